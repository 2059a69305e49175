#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/analysis/results/drum_patterns.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace heihachi {

/// The catalogue of drum patterns, one row a pattern, by descending count. UI thread.
class PatternListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// Beside DisplayRole (one line, also for screen readers) and ToolTipRole (what the known pattern is).
    enum Role
    {
        NameRole = Qt::UserRole, ///< QString: known pattern with its likeness; empty: like no known one
        CountRole, ///< int, bars that play it
        FillsRole, ///< int, how many of them are fills
        FirstTimeRole, ///< double, s
        MeterRole, ///< QString, e.g. "4/4", or "4/4, triplets"
        BeatsRole, ///< int, beats a bar of its matrix
        TypicalRole, ///< BarMatrix
        VariationRole, ///< BarMatrix; invalid: there is none
        VariationCountRole ///< int
    };

    using QAbstractListModel::QAbstractListModel;
    /// Both may be null; without a grid the bars are taken for 4/4.
    void setPatterns(std::shared_ptr<const DrumPatternCatalogue> catalogue, std::shared_ptr<const BeatGrid> beatGrid);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Beats a bar that a pattern is divided into: those of the tempo section at its first time where they divide its
    /// positions, else as many as do.
    [[nodiscard]] static int beatsOf(const DrumPattern& pattern, const BeatGrid* beatGrid);

private:
    [[nodiscard]] QString lineOf(int row) const;
    [[nodiscard]] QString toolTipOf(int row) const;
    [[nodiscard]] QString meterOf(const DrumPattern& pattern) const;
    [[nodiscard]] const DrumPattern& pattern(int row) const { return m_catalogue->patterns[size_t(row)]; }

    std::shared_ptr<const DrumPatternCatalogue> m_catalogue;
    std::shared_ptr<const BeatGrid> m_beatGrid;
    std::vector<int> m_fills; ///< by pattern
};

} // namespace heihachi
