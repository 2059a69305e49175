#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace heihachi {

/// Value or Error. Nothing in core throws across a function that returns one of these.
template <typename T>
using Result = tl::expected<T, Error>;
using Status = Result<void>;

/// The failed branch of a Result: `return failure(ErrorCode::NotAudio, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString message, QString hint = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(hint)});
}

/// Hands the error of one Result on as the failure of another.
template <typename T>
[[nodiscard]] tl::unexpected<Error> failureOf(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace heihachi
