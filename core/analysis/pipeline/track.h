#pragma once

#include <QString>

#include <QMap>

#include <cstdint>
#include <memory>
#include <span>
#include <variant>
#include <vector>

namespace heihachi {

/// Samples between two frames of the shared grid: 100 frames a second at kAnalysisRate. Frame n is centred on sample
/// n * kHop, so its time is n / 100 s.
inline constexpr int kHop = 441;
inline constexpr double kFrameRate = 100.0;

/// How a track is laid out: one row of `width` values every kHop / rowsPerFrame samples.
struct TrackFormat
{
    enum class Encoding
    {
        Float32,
        UInt16,
        UInt8
    };
    QString name; ///< as in StageDeclaration::outputs
    int width = 1; ///< values a row
    int rowsPerFrame = 1; ///< 1 = 100 rows/s, 9 = 900 rows/s; must divide kHop
    Encoding encoding = Encoding::Float32; ///< what integers mean is stated by the stage that writes them
};

/// A matrix over time, rows x width, row-major: what chunk stages leave for derived stages.
struct Track
{
    using Values = std::variant<std::vector<float>, std::vector<std::uint16_t>, std::vector<std::uint8_t>>;
    TrackFormat format;
    Values values;

    [[nodiscard]] qint64 rows() const;
    [[nodiscard]] double rowsPerSecond() const { return kFrameRate * format.rowsPerFrame; }
    /// The values as T; asking for a type other than the encoding is a programmer's error (std::bad_variant_access).
    template <typename T>
    [[nodiscard]] std::span<const T> as() const
    {
        return std::get<std::vector<T>>(values);
    }
    template <typename T>
    [[nodiscard]] std::span<const T> row(qint64 index) const
    {
        return as<T>().subspan(size_t(index) * size_t(format.width), size_t(format.width));
    }
};

} // namespace heihachi
