#include "core/report/annotations_csv.h"

#include "core/report/annotation_rows.h"
#include "core/report/csv_writer.h"

namespace heihachi {
namespace {

constexpr int kTimeDecimals = 6;
constexpr int kRatioDecimals = 4;

} // namespace

QByteArray renderSegmentsCsv(const AnalysisResult& result)
{
    CsvWriter csv("start_s,end_s,label,confidence");
    for (const Annotation& segment : annotationsOf(result, Annotation::Kind::Segment)) {
        csv.number(segment.start, kTimeDecimals);
        csv.number(segment.end, kTimeDecimals);
        csv.text(segment.label);
        csv.number(kByHandConfidence, kRatioDecimals);
        csv.endRow();
    }
    return csv.takeBytes();
}

QByteArray renderTransitionsCsv(const AnalysisResult& result)
{
    CsvWriter csv("start_s,end_s,type,mix_point_s,confidence");
    for (const Annotation& transition : annotationsOf(result, Annotation::Kind::Transition)) {
        csv.number(transition.start, kTimeDecimals);
        csv.number(transition.end, kTimeDecimals);
        csv.text(transition.label);
        csv.number(transition.mixPoint, kTimeDecimals);
        csv.number(kByHandConfidence, kRatioDecimals);
        csv.endRow();
    }
    return csv.takeBytes();
}

QByteArray renderMarkersCsv(const AnalysisResult& result)
{
    CsvWriter csv("time_s,text");
    for (const Annotation& marker : annotationsOf(result, Annotation::Kind::Marker)) {
        csv.number(marker.start, kTimeDecimals);
        csv.text(marker.label);
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
