#pragma once

#include "core/analysis/results/drum_hit.h"
#include "core/store/batch_insert.h"

#include <QByteArray>

namespace heihachi {

/// How an onset lies in the table onset; see EventRepository.
struct OnsetTable
{
    using Row = Onset;
    static QString kind() { return QStringLiteral("onsets"); }
    static QString table() { return QStringLiteral("onset"); }
    static QStringList columns();
    static double timeOf(const Onset& onset) { return onset.time; }
    static void insert(const Onset& onset, BatchInsert& batch);
    static std::optional<Onset> read(const QSqlQuery& row, int firstColumn); ///< nothing of an impossible row
    static void appendTo(QByteArray& bytes, const Onset& onset); ///< for the checksum
};

} // namespace heihachi
