#include "ui/shell/drop_zone.h"

#include "ui/session/theme.h"
#include "ui/shell/drop_overlay.h"
#include "ui/shell/drop_plan.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

namespace heihachi {

DropZone::DropZone(QWidget& window, const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_overlay(new DropOverlay(theme, &window))
{
    watch(window);
}

void DropZone::watch(QWidget& widget)
{
    widget.setAcceptDrops(true);
    widget.installEventFilter(this);
}

void DropZone::show(QWidget& over, const DropPlan& plan)
{
    m_overlay->showOver(*over.window(), plan.text, plan.paths.isEmpty() ? QString() : plan.refused);
}

bool DropZone::eventFilter(QObject* watched, QEvent* event)
{
    auto* widget = qobject_cast<QWidget*>(watched);
    switch (event->type()) {
    case QEvent::DragEnter: {
        auto* enter = static_cast<QDragEnterEvent*>(event);
        if (!widget || !enter->mimeData()->hasUrls())
            return false;
        show(*widget, planDrop(enter->mimeData()->urls()));
        enter->acceptProposedAction(); // also of what is refused: the overlay says why
        return true;
    }
    case QEvent::DragMove:
        static_cast<QDragMoveEvent*>(event)->acceptProposedAction();
        return true;
    case QEvent::DragLeave:
        m_overlay->hide();
        return true;
    case QEvent::Drop: {
        m_overlay->hide();
        auto* drop = static_cast<QDropEvent*>(event);
        const DropPlan plan = planDrop(drop->mimeData()->urls());
        if (!plan.refused.isEmpty())
            Q_EMIT refused(plan.refused);
        if (plan.paths.isEmpty())
            return true;
        drop->acceptProposedAction();
        Q_EMIT dropped(plan.paths);
        return true;
    }
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace heihachi
