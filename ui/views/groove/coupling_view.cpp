#include "ui/views/groove/coupling_view.h"

#include "ui/views/common/vertical_scroll.h"
#include "ui/views/groove/coherence_plot.h"
#include "ui/views/groove/groove_text.h"

#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace heihachi {
namespace {

/// `known`: text for a rate and what was measured there; `unknown`: instead of it.
QString rateText(
    const QString& pairId, const std::optional<CouplingAtRate>& rate, const QString& known, const QString& unknown)
{
    return rate ? known.arg(QLocale().toString(rate->frequencyHz, 'f', 2), couplingRateText(pairId, *rate)) : unknown;
}

} // namespace

CouplingView::CouplingView(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_content(new QWidget(this))
    , m_rows(new QVBoxLayout(m_content))
{
    m_content->setToolTip(
        tr("Coherence: how steadily two signals rise and fall together at each rate, 0 not at all, 1 always. Below the "
           "dashed line it may be chance."));
    m_rows->setContentsMargins(8, 8, 8, 8);
    m_rows->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeVerticalScroll(m_content, this));
}

void CouplingView::setCoupling(const Coupling& coupling)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const CouplingPair& pair : coupling.pairs)
        addPair(pair);
    m_rows->addStretch(1);
}

void CouplingView::addPair(const CouplingPair& pair)
{
    auto* name = new QLabel(couplingPairName(pair.id), m_content);
    QFont bold = font();
    bold.setBold(true);
    name->setFont(bold);
    auto* rates = new QLabel(m_content);
    rates->setObjectName(QStringLiteral("rates_") + pair.id);
    rates->setWordWrap(true);
    rates->setForegroundRole(QPalette::PlaceholderText);
    rates->setText(rateText(pair.id, pair.atBeat, tr("Beats (%1 Hz): %2"), tr("No stable beat.")) + QLatin1Char('\n')
        + rateText(pair.id, pair.atBar, tr("Bars (%1 Hz): %2"), tr("No bars.")));
    rates->setToolTip(tr("Coherence at the rate of the beats and of the bars, and by how much the second signal of the "
                         "pair comes behind the first"));
    auto* plot = new CoherencePlot(pair, m_theme, m_content);
    plot->setObjectName(QStringLiteral("coherence_") + pair.id);
    for (QWidget* widget : {static_cast<QWidget*>(name), static_cast<QWidget*>(rates), static_cast<QWidget*>(plot)})
        m_rows->addWidget(widget);
    m_rows->addSpacing(8);
}

} // namespace heihachi
