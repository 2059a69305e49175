#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace heihachi {

/// All bytes of a file of the models folder. Errors: FileNotFound, PermissionDenied, ReadFailed, and DamagedModel when
/// it is larger than `maximumBytes`; the message names the file.
[[nodiscard]] Result<QByteArray> readModelFile(const QString& path, qint64 maximumBytes);

} // namespace heihachi
