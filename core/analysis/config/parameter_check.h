#pragma once

#include "core/analysis/pipeline/stage_declaration.h"

namespace heihachi {

/// What a parameter may be, translated, to follow "must be": "a number from 0.5 to 10 dB", "true or false", "one of …".
[[nodiscard]] QString allowedText(const ParameterDeclaration& parameter);

/// Whether a value has the type of the parameter (a whole number counts as one) and lies in its range or choices.
[[nodiscard]] bool isAllowed(const ParameterDeclaration& parameter, const ParameterValue& value);

/// The value in the parameter's own type: a whole number given for a real one becomes real.
[[nodiscard]] ParameterValue asDeclared(const ParameterDeclaration& parameter, const ParameterValue& value);

/// A value as a person writes it: true, 12, 0.5, text.
[[nodiscard]] QString valueText(const ParameterValue& value);

/// Shortest decimal text that reads back as the same double and cannot be taken for a whole number, e.g. "1.0",
/// "1e-07".
[[nodiscard]] QString doubleText(double value);

} // namespace heihachi
