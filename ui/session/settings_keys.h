#pragma once

#include <QString>

/// Names of everything that is remembered in QSettings, and of the values kept in a project.
namespace heihachi::settings {

inline const QString kWindowGeometry = QStringLiteral("window/geometry");
inline const QString kWindowLayout
    = QStringLiteral("window/layout"); ///< of QMainWindow::saveState, with kLayoutVersion
inline const QString kTheme = QStringLiteral("window/theme"); ///< "system", "dark", "light"
inline const QString kBeatGrid = QStringLiteral("view/beat_grid"); ///< bool: drawn over the timeline
inline const QString kLanguage
    = QStringLiteral("window/language"); ///< "" (of the system), "en", "de", "es", "fr", "ja"
inline const QString kRecentAudio = QStringLiteral("recent/audio");
inline const QString kRecentProjects = QStringLiteral("recent/projects");
inline const QString kOpenFolder = QStringLiteral("folders/open"); ///< where file dialogs start
inline const QString kSaveFolder = QStringLiteral("folders/save");
inline const QString kExportFolder = QStringLiteral("folders/export");
inline const QString kAnalysisConfig = QStringLiteral("analysis/config"); ///< YAML

inline const QString kProjectLastRun = QStringLiteral("session/last_run"); ///< ProjectStore::setting: id of a run

} // namespace heihachi::settings
