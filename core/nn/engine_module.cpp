#include "core/nn/engine_module.h"

#include "core/base/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibrary>

namespace heihachi {
namespace {

QStringList moduleFiles()
{
    const QString name = QStringLiteral(HEIHACHI_TORCH_MODULE_NAME);
    const QDir executable(QCoreApplication::applicationDirPath());
    return {QDir::cleanPath(executable.filePath(QStringLiteral(HEIHACHI_MODULES_FROM_EXECUTABLE "/") + name)),
        QStringLiteral(HEIHACHI_MODULES_IN_BUILD "/") + name};
}

Result<MakeDrumNetworkEngine> resolve(const QString& file)
{
    QLibrary library(file);
    library.setLoadHints(QLibrary::PreventUnloadHint); // LibTorch registers itself in ways that cannot be undone
    const auto make = reinterpret_cast<MakeDrumNetworkEngine>(library.resolve(kMakeDrumNetworkEngineSymbol));
    if (!make)
        return failure(ErrorCode::Internal,
            tr("The module of the networks can't be loaded: %1").arg(library.errorString()),
            tr("Install Heihachi again."));
    return make;
}

} // namespace

Result<std::unique_ptr<DrumNetworkEngine>> makeDrumNetworkEngine(const DrumNetworkWeights& weights)
{
    const QStringList files = moduleFiles();
    const auto found = std::ranges::find_if(files, [](const QString& file) { return QFileInfo::exists(file); });
    if (found == files.end())
        return failure(ErrorCode::FileNotFound,
            tr("The module of the networks is missing: “%1”.").arg(QDir::toNativeSeparators(files.front())),
            tr("Install Heihachi again."));
    const auto make = resolve(*found);
    if (!make)
        return failureOf(make);
    Error error;
    std::unique_ptr<DrumNetworkEngine> engine((*make)(weights, &error));
    if (!engine)
        return tl::unexpected<Error>(std::move(error));
    return engine;
}

} // namespace heihachi
