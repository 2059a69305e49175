#include "app/workstation/window_keeper.h"

#include "app/application_identity.h"
#include "core/analysis/builtin_stages.h"
#include "ui/session/settings_keys.h"
#include "ui/shell/appearance.h"

#include <QApplication>
#include <QSettings>

namespace heihachi {

WindowKeeper::WindowKeeper(const WindowOptions& options, QObject* parent)
    : QObject(parent)
    , m_desktopFont(QApplication::font())
{
    open(options);
}

WindowKeeper::~WindowKeeper() = default;

void WindowKeeper::open(const WindowOptions& options)
{
    installTranslations(QSettings().value(settings::kLanguage).toString());
    QFont font = m_desktopFont;
    font.setPointSizeF(m_desktopFont.pointSizeF() * savedFontPercent() / 100.0);
    QApplication::setFont(font);
    m_registry = std::make_unique<StageRegistry>(makeBuiltinStages());
    m_window = std::make_unique<MainWindow>(*m_registry, options);
    // Queued: the menu that asked for it belongs to the window.
    connect(m_window.get(), &MainWindow::rebuildRequested, this, &WindowKeeper::rebuild, Qt::QueuedConnection);
    m_window->show();
}

void WindowKeeper::rebuild()
{
    QApplication::setQuitOnLastWindowClosed(false);
    const WindowOptions options = m_window->continuation();
    m_window->saveLayout();
    m_window.reset(); // the project is let go of before it is opened again
    open(options);
    QApplication::setQuitOnLastWindowClosed(true);
}

} // namespace heihachi
