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
    using QObject::QObject;
    [[nodiscard]] const std::vector<int>& indices() const { return m_indices; }
    [[nodiscard]] bool contains(int index) const; ///< O(log n)
    void set(std::vector<int> indices);
    void clear() { set({}); }

Q_SIGNALS:
    void changed();

private:
    std::vector<int> m_indices;
};

} // namespace heihachi
