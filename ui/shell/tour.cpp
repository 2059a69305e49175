#include "ui/shell/tour.h"

#include "ui/session/settings_keys.h"
#include "ui/shell/tour_callout.h"
#include "ui/shell/workspace.h"

#include <QDockWidget>
#include <QSettings>

namespace heihachi {

Tour::Tour(QWidget& window, Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_window(window)
    , m_workspace(workspace)
{
}

QWidget* Tour::placeOf(const TourStep& step) const
{
    if (QDockWidget* dock = m_workspace.dock(step.anchor))
        return dock->isFloating() ? nullptr : dock;
    auto* widget = m_window.findChild<QWidget*>(step.anchor);
    return widget && widget->isVisibleTo(&m_window) ? widget : nullptr;
}

void Tour::start()
{
    m_steps.clear();
    for (const TourStep& candidate : tourSteps())
        if (placeOf(candidate))
            m_steps.push_back(candidate);
    m_step = 0;
    if (!m_callout) {
        m_callout = new TourCallout(&m_window);
        connect(m_callout, &TourCallout::stepped, this, &Tour::go);
        connect(m_callout, &TourCallout::ended, this, &Tour::end);
    }
    show();
}

void Tour::go(int by)
{
    if (!isRunning())
        return;
    m_step = std::max(0, m_step + by);
    show();
}

void Tour::show()
{
    while (m_step < int(m_steps.size()) && !placeOf(m_steps[size_t(m_step)]))
        ++m_step; // gone since
    if (m_step >= int(m_steps.size()))
        return end();
    const TourStep& step = m_steps[size_t(m_step)];
    m_workspace.bringUp(step.anchor);
    m_callout->tell(*placeOf(step), step.title, step.text, m_step + 1, int(m_steps.size()));
}

void Tour::end()
{
    if (m_callout)
        m_callout->deleteLater();
    m_callout = nullptr;
    m_step = -1;
    QSettings().setValue(settings::kTourSeen, true);
}

bool Tour::wasSeen()
{
    return QSettings().value(settings::kTourSeen, false).toBool();
}

} // namespace heihachi
