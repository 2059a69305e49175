#include "ui/views/common/stale_until_shown.h"

#include <QDockWidget>
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
    if (isSeen()) {
        refreshNow();
        return;
    }
    if (const QDockWidget* holder = dock()) // no Show event comes when its tab is chosen
        connect(holder, &QDockWidget::visibilityChanged, this, &StaleUntilShown::refreshIf, Qt::UniqueConnection);
}

QDockWidget* StaleUntilShown::dock() const
{
    for (QWidget* around = m_widget.parentWidget(); around; around = around->parentWidget())
        if (auto* holder = qobject_cast<QDockWidget*>(around))
            return holder;
    return nullptr;
}

bool StaleUntilShown::isSeen() const
{
    if (!m_widget.isVisible())
        return false;
    const QDockWidget* holder = dock(); // Qt moves what is behind another tab off the window
    return !holder || holder->isFloating() || (holder->geometry().right() >= 0 && holder->geometry().bottom() >= 0);
}

void StaleUntilShown::refreshIfSeen()
{
    if (m_isStale)
        request();
}

void StaleUntilShown::refreshIf(bool isSeenNow)
{
    if (isSeenNow)
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
    if (event->type() != QEvent::Show || watched != &m_widget || !m_isStale)
        return QObject::eventFilter(watched, event);
    if (dock()) // it may be put behind a tab in a moment; this comes before anything is painted
        QMetaObject::invokeMethod(this, &StaleUntilShown::refreshIfSeen, Qt::QueuedConnection);
    else
        refreshNow();
    return QObject::eventFilter(watched, event);
}

} // namespace heihachi
