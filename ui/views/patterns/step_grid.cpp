#include "ui/views/patterns/step_grid.h"

#include "ui/views/common/class_icon.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr double kMark = 8.0; // px
constexpr double kLeastHeight = 0.25; // of a row, so that the softest strike is seen
constexpr float kLeastOpacity = 0.45F;
constexpr float kGhost = 0.4F; // opacity of what the other bar plays too

bool strikesAt(const BarMatrix& bar, DrumClass drumClass, int position)
{
    return position < bar.positions && bar.at(drumClass, position) > 0.0F;
}

} // namespace

void StepGrid::paint(QPainter& painter, const QRectF& rect, const ThemeColors& colors) const
{
    const QRectF steps = rect.adjusted(kLegendWidth, 0, 0, 0);
    const double width = steps.width() / bar.positions;
    const double height = rect.height() / kDrumClassCount;
    const int perBeat = std::max(1, bar.positions / std::max(1, beats));
    painter.fillRect(steps, colors.background);
    for (int position = 0; position <= bar.positions; ++position) {
        const double x = std::floor(steps.left() + position * width);
        const bool isBeat = position % perBeat == 0;
        painter.fillRect(QRectF(x, steps.top(), 1, steps.height()), isBeat ? colors.mutedText : colors.grid);
    }
    for (const DrumClass drumClass : kDrumClasses) {
        const double top = rect.top() + height * double(drumClass);
        paintClassMark(painter, QRectF(rect.left(), top + 0.5 * (height - kMark), kMark, kMark), drumClass);
        painter.fillRect(QRectF(steps.left(), std::floor(top + height), steps.width(), 1), colors.grid);
        for (int position = 0; position < bar.positions; ++position) {
            const bool isHere = strikesAt(bar, drumClass, position);
            const bool isThere = compared && strikesAt(*compared, drumClass, position);
            if (!isHere && !isThere)
                continue;
            const QRectF cell(steps.left() + position * width + 2, top + 1, width - 3, height - 2);
            if (!isHere) { // left out: an empty frame
                painter.setPen(QPen(colors.mutedText, 1, Qt::DotLine));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(cell.adjusted(0.5, 0.5, -0.5, -0.5));
                continue;
            }
            const float velocity = std::clamp(bar.at(drumClass, position), 0.0F, 1.0F);
            QColor color = Theme::classColor(drumClass);
            color.setAlphaF(isThere ? kGhost : kLeastOpacity + (1.0F - kLeastOpacity) * velocity);
            const double part = kLeastHeight + (1.0 - kLeastHeight) * double(velocity);
            painter.fillRect(cell.adjusted(0, cell.height() * (1.0 - part), 0, 0), color);
        }
    }
}

} // namespace heihachi
