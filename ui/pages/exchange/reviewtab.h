#pragma once

#include "core/sync/conflicts.h"

#include <QWidget>

class QComboBox;
class QStackedWidget;

namespace helin {

class ActionBar;
class AppContext;
class Button;
class Facts;
class Label;
class LabelledField;
class ListView;
class RadioCardRow;
class TableView;
class TextArea;

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

Q_SIGNALS:
    void decided();

private:
    QWidget *buildDesk();
    void show(int index);
    void showOthers(const Conflict &conflict);
    void chosen(int index);
    void decide();
    void writeAnother();
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
    QComboBox *m_reason;
    Facts *m_others;
    ActionBar *m_bar;
    Button *m_take;
};

} // namespace helin
