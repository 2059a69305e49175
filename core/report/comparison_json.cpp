#include "core/report/comparison_json.h"

#include "core/report/compared_event.h"
#include "core/report/comparison_text.h"
#include "core/report/json_writer.h"

namespace heihachi {
namespace {

constexpr int kFormat = 1;
constexpr auto kOnOneLine = JsonWriter::Layout::Compact;

/// `write(row)` of each row, each on a line of its own.
template <typename Rows, typename Write>
void writeRows(JsonWriter& json, const char* name, const Rows& rows, const Write& write)
{
    json.key(name);
    json.beginArray();
    for (const auto& row : rows) {
        json.beginObject(kOnOneLine);
        write(row);
        json.endObject();
    }
    json.endArray();
}

QString outcomeId(ComparisonOutcome outcome)
{
    switch (outcome) {
    case ComparisonOutcome::Same:
        return QStringLiteral("same");
    case ComparisonOutcome::Different:
        return QStringLiteral("different");
    case ComparisonOutcome::Unrelated:
        return QStringLiteral("unrelated");
    case ComparisonOutcome::NothingCompared:
        return QStringLiteral("nothing_compared");
    }
    Q_UNREACHABLE();
}

void writeRun(JsonWriter& json, const char* name, const AnalysisResult& run, const QString& shown, bool isReference)
{
    const AnalysedSource& source = run.source;
    json.key(name);
    json.beginObject();
    json.member("name", shown);
    json.member("path", source.info.path);
    json.member("content_hash", QString::fromLatin1(source.contentHash));
    json.member("duration_s", source.durationSeconds);
    json.member("program_version", run.run.programVersion);
    json.key("started_utc");
    run.run.startedUtc.isValid() ? json.value(run.run.startedUtc.toUTC().toString(Qt::ISODateWithMs)) : json.null();
    json.member("is_reference", isReference);
    json.endObject();
}

void writeTolerances(JsonWriter& json, const CompareTolerances& tolerances)
{
    json.key("tolerances");
    json.beginObject();
    json.member("hit_window_s", tolerances.hitWindow);
    json.member("moved_s", tolerances.moved);
    json.member("confidence", tolerances.confidence);
    json.member("velocity", tolerances.velocity);
    json.member("beat_window_s", tolerances.beatWindow);
    json.member("bpm", tolerances.bpm);
    json.member("boundary_s", tolerances.boundary);
    json.endObject();
}

void writeMap(JsonWriter& json, const TimeMap& map)
{
    writeRows(json, "map", map.pieces(), [&](const MapPiece& piece) {
        json.member("a_start_s", piece.a.start);
        json.member("a_end_s", piece.a.end);
        json.member("b_start_s", piece.b.start);
        json.member("b_end_s", piece.b.end);
        json.member("confidence", piece.confidence);
    });
}

void writeAlignment(JsonWriter& json, const std::optional<Alignment>& alignment)
{
    json.key("alignment");
    if (!alignment) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("is_related", alignment->isRelated());
    json.member("tempo_ratio", alignment->tempoRatio);
    json.member("pitch_semitones", alignment->pitchSemitones);
    json.member("confidence", alignment->confidence);
    json.member("coverage_a", alignment->coverageA);
    json.member("coverage_b", alignment->coverageB);
    json.endObject();
}

void writeAgreementMembers(JsonWriter& json, const HitAgreement& agreement)
{
    json.member("count_a", agreement.countA);
    json.member("count_b", agreement.countB);
    json.member("pairs", agreement.pairs);
    json.member("kept", agreement.kept);
    json.member("moved", agreement.moved);
    json.member("rescored", agreement.rescored);
    json.member("relabelled_from", agreement.relabelledFrom);
    json.member("relabelled_to", agreement.relabelledTo);
    json.member("lost", agreement.lost);
    json.member("added", agreement.added);
    json.member("recall", agreement.recall);
    json.member("precision", agreement.precision);
    json.member("f", agreement.f);
    json.member("mean_shift_s", agreement.meanShift);
    json.member("shift_deviation_s", agreement.shiftDeviation);
    json.member("mean_confidence_change", agreement.meanConfidenceChange);
    json.member("mean_velocity_change", agreement.meanVelocityChange);
}

void writeAgreement(JsonWriter& json, const RunComparison& comparison)
{
    json.key("agreement");
    if (!comparison.hits) {
        json.null();
        return;
    }
    json.beginObject();
    json.key("all");
    json.beginObject(kOnOneLine);
    writeAgreementMembers(json, comparison.allHits);
    json.endObject();
    writeRows(json, "classes", comparison.classes, [&](const HitAgreement& agreement) {
        json.member("class", agreement.drumClass ? drumClassId(*agreement.drumClass) : QString());
        writeAgreementMembers(json, agreement);
    });
    json.endObject();
}

void writeCalibration(JsonWriter& json, const char* name, const Calibration& calibration)
{
    json.key(name);
    json.beginObject();
    json.member("error", calibration.error);
    writeRows(json, "bins", calibration.bins, [&](const CalibrationBin& bin) {
        json.member("from", bin.from);
        json.member("to", bin.to);
        json.member("count", bin.count);
        json.member("mean_confidence", bin.count > 0 ? std::optional(bin.meanConfidence) : std::nullopt);
        json.member("agreeing", bin.count > 0 ? std::optional(bin.agreeing) : std::nullopt);
    });
    json.endObject();
}

QString settingKindId(SettingDifference::Kind kind)
{
    switch (kind) {
    case SettingDifference::Kind::Program:
        return QStringLiteral("program");
    case SettingDifference::Kind::Stage:
        return QStringLiteral("stage");
    case SettingDifference::Kind::Parameter:
        return QStringLiteral("parameter");
    case SettingDifference::Kind::Model:
        return QStringLiteral("model");
    }
    Q_UNREACHABLE();
}

void writeSurroundings(JsonWriter& json, const RunComparison& comparison)
{
    writeRows(json, "passages", comparison.passages, [&](const DifferencePassage& passage) {
        json.member("start_s", passage.a.start);
        json.member("end_s", passage.a.end);
        json.member("differences", passage.differences);
        json.member("events", passage.events);
        json.member("expected", passage.expected);
        json.member("score", passage.score);
    });
    writeRows(json, "settings", comparison.settings, [&](const SettingDifference& setting) {
        json.member("kind", settingKindId(setting.kind));
        json.member("subject", setting.subject);
        json.member("a", setting.a);
        json.member("b", setting.b);
    });
    writeRows(json, "missing", comparison.missing, [&](const MissingPart& missing) {
        json.member("part", comparedPartId(missing.part));
        json.member("in_a", missing.inA);
        json.member("in_b", missing.inB);
        json.member("reason", missing.reason);
    });
}

void writeParts(JsonWriter& json, const RunComparison& comparison)
{
    json.key("parts");
    json.beginObject();
    for (const ComparedPart part : kComparedParts) {
        json.key(comparedPartId(part));
        const auto& compared = comparison.part(part);
        if (!compared) {
            json.null();
            continue;
        }
        json.beginObject(kOnOneLine);
        for (const DifferenceKind kind : kDifferenceKinds)
            json.member(differenceKindId(kind), compared->count(kind));
        json.member("uncompared_a", qint64(compared->uncomparedA.size()));
        json.member("uncompared_b", qint64(compared->uncomparedB.size()));
        json.endObject();
    }
    json.endObject();
    json.member("beat_f", comparison.beatF);
}

void writeEvent(JsonWriter& json, const char* name, const std::optional<ComparedEvent>& event)
{
    json.key(name);
    if (!event) {
        json.null();
        return;
    }
    json.beginObject(kOnOneLine);
    if (event->drumClass)
        json.member("class", drumClassId(*event->drumClass));
    if (event->end)
        json.member("end_s", *event->end);
    if (event->confidence)
        json.member("confidence", *event->confidence);
    if (event->velocity)
        json.member("velocity", *event->velocity);
    if (event->bpm)
        json.member("bpm", *event->bpm);
    if (!event->drumClass)
        json.member("label", event->label);
    json.endObject();
}

void writeDifference(
    JsonWriter& json, const ComparisonReport& report, ComparedPart part, const EventDifference& difference)
{
    const RunComparison& comparison = *report.comparison;
    json.beginObject(kOnOneLine);
    json.member("part", comparedPartId(part));
    json.member("kind", differenceKindId(difference.kind));
    json.member("time_a_s", difference.timeA);
    json.member("time_b_s", difference.timeB);
    json.member("shift_s", difference.shift);
    json.member("confidence_change", difference.confidenceChange);
    json.member("value_change", difference.valueChange);
    writeEvent(json, "a", comparedEvent(*comparison.a, part, difference.a));
    writeEvent(json, "b", comparedEvent(*comparison.b, part, difference.b));
    if (part == ComparedPart::Hits && !report.verdicts.empty())
        if (const ComparisonVerdict* verdict = verdictOf(comparison, difference, report.verdicts))
            json.member("verdict", comparisonVerdictId(verdict->kind));
    json.endObject();
}

void writeDifferences(JsonWriter& json, const ComparisonReport& report)
{
    json.key("differences");
    json.beginArray();
    for (const ComparedPart part : kComparedParts)
        if (const auto& compared = report.comparison->part(part))
            for (const EventDifference& difference : compared->events)
                if (difference.kind != DifferenceKind::Kept)
                    writeDifference(json, report, part, difference);
    json.endArray();
}

void writeScore(JsonWriter& json, const ComparisonReport& report)
{
    const ComparisonScore score = scoreOf(report.verdicts);
    json.key("score");
    json.beginObject(kOnOneLine);
    json.member("fixes", score.fixes);
    json.member("breaks", score.breaks);
    json.member("neither", score.neither);
    json.endObject();
}

} // namespace

QByteArray renderComparisonJson(const ComparisonReport& report)
{
    const RunComparison& comparison = *report.comparison;
    const bool isReferenceB = report.isReferenceB && !report.isReferenceA;
    JsonWriter json;
    json.beginObject();
    json.member("format", kFormat);
    json.member("outcome", outcomeId(outcomeOf(report)));
    json.member("same_recording", comparison.isSameRecording);
    writeRun(json, "a", *comparison.a, report.nameA, report.isReferenceA);
    writeRun(json, "b", *comparison.b, report.nameB, isReferenceB);
    writeTolerances(json, comparison.tolerances);
    writeAlignment(json, report.alignment);
    writeMap(json, comparison.map);
    writeParts(json, comparison);
    writeAgreement(json, comparison);
    json.key("calibration");
    json.beginObject();
    writeCalibration(json, "a", comparison.calibrationA);
    writeCalibration(json, "b", comparison.calibrationB);
    json.endObject();
    writeSurroundings(json, comparison);
    writeScore(json, report);
    writeDifferences(json, report);
    json.endObject();
    return json.takeBytes();
}

} // namespace heihachi
