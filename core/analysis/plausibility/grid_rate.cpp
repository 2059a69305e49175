#include "core/analysis/plausibility/grid_rate.h"

#include <QCoreApplication>

#include <cmath>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::Plausibility)
};

} // namespace

GridRate::GridRate(std::optional<double> bpm)
{
    if (!bpm || !std::isfinite(*bpm) || *bpm <= 0.0)
        return;
    m_bpm = *bpm;
    m_isAssumed = false;
    while (m_bpm < kSlowestBpm)
        m_bpm *= 2.0;
}

QString GridRate::text() const
{
    return m_isAssumed ? Texts::tr("at %L1 BPM, which is assumed because the tempo is not computed").arg(m_bpm)
                       : Texts::tr("at %L1 BPM").arg(m_bpm, 0, 'g', 4);
}

} // namespace heihachi
