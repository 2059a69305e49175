#include "ui/shell/appearance.h"

#include "ui/session/settings_keys.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <iterator>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Appearance)
};

} // namespace

std::vector<std::pair<QString, QString>> windowLanguages()
{
    return {{QString(), Texts::tr("System")}, {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("de"), QStringLiteral("Deutsch")}, {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("ja"), QStringLiteral("日本語")}};
}

int savedFontPercent()
{
    const int percent = QSettings().value(settings::kFontPercent, 100).toInt();
    return std::find(std::begin(kFontPercents), std::end(kFontPercents), percent) == std::end(kFontPercents) ? 100
                                                                                                             : percent;
}

} // namespace heihachi
