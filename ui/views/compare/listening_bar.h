#pragma once

#include "ui/playback/other_sound.h"

#include <QPointer>
#include <QWidget>

#include <array>

class QCheckBox;
class QLabel;
class QSlider;
class QToolButton;

namespace heihachi {

class ComparePlayback;
class Player;
class Theme;

/// Which of two recordings is heard: A, both or B, a slider between them, and whether they are made equally loud. In
/// one row; where it is narrow, the less important parts hide. Without a B it says why. Player and theme must outlive
/// it. UI thread.
class ListeningBar final : public QWidget
{
    Q_OBJECT

public:
    ListeningBar(Player& player, const Theme& theme, QWidget* parent = nullptr);
    /// Where levels, names and reasons come from; until then there is nothing to hear.
    void follow(ComparePlayback& sound);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum Choice
    {
        OnlyA,
        Both,
        OnlyB
    };

    QToolButton* addButton(Choice choice, const QString& text, const QString& objectName);
    void showIcon();
    void showState();
    void showBalance();
    void fit();

    Player& m_player;
    const Theme& m_theme;
    QPointer<ComparePlayback> m_sound;
    std::array<QToolButton*, 3> m_buttons{};
    QSlider* m_slider;
    QCheckBox* m_match;
    QLabel* m_level;
    QLabel* m_icon;
    QLabel* m_reason;
    QString m_reasonText; ///< whole
};

} // namespace heihachi
