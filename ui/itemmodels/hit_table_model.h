#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_filter.h"

#include <QAbstractTableModel>

#include <span>
#include <vector>

namespace heihachi {

/// The drum hits of a run as a table, filtered and sorted. Filter and order work on one vector of indices rather than
/// through a QSortFilterProxyModel, which takes seconds for a scattered filter over 100,000 hits. UI thread.
class HitTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        ClassColumn,
        ConfidenceColumn,
        VelocityColumn,
        SnrColumn,
        ClarityColumn,
        HandColumn, ///< what a person did to the hit
        ColumnCount
    };
    static constexpr int SortRole = Qt::UserRole; ///< the raw value; invalid where unknown
    static constexpr int HitIndexRole = Qt::UserRole + 1; ///< into AnalysisResult::drumHits

    using QAbstractTableModel::QAbstractTableModel;

    void setResult(AnalysisResultPtr result);
    void setFilter(const HitFilter& filter);
    [[nodiscard]] const HitFilter& filter() const { return m_filter; }

    [[nodiscard]] std::span<const DrumHit> hits() const; ///< all of them, unfiltered
    [[nodiscard]] int hitIndexAt(int row) const { return m_rows[size_t(row)]; }
    [[nodiscard]] int rowOfHit(int hitIndex) const; ///< -1 when filtered out
    /// The rows as tab-separated text with a header line, as shown.
    [[nodiscard]] QString textOf(std::span<const int> rows) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void sortHits();
    void filterRows();
    [[nodiscard]] QString textAt(int hitIndex, int column) const;
    [[nodiscard]] double keyAt(int hitIndex, int column) const; ///< to sort by; infinite where unknown

    AnalysisResultPtr m_result;
    HitFilter m_filter;
    int m_sortColumn = TimeColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    std::vector<int> m_sorted; ///< every hit in the order of the table, whether it passes the filter or not
    std::vector<int> m_rows; ///< hit index of each row
    std::vector<int> m_rowOfHit; ///< row of each hit, -1 = filtered out
};

/// “added”, “changed”, “confirmed”; empty for a hit as the run found it. Translated.
[[nodiscard]] QString handMarkText(HandMark mark);

} // namespace heihachi
