#pragma once

#include "core/analysis/pipeline/stage_registry.h"
#include "ui/shell/main_window.h"

#include <QFont>
#include <QObject>

#include <memory>

namespace heihachi {

/// Owns the window, and makes another one in its place when language or font size were changed: with the same project,
/// run, visible range, size and workspace. UI thread.
class WindowKeeper final : public QObject
{
    Q_OBJECT

public:
    explicit WindowKeeper(const WindowOptions& options, QObject* parent = nullptr);
    ~WindowKeeper() override;
    [[nodiscard]] MainWindow& window() const { return *m_window; }

private:
    void open(const WindowOptions& options);
    void rebuild();

    QFont m_desktopFont;
    std::unique_ptr<StageRegistry> m_registry; ///< in the language of the window
    std::unique_ptr<MainWindow> m_window;
};

} // namespace heihachi
