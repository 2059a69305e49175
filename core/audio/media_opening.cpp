#include "core/audio/media_opening.h"

#include "core/audio/av_log.h"

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavformat/avformat.h>
}

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

namespace heihachi {
namespace {

struct MediaOpening
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::MediaOpening)
};

using namespace std::string_view_literals;

/// Formats without times of their own: lavf guesses positions there, we count.
constexpr std::array kElementaryFormats{
    "mp3"sv, "aac"sv, "ac3"sv, "eac3"sv, "dts"sv, "truehd"sv, "mlp"sv, "loas"sv, "amr"sv};
/// "Formats" that name other files, or take text for pictures.
constexpr std::array kRefusedFormats{"hls"sv, "dash"sv, "concat"sv, "sdp"sv, "rtsp"sv, "image2"sv, "image2pipe"sv,
    "imf"sv, "tty"sv, "ffmetadata"sv, "webm_dash_manifest"sv, "libgme"sv};

struct DictionaryDeleter
{
    void operator()(AVDictionary* dictionary) const { av_dict_free(&dictionary); }
};

QString shown(const QString& path)
{
    return QDir::toNativeSeparators(path);
}

Status checkFile(const QString& path)
{
    const QFileInfo file(path);
    if (path.isEmpty() || !file.exists())
        return failure(ErrorCode::FileNotFound, MediaOpening::tr("“%1” doesn't exist.").arg(shown(path)),
            MediaOpening::tr("Check the name, and that the drive is connected."));
    if (file.isDir())
        return failure(ErrorCode::InvalidArgument,
            MediaOpening::tr("“%1” is a folder, not a recording.").arg(shown(path)),
            MediaOpening::tr("Choose the files in it."));
    if (!file.isFile())
        return failure(ErrorCode::InvalidArgument, MediaOpening::tr("“%1” is not an ordinary file.").arg(shown(path)),
            MediaOpening::tr("Save the sound to a file first."));
    QFile probe(path);
    if (!probe.open(QIODevice::ReadOnly)) {
        if (probe.error() == QFileDevice::PermissionsError || !file.isReadable())
            return failure(ErrorCode::PermissionDenied,
                MediaOpening::tr("“%1” can't be read: permission denied.").arg(shown(path)),
                MediaOpening::tr("Give yourself the right to read it, or copy it to another folder."));
        return failure(ErrorCode::ReadFailed,
            MediaOpening::tr("“%1” can't be read: %2.").arg(shown(path), probe.errorString()),
            MediaOpening::tr("Check the drive, then try again."));
    }
    if (probe.size() == 0)
        return failure(ErrorCode::EmptyAudio, MediaOpening::tr("“%1” is empty: it has no bytes.").arg(shown(path)),
            MediaOpening::tr("Copy or download it again."));
    return {};
}

tl::unexpected<Error> damagedHeader(const QString& path)
{
    return failure(ErrorCode::DamagedAudio,
        MediaOpening::tr("“%1” is damaged or incomplete: its beginning or its index can't be read.").arg(shown(path)),
        MediaOpening::tr("Copy, download or record it again."));
}

/// The container, recognised by content. `score` is FFmpeg's certainty, 0 to 100.
Result<AvFormatHandle> openContainer(const QString& path, int& score)
{
    const QByteArray url = "file:" + QFile::encodeName(path);
    AVIOContext* file = nullptr;
    if (avio_open(&file, url.constData(), AVIO_FLAG_READ) < 0)
        return failure(ErrorCode::ReadFailed, MediaOpening::tr("“%1” can't be read.").arg(shown(path)),
            MediaOpening::tr("Check the drive, then try again."));
    const AVInputFormat* kind = nullptr;
    score = av_probe_input_buffer2(file, &kind, url.constData(), nullptr, 0, 0);
    if (score < 0 || !kind || std::ranges::count(kRefusedFormats, std::string_view(kind->name)) > 0) {
        avio_closep(&file);
        return tl::unexpected(notAudioError(path));
    }
    AVFormatContext* context = avformat_alloc_context();
    context->pb = file;
    AVDictionary* options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "file", 0);
    const int status = avformat_open_input(&context, url.constData(), kind, &options); // frees `context` when it fails
    const std::unique_ptr<AVDictionary, DictionaryDeleter> leftOptions(options);
    if (status < 0) {
        avio_closep(&file);
        return score > AVPROBE_SCORE_RETRY ? damagedHeader(path) : tl::unexpected(notAudioError(path));
    }
    return AvFormatHandle(context);
}

} // namespace

Result<AvCodecHandle> openDecoder(const QString& path, const AVStream& stream)
{
    const AVCodec* decoder = avcodec_find_decoder(stream.codecpar->codec_id);
    AvCodecHandle codec(decoder ? avcodec_alloc_context3(decoder) : nullptr);
    if (!codec || avcodec_parameters_to_context(codec.get(), stream.codecpar) < 0)
        return failure(ErrorCode::UnsupportedAudio,
            MediaOpening::tr("“%1” holds sound that can't be decoded here (%2).")
                .arg(shown(path), QString::fromLatin1(avcodec_get_name(stream.codecpar->codec_id))),
            MediaOpening::tr(
                "Convert it to FLAC or WAV; protected files have to be unlocked by their shop's program."));
    codec->pkt_timebase = stream.time_base;
    codec->thread_count = 1; // the analysis runs on all cores already
    if (avcodec_open2(codec.get(), decoder, nullptr) < 0)
        return tl::unexpected(notAudioError(path));
    return codec;
}

Error notAudioError(const QString& path)
{
    return {ErrorCode::NotAudio, MediaOpening::tr("“%1” holds no sound that can be decoded.").arg(shown(path)),
        MediaOpening::tr("Choose an audio or video file, such as MP3, WAV, FLAC, M4A, Ogg or MP4.")};
}

Result<OpenedMedia> openMedia(const QString& path)
{
    routeAvLog();
    if (const Status status = checkFile(path); !status)
        return failureOf(status);
    int score = 0;
    auto container = openContainer(path, score);
    if (!container)
        return failureOf(container);
    OpenedMedia media;
    media.format = std::move(container.value());
    media.isDoubtful = score <= AVPROBE_SCORE_RETRY;
    const std::string_view name = media.format->iformat->name;
    media.isElementary = std::ranges::count(kElementaryFormats, name) > 0;
    if (avformat_find_stream_info(media.format.get(), nullptr) < 0)
        return media.isDoubtful ? Result<OpenedMedia>(tl::unexpected(notAudioError(path))) : damagedHeader(path);
    for (unsigned i = 0; i < media.format->nb_streams; ++i) {
        AVStream& stream = *media.format->streams[i];
        const bool isWanted = media.streamIndex < 0 && stream.codecpar->codec_type == AVMEDIA_TYPE_AUDIO;
        if (isWanted)
            media.streamIndex = int(i);
        stream.discard = isWanted ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    if (media.format->nb_streams == 0 && !media.isDoubtful)
        return damagedHeader(path);
    if (media.streamIndex < 0)
        return tl::unexpected(notAudioError(path));
    auto codec = openDecoder(path, *media.format->streams[media.streamIndex]);
    if (!codec)
        return failureOf(codec);
    media.codec = std::move(codec.value());
    return media;
}

} // namespace heihachi
