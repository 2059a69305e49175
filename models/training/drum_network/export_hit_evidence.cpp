// Writes what is known of each strike that the program looks at, for calibrate_hits.py.
//
//   export_hit_evidence OUT FILE...   makes OUT/<file name without extension>.csv for each recording
//
// Columns: time_s,class,network,trees,alike,snr_db,clarity,velocity; `trees` is empty where there is no onset.
// Not part of the program: cmake --build BUILD --target export_hit_evidence
#include "core/analysis/drums/drum_activation_tracks.h"
#include "core/analysis/drums/drum_stages.h"
#include "core/analysis/drums/network_drum_hits.h"
#include "core/analysis/drums/template_drum_classifier.h"
#include "core/analysis/onset/onset_stages.h"
#include "core/analysis/pipeline/analyzer.h"
#include "core/analysis/pipeline/stage_registry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTextStream>

using namespace heihachi;

namespace {

void write(QTextStream& out, const JudgedStrikes& judged)
{
    out << "time_s,class,network,trees,alike,snr_db,clarity,velocity\n";
    for (size_t n = 0; n < judged.hits.size(); ++n) {
        const DrumHit& hit = judged.hits[n];
        const HitEvidence& known = judged.evidence[n];
        out << QString::number(hit.time, 'f', 6) << ',' << drumClassId(hit.drumClass) << ',' << known.probability
            << ',';
        if (known.secondOpinion)
            out << *known.secondOpinion;
        out << ',' << known.alike << ',' << known.snrDb << ',' << known.clarity << ',' << hit.velocity << '\n';
    }
}

class ExportStage final : public DerivedStage
{
public:
    explicit ExportStage(QTextStream& out)
        : m_out(out)
    {
    }
    Status process(DerivedContext& context) const override
    {
        const auto bytes = [&](const char* name) { return context.track(QLatin1String(name)).as<std::uint8_t>(); };
        const DrumEvidence evidence{bytes("drum_spectrum"), bytes("onset_functions"), bytes("attack_envelope")};
        const auto judged = judgedStrikes(evidence, context.track(kDrumActivationTrack).as<std::uint16_t>(),
            *context.result().onsets, TemplateDrumClassifier(), [](double) { return true; });
        if (!judged)
            return failureOf(judged);
        write(m_out, *judged);
        return {};
    }

private:
    QTextStream& m_out;
};

StageEntry exportStage(QTextStream& out)
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("export");
    entry.declaration.inputs = {QStringLiteral("onsets"), QStringLiteral("drum_spectrum"),
        QStringLiteral("onset_functions"), QStringLiteral("attack_envelope"), kDrumActivationTrack};
    entry.makeDerivedStage = [&out](const StageParameters&) { return std::make_unique<ExportStage>(out); };
    return entry;
}

Status exportOne(const QString& path, const QString& folder)
{
    QFile file(QDir(folder).filePath(QFileInfo(path).completeBaseName() + QStringLiteral(".csv")));
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::WriteFailed, file.fileName());
    QTextStream out(&file);
    const auto registry = StageRegistry::build({onsetFunctionsStage(), attackEnvelopeStage(), drumSpectrumStage(),
        drumActivationStage(), onsetStage(), exportStage(out)});
    if (!registry)
        return failureOf(registry);
    AnalysisOptions options;
    options.config = AnalysisConfig::defaults(*registry);
    const auto outcome = analyze(path, *registry, options);
    if (!outcome)
        return failureOf(outcome);
    const StageOutcome* stage = outcome->result->run.stage(QStringLiteral("export"));
    return stage && stage->status == StageStatus::Done
        ? Status()
        : failure(ErrorCode::Internal, stage ? stage->reason : QString());
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.size() < 2) {
        QTextStream(stderr) << "export_hit_evidence OUT FILE...\n";
        return 2;
    }
    QDir().mkpath(arguments.front());
    for (const QString& path : arguments.mid(1))
        if (const Status status = exportOne(path, arguments.front()); !status) {
            QTextStream(stderr) << path << ": " << status.error().text() << '\n';
            return 1;
        }
    return 0;
}
