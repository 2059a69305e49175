#pragma once

#include <QTableView>

namespace heihachi {

class HitRowSelectionModel;
class HitSelection;
class HitTableModel;

/// The table of hits: rows selected here are the HitSelection and the other way round, whatever their number.
/// Ctrl+click takes a row in or out, Escape selects nothing.
class HitTable final : public QTableView
{
    Q_OBJECT

public:
    /// Both must outlive it.
    HitTable(HitTableModel& model, HitSelection& selection, QWidget* parent = nullptr);

    [[nodiscard]] const HitRowSelectionModel& rowSelection() const { return *m_rowSelection; }

protected:
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex& index, const QEvent* event = nullptr) const override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setUpColumns();

    HitSelection& m_selection;
    HitRowSelectionModel* m_rowSelection = nullptr;
    mutable QItemSelectionModel::SelectionFlag m_ctrlDrag = QItemSelectionModel::Select; ///< what a Ctrl+drag does
};

} // namespace heihachi
