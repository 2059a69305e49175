#include "core/store/project_salvage.h"

#include "core/base/tr.h"
#include "core/store/beat_grid_repository.h"
#include "core/store/beat_table.h"
#include "core/store/coupling_form.h"
#include "core/store/diagnostic_repository.h"
#include "core/store/drum_activation_repository.h"
#include "core/store/drum_hit_table.h"
#include "core/store/event_repository.h"
#include "core/store/groove_form.h"
#include "core/store/model_repository.h"
#include "core/store/onset_table.h"
#include "core/store/pattern_form.h"
#include "core/store/source_repository.h"
#include "core/store/stage_repository.h"
#include "core/store/tempo_point_table.h"
#include "core/store/tempo_section_table.h"
#include "core/store/transaction.h"

#include <QLocale>

namespace heihachi {
namespace {

QString runName(const AnalysisResult& result, int number)
{
    return heihachi::tr("run %1 of “%2”").arg(number).arg(result.source.info.path.section(QLatin1Char('/'), -1));
}

/// The widest stretch of time between neighbours: where rows are gone, as far as that can be told.
template <typename Table>
std::optional<TimeRange> widestGap(const std::vector<typename Table::Row>& rows, double duration)
{
    TimeRange widest;
    double last = 0.0;
    for (const auto& row : rows) {
        const double time = Table::timeOf(row);
        if (time - last > widest.length())
            widest = {last, time};
        last = time;
    }
    if (duration - last > widest.length())
        widest = {last, duration};
    return widest.isEmpty() ? std::nullopt : std::optional(widest);
}

} // namespace

ProjectSalvage::ProjectSalvage(const Connection& damaged, const Connection& rescued)
    : m_damaged(damaged)
    , m_rescued(rescued)
{
}

Result<ProjectStore::RepairReport> ProjectSalvage::run()
{
    auto sources = SourceRepository(m_damaged).scan(ScanMode::Salvage);
    if (sources.error)
        m_report.notes << heihachi::tr("Some recordings of the project could not be read.");
    m_sources = std::move(sources.rows);

    for (const RunId id : RunRepository(m_damaged).traces()) {
        const std::optional<SalvagedRun> run = readRun(id);
        if (!run) {
            ++m_report.runsLost;
            continue;
        }
        if (const Status written = writeRun(*run); !written)
            return failureOf(written);
        ++m_report.runsSaved;
    }
    if (const Status copied
        = copyTable(QStringLiteral("setting"), QStringLiteral("key"), {QStringLiteral("key"), QStringLiteral("value")});
        !copied)
        return failureOf(copied);
    if (const Status copied = copyHandLayers(); !copied)
        return failureOf(copied);
    if (const Status copied = copyComparisons(); !copied)
        return failureOf(copied);
    return std::move(m_report);
}

std::optional<ProjectSalvage::SalvagedRun> ProjectSalvage::readRun(RunId id)
{
    auto row = RunRepository(m_damaged).find(id);
    if (!row) {
        m_report.notes << heihachi::tr("Run %1 is lost: its settings could not be read.").arg(id.value);
        return std::nullopt;
    }
    const auto source = std::ranges::find(m_sources, row->sourceId, &StoredSource::id);
    if (source == m_sources.end()) {
        m_report.notes << heihachi::tr("Run %1 is lost: its recording could not be read.").arg(id.value);
        return std::nullopt;
    }
    SalvagedRun run;
    run.place = {id, row->number, row->note};
    run.result.source = source->source;
    run.result.source.durationSeconds = row->durationSeconds;
    run.result.run = std::move(row->record);
    auto stages = StageRepository(m_damaged).scan(id, ScanMode::Salvage);
    run.result.run.stages = std::move(stages.rows);
    auto diagnostics = DiagnosticRepository(m_damaged).scan(id, ScanMode::Salvage);
    run.result.diagnostics = std::move(diagnostics.rows);
    if (stages.error)
        noteLoss(run, heihachi::tr("Some stages of the run could not be read."), std::nullopt);
    if (diagnostics.error)
        noteLoss(run, heihachi::tr("Some findings of the run could not be read."), std::nullopt);
    auto models = ModelRepository(m_damaged).scan(id);
    run.result.run.models = std::move(models.rows);
    if (models.error)
        noteLoss(run, heihachi::tr("Some models of the run could not be read."), std::nullopt);
    run.result.onsets = readEvents<OnsetTable>(id, run, heihachi::tr("onsets"));
    run.result.drumHits = readEvents<DrumHitTable>(id, run, heihachi::tr("drum hits"));
    if (auto activations = DrumActivationRepository(m_damaged).load(id))
        run.result.drumActivations = std::move(*activations);
    else
        noteLostResult(run, DrumActivationRepository::kind(), heihachi::tr("drum activations"));
    readRhythm(id, run);
    return run;
}

void ProjectSalvage::readRhythm(RunId id, SalvagedRun& run)
{
    readGrid(id, run);
    run.result.groove = readDocument<GrooveForm>(id, run, heihachi::tr("groove"));
    run.result.coupling = readDocument<CouplingForm>(id, run, heihachi::tr("coupling"));
    run.result.patterns = readDocument<PatternForm>(id, run, heihachi::tr("drum patterns"));
    if (!RunArchive::grooveFits(run.result)) { // hits or sections that it goes with are gone
        run.result.groove.reset();
        noteLostResult(run, GrooveForm::kind(), heihachi::tr("groove"));
    }
}

/// Beats without their sections say nothing; sections without some beats or the curve still do.
void ProjectSalvage::readGrid(RunId id, SalvagedRun& run)
{
    if (auto whole = BeatGridRepository(m_damaged).load(id)) {
        run.result.beatGrid = std::move(*whole);
        return;
    }
    auto sections = readEvents<TempoSectionTable>(id, run, heihachi::tr("tempo sections"));
    auto beats = readEvents<BeatTable>(id, run, heihachi::tr("beats"));
    if (!sections || !beats) {
        noteLostResult(run, BeatGridRepository::kind(), heihachi::tr("beats"));
        return;
    }
    auto curve = readEvents<TempoPointTable>(id, run, heihachi::tr("tempo points"));
    auto grid = std::make_shared<BeatGrid>();
    grid->sections = std::move(*sections);
    grid->curve = std::move(curve).value_or(std::vector<TempoPoint>());
    std::ranges::copy_if(*beats, std::back_inserter(grid->beats),
        [&](const Beat& beat) { return grid->sectionAt(beat.time) != nullptr; });
    run.result.beatGrid = std::move(grid);
}

template <typename Form>
std::shared_ptr<const typename Form::Content> ProjectSalvage::readDocument(
    RunId id, SalvagedRun& run, const QString& name)
{
    auto document = DocumentRepository<Form>(m_damaged).load(id);
    if (document)
        return std::move(*document);
    noteLostResult(run, Form::kind(), name);
    return nullptr;
}

void ProjectSalvage::noteLostResult(SalvagedRun& run, const QString& kind, const QString& name)
{
    noteLoss(run, heihachi::tr("The %1 of the run were lost in the damage.").arg(name), std::nullopt);
    for (StageOutcome& stage : run.result.run.stages)
        if (stage.id == kind && stage.status == StageStatus::Done) {
            stage.status = StageStatus::Failed;
            stage.reason = heihachi::tr("The result was lost when the project was damaged.");
        }
}

template <typename Table>
std::optional<std::vector<typename Table::Row>> ProjectSalvage::readEvents(
    RunId id, SalvagedRun& run, const QString& name)
{
    const EventRepository<Table> events(m_damaged);
    if (auto whole = events.load(id))
        return std::move(*whole);

    const auto entry = ResultRepository(m_damaged).find(id, Table::kind());
    const qint64 expected = entry && *entry ? (*entry)->rowCount : -1;
    auto scan = events.salvage(id, expected);
    const bool isPlausible = std::ranges::is_sorted(scan.rows, {}, Table::timeOf);
    if (scan.rows.empty() || !isPlausible) {
        noteLostResult(run, Table::kind(), name);
        return std::nullopt;
    }
    const qint64 found = qint64(scan.rows.size());
    const QLocale locale;
    if (expected > found)
        noteLoss(run,
            heihachi::tr("%1 of %2 %3 could not be read.")
                .arg(locale.toString(expected - found), locale.toString(expected), name),
            widestGap<Table>(scan.rows, run.result.source.durationSeconds));
    else
        noteLoss(run,
            heihachi::tr("The %1 of the run do not match their checksum: some values may be wrong.").arg(name),
            std::nullopt);
    return std::move(scan.rows);
}

void ProjectSalvage::noteLoss(SalvagedRun& run, const QString& message, std::optional<TimeRange> where)
{
    m_report.notes
        << heihachi::tr("%1: %2", "name of a run: what was lost").arg(runName(run.result, run.place.number), message);
    run.result.diagnostics.push_back({Severity::Error, QStringLiteral("project.rows_lost"), QStringLiteral("store"),
        message + QLatin1Char(' ') + heihachi::tr("The project was damaged and repaired; analyse the recording again."),
        where});
}

Status ProjectSalvage::writeRun(const SalvagedRun& run)
{
    Result<Transaction> transaction = Transaction::begin(m_rescued, Transaction::Kind::Write);
    if (!transaction)
        return failureOf(transaction);
    if (const auto saved = RunArchive(m_rescued).save(run.result, run.place); !saved)
        return failureOf(saved);
    if (const Status copied = copyVerdicts(run.place.id, runName(run.result, run.place.number)); !copied)
        return copied;
    return transaction->commit();
}

Status ProjectSalvage::copyTable(const QString& table, const QString& key, const QStringList& columns)
{
    const QString names = columns.join(QLatin1Char(','));
    const QString marks = QStringList(columns.size(), QStringLiteral("?")).join(QLatin1Char(','));
    Result<QSqlQuery> rows
        = m_damaged.query(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 LIMIT 1000000").arg(names, table, key));
    bool complete = rows.has_value();
    while (rows && rows->next()) {
        QVariantList values;
        for (int i = 0; i < int(columns.size()); ++i)
            values << rows->value(i);
        const Status copied
            = m_rescued.execute(QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, names, marks), values);
        if (!copied && copied.error().code != ErrorCode::Internal)
            return copied;
        complete = complete && copied.has_value(); // a row of a run that is lost is refused by its foreign key
    }
    if (!complete || rows->lastError().isValid())
        m_report.notes << heihachi::tr("Some rows of the table “%1” could not be read.").arg(table);
    return {};
}

} // namespace heihachi
