#include "core/report/result_tables.h"

#include "core/base/tr.h"
#include "core/report/csv_reader.h"
#include "core/report/hand_mark_id.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace heihachi {
namespace {

constexpr double kLatest = 1e6; // s, more than a week
constexpr double kHighestTempo = 10000.0; // BPM
constexpr int kMostBars = 10'000'000;
constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

double timeIn(CsvReader& csv, const char* column)
{
    return csv.number(column, 0.0, kLatest);
}

float ratioIn(CsvReader& csv, const char* column)
{
    return float(csv.numberIfAny(column, 0.0, 1.0).value_or(kUnknown));
}

std::optional<float> levelIn(CsvReader& csv, const char* column)
{
    const auto level = csv.numberIfAny(column, -1000.0, 1000.0);
    return level ? std::optional(float(*level)) : std::nullopt;
}

DrumClass classIn(CsvReader& csv)
{
    const QString id = csv.text("class").trimmed();
    if (const auto drumClass = drumClassFromId(id))
        return *drumClass;
    QStringList known;
    for (const DrumClass drumClass : kDrumClasses)
        known << drumClassId(drumClass);
    if (csv.status())
        csv.fail(tr("“%1” is no class of drum").arg(id.left(40)),
            tr("There are: %1.").arg(known.join(QStringLiteral(", "))));
    return DrumClass::Kick;
}

HandMark markIn(CsvReader& csv)
{
    const QString id = csv.text("by_hand").trimmed();
    for (const HandMark mark : {HandMark::None, HandMark::Added, HandMark::Changed, HandMark::Confirmed})
        if (handMarkId(mark) == id)
            return mark;
    if (csv.status())
        csv.fail(tr("“%1” is nothing that can be done to a hit by hand").arg(id.left(40)));
    return HandMark::None;
}

/// Rows of two lists by time, then class.
void sortByTime(DrumHitTable& table)
{
    std::vector<size_t> order(table.hits.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t i, size_t j) {
        const DrumHit& a = table.hits[i];
        const DrumHit& b = table.hits[j];
        return a.time != b.time ? a.time < b.time : a.drumClass < b.drumClass;
    });
    DrumHitTable sorted;
    for (const size_t i : order) {
        sorted.hits.push_back(table.hits[i]);
        if (!table.marks.empty())
            sorted.marks.push_back(table.marks[i]);
    }
    table = std::move(sorted);
}

TimeRange rangeIn(CsvReader& csv)
{
    const TimeRange range{timeIn(csv, "start_s"), timeIn(csv, "end_s")};
    if (csv.status() && range.end < range.start)
        csv.fail(tr("“end_s” lies before “start_s”"));
    return range;
}

} // namespace

Result<DrumHitTable> readDrumHits(const QString& path)
{
    auto csv = CsvReader::open(path, {QStringLiteral("time_s"), QStringLiteral("class")});
    if (!csv)
        return failureOf(csv);
    DrumHitTable table;
    while (csv->next()) {
        DrumHit hit;
        hit.time = timeIn(*csv, "time_s");
        hit.drumClass = classIn(*csv);
        hit.confidence = ratioIn(*csv, "confidence");
        hit.velocity = ratioIn(*csv, "velocity");
        hit.snrDb = levelIn(*csv, "snr_db");
        hit.clarity = levelIn(*csv, "clarity");
        table.hits.push_back(hit);
        table.marks.push_back(markIn(*csv));
    }
    if (!csv->status())
        return failureOf(csv->status());
    if (std::ranges::all_of(table.marks, [](HandMark mark) { return mark == HandMark::None; }))
        table.marks.clear();
    sortByTime(table);
    return table;
}

Result<std::vector<Beat>> readBeats(const QString& path)
{
    auto csv = CsvReader::open(path, {QStringLiteral("time_s"), QStringLiteral("beat_in_bar")});
    if (!csv)
        return failureOf(csv);
    std::vector<Beat> beats;
    while (csv->next()) {
        Beat beat;
        beat.time = timeIn(*csv, "time_s");
        beat.beatInBar = csv->integer("beat_in_bar", 1, 64);
        beat.bar = csv->has("bar") ? csv->integer("bar", 1, kMostBars) : 0;
        beat.bpm = csv->numberIfAny("bpm", 0.0, kHighestTempo).value_or(kUnknown);
        beat.confidence = ratioIn(*csv, "confidence");
        beats.push_back(beat);
    }
    if (!csv->status())
        return failureOf(csv->status());
    std::ranges::stable_sort(beats, {}, &Beat::time);
    if (!csv->has("bar")) {
        int bar = 1;
        for (size_t i = 0; i < beats.size(); ++i) {
            bar += i > 0 && beats[i].beatInBar == 1 ? 1 : 0;
            beats[i].bar = bar;
        }
    }
    return beats;
}

Result<std::vector<TempoSection>> readTempoSections(const QString& path)
{
    auto csv = CsvReader::open(path, {QStringLiteral("start_s"), QStringLiteral("end_s"), QStringLiteral("bpm")});
    if (!csv)
        return failureOf(csv);
    std::vector<TempoSection> sections;
    while (csv->next()) {
        TempoSection section;
        section.range = rangeIn(*csv);
        section.bpm = csv->number("bpm", 0.0, kHighestTempo);
        section.bpmError = csv->numberIfAny("bpm_error", 0.0, kHighestTempo).value_or(kUnknown);
        section.isConstant = csv->numberIfAny("constant", 0.0, 1.0).value_or(1.0) > 0.0;
        section.beatsPerBar = csv->has("beats_per_bar") ? csv->integer("beats_per_bar", 1, 64) : 4;
        section.confidence = ratioIn(*csv, "confidence");
        section.downbeatConfidence = ratioIn(*csv, "downbeat_confidence");
        section.isHalfTimeFeel = csv->numberIfAny("half_time_feel", 0.0, 1.0).value_or(0.0) > 0.0;
        sections.push_back(section);
    }
    if (!csv->status())
        return failureOf(csv->status());
    std::ranges::stable_sort(sections, {}, [](const TempoSection& section) { return section.range.start; });
    return sections;
}

Result<std::vector<Annotation>> readAnnotations(const QString& path, Annotation::Kind kind, qint64 firstId)
{
    const char* labelColumn = kind == Annotation::Kind::Transition ? "type" : "label";
    auto csv
        = CsvReader::open(path, {QStringLiteral("start_s"), QStringLiteral("end_s"), QString::fromLatin1(labelColumn)});
    if (!csv)
        return failureOf(csv);
    std::vector<Annotation> annotations;
    while (csv->next()) {
        Annotation annotation;
        annotation.id = firstId + qint64(annotations.size());
        annotation.kind = kind;
        const TimeRange range = rangeIn(*csv);
        annotation.start = range.start;
        annotation.end = range.end;
        annotation.label = csv->text(labelColumn);
        if (kind == Annotation::Kind::Transition)
            annotation.mixPoint = csv->numberIfAny("mix_point_s", 0.0, kLatest);
        annotations.push_back(annotation);
    }
    if (!csv->status())
        return failureOf(csv->status());
    std::ranges::stable_sort(annotations, {}, &Annotation::start);
    return annotations;
}

} // namespace heihachi
