#pragma once

#include <QString>

namespace heihachi {

/// Name, organisation and version, shared by terminal and window: they decide where settings and caches lie.
void setApplicationIdentity();

/// Installs the translators of `locale` name ("de", "ja", …; empty = the system's); untranslated texts are English.
/// Called again it replaces them.
void installTranslations(const QString& localeName);

} // namespace heihachi
