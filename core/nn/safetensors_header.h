#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QLatin1String>
#include <QMap>
#include <QString>

#include <vector>

namespace heihachi {

/// One tensor of a safetensors file.
struct TensorEntry
{
    QString name;
    QLatin1String type; ///< as the format spells it, e.g. "F32"
    std::vector<qint64> shape; ///< empty for a single number
    qint64 elements = 0; ///< product of the shape
    qint64 offset = 0; ///< of the first byte, from the start of the data
    qint64 bytes = 0;
};

/// What the header of a safetensors file says.
struct SafetensorsHeader
{
    std::vector<TensorEntry> tensors; ///< in the order of their data
    QMap<QString, QString> metadata;
};

constexpr int kMaximumTensorRank = 8;

/// Reads the JSON of a header and checks it against the data behind it: every name once, known types, sizes that agree
/// with shapes, and tensors that cover the `dataBytes` without hole or overlap.
/// Errors: DamagedModel with the reason alone, in a form to follow “…: ”; the caller knows the file.
[[nodiscard]] Result<SafetensorsHeader> parseSafetensorsHeader(QByteArrayView json, qint64 dataBytes);

} // namespace heihachi
