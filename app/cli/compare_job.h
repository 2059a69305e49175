#pragma once

#include "app/cli/compare_inputs.h"
#include "core/report/comparison_report.h"

namespace heihachi {

/// Exit statuses of `heihachi compare`, besides kExitUsage and kExitInterrupted.
enum CompareExitStatus : int
{
    kCompareSame = 0,
    kCompareDifferent = 1,
    kCompareFailed = 3,
};

/// Compares two inputs and tells the outcome: on stdout, or as a report in a folder.
class CompareJob
{
public:
    struct Options
    {
        QString outputDirectory; ///< absolute; empty: to stdout
        CompareInputOptions inputs;
        CompareTolerances tolerances;
        std::optional<std::vector<ComparedPart>> parts; ///< absent: all that both can have
        bool isReferenceA = false;
        bool isSameRecording = false; ///< whatever the hashes say
        bool figures = true;
        bool json = false; ///< on stdout
        bool verbose = false;
    };

    CompareJob(const StageRegistry& registry, Options options);

    /// Returns the exit status of `heihachi compare`.
    [[nodiscard]] int run(const QString& inputA, const QString& inputB);

private:
    [[nodiscard]] Result<ComparisonReport> compare(const QString& inputA, const QString& inputB) const;
    [[nodiscard]] Result<std::optional<Alignment>> align(const ComparedInput& a, const ComparedInput& b) const;
    [[nodiscard]] Status write(ComparisonReport& report) const;

    const StageRegistry& m_registry;
    Options m_options;
};

} // namespace heihachi
