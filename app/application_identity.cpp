#include "app/application_identity.h"

#include "app/version.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace heihachi {

void setApplicationIdentity()
{
    QCoreApplication::setApplicationName(QStringLiteral("heihachi"));
    QCoreApplication::setOrganizationName(QStringLiteral("heihachi"));
    QCoreApplication::setApplicationVersion(QLatin1String(kVersion));
}

void installTranslations(const QString& localeName)
{
    for (QTranslator* former : QCoreApplication::instance()->findChildren<QTranslator*>(Qt::FindDirectChildrenOnly)) {
        QCoreApplication::removeTranslator(former);
        delete former;
    }
    const QLocale locale = localeName.isEmpty() ? QLocale::system() : QLocale(localeName);
    if (locale.language() != QLocale().language()) // numbers and dates go with the texts
        QLocale::setDefault(locale);
    auto* qtTexts = new QTranslator(QCoreApplication::instance());
    if (qtTexts->load(
            locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtTexts);
    auto* ownTexts = new QTranslator(QCoreApplication::instance());
    const QString folder = QStringLiteral(":/translations");
    if (ownTexts->load(locale, QStringLiteral("heihachi"), QStringLiteral("_"), folder)
        || ownTexts->load(QStringLiteral("heihachi_en"), folder)) // English needs its plurals
        QCoreApplication::installTranslator(ownTexts);
}

} // namespace heihachi
