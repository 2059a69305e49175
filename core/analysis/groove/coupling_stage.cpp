#include "core/analysis/groove/coupling_stage.h"

#include "core/analysis/groove/measure_coupling.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::CouplingStage)
};

const QString kSpectrum = QStringLiteral("drum_spectrum");

class CouplingStage final : public DerivedStage
{
public:
    Status process(DerivedContext& context) const override
    {
        AnalysisResult& result = context.result();
        bool isCancelled = false;
        Coupling coupling = measureCoupling(context.track(kSpectrum).as<std::uint8_t>(),
            result.drumHits ? &*result.drumHits : nullptr, [&](double fraction) {
                isCancelled = isCancelled || !context.report(fraction);
                return !isCancelled;
            });
        if (isCancelled)
            return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
        if (result.beatGrid)
            setRates(coupling, *result.beatGrid);
        result.coupling = std::make_shared<const Coupling>(std::move(coupling));
        return {};
    }
};

} // namespace

StageEntry couplingStage()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("coupling");
    entry.declaration.title = Texts::tr("Motor-auditory coupling");
    entry.declaration.description = Texts::tr("How far kick and bass, snare and mix, and struck and sustained sound "
                                              "move together, by frequency.");
    entry.declaration.reference = QStringLiteral("Welch, IEEE Trans. Audio Electroacoustics 15(2), 1967; Carter, Proc. "
                                                 "IEEE 75(2), 1987; FitzGerald, DAFx 2010");
    entry.declaration.inputs = {kSpectrum};
    entry.declaration.optionalInputs = {QStringLiteral("drum_hits"), QStringLiteral("beats")};
    entry.declaration.outputs = {QStringLiteral("coupling")};
    entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<CouplingStage>(); };
    return entry;
}

} // namespace heihachi
