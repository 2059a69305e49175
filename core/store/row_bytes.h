#pragma once

#include <QByteArray>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace heihachi {

inline constexpr float kUnknown = std::numeric_limits<float>::quiet_NaN();

/// Appends the eight bytes of a number as the checksum of a row sees them: what SQLite does not tell apart (0 and -0,
/// one NaN and another, NaN and NULL) gives the same bytes on every machine.
inline void appendReal(QByteArray& bytes, double value)
{
    const double told = std::isnan(value) ? std::numeric_limits<double>::quiet_NaN() : value + 0.0;
    const auto little = qToLittleEndian(std::bit_cast<quint64>(told));
    bytes.append(reinterpret_cast<const char*>(&little), qsizetype(sizeof little));
}

} // namespace heihachi
