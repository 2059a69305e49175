#pragma once

#include "core/base/error.h"
#include "ui/playback/band_solo.h"
#include "ui/playback/click_mixer.h"
#include "ui/playback/pair_renderer.h"
#include "ui/playback/play_order.h"
#include "ui/playback/playback_stream.h"
#include "ui/playback/position_map.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace heihachi {

/// The thread that decodes and renders ahead of the output: keeps the stream filled, as far as it has room. Methods are
/// called from the UI thread and return at once; the signals come from the render thread. Deleting it waits for the
/// block in work. Stream and map must outlive it.
///
/// A second recording, B, can be made beside the first, in step with it; it is opened on a thread of its own, so that
/// the first goes on meanwhile.
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
    /// Opens recording B, laid onto A by the map, in place of another one; heard as soon as it is open.
    void openOther(const QString& path, int rate, const TimeMap& map, int serial);
    void copyOther(int serial); ///< B sounds as A does, but for the clicks
    void closeOther(int serial);
    void setOtherMap(const TimeMap& map); ///< another one for the B that is open or being opened
    void setOtherTracks(ClickTracks tracks); ///< of B, places in A's time
    /// Frames are being taken: look more often whether there is room.
    void setTaken(bool taken);

Q_SIGNALS:
    void opened(int serial, double durationSeconds); ///< as the file says; negative when it doesn't
    void ended(int serial, double durationSeconds); ///< read to the end: the exact duration
    void failed(int serial, const heihachi::Error& error);
    void otherOpened(int serial); ///< openOther() or copyOther() is done: what is made from now on has it
    void otherFailed(int serial, const heihachi::Error& error); ///< there is no B any more

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
    /// Another B, or none.
    struct Other
    {
        int serial = 0;
        bool isCopy = false;
    };
    struct OpenedOther
    {
        int serial = 0;
        Result<DecodedSource> source;
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
        std::optional<Other> other;
        std::optional<TimeMap> otherMap;
        std::optional<ClickTracks> otherTracks;
        std::shared_ptr<OpenedOther> openedOther;

        [[nodiscard]] bool isAny() const
        {
            return quit || source || order || speed || loop || band || tracks || other || otherMap || otherTracks
                || openedOther;
        }
    };

    void ask(const std::function<void(Wishes&)>& change);
    [[nodiscard]] Wishes waitForWork();
    void openSource(const Source& source);
    void apply(Wishes& wishes);
    void applyOther(Wishes& wishes);
    void checkOther();
    void prepareOther(const QString& path, int rate, int serial);
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

    std::atomic<int> m_wantedOther{0}; ///< serial
    QThreadPool m_openers; ///< of B

    // Of the thread
    PairRenderer m_pair;
    int m_serial = 0;
    int m_otherSerial = 0;
    TimeMap m_otherMap;
    bool m_isMaking = false;
    qint64 m_prepared = 0; ///< frame up to which the source was prepared
    qint64 m_length = 0; ///< of the source, frames
    std::vector<float> m_block;
    std::vector<float> m_otherBlock;
};

} // namespace heihachi
