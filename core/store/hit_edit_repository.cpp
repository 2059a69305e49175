#include "core/store/hit_edit_repository.h"

#include "core/base/tr.h"
#include "core/store/enum_ids.h"
#include "core/store/row_scan.h"
#include "core/store/stored_hit.h"

#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kMostEdits = 20'000'000;

constexpr EnumIds kWinners{std::pair(HitEdit::Winner::Undecided, "undecided"), std::pair(HitEdit::Winner::Hand, "hand"),
    std::pair(HitEdit::Winner::Run, "run")};

bool isSensible(const HitEdit& edit)
{
    const auto hasTime = [](const std::optional<DrumHit>& hit) { return !hit || std::isfinite(hit->time); };
    return edit.id > 0 && (edit.before || edit.after) && hasTime(edit.before) && hasTime(edit.after);
}

std::optional<HitEdit> readEdit(const QSqlQuery& row)
{
    HitEdit edit;
    edit.id = row.value(0).toLongLong();
    edit.before = storedHitOf(row, 1);
    edit.after = storedHitOf(row, 1 + kStoredHitColumns);
    const std::optional<HitEdit::Winner> winner = kWinners.valueOf(row.value(1 + 2 * kStoredHitColumns).toString());
    if (!winner || !isSensible(edit))
        return std::nullopt;
    edit.winner = *winner;
    return edit;
}

const QString kColumns = QStringLiteral(
    "id, before_time_s, before_class, before_confidence, before_velocity, before_snr_db, before_clarity, "
    "after_time_s, after_class, after_confidence, after_velocity, after_snr_db, after_clarity, winner");

} // namespace

Status HitEditRepository::change(
    SourceId source, const std::vector<qint64>& removed, const std::vector<HitEdit>& put) const
{
    if (!std::ranges::all_of(put, isSensible))
        return failure(ErrorCode::InvalidArgument, heihachi::tr("A correction of a drum hit is not possible."));
    Result<QSqlQuery> drop
        = m_connection.prepare(QStringLiteral("DELETE FROM hit_edit WHERE source_id = ? AND id = ?"));
    Result<QSqlQuery> insert = m_connection.prepare(
        QStringLiteral("INSERT OR REPLACE INTO hit_edit (source_id, %1) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
            .arg(kColumns));
    if (!drop || !insert)
        return failureOf(drop ? insert : drop);
    const auto run = [this](QSqlQuery& query, const QVariantList& values) -> Status {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (!query.exec())
            return tl::unexpected<Error>(m_connection.errorOf(query));
        return {};
    };
    for (const qint64 id : removed)
        if (const Status done = run(*drop, {source.value, id}); !done)
            return done;
    for (const HitEdit& edit : put) {
        const QVariantList values = QVariantList{source.value, edit.id} + storedHit(edit.before) + storedHit(edit.after)
            + QVariantList{kWinners.idOf(edit.winner)};
        if (const Status done = run(*insert, values); !done)
            return done;
    }
    return {};
}

Result<std::vector<HitEdit>> HitEditRepository::load(SourceId source) const
{
    const ScanQuery what{QStringLiteral("SELECT %1 FROM hit_edit WHERE source_id = ?").arg(kColumns), {source.value},
        QStringLiteral("id"), kMostEdits};
    return allRows(scanRows<HitEdit>(m_connection, what, ScanMode::Strict, readEdit));
}

} // namespace heihachi
