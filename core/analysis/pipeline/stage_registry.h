#pragma once

#include "core/analysis/pipeline/stage.h"

#include <vector>

namespace heihachi {

/// The stages that exist, in an order in which each comes after the makers of its inputs. Immutable after building.
class StageRegistry
{
public:
    /// Errors: InvalidArgument when ids repeat, two stages make one output, an input has no maker, or there is a cycle.
    [[nodiscard]] static Result<StageRegistry> build(std::vector<StageEntry> entries);
    /// All stages that ship with the program (core/analysis/builtin_stages.cpp lists them, a line each).
    [[nodiscard]] static const StageRegistry& builtin();

    [[nodiscard]] const std::vector<StageEntry>& stages() const { return m_stages; }
    [[nodiscard]] const StageEntry* find(const QString& id) const;
    /// The stage that makes this track or result, null when none does.
    [[nodiscard]] const StageEntry* makerOf(const QString& output) const;
    /// `ids` and every stage that they need, in order. Errors: InvalidArgument names an unknown id and lists the known.
    [[nodiscard]] Result<QStringList> withDependencies(const QStringList& ids) const;

private:
    std::vector<StageEntry> m_stages;
};

} // namespace heihachi
