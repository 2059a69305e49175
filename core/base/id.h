#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace heihachi {

/// A database key that cannot be mixed up with the key of another table. 0 means "none".
template <typename Tag>
struct Id
{
    qint64 value = 0;

    [[nodiscard]] constexpr bool isValid() const { return value > 0; }
    friend constexpr auto operator<=>(const Id&, const Id&) = default;
    friend size_t qHash(const Id& id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using SourceId = Id<struct SourceTag>; ///< a recording in a project
using RunId = Id<struct RunTag>; ///< one analysis of a recording

} // namespace heihachi
