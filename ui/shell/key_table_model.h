#pragma once

#include "ui/shell/fixed_keys.h"
#include "ui/shell/key_map.h"

#include <QAbstractTableModel>

namespace heihachi {

/// Draft of the keys of all actions, to be edited and then written to the KeyMap; below them the fixed keys of the
/// views. Editing never leaves two actions with the same key unnoticed: see conflict(). UI thread.
class KeyTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        TitleColumn,
        GroupColumn,
        KeysColumn,
        ColumnCount
    };

    explicit KeyTableModel(const KeyMap& map, QObject* parent = nullptr);
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] bool isFixed(int row) const;
    [[nodiscard]] QList<QKeySequence> keys(int row) const;
    void setKeys(int row, const QList<QKeySequence>& keys); ///< not of a fixed one
    [[nodiscard]] bool isDefault(int row) const;
    void reset(int row);
    void resetAll();
    /// Another row that has this key; -1: none. `row` itself is not meant.
    [[nodiscard]] int conflict(int row, const QKeySequence& key) const;
    void take(int row, const QKeySequence& key); ///< the only key of this row; the row that had it loses it
    void writeTo(KeyMap& map) const;

private:
    struct Row
    {
        QString id; ///< empty: fixed
        QString title;
        QString group;
        QList<QKeySequence> defaults;
        QList<QKeySequence> keys;
    };

    std::vector<Row> m_rows;
};

} // namespace heihachi
