#!/usr/bin/env python3
"""Measures the program on rendered clips of kits that nothing was learned from.

    evaluate.py CLIPS RESULTS [--split test] [--kind mix|drums] [--oneshots]

RESULTS is what `heihachi process` wrote for the clips' wav files. Prints F for each class at 50, 25 and 10 ms, the median
distance, the share of double reports, the correlation of velocities (over all clips, and within a clip: of how far each
is from the mean of its class in its clip, for how loud a class is in the mix says nothing of how hard it was struck), and for all hits together the reliability diagram
and expected calibration error. Hits more than 12 dB below what else sounds are neither asked for nor wrong.
With --oneshots RESULTS belongs to oneshots.py: prints how many single strikes were named right and alone.
"""
import argparse
import csv
import glob
import os

import numpy as np

import results
from network import CLASSES


def within(t, by):
    """Correlation of velocities less their means over what has the same value in the columns `by`."""
    both = t[:, 4:6].copy()
    for key in {tuple(row) for row in t[:, by]}:
        same = (t[:, by] == key).all(1)
        both[same] -= both[same].mean(0)
    return np.corrcoef(both.T)[0, 1]


def show(args):
    tolerances = {t: results.load(args.results, args.clips, args.split, args.kind, t) for t in (0.05, 0.025, 0.01)}
    print("class      F 50 ms  25 ms  10 ms  precision recall  velocity r  doubles   hits")
    for c, name in enumerate(CLASSES):
        judged = tolerances[0.05][c]
        t = judged.table()
        right = t[t[:, 3] == 1]
        r = np.corrcoef(right[:, 4], right[:, 5])[0, 1] if len(right) > 2 else np.nan
        print(f"{name:10s} {judged.f():.3f}    {tolerances[0.025][c].f():.3f}  {tolerances[0.01][c].f():.3f}  {judged.found_audible / max(1, len(t)):.3f}     "
              f"{judged.found_audible / max(1, judged.audible):.3f}   {r:.3f}       {judged.doubles / max(1, len(t)):.4f}   {judged.audible}")
    for tolerance, table in tolerances.items():
        f = [j.f() for j in table]
        total = results.scoring.f_measure(sum(j.found_audible for j in table), sum(j.audible for j in table), sum(len(j.rows) for j in table))
        print(f"{tolerance * 1000:.0f} ms: macro F {np.mean(f):.3f}, all {total:.3f}")
    every = np.concatenate([np.column_stack([j.table(), np.full(len(j.rows), c)]) for c, j in enumerate(tolerances[0.05])])
    right = every[every[:, 3] == 1]
    print(f"median distance {np.median(np.abs(right[:, 6])) * 1000:.2f} ms, velocity r over all {np.corrcoef(right[:, 4], right[:, 5])[0, 1]:.3f}, "
          f"within clip and class {within(right, [7, 8]):.3f}")
    error, rows = results.calibration_error(every[:, 0], every[:, 3])
    print(f"expected calibration error {error:.3f} over {len(every)} hits (confidence, share right, hits):")
    for p, y, n in rows:
        print(f"  {p:.2f}  {y:.2f}  {'#' * int(round(40 * y)):40s} {n}")


def show_oneshots(args):
    right, total = np.zeros(5, int), np.zeros(5, int)
    for row in csv.DictReader(open(args.clips + "/oneshots.csv")):
        path = f"{args.results}/{row['file'][:-4]}/drum_hits.csv"
        near = [r["class"] for r in csv.DictReader(open(path)) if abs(float(r["time_s"]) - float(row["time_s"])) < 0.05] if os.path.exists(path) else []
        c = CLASSES.index(row["class"])
        total[c] += 1
        right[c] += near == [row["class"]]
    for c, name in enumerate(CLASSES):
        print(f"{name:8s} {right[c]} of {total[c]}")
    print(f"all      {right.sum() / max(1, total.sum()):.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clips")
    parser.add_argument("results")
    parser.add_argument("--split", default="test")
    parser.add_argument("--kind", choices=["mix", "drums"], default="mix")
    parser.add_argument("--oneshots", action="store_true")
    args = parser.parse_args()
    (show_oneshots if args.oneshots else show)(args)


if __name__ == "__main__":
    main()
