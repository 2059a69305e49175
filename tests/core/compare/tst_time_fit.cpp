#include "core/compare/alignment/time_fit.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace heihachi;

namespace {

constexpr double kTolerance = 0.004;
constexpr double kShortest = 5.0;

/// A point a second on l = 2 + 1.05 s, off by up to `noise` seconds.
std::vector<TimePoint> pointsOn(int count, double noise)
{
    std::mt19937 random(1);
    std::vector<TimePoint> points;
    for (int n = 0; n < count; ++n)
        points.push_back(
            {double(n), 2.0 + 1.05 * n + noise * (2.0 * double(random()) / double(random.max()) - 1.0), 1.0});
    return points;
}

double at(const std::vector<TimePoint>& knots, double s)
{
    size_t i = 0;
    while (i + 2 < knots.size() && s > knots[i + 1].s)
        ++i;
    const double share = (s - knots[i].s) / (knots[i + 1].s - knots[i].s);
    return knots[i].l + share * (knots[i + 1].l - knots[i].l);
}

} // namespace

class TimeFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewPoints()
    {
        QVERIFY(fitPiecewise({}, kTolerance, kShortest).empty());
        QVERIFY(fitPiecewise(pointsOn(1, 0.0), kTolerance, kShortest).empty());
        QCOMPARE(fitPiecewise(pointsOn(2, 0.0), kTolerance, kShortest).size(), size_t{2});
    }

    void aConstantRatioIsOneLine()
    {
        const auto knots = fitPiecewise(pointsOn(120, 0.003), kTolerance, kShortest);
        QCOMPARE(knots.size(), size_t{2});
        QCOMPARE(knots.front().s, 0.0);
        QCOMPARE(knots.back().s, 119.0);
        QCOMPARE_LE(std::abs(at(knots, 60.0) - 65.0), 0.0005);
    }

    void outliersDontBend()
    {
        auto points = pointsOn(120, 0.001);
        for (size_t n = 5; n < points.size(); n += 7)
            points[n].l += 0.035;
        const auto knots = fitPiecewise(points, kTolerance, kShortest);
        QCOMPARE(knots.size(), size_t{2});
        QCOMPARE_LE(std::abs(at(knots, 60.0) - 65.0), 0.001);
    }

    void aBendIsFound()
    {
        auto points = pointsOn(120, 0.001);
        for (TimePoint& point : points)
            point.l += point.s > 70.0 ? 0.01 * (point.s - 70.0) : 0.0;
        const auto knots = fitPiecewise(points, kTolerance, kShortest);
        QCOMPARE(knots.size(), size_t{3});
        QCOMPARE_LE(std::abs(knots[1].s - 70.0), 3.0);
        for (const TimePoint& point : points)
            QCOMPARE_LE(std::abs(at(knots, point.s) - point.l), 0.008);
    }

    void piecesAreNotTooShort()
    {
        auto points = pointsOn(60, 0.0);
        for (TimePoint& point : points)
            point.l += 0.2 * std::sin(0.3 * point.s);
        const auto knots = fitPiecewise(points, kTolerance, kShortest);
        for (size_t i = 0; i + 1 < knots.size(); ++i)
            QCOMPARE_GE(knots[i + 1].s - knots[i].s, kShortest - 1.0);
    }
};

QTEST_APPLESS_MAIN(TimeFitTest)
#include "tst_time_fit.moc"
