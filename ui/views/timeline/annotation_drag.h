#pragma once

#include "core/analysis/corrections/annotation.h"
#include "ui/views/timeline/beat_lines.h"

#include <vector>

namespace heihachi {

/// What the pointer has hold of.
enum class AnnotationPart
{
    Body,
    Start,
    End,
    MixPoint
};

/// Where dragged times catch: at beats, at bars where beats are too close to be told apart, and at the edges of what
/// lies there already.
struct AnnotationSnap
{
    BeatLinesPtr lines; ///< null: no grid
    std::vector<double> edges; ///< s
    double secondsPerPixel = 0.0;
    bool isOn = true;

    /// The nearest of them within kReach, else the time itself.
    [[nodiscard]] double operator()(double seconds) const;

    static constexpr double kReach = 8.0; ///< px
};

/// An annotation that is being made, moved or resized with the mouse. Values in, values out.
struct AnnotationDrag
{
    static constexpr double kShortest = 0.010; ///< s

    Annotation origin; ///< as it was; id 0: it is being made, from `pressedAt` on
    AnnotationPart part = AnnotationPart::Body;
    double pressedAt = 0.0; ///< s
    double duration = 0.0; ///< s, of the recording

    /// As it is with the pointer at `seconds`: within the recording, its end after its start, its mix point in between.
    [[nodiscard]] Annotation at(double seconds, const AnnotationSnap& snap) const;

private:
    [[nodiscard]] Annotation made(double seconds, const AnnotationSnap& snap) const;
    [[nodiscard]] Annotation moved(double seconds, const AnnotationSnap& snap) const;
};

} // namespace heihachi
