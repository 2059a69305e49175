#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace heihachi {

/// Writes JSON straight into bytes: a document object of half a million hits would take gigabytes. Objects and arrays
/// are indented, except compact ones, which stay on a line. What is not a finite number is written as null.
class JsonWriter
{
public:
    enum class Layout
    {
        Indented,
        Compact
    };

    void reserve(qsizetype bytes) { m_bytes.reserve(bytes); }
    void beginObject(Layout layout = Layout::Indented);
    void endObject();
    void beginArray(Layout layout = Layout::Indented);
    void endArray();
    /// The name of the next value; within objects only.
    void key(const char* name);
    void key(const QString& name);

    void value(const QString& text);
    void value(double number);
    void value(float number);
    void value(qint64 number);
    void value(int number) { value(qint64(number)); }
    void value(bool flag);
    void null();
    template <typename T>
    void value(const std::optional<T>& number)
    {
        number ? value(*number) : null();
    }
    /// Name and value at once.
    template <typename Name, typename T>
    void member(const Name& name, const T& what)
    {
        key(name);
        value(what);
    }

    [[nodiscard]] QByteArray takeBytes();

private:
    struct Level
    {
        Layout layout = Layout::Indented;
        bool isEmpty = true;
    };

    void begin(char bracket, Layout layout);
    void end(char bracket);
    void beforeValue();
    void separate();
    void appendText(const QString& text);

    QByteArray m_bytes;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace heihachi
