#pragma once

#include "core/store/connection.h"

#include <vector>

namespace heihachi {

/// A step of the schema: brings a project from version number - 1 to version number.
struct Migration
{
    int number = 0;
    QString name; ///< of the file, e.g. "001_sources_runs_results.sql"
    QString sql;
};

/// Brings the schema of a project up to date, a transaction for each step: a step that fails leaves the version before
/// it, whole. The version is SQLite's user_version.
class Migrator
{
public:
    /// `migrations` numbered 1, 2, 3 … without gaps (assert).
    explicit Migrator(std::vector<Migration> migrations);
    /// core/store/migrations/*.sql as embedded in the program.
    [[nodiscard]] static const Migrator& builtin();

    [[nodiscard]] const std::vector<Migration>& migrations() const { return m_migrations; }
    [[nodiscard]] int latestVersion() const { return int(m_migrations.size()); }
    [[nodiscard]] static Result<int> version(const Connection& connection);
    /// Takes the missing steps. Errors: NewerVersion, Busy, those of sqlError().
    [[nodiscard]] Status migrate(const Connection& connection) const;

private:
    [[nodiscard]] Status apply(const Connection& connection, const Migration& migration) const;

    std::vector<Migration> m_migrations;
};

} // namespace heihachi
