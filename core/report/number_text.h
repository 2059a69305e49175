#pragma once

#include <QByteArray>

namespace heihachi {

/// Appends a finite number with a fixed count of decimals and '.', whatever the locale; nothing otherwise. "-0.000" is
/// written as "0.000".
void appendFixed(QByteArray& bytes, double value, int decimals);

/// Appends the shortest text that reads back as the same number, as JSON wants it; `null` when it is not finite.
void appendShortest(QByteArray& bytes, double value);
/// Likewise of a float: 0.1 and not 0.10000000149011612.
void appendShortest(QByteArray& bytes, float value);

} // namespace heihachi
