#pragma once

#include "core/analysis/corrections/truth_estimate.h"

#include <QAbstractTableModel>
#include <QIcon>

namespace heihachi {

/// Precision by class as verdicts tell, and of all classes that were judged: judged and right hits, the share with its
/// interval, and what the run's confidence promised. UI thread.
class TruthClassModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ClassColumn,
        JudgedColumn,
        RightColumn,
        PrecisionColumn,
        IntervalColumn,
        ExpectedColumn,
        ColumnCount
    };

    explicit TruthClassModel(QObject* parent = nullptr);
    void setReport(const std::optional<TruthReport>& report); ///< absent: no rows

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int number, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const TruthEstimate& estimate(int row) const; ///< the last one is of all classes
    [[nodiscard]] QString text(int row, int column) const;

    std::optional<TruthReport> m_report;
    std::array<QIcon, kDrumClassCount> m_icons;
};

} // namespace heihachi
