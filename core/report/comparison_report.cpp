#include "core/report/comparison_report.h"

#include "core/base/atomic_file.h"
#include "core/report/comparison_csv.h"
#include "core/report/comparison_json.h"
#include "core/report/comparison_markdown.h"

#include <QDir>

namespace heihachi {

Status writeComparisonReport(const ComparisonReport& report, const QString& directory)
{
    if (const Status made = ensureDirectory(directory); !made)
        return made;
    const QDir folder(directory);
    const auto write = [&](const QString& name, const QByteArray& bytes) {
        return writeFileAtomically(folder.filePath(name), bytes);
    };
    if (const Status done = write(QStringLiteral("differences.csv"), renderComparisonCsv(report)); !done)
        return done;
    if (const Status done = write(QStringLiteral("comparison.json"), renderComparisonJson(report)); !done)
        return done;
    return write(QStringLiteral("comparison.md"), renderComparisonMarkdown(report));
}

} // namespace heihachi
