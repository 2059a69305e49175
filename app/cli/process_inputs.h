#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace heihachi {

/// A file to process and the folder its report goes to.
struct ProcessInput
{
    QString path; ///< absolute
    QString outputDirectory; ///< absolute
};

/// What the inputs of a command line stand for.
struct ProcessInputs
{
    std::vector<ProcessInput> files;
    std::vector<Error> errors; ///< inputs that are missing, or folders without audio
};

/// Files as they are, folders as the recordings below them, each file once. The output folder is named after the file
/// without its extension; with the extension where two would share a name, and numbered where even that is shared.
[[nodiscard]] ProcessInputs expandInputs(const QStringList& inputs, const QString& outputDirectory);

} // namespace heihachi
