#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace heihachi {

/// One model as the manifest lists it.
struct ModelEntry
{
    QString id; ///< stable, lower-case letters, digits and '-', e.g. "heihachi-drums"
    int version = 1; ///< raised with every new set of weights; stored with every run
    QString title; ///< for people, English
    QString file; ///< of the weights, in the folder of the manifest
    qint64 bytes = 0; ///< size of the file
    QByteArray sha256; ///< of the file, 64 lower-case hex digits
    QString architecture; ///< which code evaluates it, e.g. "drum-tcn-1"
    QString input; ///< what it takes, in words
    QStringList labels; ///< of its outputs, in their order
    QString licence; ///< of the weights, an SPDX identifier
    QMap<QString, double> metrics; ///< measured on held-out material, e.g. "kick_f": 0.93
    QString card; ///< model card, Markdown, in the folder of the manifest

    friend bool operator==(const ModelEntry&, const ModelEntry&) = default;
};

/// models/manifest.json: which models there are. Its exact form; every key is required and no other is allowed:
///
///     {
///       "format": 1,
///       "models": [
///         {
///           "id": "heihachi-drums",
///           "version": 1,
///           "title": "Drums and beats",
///           "file": "heihachi-drums.safetensors",
///           "bytes": 1234567,
///           "sha256": "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
///           "architecture": "drum-tcn-1",
///           "input": "2 x frames x 72 band levels, 100 frames/s",
///           "labels": ["kick", "snare"],
///           "licence": "MIT",
///           "metrics": {"kick_f": 0.93},
///           "card": "heihachi-drums.md"
///         }
///       ]
///     }
struct ModelManifest
{
    static constexpr int kFormat = 1;

    std::vector<ModelEntry> models;

    /// `shownName` names the file in messages. Errors: DamagedModel naming the model and the key, NewerVersion for a
    /// higher "format".
    [[nodiscard]] static Result<ModelManifest> fromJson(const QByteArray& json, const QString& shownName);
};

} // namespace heihachi
