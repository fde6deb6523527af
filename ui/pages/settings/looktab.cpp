#include "ui/pages/settings/looktab.h"

#include "ui/app/appcontext.h"
#include "ui/theme/label.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QCheckBox>
#include <QRadioButton>

#include <array>

namespace helin {

namespace {

constexpr std::array textPercents{100, 110, 125, 150, 175, 200};

/// A head line and choices side by side below it.
QHBoxLayout *addRow(QVBoxLayout *column, const QString &title, QWidget *parent)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metrics::space2);
    lines->addWidget(new Label{title, TextRole::BodyBold, Ink::Text, parent});
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::space6);
    lines->addLayout(row);
    column->addLayout(lines);
    return row;
}

} // namespace

LookTab::LookTab(AppContext &context, QWidget *parent) : QWidget{parent}, m_context{context}
{
    setAccessibleName(tr("Looks"));
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(metrics::space4, metrics::space4, metrics::space4, metrics::space4);
    column->setSpacing(metrics::space6);
    AppSettings &settings = context.settings();

    QHBoxLayout *looks = addRow(column, tr("Colours"), this);
    auto *lookGroup = new QButtonGroup{this};
    const auto addLook = [&](const QString &words, AppSettings::Look look) {
        auto *radio = new QRadioButton{words, this};
        radio->setChecked(settings.look() == look);
        lookGroup->addButton(radio, static_cast<int>(look));
        looks->addWidget(radio);
    };
    addLook(tr("As the system"), AppSettings::Look::System);
    addLook(tr("Light"), AppSettings::Look::Light);
    addLook(tr("Dark"), AppSettings::Look::Dark);
    looks->addStretch(1);
    connect(lookGroup, &QButtonGroup::idClicked, this, [this](int id) {
        m_context.settings().setLook(static_cast<AppSettings::Look>(id));
        m_context.applyLook();
    });

    QHBoxLayout *sizes = addRow(column, tr("Text size"), this);
    auto *sizeGroup = new QButtonGroup{this};
    const int now = qRound(settings.textScale() * 100);
    for (const int percent : textPercents) {
        auto *radio = new QRadioButton{QStringLiteral("%1 %").arg(percent), this};
        radio->setChecked(percent == now);
        sizeGroup->addButton(radio, percent);
        sizes->addWidget(radio);
    }
    sizes->addStretch(1);
    connect(sizeGroup, &QButtonGroup::idClicked, this, [this](int percent) {
        m_context.settings().setTextScale(percent / 100.0);
        m_context.applyLook();
    });

    QHBoxLayout *rows = addRow(column, tr("Lists"), this);
    auto *compact = new QCheckBox{tr("Compact rows"), this};
    compact->setChecked(settings.compactRows());
    rows->addWidget(compact);
    rows->addStretch(1);
    connect(compact, &QCheckBox::toggled, this, [this](bool on) {
        m_context.settings().setCompactRows(on);
        m_context.applyLook();
    });
    column->addStretch(1);
}

} // namespace helin
