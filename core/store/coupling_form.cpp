#include "core/store/coupling_form.h"

#include "core/store/document_reader.h"

#include <limits>

namespace heihachi {
namespace {

QCborArray written(const CouplingAtRate& rate)
{
    return {documentReal(rate.frequencyHz), documentReal(rate.coherence), documentReal(rate.phaseRadians),
        rate.isSignificant};
}

CouplingAtRate readRate(DocumentReader& from)
{
    CouplingAtRate rate;
    rate.frequencyHz = from.real();
    rate.coherence = from.real();
    rate.phaseRadians = from.real();
    rate.isSignificant = from.flag();
    return rate;
}

QCborArray written(const CouplingPair& pair)
{
    const auto number = [](float value) { return documentReal(double(value)); };
    const auto rate = [](const CouplingAtRate& value) { return written(value); };
    return {pair.id, documentReal(pair.firstHz), documentReal(pair.stepHz), documentList(pair.coherence, number),
        documentList(pair.phaseRadians, number), pair.averages, documentReal(pair.bound),
        documentOptional(pair.atBeat, rate), documentOptional(pair.atBar, rate)};
}

CouplingPair readPair(DocumentReader& from)
{
    const auto number = [](DocumentReader& row) { return row.realAsFloat(); };
    CouplingPair pair;
    pair.id = from.text();
    pair.firstHz = from.real();
    pair.stepHz = from.real();
    pair.coherence = from.list(number);
    pair.phaseRadians = from.list(number);
    pair.averages = from.whole(0, std::numeric_limits<int>::max());
    pair.bound = from.real();
    pair.atBeat = from.optional(readRate);
    pair.atBar = from.optional(readRate);
    if (pair.phaseRadians.size() != pair.coherence.size())
        from.fail();
    return pair;
}

} // namespace

QCborValue CouplingForm::encode(const Coupling& coupling)
{
    QCborArray document;
    document.append(documentList(coupling.pairs, [](const CouplingPair& pair) { return written(pair); }));
    return document;
}

std::optional<Coupling> CouplingForm::decode(const StoredDocument& document)
{
    if (document.version != kVersion)
        return std::nullopt;
    DocumentReader from(document.content);
    Coupling coupling;
    coupling.pairs = from.list([](DocumentReader& row) { return row.object(readPair); });
    return from.isRight() && from.isAtEnd() ? std::optional(std::move(coupling)) : std::nullopt;
}

} // namespace heihachi
