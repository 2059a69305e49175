#pragma once

#include <QString>

/// Names of everything that is remembered in QSettings, and of the values kept in a project.
namespace heihachi::settings {

inline const QString kWindowGeometry = QStringLiteral("window/geometry");
inline const QString kWorkspace = QStringLiteral("window/workspace"); ///< id of the workspace in use
inline const QString kWorkspaces
    = QStringLiteral("workspaces"); ///< group: id/docks and id/timeline, as the workspace was left
inline const QString kOwnWorkspaces = QStringLiteral("window/own_workspaces"); ///< names, of those that a person saved
inline const QString kTimelineHeights = QStringLiteral("window/timeline"); ///< of TimelineStack::heights
inline const QString kTheme = QStringLiteral("window/theme"); ///< "system", "dark", "light"
inline const QString kBeatGrid = QStringLiteral("view/beat_grid"); ///< bool: drawn over the timeline
inline const QString kLanguage
    = QStringLiteral("window/language"); ///< "" (of the system), "en", "de", "es", "fr", "ja"
inline const QString kFontPercent = QStringLiteral("window/font_percent"); ///< int, of the desktop's font size
inline const QString kTourSeen = QStringLiteral("window/tour_seen"); ///< bool: the guided tour was ended
inline const QString kKeys = QStringLiteral("keys"); ///< group: id of an action = its keys, where they are changed
inline const QString kCacheLimit = QStringLiteral("storage/cache_limit_mb"); ///< int, MB; 0: the default
inline const QString kRecentAudio = QStringLiteral("recent/audio");
inline const QString kRecentProjects = QStringLiteral("recent/projects");
inline const QString kOpenFolder = QStringLiteral("folders/open"); ///< where file dialogs start
inline const QString kSaveFolder = QStringLiteral("folders/save");
inline const QString kExportFolder = QStringLiteral("folders/export");
inline const QString kAnalysisConfig = QStringLiteral("analysis/config"); ///< YAML

inline const QString kPlaybackVolume = QStringLiteral("playback/volume"); ///< double, 0 to 1
inline const QString kPlaybackFollow = QStringLiteral("playback/follow"); ///< "off", "page", "scroll"
inline const QString kPlaybackDevice = QStringLiteral("playback/device"); ///< QByteArray; empty: the system's default
inline const QString kMetronome = QStringLiteral("playback/metronome"); ///< bool
inline const QString kTickClasses = QStringLiteral("playback/tick_classes"); ///< QStringList of drumClassId()

inline const QString kSpectrogramFftSize = QStringLiteral("spectrogram/fft_size"); ///< int, samples
inline const QString kSpectrogramWindow = QStringLiteral("spectrogram/window"); ///< "hann", "blackman_harris"
inline const QString kSpectrogramScale = QStringLiteral("spectrogram/scale"); ///< "linear", "log", "mel", "bark"
inline const QString kSpectrogramColors = QStringLiteral("spectrogram/colors"); ///< id of a colour map
inline const QString kSpectrogramInverted = QStringLiteral("spectrogram/inverted"); ///< bool
inline const QString kSpectrogramGain = QStringLiteral("spectrogram/gain_db"); ///< double
inline const QString kSpectrogramRange = QStringLiteral("spectrogram/range_db"); ///< double
inline const QString kSpectrogramHits = QStringLiteral("spectrogram/hits"); ///< bool: drawn over it
inline const QString kSpectrogramSegments = QStringLiteral("spectrogram/segments"); ///< bool: drawn over it
inline const QString kSpectrogramReadout = QStringLiteral("spectrogram/readout"); ///< bool

inline const QString kProjectLastRun = QStringLiteral("session/last_run"); ///< ProjectStore::setting: id of a run

} // namespace heihachi::settings
