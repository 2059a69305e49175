#include "core/report/missing_results.h"

#include "core/base/tr.h"
#include "core/report/markdown_text.h"

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
    if (!result.beatGrid)
        add(QStringLiteral("beats"), tr("Tempo and beats"));
    if (!result.groove)
        add(QStringLiteral("groove"), tr("Groove"));
    if (!result.coupling)
        add(QStringLiteral("coupling"), tr("Coupling"));
    if (!result.patterns)
        add(QStringLiteral("patterns"), tr("Patterns"));
    return missing;
}

QString notComputedText(const AnalysisResult& result, const QString& id)
{
    for (const MissingResult& missing : missingResults(result))
        if (missing.id == id)
            return tr("Not computed: %1").arg(markdownText(missing.reason)) + QLatin1Char('\n');
    return {};
}

} // namespace heihachi
