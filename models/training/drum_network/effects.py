"""What studios and DJs do to a signal. All functions take and give 44.1 kHz mono float32 of the same length and keep the
time of every attack (coding delays are removed; see coded())."""
import os
import subprocess
import tempfile

import numpy as np
from scipy.signal import butter, fftconvolve, lfilter, sosfilt

RATE = 44100


def decibels(x):
    return 10 ** (x / 20)


def peak_filter(f, gain, q):
    """Coefficients (b, a) of a peaking filter (Bristow-Johnson's cookbook)."""
    a, w = 10 ** (gain / 40), 2 * np.pi * f / RATE
    alpha = np.sin(w) / (2 * q)
    d = np.array([1 + alpha / a, -2 * np.cos(w), 1 - alpha / a])
    return np.array([1 + alpha * a, -2 * np.cos(w), 1 - alpha * a]) / d[0], d / d[0]


def equaliser(rng, x, most=9.0):
    """One to three peaking filters, at most `most` dB each."""
    for _ in range(int(rng.integers(1, 4))):
        b, a = peak_filter(np.exp(rng.uniform(np.log(50), np.log(12000))), rng.uniform(-most, most), rng.uniform(0.4, 2))
        x = lfilter(b, a, x).astype(np.float32)
    return x


def compressor(rng, x):
    """Feed-forward compression of a smoothed level in steps of 64 samples."""
    step = 64
    blocks = np.pad(x, (0, -len(x) % step)).reshape(-1, step)
    level = 10 * np.log10(np.mean(blocks ** 2, 1) + 1e-8)
    threshold, ratio = np.percentile(level, rng.uniform(50, 85)), rng.uniform(2, 8)
    reduction = np.maximum(0, level - threshold) * (1 / ratio - 1)
    attack, release = np.exp(-step / RATE / rng.uniform(0.001, 0.03)), np.exp(-step / RATE / rng.uniform(0.04, 0.3))
    out, state = np.empty_like(reduction), 0.0
    for i, target in enumerate(reduction):
        k = attack if target < state else release
        state = k * state + (1 - k) * target
        out[i] = state
    gain = np.interp(np.arange(len(x)), (np.arange(len(out)) + 0.5) * step, decibels(out))
    return (x * gain).astype(np.float32)


def saturated(rng, x):
    drive = rng.uniform(1, 6)
    peak = np.max(np.abs(x)) + 1e-9
    return (np.tanh(x / peak * drive) * peak / np.tanh(drive)).astype(np.float32)


def clipped(rng, x):
    limit = np.percentile(np.abs(x), rng.uniform(97, 99.9)) + 1e-9
    return np.clip(x, -limit, limit).astype(np.float32)


def reverberated(rng, x, impulses, wet):
    """A room or plate; `wet` is the level of the tail against the dry sound."""
    ir = impulses[rng.integers(len(impulses))]
    tail = fftconvolve(x, ir)[:len(x)].astype(np.float32)
    return x + tail * (wet * np.sqrt(np.mean(x ** 2) / (np.mean(tail ** 2) + 1e-12)))


def echoes(rng, x, beat):
    """A delay of musical length, each repeat darker; for backgrounds: an echo of a drum would be a hit of its own."""
    delay = int(beat * rng.choice([0.25, 0.375, 0.5, 0.75]) * RATE)
    out, repeat, feedback = x.copy(), x, rng.uniform(0.2, 0.6)
    for n in range(1, 4):
        if n * delay >= len(x):
            break
        repeat = lfilter([0.5], [1, -0.5], repeat).astype(np.float32) * feedback
        out[n * delay:] += repeat[:len(x) - n * delay]
    return out


def dj_filter(rng, signals):
    """The same low- or high-pass sweep over a stretch of each signal: cross-faded between fixed filters."""
    n = len(signals[0])
    low = rng.random() < 0.5
    start, end = sorted(rng.uniform(0, n, 2))
    path = np.geomspace(12000, rng.uniform(300, 3000), 6) if low else np.geomspace(30, rng.uniform(120, 900), 6)
    if rng.random() < 0.5:
        path = path[::-1]
    place = np.clip((np.arange(n) - start) / max(1.0, end - start), 0, 1) * (len(path) - 1)
    inside = (np.arange(n) >= start) & (np.arange(n) <= end)
    out = []
    for x in signals:
        y = np.zeros_like(x)
        for i, f in enumerate(path):
            share = np.clip(1 - np.abs(place - i), 0, 1).astype(np.float32)
            y += share * sosfilt(butter(2, f, "lowpass" if low else "highpass", fs=RATE, output="sos"), x).astype(np.float32)
        out.append(np.where(inside, y, x).astype(np.float32))
    return out


def coded(rng, x):
    """Through MP3, AAC or Vorbis at a low rate and back. The decoder removes the encoder's delay as the file states it;
    what is left of it is measured by cross-correlation, and a coding that moves the signal is not used."""
    codec, suffix = [("libmp3lame", "mp3"), ("aac", "m4a"), ("libvorbis", "ogg")][rng.integers(3)]
    rate = int(rng.choice([48, 64, 96, 128]))
    with tempfile.TemporaryDirectory() as d:
        path = f"{d}/a.{suffix}"
        subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "f32le", "-ar", str(RATE), "-ac", "1", "-i", "-", "-c:a", codec, "-b:a", f"{rate}k", path],
                       input=np.clip(x, -1, 1).astype(np.float32).tobytes(), capture_output=True)
        raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-ar", str(RATE), "-ac", "1", "-"], capture_output=True).stdout if os.path.exists(path) else b""
    y = np.frombuffer(raw, np.float32)
    y = np.pad(y, (0, max(0, len(x) - len(y))))[:len(x)]
    middle = slice(len(x) // 3, len(x) // 3 + 65536)
    spectrum = np.fft.rfft(x[middle], 1 << 18) * np.conj(np.fft.rfft(y[middle], 1 << 18))
    lag = int(np.argmax(np.fft.irfft(spectrum)))
    return y.copy() if lag in range(-8, 9) or lag >= (1 << 18) - 8 else x


def resampled(x, speed):
    """Vinyl speed: played `speed` times as fast, pitch with it."""
    n = int(len(x) / speed)
    return np.interp(np.arange(n) * speed, np.arange(len(x)), x).astype(np.float32)
