#pragma once

#include "core/analysis/results/drum_patterns.h"
#include "core/store/document_repository.h"

namespace heihachi {

/// How a catalogue of patterns lies in its document; see DocumentRepository. Structs are lists of their members in
/// order.
struct PatternForm
{
    using Content = DrumPatternCatalogue;
    static constexpr int kVersion = 1; ///< raised when a member comes or changes its meaning; older ones stay readable
    static QString kind() { return QStringLiteral("patterns"); }
    [[nodiscard]] static QCborValue encode(const DrumPatternCatalogue& catalogue);
    /// Nothing of what can't be one, e.g. a bar that plays a pattern that is not in the catalogue.
    [[nodiscard]] static std::optional<DrumPatternCatalogue> decode(const StoredDocument& document);
};

} // namespace heihachi
