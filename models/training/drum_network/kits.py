"""Drum kits as instruments with velocity layers: recorded one-shots, and the kits of General MIDI soundfonts.

A kit is {class: [Instrument]}; class '' is other percussion, which the network must not answer to. Every sample begins
at its audible onset (drum_kits.trimmed). Whole kits belong to one split, see SPLIT.
"""
import csv
import dataclasses
import glob
import os
import pickle
import re
import subprocess
import sys
import tempfile

import numpy as np

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
import backgrounds  # noqa: E402
import drum_kits  # noqa: E402

RATE = 44100
SPLIT = {"linn-lm2": "valid", "Millo_MultiLayered3": "valid", "GMRockKit": "valid", "HardElectro1": "valid",
         "roland-tr505": "test", "VariBreaks": "test", "BJA_Pacific": "test", "Audiophob": "test"}
SPLIT_OF_SOUNDFONT = {"TimGM6mb": "test"}
SOUNDFONTS = {"/usr/share/sounds/sf2/FluidR3_GM.sf2": [0, 1, 2, 3, 4, 5, 8, 12, 16, 18, 24, 25, 32, 33, 40, 48],  # and their drum presets
              "/usr/share/sounds/sf3/MuseScore_General.sf3": [0, 4, 8, 16, 24, 25, 32, 40],
              "/usr/share/sounds/sf2/TimGM6mb.sf2": [0, 8, 16, 24, 25, 32, 40, 48],
              "/usr/share/sounds/sf2/sf_GMbank.sf2": [0, 8, 16, 24, 25, 32, 40, 48, 127],
              "/usr/share/sounds/sf2/OPL-3_FM_128M.sf2": [0]}
DRUMMERS = ["/usr/share/sounds/sf2/Black_Pearl_4_LV2.sf2", "/usr/share/sounds/sf2/Red_Zeppelin_4_LV2.sf2"]  # one kit as an instrument, many layers
GENERAL_MIDI = {35: ("kick", ""), 36: ("kick", ""), 37: ("snare", "rim"), 38: ("snare", ""), 39: ("snare", "clap"), 40: ("snare", ""),
                41: ("tom", ""), 43: ("tom", ""), 45: ("tom", ""), 47: ("tom", ""), 48: ("tom", ""), 50: ("tom", ""),
                42: ("hihat", "closed"), 44: ("hihat", "pedal"), 46: ("hihat", "open"), 70: ("hihat", "shaker"), 82: ("hihat", "shaker"),
                49: ("cymbal", "crash"), 52: ("cymbal", "crash"), 55: ("cymbal", "crash"), 57: ("cymbal", "crash"),
                51: ("cymbal", "ride"), 53: ("cymbal", "ride"), 59: ("cymbal", "ride"),
                54: ("", ""), 56: ("", ""), 60: ("", ""), 61: ("", ""), 62: ("", ""), 63: ("", ""), 64: ("", ""), 65: ("", ""), 66: ("", ""),
                67: ("", ""), 68: ("", ""), 69: ("", ""), 75: ("", ""), 76: ("", ""), 77: ("", ""), 80: ("", "")}
VELOCITIES = (40, 85, 120)
MANY_VELOCITIES = (15, 35, 55, 75, 95, 115, 127)


@dataclasses.dataclass
class Instrument:
    articulation: str  # closed, open, pedal, shaker, rim, clap, crash, ride or ''
    layers: list  # of (velocity 0..1, samples with peak 1), ascending


def split_of(kit):
    if kit in SPLIT:
        return SPLIT[kit]
    return SPLIT_OF_SOUNDFONT.get(kit.split(":")[0], "train")


def articulation_of(cls, name):
    low = name.lower()
    for word, pattern in {"hihat": [("shaker", "shak|marac"), ("pedal", "pedal|foot"), ("open", r"open|\boh|_oh|swish|loose")],
                          "snare": [("clap", "clap|snap"), ("rim", "rim|stick")],
                          "cymbal": [("ride", "ride|bell")]}.get(cls, []):
        if re.search(pattern, low):
            return word
    return {"hihat": "closed", "cymbal": "crash"}.get(cls, "")


def group_layers(entries):
    """Instruments of (name, class, velocity or None, samples): names that differ in a trailing number are layers."""
    groups = {}
    for name, cls, velocity, x in entries:
        groups.setdefault((cls, re.sub(r"[-_ ]?\d$", "", name) if velocity is None else name), []).append((name, velocity, x))
    kit = {}
    for (cls, stem), members in groups.items():
        members.sort(key=lambda m: (m[1] if m[1] is not None else 0, m[0]))
        layers = [(v if v is not None else (i + 1) / len(members), x) for i, (_, v, x) in enumerate(members)]
        kit.setdefault(cls, []).append(Instrument(articulation_of(cls, stem), layers))
    return kit


def sample(path):
    return drum_kits.trimmed(drum_kits.decode(path))


def index_kits(material):
    packs = {}
    for r in csv.DictReader(open(os.path.join(material, "oneshots.csv"))):
        x = sample(os.path.join(material, "oneshots" if not r["path"].startswith("oneshots") else "", r["path"]))
        if x is not None:
            name = os.path.splitext(os.path.basename(r["path"]))[0]
            packs.setdefault(r["pack"], []).append((name, r["class"], None, x))
    return {pack: group_layers(entries) for pack, entries in packs.items()}


def hydrogen_kits():
    kits = {}
    for xml in sorted(glob.glob(drum_kits.HYDROGEN + "/*/drumkit.xml")):
        kit, entries = os.path.basename(os.path.dirname(xml)), []
        for number, block in enumerate(re.findall(r"<instrument>(.*?)</instrument>", open(xml, errors="replace").read(), re.S)):
            name = re.search(r"<name>(.*?)</name>", block)
            cls = "" if kit == "circAfrique v4" else drum_kits.class_of(name.group(1) if name else "")
            layers = re.findall(r"<layer>(.*?)</layer>", block, re.S) or [block]
            for layer in layers if cls is not None else []:
                path, top = re.search(r"<filename>(.*?)</filename>", layer), re.search(r"<max>(.*?)</max>", layer)
                if path and "empty" not in path.group(1).lower():
                    x = sample(os.path.join(os.path.dirname(xml), path.group(1)))
                    if x is not None:
                        entries.append((f"{name.group(1)} #{number}", cls, float(top.group(1)) if top else 1.0, x))
        kits[kit] = group_layers(entries)
    return kits


def sonic_pi_kit():
    entries = []
    for kit, cls, path in drum_kits.listing_sonic_pi():
        x = sample(path)
        if x is not None:
            entries.append((os.path.basename(path)[:-5] + "_", cls, 1.0, x))
    return {"sonic-pi": group_layers(entries)}


def presets(soundfont):
    """(preset, name) of the drum kits of a soundfont, from its preset headers."""
    data = open(soundfont, "rb").read()
    at = data.find(b"phdr")
    size = int.from_bytes(data[at + 4:at + 8], "little")
    out = []
    for i in range(at + 8, at + 8 + size - 38, 38):
        if int.from_bytes(data[i + 22:i + 24], "little") == 128:
            out.append((int.from_bytes(data[i + 20:i + 22], "little"), data[i:i + 20].split(b"\0")[0].decode("latin1")))
    return sorted(out)


def play(soundfont, midi, seconds):
    """Mono samples of a Standard MIDI file, dry."""
    with tempfile.TemporaryDirectory() as d:
        open(d + "/a.mid", "wb").write(midi)
        subprocess.run(["fluidsynth", "-ni", "-q", "-g", "0.5", "-R", "0", "-C", "0", "-r", str(RATE), "-F", d + "/a.wav", soundfont, d + "/a.mid"],
                       capture_output=True)
        x = np.frombuffer(open(d + "/a.wav", "rb").read()[44:], np.int16).astype(np.float32).reshape(-1, 2).mean(1) / 32768
    return np.pad(x, (0, max(0, int(seconds * RATE) - len(x))))[:int(seconds * RATE)]


def soundfont_kit(soundfont, preset, velocities=VELOCITIES, channel=9):
    """Every note of one drum preset at each velocity, played one by one; channel 9 is that of drums."""
    notes = [(n, v) for n in GENERAL_MIDI for v in velocities]
    events = [(0.0, 0xC0 + channel, preset, None)] + [(0.5 + 2.5 * i, 0x90 + channel, n, v) for i, (n, v) in enumerate(notes)]
    events += [(0.5 + 2.5 * i + 2.2, 0x80 + channel, n, 0) for i, (n, _) in enumerate(notes)]
    x, kit, loud = play(soundfont, backgrounds.midi_file(events), 1 + 2.5 * len(notes)), {}, {}
    for i, (n, v) in enumerate(notes):
        y = x[int((0.49 + 2.5 * i) * RATE):int((0.49 + 2.5 * i + 2.4) * RATE)]
        y = drum_kits.trimmed(y) if np.max(np.abs(y)) > 2e-3 else None
        if y is not None:
            loud.setdefault(n, []).append((v / 127, y))
    for n, layers in loud.items():
        kit.setdefault(GENERAL_MIDI[n][0], []).append(Instrument(GENERAL_MIDI[n][1], layers))
    return kit


def load(material, cache):
    """All kits; decoded once into the file `cache`."""
    if os.path.exists(cache):
        return pickle.load(open(cache, "rb"))
    kits = {**index_kits(material), **hydrogen_kits(), **sonic_pi_kit()}
    for soundfont, used in SOUNDFONTS.items():
        for preset, name in presets(soundfont):
            if preset not in used:
                continue
            kits[f"{os.path.splitext(os.path.basename(soundfont))[0]}:{name}"] = soundfont_kit(soundfont, preset)
    for soundfont in DRUMMERS:
        kits[os.path.splitext(os.path.basename(soundfont))[0]] = soundfont_kit(soundfont, 0, MANY_VELOCITIES, 0)
    pickle.dump(kits, open(cache, "wb"))
    return kits
