"""Whole General MIDI tunes (the package openttd-openmsx, GPL-2): real harmony and form; channel 10 is drum truth."""
import glob
import os
import struct

import numpy as np

import kits
from backgrounds import variable_length

FOLDER = "/usr/share/games/openttd/baseset/openmsx"


def number_at(data, i):
    """The variable-length number at byte i, and the byte behind it."""
    n = 0
    while True:
        n, i = n << 7 | data[i] & 127, i + 1
        if data[i - 1] < 128:
            return n, i


def read_events(path):
    """(tick, order, status, data bytes) of all tracks, division, and [(tick, beats in a bar)]."""
    data = open(path, "rb").read()
    division, pos, events, meters, order = int.from_bytes(data[12:14], "big"), 14, [], [(0, 4)], 0
    while pos + 8 <= len(data):
        end, i, tick, status = pos + 8 + int.from_bytes(data[pos + 4:pos + 8], "big"), pos + 8, 0, 0
        while i < end:
            n, i = number_at(data, i)
            tick += n
            if data[i] & 128:
                status, i = data[i], i + 1
            if status in (0xFF, 0xF0, 0xF7):
                kind = data[i] if status == 0xFF else None
                i += 1 if status == 0xFF else 0
                n, i = number_at(data, i)
                body, i = data[i:i + n], i + n
                if kind == 0x51:
                    events.append((tick, order, 0xFF, body))
                elif kind == 0x58:
                    meters.append((tick, body[0]))
            else:
                n = 1 if status >> 4 in (0xC, 0xD) else 2
                events.append((tick, order, status, data[i:i + n]))
                i += n
            order += 1
        pos = end
    return sorted(events, key=lambda e: (e[0], e[1])), division, meters


def seconds_of(events, division):
    """A function from tick to seconds."""
    ticks, times, tempo = [0], [0.0], [500000]
    for tick, _, status, body in events:
        if status == 0xFF:
            times.append(times[-1] + (tick - ticks[-1]) * tempo[-1] / 1e6 / division)
            ticks.append(tick)
            tempo.append(int.from_bytes(body, "big"))

    def at(tick):
        i = int(np.searchsorted(ticks, tick, "right")) - 1
        return times[i] + (tick - ticks[i]) * tempo[i] / 1e6 / division
    return at


def without_drums(events, division):
    body, now = b"", 0
    for tick, _, status, data in events:
        if status != 0xFF and status & 15 == 9:
            continue
        body += variable_length(tick - now) + (b"\xff\x51\x03" if status == 0xFF else bytes([status])) + bytes(data)
        now = tick
    body += bytes([0, 0xFF, 0x2F, 0])
    return b"MThd" + struct.pack(">IHHH", 6, 0, 1, division) + b"MTrk" + struct.pack(">I", len(body)) + body


def load(cache):
    """[(melodic samples as int16, hits, beats)] of every tune; rendered once into the folder `cache`."""
    os.makedirs(cache, exist_ok=True)
    out = []
    for n, path in enumerate(sorted(glob.glob(FOLDER + "/*.mid"))):
        events, division, meters = read_events(path)
        at = seconds_of(events, division)
        length = min(300.0, at(events[-1][0]) + 1)
        stored = os.path.join(cache, os.path.basename(path) + ".npy")
        if not os.path.exists(stored):
            x = kits.play(list(kits.SOUNDFONTS)[n % 2], without_drums(events, division), length)
            np.save(stored, (x / (np.max(np.abs(x)) + 1e-9) * 30000).astype(np.int16))
        hits = []
        for tick, _, status, data in events:
            if status == 0x99 and data[1] and data[0] in kits.GENERAL_MIDI and at(tick) < length:
                cls, articulation = kits.GENERAL_MIDI[data[0]]
                hits.append((at(tick), cls, data[1] / 127, articulation, data[0]))
        beats, tick, number = [], 0, 0
        while at(tick) < length:
            meter = [m for t, m in meters if t <= tick][-1]
            beats.append((at(tick), number % meter + 1))
            tick, number = tick + division, number + 1
        out.append((np.load(stored, mmap_mode="r"), hits, beats))
    return out
