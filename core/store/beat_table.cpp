#include "core/store/beat_table.h"

#include "core/store/row_bytes.h"

#include <limits>

namespace heihachi {

QStringList BeatTable::columns()
{
    return {QStringLiteral("time_s"), QStringLiteral("bar"), QStringLiteral("beat_in_bar"), QStringLiteral("bpm"),
        QStringLiteral("confidence")};
}

void BeatTable::insert(const Beat& beat, BatchInsert& batch)
{
    batch.add(sqlReal(beat.time));
    batch.add(beat.bar);
    batch.add(beat.beatInBar);
    batch.add(sqlReal(beat.bpm));
    batch.add(sqlReal(double(beat.confidence)));
}

std::optional<Beat> BeatTable::read(const QSqlQuery& row, int firstColumn)
{
    constexpr qint64 kMost = std::numeric_limits<int>::max();
    Beat beat;
    beat.time = realOf(row.value(firstColumn));
    const qint64 bar = row.value(firstColumn + 1).toLongLong();
    const qint64 beatInBar = row.value(firstColumn + 2).toLongLong();
    if (!std::isfinite(beat.time) || bar < -kMost || bar > kMost || beatInBar < 1 || beatInBar > kMost)
        return std::nullopt;
    beat.bar = int(bar);
    beat.beatInBar = int(beatInBar);
    beat.bpm = realOf(row.value(firstColumn + 3));
    beat.confidence = float(realOf(row.value(firstColumn + 4)));
    return beat;
}

void BeatTable::appendTo(QByteArray& bytes, const Beat& beat)
{
    appendReal(bytes, beat.time);
    appendReal(bytes, double(beat.bar));
    appendReal(bytes, double(beat.beatInBar));
    appendReal(bytes, beat.bpm);
    appendReal(bytes, double(beat.confidence));
}

} // namespace heihachi
