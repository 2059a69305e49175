#pragma once

#include "core/base/result.h"

#include <functional>

namespace heihachi {

/// Runs a part of a stage; an exception that leaves it becomes a failure with the exception's text.
[[nodiscard]] Status guarded(const std::function<Status()>& part);

} // namespace heihachi
