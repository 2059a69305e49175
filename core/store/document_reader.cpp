#include "core/store/document_reader.h"

#include <cmath>
#include <limits>

namespace heihachi {

DocumentReader::DocumentReader(const QCborValue& list)
    : m_list(list.toArray())
    , m_isRight(list.isArray() && m_list.size() <= kMostItems)
{
}

double DocumentReader::real()
{
    const QCborValue value = next();
    if (!value.isDouble() && !value.isInteger() && !value.isNull())
        fail();
    return value.toDouble(std::numeric_limits<double>::quiet_NaN());
}

int DocumentReader::whole(int least, int most)
{
    const QCborValue value = next();
    const qint64 number = value.toInteger(least);
    if (!value.isInteger() || number < least || number > most) {
        fail();
        return least;
    }
    return int(number);
}

bool DocumentReader::flag()
{
    const QCborValue value = next();
    if (!value.isBool())
        fail();
    return value.toBool();
}

QString DocumentReader::text()
{
    const QCborValue value = next();
    if (!value.isString())
        fail();
    return value.toString();
}

QCborValue DocumentReader::next()
{
    if (isAtEnd()) {
        fail();
        return {};
    }
    return m_list.at(m_at++);
}

QCborValue documentReal(double value)
{
    return std::isnan(value) ? QCborValue(nullptr) : QCborValue(value);
}

} // namespace heihachi
