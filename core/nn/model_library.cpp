#include "core/nn/model_library.h"

#include "core/base/tr.h"
#include "core/nn/model_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace heihachi {
namespace {

const QString kManifestName = QStringLiteral("manifest.json");
constexpr qint64 kMaximumManifestBytes = 1 << 20;

/// Ok, WrongSize or ChecksumMismatch.
ModelState compare(const QByteArray& bytes, const ModelEntry& model)
{
    if (bytes.size() != model.bytes)
        return ModelState::WrongSize;
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    return hash == model.sha256 ? ModelState::Ok : ModelState::ChecksumMismatch;
}

} // namespace

QString modelStateId(ModelState state)
{
    switch (state) {
    case ModelState::Ok:
        return QStringLiteral("ok");
    case ModelState::Missing:
        return QStringLiteral("missing");
    case ModelState::WrongSize:
        return QStringLiteral("wrong size");
    case ModelState::ChecksumMismatch:
        return QStringLiteral("checksum mismatch");
    case ModelState::Unreadable:
        break;
    }
    return QStringLiteral("unreadable");
}

QStringList ModelLibrary::searchFolders()
{
    const QString named = qEnvironmentVariable("HEIHACHI_MODELS_DIR");
    if (!named.isEmpty())
        return {named};
    const QDir executable(QCoreApplication::applicationDirPath());
    return {QDir::cleanPath(executable.filePath(QStringLiteral("../share/heihachi/models"))),
        executable.filePath(QStringLiteral("models"))};
}

Result<ModelLibrary> ModelLibrary::find()
{
    const QStringList folders = searchFolders();
    for (const QString& folder : folders) {
        if (QFileInfo::exists(QDir(folder).filePath(kManifestName)))
            return open(folder);
    }
    return failure(ErrorCode::FileNotFound,
        tr("No models are there. Looked for %1 in: %2.").arg(kManifestName, folders.join(QStringLiteral(", "))),
        tr("Install Heihachi again."));
}

Result<ModelLibrary> ModelLibrary::open(const QString& folder)
{
    const QString path = QDir(folder).filePath(kManifestName);
    const auto bytes = readModelFile(path, kMaximumManifestBytes);
    if (!bytes)
        return failureOf(bytes);
    auto manifest = ModelManifest::fromJson(*bytes, QDir::toNativeSeparators(path));
    if (!manifest)
        return failureOf(manifest);
    ModelLibrary library;
    library.m_folder = folder;
    library.m_manifest = std::move(*manifest);
    return library;
}

const ModelEntry* ModelLibrary::model(const QString& id) const
{
    const auto found = std::ranges::find(m_manifest.models, id, &ModelEntry::id);
    return found == m_manifest.models.end() ? nullptr : &*found;
}

ModelState ModelLibrary::state(const ModelEntry& model) const
{
    const QString path = QDir(m_folder).filePath(model.file);
    auto bytes = readModelFile(path, SafetensorsFile::kMaximumFileBytes);
    if (!bytes)
        return bytes.error().code == ErrorCode::FileNotFound ? ModelState::Missing : ModelState::Unreadable;
    const ModelState compared = compare(*bytes, model);
    if (compared == ModelState::Ok && !SafetensorsFile::fromBytes(std::move(*bytes), path))
        return ModelState::Unreadable;
    return compared;
}

Result<SafetensorsFile> ModelLibrary::load(const QString& id) const
{
    const ModelEntry* entry = model(id);
    if (!entry)
        return failure(ErrorCode::InvalidArgument, tr("There is no model “%1”.").arg(id),
            tr("`heihachi models` lists those that there are."));
    const QString path = QDir(m_folder).filePath(entry->file);
    auto bytes = readModelFile(path, SafetensorsFile::kMaximumFileBytes);
    if (!bytes)
        return failureOf(bytes);
    if (compare(*bytes, *entry) != ModelState::Ok)
        return failure(ErrorCode::DamagedModel,
            tr("“%1” has changed since it was made: its checksum is another.").arg(QDir::toNativeSeparators(path)),
            tr("Install Heihachi again."));
    return SafetensorsFile::fromBytes(std::move(*bytes), QDir::toNativeSeparators(path));
}

} // namespace heihachi
