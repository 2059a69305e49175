#include "core/store/verdict_repository.h"

#include "core/base/tr.h"
#include "core/store/enum_ids.h"
#include "core/store/row_scan.h"
#include "core/store/stored_hit.h"

#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kMostVerdicts = 1'000'000;

constexpr EnumIds kKinds{std::pair(Verdict::Kind::Right, "right"), std::pair(Verdict::Kind::Wrong, "wrong"),
    std::pair(Verdict::Kind::OtherClass, "other_class")};

std::optional<Verdict> readVerdict(const QSqlQuery& row)
{
    const std::optional<DrumHit> hit = storedHitOf(row, 1);
    const std::optional<Verdict::Kind> kind = kKinds.valueOf(row.value(1 + kStoredHitColumns).toString());
    if (!hit || !kind)
        return std::nullopt;
    Verdict verdict;
    verdict.hit = *hit;
    verdict.kind = *kind;
    verdict.heard = storedClassOf(row.value(2 + kStoredHitColumns));
    verdict.givenUtc = QDateTime::fromString(row.value(3 + kStoredHitColumns).toString(), Qt::ISODateWithMs);
    return verdict;
}

} // namespace

Status VerdictRepository::set(RunId run, const std::vector<Verdict>& verdicts) const
{
    if (!std::ranges::all_of(verdicts, [](const Verdict& verdict) { return std::isfinite(verdict.hit.time); }))
        return failure(ErrorCode::InvalidArgument, heihachi::tr("A verdict is about a hit without a time."));
    Status done = m_connection.execute(QStringLiteral("DELETE FROM verdict WHERE run_id = ?"), {run.value});
    for (size_t i = 0; done && i < verdicts.size(); ++i) {
        const Verdict& one = verdicts[i];
        done = m_connection.execute(
            QStringLiteral("INSERT INTO verdict (run_id, number, time_s, class, confidence, velocity, snr_db, clarity, "
                           "kind, heard_class, given_utc) VALUES (?,?,?,?,?,?,?,?,?,?,?)"),
            QVariantList{run.value, qint64(i)} + storedHit(one.hit)
                + QVariantList{kKinds.idOf(one.kind), storedClass(one.heard),
                    sqlText(one.givenUtc.toUTC().toString(Qt::ISODateWithMs))});
    }
    return done;
}

Result<std::vector<Verdict>> VerdictRepository::load(RunId run) const
{
    const ScanQuery what{QStringLiteral("SELECT number, time_s, class, confidence, velocity, snr_db, clarity, kind, "
                                        "heard_class, given_utc FROM verdict WHERE run_id = ?"),
        {run.value}, QStringLiteral("number"), kMostVerdicts};
    return allRows(scanRows<Verdict>(m_connection, what, ScanMode::Strict, readVerdict));
}

} // namespace heihachi
