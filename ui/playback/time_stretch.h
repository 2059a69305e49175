#pragma once

#include "core/base/result.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace RubberBand {
class RubberBandStretcher;
}

namespace heihachi {

/// Plays faster or slower with the pitch kept (Rubber Band, engine R3, in real-time mode). After restart() frame n of
/// the output is frame n · speed of the input: to 5 ms of the input at every speed of kLowestSpeed to kHighestSpeed.
/// One thread.
class TimeStretch
{
public:
    static constexpr double kLowestSpeed = 0.25;
    static constexpr double kHighestSpeed = 2.0;

    /// Fills stereo frames and returns how many there were; fewer than asked for only at the end.
    using Fill = std::function<Result<qint64>(std::span<float> interleaved)>;

    explicit TimeStretch(int rate); ///< Hz
    ~TimeStretch();
    TimeStretch(TimeStretch&&) noexcept;
    TimeStretch& operator=(TimeStretch&&) noexcept;

    /// How many frames before the place of a restart restart() wants.
    [[nodiscard]] qint64 leadFrames(double speed);
    /// Forgets what was fed. `lead` is what lies before, stereo, leadFrames() long.
    void restart(double speed, std::span<const float> lead);
    /// Fills `interleaved` from what `fill` gives; fewer frames only at the end. Errors: those of `fill`.
    [[nodiscard]] Result<qint64> read(std::span<float> interleaved, const Fill& fill);

private:
    void feed(std::span<const float> interleaved, bool isLast);
    void drop();

    std::unique_ptr<RubberBand::RubberBandStretcher> m_stretcher;
    int m_rate;
    double m_speed = 1.0;
    qint64 m_toDrop = 0; ///< output frames that belong to the lead
    qint64 m_fed = 0; ///< input frames after the lead
    qint64 m_given = 0; ///< output frames
    bool m_isEnded = false; ///< the input is
    std::vector<float> m_input;
    std::vector<float> m_left;
    std::vector<float> m_right;
};

} // namespace heihachi
