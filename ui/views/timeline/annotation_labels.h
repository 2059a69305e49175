#pragma once

#include "core/analysis/corrections/annotation.h"

#include <QStringList>

namespace heihachi {

/// The labels that are offered for a kind, as they are stored: parts of the form for segments, types for transitions,
/// none for markers.
[[nodiscard]] const QStringList& usualLabels(Annotation::Kind kind);

/// A stored label as it is shown: a usual one translated, any other as it was written.
[[nodiscard]] QString labelText(Annotation::Kind kind, const QString& label);

/// What is stored of a text that a person wrote: the usual label that is shown like this, else the text itself.
[[nodiscard]] QString storedLabel(Annotation::Kind kind, const QString& text);

} // namespace heihachi
