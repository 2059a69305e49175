#include "core/base/logging.h"

namespace heihachi {

Q_LOGGING_CATEGORY(lcAudio, "heihachi.audio", QtWarningMsg)
Q_LOGGING_CATEGORY(lcAnalysis, "heihachi.analysis", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStore, "heihachi.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcUi, "heihachi.ui", QtWarningMsg)

} // namespace heihachi
