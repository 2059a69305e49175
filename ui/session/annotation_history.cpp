#include "ui/session/annotation_history.h"

#include "ui/session/project_session.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kTypingCommand = 1;

class AnnotationStep final : public QUndoCommand
{
public:
    AnnotationStep(ProjectSession& session, std::vector<Annotation> after, const QString& text, qint64 typedInto)
        : QUndoCommand(text)
        , m_session(session)
        , m_before(session.handLayer().annotations)
        , m_after(std::move(after))
        , m_typedInto(typedInto)
    {
    }
    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    [[nodiscard]] int id() const override { return m_typedInto > 0 ? kTypingCommand : -1; }
    bool mergeWith(const QUndoCommand* other) override
    {
        const auto& later = static_cast<const AnnotationStep&>(*other); // ids agree, so it is one
        if (later.m_typedInto != m_typedInto)
            return false;
        m_after = later.m_after;
        return true;
    }

private:
    void apply(const std::vector<Annotation>& annotations)
    {
        HandLayer layer = m_session.handLayer();
        layer.annotations = annotations;
        m_session.setHandLayer(std::move(layer));
    }

    ProjectSession& m_session;
    std::vector<Annotation> m_before;
    std::vector<Annotation> m_after;
    qint64 m_typedInto; ///< id of the annotation whose label is typed, 0: none
};

QString addText(Annotation::Kind kind)
{
    switch (kind) {
    case Annotation::Kind::Marker:
        return AnnotationHistory::tr("Add a marker");
    case Annotation::Kind::Segment:
        return AnnotationHistory::tr("Add a segment");
    case Annotation::Kind::Transition:
        return AnnotationHistory::tr("Add a transition");
    }
    Q_UNREACHABLE();
}

QString removeText(Annotation::Kind kind)
{
    switch (kind) {
    case Annotation::Kind::Marker:
        return AnnotationHistory::tr("Delete a marker");
    case Annotation::Kind::Segment:
        return AnnotationHistory::tr("Delete a segment");
    case Annotation::Kind::Transition:
        return AnnotationHistory::tr("Delete a transition");
    }
    Q_UNREACHABLE();
}

QString changeText(Annotation::Kind kind)
{
    switch (kind) {
    case Annotation::Kind::Marker:
        return AnnotationHistory::tr("Move a marker");
    case Annotation::Kind::Segment:
        return AnnotationHistory::tr("Change a segment");
    case Annotation::Kind::Transition:
        return AnnotationHistory::tr("Change a transition");
    }
    Q_UNREACHABLE();
}

} // namespace

QString annotationKindName(Annotation::Kind kind)
{
    switch (kind) {
    case Annotation::Kind::Marker:
        return AnnotationHistory::tr("marker");
    case Annotation::Kind::Segment:
        return AnnotationHistory::tr("segment");
    case Annotation::Kind::Transition:
        return AnnotationHistory::tr("transition");
    }
    Q_UNREACHABLE();
}

AnnotationHistory::AnnotationHistory(ProjectSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
}

void AnnotationHistory::push(std::vector<Annotation> after, const QString& text, qint64 typedInto)
{
    if (after != m_session.handLayer().annotations)
        m_session.undoStack().push(new AnnotationStep(m_session, std::move(after), text, typedInto));
}

Annotation AnnotationHistory::inRecording(Annotation annotation) const
{
    const double duration = m_session.runAsFound()->source.durationSeconds;
    annotation.start = std::clamp(annotation.start, 0.0, duration);
    annotation.end = annotation.kind == Annotation::Kind::Marker
        ? annotation.start
        : std::clamp(annotation.end, annotation.start, duration);
    if (annotation.mixPoint)
        annotation.mixPoint = std::clamp(*annotation.mixPoint, annotation.start, annotation.end);
    return annotation;
}

qint64 AnnotationHistory::add(Annotation annotation)
{
    if (!m_session.runAsFound())
        return 0;
    std::vector<Annotation> after = m_session.handLayer().annotations;
    annotation.id = after.empty() ? 1 : after.back().id + 1;
    after.push_back(inRecording(annotation));
    push(std::move(after), addText(annotation.kind));
    return annotation.id;
}

void AnnotationHistory::change(const Annotation& annotation)
{
    std::vector<Annotation> after = m_session.handLayer().annotations;
    const auto found = std::ranges::find(after, annotation.id, &Annotation::id);
    if (found == after.end())
        return;
    *found = inRecording(annotation);
    push(std::move(after), changeText(annotation.kind));
}

void AnnotationHistory::setLabel(qint64 id, const QString& label)
{
    std::vector<Annotation> after = m_session.handLayer().annotations;
    const auto found = std::ranges::find(after, id, &Annotation::id);
    if (found == after.end())
        return;
    found->label = label;
    push(std::move(after), tr("Rename a %1", "%1: marker, segment or transition").arg(annotationKindName(found->kind)),
        id);
}

void AnnotationHistory::remove(qint64 id)
{
    std::vector<Annotation> after = m_session.handLayer().annotations;
    const auto found = std::ranges::find(after, id, &Annotation::id);
    if (found == after.end())
        return;
    const Annotation::Kind kind = found->kind;
    after.erase(found);
    push(std::move(after), removeText(kind));
}

std::optional<Annotation> AnnotationHistory::find(qint64 id) const
{
    const std::vector<Annotation>& all = m_session.handLayer().annotations;
    const auto found = std::ranges::find(all, id, &Annotation::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

} // namespace heihachi
