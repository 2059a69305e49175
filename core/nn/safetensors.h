#pragma once

#include "core/nn/safetensors_header.h"

#include <QByteArray>

#include <vector>

namespace heihachi {

/// A safetensors file in memory: 8 bytes little-endian length of the header, the header in JSON, the data of the
/// tensors. Every length and place is checked before it is used, so bytes from anywhere may be given to it. Immutable;
/// may be read from several threads at once. Format: https://huggingface.co/docs/safetensors
class SafetensorsFile
{
public:
    static constexpr qint64 kMaximumHeaderBytes = 1 << 20;
    static constexpr qint64 kMaximumFileBytes = qint64(512) << 20;

    /// `shownName` names the origin in messages. Errors: DamagedModel, with the reason.
    [[nodiscard]] static Result<SafetensorsFile> fromBytes(QByteArray bytes, const QString& shownName);
    /// Errors: those of readModelFile(), DamagedModel.
    [[nodiscard]] static Result<SafetensorsFile> fromFile(const QString& path);

    [[nodiscard]] const QString& shownName() const { return m_shownName; }
    /// The strings of `__metadata__`.
    [[nodiscard]] const QMap<QString, QString>& metadata() const { return m_header.metadata; }
    /// In the order of their data.
    [[nodiscard]] const std::vector<TensorEntry>& tensors() const { return m_header.tensors; }
    /// Null when there is no tensor of that name.
    [[nodiscard]] const TensorEntry* find(const QString& name) const;

    /// Values of an F32 or F16 tensor, last axis fastest.
    /// Errors: DamagedModel when the tensor is missing or of another type; the message names it.
    [[nodiscard]] Result<std::vector<float>> floats(const QString& name) const;

private:
    QString m_shownName;
    QByteArray m_bytes;
    qint64 m_dataStart = 0;
    SafetensorsHeader m_header;
};

} // namespace heihachi
