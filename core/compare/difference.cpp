#include "core/compare/difference.h"

#include "core/base/tr.h"

#include <algorithm>

namespace heihachi {
namespace {

struct Name
{
    const char* id;
    const char* text;
};

// In the order of DifferenceKind.
constexpr std::array<Name, 6> kKinds{{{"kept", QT_TRANSLATE_NOOP("heihachi", "kept")},
    {"moved", QT_TRANSLATE_NOOP("heihachi", "moved")}, {"relabelled", QT_TRANSLATE_NOOP("heihachi", "relabelled")},
    {"rescored", QT_TRANSLATE_NOOP("heihachi", "rescored")}, {"lost", QT_TRANSLATE_NOOP("heihachi", "lost")},
    {"added", QT_TRANSLATE_NOOP("heihachi", "added")}}};

// In the order of ComparedPart.
constexpr std::array<Name, 5> kParts{
    {{"drum_hits", QT_TRANSLATE_NOOP("heihachi", "Drum hits")}, {"beats", QT_TRANSLATE_NOOP("heihachi", "Beats")},
        {"tempo_sections", QT_TRANSLATE_NOOP("heihachi", "Tempo sections")},
        {"segments", QT_TRANSLATE_NOOP("heihachi", "Segments")},
        {"transitions", QT_TRANSLATE_NOOP("heihachi", "Transitions")}}};

} // namespace

QString differenceKindId(DifferenceKind kind)
{
    return QString::fromLatin1(kKinds[size_t(kind)].id);
}

std::optional<DifferenceKind> differenceKindFromId(const QString& id)
{
    for (const DifferenceKind kind : kDifferenceKinds)
        if (id == differenceKindId(kind))
            return kind;
    return std::nullopt;
}

QString differenceKindText(DifferenceKind kind)
{
    return tr(kKinds[size_t(kind)].text);
}

QString comparedPartId(ComparedPart part)
{
    return QString::fromLatin1(kParts[size_t(part)].id);
}

QString comparedPartText(ComparedPart part)
{
    return tr(kParts[size_t(part)].text);
}

int ComparedEvents::count(DifferenceKind kind) const
{
    return int(std::ranges::count(events, kind, &EventDifference::kind));
}

} // namespace heihachi
