"""Something like a singing or speaking voice: glottal pulses through formants, with consonants of noise before them.

Consonants are what a hi-hat or snare detector takes for drums, so the network must hear many of them."""
import numpy as np
from scipy.signal import butter, lfilter, sosfilt

RATE = 44100
VOWELS = [(730, 1090, 2440), (270, 2290, 3010), (300, 870, 2240), (530, 1840, 2480), (570, 840, 2410), (440, 1020, 2240)]


def resonated(x, f, width):
    r = np.exp(-np.pi * width / RATE)
    a = [1, -2 * r * np.cos(2 * np.pi * f / RATE), r * r]
    return lfilter([1 - r], a, x).astype(np.float32)


def vowel(rng, n, f0, size):
    t = np.arange(n) / RATE
    pitch = f0 * (1 + 0.01 * rng.uniform(0, 2) * np.sin(2 * np.pi * 5.5 * t) * np.clip(t / 0.3, 0, 1)) * np.linspace(1, rng.uniform(0.9, 1.1), n)
    phase = np.cumsum(pitch) / RATE
    source = (1 - phase % 1.0).astype(np.float32) ** 2 + 0.02 * rng.standard_normal(n).astype(np.float32)
    formants = VOWELS[rng.integers(len(VOWELS))]
    x = sum(resonated(source - source.mean(), f * size, w) * g for f, w, g in zip(formants, (80, 100, 140), (1, 0.6, 0.3)))
    shape = np.minimum(np.clip(t / rng.uniform(0.01, 0.06), 0, 1), np.clip((n / RATE - t) / 0.05, 0, 1))
    return (x * shape / (np.max(np.abs(x)) + 1e-9)).astype(np.float32)


def consonant(rng):
    """A fricative (slow noise) or a plosive (short burst); level relative to a vowel of 1."""
    plosive = rng.random() < 0.4
    n = int(RATE * (rng.uniform(0.006, 0.025) if plosive else rng.uniform(0.05, 0.14)))
    low = rng.uniform(500, 4000) if plosive else rng.uniform(2000, 6000)
    x = sosfilt(butter(2, [low, min(20000, low * rng.uniform(1.6, 4))], "bandpass", fs=RATE, output="sos"), rng.standard_normal(n))
    shape = np.exp(-np.arange(n) / n * 4) if plosive else np.sin(np.pi * np.arange(n) / n)
    return (x * shape / (np.max(np.abs(x)) + 1e-9) * rng.uniform(0.1, 0.8)).astype(np.float32)


def sing(rng, length, beat):
    """`length` samples of syllables, in phrases with rests."""
    out, t, size, f0 = np.zeros(length, np.float32), rng.uniform(0, 2), rng.uniform(0.9, 1.2), rng.uniform(90, 380)
    scale, spoken = [0, 2, 3, 5, 7, 10], rng.random() < 0.4
    while t * RATE < length:
        for _ in range(int(rng.integers(3, 10))):
            held = rng.uniform(0.1, 0.25) if spoken else beat * rng.choice([0.25, 0.5, 0.5, 1, 2])
            pitch = f0 * 2 ** (rng.choice(scale) / 12)
            parts = [consonant(rng)] if rng.random() < 0.7 else []
            parts.append(vowel(rng, max(2000, int(held * 0.8 * RATE)), pitch, size))
            at = int(t * RATE)
            for p in parts:
                n = min(len(p), length - at)
                if n > 0:
                    out[at:at + n] += p[:n]
                at += len(p)
            t += held
        t += beat * rng.choice([0.5, 1, 2, 4])
    return out
