#pragma once

#include "ui/session/hit_selection.h"

#include <QItemSelectionModel>

namespace heihachi {

class HitTableModel;

/// Makes what is selected in the hit table the HitSelection, whatever its size: QItemSelectionModel keeps ranges, and
/// crawls when thousands of scattered rows are selected. The rows are painted from the HitSelection (see HitDelegate);
/// a selection of few rows is kept here as well, so that assistive technology finds it. UI thread.
class HitRowSelectionModel final : public QItemSelectionModel
{
    Q_OBJECT

public:
    /// Both must outlive it.
    HitRowSelectionModel(HitTableModel& model, HitSelection& selection, QObject* parent = nullptr);

    [[nodiscard]] bool isHitSelected(const QModelIndex& index) const;
    [[nodiscard]] bool isSelecting() const { return m_isSelecting; } ///< the change of the HitSelection comes from here

    using QItemSelectionModel::select;
    void select(const QItemSelection& selection, QItemSelectionModel::SelectionFlags command) override;
    void reset() override;

private:
    void mirror();
    [[nodiscard]] std::vector<int> hitsOf(const QItemSelection& selection) const; ///< sorted
    [[nodiscard]] QItemSelection rowsOfFew() const;

    HitTableModel& m_model;
    HitSelection& m_selection;
    std::vector<int> m_before; ///< what was selected before the gesture that goes on, e.g. a drag
    bool m_isSelecting = false;
    bool m_isMirroring = false;
};

} // namespace heihachi
