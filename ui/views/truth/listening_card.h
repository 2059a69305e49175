#pragma once

#include "core/analysis/results/drum_hit.h"
#include "ui/views/truth/verdict_keys.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace heihachi {

class TruthListening;

/// The hit of a sample that is being listened to, and the buttons that judge it; at the end of the sample, that it is
/// over. The confidence of the hit stays hidden until it is judged, unless a person wants it, so that it doesn't sway
/// the verdict. Keys are those of VerdictKeys. UI thread.
class ListeningCard final : public QFrame
{
    Q_OBJECT

public:
    explicit ListeningCard(TruthListening& listening, QWidget* parent = nullptr);
    void setShowsConfidence(bool shows);
    [[nodiscard]] QString text() const; ///< all that it says, for tests and screen readers

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void makeHead(QWidget* head);
    void makeVerdicts(QWidget* row);
    void makeClasses(QWidget* row);
    void makeMoves(QWidget* row);
    QPushButton* makeButton(QWidget* parent, const QString& name, const QString& text, VerdictKey key);
    void explain(QPushButton* button, VerdictKey key, const QString& tip);
    void showHit();
    void showCurrent(const DrumHit& hit);
    void showEnd();
    void showLast();

    TruthListening& m_listening;
    bool m_showsConfidence = false;
    QLabel* m_mark;
    QLabel* m_title;
    QLabel* m_count;
    QLabel* m_note; ///< the question, or what is wrong
    QLabel* m_last; ///< the verdict before
    QPushButton* m_right = nullptr;
    QPushButton* m_wrong = nullptr;
    std::array<QPushButton*, kDrumClassCount> m_classes{};
    QPushButton* m_replay = nullptr;
    QPushButton* m_skip = nullptr;
    QPushButton* m_back = nullptr;
    QPushButton* m_end = nullptr;
};

} // namespace heihachi
