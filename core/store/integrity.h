#pragma once

#include "core/store/connection.h"

namespace heihachi {

enum class IntegrityDepth
{
    OnOpen, ///< quick_check of a small project; of a large one everything but the rows of results, which their
            ///< checksums guard when they are loaded: opening must not take longer the more runs a project holds
    Whole, ///< integrity_check and foreign_key_check of everything
};

/// Errors: DamagedProject, those of sqlError().
[[nodiscard]] Status checkIntegrity(const Connection& connection, IntegrityDepth depth);

} // namespace heihachi
