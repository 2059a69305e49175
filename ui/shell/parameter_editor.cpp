#include "ui/shell/parameter_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <memory>

namespace heihachi {
namespace {

/// Decimals that show a value of this range in steps of about a thousandth, and the default as it is.
int decimalsFor(const ParameterDeclaration& declaration)
{
    const double range = std::max(1e-9, declaration.maximum - declaration.minimum);
    const double wanted = std::get<double>(declaration.defaultValue);
    int decimals = std::clamp(int(std::floor(3.0 - std::log10(range))), 1, 6);
    const auto rounded = [wanted](int places) {
        const double scale = std::pow(10.0, places);
        return std::round(wanted * scale) / scale;
    };
    while (decimals < 6 && std::abs(rounded(decimals) - wanted) > 1e-9)
        ++decimals;
    return decimals;
}

QString unitSuffix(const QString& unit)
{
    return unit.isEmpty() ? QString() : QChar(0xA0) + unit;
}

QString withRange(const ParameterDeclaration& declaration)
{
    if (declaration.maximum <= declaration.minimum)
        return declaration.description;
    const QLocale locale;
    return ParameterEditor::tr("%1\nFrom %2 to %3%4")
        .arg(declaration.description, locale.toString(declaration.minimum), locale.toString(declaration.maximum),
            unitSuffix(declaration.unit));
}

} // namespace

QString parameterTitle(const ParameterDeclaration& declaration)
{
    if (!declaration.title.isEmpty())
        return declaration.title;
    QString title = declaration.name;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    if (!title.isEmpty())
        title[0] = title[0].toUpper();
    return title;
}

ParameterEditor::ParameterEditor(const ParameterDeclaration& declaration, const ParameterValue& value, QWidget* parent)
    : QWidget(parent)
    , m_default(declaration.defaultValue)
    , m_unit(declaration.unit)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    if (std::holds_alternative<bool>(m_default))
        makeFlag();
    else if (std::holds_alternative<qint64>(m_default))
        makeInteger(declaration);
    else if (std::holds_alternative<double>(m_default))
        makeNumber(declaration);
    else
        makeText(declaration);
    adopt(findChild<QWidget*>(QString(), Qt::FindDirectChildrenOnly), declaration);
    setValue(value.index() == m_default.index() ? value : m_default);
}

void ParameterEditor::adopt(QWidget* editor, const ParameterDeclaration& declaration)
{
    editor->setToolTip(withRange(declaration));
    editor->setAccessibleName(parameterTitle(declaration));
    editor->setAccessibleDescription(declaration.description);
    setFocusProxy(editor);
    layout()->addWidget(editor);
}

QString ParameterEditor::defaultText() const
{
    struct Visitor
    {
        QString operator()(bool flag) const { return flag ? tr("on") : tr("off"); }
        QString operator()(qint64 number) const { return QLocale().toString(number); }
        QString operator()(double number) const
        {
            return QLocale().toString(number, 'g', QLocale::FloatingPointShortest);
        }
        QString operator()(const QString& text) const { return text; }
    };
    return std::visit(Visitor(), m_default) + unitSuffix(m_unit);
}

void ParameterEditor::makeFlag()
{
    auto* box = new QCheckBox(this);
    connect(box, &QCheckBox::toggled, this, &ParameterEditor::changed);
    m_read = [box] { return ParameterValue(box->isChecked()); };
    m_write = [box](const ParameterValue& value) { box->setChecked(std::get<bool>(value)); };
}

void ParameterEditor::makeInteger(const ParameterDeclaration& declaration)
{
    auto* box = new QDoubleSpinBox(this); // QSpinBox stops at 31 bits
    connect(box, &QDoubleSpinBox::valueChanged, this, &ParameterEditor::changed);
    box->setDecimals(0);
    box->setRange(declaration.minimum, declaration.maximum);
    box->setSuffix(unitSuffix(declaration.unit));
    m_read = [box] { return ParameterValue(qint64(std::llround(box->value()))); };
    m_write = [box](const ParameterValue& value) { box->setValue(double(std::get<qint64>(value))); };
}

void ParameterEditor::makeNumber(const ParameterDeclaration& declaration)
{
    auto* box = new QDoubleSpinBox(this);
    connect(box, &QDoubleSpinBox::valueChanged, this, &ParameterEditor::changed);
    box->setDecimals(decimalsFor(declaration));
    box->setRange(declaration.minimum, declaration.maximum);
    box->setSingleStep((declaration.maximum - declaration.minimum) / 100.0);
    box->setSuffix(unitSuffix(declaration.unit));
    struct Held
    {
        double exact = 0.0; ///< as set
        double shown = 0.0; ///< as the box rounds it
    };
    // What nobody touched comes back bit for bit.
    const auto held = std::make_shared<Held>();
    m_read = [box, held] { return ParameterValue(box->value() == held->shown ? held->exact : box->value()); };
    m_write = [this, box, held](const ParameterValue& value) {
        box->setValue(std::get<double>(value));
        *held = {std::get<double>(value), box->value()};
        Q_EMIT changed(); // the exact value may differ where the shown one does not
    };
}

void ParameterEditor::makeText(const ParameterDeclaration& declaration)
{
    if (declaration.choices.isEmpty()) {
        auto* line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, &ParameterEditor::changed);
        m_read = [line] { return ParameterValue(line->text()); };
        m_write = [line](const ParameterValue& value) { line->setText(std::get<QString>(value)); };
        return;
    }
    auto* box = new QComboBox(this);
    connect(box, &QComboBox::currentIndexChanged, this, &ParameterEditor::changed);
    box->addItems(declaration.choices);
    m_read = [box] { return ParameterValue(box->currentText()); };
    m_write = [box](const ParameterValue& value) { box->setCurrentText(std::get<QString>(value)); };
}

} // namespace heihachi
