"""Training batches from rendered clips, mixed anew each time.

Two fifths of the examples are mastered mixes as rendered; the others add a drum track and a background in the power domain,
|D|^2 + g |B|^2 in each band (their phases are independent), with gains, equalisation and pairing by chance: few clips
make many mixes, and an epoch reads no audio.
"""
import glob
import os

import numpy as np

import features

CLASSES = 5
MASTERED = 0.4  # share of examples that are mixes as rendered
SINGLE = 0.25  # share of examples from clips of single strikes (no beats), of which nearly half are without background
IGNORE_DB = -12.0  # a hit this far below the rest of the mix is neither asked for nor forbidden


class Clips:
    """All clips of a split in memory as bytes; refresh() finds new ones."""

    def __init__(self, folder, split, limit=None):
        self.folder, self.split, self.limit = folder, split, limit
        self.names, self.items, self.music = set(), [], []
        self.refresh()

    def refresh(self):
        for pattern, items in (("", self.items), ("music_", self.music)):
            for path in sorted(glob.glob(f"{self.folder}/{self.split}_{pattern}?????.npz"))[:self.limit]:
                if path not in self.names:
                    with np.load(path) as z:
                        items.append({k: z[k] for k in z.files})
                    self.names.add(path)

    def any_background(self, rng):
        """The background of any clip, or one that was made alone."""
        pool = self.music if self.music and rng.random() < 0.6 else self.items
        return pool[rng.integers(len(pool))]["background"]

    def __len__(self):
        return len(self.items)


def tilt(rng, most):
    """A smooth equalisation: gain (power) for each band."""
    x, db = np.linspace(0, 1, features.BANDS), 0.0
    for _ in range(3):
        db = db + rng.uniform(-most, most) / 1.7 * np.cos(np.pi * rng.uniform(0.3, 4) * x + rng.uniform(0, 2 * np.pi))
    return np.float32(10 ** (db / 10))


def gain(db):
    return np.float32(10 ** (db / 10))


def shifted_out(rng, power):
    """Sometimes without treble, as low-rate coders and old tapes leave it."""
    if rng.random() < 0.08:
        power[:, :, int(rng.uniform(0.8, 0.97) * features.BANDS):] = 0
    return power


def masked(power, rest, frames):
    """Whether hits at `frames` stand at least 8 dB below the rest in every band (three bands wide)."""
    out = []
    for n in frames:
        n = min(n, power.shape[1] - 1, rest.shape[1] - 1)
        a, b = power[0, n:n + 4].mean(0) + 1e-9, rest[0, n:n + 4].mean(0) + 1e-9
        ratio = np.convolve(a, np.ones(3), "valid") / np.convolve(b, np.ones(3), "valid")
        out.append(10 * np.log10(ratio.max()) < -8)
    return np.array(out, bool)


def transposed(rng, power):
    """Up to three bands (a fourth) up or down: bands above 210 Hz are at equal ratios, so this shifts pitch there."""
    k = int(rng.integers(-3, 4))
    out = np.roll(power, k, 2)
    if k > 0:
        out[:, :, :k] = power[:, :, :k]
    elif k < 0:
        out[:, :, k:] = 0
    return out


def without_some_bands(rng, power):
    """A few bands missing, so that no class hangs on a narrow one."""
    for _ in range(int(rng.choice([0, 0, 1, 2]))):
        a = int(rng.integers(0, features.BANDS - 6))
        power[:, :, a:a + int(rng.integers(1, 7))] = 0
    return power


def stretch(rng, stored, frames, start=None):
    """Powers of `frames` frames of a background, from `start` or from anywhere, equalised by chance."""
    a = start if start is not None else int(rng.integers(0, max(1, stored.shape[1] - frames + 1)))
    return features.POWER_OF_BYTE[stored[:, a:a + frames]] * tilt(rng, 6)


def example(rng, clips, frames):
    """Input (2, frames, 72), onset targets and weights (5, frames), velocities (5, frames), beat targets and weights (2, frames).

    Onset target 1 at the frame of a hit. Weight 0 where a frame is not to be judged as "no hit": beside a hit, and around
    a hit that cannot be heard. Positive frames are marked by the target alone."""
    single = [i for i in clips.items if not len(i["beats"])] if rng.random() < SINGLE else []
    item = single[rng.integers(len(single))] if single else clips.items[rng.integers(len(clips))]
    total = item["mix"].shape[1]
    kind = float(rng.choice([0.2, 0.45, 0.7, 0.95], p=[0.2, 0.15, 0.2, 0.45])) if single else rng.random()
    speed, beats_known = 1.0, True
    if kind < MASTERED:
        speed = float(item["speed"])
        total = min(total, int(total / speed))
    start = int(rng.integers(0, max(1, total - frames)))
    window = slice(start, start + frames)
    hits = item["hits"]
    at = np.round(hits[:, 0] / speed * 100).astype(int) - start
    inside = (at >= 0) & (at < frames)
    hits, at = hits[inside], at[inside]
    lost = hits[:, 3] < IGNORE_DB
    if kind < MASTERED:
        power = features.POWER_OF_BYTE[item["mix"][:, window]]
        lost |= hits[:, 4] < IGNORE_DB
    else:
        power = features.POWER_OF_BYTE[item["drums"][:, window]] * tilt(rng, 9)
        if rng.random() < 0.6:
            power = transposed(rng, power)
        if kind < 0.88:
            own = kind < 0.5
            beats_known = own
            rest = stretch(rng, item["background"] if own else clips.any_background(rng), frames, start if own else None)
            if not own and rng.random() < 0.4:
                rest = rest + stretch(rng, clips.any_background(rng), frames) * gain(rng.uniform(-10, 6))
            rest = rest[:, :power.shape[1]] * gain(rng.uniform(-14, 9))
            if kind > 0.83:  # no drums at all
                power, hits, at, lost, beats_known = power * 0, hits[:0], at[:0], lost[:0], False
            elif len(hits):
                lost |= masked(power, rest, at)
            power = power + rest
    if kind < MASTERED:
        power = power * tilt(rng, 6)
    power = without_some_bands(rng, power)
    power = shifted_out(rng, power * gain(rng.uniform(-16, 5)))
    if power.shape[1] < frames:
        power = np.pad(power, ((0, 0), (0, frames - power.shape[1]), (0, 0)))
    onset, judged, velocity = np.zeros((CLASSES, frames), np.float32), np.ones((CLASSES, frames), np.float32), np.zeros((CLASSES, frames), np.float32)
    for n, (_, cls, v, _, _), skip in zip(at, hits, lost):
        c = int(cls)
        judged[c, max(0, n - (3 if skip else 1)):n + (4 if skip else 2)] = 0
        if not skip:
            onset[c, n], velocity[c, n] = 1, v
    beat, beat_judged = np.zeros((2, frames), np.float32), np.full((2, frames), float(beats_known and len(item["beats"]) > 0), np.float32)
    for time, number in item["beats"]:
        n = int(round(time / speed * 100)) - start
        if 0 <= n < frames and beats_known:
            for row in range(2 if number == 1 else 1):
                beat[row, n] = 1
                beat_judged[row, max(0, n - 2):n + 3] = 0
    return features.network_input(power), onset, judged, velocity, beat, beat_judged


def batch(rng, clips, size, frames):
    return [np.stack(x) for x in zip(*(example(rng, clips, frames) for _ in range(size)))]
