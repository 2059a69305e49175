#include "ui/shell/drop_overlay.h"

#include "ui/session/theme.h"

#include <QPainter>

namespace heihachi {
namespace {

constexpr int kMargin = 16; // px
constexpr int kAlpha = 232;

} // namespace

DropOverlay::DropOverlay(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // what is dragged goes through to the window
    hide();
}

void DropOverlay::showOver(QWidget& window, const QString& text, const QString& note)
{
    m_text = text;
    m_note = note;
    setParent(&window);
    setGeometry(window.rect());
    setAccessibleName(text);
    show();
    raise();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    QColor ground = m_theme.colors().background;
    ground.setAlpha(kAlpha);
    painter.fillRect(rect(), ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.colors().accent, 2.0, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin), 8.0, 8.0);
    const QRect room = rect().adjusted(3 * kMargin, kMargin, -3 * kMargin, -kMargin);
    QFont large = font();
    large.setPointSizeF(1.6 * font().pointSizeF());
    painter.setFont(large);
    const int flags = int(Qt::AlignHCenter) | int(Qt::TextWordWrap);
    const QRect size = painter.boundingRect(room, flags, m_text);
    const int top = room.center().y() - size.height();
    painter.setPen(m_theme.colors().text);
    painter.drawText(QRect(room.left(), top, room.width(), size.height()), flags, m_text);
    painter.setFont(font());
    painter.setPen(m_theme.colors().mutedText);
    painter.drawText(room.adjusted(0, top + size.height() + kMargin - room.top(), 0, 0), flags, m_note);
}

} // namespace heihachi
