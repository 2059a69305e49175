#include "ui/views/tempo/grid_corrections.h"

#include "core/analysis/rhythm/beat_anchor.h"
#include "ui/views/timeline/beat_lines.h"

#include <QAction>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kTapTolerance = 0.03; // share of a tempo that tapping is off at most

bool overlap(const TimeRange& a, const TimeRange& b)
{
    return a.start < b.end && b.start < a.end;
}

} // namespace

GridCorrections::GridCorrections(ProjectSession& session, GridHistory& history, TimeViewport& viewport, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_history(history)
    , m_viewport(viewport)
{
    makeActions();
    connect(&viewport, &TimeViewport::rangeChanged, this, &GridCorrections::followView);
    connect(&session, &ProjectSession::rhythmChanged, this, [this] {
        followView();
        updateEnabled();
        Q_EMIT targetChanged(); // the section is another one, even where its time is the same
    });
    connect(&session, &ProjectSession::gridEditsChanged, this, &GridCorrections::updateEnabled);
    updateEnabled();
}

QAction* GridCorrections::addAction(const QString& text, const QString& tip, const QString& keys)
{
    auto* action = new QAction(text, this);
    action->setObjectName(QStringLiteral("grid_%1").arg(m_actions.size()));
    if (!keys.isEmpty())
        action->setShortcut(QKeySequence(keys));
    const QString shown = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(shown.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, shown));
    m_actions.append(action);
    return action;
}

void GridCorrections::makeActions()
{
    const auto add
        = [this](const QString& text, const QString& onButton, const QString& tip, const char* keys, auto act) {
              QAction* action = addAction(text, tip, QLatin1String(keys));
              action->setIconText(onButton);
              connect(action, &QAction::triggered, this, act);
              m_ofSection.append(action);
          };
    add(tr("Beats half a beat &earlier"), tr("← ½ beat"), tr("Move the beats of the section half a beat earlier"),
        "Alt+Left", [this] { shift(-0.5); });
    add(tr("Beats half a beat &later"), tr("½ beat →"), tr("Move the beats of the section half a beat later"),
        "Alt+Right", [this] { shift(0.5); });
    add(tr("Bars a beat e&arlier"), tr("← 1 beat"), tr("Bars of the section begin one beat earlier"), "Alt+Shift+Left",
        [this] { shift(-1.0); });
    add(tr("Bars a beat la&ter"), tr("1 beat →"), tr("Bars of the section begin one beat later"), "Alt+Shift+Right",
        [this] { shift(1.0); });
    add(tr("&Downbeat here"), tr("Downbeat here"),
        tr("The beat at the pointer, or else in the middle of the view, begins a bar"), "D",
        [this] { setDownbeatHere(); });
    add(tr("Dou&ble tempo"), tr("Double tempo"), tr("Twice as many beats in the section"), "Alt+Up", [this] {
        multiply({2, 1});
    });
    add(tr("&Halve tempo"), tr("Halve tempo"), tr("Half as many beats in the section"), "Alt+Down", [this] {
        multiply({1, 2});
    });
    m_tap = addAction(
        tr("Ta&p tempo"), tr("Press it at every beat; the tempo is shown from the third on"), QStringLiteral("T"));
    m_tap->setAutoRepeat(false);
    m_discard = addAction(
        tr("Discard &corrections"), tr("Go back to the beats that the analysis found; this can be undone"), QString());
    connect(m_discard, &QAction::triggered, this, [this] { m_history.discardAll(); });
}

QList<QAction*> GridCorrections::moves() const
{
    return m_ofSection.mid(0, 5);
}

void GridCorrections::updateEnabled()
{
    const bool hasSection = section() != nullptr;
    for (QAction* action : m_ofSection)
        action->setEnabled(hasSection);
    m_tap->setEnabled(m_session.currentRhythm().beatGrid != nullptr);
    m_discard->setEnabled(!m_session.gridEdits().empty());
}

const TempoSection* GridCorrections::section() const
{
    const auto& grid = m_session.currentRhythm().beatGrid;
    return grid ? grid->sectionAt(m_target) : nullptr;
}

std::optional<TimeRange> GridCorrections::range() const
{
    const auto& grid = m_session.currentRhythm().beatGrid;
    if (!grid)
        return std::nullopt;
    TimeRange gap{0.0, m_session.currentResult()->source.durationSeconds};
    for (const TempoSection& section : grid->sections) {
        if (section.range.contains(m_target))
            return section.range;
        if (section.range.end <= m_target)
            gap.start = section.range.end;
        else if (section.range.start < gap.end)
            gap.end = section.range.start;
    }
    return gap;
}

void GridCorrections::setTarget(double seconds)
{
    if (seconds == m_target)
        return;
    m_target = seconds;
    updateEnabled();
    Q_EMIT targetChanged();
}

void GridCorrections::followView()
{
    const std::optional<TimeRange> meant = range();
    const TimeRange& view = m_viewport.range();
    if (!meant || (overlap(*meant, view) && section()))
        return;
    const auto& grid = m_session.currentRhythm().beatGrid;
    const TempoSection* best = grid->sectionAt(view.center());
    for (const TempoSection& candidate : grid->sections) // a gap in the middle: what else there is in view
        if (!best && overlap(candidate.range, view))
            best = &candidate;
    setTarget(best ? best->range.center() : view.center());
}

void GridCorrections::add(const GridEdit& edit)
{
    const auto& grid = m_session.currentRhythm().beatGrid;
    const TempoSection* edited = grid ? grid->sectionAt(edit.time) : nullptr;
    m_history.add(edit, edited ? edited->range : range().value_or(TimeRange{}));
}

void GridCorrections::multiply(TempoRatio ratio)
{
    if (!section() || ratio == TempoRatio{1, 1})
        return;
    GridEdit edit;
    edit.time = section()->range.center();
    edit.ratio = ratio;
    add(edit);
}

void GridCorrections::shift(double beats)
{
    if (!section())
        return;
    GridEdit edit;
    edit.kind = GridEdit::Kind::ShiftBeats;
    edit.time = section()->range.center();
    edit.beats = beats;
    add(edit);
}

void GridCorrections::setDownbeatHere()
{
    const auto& grid = m_session.currentRhythm().beatGrid;
    const double here = m_viewport.pointer().value_or(m_viewport.range().center());
    const TempoSection* meant = grid ? grid->sectionAt(here) : nullptr;
    const std::optional<BeatLine> beat = meant ? BeatLines(grid).nearestBeat(here) : std::nullopt;
    if (!beat || beat->isBar)
        return;
    GridEdit edit;
    edit.kind = GridEdit::Kind::SetDownbeat;
    edit.time = meant->range.center();
    edit.anchor = beat->time;
    add(edit);
}

double GridCorrections::anchorFor(double bpm) const
{
    const double near = m_viewport.range().center();
    const auto& grid = m_session.currentRhythm().beatGrid;
    if (const TempoSection* meant = section()) {
        const auto inside = std::clamp(near, meant->range.start, meant->range.end);
        if (const std::optional<BeatLine> beat = BeatLines(grid).nearestBeat(inside))
            return beat->time;
    }
    const AnalysisResultPtr result = m_session.currentResult();
    const TimeRange gap = range().value_or(TimeRange{near, near});
    return strongestBeatNear(
        result->drumHits ? std::span<const DrumHit>(*result->drumHits) : std::span<const DrumHit>(), bpm,
        std::clamp(near, gap.start, gap.end));
}

void GridCorrections::setTempo(double bpm, bool isTapped)
{
    const std::optional<TimeRange> meant = range();
    if (!meant || !(bpm > 0.0))
        return;
    if (section() && isTapped)
        for (const TempoAlternative& reading : section()->alternatives)
            if (std::abs(bpm / reading.bpm - 1.0) <= kTapTolerance)
                return multiply(reading.ratio);
    GridEdit edit;
    edit.kind = GridEdit::Kind::SetTempo;
    edit.time = meant->center();
    edit.bpm = bpm;
    edit.anchor = anchorFor(bpm);
    add(edit);
}

} // namespace heihachi
