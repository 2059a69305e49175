#pragma once

#include "ui/views/tempo/tap_tempo.h"

#include <QElapsedTimer>
#include <QWidget>

class QAction;
class QDoubleSpinBox;
class QPushButton;

namespace heihachi {

/// A tempo by hand: tapped, or typed, and applied. UI thread.
class TapRow final : public QWidget
{
    Q_OBJECT

public:
    /// `tap` is triggered at each tap, by the button here or by its key.
    explicit TapRow(QAction* tap, QWidget* parent = nullptr);

    void showTempo(double bpm); ///< of the section that is meant; not while somebody taps or types
    void reset(); ///< forgets what was tapped or typed
    [[nodiscard]] double bpm() const;
    [[nodiscard]] bool isTapped() const { return m_isTapped; }

Q_SIGNALS:
    void applied(double bpm, bool isTapped);

private:
    void tap();
    void updateText();

    TapTempo m_taps;
    QElapsedTimer m_clock;
    QDoubleSpinBox* m_bpm;
    QPushButton* m_tap;
    QPushButton* m_apply;
    bool m_isTapped = false;
    bool m_isOwn = false; ///< tapped or typed, and not applied yet
};

} // namespace heihachi
