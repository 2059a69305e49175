#include "core/store/tempo_point_table.h"

#include "core/store/row_bytes.h"

namespace heihachi {

QStringList TempoPointTable::columns()
{
    return {QStringLiteral("time_s"), QStringLiteral("bpm"), QStringLiteral("strength")};
}

void TempoPointTable::insert(const TempoPoint& point, BatchInsert& batch)
{
    batch.add(sqlReal(point.time));
    batch.add(sqlReal(point.bpm));
    batch.add(sqlReal(double(point.strength)));
}

std::optional<TempoPoint> TempoPointTable::read(const QSqlQuery& row, int firstColumn)
{
    const double time = realOf(row.value(firstColumn));
    if (!std::isfinite(time))
        return std::nullopt;
    return TempoPoint{time, realOf(row.value(firstColumn + 1)), float(realOf(row.value(firstColumn + 2)))};
}

void TempoPointTable::appendTo(QByteArray& bytes, const TempoPoint& point)
{
    appendReal(bytes, point.time);
    appendReal(bytes, point.bpm);
    appendReal(bytes, double(point.strength));
}

} // namespace heihachi
