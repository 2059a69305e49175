#pragma once

#include "ui/itemmodels/difference_text.h"

#include <QAbstractTableModel>

#include <array>
#include <functional>
#include <vector>

namespace heihachi {

/// Events of a comparison as a table, sorted: what the filter lets pass, event by event. The events stay where they
/// are; the model holds references. UI thread.
class DifferenceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn, ///< in A
        KindColumn,
        WhatColumn, ///< class, place in the bar or label
        ShiftColumn, ///< ms; sorted by its size
        ConfidenceColumn, ///< sorted by the higher one
        ValueColumn, ///< velocity; BPM of beats and sections; seconds of segments and transitions
        VerdictColumn,
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole; ///< what it is sorted by; invalid where unknown, which comes last
    static constexpr int KindRole = Qt::UserRole + 1; ///< DifferenceKind as int
    static constexpr int ClassARole = Qt::UserRole + 2; ///< DrumClass as int; invalid: none
    static constexpr int ClassBRole = Qt::UserRole + 3;

    using VerdictOf = std::function<std::optional<ComparisonVerdict::Kind>(const DifferenceRef&)>;

    using QAbstractTableModel::QAbstractTableModel;

    void setLabelText(difference_text::LabelText labelText) { m_labelText = labelText; }
    /// Asked for each row that is shown.
    void setVerdictOf(VerdictOf verdictOf);
    void verdictsChanged(); ///< what setVerdictOf() answers is another
    /// Null: none. `shown` by time in A; those without an event are left out.
    void setDifferences(RunComparisonPtr comparison, std::vector<DifferenceRef> shown);

    [[nodiscard]] const RunComparisonPtr& comparison() const { return m_comparison; }
    [[nodiscard]] const DifferenceRef& refAt(int row) const { return m_shown[size_t(m_rows[size_t(row)])]; }
    [[nodiscard]] int rowOf(const DifferenceRef& ref) const; ///< -1 when it is not listed

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortRows();
    void indexRows();
    [[nodiscard]] std::optional<ComparisonVerdict::Kind> verdictOf(const DifferenceRef& ref) const;
    [[nodiscard]] std::optional<double> keyAt(const DifferenceRef& ref, int column) const;
    [[nodiscard]] QString textAt(const DifferenceRef& ref, int column) const;
    [[nodiscard]] QString accessibleTextAt(const DifferenceRef& ref, int column) const;

    RunComparisonPtr m_comparison;
    std::vector<DifferenceRef> m_shown; ///< by time
    std::vector<int> m_rows; ///< into m_shown
    std::array<std::vector<int>, kComparedParts.size()> m_rowOf; ///< by part, then event; -1 not listed
    VerdictOf m_verdictOf;
    difference_text::LabelText m_labelText = nullptr;
    int m_sortColumn = TimeColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace heihachi
