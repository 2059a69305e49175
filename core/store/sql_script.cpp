#include "core/store/sql_script.h"

namespace heihachi {
namespace {

/// Position after the comment or quoted text that starts at `start`; `start` itself when none does.
qsizetype skipComment(const QString& script, qsizetype start)
{
    const QStringView rest = QStringView(script).sliced(start);
    const bool isLine = rest.startsWith(QLatin1String("--"));
    if (!isLine && !rest.startsWith(QLatin1String("/*")))
        return start;
    const qsizetype end
        = isLine ? script.indexOf(QLatin1Char('\n'), start) : script.indexOf(QLatin1String("*/"), start);
    return end < 0 ? script.size() : end + (isLine ? 0 : 2);
}

qsizetype skipQuoted(const QString& script, qsizetype start)
{
    const QChar quote = script.at(start);
    if (quote != QLatin1Char('\'') && quote != QLatin1Char('"'))
        return start;
    const qsizetype end = script.indexOf(quote, start + 1); // a doubled quote is two texts in a row: the same split
    return end < 0 ? script.size() : end + 1;
}

} // namespace

QStringList splitSqlScript(const QString& script)
{
    QStringList statements;
    QString statement;
    const auto flush = [&] {
        if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
            statements.append(trimmed);
        statement.clear();
    };
    for (qsizetype at = 0; at < script.size();) {
        if (const qsizetype next = skipComment(script, at); next != at) {
            at = next;
        } else if (const qsizetype end = skipQuoted(script, at); end != at) {
            statement += QStringView(script).sliced(at, end - at);
            at = end;
        } else if (script.at(at) == QLatin1Char(';')) {
            flush();
            ++at;
        } else {
            statement += script.at(at++);
        }
    }
    flush();
    return statements;
}

} // namespace heihachi
