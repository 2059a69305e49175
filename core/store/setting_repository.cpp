#include "core/store/setting_repository.h"

#include "core/base/tr.h"
#include "core/store/sql_error.h"

#include <QCborValue>

namespace heihachi {

Status SettingRepository::set(const QString& key, const QVariant& value) const
{
    if (!value.isValid())
        return m_connection.execute(QStringLiteral("DELETE FROM setting WHERE key = ?"), {sqlText(key)});
    const QCborValue cbor = QCborValue::fromVariant(value);
    // A type that CBOR does not know would come back as its text, or not at all.
    const bool becameText = cbor.isString() && value.typeId() != QMetaType::QString;
    if (cbor.isUndefined() || cbor.isNull() || becameText)
        return failure(ErrorCode::InvalidArgument,
            heihachi::tr("The setting “%1” can't be stored: its type is “%2”.")
                .arg(key, QString::fromLatin1(value.typeName())));
    return m_connection.execute(QStringLiteral("INSERT INTO setting (key, value) VALUES (?, ?) "
                                               "ON CONFLICT (key) DO UPDATE SET value = excluded.value"),
        {sqlText(key), cbor.toCbor()});
}

Result<QVariant> SettingRepository::get(const QString& key) const
{
    const auto stored = m_connection.value(QStringLiteral("SELECT value FROM setting WHERE key = ?"), {sqlText(key)});
    if (!stored || !stored->isValid())
        return stored;
    QCborParserError error;
    const QCborValue cbor = QCborValue::fromCbor(stored->toByteArray(), &error);
    if (error.error != QCborError::NoError)
        return tl::unexpected<Error>(damagedProject(m_connection.path()));
    return cbor.toVariant();
}

} // namespace heihachi
