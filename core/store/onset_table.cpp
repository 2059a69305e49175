#include "core/store/onset_table.h"

#include "core/store/row_bytes.h"

namespace heihachi {

QStringList OnsetTable::columns()
{
    return {QStringLiteral("time_s"), QStringLiteral("strength")};
}

void OnsetTable::insert(const Onset& onset, BatchInsert& batch)
{
    batch.add(sqlReal(onset.time));
    batch.add(sqlReal(double(onset.strength)));
}

std::optional<Onset> OnsetTable::read(const QSqlQuery& row, int firstColumn)
{
    const double time = realOf(row.value(firstColumn));
    if (!std::isfinite(time))
        return std::nullopt;
    return Onset{time, float(realOf(row.value(firstColumn + 1)))};
}

void OnsetTable::appendTo(QByteArray& bytes, const Onset& onset)
{
    appendReal(bytes, onset.time);
    appendReal(bytes, double(onset.strength));
}

} // namespace heihachi
