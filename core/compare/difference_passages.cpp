#include "core/compare/difference_passages.h"

#include <array>
#include <cmath>
#include <tuple>

namespace heihachi {
namespace {

constexpr size_t kMaxPassages = 10;
constexpr int kLeastDifferences = 3;
constexpr double kReach = 0.1; // s, how far a passage goes beyond its events
constexpr std::array kOddsRatios{1.5, 2.0, 3.0, 5.0, 8.0, 13.0, 21.0, 34.0, 55.0, 89.0, 144.0, 233.0};

struct ScanEvent
{
    double time = 0.0; ///< s in A, half-way between the two of a pair: the order is the same for both runs
    bool isDifferent = false;
};

/// Events [first, last), and how striking they are.
struct Window
{
    size_t first = 0;
    size_t last = 0;
    double score = 0.0;
};

std::vector<ScanEvent> scanned(const ComparedEvents& events, const TimeMap& map)
{
    std::vector<ScanEvent> scan;
    scan.reserve(events.events.size());
    for (const EventDifference& event : events.events)
        scan.push_back({0.5 * (event.timeA + map.nearestA(event.timeB)), event.kind != DifferenceKind::Kept});
    std::ranges::sort(scan, {}, [](const ScanEvent& event) { return std::tuple(event.time, event.isDifferent); });
    return scan;
}

/// Segments of `gains` of which no part, and no extension, gains more. Ruzzo & Tompa.
class MaximalSegments
{
public:
    void add(size_t index, double gain)
    {
        const double before = m_sum;
        m_sum += gain;
        if (gain <= 0.0)
            return;
        Segment segment{index, index + 1, before, m_sum, kNone};
        for (;;) {
            size_t lower = m_segments.empty() ? kNone : m_segments.size() - 1;
            while (lower != kNone && m_segments[lower].before >= segment.before)
                lower = m_segments[lower].lower; // all between begin higher still
            segment.lower = lower;
            if (lower == kNone || m_segments[lower].after >= segment.after)
                break;
            segment.first = m_segments[lower].first;
            segment.before = m_segments[lower].before;
            m_segments.resize(lower);
        }
        m_segments.push_back(segment);
    }
    void appendTo(std::vector<Window>& windows) const
    {
        for (const Segment& segment : m_segments)
            windows.push_back({segment.first, segment.last, 0.0});
    }

private:
    static constexpr size_t kNone = size_t(-1);

    struct Segment
    {
        size_t first;
        size_t last;
        double before; ///< sum of all gains up to it
        double after;
        size_t lower; ///< the last earlier segment that begins at a lower sum
    };

    double m_sum = 0.0;
    std::vector<Segment> m_segments;
};

/// n ln(n / m), 0 for n = 0.
double information(double n, double m)
{
    return n > 0.0 ? n * std::log(n / m) : 0.0;
}

double likelihood(double differences, double events)
{
    return information(differences, events) + information(events - differences, events);
}

/// Prefix sums of the differences, and what follows from them.
class Counts
{
public:
    explicit Counts(const std::vector<ScanEvent>& scan)
    {
        for (const ScanEvent& event : scan)
            m_sums.push_back(m_sums.back() + (event.isDifferent ? 1 : 0));
    }
    [[nodiscard]] int all() const { return m_sums.back(); }
    [[nodiscard]] int events() const { return int(m_sums.size()) - 1; }
    [[nodiscard]] int within(const Window& window) const { return m_sums[window.last] - m_sums[window.first]; }
    [[nodiscard]] double expected(const Window& window) const
    {
        return double(all()) * double(window.last - window.first) / double(events());
    }
    [[nodiscard]] double score(const Window& window) const
    {
        const double n = double(window.last - window.first);
        const double c = double(within(window));
        return likelihood(c, n) + likelihood(double(all()) - c, double(events()) - n)
            - likelihood(double(all()), double(events()));
    }

private:
    std::vector<int> m_sums{0};
};

std::vector<Window> strikingWindows(const std::vector<ScanEvent>& scan, const Counts& counts)
{
    const double share = double(counts.all()) / double(counts.events());
    std::vector<Window> windows;
    for (const double ratio : kOddsRatios) {
        const double odds = ratio * share / (1.0 - share);
        const double raised = odds / (1.0 + odds);
        const double gain = std::log(raised / share);
        const double loss = std::log((1.0 - raised) / (1.0 - share));
        MaximalSegments segments;
        for (size_t i = 0; i < scan.size(); ++i)
            segments.add(i, scan[i].isDifferent ? gain : loss);
        segments.appendTo(windows);
    }
    const double floor = std::log(20.0 * double(counts.events()));
    for (Window& window : windows)
        window.score = counts.score(window);
    std::erase_if(windows, [&](const Window& window) {
        const int differences = counts.within(window);
        return differences < kLeastDifferences || double(differences) <= counts.expected(window)
            || window.score < floor;
    });
    std::ranges::sort(
        windows, {}, [](const Window& window) { return std::tuple(-window.score, window.first, window.last); });
    return windows;
}

TimeRange rangeOf(const Window& window, const std::vector<ScanEvent>& scan)
{
    const double first = scan[window.first].time;
    const double last = scan[window.last - 1].time;
    const double before = window.first > 0 ? 0.5 * (scan[window.first - 1].time + first) : first - kReach;
    const double after = window.last < scan.size() ? 0.5 * (last + scan[window.last].time) : last + kReach;
    return {std::max({before, first - kReach, std::min(0.0, first)}), std::min(after, last + kReach)};
}

} // namespace

std::vector<DifferencePassage> differencePassages(const ComparedEvents& events, const TimeMap& map)
{
    const std::vector<ScanEvent> scan = scanned(events, map);
    const Counts counts(scan);
    if (counts.all() == 0 || counts.all() == counts.events())
        return {};
    std::vector<Window> chosen;
    std::vector<DifferencePassage> passages;
    for (const Window& window : strikingWindows(scan, counts)) {
        const bool isFree = std::ranges::none_of(
            chosen, [&](const Window& other) { return window.first < other.last && other.first < window.last; });
        const TimeRange range = rangeOf(window, scan);
        if (!isFree || range.isEmpty())
            continue;
        chosen.push_back(window);
        passages.push_back(
            {range, counts.within(window), int(window.last - window.first), counts.expected(window), window.score});
        if (passages.size() == kMaxPassages)
            break;
    }
    return passages;
}

} // namespace heihachi
