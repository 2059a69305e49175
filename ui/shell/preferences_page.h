#pragma once

#include <QWidget>

namespace heihachi {

/// A page of the preferences: it shows what is in force and changes nothing before apply(). UI thread.
class PreferencesPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] virtual QString title() const = 0; ///< translated, for the list of pages
    virtual void apply() = 0; ///< what the page shows is used from now on and remembered
    virtual void reset() = 0; ///< shows the defaults
};

} // namespace heihachi
