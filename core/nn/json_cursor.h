#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace heihachi {

/// Walks through a JSON text part by part. QJsonDocument hides doubled names and rounds large integers, so what comes
/// from files that nobody vouches for is read with this. Nothing recurses: depth is up to the caller's grammar.
class JsonCursor
{
public:
    /// `text` must outlive the cursor.
    explicit JsonCursor(QByteArrayView text);

    /// Skips white space, and `c` if it comes next; whether it did.
    [[nodiscard]] bool take(char c);
    /// Whether only white space is left.
    [[nodiscard]] bool atEnd();
    /// The string that comes next, unescaped; nothing if there is none or if it is no valid UTF-8.
    [[nodiscard]] std::optional<QString> string();
    /// The integer from 0 to 2^63 - 1 that comes next, in plain digits.
    [[nodiscard]] std::optional<qint64> integer();

private:
    void skipSpace();

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace heihachi
