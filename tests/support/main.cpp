// One runner for every test program. Falls back to the offscreen platform so that discovery works on a build machine.
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && qEnvironmentVariableIsEmpty("DISPLAY")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    int qtArgumentCount = 1;
    QApplication application(qtArgumentCount, argv);
    return Catch::Session().run(argc, argv);
}
