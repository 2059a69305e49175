"""Music without drums, made up by chance: what a drum detector must not answer to.

Additive synthesis (basses, Reese, pads, plucks, leads, bells, arpeggios, noise sweeps) in numpy, and General MIDI
instruments through fluidsynth and the soundfont of the package timgm6mb-soundfont where they are installed.
"""
import os
import struct
import subprocess
import tempfile

import numpy as np

RATE = 44100
SOUNDFONT = "/usr/share/sounds/sf2/TimGM6mb.sf2"
SCALES = [[0, 2, 3, 5, 7, 8, 10], [0, 2, 4, 5, 7, 9, 11], [0, 3, 5, 7, 10], [0, 1, 3, 5, 7, 8, 10]]


def envelope(n, attack, decay, sustain, release):
    """ADSR over n held samples and a release; times in seconds; decay is exponential towards sustain."""
    r = max(1, int(release * RATE))
    t = np.arange(n + r) / RATE
    e = sustain + (1 - sustain) * np.exp(-t / max(decay, 1e-3))
    a = max(1, int(attack * RATE))
    e[:a] *= np.linspace(0, 1, min(a, len(e)))[:len(e[:a])]
    e[n:] *= np.linspace(1, 0, r) ** 2
    return e.astype(np.float32)


def tone(rng, f, n, kind, bright, decay_hf):
    """n samples of a note: harmonics with slope, brightness (Hz) and faster decay of the high ones."""
    t = np.arange(n, dtype=np.float32) / RATE
    out = np.zeros(n, np.float32)
    if kind == "fm":
        ratio, index = rng.choice([1, 2, 3, 1.41, 3.5, 7]), rng.uniform(0.5, 6)
        return np.sin(2 * np.pi * f * t + index * np.exp(-t / decay_hf) * np.sin(2 * np.pi * f * ratio * t)).astype(np.float32)
    voices = {"saw": 1, "square": 1, "sine": 1, "supersaw": 4, "reese": 2}[kind]
    for v in range(voices):
        detune = 2 ** (rng.uniform(-0.18, 0.18) / 12) if voices > 1 else 1.0
        top = 1 if kind == "sine" else int(min(40, 15000 / f))
        phase = rng.uniform(0, 2 * np.pi)
        for k in range(1, top + 1, 2 if kind == "square" else 1):
            g = (1.0 / k) / (1 + (k * f / bright) ** 2)
            if g < 2e-4:
                break
            out += (g * np.exp(-t * (k - 1) / (decay_hf * 12))) * np.sin(2 * np.pi * f * detune * k * t + phase * k)
    return out / voices


def add(mix, start, x):
    if start < len(mix):
        end = min(len(mix), start + len(x))
        mix[start:end] += x[:end - start]


def part(rng, length, beat, root, scale, role):
    """One synthesised part over `length` samples; beat in seconds."""
    mix = np.zeros(length, np.float32)
    step = beat / rng.choice([1, 2, 2, 4, 4, 4])
    kind = {"bass": ["saw", "square", "sine", "reese"], "pad": ["supersaw", "saw"], "pluck": ["saw", "square", "fm", "supersaw"],
            "lead": ["saw", "square", "supersaw", "fm"], "bell": ["fm"]}[role]
    kind = rng.choice(kind)
    bright = {"bass": rng.uniform(150, 3000), "pad": rng.uniform(400, 5000)}.get(role, rng.uniform(800, 12000))
    hf = rng.uniform(0.03, 1.5)
    attack = {"pad": rng.uniform(0.03, 0.6)}.get(role, rng.choice([0.001, 0.002, 0.005, 0.015]))
    decay, sustain = rng.uniform(0.05, 0.8), rng.choice([0.0, 0.3, 0.8]) if role != "pad" else 0.9
    release = rng.uniform(0.01, 0.4)
    pattern = rng.random(16) < rng.uniform(0.25, 0.9)
    degrees = rng.integers(0, 10, 16)
    base = root + {"bass": rng.choice([-24, -24, -12]), "pad": 0, "pluck": rng.choice([0, 12]), "lead": rng.choice([0, 12]), "bell": 12}[role]
    cache, i, t = {}, 0, rng.choice([0.0, 0.0, beat * rng.random()])
    chiff, chiff_decay = rng.choice([0, 0, .05, .25]), rng.uniform(.003, .03)  # breath or key noise at the start of a note
    if role == "pad":
        chiff = 0
        step = beat * rng.choice([2, 4, 8])
    while t * RATE < length:
        if role == "pad" or pattern[i % 16]:
            d = int(degrees[i % 16]) % (5 if role == "bass" else 10)
            held = step * (rng.choice([0.5, 0.9]) if role != "pad" else 1.0)
            key = (d, round(held, 4))
            if key not in cache:
                n = int(held * RATE)
                e = envelope(n, attack, decay, sustain, release)
                notes = [d, d + 2, d + 4] if role == "pad" or (role in ("pluck", "lead") and rng.random() < 0.3) else [d]
                x = sum(tone(rng, 261.6 * 2 ** ((base + scale[k % len(scale)] + 12 * (k // len(scale))) / 12), len(e), kind, bright, hf) for k in notes)
                burst = np.exp(-np.arange(len(e)) / RATE / chiff_decay)
                cache[key] = x * e + chiff * (rng.standard_normal(len(e)) * burst).astype(np.float32)
            add(mix, int(t * RATE), cache[key] * rng.uniform(0.6, 1.0))
        i += 1
        t += step
    if role == "bass" and rng.random() < 0.3:  # wobble
        lfo = 0.5 + 0.5 * np.sin(2 * np.pi * np.arange(length) / RATE / (beat / rng.choice([1, 2, 3, 4])))
        mix *= lfo.astype(np.float32) ** rng.uniform(0.5, 2)
    return mix


def sweep(rng, length):
    """Noise: a bed, or risers with a filter moving up."""
    from scipy.signal import lfilter
    x = rng.standard_normal(length).astype(np.float32)
    c = rng.uniform(0.05, 0.9)
    x = lfilter([c], [1, c - 1], x).astype(np.float32)
    period = int(rng.uniform(2, 10) * RATE)
    shape = (np.arange(length) % period) / period
    return x * (shape ** rng.uniform(0.0, 3)).astype(np.float32) * 0.2


def variable_length(n):
    out = [n & 127]
    while n > 127:
        n >>= 7
        out.append((n & 127) | 128)
    return bytes(reversed(out))


def midi_file(events):
    """Format-0 file, 1 ms a tick, of (seconds, status, data 1, data 2 or None)."""
    body, now = b"", 0
    for t, status, a, b in sorted(events, key=lambda e: (int(e[0] * 1000), e[1], e[2], e[3] or 0)):
        tick = int(t * 1000)
        body += variable_length(tick - now) + (bytes([status, a]) if b is None else bytes([status, a, b]))
        now = tick
    body += bytes([0, 0xFF, 0x2F, 0])
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, 500) + b"MTrk" + struct.pack(">I", len(body)) + body


def midi_bytes(events, program):
    """midi_file of notes (seconds, note, velocity, seconds held) of one instrument."""
    flat = [(0.0, 0xC0, program, None)]
    for t, note, vel, dur in events:
        flat += [(t, 0x90, note, vel), (t + dur, 0x80, note, 0)]
    return midi_file(flat)


def general_midi(rng, length, beat, root, scale):
    """A General MIDI instrument playing chords, arpeggios or a line; zeros when fluidsynth is missing."""
    program = int(rng.choice([0, 1, 4, 5, 6, 7, 11, 12, 15, 16, 19, 24, 25, 26, 27, 28, 29, 30, 33, 34, 36, 38, 39, 40, 45, 46, 48, 50, 52, 53,
                              55, 56, 61, 62, 63, 65, 73, 80, 81, 84, 87, 88, 90, 92, 98, 104, 105]))
    low = 32 <= program <= 39
    step = beat / rng.choice([1, 2, 4]) if rng.random() < 0.8 else beat * 2
    chord = not low and rng.random() < 0.4
    pattern, degrees = rng.random(16) < rng.uniform(0.3, 1.0), rng.integers(0, 10, 16)
    events, t, i = [], 0.01, 0
    while t < length / RATE:
        if pattern[i % 16]:
            for k in ([0, 2, 4] if chord else [0]):
                d = int(degrees[i % 16]) + k
                note = 60 + root + (-24 if low else 0) + scale[d % len(scale)] + 12 * (d // len(scale))
                events.append((t + rng.uniform(0, 0.008), int(np.clip(note, 24, 108)), int(rng.integers(60, 120)), step * 0.9))
        i += 1
        t += step
    with tempfile.TemporaryDirectory() as d:
        open(d + "/a.mid", "wb").write(midi_bytes(events, program))
        subprocess.run(["fluidsynth", "-ni", "-q", "-g", "0.5", "-r", str(RATE), "-F", d + "/a.wav", SOUNDFONT, d + "/a.mid"],
                       capture_output=True)
        if not os.path.exists(d + "/a.wav"):
            return np.zeros(length, np.float32)
        x = np.frombuffer(open(d + "/a.wav", "rb").read()[44:], np.int16).astype(np.float32).reshape(-1, 2).mean(1) / 32768
    return np.pad(x, (0, max(0, length - len(x))))[:length]


def saw(phase):
    return (2 * (phase % 1.0) - 1).astype(np.float32)


def sub_and_reese(rng, length, beat):
    """The bass of drum & bass: a sine sub, a Reese (detuned saws behind a moving low-pass), or both, through a drive."""
    pitch, gate, t = np.zeros(length), np.zeros(length, np.float32), 0.0
    root, phrase = rng.uniform(36, 62), []
    while sum(d for _, d in phrase) < 8:
        phrase.append((int(rng.choice([0, 0, 0, 1, 3, 5, 7, 10, -2])), float(rng.choice([.5, .75, 1, 1.5, 2, 4]))))
    held, attack, i = rng.choice([.6, .9, 1.0]), rng.uniform(.002, .03), 0
    while t * RATE < length:
        step, beats = phrase[i % len(phrase)]
        a, b = int(t * RATE), min(length, int((t + beats * beat) * RATE))
        pitch[a:b] = root * 2 ** (step / 12)
        n = min(b - a, max(1, int(beats * beat * held * RATE)))
        gate[a:a + n] = np.minimum(1, np.minimum(np.arange(n) / RATE / attack, np.arange(n)[::-1] / RATE / .02))
        t, i = t + beats * beat, i + 1
    from scipy.signal import lfilter
    glide = np.exp(-1 / (RATE * rng.uniform(.002, .06)))
    phase = np.cumsum(lfilter([1 - glide], [1, -glide], pitch - pitch[0]) + pitch[0]) / RATE
    mix, kind = np.zeros(length, np.float32), rng.choice(["sub", "reese", "both", "both"])
    if kind != "reese":
        mix += np.sin(2 * np.pi * phase).astype(np.float32)
    if kind != "sub":
        octave = rng.choice([1, 1, 2])
        x = sum(saw(phase * octave * 2 ** (cents / 1200) + rng.random()) for cents in rng.uniform(-35, 35, rng.integers(2, 5)))
        low = lambda hz, y: lfilter([1 - np.exp(-6.2832 * hz / RATE)], [1, -np.exp(-6.2832 * hz / RATE)], y).astype(np.float32)
        dark, bright = rng.uniform(80, 250), rng.uniform(300, 3000)
        lfo = (.5 + .5 * np.sin(2 * np.pi * np.arange(length) / RATE / (beat * rng.choice([.5, 1, 2, 8, 16])) + rng.uniform(0, 6.28))).astype(np.float32)
        mix += rng.uniform(.3, 1.2) * (low(dark, low(dark, x)) * (1 - lfo) + low(bright, low(bright, x)) * lfo)
    mix = np.tanh(mix * rng.choice([.3, 1, 3])) * gate
    return mix / (np.sqrt(np.mean(mix ** 2)) + 1e-9) * 0.1


def drum_and_bass(rng, length, beat):
    """sub_and_reese with quieter other parts; root mean square about 0.1."""
    mix = sub_and_reese(rng, length, beat) + make(rng, length, beat) * 10 ** (rng.uniform(-16, -2) / 20)
    return (mix / (np.sqrt(np.mean(mix ** 2)) + 1e-9) * 0.1).astype(np.float32)


def make(rng, length, beat):
    """A mono background of `length` samples, root mean square about 0.1, or zeros (one in sixteen)."""
    mix = np.zeros(length, np.float32)
    if rng.random() < 1 / 16:
        return mix
    root, scale = int(rng.integers(-6, 6)), SCALES[rng.integers(len(SCALES))]
    roles = [r for r, p in (("bass", .75), ("pad", .5), ("pluck", .45), ("lead", .4), ("bell", .15), ("gm", .6), ("gm", .4), ("noise", .15)) if rng.random() < p]
    for role in roles or ["gm"]:
        x = sweep(rng, length) if role == "noise" else general_midi(rng, length, beat, root, scale) if role == "gm" else part(rng, length, beat, root, scale, role)
        rms = np.sqrt(np.mean(x ** 2)) + 1e-9
        x *= 0.05 * 10 ** (rng.uniform(-8, 3) / 20) / rms
        if rng.random() < 0.5:  # silent for a stretch, as parts come and go
            a = int(rng.uniform(0, 0.7) * length)
            x[a:a + int(rng.uniform(0.1, 0.4) * length)] = 0
        mix += x
    return mix / (np.sqrt(np.mean(mix ** 2)) + 1e-9) * 0.1
