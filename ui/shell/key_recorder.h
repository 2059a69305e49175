#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace heihachi {

/// Takes the next key that is pressed in it, with its modifiers, instead of text; at once, where QKeySequenceEdit waits
/// for three more. Tab and Escape keep their meaning.
class KeyRecorder final : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);
    void showKey(const QKeySequence& key);

Q_SIGNALS:
    void recorded(const QKeySequence& key);

protected:
    bool event(QEvent* event) override;

private:
    [[nodiscard]] static bool isKey(const QKeyEvent& event);
};

} // namespace heihachi
