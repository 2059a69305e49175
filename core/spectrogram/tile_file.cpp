#include "core/spectrogram/tile_file.h"

#include "core/base/atomic_file.h"
#include "core/base/tr.h"

#include <QFile>
#include <QtEndian>

#include <zstd.h>

namespace heihachi {
namespace {

constexpr char kMagic[] = "HHSG";
constexpr quint32 kVersion = 1;
constexpr qsizetype kHeadBytes = 12;
constexpr int kCompressionLevel = 1; // speed counts more than the last percent

using CompressionContext = std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)>;

void appendNumber(QByteArray& bytes, quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char*>(&little), qsizetype(sizeof little));
}

} // namespace

SpectrogramTileFile::SpectrogramTileFile(int places)
    : m_packed(size_t(places))
{
}

bool SpectrogramTileFile::load(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return true;
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    const auto places = qsizetype(m_packed.size());
    const qsizetype head = kHeadBytes + 4 * places;
    if (bytes.size() < head || !bytes.startsWith(kMagic)
        || qFromLittleEndian<quint32>(bytes.constData() + 4) != kVersion
        || qFromLittleEndian<quint32>(bytes.constData() + 8) != quint32(places))
        return false;
    qsizetype at = head;
    for (qsizetype place = 0; place < places; ++place) {
        const auto size = qsizetype(qFromLittleEndian<quint32>(bytes.constData() + kHeadBytes + 4 * place));
        if (size > bytes.size() - at)
            return false; // cut short: what came before is kept
        m_packed[size_t(place)] = bytes.mid(at, size);
        at += size;
    }
    return true;
}

Status SpectrogramTileFile::save(const QString& path) const
{
    QByteArray bytes(kMagic, 4);
    appendNumber(bytes, kVersion);
    appendNumber(bytes, quint32(m_packed.size()));
    for (const QByteArray& packed : m_packed)
        appendNumber(bytes, quint32(packed.size()));
    for (const QByteArray& packed : m_packed)
        bytes += packed;
    return writeFileAtomically(path, bytes);
}

SpectrogramTilePtr SpectrogramTileFile::tile(int place, int bins) const
{
    const QByteArray& packed = m_packed[size_t(place)];
    auto tile = std::make_shared<SpectrogramTile>(bins);
    const auto size = ZSTD_getFrameContentSize(packed.constData(), size_t(packed.size()));
    if (packed.isEmpty() || size != tile->values.size())
        return nullptr;
    const size_t got
        = ZSTD_decompress(tile->values.data(), tile->values.size(), packed.constData(), size_t(packed.size()));
    if (ZSTD_isError(got) || got != tile->values.size())
        return nullptr;
    tile->known.set();
    return tile;
}

Status SpectrogramTileFile::put(int place, const SpectrogramTile& tile)
{
    const CompressionContext context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kCompressionLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray packed(qsizetype(ZSTD_compressBound(tile.values.size())), Qt::Uninitialized);
    const size_t size
        = ZSTD_compress2(context.get(), packed.data(), size_t(packed.size()), tile.values.data(), tile.values.size());
    if (ZSTD_isError(size))
        return failure(ErrorCode::Internal,
            tr("A part of the spectrogram couldn't be packed: %1.").arg(QString::fromLatin1(ZSTD_getErrorName(size))));
    packed.resize(qsizetype(size));
    packed.squeeze();
    m_packed[size_t(place)] = std::move(packed);
    return {};
}

} // namespace heihachi
