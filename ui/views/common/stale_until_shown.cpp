#include "ui/views/common/stale_until_shown.h"

#include <QEvent>
#include <QWidget>

namespace heihachi {

StaleUntilShown::StaleUntilShown(QWidget& widget, std::function<void()> refresh)
    : QObject(&widget)
    , m_widget(widget)
    , m_refresh(std::move(refresh))
{
    widget.installEventFilter(this);
}

void StaleUntilShown::request()
{
    m_isStale = true;
    if (m_widget.isVisible())
        refreshNow();
}

void StaleUntilShown::refreshNow()
{
    if (!m_isStale)
        return;
    m_isStale = false;
    m_refresh();
}

bool StaleUntilShown::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Show && watched == &m_widget)
        refreshNow();
    return QObject::eventFilter(watched, event);
}

} // namespace heihachi
