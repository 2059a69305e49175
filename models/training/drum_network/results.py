"""Results of the program (drum_hits.csv of `heihachi process`) beside the truth of rendered clips."""
import csv
import glob
import os

import numpy as np

import dataset
import scoring
from network import CLASSES


class Judged:
    """Hits of one class over many clips: those found, each right (1), wrong (0) or neither (a hit that cannot be heard),
    and how many audible ones there are."""

    def __init__(self):
        self.rows = []  # (confidence, snr_db, clarity, right, velocity, true velocity, distance in s, clip)
        self.audible, self.found_audible, self.doubles = 0, 0, 0

    def add(self, truth, hits, tolerance, clip):
        """truth (n, 5) as in the clips, times of what was analysed; hits (m, 5): time, confidence, velocity, snr, clarity."""
        audible = (truth[:, 3] > dataset.IGNORE_DB) & (truth[:, 4] > dataset.IGNORE_DB)
        pairs = dict((j, i) for i, j in scoring.matched(truth[:, 0], hits[:, 0], tolerance))
        self.audible += int(audible.sum())
        for j, (time, confidence, velocity, snr, clarity) in enumerate(hits):
            i = pairs.get(j)
            if i is None or audible[i]:
                self.rows.append((confidence, snr, clarity, float(i is not None), velocity, truth[i, 2] if i is not None else np.nan,
                                  time - truth[i, 0] if i is not None else np.nan, clip))
            self.found_audible += i is not None and bool(audible[i])
            if i is None and len(truth):
                nearest = int(np.argmin(np.abs(truth[:, 0] - time)))
                self.doubles += abs(truth[nearest, 0] - time) <= 0.05 and nearest in pairs.values()

    def table(self):
        return np.array(self.rows).reshape(-1, 8)

    def f(self):
        return scoring.f_measure(self.found_audible, self.audible, len(self.rows))


def number(text):
    return float(text) if text else np.nan


def load(results, clips, split, kind, tolerance=0.05):
    """[Judged] of the five classes for results/<split>_<nnnnn>.<kind>/drum_hits.csv."""
    out = [Judged() for _ in CLASSES]
    for clip, path in enumerate(sorted(glob.glob(f"{results}/{split}_?????.{kind}/drum_hits.csv"))):
        name = os.path.basename(os.path.dirname(path)).split(".")[0]
        with np.load(f"{clips}/{name}.npz") as z:
            truth, speed = z["hits"].copy(), float(z["speed"])
        if kind == "mix":
            truth[:, 0] /= speed
        else:
            truth[:, 4] = 99
        rows = list(csv.DictReader(open(path)))
        for c, judged in enumerate(out):
            hits = np.array([[number(r[k]) for k in ("time_s", "confidence", "velocity", "snr_db", "clarity")] for r in rows if r["class"] == CLASSES[c]]).reshape(-1, 5)
            own = truth[truth[:, 1] == c]
            judged.add(own[np.argsort(own[:, 0])], hits, tolerance, clip)
    return out


def calibration_error(p, y, bins=10):
    """Expected calibration error, and the rows (mean confidence, share right, count) of the reliability diagram."""
    edge, error, rows = np.clip((p * bins).astype(int), 0, bins - 1), 0.0, []
    for b in range(bins):
        inside = edge == b
        if inside.any():
            error += inside.sum() / len(p) * abs(p[inside].mean() - y[inside].mean())
            rows.append((p[inside].mean(), y[inside].mean(), int(inside.sum())))
    return error, rows
