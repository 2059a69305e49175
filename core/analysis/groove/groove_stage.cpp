#include "core/analysis/groove/groove_stage.h"

#include "core/analysis/groove/measure_groove.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::GrooveStage)
};

const QString kFloor = QStringLiteral("floor_ms");

class GrooveStage final : public DerivedStage
{
public:
    explicit GrooveStage(double floorMs)
        : m_floorMs(floorMs)
    {
    }
    Status process(DerivedContext& context) const override
    {
        AnalysisResult& result = context.result();
        if (!result.drumHits)
            return failure(ErrorCode::NotComputed, Texts::tr("There are no drum hits to measure a groove of."));
        if (!result.beatGrid || result.beatGrid->sections.empty())
            return failure(ErrorCode::NotComputed,
                Texts::tr("There is no stable beat, so there is no grid to measure the groove against."));
        if (!context.report(0.0))
            return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
        result.groove = std::make_shared<const Groove>(measureGroove(*result.drumHits, *result.beatGrid, m_floorMs));
        return {};
    }

private:
    double m_floorMs;
};

ParameterDeclaration floorParameter()
{
    ParameterDeclaration parameter;
    parameter.name = kFloor;
    parameter.title = Texts::tr("Measurement floor");
    parameter.unit = QStringLiteral("ms");
    parameter.defaultValue = kDetectorFloorMs;
    parameter.minimum = 0.0;
    parameter.maximum = 50.0;
    parameter.description = Texts::tr("Error of the time of a single hit: smaller mean deviations are marked as such.");
    return parameter;
}

} // namespace

StageEntry grooveStage()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("groove");
    entry.declaration.title = Texts::tr("Groove");
    entry.declaration.description
        = Texts::tr("Microtiming of the drum hits, swing, syncopation and pulse clarity, against the grid of beats.");
    entry.declaration.reference = QStringLiteral("Longuet-Higgins & Lee, Music Perception 1(4), 1984; Gómez et al., "
                                                 "BRIDGES 2005; Witek et al., PLoS ONE 9(4), 2014; Lartillot et al., "
                                                 "ISMIR 2008");
    entry.declaration.inputs = {QStringLiteral("drum_hits"), QStringLiteral("beats")};
    entry.declaration.outputs = {QStringLiteral("groove")};
    entry.declaration.parameters = {floorParameter()};
    entry.makeDerivedStage
        = [](const StageParameters& parameters) { return std::make_unique<GrooveStage>(parameters.number(kFloor)); };
    return entry;
}

} // namespace heihachi
