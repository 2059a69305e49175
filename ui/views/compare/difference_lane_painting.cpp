#include "ui/itemmodels/difference_text.h"
#include "ui/views/compare/difference_colors.h"
#include "ui/views/compare/difference_lane.h"
#include "ui/views/compare/map_gaps.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace heihachi {
namespace {

constexpr double kLargestGlyph = 12.0; // px
constexpr double kColumn = 3.0; // px, of the shares of kinds
constexpr double kPadding = 1.0; // px above and below glyphs and columns
constexpr double kLeastWay = 3.0; // px that something moved, to be drawn as a line
constexpr double kVerdictDot = 2.5; // px, its radius
constexpr int kGutterRoom = 28; // px
constexpr int kChip = 8; // px

/// Whole device pixels: of a painter that does not scale they are filled many times faster.
void fillAll(QPainter& painter, const std::vector<QRect>& areas, double ratio, const QColor& color)
{
    painter.save();
    painter.scale(1.0 / ratio, 1.0 / ratio);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRects(areas.data(), int(areas.size()));
    painter.restore();
}

} // namespace

int DifferenceLane::neededGutterWidth() const
{
    const QFontMetrics metrics(smallFont());
    int widest = metrics.horizontalAdvance(tr("Other", "row of differences that are not of drum hits"));
    for (const DrumClass drumClass : kDrumClasses)
        widest = std::max(widest, metrics.horizontalAdvance(drumClassName(drumClass)));
    return widest + kGutterRoom;
}

double DifferenceLane::glyphSize() const
{
    const QRect row = m_rows.empty() ? QRect() : rowRect(m_rows.front());
    return std::clamp(row.height() - 2.0 * kPadding, 4.0, kLargestGlyph);
}

double DifferenceLane::columnSeconds() const
{
    return kColumn * secondsPerPixel();
}

QRectF DifferenceLane::glyphRect(int row, double x) const
{
    const double size = glyphSize();
    const QRectF area = rowRect(row);
    return {x - 0.5 * size, area.center().y() - 0.5 * size, size, size};
}

void DifferenceLane::paintContent(QPainter& painter)
{
    paintGutter(painter);
    paintGaps(painter);
    painter.save();
    painter.setClipRect(plotRect());
    Columns columns;
    for (const int row : m_rows)
        paintRow(painter, row, columns);
    for (const DifferenceKind kind : kDifferenceKinds)
        fillAll(painter, columns[size_t(kind)], devicePixelRatioF(), differenceColor(kind, colors()));
    painter.restore();
    const QString empty = emptyText();
    if (empty.isEmpty())
        return;
    painter.setFont(font()); // on a plate: the lane may be hatched below
    const QRect room = plotRect().adjusted(8, 0, -8, 0);
    const QRect text = painter.boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, empty);
    painter.fillRect(text.adjusted(-8, -2, 8, 2).intersected(plotRect()), colors().background);
    paintMessage(painter, empty);
}

void DifferenceLane::paintGaps(QPainter& painter) const
{
    if (!m_comparison)
        return;
    const QString text = tr("no counterpart in B");
    const QFont small = smallFont();
    const int textWidth = QFontMetrics(small).horizontalAdvance(text) + 12;
    const QRectF plot = plotRect();
    painter.save();
    painter.setFont(small);
    for (const MapGap& gap : gapsOf(m_comparison->map, viewport().duration(), 0.0)) {
        const double left = std::max(std::floor(xOf(gap.a.start)), plot.left());
        const double right = std::min(std::floor(xOf(gap.a.end)), plot.right() + 1.0);
        if (right - left < 1.0)
            continue;
        const QRectF area(left, 0, right - left, height());
        painter.fillRect(area, colors().panel);
        painter.fillRect(area, QBrush(colors().beatLine, Qt::BDiagPattern));
        if (area.width() < textWidth || !emptyText().isEmpty())
            continue;
        QRectF plate(0, 0, textWidth, QFontMetrics(small).height() + 2);
        plate.moveCenter(area.center());
        painter.fillRect(plate, colors().panel);
        painter.setPen(colors().mutedText);
        painter.drawText(plate, Qt::AlignCenter, text);
    }
    painter.restore();
}

void DifferenceLane::paintGutter(QPainter& painter) const
{
    painter.setFont(smallFont());
    for (const int row : m_rows) {
        const QRect area = rowRect(row);
        painter.fillRect(QRect(0, area.top(), width(), 1), colors().grid);
        const bool isClass = row < DifferenceIndex::kRestRow;
        if (isClass)
            painter.fillRect(QRect(12, area.center().y() - kChip / 2 + 1, kChip, kChip),
                Theme::classColor(kDrumClasses[size_t(row)]));
        painter.setPen(colors().text);
        painter.drawText(QRect(0, area.top(), gutterWidth() - 8, area.height()), Qt::AlignRight | Qt::AlignVCenter,
            isClass ? drumClassName(kDrumClasses[size_t(row)])
                    : tr("Other", "row of differences that are not of drum hits"));
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors().grid);
}

void DifferenceLane::paintRow(QPainter& painter, int row, Columns& columns) const
{
    const DifferenceIndex::Row& all = m_index.row(row);
    const TimeRange range = shownRange();
    const double margin = 2.0 * glyphSize() * secondsPerPixel(); // some that are out of view reach into it
    const auto [first, end] = all.within({range.start - margin, range.end + margin});
    const double near = glyphSize() * secondsPerPixel();
    for (size_t i = first; i < end;) {
        size_t next = i + 1;
        while (next < end && all.times[next] - all.times[next - 1] < near)
            ++next;
        if (next - i == 1)
            paintSingle(painter, row, i);
        else
            addColumns(columns, row, i, next);
        i = next;
    }
}

void DifferenceLane::paintSingle(QPainter& painter, int row, size_t place) const
{
    const DifferenceIndex::Row& all = m_index.row(row);
    const EventDifference* event = difference_text::eventOf(*m_comparison, all.refs[place]);
    const QColor color = differenceColor(all.kinds[place], colors());
    const double x = std::floor(xOf(all.times[place]));
    const QRectF glyph = glyphRect(row, x + 0.5);
    if (event->kind == DifferenceKind::Moved && event->shift) {
        const double to = std::floor(xOf(all.times[place] + *event->shift));
        if (std::abs(to - x) >= kLeastWay) {
            painter.fillRect(QRectF(std::min(x, to), glyph.center().y() - 0.5, std::abs(to - x) + 1.0, 1.0), color);
            painter.fillRect(QRectF(to, glyph.top() + 2.0, 1.0, glyph.height() - 4.0), color);
        }
    }
    paintDifferenceGlyph(painter, glyph, all.kinds[place], color);
    if (!m_hasVerdict || !m_hasVerdict(all.refs[place]))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF dot = glyph.bottomRight() + QPointF(0.0, -kVerdictDot);
    painter.setBrush(colors().background);
    painter.drawEllipse(dot, kVerdictDot + 1.0, kVerdictDot + 1.0);
    painter.setBrush(colors().text);
    painter.drawEllipse(dot, kVerdictDot, kVerdictDot);
    painter.restore();
}

/// Columns lie at multiples of their time, so that they don't flicker while the view scrolls.
void DifferenceLane::addColumns(Columns& columns, int row, size_t first, size_t end) const
{
    const DifferenceIndex::Row& all = m_index.row(row);
    const double ratio = devicePixelRatioF();
    const QRectF area = QRectF(rowRect(row)).adjusted(0, kPadding + 1.0, 0, -kPadding);
    const int top = int(std::lround(area.top() * ratio));
    const int height = int(std::lround(area.bottom() * ratio)) - top;
    const double seconds = columnSeconds();
    std::array<int, kDifferenceKinds.size()> counts{};
    int total = 0;
    const auto flush = [&](double column) {
        const int left = int(std::lround(xOf(column * seconds) * ratio));
        const int right = std::max(left + 1, int(std::lround(xOf((column + 1.0) * seconds) * ratio)));
        int sum = 0;
        for (size_t kind = 0; kind < counts.size(); ++kind) {
            const int from = top + height * sum / total;
            sum += counts[kind];
            const int to = top + height * sum / total;
            if (to > from)
                columns[kind].emplace_back(left, from, right - left, to - from);
        }
        counts.fill(0);
        total = 0;
    };
    double column = std::numeric_limits<double>::quiet_NaN();
    for (size_t i = first; i < end; ++i) {
        const double at = std::floor(all.times[i] / seconds);
        if (at != column && total > 0)
            flush(column);
        column = at;
        ++counts[size_t(all.kinds[i])];
        ++total;
    }
    flush(column);
}

void DifferenceLane::paintOverlay(QPainter& painter)
{
    const EventDifference* event
        = m_current && m_comparison ? difference_text::eventOf(*m_comparison, *m_current) : nullptr;
    if (!event)
        return;
    const int row = DifferenceIndex::rowOf(*m_comparison, *m_current);
    const double x = std::floor(xOf(event->timeA)) + 0.5;
    if (rowRect(row).isNull() || x < plotRect().left() || x > plotRect().right() + 1)
        return;
    const QRectF frame = glyphRect(row, x).adjusted(-2, -1, 2, 1);
    painter.save();
    painter.setClipRect(plotRect(), Qt::IntersectClip);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colors().background, 4.0));
    painter.drawRect(frame);
    painter.setPen(QPen(colors().text, 2.0));
    painter.drawRect(frame);
    painter.restore();
}

} // namespace heihachi
