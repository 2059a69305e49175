#include "core/store/drum_hit_table.h"

#include "core/store/row_bytes.h"
#include "core/store/stored_hit.h"

namespace heihachi {

QStringList DrumHitTable::columns()
{
    return {QStringLiteral("time_s"), QStringLiteral("class"), QStringLiteral("confidence"), QStringLiteral("velocity"),
        QStringLiteral("snr_db"), QStringLiteral("clarity")};
}

void DrumHitTable::insert(const DrumHit& hit, BatchInsert& batch)
{
    for (const QVariant& value : storedHit(hit))
        batch.add(value);
}

std::optional<DrumHit> DrumHitTable::read(const QSqlQuery& row, int firstColumn)
{
    return storedHitOf(row, firstColumn);
}

void DrumHitTable::appendTo(QByteArray& bytes, const DrumHit& hit)
{
    appendReal(bytes, hit.time);
    bytes.append(char(hit.drumClass));
    appendReal(bytes, double(hit.confidence));
    appendReal(bytes, double(hit.velocity));
    appendReal(bytes, double(hit.snrDb.value_or(kUnknown)));
    appendReal(bytes, double(hit.clarity.value_or(kUnknown)));
}

} // namespace heihachi
