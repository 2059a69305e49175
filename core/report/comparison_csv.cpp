#include "core/report/comparison_csv.h"

#include "core/report/compared_event.h"
#include "core/report/csv_writer.h"

namespace heihachi {
namespace {

constexpr int kTimeDecimals = 6;
constexpr int kShiftDecimals = 3;
constexpr int kRatioDecimals = 4;
constexpr int kTempoDecimals = 4;

/// Spreadsheets calculate what begins like this, wherever the file came from.
QString harmless(const QString& label)
{
    static const QString kFormulaStarts = QStringLiteral("=+-@\t\r");
    return !label.isEmpty() && kFormulaStarts.contains(label.front()) ? QLatin1Char('\'') + label : label;
}

class DifferenceRows
{
public:
    explicit DifferenceRows(const ComparisonReport& report)
        : m_report(report)
        , m_csv("part,kind,time_a_s,time_b_s,class_a,class_b,shift_ms,confidence_a,confidence_b,velocity_a,velocity_b,"
                "bpm_a,bpm_b,label_a,label_b,verdict")
    {
    }

    void add(ComparedPart part, const EventDifference& event)
    {
        const RunComparison& comparison = *m_report.comparison;
        const ComparedEvent a = comparedEvent(*comparison.a, part, event.a).value_or(ComparedEvent());
        const ComparedEvent b = comparedEvent(*comparison.b, part, event.b).value_or(ComparedEvent());
        m_csv.text(comparedPartId(part));
        m_csv.text(differenceKindId(event.kind));
        m_csv.number(event.timeA, kTimeDecimals);
        m_csv.number(event.timeB, kTimeDecimals);
        drumClass(a);
        drumClass(b);
        m_csv.number(event.shift ? std::optional(*event.shift * 1000.0) : std::nullopt, kShiftDecimals);
        m_csv.number(a.confidence, kRatioDecimals);
        m_csv.number(b.confidence, kRatioDecimals);
        m_csv.number(a.velocity, kRatioDecimals);
        m_csv.number(b.velocity, kRatioDecimals);
        m_csv.number(a.bpm, kTempoDecimals);
        m_csv.number(b.bpm, kTempoDecimals);
        m_csv.text(harmless(a.label));
        m_csv.text(harmless(b.label));
        const ComparisonVerdict* verdict = part == ComparedPart::Hits && !m_report.verdicts.empty()
            ? verdictOf(comparison, event, m_report.verdicts)
            : nullptr;
        m_csv.text(verdict ? comparisonVerdictId(verdict->kind) : QString());
        m_csv.endRow();
    }

    [[nodiscard]] QByteArray takeBytes() { return m_csv.takeBytes(); }

private:
    void drumClass(const ComparedEvent& event)
    {
        m_csv.text(event.drumClass ? drumClassId(*event.drumClass) : QString());
    }

    const ComparisonReport& m_report;
    CsvWriter m_csv;
};

} // namespace

QByteArray renderComparisonCsv(const ComparisonReport& report)
{
    DifferenceRows rows(report);
    for (const ComparedPart part : kComparedParts)
        if (const auto& compared = report.comparison->part(part))
            for (const EventDifference& event : compared->events)
                if (event.kind != DifferenceKind::Kept)
                    rows.add(part, event);
    return rows.takeBytes();
}

} // namespace heihachi
