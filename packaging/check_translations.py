#!/usr/bin/env python3
"""Every text of the sources has a translation in every language, with the same placeholders. Exit 1 names the rest."""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parent.parent
LUPDATE = shutil.which("lupdate6") or "/usr/lib/qt6/bin/lupdate"
PLACEHOLDER = re.compile(r"%L?(?:\d+|n)")


def updated(ts, folder):
    """A copy of a .ts file brought in line with the sources."""
    copy = pathlib.Path(folder) / ts.name
    shutil.copy(ts, copy)
    plural = ["-pluralonly"] if ts.stem.endswith("_en") else []
    subprocess.run([LUPDATE, "-silent", "-I", ".", "-no-obsolete", "-locations", "none", *plural, "core", "ui", "app", "-ts", str(copy)],
                   cwd=ROOT, check=True, capture_output=True)
    return copy


def problems(path):
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            source = message.findtext("source")
            translation = message.find("translation")
            forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
            where = f"{name}: “{source}”"
            if translation.get("type") == "unfinished" or not all(f.strip() for f in forms):
                yield f"{where} is not translated"
                continue
            for form in forms:
                wanted, got = set(PLACEHOLDER.findall(source)), set(PLACEHOLDER.findall(form))
                if not got <= wanted or (wanted - got) - {"%n"}:
                    yield f"{where} has {sorted(wanted)}, its translation “{form}” has {sorted(got)}"


def main():
    found = 0
    files = sorted((ROOT / "translations").glob("*.ts"))
    if len(files) < 5:
        sys.exit("translations/: a language is missing")
    with tempfile.TemporaryDirectory() as folder:
        for ts in files:
            for problem in problems(updated(ts, folder)):
                print(f"{ts.name}: {problem}")
                found += 1
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
