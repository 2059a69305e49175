#include "core/dsp/fft.h"

#include <fftw3.h>

#include <cassert>
#include <mutex>

namespace heihachi {

namespace {

std::mutex& plannerMutex() // FFTW's planner is the one part of it that threads may not share
{
    static std::mutex mutex;
    return mutex;
}

} // namespace

struct RealFft::Plan
{
    explicit Plan(int samples)
        : length(samples)
    {
        const std::lock_guard lock(plannerMutex());
        input = fftwf_alloc_real(size_t(length));
        output = fftwf_alloc_complex(size_t(length / 2 + 1));
        plan = fftwf_plan_dft_r2c_1d(length, input, output, FFTW_ESTIMATE | FFTW_PRESERVE_INPUT);
    }

    ~Plan()
    {
        const std::lock_guard lock(plannerMutex());
        fftwf_destroy_plan(plan);
        fftwf_free(output);
        fftwf_free(input);
    }

    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    int length = 0;
    float* input = nullptr;
    fftwf_complex* output = nullptr;
    fftwf_plan plan = nullptr;
};

RealFft::RealFft(int length)
{
    assert(length > 0 && length % 2 == 0);
    m_plan = std::make_unique<Plan>(length);
}

RealFft::~RealFft() = default;
RealFft::RealFft(RealFft&&) noexcept = default;
RealFft& RealFft::operator=(RealFft&&) noexcept = default;

int RealFft::length() const
{
    return m_plan->length;
}

int RealFft::bins() const
{
    return m_plan->length / 2 + 1;
}

std::span<float> RealFft::input()
{
    return {m_plan->input, size_t(m_plan->length)};
}

std::span<const std::complex<float>> RealFft::transform()
{
    fftwf_execute(m_plan->plan);
    // std::complex<float> is laid out as float[2] ([complex.numbers]), as is fftwf_complex
    return {reinterpret_cast<const std::complex<float>*>(m_plan->output), size_t(bins())};
}

struct InverseRealFft::Plan
{
    explicit Plan(int samples)
        : length(samples)
    {
        const std::lock_guard lock(plannerMutex());
        input = fftwf_alloc_complex(size_t(length / 2 + 1));
        output = fftwf_alloc_real(size_t(length));
        plan = fftwf_plan_dft_c2r_1d(length, input, output, FFTW_ESTIMATE);
    }

    ~Plan()
    {
        const std::lock_guard lock(plannerMutex());
        fftwf_destroy_plan(plan);
        fftwf_free(output);
        fftwf_free(input);
    }

    Plan(const Plan&) = delete;
    Plan& operator=(const Plan&) = delete;

    int length = 0;
    fftwf_complex* input = nullptr;
    float* output = nullptr;
    fftwf_plan plan = nullptr;
};

InverseRealFft::InverseRealFft(int length)
{
    assert(length > 0 && length % 2 == 0);
    m_plan = std::make_unique<Plan>(length);
}

InverseRealFft::~InverseRealFft() = default;
InverseRealFft::InverseRealFft(InverseRealFft&&) noexcept = default;
InverseRealFft& InverseRealFft::operator=(InverseRealFft&&) noexcept = default;

int InverseRealFft::length() const
{
    return m_plan->length;
}

int InverseRealFft::bins() const
{
    return m_plan->length / 2 + 1;
}

std::span<std::complex<float>> InverseRealFft::input()
{
    return {reinterpret_cast<std::complex<float>*>(m_plan->input), size_t(bins())};
}

std::span<const float> InverseRealFft::transform()
{
    fftwf_execute(m_plan->plan);
    return {m_plan->output, size_t(m_plan->length)};
}

} // namespace heihachi
