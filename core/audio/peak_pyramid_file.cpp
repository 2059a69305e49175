#include "core/audio/peak_level.h"
#include "core/audio/peak_pyramid.h"
#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <zstd.h>

#include <limits>
#include <memory>

// The file: "HHPK", version (32 bit), then one zstd frame with checksum that holds: length in frames (64 bit), and the
// finest level in planes of 16-bit numbers: all minima of the left channel, all maxima, all RMS, then the right one.
// All numbers little-endian. Coarser levels are computed anew.

namespace heihachi {
namespace {

struct PeakText
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::PeakPyramid)
};

constexpr char kMagic[] = "HHPK";
constexpr quint32 kVersion = 1;
constexpr qsizetype kHeadBytes = 8;
constexpr qsizetype kLengthBytes = 8;
constexpr qint64 kBinBytes = 2 * 3 * qint64(sizeof(std::int16_t)); // both channels
constexpr quint64 kLargestContent = quint64(1) << 30; // 140 hours: more can only be damage
constexpr int kCompressionLevel = 1; // speed counts more than the last percent

using CompressionContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

template <typename T>
void appendLittle(QByteArray& bytes, T value)
{
    const T little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), qsizetype(sizeof little));
}

tl::unexpected<Error> damaged(const QString& path)
{
    return failure(ErrorCode::ReadFailed,
        PeakText::tr("The stored waveform “%1” is damaged or of another version.").arg(QDir::toNativeSeparators(path)),
        PeakText::tr("It will be computed again."));
}

qint64 binsFor(qint64 frames)
{
    return (frames + PeakPyramid::kBaseFrames - 1) / PeakPyramid::kBaseFrames;
}

/// Content of the zstd frame; empty when damaged.
QByteArray decompressed(const QByteArray& file)
{
    const char* from = file.constData() + kHeadBytes;
    const auto size = size_t(file.size() - kHeadBytes);
    const auto contentSize = ZSTD_getFrameContentSize(from, size);
    if (contentSize == ZSTD_CONTENTSIZE_ERROR || contentSize == ZSTD_CONTENTSIZE_UNKNOWN
        || contentSize > kLargestContent)
        return {};
    QByteArray content(qsizetype(contentSize), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(content.data(), size_t(content.size()), from, size);
    return ZSTD_isError(got) || got != contentSize ? QByteArray() : content;
}

constexpr std::array kPlanes{&PeakBin::min, &PeakBin::max, &PeakBin::rms};

} // namespace

Status PeakPyramid::save(const QString& path) const
{
    QByteArray content;
    content.reserve(kLengthBytes + bins(0) * kBinBytes);
    appendLittle(content, m_frames);
    for (const auto& channel : m_levels[0].channels) {
        for (const auto plane : kPlanes) {
            for (const PeakBin& bin : channel)
                appendLittle(content, bin.*plane);
        }
    }
    QByteArray file(kMagic, 4);
    appendLittle(file, kVersion);
    const CompressionContext context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    file.resize(kHeadBytes + qsizetype(ZSTD_compressBound(size_t(content.size()))));
    const size_t packed = ZSTD_compress2(context.get(), file.data() + kHeadBytes, size_t(file.size() - kHeadBytes),
        content.constData(), size_t(content.size()));
    if (ZSTD_isError(packed))
        return failure(ErrorCode::Internal,
            PeakText::tr("The waveform couldn't be packed: %1.").arg(QString::fromLatin1(ZSTD_getErrorName(packed))));
    file.resize(kHeadBytes + qsizetype(packed));
    return writeFileAtomically(path, file);
}

Result<std::shared_ptr<const PeakPyramid>> PeakPyramid::load(const QString& path)
{
    QFile file(path);
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileNotFound,
            PeakText::tr("There is no stored waveform “%1”.").arg(QDir::toNativeSeparators(path)));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::ReadFailed,
            PeakText::tr("The stored waveform “%1” can't be read: %2.")
                .arg(QDir::toNativeSeparators(path), file.errorString()));
    const QByteArray bytes = file.readAll();
    if (bytes.size() < kHeadBytes || !bytes.startsWith(kMagic)
        || qFromLittleEndian<quint32>(bytes.constData() + 4) != kVersion)
        return damaged(path);
    const QByteArray content = decompressed(bytes);
    if (content.size() < kLengthBytes)
        return damaged(path);
    const auto frames = qFromLittleEndian<qint64>(content.constData());
    if (frames < 0 || frames > std::numeric_limits<qint64>::max() / 2
        || binsFor(frames) != (content.size() - kLengthBytes) / kBinBytes
        || (content.size() - kLengthBytes) % kBinBytes != 0)
        return damaged(path);
    auto pyramid = std::make_shared<PeakPyramid>();
    pyramid->m_frames = frames;
    const char* from = content.constData() + kLengthBytes;
    for (auto& channel : pyramid->m_levels[0].channels) {
        channel.resize(size_t(binsFor(frames)));
        for (const auto plane : kPlanes) {
            for (PeakBin& bin : channel) {
                bin.*plane = qFromLittleEndian<std::int16_t>(from);
                from += sizeof(std::int16_t);
            }
        }
    }
    pyramid->addCoarserLevels();
    return std::shared_ptr<const PeakPyramid>(std::move(pyramid));
}

} // namespace heihachi
