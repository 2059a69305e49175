#include "core/store/grid_edit_repository.h"

#include "core/base/tr.h"
#include "core/store/enum_ids.h"
#include "core/store/row_scan.h"

#include <cmath>

namespace heihachi {
namespace {

constexpr qint64 kMostEdits = 100'000;
constexpr int kMostOfRatio = 1000;

constexpr EnumIds kKinds{std::pair(GridEdit::Kind::Ratio, "ratio"),
    std::pair(GridEdit::Kind::ShiftBeats, "shift_beats"), std::pair(GridEdit::Kind::SetDownbeat, "set_downbeat"),
    std::pair(GridEdit::Kind::SetTempo, "set_tempo"), std::pair(GridEdit::Kind::AddBeat, "add_beat"),
    std::pair(GridEdit::Kind::MoveBeat, "move_beat"), std::pair(GridEdit::Kind::RemoveBeat, "remove_beat")};

bool isSensible(const GridEdit& edit)
{
    const auto isPart = [](int part) { return part >= 1 && part <= kMostOfRatio; };
    return std::isfinite(edit.time) && std::isfinite(edit.beats) && std::isfinite(edit.bpm)
        && std::isfinite(edit.anchor) && isPart(edit.ratio.numerator) && isPart(edit.ratio.denominator);
}

std::optional<GridEdit> readEdit(const QSqlQuery& row)
{
    const std::optional<GridEdit::Kind> kind = kKinds.valueOf(row.value(1).toString());
    if (!kind)
        return std::nullopt;
    GridEdit edit;
    edit.kind = *kind;
    edit.time = realOf(row.value(2));
    edit.ratio = {row.value(3).toInt(), row.value(4).toInt()};
    edit.beats = realOf(row.value(5));
    edit.bpm = realOf(row.value(6));
    edit.anchor = realOf(row.value(7));
    return isSensible(edit) ? std::optional(edit) : std::nullopt;
}

} // namespace

Status GridEditRepository::set(SourceId source, const std::vector<GridEdit>& edits) const
{
    const auto known = m_connection.value(QStringLiteral("SELECT id FROM source WHERE id = ?"), {source.value});
    if (!known)
        return failureOf(known);
    if (!known->isValid())
        return failure(ErrorCode::InvalidArgument, heihachi::tr("The project has no such recording."));
    if (!std::ranges::all_of(edits, isSensible) || qint64(edits.size()) > kMostEdits)
        return failure(ErrorCode::InvalidArgument, heihachi::tr("A correction of the beat grid is not possible."));
    Status done = m_connection.execute(QStringLiteral("DELETE FROM grid_edit WHERE source_id = ?"), {source.value});
    for (size_t i = 0; done && i < edits.size(); ++i)
        done = insert(source, qint64(i), edits[i]);
    return done;
}

Status GridEditRepository::insert(SourceId source, qint64 number, const GridEdit& edit) const
{
    return m_connection.execute(
        QStringLiteral("INSERT INTO grid_edit (source_id, number, kind, time_s, ratio_numerator, ratio_denominator, "
                       "beats, bpm, anchor_s) VALUES (?,?,?,?,?,?,?,?,?)"),
        {source.value, number, kKinds.idOf(edit.kind), edit.time, edit.ratio.numerator, edit.ratio.denominator,
            edit.beats, edit.bpm, edit.anchor});
}

Result<std::vector<GridEdit>> GridEditRepository::load(SourceId source) const
{
    const ScanQuery what{QStringLiteral("SELECT number, kind, time_s, ratio_numerator, ratio_denominator, beats, bpm, "
                                        "anchor_s FROM grid_edit WHERE source_id = ?"),
        {source.value}, QStringLiteral("number"), kMostEdits};
    return allRows(scanRows<GridEdit>(m_connection, what, ScanMode::Strict, readEdit));
}

} // namespace heihachi
