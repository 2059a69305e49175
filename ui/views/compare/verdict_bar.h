#pragma once

#include "core/compare/comparison_verdict.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QToolButton;

namespace heihachi {

/// From difference to difference, and what a person says of the one that is looked at. Buttons show the keys of the
/// actions that they trigger. UI thread.
class VerdictBar final : public QWidget
{
    Q_OBJECT

public:
    enum Step
    {
        Previous,
        Next,
        ARight,
        BRight,
        Neither,
        StepCount
    };

    explicit VerdictBar(QWidget* parent = nullptr);
    /// What a button triggers; null: stepAsked() alone tells that it was pressed. Must outlive it or be taken away.
    void setAction(Step step, QAction* action);
    /// `place` of `count` differences that are listed, from 0; -1: none is looked at. `refusal`: why no verdict can be
    /// given, translated; empty: it can.
    void setState(int place, int count, const QString& refusal, std::optional<ComparisonVerdict::Kind> verdict);
    void setScore(const ComparisonScore& score);

Q_SIGNALS:
    void stepAsked(heihachi::VerdictBar::Step step); ///< of a button without an action

private:
    void addButton(Step step, QWidget* parent, const QString& objectName);
    void showButton(Step step);
    [[nodiscard]] QString textOf(Step step) const;
    [[nodiscard]] QString tipOf(Step step) const;

    std::array<QToolButton*, StepCount> m_buttons{};
    std::array<QAction*, StepCount> m_actions{};
    QLabel* m_place;
    QLabel* m_state;
    QLabel* m_score;
    QString m_refusal;
    int m_count = 0;
};

} // namespace heihachi
