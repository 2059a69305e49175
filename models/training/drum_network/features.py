"""What the network sees: levels of 72 bands in spectra with windows of 1024 and 4096 samples, 100 times a second.

The program computes the same numbers in core/analysis/drums/network_input.cpp; a stored fixture compares the two.
"""
import numpy as np
from scipy.fft import rfft

RATE = 44100
HOP = 441
WINDOWS = (1024, 4096)
BANDS = 72
FLOOR = 1e-7  # power added to each band: -70 dB of a full-scale square wave
STEP_DB, LOWEST_DB = 0.5, -100.0  # of stored bytes


def band_edges():
    """73 frequencies from 24 Hz to 17.5 kHz: 16 Hz apart at first, then at equal ratios."""
    edges = [24.0]
    while len(edges) <= BANDS:
        edges.append(max(edges[-1] + 16.0, edges[-1] * 1.076))
    return np.float32(edges)


def bin_ranges(edges, window):
    """[begin, end) of the bins of each band, at least one bin."""
    bins = window // 2 + 1
    at = np.clip(np.ceil(np.float64(edges) * window / RATE).astype(int), 0, bins - 1)
    return [(b, max(b + 1, e)) for b, e in zip(at[:-1], at[1:])]


def band_powers(x):
    """float32 (2, frames, 72): sums of |X|^2 over the bands; frame n is centred on sample 441 n, spectra are over the
    sum of the Hann window. frames = ceil(len / 441)."""
    frames, out, edges = -(-len(x) // HOP), [], band_edges()
    for window in WINDOWS:
        taper = (0.5 - 0.5 * np.cos(2 * np.pi * np.arange(window) / window)).astype(np.float32)
        taper /= taper.sum()
        padded = np.concatenate([np.zeros(window // 2, np.float32), x, np.zeros(window + HOP, np.float32)])
        view = np.lib.stride_tricks.sliding_window_view(padded, window)[::HOP][:frames]
        starts = bin_ranges(edges, window)
        rows = np.empty((frames, BANDS), np.float32)
        for a in range(0, frames, 1000):
            spectrum = rfft(view[a:a + 1000] * taper, axis=1)
            power = spectrum.real ** 2 + spectrum.imag ** 2
            total = np.concatenate([np.zeros((len(power), 1)), np.cumsum(power, 1, dtype=np.float64)], 1)
            rows[a:a + 1000] = total[:, [e for _, e in starts]] - total[:, [b for b, _ in starts]]
        out.append(rows)
    return np.stack(out)


def to_bytes(power):
    """Powers as bytes, half a decibel a step from -100 dB."""
    return np.clip((10 * np.log10(power + 1e-12) - LOWEST_DB) / STEP_DB + 0.5, 0, 255).astype(np.uint8)


POWER_OF_BYTE = (10 ** ((LOWEST_DB + STEP_DB * np.arange(256)) / 10)).astype(np.float32)
POWER_OF_BYTE[0] = 0


def network_input(power):
    """0 for silence to about 0.9 for a full-scale sine."""
    return (10 * np.log10(power + np.float32(FLOOR)) + 70) / np.float32(70)
