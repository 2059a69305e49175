#pragma once

#include "core/base/id.h"
#include "core/store/connection.h"

#include <optional>

namespace heihachi {

/// Which kinds of result a run has, how many rows each and what their bytes add up to: an absent kind was not computed.
class ResultRepository
{
public:
    struct Entry
    {
        QString kind; ///< "drum_hits", "onsets", "drum_activations", "beats", "groove", …
        qint64 rowCount = 0; ///< of a document: its length in bytes
        QByteArray checksum;
    };

    explicit ResultRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Status save(RunId run, const Entry& entry) const;
    [[nodiscard]] Result<std::optional<Entry>> find(RunId run, const QString& kind) const;

private:
    const Connection& m_connection;
};

} // namespace heihachi
