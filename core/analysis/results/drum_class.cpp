#include "core/analysis/results/drum_class.h"

#include "core/base/tr.h"

namespace heihachi {

QString drumClassId(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return QStringLiteral("kick");
    case DrumClass::Snare:
        return QStringLiteral("snare");
    case DrumClass::HiHat:
        return QStringLiteral("hihat");
    case DrumClass::Tom:
        return QStringLiteral("tom");
    case DrumClass::Cymbal:
        return QStringLiteral("cymbal");
    }
    Q_UNREACHABLE();
}

std::optional<DrumClass> drumClassFromId(const QString& id)
{
    for (const DrumClass drumClass : kDrumClasses)
        if (drumClassId(drumClass) == id)
            return drumClass;
    return std::nullopt;
}

QString drumClassName(DrumClass drumClass)
{
    switch (drumClass) {
    case DrumClass::Kick:
        return tr("Kick");
    case DrumClass::Snare:
        return tr("Snare");
    case DrumClass::HiHat:
        return tr("Hi-hat");
    case DrumClass::Tom:
        return tr("Tom");
    case DrumClass::Cymbal:
        return tr("Cymbal");
    }
    Q_UNREACHABLE();
}

} // namespace heihachi
