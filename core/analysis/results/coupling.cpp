#include "core/analysis/results/coupling.h"

#include "core/base/tr.h"

namespace heihachi {

QString couplingPairName(const QString& id)
{
    if (id == QLatin1String("kick_bass"))
        return heihachi::tr("Kick and bass");
    if (id == QLatin1String("snare_mix"))
        return heihachi::tr("Snare and mix");
    if (id == QLatin1String("percussive_harmonic"))
        return heihachi::tr("Percussive and harmonic");
    return id;
}

} // namespace heihachi
