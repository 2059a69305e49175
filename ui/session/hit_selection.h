#pragma once

#include <QObject>

#include <vector>

namespace heihachi {

/// Which hits of the shown run are selected, as sorted indices into AnalysisResult::drumHits; one selection for all
/// views. Cleared when another run is shown. UI thread.
class HitSelection final : public QObject
{
    Q_OBJECT

public:
    /// What a gesture does with the hits that it meets.
    enum class Change
    {
        Replace, ///< they become the selection
        Add,
        Subtract
    };

    using QObject::QObject;
    [[nodiscard]] const std::vector<int>& indices() const { return m_indices; }
    [[nodiscard]] bool contains(int index) const ///< O(1)
    {
        return index >= 0 && size_t(index) < m_isSelected.size() && m_isSelected[size_t(index)];
    }
    void set(std::vector<int> indices); ///< in any order; negative ones are left out
    void apply(std::vector<int> indices, Change change);
    void toggle(int index);
    void clear() { set({}); }

    /// The same in all views: Ctrl adds, Alt takes away, else the gesture makes a new selection.
    [[nodiscard]] static Change changeFor(Qt::KeyboardModifiers modifiers);

Q_SIGNALS:
    void changed();

private:
    std::vector<int> m_indices;
    std::vector<bool> m_isSelected; ///< by index, up to the last selected one
};

} // namespace heihachi
