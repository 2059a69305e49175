#pragma once

#include "core/analysis/corrections/annotation.h"
#include "core/base/id.h"
#include "core/store/connection.h"

#include <vector>

namespace heihachi {

/// Markers, segments and transitions that a person put into a recording.
class AnnotationRepository
{
public:
    explicit AnnotationRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Replaces all of them, within the caller's transaction. Errors: InvalidArgument for one without an id, with a
    /// time that is no number or an end before its start; those of a recording that is not there.
    [[nodiscard]] Status set(SourceId source, const std::vector<Annotation>& annotations) const;
    /// By id. Errors: DamagedProject.
    [[nodiscard]] Result<std::vector<Annotation>> load(SourceId source) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
