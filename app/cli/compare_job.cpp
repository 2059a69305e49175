#include "app/cli/compare_job.h"

#include "app/cli/command_line.h"
#include "app/cli/compare_parts.h"
#include "app/cli/compare_summary.h"
#include "app/cli/interrupt.h"
#include "app/cli/terminal.h"
#include "core/base/tr.h"
#include "core/report/comparison_json.h"
#include "core/report/comparison_text.h"
#include "ui/plots/comparison_figures.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>
#include <limits>
#include <memory>

namespace heihachi {
namespace {

/// Two recordings, as far as that is known.
bool differInSound(const ComparedInput& a, const ComparedInput& b)
{
    const QByteArray& hashA = a.result->source.contentHash;
    const QByteArray& hashB = b.result->source.contentHash;
    return !hashA.isEmpty() && !hashB.isEmpty() && hashA != hashB;
}

Status checkAudio(const ComparedInput& input)
{
    const QString path = input.result->source.info.path;
    if (QFileInfo(path).isFile())
        return {};
    return failure(ErrorCode::FileNotFound,
        tr("The runs are of two recordings, which must be laid over each other by their sound, but the recording of "
           "“%1” is not there any more: “%2”.")
            .arg(input.name, QDir::toNativeSeparators(path)),
        tr("Bring the file back, or compare with --same-recording if both are the same recording."));
}

/// Of one recording every event lies in the map, also one behind the end that the record states.
TimeMap mapOf(const ComparedInput& a, const ComparedInput& b, const std::optional<Alignment>& alignment)
{
    constexpr double kMargin = 1.0; // s
    if (alignment)
        return alignment->map;
    double end = 0.0;
    for (const ComparedInput* input : {&a, &b})
        end = std::max({end, input->result->source.durationSeconds, lastEventEnd(*input->result)});
    return TimeMap::identity(end + kMargin);
}

/// Two inputs that are called the same are told apart by what was written on the command line.
void tellApart(ComparedInput& a, ComparedInput& b, const QString& inputA, const QString& inputB)
{
    if (a.name != b.name || inputA == inputB)
        return;
    a.name = QStringLiteral("%1 (%2)").arg(a.name, inputA);
    b.name = QStringLiteral("%1 (%2)").arg(b.name, inputB);
}

/// The velocities of a truth are on another scale than those of a run, and it is sure of all its hits.
void forgetScores(ComparedInput& truth)
{
    if (!truth.result->drumHits)
        return;
    auto result = std::make_shared<AnalysisResult>(*truth.result);
    for (DrumHit& hit : *result->drumHits)
        hit.confidence = hit.velocity = std::numeric_limits<float>::quiet_NaN();
    truth.result = std::move(result);
}

/// Nothing of an earlier comparison may pass for this one's.
void removeStaleFigures(const QString& directory)
{
    for (const QString& name : comparisonFigureNames())
        QFile::remove(QDir(directory).filePath(name));
}

} // namespace

CompareJob::CompareJob(const StageRegistry& registry, Options options)
    : m_registry(registry)
    , m_options(std::move(options))
{
}

int CompareJob::run(const QString& inputA, const QString& inputB)
{
    Result<ComparisonReport> report = compare(inputA, inputB);
    Status done = report ? Status{} : Status(failureOf(report));
    if (done && !m_options.outputDirectory.isEmpty())
        done = write(*report);
    if (wasInterrupted()) {
        printMessage(heihachi::tr("Interrupted."));
        return kExitInterrupted;
    }
    if (!done) {
        printMessage(done.error().text());
        return kCompareFailed;
    }
    if (m_options.outputDirectory.isEmpty() || m_options.verbose)
        printOutput(m_options.json ? QString::fromUtf8(renderComparisonJson(*report)) : compareSummary(*report));
    if (!outputArrived()) {
        std::clearerr(stdout); // it was said; what failed is not that the runs differ
        return kCompareFailed;
    }
    switch (outcomeOf(*report)) {
    case ComparisonOutcome::Same:
        return kCompareSame;
    case ComparisonOutcome::Different:
    case ComparisonOutcome::Unrelated:
        return kCompareDifferent;
    case ComparisonOutcome::NothingCompared:
        printMessage(comparisonSentence(*report));
        return kCompareFailed;
    }
    Q_UNREACHABLE();
}

Result<ComparisonReport> CompareJob::compare(const QString& inputA, const QString& inputB) const
{
    auto a = readComparedInput(inputA, m_registry, m_options.inputs);
    if (!a)
        return failureOf(a);
    auto b = inputA == inputB ? a : readComparedInput(inputB, m_registry, m_options.inputs);
    if (!b)
        return failureOf(b);
    tellApart(*a, *b, inputA, inputB);
    if (a->isTruth != b->isTruth)
        forgetScores(a->isTruth ? *a : *b);
    ComparisonReport report;
    report.nameA = a->name;
    report.nameB = b->name;
    const bool bVouches = b->isTruth || b->isCorrected;
    report.isReferenceA = m_options.isReferenceA || (a->isTruth && !b->isTruth) || (a->isCorrected && !bVouches);
    report.isReferenceB = !report.isReferenceA && (b->isTruth || (b->isCorrected && !a->isCorrected)) && !a->isTruth;

    const auto alignment = align(*a, *b);
    if (!alignment)
        return failureOf(alignment);
    report.alignment = *alignment;
    const auto comparison = compareRuns(
        a->result, b->result, mapOf(*a, *b, report.alignment), m_options.tolerances, [] { return wasInterrupted(); });
    if (!comparison)
        return failureOf(comparison);
    auto kept = withOnlyParts(**comparison, m_options.parts.value_or(comparableParts(*a, *b)), *a, *b);
    kept->isSameRecording = !report.alignment;
    report.comparison = std::move(kept);
    return report;
}

Result<std::optional<Alignment>> CompareJob::align(const ComparedInput& a, const ComparedInput& b) const
{
    if (m_options.isSameRecording || !differInSound(a, b))
        return std::optional<Alignment>();
    for (const ComparedInput* input : {&a, &b})
        if (const Status there = checkAudio(*input); !there)
            return failureOf(there);
    const QString pathA = a.result->source.info.path;
    const QString pathB = b.result->source.info.path;
    ProgressPrinter printer(m_options.inputs.progress, pathB);
    auto alignment = alignRecordings(pathA, pathB, [&printer](double fraction) {
        printer.show({fraction, heihachi::tr("laying the recordings over each other"), {}});
        return !wasInterrupted();
    });
    printer.finish(alignment   ? QStringLiteral("done")
            : wasInterrupted() ? QStringLiteral("cancelled")
                               : QStringLiteral("failed"));
    if (!alignment)
        return failureOf(alignment);
    return std::optional(std::move(*alignment));
}

Status CompareJob::write(ComparisonReport& report) const
{
    const QString& directory = m_options.outputDirectory;
    removeStaleFigures(directory);
    if (m_options.figures) {
        auto figures = writeComparisonFigures(*report.comparison, directory, {});
        if (!figures)
            return failureOf(figures);
        report.figures = std::move(*figures);
    }
    return writeComparisonReport(report, directory);
}

} // namespace heihachi
