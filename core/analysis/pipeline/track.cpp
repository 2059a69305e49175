#include "core/analysis/pipeline/track.h"

namespace heihachi {

qint64 Track::rows() const
{
    const size_t count = std::visit([](const auto& vector) { return vector.size(); }, values);
    return format.width > 0 ? qint64(count) / format.width : 0;
}

} // namespace heihachi
