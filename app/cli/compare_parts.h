#pragma once

#include "app/cli/compare_inputs.h"

namespace heihachi {

/// The parts of `list`, ids separated by commas. Errors: InvalidArgument names what is unknown and lists the ids.
[[nodiscard]] Result<std::vector<ComparedPart>> comparedPartsFromList(const QString& list);

/// The parts that two inputs can be compared in: of a truth those that it has.
[[nodiscard]] std::vector<ComparedPart> comparableParts(const ComparedInput& a, const ComparedInput& b);

/// The comparison of two inputs with only these parts; a part that one of the inputs lacks in an unusual way is missing
/// with the reason, and settings that are known of one side only are left out.
[[nodiscard]] std::shared_ptr<RunComparison> withOnlyParts(const RunComparison& comparison,
    const std::vector<ComparedPart>& parts, const ComparedInput& a, const ComparedInput& b);

} // namespace heihachi
