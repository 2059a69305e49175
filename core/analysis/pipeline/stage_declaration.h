#pragma once

#include "core/analysis/config/analysis_config.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace heihachi {

/// A setting of a stage: enough to validate a configuration, build a preferences page and print `heihachi stages`.
struct ParameterDeclaration
{
    QString name; ///< snake_case
    QString unit; ///< e.g. "ms", "dB", "Hz"; empty for a plain number
    ParameterValue defaultValue; ///< its alternative is the type
    double minimum = 0.0; ///< of numbers, inclusive
    double maximum = 0.0;
    QStringList choices; ///< of strings: the allowed values
    QString description; ///< translated
    QString title = {}; ///< translated; empty: made from the name
};

/// What a stage is, as data. Inputs and outputs are names of tracks or results; a stage runs after those that make
/// its inputs, optional ones as well. Version and parameters are part of every cache key and every stored run.
struct StageDeclaration
{
    QString id; ///< snake_case
    int version = 1; ///< raise it whenever a number may change
    QString title; ///< translated
    QString description; ///< translated, one sentence
    QString reference; ///< paper or standard
    QStringList inputs;
    QStringList optionalInputs; ///< read where they are there; the stage runs without them, and without a maker, too
    QStringList outputs;
    std::vector<ParameterDeclaration> parameters;
};

/// The parameters a stage was given, checked against its declaration; asking for another name or type is a
/// programmer's error (assert).
class StageParameters
{
public:
    StageParameters(const StageDeclaration& declaration, const AnalysisConfig::StageSettings& settings);
    [[nodiscard]] double number(const QString& name) const; ///< of qint64 or double parameters
    [[nodiscard]] bool flag(const QString& name) const;
    [[nodiscard]] QString text(const QString& name) const;

private:
    QMap<QString, ParameterValue> m_values;
};

} // namespace heihachi
