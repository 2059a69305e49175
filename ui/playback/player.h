#pragma once

#include "core/base/error.h"
#include "core/base/time_range.h"
#include "ui/playback/audio_output.h"
#include "ui/playback/band_solo.h"
#include "ui/playback/click_mixer.h"
#include "ui/playback/heard_position.h"
#include "ui/playback/level_meter.h"
#include "ui/playback/other_sound.h"
#include "ui/playback/play_order.h"
#include "ui/playback/position_map.h"

#include <QTimer>

#include <set>

namespace heihachi {

class RenderThread;

enum class PlayState
{
    Stopped,
    Paused,
    Playing
};

/// Plays the recording that is shown. A thread of its own decodes and renders ahead into a ring of kAheadSeconds; the
/// output takes from there, so that neither a slow disk nor a busy window is heard. position() is what is heard now,
/// less the latency of the device. Without a device it plays in silence and says why (output()).
///
/// A second recording, B, can be played in step with the first one, A: in A's time, with the same transport, speed and
/// solo, with the same kinds of clicks from its own grid and hits. Which of them is heard can be switched at any time,
/// at once. UI thread.
class Player final : public QObject
{
    Q_OBJECT

public:
    static constexpr double kAheadSeconds = 0.18;
    static constexpr double kPreRoll = 0.25; ///< s, of an audition
    static constexpr double kAuditionLength = 0.6; ///< s after the place

    /// Where the sound goes.
    struct Output
    {
        QString name; ///< of the device; empty: none was opened yet, or silent
        bool isSilent = false;
        QString reason; ///< why it is silent or another device than the chosen one, translated; may be empty

        friend bool operator==(const Output&, const Output&) = default;
    };

    explicit Player(std::unique_ptr<AudioOutputs> outputs, QObject* parent = nullptr);
    ~Player() override;

    /// Opens a recording; `durationSeconds` as far as known (else 0). Plays nothing yet. A file that can't be opened
    /// ends as sourceFailed().
    void setSource(const QString& path, double durationSeconds);
    void clear();
    [[nodiscard]] bool hasSource() const { return !m_path.isEmpty(); }
    [[nodiscard]] const QString& sourcePath() const { return m_path; }
    [[nodiscard]] double duration() const { return m_duration; } ///< s

    [[nodiscard]] PlayState state() const { return m_state; }
    [[nodiscard]] double position() const { return m_position; } ///< s
    void play(); ///< at the end: from the beginning (of the loop)
    void pause();
    void toggle(); ///< play or pause
    /// Back to where playing began; when it is stopped already, to the beginning.
    void stop();
    /// Goes on playing there, if it plays. Heard within 50 ms.
    void seek(double seconds);

    /// The range of the loop, exact to the frame; a range of less than 10 ms counts as none.
    void setLoop(std::optional<TimeRange> range);
    [[nodiscard]] const std::optional<TimeRange>& loop() const { return m_loop; }
    /// Whether to play round and round: in the loop, or in the whole recording where none is set.
    void setLooping(bool looping);
    [[nodiscard]] bool isLooping() const { return m_isLooping; }

    void setSpeed(double speed); ///< 0.25 to 2, the pitch stays
    [[nodiscard]] double speed() const { return m_speed; }
    void setVolume(double volume); ///< 0 to 1, cubic: 1 leaves the samples as they are, 0.5 is −18 dB
    [[nodiscard]] double volume() const { return m_volume; }
    void setSoloBand(SoloBand band);
    [[nodiscard]] SoloBand soloBand() const { return m_band; }

    void setGrid(std::shared_ptr<const BeatGrid> grid); ///< of the metronome; may be null
    void setHits(AnalysisResultPtr result); ///< of the ticks; may be null
    void setMetronome(bool on);
    [[nodiscard]] bool hasMetronome() const { return m_tracks.hasMetronome; }
    void setTickClasses(std::set<DrumClass> classes);
    [[nodiscard]] const std::set<DrumClass>& tickClasses() const { return m_tracks.tickClasses; }

    /// The recording to be heard beside A, or none. Opened in the background, A goes on meanwhile; another map, gain or
    /// copy of A (the same file, the identity as map) is heard within the time that is made ahead. One that can't be
    /// opened or read ends as otherFailed(), and A is heard; setting it again tries again. Another source has none.
    void setOther(std::optional<OtherSound> other);
    [[nodiscard]] bool hasOther() const { return m_other.has_value(); }
    [[nodiscard]] const std::optional<OtherSound>& other() const { return m_other; }
    /// It is open: what is made from now on has it.
    [[nodiscard]] bool isOtherReady() const { return m_isOtherReady; }
    [[nodiscard]] const std::optional<Error>& otherError() const { return m_otherError; } ///< why it is not heard
    void setOtherHits(AnalysisResultPtr result); ///< of B's ticks, in B's time; may be null
    void setOtherGrid(std::shared_ptr<const BeatGrid> grid); ///< of B's metronome, in B's time; may be null
    /// What is heard of both: 0 only A, 1 only B, between them both, (1 − balance) of A and balance of B. Heard with
    /// the next block that the device takes, over 10 ms. 0 whenever there is no B.
    void setBalance(double balance);
    [[nodiscard]] double balance() const { return m_balance; }
    void hear(Side side) { setBalance(side == Side::A ? 0.0 : 1.0); }
    void toggleSide() { hear(m_balance > 0.5 ? Side::A : Side::B); } ///< to the one that is heard less
    void setGainA(double decibel); ///< −60 to 0, of A while there is a B, for level matching
    [[nodiscard]] double gainA() const { return m_gainA; }

    /// Plays the places one after another, each with what comes before and after it, and stops. auditionMoved() tells
    /// which is heard. A seek ends it.
    void audition(std::vector<double> times, double preRoll = kPreRoll, double length = kAuditionLength);
    [[nodiscard]] bool isAuditioning() const { return !m_auditioned.empty(); }

    [[nodiscard]] std::vector<OutputDevice> devices() const { return m_outputs->devices(); }
    /// An empty id is the default of the system. Where the device is not there, the default is used until it is.
    void setDevice(const QByteArray& id);
    [[nodiscard]] const QByteArray& device() const { return m_device; }
    [[nodiscard]] const Output& output() const { return m_outputNow; }
    [[nodiscard]] const PlaybackLevels& levels() const { return m_levels; }
    [[nodiscard]] qint64 underruns() const { return m_stream.underruns(); } ///< frames of silence for lack of sound

    /// For outputs that tests pull themselves.
    [[nodiscard]] const PlaybackStream& stream() const { return m_stream; }
    void tick(); ///< what a timer does 60 times a second while it plays

Q_SIGNALS:
    void sourceChanged(); ///< another recording, or its duration has become known
    void sourceFailed(const heihachi::Error& error);
    void stateChanged(heihachi::PlayState state);
    void positionChanged(double seconds);
    void sought(double seconds); ///< somebody went there, other than by playing
    void auditionMoved(int index);
    void levelsChanged(const heihachi::PlaybackLevels& levels);
    void settingsChanged(); ///< speed, volume, solo, loop, metronome or ticks
    void otherChanged(); ///< other(), isOtherReady(), otherError() or a gain is another one
    void otherFailed(const heihachi::Error& error);
    void balanceChanged(double balance);
    void outputChanged(); ///< output() is another one
    void devicesChanged();

private:
    [[nodiscard]] qint64 frameOf(double seconds) const;
    [[nodiscard]] std::optional<TimeRange> activeLoop() const;
    [[nodiscard]] std::optional<PlayOrder::Frames> loopFrames() const;
    void cue(double seconds);
    void renewCue();
    void order(PlayOrder order, bool isHard);
    void renewLoop(const std::optional<TimeRange>& before);
    void setState(PlayState state);
    void setPosition(double seconds);
    void run(bool running);
    void finish(double heard); ///< s, the last place that was heard
    void endAudition() { m_auditioned.clear(); }
    void showLevels(qint64 heard);
    void onOpened(int serial, double durationSeconds);
    void onEnded(int serial, double durationSeconds);
    void onFailed(int serial, const Error& error);

    void openOther();
    void renewOtherTracks();
    void applyMix();
    void onOtherOpened(int serial);
    void onOtherFailed(int serial, const Error& error);

    void openOutput();
    void closeOutput();
    [[nodiscard]] std::unique_ptr<AudioOutput> chooseOutput();
    void onOutputFailed(const QString& reason);
    void onDevicesChanged();

    std::unique_ptr<AudioOutputs> m_outputs;
    PlaybackStream m_stream;
    PositionMap m_map;
    HeardPosition m_heard;
    LevelMeter m_meter;
    std::unique_ptr<AudioOutput> m_output;
    std::unique_ptr<RenderThread> m_render;
    QTimer m_timer;
    QTimer m_idle; ///< lets the output rest after a pause
    int m_rate = 44100; ///< Hz, of the output
    int m_serial = 0; ///< of the source

    QString m_path;
    double m_duration = 0.0;
    PlayState m_state = PlayState::Stopped;
    double m_position = 0.0;
    double m_startedAt = 0.0; ///< where playing began, for stop()
    bool m_isBroken = false; ///< the source failed; it is opened again when it is to play
    bool m_isCued = false; ///< the stream goes on from m_position
    std::optional<TimeRange> m_loop;
    bool m_isLooping = false;
    double m_speed = 1.0;
    double m_volume = 1.0;
    SoloBand m_band = SoloBand::Off;
    ClickTracks m_tracks;
    std::optional<OtherSound> m_other;
    int m_otherSerial = 0;
    bool m_isOtherReady = false;
    std::optional<Error> m_otherError;
    AnalysisResultPtr m_otherHits; ///< in B's time
    std::shared_ptr<const BeatGrid> m_otherGrid; ///< likewise
    ClickTracks m_otherTracks; ///< in A's time; metronome and classes are those of m_tracks
    double m_balance = 0.0;
    double m_gainA = 0.0; ///< dB
    std::vector<double> m_auditioned; ///< places; empty when none is going on
    int m_auditionIndex = -1;
    PlaybackLevels m_levels;

    QByteArray m_device;
    QByteArray m_opened; ///< id of the device of m_output
    std::set<QByteArray> m_broken; ///< devices that failed since the last change of devices
    QString m_brokenReason;
    Output m_outputNow;
};

} // namespace heihachi

Q_DECLARE_METATYPE(heihachi::PlaybackLevels)
