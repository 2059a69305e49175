#include "ui/shell/edit_preferences.h"

#include "ui/session/project_session.h"
#include "ui/session/remembered_config.h"
#include "ui/session/theme.h"
#include "ui/shell/appearance_page.h"
#include "ui/shell/audio_page.h"
#include "ui/shell/keys_page.h"
#include "ui/shell/preferences_dialog.h"
#include "ui/shell/storage_page.h"
#include "ui/shell/window_options.h"

#include <QMainWindow>

namespace heihachi {

void editPreferences(const WindowParts& parts, int page)
{
    PreferencesDialog dialog(parts.registry, drumModelChoices(parts.registry, ModelLibrary::find()),
        parts.session.config(), parts.theme.colors().error, &parts.window);
    dialog.addPage(new AudioPage(outputDevices(), &dialog));
    auto* appearance = new AppearancePage(parts.theme, &dialog);
    dialog.addPage(appearance);
    dialog.addPage(new KeysPage(parts.keys, &dialog));
    dialog.addPage(new StoragePage(parts.options.cacheDirectory, parts.options.dataDirectory, &dialog));
    dialog.showPage(page);
    if (dialog.exec() != QDialog::Accepted)
        return;
    parts.session.setConfig(dialog.config());
    rememberConfig(dialog.config(), parts.registry);
    dialog.applyPages();
    if (parts.audioChanged)
        parts.audioChanged();
    if (appearance->needsAnotherWindow())
        parts.rebuild();
}

} // namespace heihachi
