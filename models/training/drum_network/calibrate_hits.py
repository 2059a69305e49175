#!/usr/bin/env python3
"""Fits how signal-to-noise and clarity weigh the confidence of hits, and stores it with the weights.

    calibrate_hits.py CLIPS RESULTS MODELS

RESULTS is what the program wrote for the validation clips with low thresholds and the weights as export.py left them
(see README.md): confidences are then the network's own. For each class a logistic regression of "this hit is right" on
logit p, SNR / 40 dB (limited to 0..1) and clarity; the numbers become the tensor hit_confidence of
MODELS/heihachi-drums.safetensors.
"""
import json
import os
import sys

import numpy as np

import results
import weights
from export import NAME, logistic
from network import CLASSES


def main():
    clips, folder, models = sys.argv[1:4]
    path = os.path.join(models, NAME)
    tensors, metadata = weights.read(path)
    if not np.array_equal(tensors["hit_confidence"], np.tile(np.float32([1, 0, 0, 0]), (5, 1))):
        print("note: the weights have confidences fitted already; RESULTS must come from ones without")
    fitted = []
    for c, judged in enumerate(results.load(folder, clips, "valid", "mix", 0.03)):
        t = judged.table()
        p = np.clip(t[:, 0], 1e-4, 1 - 1e-4)
        x = np.stack([np.log(p / (1 - p)), np.clip(np.nan_to_num(t[:, 1]) / 40, 0, 1), np.nan_to_num(t[:, 2])], 1)
        w = logistic(x, t[:, 3])
        after = 1 / (1 + np.exp(-(x @ w[:3] + w[3])))
        fitted.append(w)
        print(f"{CLASSES[c]:8s} logit' = {w[0]:.3f} logit {w[1]:+.3f} snr/40 {w[2]:+.3f} clarity {w[3]:+.3f}   "
              f"Brier {np.mean((p - t[:, 3]) ** 2):.4f} -> {np.mean((after - t[:, 3]) ** 2):.4f}, "
              f"ECE {results.calibration_error(p, t[:, 3])[0]:.3f} -> {results.calibration_error(after, t[:, 3])[0]:.3f}, {len(t)} hits")
    tensors = {k: v for k, v in tensors.items()}
    tensors["hit_confidence"] = np.float32(fitted)
    weights.write(path, tensors, metadata)
    entry = next(m for m in json.load(open(models + "/manifest.json"))["models"] if m["file"] == NAME)
    weights.register(models, entry)


if __name__ == "__main__":
    main()
