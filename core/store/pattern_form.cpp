#include "core/store/pattern_form.h"

#include "core/store/document_reader.h"

#include <limits>

namespace heihachi {
namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr int kMostPositions = 4096;

QCborArray written(const BarMatrix& bar)
{
    return {bar.positions, documentList(bar.velocity, [](float value) { return documentReal(double(value)); })};
}

BarMatrix readMatrix(DocumentReader& from)
{
    BarMatrix bar;
    bar.positions = from.whole(1, kMostPositions);
    bar.velocity = from.list([](DocumentReader& row) { return row.realAsFloat(); });
    if (bar.velocity.size() != size_t(kDrumClassCount) * size_t(bar.positions))
        from.fail();
    return bar;
}

QCborArray written(const DrumPattern& pattern)
{
    return {written(pattern.typical), pattern.count, documentReal(pattern.firstTime), pattern.exactCount,
        documentOptional(pattern.variation, [](const BarMatrix& bar) { return written(bar); }), pattern.variationCount,
        documentOptional(pattern.name, [](const PatternName& name) {
            return QCborArray{name.id, documentReal(double(name.score))};
        })};
}

PatternName readName(DocumentReader& from)
{
    PatternName name;
    name.id = from.text();
    name.score = from.realAsFloat();
    return name;
}

DrumPattern readPattern(DocumentReader& from)
{
    DrumPattern pattern;
    pattern.typical = from.object(readMatrix);
    pattern.count = from.whole(0, kMost);
    pattern.firstTime = from.real();
    pattern.exactCount = from.whole(0, kMost);
    pattern.variation = from.optional(readMatrix);
    pattern.variationCount = from.whole(0, kMost);
    pattern.name = from.optional(readName);
    return pattern;
}

QCborArray written(const BarEntry& bar)
{
    return {bar.bar, documentReal(bar.range.start), documentReal(bar.range.end), bar.pattern,
        documentReal(double(bar.distance)), bar.isFill, bar.hits};
}

BarEntry readBar(DocumentReader& from, int patterns)
{
    BarEntry bar;
    bar.bar = from.whole(-kMost, kMost);
    bar.range.start = from.real();
    bar.range.end = from.real();
    bar.pattern = from.whole(-1, patterns - 1);
    bar.distance = from.realAsFloat();
    bar.isFill = from.flag();
    bar.hits = from.whole(0, kMost);
    return bar;
}

QCborArray written(const PatternPhrase& phrase)
{
    return {documentList(phrase.patterns, [](int pattern) { return pattern; }), phrase.count,
        documentReal(phrase.firstTime)};
}

PatternPhrase readPhrase(DocumentReader& from, int patterns)
{
    PatternPhrase phrase;
    phrase.patterns = from.list([&](DocumentReader& row) { return row.whole(0, patterns - 1); });
    phrase.count = from.whole(0, kMost);
    phrase.firstTime = from.real();
    return phrase;
}

QCborArray written(const EventCluster& cluster)
{
    return {
        int(cluster.drumClass), documentReal(cluster.meanPosition), documentReal(cluster.meanVelocity), cluster.count};
}

EventCluster readCluster(DocumentReader& from)
{
    EventCluster cluster;
    cluster.drumClass = kDrumClasses[size_t(from.whole(0, kDrumClassCount - 1))]; // as in the table drum_class
    cluster.meanPosition = from.real();
    cluster.meanVelocity = from.real();
    cluster.count = from.whole(0, kMost);
    return cluster;
}

} // namespace

QCborValue PatternForm::encode(const DrumPatternCatalogue& catalogue)
{
    const auto write = [](const auto& value) { return written(value); };
    return QCborArray{documentList(catalogue.patterns, write), documentList(catalogue.bars, write),
        documentList(catalogue.phrases, write), documentList(catalogue.clusters, write),
        documentReal(catalogue.clusterCut), catalogue.clusterCutReason};
}

std::optional<DrumPatternCatalogue> PatternForm::decode(const StoredDocument& document)
{
    if (document.version != kVersion)
        return std::nullopt;
    DocumentReader from(document.content);
    DrumPatternCatalogue catalogue;
    catalogue.patterns = from.list([](DocumentReader& row) { return row.object(readPattern); });
    const int patterns = int(catalogue.patterns.size());
    catalogue.bars = from.list(
        [&](DocumentReader& row) { return row.object([&](DocumentReader& bar) { return readBar(bar, patterns); }); });
    catalogue.phrases = from.list([&](DocumentReader& row) {
        return row.object([&](DocumentReader& phrase) { return readPhrase(phrase, patterns); });
    });
    catalogue.clusters = from.list([](DocumentReader& row) { return row.object(readCluster); });
    catalogue.clusterCut = from.real();
    catalogue.clusterCutReason = from.text();
    return from.isRight() && from.isAtEnd() ? std::optional(std::move(catalogue)) : std::nullopt;
}

} // namespace heihachi
