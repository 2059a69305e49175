#include "ui/shell/menu_text.h"

#include <QRegularExpression>

namespace heihachi {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression kBracketed(QStringLiteral("\\s*\\(&.\\)"));
    text.remove(kBracketed);
    text.replace(QStringLiteral("&&"), QStringLiteral("\x01"));
    text.remove(QLatin1Char('&'));
    return text.replace(QLatin1Char('\x01'), QLatin1Char('&'));
}

} // namespace heihachi
