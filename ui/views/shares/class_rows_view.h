#pragma once

#include "core/analysis/results/analysis_result.h"
#include "ui/session/hit_selection.h"
#include "ui/session/theme.h"
#include "ui/views/shares/class_statistics.h"

#include <QWidget>

namespace heihachi {

/// A view with a row for each class, or several. A click on a row, or Return in it, selects the hits of its class (Ctrl
/// adds, Alt takes away); ↑ and ↓ go from class to class, Escape selects nothing; hovering tells the numbers. UI
/// thread.
class ClassRowsView : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    ClassRowsView(HitSelection& selection, const Theme& theme, QWidget* parent = nullptr);

    void setResult(const AnalysisResultPtr& result); ///< null: none
    [[nodiscard]] DrumClass current() const { return m_current; } ///< the class that keys are about
    [[nodiscard]] virtual int blocks() const { return 1; } ///< each with a row for every class
    [[nodiscard]] virtual QRect rowRect(int block, DrumClass drumClass) const = 0; ///< px
    [[nodiscard]] virtual QString textOf(DrumClass drumClass) const = 0; ///< what is told about a class

protected:
    static constexpr int kEdge = 8; ///< px
    static constexpr int kMarkSize = 12; ///< px

    [[nodiscard]] const ThemeColors& colors() const { return m_theme.colors(); }
    [[nodiscard]] const ClassStatistics& statisticsOf(DrumClass drumClass) const
    {
        return m_statistics[size_t(drumClass)];
    }
    [[nodiscard]] int total() const; ///< hits of all classes
    [[nodiscard]] int selectedOf(DrumClass drumClass); ///< selected hits of a class
    [[nodiscard]] int nameWidth() const; ///< px, of mark and name
    void paintCurrent(QPainter& painter) const; ///< the ground of the rows that keys are about
    void paintRowHead(QPainter& painter, const QRect& row, DrumClass drumClass) const; ///< mark and name of the class
    void paintFocus(QPainter& painter) const;

    bool event(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] std::optional<DrumClass> classAt(const QPoint& position) const;
    [[nodiscard]] std::span<const DrumHit> hits() const;
    void setCurrent(DrumClass drumClass);
    void selectClass(DrumClass drumClass, Qt::KeyboardModifiers modifiers);

    HitSelection& m_selection;
    const Theme& m_theme;
    AnalysisResultPtr m_result;
    std::array<ClassStatistics, kDrumClassCount> m_statistics;
    std::array<int, kDrumClassCount> m_selected{};
    bool m_isSelectedStale = true;
    DrumClass m_current = DrumClass::Kick;
};

} // namespace heihachi
