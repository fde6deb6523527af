#include "ui/forms/filefield.h"

#include "ui/forms/fieldset.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labelledfield.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

namespace helin {

void addFile(FieldSet &fields, const QString &name, const QString &label, FileUse use, const QString &path)
{
    auto *line = new QLineEdit{QDir::toNativeSeparators(path)};
    LabelledField *field = fields.addField(name, label, line);
    fields.setRequired(name);
    auto *choose = new LinkButton{QCoreApplication::translate("FileField", "Choose…"), TextRole::Secondary};
    field->setAside(choose);
    QObject::connect(choose, &LinkButton::clicked, line, [line, field, use] {
        const QString start = line->text().isEmpty() ? QDir::homePath() : line->text();
        const QString chosen = use == FileUse::Write ? QFileDialog::getSaveFileName(line, field->label(), start)
                                                     : QFileDialog::getOpenFileName(line, field->label(), start);
        if (!chosen.isEmpty()) {
            line->setText(QDir::toNativeSeparators(chosen));
            field->clearMessage();
        }
    });
}

} // namespace helin
