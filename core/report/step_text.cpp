#include "core/report/step_text.h"

namespace heihachi {

QString stepText(const BarMatrix& bar, DrumClass drumClass)
{
    constexpr float kHard = 0.5F;
    QString steps;
    for (int position = 0; position < bar.positions; ++position) {
        const float velocity = bar.at(drumClass, position);
        steps += QLatin1Char(velocity >= kHard ? 'x' : velocity > 0.0F ? 'o' : '.');
    }
    return steps;
}

} // namespace heihachi
