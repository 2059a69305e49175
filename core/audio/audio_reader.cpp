#include "core/audio/audio_reader.h"

#include "core/audio/frame_samples.h"
#include "core/audio/media_input.h"
#include "core/audio/resampler.h"
#include "core/audio/signal_check.h"

extern "C" {
#include <libavutil/frame.h>
#include <libavutil/samplefmt.h>
}

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cmath>
#include <vector>

namespace heihachi {
namespace {

struct ReaderText
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::AudioReader)
};

constexpr qint64 kSilenceFrames = 4096; // filled in at a time
constexpr qint64 kResamplerPreroll = 2048; // input frames; longer than the filter at any rate of ours

/// Smallest amplitude that counts as full scale: one step below it for integer samples.
float clipLevel(const SourceInfo& info, int sampleFormat)
{
    const auto packed = av_get_packed_sample_fmt(AVSampleFormat(sampleFormat));
    const bool isInteger = packed == AV_SAMPLE_FMT_U8 || packed == AV_SAMPLE_FMT_S16 || packed == AV_SAMPLE_FMT_S32;
    if (!isInteger || info.bitsPerSample <= 0)
        return 1.0F;
    return 1.0F - std::ldexp(1.0F, 1 - std::min(info.bitsPerSample, 24));
}

} // namespace

struct AudioReader::Private
{
    Private(std::unique_ptr<MediaInput> opened, const Options& wanted);

    [[nodiscard]] Result<bool> refill();
    void takeFrame();
    void takeSilence(qint64 frames);
    void takeSamples(const Resampler::Format& format);
    void finish();
    void dropBeforeStart();
    [[nodiscard]] Status restartAt(qint64 frame);
    [[nodiscard]] size_t readyFloats() const { return output.size() - outputStart; }

    std::unique_ptr<MediaInput> input;
    Options options;
    Resampler resampler;
    std::optional<SignalCheck> check;
    PlanarSamples samples;
    std::vector<float> output; ///< interleaved stereo that read() hands out …
    size_t outputStart = 0; ///< … from here on
    qint64 sourcePosition = 0; ///< frame of the file that goes into the resampler next
    qint64 position = 0; ///< output frame that read() hands out next
    qint64 dropFrames = 0; ///< output frames to throw away first, after a seek
    bool isFramePending = false; ///< input->frame() still waits behind a gap
    bool atEnd = false;
};

AudioReader::Private::Private(std::unique_ptr<MediaInput> opened, const Options& wanted)
    : input(std::move(opened))
    , options(wanted)
    , resampler({input->info().sampleRate, input->info().channels, input->channelLayout()},
          wanted.outputRate > 0 ? wanted.outputRate : input->info().sampleRate)
{
    if (options.outputRate <= 0)
        options.outputRate = input->info().sampleRate;
    if (options.checkSignal) {
        const SourceInfo& info = input->info();
        const float level = clipLevel(info, input->frame().format);
        check.emplace(SignalCheck::Format{info.sampleRate, info.channels, level, level >= 1.0F});
    }
}

/// Decodes one frame more into `output`; false at the end.
Result<bool> AudioReader::Private::refill()
{
    output.clear();
    outputStart = 0;
    if (!isFramePending) {
        const auto decoded = input->next();
        if (!decoded)
            return decoded;
        if (!*decoded) {
            finish();
            return false;
        }
    }
    const qint64 gap = input->position() - sourcePosition;
    isFramePending = gap > 0;
    if (isFramePending)
        takeSilence(std::min(gap, kSilenceFrames));
    else
        takeFrame();
    dropBeforeStart();
    return true;
}

void AudioReader::Private::takeFrame()
{
    const AVFrame& frame = input->frame();
    const qint64 frames = input->frames();
    const qint64 skipped = std::min(sourcePosition - input->position(), frames);
    if (frames <= skipped || !samples.setFrame(frame, size_t(skipped), size_t(frames - skipped)))
        return;
    const bool isNative = frame.ch_layout.order == AV_CHANNEL_ORDER_NATIVE;
    takeSamples({frame.sample_rate, frame.ch_layout.nb_channels, isNative ? frame.ch_layout.u.mask : 0});
}

void AudioReader::Private::takeSilence(qint64 frames)
{
    samples.setSilence(size_t(resampler.input().channels), size_t(frames));
    takeSamples(resampler.input());
}

/// Checks, cleans and resamples what lies in `samples`.
void AudioReader::Private::takeSamples(const Resampler::Format& format)
{
    const int sourceRate = input->info().sampleRate;
    if (format != resampler.input()) { // the file changes in the middle, e.g. where two were joined
        resampler.finish(output);
        resampler = Resampler(format, options.outputRate);
    }
    const std::span<float* const> planes(samples.planes(), samples.channels());
    if (check && format.rate == sourceRate && format.channels == input->info().channels) {
        check->process(planes, samples.frames());
    } else {
        for (float* plane : planes)
            SignalCheck::replaceNotFinite({plane, samples.frames()});
    }
    const std::vector<const float*> clean(planes.begin(), planes.end());
    resampler.process(clean, samples.frames(), output);
    sourcePosition += Resampler::resampledFrames(qint64(samples.frames()), format.rate, sourceRate);
}

void AudioReader::Private::finish()
{
    if (!atEnd)
        resampler.finish(output);
    atEnd = true;
    dropBeforeStart();
}

void AudioReader::Private::dropBeforeStart()
{
    const qint64 dropped = std::min(dropFrames, qint64(output.size() / 2));
    outputStart = size_t(dropped) * 2;
    dropFrames -= dropped;
}

/// The resampler starts afresh at a place where a continuous one would be in the same phase, early enough to settle.
Status AudioReader::Private::restartAt(qint64 frame)
{
    const int sourceRate = input->info().sampleRate;
    const qint64 inputPeriod = Resampler::inputPeriod(sourceRate, options.outputRate);
    const qint64 outputPeriod = Resampler::inputPeriod(options.outputRate, sourceRate);
    const qint64 periods = std::max<qint64>(0, frame / outputPeriod - kResamplerPreroll / inputPeriod - 1);
    if (const Status status = input->seek(periods * inputPeriod); !status)
        return status;
    check.reset();
    output.clear();
    outputStart = 0;
    isFramePending = false;
    atEnd = false;
    resampler = Resampler({sourceRate, input->info().channels, input->channelLayout()}, options.outputRate);
    sourcePosition = periods * inputPeriod;
    dropFrames = frame - periods * outputPeriod;
    position = frame;
    return {};
}

Result<std::unique_ptr<AudioReader>> AudioReader::open(const QString& path)
{
    return open(path, Options{});
}

Result<std::unique_ptr<AudioReader>> AudioReader::open(const QString& path, const Options& options)
{
    auto input = MediaInput::open(path);
    if (!input)
        return failureOf(input);
    auto d = std::make_unique<Private>(std::move(input.value()), options);
    if (!d->resampler.isValid())
        return failure(ErrorCode::UnsupportedAudio,
            ReaderText::tr("“%1” has %2 channels at %3 Hz, which can't be turned into stereo here.")
                .arg(QDir::toNativeSeparators(path))
                .arg(d->input->info().channels)
                .arg(d->input->info().sampleRate),
            ReaderText::tr("Convert it to a stereo file first."));
    return std::unique_ptr<AudioReader>(new AudioReader(std::move(d)));
}

AudioReader::AudioReader(std::unique_ptr<Private> opened)
    : d(std::move(opened))
{
}

AudioReader::~AudioReader() = default;

const SourceInfo& AudioReader::info() const
{
    return d->input->info();
}

int AudioReader::outputRate() const
{
    return d->options.outputRate;
}

std::optional<qint64> AudioReader::expectedFrames() const
{
    if (d->atEnd && d->readyFloats() == 0 && d->dropFrames == 0)
        return d->position;
    const auto frames = info().declaredFrames ? info().declaredFrames : d->input->estimatedFrames();
    if (!frames)
        return {};
    return std::max(d->position, Resampler::resampledFrames(*frames, info().sampleRate, d->options.outputRate));
}

qint64 AudioReader::position() const
{
    return d->position;
}

Result<qint64> AudioReader::read(std::span<float> interleaved)
{
    size_t written = 0;
    const size_t wanted = interleaved.size() / 2 * 2;
    while (written < wanted) {
        if (d->readyFloats() == 0) {
            const auto more = d->atEnd ? Result<bool>(false) : d->refill();
            if (!more)
                return tl::unexpected(more.error());
            if (!*more && d->readyFloats() == 0)
                break;
        }
        const size_t part = std::min(wanted - written, d->readyFloats());
        const auto first = d->output.begin() + std::ptrdiff_t(d->outputStart);
        std::copy(first, first + std::ptrdiff_t(part), interleaved.begin() + std::ptrdiff_t(written));
        d->outputStart += part;
        written += part;
    }
    d->position += qint64(written / 2);
    if (written == 0 && wanted > 0 && d->position == 0)
        return failure(ErrorCode::EmptyAudio,
            ReaderText::tr("“%1” holds no sound: its length is zero.").arg(QDir::toNativeSeparators(info().path)),
            ReaderText::tr("Record or download it again."));
    return qint64(written / 2);
}

Status AudioReader::seek(qint64 frame)
{
    return d->restartAt(std::max<qint64>(0, frame));
}

Diagnostics AudioReader::diagnostics() const
{
    Diagnostics all = d->input->findings().diagnostics();
    if (d->check) {
        const Diagnostics signal = d->check->diagnostics();
        all.insert(all.end(), signal.begin(), signal.end());
    }
    return all;
}

} // namespace heihachi
