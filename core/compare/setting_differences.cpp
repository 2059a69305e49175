#include "core/compare/setting_differences.h"

#include "core/analysis/config/parameter_check.h"
#include "core/base/tr.h"

#include <algorithm>
#include <set>

namespace heihachi {
namespace {

using Kind = SettingDifference::Kind;

constexpr int kShortHash = 12; // characters

/// SubjectTexts of one run by subject, for one kind of setting.
using SubjectTexts = QMap<QString, QString>;

QString statusText(const StageOutcome& outcome, bool isEnabled)
{
    const QString version = tr("version %1").arg(outcome.version);
    switch (outcome.status) {
    case StageStatus::Done:
        return version;
    case StageStatus::Failed:
        return tr("%1, failed", "of a stage").arg(version);
    case StageStatus::Skipped:
        return isEnabled ? tr("%1, left out", "of a stage").arg(version) : tr("%1, off", "of a stage").arg(version);
    }
    Q_UNREACHABLE();
}

SubjectTexts stageTexts(const RunRecord& run)
{
    SubjectTexts texts;
    for (auto stage = run.config.stages().cbegin(); stage != run.config.stages().cend(); ++stage)
        texts.insert(stage.key(), stage->enabled ? tr("on", "of a stage") : tr("off", "of a stage"));
    for (const StageOutcome& outcome : run.stages) {
        const auto settings = run.config.stages().constFind(outcome.id);
        const bool isEnabled = settings == run.config.stages().cend() || settings->enabled;
        texts.insert(outcome.id, statusText(outcome, isEnabled));
    }
    return texts;
}

SubjectTexts parameterTexts(const RunRecord& run)
{
    SubjectTexts texts;
    for (auto stage = run.config.stages().cbegin(); stage != run.config.stages().cend(); ++stage)
        for (auto value = stage->parameters.cbegin(); value != stage->parameters.cend(); ++value)
            texts.insert(stage.key() + QLatin1Char('.') + value.key(), valueText(*value));
    return texts;
}

SubjectTexts modelTexts(const RunRecord& run)
{
    SubjectTexts texts;
    for (const ModelUse& model : run.models)
        texts.insert(model.id,
            model.sha256.isEmpty() ? model.version
                                   : QStringLiteral("%1 (%2)").arg(model.version, model.sha256.left(kShortHash)));
    return texts;
}

void append(Kind kind, const SubjectTexts& a, const SubjectTexts& b, std::vector<SettingDifference>& differences)
{
    const auto none = QStringLiteral("—");
    std::set<QString> subjects(a.keyBegin(), a.keyEnd());
    subjects.insert(b.keyBegin(), b.keyEnd());
    for (const QString& subject : subjects)
        if (const QString textA = a.value(subject, none), textB = b.value(subject, none); textA != textB)
            differences.push_back({kind, subject, textA, textB});
}

SubjectTexts programText(const RunRecord& run)
{
    return run.programVersion.isEmpty() ? SubjectTexts()
                                        : SubjectTexts{{QStringLiteral("Heihachi"), run.programVersion}};
}

} // namespace

std::vector<SettingDifference> settingDifferences(const RunRecord& a, const RunRecord& b)
{
    std::vector<SettingDifference> differences;
    append(Kind::Program, programText(a), programText(b), differences);
    append(Kind::Stage, stageTexts(a), stageTexts(b), differences);
    append(Kind::Parameter, parameterTexts(a), parameterTexts(b), differences);
    append(Kind::Model, modelTexts(a), modelTexts(b), differences);
    return differences;
}

} // namespace heihachi
