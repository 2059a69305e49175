#include "ui/views/groove/coherence_plot.h"

#include "ui/views/common/small_font.h"
#include "ui/views/groove/groove_text.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kLowestHz = 0.5;
constexpr double kHighestHz = 20.0;
constexpr double kLabelledHz[]{0.5, 1.0, 2.0, 5.0, 10.0, 20.0};
constexpr double kMargin = 8.0; // px

QString hertz(double hz, int decimals)
{
    return QLocale().toString(hz, 'f', decimals);
}

} // namespace

CoherencePlot::CoherencePlot(const CouplingPair& pair, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_pair(pair)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Coherence of %1", "two signals").arg(couplingPairName(pair.id)));
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

QRectF CoherencePlot::plot() const
{
    const QFontMetricsF metrics(smallFont(font()));
    const double left = metrics.horizontalAdvance(QLocale().toString(0.5, 'f', 1)) + 14.0;
    const double line = metrics.height() + 4.0;
    const double right = width() - metrics.horizontalAdvance(tr("95 %")) - kMargin;
    return QRectF(QPointF(left, line), QPointF(std::max(left + 1.0, right), std::max(line + 1.0, height() - line)));
}

double CoherencePlot::xOf(double hz) const
{
    const QRectF area = plot();
    return area.left() + area.width() * std::log(hz / kLowestHz) / std::log(kHighestHz / kLowestHz);
}

double CoherencePlot::yOf(double coherence) const
{
    return plot().bottom() - plot().height() * std::clamp(coherence, 0.0, 1.0);
}

QString CoherencePlot::textAt(const QPointF& point) const
{
    const QRectF area = plot();
    if (point.x() < area.left() || point.x() > area.right() || m_pair.coherence.empty() || m_pair.stepHz <= 0.0)
        return {};
    const double hz = kLowestHz * std::pow(kHighestHz / kLowestHz, (point.x() - area.left()) / area.width());
    const double row = std::clamp((hz - m_pair.firstHz) / m_pair.stepHz, 0.0, double(m_pair.coherence.size() - 1));
    const auto nearest = size_t(std::lround(row));
    const double coherence = double(m_pair.coherence[nearest]);
    const QString verdict = coherence > m_pair.bound ? tr("more than chance") : tr("no more than chance");
    return tr("%1 Hz: coherence %2 (%3)")
               .arg(hertz(m_pair.firstHz + double(nearest) * m_pair.stepHz, 2), hertz(coherence, 2), verdict)
        + QLatin1Char('\n')
        + tr("Bound of 95 %: %1, from %Ln average(s)", nullptr, m_pair.averages).arg(hertz(m_pair.bound, 2));
}

bool CoherencePlot::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), textAt(help->pos()), this);
    return true;
}

void CoherencePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().background);
    painter.setFont(smallFont(font()));
    paintScales(painter);
    paintRate(painter, m_pair.atBar, tr("bar"));
    paintRate(painter, m_pair.atBeat, tr("beat"));
    paintCurve(painter);
}

void CoherencePlot::paintScales(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRectF area = plot();
    const double line = painter.fontMetrics().height();
    painter.setPen(colors.mutedText);
    for (const double value : {0.0, 0.5, 1.0}) {
        painter.fillRect(QRectF(area.left(), std::floor(yOf(value)), area.width(), 1), colors.grid);
        painter.drawText(QRectF(0, yOf(value) - 0.5 * line, area.left() - 6, line), Qt::AlignRight | Qt::AlignVCenter,
            QLocale().toString(value, 'f', value == 0.5 ? 1 : 0));
    }
    for (const double hz : kLabelledHz) {
        painter.fillRect(QRectF(std::floor(xOf(hz)), area.top(), 1, area.height() + 3), colors.grid);
        const QString number = hertz(hz, hz < 1.0 ? 1 : 0);
        const QString text = hz == kHighestHz ? tr("%1 Hz").arg(number) : number;
        const double half = 0.5 * painter.fontMetrics().horizontalAdvance(text);
        const double center = std::min(xOf(hz), width() - half - 2.0);
        painter.drawText(QPointF(center - half, area.bottom() + line), text);
    }
}

void CoherencePlot::paintCurve(QPainter& painter) const
{
    const ThemeColors& colors = m_theme.colors();
    const QRectF area = plot();
    QPolygonF curve;
    for (size_t i = 0; i < m_pair.coherence.size(); ++i)
        if (const double hz = m_pair.firstHz + double(i) * m_pair.stepHz; hz >= kLowestHz && hz <= kHighestHz)
            curve << QPointF(xOf(hz), yOf(double(m_pair.coherence[i])));
    painter.setPen(QPen(colors.mutedText, 1, Qt::DashLine));
    const double bound = std::floor(yOf(m_pair.bound)) + 0.5;
    painter.drawLine(QPointF(area.left(), bound), QPointF(area.right(), bound));
    painter.drawText(QPointF(area.right() + 4, std::min(bound + 4, area.bottom() + 1)), tr("95 %"));
    if (curve.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    QPolygonF filled = curve;
    filled << QPointF(curve.back().x(), area.bottom()) << QPointF(curve.front().x(), area.bottom());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.selection);
    painter.drawPolygon(filled);
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawPolyline(curve);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void CoherencePlot::paintRate(QPainter& painter, const std::optional<CouplingAtRate>& rate, const QString& name) const
{
    if (!rate || rate->frequencyHz < kLowestHz || rate->frequencyHz > kHighestHz)
        return;
    const QRectF area = plot();
    const double x = std::floor(xOf(rate->frequencyHz));
    painter.fillRect(QRectF(x, area.top(), 1, area.height()), m_theme.colors().text);
    painter.setPen(m_theme.colors().text);
    const double width = painter.fontMetrics().horizontalAdvance(name);
    painter.drawText(QPointF(std::clamp(x - 0.5 * width, area.left(), area.right() - width), area.top() - 4), name);
}

} // namespace heihachi
