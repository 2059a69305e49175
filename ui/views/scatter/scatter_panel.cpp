#include "ui/views/scatter/scatter_panel.h"

#include "ui/views/common/flow_layout.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/hits/hit_filter_bar.h"
#include "ui/views/scatter/scatter_plot.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

namespace heihachi {
namespace {

constexpr double kZoomPerClick = 1.5;

} // namespace

ScatterPanel::ScatterPanel(
    TimeViewport& viewport, HitSelection& selection, HitFiltering& filtering, const Theme& theme, QWidget* parent)
    : HitStatisticsPanel(parent)
    , m_selection(selection)
{
    auto* content = new QWidget(this);
    m_plot = new ScatterPlot(viewport, selection, filtering, theme, content);
    m_plot->setObjectName(QStringLiteral("scatterPlot"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new HitFilterBar(filtering, HitFilterBar::Form::Folded, content));
    layout->addWidget(makeTools(content));
    layout->addWidget(m_plot, 1);
    setContent(content);
    connect(m_plot, &ScatterPlot::toolChanged, this, &ScatterPanel::showTool);
    connect(m_plot, &ScatterPlot::shownCountChanged, this, &ScatterPanel::showCount);
    connect(&selection, &HitSelection::changed, this, &ScatterPanel::showCount);
    showTool();
}

QWidget* ScatterPanel::makeTools(QWidget* parent)
{
    auto* outer = new QWidget(parent);
    auto* row = new QWidget(outer);
    m_rectangle = makeTool(row, QStringLiteral("rectangleTool"), tr("Rectangle"),
        tr("Drag a rectangle to select; Ctrl adds, Alt takes away (Shift+L: lasso)"));
    m_lasso = makeTool(row, QStringLiteral("lassoTool"), tr("Lasso"),
        tr("Draw around hits to select them; Ctrl adds, Alt takes away (Shift+L: rectangle)"));
    connect(m_rectangle, &QToolButton::clicked, this, [this] { m_plot->setTool(ScatterPlot::Tool::Rectangle); });
    connect(m_lasso, &QToolButton::clicked, this, [this] { m_plot->setTool(ScatterPlot::Tool::Lasso); });
    QToolButton* in = makeZoom(row, QStringLiteral("zoom-in"), tr("Zoom in"), tr("Zoom in (+, or the wheel)"));
    QToolButton* out = makeZoom(row, QStringLiteral("zoom-out"), tr("Zoom out"), tr("Zoom out (−, or the wheel)"));
    QToolButton* all = makeZoom(row, QStringLiteral("zoom-all"), tr("Whole plot"), tr("Show the whole plot (0)"));
    connect(in, &QToolButton::clicked, this, [this] { m_plot->zoom(kZoomPerClick); });
    connect(out, &QToolButton::clicked, this, [this] { m_plot->zoom(1.0 / kZoomPerClick); });
    connect(all, &QToolButton::clicked, m_plot, &ScatterPlot::resetZoom);
    auto* margins = new QVBoxLayout(outer); // a FlowLayout has none
    margins->setContentsMargins(8, 0, 8, 4);
    margins->addWidget(row);
    auto* layout = new FlowLayout(4, row);
    for (QWidget* button : {m_rectangle, m_lasso, in, out, all})
        layout->addWidget(button);
    m_count = new QLabel(row);
    m_count->setContentsMargins(8, 4, 0, 4);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_count);
    return outer;
}

QToolButton* ScatterPanel::makeTool(QWidget* parent, const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setCheckable(true);
    button->setProperty("toggle", true); // looks on or off
    button->setAccessibleName(tr("Select by %1", "rectangle or lasso").arg(text));
    return button;
}

QToolButton* ScatterPanel::makeZoom(QWidget* parent, const QString& icon, const QString& name, const QString& tip)
{
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon));
    button->setToolTip(tip);
    button->setAccessibleName(name);
    button->setAutoRaise(true);
    return button;
}

void ScatterPanel::showTool()
{
    m_rectangle->setChecked(m_plot->tool() == ScatterPlot::Tool::Rectangle);
    m_lasso->setChecked(m_plot->tool() == ScatterPlot::Tool::Lasso);
}

void ScatterPanel::showResult()
{
    m_plot->setResult(result());
    showCount();
}

QString ScatterPanel::countText(int shown, int total, int selected)
{
    const QLocale locale;
    QString text = shown == total ? tr("%Ln hit(s)", nullptr, total)
                                  : tr("%1 of %Ln hit(s)", nullptr, total).arg(locale.toString(shown));
    if (selected > 0)
        text += tr(" · %1 selected").arg(locale.toString(selected));
    return text;
}

void ScatterPanel::showCount()
{
    if (!isVisible())
        return requestRefresh();
    if (!result() || !result()->drumHits)
        return;
    const auto total = int(result()->drumHits->size());
    // Wide enough for the longest text: else the row would wrap with the selection, and the plot be another size.
    m_count->setMinimumWidth(m_count->fontMetrics().horizontalAdvance(countText(total - 1, total, total)) + 8);
    m_count->setText(countText(m_plot->shownCount(), total, int(m_selection.indices().size())));
}

} // namespace heihachi
