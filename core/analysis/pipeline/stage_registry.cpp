#include "core/analysis/pipeline/stage_registry.h"

#include "core/analysis/config/nearest_name.h"
#include "core/analysis/config/parameter_check.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::StageRegistry)
};

tl::unexpected<Error> refused(const QString& message)
{
    return failure(ErrorCode::InvalidArgument, message);
}

Status checkParameters(const StageDeclaration& stage)
{
    QSet<QString> names{QStringLiteral("enabled")}; // the switch that every stage has in a configuration
    for (const ParameterDeclaration& parameter : stage.parameters) {
        if (parameter.name.isEmpty() || names.contains(parameter.name))
            return refused(Texts::tr("The stage “%1” declares the parameter “%2” twice, or its name is not free.")
                               .arg(stage.id, parameter.name));
        if (!isAllowed(parameter, parameter.defaultValue))
            return refused(
                Texts::tr("The default of “%1.%2” must be %3, but is %4.")
                    .arg(stage.id, parameter.name, allowedText(parameter), valueText(parameter.defaultValue)));
        names.insert(parameter.name);
    }
    return {};
}

Status checkEntry(const StageEntry& entry)
{
    const StageDeclaration& stage = entry.declaration;
    if (stage.id.isEmpty())
        return refused(Texts::tr("A stage has no id."));
    if (bool(entry.makeChunkStage) == bool(entry.makeDerivedStage))
        return refused(Texts::tr("The stage “%1” must be either a chunk stage or a derived stage.").arg(stage.id));
    if (entry.makeChunkStage && !(stage.inputs + stage.optionalInputs).isEmpty())
        return refused(Texts::tr("The chunk stage “%1” can't have inputs: it reads the signal only.").arg(stage.id));
    return checkParameters(stage);
}

/// Index of the stage that makes each output.
Result<QHash<QString, size_t>> findMakers(const std::vector<StageEntry>& entries)
{
    QSet<QString> ids;
    QHash<QString, size_t> makers;
    for (size_t i = 0; i < entries.size(); ++i) {
        const StageDeclaration& stage = entries[i].declaration;
        if (const Status status = checkEntry(entries[i]); !status)
            return failureOf(status);
        if (ids.contains(stage.id))
            return refused(Texts::tr("There are two stages “%1”.").arg(stage.id));
        ids.insert(stage.id);
        for (const QString& output : stage.outputs) {
            if (makers.contains(output))
                return refused(Texts::tr("“%1” is made by two stages, “%2” and “%3”.")
                                   .arg(output, entries[makers.value(output)].declaration.id, stage.id));
            makers.insert(output, i);
        }
    }
    return makers;
}

/// Indices in order of execution: chunk stages first, then each derived stage as early as its inputs allow, in the
/// given order where that leaves a choice.
Result<std::vector<size_t>> executionOrder(const std::vector<StageEntry>& entries, const QHash<QString, size_t>& makers)
{
    std::vector<size_t> order, waiting;
    std::vector<bool> placed(entries.size(), false);
    for (size_t i = 0; i < entries.size(); ++i) {
        (entries[i].makeChunkStage ? order : waiting).push_back(i);
        placed[i] = bool(entries[i].makeChunkStage);
    }
    const auto isReady = [&](size_t i) {
        const StageDeclaration& stage = entries[i].declaration;
        return std::ranges::all_of(stage.inputs + stage.optionalInputs,
            [&](const QString& input) { return !makers.contains(input) || placed[makers.value(input)]; });
    };
    while (!waiting.empty()) {
        const auto next = std::ranges::find_if(waiting, isReady);
        if (next == waiting.end()) {
            QStringList ids;
            for (const size_t i : waiting)
                ids << entries[i].declaration.id;
            return refused(Texts::tr("These stages need each other in a circle, or need one that does: %1.")
                               .arg(ids.join(QStringLiteral(", "))));
        }
        placed[*next] = true;
        order.push_back(*next);
        waiting.erase(next);
    }
    return order;
}

} // namespace

Result<StageRegistry> StageRegistry::build(std::vector<StageEntry> entries)
{
    const auto makers = findMakers(entries);
    if (!makers)
        return failureOf(makers);
    for (const StageEntry& entry : entries)
        for (const QString& input : entry.declaration.inputs)
            if (!makers->contains(input))
                return refused(
                    Texts::tr("The stage “%1” needs “%2”, which no stage makes.").arg(entry.declaration.id, input));
    const auto order = executionOrder(entries, *makers);
    if (!order)
        return failureOf(order);
    StageRegistry registry;
    registry.m_stages.reserve(entries.size());
    for (const size_t i : *order)
        registry.m_stages.push_back(std::move(entries[i]));
    return registry;
}

const StageEntry* StageRegistry::find(const QString& id) const
{
    const auto found
        = std::ranges::find_if(m_stages, [&](const StageEntry& entry) { return entry.declaration.id == id; });
    return found == m_stages.end() ? nullptr : &*found;
}

const StageEntry* StageRegistry::makerOf(const QString& output) const
{
    const auto found = std::ranges::find_if(
        m_stages, [&](const StageEntry& entry) { return entry.declaration.outputs.contains(output); });
    return found == m_stages.end() ? nullptr : &*found;
}

Result<QStringList> StageRegistry::withDependencies(const QStringList& ids) const
{
    QStringList known;
    for (const StageEntry& entry : m_stages)
        known << entry.declaration.id;
    QSet<QString> wanted;
    for (const QString& id : ids) {
        if (!known.contains(id))
            return failure(
                ErrorCode::InvalidArgument, Texts::tr("There is no stage “%1”.").arg(id), knownNamesHint(id, known));
        wanted.insert(id);
    }
    QStringList needed;
    for (auto entry = m_stages.rbegin(); entry != m_stages.rend(); ++entry) { // consumers come before their makers
        if (!wanted.contains(entry->declaration.id))
            continue;
        needed.prepend(entry->declaration.id);
        for (const QString& input : entry->declaration.inputs + entry->declaration.optionalInputs)
            if (const StageEntry* maker = makerOf(input))
                wanted.insert(maker->declaration.id);
    }
    return needed;
}

} // namespace heihachi
