#pragma once

#include "core/compare/compare_tolerances.h"

#include <QWidget>

class QDoubleSpinBox;
class QToolButton;

namespace heihachi {

/// The tolerances of a comparison, each with its unit and range. UI thread.
class ToleranceForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ToleranceForm(QWidget* parent = nullptr);
    void setTolerances(const CompareTolerances& tolerances); ///< says nothing
    [[nodiscard]] const CompareTolerances& tolerances() const { return m_tolerances; }

Q_SIGNALS:
    void changed(const heihachi::CompareTolerances& tolerances); ///< by a person; they pass check()

private:
    /// One value: what it is and how it is shown.
    struct Field
    {
        double CompareTolerances::*value;
        double scale; ///< shown for 1 of the value
        QDoubleSpinBox* spin;
    };
    void addField(const QString& objectName, double CompareTolerances::*value, double scale, int decimals,
        const QString& suffix, const QString& name, const QString& tip, std::pair<double, double> range);
    void addFields();
    void read();
    void show(const CompareTolerances& tolerances);

    CompareTolerances m_tolerances;
    std::vector<Field> m_fields;
    QToolButton* m_reset;
    bool m_isSyncing = false;
};

} // namespace heihachi
