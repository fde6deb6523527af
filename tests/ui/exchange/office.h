#pragma once

#include "core/sync/exchange/township.h"
#include "tests/support/uifixture.h"
#include "ui/kit/shown.h"

#include "ui/app/appcontext.h"
#include "ui/pages/exchange/exchangepage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QLabel>

namespace helin::test {

/// A township with two stations; one of the stores is open in a window, on its page of data exchange.
class Office
{
public:
    /// Nothing is shown yet; the test may write into the stores first.
    Office()
    {
        speakChinese();
        town.clock.set(QDateTime(QDate(2026, 11, 23), QTime(9, 0)).toMSecsSinceEpoch());
    }

    void show(std::unique_ptr<Workspace> &site)
    {
        m_context.setWorkspace(std::move(site));
        m_context.settings().setExchangeFolder(stick());
        m_page = std::make_unique<ExchangePage>(m_context);
        QObject::connect(&m_context, &AppContext::failed, m_page.get(),
                         [this](const Error &error) { errors.append(error); });
        QObject::connect(&m_context, &AppContext::noticed, m_page.get(),
                         [this](const QString &words) { notices.append(words); });
        QObject::connect(&m_context, &AppContext::reloaded, m_page.get(), &Page::reload);
        m_page->resize(1166, 740);
        test::show(*m_page);
    }

    AppContext &context() { return m_context; }
    Workspace &open() { return m_context.workspace(); }
    ExchangePage &page() { return *m_page; }
    template <class W>
    W &part()
    {
        W *found = m_page->findChild<W *>();
        REQUIRE(found != nullptr);
        return *found;
    }
    [[nodiscard]] QString stick() const
    {
        const QString path = town.path(QStringLiteral("stick"));
        QDir().mkpath(path);
        return path;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(stick()).entryList({QStringLiteral("*.helin")}, QDir::Files);
    }

    SmallTownship town;
    QList<Error> errors;
    QStringList notices;

private:
    OwnSettings m_settings; // before the context, which reads them
    AppContext m_context{Theme::of(nullptr)};
    std::unique_ptr<ExchangePage> m_page;
};

/// All words that stand in it, and what a screen reader says.
inline QString words(QWidget &within)
{
    QStringList texts;
    for (const QLabel *label : within.findChildren<QLabel *>()) {
        texts << (label->isVisible() ? label->text() : QString());
    }
    for (const QWidget *widget : within.findChildren<QWidget *>()) {
        texts << (widget->isVisible() ? widget->accessibleName() : QString());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace helin::test
