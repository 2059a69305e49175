"""safetensors files and the model manifest, written with the standard library."""
import hashlib
import json
import os

import numpy as np


def write(path, tensors, metadata=None):
    """{name: float32 array} as a safetensors file."""
    header, data = ({"__metadata__": metadata} if metadata else {}), b""
    for name, x in tensors.items():
        raw = np.ascontiguousarray(x, np.float32).tobytes()
        header[name] = {"dtype": "F32", "shape": list(np.shape(x)), "data_offsets": [len(data), len(data) + len(raw)]}
        data += raw
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    with open(path, "wb") as fh:
        fh.write(len(text).to_bytes(8, "little") + text + data)


def read(path):
    """({name: array}, metadata)"""
    raw = open(path, "rb").read()
    size = int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8:8 + size])
    metadata = header.pop("__metadata__", {})
    return {k: np.frombuffer(raw, np.float32, offset=8 + size + v["data_offsets"][0], count=int(np.prod(v["shape"]))).reshape(v["shape"])
            for k, v in header.items()}, metadata


def register(folder, entry):
    """Puts a model into manifest.json, with size and checksum of its file."""
    path, raw = os.path.join(folder, "manifest.json"), open(os.path.join(folder, entry["file"]), "rb").read()
    manifest = json.load(open(path)) if os.path.exists(path) else {"format": 1, "models": []}
    entry = {**entry, "bytes": len(raw), "sha256": hashlib.sha256(raw).hexdigest()}
    manifest["models"] = [m for m in manifest["models"] if m["id"] != entry["id"]] + [entry]
    with open(path, "w") as fh:
        json.dump(manifest, fh, indent=2, ensure_ascii=False)
        fh.write("\n")
