#include "ui/session/grid_history.h"

#include "ui/session/project_session.h"
#include "ui/session/tempo_text.h"

#include <QUndoCommand>

#include <cmath>

namespace heihachi {
namespace {

class GridStep final : public QUndoCommand
{
public:
    GridStep(ProjectSession& session, std::vector<GridEdit> after, const QString& text)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.gridEdits())
        , m_after(std::move(after))
    {
    }
    void undo() override { m_session.setGridEdits(m_before); }
    void redo() override { m_session.setGridEdits(m_after); }

private:
    ProjectSession& m_session;
    std::vector<GridEdit> m_before;
    std::vector<GridEdit> m_after;
};

QString ratioEditText(TempoRatio ratio, const QString& where)
{
    if (ratio == TempoRatio{2, 1})
        return GridHistory::tr("Double the tempo of %1").arg(where);
    if (ratio == TempoRatio{1, 2})
        return GridHistory::tr("Halve the tempo of %1").arg(where);
    return GridHistory::tr("Tempo of %1 times %2").arg(where, tempoRatioText(ratio));
}

QString shiftEditText(double beats, const QString& where)
{
    const bool isHalf = beats != std::round(beats);
    if (beats > 0.0)
        return isHalf ? GridHistory::tr("Beats of %1 half a beat later").arg(where)
                      : GridHistory::tr("Bars of %1 a beat later").arg(where);
    return isHalf ? GridHistory::tr("Beats of %1 half a beat earlier").arg(where)
                  : GridHistory::tr("Bars of %1 a beat earlier").arg(where);
}

} // namespace

QString gridEditText(const GridEdit& edit, const TimeRange& range)
{
    const QString where = rangeText(range);
    switch (edit.kind) {
    case GridEdit::Kind::Ratio:
        return ratioEditText(edit.ratio, where);
    case GridEdit::Kind::ShiftBeats:
        return shiftEditText(edit.beats, where);
    case GridEdit::Kind::SetDownbeat:
        return GridHistory::tr("Bar of %1 begins at %2", "%2 is a time").arg(where, shortTimeText(edit.anchor));
    case GridEdit::Kind::SetTempo:
        return GridHistory::tr("Tempo of %1 is %2").arg(where, bpmText(edit.bpm));
    case GridEdit::Kind::AddBeat:
        return GridHistory::tr("Add a beat at %1", "%1 is a time").arg(shortTimeText(edit.anchor));
    case GridEdit::Kind::MoveBeat:
        return GridHistory::tr("Move the beat at %1", "%1 is a time").arg(shortTimeText(edit.time));
    case GridEdit::Kind::RemoveBeat:
        return GridHistory::tr("Remove the beat at %1", "%1 is a time").arg(shortTimeText(edit.time));
    }
    Q_UNREACHABLE();
}

GridHistory::GridHistory(ProjectSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

QUndoStack& GridHistory::stack()
{
    return m_session.undoStack();
}

void GridHistory::add(const GridEdit& edit, const TimeRange& range)
{
    std::vector<GridEdit> edits = m_session.gridEdits();
    edits.push_back(edit);
    change(std::move(edits), gridEditText(edit, range));
}

void GridHistory::discardAll()
{
    if (!m_session.gridEdits().empty())
        change({}, tr("Discard corrections of the beat grid"));
}

void GridHistory::change(std::vector<GridEdit> edits, const QString& text)
{
    if (m_session.currentResult())
        stack().push(new GridStep(m_session, std::move(edits), text));
}

} // namespace heihachi
