#include "core/store/track_codec.h"

#include <memory>

#include <zstd.h>

namespace heihachi {
namespace {

constexpr int kCompressionLevel = 3; // higher ones gain little on noise and cost a multiple

} // namespace

QByteArray trackBytes(std::span<const std::uint16_t> values, int width)
{
    const size_t rows = values.size() / size_t(width);
    QByteArray bytes(qsizetype(2 * rows * size_t(width)), Qt::Uninitialized);
    char* to = bytes.data();
    for (size_t column = 0; column < size_t(width); ++column) {
        for (size_t row = 0; row < rows; ++row)
            to[row] = char(values[row * size_t(width) + column] & 0xff);
        to += rows;
        for (size_t row = 0; row < rows; ++row)
            to[row] = char(values[row * size_t(width) + column] >> 8);
        to += rows;
    }
    return bytes;
}

void readTrackBytes(const QByteArray& bytes, int width, std::span<std::uint16_t> values)
{
    Q_ASSERT(size_t(bytes.size()) == 2 * values.size());
    const size_t rows = values.size() / size_t(width);
    const char* low = bytes.constData();
    for (size_t column = 0; column < size_t(width); ++column) {
        const char* high = low + rows;
        for (size_t row = 0; row < rows; ++row)
            values[row * size_t(width) + column] = std::uint16_t(uchar(low[row]) | (uchar(high[row]) << 8));
        low = high + rows;
    }
}

QByteArray packed(const QByteArray& bytes)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    if (!context)
        return {};
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray frame(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    const size_t used
        = ZSTD_compress2(context.get(), frame.data(), size_t(frame.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(used))
        return {};
    frame.resize(qsizetype(used));
    return frame;
}

QByteArray unpacked(const QByteArray& frame, qsizetype size)
{
    if (ZSTD_getFrameContentSize(frame.constData(), size_t(frame.size())) != quint64(size))
        return {};
    QByteArray bytes(size, Qt::Uninitialized);
    const size_t got = ZSTD_decompress(bytes.data(), size_t(size), frame.constData(), size_t(frame.size()));
    return ZSTD_isError(got) || got != size_t(size) ? QByteArray() : bytes;
}

} // namespace heihachi
