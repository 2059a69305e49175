#pragma once

#include "core/analysis/results/coupling.h"
#include "ui/session/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace heihachi {

/// The pairs of envelopes one below the other: name, coherence at the rates of beats and bars, curve. UI thread.
class CouplingView final : public QWidget
{
    Q_OBJECT

public:
    explicit CouplingView(const Theme& theme, QWidget* parent = nullptr);
    void setCoupling(const Coupling& coupling);

private:
    void addPair(const CouplingPair& pair);

    const Theme& m_theme;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace heihachi
