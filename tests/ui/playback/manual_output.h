#pragma once

#include "tests/support/signals.h"
#include "ui/playback/player.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

/// What the tests of playback share: an output that is pulled by hand, so that nothing waits for a clock.
namespace heihachi::test {

class ManualOutput final : public AudioOutput
{
public:
    explicit ManualOutput(int rate, qint64 latency = 0)
        : m_rate(rate)
        , m_latency(latency)
    {
    }

    [[nodiscard]] int sampleRate() const override { return m_rate; }
    void start(FrameSource& source) override { m_source = &source; }
    void stop() override { m_source = nullptr; }
    void setActive(bool active) override { isActive = active; }
    [[nodiscard]] qint64 heardFrames() const override { return std::max<qint64>(0, taken() - m_latency); }
    [[nodiscard]] qint64 taken() const { return qint64(samples.size() / 2); }
    [[nodiscard]] bool isStarted() const { return m_source != nullptr; }
    void take(qint64 frames)
    {
        const size_t at = samples.size();
        samples.resize(at + size_t(2 * frames));
        m_source->pull(std::span(samples).subspan(at));
    }
    void breakDown(const QString& reason) { Q_EMIT failed(reason); }

    std::vector<float> samples; ///< all that was taken, interleaved
    bool isActive = false;

private:
    int m_rate;
    qint64 m_latency;
    FrameSource* m_source = nullptr;
};

class ManualOutputs final : public AudioOutputs
{
public:
    [[nodiscard]] std::vector<OutputDevice> devices() const override { return list; }
    [[nodiscard]] std::unique_ptr<AudioOutput> open(const QByteArray& id) override
    {
        return unusable.contains(id) ? nullptr : make();
    }
    [[nodiscard]] std::unique_ptr<AudioOutput> openSilent() override { return make(); }
    void change(std::vector<OutputDevice> devices)
    {
        list = std::move(devices);
        Q_EMIT devicesChanged();
    }

    std::vector<OutputDevice> list{{"one", QStringLiteral("Speakers"), true}};
    std::set<QByteArray> unusable;
    int rate = 44100;
    qint64 latency = 0; ///< frames
    ManualOutput* last = nullptr; ///< the one that was opened last

private:
    std::unique_ptr<AudioOutput> make()
    {
        auto output = std::make_unique<ManualOutput>(rate, latency);
        last = output.get();
        return output;
    }
};

/// A player with manual outputs, and a folder for its files.
struct PlayerFixture
{
    PlayerFixture()
        : PlayerFixture(std::make_unique<ManualOutputs>())
    {
    }
    explicit PlayerFixture(std::unique_ptr<ManualOutputs> made)
        : outputs(made.get())
        , player(std::move(made))
    {
    }

    [[nodiscard]] QString path(const QString& name) const { return folder.filePath(name); }
    /// A WAV file of floats, which decode to the very same numbers.
    QString write(const QString& name, const std::vector<float>& interleavedSamples, int rate = 44100) const
    {
        return writeWav(path(name), interleavedSamples, 2, rate, SampleFormat::F32) ? path(name) : QString();
    }
    /// Noise that differs left and right, opened.
    std::vector<float> openNoise(double seconds)
    {
        const std::vector<float> noise = interleavedStereo(makeNoise(1, 44100, seconds), makeNoise(2, 44100, seconds));
        player.setSource(write(QStringLiteral("noise.wav"), noise), seconds);
        return noise;
    }
    /// Pulls so many frames once they are made, and returns them.
    std::vector<float> take(qint64 frames)
    {
        const size_t from = outputs->last->samples.size();
        const PlaybackStream& stream = player.stream();
        while (frames > 0) {
            const qint64 block = std::min<qint64>(frames, 512);
            const auto isMade = [&] { // or nothing can be made before the output takes away what was flushed
                return stream.readyFrames() >= block
                    || (stream.isReady() && (stream.endFrame() >= 0 || stream.roomFrames() < 256));
            };
            if (player.state() == PlayState::Playing && !QTest::qWaitFor(isMade))
                break;
            outputs->last->take(block);
            frames -= block;
        }
        player.tick();
        return {outputs->last->samples.begin() + std::ptrdiff_t(from), outputs->last->samples.end()};
    }
    /// Frame `frame` of what was taken last, left.
    [[nodiscard]] static float left(const std::vector<float>& samples, qint64 frame)
    {
        return samples[size_t(2 * frame)];
    }

    QTemporaryDir folder;
    ManualOutputs* outputs;
    Player player;
};

} // namespace heihachi::test
