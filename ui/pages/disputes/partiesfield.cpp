#include "ui/pages/disputes/partiesfield.h"

#include "core/base/pinyin.h"
#include "core/residents/peoplesearch.h"
#include "ui/app/appcontext.h"
#include "ui/forms/referencefield.h"

#include <QLineEdit>

namespace helin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(helin::PartiesField)
};

constexpr int hitsShown = 8;
constexpr int namesShown = 8;

} // namespace

TokenEdit *makePartiesField(AppContext &context, QWidget *parent)
{
    auto *field = new TokenEdit{Words::tr("Name or pinyin initials"), parent};
    field->setFreeTextAllowed(true);
    QObject::connect(field, &TokenEdit::queryChanged, field, [&context, field](const QString &typed) {
        const auto hits =
            attempt([&] { return PeopleSearch{context.reader()}.find(typed, context.today(), hitsShown); });
        if (!hits) {
            context.showError(hits.error());
            return;
        }
        const QString name = typed.trimmed();
        field->completer()->setActionText(name.isEmpty() ? QString()
                                                         : Words::tr("Enter “%1”, not in the register").arg(name));
        field->completer()->setGroups({peopleGroup(*hits)});
    });
    QObject::connect(field->completer(), &CompleterPopup::actionChosen, field, [field] {
        field->addToken({{}, field->input()->text().trimmed()});
    });
    return field;
}

QList<PartyInput> partiesIn(const TokenEdit &field, PartyRole role)
{
    QList<PartyInput> parties;
    for (const Token &token : field.tokens()) {
        PartyInput party;
        party.role = role;
        if (const std::optional<RecordId> id = RecordId::parse(token.id.toString())) {
            party.resident = Ref<Resident>(*id);
        } else {
            party.name = token.text;
        }
        parties.append(party);
    }
    if (const QString typed = field.input()->text().trimmed(); !typed.isEmpty()) {
        parties.append({.name = typed, .role = role});
    }
    return parties;
}

void setParties(TokenEdit &field, RecordReader &reader, const QList<PartyInput> &parties)
{
    QList<Token> tokens;
    for (const PartyInput &party : parties) {
        if (party.resident.isNull()) {
            tokens.append({{}, party.name});
        } else if (const auto resident = reader.find(party.resident)) {
            tokens.append({party.resident.id.toString(), resident->name, resident->address});
        }
    }
    field.setTokens(tokens);
}

QString namesIn(const TokenEdit &field)
{
    QStringList names;
    for (const Token &token : field.tokens()) {
        names.append(token.text);
    }
    if (const QString typed = field.input()->text().trimmed(); !typed.isEmpty()) {
        names.append(typed);
    }
    return names.join(QStringLiteral("、"));
}

QLineEdit *makeNameField(const QStringList &names, QWidget *parent)
{
    auto *field = new QLineEdit{parent};
    auto *popup = new CompleterPopup{field};
    QObject::connect(field, &QLineEdit::textEdited, popup, [popup, names](const QString &typed) {
        CompleterGroup group;
        const QString wanted = typed.trimmed().toLower();
        for (const QString &name : names) {
            const qsizetype at = name.indexOf(wanted, 0, Qt::CaseInsensitive);
            const bool fits = at >= 0 || pinyinInitials(name).startsWith(wanted);
            if (!wanted.isEmpty() && fits && name != typed && group.entries.size() < namesShown) {
                CompleterEntry entry{name, QStringLiteral("user"), name};
                if (at >= 0) {
                    entry.matches = {{int(at), int(wanted.size())}};
                }
                group.entries.append(entry);
            }
        }
        popup->setGroups({group});
    });
    QObject::connect(popup, &CompleterPopup::chosen, field,
                     [field](const CompleterEntry &entry) { field->setText(entry.text); });
    return field;
}

} // namespace helin
