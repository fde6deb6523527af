#include "ui/widgets/rowlist.h"

#include "ui/theme/label.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace helin {

RowList::RowList(QWidget *parent) : QWidget{parent}, m_column{new QVBoxLayout{this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void RowList::setRows(const QList<Row> &rows)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // a link of it may be the sender
        }
        delete item;
    }
    const Theme &theme = Theme::of(this);
    for (const Row &row : rows) {
        auto *line = new QWidget{this};
        auto *box = new QGridLayout{line};
        box->setContentsMargins(0, 0, 0, 0);
        box->setHorizontalSpacing(metrics::space2);
        box->setVerticalSpacing(0);
        box->setColumnStretch(0, 1);
        auto *text = new DueLabel{row.mark, row.text};
        text->setPlainWord(true);
        box->addWidget(text, 0, 0);
        if (!row.trailing.isEmpty()) {
            box->addWidget(new Label{row.trailing, TextRole::Secondary, Ink::Secondary}, 0, 1);
        }
        if (!row.link.isEmpty()) {
            auto *link = new LinkButton{row.link};
            link->setAccessibleDescription(row.text);
            connect(link, &LinkButton::clicked, this, [this, id = row.id] { Q_EMIT linkActivated(id); });
            box->addWidget(link, 0, 2);
        }
        if (!row.note.isEmpty()) {
            auto *note = new Label{row.note, TextRole::Secondary, Ink::Secondary};
            note->setWordWrap(true);
            note->setContentsMargins(theme.px(metrics::mark) + metrics::space2, 0, 0, metrics::space1);
            box->addWidget(note, 1, 0, 1, box->columnCount());
        }
        line->setMinimumHeight(theme.px(metrics::listRow));
        line->setAccessibleName(QStringLiteral("%1 %2").arg(row.text, row.trailing).simplified());
        m_column->addWidget(line);
        line->show();
    }
}

} // namespace helin
