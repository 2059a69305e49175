#include "core/nn/json_cursor.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

namespace heihachi {

JsonCursor::JsonCursor(QByteArrayView text)
    : m_text(text)
{
}

void JsonCursor::skipSpace()
{
    while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
        ++m_at;
}

bool JsonCursor::take(char c)
{
    skipSpace();
    if (m_at >= m_text.size() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

bool JsonCursor::atEnd()
{
    skipSpace();
    return m_at == m_text.size();
}

std::optional<QString> JsonCursor::string()
{
    if (!take('"'))
        return std::nullopt;
    const qsizetype start = m_at - 1;
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    if (m_at >= m_text.size())
        return std::nullopt;
    ++m_at;
    // Escapes and UTF-8 are Qt's business: the string alone is a document with one value.
    const QByteArray one = '[' + m_text.sliced(start, m_at - start).toByteArray() + ']';
    const QJsonArray values = QJsonDocument::fromJson(one).array();
    if (values.size() != 1 || !values.first().isString())
        return std::nullopt;
    return values.first().toString();
}

std::optional<qint64> JsonCursor::integer()
{
    skipSpace();
    const qsizetype start = m_at;
    qint64 value = 0;
    for (; m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9'; ++m_at) {
        const int digit = m_text[m_at] - '0';
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return std::nullopt;
        value = 10 * value + digit;
    }
    const bool leadingZero = m_at - start > 1 && m_text[start] == '0';
    if (m_at == start || leadingZero)
        return std::nullopt;
    return value;
}

} // namespace heihachi
