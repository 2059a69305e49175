#pragma once

#include "core/base/id.h"
#include "core/base/tr.h"
#include "core/store/connection.h"
#include "core/store/sql_error.h"

#include <QCborValue>

#include <memory>
#include <optional>

namespace heihachi {

/// A result as it lies in the table document.
struct StoredDocument
{
    int version = 0; ///< of its form
    QCborValue content;
};

/// Documents of a run, by kind, without a view on what they hold. See migrations/004_rhythm.sql.
class DocumentStore
{
public:
    explicit DocumentStore(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// Within the caller's transaction. Errors: Internal without memory.
    [[nodiscard]] Status save(RunId run, const QString& kind, const StoredDocument& document) const;
    /// Absent: not computed. Errors: DamagedProject.
    [[nodiscard]] Result<std::optional<StoredDocument>> load(RunId run, const QString& kind) const;
    [[nodiscard]] const Connection& connection() const { return m_connection; }

private:
    const Connection& m_connection;
};

/// A result of a run that is kept as a document. `Form` says how it is written: GrooveForm, CouplingForm, PatternForm.
template <typename Form>
class DocumentRepository
{
public:
    using Content = typename Form::Content;

    explicit DocumentRepository(const Connection& connection)
        : m_store(connection)
    {
    }

    /// Within the caller's transaction; null saves nothing. Errors: InvalidArgument for a result that breaks its own
    /// contract, since it could not be read back.
    [[nodiscard]] Status save(RunId run, const std::shared_ptr<const Content>& content) const
    {
        if (!content)
            return {};
        const StoredDocument document{Form::kVersion, Form::encode(*content)};
        if (!Form::decode(document))
            return failure(ErrorCode::InvalidArgument,
                heihachi::tr("The result “%1” of the run contradicts itself.").arg(Form::kind()));
        return m_store.save(run, Form::kind(), document);
    }

    /// Null: not computed. Errors: DamagedProject.
    [[nodiscard]] Result<std::shared_ptr<const Content>> load(RunId run) const
    {
        const auto document = m_store.load(run, Form::kind());
        if (!document)
            return failureOf(document);
        if (!*document)
            return nullptr;
        std::optional<Content> content = Form::decode(**document);
        if (!content)
            return tl::unexpected<Error>(damagedProject(m_store.connection().path()));
        return std::make_shared<const Content>(std::move(*content));
    }

private:
    DocumentStore m_store;
};

} // namespace heihachi
