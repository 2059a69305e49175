#include "core/report/missing_results.h"

#include "core/base/tr.h"

namespace heihachi {
namespace {

QString reasonOf(const AnalysisResult& result, const QString& stageId)
{
    const QString reason = result.missingReason(stageId);
    return reason.isEmpty() ? tr("The run does not say why.") : reason;
}

} // namespace

std::vector<MissingResult> missingResults(const AnalysisResult& result)
{
    std::vector<MissingResult> missing;
    const auto add = [&](const QString& id, const QString& title) {
        missing.push_back({id, title, reasonOf(result, id)});
    };
    if (!result.onsets)
        add(QStringLiteral("onsets"), tr("Onsets"));
    if (!result.drumHits)
        add(QStringLiteral("drum_hits"), tr("Drum hits"));
    return missing;
}

} // namespace heihachi
