#include "core/analysis/patterns/pattern_stage.h"

#include "core/analysis/patterns/drum_pattern_finder.h"

#include <QCoreApplication>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::PatternStage)
};

const QString kHits = QStringLiteral("drum_hits");
const QString kBeats = QStringLiteral("beats");

class PatternStage final : public DerivedStage
{
public:
    Status process(DerivedContext& context) const override
    {
        AnalysisResult& result = context.result();
        if (!result.drumHits)
            return failure(ErrorCode::NotComputed, Texts::tr("There are no drum hits to find patterns in."));
        if (!result.beatGrid || result.beatGrid->beats.empty())
            return failure(ErrorCode::NotComputed, Texts::tr("There are no drum patterns without a stable beat."),
                Texts::tr("Where the recording has one, set the tempo by hand."));
        if (!context.report(0.0))
            return failure(ErrorCode::Cancelled, Texts::tr("The analysis was cancelled."));
        result.patterns
            = std::make_shared<const DrumPatternCatalogue>(findDrumPatterns(*result.drumHits, *result.beatGrid));
        return {};
    }
};

} // namespace

StageEntry patternStage()
{
    StageEntry entry;
    entry.declaration.id = QStringLiteral("patterns");
    entry.declaration.title = Texts::tr("Drum patterns");
    entry.declaration.description
        = Texts::tr("Bars that come again, their variations, fills and phrases, and the known patterns they resemble.");
    entry.declaration.reference = QStringLiteral("Sakoe & Chiba, IEEE Trans. ASSP 26(1), 1978; Murtagh, The Computer "
                                                 "Journal 26(4), 1983; Dice, Ecology 26(3), 1945");
    entry.declaration.inputs = {kHits, kBeats};
    entry.declaration.outputs = {QStringLiteral("patterns")};
    entry.makeDerivedStage = [](const StageParameters&) { return std::make_unique<PatternStage>(); };
    return entry;
}

} // namespace heihachi
