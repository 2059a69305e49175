#pragma once

#include "core/analysis/results/drum_patterns.h"

#include <QTreeWidget>

namespace heihachi {

/// Rows of bars that come again, by the numbers of their patterns: "1 2 1 2", how often, and when first. Choosing one,
/// or Enter, asks to go to its first time.
class PhraseList final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit PhraseList(QWidget* parent = nullptr);
    void setPhrases(const std::vector<PatternPhrase>& phrases);

Q_SIGNALS:
    void chosen(double seconds, int bars); ///< where the phrase is first, and how many bars it has
};

} // namespace heihachi
