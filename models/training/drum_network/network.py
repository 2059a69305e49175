"""The drum and beat network: a convolutional front end over bands, dilated convolutions over time, two heads.

Input   (batch, 2, frames, 72)  band levels of two windows at 100 frames/s, 0..1: see features.py
Output  (batch, 12, frames)     logits: onset of kick, snare, hihat, tom, cymbal; velocity of each; beat; downbeat

Every layer is a convolution, a batch normalisation and a ReLU; the normalisation is folded into the convolution when the
weights are exported, so the program knows convolutions only. Dilated residual layers after Davies & Böck, EUSIPCO 2019.
"""
import torch
from torch import nn

BANDS = 72
CLASSES = ["kick", "snare", "hihat", "tom", "cymbal"]
OUTPUTS = CLASSES + [c + "_velocity" for c in CLASSES] + ["beat", "downbeat"]
TRUNK_DILATIONS = [1, 2, 4, 8, 16, 32]
BEAT_DILATIONS = [1, 2, 4, 8, 16, 32, 64]
CONTEXT = 330  # frames to each side that an output may depend on (exactly 3 + 63 + 1, and 3 + 63 + 254 for the beats)


class Block(nn.Module):
    """Convolution, normalisation, ReLU."""

    def __init__(self, conv, normalise):
        super().__init__()
        self.conv, self.norm = conv, normalise

    def forward(self, x):
        return torch.relu(self.norm(self.conv(x)))

    def folded(self):
        """Weight and bias of the one convolution that equals convolution and normalisation in use."""
        scale = self.norm.weight / torch.sqrt(self.norm.running_var + self.norm.eps)
        weight = self.conv.weight * scale.reshape(-1, *[1] * (self.conv.weight.dim() - 1))
        return weight, (self.conv.bias - self.norm.running_mean) * scale + self.norm.bias


def over_bands(inputs, outputs, frequency):
    return Block(nn.Conv2d(inputs, outputs, (3, frequency), stride=(1, 2), padding=(1, frequency // 2)), nn.BatchNorm2d(outputs))


def over_time(inputs, outputs, kernel, dilation=1):
    return Block(nn.Conv1d(inputs, outputs, kernel, padding=kernel // 2 * dilation, dilation=dilation), nn.BatchNorm1d(outputs))


class DrumNetwork(nn.Module):
    def __init__(self, widths=(32, 48, 64), trunk=96, head=64, beat=24, dropout=0.1):
        super().__init__()
        a, b, c = widths
        self.front = nn.ModuleList([over_bands(2, a, 5), over_bands(a, b, 3), over_bands(b, c, 3)])
        self.project = over_time(c * (BANDS // 8), trunk, 1)
        self.trunk = nn.ModuleList([over_time(trunk, trunk, 3, d) for d in TRUNK_DILATIONS])
        self.drum_hidden = over_time(trunk, head, 3)
        self.drum_out = nn.Conv1d(head, 10, 1)
        self.beat_project = over_time(trunk, beat, 1)
        self.beat = nn.ModuleList([over_time(beat, beat, 5, d) for d in BEAT_DILATIONS])
        self.beat_out = nn.Conv1d(beat, 2, 1)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x):
        for layer in self.front:
            x = layer(x)
        x = x.permute(0, 1, 3, 2).flatten(1, 2)  # (batch, channels * bands, frames), channel-major
        x = self.dropout(self.project(x))
        for layer in self.trunk:
            x = x + self.dropout(layer(x))
        drums = self.drum_out(self.drum_hidden(x))
        y = self.beat_project(x)
        for layer in self.beat:
            y = y + layer(y)
        return torch.cat([drums, self.beat_out(y)], 1)

    def folded_state(self):
        """{name: tensor}, normalisations folded: what is stored as safetensors."""
        out = {}
        for name, module in self.named_modules():
            if isinstance(module, Block):
                out[name + ".weight"], out[name + ".bias"] = module.folded()
            elif name in ("drum_out", "beat_out"):
                out[name + ".weight"], out[name + ".bias"] = module.weight, module.bias
        return {k: v.detach().float().contiguous() for k, v in out.items()}
