#include "core/analysis/config/nearest_name.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace heihachi {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(heihachi::nearest_name)
};

/// Edits (insert, remove, replace, swap neighbours) that turn one text into the other.
qsizetype editDistance(const QString& a, const QString& b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<qsizetype> beforeLast(width), last(width), row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = qsizetype(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = size_t(j);
            const qsizetype replaced = last[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({last[at] + 1, row[at - 1] + 1, replaced});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], beforeLast[at - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

} // namespace

QString nearestName(const QString& name, const QStringList& known)
{
    const QString wanted = name.toLower();
    QString nearest;
    qsizetype least = std::max<qsizetype>(1, wanted.size() / 3) + 1;
    for (const QString& candidate : known) {
        const qsizetype distance = editDistance(wanted, candidate.toLower());
        if (distance < least) {
            least = distance;
            nearest = candidate;
        }
    }
    return nearest;
}

QString knownNamesHint(const QString& name, const QStringList& known)
{
    const QString list = known.isEmpty() ? Texts::tr("There are none.")
                                         : Texts::tr("Known: %1.").arg(known.join(QStringLiteral(", ")));
    const QString nearest = nearestName(name, known);
    return nearest.isEmpty() ? list : Texts::tr("Did you mean “%1”?").arg(nearest) + QLatin1Char(' ') + list;
}

} // namespace heihachi
