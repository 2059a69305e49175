#include "app/cli/process_job.h"

#include "app/cli/command_line.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "app/cli/timings_table.h"
#include "core/base/atomic_file.h"
#include "core/base/time_text.h"
#include "core/base/tr.h"
#include "core/report/report.h"
#include "ui/plots/figures.h"

#include <QDir>
#include <QFileInfo>

namespace heihachi {
namespace {

/// Renders nothing twice and leaves no figure of an earlier run behind.
Status renewFigures(const AnalysisOutcome& outcome, const QString& directory, bool wanted)
{
    if (wanted)
        return writeFigures(*outcome.result, outcome.peaks, directory, {});
    QDir(directory).removeRecursively();
    return {};
}

} // namespace

ProcessJob::ProcessJob(const StageRegistry& registry, Options options)
    : m_registry(registry)
    , m_options(std::move(options))
{
}

int ProcessJob::run(const QStringList& inputs)
{
    const ProcessInputs expanded = expandInputs(inputs, m_options.outputDirectory);
    int status = kExitDone;
    for (const Error& error : expanded.errors) {
        printMessage(error.text());
        status = kExitSomeFailed;
    }
    if (expanded.files.empty())
        return status;
    if (const Status opened = openProject(); !opened) {
        printMessage(opened.error().text());
        return kExitSomeFailed;
    }
    for (const ProcessInput& input : expanded.files) {
        const Status done = process(input);
        if (wasInterrupted()) {
            printMessage(heihachi::tr("Interrupted. Finished runs are kept in “%1”.").arg(m_project->path()));
            return kExitInterrupted;
        }
        if (!done) {
            printMessage(done.error().text());
            status = kExitSomeFailed;
        }
    }
    return status;
}

Status ProcessJob::openProject()
{
    if (const Status made = ensureDirectory(m_options.outputDirectory); !made)
        return made;
    const QString path = QDir(m_options.outputDirectory).filePath(QStringLiteral("project.heihachi"));
    const bool existed = QFileInfo::exists(path);
    auto project = existed ? ProjectStore::open(path) : ProjectStore::create(path);
    if (!project && !existed && QFileInfo::exists(path))
        project = ProjectStore::open(path); // another process made it meanwhile
    if (!project)
        return failureOf(project);
    m_project = std::move(*project);
    return {};
}

Status ProcessJob::process(const ProcessInput& input)
{
    ProgressPrinter printer(m_options.progress, input.path);
    AnalysisOptions options;
    options.config = m_options.config;
    options.threads = m_options.threads;
    options.cacheDirectory = m_options.cacheDirectory;
    options.progress = [&printer](const AnalysisProgress& progress) {
        printer.show(progress);
        return !wasInterrupted();
    };
    const Result<AnalysisOutcome> outcome = analyze(input.path, m_registry, options);
    printer.finish(outcome                                 ? QStringLiteral("done")
            : outcome.error().code == ErrorCode::Cancelled ? QStringLiteral("cancelled")
                                                           : QStringLiteral("failed"));
    if (!outcome)
        return failureOf(outcome);
    if (const Status kept = keep(*outcome, input); !kept)
        return kept;
    say(*outcome->result, input);
    return {};
}

Status ProcessJob::keep(const AnalysisOutcome& outcome, const ProcessInput& input)
{
    if (const Result<RunId> saved = m_project->saveRun(*outcome.result); !saved)
        return failureOf(saved);
    if (const Status written = writeReports(*outcome.result, input.outputDirectory); !written)
        return written;
    const QString figures = QDir(input.outputDirectory).filePath(QStringLiteral("figures"));
    return renewFigures(outcome, figures, m_options.figures);
}

void ProcessJob::say(const AnalysisResult& result, const ProcessInput& input) const
{
    const QString name = QFileInfo(input.path).fileName();
    for (const Diagnostic& diagnostic : result.diagnostics)
        if (diagnostic.severity != Severity::Info || m_options.verbose)
            printMessage(QStringLiteral("%1: %2").arg(name, diagnostic.message));
    const QString hits = result.drumHits
        ? heihachi::tr("%1 drum hits").arg(result.drumHits->size())
        : heihachi::tr("drum hits not computed: %1").arg(result.missingReason(QStringLiteral("drum_hits")));
    if (m_options.progress != ProgressPrinter::Style::None)
        printMessage(
            heihachi::tr("%1: %2 in %3 of audio, analysed in %4 s. Report: %5")
                .arg(name, hits, durationText(result.source.durationSeconds),
                    QString::number(result.run.wallSeconds, 'f', 1),
                    QDir::toNativeSeparators(QDir(input.outputDirectory).filePath(QStringLiteral("summary.md")))));
    if (m_options.timings)
        printOutput(timingsTable(result));
}

} // namespace heihachi
