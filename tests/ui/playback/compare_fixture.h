#pragma once

#include "core/store/project_store.h"
#include "tests/support/sample_result.h"
#include "tests/ui/playback/manual_output.h"
#include "tests/ui/session/session_fixture.h"
#include "ui/playback/compare_playback.h"
#include "ui/session/compare/compare_session.h"

/// A project with two runs of one recording and one of another, twice as quiet, whose files are there, and a player.
namespace heihachi::test {

struct ComparePlaybackFixture : PlayerFixture
{
    static constexpr double kSeconds = 3.0;

    explicit ComparePlaybackFixture(const QString& name)
        : box(name)
    {
        pathA = write(QStringLiteral("a.wav"), interleaved(makeNoise(1, 44100, kSeconds, 0.5), 2));
        pathB = write(QStringLiteral("b.wav"), interleaved(makeNoise(2, 44100, kSeconds, 0.25), 2));
        const QString project = box.path(QStringLiteral("p.heihachi"));
        auto store = ProjectStore::create(project);
        first = save(**store, 1, pathA);
        second = save(**store, 1, pathA);
        foreign = save(**store, 2, pathB);
        store->reset();
        session = std::make_unique<ProjectSession>(registry, ProjectSession::Settings{box.cache(), box.data(), 1});
        viewport = std::make_unique<TimeViewport>();
        selection = std::make_unique<HitSelection>();
        compare = std::make_unique<CompareSession>(*session, *viewport, *selection);
        sound = std::make_unique<ComparePlayback>(player, *compare);
        session->openProject(project);
    }
    ~ComparePlaybackFixture()
    {
        sound.reset();
        compare.reset();
    }

    static RunId save(ProjectStore& store, std::uint32_t seed, const QString& path)
    {
        AnalysisResult run = *makeResult({.seed = seed, .hitCount = 5, .durationSeconds = kSeconds, .path = path});
        run.drumHits = std::vector<DrumHit>{{1.0, DrumClass::Kick, 0.9F, 0.8F, {}, {}}};
        return store.saveRun(run).value();
    }
    /// Run A is shown and its recording open, as SessionPlayback does it.
    [[nodiscard]] bool show()
    {
        if (!QTest::qWaitFor([&] { return session->currentResult() != nullptr; }))
            return false;
        player.setSource(pathA, kSeconds);
        return true;
    }
    [[nodiscard]] bool open(RunId b)
    {
        compare->open(first, b);
        return QTest::qWaitFor([&] { return compare->state() == CompareSession::State::Ready; });
    }
    /// The two recordings, with a map that needs not be found first.
    [[nodiscard]] bool openForeign(const TimeMap& map)
    {
        KeptComparison kept;
        kept.a = first;
        kept.b = foreign;
        kept.createdUtc = QDateTime::currentDateTimeUtc();
        kept.alignment = Alignment{map, 1.0, 0.0, 1.0, 1.0, 1.0};
        bool isKept = false;
        session->keepComparison(kept, [&](ComparisonId) { isKept = true; });
        if (!QTest::qWaitFor([&] { return isKept; }))
            return false;
        sound.reset();
        compare.reset(); // it reads what is kept when it begins
        compare = std::make_unique<CompareSession>(*session, *viewport, *selection);
        sound = std::make_unique<ComparePlayback>(player, *compare);
        return QTest::qWaitFor([&] { return !compare->kept().empty(); }) && open(foreign);
    }

    Sandbox box;
    StageRegistry registry;
    std::unique_ptr<ProjectSession> session;
    std::unique_ptr<TimeViewport> viewport;
    std::unique_ptr<HitSelection> selection;
    std::unique_ptr<CompareSession> compare;
    std::unique_ptr<ComparePlayback> sound;
    QString pathA;
    QString pathB;
    RunId first;
    RunId second;
    RunId foreign;
};

} // namespace heihachi::test
