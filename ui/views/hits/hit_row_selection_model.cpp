#include "ui/views/hits/hit_row_selection_model.h"

#include "ui/itemmodels/hit_table_model.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

namespace heihachi {
namespace {

constexpr size_t kMostMirrored = 500; // rows

} // namespace

HitRowSelectionModel::HitRowSelectionModel(HitTableModel& model, HitSelection& selection, QObject* parent)
    : QItemSelectionModel(&model, parent)
    , m_model(model)
    , m_selection(selection)
{
    connect(&selection, &HitSelection::changed, this, [this] {
        if (!m_isSelecting)
            m_before.clear();
        mirror();
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &HitRowSelectionModel::mirror);
}

bool HitRowSelectionModel::isHitSelected(const QModelIndex& index) const
{
    return index.isValid() && m_selection.contains(m_model.hitIndexAt(index.row()));
}

void HitRowSelectionModel::select(const QItemSelection& selection, QItemSelectionModel::SelectionFlags command)
{
    if (m_isMirroring)
        return QItemSelectionModel::select(selection, command);
    if (command == NoUpdate)
        return;
    if (command.testFlag(Clear))
        m_before.clear();
    else if (!command.testFlag(Current))
        m_before = m_selection.indices();
    const std::vector<int> hits = hitsOf(selection);
    std::vector<int> combined;
    if (command.testFlag(Toggle))
        std::ranges::set_symmetric_difference(m_before, hits, std::back_inserter(combined));
    else if (command.testFlag(Deselect))
        std::ranges::set_difference(m_before, hits, std::back_inserter(combined));
    else if (command.testFlag(Select))
        std::ranges::set_union(m_before, hits, std::back_inserter(combined));
    const QScopedValueRollback guard(m_isSelecting, true);
    m_selection.set(std::move(combined));
}

void HitRowSelectionModel::reset()
{
    const QScopedValueRollback guard(m_isMirroring, true); // other rows are listed: what is selected stays
    QItemSelectionModel::reset();
}

std::vector<int> HitRowSelectionModel::hitsOf(const QItemSelection& selection) const
{
    std::vector<int> hits;
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            hits.push_back(m_model.hitIndexAt(row));
    if (!std::ranges::is_sorted(hits))
        std::ranges::sort(hits);
    const auto repeated = std::ranges::unique(hits);
    hits.erase(repeated.begin(), repeated.end());
    return hits;
}

QItemSelection HitRowSelectionModel::rowsOfFew() const
{
    QItemSelection selection;
    if (m_selection.indices().size() > kMostMirrored)
        return selection;
    std::vector<int> rows;
    for (const int hit : m_selection.indices())
        if (const int row = m_model.rowOfHit(hit); row >= 0)
            rows.push_back(row);
    std::ranges::sort(rows);
    for (size_t first = 0, next = 1; first < rows.size(); first = next, ++next) {
        while (next < rows.size() && rows[next] == rows[next - 1] + 1)
            ++next;
        selection.append(QItemSelectionRange(
            m_model.index(rows[first], 0), m_model.index(rows[next - 1], HitTableModel::ColumnCount - 1)));
    }
    return selection;
}

void HitRowSelectionModel::mirror()
{
    const QScopedValueRollback guard(m_isMirroring, true);
    QItemSelectionModel::select(rowsOfFew(), ClearAndSelect);
}

} // namespace heihachi
