#pragma once

#include <QString>
#include <QStringList>

namespace heihachi {

/// A text as it reads, whatever Markdown would make of its characters; on one line, safe within a table cell.
[[nodiscard]] QString markdownText(const QString& text);

/// A table: `alignment` has a letter a column, 'l' or 'r'. Cells come escaped.
class MarkdownTable
{
public:
    MarkdownTable(const QStringList& header, const char* alignment);
    void addRow(const QStringList& cells);
    [[nodiscard]] const QString& text() const { return m_text; }

private:
    QString m_text;
};

} // namespace heihachi
