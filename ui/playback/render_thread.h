#pragma once

#include "core/base/error.h"
#include "ui/playback/band_solo.h"
#include "ui/playback/click_mixer.h"
#include "ui/playback/play_order.h"
#include "ui/playback/playback_stream.h"
#include "ui/playback/position_map.h"

#include <QThread>

#include <condition_variable>
#include <mutex>
#include <optional>

namespace heihachi {

class PlaybackRenderer;

/// The thread that decodes and renders ahead of the output: keeps the stream filled, as far as it has room. Methods are
/// called from the UI thread and return at once; the signals come from the render thread. Deleting it waits for the
/// block in work. Stream and map must outlive it.
class RenderThread final : public QThread
{
    Q_OBJECT

public:
    RenderThread(PlaybackStream& stream, PositionMap& map, QObject* parent = nullptr);
    ~RenderThread() override;

    /// Opens a recording at a rate, or closes the one that is open (empty path). `serial` comes back with the answer.
    void open(const QString& path, int rate, int serial);
    /// Makes this from now on, as `generation` of the stream. `isHard`: see PlaybackStream::beginGeneration().
    void play(PlayOrder order, quint32 generation, bool isHard);
    void setSpeed(double speed);
    /// Another loop from where the rendering is; see PlaybackRenderer::setLoop().
    void setLoop(std::optional<PlayOrder::Frames> loop);
    void setBand(SoloBand band);
    void setTracks(ClickTracks tracks);
    /// Frames are being taken: look more often whether there is room.
    void setTaken(bool taken);

Q_SIGNALS:
    void opened(int serial, double durationSeconds); ///< as the file says; negative when it doesn't
    void ended(int serial, double durationSeconds); ///< read to the end: the exact duration
    void failed(int serial, const heihachi::Error& error);

protected:
    void run() override;

private:
    struct Order
    {
        PlayOrder order;
        quint32 generation = 0;
        bool isHard = false;
    };
    struct Source
    {
        QString path;
        int rate = 0;
        int serial = 0;
    };
    /// What was asked for and not yet done.
    struct Wishes
    {
        bool quit = false;
        bool isTaken = false;
        std::optional<Source> source;
        std::optional<Order> order;
        std::optional<double> speed;
        std::optional<std::optional<PlayOrder::Frames>> loop;
        std::optional<SoloBand> band;
        std::optional<ClickTracks> tracks;
    };

    void ask(const std::function<void(Wishes&)>& change);
    [[nodiscard]] Wishes waitForWork();
    void openSource(const Source& source);
    void apply(Wishes& wishes);
    void begin(const Order& order);
    void makeBlock();
    [[nodiscard]] bool canMake() const;
    void prepareNext();
    void fail(const Error& error);

    PlaybackStream& m_stream;
    PositionMap& m_map;
    std::mutex m_mutex;
    std::condition_variable m_asked;
    Wishes m_wishes;

    // Of the thread
    std::unique_ptr<PlaybackRenderer> m_renderer;
    int m_serial = 0;
    double m_speed = 1.0;
    SoloBand m_band = SoloBand::Off;
    ClickTracks m_tracks;
    bool m_isMaking = false;
    qint64 m_prepared = 0; ///< frame up to which the source was prepared
    qint64 m_length = 0; ///< of the source, frames
    std::vector<float> m_block;
};

} // namespace heihachi
