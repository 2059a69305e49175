#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

/// Bytes of files, and projects put together by hand, for tests of the store.
namespace heihachi::test {

[[nodiscard]] QByteArray bytesOf(const QString& path); ///< empty when it cannot be read
[[nodiscard]] bool writeBytes(const QString& path, const QByteArray& bytes);
/// Overwrites `bytes` at `offset` and leaves the rest.
[[nodiscard]] bool patchBytes(const QString& path, qint64 offset, const QByteArray& bytes);

/// A project as the first `version` migrations make it, without content, in WAL mode and closed.
[[nodiscard]] Status makeProjectOfVersion(const QString& path, int version);
/// One statement on a file, on a connection of its own.
[[nodiscard]] Status executeOn(const QString& path, const QString& sql);
/// integrity_check and foreign_key_check of the whole file.
[[nodiscard]] Status checkWhole(const QString& path);

} // namespace heihachi::test
