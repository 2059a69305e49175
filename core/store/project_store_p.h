#pragma once

#include "core/store/connection.h"
#include "core/store/project_files.h"
#include "core/store/project_store.h"

namespace heihachi {

struct ProjectStore::Private
{
    QString path;
    Access access = Access::ReadWrite;
    std::unique_ptr<ScratchCopy> scratch; ///< read instead of a file that must not change
    std::unique_ptr<Connection> connection;

    [[nodiscard]] Status vacuumInto(const QString& target) const;
    [[nodiscard]] Result<RunId> saveInTransaction(const AnalysisResult& result) const;
};

} // namespace heihachi
