#pragma once

#include "core/screening/roundrules.h"

#include <QHash>
#include <QWidget>

class QBoxLayout;
class QCheckBox;

namespace helin {

class Button;
class Label;
class LinkButton;

/// One of the three columns of the sheet: either findings or a zero report.
class FindingColumn final : public QWidget
{
    Q_OBJECT

public:
    explicit FindingColumn(RoundColumn column, QWidget *parent = nullptr);

    /// For a place that only looks on: nothing is made of an entry here.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// `walked` says who walked how far, for the zero report.
    void setFindings(const QList<SheetFinding> &findings, bool zero, bool locked, const QString &walked);
    /// The kinds to be ticked off when nothing is out of order; for the column of hazards.
    void setChecklist(const QList<HazardCategory> &ticked, bool locked);
    void focusZero();
    [[nodiscard]] RoundColumn column() const { return m_column; }

Q_SIGNALS:
    void addWanted();
    void zeroChanged(bool zero);
    void disputeWanted(const helin::SheetFinding &finding);
    void hazardWanted(const helin::SheetFinding &finding);
    void editWanted(const helin::SheetFinding &finding);
    void removeWanted(const helin::SheetFinding &finding);
    void checklistChanged(const QList<helin::HazardCategory> &ticked);
    void openWanted(const helin::SheetFinding &finding);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addRow(int ordinal, const SheetFinding &finding, bool locked);
    [[nodiscard]] QLayout *actionsOf(QWidget *row, const SheetFinding &finding, bool locked);
    void showZero(const QString &walked);
    void showWords(const QString &words);

    RoundColumn m_column;
    Label *m_count;
    bool m_readOnly = false;
    QBoxLayout *m_rows;
    QWidget *m_checklist = nullptr;
    QHash<HazardCategory, QCheckBox *> m_ticks;
    QWidget *m_body;
    LinkButton *m_add;
    QCheckBox *m_zero;
};

} // namespace helin
