#!/usr/bin/env python3
"""Fits how the confidence of a hit is made of all that is known of it, and stores it with the weights.

    calibrate_hits.py CLIPS EVIDENCE MODELS

EVIDENCE is what export_hit_evidence wrote for the mixes of the validation clips with the weights of MODELS. For each class
a logistic regression of "this hit is right" (within 50 ms, one to one) on logit p of the network, logit q of the trees (at
least 0.01), whether they have no onset there, the mean opinion on the strikes that sound alike, SNR / 40 dB (limited to
0..1) and clarity. The seven numbers of a class become its row of the tensor hit_confidence of
MODELS/heihachi-drums.safetensors. Prints a threshold for each class: half of the best F, where the F of calibrated
probabilities is greatest (Lipton, Elkan & Naryanaswamy, ECML 2014) and which is steadier than the best of a grid. Hits more than 12 dB below what else
sounds are left out.
"""
import csv
import glob
import json
import os
import sys

import numpy as np

import dataset
import results
import scoring
import weights
from export import NAME, best_threshold, logistic
from network import CLASSES


def known(row):
    """The inputs of the regression for one row of evidence, as core/analysis/drums/hit_confidence.cpp has them."""
    p = min(max(float(row["network"]), 1e-4), 1 - 1e-4)
    q = float(row["trees"] or 0)
    second = min(max(q, 0.01), 1 - 1e-4)
    return (np.log(p / (1 - p)), np.log(second / (1 - second)), float(q < 0.01), float(row["alike"]),
            min(max(float(row["snr_db"]) / 40, 0), 1), float(row["clarity"]))


def load(clips, evidence):
    """For each class inputs (n, 6), right or wrong (n), and how many audible hits no strike was found for."""
    x, y, missed = [[] for _ in CLASSES], [[] for _ in CLASSES], np.zeros(5, int)
    for path in sorted(glob.glob(f"{evidence}/valid_?????.mix.csv")):
        with np.load(f"{clips}/{os.path.basename(path).split('.')[0]}.npz") as z:
            hits, speed = z["hits"], float(z["speed"])
        rows = list(csv.DictReader(open(path)))
        for c, name in enumerate(CLASSES):
            truth = hits[hits[:, 1] == c]
            truth = truth[np.argsort(truth[:, 0])]
            audible = (truth[:, 3] > dataset.IGNORE_DB) & (truth[:, 4] > dataset.IGNORE_DB)
            own = [r for r in rows if r["class"] == name]
            pairs = {j: i for i, j in scoring.matched(truth[:, 0] / speed, [float(r["time_s"]) for r in own])}
            for j, row in enumerate(own):
                if j not in pairs or audible[pairs[j]]:
                    x[c].append(known(row))
                    y[c].append(float(j in pairs))
            missed[c] += audible.sum() - sum(audible[i] for i in pairs.values())
    return [np.array(a) for a in x], [np.array(a) for a in y], missed


def main():
    clips, evidence, models = sys.argv[1:4]
    path, fitted = os.path.join(models, NAME), []
    for name, x, y, missed in zip(CLASSES, *load(clips, evidence)):
        w = logistic(x, y)
        p, alone = 1 / (1 + np.exp(-(x @ w[:-1] + w[-1]))), 1 / (1 + np.exp(-x[:, 0]))
        fitted.append(w)
        _, f = best_threshold(p, y, missed)
        print(f"{name:8s} {np.round(w, 2)}  Brier {np.mean((alone - y) ** 2):.4f} -> {np.mean((p - y) ** 2):.4f}, ECE "
              f"{results.calibration_error(alone, y)[0]:.3f} -> {results.calibration_error(p, y)[0]:.3f}; best F "
              f"{best_threshold(alone, y, missed)[1]:.3f} -> {f:.3f}, threshold {f / 2:.2f}; {len(y)} strikes")
    tensors, metadata = weights.read(path)
    weights.write(path, {**tensors, "hit_confidence": np.float32(fitted)}, metadata)
    entry = next(m for m in json.load(open(models + "/manifest.json"))["models"] if m["file"] == NAME)
    weights.register(models, entry)


if __name__ == "__main__":
    main()
