#!/usr/bin/env python3
"""Makes the weights file that the program ships from a trained network.

    export.py CLIPS RUN MODELS FIXTURE [--version N]

Fits a Platt calibration of each class's peaks on the validation kits and folds it into the last layer, so that an
activation is a probability; folds normalisation into the convolutions; writes MODELS/heihachi-drums.safetensors, its
entry in MODELS/manifest.json, and FIXTURE: samples, network input and output for the program's parity test. Prints, for
each class, the threshold of best F on the validation kits. The weights of the confidence of hits (tensor
hit_confidence) are kept from the file that is there, if any: calibrate_hits.py fits them.
"""
import argparse
import os

import numpy as np
import torch

import dataset
import features
import scoring
import weights
from network import CLASSES, OUTPUTS, DrumNetwork

NAME = "heihachi-drums.safetensors"


def judged_peaks(model, clips):
    """For each class (logits of peaks, 1 for a true hit); peaks at hits that cannot be heard are left out."""
    found = [([], []) for _ in CLASSES]
    for item in clips.items:
        with torch.no_grad():
            logits = model(torch.from_numpy(features.network_input(features.POWER_OF_BYTE[item["mix"]]))[None])[0].numpy()
        for c in range(5):
            own = item["hits"][item["hits"][:, 1] == c]
            audible = (own[:, 3] > dataset.IGNORE_DB) & (own[:, 4] > dataset.IGNORE_DB)
            times, at = own[:, 0] / float(item["speed"]), scoring.peaks(logits[c], -5.0)
            pairs = dict((j, i) for i, j in scoring.matched(times, at / 100, 0.03))
            for j, n in enumerate(at):
                if j not in pairs or audible[pairs[j]]:
                    found[c][0].append(logits[c, n])
                    found[c][1].append(float(j in pairs))
    return [(np.array(x), np.array(y)) for x, y in found]


def logistic(x, y, rounds=50):
    """Newton's method for logistic regression with a little ridge; x (n, k) gets a column of ones. Returns k + 1 numbers."""
    x = np.concatenate([np.reshape(x, (len(y), -1)), np.ones((len(y), 1))], 1)
    w = np.zeros(x.shape[1])
    for _ in range(rounds):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (p - y) + 1e-3 * w
        w -= np.linalg.solve(x.T @ (x * (p * (1 - p) + 1e-6)[:, None]) + 1e-3 * np.eye(len(w)), gradient)
    return w


def best_threshold(p, y, missed):
    """Threshold on p of greatest F, when `missed` hits have no peak at all."""
    grid = np.arange(0.1, 0.8, 0.02)
    f = [2 * y[p >= t].sum() / max(1, (p >= t).sum() + y.sum() + missed) for t in grid]
    return grid[int(np.argmax(f))], max(f)


def write_fixture(path, state):
    """Two seconds of sound made here: bursts and noise, so that the file holds no sample of any kit."""
    rng, n = np.random.default_rng(5), 2 * features.RATE
    x = 0.02 * rng.standard_normal(n)
    for start in range(0, n - 8000, 11025):
        t = np.arange(6000) / features.RATE
        x[start:start + 6000] += 0.5 * np.exp(-t * 30) * (np.sin(2 * np.pi * 60 * t) if start // 11025 % 2 else rng.standard_normal(6000))
    x = np.float32(x)
    network_input = features.network_input(features.band_powers(x))
    model = folded_model(state)
    with torch.no_grad():
        out = torch.sigmoid(model(torch.from_numpy(network_input)[None]))[0].numpy().T
    weights.write(path, {"samples": x, "input": network_input, "output": out})


def folded_model(state):
    """The network with the stored convolutions and normalisations that do nothing."""
    model = DrumNetwork().eval()
    full = model.state_dict()
    for name, x in state.items():
        key = name if name in full else name.replace(".weight", ".conv.weight").replace(".bias", ".conv.bias")
        full[key] = torch.as_tensor(np.array(x))
    for name in full:
        if ".norm." in name:
            full[name] = torch.full_like(full[name], 1.0 if name.endswith(("weight", "running_var")) else 0.0)
    model.load_state_dict(full)
    for module in model.modules():
        if hasattr(module, "eps"):
            module.eps = 0.0
    return model


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("clips", "run", "models", "fixture"):
        parser.add_argument(name)
    parser.add_argument("--version", type=int, default=1)
    args = parser.parse_args()
    model = DrumNetwork()
    model.load_state_dict(torch.load(args.run + "/best.pt", map_location="cpu"))
    model.eval()
    clips = dataset.Clips(args.clips, "valid")
    truth = sum(np.bincount(i["hits"][(i["hits"][:, 3] > dataset.IGNORE_DB) & (i["hits"][:, 4] > dataset.IGNORE_DB), 1].astype(int), minlength=5) for i in clips.items)
    metrics = {}
    with torch.no_grad():
        for c, (z, y) in enumerate(judged_peaks(model, clips)):
            scale, offset = logistic(z, y)
            model.drum_out.weight[c] *= scale
            model.drum_out.bias[c] = model.drum_out.bias[c] * scale + offset
            p = 1 / (1 + np.exp(-(scale * z + offset)))
            threshold, f = best_threshold(p, y, truth[c] - y.sum())
            metrics["valid_" + CLASSES[c] + "_f"] = round(float(f), 3)
            print(f"{CLASSES[c]:8s} logit' = {scale:.3f} logit {offset:+.3f}   best threshold {threshold:.2f}: F {f:.3f} on validation kits ({truth[c]} hits)")
    path = os.path.join(args.models, NAME)
    kept = weights.read(path)[0].get("hit_confidence") if os.path.exists(path) else None
    tensors = {k: v.numpy() for k, v in model.folded_state().items()}
    tensors["band_edges_hz"] = features.band_edges()
    tensors["hit_confidence"] = kept if kept is not None and kept.shape == (5, 7) else np.tile(np.float32([1, 0, 0, 0, 0, 0, 0]), (5, 1))
    weights.write(path, tensors, {"architecture": "drum-tcn-1", "windows": "1024,4096"})
    weights.register(args.models, {"id": "heihachi-drums", "version": args.version, "title": "Drums and beats", "file": NAME, "architecture": "drum-tcn-1",
                                   "input": "levels of 72 bands from 24 Hz to 17.5 kHz, windows of 1024 and 4096 samples at 44.1 kHz, 100 frames/s",
                                   "labels": OUTPUTS, "licence": "MIT", "metrics": metrics, "card": "heihachi-drums.md"})
    write_fixture(args.fixture, {k: v for k, v in tensors.items() if k not in ("band_edges_hz", "hit_confidence")})


if __name__ == "__main__":
    main()
