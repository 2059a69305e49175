#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>

namespace heihachi {

/// One SQLite connection through QtSql, under a name of its own. Belongs to the thread that opened it. Queries made by
/// it must be gone before it is. The last connection of a project folds the write-ahead log back into the file.
///
/// Settings: WAL; foreign keys on; synchronous FULL, because a finished run is hours of a person's work and a commit
/// comes once a run, so that an fsync each does not show; nothing in the file's schema is trusted to call functions.
class Connection
{
public:
    enum class Mode
    {
        ReadWrite,
        QueryOnly, ///< file and folder are writable, but statements that write fail; tidies up after itself
        ReadOnly, ///< nothing may be written: works beside a writer, or where a log was left
        Immutable, ///< file on a read-only medium, without a log
        Create, ///< a new file, or an empty one; not in WAL yet, so that it may be renamed when done
    };
    static constexpr int kBusyTimeoutMs = 5000; ///< how long a statement waits for another writer before Busy

    /// Errors: those of sqlError().
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(
        const QString& path, Mode mode, int busyTimeoutMs = kBusyTimeoutMs);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    [[nodiscard]] const QString& path() const { return m_path; }

    /// A statement to bind and execute again and again.
    [[nodiscard]] Result<QSqlQuery> prepare(const QString& sql) const;
    /// A statement executed with `values` for its question marks; rows are read forwards.
    [[nodiscard]] Result<QSqlQuery> query(const QString& sql, const QVariantList& values = {}) const;
    [[nodiscard]] Status execute(const QString& sql, const QVariantList& values = {}) const;
    /// First column of the first row, invalid when there is none.
    [[nodiscard]] Result<QVariant> value(const QString& sql, const QVariantList& values = {}) const;
    /// What went wrong in a query of this connection.
    [[nodiscard]] Error errorOf(const QSqlQuery& query) const;

private:
    Connection(QString path, QString name);
    [[nodiscard]] Status configure(Mode mode) const;

    QString m_path;
    QString m_name;
    QSqlDatabase m_database;
};

/// A text that is stored as '' and not as NULL when empty.
[[nodiscard]] QVariant sqlText(const QString& text);
/// A number; what is not a number is stored as NULL.
[[nodiscard]] QVariant sqlReal(double value);
/// NULL comes back as NaN.
[[nodiscard]] double realOf(const QVariant& value);

} // namespace heihachi
