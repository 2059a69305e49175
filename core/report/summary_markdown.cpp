#include "core/report/summary_markdown.h"

#include "core/analysis/plausibility/alarm.h"
#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/markdown_text.h"
#include "core/report/missing_results.h"
#include "core/report/report.h"
#include "core/report/summary_hand.h"
#include "core/report/summary_results.h"
#include "core/report/summary_rhythm.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

const QString kUnknown = QStringLiteral("–");

QString seconds(double value)
{
    return std::isfinite(value) ? tr("%1 s").arg(QLocale().toString(value, 'f', 2)) : kUnknown;
}

QString section(const QString& title, const QString& body)
{
    return QStringLiteral("\n## %1\n\n%2").arg(title, body);
}

QString channelsText(int channels)
{
    switch (channels) {
    case 1:
        return tr("mono");
    case 2:
        return tr("stereo");
    default:
        return tr("%1 channels").arg(channels);
    }
}

QString formatText(const SourceInfo& info)
{
    const QLocale locale;
    QStringList parts{markdownText(info.codec)};
    parts << tr("%1 Hz").arg(locale.toString(info.sampleRate));
    parts << channelsText(info.channels);
    if (info.bitsPerSample > 0)
        parts << tr("%1 bit").arg(info.bitsPerSample);
    if (info.bitRate > 0)
        parts << tr("%1 kbit/s").arg(locale.toString(double(info.bitRate) / 1000.0, 'f', 0));
    return parts.join(QStringLiteral(", "));
}

QString recording(const AnalysisResult& result)
{
    const SourceInfo& info = result.source.info;
    const QLocale locale;
    MarkdownTable table({tr("Recording"), QString()}, "ll");
    table.addRow({tr("File"), markdownText(info.path)});
    table.addRow({tr("Length"),
        QStringLiteral("%1 (%2)").arg(
            timeText(result.source.durationSeconds), durationText(result.source.durationSeconds))});
    table.addRow({tr("Format"), formatText(info)});
    table.addRow({tr("Size"), locale.formattedDataSize(info.fileBytes)});
    if (info.decoderDelayFrames > 0)
        table.addRow({tr("Encoder delay"),
            tr("%1 frames, skipped: times are those of the sound before encoding")
                .arg(locale.toString(info.decoderDelayFrames))});
    if (info.declaredFrames && info.sampleRate > 0)
        table.addRow({tr("Length that the file states"), timeText(double(*info.declaredFrames) / info.sampleRate)});
    table.addRow({tr("Content hash"), QStringLiteral("`%1`").arg(QString::fromLatin1(result.source.contentHash))});
    const QString started = result.run.startedUtc.isValid()
        ? result.run.startedUtc.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"))
        : kUnknown;
    table.addRow({tr("Analysed"), tr("%1, Heihachi %2").arg(started, markdownText(result.run.programVersion))});
    return table.text();
}

QString kindName(const Diagnostic& diagnostic)
{
    if (isAlarm(diagnostic))
        return tr("Alarm");
    switch (diagnostic.severity) {
    case Severity::Info:
        return tr("Note");
    case Severity::Warning:
        return tr("Warning");
    case Severity::Error:
        return tr("Error");
    }
    Q_UNREACHABLE();
}

/// Alarms first: whether the results can be right comes before what is odd about the recording.
QString findings(Diagnostics diagnostics)
{
    if (diagnostics.empty())
        return tr("Nothing odd was found about the recording or the run.") + QLatin1Char('\n');
    std::ranges::stable_partition(diagnostics, isAlarm);
    QString text;
    for (const Diagnostic& diagnostic : diagnostics) {
        QString where;
        if (diagnostic.range)
            where = QStringLiteral(" %1 – %2").arg(timeText(diagnostic.range->start), timeText(diagnostic.range->end));
        text += QStringLiteral("- **%1**%2: %3 (`%4`)\n")
                    .arg(kindName(diagnostic), where, markdownText(diagnostic.message), diagnostic.code);
    }
    return text;
}

/// Results that are missing, and stages that did not run although no result shows it.
QString notComputed(const AnalysisResult& result)
{
    QString text;
    QStringList told;
    for (const MissingResult& missing : missingResults(result)) {
        text += QStringLiteral("- **%1**: %2\n").arg(missing.title, markdownText(missing.reason));
        told << missing.id;
    }
    for (const StageOutcome& stage : result.run.stages) {
        if (stage.status == StageStatus::Done || told.contains(stage.id))
            continue;
        const QString reason = stage.reason.isEmpty() ? tr("The run does not say why.") : markdownText(stage.reason);
        text += QStringLiteral("- %1: %2\n").arg(tr("Stage `%1`").arg(stage.id), reason);
    }
    return text.isEmpty() ? tr("Everything that was asked for was computed.") + QLatin1Char('\n') : text;
}

QString valueText(const ParameterValue& value)
{
    struct Visitor
    {
        QString operator()(bool flag) const { return flag ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 number) const { return QString::number(number); }
        QString operator()(double number) const { return QString::number(number, 'g', QLocale::FloatingPointShortest); }
        QString operator()(const QString& text) const { return text; }
    };
    return std::visit(Visitor{}, value);
}

QString settingsText(const AnalysisConfig::StageSettings& settings)
{
    QStringList parts;
    for (auto it = settings.parameters.begin(); it != settings.parameters.end(); ++it)
        parts << markdownText(QStringLiteral("%1: %2").arg(it.key(), valueText(it.value())));
    return parts.isEmpty() ? kUnknown : parts.join(QStringLiteral("; "));
}

QString outcomeText(StageStatus status)
{
    switch (status) {
    case StageStatus::Done:
        return tr("done");
    case StageStatus::Failed:
        return tr("failed");
    case StageStatus::Skipped:
        return tr("skipped");
    }
    Q_UNREACHABLE();
}

QString stages(const RunRecord& run)
{
    MarkdownTable table({tr("Stage"), tr("Version"), tr("Outcome"), tr("Settings")}, "lrll");
    for (const StageOutcome& stage : run.stages)
        table.addRow({QStringLiteral("`%1`").arg(stage.id), QString::number(stage.version), outcomeText(stage.status),
            settingsText(run.config.stages().value(stage.id))});
    return table.text();
}

/// The models that the stages used; empty when no network ran.
QString models(const RunRecord& run)
{
    if (run.models.empty())
        return {};
    MarkdownTable table({tr("Model"), tr("Version"), tr("Weights (SHA-256)")}, "lll");
    for (const ModelUse& model : run.models)
        table.addRow({QStringLiteral("`%1`").arg(model.id), markdownText(model.version),
            QStringLiteral("`%1`").arg(model.sha256)});
    return QLatin1Char('\n') + table.text();
}

QString timings(const AnalysisResult& result)
{
    const RunRecord& run = result.run;
    const QLocale locale;
    MarkdownTable table({tr("Part"), tr("Time")}, "lr");
    table.addRow({tr("Reading and checking the signal (CPU)"), seconds(run.decodeSeconds)});
    for (const StageOutcome& stage : run.stages)
        if (stage.status != StageStatus::Skipped)
            table.addRow({tr("Stage `%1` (CPU)").arg(stage.id), seconds(stage.cpuSeconds)});
    table.addRow({tr("Whole run (clock)"), seconds(run.wallSeconds)});
    QString text = table.text() + QLatin1Char('\n');
    if (run.wallSeconds > 0.0 && result.source.durationSeconds > run.wallSeconds)
        text += tr("%1 times faster than the recording plays; threads: %2.")
                    .arg(locale.toString(result.source.durationSeconds / run.wallSeconds, 'f', 1))
                    .arg(run.threads)
            + QLatin1Char(' ');
    text += run.peakMemoryBytes > 0
        ? tr("Highest memory use of the program: %1.").arg(locale.formattedDataSize(run.peakMemoryBytes))
        : tr("Memory use is unknown.");
    return text + QLatin1Char('\n');
}

QString files(const AnalysisResult& result)
{
    QString text;
    for (const ReportFormat& format : reportFormats())
        if (format.id != QLatin1String("summary_markdown") && format.isAvailable(result))
            text += QStringLiteral("- [%1](%1): %2\n").arg(format.fileName, format.title);
    return text + QStringLiteral("- [figures/](figures/): %1\n").arg(tr("Figures, unless they were turned off"));
}

} // namespace

QByteArray renderSummaryMarkdown(const AnalysisResult& result)
{
    QString text = QStringLiteral("# %1\n\n").arg(markdownText(QFileInfo(result.source.info.path).fileName()));
    text += recording(result);
    text += section(tr("Drum hits"), drumHitSummary(result));
    text += section(tr("Onsets"), onsetSummary(result));
    text += section(tr("Tempo and beats"), tempoSummary(result));
    text += section(tr("Groove"), grooveSummary(result));
    text += section(tr("Patterns"), patternSummary(result));
    text += section(tr("Coupling"), couplingSummary(result));
    if (const QString byHand = handSummary(result); !byHand.isEmpty())
        text += section(tr("By hand"), byHand);
    text += section(tr("Findings"), findings(result.diagnostics));
    text += section(tr("Not computed"), notComputed(result));
    text += section(tr("Stages and settings"), stages(result.run) + models(result.run));
    text += section(tr("Timings"), timings(result));
    text += section(tr("Files"), files(result));
    return text.toUtf8();
}

} // namespace heihachi
