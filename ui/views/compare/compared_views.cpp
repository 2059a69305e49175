#include "ui/views/compare/compared_views.h"

#include "ui/views/compare/annotation_strip.h"
#include "ui/views/compare/run_label.h"
#include "ui/views/spectrogram/spectrogram_view.h"
#include "ui/views/timeline/annotation_colors.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/waveform_view.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kLeastWaveform = 48; // px
constexpr int kLeastSpectrogram = 64; // px

QToolButton* makeButton(const QString& text, const QString& tip, bool isToggle)
{
    auto* button = new QToolButton;
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setCheckable(isToggle);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

QHBoxLayout* makeRow(QWidget* row, RunLabel* name)
{
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, TimeViewWidget::kRightMargin, 0);
    layout->setSpacing(4);
    layout->addWidget(name, 1);
    return layout;
}

std::vector<OtherHit> ghostsOf(const RunComparison& comparison)
{
    std::vector<OtherHit> ghosts;
    if (!comparison.hits || !comparison.b || !comparison.b->drumHits)
        return ghosts;
    const std::vector<DrumHit>& hits = *comparison.b->drumHits;
    std::vector<bool> differs(hits.size(), false);
    for (const EventDifference& event : comparison.hits->events)
        if (event.b >= 0 && size_t(event.b) < hits.size())
            differs[size_t(event.b)] = event.kind != DifferenceKind::Kept;
    for (size_t i = 0; i < hits.size(); ++i)
        if (const std::optional<double> time = comparison.map.toA(hits[i].time)) {
            ghosts.push_back({hits[i], differs[i]});
            ghosts.back().hit.time = *time;
        }
    return ghosts;
}

} // namespace

ComparedViews::ComparedViews(const Shared& shared, QWidget* parent)
    : QWidget(parent)
    , m_shared(shared)
    , m_timelineA(&shared.timelineA)
    , m_nameA(new RunLabel(false, shared.theme))
    , m_nameB(new RunLabel(true, shared.theme))
    , m_overlay(makeButton(tr("Overlay"), tr("Show the hits of B as ghosts over those of A"), true))
    , m_waveformButton(makeButton(tr("Waveform"), tr("Show the waveform of B"), true))
    , m_spectrogramButton(makeButton(tr("Spectrogram"), tr("Show the spectrogram of B"), true))
    , m_differences(new DifferenceLane(shared.viewportA, shared.theme))
    , m_map(new MapLane(shared.viewportA, shared.viewportB, shared.theme))
    , m_timeline(new TimelineStack(shared.viewportB, shared.selectionB, shared.theme))
    , m_strip(new AnnotationStrip(shared.viewportB, shared.theme))
{
    m_timeline->setObjectName(QStringLiteral("timelineB"));
    m_timeline->setReadOnly(true);
    m_timeline->addStrip(m_strip);
    m_timeline->lanes().setLook(MarkLook::Hatched);
    m_timeline->lanes().setAccessibleName(tr("Drum lanes of B"));
    m_timeline->waveform().setAccessibleName(tr("Waveform of B"));
    m_timeline->waveform().setMissingReason(QString());
    m_timeline->waveform().setMinimumHeight(kLeastWaveform); // there are two of all: they must fit a small screen
    m_waveformButton->setChecked(true);
    m_map->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeaderA());
    column->addWidget(m_differences);
    column->addWidget(m_map);
    column->addWidget(makeHeaderB());
    column->addWidget(m_timeline, 1);

    connect(&shared.timelineA, &TimelineStack::neededGutterWidthChanged, this, &ComparedViews::alignGutters);
    connect(m_timeline, &TimelineStack::neededGutterWidthChanged, this, &ComparedViews::alignGutters);
    connect(&shared.theme, &Theme::changed, this, [this] { update(); });
    connect(m_differences, &TimeViewWidget::timeClicked, this, &ComparedViews::timeClicked);
    connect(m_map, &TimeViewWidget::timeClicked, this, &ComparedViews::timeClicked);
    connect(m_timeline, &TimelineStack::timeClicked, this, [this](double seconds) {
        if (const auto inA = m_comparison ? m_comparison->map.toA(seconds) : std::nullopt)
            Q_EMIT timeClicked(*inA);
    });
    alignGutters();
}

ComparedViews::~ComparedViews()
{
    if (!m_timelineA)
        return;
    m_timelineA->setMinimumGutterWidth(0);
    m_timelineA->lanes().setOther({});
}

QWidget* ComparedViews::makeHeaderA()
{
    auto* header = new QWidget;
    QHBoxLayout* row = makeRow(header, m_nameA);
    QToolButton* swap = makeButton(tr("Swap"), tr("Let B be A, and A be B"), false);
    QToolButton* close = makeButton(tr("Close"), tr("End the comparison; it stays in the project"), false);
    swap->setObjectName(QStringLiteral("swapRuns"));
    close->setObjectName(QStringLiteral("closeComparison"));
    m_overlay->setObjectName(QStringLiteral("overlayRuns"));
    for (QToolButton* button : {m_overlay, swap, close})
        row->addWidget(button);
    connect(m_overlay, &QToolButton::toggled, this, &ComparedViews::setOverlaid);
    connect(swap, &QToolButton::clicked, this, &ComparedViews::swapRequested);
    connect(close, &QToolButton::clicked, this, &ComparedViews::closeRequested);
    return header;
}

QWidget* ComparedViews::makeHeaderB()
{
    auto* header = new QWidget;
    QHBoxLayout* row = makeRow(header, m_nameB);
    m_waveformButton->setObjectName(QStringLiteral("waveformOfB"));
    m_spectrogramButton->setObjectName(QStringLiteral("spectrogramOfB"));
    for (QToolButton* button : {m_waveformButton, m_spectrogramButton}) {
        row->addWidget(button);
        connect(button, &QToolButton::toggled, this, &ComparedViews::applyChoice);
    }
    return header;
}

void ComparedViews::setNames(const QString& a, const QString& b)
{
    m_nameA->setText(tr("A · %1", "%1: a run").arg(a));
    m_nameB->setText(tr("B · %1", "%1: a run").arg(b));
}

void ComparedViews::setResult(const AnalysisResultPtr& result)
{
    m_result = result;
    m_timeline->setResult(result);
    m_timeline->setBeatGrid(result ? result->beatGrid : nullptr);
    m_strip->setAnnotations(result ? result->annotations : nullptr);
    fillSpectrogram();
}

void ComparedViews::setRecording(
    std::shared_ptr<const PeakPyramid> peaks, const QString& audioPath, const QString& missingReason)
{
    m_audioPath = audioPath;
    m_missingReason = missingReason;
    m_timeline->setMissingReason(missingReason);
    m_timeline->setPeaks(std::move(peaks), audioPath);
    fillSpectrogram();
}

void ComparedViews::setComparison(const RunComparisonPtr& comparison, const TimeMap& unbent)
{
    m_comparison = comparison;
    m_differences->setComparison(comparison);
    m_map->setMap(comparison ? comparison->map : TimeMap(), unbent);
    const std::shared_ptr<const BeatGrid> grid = comparison && comparison->a ? comparison->a->beatGrid : nullptr;
    m_map->setBeatLines(grid && !grid->beats.empty() ? std::make_shared<const BeatLines>(grid) : nullptr);
    m_map->setVisible(comparison && !comparison->isSameRecording && !m_isOverlaid);
    showGhosts();
}

void ComparedViews::showGhosts()
{
    if (!m_timelineA)
        return;
    const bool areSeen = m_isOverlaid && m_comparison;
    m_timelineA->lanes().setOther(areSeen ? ghostsOf(*m_comparison) : std::vector<OtherHit>());
}

void ComparedViews::setBeatGridShown(bool shown)
{
    m_timeline->setBeatGridShown(shown);
}

void ComparedViews::setOverlaid(bool overlaid)
{
    if (overlaid == m_isOverlaid)
        return;
    m_isOverlaid = overlaid;
    m_overlay->setChecked(overlaid);
    m_timeline->setVisible(!overlaid);
    m_waveformButton->setVisible(!overlaid);
    m_spectrogramButton->setVisible(!overlaid);
    m_map->setVisible(m_comparison && !m_comparison->isSameRecording && !overlaid);
    setMaximumHeight(overlaid ? sizeHint().height() : QWIDGETSIZE_MAX); // A gets the room
    showGhosts();
    Q_EMIT overlaidChanged(overlaid);
}

void ComparedViews::setWaveformShown(bool shown)
{
    m_waveformButton->setChecked(shown);
}

void ComparedViews::setSpectrogramShown(bool shown)
{
    m_spectrogramButton->setChecked(shown);
}

void ComparedViews::applyChoice()
{
    m_timeline->waveform().setVisible(m_waveformButton->isChecked());
    if (m_spectrogramButton->isChecked() && !m_spectrogram) { // it takes memory: not before it is wanted
        m_spectrogram = new SpectrogramView(m_shared.viewportB, m_shared.theme, m_shared.cacheDirectory);
        m_spectrogram->setAccessibleName(tr("Spectrogram of B"));
        m_spectrogram->setMinimumHeight(kLeastSpectrogram);
        m_timeline->addView(m_spectrogram, &m_timeline->waveform());
        fillSpectrogram();
    }
    if (m_spectrogram)
        m_spectrogram->setVisible(m_spectrogramButton->isChecked());
}

void ComparedViews::fillSpectrogram()
{
    if (!m_spectrogram)
        return;
    m_spectrogram->setSource(m_result ? m_audioPath : QString(), m_result ? m_result->source.contentHash : QByteArray(),
        m_result ? m_result->source.durationSeconds : 0.0);
    m_spectrogram->setMissingReason(m_missingReason);
    m_spectrogram->setResult(m_result);
    std::vector<SpectrogramSegment> segments;
    if (m_result && m_result->annotations)
        for (const Annotation& one : *m_result->annotations)
            if (one.kind == Annotation::Kind::Segment)
                segments.push_back({{one.start, one.end}, one.label, annotationColor(one.label)});
    m_spectrogram->setSegments(std::move(segments));
}

void ComparedViews::alignGutters()
{
    if (!m_timelineA)
        return;
    int lanes = std::max(m_differences->neededGutterWidth(), m_map->neededGutterWidth());
    lanes = (lanes + 7) / 8 * 8;
    const int width = std::max({m_timelineA->neededGutterWidth(), m_timeline->neededGutterWidth(), lanes});
    m_differences->setGutterWidth(width);
    m_map->setGutterWidth(width);
    m_timeline->setMinimumGutterWidth(width);
    m_timelineA->setMinimumGutterWidth(isVisible() ? width : 0);
}

void ComparedViews::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    alignGutters();
}

void ComparedViews::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && m_timelineA)
        m_timelineA->setMinimumGutterWidth(0);
}

void ComparedViews::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        alignGutters();
}

void ComparedViews::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_shared.theme.colors().panel);
}

} // namespace heihachi
