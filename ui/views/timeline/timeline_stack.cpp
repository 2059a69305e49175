#include "ui/views/timeline/timeline_stack.h"

#include "ui/views/timeline/bar_ruler.h"
#include "ui/views/timeline/beat_editing.h"
#include "ui/views/timeline/diagnostics_ribbon.h"
#include "ui/views/timeline/downbeat_drag.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/overview_strip.h"
#include "ui/views/timeline/time_ruler.h"
#include "ui/views/timeline/waveform_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace heihachi {
namespace {

constexpr double kScrollUnits = 2.0e9; // the whole recording: 18 µs a unit for ten hours
constexpr double kSameDuration = 1e-3; // s
constexpr int kGutterGrid = 8; // px

} // namespace

TimelineStack::TimelineStack(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_selection(selection)
    , m_theme(theme)
    , m_overview(new OverviewStrip(viewport, theme))
    , m_ruler(new TimeRuler(viewport, theme))
    , m_bars(new BarRuler(viewport, theme))
    , m_waveform(new WaveformView(viewport, theme))
    , m_lanes(new DrumLanes(viewport, selection, theme))
    , m_ribbon(new DiagnosticsRibbon(viewport, theme))
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_scrollBar(new QScrollBar(Qt::Horizontal))
    , m_scrollRow(new QWidget)
    , m_beats(new BeatEditing(*m_bars, this))
    , m_drag(new DownbeatDrag(this))
    , m_beatViews{m_bars, m_waveform, m_lanes}
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(4);
    m_splitter->addWidget(m_waveform);
    m_splitter->addWidget(m_lanes);
    m_splitter->setSizes({640, 320}); // two to one at any height
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 1);
    m_scrollBar->setAccessibleName(tr("Time in view"));
    auto* row = new QHBoxLayout(m_scrollRow);
    row->setContentsMargins(0, 0, TimeViewWidget::kRightMargin, 0);
    row->addWidget(m_scrollBar);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_overview);
    column->addWidget(m_ruler);
    column->addWidget(m_bars);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_ribbon);
    column->addWidget(m_scrollRow);
    m_ribbon->hide();
    m_bars->hide();

    for (TimeViewWidget* view : {static_cast<TimeViewWidget*>(m_overview), static_cast<TimeViewWidget*>(m_ruler),
             static_cast<TimeViewWidget*>(m_bars), static_cast<TimeViewWidget*>(m_waveform),
             static_cast<TimeViewWidget*>(m_lanes), static_cast<TimeViewWidget*>(m_ribbon)})
        adopt(view);
    alignGutters();
    m_drag->watch(m_bars, Qt::NoModifier);
    m_drag->watch(m_waveform, Qt::AltModifier);
    connect(m_beats, &BeatEditing::previewed, this, &TimelineStack::showBeats);
    connect(m_beats, &BeatEditing::edited, this, &TimelineStack::downbeatMoved);
    connect(m_drag, &DownbeatDrag::previewed, this, &TimelineStack::showBeats);
    connect(m_drag, &DownbeatDrag::dropped, this, &TimelineStack::downbeatMoved);
    connect(m_lanes, &DrumLanes::hitActivated, this, &TimelineStack::hitActivated);
    connect(&viewport, &TimeViewport::rangeChanged, this, &TimelineStack::showRangeInScrollBar);
    connect(m_scrollBar, &QScrollBar::valueChanged, this, &TimelineStack::scrollTo);
    connect(&theme, &Theme::changed, this, [this] { update(); });
    showRangeInScrollBar();
    setFocusProxy(m_waveform);
}

void TimelineStack::adopt(TimeViewWidget* view)
{
    m_views.push_back(view);
    view->setSelectionRange([this] { return m_lanes->selectedRange(); });
    connect(view, &TimeViewWidget::timeClicked, this, &TimelineStack::timeClicked);
}

void TimelineStack::addView(TimeViewWidget* view, const QWidget* below)
{
    const int place = below ? m_splitter->indexOf(const_cast<QWidget*>(below)) + 1 : m_splitter->count();
    m_splitter->insertWidget(place, view);
    m_splitter->setStretchFactor(place, 1);
    m_splitter->setSizes(QList<int>(m_splitter->count(), 400)); // of equal height at first
    m_beatViews.push_back(view);
    view->setBeatLines(m_lines);
    adopt(view);
    alignGutters();
}

void TimelineStack::addStrip(TimeViewWidget* strip)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_ribbon), strip);
    m_beatViews.push_back(strip);
    strip->setBeatLines(m_lines);
    adopt(strip);
    alignGutters();
}

int TimelineStack::neededGutterWidth() const
{
    int widest = 0;
    for (const TimeViewWidget* view : m_views)
        widest = std::max(widest, view->neededGutterWidth());
    return (widest + kGutterGrid - 1) / kGutterGrid * kGutterGrid;
}

void TimelineStack::setMinimumGutterWidth(int pixels)
{
    m_minimumGutterWidth = pixels;
    alignGutters();
}

void TimelineStack::alignGutters()
{
    const int needed = neededGutterWidth();
    m_gutterWidth = std::max(needed, m_minimumGutterWidth);
    for (TimeViewWidget* view : m_views)
        view->setGutterWidth(m_gutterWidth);
    m_scrollRow->layout()->setContentsMargins(m_gutterWidth, 0, TimeViewWidget::kRightMargin, 0);
    if (std::exchange(m_neededGutterWidth, needed) != needed)
        Q_EMIT neededGutterWidthChanged();
}

void TimelineStack::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    m_overview->setVisible(!readOnly);
    m_scrollRow->setVisible(!readOnly);
    if (readOnly)
        m_bars->setToolTip(QString()); // says how to edit
    setBeatGridShown(m_showsBeats);
}

void TimelineStack::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        alignGutters();
}

void TimelineStack::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.colors().panel);
}

void TimelineStack::setPeaks(std::shared_ptr<const PeakPyramid> peaks, const QString& audioPath)
{
    m_peaks = std::move(peaks);
    fitDuration(audioPath);
    m_overview->setPeaks(m_peaks);
    m_waveform->setPeaks(m_peaks, audioPath);
}

void TimelineStack::setResult(AnalysisResultPtr result)
{
    if (result != m_result)
        m_selection.clear();
    m_result = std::move(result);
    fitDuration(m_result ? m_result->source.info.path : m_recording);
    m_lanes->setResult(m_result);
    m_ribbon->setResult(m_result);
    m_ribbon->setVisible(!m_ribbon->isEmpty());
}

QByteArray TimelineStack::heights() const
{
    return m_splitter->saveState();
}

void TimelineStack::setHeights(const QByteArray& heights)
{
    m_splitter->restoreState(heights);
}

void TimelineStack::setCorrectedResult(AnalysisResultPtr result)
{
    m_result = std::move(result);
    m_lanes->setResult(m_result);
}

void TimelineStack::setPreview(std::shared_ptr<const std::vector<PreviewHit>> preview)
{
    m_lanes->setPreview(std::move(preview));
}

void TimelineStack::setBeatGrid(std::shared_ptr<const BeatGrid> grid)
{
    m_grid = grid && !grid->beats.empty() ? std::move(grid) : nullptr;
    setBeatGridShown(m_showsBeats);
}

void TimelineStack::setBeatGridShown(bool shown)
{
    m_showsBeats = shown;
    const std::shared_ptr<const BeatGrid> visible = shown ? m_grid : nullptr;
    m_drag->setGrid(m_isReadOnly ? nullptr : visible, m_viewport.duration());
    m_bars->setVisible(visible != nullptr);
    showBeats(visible);
    m_beats->setGrid(m_isReadOnly ? nullptr : visible); // last: a beat that is being moved shows its preview
}

void TimelineStack::showBeats(const std::shared_ptr<const BeatGrid>& grid)
{
    m_lines = grid ? std::make_shared<const BeatLines>(grid) : nullptr;
    for (TimeViewWidget* view : m_beatViews)
        view->setBeatLines(m_lines);
}

void TimelineStack::fitDuration(const QString& recording)
{
    const bool another = !recording.isEmpty() && recording != m_recording;
    if (another)
        m_recording = recording;
    const double duration = m_peaks ? m_peaks->durationSeconds() : m_result ? m_result->source.durationSeconds : 0.0;
    if (!m_isReadOnly && (another || std::abs(duration - m_viewport.duration()) > kSameDuration))
        m_viewport.reset(duration);
}

void TimelineStack::setMissingReason(const QString& reason, QAction* nextStep)
{
    m_waveform->setMissingReason(reason, nextStep);
}

void TimelineStack::showRangeInScrollBar()
{
    const QSignalBlocker blocker(m_scrollBar);
    const double duration = m_viewport.duration();
    const TimeRange range = m_viewport.range();
    m_scrollBar->setEnabled(duration > 0.0 && range.length() < duration);
    if (duration <= 0.0)
        return m_scrollBar->setRange(0, 0);
    const int page = std::max(1, int(range.length() / duration * kScrollUnits));
    m_scrollBar->setRange(0, int(kScrollUnits) - page);
    m_scrollBar->setPageStep(page);
    m_scrollBar->setSingleStep(std::max(1, page / 10));
    m_scrollBar->setValue(int(range.start / duration * kScrollUnits));
}

void TimelineStack::scrollTo(int value)
{
    const double start = double(value) / kScrollUnits * m_viewport.duration();
    m_viewport.setRange({start, start + m_viewport.range().length()});
}

} // namespace heihachi
