#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/store/batch_insert.h"

#include <QByteArray>

namespace heihachi {

/// How a point of the tempo curve lies in the table tempo_point; see EventRepository.
struct TempoPointTable
{
    using Row = TempoPoint;
    static QString kind() { return QStringLiteral("tempo_points"); }
    static QString table() { return QStringLiteral("tempo_point"); }
    static QStringList columns();
    static double timeOf(const TempoPoint& point) { return point.time; }
    static void insert(const TempoPoint& point, BatchInsert& batch);
    static std::optional<TempoPoint> read(const QSqlQuery& row, int firstColumn); ///< nothing of an impossible row
    static void appendTo(QByteArray& bytes, const TempoPoint& point); ///< for the checksum
};

} // namespace heihachi
