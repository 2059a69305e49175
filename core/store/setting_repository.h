#pragma once

#include "core/store/connection.h"

namespace heihachi {

/// Small values that belong to the project, stored as CBOR: numbers, texts, bytes, dates, lists and maps of them.
class SettingRepository
{
public:
    explicit SettingRepository(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// An invalid value removes the key. Errors: InvalidArgument for a type that can't be stored.
    [[nodiscard]] Status set(const QString& key, const QVariant& value) const;
    [[nodiscard]] Result<QVariant> get(const QString& key) const; ///< invalid when unset

private:
    const Connection& m_connection;
};

} // namespace heihachi
