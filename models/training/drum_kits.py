"""One-shot drum samples by kit and class, trimmed so that each begins at its audible onset.

Sources: the folder of one-shots with its index `oneshots.csv` (path,class,pack,licence) and the Debian packages
hydrogen-data, hydrogen-drumkits and sonic-pi-samples. Whole kits are held out for validation (HELD_OUT).
"""
import csv
import glob
import os
import re
import subprocess

import numpy as np

RATE = 44100
CLASSES = ["kick", "snare", "hihat", "tom", "cymbal"]
HELD_OUT = {"linn-lm2", "roland-tr505", "Millo_MultiLayered3", "VariBreaks", "GMRockKit", "BJA_Pacific"}
HYDROGEN = "/usr/share/hydrogen/data/drumkits"
SONIC_PI = "/usr/share/sonic-pi/samples"
PATTERNS = [  # first match wins; '' is other percussion
    ("", r"empty|roll|cowbell|conga|bongo|clave|whistle|agogo|tambourine|wood|glass|zap|fx|triangle|vibra|cabasa|guiro|timbale|choke|maraca"),
    ("hihat", r"hat|hh\b|hh_|hihat|hi hat|hi-hat|shaker|cymbal (closed|pedal|open)"),
    ("kick", r"kick|bass ?drum|bassdrum|\bbd|thump"),
    ("snare", r"snare|\bsn|clap|stick|rim|snap"),
    ("tom", r"tom"),
    ("cymbal", r"crash|ride|cymbal|china|splash|bell"),
]


def class_of(name):
    low = name.lower().replace("_", " ")
    for cls, pattern in PATTERNS:
        if re.search(pattern, low):
            return cls
    return None


def decode(path):
    raw = subprocess.run(["ffmpeg", "-v", "error", "-i", path, "-f", "f32le", "-ac", "1", "-ar", str(RATE), "-"],
                         capture_output=True).stdout
    return np.frombuffer(raw, np.float32)


def trimmed(x):
    """From the first rise above -34 dB of the peak (less 0.5 ms) to the -60 dB tail, peak 1, at most 2.5 s."""
    if len(x) < 200 or np.max(np.abs(x)) < 1e-4:
        return None
    x = x / np.max(np.abs(x))
    above = np.flatnonzero(np.abs(x) > 0.02)
    start, end = max(0, above[0] - 22), np.flatnonzero(np.abs(x) > 0.001)[-1]
    x = x[start:min(end, start + int(2.5 * RATE))].copy()
    n = min(len(x), 400)
    x[-n:] *= np.linspace(1, 0, n)
    return x.astype(np.float32) if len(x) > 300 else None


def listing(oneshots):
    """(kit, class or '', path) of everything there is."""
    for r in csv.DictReader(open(os.path.join(oneshots, "oneshots.csv"))):
        yield r["pack"], r["class"], os.path.join(oneshots, r["path"])
    for xml in sorted(glob.glob(HYDROGEN + "/*/drumkit.xml")):
        kit = os.path.basename(os.path.dirname(xml))
        for ins in re.findall(r"<instrument>(.*?)</instrument>", open(xml, errors="replace").read(), re.S):
            name = re.search(r"<name>(.*?)</name>", ins)
            cls = class_of(name.group(1) if name else "")
            if kit == "circAfrique v4":
                cls = ""
            if cls is not None:
                for f in re.findall(r"<filename>(.*?)</filename>", ins):
                    if "empty" not in f.lower():
                        yield kit, cls, os.path.join(os.path.dirname(xml), f)
    yield from listing_sonic_pi()


def listing_sonic_pi():
    """(kit, class or '', path) of the one-shots of sonic-pi-samples."""
    for path in sorted(glob.glob(SONIC_PI + "/*.flac")):
        name = os.path.basename(path)[:-5]
        if re.match(r"(bd|sn|hat|drum|elec|perc)_", name) and "roll" not in name and "loop" not in name:
            m = re.match(r"(bd|sn|hat)_", name)
            cls = {"bd": "kick", "sn": "snare", "hat": "hihat"}[m.group(1)] if m else class_of(name)
            yield "sonic-pi", cls or "", path


def load(oneshots):
    """{kit: {class: [samples]}}; class '' is other percussion."""
    kits = {}
    for kit, cls, path in listing(oneshots):
        if os.path.exists(path):
            x = trimmed(decode(path))
            if x is not None:
                kits.setdefault(kit, {}).setdefault(cls, []).append(x)
    return kits
