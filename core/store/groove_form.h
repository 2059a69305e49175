#pragma once

#include "core/analysis/results/groove.h"
#include "core/store/document_repository.h"

namespace heihachi {

/// How a groove lies in its document; see DocumentRepository. Structs are lists of their members in order.
struct GrooveForm
{
    using Content = Groove;
    static constexpr int kVersion = 1; ///< raised when a member comes or changes its meaning; older ones stay readable
    static QString kind() { return QStringLiteral("groove"); }
    [[nodiscard]] static QCborValue encode(const Groove& groove);
    /// Nothing of what can't be one, e.g. a row of cells of another length than its bar.
    [[nodiscard]] static std::optional<Groove> decode(const StoredDocument& document);
};

} // namespace heihachi
