#pragma once

#include "core/analysis/rhythm/grid_edit.h"
#include "core/base/id.h"

#include <QObject>
#include <QUndoStack>

namespace heihachi {

class ProjectSession;

/// What a person corrects of the beat grid, as steps of ProjectSession::undoStack(). Each step says what it did, e.g.
/// “Double the tempo of 0:12–3:40”. The session outlives it. UI thread.
class GridHistory final : public QObject
{
    Q_OBJECT

public:
    explicit GridHistory(ProjectSession& session, QObject* parent = nullptr);

    [[nodiscard]] QUndoStack& stack();
    /// Applies one more correction; `range` is the stretch it is about, for the name of the step.
    void add(const GridEdit& edit, const TimeRange& range);
    void discardAll(); ///< goes back to what the analysis found

private:
    void change(std::vector<GridEdit> edits, const QString& text);

    ProjectSession& m_session;
};

/// What an edit does to this stretch, for people, e.g. “Double the tempo of 0:12–3:40”. Translated.
[[nodiscard]] QString gridEditText(const GridEdit& edit, const TimeRange& range);

} // namespace heihachi
