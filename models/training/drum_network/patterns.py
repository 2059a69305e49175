"""What the drums play: human performances, programmed bars and chopped breaks, as hits and beats.

Hit = (seconds, class, velocity 0..1, articulation or '', voice key). Beats = [(seconds, number in the bar from 1)].
A voice key names one sound of the kit: hits with the same key use the same instrument.
"""
import os
import sys

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
from render_drums import GROOVE, read_midi  # noqa: E402

ARTICULATION = {42: "closed", 22: "closed", 46: "open", 26: "open", 44: "pedal", 37: "rim", 39: "clap", 51: "ride", 59: "ride", 53: "ride",
                49: "crash", 55: "crash", 57: "crash", 52: "crash"}
CLASSES = ["kick", "snare", "hihat", "tom", "cymbal"]


def tempo(rng):
    return rng.uniform(160, 180) if rng.random() < 0.45 else rng.uniform(70, 200)


def groove(rng, rows, length):
    """A stretch of a drummer's performance (rows of info.csv with 'path'), a little faster or slower."""
    row = rows[rng.integers(len(rows))]
    if row["beat_type"] == "fill" and rng.random() < 0.8:
        row = rows[rng.integers(len(rows))]
    notes, speed = read_midi(row["path"]), rng.uniform(0.88, 1.15)
    notes = [(t / speed, n, v / 127) for t, n, v in notes if n in GROOVE]
    if not notes:
        return [], []
    start = rng.uniform(0, max(0.0, notes[-1][0] - length)) if notes[-1][0] > length else 0.0
    hits = [(t - start, GROOVE[n], v, ARTICULATION.get(n, ""), n) for t, n, v in notes if start <= t < start + length]
    per_bar = int(row["time_signature"].split("-")[0])
    beat = 60 / float(row["bpm"]) / speed
    beats = [(k * beat - start, k % per_bar + 1) for k in range(int((start + length) / beat) + 1)]
    return hits, [b for b in beats if 0 <= b[0] < min(length, notes[-1][0] - start + beat)]


def grid_bars(rng, style):
    """Rows {class: 16 velocities} of one bar."""
    rows = {c: np.zeros(16) for c in CLASSES}
    if style == "four":
        rows["kick"][::4] = 1
        rows["snare"][[4, 12]] = rng.choice([0, 1])
        rows["hihat"][2::4] = 1
    elif style == "two-step":
        rows["kick"][[[0, 10], [0, 2, 10], [0, 10, 13], [0, 6, 10], [0, 3, 10, 11], [0, 7, 10], [0]][rng.integers(7)]] = 1
        rows["snare"][[4, 12]] = 1
    elif style == "jungle":
        rows["kick"][[[0, 2, 10, 11], [0, 2, 10], [0, 6, 10, 14]][rng.integers(3)]] = 1
        rows["snare"][[4, 7, 9, 12, 15]] = [1, 0.4, 0.4, 1, rng.choice([0.4, 0.8])]
    elif style == "half":
        rows["kick"][[0, int(rng.choice([3, 6, 10, 11]))]] = 1
        rows["snare"][8] = 1
    elif style == "hip-hop":
        rows["kick"][[0, int(rng.choice([3, 7, 10])), int(rng.choice([8, 9, 11]))]] = 1
        rows["snare"][[4, 12]] = 1
    elif style == "rock":
        rows["kick"][[[0, 8], [0, 2, 8, 10], [0, 8, 10]][rng.integers(3)]] = 1
        rows["snare"][[4, 12]] = 1
    else:
        rows["kick"] = (rng.random(16) < rng.uniform(0.1, 0.4)) * rng.uniform(0.5, 1, 16)
        rows["snare"] = (rng.random(16) < rng.uniform(0.05, 0.35)) * rng.uniform(0.4, 1, 16)
    return rows


def dress(rng, rows, style):
    """Hats, ghosts, cymbals and toms over the kicks and snares of a bar."""
    every = int(rng.choice([1, 1, 2, 2, 4]))
    if style != "four" or rng.random() < 0.6:
        rows["hihat"][rng.integers(0, every)::every] = 1
    rows["hihat"] *= np.where(np.arange(16) % 4 == rng.choice([0, 2]), 1, rng.uniform(0.25, 1, 16)) * rng.uniform(0.4, 1)
    rows["hihat"] *= rng.random(16) > rng.choice([0, 0.1, 0.3])
    if rng.random() < 0.45:
        places = np.flatnonzero(rows["snare"] == 0)
        chosen = places[rng.random(len(places)) < rng.uniform(0.1, 0.5)]
        rows["snare"][chosen] = rng.uniform(0.12, 0.5) * rng.uniform(0.6, 1.2, len(chosen))
    if rng.random() < 0.25:
        rows["cymbal"][rng.choice([0, 2])::int(rng.choice([2, 4, 4]))] = rng.uniform(0.4, 0.9)
    if rng.random() < 0.18:
        rows["tom"][rng.random(16) < rng.uniform(0.1, 0.4)] = rng.uniform(0.5, 1)
    for c, p in (("kick", 0.12), ("snare", 0.12), ("hihat", 0.15)):
        if rng.random() < p:
            rows[c][:] = 0
    return rows


def fill(rng, rows):
    """The second half of a bar as a fill: a run of toms and snares, or a roll that grows."""
    start = int(rng.choice([8, 12, 12, 14]))
    for c in ("kick", "snare", "hihat", "tom"):
        rows[c][start:] = 0
    order = ["snare", "tom", "tom", "tom", "kick"]
    for s in range(start, 16):
        if rng.random() < 0.85:
            rows[order[rng.integers(len(order))]][s] = rng.uniform(0.5, 1)
    return rows


def programmed(rng, length, bpm):
    step = 60 / bpm / 4
    style = ["two-step", "two-step", "jungle", "four", "half", "hip-hop", "rock", "random"][rng.integers(8)]
    swing, jitter = rng.choice([0, 0, rng.uniform(0, 0.3)]), rng.choice([0, 0.001, 0.004, 0.008])
    crash, roll, flam = rng.random() < 0.3, rng.random() < 0.25, rng.random() < 0.15
    open_share, toms = rng.choice([0, 0.1, 0.3]), rng.integers(1, 4)
    hits, t0 = [], rng.choice([0.0, rng.uniform(0, 60 / bpm)])
    beats, bar = [], 0
    while t0 < length:
        section = dress(rng, grid_bars(rng, style), style)
        for _ in range(int(rng.choice([2, 4, 4, 8]))):
            rows = {c: r.copy() for c, r in section.items()}
            if rng.random() < 0.12:
                fill(rng, rows)
            for s in range(16):
                at = t0 + (s + (swing if s % 2 else 0)) * step
                for c in CLASSES:
                    v = 1.0 if c == "cymbal" and crash and s == 0 and bar % 4 == 0 else rows[c][s]
                    if v <= 0 or rng.random() < 0.02:
                        continue
                    art, key = "", 0
                    if c == "hihat":
                        art = "open" if rng.random() < open_share or (style == "four" and s % 4 == 2 and open_share) else "closed"
                    elif c == "cymbal":
                        art = "crash" if v == 1.0 and s == 0 else "ride"
                    elif c == "tom":
                        key = int(s // 2 % toms)
                    elif c == "snare":
                        key = int(v < 0.6)
                    v *= rng.uniform(0.85, 1)
                    hits.append((at + rng.normal() * jitter, c, v, art, key))
                    if roll and c in ("snare", "hihat") and rng.random() < 0.06:
                        n = int(rng.choice([2, 3]))
                        hits += [(at + step * k / n, c, v * rng.uniform(0.4, 0.9), art, key) for k in range(1, n)]
                    if flam and c in ("snare", "tom") and rng.random() < 0.1:
                        hits.append((at - rng.uniform(0.032, 0.05), c, v * 0.4, art, key))
            beats += [(t0 + q * 4 * step, q + 1) for q in range(4)]
            t0 += 16 * step
            bar += 1
    return [h for h in hits if 0 <= h[0] < length], [b for b in beats if 0 <= b[0] < length]


def chopped(rng, rows, length, bpm):
    """A drummer's two bars cut into eighths or sixteenths and put together anew, as breaks are in jungle."""
    source = [r for r in rows if r["time_signature"] == "4-4" and float(r["duration"]) > 6] or rows
    row = source[rng.integers(len(source))]
    beat = 60 / float(row["bpm"])
    notes = [(t / beat, n, v / 127) for t, n, v in read_midi(row["path"]) if n in GROOVE]
    if not notes:
        return [], []
    first = 4 * int(rng.uniform(0, max(1.0, notes[-1][0] / 4 - 2)))
    size = float(rng.choice([0.5, 0.5, 1.0, 0.25]))
    slices = int(8 / size)
    cut = [[(t - first - k * size, n, v) for t, n, v in notes if first + k * size - 0.06 <= t < first + (k + 1) * size - 0.06] for k in range(slices)]
    out_beat, hits, at = 60 / bpm, [], 0
    order = np.arange(slices)
    while at * size * out_beat < length:
        if at % slices == 0:
            order = np.where(rng.random(slices) < rng.uniform(0.1, 0.6), rng.integers(0, slices, slices), np.arange(slices))
        repeat = int(rng.choice([1, 1, 1, 1, 1, 2]))
        for r in range(repeat):
            base = (at + r / repeat) * size * out_beat
            hits += [(base + t * out_beat, GROOVE[n], v, ARTICULATION.get(n, ""), n) for t, n, v in cut[order[at % slices]] if t < size / repeat - 0.05]
        at += 1
    beats = [(k * out_beat, k % 4 + 1) for k in range(int(length / out_beat) + 1)]
    return [h for h in hits if 0 <= h[0] < length], [b for b in beats if b[0] < length]


def strikes(rng, length):
    """Strikes one by one or in pairs, each of a sound of its own, with pauses: what a drum is when nothing else plays."""
    hits, t, n = [], rng.uniform(0.05, 0.5), 0
    articulations = {"hihat": ["closed", "open", "pedal", "shaker"], "snare": ["", "", "rim", "clap"], "cymbal": ["crash", "ride"]}
    pause = rng.choice([0.15, 0.4, 1.2])
    while t < length:
        classes = rng.choice(CLASSES, 2, replace=False) if rng.random() < 0.2 else [CLASSES[rng.integers(5)]]
        for c in classes:
            hits.append((t + rng.uniform(0, 0.004), str(c), rng.uniform(0.3, 1), str(rng.choice(articulations.get(str(c), [""]))), 1000 + n))
            n += 1
        t += pause * rng.uniform(0.5, 2)
    return hits


def distractors(rng, length, bpm):
    """Other percussion in a pattern of its own, on the grid or off it."""
    beat, out = 60 / bpm, []
    for voice in range(int(rng.integers(1, 3))):
        pattern, step = rng.random(16) < rng.uniform(0.15, 0.6), beat / rng.choice([2, 4, 4, 3, 2.7])
        out += [(i * step, "", rng.uniform(0.4, 1), "", 900 + voice) for i in range(int(length / step)) if pattern[i % 16]]
    return out


def separated(hits, gap=0.03):
    """Hits without those that follow one of the same class within `gap` seconds: no ear tells them apart."""
    last, out = {}, []
    for h in sorted(hits, key=lambda h: h[0]):
        if h[1] == "" or h[0] - last.get(h[1], -1) >= gap:
            out.append(h)
            last[h[1]] = h[0]
    return out


def make_programmed(rng, length):
    """make() without human performances."""
    bpm = tempo(rng)
    hits, beats = programmed(rng, length, bpm)
    return separated(hits), beats, bpm, True


def make(rng, rows, length, alone=False):
    """Hits, beats and BPM of a clip, and whether a machine plays it. With `alone`, or one in ten times, strikes()."""
    if alone or rng.random() < 0.1:
        return separated(strikes(rng, length)), [], tempo(rng), rng.random() < 0.5
    kind, bpm = rng.random(), tempo(rng)
    if kind < 0.36:
        hits, beats = groove(rng, rows, length)
        bpm = 60 / max(0.2, beats[1][0] - beats[0][0]) if len(beats) > 1 else bpm
    elif kind < 0.5:
        hits, beats = chopped(rng, rows, length, max(bpm, 120))
        bpm = max(bpm, 120)
    else:
        hits, beats = programmed(rng, length, bpm)
    if rng.random() < 0.35:
        hits = hits + distractors(rng, length, bpm)
    return separated(hits), beats, bpm, kind >= 0.36
