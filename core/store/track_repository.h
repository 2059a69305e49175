#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace heihachi {

/// Long tracks of a run, by kind: rows x width whole numbers, in compressed pieces. See migrations/003_tracks.sql.
class TrackRepository
{
public:
    static constexpr qint64 kPieceRows = 65536; ///< 11 minutes at 100 rows/s, 640 KiB of five values a row

    struct Layout
    {
        double rowsPerSecond = 0.0;
        int width = 1; ///< values a row
    };
    struct StoredTrack
    {
        Layout layout;
        std::vector<std::uint16_t> values; ///< row-major
    };

    explicit TrackRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Within the caller's transaction. `values` are whole rows. Errors: InvalidArgument for a layout that says
    /// nothing, Internal without memory.
    [[nodiscard]] Status save(
        RunId run, const QString& kind, const Layout& layout, std::span<const std::uint16_t> values) const;
    /// Absent: not computed. Errors: DamagedProject when anything is missing or differs from what was saved.
    [[nodiscard]] Result<std::optional<StoredTrack>> load(RunId run, const QString& kind) const;

private:
    [[nodiscard]] Status savePieces(
        RunId run, const QString& kind, int width, std::span<const std::uint16_t> values) const;
    [[nodiscard]] Result<Layout> layout(RunId run, const QString& kind) const;
    [[nodiscard]] Status loadPieces(
        RunId run, const QString& kind, const QByteArray& checksum, StoredTrack& track) const;

    const Connection& m_connection;
};

} // namespace heihachi
