#pragma once

#include <QString>
#include <QStringList>

namespace heihachi {

/// The name among `known` that a misspelt `name` most likely stands for (Damerau-Levenshtein distance of at most a
/// third of its length); empty when none is near.
[[nodiscard]] QString nearestName(const QString& name, const QStringList& known);

/// Hint for an unknown name, translated: the nearest one if any is near, and all that are known.
[[nodiscard]] QString knownNamesHint(const QString& name, const QStringList& known);

} // namespace heihachi
