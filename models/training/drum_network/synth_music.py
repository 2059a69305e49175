"""Synthesised music without drums whose notes have hard, bright attacks: plucks, arpeggios, stabs, chip sounds, noise layers.

What a detector takes for hi-hats and snares in electronic music is mostly this, so the network hears much of it.
make(rng, length, beat, impulses) gives mono samples at RMS 0.1.
"""
import numpy as np
from scipy.signal import butter, fftconvolve, lfilter, sosfilt

import effects
from backgrounds import SCALES, add, saw

RATE = 44100


def oscillator(rng, kind, f, n):
    t = np.arange(n, dtype=np.float32) / RATE
    if kind == "noise":
        return rng.standard_normal(n).astype(np.float32) * 0.4
    if kind == "fm":
        ratio, index = rng.choice([0.5, 1, 2, 3, 1.41, 3.5, 7]), rng.uniform(1, 8)
        return np.sin(2 * np.pi * f * t + index * np.exp(-t / rng.uniform(0.02, 0.4)) * np.sin(2 * np.pi * f * ratio * t)).astype(np.float32)
    voices = int(rng.choice([1, 1, 3, 7])) if kind == "saw" else 1
    cents = rng.uniform(-25, 25, voices) if voices > 1 else [0.0]
    out = np.zeros(n, np.float32)
    for c in cents:
        phase = f * 2 ** (c / 1200) * t + rng.random()
        out += saw(phase) if kind == "saw" else np.where(phase % 1.0 < kind, 1, -1).astype(np.float32)
    return out / np.sqrt(voices)


def filtered(x, dark, bright, decay):
    """A low-pass that closes: from the bright to the dark version with time constant `decay`, s."""
    share = np.exp(-np.arange(len(x), dtype=np.float32) / RATE / decay)
    low = lambda f: sosfilt(butter(2, min(f, 20000), "lowpass", fs=RATE, output="sos"), x).astype(np.float32)
    return low(bright) * share + low(dark) * (1 - share)


class Patch:
    """A synthesiser with its settings drawn once; note() gives one note, cached by pitch and length."""

    def __init__(self, rng):
        self.rng = rng
        self.kinds = [["saw", "saw", "fm", 0.5, 0.25, 0.125][rng.integers(6)] for _ in range(int(rng.integers(1, 3)))]
        self.noise = rng.choice([0, 0, 0.1, 0.4, 1.0])
        self.noise_decay = rng.uniform(0.004, 0.08)
        self.dark, self.bright, self.sweep = rng.uniform(150, 2500), np.exp(rng.uniform(np.log(1500), np.log(20000))), rng.uniform(0.01, 0.3)
        self.attack, self.decay, self.sustain = rng.choice([0.0005, 0.001, 0.003, 0.01, 0.03]), rng.uniform(0.03, 0.6), rng.choice([0, 0, 0.3, 0.8])
        self.drive, self.cache = rng.choice([0, 0, 2, 6]), {}

    def note(self, f, held):
        key = (round(f, 1), round(held, 3))
        if key not in self.cache:
            n = int((held + 0.15) * RATE)
            t = np.arange(n, dtype=np.float32) / RATE
            x = sum(oscillator(self.rng, k, f * self.rng.choice([1, 1, 2, 0.5]) if i else f, n) for i, k in enumerate(self.kinds))
            x = filtered(x, self.dark, self.bright, self.sweep)
            if self.noise:
                x = x + self.noise * oscillator(self.rng, "noise", f, n) * np.exp(-t / self.noise_decay)
            shape = np.minimum(t / self.attack, 1) * (self.sustain + (1 - self.sustain) * np.exp(-t / self.decay)) * np.clip((held + 0.12 - t) / 0.1, 0, 1)
            x = x * shape
            if self.drive:
                x = np.tanh(x * self.drive)
            self.cache[key] = (x / (np.max(np.abs(x)) + 1e-9)).astype(np.float32)
        return self.cache[key]


def part(rng, length, beat, root, scale):
    """A pattern of one patch: arpeggio, line, stabs or repeated chords, with accents and rests."""
    patch, out = Patch(rng), np.zeros(length, np.float32)
    step = beat * rng.choice([0.25, 0.25, 0.25, 0.5, 0.5, 1 / 3, 0.75, 1])
    steps, density = int(rng.choice([8, 16, 32])), rng.uniform(0.3, 1)
    played, degrees = rng.random(steps) < density, rng.integers(0, 12, steps)
    if rng.random() < 0.4:
        degrees = np.sort(degrees) if rng.random() < 0.5 else np.resize([0, 2, 4, 7], steps)
    chord = [[0], [0], [0, 2, 4], [0, 4, 7], [0, 7]][rng.integers(5)]
    octave, level, held = rng.choice([-2, -1, 0, 0, 1, 2]), rng.uniform(0.4, 1, steps), step * rng.uniform(0.3, 0.95)
    for i in range(int(length / RATE / step)):
        if played[i % steps]:
            for c in chord:
                d = int(degrees[i % steps]) + c
                f = 220 * 2 ** ((root + scale[d % len(scale)]) / 12 + d // len(scale) + octave)
                if 25 < f < 5000:
                    add(out, int(i * step * RATE), patch.note(f, held) * level[i % steps])
    return out


def pumped(rng, x, beat):
    """Ducked on every beat, whether or not a kick is heard."""
    n, depth = int(beat * RATE), rng.uniform(0.0, 0.6)
    shape = depth + (1 - depth) * np.clip(np.arange(n) / (n * rng.uniform(0.2, 0.8)), 0, 1) ** rng.uniform(0.5, 2)
    return x * np.resize(shape, len(x)).astype(np.float32)


def make(rng, length, beat, impulses):
    mix, root, scale = np.zeros(length, np.float32), int(rng.integers(-6, 6)), SCALES[rng.integers(len(SCALES))]
    for _ in range(int(rng.integers(1, 5))):
        x = part(rng, length, beat, root, scale)
        if rng.random() < 0.3:
            x = effects.echoes(rng, x, beat)
        if rng.random() < 0.3:
            x = x + fftconvolve(x, impulses[rng.integers(len(impulses))])[:length].astype(np.float32) * 0.3
        if rng.random() < 0.25:
            x = pumped(rng, x, beat)
        rms = np.sqrt(np.mean(x ** 2)) + 1e-9
        mix += x / rms * effects.decibels(rng.uniform(-12, 0))
    if rng.random() < 0.3:
        mix = effects.saturated(rng, mix)
    if rng.random() < 0.3:
        mix = effects.equaliser(rng, mix)
    return (mix / (np.sqrt(np.mean(mix ** 2)) + 1e-9) * 0.1).astype(np.float32)
