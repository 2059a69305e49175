#pragma once

#include <QString>

namespace heihachi {

/// What went wrong, for code that has to act on it. People read Error::message and Error::hint.
enum class ErrorCode
{
    FileNotFound,
    PermissionDenied,
    NotAudio, ///< the file holds no audio stream that can be decoded
    UnsupportedAudio,
    EmptyAudio, ///< decoded, but zero frames
    DamagedAudio,
    InvalidArgument,
    InvalidConfiguration,
    ReadFailed,
    WriteFailed,
    DiskFull,
    NewerVersion, ///< written by a newer heihachi
    ForeignFile, ///< written by another program
    DamagedProject,
    DamagedModel, ///< weights or their list don't hold what they should
    Busy, ///< held by another process or thread
    NotComputed, ///< an input of this result is missing
    Cancelled,
    Internal,
};

/// An error as a person meets it: what happened (it names the file) and what can be done.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one sentence, translated
    QString hint; ///< what to do, translated; may be empty

    /// Message and hint as one text.
    [[nodiscard]] QString text() const { return hint.isEmpty() ? message : message + QLatin1Char(' ') + hint; }
};

} // namespace heihachi
