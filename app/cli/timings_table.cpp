#include "app/cli/timings_table.h"

#include "core/base/tr.h"

#include <QFileInfo>

namespace heihachi {
namespace {

QString line(const QString& name, double value, const QString& unit, int decimals)
{
    return QStringLiteral("  %1 %2 %3\n").arg(name, -28).arg(value, 10, 'f', decimals).arg(unit);
}

} // namespace

QString timingsTable(const AnalysisResult& result)
{
    const RunRecord& run = result.run;
    const QString seconds = QStringLiteral("s");
    QString text = QFileInfo(result.source.info.path).fileName() + QLatin1Char('\n');
    text += line(tr("decoding (CPU)"), run.decodeSeconds, seconds, 3);
    for (const StageOutcome& stage : run.stages)
        if (stage.status != StageStatus::Skipped)
            text += line(tr("%1 (CPU)").arg(stage.id), stage.cpuSeconds, seconds, 3);
    text += line(tr("wall time"), run.wallSeconds, seconds, 3);
    if (run.wallSeconds > 0.0)
        text += line(tr("speed"), result.source.durationSeconds / run.wallSeconds, tr("× real time"), 1);
    if (run.peakMemoryBytes > 0)
        text += line(tr("peak memory"), double(run.peakMemoryBytes) / 1e6, QStringLiteral("MB"), 1);
    text += line(tr("threads"), run.threads, QString(), 0);
    return text;
}

} // namespace heihachi
