#include "core/report/markdown_text.h"

namespace heihachi {

QString markdownText(const QString& text)
{
    const QString special = QStringLiteral("\\`*_[]<>|#~");
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text) {
        if (special.contains(c))
            escaped += QLatin1Char('\\');
        escaped += c.isSpace() || c.category() == QChar::Other_Control ? QLatin1Char(' ') : c;
    }
    return escaped;
}

MarkdownTable::MarkdownTable(const QStringList& header, const char* alignment)
{
    addRow(header);
    QStringList rule;
    for (const char* column = alignment; *column != '\0'; ++column)
        rule << (*column == 'r' ? QStringLiteral("---:") : QStringLiteral("---"));
    addRow(rule);
}

void MarkdownTable::addRow(const QStringList& cells)
{
    m_text += QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |\n");
}

} // namespace heihachi
