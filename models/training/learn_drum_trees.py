#!/usr/bin/env python3
"""Learns the trees of the first drum classifier and writes core/analysis/drums/drum_trees.inc.

    learn_drum_trees.py CLIPS BOOST OUT.inc [--rounds N] [--rate R]

CLIPS: what render_drums.py made, with .features beside it (export_drum_features). BOOST: the built boost_trees.
Trees are learned from the clips called train_*, calibrated (Platt) on every second clip called valid_*, which have kits
of their own, and scored on the other half; thresholds that serve F best there are printed.
"""
import argparse
import csv
import glob
import os
import subprocess
import tempfile

import numpy as np
from scipy.optimize import minimize

from drum_kits import CLASSES

COUNT, VECTOR = 275, 64  # DrumFeatures::kCount, kAttackDecayLength
MASKED_DB = -12.0  # a hit further below the rest is neither yes nor no


def read_features(path):
    rows = np.fromfile(path, np.float32).reshape(-1, 1 + COUNT + VECTOR)
    return rows[:, 0].astype(float), rows[:, 1:1 + COUNT], rows[:, 1 + COUNT:]


def labels(times, hits):
    """1, 0 or -1 for each onset and class: the onset nearest to a hit, within 30 ms, is it; to 50 ms is left out."""
    out = np.zeros((len(times), len(CLASSES)), np.int8)
    for c, cls in enumerate(CLASSES):
        for hit in hits:
            if hit["class"] != cls or not len(times):
                continue
            t = float(hit["time_s"])
            n = int(np.argmin(np.abs(times - t)))
            gap = abs(times[n] - t)
            if gap <= .03 and float(hit.get("level_db") or 99) >= MASKED_DB:
                out[n, c] = 1
            elif gap <= .05 and out[n, c] == 0:
                out[n, c] = -1
    return out


def gather(paths):
    xs, ys = [], []
    for path in paths:
        times, x, _ = read_features(path)
        xs.append(x)
        ys.append(labels(times, list(csv.DictReader(open(path[:-9] + ".csv")))))
    return np.concatenate(xs), np.concatenate(ys)


def platt(z, y):
    def loss(p):
        s = p[0] * z + p[1]
        return np.mean(np.logaddexp(0, s) - y * s)
    return minimize(loss, [1.0, 0.0], method="Nelder-Mead").x


def best_threshold(p, y):
    grid = np.linspace(.1, .9, 81)
    f = [2 * np.sum((p > t) & y) / max(1, np.sum(p > t) + np.sum(y)) for t in grid]
    return grid[int(np.argmax(f))], max(f)


def table(model_lines, scales, offsets):
    number = lambda v: (lambda s: s + "F" if "." in s or "e" in s else s + ".0F")(f"{float(v):.5g}")
    out = ["// Made by models/training/learn_drum_trees.py; do not edit. A tree a line, kick first: features, thresholds, log-odds.",
           "// clang-format off", f"constexpr std::size_t kTreesPerClass = {len(model_lines[0])};",
           "constexpr float kScales[] {" + ", ".join(map(number, scales)) + "};",
           "constexpr float kOffsets[] {" + ", ".join(map(number, offsets)) + "};", "constexpr DrumTree kTrees[] {"]
    for lines in model_lines:
        for line in lines:
            v = line.split()
            out.append("{{" + ",".join(v[:7]) + "},{" + ",".join(map(number, v[7:14])) + "},{" + ",".join(map(number, v[14:])) + "}},")
    return "\n".join(out + ["};", "// clang-format on", ""])


def main():
    args = argparse.ArgumentParser()
    args.add_argument("clips")
    args.add_argument("boost")
    args.add_argument("out")
    args.add_argument("--rounds", type=int, default=160)
    args.add_argument("--rate", type=float, default=.15)
    a = args.parse_args()
    x, y = gather(sorted(glob.glob(a.clips + "/train_*.features")))
    valid = sorted(glob.glob(a.clips + "/valid_*.features"))
    cx, cy = gather(valid[::2])
    vx, vy = gather(valid[1::2])
    print("onsets", len(x), len(cx), len(vx), "positives", (y == 1).sum(0))
    scales, offsets, models = [], [], []
    with tempfile.TemporaryDirectory() as d:
        for name, values in (("x", x), ("c", cx), ("v", vx)):
            values.astype(np.float32).tofile(f"{d}/{name}")
        for c, cls in enumerate(CLASSES):
            y[:, c].tofile(d + "/y")
            subprocess.run([a.boost, str(COUNT), str(a.rounds), str(a.rate), d + "/x", d + "/y", d + "/m", d + "/c", d + "/v"], check=True)
            lines = open(d + "/m").read().strip().split("\n")
            prior, z, zv = float(lines[0]), np.fromfile(d + "/m.0", np.float32), np.fromfile(d + "/m.1", np.float32)
            known, vknown = cy[:, c] >= 0, vy[:, c] >= 0
            scale, offset = platt(z[known], cy[known, c])
            p = 1 / (1 + np.exp(-(scale * zv[vknown] + offset)))
            t, f = best_threshold(p, vy[vknown, c] == 1)
            print(f"{cls:8s} scale {scale:.3f} offset {offset:+.3f}  held-out kits: F {f:.3f} at {t:.2f}, Brier {np.mean((p - vy[vknown, c]) ** 2):.4f}", flush=True)
            models.append(lines[1:])
            scales.append(scale)
            offsets.append(offset + scale * prior)
    open(a.out, "w").write(table(models, scales, offsets))


if __name__ == "__main__":
    main()
