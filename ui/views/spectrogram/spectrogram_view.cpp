#include "ui/views/spectrogram/spectrogram_view.h"

#include "core/audio/source_info.h"
#include "ui/views/common/themed_icon.h"
#include "ui/views/spectrogram/frequency_ticks.h"
#include "ui/views/spectrogram/spectrogram_controls.h"
#include "ui/views/spectrogram/spectrogram_menu.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace heihachi {
namespace {

constexpr int kButtonMargin = 4; // px from the edges of the plot area
constexpr double kPrefetch = 0.5; // of the span in view, on either side

} // namespace

SpectrogramView::SpectrogramView(
    TimeViewport& viewport, const Theme& theme, const QString& cacheDirectory, QWidget* parent)
    : TimeViewWidget(viewport, theme, parent)
    , m_settings(rememberedSpectrogramSettings())
    , m_axis(m_settings.scale)
    , m_loader(cacheDirectory)
    , m_colors(colorTable(m_settings.colorMap, m_settings.isInverted, m_settings.gainDb, m_settings.rangeDb))
    , m_missingReason(tr("No run yet. Analyse (Ctrl+R)"))
    , m_settingsButton(new QToolButton(this))
{
    setAccessibleName(tr("Spectrogram"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_loader.setParameters(m_settings.parameters);
    m_settingsButton->setIcon(themedIcon(QStringLiteral("settings")));
    m_settingsButton->setToolTip(tr("Spectrogram settings"));
    m_settingsButton->setAccessibleName(m_settingsButton->toolTip());
    m_settingsButton->setFocusPolicy(Qt::TabFocus);
    m_settingsButton->setCursor(Qt::ArrowCursor);
    m_settingsButton->hide();
    connect(m_settingsButton, &QToolButton::clicked, this, &SpectrogramView::showControls);
    connect(&m_loader, &SpectrogramLoader::changed, this, [this] {
        placeButtons();
        invalidate();
        refreshReadout();
    });
    connect(&viewport, &TimeViewport::rangeChanged, this, &SpectrogramView::refreshReadout);
}

SpectrogramView::~SpectrogramView() = default;

void SpectrogramView::setSource(const QString& audioPath, const QByteArray& contentHash, double durationSeconds)
{
    m_loader.setRecording(audioPath, contentHash, durationSeconds);
    m_wish = {};
    m_sources = {};
    placeButtons();
    invalidate();
}

void SpectrogramView::setMissingReason(const QString& reason, QAction* nextStep)
{
    m_missingReason = reason;
    delete std::exchange(m_nextStep, nullptr);
    if (nextStep) {
        m_nextStep = new QPushButton(nextStep->text(), this);
        connect(m_nextStep, &QPushButton::clicked, nextStep, &QAction::trigger);
    }
    placeButtons();
    invalidate();
}

void SpectrogramView::setResult(const AnalysisResultPtr& result)
{
    m_hits = result && result->drumHits ? HitLaneIndex(*result->drumHits) : HitLaneIndex();
    invalidate();
}

void SpectrogramView::setSegments(std::vector<SpectrogramSegment> segments)
{
    if (segments == m_segments)
        return;
    m_segments = std::move(segments);
    invalidate();
}

void SpectrogramView::setSettings(const SpectrogramSettings& settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    rememberSpectrogramSettings(settings);
    m_axis.setScale(settings.scale);
    m_loader.setParameters(settings.parameters);
    m_colors = colorTable(settings.colorMap, settings.isInverted, settings.gainDb, settings.rangeDb);
    m_wish = {};
    if (m_controls && m_controls->settings() != settings)
        m_controls->setSettings(settings);
    invalidate();
    refreshReadout();
    Q_EMIT settingsChanged(settings);
}

void SpectrogramView::setFrequencyAxis(const FrequencyAxis& axis)
{
    if (axis == m_axis)
        return;
    m_axis = axis;
    invalidate();
    refreshReadout();
}

QString SpectrogramView::emptyText() const
{
    if (!m_loader.hasRecording())
        return m_missingReason;
    if (!m_sources.isEmpty())
        return {};
    if (const std::optional<Error> error = m_loader.error())
        return error->text();
    return tr("Computing the spectrogram…");
}

bool SpectrogramView::isSharp() const
{
    if (m_sources.levels.empty() || m_painted != sight()
        || m_sources.layout.parameters() != m_loader.layout().parameters())
        return false;
    const auto& tiles = m_sources.levels.front().tiles;
    return !tiles.empty()
        && std::ranges::all_of(tiles, [](const SpectrogramTilePtr& tile) { return tile && tile->known.all(); });
}

SpectrogramView::Sight SpectrogramView::sight() const
{
    const SpectrogramLayout& layout = m_loader.layout();
    const TimeRange range = shownRange();
    Sight sight;
    sight.framesPerPixel = std::max(1e-6, secondsPerPixel() * kAnalysisRate / devicePixelRatioF());
    sight.first = std::floor(range.start * kAnalysisRate / sight.framesPerPixel) * sight.framesPerPixel;
    sight.end = range.end * kAnalysisRate;
    sight.level = layout.levelFor(sight.framesPerPixel);
    const auto bytes = [&](int level) {
        const double tiles = (sight.end - sight.first) / double(layout.hop(level) * SpectrogramTile::kColumns) + 2.0;
        return tiles * double(layout.tileBytes());
    };
    while (sight.level + 1 < layout.levels() && bytes(sight.level) > 0.75 * SpectrogramLoader::kMemoryBytes)
        ++sight.level;
    return sight;
}

/// What is in view first, from its middle outwards; then, as far as memory allows, what comes when the view is moved.
void SpectrogramView::requestTiles(const Sight& sight)
{
    const SpectrogramLayout& layout = m_loader.layout();
    const double span = sight.end - sight.first;
    const double perTile = double(layout.hop(sight.level) * SpectrogramTile::kColumns);
    SpectrogramWish wish{{}, qint64(std::max(0.0, sight.first)), qint64(std::ceil(sight.end))};
    const double spare = std::min(kPrefetch * span,
        0.5 * (SpectrogramLoader::kMemoryBytes / double(layout.tileBytes()) - 2.0) * perTile - 0.5 * span);
    const double from = sight.first - std::max(0.0, spare);
    const double to = sight.end + std::max(0.0, spare);
    const qint64 end = std::min(qint64(to / perTile) + 1, layout.tiles(sight.level));
    for (qint64 index = std::max<qint64>(0, qint64(from / perTile)); index < end; ++index)
        wish.tiles.push_back({sight.level, index});
    const double middle = 0.5 * (sight.first + sight.end) / perTile - 0.5;
    std::ranges::sort(
        wish.tiles, {}, [middle](const SpectrogramTileKey& key) { return std::abs(double(key.index) - middle); });
    if (wish == m_wish)
        return;
    m_wish = wish;
    m_loader.want(std::move(wish));
}

void SpectrogramView::resizeEvent(QResizeEvent* event)
{
    TimeViewWidget::resizeEvent(event);
    placeButtons();
}

void SpectrogramView::placeButtons()
{
    const QRect plot = plotRect();
    m_settingsButton->setVisible(m_loader.hasRecording());
    m_settingsButton->adjustSize();
    m_settingsButton->move(plot.right() - m_settingsButton->width() - kButtonMargin, plot.top() + kButtonMargin);
    if (!m_nextStep)
        return;
    m_nextStep->setVisible(!m_loader.hasRecording());
    m_nextStep->adjustSize();
    m_nextStep->move(plot.center().x() - m_nextStep->width() / 2, plot.center().y() + 24);
}

void SpectrogramView::showControls()
{
    if (!m_controls) {
        m_controls = new SpectrogramControls(this);
        connect(m_controls, &SpectrogramControls::changed, this, &SpectrogramView::setSettings);
    }
    m_controls->setSettings(m_settings);
    m_controls->adjustSize();
    const QPoint corner = m_settingsButton->mapToGlobal(m_settingsButton->rect().bottomRight());
    m_controls->move(corner - QPoint(m_controls->width() - 1, -2));
    m_controls->show();
}

void SpectrogramView::extendContextMenu(QMenu& menu)
{
    addSpectrogramMenus(menu, m_settings, [this](const SpectrogramSettings& settings) { setSettings(settings); });
    QAction* all = menu.addAction(tr("Show &all frequencies"));
    all->setShortcut(QKeySequence(Qt::Key_Backspace)); // shown only: keyPressEvent() does it
    all->setShortcutContext(Qt::WidgetShortcut);
    all->setEnabled(!m_axis.showsAll());
    connect(all, &QAction::triggered, this, [this] { setFrequencyAxis(FrequencyAxis(m_axis.scale())); });
    connect(menu.addAction(tr("Spectrogram &settings…")), &QAction::triggered, this, &SpectrogramView::showControls);
    menu.addSeparator();
}

int SpectrogramView::neededGutterWidth() const
{
    return QFontMetrics(smallFont()).horizontalAdvance(frequencyTickText(12500.0)) + 20;
}

} // namespace heihachi
