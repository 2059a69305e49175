#pragma once

#include <QByteArray>

#include <cstdint>
#include <span>

namespace heihachi {

/// Rows x width values as the checksum and the compressor see them, the same on every machine: column after column, of
/// each first the low bytes, then the high bytes. Neighbours in time are alike, so that this packs far better than
/// rows.
[[nodiscard]] QByteArray trackBytes(std::span<const std::uint16_t> values, int width);
/// The inverse. `bytes` must be twice as many as `values` (assert).
void readTrackBytes(const QByteArray& bytes, int width, std::span<std::uint16_t> values);

/// One zstd frame with its checksum; empty when there is no memory for it.
[[nodiscard]] QByteArray packed(const QByteArray& bytes);
/// The content of one zstd frame of exactly `size` bytes; empty when it is damaged or of another size.
[[nodiscard]] QByteArray unpacked(const QByteArray& frame, qsizetype size);

} // namespace heihachi
