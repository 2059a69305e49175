#include "ui/views/compare/run_label.h"

#include "ui/views/timeline/lane_marks.h"

#include <QFontMetrics>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kMargin = 12; // px
constexpr int kSwatchWidth = 24; // px
constexpr int kSwatchHeight = 12; // px
constexpr int kGap = 8; // px
constexpr int kLeastText = 64; // px

} // namespace

RunLabel::RunLabel(bool isHatched, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_isHatched(isHatched)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void RunLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text);
    updateGeometry();
    update();
}

QSize RunLabel::sizeHint() const
{
    return {kMargin + kSwatchWidth + 2 * kGap + fontMetrics().horizontalAdvance(m_text),
        std::max(24, fontMetrics().height() + 6)};
}

QSize RunLabel::minimumSizeHint() const
{
    return {kMargin + kSwatchWidth + 2 * kGap + kLeastText, sizeHint().height()};
}

void RunLabel::paintEvent(QPaintEvent*)
{
    const ThemeColors& colors = m_theme.colors();
    QPainter painter(this);
    const double ratio = devicePixelRatioF();
    QImage swatch(
        int(std::lround(kSwatchWidth * ratio)), int(std::lround(kSwatchHeight * ratio)), QImage::Format_RGB32);
    swatch.fill(colors.background);
    swatch.setDevicePixelRatio(ratio);
    LaneMarks marks(swatch.width(), swatch.height());
    marks.add(0, swatch.width(), float(swatch.height()), colors.text.rgb());
    marks.paint(swatch, m_isHatched ? MarkLook::Hatched : MarkLook::Solid, colors.background, ratio);
    painter.drawImage(QPointF(kMargin, (height() - kSwatchHeight) / 2), swatch);
    const int left = kMargin + kSwatchWidth + kGap;
    const QRect room(left, 0, width() - left - kGap, height());
    painter.setPen(colors.text);
    painter.drawText(
        room, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(m_text, Qt::ElideMiddle, room.width()));
}

} // namespace heihachi
