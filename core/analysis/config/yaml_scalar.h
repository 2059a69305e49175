#pragma once

#include "core/analysis/config/analysis_config.h"

#include <optional>

namespace YAML {
class Node;
}

namespace heihachi {

/// The value of a YAML scalar by the rules of YAML 1.2's core schema, strictly: plain `true`/`false` are booleans,
/// plain numbers are whole or real by how they are written, everything quoted is text, and so is any other plain word.
/// Nothing for what is empty, a list or a map, and for whole numbers that 64 bits do not hold.
[[nodiscard]] std::optional<ParameterValue> scalarValue(const YAML::Node& node);

/// What stands there, as a person would point at it, translated: “text”, “nothing”, “a list”.
[[nodiscard]] QString nodeText(const YAML::Node& node);

/// A text in YAML's double quotes.
[[nodiscard]] QString quotedYaml(const QString& text);

} // namespace heihachi
