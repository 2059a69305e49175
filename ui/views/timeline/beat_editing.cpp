#include "ui/views/timeline/beat_editing.h"

#include "core/analysis/rhythm/beat_edits.h"
#include "ui/views/timeline/bar_ruler.h"

#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <span>

namespace heihachi {
namespace {

constexpr double kReach = 5.0; // px from a line in which the pointer means it
constexpr double kSameTime = 0.001; // s within which a renewed grid has the same beat
constexpr double kInside = 1e-6; // s; sections don't contain their end

} // namespace

BeatEditing::BeatEditing(BarRuler& ruler, QObject* parent)
    : QObject(parent)
    , m_ruler(ruler)
{
    ruler.installEventFilter(this);
    connect(&ruler, &BarRuler::menuOpening, this, &BeatEditing::extendMenu);
}

void BeatEditing::setGrid(std::shared_ptr<const BeatGrid> grid)
{
    m_grid = std::move(grid);
    m_lines = m_grid ? std::make_shared<const BeatLines>(m_grid) : nullptr;
    const auto nearest = [this](double seconds, double within) -> std::optional<double> {
        const std::optional<BeatLine> beat = m_lines ? m_lines->nearestBeat(seconds) : std::nullopt;
        return beat && std::abs(beat->time - seconds) <= within ? std::optional(beat->time) : std::nullopt;
    };
    if (m_edit && nearest(m_edit->time, kSameTime))
        return preview();
    m_edit.reset();
    m_isPressed = false;
    if (const std::optional<double> chosen = m_ruler.chosenBeat())
        m_ruler.setChosenBeat(nearest(*chosen, kSameBeat));
}

bool BeatEditing::areBeatsDrawn(double seconds) const
{
    const TempoSection* section = m_grid ? m_grid->sectionAt(seconds) : nullptr;
    return section && 60.0 / std::max(section->bpm, 1.0) / m_ruler.secondsPerPixel() >= BeatLines::kLeastBeatGap;
}

std::optional<BeatLine> BeatEditing::lineAt(double x) const
{
    const double seconds = m_ruler.timeAt(x);
    const std::optional<BeatLine> line = m_lines ? m_lines->nearestBeat(seconds) : std::nullopt;
    if (!line || x < m_ruler.plotRect().left() || std::abs(m_ruler.xOf(line->time) - x) > kReach
        || !areBeatsDrawn(line->time))
        return std::nullopt;
    return line;
}

std::pair<double, double> BeatEditing::limitsOf(double beat) const
{
    const std::vector<Beat>& beats = m_grid->beats;
    const TempoSection* section = m_grid->sectionAt(beat);
    const auto at = std::ranges::lower_bound(beats, beat - kInside, {}, &Beat::time);
    if (!section || at == beats.end())
        return {beat, beat};
    double first = section->range.start;
    double last = section->range.end - kInside;
    if (at != beats.begin())
        first = std::max(first, std::prev(at)->time + kShortestBeat);
    if (std::next(at) != beats.end())
        last = std::min(last, std::next(at)->time - kShortestBeat);
    return {std::min(first, beat), std::max(last, beat)};
}

void BeatEditing::begin(double beat)
{
    GridEdit edit;
    edit.kind = GridEdit::Kind::MoveBeat;
    edit.time = beat;
    edit.anchor = beat;
    m_edit = edit;
}

void BeatEditing::moveTo(double seconds)
{
    const auto [first, last] = limitsOf(m_edit->time);
    const double anchor = std::clamp(seconds, first, last);
    if (anchor == m_edit->anchor)
        return; // at its limit, or moved up or down only
    m_edit->anchor = anchor;
    preview();
}

void BeatEditing::preview()
{
    auto grid = std::make_shared<BeatGrid>(*m_grid);
    applyBeatEdits(*grid, std::span(&*m_edit, 1));
    Q_EMIT previewed(grid);
    m_ruler.setChosenBeat(m_edit->anchor);
}

void BeatEditing::commit()
{
    if (!m_edit)
        return;
    const GridEdit edit = *std::exchange(m_edit, std::nullopt);
    if (edit.anchor != edit.time && !apply(edit))
        Q_EMIT previewed(m_grid);
}

void BeatEditing::cancel()
{
    const double beat = std::exchange(m_edit, std::nullopt)->time;
    m_hasMoved = false;
    QToolTip::hideText();
    Q_EMIT previewed(m_grid);
    m_ruler.setChosenBeat(beat);
}

bool BeatEditing::apply(const GridEdit& edit)
{
    // The session measures the grid again in the background; until it is there, the next edit stands on this one.
    auto grid = std::make_shared<BeatGrid>(*m_grid);
    applyBeatEdits(*grid, std::span(&edit, 1));
    if (*grid == *m_grid)
        return false;
    m_grid = std::move(grid);
    m_lines = std::make_shared<const BeatLines>(m_grid);
    Q_EMIT previewed(m_grid);
    Q_EMIT edited(edit);
    return true;
}

void BeatEditing::add(double seconds)
{
    commit();
    GridEdit edit;
    edit.kind = GridEdit::Kind::AddBeat;
    edit.time = seconds;
    edit.anchor = seconds;
    if (apply(edit))
        return m_ruler.setChosenBeat(seconds);
    say(m_grid->sectionAt(seconds) ? tr("A beat is there already: they are at least 80 ms apart.")
                                   : tr("There is no stable beat here; set a tempo first."));
}

void BeatEditing::remove(double seconds)
{
    commit();
    const std::optional<BeatLine> beat = m_lines->nearestBeat(seconds);
    if (!beat || std::abs(beat->time - seconds) > kSameBeat)
        return;
    GridEdit edit;
    edit.kind = GridEdit::Kind::RemoveBeat;
    edit.time = beat->time;
    edit.anchor = beat->time;
    if (!apply(edit))
        return;
    const std::optional<BeatLine> next = m_lines->nearestBeat(beat->time);
    m_ruler.setChosenBeat(next ? std::optional(next->time) : std::nullopt);
}

void BeatEditing::beginBar(double seconds)
{
    commit();
    const TempoSection* section = m_grid->sectionAt(seconds);
    if (!section)
        return;
    GridEdit edit;
    edit.kind = GridEdit::Kind::SetDownbeat;
    edit.time = section->range.center(); // stays within it when another analysis finds its borders elsewhere
    edit.anchor = seconds;
    Q_EMIT edited(edit);
}

void BeatEditing::say(const QString& text) const
{
    const double x = m_ruler.chosenBeat() ? m_ruler.xOf(*m_ruler.chosenBeat()) : m_ruler.width() / 2.0;
    const QPoint fallback(int(std::clamp(x, 0.0, double(m_ruler.width()))), m_ruler.height());
    const QPoint at = m_ruler.underMouse() ? QCursor::pos() : m_ruler.mapToGlobal(fallback);
    QToolTip::showText(at, text, &m_ruler);
}

} // namespace heihachi
