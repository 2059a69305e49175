#pragma once

#include <QDialog>

namespace heihachi {

/// What the numbers in the window say and what they do not: confidence, velocity, signal-to-noise ratio, clarity,
/// precision and its interval.
class NumbersDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit NumbersDialog(QWidget* parent = nullptr);
};

} // namespace heihachi
