#include "core/report/rhythm_json.h"

namespace heihachi {
namespace {

constexpr auto kOnOneLine = JsonWriter::Layout::Compact;

/// An array with `write(value)` for each of `values`, each an object on a line.
template <typename Values, typename Write>
void writeObjects(JsonWriter& json, const char* name, const Values& values, const Write& write)
{
    json.key(name);
    json.beginArray();
    for (const auto& value : values) {
        json.beginObject(kOnOneLine);
        write(value);
        json.endObject();
    }
    json.endArray();
}

template <typename Values>
void writeValues(JsonWriter& json, const char* name, const Values& values)
{
    json.key(name);
    json.beginArray(kOnOneLine);
    for (const auto& value : values)
        json.value(value);
    json.endArray();
}

void writeRange(JsonWriter& json, const TimeRange& range)
{
    json.member("start_s", range.start);
    json.member("end_s", range.end);
}

void writeSection(JsonWriter& json, const TempoSection& section)
{
    writeRange(json, section.range);
    json.member("bpm", section.bpm);
    json.member("bpm_error", section.bpmError);
    json.member("constant", section.isConstant);
    json.member("beats_per_bar", section.beatsPerBar);
    json.member("confidence", section.confidence);
    json.member("downbeat_confidence", section.downbeatConfidence);
    json.member("half_time_feel", section.isHalfTimeFeel);
    writeObjects(json, "alternatives", section.alternatives, [&](const TempoAlternative& alternative) {
        writeValues(json, "ratio", std::array{alternative.ratio.numerator, alternative.ratio.denominator});
        json.member("bpm", alternative.bpm);
        json.member("score", alternative.score);
    });
}

void writeGrid(JsonWriter& json, const BeatGrid& grid)
{
    json.beginObject();
    writeObjects(json, "sections", grid.sections, [&](const TempoSection& section) { writeSection(json, section); });
    writeObjects(json, "beats", grid.beats, [&](const Beat& beat) {
        json.member("time_s", beat.time);
        json.member("beat_in_bar", beat.beatInBar);
        json.member("bar", beat.bar);
        json.member("bpm", beat.bpm);
        json.member("confidence", beat.confidence);
    });
    writeObjects(json, "curve", grid.curve, [&](const TempoPoint& point) {
        json.member("time_s", point.time);
        json.member("bpm", point.bpm);
        json.member("strength", point.strength);
    });
    json.endObject();
}

/// Members of an open object; numbers that no hit stands behind are null.
void writeDeviation(JsonWriter& json, const Deviation& deviation)
{
    const auto known = [&](double value) { return deviation.count > 0 ? std::optional(value) : std::nullopt; };
    json.member("count", deviation.count);
    json.member("mean_ms", known(deviation.meanMs));
    json.member("mean_absolute_ms", known(deviation.meanAbsoluteMs));
    json.member("spread_ms", deviation.count > 1 ? std::optional(deviation.spreadMs) : std::nullopt);
    json.member("below_floor", deviation.isBelowFloor);
}

void writeIndices(JsonWriter& json, const GrooveSummary& summary)
{
    json.key("swing");
    if (summary.swing) {
        json.beginObject(kOnOneLine);
        json.member("ratio", summary.swing->value);
        json.member("error", summary.swing->error);
        json.member("count", summary.swing->count);
        json.endObject();
    } else {
        json.null();
    }
    json.key("syncopation");
    if (summary.syncopation) {
        json.beginObject(kOnOneLine);
        json.member("longuet_higgins_lee", summary.syncopation->longuetHigginsLee);
        json.member("weighted_note_to_beat", summary.syncopation->weightedNoteToBeat);
        json.member("witek", summary.syncopation->witek);
        json.member("bars", summary.syncopation->bars);
        json.endObject();
    } else {
        json.null();
    }
    json.member("pulse_clarity", summary.pulseClarity);
    json.member("off_grid_share", summary.offGridShare);
}

void writeSummary(JsonWriter& json, const GrooveSummary& summary)
{
    json.beginObject();
    writeRange(json, summary.range);
    json.member("beats_per_bar", summary.beatsPerBar);
    json.member("subdivision", summary.subdivision);
    json.member("subdivision_confidence", summary.subdivisionConfidence);
    writeIndices(json, summary);
    json.key("classes");
    json.beginObject();
    for (const DrumClass drumClass : kDrumClasses) {
        json.key(drumClassId(drumClass));
        json.beginObject();
        writeDeviation(json, summary.classes[size_t(drumClass)]);
        writeObjects(json, "positions", summary.cells[size_t(drumClass)],
            [&](const Deviation& cell) { writeDeviation(json, cell); });
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeGroove(JsonWriter& json, const Groove& groove)
{
    json.beginObject();
    json.member("floor_ms", groove.floorMs);
    json.key("whole");
    writeSummary(json, groove.whole);
    json.key("sections");
    json.beginArray();
    for (const GrooveSummary& section : groove.sections)
        writeSummary(json, section);
    json.endArray();
    json.endObject();
}

void writeRate(JsonWriter& json, const char* name, const std::optional<CouplingAtRate>& rate)
{
    json.key(name);
    if (!rate)
        return json.null();
    json.beginObject(kOnOneLine);
    json.member("frequency_hz", rate->frequencyHz);
    json.member("coherence", rate->coherence);
    json.member("phase_rad", rate->phaseRadians);
    json.member("significant", rate->isSignificant);
    json.endObject();
}

void writeCoupling(JsonWriter& json, const Coupling& coupling)
{
    json.beginArray();
    for (const CouplingPair& pair : coupling.pairs) {
        json.beginObject();
        json.member("pair", pair.id);
        json.member("averages", pair.averages);
        json.member("bound", pair.bound);
        writeRate(json, "at_beat", pair.atBeat);
        writeRate(json, "at_bar", pair.atBar);
        json.member("first_hz", pair.firstHz);
        json.member("step_hz", pair.stepHz);
        writeValues(json, "coherence", pair.coherence);
        writeValues(json, "phase_rad", pair.phaseRadians);
        json.endObject();
    }
    json.endArray();
}

void writeBar(JsonWriter& json, const char* name, const BarMatrix& bar)
{
    json.key(name);
    json.beginObject();
    json.member("positions", bar.positions);
    for (const DrumClass drumClass : kDrumClasses) {
        json.key(drumClassId(drumClass));
        json.beginArray(kOnOneLine);
        for (int position = 0; position < bar.positions; ++position)
            json.value(bar.at(drumClass, position));
        json.endArray();
    }
    json.endObject();
}

void writePattern(JsonWriter& json, const DrumPattern& pattern)
{
    json.beginObject();
    json.key("name");
    pattern.name ? json.value(pattern.name->id) : json.null();
    json.member("score", pattern.name ? std::optional(pattern.name->score) : std::nullopt);
    json.member("count", pattern.count);
    json.member("exact_count", pattern.exactCount);
    json.member("first_s", pattern.firstTime);
    writeBar(json, "typical", pattern.typical);
    json.member("variation_count", pattern.variationCount);
    if (pattern.variation)
        writeBar(json, "variation", *pattern.variation);
    json.endObject();
}

/// Patterns are numbered 1, 2 … as in patterns.csv.
void writePatterns(JsonWriter& json, const DrumPatternCatalogue& catalogue)
{
    json.beginObject();
    json.key("catalogue");
    json.beginArray();
    for (const DrumPattern& pattern : catalogue.patterns)
        writePattern(json, pattern);
    json.endArray();
    writeObjects(json, "bars", catalogue.bars, [&](const BarEntry& bar) {
        json.member("bar", bar.bar);
        writeRange(json, bar.range);
        json.member("pattern", bar.pattern < 0 ? std::nullopt : std::optional(qint64(bar.pattern) + 1));
        json.member("distance", bar.distance);
        json.member("fill", bar.isFill);
        json.member("hits", bar.hits);
    });
    writeObjects(json, "phrases", catalogue.phrases, [&](const PatternPhrase& phrase) {
        std::vector<int> numbers = phrase.patterns;
        std::ranges::for_each(numbers, [](int& number) { ++number; });
        writeValues(json, "patterns", numbers);
        json.member("count", phrase.count);
        json.member("first_s", phrase.firstTime);
    });
    writeObjects(json, "clusters", catalogue.clusters, [&](const EventCluster& cluster) {
        json.member("class", drumClassId(cluster.drumClass));
        json.member("position_beats", cluster.meanPosition);
        json.member("velocity", cluster.meanVelocity);
        json.member("count", cluster.count);
    });
    json.member("cluster_cut", catalogue.clusterCut);
    json.member("cluster_cut_reason", catalogue.clusterCutReason);
    json.endObject();
}

} // namespace

void writeRhythm(JsonWriter& json, const AnalysisResult& result)
{
    json.key("beat_grid");
    result.beatGrid ? writeGrid(json, *result.beatGrid) : json.null();
    json.key("groove");
    result.groove ? writeGroove(json, *result.groove) : json.null();
    json.key("coupling");
    result.coupling ? writeCoupling(json, *result.coupling) : json.null();
    json.key("patterns");
    result.patterns ? writePatterns(json, *result.patterns) : json.null();
}

} // namespace heihachi
