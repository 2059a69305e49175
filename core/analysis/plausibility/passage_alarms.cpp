#include "core/analysis/plausibility/passage_alarms.h"

#include "core/analysis/plausibility/alarm.h"
#include "core/base/time_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

} // namespace

Diagnostics passageAlarms(const std::vector<DensePassage>& passages, const QString& code, const PassageMessage& message)
{
    if (passages.size() > kMostNamedPassages) {
        const auto densest = std::ranges::max_element(passages, {}, &DensePassage::peakPerSecond);
        double seconds = 0.0;
        for (const DensePassage& passage : passages)
            seconds += passage.range.length();
        const QString extent = Texts::tr(" in %L1 passages, %2 in all (the densest is marked)")
                                   .arg(passages.size())
                                   .arg(durationText(seconds));
        return {makeAlarm(code, message(densest->peakPerSecond, extent), densest->range)};
    }
    Diagnostics found;
    for (const DensePassage& passage : passages) {
        const QString extent = Texts::tr(" for %1").arg(durationText(passage.range.length()));
        found.push_back(makeAlarm(code, message(passage.peakPerSecond, extent), passage.range));
    }
    return found;
}

} // namespace heihachi
