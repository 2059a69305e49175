#include "ui/views/transport/level_bars.h"

#include "ui/session/theme.h"

#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace heihachi {
namespace {

constexpr double kClipWidth = 4.0; // px, of the mark at the end
constexpr double kGap = 2.0; // px
constexpr float kNearFull = -6.0F; // dBFS, from which a peak is drawn as a warning

QString decibelText(float decibel)
{
    return decibel <= LevelBars::kFloor ? LevelBars::tr("below −60 dBFS")
                                        : LevelBars::tr("%1 dBFS").arg(QLocale().toString(double(decibel), 'f', 1));
}

} // namespace

LevelBars::LevelBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAccessibleName(tr("Level"));
    m_clock.start();
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, &LevelBars::dropHeld);
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void LevelBars::setLevels(const PlaybackLevels& levels)
{
    m_levels = levels;
    for (size_t channel = 0; channel < 2; ++channel) {
        m_isClipped |= levels.peak[channel] >= 0.0F;
        if (levels.peak[channel] >= m_held[channel]) {
            m_held[channel] = levels.peak[channel];
            m_heldAt[channel] = m_clock.elapsed();
        }
    }
    dropHeld();
}

void LevelBars::dropHeld()
{
    const qint64 now = m_clock.elapsed();
    qint64 next = -1;
    for (size_t channel = 0; channel < 2; ++channel) {
        const qint64 left = m_heldAt[channel] + kHoldMs - now;
        if (left <= 0) {
            m_held[channel] = m_levels.peak[channel];
            m_heldAt[channel] = now;
        } else if (m_held[channel] > kFloor) {
            next = next < 0 ? left : std::min(next, left);
        }
    }
    if (next >= 0)
        m_expiry.start(int(next) + 1);
    update();
}

double LevelBars::xOf(float decibel) const
{
    const double share = double(std::clamp((decibel - kFloor) / -kFloor, 0.0F, 1.0F));
    return share * (width() - kClipWidth - kGap);
}

QRectF LevelBars::barRect(int channel) const
{
    const double bar = 6.0;
    const double top = 0.5 * height() + (channel == 0 ? -bar - 0.5 * kGap : 0.5 * kGap);
    return {0.0, top, width() - kClipWidth - kGap, bar};
}

void LevelBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const ThemeColors& colors = m_theme.colors();
    for (int channel = 0; channel < 2; ++channel) {
        const QRectF bar = barRect(channel);
        const auto upTo = [&](float decibel) { return QRectF(bar.topLeft(), QSizeF(xOf(decibel), bar.height())); };
        painter.fillRect(bar, colors.background);
        const float peak = m_levels.peak[size_t(channel)];
        QColor faint = peak >= kNearFull ? colors.warning : colors.accent;
        faint.setAlphaF(0.4F);
        painter.fillRect(upTo(peak), faint);
        painter.fillRect(upTo(m_levels.rms[size_t(channel)]), colors.accent);
        const float held = m_held[size_t(channel)];
        if (held > kFloor)
            painter.fillRect(QRectF(std::max(0.0, xOf(held) - 2.0), bar.top(), 2.0, bar.height()),
                held >= kNearFull ? colors.warning : colors.text);
        painter.fillRect(QRectF(bar.right() + kGap, bar.top(), kClipWidth, bar.height()),
            m_isClipped ? colors.error : colors.background);
    }
    for (const float mark : {-48.0F, -36.0F, -24.0F, -12.0F})
        painter.fillRect(
            QRectF(xOf(mark), barRect(0).top(), 1.0, barRect(1).bottom() - barRect(0).top()), colors.panel);
}

void LevelBars::mousePressEvent(QMouseEvent*)
{
    m_isClipped = false;
    m_held = m_levels.peak;
    update();
}

QString LevelBars::levelText() const
{
    QString text = tr("Left: peak %1, RMS %2").arg(decibelText(m_levels.peak[0]), decibelText(m_levels.rms[0]))
        + QLatin1Char('\n')
        + tr("Right: peak %1, RMS %2").arg(decibelText(m_levels.peak[1]), decibelText(m_levels.rms[1]))
        + QLatin1Char('\n')
        + tr("Scale −60 to 0 dBFS, a mark every 12 dB. Filled: RMS of 0.3 s; pale: peak; line: highest peak of 1.5 s.");
    if (m_isClipped)
        text += QLatin1Char('\n') + tr("The sound went over 0 dBFS and is clipped. Click to reset.");
    return text;
}

bool LevelBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), levelText(), this);
    return true;
}

} // namespace heihachi
