#pragma once

#include "core/disputes/modelterms.h"

#include <QWidget>

class QBoxLayout;

namespace helin {

class Label;

/// 手边: models of what can be agreed for a category, each with a link that takes it over; and the reminder that
/// mediation is voluntary and free.
class TermsList final : public QWidget
{
    Q_OBJECT

public:
    explicit TermsList(QWidget *parent = nullptr);

    /// Shows the models that fit; the parties' names stand in their texts.
    void setMatter(DisputeCategory category, const QString &matter, const QString &partyA, const QString &partyB);
    [[nodiscard]] int count() const { return int(m_models.size()); }

Q_SIGNALS:
    /// The text of a model, to be put into the agreement.
    void taken(const QString &text);

private:
    void fill();

    QBoxLayout *m_column;
    QBoxLayout *m_entries;
    Label *m_hint;
    QList<ModelTerms> m_models;
    QString m_partyA;
    QString m_partyB;
};

/// Adds a text below what stands in an area, on a line of its own; numbered lines go on counting.
[[nodiscard]] QString withTerms(const QString &present, const QString &added);

} // namespace helin
