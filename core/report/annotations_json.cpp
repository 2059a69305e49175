#include "core/report/annotations_json.h"

#include "core/report/annotation_rows.h"

namespace heihachi {
namespace {

template <typename Write>
void writeKind(
    JsonWriter& json, const char* name, const AnalysisResult& result, Annotation::Kind kind, const Write& write)
{
    json.key(name);
    json.beginArray();
    for (const Annotation& annotation : annotationsOf(result, kind)) {
        json.beginObject(JsonWriter::Layout::Compact);
        write(annotation);
        json.endObject();
    }
    json.endArray();
}

} // namespace

void writeAnnotations(JsonWriter& json, const AnalysisResult& result)
{
    writeKind(json, "segments", result, Annotation::Kind::Segment, [&](const Annotation& segment) {
        json.member("start_s", segment.start);
        json.member("end_s", segment.end);
        json.member("label", segment.label);
        json.member("confidence", kByHandConfidence);
    });
    writeKind(json, "transitions", result, Annotation::Kind::Transition, [&](const Annotation& transition) {
        json.member("start_s", transition.start);
        json.member("end_s", transition.end);
        json.member("type", transition.label);
        json.member("mix_point_s", transition.mixPoint);
        json.member("confidence", kByHandConfidence);
    });
    writeKind(json, "markers", result, Annotation::Kind::Marker, [&](const Annotation& marker) {
        json.member("time_s", marker.start);
        json.member("text", marker.label);
    });
}

} // namespace heihachi
