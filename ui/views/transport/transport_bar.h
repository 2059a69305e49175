#pragma once

#include "ui/views/timeline/beat_lines.h"

#include <QWidget>

#include <vector>

class QAction;
class QDoubleSpinBox;
class QLabel;
class QSlider;
class QToolButton;

namespace heihachi {

class LevelBars;
class Player;
class Theme;

/// The transport: buttons, time as h:m:s.ms, bar and beat and tempo at the playhead, speed, volume, level; and a note
/// when there is no sound to be heard. For a tool bar: where it is narrow, the less important parts hide. Player and
/// theme must outlive it. UI thread.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    /// What the buttons do; not owned. Their tool tips name the keys.
    struct Actions
    {
        QAction* toStart;
        QAction* playPause;
        QAction* stop;
        QAction* loop;
        QAction* metronome;
        QAction* normalSpeed;
    };

    TransportBar(Player& player, const Actions& actions, const Theme& theme, QWidget* parent = nullptr);

    /// Where bars, beats and tempo come from; may be null.
    void setBeatGrid(const std::shared_ptr<const BeatGrid>& grid);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// A part of the row; those with the lowest rank are the last to hide.
    struct Part
    {
        QWidget* widget;
        int rank = 0;
        int gap = 4; ///< px, before it
        bool isWanted = true;
    };

    QToolButton* addButton(QAction* action, int rank, int gap = 0);
    QLabel* addReadout(const QString& objectName, int rank);
    void addSpeed(const Actions& actions);
    void addNote();
    void addVolume();
    void want(QWidget* widget, bool wanted);
    void fitReadouts();
    void arrange();
    [[nodiscard]] int widthOf(int highestRank) const;
    void showPosition();
    void showSettings();
    void showOutput();

    Player& m_player;
    const Theme& m_theme;
    std::vector<Part> m_parts; ///< from left to right
    QLabel* m_time = nullptr;
    QLabel* m_bar = nullptr;
    QLabel* m_tempo = nullptr;
    QDoubleSpinBox* m_speed = nullptr;
    QToolButton* m_note = nullptr;
    QLabel* m_noteText = nullptr;
    QSlider* m_volume = nullptr;
    LevelBars* m_levels = nullptr;
    BeatLinesPtr m_beats;
};

} // namespace heihachi
