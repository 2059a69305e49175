#include "core/analysis/pipeline/stage_declaration.h"

#include "core/analysis/config/parameter_check.h"

namespace heihachi {

StageParameters::StageParameters(const StageDeclaration& declaration, const AnalysisConfig::StageSettings& settings)
{
    for (const ParameterDeclaration& parameter : declaration.parameters) {
        const ParameterValue value = settings.parameters.value(parameter.name, parameter.defaultValue);
        Q_ASSERT_X(isAllowed(parameter, value), "StageParameters", qPrintable(parameter.name));
        m_values.insert(parameter.name, asDeclared(parameter, value));
    }
}

double StageParameters::number(const QString& name) const
{
    Q_ASSERT_X(m_values.contains(name), "StageParameters", qPrintable(name));
    const ParameterValue value = m_values.value(name);
    if (const auto* whole = std::get_if<qint64>(&value))
        return double(*whole);
    return std::get<double>(value);
}

bool StageParameters::flag(const QString& name) const
{
    Q_ASSERT_X(m_values.contains(name), "StageParameters", qPrintable(name));
    return std::get<bool>(m_values.value(name));
}

QString StageParameters::text(const QString& name) const
{
    Q_ASSERT_X(m_values.contains(name), "StageParameters", qPrintable(name));
    return std::get<QString>(m_values.value(name));
}

} // namespace heihachi
