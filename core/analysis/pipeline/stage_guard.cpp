#include "core/analysis/pipeline/stage_guard.h"

#include <QCoreApplication>

#include <new>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::stage_guard)
};

} // namespace

Status guarded(const std::function<Status()>& part)
{
    try {
        return part();
    } catch (const std::bad_alloc&) {
        return failure(ErrorCode::Internal, Texts::tr("There is not enough memory."));
    } catch (const std::exception& exception) {
        return failure(
            ErrorCode::Internal, Texts::tr("An internal error: %1.").arg(QString::fromUtf8(exception.what())));
    } catch (...) {
        return failure(ErrorCode::Internal, Texts::tr("An internal error of unknown kind."));
    }
}

} // namespace heihachi
