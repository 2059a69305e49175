#include "ui/views/step_heatmap/step_heatmap_panel.h"

#include "ui/views/common/class_icon.h"
#include "ui/views/common/flow_layout.h"
#include "ui/views/step_heatmap/step_heatmap_view.h"

#include <QComboBox>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace heihachi {
namespace {

constexpr double kScrollScale = 16.0; // steps of the scroll bar in a bar

} // namespace

StepHeatmapPanel::StepHeatmapPanel(TimeViewport& viewport, HitSelection& selection, const Theme& theme, QWidget* parent)
    : HitStatisticsPanel(parent)
    , m_view(new StepHeatmapView(viewport, selection, theme, this))
{
    m_view->setObjectName(QStringLiteral("stepHeatmapView"));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeControls(content));
    m_scrollBar = new QScrollBar(Qt::Vertical, content);
    m_scrollBar->setAccessibleName(tr("Bars in view"));
    auto* map = new QHBoxLayout;
    map->setSpacing(0);
    map->addWidget(m_view, 1);
    map->addWidget(m_scrollBar);
    layout->addLayout(map, 1);
    setContent(content);
    connect(m_view, &StepHeatmapView::barsChanged, this, &StepHeatmapPanel::syncScrollBar);
    connect(
        m_scrollBar, &QScrollBar::valueChanged, m_view, [this](int value) { m_view->scrollTo(value / kScrollScale); });
    syncScrollBar();
}

QWidget* StepHeatmapPanel::makeControls(QWidget* parent)
{
    auto* row = new QWidget(parent);
    auto* controls = new QWidget(row);
    auto* classes = new QComboBox(controls);
    classes->setObjectName(QStringLiteral("heatmapClass"));
    classes->setAccessibleName(tr("Class in the heatmap"));
    classes->setToolTip(tr("Which hits the heatmap shows"));
    classes->addItem(tr("All classes"));
    for (const DrumClass drumClass : kDrumClasses)
        classes->addItem(classIcon(drumClass), drumClassName(drumClass));
    auto* measure = new QComboBox(controls);
    measure->setObjectName(QStringLiteral("heatmapMeasure"));
    measure->setAccessibleName(tr("What the colour tells"));
    measure->setToolTip(tr("What the colour tells: the mean velocity of the hits, or how many there are in a bar"));
    measure->addItems({tr("Colour: velocity"), tr("Colour: hits a bar")});
    auto* outer = new QVBoxLayout(row); // a FlowLayout has no margins
    outer->setContentsMargins(8, 8, 8, 0);
    outer->addWidget(controls);
    auto* layout = new FlowLayout(8, controls);
    layout->addWidget(classes);
    layout->addWidget(measure);
    connect(classes, &QComboBox::currentIndexChanged, m_view, [this](int index) {
        m_view->setClass(index > 0 ? std::optional(kDrumClasses[size_t(index) - 1]) : std::nullopt);
    });
    connect(measure, &QComboBox::currentIndexChanged, m_view, [this](int index) {
        m_view->setMeasure(index == 0 ? StepHeatmapView::Measure::Velocity : StepHeatmapView::Measure::Hits);
    });
    return row;
}

void StepHeatmapPanel::setRhythm(const AnalysisResultPtr& result, std::shared_ptr<const BeatGrid> grid)
{
    m_grid = std::move(grid);
    m_gridOf = result;
    setResult(result);
}

std::shared_ptr<const BeatGrid> StepHeatmapPanel::grid() const
{
    if (!result())
        return nullptr;
    return result() == m_gridOf ? m_grid : result()->beatGrid;
}

void StepHeatmapPanel::showResult()
{
    const std::shared_ptr<const BeatGrid> grid = this->grid();
    const bool hasBars = grid && result()->drumHits;
    m_view->setMap(result(), hasBars ? StepMap(*result()->drumHits, *grid) : StepMap());
    syncScrollBar();
}

QString StepHeatmapPanel::emptyText() const
{
    const std::shared_ptr<const BeatGrid> grid = this->grid();
    if (!grid)
        return tr("The beats were not computed, so there are no bars. %1")
            .arg(result()->missingReason(QStringLiteral("beats")))
            .trimmed();
    return m_view->map().bars().empty()
        ? tr("No stable beat was found, so there are no bars to lay the hits on. A tempo can be set by hand.")
        : QString();
}

void StepHeatmapPanel::syncScrollBar()
{
    const QSignalBlocker quiet(m_scrollBar);
    const double hidden = double(m_view->map().bars().size()) - m_view->barSpan();
    m_scrollBar->setRange(0, std::max(0, int(hidden * kScrollScale)));
    m_scrollBar->setPageStep(std::max(1, int(m_view->barSpan() * kScrollScale)));
    m_scrollBar->setSingleStep(int(kScrollScale));
    m_scrollBar->setValue(int(m_view->firstBar() * kScrollScale));
}

} // namespace heihachi
