#include "ui/views/diagnostics/diagnostics_panel.h"

#include "ui/itemmodels/diagnostic_model.h"
#include "ui/views/common/empty_hint.h"
#include "ui/views/diagnostics/diagnostic_delegate.h"

#include <QListView>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace heihachi {

DiagnosticsPanel::DiagnosticsPanel(
    const StageRegistry& registry, TimeViewport& viewport, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_viewport(viewport)
    , m_model(new DiagnosticModel(this))
    , m_list(new QListView(this))
    , m_empty(new EmptyHint(this))
    , m_pages(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("diagnosticList"));
    m_list->setAccessibleName(tr("Notes about this run"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DiagnosticDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true); // else a change of width alone would leave rows at their height
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connect(m_list, &QListView::clicked, this, &DiagnosticsPanel::goTo);
    connect(m_list, &QListView::activated, this, &DiagnosticsPanel::goTo);
    connect(&theme, &Theme::changed, m_list, [this] { m_list->viewport()->update(); });
    setResult(nullptr);
}

void DiagnosticsPanel::setResult(const AnalysisResultPtr& result)
{
    m_model->setResult(result, [this](const QString& id) {
        const StageEntry* stage = m_registry.find(id);
        return stage ? stage->declaration.title : id;
    });
    m_pages->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list) : m_empty);
    m_empty->setText(result ? tr("Nothing odd was found, and every result was computed.")
                            : tr("Notes about a run appear here: what is odd about the signal, and what is missing."));
}

void DiagnosticsPanel::showAlarms()
{
    const QModelIndex first = m_model->index(m_model->firstAlarm());
    if (!first.isValid())
        return;
    m_list->setCurrentIndex(first);
    m_list->scrollTo(first, QAbstractItemView::PositionAtTop);
    m_list->setFocus();
}

void DiagnosticsPanel::goTo(const QModelIndex& index)
{
    const QVariant start = index.data(DiagnosticModel::StartRole);
    if (!start.isValid())
        return;
    const double end = index.data(DiagnosticModel::EndRole).toDouble();
    const double margin = std::max(0.25, 0.25 * (end - start.toDouble()));
    m_viewport.setRange({start.toDouble() - margin, end + margin});
}

} // namespace heihachi
