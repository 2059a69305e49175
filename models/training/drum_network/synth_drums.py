"""Drums that no kit has: oscillators, noise and filters with parameters by chance, as drum machines and producers make them.

make(rng, cls, articulation) returns one 44.1 kHz mono sample with peak 1; class '' gives other percussion and blips.
"""
import numpy as np
from scipy.signal import butter, lfilter, sosfilt

RATE = 44100


def seconds(n):
    return np.arange(int(n * RATE), dtype=np.float32) / RATE


def noise(rng, n):
    return rng.standard_normal(n).astype(np.float32)


def band(x, low, high, order=2):
    top = RATE / 2 * 0.98
    low, high = max(20.0, low), min(high, top)
    if high >= top:
        return sosfilt(butter(order, low, "highpass", fs=RATE, output="sos"), x).astype(np.float32)
    return sosfilt(butter(order, [min(low, high * 0.8), high], "bandpass", fs=RATE, output="sos"), x).astype(np.float32)


def falling(rng, t, start, end, speed):
    """A sine whose pitch falls from start to end, Hz, with time constant `speed`."""
    return np.sin(2 * np.pi * np.cumsum(end + (start - end) * np.exp(-t / speed)) / RATE + rng.choice([0, 0, np.pi / 2])).astype(np.float32)


def kick(rng, _):
    long = rng.random() < 0.25
    t = seconds(0.9 if long else 0.45)
    end = rng.uniform(36, 85)
    body = falling(rng, t, end * rng.uniform(1.5, 12), end, rng.uniform(0.004, 0.06))
    x = np.tanh(body * rng.uniform(0.5, 5)) * np.exp(-t / (rng.uniform(0.2, 0.45) if long else rng.uniform(0.04, 0.2)))
    if rng.random() < 0.3:
        x *= np.clip(rng.uniform(0.08, 0.3) / (t + 1e-3), 0, 1) ** 2
    click = band(noise(rng, len(t)), rng.uniform(300, 3000), rng.uniform(4000, 16000)) * np.exp(-t / rng.uniform(0.001, 0.008))
    x += rng.choice([0, 0.05, 0.2, 0.5]) * click
    if rng.random() < 0.25:  # a beater's knock
        x += rng.uniform(0.1, 0.4) * falling(rng, t, rng.uniform(800, 2500), rng.uniform(150, 400), 0.004) * np.exp(-t / 0.01)
    return x


def clap(rng, t):
    x = np.zeros_like(t)
    gap, count = rng.uniform(0.006, 0.013), rng.integers(2, 5)
    for i in range(count):
        late = np.maximum(t - i * gap, 0)
        x += (t >= i * gap) * np.exp(-late / (rng.uniform(0.03, 0.15) if i == count - 1 else 0.004))
    return x * band(noise(rng, len(t)), rng.uniform(400, 1100), rng.uniform(1800, 9000))


def snare(rng, articulation):
    t = seconds(0.5)
    if articulation == "clap":
        return clap(rng, t)
    if articulation == "rim":
        f = rng.uniform(350, 1900)
        x = np.sin(2 * np.pi * f * t) + rng.uniform(0, 1) * np.sin(2 * np.pi * f * rng.uniform(1.3, 2.7) * t)
        return x * np.exp(-t / rng.uniform(0.005, 0.03)) + rng.choice([0, 0.3]) * noise(rng, len(t)) * np.exp(-t / 0.004)
    f = rng.uniform(130, 330)
    decay = rng.uniform(0.03, 0.16)
    tone = falling(rng, t, f * rng.uniform(1.0, 2.5), f, 0.012) * np.exp(-t / rng.uniform(0.03, 0.14))
    if rng.random() < 0.6:
        tone += rng.uniform(0.2, 1) * np.sin(2 * np.pi * f * rng.uniform(1.4, 2.4) * t) * np.exp(-t / rng.uniform(0.02, 0.09))
    wires = band(noise(rng, len(t)), rng.uniform(400, 3000), rng.uniform(7000, 22000)) * np.exp(-t / decay)
    if rng.random() < 0.4:
        wires = wires * np.clip(t / rng.uniform(0.0005, 0.005), 0, 1)
    x = rng.uniform(0.0, 0.9) * tone / (np.max(np.abs(tone)) + 1e-9) + rng.uniform(0.25, 1) * wires / (np.max(np.abs(wires)) + 1e-9)
    if rng.random() < 0.3:
        x += 0.4 * clap(rng, t)
    if rng.random() < 0.3:  # gated room
        x += rng.uniform(0.05, 0.3) * noise(rng, len(t)) * (t < rng.uniform(0.08, 0.3))
    if rng.random() < 0.3:
        x = np.tanh(x * rng.uniform(1, 6))
    return x


def metal(rng, t, low):
    """Six square waves at odd ratios, as the TR-808 makes them, or rings of FM."""
    if rng.random() < 0.6:
        base = rng.uniform(180, 700)
        return sum(np.sign(np.sin(2 * np.pi * base * r * t + rng.uniform(0, 6))) for r in rng.uniform(1, 3.2, 6)) / 6
    f = rng.uniform(2000, 7000)
    return np.sin(2 * np.pi * f * t + rng.uniform(2, 12) * np.sin(2 * np.pi * f * rng.uniform(0.3, 1.8) * t))


def hihat(rng, articulation):
    open_ = articulation == "open"
    t = seconds(0.7 if open_ else 0.2)
    low = rng.uniform(3000, 9500)
    x = rng.uniform(0, 1) * metal(rng, t, low) + rng.uniform(0.2, 1) * noise(rng, len(t))
    x = band(x, low, 30000 if rng.random() < 0.7 else rng.uniform(low * 1.3, 18000), 3)
    decay = rng.uniform(0.08, 0.35) if open_ else rng.uniform(0.006, 0.07)
    shape = np.exp(-t / decay)
    if articulation == "shaker":
        rise = rng.uniform(0.005, 0.03)
        shape = np.clip(t / rise, 0, 1) ** 2 * np.exp(-np.maximum(t - rise, 0) / rng.uniform(0.02, 0.06))
    elif rng.random() < 0.25:
        shape = shape + rng.uniform(0.1, 0.5) * np.exp(-t / (decay * 4))
    return x * shape


def tom(rng, _):
    t, f = seconds(0.7), rng.uniform(65, 280)
    x = falling(rng, t, f * rng.uniform(1.05, 2.2), f, rng.uniform(0.015, 0.12)) * np.exp(-t / rng.uniform(0.07, 0.3))
    x += rng.uniform(0, 0.4) * np.sin(2 * np.pi * f * rng.uniform(1.45, 1.7) * t) * np.exp(-t / rng.uniform(0.03, 0.1))
    return x + rng.choice([0, 0.05, 0.2]) * band(noise(rng, len(t)), 300, 6000) * np.exp(-t / rng.uniform(0.005, 0.03))


def cymbal(rng, articulation):
    t = seconds(2.2)
    ride = articulation == "ride"
    low = rng.uniform(2500, 7000) if ride else rng.uniform(800, 5000)
    x = band(rng.uniform(0, 0.8) * metal(rng, t, low) + noise(rng, len(t)), low, 30000)
    wash = np.exp(-t / rng.uniform(0.25, 0.9))
    if ride:
        f = rng.uniform(2500, 6500)
        ping = sum(np.sin(2 * np.pi * f * r * t + rng.uniform(0, 6)) for r in rng.uniform(0.6, 1.7, 4)) * np.exp(-t / rng.uniform(0.05, 0.4))
        return x * wash * rng.uniform(0.2, 0.8) + rng.uniform(0.2, 0.8) * ping
    return x * (wash + rng.uniform(0, 0.6) * np.exp(-t / 0.04)) * np.clip(t / rng.uniform(0.0005, 0.006), 0, 1)


def other(rng, _):
    """Congas, bells, blocks, zaps and blips."""
    t, f = seconds(0.35), rng.uniform(250, 2500)
    kind = rng.integers(4)
    if kind == 0:
        return falling(rng, t, f * 1.05, f * 0.98, 0.03) * np.exp(-t / rng.uniform(0.02, 0.1))
    if kind == 1:
        return (np.sign(np.sin(2 * np.pi * f * t)) + np.sign(np.sin(2 * np.pi * f * 1.48 * t))) * np.exp(-t / rng.uniform(0.02, 0.12))
    if kind == 2:
        return falling(rng, t, f * rng.uniform(3, 10), f / 3, rng.uniform(0.02, 0.1)) * np.exp(-t / 0.08)
    return np.sin(2 * np.pi * f * t + rng.uniform(1, 5) * np.sin(2 * np.pi * f * rng.uniform(1, 5) * t)) * np.exp(-t / rng.uniform(0.01, 0.1))


def held_noise(rng, n, hz):
    """Noise that changes `hz` times a second, as the chips of home computers make it."""
    steps = rng.choice([-1.0, 1.0], n) if rng.random() < 0.5 else rng.uniform(-1, 1, n)
    return steps[(np.arange(n) * hz / RATE).astype(int)].astype(np.float32)


def chip(rng, cls, articulation):
    """Drums of chip music: held noise and square or triangle waves in steps of a fiftieth of a second."""
    frames = {"kick": 6, "snare": 9, "hihat": 9 if articulation == "open" else 3, "tom": 10, "cymbal": 40}.get(cls, 5)
    count = max(1, int(frames * rng.uniform(0.4, 1.6)))
    frame, out, phase = int(RATE / rng.choice([50, 60, 100, 200])), [], 0.0
    start = {"kick": rng.uniform(120, 600), "tom": rng.uniform(150, 500)}.get(cls, rng.uniform(150, 450))
    noisy = {"kick": rng.choice([0, 1]), "snare": count, "hihat": count, "cymbal": count}.get(cls, 0)
    pulse = int(cls in ("snare",) and rng.random() < 0.6)
    for i in range(count):
        if i < pulse or i >= noisy:
            f = start * (0.55 if cls == "kick" else 0.8) ** i + 35
            at = phase + np.arange(frame) * f / RATE
            phase = at[-1] % 1.0
            x = np.sign(np.sin(2 * np.pi * at)) if rng.random() < 0.6 else 4 * np.abs(at % 1.0 - 0.5) - 1
        else:
            x = held_noise(rng, frame, rng.uniform(8000, 44000) if cls != "snare" else rng.uniform(3000, 20000))
        out.append(x * max(0.0, 1 - i / count) ** rng.choice([0.5, 1, 2]))
    return np.concatenate(out)


def reshaped(rng, x):
    """Another course of the level than an exponential: a gate, a straight line, or a short hold."""
    n, kind = len(x), rng.integers(3)
    t = np.arange(n) / n
    if kind == 0:
        return x * (t < rng.uniform(0.15, 0.7))
    if kind == 1:
        return x * np.clip(1 - t / rng.uniform(0.2, 1), 0, 1)
    return x * np.where(t < rng.uniform(0.05, 0.3), 1, np.clip(1 - (t - 0.2) * 4, 0, 1))


MAKERS = {"kick": kick, "snare": snare, "hihat": hihat, "tom": tom, "cymbal": cymbal, "": other}


def make(rng, cls, articulation=""):
    if cls and rng.random() < 0.15:
        x = np.asarray(chip(rng, cls, articulation), np.float32)
    else:
        x = np.asarray(MAKERS[cls](rng, articulation), np.float32)
    if rng.random() < 0.2:
        x = np.asarray(reshaped(rng, x), np.float32)
    x = x / (np.max(np.abs(x)) + 1e-9)
    end = np.flatnonzero(np.abs(x) > 1e-3)[-1] + 1
    x = x[:end]
    fade = min(len(x), 200)
    x[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)
    return x
