#pragma once

#include "core/analysis/pipeline/stage_declaration.h"

#include <QWidget>

#include <functional>

namespace heihachi {

/// An editor for one parameter of a stage, made from its declaration: a check box, a spin box with unit and range, a
/// list of choices or a line of text.
class ParameterEditor final : public QWidget
{
    Q_OBJECT

public:
    ParameterEditor(const ParameterDeclaration& declaration, const ParameterValue& value, QWidget* parent = nullptr);
    [[nodiscard]] ParameterValue value() const { return m_read(); }
    void setValue(const ParameterValue& value) { m_write(value); }
    void reset() { setValue(m_default); }
    [[nodiscard]] bool isDefault() const { return value() == m_default; }
    [[nodiscard]] QString defaultText() const; ///< for people

Q_SIGNALS:
    void changed(); ///< the value may be another one

private:
    void makeFlag();
    void makeInteger(const ParameterDeclaration& declaration);
    void makeNumber(const ParameterDeclaration& declaration);
    void makeText(const ParameterDeclaration& declaration);
    void adopt(QWidget* editor, const ParameterDeclaration& declaration);

    ParameterValue m_default;
    QString m_unit;
    std::function<ParameterValue()> m_read;
    std::function<void(const ParameterValue&)> m_write;
};

/// A parameter's name for people: its title, or "min_gap" as "Min gap" when it has none.
[[nodiscard]] QString parameterTitle(const ParameterDeclaration& declaration);

} // namespace heihachi
