#pragma once

#include "core/spectrogram/frequency_axis.h"

#include <QString>

#include <vector>

namespace heihachi {

/// The round frequencies that an axis of `pixels` height has room to label, `gap` px or more apart, in no order.
[[nodiscard]] std::vector<double> frequencyTicks(const FrequencyAxis& axis, double pixels, double gap);

/// "50 Hz", "2 kHz", "1.25 kHz". Translated.
[[nodiscard]] QString frequencyTickText(double hz);

} // namespace heihachi
