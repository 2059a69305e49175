#include "ui/shell/run_views.h"

#include "ui/session/hit_selection.h"

namespace heihachi {

RunViews::RunViews(ProjectSession& session, HitSelection& selection, QAction* emptyAction, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_emptyAction(emptyAction)
{
    connect(&session, &ProjectSession::currentRunChanged, this, [this, &selection] {
        selection.clear();
        m_hitCount = hitCount();
    });
    connect(&session, &ProjectSession::hitsChanged, this, [this, &selection] {
        if (hitCount() != std::exchange(m_hitCount, hitCount()))
            selection.clear();
    });
}

size_t RunViews::hitCount() const
{
    const AnalysisResultPtr result = m_session.currentResult();
    return result && result->drumHits ? result->drumHits->size() : 0;
}

} // namespace heihachi
