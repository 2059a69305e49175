#include "core/report/json_writer.h"

#include "core/report/number_text.h"

namespace heihachi {

void JsonWriter::beginObject(Layout layout)
{
    begin('{', layout);
}

void JsonWriter::endObject()
{
    end('}');
}

void JsonWriter::beginArray(Layout layout)
{
    begin('[', layout);
}

void JsonWriter::endArray()
{
    end(']');
}

void JsonWriter::key(const char* name)
{
    key(QString::fromLatin1(name));
}

void JsonWriter::key(const QString& name)
{
    Q_ASSERT(!m_levels.empty() && !m_afterKey);
    separate();
    appendText(name);
    m_bytes.append(": ");
    m_afterKey = true;
}

void JsonWriter::value(const QString& text)
{
    beforeValue();
    appendText(text);
}

void JsonWriter::value(double number)
{
    beforeValue();
    appendShortest(m_bytes, number);
}

void JsonWriter::value(float number)
{
    beforeValue();
    appendShortest(m_bytes, number);
}

void JsonWriter::value(qint64 number)
{
    beforeValue();
    m_bytes.append(QByteArray::number(number));
}

void JsonWriter::value(bool flag)
{
    beforeValue();
    m_bytes.append(flag ? "true" : "false");
}

void JsonWriter::null()
{
    beforeValue();
    m_bytes.append("null");
}

QByteArray JsonWriter::takeBytes()
{
    Q_ASSERT(m_levels.empty());
    m_bytes.append('\n');
    return std::move(m_bytes);
}

void JsonWriter::begin(char bracket, Layout layout)
{
    beforeValue();
    const bool withinCompact = !m_levels.empty() && m_levels.back().layout == Layout::Compact;
    m_levels.push_back({withinCompact ? Layout::Compact : layout, true});
    m_bytes.append(bracket);
}

void JsonWriter::end(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Indented && !level.isEmpty)
        m_bytes.append('\n').append(qsizetype(m_levels.size()) * 2, ' ');
    m_bytes.append(bracket);
}

void JsonWriter::beforeValue()
{
    if (!m_afterKey && !m_levels.empty())
        separate();
    m_afterKey = false;
}

void JsonWriter::separate()
{
    Level& level = m_levels.back();
    if (level.layout == Layout::Indented)
        m_bytes.append(level.isEmpty ? "\n" : ",\n").append(qsizetype(m_levels.size()) * 2, ' ');
    else if (!level.isEmpty)
        m_bytes.append(", ");
    level.isEmpty = false;
}

void JsonWriter::appendText(const QString& text)
{
    m_bytes.append('"');
    for (const char c : text.toUtf8()) { // a lone surrogate becomes "?": the bytes are valid UTF-8 in any case
        switch (c) {
        case '"':
            m_bytes.append("\\\"");
            break;
        case '\\':
            m_bytes.append("\\\\");
            break;
        case '\n':
            m_bytes.append("\\n");
            break;
        case '\t':
            m_bytes.append("\\t");
            break;
        default:
            if (uchar(c) < 0x20)
                m_bytes.append("\\u00").append(QByteArray::number(uchar(c), 16).rightJustified(2, '0'));
            else
                m_bytes.append(c);
        }
    }
    m_bytes.append('"');
}

} // namespace heihachi
