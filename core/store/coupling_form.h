#pragma once

#include "core/analysis/results/coupling.h"
#include "core/store/document_repository.h"

namespace heihachi {

/// How the coupling lies in its document; see DocumentRepository. Structs are lists of their members in order.
struct CouplingForm
{
    using Content = Coupling;
    static constexpr int kVersion = 1; ///< raised when a member comes or changes its meaning; older ones stay readable
    static QString kind() { return QStringLiteral("coupling"); }
    [[nodiscard]] static QCborValue encode(const Coupling& coupling);
    /// Nothing of what can't be one, e.g. a phase for fewer frequencies than coherence.
    [[nodiscard]] static std::optional<Coupling> decode(const StoredDocument& document);
};

} // namespace heihachi
