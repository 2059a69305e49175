#!/usr/bin/env python3
"""Renders made music with known drum hits, for the tables of the first drum classifier.

    render_drums.py MATERIAL OUT [--clips N] [--first I] [--seconds S] [--seed K] [--jobs J] [--kits FILE]

MATERIAL holds oneshots/, oneshots.csv, groove-midi/ and impulses/. Clip i depends on the seed K + i alone, so that
clips may be made in parts and in any order. FILE keeps the decoded samples between runs. For each clip writes OUT/<split>_<nnnn>.f32
(44.1 kHz mono float) and .csv (time_s,class,velocity,level_db): level_db is the hit's energy over the rest of the mix
in its first 40 ms, the greater of full band and first difference.
"""
import argparse
import csv
import glob
import os
import pickle

import numpy as np
from scipy.signal import fftconvolve, lfilter, resample_poly

import backgrounds
import drum_kits
from drum_kits import CLASSES, HELD_OUT, RATE

GROOVE = {36: "kick", 35: "kick", 38: "snare", 40: "snare", 37: "snare", 39: "snare", 48: "tom", 50: "tom", 45: "tom", 47: "tom", 43: "tom",
          58: "tom", 41: "tom", 46: "hihat", 26: "hihat", 42: "hihat", 22: "hihat", 44: "hihat", 49: "cymbal", 55: "cymbal", 57: "cymbal",
          52: "cymbal", 51: "cymbal", 59: "cymbal", 53: "cymbal"}


def read_midi(path):
    """Notes (seconds, number, velocity) of a Standard MIDI file, tempo changes applied."""
    data = open(path, "rb").read()
    division, pos, events = int.from_bytes(data[12:14], "big"), 14, []
    while pos < len(data):
        end, i, tick, status = pos + 8 + int.from_bytes(data[pos + 4:pos + 8], "big"), pos + 8, 0, 0

        def var(i):
            n = 0
            while True:
                n = n << 7 | data[i] & 127
                i += 1
                if data[i - 1] < 128:
                    return n, i
        while i < end:
            dt, i = var(i)
            tick += dt
            if data[i] & 128:
                status = data[i]
                i += 1
            if status == 0xFF:
                kind, (n, j) = data[i], var(i + 1)
                if kind == 0x51:
                    events.append((tick, 0, int.from_bytes(data[j:j + 3], "big"), 0))
                i = j + n
            elif status in (0xF0, 0xF7):
                n, i = var(i)
                i += n
            else:
                n = 1 if status >> 4 in (0xC, 0xD) else 2
                if status >> 4 == 9 and data[i + 1]:
                    events.append((tick, 1, data[i], data[i + 1]))
                i += n
        pos = end
    out, now, last, tempo = [], 0.0, 0, 500000
    for tick, kind, a, b in sorted(events):
        now += (tick - last) * tempo / 1e6 / division
        last = tick
        if kind == 0:
            tempo = a
        else:
            out.append((now, a, b))
    return out


def groove_hits(rng, files, seconds):
    """A stretch of a drummer's performance as (time, class, velocity 0..1, voice)."""
    notes = read_midi(files[rng.integers(len(files))])
    speed = rng.uniform(0.9, 1.15)
    notes = [(t / speed, GROOVE[n], v / 127, n) for t, n, v in notes if n in GROOVE]
    if not notes:
        return []
    start = rng.uniform(0, max(0.0, notes[-1][0] - seconds))
    return [(t - start, c, v, n) for t, c, v, n in notes if start <= t < start + seconds]


def programmed_hits(rng, beat, seconds):
    """An electronic pattern on a sixteenth grid, in sections; exact or with a little swing and jitter."""
    step, swing, jitter = beat / 4, rng.choice([0, 0, rng.uniform(0, 0.2)]), rng.choice([0, 0, 0.004])
    hits, t0 = [], 0.0
    voices = {}
    style = rng.choice(["four", "two", "breaks", "half", "random"])
    while t0 < seconds:
        rows = {c: np.zeros(16) for c in CLASSES}
        if style == "four":
            rows["kick"][::4] = 1
            rows["snare"][[4, 12]] = 1
        elif style == "two":
            rows["kick"][[0, 10]] = 1
            rows["snare"][[4, 12]] = 1
        elif style == "breaks":
            rows["kick"][[0, 2, 10]] = 1
            rows["snare"][[4, 7, 9, 12, 15]] = [1, .4, .4, 1, .5]
        elif style == "half":
            rows["kick"][[0, int(rng.choice([3, 6, 10]))]] = 1
            rows["snare"][8] = 1
        else:
            rows["kick"] = (rng.random(16) < .25) * 1.0
            rows["snare"] = (rng.random(16) < .2) * 1.0
        every = int(rng.choice([1, 2, 2, 4]))
        rows["hihat"][rng.integers(0, every)::every] = 1
        rows["hihat"] *= np.where(rng.random(16) < .3, .5, 1)
        if rng.random() < .35:
            rows["cymbal"][::int(rng.choice([2, 4, 16]))] = 1
        if rng.random() < .35:
            rows["tom"][12:] = (rng.random(4) < .6) * 1.0
            rows["tom"][rng.integers(0, 16)] = 1
        for c in CLASSES:
            if rng.random() < {"kick": .12, "snare": .2, "hihat": .2}.get(c, .3):
                rows[c][:] = 0
        for bar in range(int(rng.choice([2, 4]))):
            for s in range(16):
                for c in CLASSES:
                    if rows[c][s] and not (c in ("hihat", "snare") and rng.random() < .04):
                        t = t0 + (bar * 16 + s + (swing if s % 2 else 0)) * step + rng.normal(0, 1) * jitter
                        voice = voices.setdefault((c, s % 3 if c == "tom" else int(c in ("hihat", "cymbal") and rng.random() < .15)), len(voices))
                        hits.append((t, c, rows[c][s] * rng.choice([1, 1, .8]), voice))
        t0 += (bar + 1) * beat * 4
    return [h for h in hits if 0 <= h[0] < seconds]


def drum_and_bass_hits(rng, beat, seconds):
    """A drum & bass pattern: two-step or breakbeat, ghost snares, quiet hats, now and then rides, crashes and fills."""
    step, swing, jitter = beat / 4, rng.choice([0, 0, rng.uniform(0, .25)]), rng.choice([0, .002, .006])
    hits, t0, voices = [], 0.0, {}
    ghost, hat, every = rng.uniform(.15, .5), rng.uniform(.25, .9), int(rng.choice([1, 1, 2, 2, 4]))
    accents = np.where(np.arange(16) % 4 == rng.choice([0, 2]), 1, rng.uniform(.4, 1, 16))
    ride, crash = rng.random() < .25, rng.random() < .25  # drum & bass
    while t0 < seconds:
        rows = {c: np.zeros(16) for c in CLASSES}
        rows["kick"][[[0, 10], [0, 2, 10], [0, 10, 13], [0, 6, 10], [0, 3, 10, 11], [0]][rng.integers(6)]] = 1
        rows["snare"][[4, 12]] = 1
        places = np.array([1, 3, 6, 7, 9, 11, 14, 15])
        chosen = places[rng.random(8) < rng.choice([0, .2, .4, .6])]
        rows["snare"][chosen] = ghost * rng.uniform(.6, 1.2, len(chosen))
        rows["hihat"][rng.integers(0, every)::every] = 1
        rows["hihat"] *= accents * hat
        if ride:
            rows["cymbal"][::int(rng.choice([2, 4]))] = rng.uniform(.3, .8)
        if rng.random() < .15:
            rows["tom"][12:] = (rng.random(4) < .6) * rng.uniform(.4, 1)
        for c in CLASSES:
            if rng.random() < {"kick": .1, "snare": .08, "hihat": .12}.get(c, .2):
                rows[c][:] = 0
        bars = int(rng.choice([2, 4]))
        for s in range(16 * bars):
            for c in CLASSES:
                v = 1 if c == "cymbal" and crash and s == 0 else rows[c][s % 16]
                if v and rng.random() > .04:
                    t = t0 + (s + (swing if s % 2 else 0)) * step + rng.normal(0, 1) * jitter
                    kind = s % 3 if c == "tom" else int(c == "snare" and v < .6) if c == "snare" else int(c == "hihat" and rng.random() < .1)
                    hits.append((t, c, v * rng.uniform(.85, 1), voices.setdefault((c, kind), len(voices))))
        t0 += bars * beat * 4
    return [h for h in hits if 0 <= h[0] < seconds]


def varied(rng, x, cls):
    """The sample with a little pitch, decay, tone and drive of its own: one for a voice, as in a machine."""
    if rng.random() < .6:
        up, down = [(20, 19), (19, 20), (9, 8), (8, 9), (5, 4), (4, 5)][rng.integers(6)]
        x = resample_poly(x, up, down).astype(np.float32)
    if rng.random() < .4:
        x = x * np.exp(-np.arange(len(x)) / RATE / rng.uniform(.03, .4)).astype(np.float32)
    if rng.random() < .4:
        c = rng.uniform(-.5, .5)
        x = lfilter([1, -c], [1], x).astype(np.float32)
    if rng.random() < .3:
        x = np.tanh(x * rng.uniform(1.5, 6)).astype(np.float32)
    x = x[:int(2.5 * RATE)]
    return x / (np.max(np.abs(x)) + 1e-9)


def made_voice(rng, cls):
    """A drum as a drum machine makes it: a falling sine, filtered noise, detuned squares, or several of them."""
    n = int(RATE * {"kick": .35, "snare": .3, "hihat": .25, "tom": .4, "cymbal": 1.2, "": .15}[cls])
    t, noise = np.arange(n, dtype=np.float32) / RATE, rng.standard_normal(n).astype(np.float32)
    fall = lambda f0, f1, speed, decay: np.sin(2 * np.pi * np.cumsum(f1 + (f0 - f1) * np.exp(-t / speed)) / RATE) * np.exp(-t / decay)
    bright = np.diff(np.diff(noise, prepend=0), prepend=0) if rng.random() < .6 else np.diff(noise, prepend=0)
    if cls == "kick":
        x = fall(rng.uniform(90, 800), rng.uniform(38, 75), rng.uniform(.004, .05), rng.uniform(.05, .2))
        x = x + rng.choice([0, .05, .3]) * bright * np.exp(-t / .003)
    elif cls == "snare":
        x = rng.uniform(0, .8) * fall(rng.uniform(220, 500), rng.uniform(140, 260), .02, rng.uniform(.03, .1))
        x = x + rng.uniform(.2, .6) * (noise if rng.random() < .5 else bright) * np.exp(-t / rng.uniform(.02, .12))
        if rng.random() < .25:  # a clap: bursts
            x = x * (1 + (np.floor(t / .01) < 3) * (np.exp(-(t % .01) / .003) - 1))
    elif cls == "tom":
        f = rng.uniform(70, 260)
        x = fall(f * rng.uniform(1.1, 2), f, rng.uniform(.02, .1), rng.uniform(.08, .25)) + rng.choice([0, .1]) * noise * np.exp(-t / .02)
    elif cls in ("hihat", "cymbal"):
        metal = sum(np.sign(np.sin(2 * np.pi * f * t)) for f in rng.uniform(800, 9000, 5)) * rng.choice([0, .2, .5])
        x = (np.diff(np.diff(metal, prepend=0), prepend=0) + bright) * np.exp(-t / (rng.uniform(.008, .09) if cls == "hihat" else rng.uniform(.2, .7)))
    else:
        x = np.sin(2 * np.pi * rng.uniform(400, 3000) * t) * np.exp(-t / rng.uniform(.005, .05))
    return (x / np.max(np.abs(x))).astype(np.float32)


def kit_voices(rng, kits):
    """A function (class, voice, velocity) -> sample, from one kit, or each class from a kit of its own."""
    names = list(kits)
    one, mixed, chosen = names[rng.integers(len(names))], rng.random() < .6, {}
    made = rng.choice([0, 0, .15, .4])
    balance = {c: 10 ** (rng.uniform(-9, 3) / 20) * {"kick": 1.0, "snare": .8, "hihat": .35, "tom": .7, "cymbal": .45, "": .4}[c] for c in CLASSES + [""]}

    def voice(cls, number):
        if (cls, number) not in chosen:
            if rng.random() < made:
                chosen[cls, number] = varied(rng, made_voice(rng, cls), cls) * balance[cls]
                return chosen[cls, number]
            options = [k for k in ([one] if not mixed else names) if kits[k].get(cls)] or [k for k in names if kits[k].get(cls)]
            pool = kits[options[rng.integers(len(options))]][cls]
            chosen[cls, number] = varied(rng, pool[rng.integers(len(pool))], cls) * balance[cls]
        return chosen[cls, number]
    return voice


def render(rng, kits, grooves, plates, seconds):
    length, dnb = int(seconds * RATE), rng.random() < .25  # drum & bass
    beat = 60 / (rng.uniform(160, 180) if dnb else rng.uniform(85, 180))
    played = rng.random() < (.15 if dnb else .4)
    hits = groove_hits(rng, grooves, seconds) if played else (drum_and_bass_hits if dnb else programmed_hits)(rng, beat, seconds)
    if rng.random() < .25:
        hits += [(t, "", .8, 900) for t in np.arange(0, seconds, beat * rng.choice([.5, .75, 1, 1.5])) if rng.random() < .6]
    back = (backgrounds.drum_and_bass if dnb else backgrounds.make)(rng, length, beat)
    voice, drums = kit_voices(rng, kits), np.zeros(length, np.float32)
    placed = []
    for t, c, v, n in sorted(hits, key=lambda h: h[0]):
        x = voice(c, n) * v ** rng.uniform(1, 1.6)
        start = int(t * RATE)
        backgrounds.add(drums, start, x)
        placed.append((start, c, v, x[:1764]))
    if rng.random() < .4 and plates:
        ir = plates[rng.integers(len(plates))]
        wet = fftconvolve(drums, ir)[:length].astype(np.float32)
        drums = drums + wet * rng.uniform(.05, .4) * np.sqrt(np.mean(drums ** 2) / (np.mean(wet ** 2) + 1e-9))
    peak = np.percentile(np.abs(drums[np.abs(drums) > 1e-4]), 99) if np.any(np.abs(drums) > 1e-4) else 1.0
    gain = .5 / peak
    level = 10 ** (rng.uniform(-6 if dnb else -12, 8) / 20)
    if rng.random() < .3:  # the background ducks under the kicks
        duck = np.ones(length, np.float32)
        for s, c, v, _ in placed:
            if c == "kick":
                n = min(length - s, int(.25 * RATE))
                duck[s:s + n] = np.minimum(duck[s:s + n], np.linspace(.2, 1, n))
        back = back * duck
    mix = drums * gain + back * level
    drive = 1.0
    if rng.random() < .5:
        drive = rng.uniform(1, 3)
        mix = np.tanh(mix * drive) / drive
    scale = .9 / max(.9, np.max(np.abs(mix)))
    rows = []
    for s, c, v, x in placed:
        rest = (mix[s:s + len(x)] - 0) - x[:len(mix) - s] * gain
        ratio = [np.sum((x * gain) ** 2) / (np.sum(rest ** 2) + 1e-6), np.sum(np.diff(x * gain) ** 2) / (np.sum(np.diff(rest) ** 2) + 1e-7)]
        rows.append((s / RATE, c, v, 10 * np.log10(max(max(ratio), 1e-6))))
    return (mix * scale).astype(np.float32), rows


def make_clip(i, a, kits, info, plates):
    rng = np.random.default_rng(a.seed + i)
    split = "valid" if i % 5 == 4 else "train"
    part = {k: v for k, v in kits.items() if (k in HELD_OUT) == (split == "valid")}
    grooves = [a.material + "/groove-midi/" + r["midi_filename"] for r in info if (r["split"] == "train") == (split == "train")]
    mix, rows = render(rng, part, grooves, plates, a.seconds)
    mix.tofile(f"{a.out}/{split}_{i:04d}.f32")
    with open(f"{a.out}/{split}_{i:04d}.csv", "w") as fh:
        fh.write("time_s,class,velocity,level_db\n")
        fh.writelines(f"{t:.6f},{c},{v:.3f},{d:.1f}\n" for t, c, v, d in rows)


def main():
    args = argparse.ArgumentParser()
    args.add_argument("material")
    args.add_argument("out")
    args.add_argument("--clips", type=int, default=240)
    args.add_argument("--first", type=int, default=0)
    args.add_argument("--seconds", type=float, default=30.0)
    args.add_argument("--seed", type=int, default=1000)
    args.add_argument("--jobs", type=int, default=1)
    args.add_argument("--kits")
    a = args.parse_args()
    if a.kits and os.path.exists(a.kits):
        kits = pickle.load(open(a.kits, "rb"))
    else:
        kits = drum_kits.load(a.material)
        if a.kits:
            pickle.dump(kits, open(a.kits, "wb"))
    info = list(csv.DictReader(open(a.material + "/groove-midi/info.csv")))
    plates = [drum_kits.decode(p) for p in sorted(glob.glob(a.material + "/impulses/**/*.wav", recursive=True) + glob.glob(a.material + "/impulses/**/*.flac", recursive=True))][:40]
    plates = [p[:RATE] for p in plates if len(p)]
    os.makedirs(a.out, exist_ok=True)
    workers = []
    for job in range(a.jobs):  # forked, so that the samples are shared
        pid = os.fork() if a.jobs > 1 else 0
        if pid:
            workers.append(pid)
            continue
        for i in range(a.first + job, a.clips, a.jobs):
            make_clip(i, a, kits, info, plates)
        if a.jobs > 1:
            os._exit(0)
    if any(os.waitpid(pid, 0)[1] for pid in workers):
        raise SystemExit("a worker failed")


if __name__ == "__main__":
    main()
