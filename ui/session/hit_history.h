#pragma once

#include "core/analysis/corrections/hit_editing.h"

#include <QObject>

#include <optional>

namespace heihachi {

class HitSelection;
class ProjectSession;

/// What a person does to drum hits, as steps of ProjectSession::undoStack(): one step for all hits that it is about.
/// Each says what it did, e.g. “Relabel 12 hits as snare”. `hits` are indices into ProjectSession::currentHits(). After
/// a step, and after undoing one, the hits that it was about are selected. The session and the selection outlive it. UI
/// thread.
class HitHistory final : public QObject
{
    Q_OBJECT

public:
    HitHistory(ProjectSession& session, HitSelection& selection, QObject* parent = nullptr);

    /// Whether there are hits to be corrected: a run is shown, and its hits were computed.
    [[nodiscard]] bool isAvailable() const;

    void relabel(const std::vector<int>& hits, DrumClass drumClass);
    void remove(const std::vector<int>& hits);
    void confirm(const std::vector<int>& hits);
    /// Later by `seconds`, and into a class if one is given, as one drag does both.
    void moveBy(const std::vector<int>& hits, double seconds, std::optional<DrumClass> into = {});
    void setVelocity(const std::vector<int>& hits, float velocity); ///< 0 to 1
    void addVelocity(const std::vector<int>& hits, float difference); ///< brought into 0 to 1
    void scaleVelocity(const std::vector<int>& hits, float factor); ///< > 0
    void add(const DrumHit& hit);
    /// Forgets the corrections of these hits.
    void revert(const std::vector<int>& hits);
    /// Decides corrections (ids of HitEdit) against or for the run.
    void decide(const std::vector<qint64>& edits, HitEdit::Winner winner);
    void forget(const std::vector<qint64>& edits); ///< as if they had never been made
    void discardAll();

private:
    using Hits = std::vector<DrumHit>;
    void change(const std::vector<int>& hits, const QString& text, const std::function<void(DrumHit&)>& change);
    void push(hit_editing::Edits after, const QString& text, Hits wereSelected, Hits willBeSelected);
    [[nodiscard]] Hits valuesOf(const std::vector<int>& hits) const;

    ProjectSession& m_session;
    HitSelection& m_selection;
};

} // namespace heihachi
