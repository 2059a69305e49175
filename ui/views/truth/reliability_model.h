#pragma once

#include "core/analysis/corrections/truth_estimate.h"

#include <QAbstractTableModel>

namespace heihachi {

/// What was heard beside the confidence that promised it: a row a bin of confidence that has hits. UI thread.
class ReliabilityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        ConfidenceColumn,
        HitsColumn,
        JudgedColumn,
        PromisedColumn,
        HeardColumn,
        IntervalColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setBins(std::vector<ReliabilityBin> bins);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int number, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ReliabilityBin> m_bins;
};

} // namespace heihachi
