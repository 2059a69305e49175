#!/usr/bin/env python3
"""Learns the attack-and-decay templates of the drums and writes core/analysis/drums/drum_templates.inc.

    learn_drum_templates.py CLIPS OUT.inc

CLIPS as for learn_drum_trees.py; only the attackDecay vectors of train_* are read, of onsets where one class sounds
alone, and for the last group of onsets where no drum sounds. Each group is factorised by itself (NMF, Kullback-Leibler).
"""
import csv
import glob
import os
import sys

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: the order of sums, so the same table every time
import numpy as np

from drum_kits import CLASSES
from learn_drum_trees import labels, read_features

RANKS = [5, 6, 5, 4, 4, 10]  # kDrumTemplateGroups
MOST = 4000


def nmf(v, rank, rng, iterations=150):
    w = v[rng.choice(len(v), rank, replace=False)] + 1e-4
    h = rng.random((len(v), rank)).astype(np.float32) + .1
    for _ in range(iterations):
        h *= (v / (h @ w + 1e-9)) @ w.T / (w.sum(1) + 1e-9)
        w *= h.T @ (v / (h @ w + 1e-9)) / (h.sum(0)[:, None] + 1e-9)
        s = w.sum(1, keepdims=True)
        w, h = w / s, h * s.T
    return w


def main():
    clips, out = sys.argv[1:]
    vs, ys = [], []
    for path in sorted(glob.glob(clips + "/train_*.features")):
        times, _, v = read_features(path)
        vs.append(v / (v.sum(1, keepdims=True) + 1e-9))
        ys.append(labels(times, list(csv.DictReader(open(path[:-9] + ".csv")))))
    v, y, rng = np.concatenate(vs), np.concatenate(ys), np.random.default_rng(0)
    number = lambda x: (lambda s: s + "F" if "." in s or "e" in s else s + ".0F")(f"{x:.3g}")
    text = ["// Made by models/training/learn_drum_templates.py; do not edit. In thousandths of a template's sum.", "// clang-format off"]
    for c, rank in enumerate(RANKS):
        alone = (y == 0).all(1) if c == len(CLASSES) else (y[:, c] == 1) & ((y != 0).sum(1) == 1)
        rows = rng.permutation(np.flatnonzero(alone))[:MOST]
        text.append("// " + (CLASSES + ["no drum"])[c])
        text += [", ".join(map(number, np.maximum(w, 1e-9) * 1000)) + "," for w in nmf(v[rows], rank, rng)]
    open(out, "w").write("\n".join(text) + "\n")


if __name__ == "__main__":
    main()
