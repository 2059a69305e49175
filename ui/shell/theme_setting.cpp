#include "ui/shell/theme_setting.h"

#include "ui/session/settings_keys.h"

#include <QSettings>

namespace heihachi {

QString themeId(Theme::Choice choice)
{
    switch (choice) {
    case Theme::Choice::System:
        return QStringLiteral("system");
    case Theme::Choice::Dark:
        return QStringLiteral("dark");
    case Theme::Choice::Light:
        return QStringLiteral("light");
    }
    Q_UNREACHABLE();
}

Theme::Choice savedTheme()
{
    const QString id = QSettings().value(settings::kTheme).toString();
    for (const Theme::Choice choice : {Theme::Choice::Dark, Theme::Choice::Light})
        if (themeId(choice) == id)
            return choice;
    return Theme::Choice::System;
}

} // namespace heihachi
