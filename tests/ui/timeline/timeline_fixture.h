#pragma once

#include "core/audio/peak_pyramid.h"
#include "core/audio/source_info.h"
#include "tests/support/signals.h"
#include "ui/views/timeline/diagnostics_ribbon.h"
#include "ui/views/timeline/drum_lanes.h"
#include "ui/views/timeline/overview_strip.h"
#include "ui/views/timeline/time_ruler.h"
#include "ui/views/timeline/timeline_stack.h"
#include "ui/views/timeline/waveform_view.h"

#include <QTest>
#include <QWheelEvent>

/// What the tests of the timeline views share.
namespace heihachi::test {

inline constexpr double kTestSeconds = 20.0;

/// 20 s, left a loud sine, right a soft one.
inline std::shared_ptr<const PeakPyramid> testPeaks()
{
    static const std::shared_ptr<const PeakPyramid> kPeaks = [] {
        PeakPyramidBuilder builder;
        builder.add(interleavedStereo(
            makeSine(440.0, kAnalysisRate, kTestSeconds, 0.8), makeSine(440.0, kAnalysisRate, kTestSeconds, 0.1)));
        return builder.finish();
    }();
    return kPeaks;
}

/// A hit of each class a second, kick at 1 s, snare at 2 s, ..., over 20 s.
inline std::shared_ptr<AnalysisResult> testResult()
{
    auto result = std::make_shared<AnalysisResult>();
    result->source.info.path = QStringLiteral("/music/test.wav");
    result->source.durationSeconds = kTestSeconds;
    result->run.stages.push_back({QStringLiteral("drum_hits"), 1, StageStatus::Done, QString(), 0.0});
    result->drumHits.emplace();
    for (int i = 0; i < 15; ++i)
        result->drumHits->push_back({1.0 + i, kDrumClasses[size_t(i % kDrumClassCount)], 1.0F, 1.0F, 12.0F, {}});
    return result;
}

inline void wheel(QWidget& widget, const QPointF& position, QPoint angle, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(
        position, widget.mapToGlobal(position), QPoint(), angle, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&widget, &event);
}

/// Press, move in steps and release, as a person drags.
inline void drag(QWidget& widget, QPoint from, QPoint to, Qt::MouseButton button = Qt::LeftButton,
    Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(&widget, button, modifiers, from);
    for (int i = 1; i <= 4; ++i) {
        const QPoint position = from + (to - from) * i / 4;
        QMouseEvent move(QEvent::MouseMove, position, widget.mapToGlobal(QPointF(position)), button, button, modifiers);
        QCoreApplication::sendEvent(&widget, &move);
    }
    QTest::mouseRelease(&widget, button, modifiers, to);
}

/// A shown stack with viewport, selection and theme of its own.
struct TimelineFixture
{
    TimelineFixture()
    {
        theme.setChoice(Theme::Choice::Dark);
        stack.resize(1000, 600);
        stack.show();
    }

    void fill()
    {
        stack.setPeaks(testPeaks(), QStringLiteral("/music/test.wav"));
        stack.setResult(testResult());
        QCoreApplication::processEvents();
    }

    Theme theme;
    TimeViewport viewport;
    HitSelection selection;
    TimelineStack stack{viewport, selection, theme};
};

} // namespace heihachi::test
