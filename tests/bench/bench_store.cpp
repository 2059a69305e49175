#include "core/report/analysis_json.h"
#include "core/report/drum_hits_csv.h"
#include "core/store/project_store.h"
#include "tests/support/sample_result.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

using namespace heihachi;
using namespace heihachi::test;

namespace {

/// QtSql finds its driver through the application object, which benchmark's main() does not make.
void needApplication()
{
    static int argc = 1;
    static char name[] = "bench_store";
    static char* argv[] = {name, nullptr};
    static const QCoreApplication application(argc, argv);
}

/// Drum hits and nothing else.
AnalysisResultPtr makeHits(qint64 count)
{
    SampleOptions options;
    options.hitCount = int(count);
    options.onsetsComputed = false;
    return makeResult(options);
}

void saveRun(benchmark::State& state)
{
    needApplication();
    const QTemporaryDir folder;
    const auto store = ProjectStore::create(folder.filePath(QStringLiteral("p.heihachi")));
    const auto result = makeHits(state.range(0));
    for (auto _ : state)
        if (!(*store)->saveRun(*result))
            state.SkipWithError("saveRun failed");
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void loadRun(benchmark::State& state)
{
    needApplication();
    const QTemporaryDir folder;
    const auto store = ProjectStore::create(folder.filePath(QStringLiteral("p.heihachi")));
    const auto id = (*store)->saveRun(*makeHits(state.range(0)));
    for (auto _ : state)
        if (!(*store)->loadRun(*id))
            state.SkipWithError("loadRun failed");
    state.SetItemsProcessed(state.iterations() * state.range(0));
}

void openProject(benchmark::State& state)
{
    needApplication();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.heihachi"));
    if (!ProjectStore::create(path).value()->saveRun(*makeResult(1, int(state.range(0)))))
        state.SkipWithError("saveRun failed");
    for (auto _ : state)
        if (!ProjectStore::open(path).value()->runs())
            state.SkipWithError("open failed");
}

void renderCsv(benchmark::State& state)
{
    const auto result = makeResult(1, int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(renderDrumHitsCsv(*result));
}

void renderJson(benchmark::State& state)
{
    const auto result = makeResult(1, int(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(renderAnalysisJson(*result));
}

} // namespace

BENCHMARK(saveRun)->Arg(100000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(loadRun)->Arg(100000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(openProject)->Arg(30000)->Arg(400000)->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK(renderCsv)->Arg(400000)->Unit(benchmark::kMillisecond);
BENCHMARK(renderJson)->Arg(400000)->Unit(benchmark::kMillisecond);
