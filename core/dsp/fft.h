#pragma once

#include <complex>
#include <memory>
#include <span>

namespace heihachi {

/// Forward discrete Fourier transform of real signals of one length (FFTW, single precision). Not normalised.
/// The plan is chosen by rule, not by timing (FFTW_ESTIMATE), and buffers are aligned, so a result is the same in every
/// process and thread. An instance belongs to one thread; making and destroying instances is safe from any thread.
class RealFft
{
public:
    /// `length` samples, even and positive (a programmer's error otherwise).
    explicit RealFft(int length);
    ~RealFft();
    RealFft(RealFft&&) noexcept;
    RealFft& operator=(RealFft&&) noexcept;
    RealFft(const RealFft&) = delete;
    RealFft& operator=(const RealFft&) = delete;

    [[nodiscard]] int length() const;
    [[nodiscard]] int bins() const; ///< length / 2 + 1
    /// The signal to transform: write here, then call transform(). `length` values.
    [[nodiscard]] std::span<float> input();
    /// Transforms input(); the result, `bins` values, stays valid until the next call. input() is kept.
    std::span<const std::complex<float>> transform();

private:
    struct Plan;
    std::unique_ptr<Plan> m_plan;
};

/// The way back: a real signal from the spectrum of one, not normalised (length times what RealFft was given). As
/// RealFft in everything else.
class InverseRealFft
{
public:
    explicit InverseRealFft(int length); ///< samples, even and positive
    ~InverseRealFft();
    InverseRealFft(InverseRealFft&&) noexcept;
    InverseRealFft& operator=(InverseRealFft&&) noexcept;
    InverseRealFft(const InverseRealFft&) = delete;
    InverseRealFft& operator=(const InverseRealFft&) = delete;

    [[nodiscard]] int length() const;
    [[nodiscard]] int bins() const; ///< length / 2 + 1
    /// The spectrum to transform: write here, then call transform(), which leaves it undefined. `bins` values.
    [[nodiscard]] std::span<std::complex<float>> input();
    /// Transforms input(); the result, `length` values, stays valid until the next call.
    std::span<const float> transform();

private:
    struct Plan;
    std::unique_ptr<Plan> m_plan;
};

} // namespace heihachi
