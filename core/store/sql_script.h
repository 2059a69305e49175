#pragma once

#include <QString>
#include <QStringList>

namespace heihachi {

/// The statements of an SQL script, without comments and blank ones: QtSql takes one at a time. Quoted texts and names
/// may hold anything; triggers (BEGIN … END) are not understood.
[[nodiscard]] QStringList splitSqlScript(const QString& script);

} // namespace heihachi
