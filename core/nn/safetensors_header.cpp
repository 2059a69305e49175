#include "core/nn/safetensors_header.h"

#include "core/base/tr.h"
#include "core/nn/json_cursor.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <limits>

namespace heihachi {
namespace {

struct TensorType
{
    QLatin1String name;
    qint64 bytes;
};

constexpr std::array<TensorType, 13> kTypes{{
    {QLatin1String("BOOL"), 1},
    {QLatin1String("U8"), 1},
    {QLatin1String("I8"), 1},
    {QLatin1String("I16"), 2},
    {QLatin1String("U16"), 2},
    {QLatin1String("F16"), 2},
    {QLatin1String("BF16"), 2},
    {QLatin1String("I32"), 4},
    {QLatin1String("U32"), 4},
    {QLatin1String("F32"), 4},
    {QLatin1String("I64"), 8},
    {QLatin1String("U64"), 8},
    {QLatin1String("F64"), 8},
}};

tl::unexpected<Error> damaged(const QString& reason)
{
    return failure(ErrorCode::DamagedModel, reason);
}

tl::unexpected<Error> notJson()
{
    return damaged(tr("its header is no list of tensors in JSON"));
}

tl::unexpected<Error> badTensor(const QString& name)
{
    return damaged(tr("the entry of tensor “%1” is malformed").arg(name));
}

/// `[1, 2, …]` of at most `maximum` numbers; nothing for anything else.
std::optional<std::vector<qint64>> integers(JsonCursor& json, int maximum)
{
    std::vector<qint64> values;
    if (!json.take('['))
        return std::nullopt;
    if (json.take(']'))
        return values;
    do {
        const auto value = json.integer();
        if (!value || int(values.size()) >= maximum)
            return std::nullopt;
        values.push_back(*value);
    } while (json.take(','));
    return json.take(']') ? std::optional(std::move(values)) : std::nullopt;
}

/// Product of the shape; nothing when it is no 63-bit number of bytes.
std::optional<qint64> elementCount(const std::vector<qint64>& shape, qint64 elementBytes)
{
    qint64 count = 1;
    for (const qint64 extent : shape) {
        if (extent > 0 && count > std::numeric_limits<qint64>::max() / elementBytes / extent)
            return std::nullopt;
        count *= extent;
    }
    return count;
}

struct EntryFields
{
    std::optional<QString> type;
    std::optional<std::vector<qint64>> shape;
    std::optional<std::vector<qint64>> offsets;
};

/// Reads `"key": value`; false for an unknown key, a key that was there before, or a malformed value.
bool readField(JsonCursor& json, EntryFields& fields)
{
    const auto key = json.string();
    if (!key || !json.take(':'))
        return false;
    if (*key == QLatin1String("dtype") && !fields.type)
        return (fields.type = json.string()).has_value();
    if (*key == QLatin1String("shape") && !fields.shape)
        return (fields.shape = integers(json, kMaximumTensorRank)).has_value();
    if (*key == QLatin1String("data_offsets") && !fields.offsets)
        return (fields.offsets = integers(json, 2)).has_value();
    return false;
}

Result<TensorEntry> readEntry(JsonCursor& json, const QString& name)
{
    EntryFields fields;
    if (!json.take('{'))
        return badTensor(name);
    do {
        if (!readField(json, fields))
            return badTensor(name);
    } while (json.take(','));
    if (!json.take('}') || !fields.type || !fields.shape || !fields.offsets || fields.offsets->size() != 2)
        return badTensor(name);
    const auto type = std::ranges::find(kTypes, *fields.type, &TensorType::name);
    if (type == kTypes.end())
        return damaged(tr("tensor “%1” has the unknown type “%2”").arg(name, *fields.type));
    const auto elements = elementCount(*fields.shape, type->bytes);
    const qint64 begin = fields.offsets->front();
    const qint64 end = fields.offsets->back();
    if (end < begin || !elements || *elements * type->bytes != end - begin)
        return damaged(tr("shape and bytes of tensor “%1” don't agree").arg(name));
    return TensorEntry{name, type->name, std::move(*fields.shape), *elements, begin, end - begin};
}

Status readMetadata(JsonCursor& json, QMap<QString, QString>& metadata)
{
    if (!json.take('{'))
        return notJson();
    if (json.take('}'))
        return {};
    do {
        const auto key = json.string();
        if (!key || metadata.contains(*key) || !json.take(':'))
            return notJson();
        const auto value = json.string();
        if (!value)
            return notJson();
        metadata.insert(*key, *value);
    } while (json.take(','));
    if (!json.take('}'))
        return notJson();
    return {};
}

/// Sorts by place, and checks that the tensors lie end to end from the first byte to the last.
Status checkCover(std::vector<TensorEntry>& tensors, qint64 dataBytes)
{
    std::ranges::sort(tensors, [](const TensorEntry& a, const TensorEntry& b) {
        return std::pair(a.offset, a.bytes) < std::pair(b.offset, b.bytes);
    });
    qint64 end = 0;
    for (const TensorEntry& tensor : tensors) {
        if (tensor.offset != end || tensor.bytes > dataBytes - end)
            return damaged(tr("tensor “%1” doesn't lie where it should").arg(tensor.name));
        end += tensor.bytes;
    }
    if (end != dataBytes)
        return damaged(tr("there are bytes behind the last tensor"));
    return {};
}

Status readNamed(JsonCursor& json, const QString& name, SafetensorsHeader& header)
{
    if (name == QLatin1String("__metadata__"))
        return readMetadata(json, header.metadata);
    auto entry = readEntry(json, name);
    if (!entry)
        return failureOf(entry);
    header.tensors.push_back(std::move(*entry));
    return {};
}

} // namespace

Result<SafetensorsHeader> parseSafetensorsHeader(QByteArrayView json, qint64 dataBytes)
{
    SafetensorsHeader header;
    JsonCursor cursor(json);
    QSet<QString> names;
    if (!json.startsWith('{') || !cursor.take('{'))
        return notJson();
    if (!cursor.take('}')) {
        do {
            const auto name = cursor.string();
            if (!name || name->isEmpty() || !cursor.take(':'))
                return notJson();
            if (names.contains(*name))
                return damaged(tr("“%1” is there twice").arg(*name));
            names.insert(*name);
            if (const Status read = readNamed(cursor, *name, header); !read)
                return failureOf(read);
        } while (cursor.take(','));
        if (!cursor.take('}'))
            return notJson();
    }
    if (!cursor.atEnd())
        return notJson();
    if (const Status covered = checkCover(header.tensors, dataBytes); !covered)
        return failureOf(covered);
    return header;
}

} // namespace heihachi
