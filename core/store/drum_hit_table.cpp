#include "core/store/drum_hit_table.h"

#include "core/store/row_bytes.h"

#include <cmath>

namespace heihachi {
namespace {

QVariant optionalReal(const std::optional<float>& value)
{
    return value ? sqlReal(double(*value)) : QVariant();
}

std::optional<float> optionalFloat(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(float(value.toDouble()));
}

} // namespace

QStringList DrumHitTable::columns()
{
    return {QStringLiteral("time_s"), QStringLiteral("class"), QStringLiteral("confidence"), QStringLiteral("velocity"),
        QStringLiteral("snr_db"), QStringLiteral("clarity")};
}

void DrumHitTable::insert(const DrumHit& hit, BatchInsert& batch)
{
    batch.add(sqlReal(hit.time));
    batch.add(int(hit.drumClass)); // the codes of the table drum_class, which are never given another meaning
    batch.add(sqlReal(double(hit.confidence)));
    batch.add(sqlReal(double(hit.velocity)));
    batch.add(optionalReal(hit.snrDb));
    batch.add(optionalReal(hit.clarity));
}

std::optional<DrumHit> DrumHitTable::read(const QSqlQuery& row, int firstColumn)
{
    DrumHit hit;
    hit.time = realOf(row.value(firstColumn));
    const qint64 drumClass = row.value(firstColumn + 1).toLongLong();
    if (!std::isfinite(hit.time) || drumClass < 0 || drumClass >= kDrumClassCount)
        return std::nullopt;
    hit.drumClass = kDrumClasses[size_t(drumClass)];
    hit.confidence = float(realOf(row.value(firstColumn + 2)));
    hit.velocity = float(realOf(row.value(firstColumn + 3)));
    hit.snrDb = optionalFloat(row.value(firstColumn + 4));
    hit.clarity = optionalFloat(row.value(firstColumn + 5));
    return hit;
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
