#include "core/organisation/roles.h"

#include "core/organisation/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace helin {

namespace {

constexpr std::array names{
    RoleName{"clerk", QT_TRANSLATE_NOOP("Role", "Clerk")},
    RoleName{"mediator", QT_TRANSLATE_NOOP("Role", "Mediator")},
    RoleName{"grid_worker", QT_TRANSLATE_NOOP("Role", "Grid worker")},
    RoleName{"patrol_leader", QT_TRANSLATE_NOOP("Role", "Patrol leader")},
    RoleName{"station_head", QT_TRANSLATE_NOOP("Role", "Station head")},
    RoleName{"township_officer", QT_TRANSLATE_NOOP("Role", "Township officer")},
    RoleName{"township_admin", QT_TRANSLATE_NOOP("Role", "Township administrator")},
    RoleName{"log_viewer", QT_TRANSLATE_NOOP("Role", "Log viewer")},
};

static_assert(names.size() == roleCount);

std::optional<Role> roleCalled(const QString &word)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (word == QLatin1String(names[i].code) || word == QLatin1String(names[i].label) ||
            word == roleLabel(Role(i))) {
            return Role(i);
        }
    }
    return std::nullopt;
}

QList<Role> inOrder(QList<Role> roles)
{
    std::sort(roles.begin(), roles.end());
    roles.erase(std::unique(roles.begin(), roles.end()), roles.end());
    return roles;
}

} // namespace

std::span<const RoleName> roleNames()
{
    return names;
}

QString roleLabel(Role role)
{
    return QCoreApplication::translate("Role", names[size_t(role)].label);
}

QList<Role> rolesNamed(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[、，,；;\\s]+"));
    QList<Role> roles;
    for (const QString &word : text.split(separators, Qt::SkipEmptyParts)) {
        const std::optional<Role> role = roleCalled(word);
        if (!role) {
            invalidField("roles", {QT_TRANSLATE_NOOP("Message", "There is no role “%1”."), {word}});
        }
        roles.append(*role);
    }
    return inOrder(std::move(roles));
}

QList<Role> rolesIn(const QString &roles)
{
    QList<Role> known;
    for (const QString &code : roles.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        for (size_t i = 0; i < names.size(); ++i) {
            if (code == QLatin1String(names[i].code)) {
                known.append(Role(i));
            }
        }
    }
    return inOrder(std::move(known));
}

QString rolesText(const QList<Role> &roles)
{
    QStringList codes;
    for (const Role role : inOrder(roles)) {
        codes.append(QString::fromLatin1(names[size_t(role)].code));
    }
    return codes.join(QLatin1Char(' '));
}

QStringList roleLabels(const QString &roles)
{
    QStringList labels;
    for (const QString &code : roles.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto known = std::find_if(names.begin(), names.end(),
                                        [&code](const RoleName &name) { return code == QLatin1String(name.code); });
        labels.append(known == names.end() ? code : QCoreApplication::translate("Role", known->label));
    }
    return labels;
}

} // namespace helin
