#include "ui/pages/disputes/termslist.h"

#include "ui/theme/icons.h"
#include "ui/theme/label.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QRegularExpression>

namespace helin {

namespace {

constexpr int shownModels = 4;
constexpr int hintIcon = 16;

} // namespace

TermsList::TermsList(QWidget *parent)
    : QWidget{parent}
    , m_column{new QVBoxLayout{this}}
    , m_entries{new QVBoxLayout}
    , m_hint{new Label{{}, TextRole::Secondary, Ink::Secondary, this}}
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(metrics::space3);
    m_column->addWidget(new Label{tr("At hand: models"), TextRole::BodyBold, Ink::Text, this});
    m_hint->setWordWrap(true);
    m_column->addWidget(m_hint);
    m_entries->setSpacing(metrics::space2);
    m_column->addLayout(m_entries);
    m_column->addWidget(new Hairline{Qt::Horizontal, this});
    auto *foot = new QHBoxLayout;
    foot->setSpacing(metrics::space2);
    auto *picture = new QLabel{this};
    picture->setPixmap(icon(QStringLiteral("info"), Ink::Secondary).pixmap(hintIcon, hintIcon));
    foot->addWidget(picture, 0, Qt::AlignTop);
    auto *words = new Label{tr("Mediation is voluntary and free. Each side may stop at any time and go to arbitration "
                               "or to court."),
                            TextRole::Secondary, Ink::Secondary, this};
    words->setWordWrap(true);
    foot->addWidget(words, 1);
    m_column->addLayout(foot);
    fill();
}

void TermsList::setMatter(DisputeCategory category, const QString &matter, const QString &partyA, const QString &partyB)
{
    QList<ModelTerms> models = modelTerms(category, matter).mid(0, shownModels);
    const auto same = [](const ModelTerms &one, const ModelTerms &other) {
        return one.title == other.title;
    };
    const bool changed = m_partyA != partyA || m_partyB != partyB || models.size() != m_models.size() ||
                         !std::equal(models.begin(), models.end(), m_models.begin(), same);
    m_partyA = partyA;
    m_partyB = partyB;
    m_models = std::move(models);
    if (changed) {
        fill();
    }
}

void TermsList::fill()
{
    while (QLayoutItem *item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_hint->setText(tr("Choose a category: what is often agreed is listed here."));
    m_hint->setVisible(m_models.isEmpty());
    for (const ModelTerms &model : std::as_const(m_models)) {
        auto *entry = new QWidget{this};
        auto *column = new QVBoxLayout{entry};
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        auto *head = new QHBoxLayout;
        head->addWidget(new ElidedLabel{model.title, TextRole::BodyBold, Ink::Text, entry}, 1);
        auto *take = new LinkButton{tr("Put into the agreement"), TextRole::Secondary, entry};
        take->setAccessibleName(tr("Put “%1” into the agreement").arg(model.title));
        const QString text = model.textFor(m_partyA, m_partyB);
        connect(take, &LinkButton::clicked, this, [this, text] { Q_EMIT taken(text); });
        head->addWidget(take);
        column->addLayout(head);
        auto *words = new Label{text, TextRole::Secondary, Ink::Secondary, entry};
        words->setWordWrap(true);
        column->addWidget(words);
        m_entries->addWidget(entry);
    }
}

QString withTerms(const QString &present, const QString &added)
{
    static const QRegularExpression numbered{QStringLiteral("^\\s*(\\d+)[.、．]\\s*"),
                                             QRegularExpression::MultilineOption};
    const QString before = present.trimmed();
    if (before.isEmpty()) {
        return added;
    }
    int last = 0;
    for (auto match = numbered.globalMatch(before); match.hasNext();) {
        last = std::max(last, match.next().captured(1).toInt());
    }
    if (last == 0) {
        return before + QLatin1Char('\n') + added;
    }
    QStringList lines;
    for (const QString &line : added.split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = numbered.match(line);
        lines.append(match.hasMatch() ? QStringLiteral("%1. %2").arg(++last).arg(line.mid(match.capturedLength()))
                                      : line);
    }
    return before + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

} // namespace helin
