// What a person put over the runs of a damaged project.
#include "core/base/tr.h"
#include "core/store/annotation_repository.h"
#include "core/store/comparison_repository.h"
#include "core/store/grid_edit_repository.h"
#include "core/store/hit_edit_repository.h"
#include "core/store/project_salvage.h"
#include "core/store/source_repository.h"
#include "core/store/transaction.h"
#include "core/store/verdict_repository.h"

namespace heihachi {

bool ProjectSalvage::has(const QString& table) const
{
    const auto found
        = m_damaged.value(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table});
    return !found || found->isValid(); // where even that can't be read, trying tells
}

/// By recording, since recordings get other numbers in the new project.
Status ProjectSalvage::copyHandLayers()
{
    for (const StoredSource& source : m_sources) {
        const QString name = source.source.info.path.section(QLatin1Char('/'), -1);
        HandLayer layer;
        const auto take = [&](const QString& table, auto loaded, auto& into, const QString& loss) {
            if (loaded)
                into = std::move(*loaded);
            else if (has(table))
                m_report.notes << loss;
        };
        take(QStringLiteral("grid_edit"), GridEditRepository(m_damaged).load(source.id), layer.grid,
            heihachi::tr("The corrections of the beat grid of “%1” could not be read.").arg(name));
        take(QStringLiteral("hit_edit"), HitEditRepository(m_damaged).load(source.id), layer.hits,
            heihachi::tr("The corrections of the drum hits of “%1” could not be read.").arg(name));
        take(QStringLiteral("annotation"), AnnotationRepository(m_damaged).load(source.id), layer.annotations,
            heihachi::tr("The markers and segments of “%1” could not be read.").arg(name));
        if (layer.isEmpty())
            continue;
        Result<Transaction> transaction = Transaction::begin(m_rescued, Transaction::Kind::Write);
        if (!transaction)
            return failureOf(transaction);
        const Result<SourceId> rescued = SourceRepository(m_rescued).save(source.source);
        if (!rescued)
            return failureOf(rescued);
        Status copied = GridEditRepository(m_rescued).set(*rescued, layer.grid);
        if (copied)
            copied = HitEditRepository(m_rescued).change(*rescued, {}, layer.hits);
        if (copied)
            copied = AnnotationRepository(m_rescued).set(*rescued, layer.annotations);
        if (copied)
            copied = transaction->commit();
        if (!copied)
            return copied;
    }
    return {};
}

Status ProjectSalvage::copyVerdicts(RunId id, const QString& name)
{
    const auto verdicts = VerdictRepository(m_damaged).load(id);
    if (!verdicts && has(QStringLiteral("verdict")))
        m_report.notes << heihachi::tr("The verdicts on %1 could not be read.", "%1 is the name of a run").arg(name);
    return verdicts && !verdicts->empty() ? VerdictRepository(m_rescued).set(id, *verdicts) : Status();
}

Status ProjectSalvage::copyComparisons()
{
    const auto kept = ComparisonRepository(m_damaged).scan(ScanMode::Salvage);
    if (kept.error && has(QStringLiteral("comparison")))
        m_report.notes << heihachi::tr("Some comparisons of runs could not be read, or not wholly.");
    Result<Transaction> transaction = Transaction::begin(m_rescued, Transaction::Kind::Write);
    if (!transaction)
        return failureOf(transaction);
    const auto isSaved = [this](RunId run) { return RunRepository(m_rescued).find(run).has_value(); };
    for (const KeptComparison& comparison : kept.rows)
        if (isSaved(comparison.a) && isSaved(comparison.b))
            if (const auto copied = ComparisonRepository(m_rescued).insert(comparison); !copied)
                return failureOf(copied);
    return transaction->commit();
}

} // namespace heihachi
