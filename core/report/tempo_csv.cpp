#include "core/report/tempo_csv.h"

#include "core/report/csv_writer.h"
#include "core/report/number_text.h"

namespace heihachi {
namespace {

constexpr int kTimeDecimals = 6;
constexpr int kTempoDecimals = 4;
constexpr int kRatioDecimals = 4;

QString alternativesText(const std::vector<TempoAlternative>& alternatives)
{
    QByteArray text;
    for (const TempoAlternative& alternative : alternatives) {
        text += text.isEmpty() ? "" : "; ";
        text += QByteArray::number(alternative.ratio.numerator) + '/'
            + QByteArray::number(alternative.ratio.denominator) + ' ';
        appendFixed(text, alternative.bpm, kTempoDecimals);
        text += ' ';
        appendFixed(text, double(alternative.score), kRatioDecimals);
    }
    return QString::fromLatin1(text);
}

} // namespace

QByteArray renderTempoCsv(const AnalysisResult& result)
{
    CsvWriter csv("start_s,end_s,bpm,confidence,alternatives,bpm_error,constant,beats_per_bar,downbeat_confidence,"
                  "half_time_feel");
    if (!result.beatGrid)
        return csv.takeBytes();
    for (const TempoSection& section : result.beatGrid->sections) {
        csv.number(section.range.start, kTimeDecimals);
        csv.number(section.range.end, kTimeDecimals);
        csv.number(section.bpm, kTempoDecimals);
        csv.number(double(section.confidence), kRatioDecimals);
        csv.text(alternativesText(section.alternatives));
        csv.number(section.bpmError, kTempoDecimals);
        csv.number(int(section.isConstant), 0);
        csv.number(section.beatsPerBar, 0);
        csv.number(double(section.downbeatConfidence), kRatioDecimals);
        csv.number(int(section.isHalfTimeFeel), 0);
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
