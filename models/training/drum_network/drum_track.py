"""Hits become sound: a kit for each clip, velocity layers, layered voices, hats that choke each other.

render(rng, hits, kits, length, machine) gives the dry track and, for each drum hit, its level over the rest of the track.
"""
import numpy as np
from scipy.signal import lfilter, resample_poly

import effects
import synth_drums

RATE = 44100
BALANCE_DB = {"kick": (-7, 2), "snare": (-7, 2), "hihat": (-19, -3), "tom": (-9, 1), "cymbal": (-16, -2), "": (-16, -3)}


def hybrid(rng, a, b):
    """A sound that no kit has from two of one class: the attack of one and the rest of the other, the bass of one and the
    treble of the other, or the louder of both in a random mixture."""
    n = max(len(a), len(b))
    a, b = np.pad(a, (0, n - len(a))), np.pad(b, (0, n - len(b)))
    kind = rng.integers(3)
    if kind == 0:
        at, width = rng.uniform(0.006, 0.05) * RATE, 0.004 * RATE
        share = np.clip((np.arange(n) - at) / width + 0.5, 0, 1)
        x = a * (1 - share) + b * share * rng.uniform(0.4, 1.5)
    elif kind == 1:
        pole = np.exp(-2 * np.pi * np.exp(rng.uniform(np.log(150), np.log(5000))) / RATE)
        low = lambda y: lfilter([1 - pole], [1, -pole], lfilter([1 - pole], [1, -pole], y))
        x = low(a) + rng.uniform(0.4, 1.5) * (b - low(b))
    else:
        x = a + b * rng.uniform(0.2, 1.0)
    x = np.float32(x / (np.max(np.abs(x)) + 1e-9))
    return x[:np.flatnonzero(np.abs(x) > 1e-3)[-1] + 1]


def crushed(rng, x):
    """Fewer bits and a lower rate, as old samplers have."""
    hold, steps = int(rng.integers(1, 5)), 2 ** int(rng.integers(5, 11))
    return np.float32(np.round(np.repeat(x[::hold], hold)[:len(x)] * steps) / steps)


class ClipKit:
    """One sound for each voice of a clip, chosen at first use; more of them synthesised where a machine plays."""

    def __init__(self, rng, kits, machine):
        self.rng, self.kits = rng, kits
        self.sampled, self.general_midi = [k for k in sorted(kits) if ":" not in k], [k for k in sorted(kits) if ":" in k]
        self.one = self.draw(self.sampled, self.general_midi) if kits else None
        self.mixed = rng.random() < 0.45
        self.made = rng.choice([0, 0, 0.4, 0.7, 1] if machine else [0, 0, 0, 0.3])
        self.bred = rng.choice([0, 0, 0.5, 1])
        self.layered = rng.choice([0, 0, 0.5])
        self.voices, self.sounds = {}, {}
        self.balance = {c: 10 ** (rng.uniform(*r) / 20) for c, r in BALANCE_DB.items()}
        self.power, self.dull = rng.uniform(0.9, 1.9), rng.choice([0, 0, 0.6, 1])
        self.treatment = {}

    def draw(self, sampled, general_midi):
        """A kit: seven of ten times a sampled one, else one of a General MIDI soundfont."""
        pool = sampled if sampled and (not general_midi or self.rng.random() < 0.7) else general_midi
        return pool[self.rng.integers(len(pool))]

    def recorded(self, cls, articulation):
        """An instrument of the clip's kit, or of any kit when that has none."""
        def fitting(kit):
            all_ = self.kits[kit].get(cls, [])
            return [i for i in all_ if i.articulation == articulation] or ([] if articulation in ("closed", "open", "ride", "crash") else all_)
        options = fitting(self.one) if self.one and not self.mixed else []
        if not options:
            sampled, general_midi = [k for k in self.sampled if fitting(k)], [k for k in self.general_midi if fitting(k)]
            if not sampled and not general_midi:
                return None
            options = fitting(self.draw(sampled, general_midi))
        return options[self.rng.integers(len(options))]

    def voice(self, cls, articulation):
        """Layers [(velocity, samples)] of a new voice."""
        if self.rng.random() < self.made:
            return [(1.0, synth_drums.make(self.rng, cls, articulation))]
        instrument = self.recorded(cls, articulation)
        if not instrument:
            return [(1.0, synth_drums.make(self.rng, cls, articulation))]
        if self.rng.random() < self.bred:
            return [(1.0, hybrid(self.rng, instrument.layers[-1][1], self.mate(cls, articulation)))]
        return instrument.layers

    def mate(self, cls, articulation):
        """Another sound of the class: of any kit, or synthesised."""
        holders = [k for k in self.sampled + self.general_midi if self.kits[k].get(cls)]
        if not holders or self.rng.random() < 0.4:
            return synth_drums.make(self.rng, cls, articulation)
        options = self.kits[self.draw([k for k in holders if ":" not in k], [k for k in holders if ":" in k])][cls]
        fitting = [i for i in options if i.articulation == articulation] or options
        return fitting[self.rng.integers(len(fitting))].layers[-1][1]

    def processed(self, x, treatment):
        up, down, decay, tilt, drive, peaks, crush = treatment
        if up != down:
            x = resample_poly(x, up, down).astype(np.float32)
        if decay:
            x = x * np.exp(-np.arange(len(x)) / RATE / decay).astype(np.float32)
        if tilt:
            x = lfilter([1, -tilt], [1], x).astype(np.float32)
        for b, a in peaks:
            x = lfilter(b, a, x).astype(np.float32)
        if crush:
            x = crushed(np.random.default_rng(crush), x / (np.max(np.abs(x)) + 1e-9))
        if drive:
            x = np.tanh(x / (np.max(np.abs(x)) + 1e-9) * drive).astype(np.float32)
        return x / (np.max(np.abs(x)) + 1e-9)

    def new_treatment(self):
        rng = self.rng
        up, down = [(1, 1), (1, 1), (20, 19), (19, 20), (9, 8), (8, 9), (5, 4), (4, 5), (4, 3), (3, 4), (13, 12), (12, 13)][rng.integers(12)]
        peaks = [effects.peak_filter(np.exp(rng.uniform(np.log(80), np.log(12000))), rng.uniform(-12, 12), rng.uniform(0.5, 4))
                 for _ in range(int(rng.choice([0, 0, 1, 2, 3])))]
        return (up, down, rng.uniform(0.04, 0.5) if rng.random() < 0.3 else 0, rng.uniform(-0.5, 0.5) if rng.random() < 0.4 else 0,
                rng.uniform(1.5, 6) if rng.random() < 0.25 else 0, peaks, int(rng.integers(1, 1 << 30)) if rng.random() < 0.15 else 0)

    def sound(self, cls, articulation, key, velocity):
        """Samples of a hit at this velocity, peak 1 before its gain."""
        name = (cls, articulation, key)
        if name not in self.voices:
            parts = [(self.voice(cls, articulation), self.new_treatment(), 0, 1.0)]
            if cls in ("kick", "snare", "hihat") and self.rng.random() < self.layered:
                for _ in range(int(self.rng.integers(1, 4))):
                    art = str(self.rng.choice(["", "clap", "rim"])) if cls == "snare" else articulation
                    parts.append((self.voice(cls, art), self.new_treatment(), int(self.rng.uniform(0, 0.012) * RATE), self.rng.uniform(0.2, 0.9)))
            self.voices[name] = parts
        parts = self.voices[name]
        step = round(float(np.clip(velocity, 0, 1)) * 8)
        if (name, step) not in self.sounds:
            out = np.zeros(int(2.6 * RATE) + 1000, np.float32)
            for layers, treatment, delay, level in parts:
                x = min(layers, key=lambda layer: abs(layer[0] - velocity))[1]
                x = self.processed(x, treatment)[:int(2.5 * RATE)] * level
                out[delay:delay + len(x)] += x
            if self.dull and step < 7:
                pole = np.exp(-2 * np.pi * (1500 + 16000 * (step / 8) ** 1.5) / RATE) * self.dull
                out = lfilter([1 - pole], [1, -pole], out).astype(np.float32)
            out /= np.max(np.abs(out)) + 1e-9
            start = max(0, int(np.flatnonzero(np.abs(out) > 0.02)[0]) - 22)  # as drum_kits.trimmed: the label is the audible onset
            self.sounds[name, step] = out[start:np.flatnonzero(np.abs(out) > 1e-4)[-1] + 1]
        return self.sounds[name, step]

    def gain(self, cls, velocity):
        return self.balance[cls] * velocity ** self.power


def cut(x, samples):
    """The first `samples` of x with 5 ms of fade."""
    if samples >= len(x):
        return x
    x = x[:max(samples, 230)].copy()
    n = min(len(x), 220)
    x[-n:] *= np.linspace(1, 0, n, dtype=np.float32)
    return x


def place(rng, kit, hits, length):
    """(start, class, velocity, samples with gain) of each hit; hats cut hats, and at times each voice cuts itself."""
    alone, placed = rng.random() < 0.3, []
    after = {}
    for time, cls, velocity, articulation, key in sorted(hits, key=lambda h: -h[0]):
        start = int(round(time * RATE))
        if not 0 <= start < length:
            continue
        x = kit.sound(cls, articulation, key, velocity) * kit.gain(cls, velocity)
        group = "hihat" if cls == "hihat" and articulation in ("open", "closed", "pedal") else (cls, articulation, key)
        if (cls == "hihat" or alone) and group in after:
            x = cut(x, after[group] - start)
        after[group] = start
        placed.append((start, cls, velocity, x))
    return placed[::-1]


def render(rng, hits, kits, length, machine):
    placed, track = place(rng, ClipKit(rng, kits, machine), hits, length), np.zeros(length, np.float32)
    for start, _, _, x in placed:
        end = min(length, start + len(x))
        track[start:end] += x[:end - start]
    rows = []
    for start, cls, velocity, x in placed:
        if cls:
            own = x[:1764][:length - start]
            rest = track[start:start + len(own)] - own
            ratio = max(np.sum(own ** 2) / (np.sum(rest ** 2) + 1e-7), np.sum(np.diff(own) ** 2) / (np.sum(np.diff(rest) ** 2) + 1e-8))
            rows.append((start / RATE, cls, velocity, float(10 * np.log10(max(ratio, 1e-6)))))
    return track, rows
