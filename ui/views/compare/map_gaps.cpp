#include "ui/views/compare/map_gaps.h"

namespace heihachi {

std::vector<MapGap> gapsOf(const TimeMap& map, double durationA, double durationB)
{
    constexpr double kShortest = 1e-3; // s
    std::vector<MapGap> gaps;
    double endA = 0.0;
    double endB = 0.0;
    const auto add = [&](double a, double b) {
        if (a - endA >= kShortest || b - endB >= kShortest)
            gaps.push_back({{endA, a}, {endB, b}});
    };
    for (const MapPiece& piece : map.pieces()) {
        add(piece.a.start, piece.b.start);
        endA = piece.a.end;
        endB = piece.b.end;
    }
    add(durationA, durationB);
    return gaps;
}

} // namespace heihachi
