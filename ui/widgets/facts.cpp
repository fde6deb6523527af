#include "ui/widgets/facts.h"

#include "ui/theme/label.h"

#include <QGridLayout>

namespace helin {

Facts::Facts(int columns, QWidget *parent) : QWidget{parent}, m_grid{new QGridLayout{this}}, m_columns{columns}
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(metrics::space1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

void Facts::setFacts(const QList<std::pair<QString, QString>> &facts)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int perColumn = (static_cast<int>(facts.size()) + m_columns - 1) / qMax(1, m_columns);
    QStringList spoken;
    for (int i = 0; i < facts.size(); ++i) {
        const auto &[name, words] = facts.at(i);
        auto *label = new Label{name, TextRole::Body, Ink::Secondary};
        label->setMinimumWidth(Theme::of(this).px(m_labelWidth));
        auto *text = new Label{words};
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        text->setAccessibleName(QStringLiteral("%1 %2").arg(name, words));
        const int column = i / perColumn * 2;
        m_grid->addWidget(label, i % perColumn, column, Qt::AlignTop);
        m_grid->addWidget(text, i % perColumn, column + 1, Qt::AlignTop);
        m_grid->setColumnStretch(column + 1, 1);
        spoken << text->accessibleName();
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

} // namespace helin
