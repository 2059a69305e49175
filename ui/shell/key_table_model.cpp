#include "ui/shell/key_table_model.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>

namespace heihachi {

namespace {

QString keysText(const QList<QKeySequence>& keys)
{
    QStringList texts;
    for (const QKeySequence& key : keys)
        texts << key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral("   "));
}

} // namespace

KeyTableModel::KeyTableModel(const KeyMap& map, QObject* parent)
    : QAbstractTableModel(parent)
{
    for (const KeyMap::Entry& entry : map.entries())
        m_rows.push_back({entry.id, entry.title, entry.group, entry.defaults, map.keys(entry.id)});
    for (const FixedKey& fixed : fixedKeys()) {
        const QList<QKeySequence> keys = QKeySequence::listFromString(fixed.keys);
        m_rows.push_back({{}, fixed.title, fixed.view, keys, keys});
    }
}

int KeyTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeyTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant KeyTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[size_t(index.row())];
    if (role == Qt::DisplayRole) {
        if (index.column() == TitleColumn)
            return row.title;
        return index.column() == GroupColumn ? row.group : keysText(row.keys);
    }
    if (role == Qt::ToolTipRole && isFixed(index.row()))
        return tr("A key of the view itself: it can't be changed");
    if (role == Qt::ForegroundRole && isFixed(index.row()))
        return QGuiApplication::palette().brush(QPalette::PlaceholderText);
    if (role == Qt::FontRole && index.column() == KeysColumn && !isDefault(index.row())) {
        QFont font;
        font.setBold(true); // changed by hand
        return font;
    }
    return {};
}

QVariant KeyTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TitleColumn:
        return tr("What it does");
    case GroupColumn:
        return tr("Where");
    case KeysColumn:
        return tr("Keys");
    default:
        return {};
    }
}

bool KeyTableModel::isFixed(int row) const
{
    return m_rows[size_t(row)].id.isEmpty();
}

QList<QKeySequence> KeyTableModel::keys(int row) const
{
    return m_rows[size_t(row)].keys;
}

bool KeyTableModel::isDefault(int row) const
{
    return m_rows[size_t(row)].keys == m_rows[size_t(row)].defaults;
}

void KeyTableModel::setKeys(int row, const QList<QKeySequence>& keys)
{
    if (isFixed(row) || m_rows[size_t(row)].keys == keys)
        return;
    m_rows[size_t(row)].keys = keys;
    Q_EMIT dataChanged(index(row, KeysColumn), index(row, KeysColumn));
}

void KeyTableModel::reset(int row)
{
    for (const QKeySequence& key : m_rows[size_t(row)].defaults)
        if (const int other = conflict(row, key); other >= 0 && !isFixed(other)) {
            QList<QKeySequence> rest = keys(other);
            rest.removeAll(key);
            setKeys(other, rest);
        }
    setKeys(row, m_rows[size_t(row)].defaults);
}

void KeyTableModel::resetAll()
{
    for (int row = 0; row < rowCount(); ++row)
        setKeys(row, m_rows[size_t(row)].defaults);
}

int KeyTableModel::conflict(int row, const QKeySequence& key) const
{
    for (int other = 0; other < rowCount(); ++other)
        if (other != row && !key.isEmpty() && m_rows[size_t(other)].keys.contains(key))
            return other;
    return -1;
}

void KeyTableModel::take(int row, const QKeySequence& key)
{
    for (int other = conflict(row, key); other >= 0 && !isFixed(other); other = conflict(row, key)) {
        QList<QKeySequence> rest = keys(other);
        rest.removeAll(key);
        setKeys(other, rest);
    }
    setKeys(row, {key});
}

void KeyTableModel::writeTo(KeyMap& map) const
{
    for (const Row& row : m_rows)
        if (!row.id.isEmpty() && row.keys != map.keys(row.id))
            map.setKeys(row.id, {}); // first, so that keys that change hands are never with two
    for (const Row& row : m_rows)
        if (!row.id.isEmpty())
            map.setKeys(row.id, row.keys);
}

} // namespace heihachi
