#pragma once

#include "core/analysis/corrections/hit_corrections.h"

#include <QAbstractTableModel>

namespace heihachi {

/// The corrections of drum hits as a table: when, what was there, what is there now, and who wins in the shown run.
/// Conflicts first, then by time. UI thread.
class HitEditModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TimeColumn,
        BeforeColumn,
        AfterColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// `states` of each edit in the shown run.
    void setEdits(const std::vector<HitEdit>& edits, const std::vector<HitEditState>& states);
    void setOnlyConflicts(bool only);
    [[nodiscard]] int conflictCount() const { return m_conflicts; }
    [[nodiscard]] const HitEdit& editAt(int row) const { return m_rows[size_t(row)].edit; }
    [[nodiscard]] HitEditState stateAt(int row) const { return m_rows[size_t(row)].state; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        HitEdit edit;
        HitEditState state;
    };
    void renew();

    std::vector<Row> m_all;
    std::vector<Row> m_rows;
    int m_conflicts = 0;
    bool m_onlyConflicts = false;
};

/// What became of a hit, e.g. “Tom, 12.0 ms later” of a relabelled and moved snare. Translated.
[[nodiscard]] QString hitEditAfterText(const HitEdit& edit);

} // namespace heihachi
