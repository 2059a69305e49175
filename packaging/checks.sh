#!/usr/bin/env bash
# packaging/checks.sh: what a person would overlook in a review. Run after packaging/test.sh.
source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"
cd "$root"
install_packages packaging/packages.txt packaging/packages-ci.txt
failed=0
check() { # check WHAT COMMAND…
    local what=$1
    shift
    if "$@"; then say "ok: $what"; else say "FAILED: $what"; failed=1; fi
}
sources() { git ls-files -- '*.cpp' '*.h'; }

format() { sources | xargs clang-format --dry-run --Werror; }
torch_only_in_nn() { ! git grep -nE '#include *[<"](torch|ATen|c10)/' -- '*.cpp' '*.h' | grep -vE '^core/nn/[^:]*\.cpp:'; }
qcustomplot_only_in_plots() { ! git grep -n 'qcustomplot\.h' -- '*.cpp' '*.h' | grep -vE '^ui/plots/'; }
core_without_gui() { ! git grep -nE '#include *<Q(Widget|Application|MainWindow|Painter|Dialog|Image|Pixmap|Color)>' -- core; }
root_relative_includes() { ! git grep -nE '#include *"\.\.?/' -- '*.cpp' '*.h'; }
translations_complete() { python3 packaging/check_translations.py; }
appstream() { appstreamcli validate --no-net packaging/org.heihachi.Heihachi.metainfo.xml; }
desktop_file() { desktop-file-validate packaging/org.heihachi.Heihachi.desktop; }

check "clang-format" format
check "torch only in core/nn" torch_only_in_nn
check "qcustomplot.h only in ui/plots" qcustomplot_only_in_plots
check "no GUI class in core" core_without_gui
check "includes are root-relative" root_relative_includes
check "translations complete" translations_complete
check "AppStream data" appstream
check "desktop file" desktop_file
exit "$failed"
