#include "core/audio/av_log.h"

#include "core/base/logging.h"

extern "C" {
#include <libavutil/log.h>
}

#include <array>
#include <mutex>

namespace heihachi {
namespace {

void forwardAvLog(void* context, int level, const char* format, va_list arguments)
{
    if (level > AV_LOG_WARNING || !lcAudio().isDebugEnabled())
        return;
    std::array<char, 1024> line{};
    int printPrefix = 1;
    av_log_format_line(context, level, format, arguments, line.data(), int(line.size()), &printPrefix);
    qCDebug(lcAudio).noquote() << QString::fromUtf8(line.data()).trimmed();
}

} // namespace

void routeAvLog()
{
    static std::once_flag once;
    std::call_once(once, [] { av_log_set_callback(&forwardAvLog); });
}

} // namespace heihachi
