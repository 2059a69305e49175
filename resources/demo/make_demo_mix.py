#!/usr/bin/env python3
"""Makes the demo mix: a minute of drum & bass at 174 BPM, two tunes and the mix from one into the other.

    make_demo_mix.py OUT.wav OUT.hits.csv
    ffmpeg -i OUT.wav -c:a libvorbis -q:a 2 demo_mix.ogg

Everything is synthesised here from oscillators and seeded noise; there is no sample in it. The hits are written with
the time of the first sample of each drum sound. Needs NumPy.
"""
import csv
import sys
import wave

import numpy as np

RATE = 44100
BPM = 174.0
STEP = 60.0 / BPM / 4.0  # a sixteenth, s
BARS = 44
LEAD_IN = 0.25  # s of silence before bar 1
rng = np.random.default_rng(8)


def seconds(n):
    return np.arange(int(n * RATE)) / RATE


def lowpass(x, hz):
    """Two one-pole low-passes in the frequency domain: gentle, and the same on every machine."""
    spectrum = np.fft.rfft(x)
    f = np.fft.rfftfreq(len(x), 1.0 / RATE)
    return np.fft.irfft(spectrum / (1.0 + (f / hz) ** 2), len(x))


def highpass(x, hz):
    return x - lowpass(x, hz)


# Drums: each returns one hit at full velocity.
def kick(start=190.0, end=47.0, length=0.32):
    t = seconds(length)
    phase = 2 * np.pi * (end * t + (start - end) * 0.022 * (1 - np.exp(-t / 0.022)))
    click = highpass(rng.standard_normal(len(t)), 2500) * np.exp(-t / 0.0022) * 0.25
    return np.tanh(1.7 * np.sin(phase) * np.exp(-t / 0.11)) + click


def snare(tone=196.0, length=0.26, noise=0.75):
    t = seconds(length)
    body = np.sin(2 * np.pi * tone * t) * np.exp(-t / 0.05) + 0.6 * np.sin(2 * np.pi * tone * 1.62 * t) * np.exp(-t / 0.03)
    rattle = highpass(rng.standard_normal(len(t)), 1300) * np.exp(-t / 0.075)
    return np.tanh(0.9 * body + noise * rattle)


def hat(decay=0.028, length=0.16):
    t = seconds(length)
    return 0.5 * highpass(rng.standard_normal(len(t)), 8500) * np.exp(-t / decay)


def tom(pitch=110.0, length=0.4):
    t = seconds(length)
    phase = 2 * np.pi * (pitch * t + 40 * 0.06 * (1 - np.exp(-t / 0.06)))
    return 0.9 * np.sin(phase) * np.exp(-t / 0.14) + 0.1 * rng.standard_normal(len(t)) * np.exp(-t / 0.006)


def crash(length=2.2):
    t = seconds(length)
    metal = sum(np.sin(2 * np.pi * f * t + k) for k, f in enumerate((3170, 4413, 5237, 6871, 8129, 9733))) / 6
    return (0.35 * highpass(rng.standard_normal(len(t)), 4500) + 0.25 * metal) * np.exp(-t / 0.65)


# Backgrounds: whole stretches.
def saw(hz, n, phase=0.0):
    t = np.arange(n) / RATE
    out = np.zeros(n)
    for k in range(1, max(2, int(min(24, 9000 / hz)))):
        out += np.sin(2 * np.pi * k * hz * t + phase * k) / k
    return out


def reese(hz, length):
    n = int(length * RATE)
    detuned = sum(saw(hz * 2 ** (cents / 1200), n, cents) for cents in (-17, 0, 16)) / 3
    t = np.arange(n) / RATE
    moving = 0.5 + 0.5 * np.sin(2 * np.pi * 0.75 * t)
    fade = np.minimum(1.0, np.minimum(t / 0.02, (length - t) / 0.02))
    dull, bright = lowpass(detuned, 220), lowpass(detuned, 900)
    return (dull * (1 - moving) + bright * moving) * fade + 0.5 * np.sin(2 * np.pi * hz * t) * fade


def pad(notes, length):
    n = int(length * RATE)
    t = np.arange(n) / RATE
    fade = np.minimum(1.0, np.minimum(t / 0.6, (length - t) / 0.6))
    left = sum(saw(440 * 2 ** ((m - 69) / 12) * 1.002, n, m) for m in notes)
    right = sum(saw(440 * 2 ** ((m - 69) / 12) * 0.998, n, m + 1) for m in notes)
    return np.stack([lowpass(left, 1100), lowpass(right, 1100)]) * fade / len(notes)


def stab(notes, length=0.3):
    n = int(length * RATE)
    t = np.arange(n) / RATE
    sound = sum(saw(440 * 2 ** ((m - 69) / 12), n, m) for m in notes) / len(notes)
    return lowpass(sound, 2600) * np.minimum(1.0, t / 0.004) * np.exp(-t / 0.09)


# Patterns: sixteenth positions of a bar with velocities.
TWO_STEP = {"kick": {0: 1.0, 10: 0.9}, "snare": {4: 1.0, 12: 1.0}, "hihat": {i: 0.75 if i % 4 == 2 else 0.45 for i in range(0, 16, 2)}}
ROLLER = {"kick": {0: 1.0, 6: 0.7, 10: 0.95}, "snare": {4: 1.0, 7: 0.3, 9: 0.35, 12: 1.0, 15: 0.3},
          "hihat": {i: 0.6 if i % 2 == 0 else 0.3 for i in range(16)}}
BREAK = {"kick": {0: 1.0, 2: 0.8, 10: 0.9, 11: 0.7}, "snare": {4: 1.0, 7: 0.4, 9: 0.45, 12: 0.95, 15: 0.4},
         "hihat": {i: 0.55 for i in range(0, 16, 2)}}
FILL = {"kick": {0: 1.0}, "snare": {4: 1.0, 12: 0.8, 13: 0.85, 14: 0.9, 15: 1.0}, "tom": {6: 0.8, 8: 0.9, 10: 1.0}, "hihat": {0: 0.5, 2: 0.5}}


def bar_of(tune, bar):
    """The drums of a bar: who plays what when."""
    if tune == "A":
        if bar < 4:
            return {"hihat": TWO_STEP["hihat"]}
        pattern = FILL if bar % 8 == 3 else ROLLER if bar % 4 >= 2 else TWO_STEP
    else:
        pattern = FILL if bar % 8 == 7 else BREAK if bar % 2 else ROLLER
    pattern = dict(pattern)
    if bar % 8 == 4:
        pattern["cymbal"] = {0: 0.9}
    return pattern


def place(mix, sound, at, gain, pan=0.0):
    first = int(round(at * RATE))
    sound = np.atleast_2d(sound)
    if sound.shape[0] == 1:
        sound = np.vstack([sound * (1 - max(0, pan)), sound * (1 + min(0, pan))])
    end = min(mix.shape[1], first + sound.shape[1])
    mix[:, first:end] += gain * sound[:, : end - first]


def main(wav_path, csv_path):
    total = LEAD_IN + BARS * 16 * STEP + 1.5
    drums, bass, music = (np.zeros((2, int(total * RATE))) for _ in range(3))
    kits = {"A": {"kick": lambda: kick(), "snare": lambda: snare(), "hihat": lambda: hat(), "tom": lambda: tom(), "cymbal": crash},
            "B": {"kick": lambda: kick(230, 52, 0.28), "snare": lambda: snare(222, 0.22, 0.95), "hihat": lambda: hat(0.02),
                  "tom": lambda: tom(140), "cymbal": crash}}
    gains = {"kick": 0.8, "snare": 0.62, "hihat": 0.5, "tom": 0.7, "cymbal": 0.6}
    hits = []
    for bar in range(BARS):
        start = LEAD_IN + bar * 16 * STEP
        tune = "A" if bar < 24 else "B"
        if bar not in (22, 23):  # two bars without drums before the second tune comes in
            for name, steps in bar_of(tune, bar).items():
                for step, velocity in steps.items():
                    at = round((start + step * STEP) * RATE) / RATE
                    place(drums, kits[tune][name](), at, gains[name] * velocity, 0.25 if name == "hihat" else 0.0)
                    hits.append((at, name, velocity))
        root = (41.2, 41.2, 49.0, 36.7)[bar // 2 % 4] if tune == "A" else (43.65, 38.9)[bar // 4 % 2]
        if 4 <= bar < 22 or bar >= 24:
            place(bass, reese(root, 16 * STEP), start, 0.34)
        if bar % 4 == 0 and bar < 40:
            chord = (52, 55, 59, 62) if tune == "A" else (53, 56, 60, 63)
            place(music, pad(chord, 4 * 16 * STEP), start, 0.20 if bar < 28 else 0.12)
        if bar % 2 == 1 and bar >= 8:
            for step in (3, 6, 11):
                place(music, stab((64, 67, 71) if tune == "A" else (65, 68, 72)), start + step * STEP, 0.16, -0.3)
    envelope = np.ones(drums.shape[1])  # the bass gives way to the kick
    for at, name, _ in hits:
        if name == "kick":
            first = int(at * RATE)
            n = min(int(0.12 * RATE), len(envelope) - first)
            envelope[first : first + n] = np.minimum(envelope[first : first + n], 0.25 + 0.75 * np.arange(n) / (0.12 * RATE))
    mix = np.tanh(1.1 * (drums + bass * envelope + music)) * 0.89
    with wave.open(wav_path, "wb") as out:
        out.setnchannels(2)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((mix.T * 32767).astype("<i2").tobytes())
    with open(csv_path, "w", newline="") as fh:
        rows = csv.writer(fh)
        rows.writerow(["time_s", "class", "velocity"])
        for at, name, velocity in sorted(hits):
            rows.writerow([f"{at:.6f}", name, f"{velocity:.3f}"])


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
