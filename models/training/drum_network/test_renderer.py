#!/usr/bin/env python3
"""Checks what training relies on, with synthesised drums alone: no samples are needed.

Exit status 0 right, 1 wrong, 77 when NumPy or SciPy is missing.
"""
import sys

try:
    import numpy as np
    import scipy  # noqa: F401
except ImportError as error:
    print("skipped:", error)
    sys.exit(77)

import drum_track
import features
import patterns
import synth_drums

RATE = 44100
ARTICULATIONS = {"kick": [""], "snare": ["", "rim", "clap"], "hihat": ["closed", "open", "pedal", "shaker"], "tom": [""], "cymbal": ["crash", "ride"]}
failures = []


def check(what, right):
    if not right:
        failures.append(what)


def hits_begin_where_the_label_says():
    for seed in range(40):
        for cls, articulations in ARTICULATIONS.items():
            rng = np.random.default_rng([seed, len(cls)])
            articulation, time = articulations[seed % len(articulations)], 0.5 + rng.uniform(0, 0.01)
            track, rows = drum_track.render(rng, [(time, cls, rng.uniform(0.2, 1), articulation, 0)], {}, 2 * RATE, True)
            start = np.flatnonzero(np.abs(track) > 0.02 * np.max(np.abs(track)))[0] / RATE
            check(f"{cls} {articulation} of seed {seed} begins {1000 * (start - rows[0][0]):+.2f} ms from its label", abs(start - rows[0][0]) <= 0.001)
            check(f"{cls} {articulation} of seed {seed} is labelled {1000 * (rows[0][0] - time):+.2f} ms from its note", abs(rows[0][0] - time) <= 0.001)


def a_closed_hat_stops_an_open_one():
    for seed in range(10):
        rng = np.random.default_rng(seed)
        kit = drum_track.ClipKit(rng, {}, True)
        placed = drum_track.place(rng, kit, [(0.1, "hihat", 1.0, "open", 0), (0.15, "hihat", 0.01, "closed", 0)], RATE)
        check(f"open hat of seed {seed} rings on", len(placed[0][3]) <= 0.05 * RATE + 230)


def frames_are_centred():
    x = np.zeros(RATE, np.float32)
    x[22050] = 1.0  # frame 50
    power = features.band_powers(x)
    check("the click's energy is not greatest at its frame", int(power[0].sum(1).argmax()) == 50 and int(power[1].sum(1).argmax()) == 50)
    check("features are not 100 a second", power.shape == (2, 100, features.BANDS))


def powers_survive_as_bytes():
    power = np.geomspace(1e-9, 1, 300).astype(np.float32).reshape(1, 1, -1)
    back = features.POWER_OF_BYTE[features.to_bytes(power)]
    check("a byte is off by more than a quarter of a decibel", np.max(np.abs(10 * np.log10(back / power))) <= 0.26)


def one_drum_is_not_asked_for_twice():
    for seed in range(30):
        rng = np.random.default_rng(seed)
        hits, beats, _, _ = patterns.make_programmed(rng, 12.0)
        for cls in patterns.CLASSES:
            times = [h[0] for h in hits if h[1] == cls]
            check(f"two {cls} hits of seed {seed} within 30 ms", np.all(np.diff(times) >= 0.03 - 1e-9))
        check(f"beats of seed {seed} are no bars of four", all((b[1] - a[1]) % 4 == 1 for a, b in zip(beats, beats[1:])))


def synthesised_drums_are_sound():
    rng = np.random.default_rng(1)
    for _ in range(100):
        for cls, articulations in ARTICULATIONS.items():
            x = synth_drums.make(rng, cls, articulations[rng.integers(len(articulations))])
            check(f"a {cls} is not finite or silent", np.all(np.isfinite(x)) and 0.3 < np.max(np.abs(x)) <= 1.001)


def main():
    for test in (hits_begin_where_the_label_says, a_closed_hat_stops_an_open_one, frames_are_centred, powers_survive_as_bytes,
                 one_drum_is_not_asked_for_twice, synthesised_drums_are_sound):
        test()
        print("done:", test.__name__)
    for failure in failures:
        print("FAILED:", failure)
    sys.exit(bool(failures))


if __name__ == "__main__":
    main()
