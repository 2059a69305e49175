#pragma once

namespace heihachi {

struct Interval
{
    double low = 0.0;
    double high = 1.0;
};

/// The score interval of 95 % confidence for a share, of an observed one, 0 to 1, in `size` > 0 draws; the size of an
/// effective sample need not be whole. Wilson, JASA 22, 1927.
[[nodiscard]] Interval wilsonInterval(double share, double size);

} // namespace heihachi
