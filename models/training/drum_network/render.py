#!/usr/bin/env python3
"""Renders training clips with exact truth: drums, background and their mastered mix, as features.

    render.py MATERIAL OUT [--clips N] [--first I] [--jobs J] [--split train|valid|test] [--audio]

Clip i of a split depends on its number alone, so clips may be made in parts and in any order; those that exist are
left. For each clip OUT/<split>_<nnnnn>.npz holds
  drums, background, mix   uint8 (2, frames, 72): features.to_bytes; drums at a peak of 0.5, background at RMS 0.1
  hits    float32 (n, 5): seconds, class 0..4, velocity, dB over the rest of the drums, dB over the rest of the mix
  beats   float32 (n, 2): seconds, number in the bar; empty when not known
  speed   times of hits and beats over this are times in the mix (vinyl speed change)
and with --audio also <split>_<nnnnn>.mix.wav and .drums.wav (44.1 kHz mono float; clips that lack these are made
again). Kits, performances and tunes of the three
splits are disjoint.
"""
import argparse
import csv
import glob
import os
import sys

import numpy as np
from scipy.io import wavfile

import drum_track
import effects
import features
import kits as kit_library
import patterns
import synth_music
import tunes
import voices

import backgrounds
import drum_kits

RATE = 44100
SECONDS = 30.0
SEEDS = {"train": 1, "valid": 2, "test": 3}
SPLIT_OF_GROOVE = {"train": "train", "validation": "valid", "test": "test"}


class Material:
    def __init__(self, folder, cache, split):
        self.kits = {k: v for k, v in kit_library.load(folder, os.path.join(cache, "kits.pkl")).items() if kit_library.split_of(k) == split}
        self.grooves = [{**r, "path": f"{folder}/groove-midi/{r['midi_filename']}"} for r in csv.DictReader(open(folder + "/groove-midi/info.csv"))
                        if SPLIT_OF_GROOVE[r["split"]] == split]
        found = sorted(glob.glob(folder + "/impulses/**/*.wav", recursive=True) + glob.glob(folder + "/impulses/**/*.flac", recursive=True))
        self.impulses = [x[:RATE] for x in map(drum_kits.decode, found) if len(x)]
        every = tunes.load(os.path.join(cache, "tunes"))
        self.tunes = [t for i, t in enumerate(every) if ("valid" if i % 10 == 8 else "test" if i % 10 == 9 else "train") == split]


def loudness(x):
    return np.sqrt(np.mean(x ** 2)) + 1e-9


def tune_clip(rng, material, length):
    """A stretch of a tune: its hits and beats, and its other instruments."""
    melody, hits, beats = material.tunes[rng.integers(len(material.tunes))]
    seconds, end = length / RATE, len(melody) / RATE
    start = rng.uniform(0, max(0.1, end - seconds))
    x = np.float32(melody[int(start * RATE):int(start * RATE) + length]) / 30000
    x = np.pad(x, (0, length - len(x)))
    return ([(t - start, *h) for t, *h in hits if start <= t < start + seconds], [(t - start, n) for t, n in beats if start <= t < start + seconds],
            x / loudness(x) * 0.1)


def background(rng, length, beat, dnb):
    if rng.random() < 0.05:
        return np.zeros(length, np.float32)
    x = (backgrounds.drum_and_bass if dnb else backgrounds.make)(rng, length, beat)
    if rng.random() < 0.2:
        sung = voices.sing(rng, length, beat)
        x = x + sung * (0.1 / loudness(sung) * effects.decibels(rng.uniform(-10, 4)))
    if rng.random() < 0.25:
        x = effects.echoes(rng, x, beat)
    return x / loudness(x) * 0.1 if np.any(x) else x


def drum_bus(rng, drums, impulses):
    if rng.random() < 0.35:
        drums = effects.equaliser(rng, drums, 6)
    if rng.random() < 0.55:
        drums = effects.reverberated(rng, drums, impulses, rng.uniform(0.03, 0.6))
    if rng.random() < 0.4:
        drums = effects.compressor(rng, drums)
    if rng.random() < 0.25:
        drums = effects.saturated(rng, drums)
    heard = np.abs(drums)[np.abs(drums) > 1e-4]
    return drums * (0.5 / np.percentile(heard, 99.7)) if len(heard) else drums


def ducked(rng, back, rows):
    """Sidechain: the background falls under each kick and recovers."""
    gain, depth, release = np.ones(len(back), np.float32), rng.uniform(0.1, 0.7), int(rng.uniform(0.08, 0.3) * RATE)
    for time, cls, _, _ in rows:
        if cls == "kick":
            s = int(time * RATE)
            n = min(len(back) - s, release)
            gain[s:s + n] = np.minimum(gain[s:s + n], np.linspace(depth, 1, release, dtype=np.float32)[:n])
    return back * gain


def mastered(rng, mix):
    for process, p in ((effects.equaliser, 0.5), (effects.compressor, 0.45), (effects.saturated, 0.3), (effects.clipped, 0.25)):
        if rng.random() < p:
            mix = process(rng, mix)
    mix = mix * (rng.uniform(0.3, 1.0) / (np.max(np.abs(mix)) + 1e-9)) if np.any(mix) else mix
    return effects.coded(rng, mix) if rng.random() < 0.3 else mix


def over_rest(time, own, rest):
    """dB of the drums' signal over the background's in the 40 ms after a hit, whichever is greater of all and treble."""
    s = int(time * RATE)
    a, b = own[s:s + 1764], rest[s:s + 1764]
    ratio = max(np.sum(a ** 2) / (np.sum(b ** 2) + 1e-7), np.sum(np.diff(a) ** 2) / (np.sum(np.diff(b) ** 2) + 1e-8))
    return 10 * np.log10(max(ratio, 1e-6))


def make_music(rng, material):
    """A background alone, as a clip of its own."""
    length, beat = int(SECONDS * RATE), 60 / patterns.tempo(rng)
    kind = rng.random()
    if kind < 0.75:
        x = synth_music.make(rng, length, beat, material.impulses)
    elif kind < 0.9:
        x = voices.sing(rng, length, beat) + 0.5 * background(rng, length, beat, False)
    else:
        x = background(rng, length, beat, False)
    return {"background": features.to_bytes(features.band_powers(np.float32(x / loudness(x) * 0.1)))}


def make_clip(rng, material, alone=False):
    """{name: array} as stored, and {name: samples}."""
    length = int(SECONDS * RATE)
    if material.tunes and not alone and rng.random() < 0.12:
        hits, beats, back = tune_clip(rng, material, length)
        hits, bpm, dnb, machine = patterns.separated(hits), 120, False, rng.random() < 0.3
    else:
        hits, beats, bpm, machine = patterns.make(rng, material.grooves, SECONDS, alone)
        dnb = bpm > 155 and rng.random() < 0.7
        back = background(rng, length, 60 / bpm, dnb)
    drums, rows = drum_track.render(rng, hits, material.kits, length, machine)
    drums = drum_bus(rng, drums, material.impulses)
    balanced = back * effects.decibels(rng.uniform(-12, 6))
    if rng.random() < 0.3:
        balanced = ducked(rng, balanced, rows)
    full, passed, speed = drums, balanced, 1.0
    if rng.random() < 0.15:
        full, passed = effects.dj_filter(rng, [drums, balanced])
    if rng.random() < 0.2:
        speed = rng.uniform(0.92, 1.08)
        full, passed = effects.resampled(full, speed), effects.resampled(passed, speed)
    mix = mastered(rng, full + passed)
    table = []
    for time, cls, velocity, level in rows:
        table.append((time, patterns.CLASSES.index(cls), velocity, level, over_rest(time / speed, full, passed)))
    return {"drums": features.to_bytes(features.band_powers(drums)), "background": features.to_bytes(features.band_powers(back)),
            "mix": features.to_bytes(features.band_powers(mix)), "hits": np.float32(table).reshape(-1, 5),
            "beats": np.float32(beats).reshape(-1, 2), "speed": np.float32(speed)}, {"mix": mix, "drums": drums}


def render(args, number):
    path = f"{args.out}/{args.split}{'_music' if args.music else ''}_{number:05d}"
    if os.path.exists(path + ".npz") and not (args.audio and not os.path.exists(path + ".drums.wav")):
        return
    if args.music:
        stored, audio = make_music(np.random.default_rng([SEEDS[args.split], number, 7]), args.material_), {}
    else:
        stored, audio = make_clip(np.random.default_rng([SEEDS[args.split], number]), args.material_, args.strikes)
    np.savez(path + ".part.npz", **stored)
    os.replace(path + ".part.npz", path + ".npz")
    if args.audio:
        for name, x in audio.items():
            wavfile.write(f"{path}.{name}.wav", RATE, x.astype(np.float32))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("material")
    parser.add_argument("out")
    parser.add_argument("--clips", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--split", choices=list(SEEDS), default="train")
    parser.add_argument("--audio", action="store_true")
    parser.add_argument("--music", action="store_true", help="backgrounds alone, <split>_music_<nnnnn>.npz")
    parser.add_argument("--strikes", action="store_true", help="only clips of single strikes")
    parser.add_argument("--cache", default="cache", help="folder for decoded kits and rendered tunes")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    os.makedirs(args.cache, exist_ok=True)
    args.material_ = Material(args.material, args.cache, args.split)
    workers = []
    for job in range(args.jobs):
        pid = os.fork()
        if pid:
            workers.append(pid)
            continue
        for number in range(args.first + job, args.first + args.clips, args.jobs):
            render(args, number)
        os._exit(0)
    if any(os.waitpid(pid, 0)[1] for pid in workers):
        sys.exit("a worker failed")


if __name__ == "__main__":
    main()
