#pragma once

#include "core/analysis/corrections/annotation.h"

#include <QLineEdit>

namespace heihachi {

class AnnotationHistory;
class ProjectSession;

/// The text of an annotation being written in place. Every letter goes to the history at once, so that nothing typed is
/// ever lost; all letters together are one step. Return and leaving the field end writing, Escape does too and goes
/// back to the text before. UI thread.
class AnnotationEditor final : public QLineEdit
{
    Q_OBJECT

public:
    AnnotationEditor(ProjectSession& session, AnnotationHistory& history, QWidget* parent = nullptr);

    void start(const Annotation& annotation); ///< another one that was being written is ended
    void finish(); ///< what was typed stays
    void revert(); ///< the text before comes back
    [[nodiscard]] qint64 annotation() const { return m_id; } ///< its id, 0 when nothing is being written

Q_SIGNALS:
    void ended();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void save(const QString& text);
    void follow();

    ProjectSession& m_session;
    AnnotationHistory& m_history;
    qint64 m_id = 0;
    Annotation::Kind m_kind = Annotation::Kind::Marker;
    QString m_before; ///< as stored
    int m_step = 0; ///< index of the undo stack when writing began
    bool m_isSaving = false;
};

} // namespace heihachi
