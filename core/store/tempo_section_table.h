#pragma once

#include "core/analysis/results/beat_grid.h"
#include "core/store/batch_insert.h"

#include <QByteArray>

namespace heihachi {

/// How a tempo section lies in the table tempo_section; see EventRepository.
struct TempoSectionTable
{
    using Row = TempoSection;
    static constexpr int kMostBeatsPerBar = 64;
    static constexpr int kMostAlternatives = 64;

    static QString kind() { return QStringLiteral("tempo_sections"); }
    static QString table() { return QStringLiteral("tempo_section"); }
    static QStringList columns();
    static double timeOf(const TempoSection& section) { return section.range.start; }
    static void insert(const TempoSection& section, BatchInsert& batch);
    static std::optional<TempoSection> read(const QSqlQuery& row, int firstColumn); ///< nothing of an impossible row
    static void appendTo(QByteArray& bytes, const TempoSection& section); ///< for the checksum
};

} // namespace heihachi
