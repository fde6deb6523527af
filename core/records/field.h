#pragma once

#include "core/records/choice.h"
#include "core/records/codec.h"
#include "core/records/fieldkind.h"
#include "core/records/value.h"

#include <array>
#include <span>
#include <string_view>

namespace helin {

/// Who may see a value unasked. Personal fields are masked in lists and ordinary prints; sensitive ones are for named
/// helpers only.
enum class Privacy : quint8 { Public, Personal, Sensitive };

/// How two sites' changes to a field come together.
enum class MergePolicy : quint8 {
    Field,   ///< a register of its own, or of its group when one is named
    Derived, ///< computed from other fields on every site, never synced
    Local,   ///< this site's own, never synced
};

/// The part of a description that most fields leave alone.
struct Rules
{
    bool required = false;
    Privacy privacy = Privacy::Public;
    MergePolicy policy = MergePolicy::Field;
    /// Fields of one group are only legal together and form one register.
    std::string_view group = {};
    FieldKind kind = FieldKind::Text; ///< narrows what the C++ type says: LongText, Phone, IdNumber, Month, Station
    bool indexed = false;
    bool searched = false; ///< goes into the full-text index
    /// For a derived field: the field it comes from, and how. Filled whenever a row is written, on every site.
    std::string_view from = {};
    Value (*derive)(const Value &source) = nullptr;
    quint16 since = 1; ///< the schema version that brought the field
};

/// One field of a record type: the only place that knows its name, label, kind and rules.
struct FieldInfo
{
    quint16 tag;           ///< permanent, never reused
    std::string_view name; ///< column, JSON key and CLI key
    const char *label;     ///< English; translated in the record type's context
    FieldKind kind;
    Rules rules;
    ChoiceList choices;   ///< only for Choice
    quint16 refersTo = 0; ///< record type number, only for Reference
    Value (*read)(const void *record);
    void (*write)(void *record, const Value &value);

    [[nodiscard]] bool synced() const { return rules.policy == MergePolicy::Field; }
};

template <class T>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*>
{
    using Record = R;
    using Type = T;
};

/// Describes one member. `rules.kind` only needs saying where the C++ type leaves it open.
template <auto Member>
constexpr FieldInfo field(quint16 tag, std::string_view name, const char *label, Rules rules = {})
{
    using Record = typename MemberOf<decltype(Member)>::Record;
    using Type = typename MemberOf<decltype(Member)>::Type;
    FieldInfo info{tag, name, label, rules.kind, rules, {}, 0, nullptr, nullptr};
    if constexpr (!std::is_same_v<Type, QString>) {
        info.kind = Codec<Type>::kind;
    }
    if constexpr (Choosable<Type>) {
        info.choices = choiceList<Type>;
    }
    if constexpr (requires { Codec<Type>::refersTo(); }) {
        info.refersTo = Codec<Type>::refersTo();
    }
    info.read = [](const void *record) {
        return Codec<Type>::toValue(static_cast<const Record *>(record)->*Member);
    };
    info.write = [](void *record, const Value &value) {
        static_cast<Record *>(record)->*Member = Codec<Type>::fromValue(value);
    };
    return info;
}

} // namespace helin
