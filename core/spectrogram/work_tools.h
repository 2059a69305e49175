#pragma once

#include "core/spectrogram/spectrogram_work.h"
#include "core/spectrogram/tile_maker.h"

namespace heihachi {

/// What a worker needs for its task; handed from one to the next. One thread at a time.
struct SpectrogramWork::Tools
{
    Tools(const SpectrogramLayout& layout, PassageStock& from)
        : stock(from)
        , passages(from.take())
        , maker(layout, [this](qint64 first, std::span<float> mono) { return passages->read(first, mono); })
    {
    }
    ~Tools() { stock.giveBack(std::move(passages)); }
    Tools(const Tools&) = delete;
    Tools& operator=(const Tools&) = delete;

    PassageStock& stock;
    std::unique_ptr<MonoPassages> passages;
    TileMaker maker;
};

} // namespace heihachi
