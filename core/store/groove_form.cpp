#include "core/store/groove_form.h"

#include "core/store/document_reader.h"

#include <limits>

namespace heihachi {
namespace {

constexpr int kMost = std::numeric_limits<int>::max();
constexpr int kMostBeatsPerBar = 64;
constexpr int kMostSubdivision = 64;

QCborArray written(const GridPosition& position)
{
    return {position.bar, position.position, documentReal(position.deviationMs)};
}

GridPosition readPosition(DocumentReader& from)
{
    GridPosition position;
    position.bar = from.whole(-kMost, kMost);
    position.position = from.whole(0, kMostBeatsPerBar * kMostSubdivision);
    position.deviationMs = from.real();
    return position;
}

QCborArray written(const Deviation& deviation)
{
    return {deviation.count, documentReal(deviation.meanMs), documentReal(deviation.meanAbsoluteMs),
        documentReal(deviation.spreadMs), deviation.isBelowFloor};
}

Deviation readDeviation(DocumentReader& from)
{
    Deviation deviation;
    deviation.count = from.whole(0, kMost);
    deviation.meanMs = from.real();
    deviation.meanAbsoluteMs = from.real();
    deviation.spreadMs = from.real();
    deviation.isBelowFloor = from.flag();
    return deviation;
}

QCborArray written(const Estimate& estimate)
{
    return {documentReal(estimate.value), documentReal(estimate.error), estimate.count};
}

Estimate readEstimate(DocumentReader& from)
{
    Estimate estimate;
    estimate.value = from.real();
    estimate.error = from.real();
    estimate.count = from.whole(0, kMost);
    return estimate;
}

QCborArray written(const Syncopation& syncopation)
{
    return {documentReal(syncopation.longuetHigginsLee), documentReal(syncopation.weightedNoteToBeat),
        documentReal(syncopation.witek), syncopation.bars};
}

Syncopation readSyncopation(DocumentReader& from)
{
    Syncopation syncopation;
    syncopation.longuetHigginsLee = from.real();
    syncopation.weightedNoteToBeat = from.real();
    syncopation.witek = from.real();
    syncopation.bars = from.whole(0, kMost);
    return syncopation;
}

/// A list of one value, or null.
QCborArray writtenNumber(double value)
{
    return {documentReal(value)};
}

QCborArray written(const GrooveSummary& summary)
{
    const auto deviation = [](const Deviation& value) { return written(value); };
    return {documentReal(summary.range.start), documentReal(summary.range.end), summary.beatsPerBar,
        summary.subdivision, documentReal(double(summary.subdivisionConfidence)),
        documentList(summary.classes, deviation),
        documentList(summary.cells, [&](const auto& row) { return documentList(row, deviation); }),
        documentOptional(summary.swing, [](const Estimate& value) { return written(value); }),
        documentOptional(summary.syncopation, [](const Syncopation& value) { return written(value); }),
        documentOptional(summary.pulseClarity, writtenNumber), documentReal(summary.offGridShare)};
}

/// Cells are looked up by position, so that a row is as long as the bar; or there are none at all.
void readCells(DocumentReader& from, GrooveSummary& summary)
{
    const auto rows = from.list([](DocumentReader& outer) {
        return outer.list([](DocumentReader& row) { return row.object(readDeviation); });
    });
    const size_t positions = size_t(summary.beatsPerBar) * size_t(summary.subdivision);
    if (rows.size() != summary.cells.size())
        return from.fail();
    for (size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].size() != positions && !rows[i].empty())
            return from.fail();
        summary.cells[i] = rows[i];
    }
}

GrooveSummary readSummary(DocumentReader& from)
{
    GrooveSummary summary;
    summary.range.start = from.real();
    summary.range.end = from.real();
    summary.beatsPerBar = from.whole(1, kMostBeatsPerBar);
    summary.subdivision = from.whole(1, kMostSubdivision);
    summary.subdivisionConfidence = from.realAsFloat();
    const auto classes = from.list([](DocumentReader& row) { return row.object(readDeviation); });
    if (classes.size() == summary.classes.size())
        std::ranges::copy(classes, summary.classes.begin());
    else
        from.fail();
    readCells(from, summary);
    summary.swing = from.optional(readEstimate);
    summary.syncopation = from.optional(readSyncopation);
    summary.pulseClarity = from.optional([](DocumentReader& value) { return value.real(); });
    summary.offGridShare = from.real();
    return summary;
}

} // namespace

QCborValue GrooveForm::encode(const Groove& groove)
{
    const auto summary = [](const GrooveSummary& value) { return written(value); };
    return QCborArray{documentReal(groove.floorMs),
        documentList(groove.positions,
            [](const auto& position) {
                return documentOptional(position, [](const GridPosition& value) { return written(value); });
            }),
        written(groove.whole), documentList(groove.sections, summary)};
}

std::optional<Groove> GrooveForm::decode(const StoredDocument& document)
{
    if (document.version != kVersion)
        return std::nullopt;
    DocumentReader from(document.content);
    Groove groove;
    groove.floorMs = from.real();
    groove.positions = from.list([](DocumentReader& row) { return row.optional(readPosition); });
    groove.whole = from.object(readSummary);
    groove.sections = from.list([](DocumentReader& row) { return row.object(readSummary); });
    return from.isRight() && from.isAtEnd() ? std::optional(std::move(groove)) : std::nullopt;
}

} // namespace heihachi
