#include "core/store/sql_error.h"

#include "core/base/logging.h"
#include "core/base/tr.h"

#include <QDir>

#include <cerrno>

namespace heihachi {
namespace {

// Numbers of the SQLite file API, which are stable; sqlite3.h would tie us to another library than Qt's plugin uses.
enum PrimaryCode
{
    kPermission = 3,
    kBusy = 5,
    kLocked = 6,
    kReadOnly = 8,
    kInputOutput = 10,
    kCorrupt = 11,
    kFull = 13,
    kCannotOpen = 14,
    kAuthorization = 23,
    kNotADatabase = 26,
};

bool isReading(int extendedCode)
{
    return extendedCode == (kInputOutput | (1 << 8)) || extendedCode == (kInputOutput | (2 << 8)); // READ, SHORT_READ
}

Error inputOutputError(int extendedCode, int systemError, const QString& shown, const QString& reason)
{
    // A size limit (EFBIG) and a quota (EDQUOT) reach us as a plain write error: only ENOSPC is SQLITE_FULL.
    if (systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG)
        return {ErrorCode::DiskFull, tr("There is no room left to write the project “%1”.").arg(shown),
            tr("Free some space, then try again. What was saved before is kept.")};
    if (isReading(extendedCode))
        return {ErrorCode::ReadFailed, tr("The project “%1” can't be read: %2.").arg(shown, reason),
            tr("Check the disk, then try again.")};
    return {ErrorCode::WriteFailed, tr("The project “%1” can't be written: %2.").arg(shown, reason),
        tr("Check the disk, then try again. What was saved before is kept.")};
}

} // namespace

Error damagedProject(const QString& path)
{
    return {ErrorCode::DamagedProject, tr("The project “%1” is damaged.").arg(QDir::toNativeSeparators(path)),
        tr("Save what is readable of it to a new file with File > Repair project or “heihachi repair”.")};
}

Error sqlError(const QSqlError& error, const QString& path)
{
    const int systemError = errno;
    const int code = error.nativeErrorCode().toInt();
    const QString shown = QDir::toNativeSeparators(path);
    qCWarning(lcStore) << shown << code << error.text();
    switch (code & 0xff) {
    case kFull:
        return inputOutputError(code, ENOSPC, shown, {});
    case kInputOutput:
        return inputOutputError(code, systemError, shown, error.databaseText());
    case kPermission:
    case kReadOnly:
    case kCannotOpen:
    case kAuthorization:
        return {ErrorCode::PermissionDenied,
            tr("The project “%1” can't be opened or written: permission denied.").arg(shown),
            tr("Check the rights of the file and its folder, or save a copy elsewhere.")};
    case kCorrupt:
    case kNotADatabase:
        return damagedProject(path);
    case kBusy:
    case kLocked:
        return {ErrorCode::Busy, tr("The project “%1” is being written by another program.").arg(shown),
            tr("Wait until it is done or close it there, then try again.")};
    default:
        return {ErrorCode::Internal, tr("The project “%1”: %2.").arg(shown, error.text()), {}};
    }
}

} // namespace heihachi
