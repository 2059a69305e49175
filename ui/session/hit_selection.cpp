#include "ui/session/hit_selection.h"

#include <algorithm>
#include <iterator>

namespace heihachi {
namespace {

/// Sorted, each once, none negative. Selections of all hits come in order already.
void normalise(std::vector<int>& indices)
{
    if (!std::ranges::is_sorted(indices))
        std::ranges::sort(indices);
    const auto repeated = std::ranges::unique(indices);
    indices.erase(repeated.begin(), repeated.end());
    indices.erase(indices.begin(), std::ranges::lower_bound(indices, 0));
}

} // namespace

void HitSelection::set(std::vector<int> indices)
{
    normalise(indices);
    if (indices == m_indices)
        return;
    m_indices = std::move(indices);
    m_isSelected.assign(m_indices.empty() ? 0 : size_t(m_indices.back()) + 1, false);
    for (const int index : m_indices)
        m_isSelected[size_t(index)] = true;
    Q_EMIT changed();
}

void HitSelection::apply(std::vector<int> indices, Change change)
{
    normalise(indices);
    std::vector<int> combined;
    switch (change) {
    case Change::Replace:
        return set(std::move(indices));
    case Change::Add:
        std::ranges::set_union(m_indices, indices, std::back_inserter(combined));
        break;
    case Change::Subtract:
        std::ranges::set_difference(m_indices, indices, std::back_inserter(combined));
        break;
    }
    set(std::move(combined));
}

void HitSelection::toggle(int index)
{
    apply({index}, contains(index) ? Change::Subtract : Change::Add);
}

HitSelection::Change HitSelection::changeFor(Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::AltModifier))
        return Change::Subtract;
    return modifiers.testFlag(Qt::ControlModifier) ? Change::Add : Change::Replace;
}

} // namespace heihachi
