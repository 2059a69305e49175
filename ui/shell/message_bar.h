#pragma once

#include "core/base/diagnostic.h"
#include "core/base/error.h"

#include <QFrame>
#include <QString>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace heihachi {

/// Something to tell, with what can be done about it.
struct Message
{
    struct Step
    {
        QString text;
        std::function<void()> run;
    };

    Severity severity = Severity::Info;
    QString text;
    QString hint; ///< second line, may be empty
    std::vector<Step> steps; ///< buttons; a click runs the step and closes the message

    [[nodiscard]] static Message fromError(const Error& error)
    {
        return {Severity::Error, error.message, error.hint, {}};
    }
};

/// Messages at the top of the centre, newest first, at most kMaximum. Each stays until it is dismissed or one of its
/// steps is taken; notes go by themselves after a while, later where they offer a step.
class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kMaximum = 3;
    static constexpr int kNoteMilliseconds = 8000;
    static constexpr int kOfferMilliseconds = 20000; ///< of a note with a step

    explicit MessageBar(QWidget* parent = nullptr);
    void add(const Message& message); ///< the same text again replaces the one that is there
    void clear();
    [[nodiscard]] QStringList texts() const; ///< what is shown, newest first

private:
    QVBoxLayout* m_rows;
};

} // namespace heihachi
