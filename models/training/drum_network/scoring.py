"""Peaks of activations, and scores against truth."""
import numpy as np


def peaks(activation, threshold, gap=4):
    """Frames of local maxima of at least `threshold`, the higher of two within `gap` frames."""
    a = np.concatenate([[-1], activation, [-1]])
    at = np.flatnonzero((a[1:-1] >= threshold) & (a[1:-1] > a[:-2]) & (a[1:-1] >= a[2:]))
    keep = []
    for n in at:
        if keep and n - keep[-1] < gap:
            if activation[n] > activation[keep[-1]]:
                keep[-1] = n
        else:
            keep.append(n)
    return np.array(keep, int)


def matched(reference, found, tolerance=0.05):
    """Index pairs of sorted times that match one to one within `tolerance` seconds."""
    i = j = 0
    pairs = []
    while i < len(reference) and j < len(found):
        d = found[j] - reference[i]
        if abs(d) <= tolerance:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif d > 0:
            i += 1
        else:
            j += 1
    return pairs


def f_measure(hit, reference, found):
    return 2 * hit / max(1, reference + found)
