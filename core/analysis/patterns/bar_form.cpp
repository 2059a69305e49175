#include "core/analysis/patterns/bar_form.h"

namespace heihachi {
namespace {

BarForm struckCells(const BarMatrix& bar, std::initializer_list<DrumClass> classes)
{
    BarForm form;
    for (const DrumClass drumClass : classes)
        for (int position = 0; position < bar.positions; ++position)
            form += bar.at(drumClass, position) > 0.0F ? 'x' : '.';
    return form;
}

} // namespace

BarForm backboneOf(const BarMatrix& bar)
{
    return struckCells(bar, {DrumClass::Kick, DrumClass::Snare});
}

BarForm formOf(const BarMatrix& bar)
{
    return struckCells(bar, {DrumClass::Kick, DrumClass::Snare, DrumClass::HiHat});
}

} // namespace heihachi
