#!/usr/bin/env python3
"""Trains the network on rendered clips.

    train.py CLIPS RUN [--steps N] [--batch B] [--frames T] [--rate LR] [--threads K] [--device cpu|cuda]

Resumes from RUN/last.pt when it is there; asking for more steps then goes on. RUN/best.pt holds the averaged weights
that scored best on the validation kits (macro F over classes, 50 ms, best threshold for each class). RUN/log.csv has the
history. Loss: binary cross entropy that takes the best of three frames at a hit (shift-tolerant, after Foscarin,
Schlueter & Widmer, ISMIR 2024) and does not judge the frames beside it; squared error of velocity; the same
cross entropy for beats and downbeats with two frames of tolerance. The learning rate is constant, with a short rise,
and falls to nothing over the last 30 % of the steps.
"""
import argparse
import copy
import os
import queue
import threading
import time

import numpy as np
import torch
from torch.nn import functional as F

import dataset
import features
import scoring
import weights
from network import CLASSES, DrumNetwork

HIT_WEIGHT = torch.tensor([1.5, 2.0, 1.5, 3.0, 2.5])


def tolerant_loss(logits, target, judged, reach, weight):
    """Mean over frames: at each target frame the best of 2 reach + 1 frames, elsewhere every judged frame."""
    best = F.max_pool1d(logits, 2 * reach + 1, 1, reach)
    positive = F.softplus(-best) * target * weight[None, :, None]
    negative = F.softplus(logits) * judged
    return (positive.sum() + negative.sum()) / logits.shape[0] / logits.shape[2]


def loss_of(output, onset, judged, velocity, beat, beat_judged, weight):
    drums = tolerant_loss(output[:, :5], onset, judged, 1, weight)
    hits = onset.sum() + 1
    level = (((torch.sigmoid(output[:, 5:10]) - velocity) ** 2) * onset).sum() / hits
    known = (beat_judged.amax((1, 2), keepdim=True) > 0).float()
    beats = tolerant_loss(output[:, 10:], beat * known, beat_judged, 2, torch.ones(2, device=output.device))
    return drums + level + 0.5 * beats, drums, level, beats


def activations(model, item, name, device):
    with torch.no_grad():
        x = features.network_input(features.POWER_OF_BYTE[item[name]])
        return torch.sigmoid(model(torch.from_numpy(x)[None].to(device)))[0].cpu().numpy()


def validate(model, clips, device, name="mix"):
    """Best F and its threshold for each class over all clips."""
    model.eval()
    grid, table = np.arange(0.1, 0.9, 0.05), np.zeros((5, 16, 3))
    for item in clips.items:
        out = activations(model, item, name, device)
        for c in range(5):
            own = item["hits"][item["hits"][:, 1] == c]
            speed = float(item["speed"]) if name == "mix" else 1.0
            truth = own[:, 0] / speed
            truth = truth[truth < out.shape[1] / 100]
            every = scoring.peaks(out[c], grid[0])
            for g, threshold in enumerate(grid):
                found = every[out[c][every] >= threshold] / 100
                table[c, g] += len(scoring.matched(truth, found)), len(truth), len(found)
    f = 2 * table[..., 0] / np.maximum(1, table[..., 1] + table[..., 2])
    return f.max(1), grid[f.argmax(1)]


class Feeder:
    """Makes batches on threads of its own."""

    def __init__(self, clips, args, seed):
        self.queue = queue.Queue(4)
        for n in range(args.feeders):
            threading.Thread(target=self.run, args=(clips, args, np.random.default_rng([seed, n])), daemon=True).start()

    def run(self, clips, args, rng):
        while True:
            self.queue.put([torch.from_numpy(x) for x in dataset.batch(rng, clips, args.batch, args.frames)])


def rate_at(step, args):
    rise, fall = min(1.0, (step + 1) / 200), min(1.0, (args.steps - step) / (0.3 * args.steps))
    return args.rate * min(rise, fall)


def average(mean, model, decay):
    with torch.no_grad():
        for a, b in zip(mean.state_dict().values(), model.state_dict().values()):
            if a.dtype.is_floating_point:
                a.mul_(decay).add_(b, alpha=1 - decay)
            else:
                a.copy_(b)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clips")
    parser.add_argument("run")
    parser.add_argument("--steps", type=int, default=6000)
    parser.add_argument("--batch", type=int, default=12)
    parser.add_argument("--frames", type=int, default=600)
    parser.add_argument("--rate", type=float, default=2e-3)
    parser.add_argument("--start", help="safetensors of weights to start from when RUN has no last.pt, as --keep wrote them")
    parser.add_argument("--keep", help="only write the averaged weights of RUN/last.pt to this safetensors file")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--feeders", type=int, default=1)
    parser.add_argument("--validate-every", type=int, default=500)
    parser.add_argument("--device", default="cuda" if torch.cuda.is_available() else "cpu")
    args = parser.parse_args()
    os.makedirs(args.run, exist_ok=True)
    if args.keep:
        state = torch.load(args.run + "/last.pt", map_location="cpu")
        weights.write(args.keep, {k: v.float().numpy() for k, v in state["mean"].items()}, {"step": str(state["step"])})
        return
    torch.manual_seed(1)
    torch.set_num_threads(args.threads)
    model = DrumNetwork().to(args.device)
    if args.start:
        kept = weights.read(args.start)[0]
        model.load_state_dict({k: torch.from_numpy(kept[k].copy()).to(v.dtype).reshape(v.shape) for k, v in model.state_dict().items()})
    mean, best, step = copy.deepcopy(model), 0.0, 0
    optimiser = torch.optim.AdamW(model.parameters(), lr=args.rate, weight_decay=1e-2)
    if os.path.exists(args.run + "/last.pt"):
        state = torch.load(args.run + "/last.pt", map_location=args.device)
        model.load_state_dict(state["model"])
        mean.load_state_dict(state["mean"])
        optimiser.load_state_dict(state["optimiser"])
        best, step = state["best"], state["step"]
    clips, valid = dataset.Clips(args.clips, "train"), dataset.Clips(args.clips, "valid")
    feeder, weight, began = Feeder(clips, args, 1000 + step), HIT_WEIGHT.to(args.device), time.time()
    sums, losses, log = np.zeros(4), np.full(4, np.nan), open(args.run + "/log.csv", "a")
    while step < args.steps:
        model.train()
        for group in optimiser.param_groups:
            group["lr"] = rate_at(step, args)
        x, *targets = [t.to(args.device) for t in feeder.queue.get()]
        parts = loss_of(model(x), *targets, weight)
        optimiser.zero_grad()
        parts[0].backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        average(mean, model, min(0.998, (step + 1) / (step + 10)))
        sums += [float(p) for p in parts]
        step += 1
        if step % 100 == 0:
            print(f"step {step}  loss {sums[0] / 100:.4f}  drums {sums[1] / 100:.4f}  velocity {sums[2] / 100:.4f}  beats {sums[3] / 100:.4f}  "
                  f"clips {len(clips)}  {time.time() - began:.0f} s", flush=True)
            losses, sums = sums / 100, np.zeros(4)
            clips.refresh()
        if step % args.validate_every == 0 or step == args.steps:
            f, threshold = validate(mean, valid, args.device)
            print("valid F " + " ".join(f"{c} {v:.3f}@{t:.2f}" for c, v, t in zip(CLASSES, f, threshold)) + f"  macro {f.mean():.4f}", flush=True)
            log.write(f"{step},{time.time() - began:.0f},{losses[1]:.5f},{losses[2]:.5f},{losses[3]:.5f},{f.mean():.5f}," + ",".join(f"{v:.4f}" for v in f) + "\n")
            log.flush()
            if f.mean() > best:
                best = float(f.mean())
                torch.save(mean.state_dict(), args.run + "/best.pt")
            torch.save({"model": model.state_dict(), "mean": mean.state_dict(), "optimiser": optimiser.state_dict(), "best": best, "step": step},
                       args.run + "/last.part")
            os.replace(args.run + "/last.part", args.run + "/last.pt")


if __name__ == "__main__":
    main()
