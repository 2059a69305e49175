#pragma once

#include "core/store/connection.h"

namespace heihachi {

/// All or nothing: rolled back when it goes without a commit().
class Transaction
{
public:
    enum class Kind
    {
        Read, ///< one consistent view
        Write, ///< takes the write lock at once, so that it can't fail for being late (Busy when it is not to be had)
    };

    [[nodiscard]] static Result<Transaction> begin(const Connection& connection, Kind kind);
    ~Transaction();
    Transaction(Transaction&& other) noexcept;
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;

    [[nodiscard]] Status commit();

private:
    explicit Transaction(const Connection& connection)
        : m_connection(&connection)
    {
    }

    const Connection* m_connection; ///< null once it has ended
};

} // namespace heihachi
