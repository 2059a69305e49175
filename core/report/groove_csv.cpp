#include "core/report/groove_csv.h"

#include "core/report/csv_writer.h"

namespace heihachi {
namespace {

/// Where a deviation was measured: the first columns of its row.
struct Place
{
    QString section;
    TimeRange range;
    DrumClass drumClass = DrumClass::Kick;
    QString position;
};

void writeRow(CsvWriter& csv, const Place& place, const Deviation& deviation)
{
    constexpr int kTimeDecimals = 6;
    constexpr int kDeviationDecimals = 3;
    const auto known = [](bool isKnown, double value) { return isKnown ? std::optional(value) : std::nullopt; };
    const bool hasHits = deviation.count > 0;
    csv.text(place.section);
    csv.number(place.range.start, kTimeDecimals);
    csv.number(place.range.end, kTimeDecimals);
    csv.text(drumClassId(place.drumClass));
    csv.text(place.position);
    csv.number(deviation.count, 0);
    csv.number(known(hasHits, deviation.meanMs), kDeviationDecimals);
    csv.number(known(hasHits, deviation.meanAbsoluteMs), kDeviationDecimals);
    csv.number(known(deviation.count > 1, deviation.spreadMs), kDeviationDecimals);
    csv.number(known(hasHits, double(deviation.isBelowFloor)), 0);
    csv.endRow();
}

void writeSummary(CsvWriter& csv, const QString& section, const GrooveSummary& summary)
{
    for (const DrumClass drumClass : kDrumClasses) {
        const size_t row = size_t(drumClass);
        writeRow(csv, {section, summary.range, drumClass, QStringLiteral("all")}, summary.classes[row]);
        for (size_t position = 0; position < summary.cells[row].size(); ++position)
            writeRow(csv, {section, summary.range, drumClass, QString::number(position)}, summary.cells[row][position]);
    }
}

} // namespace

QByteArray renderGrooveCsv(const AnalysisResult& result)
{
    CsvWriter csv("section,start_s,end_s,class,position,count,mean_ms,mean_absolute_ms,spread_ms,below_floor");
    if (!result.groove)
        return csv.takeBytes();
    writeSummary(csv, QStringLiteral("all"), result.groove->whole);
    for (size_t i = 0; i < result.groove->sections.size(); ++i)
        writeSummary(csv, QString::number(i + 1), result.groove->sections[i]);
    return csv.takeBytes();
}

} // namespace heihachi
