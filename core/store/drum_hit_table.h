#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/store/batch_insert.h"

#include <QByteArray>

namespace heihachi {

/// How a drum hit lies in the table drum_hit; see EventRepository.
struct DrumHitTable
{
    using Row = DrumHit;
    static QString kind() { return QStringLiteral("drum_hits"); }
    static QString table() { return QStringLiteral("drum_hit"); }
    static QStringList columns();
    static double timeOf(const DrumHit& hit) { return hit.time; }
    static void insert(const DrumHit& hit, BatchInsert& batch);
    static std::optional<DrumHit> read(const QSqlQuery& row, int firstColumn); ///< nothing of an impossible row
    static void appendTo(QByteArray& bytes, const DrumHit& hit); ///< for the checksum
};

} // namespace heihachi
