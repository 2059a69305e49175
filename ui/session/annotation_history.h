#pragma once

#include "core/analysis/corrections/annotation.h"

#include <QObject>

#include <optional>

namespace heihachi {

class ProjectSession;

/// What a person does to markers, segments and transitions, as steps of ProjectSession::undoStack(). Texts that are
/// being typed are saved with every letter, and become one step. The session outlives it. UI thread.
class AnnotationHistory final : public QObject
{
    Q_OBJECT

public:
    explicit AnnotationHistory(ProjectSession& session, QObject* parent = nullptr);

    /// Gives it an id and returns that; 0 when no recording is shown. Times are brought into the recording.
    qint64 add(Annotation annotation);
    void change(const Annotation& annotation); ///< the one with its id; places and kind
    void setLabel(qint64 id, const QString& label);
    void remove(qint64 id);
    [[nodiscard]] std::optional<Annotation> find(qint64 id) const;

private:
    void push(std::vector<Annotation> after, const QString& text, qint64 typedInto = 0);
    [[nodiscard]] Annotation inRecording(Annotation annotation) const;

    ProjectSession& m_session;
};

/// “marker”, “segment”, “transition”. Translated.
[[nodiscard]] QString annotationKindName(Annotation::Kind kind);

} // namespace heihachi
