#include "ui/views/tempo/tempo_curve_view.h"

#include "core/analysis/results/beat_grid.h"
#include "ui/session/tempo_text.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kPadding = 8; // px
constexpr double kBarHeight = 5.0; // px of a section
constexpr double kLeastSpan = 20.0; // BPM on the y-axis
constexpr double kReach = 10.0; // px above and below a section in which the pointer means it

double niceStep(double span)
{
    for (const double step : {5.0, 10.0, 20.0, 50.0, 100.0})
        if (span / step <= 4.0)
            return step;
    return 200.0;
}

} // namespace

TempoCurveView::TempoCurveView(TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_viewport(viewport)
    , m_theme(theme)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Tempo over time, beats a minute"));
    connect(&viewport, &TimeViewport::rangeChanged, this, [this] { update(); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void TempoCurveView::setGrid(std::shared_ptr<const BeatGrid> grid)
{
    m_grid = std::move(grid);
    fitScale();
    update();
}

void TempoCurveView::setSelected(int section)
{
    m_selected = section;
    update();
}

void TempoCurveView::fitScale()
{
    std::vector<double> values;
    if (m_grid) {
        for (const TempoSection& section : m_grid->sections)
            values.push_back(section.bpm);
        for (const TempoPoint& point : m_grid->curve)
            if (point.strength > 0.3F || m_grid->sections.empty())
                values.push_back(point.bpm);
    }
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    if (values.empty())
        return;
    const auto [least, most] = std::ranges::minmax(values);
    const double room = 0.5 * std::max(1.25 * (most - least), kLeastSpan);
    m_lowest = std::max(0.0, 0.5 * (least + most) - room);
    m_highest = 0.5 * (least + most) + room;
}

QRectF TempoCurveView::plotRect() const
{
    const double left = fontMetrics().horizontalAdvance(QStringLiteral("000")) + 2 * kPadding;
    return {
        left, kPadding + 2.0, std::max(1.0, width() - left - kPadding), std::max(1.0, height() - 2.0 * kPadding - 4.0)};
}

double TempoCurveView::xOf(double seconds) const
{
    const QRectF plot = plotRect();
    const double duration = m_viewport.duration();
    return plot.left() + (duration > 0.0 ? plot.width() * seconds / duration : 0.0);
}

double TempoCurveView::yOf(double bpm) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - plot.height() * (bpm - m_lowest) / (m_highest - m_lowest);
}

QRectF TempoCurveView::sectionRect(int section) const
{
    const TempoSection& shown = m_grid->sections[size_t(section)];
    const double left = xOf(shown.range.start);
    return {left, yOf(shown.bpm) - 0.5 * kBarHeight, std::max(2.0, xOf(shown.range.end) - left), kBarHeight};
}

void TempoCurveView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().background);
    paintScale(painter);
    if (m_grid) {
        painter.setClipRect(plotRect().adjusted(-1, -kPadding, 1, kPadding));
        paintCurve(painter);
        paintSections(painter);
        const QRectF plot = plotRect();
        const TimeRange range = m_viewport.range();
        if (range.length() < m_viewport.duration()) {
            painter.setPen(m_theme.colors().accent);
            painter.setBrush(m_theme.colors().selection);
            const double left = xOf(range.start);
            painter.drawRect(QRectF(left, plot.top(), std::max(2.0, xOf(range.end) - left), plot.height()));
        }
        painter.setClipping(false);
    }
    if (hasFocus()) {
        painter.setPen(m_theme.colors().accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void TempoCurveView::paintScale(QPainter& painter) const
{
    const QRectF plot = plotRect();
    const double step = niceStep(m_highest - m_lowest);
    const double half = 0.5 * fontMetrics().height();
    for (double bpm = std::ceil(m_lowest / step) * step; bpm <= m_highest; bpm += step) {
        const double y = std::round(yOf(bpm));
        painter.fillRect(QRectF(plot.left(), y, plot.width(), 1), m_theme.colors().grid);
        painter.setPen(m_theme.colors().mutedText);
        painter.drawText(QRectF(0, y - half, plot.left() - kPadding, 2.0 * half), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(bpm, 'f', 0));
    }
    painter.setPen(m_theme.colors().mutedText);
    painter.drawText(plot.adjusted(0, -4, -2, 0), Qt::AlignRight | Qt::AlignTop, tr("BPM"));
}

void TempoCurveView::paintCurve(QPainter& painter) const
{
    QColor color = m_theme.colors().waveformRms;
    painter.setPen(Qt::NoPen);
    int lastX = -1;
    for (const TempoPoint& point : m_grid->curve) {
        const double x = xOf(point.time);
        if (int(x) == lastX || point.bpm < m_lowest || point.bpm > m_highest)
            continue;
        lastX = int(x);
        color.setAlphaF(0.25F + 0.6F * std::clamp(point.strength, 0.0F, 1.0F));
        painter.fillRect(QRectF(x, yOf(point.bpm) - 1.0, 2.0, 2.0), color);
    }
}

void TempoCurveView::paintSections(QPainter& painter) const
{
    double freeFrom = 0.0; // px
    for (int i = 0; i < int(m_grid->sections.size()); ++i) {
        const QRectF bar = sectionRect(i);
        const ThemeColors& colors = m_theme.colors();
        painter.fillRect(bar, i == m_selected ? colors.accent : colors.mutedText);
        const QString text = QLocale().toString(m_grid->sections[size_t(i)].bpm, 'f', 2);
        const double textWidth = fontMetrics().horizontalAdvance(text);
        const double left = std::clamp(bar.center().x() - 0.5 * textWidth, plotRect().left() + 2.0,
            std::max(plotRect().left() + 2.0, plotRect().right() - textWidth));
        if (left < freeFrom)
            continue;
        freeFrom = left + textWidth + kPadding;
        const bool above = bar.top() - fontMetrics().height() - 2.0 > plotRect().top();
        painter.setPen(colors.text);
        painter.drawText(QPointF(left, above ? bar.top() - 4.0 : bar.bottom() + 3.0 + fontMetrics().ascent()), text);
    }
}

void TempoCurveView::mousePressEvent(QMouseEvent* event)
{
    const QRectF plot = plotRect();
    if (event->button() != Qt::LeftButton || !m_grid || m_viewport.duration() <= 0.0)
        return;
    const double share = std::clamp((event->position().x() - plot.left()) / plot.width(), 0.0, 1.0);
    const double time = share * m_viewport.duration();
    if (const TempoSection* section = m_grid->sectionAt(time))
        Q_EMIT sectionClicked(int(section - m_grid->sections.data()));
    else
        Q_EMIT timeClicked(time);
}

void TempoCurveView::keyPressEvent(QKeyEvent* event)
{
    const int count = m_grid ? int(m_grid->sections.size()) : 0;
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || count == 0 || event->modifiers() != Qt::NoModifier)
        return QWidget::keyPressEvent(event);
    Q_EMIT sectionClicked(std::clamp(m_selected + step, 0, count - 1));
}

bool TempoCurveView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !m_grid)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QString text = tr("Tempo in beats a minute over the whole recording. Points: as measured every second; bars: "
                      "sections of one tempo. A click goes to a section.");
    for (int i = 0; i < int(m_grid->sections.size()); ++i)
        if (sectionRect(i).adjusted(0, -kReach, 0, kReach).contains(help->pos()))
            text = QStringLiteral("%1  %2").arg(
                rangeText(m_grid->sections[size_t(i)].range), bpmText(m_grid->sections[size_t(i)].bpm));
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace heihachi
