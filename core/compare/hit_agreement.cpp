#include "core/compare/hit_agreement.h"

#include <cmath>

namespace heihachi {
namespace {

class Mean
{
public:
    void add(const std::optional<double>& value)
    {
        if (!value)
            return;
        ++m_count;
        const double off = *value - m_mean;
        m_mean += off / double(m_count);
        m_squares += off * (*value - m_mean); // Welford, Technometrics 4(3), 1962
    }
    [[nodiscard]] std::optional<double> mean() const { return m_count ? std::optional(m_mean) : std::nullopt; }
    [[nodiscard]] std::optional<double> deviation() const
    {
        return m_count ? std::optional(std::sqrt(std::max(0.0, m_squares) / double(m_count))) : std::nullopt;
    }

private:
    int m_count = 0;
    double m_mean = 0.0;
    double m_squares = 0.0;
};

/// One row of the table while it is counted.
class Counting
{
public:
    void addPair(const EventDifference& pair)
    {
        ++m_row.countA;
        ++m_row.countB;
        ++m_row.pairs;
        ++(pair.kind == DifferenceKind::Kept         ? m_row.kept
                : pair.kind == DifferenceKind::Moved ? m_row.moved
                                                     : m_row.rescored);
        m_shift.add(pair.shift);
        m_confidence.add(pair.confidenceChange);
        m_velocity.add(pair.valueChange);
    }
    void addRelabelledFrom() { ++m_row.countA, ++m_row.relabelledFrom; }
    void addRelabelledTo() { ++m_row.countB, ++m_row.relabelledTo; }
    void addLost() { ++m_row.countA, ++m_row.lost; }
    void addAdded() { ++m_row.countB, ++m_row.added; }

    [[nodiscard]] HitAgreement finished(std::optional<DrumClass> drumClass) const
    {
        HitAgreement row = m_row;
        row.drumClass = drumClass;
        if (row.countA > 0)
            row.recall = double(row.pairs) / double(row.countA);
        if (row.countB > 0)
            row.precision = double(row.pairs) / double(row.countB);
        if (row.countA + row.countB > 0)
            row.f = 2.0 * double(row.pairs) / double(row.countA + row.countB);
        row.meanShift = m_shift.mean();
        row.shiftDeviation = m_shift.deviation();
        row.meanConfidenceChange = m_confidence.mean();
        row.meanVelocityChange = m_velocity.mean();
        return row;
    }

private:
    HitAgreement m_row;
    Mean m_shift;
    Mean m_confidence;
    Mean m_velocity;
};

} // namespace

HitAgreements hitAgreements(const ComparedEvents& events, std::span<const DrumHit> a, std::span<const DrumHit> b)
{
    Counting all;
    std::array<Counting, kDrumClassCount> classes;
    const auto classA
        = [&](const EventDifference& event) -> Counting& { return classes[size_t(a[size_t(event.a)].drumClass)]; };
    const auto classB
        = [&](const EventDifference& event) -> Counting& { return classes[size_t(b[size_t(event.b)].drumClass)]; };
    for (const EventDifference& event : events.events) {
        switch (event.kind) {
        case DifferenceKind::Kept:
        case DifferenceKind::Moved:
        case DifferenceKind::Rescored:
            all.addPair(event);
            classA(event).addPair(event);
            break;
        case DifferenceKind::Relabelled:
            all.addRelabelledFrom();
            all.addRelabelledTo();
            classA(event).addRelabelledFrom();
            classB(event).addRelabelledTo();
            break;
        case DifferenceKind::Lost:
            all.addLost();
            classA(event).addLost();
            break;
        case DifferenceKind::Added:
            all.addAdded();
            classB(event).addAdded();
            break;
        }
    }
    HitAgreements agreements{all.finished(std::nullopt), {}};
    for (const DrumClass drumClass : kDrumClasses)
        agreements.classes.push_back(classes[size_t(drumClass)].finished(drumClass));
    return agreements;
}

std::optional<double> pairF(const ComparedEvents& events)
{
    const auto pairs = std::ranges::count_if(events.events, &EventDifference::isPair);
    const auto all = pairs + std::ptrdiff_t(events.events.size());
    return all > 0 ? std::optional(2.0 * double(pairs) / double(all)) : std::nullopt;
}

} // namespace heihachi
