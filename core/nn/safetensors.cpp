#include "core/nn/safetensors.h"

#include "core/base/tr.h"
#include "core/nn/model_file.h"

#include <QDir>
#include <QFloat16>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace heihachi {
namespace {

constexpr qsizetype kLengthBytes = 8;

tl::unexpected<Error> damaged(const QString& shownName, const QString& reason)
{
    return failure(ErrorCode::DamagedModel, tr("“%1” can't be used as weights: %2.").arg(shownName, reason),
        tr("Install Heihachi again."));
}

} // namespace

Result<SafetensorsFile> SafetensorsFile::fromBytes(QByteArray bytes, const QString& shownName)
{
    if (bytes.size() < kLengthBytes)
        return damaged(shownName, tr("it is too short"));
    const auto headerBytes = qFromLittleEndian<quint64>(bytes.constData());
    if (headerBytes > quint64(kMaximumHeaderBytes) || qsizetype(headerBytes) > bytes.size() - kLengthBytes)
        return damaged(shownName, tr("its header is longer than it may be"));
    SafetensorsFile file;
    file.m_shownName = shownName;
    file.m_dataStart = kLengthBytes + qint64(headerBytes);
    auto header = parseSafetensorsHeader(
        QByteArrayView(bytes).sliced(kLengthBytes, qsizetype(headerBytes)), bytes.size() - file.m_dataStart);
    if (!header)
        return damaged(shownName, header.error().message);
    file.m_header = std::move(*header);
    file.m_bytes = std::move(bytes);
    return file;
}

Result<SafetensorsFile> SafetensorsFile::fromFile(const QString& path)
{
    auto bytes = readModelFile(path, kMaximumFileBytes);
    if (!bytes)
        return failureOf(bytes);
    return fromBytes(std::move(*bytes), QDir::toNativeSeparators(path));
}

const TensorEntry* SafetensorsFile::find(const QString& name) const
{
    const auto found = std::ranges::find(m_header.tensors, name, &TensorEntry::name);
    return found == m_header.tensors.end() ? nullptr : &*found;
}

Result<std::vector<float>> SafetensorsFile::floats(const QString& name) const
{
    const TensorEntry* tensor = find(name);
    if (!tensor)
        return damaged(m_shownName, tr("tensor “%1” is missing").arg(name));
    const bool isSingle = tensor->type == QLatin1String("F32");
    if (!isSingle && tensor->type != QLatin1String("F16"))
        return damaged(m_shownName, tr("tensor “%1” holds no numbers of type F32 or F16").arg(name));
    const char* data = m_bytes.constData() + m_dataStart + tensor->offset;
    std::vector<float> values(static_cast<size_t>(tensor->elements));
    for (size_t i = 0; i < values.size(); ++i) {
        values[i] = isSingle ? std::bit_cast<float>(qFromLittleEndian<quint32>(data + 4 * i))
                             : float(std::bit_cast<qfloat16>(qFromLittleEndian<quint16>(data + 2 * i)));
    }
    return values;
}

} // namespace heihachi
