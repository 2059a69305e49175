#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/store/batch_insert.h"

#include <QByteArray>

namespace heihachi {

/// How a beat lies in the table beat; see EventRepository.
struct BeatTable
{
    using Row = Beat;
    static QString kind() { return QStringLiteral("beats"); }
    static QString table() { return QStringLiteral("beat"); }
    static QStringList columns();
    static double timeOf(const Beat& beat) { return beat.time; }
    static void insert(const Beat& beat, BatchInsert& batch);
    static std::optional<Beat> read(const QSqlQuery& row, int firstColumn); ///< nothing of an impossible row
    static void appendTo(QByteArray& bytes, const Beat& beat); ///< for the checksum
};

} // namespace heihachi
