#include "core/spectrogram/mono_passages.h"

#include "core/audio/audio_reader.h"

#include <algorithm>

namespace heihachi {

MonoPassages::MonoPassages(QString path)
    : m_path(std::move(path))
{
}

MonoPassages::~MonoPassages() = default;

Status MonoPassages::read(qint64 first, std::span<float> mono)
{
    if (!m_reader) {
        auto opened = AudioReader::open(m_path, {.checkSignal = false});
        if (!opened)
            return failureOf(opened);
        m_reader = std::move(*opened);
    }
    const auto before = size_t(std::clamp<qint64>(-first, 0, qint64(mono.size())));
    std::ranges::fill(mono.first(before), 0.0F);
    std::span<float> rest = mono.subspan(before);
    if (rest.empty())
        return {};
    const qint64 begin = std::max<qint64>(0, first);
    if (m_reader->position() != begin)
        if (const Status found = m_reader->seek(begin); !found)
            return found;
    m_stereo.resize(2 * rest.size());
    size_t done = 0;
    while (done < rest.size()) {
        const Result<qint64> got = m_reader->read(std::span(m_stereo).subspan(2 * done));
        if (!got)
            return failureOf(got);
        if (*got == 0)
            break;
        done += size_t(*got);
    }
    for (size_t n = 0; n < done; ++n)
        rest[n] = 0.5F * (m_stereo[2 * n] + m_stereo[2 * n + 1]);
    std::ranges::fill(rest.subspan(done), 0.0F);
    return {};
}

PassageStock::PassageStock(QString path)
    : m_path(std::move(path))
{
}

PassageStock::~PassageStock() = default;

std::unique_ptr<MonoPassages> PassageStock::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_waiting.empty())
        return std::make_unique<MonoPassages>(m_path);
    std::unique_ptr<MonoPassages> passages = std::move(m_waiting.back());
    m_waiting.pop_back();
    return passages;
}

void PassageStock::giveBack(std::unique_ptr<MonoPassages> passages)
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.push_back(std::move(passages));
}

} // namespace heihachi
