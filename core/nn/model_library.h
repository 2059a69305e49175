#pragma once

#include "core/nn/model_manifest.h"
#include "core/nn/safetensors.h"

#include <vector>

namespace heihachi {

enum class ModelState
{
    Ok,
    Missing, ///< listed, but the file is not there
    WrongSize,
    ChecksumMismatch,
    Unreadable, ///< not a file, no permission, or the bytes are no safetensors
};

/// "ok", "missing", "wrong size", "checksum mismatch" or "unreadable": for files. Not translated.
[[nodiscard]] QString modelStateId(ModelState state);

/// The folder with manifest.json and the files it lists. Immutable; may be used from several threads at once.
class ModelLibrary
{
public:
    /// Where models may be, in the order of the search: the folder that the environment variable HEIHACHI_MODELS_DIR
    /// names and then no other; else ../share/heihachi/models and models beside the folder of the executable.
    [[nodiscard]] static QStringList searchFolders();
    /// The first folder of the search that has a manifest. Errors: FileNotFound, and those of open().
    [[nodiscard]] static Result<ModelLibrary> find();
    /// Errors: FileNotFound, PermissionDenied, ReadFailed, and those of ModelManifest::fromJson().
    [[nodiscard]] static Result<ModelLibrary> open(const QString& folder);

    [[nodiscard]] const QString& folder() const { return m_folder; }
    [[nodiscard]] const std::vector<ModelEntry>& models() const { return m_manifest.models; }
    /// Null when no model has this id.
    [[nodiscard]] const ModelEntry* model(const QString& id) const;

    /// Reads the whole file and compares it with the manifest.
    [[nodiscard]] ModelState state(const ModelEntry& model) const;
    /// The weights of a model, its checksum verified.
    /// Errors: InvalidArgument for an unknown id, FileNotFound, PermissionDenied, ReadFailed, DamagedModel.
    [[nodiscard]] Result<SafetensorsFile> load(const QString& id) const;

private:
    QString m_folder;
    ModelManifest m_manifest;
};

} // namespace heihachi
