#pragma once

#include "core/analysis/results/beat_grid.h"

#include <QAbstractTableModel>

#include <memory>

namespace heihachi {

/// The sections of one tempo of a recording: when, how fast and how surely. UI thread.
class TempoSectionModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        BpmColumn,
        ConfidenceColumn,
        BarsColumn,
        KindColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(std::shared_ptr<const BeatGrid> grid); ///< null: none
    [[nodiscard]] int rowAt(double seconds) const; ///< of the section that holds a time, -1 in a gap
    [[nodiscard]] const TempoSection& section(int row) const { return m_grid->sections[size_t(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int number, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const BeatGrid> m_grid;
};

} // namespace heihachi
