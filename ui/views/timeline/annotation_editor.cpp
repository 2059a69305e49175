#include "ui/views/timeline/annotation_editor.h"

#include "ui/session/annotation_history.h"
#include "ui/session/project_session.h"
#include "ui/views/timeline/annotation_labels.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QUndoStack>

namespace heihachi {

AnnotationEditor::AnnotationEditor(ProjectSession& session, AnnotationHistory& history, QWidget* parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_history(history)
{
    setAccessibleName(tr("Text"));
    connect(this, &QLineEdit::textChanged, this, &AnnotationEditor::save); // its own undo as well
    connect(&session, &ProjectSession::annotationsChanged, this, &AnnotationEditor::follow);
    connect(&session, &ProjectSession::currentRunChanged, this, &AnnotationEditor::follow);
}

void AnnotationEditor::start(const Annotation& annotation)
{
    finish();
    m_session.undoStack().setClean(); // what is typed now is a step of its own
    m_step = m_session.undoStack().index();
    m_kind = annotation.kind;
    m_before = annotation.label;
    {
        const QSignalBlocker blocker(this);
        setText(labelText(m_kind, m_before));
    }
    m_id = annotation.id;
    setAccessibleName(m_kind == Annotation::Kind::Marker ? tr("Text of the marker")
            : m_kind == Annotation::Kind::Segment        ? tr("Label of the segment")
                                                         : tr("Type of the transition"));
    setPlaceholderText(m_kind == Annotation::Kind::Marker ? tr("text")
            : m_kind == Annotation::Kind::Segment         ? tr("label")
                                                          : tr("type", "of a transition"));
    selectAll();
}

void AnnotationEditor::save(const QString& text)
{
    if (m_id == 0)
        return;
    const QScopedValueRollback guard(m_isSaving, true);
    m_history.setLabel(m_id, storedLabel(m_kind, text));
}

void AnnotationEditor::follow()
{
    if (m_id == 0 || m_isSaving)
        return;
    const std::optional<Annotation> now = m_history.find(m_id);
    if (!now)
        return finish();
    const QSignalBlocker blocker(this);
    if (const QString shown = labelText(m_kind, now->label); shown != text())
        setText(shown);
}

void AnnotationEditor::finish()
{
    if (m_id == 0)
        return;
    m_id = 0;
    Q_EMIT ended();
}

void AnnotationEditor::revert()
{
    const std::optional<Annotation> now = m_history.find(m_id);
    if (m_id != 0 && now && now->label != m_before) {
        const QScopedValueRollback guard(m_isSaving, true);
        if (m_session.undoStack().index() == m_step + 1)
            m_session.undoStack().undo(); // and can be redone
        if (const std::optional<Annotation> back = m_history.find(m_id); back && back->label != m_before)
            m_history.setLabel(m_id, m_before);
    }
    finish();
}

bool AnnotationEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape || key == Qt::Key_Return || key == Qt::Key_Enter) {
            event->accept();
            return true;
        }
    }
    return QLineEdit::event(event);
}

void AnnotationEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
        return revert();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return finish();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void AnnotationEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish();
}

} // namespace heihachi
