#include "ui/playback/decoded_source.h"

#include <algorithm>

namespace heihachi {

DecodedSource::DecodedSource(std::unique_ptr<AudioReader> reader, int rate)
    : m_reader(std::move(reader))
    , m_rate(rate)
{
}

Result<DecodedSource> DecodedSource::open(const QString& path, int rate)
{
    Result<std::unique_ptr<AudioReader>> reader = AudioReader::open(path, {.outputRate = rate, .checkSignal = false});
    if (!reader)
        return failureOf(reader);
    return DecodedSource(std::move(*reader), rate);
}

std::optional<qint64> DecodedSource::length() const
{
    return m_end ? m_end : m_reader->expectedFrames();
}

Result<qint64> DecodedSource::read(qint64 frame, std::span<float> interleaved)
{
    const auto wanted = qint64(interleaved.size() / 2);
    qint64 done = std::clamp<qint64>(-frame, 0, wanted);
    std::fill_n(interleaved.begin(), 2 * done, 0.0F);
    while (done < wanted) {
        const qint64 at = frame + done;
        if (m_end && at >= *m_end)
            break;
        const Result<const Block*> found = block(at / kBlockFrames);
        if (!found)
            return failureOf(found);
        const std::vector<float>& samples = (*found)->samples;
        const qint64 offset = at % kBlockFrames;
        const qint64 count = std::min(wanted - done, qint64(samples.size() / 2) - offset);
        if (count <= 0)
            break;
        std::copy_n(samples.begin() + 2 * offset, 2 * count, interleaved.begin() + 2 * done);
        done += count;
    }
    return done;
}

Result<const DecodedSource::Block*> DecodedSource::block(qint64 number)
{
    if (const auto kept = m_byNumber.find(number); kept != m_byNumber.end()) {
        m_blocks.splice(m_blocks.begin(), m_blocks, kept->second);
        return &m_blocks.front();
    }
    Result<std::vector<float>> samples = decode(number);
    if (!samples)
        return failureOf(samples);
    if (m_blocks.size() >= kKeptBlocks) {
        m_byNumber.erase(m_blocks.back().number);
        m_blocks.pop_back();
    }
    m_blocks.push_front({number, std::move(*samples)});
    m_byNumber[number] = m_blocks.begin();
    return &m_blocks.front();
}

Result<std::vector<float>> DecodedSource::decode(qint64 number)
{
    const qint64 start = number * kBlockFrames;
    if (m_reader->position() != start) {
        if (const Status sought = m_reader->seek(start); !sought)
            return tl::unexpected(sought.error());
    }
    std::vector<float> samples(2 * kBlockFrames);
    qint64 done = 0;
    while (done < kBlockFrames) {
        const Result<qint64> got = m_reader->read(std::span(samples).subspan(size_t(2 * done)));
        if (!got)
            return failureOf(got);
        if (*got == 0)
            break;
        done += *got;
    }
    samples.resize(size_t(2 * done));
    if (done > 0 && done < kBlockFrames)
        m_end = start + done;
    return samples;
}

} // namespace heihachi
