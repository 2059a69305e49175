#include "ui/views/timeline/annotation_labels.h"

#include <QCoreApplication>

#include <array>
#include <span>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::AnnotationLabels)
};

// What is stored, and what is translated.
constexpr std::array kSegmentLabels{
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "intro"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "drop"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "breakdown"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "build-up"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "verse"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "bridge"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "outro"),
};
constexpr std::array kTransitionTypes{
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "cut"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "fade"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "bass swap"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "filter"),
    QT_TRANSLATE_NOOP("heihachi::AnnotationLabels", "echo-out"),
};

QStringList listOf(std::span<const char* const> texts)
{
    QStringList list;
    for (const char* text : texts)
        list << QString::fromLatin1(text);
    return list;
}

} // namespace

const QStringList& usualLabels(Annotation::Kind kind)
{
    static const QStringList kSegments = listOf(kSegmentLabels);
    static const QStringList kTransitions = listOf(kTransitionTypes);
    static const QStringList kNone;
    switch (kind) {
    case Annotation::Kind::Segment:
        return kSegments;
    case Annotation::Kind::Transition:
        return kTransitions;
    case Annotation::Kind::Marker:
        return kNone;
    }
    Q_UNREACHABLE();
}

QString labelText(Annotation::Kind kind, const QString& label)
{
    return usualLabels(kind).contains(label) ? Texts::tr(label.toLatin1().constData()) : label;
}

QString storedLabel(Annotation::Kind kind, const QString& text)
{
    for (const QString& usual : usualLabels(kind))
        if (labelText(kind, usual) == text)
            return usual;
    return text;
}

} // namespace heihachi
