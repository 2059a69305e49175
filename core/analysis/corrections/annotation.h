#pragma once

#include <QString>

#include <optional>

namespace heihachi {

/// What a person wrote into the timeline of a recording: it belongs to the recording and is shown with every run of it.
struct Annotation
{
    enum class Kind
    {
        Marker, ///< a place with a text
        Segment, ///< a stretch of the form with a label: intro, drop, breakdown …
        Transition, ///< from one track of a mix into the next; the label is its type: cut, fade, bass swap …
    };

    qint64 id = 0; ///< > 0, unique within the recording
    Kind kind = Kind::Marker;
    double start = 0.0; ///< s
    double end = 0.0; ///< s, the same as start for a marker
    std::optional<double> mixPoint; ///< s, transitions only: where the new track takes over
    QString label; ///< text, label or type; in a person's own words

    friend bool operator==(const Annotation&, const Annotation&) = default;
};

} // namespace heihachi
