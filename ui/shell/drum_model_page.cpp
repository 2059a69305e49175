#include "ui/shell/drum_model_page.h"

#include "ui/views/common/vertical_scroll.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace heihachi {
namespace {

constexpr int kIndent = 24; // px, of what is said of a choice under its name

} // namespace

DrumModelPage::DrumModelPage(
    std::vector<DrumModelChoice> choices, const AnalysisConfig& config, const QColor& problemColor, QWidget* parent)
    : QWidget(parent)
    , m_choices(std::move(choices))
    , m_group(new QButtonGroup(this))
{
    auto* list = new QWidget(this);
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(4);
    auto* intro = new QLabel(m_choices.empty() ? tr("This program was built without a drum network.")
                                               : tr("What the next analyses tell drums apart by:"),
        list);
    intro->setWordWrap(true);
    rows->addWidget(intro);
    for (int i = 0; i < int(m_choices.size()); ++i)
        addChoice(*rows, i, problemColor);
    rows->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeVerticalScroll(list, this));
    reset();
    const auto value = config.stages().value(kDrumModelStage).parameters.value(kDrumModelParameter, QString());
    const auto* chosen = std::get_if<QString>(&value);
    for (size_t i = 0; i < m_choices.size(); ++i)
        if (chosen && m_choices[i].value == *chosen)
            m_group->button(int(i))->setChecked(true);
}

void DrumModelPage::addChoice(QVBoxLayout& layout, int index, const QColor& problemColor)
{
    const DrumModelChoice& choice = m_choices[size_t(index)];
    auto* button = new QRadioButton(choice.title, layout.parentWidget());
    button->setObjectName(QStringLiteral("model_") + choice.value);
    button->setAccessibleDescription(QStringLiteral("%1 %2").arg(choice.detail, choice.problem));
    m_group->addButton(button, index);
    layout.addSpacing(8);
    layout.addWidget(button);
    const auto addLine = [&](const QString& text, const QString& name) {
        if (text.isEmpty())
            return static_cast<QLabel*>(nullptr);
        auto* line = new QLabel(text, layout.parentWidget());
        line->setObjectName(name + choice.value);
        line->setWordWrap(true);
        line->setContentsMargins(kIndent, 0, 0, 0);
        layout.addWidget(line);
        return line;
    };
    if (QLabel* detail = addLine(choice.detail, QStringLiteral("detail_")))
        detail->setForegroundRole(QPalette::PlaceholderText);
    if (QLabel* problem = addLine(choice.problem, QStringLiteral("problem_"))) {
        QPalette colored = problem->palette();
        colored.setColor(QPalette::WindowText, problemColor);
        problem->setPalette(colored);
    }
}

QString DrumModelPage::model() const
{
    const int index = m_group->checkedId();
    return index < 0 ? QString() : m_choices[size_t(index)].value;
}

void DrumModelPage::writeTo(AnalysisConfig& config) const
{
    if (!model().isEmpty())
        config.setParameter(kDrumModelStage, kDrumModelParameter, model());
}

void DrumModelPage::reset()
{
    if (QAbstractButton* first = m_group->button(0))
        first->setChecked(true);
}

} // namespace heihachi
