#!/usr/bin/env bash
# packaging/update_translations.sh: brings translations/*.ts in line with the texts in the sources.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lupdate=$(command -v lupdate6 || echo /usr/lib/qt6/bin/lupdate)
for language in de es fr ja; do
    "$lupdate" -silent -I . -no-obsolete -locations none core ui app -ts "translations/heihachi_$language.ts" -target-language "$language" 2>/dev/null
done
"$lupdate" -silent -I . -no-obsolete -locations none -pluralonly core ui app -ts translations/heihachi_en.ts -target-language en 2>/dev/null
