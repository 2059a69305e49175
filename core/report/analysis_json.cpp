#include "core/report/analysis_json.h"

#include "core/report/annotations_json.h"
#include "core/report/grid_position.h"
#include "core/report/hand_mark_id.h"
#include "core/report/json_writer.h"
#include "core/report/missing_results.h"
#include "core/report/rhythm_json.h"

namespace heihachi {
namespace {

constexpr int kFormat = 1;
constexpr auto kOnOneLine = JsonWriter::Layout::Compact;

void writeUnlessZero(JsonWriter& json, const char* name, qint64 number)
{
    json.member(name, number == 0 ? std::nullopt : std::optional(number));
}

void writeSource(JsonWriter& json, const AnalysedSource& source)
{
    const SourceInfo& info = source.info;
    json.key("source");
    json.beginObject();
    json.member("path", info.path);
    json.member("content_hash", QString::fromLatin1(source.contentHash));
    json.member("duration_s", source.durationSeconds);
    json.member("container", info.container);
    json.member("codec", info.codec);
    json.member("sample_rate_hz", info.sampleRate);
    json.member("channels", info.channels);
    writeUnlessZero(json, "bits_per_sample", info.bitsPerSample);
    writeUnlessZero(json, "bit_rate", info.bitRate);
    json.member("decoder_delay_frames", info.decoderDelayFrames);
    json.member("declared_frames", info.declaredFrames);
    json.member("file_bytes", info.fileBytes);
    json.endObject();
}

void writeRun(JsonWriter& json, const RunRecord& run)
{
    json.key("run");
    json.beginObject();
    json.key("started_utc");
    run.startedUtc.isValid() ? json.value(run.startedUtc.toUTC().toString(Qt::ISODateWithMs)) : json.null();
    json.member("program_version", run.programVersion);
    json.member("threads", run.threads);
    json.member("wall_s", run.wallSeconds);
    json.member("decode_cpu_s", run.decodeSeconds);
    writeUnlessZero(json, "peak_memory_bytes", run.peakMemoryBytes);
    json.endObject();
}

void writeConfig(JsonWriter& json, const AnalysisConfig& config)
{
    json.key("config");
    json.beginObject();
    json.key("stages");
    json.beginObject();
    for (auto stage = config.stages().begin(); stage != config.stages().end(); ++stage) {
        json.key(stage.key());
        json.beginObject();
        json.member("enabled", stage->enabled);
        for (auto parameter = stage->parameters.begin(); parameter != stage->parameters.end(); ++parameter) {
            json.key(parameter.key());
            std::visit([&](const auto& value) { json.value(value); }, *parameter);
        }
        json.endObject();
    }
    json.endObject();
    json.endObject();
}

void writeStages(JsonWriter& json, const std::vector<StageOutcome>& stages)
{
    json.key("stages");
    json.beginArray();
    for (const StageOutcome& stage : stages) {
        json.beginObject(kOnOneLine);
        json.member("id", stage.id);
        json.member("version", stage.version);
        json.member("status", stageStatusId(stage.status));
        json.member("reason", stage.reason);
        json.member("cpu_s", stage.cpuSeconds);
        json.endObject();
    }
    json.endArray();
}

void writeModels(JsonWriter& json, const std::vector<ModelUse>& models)
{
    json.key("models");
    json.beginArray();
    for (const ModelUse& model : models) {
        json.beginObject(kOnOneLine);
        json.member("id", model.id);
        json.member("version", model.version);
        json.member("sha256", model.sha256);
        json.endObject();
    }
    json.endArray();
}

void writeDiagnostics(JsonWriter& json, const Diagnostics& diagnostics)
{
    json.key("diagnostics");
    json.beginArray();
    for (const Diagnostic& diagnostic : diagnostics) {
        json.beginObject(kOnOneLine);
        json.member("severity", severityId(diagnostic.severity));
        json.member("code", diagnostic.code);
        json.member("source", diagnostic.source);
        json.member("message", diagnostic.message);
        json.member("start_s", diagnostic.range ? std::optional(diagnostic.range->start) : std::nullopt);
        json.member("end_s", diagnostic.range ? std::optional(diagnostic.range->end) : std::nullopt);
        json.endObject();
    }
    json.endArray();
}

void writeOnset(JsonWriter& json, const Onset& onset)
{
    json.member("time_s", onset.time);
    json.member("strength", onset.strength);
}

void writeHit(JsonWriter& json, const DrumHit& hit, const GridPosition* position, HandMark mark)
{
    json.member("time_s", hit.time);
    json.member("class", drumClassId(hit.drumClass));
    json.member("confidence", hit.confidence);
    json.member("velocity", hit.velocity);
    json.member("snr_db", hit.snrDb);
    json.member("clarity", hit.clarity);
    json.member("bar", position ? std::optional(position->bar) : std::nullopt);
    json.member("position", position ? std::optional(position->position) : std::nullopt);
    json.member("deviation_ms", position ? std::optional(position->deviationMs) : std::nullopt);
    json.member("by_hand", mark == HandMark::None ? std::nullopt : std::optional(handMarkId(mark)));
}

/// `write(row, index)` of each row.
template <typename Row, typename Write>
void writeRows(JsonWriter& json, const char* name, const std::optional<std::vector<Row>>& rows, const Write& write)
{
    json.key(name);
    if (!rows) {
        json.null();
        return;
    }
    json.beginArray();
    for (size_t i = 0; i < rows->size(); ++i) {
        json.beginObject(kOnOneLine);
        write((*rows)[i], i);
        json.endObject();
    }
    json.endArray();
}

} // namespace

QByteArray renderAnalysisJson(const AnalysisResult& result)
{
    constexpr qsizetype kBytesPerHit = 210;
    constexpr qsizetype kBytesPerOnset = 60;
    JsonWriter json;
    json.reserve(4096 + (result.drumHits ? qsizetype(result.drumHits->size()) * kBytesPerHit : 0)
        + (result.onsets ? qsizetype(result.onsets->size()) * kBytesPerOnset : 0));
    json.beginObject();
    json.member("format", kFormat);
    writeSource(json, result.source);
    writeRun(json, result.run);
    writeConfig(json, result.run.config);
    writeStages(json, result.run.stages);
    writeModels(json, result.run.models);
    writeDiagnostics(json, result.diagnostics);
    json.key("missing");
    json.beginObject();
    for (const MissingResult& missing : missingResults(result))
        json.member(missing.id, missing.reason);
    json.endObject();
    writeRows(json, "onsets", result.onsets, [&](const Onset& onset, size_t) { writeOnset(json, onset); });
    writeRows(json, "drum_hits", result.drumHits,
        [&](const DrumHit& hit, size_t i) { writeHit(json, hit, gridPositionOf(result, i), result.handMark(i)); });
    writeRhythm(json, result);
    writeAnnotations(json, result);
    json.endObject();
    return json.takeBytes();
}

} // namespace heihachi
