#include "core/analysis/results/drum_patterns.h"

#include "core/base/tr.h"

namespace heihachi {

QString patternName(const QString& id)
{
    if (id == QLatin1String("two_step"))
        return heihachi::tr("Two-step");
    if (id == QLatin1String("steppers"))
        return heihachi::tr("Steppers");
    if (id == QLatin1String("backbeat"))
        return heihachi::tr("Backbeat");
    if (id == QLatin1String("four_on_the_floor"))
        return heihachi::tr("Four-on-the-floor");
    if (id == QLatin1String("dembow"))
        return heihachi::tr("Dembow");
    if (id == QLatin1String("half_time"))
        return heihachi::tr("Half-time");
    if (id == QLatin1String("amen"))
        return heihachi::tr("Amen-like");
    if (id == QLatin1String("breakbeat"))
        return heihachi::tr("Breakbeat");
    return id;
}

QString patternDescription(const QString& id)
{
    if (id == QLatin1String("two_step"))
        return heihachi::tr("Kicks on beat 1 and on the \"and\" of beat 3, snares on beats 2 and 4: the usual drum & "
                            "bass beat.");
    if (id == QLatin1String("steppers"))
        return heihachi::tr("A two-step with one more kick on the \"and\" of beat 2, so that three kicks walk against "
                            "two snares.");
    if (id == QLatin1String("backbeat"))
        return heihachi::tr("Kicks on beats 1 and 3, snares on beats 2 and 4, as in rock and hip-hop.");
    if (id == QLatin1String("four_on_the_floor"))
        return heihachi::tr("A kick on every beat, with or without snares on beats 2 and 4, as in house and techno.");
    if (id == QLatin1String("dembow"))
        return heihachi::tr("Snares that divide the bar by 3, 3 and 2 sixteenths over even kicks, as in reggaeton.");
    if (id == QLatin1String("half_time"))
        return heihachi::tr("One kick on beat 1 and one snare on beat 3: the beat feels half as fast as the tempo.");
    if (id == QLatin1String("amen"))
        return heihachi::tr(
            "Like a bar of the Amen break: two kicks at the start, more late in the bar, and soft snares "
            "between the loud ones.");
    if (id == QLatin1String("breakbeat"))
        return heihachi::tr("Syncopated kicks around snares on beats 2 and 4, like a sampled funk break.");
    return {};
}

} // namespace heihachi
