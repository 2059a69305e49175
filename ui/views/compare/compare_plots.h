#pragma once

#include "ui/session/compare/compare_session.h"
#include "ui/session/theme.h"

#include <QWidget>

namespace heihachi {

class CompareScatter;
class DifferenceDensity;
class StaleUntilShown;

/// The plots of a comparison: the two confidences of each pair, and the differences over time. While it is hidden it
/// does no work. UI thread.
class ComparePlots final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ComparePlots(CompareSession& session, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] CompareScatter& scatter() const { return *m_scatter; }
    [[nodiscard]] DifferenceDensity& density() const { return *m_density; }

private:
    void refresh();

    CompareSession& m_session;
    CompareScatter* m_scatter;
    DifferenceDensity* m_density;
    StaleUntilShown* m_stale;
};

} // namespace heihachi
