#include "ui/pages/disputes/caseaside.h"

#include "ui/pages/disputes/disputewords.h"
#include "ui/pages/disputes/termslist.h"
#include "ui/theme/label.h"
#include "ui/widgets/facts.h"

#include <QBoxLayout>

namespace helin {

namespace {

QString nameOf(const QList<Party> &parties, PartyRole role)
{
    QStringList names;
    for (const Party &party : parties) {
        if (party.role == role) {
            names.append(party.name);
        }
    }
    return names.join(QStringLiteral("、"));
}

} // namespace

CaseAside::CaseAside(const DisputeDetail &detail, QWidget *parent) : QWidget{parent}
{
    auto *column = new QVBoxLayout{this};
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::space3);
    auto *title = new Label{detail.dispute.title, TextRole::BodyBold, Ink::Text, this};
    title->setWordWrap(true);
    column->addWidget(title);
    auto *facts = new Facts{1, this};
    QList<std::pair<QString, QString>> lines{
        {tr("Number"), detail.dispute.number},
        {tr("Parties"), DisputeWords::parties(detail.parties)},
        {tr("About"), detail.dispute.summary},
        {tr("Until"), detail.dayDue.isValid() ? QStringLiteral("%1　%2").arg(detail.dayDue.toString(Qt::ISODate),
                                                                             dueWords(detail.due).translated())
                                              : QString()}};
    lines.removeIf([](const auto &line) { return line.second.isEmpty(); });
    facts->setFacts(lines);
    column->addWidget(facts);
    if (!detail.timeline.isEmpty()) {
        column->addWidget(new Hairline{Qt::Horizontal, this});
        column->addWidget(new Label{tr("Last entry"), TextRole::BodyBold, Ink::Text, this});
        const TimelineItem &last = detail.timeline.first();
        auto *words = new Label{
            QStringList{last.entry.at.toLocalTime().toString(QStringLiteral("MM-dd")), last.heading, last.text}.join(
                QStringLiteral("　")),
            TextRole::Secondary, Ink::Secondary, this};
        words->setWordWrap(true);
        words->setTextFormat(Qt::PlainText);
        column->addWidget(words);
    }
    column->addWidget(new Hairline{Qt::Horizontal, this});
    auto *terms = new TermsList{this};
    terms->setMatter(detail.dispute.category, detail.dispute.title + detail.dispute.summary,
                     nameOf(detail.parties, PartyRole::Applicant), nameOf(detail.parties, PartyRole::Respondent));
    connect(terms, &TermsList::taken, this, &CaseAside::termsTaken);
    column->addWidget(terms);
}

} // namespace helin
