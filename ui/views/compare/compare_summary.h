#pragma once

#include "core/compare/alignment.h"
#include "core/compare/comparison_verdict.h"
#include "core/compare/run_comparison.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QStandardItemModel;

namespace heihachi {

class AgreementModel;
class FoldSection;
class ToleranceForm;
class WholeTable;

/// A comparison in words and figures: how hits and beats agree, class by class, how two recordings lie over each other,
/// where differences gather, what could not be compared, in what the runs were made otherwise, and the tolerances. For
/// a vertical scroll. UI thread.
class CompareSummary final : public QWidget
{
    Q_OBJECT

public:
    explicit CompareSummary(QWidget* parent = nullptr);
    void setComparison(const RunComparisonPtr& comparison, bool isReferenceA); ///< null: nothing
    void setAlignment(const std::optional<Alignment>& alignment); ///< of two recordings
    void setScore(const ComparisonScore& score);
    [[nodiscard]] ToleranceForm& tolerances() const { return *m_tolerances; }

Q_SIGNALS:
    void referenceChosen(bool isReferenceA); ///< by a person
    void passageChosen(const heihachi::TimeRange& range); ///< s in A

private:
    QLabel* makeLine(const QString& objectName);
    void makePassages();
    void showPassages(const std::vector<DifferencePassage>& passages);
    void choosePassage(int row);

    RunComparisonPtr m_comparison;
    bool m_isReferenceA = false;
    QLabel* m_missing;
    QLabel* m_hits;
    QLabel* m_beats;
    QLabel* m_calibration;
    QLabel* m_alignment;
    QLabel* m_score;
    QCheckBox* m_reference;
    AgreementModel* m_agreement;
    WholeTable* m_classes;
    QLabel* m_passagesTitle;
    QStandardItemModel* m_passages;
    WholeTable* m_passageTable;
    QLabel* m_settings;
    FoldSection* m_settingSection;
    ToleranceForm* m_tolerances;
};

} // namespace heihachi
