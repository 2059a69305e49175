#!/usr/bin/env python3
"""Files of single strikes of the test kits, two seconds apart, with their index.

    oneshots.py MATERIAL OUT [--cache DIR]

Writes OUT/<kit>.wav (44.1 kHz mono float) and OUT/oneshots.csv (file,time_s,class): each instrument once, its loudest
layer, at a level between -20 and -3 dB of full scale.
"""
import argparse
import csv
import os
import re

import numpy as np
from scipy.io import wavfile

import kits as kit_library
from network import CLASSES

RATE = 44100


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("material")
    parser.add_argument("out")
    parser.add_argument("--cache", default="cache")
    args = parser.parse_args()
    os.makedirs(args.out, exist_ok=True)
    rng, rows = np.random.default_rng(9), []
    for kit, classes in sorted(kit_library.load(args.material, os.path.join(args.cache, "kits.pkl")).items()):
        if kit_library.split_of(kit) != "test":
            continue
        strikes = [(c, i.layers[-1][1]) for c in CLASSES for i in classes.get(c, [])]
        x = np.zeros(int((2 * len(strikes) + 3) * RATE), np.float32)
        name = re.sub(r"[^A-Za-z0-9]+", "_", kit) + ".wav"
        for n, (c, y) in enumerate(strikes):
            start = int((1 + 2 * n) * RATE)
            y = y[:int(1.9 * RATE)] * 10 ** (rng.uniform(-20, -3) / 20)
            x[start:start + len(y)] += y
            rows.append((name, start / RATE, c))
        wavfile.write(os.path.join(args.out, name), RATE, x)
    with open(args.out + "/oneshots.csv", "w", newline="") as fh:
        csv.writer(fh).writerows([("file", "time_s", "class"), *rows])


if __name__ == "__main__":
    main()
