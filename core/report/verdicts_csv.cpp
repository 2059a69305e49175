#include "core/report/verdicts_csv.h"

#include "core/report/csv_writer.h"

#include <algorithm>

namespace heihachi {
namespace {

QString verdictId(Verdict::Kind kind)
{
    switch (kind) {
    case Verdict::Kind::Right:
        return QStringLiteral("right");
    case Verdict::Kind::Wrong:
        return QStringLiteral("wrong");
    case Verdict::Kind::OtherClass:
        return QStringLiteral("other_class");
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray renderVerdictsCsv(std::span<const Verdict> verdicts)
{
    constexpr int kTimeDecimals = 6;
    constexpr int kRatioDecimals = 4;
    std::vector<const Verdict*> rows;
    for (const Verdict& verdict : verdicts)
        rows.push_back(&verdict);
    std::ranges::stable_sort(rows, {}, [](const Verdict* verdict) { return verdict->hit.time; });
    CsvWriter csv("time_s,class,confidence,velocity,verdict,heard_class,given_utc");
    for (const Verdict* verdict : rows) {
        csv.number(verdict->hit.time, kTimeDecimals);
        csv.text(drumClassId(verdict->hit.drumClass));
        csv.number(double(verdict->hit.confidence), kRatioDecimals);
        csv.number(double(verdict->hit.velocity), kRatioDecimals);
        csv.text(verdictId(verdict->kind));
        csv.text(verdict->heard ? drumClassId(*verdict->heard) : QString());
        csv.text(verdict->givenUtc.isValid() ? verdict->givenUtc.toUTC().toString(Qt::ISODateWithMs) : QString());
        csv.endRow();
    }
    return csv.takeBytes();
}

} // namespace heihachi
