#include "ui/shell/tour_callout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kWidth = 320; // px
constexpr int kGap = 8;

bool isStepKey(const QEvent& event)
{
    if (event.type() != QEvent::KeyPress && event.type() != QEvent::ShortcutOverride)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Escape;
}

} // namespace

TourCallout::TourCallout(QWidget* window)
    : QFrame(window)
    , m_window(window)
    , m_frame(new QWidget(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_number(new QLabel(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    setObjectName(QStringLiteral("tourCallout"));
    setFocusPolicy(Qt::StrongFocus);
    m_frame->setObjectName(QStringLiteral("tourFrame"));
    m_frame->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_frame->setAttribute(Qt::WA_StyledBackground);
    m_title->setObjectName(QStringLiteral("tourTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_number->setForegroundRole(QPalette::PlaceholderText);
    auto* end = new QPushButton(tr("End tour"), this);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_number, 1);
    buttons->addWidget(end);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);
    window->installEventFilter(this);
    for (QPushButton* button : {end, m_back, m_next})
        button->installEventFilter(this);
    connect(end, &QPushButton::clicked, this, &TourCallout::ended);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT stepped(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT stepped(1); });
}

TourCallout::~TourCallout()
{
    delete m_frame;
}

void TourCallout::tell(QWidget& place, const QString& title, const QString& text, int number, int count)
{
    m_place = &place;
    m_title->setText(title);
    m_text->setText(text);
    m_number->setText(tr("%1 of %2").arg(number).arg(count));
    m_back->setEnabled(number > 1);
    m_next->setText(number < count ? tr("Next") : tr("Done"));
    setAccessibleName(title);
    setAccessibleDescription(text);
    this->place();
    m_frame->show();
    m_frame->raise();
    show();
    raise();
    m_next->setFocus();
}

void TourCallout::place()
{
    if (!m_place)
        return;
    const QRect anchor(m_place->mapTo(m_window, QPoint()), m_place->size());
    m_frame->setGeometry(anchor.adjusted(-2, -2, 2, 2));
    setFixedWidth(std::min(std::max(kWidth, layout()->minimumSize().width()), m_window->width() - 2 * kGap));
    resize(width(), layout()->hasHeightForWidth() ? layout()->heightForWidth(width()) : sizeHint().height());
    // Right of it, else left of it, else over it near its lower edge.
    QPoint corner(anchor.right() + kGap, anchor.top());
    if (corner.x() + width() > m_window->width() - kGap)
        corner.setX(anchor.left() - kGap - width());
    if (corner.x() < kGap)
        corner = QPoint(anchor.center().x() - width() / 2, anchor.bottom() + kGap);
    if (corner.y() + height() > m_window->height() - kGap)
        corner.setY(std::max(kGap, std::min(anchor.bottom(), m_window->height()) - height() - kGap));
    corner.setX(std::clamp(corner.x(), kGap, std::max(kGap, m_window->width() - width() - kGap)));
    move(corner);
}

bool TourCallout::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_window && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
        place();
    if (watched != m_window && isStepKey(*event)) { // a button would move the focus, or the transport step
        if (event->type() == QEvent::KeyPress)
            keyPressEvent(static_cast<QKeyEvent*>(event));
        event->accept();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TourCallout::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return Q_EMIT stepped(1);
    case Qt::Key_Left:
        return Q_EMIT stepped(-1);
    case Qt::Key_Escape:
        return Q_EMIT ended();
    default:
        QFrame::keyPressEvent(event);
    }
}

} // namespace heihachi
