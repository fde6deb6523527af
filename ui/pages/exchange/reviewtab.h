#pragma once

#include "core/sync/conflicts.h"
#include "ui/models/rowsmodel.h"
#include "ui/printing/listsheet.h"

#include <QWidget>

class QComboBox;
class QDialog;
class QStackedWidget;

namespace helin {

class ActionBar;
class AppContext;
class Button;
class Label;
class LabelledField;
class LinkButton;
class ListView;
class RadioCardRow;
class TableView;
class TextArea;
struct Verdict;

/// A field of the record on the desk, as either side has it.
struct TwoSides
{
    QString label;
    QStringList values; ///< one for each card
    bool same = true;
};

/// 待核对: what two sites changed without knowing of each other. The list at the left, the values side by side, a
/// reason, one key to choose.
class ReviewTab final : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewTab(AppContext &context, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] int count() const { return int(m_conflicts.size()); }
    [[nodiscard]] bool hasUnsavedInput() const;
    /// What waits, both values beside each other, for paper.
    [[nodiscard]] ListSheet sheet() const;
    /// Opens the form for a value that neither side wrote; null when nothing is chosen at the left.
    QDialog *writeAnother();
    /// Asks whether the chosen site is right in all questions of this kind; null when there are no others.
    QDialog *decideAlike();
    /// What was decided here so far, in a window of its own.
    QDialog *openDecisions();

Q_SIGNALS:
    void decided();

private:
    QWidget *buildDesk();
    void show(int index);
    void showOthers(const Conflict &conflict);
    [[nodiscard]] QString numberOf(const Conflict &conflict) const;
    [[nodiscard]] Verdict mayDecide() const;
    void chosen(int index);
    void decide();
    /// What the chosen card says as a rule, and the questions that it answers.
    [[nodiscard]] std::pair<BatchRule, QList<Conflict>> alike() const;
    void showAlike();
    /// Leaves this one for later: the next in the list.
    void later();
    void settled();
    void showPast();
    [[nodiscard]] QString siteWords(const ConflictValue &value) const;
    [[nodiscard]] QString valueWords(const Conflict &conflict, const QList<std::pair<quint16, Value>> &values) const;

    AppContext &m_context;
    QList<Conflict> m_conflicts;
    int m_current = -1;
    QStackedWidget *m_stack;
    ListView *m_list;
    Label *m_count;
    Label *m_title;
    Label *m_about;
    RadioCardRow *m_cards;
    LabelledField *m_reasonField;
    LinkButton *m_alike;
    QComboBox *m_reason;
    RowsModel<TwoSides> *m_othersModel;
    TableView *m_others;
    Label *m_past;
    LinkButton *m_pastLink;
    ActionBar *m_bar;
    Button *m_another;
    Button *m_later;
    Button *m_take;
};

} // namespace helin
