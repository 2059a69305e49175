#include "core/store/stored_hit.h"

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

QVariantList storedHit(const std::optional<DrumHit>& hit)
{
    if (!hit)
        return QVariantList(kStoredHitColumns);
    return {sqlReal(hit->time), storedClass(hit->drumClass), sqlReal(double(hit->confidence)),
        sqlReal(double(hit->velocity)), optionalReal(hit->snrDb), optionalReal(hit->clarity)};
}

std::optional<DrumHit> storedHitOf(const QSqlQuery& row, int firstColumn)
{
    DrumHit hit;
    hit.time = realOf(row.value(firstColumn));
    const std::optional<DrumClass> drumClass = storedClassOf(row.value(firstColumn + 1));
    if (!std::isfinite(hit.time) || !drumClass)
        return std::nullopt;
    hit.drumClass = *drumClass;
    hit.confidence = float(realOf(row.value(firstColumn + 2)));
    hit.velocity = float(realOf(row.value(firstColumn + 3)));
    hit.snrDb = optionalFloat(row.value(firstColumn + 4));
    hit.clarity = optionalFloat(row.value(firstColumn + 5));
    return hit;
}

// The codes of the table drum_class, which are never given another meaning.
QVariant storedClass(std::optional<DrumClass> drumClass)
{
    return drumClass ? QVariant(int(*drumClass)) : QVariant();
}

std::optional<DrumClass> storedClassOf(const QVariant& code)
{
    const qint64 number = code.isNull() ? -1 : code.toLongLong();
    if (number < 0 || number >= kDrumClassCount)
        return std::nullopt;
    return kDrumClasses[size_t(number)];
}

} // namespace heihachi
