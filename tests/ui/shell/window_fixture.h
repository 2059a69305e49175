#pragma once

#include "tests/ui/session/session_fixture.h"
#include "ui/shell/main_window.h"

#include <QAction>

namespace heihachi::test {

/// A shown window on the folders of the sandbox.
inline std::unique_ptr<MainWindow> makeWindow(
    const StageRegistry& registry, const Sandbox& box, const QStringList& files = {})
{
    WindowOptions options;
    options.files = files;
    options.cacheDirectory = box.cache();
    options.dataDirectory = box.data();
    options.threads = 1;
    auto window = std::make_unique<MainWindow>(registry, options);
    window->show();
    return window;
}

/// An action by its object name; null when there is none.
inline QAction* actionNamed(const MainWindow& window, const char* name)
{
    return window.findChild<QAction*>(QLatin1String(name));
}

} // namespace heihachi::test
