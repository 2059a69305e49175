#include "ui/session/hit_selection.h"

#include <algorithm>

namespace heihachi {

bool HitSelection::contains(int index) const
{
    return std::ranges::binary_search(m_indices, index);
}

void HitSelection::set(std::vector<int> indices)
{
    std::ranges::sort(indices);
    const auto repeated = std::ranges::unique(indices);
    indices.erase(repeated.begin(), repeated.end());
    if (indices == m_indices)
        return;
    m_indices = std::move(indices);
    Q_EMIT changed();
}

} // namespace heihachi
