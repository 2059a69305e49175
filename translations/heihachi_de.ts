<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>heihachi</name>
    <message>
        <source>This run did not have the stage “%1”.</source>
        <translation>Dieser Lauf hatte die Stufe „%1“ nicht.</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Kick</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Snare</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Hi-Hat</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Cymbal</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>Kein Platz mehr, um „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Platz schaffen oder einen anderen Ordner wählen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: permission denied.</source>
        <translation>„%1“ kann nicht geschrieben werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Einen Ordner mit Schreibrecht wählen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Ordner prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2&#xa0;min</translation>
    </message>
    <message>
        <source>The run does not say why.</source>
        <translation>Der Lauf nennt keinen Grund.</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>Onsets</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>Drum-Schläge</translation>
    </message>
    <message>
        <source>Drum hits (CSV)</source>
        <translation>Drum-Schläge (CSV)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Onsets (CSV)</source>
        <translation>Onsets (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Alles (JSON)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Zusammenfassung (Markdown)</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdown-Dateien (*.md)</translation>
    </message>
    <message>
        <source>“%1” is of an earlier run and can&apos;t be removed.</source>
        <translation>„%1“ stammt von einem früheren Lauf und kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Delete it, or choose another folder.</source>
        <translation>Löschen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stereo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 Kanäle</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Encoder delay</source>
        <translation>Encoder-Verzögerung</translation>
    </message>
    <message>
        <source>%1 frames, skipped: times are those of the sound before encoding</source>
        <translation>%1 Samples, übersprungen: Zeiten gelten für den Klang vor dem Kodieren</translation>
    </message>
    <message>
        <source>Length that the file states</source>
        <translation>Länge laut Datei</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Inhalts-Hash</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysiert</translation>
    </message>
    <message>
        <source>%1, Heihachi %2</source>
        <translation>%1, Heihachi %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Nothing odd was found about the recording or the run.</source>
        <translation>Aufnahme und Lauf sind unauffällig.</translation>
    </message>
    <message>
        <source>Stage `%1`</source>
        <translation>Stufe `%1`</translation>
    </message>
    <message>
        <source>Everything that was asked for was computed.</source>
        <translation>Alles Angeforderte wurde berechnet.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reading and checking the signal (CPU)</source>
        <translation>Signal lesen und prüfen (CPU)</translation>
    </message>
    <message>
        <source>Stage `%1` (CPU)</source>
        <translation>Stufe `%1` (CPU)</translation>
    </message>
    <message>
        <source>Whole run (clock)</source>
        <translation>Ganzer Lauf (Dauer)</translation>
    </message>
    <message>
        <source>%1 times faster than the recording plays; threads: %2.</source>
        <translation>%1-mal schneller, als die Aufnahme spielt; Threads: %2.</translation>
    </message>
    <message>
        <source>Highest memory use of the program: %1.</source>
        <translation>Höchster Speicherbedarf des Programms: %1.</translation>
    </message>
    <message>
        <source>Memory use is unknown.</source>
        <translation>Speicherbedarf unbekannt.</translation>
    </message>
    <message>
        <source>Figures, unless they were turned off</source>
        <translation>Diagramme, falls nicht abgeschaltet</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Nicht berechnet</translation>
    </message>
    <message>
        <source>Stages and settings</source>
        <translation>Stufen und Einstellungen</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Laufzeiten</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Nicht berechnet: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The recording was searched for drums, and none were found.</source>
        <translation>Die Aufnahme wurde nach Drums durchsucht; es wurden keine gefunden.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Hits/s</source>
        <translation>Schläge/s</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Mean velocity</source>
        <translation>Mittlere Velocity</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Densest passage of %1 s: %2 – %3 with %4 hits a second.</source>
        <translation>Dichteste Passage von %1&#xa0;s: %2 – %3 mit %4 Schlägen pro Sekunde.</translation>
    </message>
    <message>
        <source>Hits per second are over the whole length of the recording. Confidence is the probability, from 0 to 1, that the drum sounds there; velocity, from 0 to 1, is relative to the loudest strikes of the class in this recording. Means are over all hits of the class, weak ones included.</source>
        <translation>Schläge pro Sekunde gelten für die ganze Länge der Aufnahme. Konfidenz ist die Wahrscheinlichkeit (0 bis 1), dass das Instrument dort klingt; Velocity (0 bis 1) ist relativ zu den lautesten Schlägen der Klasse in dieser Aufnahme. Mittelwerte umfassen alle Schläge der Klasse, auch schwache.</translation>
    </message>
    <message>
        <source>The recording was searched for onsets, and none were found.</source>
        <translation>Die Aufnahme wurde nach Onsets durchsucht; es wurden keine gefunden.</translation>
    </message>
    <message>
        <source>%1 onsets, %2 a second over the whole length of the recording.</source>
        <translation>%1 Onsets, %2 pro Sekunde über die ganze Länge der Aufnahme.</translation>
    </message>
    <message>
        <source>An event of the run has no time.</source>
        <translation>Ein Ereignis des Laufs hat keine Zeit.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be brought up to date: step “%2” leaves rows of “%3” without an owner.</source>
        <translation>Das Projekt „%1“ kann nicht aktualisiert werden: Schritt „%2“ hinterlässt Zeilen von „%3“ ohne Zuordnung.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to the folder for temporary files.</source>
        <translation>„%1“ kann nicht in den Ordner für temporäre Dateien kopiert werden.</translation>
    </message>
    <message>
        <source>Check that there is room, then try again.</source>
        <translation>Prüfen, ob genug Platz frei ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>„%1“ kann nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Rechte der Datei und ihres Ordners prüfen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Vielleicht wurde es verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>“%1” is not a Heihachi project.</source>
        <translation>„%1“ ist kein Heihachi-Projekt.</translation>
    </message>
    <message>
        <source>Open a file that Heihachi saved; their names end in “.heihachi”.</source>
        <translation>Eine von Heihachi gespeicherte Datei öffnen; der Name endet auf „.heihachi“.</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Heihachi.</source>
        <translation>„%1“ wurde von einer neueren Heihachi-Version gespeichert.</translation>
    </message>
    <message>
        <source>Update Heihachi to open it. The file was left as it is.</source>
        <translation>Zum Öffnen Heihachi aktualisieren. Die Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>Nothing in the project “%1” can be read any more.</source>
        <translation>Im Projekt „%1“ ist nichts mehr lesbar.</translation>
    </message>
    <message>
        <source>Take a backup of it, or analyse the recordings again.</source>
        <translation>Eine Sicherungskopie verwenden oder die Aufnahmen erneut analysieren.</translation>
    </message>
    <message>
        <source>There is no room left to write the project “%1”.</source>
        <translation>Kein Platz mehr, um das Projekt „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>„%1“ ist in einem anderen Programm geöffnet.</translation>
    </message>
    <message>
        <source>Close it there or choose another name.</source>
        <translation>Dort schließen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>„%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Öffnen oder einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>run %1 of “%2”</source>
        <translation>Lauf %1 von „%2“</translation>
    </message>
    <message>
        <source>Some recordings of the project could not be read.</source>
        <translation>Einige Aufnahmen des Projekts waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Run %1 is lost: its settings could not be read.</source>
        <translation>Lauf %1 ist verloren: Seine Einstellungen waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Run %1 is lost: its recording could not be read.</source>
        <translation>Lauf %1 ist verloren: Seine Aufnahme war nicht lesbar.</translation>
    </message>
    <message>
        <source>Some stages of the run could not be read.</source>
        <translation>Einige Stufen des Laufs waren nicht lesbar.</translation>
    </message>
    <message>
        <source>Some findings of the run could not be read.</source>
        <translation>Einige Befunde des Laufs waren nicht lesbar.</translation>
    </message>
    <message>
        <source>onsets</source>
        <translation>Onsets</translation>
    </message>
    <message>
        <source>drum hits</source>
        <translation>Drum-Schläge</translation>
    </message>
    <message>
        <source>The %1 of the run were lost in the damage.</source>
        <translation>Die %1 des Laufs gingen durch den Schaden verloren.</translation>
    </message>
    <message>
        <source>The result was lost when the project was damaged.</source>
        <translation>Das Ergebnis ging durch den Schaden am Projekt verloren.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 could not be read.</source>
        <translation>%3: %1 von %2 nicht lesbar.</translation>
    </message>
    <message>
        <source>The %1 of the run do not match their checksum: some values may be wrong.</source>
        <translation>Die %1 des Laufs passen nicht zu ihrer Prüfsumme: Einige Werte können falsch sein.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run: what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The project was damaged and repaired; analyse the recording again.</source>
        <translation>Das Projekt war beschädigt und wurde repariert; die Aufnahme erneut analysieren.</translation>
    </message>
    <message>
        <source>Some rows of the table “%1” could not be read.</source>
        <translation>Einige Zeilen der Tabelle „%1“ waren nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is the open project itself.</source>
        <translation>„%1“ ist das geöffnete Projekt selbst.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Einen anderen Namen für die Kopie wählen.</translation>
    </message>
    <message>
        <source>The project has no such run.</source>
        <translation>Das Projekt enthält diesen Lauf nicht.</translation>
    </message>
    <message>
        <source>It may have been deleted in another window.</source>
        <translation>Vielleicht wurde er in einem anderen Fenster gelöscht.</translation>
    </message>
    <message>
        <source>The setting “%1” can&apos;t be stored: its type is “%2”.</source>
        <translation>Die Einstellung „%1“ kann nicht gespeichert werden: Ihr Typ ist „%2“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved to a project: its content hash is missing.</source>
        <translation>„%1“ kann nicht in einem Projekt gespeichert werden: Der Inhalts-Hash fehlt.</translation>
    </message>
    <message>
        <source>The project has no such recording.</source>
        <translation>Das Projekt enthält diese Aufnahme nicht.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is kept.</source>
        <translation>Platz schaffen, dann erneut versuchen. Zuvor Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be read: %2.</source>
        <translation>Das Projekt „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Datenträger prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be written: %2.</source>
        <translation>Das Projekt „%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. What was saved before is kept.</source>
        <translation>Datenträger prüfen, dann erneut versuchen. Zuvor Gespeichertes bleibt erhalten.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>Das Projekt „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be opened or written: permission denied.</source>
        <translation>Das Projekt „%1“ kann nicht geöffnet oder geschrieben werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>Rechte der Datei und ihres Ordners prüfen oder eine Kopie anderswo speichern.</translation>
    </message>
    <message>
        <source>The project “%1” is being written by another program.</source>
        <translation>Das Projekt „%1“ wird gerade von einem anderen Programm geschrieben.</translation>
    </message>
    <message>
        <source>Wait until it is done or close it there, then try again.</source>
        <translation>Warten, bis es fertig ist, oder es dort schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The project “%1”: %2.</source>
        <translation>Das Projekt „%1“: %2.</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>Zeit (h:m:s)</translation>
    </message>
    <message>
        <source>The figure “%1” could not be drawn.</source>
        <translation>Das Diagramm „%1“ konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>A figure needs a size and a window above zero.</source>
        <translation>Ein Diagramm braucht eine Größe und ein Fenster über null.</translation>
    </message>
    <message>
        <source>Density of hits: %1</source>
        <translation>Schlagdichte: %1</translation>
    </message>
    <message>
        <source>Hits per second (in windows of %1 s)</source>
        <translation>Schläge pro Sekunde (in Fenstern von %1&#xa0;s)</translation>
    </message>
    <message numerus="yes">
        <source>Hits by class: %1 (%Ln in all)</source>
        <translation>
            <numerusform>Schläge nach Klasse: %1 (%Ln insgesamt)</numerusform>
            <numerusform>Schläge nach Klasse: %1 (%Ln insgesamt)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Anzahl der Schläge</translation>
    </message>
    <message>
        <source>Confidence and velocity of the hits: %1</source>
        <translation>Konfidenz und Velocity der Schläge: %1</translation>
    </message>
    <message>
        <source>Confidence (probability, 0 to 1)</source>
        <translation>Konfidenz (Wahrscheinlichkeit, 0 bis 1)</translation>
    </message>
    <message>
        <source>Velocity (relative, 0 to 1)</source>
        <translation>Velocity (relativ, 0 bis 1)</translation>
    </message>
    <message>
        <source>Waveform and drum hits: %1</source>
        <translation>Wellenform und Drum-Schläge: %1</translation>
    </message>
    <message>
        <source>Amplitude (1 = full scale)</source>
        <translation>Amplitude (1 = Vollaussteuerung)</translation>
    </message>
    <message>
        <source>Hits (height: velocity, 0 to 1)</source>
        <translation>Schläge (Höhe: Velocity, 0 bis 1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hits</source>
        <translation>
            <numerusform>%1: %Ln Schlag</numerusform>
            <numerusform>%1: %Ln Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>saving</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>„%1“ ist nicht die analysierte Aufnahme.</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>Die Originaldatei suchen oder diese analysieren.</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>Audio wird gelesen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Time: %1 (h:m:s)</source>
        <translation>Zeit: %1 (h:m:s)</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Konfidenz: %1</translation>
    </message>
    <message>
        <source>Velocity: %1</source>
        <translation>Velocity: %1</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: %1</source>
        <translation>Signal-Rausch-Abstand: %1</translation>
    </message>
    <message>
        <source>Clarity: %1</source>
        <translation>Klarheit: %1</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Schreibweise des Pfads prüfen.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no audio files.</source>
        <translation>Der Ordner „%1“ enthält keine Audiodateien.</translation>
    </message>
    <message>
        <source>Name a folder with recordings, or the files themselves.</source>
        <translation>Einen Ordner mit Aufnahmen oder die Dateien selbst angeben.</translation>
    </message>
    <message>
        <source>Interrupted. Finished runs are kept in “%1”.</source>
        <translation>Unterbrochen. Fertige Läufe bleiben in „%1“ erhalten.</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>%1 Drum-Schläge</translation>
    </message>
    <message>
        <source>drum hits not computed: %1</source>
        <translation>Drum-Schläge nicht berechnet: %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 of audio, analysed in %4 s. Report: %5</source>
        <translation>%1: %2 in %3 Audio, analysiert in %4&#xa0;s. Bericht: %5</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Runs saved: %1. Runs lost: %2.</source>
        <translation>Gespeicherte Läufe: %1. Verlorene Läufe: %2.</translation>
    </message>
    <message>
        <source>decoding (CPU)</source>
        <translation>Dekodieren (CPU)</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1 (CPU)</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>Gesamtdauer</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>× real time</source>
        <translation>× Echtzeit</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>Speicherspitze</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Folder for what can be computed again</source>
        <translation>Ordner für Daten, die neu berechnet werden können</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core</source>
        <translation>Arbeits-Threads; 0 bedeutet einen pro Kern</translation>
    </message>
    <message>
        <source>Recordings or a project to open</source>
        <translation>Zu öffnende Aufnahmen oder ein Projekt</translation>
    </message>
    <message>
        <source>Save what is readable of it to a new file with File &gt; Repair project or “heihachi repair”.</source>
        <translation>Was lesbar ist, mit „Datei &gt; Projekt reparieren“ oder „heihachi repair“ in einer neuen Datei sichern.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “heihachi process FILE -o DIR” works without one; “heihachi --help” tells more.</source>
        <translation>Es gibt keinen Bildschirm, auf dem sich ein Fenster öffnen ließe. „heihachi process DATEI -o ORDNER“ geht ohne; mehr sagt „heihachi --help“.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>„%1“ kann nicht als Gewichte verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachi neu installieren.</translation>
    </message>
    <message>
        <source>“%1” is “%2” and not “%3”</source>
        <translation>„%1“ ist „%2“ und nicht „%3“</translation>
    </message>
    <message>
        <source>The module of the networks can&apos;t be loaded: %1</source>
        <translation>Das Modul der Netze kann nicht geladen werden: %1</translation>
    </message>
    <message>
        <source>The module of the networks is missing: “%1”.</source>
        <translation>Das Modul der Netze fehlt: „%1“.</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Leserecht erteilen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of a model.</source>
        <translation>„%1“ ist zu groß für die Datei eines Modells.</translation>
    </message>
    <message>
        <source>model “%1” has the unknown key “%2”</source>
        <translation>Modell „%1“ hat den unbekannten Schlüssel „%2“</translation>
    </message>
    <message>
        <source>model “%1” lacks “%2”</source>
        <translation>Bei Modell „%1“ fehlt „%2“</translation>
    </message>
    <message>
        <source>“%2” of model “%1” is not what it should be</source>
        <translation>„%2“ von Modell „%1“ hat keinen gültigen Wert</translation>
    </message>
    <message>
        <source>its header is no list of tensors in JSON</source>
        <translation>Der Header ist keine Tensorliste in JSON</translation>
    </message>
    <message>
        <source>the entry of tensor “%1” is malformed</source>
        <translation>Der Eintrag des Tensors „%1“ ist fehlerhaft</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>Tensor „%1“ hat den unbekannten Typ „%2“</translation>
    </message>
    <message>
        <source>shape and bytes of tensor “%1” don&apos;t agree</source>
        <translation>Form und Bytes des Tensors „%1“ passen nicht zusammen</translation>
    </message>
    <message>
        <source>tensor “%1” doesn&apos;t lie where it should</source>
        <translation>Tensor „%1“ liegt nicht an seinem Platz</translation>
    </message>
    <message>
        <source>there are bytes behind the last tensor</source>
        <translation>Hinter dem letzten Tensor folgen noch Bytes</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>„%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>The drum network failed: %1</source>
        <translation>Das Drum-Netz ist fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>Gewichte (SHA-256)</translation>
    </message>
    <message>
        <source>Some models of the run could not be read.</source>
        <translation>Einige Modelle des Laufs waren nicht lesbar.</translation>
    </message>
    <message>
        <source>drum activations</source>
        <translation>Drum-Aktivierungen</translation>
    </message>
    <message>
        <source>A track of the run has no rate or no width.</source>
        <translation>Eine Spur des Laufs hat keine Rate oder keine Breite.</translation>
    </message>
    <message>
        <source>There is not enough memory to save the run.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus, um den Lauf zu speichern.</translation>
    </message>
    <message>
        <source>No models are installed in “%1”.</source>
        <translation>In „%1“ sind keine Modelle installiert.</translation>
    </message>
    <message>
        <source>A model is missing or has changed. Install Heihachi again.</source>
        <translation>Ein Modell fehlt oder wurde verändert. Heihachi neu installieren.</translation>
    </message>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>Die Unterscheidung der Drums wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Kick and bass</source>
        <translation>Kick und Bass</translation>
    </message>
    <message>
        <source>Snare and mix</source>
        <translation>Snare und Mix</translation>
    </message>
    <message>
        <source>Percussive and harmonic</source>
        <translation>Perkussiv und harmonisch</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>Two-Step</translation>
    </message>
    <message>
        <source>Steppers</source>
        <translation>Steppers</translation>
    </message>
    <message>
        <source>Backbeat</source>
        <translation>Backbeat</translation>
    </message>
    <message>
        <source>Four-on-the-floor</source>
        <translation>Four-on-the-Floor</translation>
    </message>
    <message>
        <source>Dembow</source>
        <translation>Dembow</translation>
    </message>
    <message>
        <source>Half-time</source>
        <translation>Half-Time</translation>
    </message>
    <message>
        <source>Amen-like</source>
        <translation>Amen-artig</translation>
    </message>
    <message>
        <source>Breakbeat</source>
        <translation>Breakbeat</translation>
    </message>
    <message>
        <source>Kicks on beat 1 and on the &quot;and&quot; of beat 3, snares on beats 2 and 4: the usual drum &amp; bass beat.</source>
        <translation>Kicks auf Beat 1 und auf dem „Und“ von Beat 3, Snares auf den Beats 2 und 4: der übliche Drum-&amp;-Bass-Beat.</translation>
    </message>
    <message>
        <source>A two-step with one more kick on the &quot;and&quot; of beat 2, so that three kicks walk against two snares.</source>
        <translation>Ein Two-Step mit einer weiteren Kick auf dem „Und“ von Beat 2, sodass drei Kicks gegen zwei Snares laufen.</translation>
    </message>
    <message>
        <source>Kicks on beats 1 and 3, snares on beats 2 and 4, as in rock and hip-hop.</source>
        <translation>Kicks auf den Beats 1 und 3, Snares auf den Beats 2 und 4, wie in Rock und Hip-Hop.</translation>
    </message>
    <message>
        <source>A kick on every beat, with or without snares on beats 2 and 4, as in house and techno.</source>
        <translation>Eine Kick auf jedem Beat, mit oder ohne Snares auf den Beats 2 und 4, wie in House und Techno.</translation>
    </message>
    <message>
        <source>Snares that divide the bar by 3, 3 and 2 sixteenths over even kicks, as in reggaeton.</source>
        <translation>Snares, die den Takt über gleichmäßigen Kicks in 3, 3 und 2 Sechzehntel teilen, wie im Reggaeton.</translation>
    </message>
    <message>
        <source>One kick on beat 1 and one snare on beat 3: the beat feels half as fast as the tempo.</source>
        <translation>Eine Kick auf Beat 1 und eine Snare auf Beat 3: Der Beat fühlt sich halb so schnell an wie das Tempo.</translation>
    </message>
    <message>
        <source>Like a bar of the Amen break: two kicks at the start, more late in the bar, and soft snares between the loud ones.</source>
        <translation>Wie ein Takt des Amen-Breaks: zwei Kicks am Anfang, weitere spät im Takt und leise Snares zwischen den lauten.</translation>
    </message>
    <message>
        <source>Syncopated kicks around snares on beats 2 and 4, like a sampled funk break.</source>
        <translation>Synkopierte Kicks um Snares auf den Beats 2 und 4, wie ein gesampelter Funk-Break.</translation>
    </message>
    <message>
        <source>Looking for beats was cancelled.</source>
        <translation>Die Beat-Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Tempo and beats</source>
        <translation>Tempo und Beats</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Beats (CSV)</source>
        <translation>Beats (CSV)</translation>
    </message>
    <message>
        <source>Tempo (CSV)</source>
        <translation>Tempo (CSV)</translation>
    </message>
    <message>
        <source>Groove (CSV)</source>
        <translation>Groove (CSV)</translation>
    </message>
    <message>
        <source>Patterns (CSV)</source>
        <translation>Patterns (CSV)</translation>
    </message>
    <message>
        <source>Bars and their patterns (CSV)</source>
        <translation>Takte und ihre Patterns (CSV)</translation>
    </message>
    <message>
        <source>Coupling (CSV)</source>
        <translation>Kopplung (CSV)</translation>
    </message>
    <message>
        <source>Drum hits (MIDI)</source>
        <translation>Drum-Schläge (MIDI)</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDI-Dateien (*.mid)</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>„%1“ konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files, then try again.</source>
        <translation>Prüfen, ob im Ordner für temporäre Dateien genug Platz frei ist, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, not significant</source>
        <translation>%1 bei %2&#xa0;Hz, nicht signifikant</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, phase %3 rad</source>
        <translation>%1 bei %2&#xa0;Hz, Phase %3&#xa0;rad</translation>
    </message>
    <message>
        <source>The recording is too short to measure it.</source>
        <translation>Die Aufnahme ist zu kurz, um sie zu messen.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Coherence at the beat</source>
        <translation>Kohärenz beim Beat</translation>
    </message>
    <message>
        <source>Coherence at the bar</source>
        <translation>Kohärenz beim Takt</translation>
    </message>
    <message>
        <source>95 % bound</source>
        <translation>95-%-Grenze</translation>
    </message>
    <message>
        <source>How far two envelopes move together, from 0 to 1; of two that have nothing to do with each other, 95 % stay below the bound. A positive phase means that the second comes behind the first.</source>
        <translation>Wie sehr sich zwei Hüllkurven gemeinsam bewegen, von 0 bis 1; haben zwei nichts miteinander zu tun, bleiben 95&#xa0;% unter der Grenze. Eine positive Phase bedeutet, dass die zweite der ersten folgt.</translation>
    </message>
    <message>
        <source>on the grid, as far as can be told</source>
        <translation>auf dem Raster, soweit erkennbar</translation>
    </message>
    <message>
        <source>behind the grid</source>
        <translation>hinter dem Raster</translation>
    </message>
    <message>
        <source>ahead of the grid</source>
        <translation>vor dem Raster</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>Mittel (ms)</translation>
    </message>
    <message>
        <source>Mean absolute (ms)</source>
        <translation>Mittlerer Betrag (ms)</translation>
    </message>
    <message>
        <source>Spread (ms)</source>
        <translation>Streuung (ms)</translation>
    </message>
    <message>
        <source>The class plays</source>
        <translation>Die Klasse spielt</translation>
    </message>
    <message>
        <source>triplets, three positions a beat</source>
        <translation>Triolen, drei Positionen pro Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n positions a beat</source>
        <translation>
            <numerusform>%n Position pro Beat</numerusform>
            <numerusform>%n Positionen pro Beat</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid: %1 (probability %2); %3 % of the hits lie near none of its positions.</source>
        <translation>Raster: %1 (Wahrscheinlichkeit %2); %3&#xa0;% der Schläge liegen nahe keiner seiner Positionen.</translation>
    </message>
    <message>
        <source>Swing: the first eighth of a beat is %1 (± %2) times as long as the second; 1 is straight, 2 is a triplet shuffle.</source>
        <translation>Swing: Die erste Achtel eines Beats ist %1-mal (± %2) so lang wie die zweite; 1 ist gerade, 2 ist ein Triolen-Shuffle.</translation>
    </message>
    <message>
        <source>Swing: there are no pairs of eighths to tell it by.</source>
        <translation>Swing: Es gibt keine Achtelpaare, an denen er sich messen ließe.</translation>
    </message>
    <message numerus="yes">
        <source>Syncopation, mean over %n bars: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</source>
        <translation>
            <numerusform>Synkopierung, Mittel über %n Takt: %1 (Longuet-Higgins &amp; Lee), %2 (gewichteter Abstand Note–Beat), %3 (Witek); 0 ist keine.</numerusform>
            <numerusform>Synkopierung, Mittel über %n Takte: %1 (Longuet-Higgins &amp; Lee), %2 (gewichteter Abstand Note–Beat), %3 (Witek); 0 ist keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncopation: there is no whole bar with kick or snare.</source>
        <translation>Synkopierung: Es gibt keinen ganzen Takt mit Kick oder Snare.</translation>
    </message>
    <message>
        <source>Pulse clarity: %1, from 0 (no beat stands out) to 1.</source>
        <translation>Pulsklarheit: %1, von 0 (kein Beat sticht hervor) bis 1.</translation>
    </message>
    <message>
        <source>Pulse clarity: the recording is too short.</source>
        <translation>Pulsklarheit: Die Aufnahme ist zu kurz.</translation>
    </message>
    <message>
        <source>No hit lies on a grid of beats, so that there is no groove to measure.</source>
        <translation>Kein Schlag liegt auf einem Beat-Raster, daher gibt es keinen Groove zu messen.</translation>
    </message>
    <message>
        <source>Deviations are from the nearest position of the grid; positive is late. The detector itself jitters by %1 ms: a mean that this can explain says nothing, and is called on the grid. Each section and position is in groove.csv.</source>
        <translation>Abweichungen gelten von der nächsten Position des Rasters; positiv ist spät. Die Erkennung selbst hat einen Jitter von %1&#xa0;ms: Ein Mittel, das sich damit erklären lässt, sagt nichts aus und gilt als auf dem Raster. Alle Abschnitte und Positionen stehen in groove.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n Takt</numerusform>
            <numerusform>%n Takte</numerusform>
        </translation>
    </message>
    <message>
        <source>first at %1</source>
        <translation>zuerst bei %1</translation>
    </message>
    <message>
        <source>No bar of drums comes again.</source>
        <translation>Kein Drum-Takt kehrt wieder.</translation>
    </message>
    <message>
        <source>Patterns: %1. Bars: %2, of which fills: %3, like no other or without drums: %4.</source>
        <translation>Patterns: %1. Takte: %2, davon Fills: %3, ohne Gegenstück oder ohne Drums: %4.</translation>
    </message>
    <message>
        <source>And %1 more in patterns.csv.</source>
        <translation>Und %1 weitere in patterns.csv.</translation>
    </message>
    <message>
        <source>A letter is a position of the bar: x a hard strike, o a soft one. The number behind a name says how like the known pattern it is, from 0 to 1.</source>
        <translation>Ein Zeichen ist eine Position des Takts: x ein starker Anschlag, o ein schwacher. Die Zahl hinter einem Namen sagt, wie ähnlich es dem bekannten Pattern ist, von 0 bis 1.</translation>
    </message>
    <message>
        <source>%1 (%2:%3, %4 %)</source>
        <comment>tempo (ratio to the chosen one, share of the evidence)</comment>
        <translation>%1 (%2:%3, %4&#xa0;%)</translation>
    </message>
    <message>
        <source>the tempo moves</source>
        <translation>das Tempo schwankt</translation>
    </message>
    <message>
        <source>half-time feel</source>
        <translation>Half-Time-Feeling</translation>
    </message>
    <message numerus="yes">
        <source>%n beats a bar</source>
        <translation>
            <numerusform>%n Beat pro Takt</numerusform>
            <numerusform>%n Beats pro Takt</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no stable beat.</source>
        <translation>Die Aufnahme hat keinen stabilen Beat.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Confidence of the bars</source>
        <translation>Konfidenz der Takte</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Andere Deutungen</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>And %1 more in tempo.csv.</source>
        <translation>Und %1 weitere in tempo.csv.</translation>
    </message>
    <message>
        <source>%1 beats. Outside of these sections, %2 in all, there is no stable beat.</source>
        <translation>%1 Beats. Außerhalb dieser Abschnitte, insgesamt %2, gibt es keinen stabilen Beat.</translation>
    </message>
    <message>
        <source>Confidence is the probability, from 0 to 1, that the tempo and its level (not half, not two thirds) are right. Other readings are shown with their ratio to the tempo and their share of the evidence.</source>
        <translation>Konfidenz ist die Wahrscheinlichkeit (0 bis 1), dass das Tempo und seine Ebene (nicht die Hälfte, nicht zwei Drittel) stimmen. Andere Deutungen stehen mit ihrem Verhältnis zum Tempo und ihrem Anteil an der Evidenz.</translation>
    </message>
    <message>
        <source>The result “%1” of the run contradicts itself.</source>
        <translation>Das Ergebnis „%1“ des Laufs widerspricht sich selbst.</translation>
    </message>
    <message>
        <source>A correction of the beat grid is not possible.</source>
        <translation>Eine Korrektur des Beat-Rasters ist unmöglich.</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>Groove-Messungen</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>Kopplungsmessungen</translation>
    </message>
    <message>
        <source>drum patterns</source>
        <translation>Drum-Patterns</translation>
    </message>
    <message>
        <source>tempo sections</source>
        <translation>Tempoabschnitte</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>tempo points</source>
        <translation>Tempopunkte</translation>
    </message>
    <message>
        <source>The corrections of the beat grid of “%1” could not be read.</source>
        <translation>Die Korrekturen des Beat-Rasters von „%1“ waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The groove of the run does not fit its hits or its beats.</source>
        <translation>Der Groove des Laufs passt nicht zu seinen Schlägen oder seinen Beats.</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <comment>beats a minute</comment>
        <translation>%1&#xa0;BPM</translation>
    </message>
    <message>
        <source>bass</source>
        <comment>signal</comment>
        <translation>Bass</translation>
    </message>
    <message>
        <source>mix</source>
        <comment>signal</comment>
        <translation>Mix</translation>
    </message>
    <message>
        <source>harmonic part</source>
        <comment>signal</comment>
        <translation>harmonischer Anteil</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>nicht messbar</translation>
    </message>
    <message>
        <source>Swing of sixteenths</source>
        <translation>Sechzehntel-Swing</translation>
    </message>
    <message>
        <source>Swing of eighths</source>
        <translation>Achtel-Swing</translation>
    </message>
    <message>
        <source>Too few pairs of notes to measure swing in.</source>
        <translation>Zu wenige Notenpaare, um Swing zu messen.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>a ratio and its standard error</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pair(s).</source>
        <translation>
            <numerusform>Wie viel länger die erste Note eines Paars dauert als die zweite: 1 ist gerade, 2 swingt wie Triolen. Hinter ± der Standardfehler, aus %Ln Paar.</numerusform>
            <numerusform>Wie viel länger die erste Note eines Paars dauert als die zweite: 1 ist gerade, 2 swingt wie Triolen. Hinter ± der Standardfehler, aus %Ln Paaren.</numerusform>
        </translation>
    </message>
    <message>
        <source>triplets</source>
        <translation>Triolen</translation>
    </message>
    <message>
        <source>straight sixteenths</source>
        <translation>gerade Sechzehntel</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Raster</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>division of the beat, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beat(s) a bar.</source>
        <translation>
            <numerusform>Die Teilung des Beats, gerade Sechzehntel oder Triolen, die die Schläge besser erklärt, und die Wahrscheinlichkeit, dass sie die richtige ist. %Ln Beat pro Takt.</numerusform>
            <numerusform>Die Teilung des Beats, gerade Sechzehntel oder Triolen, die die Schläge besser erklärt, und die Wahrscheinlichkeit, dass sie die richtige ist. %Ln Beats pro Takt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean over %Ln bar(s).</source>
        <translation>
            <numerusform>Mittel über %Ln Takt.</numerusform>
            <numerusform>Mittel über %Ln Takte.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no whole bar with a kick or a snare.</source>
        <translation>Es gibt keinen ganzen Takt mit Kick oder Snare.</translation>
    </message>
    <message>
        <source>Syncopation (LHL)</source>
        <translation>Synkopierung (LHL)</translation>
    </message>
    <message>
        <source>Syncopation after Longuet-Higgins and Lee, for each bar: how often a weak place is struck and the stronger one after it stays silent, and by how much stronger it is. 0 is none.</source>
        <translation>Synkopierung nach Longuet-Higgins und Lee, pro Takt: wie oft eine schwache Stelle angeschlagen wird und die stärkere danach still bleibt, und um wie viel stärker sie ist. 0 ist keine.</translation>
    </message>
    <message>
        <source>Syncopation (WNBD)</source>
        <translation>Synkopierung (WNBD)</translation>
    </message>
    <message>
        <source>Weighted note-to-beat distance, for each note: how close notes come to a beat without being on it, more where they last beyond the next beat. 0 means that all notes are on beats.</source>
        <translation>Gewichteter Abstand Note–Beat (weighted note-to-beat distance), pro Note: wie nahe Noten einem Beat kommen, ohne darauf zu liegen, mehr, wenn sie über den nächsten Beat hinaus dauern. 0 heißt, dass alle Noten auf Beats liegen.</translation>
    </message>
    <message>
        <source>Syncopation (Witek)</source>
        <translation>Synkopierung (Witek)</translation>
    </message>
    <message>
        <source>Witek&apos;s index, for each bar: how often kick or snare is struck just before another drum on a stronger place. 0 is none; people wanted to move most with middling values.</source>
        <translation>Index nach Witek, pro Takt: wie oft Kick oder Snare unmittelbar vor einem anderen Instrument auf stärkerer Stelle angeschlagen wird. 0 ist keine; bei mittleren Werten war die Lust, sich zu bewegen, am größten.</translation>
    </message>
    <message>
        <source>Beat %1, position %2 of %3</source>
        <translation>Beat %1, Position %2 von %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Schlag</numerusform>
            <numerusform>%Ln Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>early</source>
        <translation>früh</translation>
    </message>
    <message>
        <source>Mean: %1 ms (%2)</source>
        <comment>deviation, late or early</comment>
        <translation>Mittel: %1&#xa0;ms (%2)</translation>
    </message>
    <message>
        <source>Mean absolute deviation (MT): %1 ms</source>
        <translation>Mittlere absolute Abweichung (MT): %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Spread (standard deviation): %1 ms</source>
        <translation>Streuung (Standardabweichung): %1&#xa0;ms</translation>
    </message>
    <message>
        <source>The mean cannot be told from the detector&apos;s jitter of ±%1 ms.</source>
        <translation>Das Mittel ist vom Jitter der Erkennung (±%1&#xa0;ms) nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Pulse clarity</source>
        <translation>Pulsklarheit</translation>
    </message>
    <message>
        <source>How clearly a pulse is felt in the hits: 0 not at all, 1 as regular as a loop.</source>
        <translation>Wie deutlich in den Schlägen ein Puls zu spüren ist: 0 gar nicht, 1 so regelmäßig wie ein Loop.</translation>
    </message>
    <message>
        <source>This stretch is too short to measure how clear the pulse is.</source>
        <translation>Dieser Teil ist zu kurz, um die Pulsklarheit zu messen.</translation>
    </message>
    <message>
        <source>Off the grid</source>
        <translation>Neben dem Raster</translation>
    </message>
    <message>
        <source>Share of the hits that lie near no position of the grid: grace notes and flams, or a grid that is not the right one.</source>
        <translation>Anteil der Schläge, die nahe keiner Position des Rasters liegen: Vorschläge und Flams, oder ein falsches Raster.</translation>
    </message>
    <message>
        <source>%1, no more than chance</source>
        <comment>coherence</comment>
        <translation>%1, nicht mehr als Zufall</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <comment>coherence</comment>
        <translation>%1, gleichzeitig</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms behind</source>
        <comment>coherence, signal</comment>
        <translation>%1, %2 %3&#xa0;ms später</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms ahead</source>
        <comment>coherence, signal</comment>
        <translation>%1, %2 %3&#xa0;ms früher</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits were corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>Drum-Schläge wurden von Hand korrigiert: %n Korrektur.</numerusform>
            <numerusform>Drum-Schläge wurden von Hand korrigiert: %n Korrekturen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The beat grid was corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>Das Beat-Raster wurde von Hand korrigiert: %n Korrektur.</numerusform>
            <numerusform>Das Beat-Raster wurde von Hand korrigiert: %n Korrekturen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments (CSV)</source>
        <translation>Segmente (CSV)</translation>
    </message>
    <message>
        <source>Transitions (CSV)</source>
        <translation>Übergänge (CSV)</translation>
    </message>
    <message>
        <source>Markers (CSV)</source>
        <translation>Marker (CSV)</translation>
    </message>
    <message>
        <source>Drum hits by hand: %1 added, %2 changed, %3 confirmed. Hits that were deleted are not in these results; the findings count every correction.</source>
        <translation>Drum-Schläge von Hand: %1 hinzugefügt, %2 geändert, %3 bestätigt. Gelöschte Schläge fehlen in diesen Ergebnissen; die Befunde zählen jede Korrektur.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Mix point</source>
        <translation>Mixpunkt</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <comment>a range in percent</comment>
        <translation>%1 – %2&#xa0;%</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Andere Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Expected by confidence</source>
        <translation>Erwartet laut Konfidenz</translation>
    </message>
    <message>
        <source>All that were judged</source>
        <translation>Alle beurteilten</translation>
    </message>
    <message>
        <source>Right as heard</source>
        <translation>Richtig laut Gehör</translation>
    </message>
    <message>
        <source>%1%2 %3 ct</source>
        <comment>note, octave, deviation in cents</comment>
        <translation>%1%2 %3&#xa0;ct</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1&#xa0;kHz</translation>
    </message>
    <message>
        <source>An annotation has no proper place in time.</source>
        <translation>Eine Anmerkung hat keinen gültigen Platz in der Zeit.</translation>
    </message>
    <message>
        <source>A correction of a drum hit is not possible.</source>
        <translation>Eine Korrektur eines Drum-Schlags ist unmöglich.</translation>
    </message>
    <message>
        <source>The corrections of the drum hits of “%1” could not be read.</source>
        <translation>Die Korrekturen der Drum-Schläge von „%1“ waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The markers and segments of “%1” could not be read.</source>
        <translation>Die Marker und Segmente von „%1“ waren nicht lesbar.</translation>
    </message>
    <message>
        <source>The verdicts on %1 could not be read.</source>
        <comment>%1 is the name of a run</comment>
        <translation>Die Urteile zu %1 waren nicht lesbar.</translation>
    </message>
    <message>
        <source>A verdict is about a hit without a time.</source>
        <translation>Ein Urteil betrifft einen Schlag ohne Zeit.</translation>
    </message>
    <message>
        <source>Inferno</source>
        <comment>colour map</comment>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Magma</source>
        <comment>colour map</comment>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <comment>colour map</comment>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Grey</source>
        <comment>colour map</comment>
        <translation>Grau</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>&amp;Frequenzachse</translation>
    </message>
    <message>
        <source>F&amp;FT size</source>
        <translation>FF&amp;T-Größe</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nster</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Verstärkung</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Pegelberei&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>Farben &amp;invertieren</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>&amp;Schläge zeigen</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>Se&amp;gmente zeigen</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>&amp;Werte am Zeiger zeigen</translation>
    </message>
    <message>
        <source>Linear</source>
        <comment>frequency axis</comment>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <comment>frequency axis</comment>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>frequency axis</comment>
        <translation>Mel</translation>
    </message>
    <message>
        <source>Bark</source>
        <comment>frequency axis</comment>
        <translation>Bark</translation>
    </message>
    <message>
        <source>Hann (sharp lines)</source>
        <translation>Hann (scharfe Linien)</translation>
    </message>
    <message>
        <source>Blackman-Harris (clean between loud lines)</source>
        <translation>Blackman-Harris (sauber zwischen lauten Linien)</translation>
    </message>
    <message>
        <source>%1 samples (%2 ms, %3 Hz)</source>
        <translation>%1 Samples (%2&#xa0;ms, %3&#xa0;Hz)</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>Von Hand: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>umbenannt</translation>
    </message>
    <message>
        <source>rescored</source>
        <translation>umbewertet</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>verloren</translation>
    </message>
    <message>
        <source>added</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>Tempo sections</source>
        <translation>Tempoabschnitte</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>No segments are marked in this recording.</source>
        <translation>In dieser Aufnahme sind keine Segmente markiert.</translation>
    </message>
    <message>
        <source>No transitions are marked in this recording.</source>
        <translation>In dieser Aufnahme sind keine Übergänge markiert.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>run</comment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>run</comment>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>There must be two runs to compare.</source>
        <translation>Zum Vergleichen braucht es zwei Läufe.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Der Vergleich wurde abgebrochen.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>Version&#xa0;%1</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>of a stage</comment>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>of a stage</comment>
        <translation>%1, ausgelassen</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>of a stage</comment>
        <translation>%1, aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>of a stage</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a stage</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>„%1“, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the record of an analysis.</source>
        <translation>„%1“ ist kein Protokoll einer Analyse.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Heihachi.</source>
        <translation>„%1“ wurde von einer neueren Heihachi-Version geschrieben.</translation>
    </message>
    <message>
        <source>Update Heihachi to read it.</source>
        <translation>Zum Lesen Heihachi aktualisieren.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>A</source>
        <comment>run A</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <comment>run B</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Rescored</source>
        <translation>Umbewertet</translation>
    </message>
    <message>
        <source>Relabelled from</source>
        <translation>Umbenannt von</translation>
    </message>
    <message>
        <source>Relabelled to</source>
        <translation>Umbenannt zu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>F</source>
        <comment>F score</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Mean shift (ms)</source>
        <translation>Mittlerer Versatz (ms)</translation>
    </message>
    <message>
        <source>Deviation of shifts (ms)</source>
        <translation>Streuung des Versatzes (ms)</translation>
    </message>
    <message>
        <source>Mean change of confidence</source>
        <translation>Mittlere Änderung der Konfidenz</translation>
    </message>
    <message>
        <source>Mean change of velocity</source>
        <translation>Mittlere Änderung der Velocity</translation>
    </message>
    <message>
        <source>Pairs are hits of one class that lie at most %1 apart. F is 2 · pairs / (A + B).</source>
        <translation>Paare sind Schläge einer Klasse, die höchstens %1 auseinanderliegen. F ist 2 · Paare / (A + B).</translation>
    </message>
    <message>
        <source>The reference is %1: recall is the share of its hits that the other run has, precision the share of the other&apos;s hits that are in it.</source>
        <translation>Die Referenz ist %1: Recall ist der Anteil ihrer Schläge, die der andere Lauf hat, Präzision der Anteil der Schläge des anderen, die in ihr vorkommen.</translation>
    </message>
    <message>
        <source>Not counted are hits where the other recording has no counterpart: %1 of A, %2 of B.</source>
        <translation>Nicht gezählt sind Schläge, zu denen die andere Aufnahme kein Gegenstück hat: %1 von A, %2 von B.</translation>
    </message>
    <message>
        <source>No hit of one run has a partner in the other.</source>
        <translation>Kein Schlag des einen Laufs hat einen Partner im anderen.</translation>
    </message>
    <message>
        <source>Changes are B minus A, of pairs.</source>
        <translation>Änderungen sind B minus A, bei Paaren.</translation>
    </message>
    <message>
        <source>Hits of A</source>
        <translation>Schläge von A</translation>
    </message>
    <message>
        <source>Their mean confidence</source>
        <translation>Ihre mittlere Konfidenz</translation>
    </message>
    <message>
        <source>Found by B</source>
        <translation>Von B gefunden</translation>
    </message>
    <message>
        <source>Hits of B</source>
        <translation>Schläge von B</translation>
    </message>
    <message>
        <source>Found by A</source>
        <translation>Von A gefunden</translation>
    </message>
    <message>
        <source>not computed: no hit has a confidence</source>
        <translation>nicht berechnet: Kein Schlag hat eine Konfidenz</translation>
    </message>
    <message>
        <source>Expected calibration error: A against B %1; B against A %2.</source>
        <translation>Erwarteter Kalibrierungsfehler: A gegen B %1; B gegen A %2.</translation>
    </message>
    <message>
        <source>The differences of drum hits gather nowhere.</source>
        <translation>Die Unterschiede der Drum-Schläge häufen sich nirgends.</translation>
    </message>
    <message>
        <source>From (in A)</source>
        <translation>Von (in A)</translation>
    </message>
    <message>
        <source>To (in A)</source>
        <translation>Bis (in A)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Of events</source>
        <translation>Von Ereignissen</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Expected is what the passage would have, were the differences spread evenly over the events; the score is the logarithm of the likelihood ratio.</source>
        <translation>„Erwartet“ ist, was die Passage hätte, wären die Unterschiede gleichmäßig über die Ereignisse verteilt; der Score ist der Logarithmus des Likelihood-Quotienten.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Heihachi</source>
        <translation>Heihachi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Nicht verglichen.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>Nothing else was compared.</source>
        <translation>Sonst wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Agreement of beats: F %1 within %2.</source>
        <translation>Übereinstimmung der Beats: F&#xa0;%1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Not known of %1: it came without a record of its run.</source>
        <translation>Nicht bekannt für %1: Das Protokoll des Laufs fehlt.</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A und B</translation>
    </message>
    <message>
        <source>The runs were made with the same program, stages, settings and models.</source>
        <translation>Die Läufe entstanden mit denselben Programmversionen, Stufen, Einstellungen und Modellen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Without a counterpart in the other recording:</source>
        <translation>Ohne Gegenstück in der anderen Aufnahme:</translation>
    </message>
    <message>
        <source>The recordings share no material (confidence that they do: %1).</source>
        <translation>Die Aufnahmen haben kein gemeinsames Material (Konfidenz dafür, dass sie es haben: %1).</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Ausrichtung</translation>
    </message>
    <message>
        <source>Tempo of B against A</source>
        <translation>Tempo von B gegenüber A</translation>
    </message>
    <message>
        <source>Pitch of B against A</source>
        <translation>Tonhöhe von B gegenüber A</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1&#xa0;Halbtöne</translation>
    </message>
    <message>
        <source>Share of A with a counterpart</source>
        <translation>Anteil von A mit Gegenstück</translation>
    </message>
    <message>
        <source>Share of B with a counterpart</source>
        <translation>Anteil von B mit Gegenstück</translation>
    </message>
    <message>
        <source>Pieces of the map</source>
        <translation>Stücke der Zuordnung</translation>
    </message>
    <message>
        <source>Everything that both runs have was compared.</source>
        <translation>Alles, was beide Läufe haben, wurde verglichen.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Hits may be one when at most this far apart</source>
        <translation>Schläge können derselbe sein, wenn sie höchstens so weit auseinanderliegen</translation>
    </message>
    <message>
        <source>A pair further apart is moved</source>
        <translation>Ein Paar, das weiter auseinanderliegt, gilt als verschoben</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>Änderung der Konfidenz</translation>
    </message>
    <message>
        <source>Change of velocity</source>
        <translation>Änderung der Velocity</translation>
    </message>
    <message>
        <source>Beats may be one when at most this far apart</source>
        <translation>Beats können derselbe sein, wenn sie höchstens so weit auseinanderliegen</translation>
    </message>
    <message>
        <source>Change of tempo</source>
        <translation>Änderung des Tempos</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1&#xa0;BPM</translation>
    </message>
    <message>
        <source>Ends of sections, segments and transitions</source>
        <translation>Enden von Abschnitten, Segmenten und Übergängen</translation>
    </message>
    <message>
        <source>every event that differs</source>
        <translation>jedes Ereignis, das sich unterscheidet</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>alles, für Programme</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>title of a comparison: B against A</comment>
        <translation>%1 gegen %2</translation>
    </message>
    <message>
        <source>Where the differences gather</source>
        <translation>Wo sich die Unterschiede häufen</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Andere Teile</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>Einstellungen und Versionen</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Toleranzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a part, number of its events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The runs differ.</source>
        <translation>Die Läufe unterscheiden sich.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ (%4).</source>
        <comment>name of a part, differences, events, how many of each kind</comment>
        <translation>%1: %2 von %3 unterscheiden sich (%4).</translation>
    </message>
    <message>
        <source>What was compared is the same within the tolerances, but not everything was.</source>
        <translation>Was verglichen wurde, ist innerhalb der Toleranzen gleich, aber nicht alles wurde verglichen.</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Nicht verglichen: %1.</translation>
    </message>
    <message>
        <source>Passages without a counterpart in the other recording were left out.</source>
        <translation>Passagen ohne Gegenstück in der anderen Aufnahme wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Drum hits against %1 as the reference: recall %2, precision %3, F %4 within %5.</source>
        <translation>Drum-Schläge gegen %1 als Referenz: Recall %2, Präzision %3, F&#xa0;%4 innerhalb von %5.</translation>
    </message>
    <message>
        <source>The recordings are unrelated: no passage of one was found in the other, so nothing was compared.</source>
        <translation>Die Aufnahmen haben nichts gemeinsam: Keine Passage der einen wurde in der anderen gefunden, daher wurde nichts verglichen.</translation>
    </message>
    <message>
        <source>Nothing could be compared: no part is there in both runs.</source>
        <translation>Nichts konnte verglichen werden: Kein Teil ist in beiden Läufen vorhanden.</translation>
    </message>
    <message>
        <source>The runs are the same within the tolerances (%1).</source>
        <translation>Die Läufe sind innerhalb der Toleranzen gleich (%1).</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2, neither is right in %3.</source>
        <translation>B verbessert %1, verschlechtert %2, bei %3 stimmt keiner.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, kind of difference</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is larger than any table of results (%2).</source>
        <translation>„%1“ ist größer als jede Ergebnistabelle (%2).</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>„%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no reports of a run.</source>
        <translation>Der Ordner „%1“ enthält keine Berichte eines Laufs.</translation>
    </message>
    <message>
        <source>Name a folder that `heihachi process` wrote for a recording: it holds drum_hits.csv.</source>
        <translation>Einen Ordner angeben, den `heihachi process` zu einer Aufnahme geschrieben hat: Er enthält drum_hits.csv.</translation>
    </message>
    <message>
        <source>“%1” is no class of drum</source>
        <translation>„%1“ ist keine Instrumentenklasse</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done to a hit by hand</source>
        <translation>„%1“ ist nichts, was sich von Hand an einem Schlag ändern lässt</translation>
    </message>
    <message>
        <source>“end_s” lies before “start_s”</source>
        <translation>„end_s“ liegt vor „start_s“</translation>
    </message>
    <message>
        <source>The alignment of two recordings has values that are no numbers.</source>
        <translation>Die Ausrichtung zweier Aufnahmen enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>An anchor between two recordings has no place in time.</source>
        <translation>Ein Anker zwischen zwei Aufnahmen hat keinen Platz in der Zeit.</translation>
    </message>
    <message>
        <source>A verdict on a difference does not go with its hits.</source>
        <translation>Ein Urteil zu einem Unterschied passt nicht zu dessen Schlägen.</translation>
    </message>
    <message>
        <source>The project keeps no such comparison.</source>
        <translation>Das Projekt enthält diesen Vergleich nicht.</translation>
    </message>
    <message>
        <source>Some comparisons of runs could not be read, or not wholly.</source>
        <translation>Einige Vergleiche von Läufen waren nicht oder nicht ganz lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits that differ: %Ln in all</source>
        <translation>
            <numerusform>Drum-Schläge mit Unterschieden: %Ln insgesamt</numerusform>
            <numerusform>Drum-Schläge mit Unterschieden: %Ln insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Zeit in A (h:m:s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits in each %1 s</source>
        <translation>Schläge pro %1&#xa0;s</translation>
    </message>
    <message>
        <source>Confidence of the hits that both runs have</source>
        <translation>Konfidenz der Schläge, die beide Läufe haben</translation>
    </message>
    <message>
        <source>Confidence in A (probability, 0 to 1)</source>
        <translation>Konfidenz in A (Wahrscheinlichkeit, 0 bis 1)</translation>
    </message>
    <message>
        <source>Confidence in B (probability, 0 to 1)</source>
        <translation>Konfidenz in B (Wahrscheinlichkeit, 0 bis 1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of drum, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits of each class in A and in B</source>
        <translation>Schläge jeder Klasse in A und in B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, number of hits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A figure needs a size above zero.</source>
        <translation>Ein Diagramm braucht eine Größe über null.</translation>
    </message>
    <message>
        <source>Section at %1 BPM</source>
        <translation>Abschnitt mit %1&#xa0;BPM</translation>
    </message>
    <message>
        <source>Tempo section</source>
        <translation>Tempoabschnitt</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Segment „%1“</translation>
    </message>
    <message>
        <source>Transition “%1”</source>
        <translation>Übergang „%1“</translation>
    </message>
    <message>
        <source>%1 in A only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 nur in A</translation>
    </message>
    <message>
        <source>%1 in B only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 nur in B</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>e.g. Snare in A, Kick in B</comment>
        <translation>%1 in A, %2 in B</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>Konfidenz %1</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>Velocity %1</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>two times</comment>
        <translation>%1 in A, %2 in B</translation>
    </message>
    <message>
        <source>Name one of the folders in it: %1.</source>
        <translation>Einen der Ordner darin angeben: %1.</translation>
    </message>
    <message>
        <source>The runs are of two recordings, which must be laid over each other by their sound, but the recording of “%1” is not there any more: “%2”.</source>
        <translation>Die Läufe gehören zu zwei Aufnahmen, die anhand ihres Klangs übereinandergelegt werden müssen, aber die Aufnahme von „%1“ ist nicht mehr da: „%2“.</translation>
    </message>
    <message>
        <source>Bring the file back, or compare with --same-recording if both are the same recording.</source>
        <translation>Die Datei zurückholen oder mit --same-recording vergleichen, wenn beide dieselbe Aufnahme sind.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Unterbrochen.</translation>
    </message>
    <message>
        <source>laying the recordings over each other</source>
        <translation>Aufnahmen werden übereinandergelegt</translation>
    </message>
    <message>
        <source>--parts: “%1” is no part of a run.</source>
        <translation>--parts: „%1“ ist kein Teil eines Laufs.</translation>
    </message>
    <message>
        <source>--parts names no part.</source>
        <translation>--parts nennt keinen Teil.</translation>
    </message>
    <message>
        <source>Much differs from %1 to %2: %3 of %4.</source>
        <comment>times in A, differences, events</comment>
        <translation>Viele Unterschiede von %1 bis %2: %3 von %4.</translation>
    </message>
    <message>
        <source>Not compared: %1. %2</source>
        <comment>name of a part, reason</comment>
        <translation>Nicht verglichen: %1. %2</translation>
    </message>
    <message>
        <source>The project has these runs: %1.</source>
        <translation>Das Projekt hat diese Läufe: %1.</translation>
    </message>
    <message>
        <source>The project “%1” holds no run.</source>
        <translation>Das Projekt „%1“ enthält keinen Lauf.</translation>
    </message>
    <message>
        <source>Analyse a recording with `heihachi process` or in the window.</source>
        <translation>Eine Aufnahme mit `heihachi process` oder im Fenster analysieren.</translation>
    </message>
    <message>
        <source>The project “%1” has no run “%2”.</source>
        <translation>Das Projekt „%1“ hat keinen Lauf „%2“.</translation>
    </message>
    <message>
        <source>“%1” holds runs of several recordings: which one is meant?</source>
        <translation>„%1“ enthält Läufe mehrerer Aufnahmen: Welcher ist gemeint?</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>%1, with corrections by hand</source>
        <comment>a run</comment>
        <translation>%1, mit Korrekturen von Hand</translation>
    </message>
</context>
<context>
    <name>heihachi::AboutDialog</name>
    <message>
        <source>About Heihachi</source>
        <translation>Über Heihachi</translation>
    </message>
    <message>
        <source>Workstation that takes drum &amp;amp; bass mixes apart.</source>
        <translation>Workstation, die Drum-&amp;amp;-Bass-Mixe zerlegt.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Licences and libraries</source>
        <translation>Lizenzen und Bibliotheken</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. With FFTW, QCustomPlot and Rubber Band linked in, the built program as a whole is under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Die Quellen stehen unter der MIT-Lizenz. Da FFTW, QCustomPlot und Rubber Band eingebunden sind, steht das gebaute Programm als Ganzes unter der GNU General Public License, Version 3. Es kommt ohne jede Gewährleistung.</translation>
    </message>
</context>
<context>
    <name>heihachi::AgreementModel</name>
    <message>
        <source>All</source>
        <comment>classes of drums</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 moved, %4 rescored</source>
        <comment>class of drums</comment>
        <translation>%1: %2 gleich, %3 verschoben, %4 umbewertet</translation>
    </message>
    <message>
        <source>%1 of A are another class in B, %2 of B another one in A</source>
        <translation>%1 aus A sind in B von anderer Klasse, %2 aus B in A</translation>
    </message>
    <message>
        <source>Pairs: %1 ms later in B, ± %2 ms (standard deviation)</source>
        <translation>Paare: in B %1&#xa0;ms später, ± %2&#xa0;ms (Standardabweichung)</translation>
    </message>
    <message>
        <source>Velocity in B: %1 (of 0 to 1)</source>
        <translation>Velocity in B: %1 (von 0 bis 1)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of drum</source>
        <translation>Instrumentenklasse</translation>
    </message>
    <message>
        <source>F</source>
        <comment>agreement</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Agreement: twice the pairs by the hits of both runs, 0 to 1</source>
        <translation>Übereinstimmung: das Doppelte der Paare geteilt durch die Schläge beider Läufe, 0 bis 1</translation>
    </message>
    <message>
        <source>Prec.</source>
        <translation>Präz.</translation>
    </message>
    <message>
        <source>Precision: share of the hits of B that A, taken for the truth, has too; 0 to 1</source>
        <translation>Präzision: Anteil der Schläge von B, die auch A, als Wahrheit genommen, hat; 0 bis 1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Recall: share of the hits of A, taken for the truth, that B has too; 0 to 1</source>
        <translation>Recall: Anteil der Schläge von A, als Wahrheit genommen, die auch B hat; 0 bis 1</translation>
    </message>
    <message>
        <source>A</source>
        <comment>run A</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Hits of run A where B has a counterpart in time</source>
        <translation>Schläge von Lauf A, wo B ein zeitliches Gegenstück hat</translation>
    </message>
    <message>
        <source>B</source>
        <comment>run B</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Hits of run B where A has a counterpart in time</source>
        <translation>Schläge von Lauf B, wo A ein zeitliches Gegenstück hat</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Hits of the same class in both runs within the window</source>
        <translation>Schläge derselben Klasse in beiden Läufen innerhalb des Fensters</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Hits of A that B does not have</source>
        <translation>Schläge von A, die B nicht hat</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Hits of B that A does not have</source>
        <translation>Schläge von B, die A nicht hat</translation>
    </message>
    <message>
        <source>Relab.</source>
        <translation>Umben.</translation>
    </message>
    <message>
        <source>Hits of A that B gives another class</source>
        <translation>Schläge von A, denen B eine andere Klasse gibt</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>Versatz ms</translation>
    </message>
    <message>
        <source>Mean time of the pairs in B after A, in ms</source>
        <translation>Wie viel später die Paare in B liegen als in A, im Mittel, in ms</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
    <message>
        <source>Mean change of the confidence of the pairs from A to B, of 0 to 1</source>
        <translation>Mittlere Änderung der Konfidenz der Paare von A zu B, von 0 bis 1</translation>
    </message>
</context>
<context>
    <name>heihachi::AlarmBadge</name>
    <message>
        <source>Results of this run can hardly be right. Click to see which and why.</source>
        <translation>Ergebnisse dieses Laufs können kaum stimmen. Ein Klick zeigt, welche und warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Alignment</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>Die Ausrichtung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Erneut analysieren</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Analyse the shown recording again with the settings in force</source>
        <translation>Die gezeigte Aufnahme mit den geltenden Einstellungen erneut analysieren</translation>
    </message>
    <message>
        <source>Cancel the job that is running</source>
        <translation>Die laufende Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>What the next analyses compute, and how</source>
        <translation>Was die nächsten Analysen berechnen und wie</translation>
    </message>
    <message>
        <source>The saved analysis settings do not fit this version.</source>
        <translation>Die gespeicherten Analyse-Einstellungen passen nicht zu dieser Version.</translation>
    </message>
    <message>
        <source>The defaults are used. %1</source>
        <translation>Die Standardwerte werden verwendet. %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisConfig</name>
    <message>
        <source>“%1”, line %2: a second document starts here, but a configuration is one.</source>
        <translation>„%1“, Zeile %2: Hier beginnt ein zweites Dokument, eine Konfiguration besteht aber aus einem.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: this is not YAML (%4).</source>
        <translation>„%1“, Zeile %2, Spalte %3: Das ist kein YAML (%4).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as YAML (%2).</source>
        <translation>„%1“ ist nicht als YAML lesbar (%2).</translation>
    </message>
    <message>
        <source>The stored configuration of this run is damaged.</source>
        <translation>Die gespeicherte Konfiguration dieses Laufs ist beschädigt.</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>„stages.%1.%2“ muss %3 sein, ist aber %4.</translation>
    </message>
    <message>
        <source>The configuration “%1” does not exist.</source>
        <translation>Die Konfiguration „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>The configuration “%1” is not a file.</source>
        <translation>Die Konfiguration „%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a configuration.</source>
        <translation>„%1“ ist zu groß für eine Konfiguration.</translation>
    </message>
    <message>
        <source>A configuration is a short YAML text.</source>
        <translation>Eine Konfiguration ist ein kurzer YAML-Text.</translation>
    </message>
    <message>
        <source>The configuration “%1” can&apos;t be read: %2.</source>
        <translation>Die Konfiguration „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisPage</name>
    <message>
        <source>These settings are used by the next analyses. Runs that exist keep the settings they were made with.</source>
        <translation>Diese Einstellungen gelten für die nächsten Analysen. Vorhandene Läufe behalten die Einstellungen, mit denen sie entstanden.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Zurück zum Standardwert: %1</translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>Zurück zum Standardwert von „%1“</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationEditor</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of the marker</source>
        <translation>Text des Markers</translation>
    </message>
    <message>
        <source>Label of the segment</source>
        <translation>Bezeichnung des Segments</translation>
    </message>
    <message>
        <source>Type of the transition</source>
        <translation>Typ des Übergangs</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a transition</comment>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationHistory</name>
    <message>
        <source>Add a marker</source>
        <translation>Marker hinzufügen</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Segment hinzufügen</translation>
    </message>
    <message>
        <source>Add a transition</source>
        <translation>Übergang hinzufügen</translation>
    </message>
    <message>
        <source>Delete a marker</source>
        <translation>Marker löschen</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Segment löschen</translation>
    </message>
    <message>
        <source>Delete a transition</source>
        <translation>Übergang löschen</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <translation>Marker verschieben</translation>
    </message>
    <message>
        <source>Change a segment</source>
        <translation>Segment ändern</translation>
    </message>
    <message>
        <source>Change a transition</source>
        <translation>Übergang ändern</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>Übergang</translation>
    </message>
    <message>
        <source>Rename a %1</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>%1 umbenennen</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationLabels</name>
    <message>
        <source>intro</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>Drop</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>Breakdown</translation>
    </message>
    <message>
        <source>build-up</source>
        <translation>Build-up</translation>
    </message>
    <message>
        <source>verse</source>
        <translation>Strophe</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>Cut</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>Fade</translation>
    </message>
    <message>
        <source>bass swap</source>
        <translation>Bass-Swap</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>echo-out</source>
        <translation>Echo-Out</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationModel</name>
    <message>
        <source>“%1” is no time. Write h:m:s, m:s or s, e.g. 0:12:41.337.</source>
        <translation>„%1“ ist keine Zeit. Schreibweise: h:m:s, m:s oder s, z.&#xa0;B. 0:12:41.337.</translation>
    </message>
    <message>
        <source>The end comes after the beginning, %1.</source>
        <translation>Das Ende muss nach dem Anfang (%1) liegen.</translation>
    </message>
    <message>
        <source>The beginning comes before the end, %1.</source>
        <translation>Der Anfang muss vor dem Ende (%1) liegen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where it begins, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>Wo der Eintrag beginnt, h:m:s.ms. Ein Doppelklick oder F2 ändert es.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Where it ends, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>Wo der Eintrag endet, h:m:s.ms. Ein Doppelklick oder F2 ändert es.</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Länge (s)</translation>
    </message>
    <message>
        <source>How long it is, in seconds</source>
        <translation>Wie lang der Eintrag ist, in Sekunden</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Marker, segment or transition</source>
        <translation>Marker, Segment oder Übergang</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Text of a marker, label of a segment, type of a transition. A double click or F2 edits it.</source>
        <translation>Text eines Markers, Bezeichnung eines Segments, Typ eines Übergangs. Ein Doppelklick oder F2 ändert es.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationRibbon</name>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>Marker, Segmente und Übergänge</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marker</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Übergänge</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead</source>
        <translation>; setzt einen Marker am Abspielkopf</translation>
    </message>
    <message>
        <source>Drag here to add a segment</source>
        <translation>Hier ziehen, um ein Segment hinzuzufügen</translation>
    </message>
    <message>
        <source>Drag here to add a transition</source>
        <translation>Hier ziehen, um einen Übergang hinzuzufügen</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um darin Stellen, Segmente und Übergänge zu markieren.</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead · drag here adds a segment · right-click adds a transition</source>
        <translation>; setzt einen Marker am Abspielkopf · Ziehen fügt hier ein Segment hinzu · Rechtsklick fügt einen Übergang hinzu</translation>
    </message>
    <message>
        <source>Times catch at beats, bars and edges; with Shift or Alt they don&apos;t.</source>
        <translation>Zeiten rasten an Beats, Takten und Rändern ein; mit Umschalt oder Alt nicht.</translation>
    </message>
    <message>
        <source>Drag moves it. %1</source>
        <translation>Ziehen verschiebt den Eintrag. %1</translation>
    </message>
    <message>
        <source>Drag moves the mix point. %1</source>
        <translation>Ziehen verschiebt den Mixpunkt. %1</translation>
    </message>
    <message>
        <source>Drag moves this edge. %1</source>
        <translation>Ziehen verschiebt diesen Rand. %1</translation>
    </message>
    <message>
        <source>Double click or F2 writes, Delete deletes.</source>
        <translation>Doppelklick oder F2 schreibt, Entf löscht.</translation>
    </message>
    <message>
        <source>Markers: a double click or the key ; adds one. Drag adds a segment. %1</source>
        <translation>Marker: Ein Doppelklick oder die Taste ; fügt einen hinzu. Ziehen fügt ein Segment hinzu. %1</translation>
    </message>
    <message>
        <source>Segments: drag adds one. %1</source>
        <translation>Segmente: Ziehen fügt eines hinzu. %1</translation>
    </message>
    <message>
        <source>Transitions: drag adds one. %1</source>
        <translation>Übergänge: Ziehen fügt einen hinzu. %1</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <translation>%1 bis %2
%3</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>Mixpunkt bei %1</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>&amp;Text bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Mix point here</source>
        <translation>&amp;Mixpunkt hier</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>Darauf z&amp;oomen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Lö&amp;schen</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <comment>of a segment</comment>
        <translation>&amp;Bezeichnung</translation>
    </message>
    <message>
        <source>Add a &amp;marker here</source>
        <translation>Ma&amp;rker hier hinzufügen</translation>
    </message>
    <message>
        <source>Add a se&amp;gment here</source>
        <translation>Se&amp;gment hier hinzufügen</translation>
    </message>
    <message>
        <source>Add a t&amp;ransition here</source>
        <translation>Überga&amp;ng hier hinzufügen</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationStrip</name>
    <message>
        <source>Markers, segments and transitions of B</source>
        <translation>Marker, Segmente und Übergänge von B</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · bar %2</source>
        <translation>%1 · Takt %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln Takt</numerusform>
            <numerusform>%Ln Takte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bars</source>
        <comment>not a whole number</comment>
        <translation>%1 Takte</translation>
    </message>
    <message>
        <source>%1 without a text</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>%1 ohne Text</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of a marker, segment or transition, and which of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>Mixpunkt bei %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationsPanel</name>
    <message>
        <source>+ Marker</source>
        <translation>+ Marker</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, at the pointer or in the middle of the view</source>
        <translation>Fügt einen Marker am Abspielkopf, am Zeiger oder in der Mitte der Ansicht hinzu</translation>
    </message>
    <message>
        <source>+ Segment</source>
        <translation>+ Segment</translation>
    </message>
    <message>
        <source>Adds a segment: the loop around the playhead, or else eight bars from there</source>
        <translation>Fügt ein Segment hinzu: den Loop um den Abspielkopf, sonst acht Takte ab dort</translation>
    </message>
    <message>
        <source>+ Transition</source>
        <translation>+ Übergang</translation>
    </message>
    <message>
        <source>Adds a transition: the loop around the playhead, or else eight bars from there</source>
        <translation>Fügt einen Übergang hinzu: den Loop um den Abspielkopf, sonst acht Takte ab dort</translation>
    </message>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>Marker, Segmente und Übergänge</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>No marker, segment or transition yet. Add one with the buttons above, press ; while it plays, or drag in the ribbon below the drum lanes.</source>
        <translation>Noch kein Marker, Segment oder Übergang. Mit den Knöpfen oben einen hinzufügen, während der Wiedergabe ; drücken oder im Streifen unter den Drum-Spuren ziehen.</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um darin Stellen, Segmente und Übergänge zu markieren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), kept with the recording.</source>
        <translation>
            <numerusform>%Ln Eintrag, bei der Aufnahme aufbewahrt.</numerusform>
            <numerusform>%Ln Einträge, bei der Aufnahme aufbewahrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copies them as text.</source>
        <translation>%1 kopiert sie als Text.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <comment>markers, segments and transitions</comment>
        <translation>
            <numerusform>%Ln Eintrag löschen</numerusform>
            <numerusform>%Ln Einträge löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Appearance</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>heihachi::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language and font size take effect at once while nothing is being analysed; the steps that can be undone are forgotten then.</source>
        <translation>Sprache und Schriftgröße gelten sofort, solange nichts analysiert wird; die Schritte, die sich rückgängig machen ließen, werden dann vergessen.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>Schrift&amp;größe:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioPage</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>bleiben stehen</translation>
    </message>
    <message>
        <source>turn the page at the edge</source>
        <translation>blättern am Rand um</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>scrollen mit</translation>
    </message>
    <message>
        <source>&amp;Output device:</source>
        <translation>&amp;Ausgabegerät:</translation>
    </message>
    <message>
        <source>There is no sound device. Playing runs in silence until there is one.</source>
        <translation>Es gibt kein Audiogerät. Die Wiedergabe läuft stumm, bis eines da ist.</translation>
    </message>
    <message>
        <source>&amp;Volume:</source>
        <translation>&amp;Lautstärke:</translation>
    </message>
    <message>
        <source>While it plays, the &amp;views:</source>
        <translation>Bei Wiedergabe, A&amp;nsichten:</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (derzeit nicht da)</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>Audio</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioReader</name>
    <message>
        <source>“%1” has %2 channels at %3 Hz, which can&apos;t be turned into stereo here.</source>
        <translation>„%1“ hat %2 Kanäle bei %3&#xa0;Hz; das lässt sich hier nicht in Stereo umwandeln.</translation>
    </message>
    <message>
        <source>Convert it to a stereo file first.</source>
        <translation>Zuerst in eine Stereodatei umwandeln.</translation>
    </message>
    <message>
        <source>“%1” holds no sound: its length is zero.</source>
        <translation>„%1“ enthält keinen Ton: Die Länge ist null.</translation>
    </message>
    <message>
        <source>Record or download it again.</source>
        <translation>Erneut aufnehmen oder herunterladen.</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioSinkFeed</name>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>es lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>it takes no sound any more</source>
        <translation>es nimmt keinen Ton mehr an</translation>
    </message>
    <message>
        <source>it stopped working</source>
        <translation>es arbeitet nicht mehr</translation>
    </message>
</context>
<context>
    <name>heihachi::BarRuler</name>
    <message>
        <source>Bars and beats</source>
        <translation>Takte und Beats</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>number of the bar</comment>
        <translation>Takt</translation>
    </message>
    <message>
        <source>Bars. Drag a bar line to where the bar begins. Ctrl+drag moves a single beat, Ctrl+double click adds one, a right click removes one. Keys: ← → choose a beat, Ctrl+← → move it by 1 ms (with Shift 10 ms), Insert and Delete add and remove.</source>
        <translation>Takte. Einen Taktstrich dorthin ziehen, wo der Takt beginnt. Strg+Ziehen verschiebt einen einzelnen Beat, Strg+Doppelklick fügt einen hinzu, ein Rechtsklick entfernt einen. Tasten: ← → wählen einen Beat, Strg+← → verschieben ihn um 1&#xa0;ms (mit Umschalt 10&#xa0;ms), Einfg und Entf fügen hinzu und entfernen.</translation>
    </message>
    <message>
        <source>Beat %1 at %2</source>
        <translation>Beat %1 bei %2</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatEditing</name>
    <message>
        <source>A beat is there already: they are at least 80 ms apart.</source>
        <translation>Dort ist schon ein Beat: Beats liegen mindestens 80&#xa0;ms auseinander.</translation>
    </message>
    <message>
        <source>There is no stable beat here; set a tempo first.</source>
        <translation>Hier gibt es keinen stabilen Beat; zuerst ein Tempo einstellen.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>time of a beat, and by how much it was moved</comment>
        <translation>%1 (%2&#xa0;ms)</translation>
    </message>
    <message>
        <source>&amp;Remove beat %1</source>
        <comment>%1: bar and beat, as in 5.3</comment>
        <translation>Beat %1 &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Begin a bar here</source>
        <translation>&amp;Takt hier beginnen</translation>
    </message>
    <message>
        <source>Add a b&amp;eat here</source>
        <translation>&amp;Beat hier hinzufügen</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatStages</name>
    <message>
        <source>No stable beat was found in the recording.</source>
        <translation>In der Aufnahme wurde kein stabiler Beat gefunden.</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Level of the twelve pitch classes, 100 times a second.</source>
        <translation>Pegel der zwölf Tonklassen, 100-mal pro Sekunde.</translation>
    </message>
    <message>
        <source>Beats and tempo</source>
        <translation>Beats und Tempo</translation>
    </message>
    <message>
        <source>Beats, bars and stretches of one tempo, with the other readings of it and their scores.</source>
        <translation>Beats, Takte und Abschnitte eines Tempos, mit dessen anderen Deutungen und ihren Bewertungen.</translation>
    </message>
</context>
<context>
    <name>heihachi::BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Centre</name>
    <message>
        <source>Choose a run in the project panel at the left to see it here.</source>
        <translation>Links im Panel „Projekt“ einen Lauf wählen, um ihn hier zu sehen.</translation>
    </message>
</context>
<context>
    <name>heihachi::ChunkStageRun</name>
    <message>
        <source>The stage could not be made.</source>
        <translation>Die Stufe konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>The stage asks for spectra or a context that can&apos;t be.</source>
        <translation>Die Stufe verlangt unmögliche Spektren oder einen unmöglichen Kontext.</translation>
    </message>
    <message>
        <source>The track “%1” is not laid out as declared.</source>
        <translation>Die Spur „%1“ ist nicht wie deklariert aufgebaut.</translation>
    </message>
    <message>
        <source>The stage changed the layout of its tracks.</source>
        <translation>Die Stufe hat den Aufbau ihrer Spuren geändert.</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassMeansView</name>
    <message>
        <source>Mean confidence and velocity of each class</source>
        <translation>Mittlere Konfidenz und Velocity jeder Klasse</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Schläge</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: no hits</source>
        <comment>drum class</comment>
        <translation>%1: keine Schläge</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s)</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Ln Schlag</numerusform>
            <numerusform>%1: %Ln Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean confidence: %1</source>
        <translation>Mittlere Konfidenz: %1</translation>
    </message>
    <message>
        <source>Mean velocity: %1</source>
        <translation>Mittlere Velocity: %1</translation>
    </message>
    <message>
        <source>± is one standard deviation</source>
        <translation>± ist eine Standardabweichung</translation>
    </message>
    <message>
        <source>A single hit has no spread</source>
        <translation>Ein einzelner Schlag hat keine Streuung</translation>
    </message>
    <message>
        <source>Bar: ± one standard deviation; n: hits</source>
        <translation>Balken: ± eine Standardabweichung; n: Schläge</translation>
    </message>
    <message>
        <source>Mean confidence (0 to 1)</source>
        <translation>Mittlere Konfidenz (0 bis 1)</translation>
    </message>
    <message>
        <source>Mean velocity (0 to 1)</source>
        <translation>Mittlere Velocity (0 bis 1)</translation>
    </message>
    <message>
        <source>n = %1</source>
        <comment>number of hits</comment>
        <translation>n = %1</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassSharesView</name>
    <message>
        <source>Share of each class in the hits</source>
        <translation>Anteil jeder Klasse an den Schlägen</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Schläge</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>number of hits, percentage</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s)</source>
        <translation>
            <numerusform>von %Ln Schlag</numerusform>
            <numerusform>von %Ln Schlägen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Anteil %1</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassToggles</name>
    <message>
        <source>Show or hide hits of the class “%1”</source>
        <translation>Schläge der Klasse „%1“ ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>heihachi::CoherencePlot</name>
    <message>
        <source>Coherence of %1</source>
        <comment>two signals</comment>
        <translation>Kohärenz: %1</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>mehr als Zufall</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>nicht mehr als Zufall</translation>
    </message>
    <message>
        <source>%1 Hz: coherence %2 (%3)</source>
        <translation>%1&#xa0;Hz: Kohärenz %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Bound of 95 %: %1, from %Ln average(s)</source>
        <translation>
            <numerusform>95-%-Grenze: %1, aus %Ln Mittelung</numerusform>
            <numerusform>95-%-Grenze: %1, aus %Ln Mittelungen</numerusform>
        </translation>
    </message>
    <message>
        <source>bar</source>
        <translation>Takt</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1&#xa0;Hz</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareActions</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Vergleichen mit</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>The other run is shown as A</source>
        <translation>Der andere Lauf wird als A gezeigt</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>Vergleich &amp;schließen</translation>
    </message>
    <message>
        <source>Show run A alone</source>
        <translation>Lauf A allein zeigen</translation>
    </message>
    <message>
        <source>&amp;Overlay B over A</source>
        <translation>A mit B über&amp;lagern</translation>
    </message>
    <message>
        <source>Draw the hits of B over the lanes of A instead of below them</source>
        <translation>Die Schläge von B über die Spuren von A zeichnen statt darunter</translation>
    </message>
    <message>
        <source>&amp;Export the comparison…</source>
        <translation>Vergleich e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write comparison.md with figures, differences.csv and comparison.json into a folder</source>
        <translation>comparison.md mit Diagrammen, differences.csv und comparison.json in einen Ordner schreiben</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>Both views go to the next difference that the filter lets through</source>
        <translation>Beide Ansichten gehen zum nächsten Unterschied, den der Filter durchlässt</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Vo&amp;riger Unterschied</translation>
    </message>
    <message>
        <source>Both views go to the difference before</source>
        <translation>Beide Ansichten gehen zum Unterschied davor</translation>
    </message>
    <message>
        <source>There is no further difference.</source>
        <translation>Es gibt keinen weiteren Unterschied.</translation>
    </message>
    <message>
        <source>There is no difference before this one.</source>
        <translation>Vor diesem gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>&amp;A is right</source>
        <translation>&amp;A stimmt</translation>
    </message>
    <message>
        <source>&amp;B is right</source>
        <translation>&amp;B stimmt</translation>
    </message>
    <message>
        <source>Ne&amp;ither is right</source>
        <translation>&amp;Keiner stimmt</translation>
    </message>
    <message>
        <source>&amp;Hear the other one</source>
        <translation>Den anderen &amp;hören</translation>
    </message>
    <message>
        <source>Change between the sound of A and of B at once, with the place kept</source>
        <translation>Sofort zwischen dem Ton von A und B wechseln, an derselben Stelle</translation>
    </message>
    <message>
        <source>Hear bo&amp;th</source>
        <translation>Be&amp;ide hören</translation>
    </message>
    <message>
        <source>A and B at once</source>
        <translation>A und B zugleich</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message>
        <source>The recording is corrected as A has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>Die Aufnahme wird hier so korrigiert, wie A sie hat; dann zum nächsten Unterschied ohne Urteil. Noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>The recording is corrected as B has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>Die Aufnahme wird hier so korrigiert, wie B sie hat; dann zum nächsten Unterschied ohne Urteil. Noch einmal nimmt es zurück</translation>
    </message>
    <message>
        <source>What only one of them has, or both call otherwise, is deleted; then to the next difference without a verdict. Once more takes it back</source>
        <translation>Was nur einer hat oder beide verschieden nennen, wird gelöscht; dann zum nächsten Unterschied ohne Urteil. Noch einmal nimmt es zurück</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparePanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Fortschritt des Vergleichs</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Compares nothing; the shown run stays</source>
        <translation>Vergleicht nichts; der gezeigte Lauf bleibt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Plots</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <comment>run A, run B</comment>
        <translation>%1 wird mit %2 verglichen…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The two recordings have nothing in common: no part of B was found in A. Choose another run B, or put an anchor point between the two timelines where they are the same.</source>
        <translation>Die beiden Aufnahmen haben nichts gemeinsam: Kein Teil von B wurde in A gefunden. Einen anderen Lauf B wählen oder zwischen den beiden Zeitleisten einen Anker setzen, wo sie gleich sind.</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to have runs to compare.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um Läufe zum Vergleichen zu haben.</translation>
    </message>
    <message>
        <source>There is only one run. Analyse again with other settings to have a second run, or open another recording.</source>
        <translation>Es gibt nur einen Lauf. Mit anderen Einstellungen erneut analysieren, um einen zweiten Lauf zu haben, oder eine andere Aufnahme öffnen.</translation>
    </message>
    <message>
        <source>No run is shown. Choose run A above.</source>
        <translation>Kein Lauf wird gezeigt. Oben Lauf A wählen.</translation>
    </message>
    <message>
        <source>Choose run B above to see and hear what differs from the shown run, hit by hit.</source>
        <translation>Oben Lauf B wählen, um Schlag für Schlag zu sehen und zu hören, was vom gezeigten Lauf abweicht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum hits, beats …; their number</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparePlayback</name>
    <message>
        <source>measuring …</source>
        <translation>wird gemessen …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>A %1 dB</source>
        <translation>A %1&#xa0;dB</translation>
    </message>
    <message>
        <source>B %1 dB</source>
        <translation>B %1&#xa0;dB</translation>
    </message>
    <message>
        <source>equally loud</source>
        <translation>gleich laut</translation>
    </message>
    <message>
        <source>Both runs are of one recording: there is nothing to match.</source>
        <translation>Beide Läufe gehören zu einer Aufnahme: Es gibt nichts anzugleichen.</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder does not win</source>
        <translation>Senkt den lauteren ab, damit lauter nicht gewinnt</translation>
    </message>
    <message>
        <source>The loudness could not be measured: %1</source>
        <translation>Die Lautheit konnte nicht gemessen werden: %1</translation>
    </message>
    <message>
        <source>One of them is silent where they lie over each other.</source>
        <translation>Eine von beiden ist stumm, wo sie übereinanderliegen.</translation>
    </message>
    <message>
        <source>Loudness where they lie over each other: A %1 LUFS, B %2 LUFS</source>
        <translation>Lautheit, wo sie übereinanderliegen: A %1&#xa0;LUFS, B %2&#xa0;LUFS</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>Kein Vergleich ist geöffnet.</translation>
    </message>
    <message>
        <source>The comparison is being made.</source>
        <translation>Der Vergleich wird erstellt.</translation>
    </message>
    <message>
        <source>Recording A was not found.</source>
        <translation>Aufnahme A wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The recordings have nothing in common that could be heard in step.</source>
        <translation>Die Aufnahmen haben nichts gemeinsam, was sich im Gleichlauf hören ließe.</translation>
    </message>
    <message>
        <source>Recording B was not found.</source>
        <translation>Aufnahme B wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Recording B is being opened.</source>
        <translation>Aufnahme B wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareScatter</name>
    <message>
        <source>Confidence in run A against confidence in run B</source>
        <translation>Konfidenz in Lauf A gegen Konfidenz in Lauf B</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Schlag</numerusform>
            <numerusform>%Ln Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in A, confidence %1–%2: %3</source>
        <translation>Nur in A, Konfidenz %1–%2: %3</translation>
    </message>
    <message>
        <source>Only in B, confidence %1–%2: %3</source>
        <translation>Nur in B, Konfidenz %1–%2: %3</translation>
    </message>
    <message>
        <source>No pair of hits passes the filter.</source>
        <translation>Kein Schlagpaar passiert den Filter.</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>Drum-Schläge wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>Confidence in A (0 to 1)</source>
        <translation>Konfidenz in A (0 bis 1)</translation>
    </message>
    <message>
        <source>Confidence in B (0 to 1)</source>
        <translation>Konfidenz in B (0 bis 1)</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSession</name>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>Die Wellenform wird geladen.</translation>
    </message>
    <message>
        <source>Laying %1 over %2</source>
        <translation>%1 wird über %2 gelegt</translation>
    </message>
    <message>
        <source>comparing the sound</source>
        <translation>Klang wird verglichen</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>Lauf %1 · %2</translation>
    </message>
    <message>
        <source>There is no comparison to judge.</source>
        <translation>Es gibt keinen Vergleich zu beurteilen.</translation>
    </message>
    <message>
        <source>Verdicts correct a recording: they need two runs of the same one.</source>
        <translation>Urteile korrigieren eine Aufnahme: Sie brauchen zwei Läufe derselben.</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>Zuerst einen Unterschied wählen.</translation>
    </message>
    <message>
        <source>Verdicts are given on drum hits.</source>
        <translation>Urteile gelten Drum-Schlägen.</translation>
    </message>
    <message>
        <source>Both runs say the same here.</source>
        <translation>Beide Läufe sagen hier dasselbe.</translation>
    </message>
    <message>
        <source>Verdict: A is right</source>
        <translation>Urteil: A stimmt</translation>
    </message>
    <message>
        <source>Verdict: B is right</source>
        <translation>Urteil: B stimmt</translation>
    </message>
    <message>
        <source>Verdict: neither is right</source>
        <translation>Urteil: Keiner stimmt</translation>
    </message>
    <message>
        <source>Add an anchor</source>
        <translation>Anker hinzufügen</translation>
    </message>
    <message>
        <source>Remove an anchor</source>
        <translation>Anker entfernen</translation>
    </message>
    <message>
        <source>Move an anchor</source>
        <translation>Anker verschieben</translation>
    </message>
    <message>
        <source>Run %1 is A now. The comparison with run %2 is kept; reopen it in the panel “Compare”.</source>
        <translation>Lauf %1 ist jetzt A. Der Vergleich mit Lauf %2 bleibt erhalten; im Feld „Vergleich“ kann er wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Take a verdict back</source>
        <translation>Urteil zurücknehmen</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSetup</name>
    <message>
        <source>Run A, which is the shown one</source>
        <translation>Lauf A, der gezeigte</translation>
    </message>
    <message>
        <source>Run B, of the same recording or of another one, which is then laid over A by its sound</source>
        <translation>Lauf B, von derselben Aufnahme oder von einer anderen, die dann anhand ihres Klangs über A gelegt wird</translation>
    </message>
    <message>
        <source>Choose run B</source>
        <translation>Lauf B wählen</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Run B becomes A, and A becomes B</source>
        <translation>Lauf B wird zu A, und A wird zu B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Closes the comparison; the project keeps it with all verdicts</source>
        <translation>Schließt den Vergleich; das Projekt behält ihn mit allen Urteilen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>A or B</comment>
        <translation>Lauf %1</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSummary</name>
    <message>
        <source>Take A, as corrected by &amp;hand, for the truth</source>
        <translation>A, von Hand &amp;korrigiert, als Wahrheit nehmen</translation>
    </message>
    <message>
        <source>Expected calibration error: the mean distance, over ten ranges of confidence, between the confidence of a run and the share of its hits that the other run has too</source>
        <translation>Erwarteter Kalibrierungsfehler: der mittlere Abstand, über zehn Konfidenzbereiche, zwischen der Konfidenz eines Laufs und dem Anteil seiner Schläge, die auch der andere Lauf hat</translation>
    </message>
    <message>
        <source>Compares B with the hits of A as you have corrected them: tells precision and recall</source>
        <translation>Vergleicht B mit den Schlägen von A, wie sie von Hand korrigiert sind: ergibt Präzision und Recall</translation>
    </message>
    <message>
        <source>Agreement of the drum hits by class</source>
        <translation>Übereinstimmung der Drum-Schläge nach Klasse</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Toleranzen</translation>
    </message>
    <message>
        <source>Passages in which more differs than elsewhere</source>
        <translation>Passagen, in denen sich mehr unterscheidet als anderswo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Length s</source>
        <translation>Länge s</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Anders</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Begin of the passage in A, h:m:s.ms</source>
        <translation>Beginn der Passage in A, h:m:s.ms</translation>
    </message>
    <message>
        <source>Length of the passage in A, in seconds</source>
        <translation>Länge der Passage in A, in Sekunden</translation>
    </message>
    <message>
        <source>Hits of the passage that differ</source>
        <translation>Schläge der Passage, die sich unterscheiden</translation>
    </message>
    <message>
        <source>Pairs, lost and added hits of the passage</source>
        <translation>Paare, verlorene und neue Schläge der Passage</translation>
    </message>
    <message>
        <source>Hits that would differ there, were the differences spread evenly</source>
        <translation>Schläge, die sich dort unterschieden, wären die Unterschiede gleichmäßig verteilt</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 hits differ, %5 were to be expected. Click to go there</source>
        <translation>%1 bis %2: %3 von %4 Schlägen unterscheiden sich, zu erwarten wären %5. Ein Klick springt dorthin</translation>
    </message>
    <message>
        <source>The differences gather nowhere: they are spread as the hits are.</source>
        <translation>Die Unterschiede häufen sich nirgends: Sie sind verteilt wie die Schläge.</translation>
    </message>
    <message>
        <source>Where the differences gather:</source>
        <translation>Wo sich die Unterschiede häufen:</translation>
    </message>
    <message>
        <source>Program, stages, settings and models are the same.</source>
        <translation>Programm, Stufen, Einstellungen und Modelle sind gleich.</translation>
    </message>
    <message>
        <source>Made with the same settings</source>
        <translation>Mit denselben Einstellungen erstellt</translation>
    </message>
    <message numerus="yes">
        <source>Made differently: %Ln setting(s)</source>
        <translation>
            <numerusform>Anders erstellt: %Ln Einstellung</numerusform>
            <numerusform>Anders erstellt: %Ln Einstellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CompareText</name>
    <message>
        <source>not computed</source>
        <translation>nicht berechnet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>Drum-Schläge wurden nicht verglichen.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 pairs of %2 hits in A and %3 in B</source>
        <translation>%1 Paare bei %2 Schlägen in A und %3 in B</translation>
    </message>
    <message>
        <source>Drum hits agree with F %1 within %2: %3.</source>
        <translation>Drum-Schläge stimmen überein mit F&#xa0;%1 innerhalb von %2: %3.</translation>
    </message>
    <message>
        <source>B against A as corrected by hand: precision %1, recall %2, F %3 within %4: %5.</source>
        <translation>B gegen A, wie von Hand korrigiert: Präzision %1, Recall %2, F&#xa0;%3 innerhalb von %4: %5.</translation>
    </message>
    <message>
        <source>Beats agree with F %1 within %2.</source>
        <translation>Beats stimmen überein mit F&#xa0;%1 innerhalb von %2.</translation>
    </message>
    <message>
        <source>Confidence and what the other run says differ on average by: A %1, B %2.</source>
        <comment>percentages</comment>
        <translation>Konfidenz und Aussage des anderen Laufs weichen im Mittel voneinander ab um: A %1, B %2.</translation>
    </message>
    <message>
        <source>same tempo</source>
        <translation>gleiches Tempo</translation>
    </message>
    <message>
        <source>tempo %1 %</source>
        <translation>Tempo %1 %</translation>
    </message>
    <message>
        <source>same pitch</source>
        <translation>gleiche Tonhöhe</translation>
    </message>
    <message>
        <source>pitch %1 semitones</source>
        <translation>Tonhöhe %1 Halbtöne</translation>
    </message>
    <message>
        <source>B over A: %1, %2; %3 of A and %4 of B are in both; confidence %5.</source>
        <translation>B über A: %1, %2; %3 von A und %4 von B sind in beiden; Konfidenz %5.</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2</source>
        <translation>B verbessert %1, verschlechtert %2</translation>
    </message>
    <message>
        <source>%1; %2 neither</source>
        <translation>%1; keiner: %2</translation>
    </message>
    <message>
        <source>Hits F %1</source>
        <translation>Schläge F&#xa0;%1</translation>
    </message>
    <message>
        <source>Beats F %1</source>
        <translation>Beats F&#xa0;%1</translation>
    </message>
    <message>
        <source>nothing differs within the tolerances</source>
        <translation>keine Unterschiede über die Toleranzen hinaus</translation>
    </message>
    <message>
        <source>%1 not compared: %2</source>
        <comment>drum hits, beats …; why</comment>
        <translation>%1 nicht verglichen: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>setting, stage or model; its name; in A; in B</comment>
        <translation>%1 %2: %3 → %4</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareTolerances</name>
    <message>
        <source>The window for hits must be from %1 to %2 s, but is %3.</source>
        <translation>Das Fenster für Schläge muss zwischen %1 und %2&#xa0;s liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The tolerance in time must be from %1 to %2 s (the window for hits), but is %3.</source>
        <translation>Die Zeittoleranz muss zwischen %1 und %2&#xa0;s (dem Fenster für Schläge) liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The tolerance in confidence must be from %1 to %2, but is %3.</source>
        <translation>Die Konfidenztoleranz muss zwischen %1 und %2 liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The tolerance in velocity must be from %1 to %2, but is %3.</source>
        <translation>Die Velocity-Toleranz muss zwischen %1 und %2 liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The window for beats must be from %1 to %2 s, but is %3.</source>
        <translation>Das Fenster für Beats muss zwischen %1 und %2&#xa0;s liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The tolerance in tempo must be from %1 to %2 BPM, but is %3.</source>
        <translation>Die Tempotoleranz muss zwischen %1 und %2&#xa0;BPM liegen, ist aber %3.</translation>
    </message>
    <message>
        <source>The tolerance for boundaries must be from %1 to %2 s, but is %3.</source>
        <translation>Die Toleranz für Grenzen muss zwischen %1 und %2&#xa0;s liegen, ist aber %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedTimeline</name>
    <message>
        <source>These recordings have nothing in common. Double click in the strip “A to B” to say which places belong together, or close the comparison.</source>
        <translation>Diese Aufnahmen haben nichts gemeinsam. Im Streifen „A zu B“ doppelklicken, um zu sagen, welche Stellen zusammengehören, oder den Vergleich schließen.</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <comment>two runs</comment>
        <translation>Vergleich von %1 mit %2</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedViews</name>
    <message>
        <source>Overlay</source>
        <translation>Überlagern</translation>
    </message>
    <message>
        <source>Show the hits of B as ghosts over those of A</source>
        <translation>Die Schläge von B blass über denen von A zeigen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Show the waveform of B</source>
        <translation>Die Wellenform von B zeigen</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Show the spectrogram of B</source>
        <translation>Das Spektrogramm von B zeigen</translation>
    </message>
    <message>
        <source>Drum lanes of B</source>
        <translation>Drum-Spuren von B</translation>
    </message>
    <message>
        <source>Waveform of B</source>
        <translation>Wellenform von B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Let B be A, and A be B</source>
        <translation>B zu A machen und A zu B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>End the comparison; it stays in the project</source>
        <translation>Den Vergleich beenden; er bleibt im Projekt</translation>
    </message>
    <message>
        <source>A · %1</source>
        <comment>%1: a run</comment>
        <translation>A · %1</translation>
    </message>
    <message>
        <source>B · %1</source>
        <comment>%1: a run</comment>
        <translation>B · %1</translation>
    </message>
    <message>
        <source>Spectrogram of B</source>
        <translation>Spektrogramm von B</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparisonPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>These runs can&apos;t be compared. %1</source>
        <translation>Diese Läufe können nicht verglichen werden. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>heihachi::ConfigReader</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the configuration must be made of “name: value” lines, but is %1.</source>
        <translation>Die Konfiguration muss aus Zeilen „Name: Wert“ bestehen, ist aber %1.</translation>
    </message>
    <message>
        <source>“%1” must be made of “name: value” lines, but is %2.</source>
        <translation>„%1“ muss aus Zeilen „Name: Wert“ bestehen, ist aber %2.</translation>
    </message>
    <message>
        <source>a name was expected, but there is %1.</source>
        <translation>Ein Name wird erwartet, gefunden: %1.</translation>
    </message>
    <message>
        <source>“%1” is set twice, first in line %2.</source>
        <translation>„%1“ ist doppelt gesetzt, zuerst in Zeile %2.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Eines von beiden entfernen.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>there is no stage “%1”.</source>
        <translation>Es gibt keine Stufe „%1“.</translation>
    </message>
    <message>
        <source>the stage “%1” has no setting “%2”.</source>
        <translation>Die Stufe „%1“ hat keine Einstellung „%2“.</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>„stages.%1.%2“ muss %3 sein, ist aber %4.</translation>
    </message>
</context>
<context>
    <name>heihachi::CorrectionsPanel</name>
    <message>
        <source>Only &amp;conflicts</source>
        <translation>Nur Konfl&amp;ikte</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Ann&amp;ehmen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>Ab&amp;lehnen</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ve&amp;rwerfen</translation>
    </message>
    <message>
        <source>List only corrections that do not fit the shown run</source>
        <translation>Nur Korrekturen auflisten, die nicht zum gezeigten Lauf passen</translation>
    </message>
    <message>
        <source>The chosen corrections hold, whatever a run says</source>
        <translation>Die gewählten Korrekturen gelten, was immer ein Lauf sagt</translation>
    </message>
    <message>
        <source>What the run found holds; the chosen corrections stay listed</source>
        <translation>Es gilt, was der Lauf fand; die gewählten Korrekturen bleiben aufgelistet</translation>
    </message>
    <message>
        <source>Forget the chosen corrections, as if they had never been made (Delete)</source>
        <translation>Die gewählten Korrekturen vergessen, als hätte es sie nie gegeben (Entf)</translation>
    </message>
    <message>
        <source>Corrections of drum hits</source>
        <translation>Korrekturen von Drum-Schlägen</translation>
    </message>
    <message>
        <source>Discard the chosen corrections</source>
        <translation>Gewählte Korrekturen verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits.</source>
        <translation>
            <numerusform>%n Korrektur an Drum-Schlägen.</numerusform>
            <numerusform>%n Korrekturen an Drum-Schlägen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit this run: accept or reject.</source>
        <translation>
            <numerusform>%n passt nicht zu diesem Lauf: annehmen oder ablehnen.</numerusform>
            <numerusform>%n passen nicht zu diesem Lauf: annehmen oder ablehnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of the beat grid (see Tempo).</source>
        <translation>
            <numerusform>%n Korrektur am Beat-Raster (siehe Tempo).</numerusform>
            <numerusform>%n Korrekturen am Beat-Raster (siehe Tempo).</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Open a recording to correct its drum hits.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um ihre Drum-Schläge zu korrigieren.</translation>
    </message>
    <message>
        <source>Every correction fits this run.</source>
        <translation>Alle Korrekturen passen zu diesem Lauf.</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand. Select hits and press 1 to 5 to relabel them, Y to confirm or Delete to delete them; zoomed in, drag a hit to move it, or double-click to add one.</source>
        <translation>Nichts wurde von Hand korrigiert. Schläge auswählen und 1 bis 5 drücken, um ihre Klasse zu ändern, Y, um sie zu bestätigen, oder Entf, um sie zu löschen; bei starker Vergrößerung verschiebt Ziehen einen Schlag, und ein Doppelklick fügt einen hinzu.</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingStage</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Motor-auditory coupling</source>
        <translation>Motorisch-auditive Kopplung</translation>
    </message>
    <message>
        <source>How far kick and bass, snare and mix, and struck and sustained sound move together, by frequency.</source>
        <translation>Wie sehr sich Kick und Bass, Snare und Mix sowie angeschlagener und gehaltener Klang gemeinsam bewegen, nach Frequenz.</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingView</name>
    <message>
        <source>Coherence: how steadily two signals rise and fall together at each rate, 0 not at all, 1 always. Below the dashed line it may be chance.</source>
        <translation>Kohärenz: wie beständig zwei Signale bei jeder Rate gemeinsam steigen und fallen, 0 gar nicht, 1 immer. Unter der gestrichelten Linie kann es Zufall sein.</translation>
    </message>
    <message>
        <source>Beats (%1 Hz): %2</source>
        <translation>Beats (%1&#xa0;Hz): %2</translation>
    </message>
    <message>
        <source>No stable beat.</source>
        <translation>Kein stabiler Beat.</translation>
    </message>
    <message>
        <source>Bars (%1 Hz): %2</source>
        <translation>Takte (%1&#xa0;Hz): %2</translation>
    </message>
    <message>
        <source>No bars.</source>
        <translation>Keine Takte.</translation>
    </message>
    <message>
        <source>Coherence at the rate of the beats and of the bars, and by how much the second signal of the pair comes behind the first</source>
        <translation>Kohärenz bei der Rate der Beats und der Takte, und um wie viel das zweite Signal des Paars dem ersten folgt</translation>
    </message>
</context>
<context>
    <name>heihachi::CsvReader</name>
    <message>
        <source>“%1” is no CSV table: it is no text.</source>
        <translation>„%1“ ist keine CSV-Tabelle: Es ist kein Text.</translation>
    </message>
    <message>
        <source>the table is empty, a line with the names of the columns is expected</source>
        <translation>Die Tabelle ist leer; erwartet wird eine Zeile mit den Namen der Spalten</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>Die Spalte „%1“ kommt zweimal vor</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>Die Spalte „%1“ fehlt</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>%1 cells are expected, %2 are there</source>
        <translation>Erwartet werden %1 Zellen, vorhanden sind %2</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>Ein Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>„%1“ ist leer</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but is “%2”</source>
        <translation>„%1“ muss eine ganze Zahl sein, ist aber „%2“</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, but is “%4”</source>
        <translation>„%1“ muss eine Zahl von %2 bis %3 sein, ist aber „%4“</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>„%1“, Zeile %2: %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityPanel</name>
    <message>
        <source>Form of the curves</source>
        <translation>Form der Kurven</translation>
    </message>
    <message>
        <source>Stacked adds the classes up; lines show each class on its own</source>
        <translation>„Gestapelt“ summiert die Klassen; „Linien“ zeigt jede Klasse für sich</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Gestapelt</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>Teil der Aufnahme</translation>
    </message>
    <message>
        <source>The whole recording with a box around what the timeline shows, or only what the timeline shows</source>
        <translation>Die ganze Aufnahme mit einem Rahmen um das, was die Zeitleiste zeigt, oder nur das, was die Zeitleiste zeigt</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>Visible range</source>
        <translation>Sichtbarer Teil</translation>
    </message>
    <message>
        <source>Window </source>
        <comment>before a number of seconds</comment>
        <translation>Fenster </translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Length of the window in seconds</source>
        <translation>Länge des Fensters in Sekunden</translation>
    </message>
    <message>
        <source>Hits are counted in a window of this length around each moment; 1 to 60 s</source>
        <translation>Schläge werden um jeden Moment in einem Fenster dieser Länge gezählt; 1 bis 60&#xa0;s</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityView</name>
    <message>
        <source>Hits per second over time, by class</source>
        <translation>Schläge pro Sekunde im Zeitverlauf, nach Klasse</translation>
    </message>
    <message>
        <source>No hit passes the filter.</source>
        <translation>Kein Schlag passiert den Filter.</translation>
    </message>
    <message>
        <source>Hits per second</source>
        <translation>Schläge pro Sekunde</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>Zeit (h:m:s)</translation>
    </message>
    <message>
        <source>Select the hits of the &amp;visible range</source>
        <translation>Schläge im &amp;sichtbaren Teil auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>%1 hits/s in %2 s</source>
        <translation>%1 Schläge/s in %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2 hits/s</source>
        <comment>drum class, number</comment>
        <translation>%1: %2 Schläge/s</translation>
    </message>
</context>
<context>
    <name>heihachi::DerivedRunner</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The stage could not be made.</source>
        <translation>Die Stufe konnte nicht erstellt werden.</translation>
    </message>
</context>
<context>
    <name>heihachi::DeviationChart</name>
    <message>
        <source>Deviation from the grid for each position and class</source>
        <translation>Abweichung vom Raster nach Position und Klasse</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>alle Positionen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hits of these classes here.</source>
        <translation>Hier keine Schläge dieser Klassen.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>positions of the bar</comment>
        <translation>alle</translation>
    </message>
    <message>
        <source>late ↑ / early ↓ (ms)</source>
        <translation>spät ↑ / früh ↓ (ms)</translation>
    </message>
    <message>
        <source>band: jitter, ±%1 ms</source>
        <translation>Band: Jitter, ±%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>„%1“ fehlgeschlagen: %2</translation>
    </message>
    <message>
        <source>“%1” was not computed: %2</source>
        <translation>„%1“ wurde nicht berechnet: %2</translation>
    </message>
    <message>
        <source>%1
Click to go there.</source>
        <translation>%1
Ein Klick springt dorthin.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsPanel</name>
    <message>
        <source>Notes about this run</source>
        <translation>Hinweise zu diesem Lauf</translation>
    </message>
    <message>
        <source>Nothing odd was found, and every result was computed.</source>
        <translation>Nichts Auffälliges gefunden, und alle Ergebnisse wurden berechnet.</translation>
    </message>
    <message>
        <source>Notes about a run appear here: what is odd about the signal, and what is missing.</source>
        <translation>Hier erscheinen Hinweise zu einem Lauf: was am Signal auffällt und was fehlt.</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsRibbon</name>
    <message>
        <source>Notes on the recording</source>
        <translation>Hinweise zur Aufnahme</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 bis %2: %3</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceDensity</name>
    <message>
        <source>Differences per minute over time, by kind</source>
        <translation>Unterschiede pro Minute im Zeitverlauf, nach Art</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>Kein Unterschied passiert den Filter.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch wird nichts verglichen.</translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Zeit in A (h:m:s)</translation>
    </message>
    <message>
        <source>Differences per minute (window of %1 s)</source>
        <translation>Unterschiede pro Minute (Fenster von %1&#xa0;s)</translation>
    </message>
    <message>
        <source>%1 differences/min in %2 s</source>
        <translation>%1 Unterschiede/min in %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2 per minute</source>
        <comment>kind of difference, number</comment>
        <translation>%1: %2 pro Minute</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows what else can be left out: parts, classes, small shifts, doubtful hits</source>
        <translation>Zeigt, was sich noch weglassen lässt: Teile, Klassen, kleiner Versatz, zweifelhafte Schläge</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Takes the limits away; the kinds stay as they are chosen</source>
        <translation>Hebt die Grenzen auf; die Arten bleiben wie gewählt</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>drum hits, beats …</comment>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Hides pairs that are nearer than this and differ in nothing but time; 0 to 500 ms</source>
        <translation>Blendet Paare aus, die näher beieinanderliegen und sich nur in der Zeit unterscheiden; 0 bis 500&#xa0;ms</translation>
    </message>
    <message>
        <source>Hides drum hits that neither run is surer of than this; 0 to 1</source>
        <translation>Blendet Drum-Schläge aus, bei denen keiner der Läufe sicherer ist; 0 bis 1</translation>
    </message>
    <message>
        <source>Without a verdict &amp;only</source>
        <translation>Nur ohne &amp;Urteil</translation>
    </message>
    <message>
        <source>Hides drum hits on which you have said which run is right</source>
        <translation>Blendet Drum-Schläge aus, zu denen schon gesagt ist, welcher Lauf stimmt</translation>
    </message>
    <message>
        <source>&amp;Shift from</source>
        <translation>Ver&amp;satz ab</translation>
    </message>
    <message>
        <source>Con&amp;fidence from</source>
        <translation>Konfiden&amp;z ab</translation>
    </message>
    <message>
        <source>Show or hide differences of: %1</source>
        <comment>drum hits, beats …</comment>
        <translation>Unterschiede ein- oder ausblenden: %1</translation>
    </message>
    <message>
        <source>%1 were not compared</source>
        <comment>drum hits, beats …</comment>
        <translation>%1 wurden nicht verglichen</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of the runs is listed</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of drums is listed</comment>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>shift from %1 ms</source>
        <translation>Versatz ab %1&#xa0;ms</translation>
    </message>
    <message>
        <source>confidence from %1</source>
        <translation>Konfidenz ab %1</translation>
    </message>
    <message>
        <source>without a verdict</source>
        <translation>ohne Urteil</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceLane</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch wird nichts verglichen.</translation>
    </message>
    <message>
        <source>These recordings have nothing in common.</source>
        <translation>Diese Aufnahmen haben nichts gemeinsam.</translation>
    </message>
    <message>
        <source>The runs have no results in common that could be compared.</source>
        <translation>Die Läufe haben keine gemeinsamen Ergebnisse, die sich vergleichen ließen.</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>Kein Unterschied passiert den Filter.</translation>
    </message>
    <message>
        <source>No differences: the runs agree within the tolerances.</source>
        <translation>Keine Unterschiede: Die Läufe stimmen innerhalb der Toleranzen überein.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>und %n weiterer hier</numerusform>
            <numerusform>und %n weitere hier</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart in B</source>
        <translation>Kein Gegenstück in B</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>&amp;Voriger Unterschied</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>row of differences that are not of drum hits</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>no counterpart in B</source>
        <translation>kein Gegenstück in B</translation>
    </message>
    <message>
        <source>P&amp;lay this difference</source>
        <translation>Diesen Unterschied abspie&amp;len</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceList</name>
    <message>
        <source>Show all differences</source>
        <translation>Alle Unterschiede zeigen</translation>
    </message>
    <message>
        <source>No difference passes this filter.</source>
        <translation>Kein Unterschied passiert diesen Filter.</translation>
    </message>
    <message>
        <source>Nothing differs within the tolerances. To see smaller differences, lower the tolerances under “Summary”.</source>
        <translation>Nichts unterscheidet sich über die Toleranzen hinaus. Um kleinere Unterschiede zu sehen, die Toleranzen unter „Überblick“ senken.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Noch wird nichts verglichen.</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceModel</name>
    <message>
        <source>No verdict yet</source>
        <translation>Noch kein Urteil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>Versatz ms</translation>
    </message>
    <message>
        <source>Conf. A → B</source>
        <translation>Konf. A → B</translation>
    </message>
    <message>
        <source>Value A → B</source>
        <translation>Wert A → B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Urteil</translation>
    </message>
    <message>
        <source>Time in run A, h:m:s.ms; of what only B has, where A would have it</source>
        <translation>Zeit in Lauf A, h:m:s.ms; hat nur B es, die Zeit, an der A es hätte</translation>
    </message>
    <message>
        <source>What became of it in run B</source>
        <translation>Was in Lauf B daraus wurde</translation>
    </message>
    <message>
        <source>Class of drum, place in the bar, or label; in A → in B</source>
        <translation>Instrumentenklasse, Stelle im Takt oder Bezeichnung; in A → in B</translation>
    </message>
    <message>
        <source>How much later it is in B than in A, in ms; sorted by size</source>
        <translation>Wie viel später es in B liegt als in A, in ms; nach Größe sortiert</translation>
    </message>
    <message>
        <source>Confidence in A → in B, 0 to 1; sorted by the higher one</source>
        <translation>Konfidenz in A → in B, 0 bis 1; nach der höheren sortiert</translation>
    </message>
    <message>
        <source>Velocity of drum hits (0 to 1), tempo of beats and tempo sections (BPM), length of segments and transitions (s); in A → in B</source>
        <translation>Velocity von Drum-Schlägen (0 bis 1), Tempo von Beats und Tempoabschnitten (BPM), Länge von Segmenten und Übergängen (s); in A → in B</translation>
    </message>
    <message>
        <source>Which run is right, as you said</source>
        <translation>Welcher Lauf laut Urteil stimmt</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceText</name>
    <message>
        <source>no label</source>
        <comment>of a segment or a transition</comment>
        <translation>keine Bezeichnung</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <comment>number of a bar, point, number of a beat in it</comment>
        <translation>Takt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) a bar</source>
        <translation>
            <numerusform>%n Beat pro Takt</numerusform>
            <numerusform>%n Beats pro Takt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>as A has it, as B has it</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>In A at %1, not in B</source>
        <comment>a time</comment>
        <translation>In A bei %1, nicht in B</translation>
    </message>
    <message>
        <source>In B at %1, not in A</source>
        <comment>a time</comment>
        <translation>In B bei %1, nicht in A</translation>
    </message>
    <message>
        <source>In A at %1, in B at %2</source>
        <comment>times</comment>
        <translation>In A bei %1, in B bei %2</translation>
    </message>
    <message>
        <source>: %1 ms later</source>
        <comment>than in A</comment>
        <translation>: %1&#xa0;ms später</translation>
    </message>
    <message>
        <source>: %1 ms earlier</source>
        <comment>than in A</comment>
        <translation>: %1&#xa0;ms früher</translation>
    </message>
    <message>
        <source>Velocity (0 to 1): %1</source>
        <translation>Velocity (0 bis 1): %1</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Länge: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>kind of difference</comment>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>kind of difference</comment>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <comment>kind of difference</comment>
        <translation>Umbenannt</translation>
    </message>
    <message>
        <source>Rescored</source>
        <comment>kind of difference</comment>
        <translation>Umbewertet</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>kind of difference</comment>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>kind of difference</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>The same in both runs, within the tolerances</source>
        <translation>In beiden Läufen gleich, innerhalb der Toleranzen</translation>
    </message>
    <message>
        <source>In both runs, at another time</source>
        <translation>In beiden Läufen, zu anderer Zeit</translation>
    </message>
    <message>
        <source>In both runs, with another class, place in the bar or label</source>
        <translation>In beiden Läufen, mit anderer Klasse, Stelle im Takt oder Bezeichnung</translation>
    </message>
    <message>
        <source>In both runs, with another confidence, velocity or tempo</source>
        <translation>In beiden Läufen, mit anderer Konfidenz, anderer Velocity oder anderem Tempo</translation>
    </message>
    <message>
        <source>In run A, not in run B</source>
        <translation>In Lauf A, nicht in Lauf B</translation>
    </message>
    <message>
        <source>In run B, not in run A</source>
        <translation>In Lauf B, nicht in Lauf A</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of the two runs is right</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A stimmt</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B stimmt</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>Keiner stimmt</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1&#xa0;BPM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1): %1</source>
        <translation>Konfidenz (0 bis 1): %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Urteil: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::DropPlan</name>
    <message>
        <source>“%1” is not a file of this computer.</source>
        <translation>„%1“ ist keine Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>„%1“ ist nicht mehr da.</translation>
    </message>
    <message>
        <source>“%1” is neither a recording nor a project (%2).</source>
        <translation>„%1“ ist weder eine Aufnahme noch ein Projekt (%2).</translation>
    </message>
    <message>
        <source>Open the project “%1”</source>
        <translation>Das Projekt „%1“ öffnen</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %n file(s) and folders</source>
        <translation>
            <numerusform>%n Datei oder Ordner analysieren</numerusform>
            <numerusform>%n Dateien und Ordner analysieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse all recordings in the folder “%1”</source>
        <translation>Alle Aufnahmen im Ordner „%1“ analysieren</translation>
    </message>
    <message>
        <source>Analyse “%1”</source>
        <translation>„%1“ analysieren</translation>
    </message>
    <message>
        <source>A project is opened alone: the other files are left out.</source>
        <translation>Ein Projekt wird allein geöffnet: Die anderen Dateien werden ausgelassen.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be opened.</source>
        <translation>Darin ist nichts, was sich öffnen lässt.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumActivationStage</name>
    <message>
        <source>Switched off: the setting “model” is “none”.</source>
        <translation>Abgeschaltet: Die Einstellung „model“ steht auf „none“.</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”.</source>
        <translation>In „%1“ ist kein Drum-Netz installiert.</translation>
    </message>
    <message>
        <source>Install the program again, or set “model” of the stage drum_activations to “none”.</source>
        <translation>Das Programm neu installieren oder „model“ der Stufe drum_activations auf „none“ setzen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Which drum network to use: “auto” takes the one that is shipped with the program, “none” tells drums apart by signal processing.</source>
        <translation>Welches Drum-Netz verwendet wird: „auto“ nimmt das mit dem Programm gelieferte, „none“ unterscheidet Drums durch Signalverarbeitung.</translation>
    </message>
    <message>
        <source>Drum network</source>
        <translation>Drum-Netz</translation>
    </message>
    <message>
        <source>How surely each drum, a beat and a downbeat begin in every hundredth of a second, by a trained network.</source>
        <translation>Wie sicher in jeder Hundertstelsekunde die einzelnen Drums, ein Beat und ein Downbeat einsetzen, laut einem trainierten Netz.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumLanes</name>
    <message>
        <source>Drum lanes</source>
        <translation>Drum-Spuren</translation>
    </message>
    <message>
        <source>No drum hits yet</source>
        <translation>Noch keine Drum-Schläge</translation>
    </message>
    <message>
        <source>The drum hits were not computed.</source>
        <translation>Die Drum-Schläge wurden nicht berechnet.</translation>
    </message>
    <message>
        <source>The drum hits were not computed. %1</source>
        <translation>Die Drum-Schläge wurden nicht berechnet. %1</translation>
    </message>
    <message>
        <source>No drum hits were found in this recording.</source>
        <translation>In dieser Aufnahme wurden keine Drum-Schläge gefunden.</translation>
    </message>
    <message>
        <source>Select &amp;visible hits</source>
        <translation>&amp;Sichtbare Schläge auswählen</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>hits as other thresholds would give them</comment>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelChoices</name>
    <message>
        <source>Not installed: the file “%1” is missing. Install the program again.</source>
        <translation>Nicht installiert: Die Datei „%1“ fehlt. Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Damaged: the file “%1” is not the one that the list of models describes. Install the program again.</source>
        <translation>Beschädigt: Die Datei „%1“ ist nicht die, die in der Liste der Modelle steht. Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read, or is no model. Check its permissions, or install the program again.</source>
        <translation>Die Datei „%1“ ist nicht lesbar oder kein Modell. Zugriffsrechte prüfen oder das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>of a model: version, licence, size</comment>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Automatic (recommended)</source>
        <translation>Automatisch (empfohlen)</translation>
    </message>
    <message>
        <source>The drum network that comes with the program, also when a later version brings a better one.</source>
        <translation>Das Drum-Netz, das dem Programm beiliegt, auch wenn eine spätere Version ein besseres bringt.</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”. Install the program again.</source>
        <translation>In „%1“ ist kein Drum-Netz installiert. Das Programm neu installieren.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Nicht installiert.</translation>
    </message>
    <message>
        <source>Signal processing (no network)</source>
        <translation>Signalverarbeitung (kein Netz)</translation>
    </message>
    <message>
        <source>Compares each onset with tables of drum sounds. Fewer hits are right, and other thresholds can&apos;t be tried afterwards.</source>
        <translation>Vergleicht jeden Onset mit Tabellen von Drum-Klängen. Es stimmen weniger Schläge, und andere Schwellen lassen sich hinterher nicht ausprobieren.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelPage</name>
    <message>
        <source>This program was built without a drum network.</source>
        <translation>Dieses Programm wurde ohne Drum-Netz gebaut.</translation>
    </message>
    <message>
        <source>What the next analyses tell drums apart by:</source>
        <translation>Womit die nächsten Analysen Drums unterscheiden:</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumNetwork</name>
    <message>
        <source>tensor “%1” holds no %2 ascending frequencies</source>
        <translation>Tensor „%1“ enthält keine %2 aufsteigenden Frequenzen</translation>
    </message>
    <message>
        <source>The drum network was given %1 values in and %2 out for %3 frames.</source>
        <translation>Das Drum-Netz erhielt %1 Werte zur Eingabe und %2 zur Ausgabe für %3 Frames.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumStages</name>
    <message>
        <source>There are no onsets to tell drums apart at.</source>
        <translation>Es gibt keine Onsets, an denen Drums unterschieden werden könnten.</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”.</source>
        <translation>Mindestwahrscheinlichkeit für einen Schlag der Klasse „%1“.</translation>
    </message>
    <message>
        <source>Drum spectrum</source>
        <translation>Drum-Spektrum</translation>
    </message>
    <message>
        <source>Level of 32 bands, and how flat the spectrum rises, 100 times a second.</source>
        <translation>Pegel von 32 Bändern und Flachheit des Spektralanstiegs, 100-mal pro Sekunde.</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>Drum-Schläge</translation>
    </message>
    <message>
        <source>Which drums begin at each onset, how hard and how surely; several may sound at once.</source>
        <translation>Welche Drums an jedem Onset einsetzen, wie stark und wie sicher; mehrere können zugleich klingen.</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <comment>a drum class</comment>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>The drums were told apart by signal processing, without the drum network: expect fewer right.</source>
        <translation>Die Drums wurden durch Signalverarbeitung unterschieden, ohne das Drum-Netz: Es stimmen voraussichtlich weniger Schläge.</translation>
    </message>
</context>
<context>
    <name>heihachi::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all hits</source>
        <translation>&amp;Alle Schläge auswählen</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>Auswahl auf&amp;heben</translation>
    </message>
    <message>
        <source>Copy the selected hits as tab-separated text</source>
        <translation>Die ausgewählten Schläge als Text mit Tabulatoren kopieren</translation>
    </message>
    <message>
        <source>Select every hit that the table lists</source>
        <translation>Alle Schläge auswählen, die die Tabelle auflistet</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>The drum model and the settings of the next analyses</source>
        <translation>Das Drum-Modell und die Einstellungen der nächsten Analysen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>&amp;Beat-Raster</translation>
    </message>
    <message>
        <source>&amp;Hits</source>
        <translation>&amp;Schläge</translation>
    </message>
    <message>
        <source>&amp;Markers and segments</source>
        <translation>&amp;Marker und Segmente</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusterTable</name>
    <message>
        <source>Kinds of strikes</source>
        <translation>Anschlagsarten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocity</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Mean place in the bar, in beats; 1 is the start of the bar</source>
        <translation>Mittlere Stelle im Takt, in Beats; 1 ist der Taktanfang</translation>
    </message>
    <message>
        <source>Mean velocity, 0 to 1</source>
        <translation>Mittlere Velocity, 0 bis 1</translation>
    </message>
    <message>
        <source>There are too few hits to tell kinds of strikes apart.</source>
        <translation>Es gibt zu wenige Schläge, um Anschlagsarten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Cut at a height of %1. %2</source>
        <comment>of a dendrogram; why there</comment>
        <translation>Auf der Höhe %1 geschnitten. %2</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusters</name>
    <message numerus="yes">
        <source>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kind(s) remain.</source>
        <translation>
            <numerusform>Zwischen den Höhen %L1 und %L2 geschnitten: Das ist, als Verhältnis, die größte Stufe zwischen zwei Verschmelzungen unter denen, die %3 bis %4 Anschlagsarten übrig lassen; %n Art bleibt.</numerusform>
            <numerusform>Zwischen den Höhen %L1 und %L2 geschnitten: Das ist, als Verhältnis, die größte Stufe zwischen zwei Verschmelzungen unter denen, die %3 bis %4 Anschlagsarten übrig lassen; %n Arten bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few strikes on the grid to tell kinds of them.</source>
        <translation>Auf dem Raster liegen zu wenige Anschläge, um Arten zu unterscheiden.</translation>
    </message>
    <message>
        <source>All strikes that come often enough are of one kind: nothing was cut.</source>
        <translation>Alle ausreichend häufigen Anschläge sind von einer Art: Es wurde nichts geschnitten.</translation>
    </message>
</context>
<context>
    <name>heihachi::FileActions</name>
    <message>
        <source>Locate file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>Ein leeres Projekt beginnen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open recordings to analyse, or a project</source>
        <translation>Aufnahmen zum Analysieren oder ein Projekt öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Save the project with all its runs in a file of your choice</source>
        <translation>Das Projekt mit allen Läufen in einer Datei nach Wahl speichern</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Choose where the recording of this run is now</source>
        <translation>Wählen, wo die Aufnahme dieses Laufs jetzt liegt</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Figures (PNG)…</source>
        <translation>Diagramme (PNG)…</translation>
    </message>
    <message>
        <source>All into folder…</source>
        <translation>Alles in Ordner…</translation>
    </message>
    <message>
        <source>Write every report and figure of this run</source>
        <translation>Alle Berichte und Diagramme dieses Laufs schreiben</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>Fehlende Dateien entfernen</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>Recordings and projects (%1)</source>
        <translation>Aufnahmen und Projekte (%1)</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Heihachi projects (*.heihachi)</source>
        <translation>Heihachi-Projekte (*.heihachi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Projekt speichern unter</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (repariert)</translation>
    </message>
    <message>
        <source>Repair into new file</source>
        <translation>In neue Datei reparieren</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1 suchen</translation>
    </message>
    <message>
        <source>Export figures into folder</source>
        <translation>Diagramme in Ordner exportieren</translation>
    </message>
    <message>
        <source>Export all into folder</source>
        <translation>Alles in Ordner exportieren</translation>
    </message>
    <message>
        <source>Repair &amp;project…</source>
        <translation>&amp;Projekt reparieren…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new file</source>
        <translation>Was von einem beschädigten Projekt lesbar ist, in einer neuen Datei sichern</translation>
    </message>
    <message>
        <source>Repair project</source>
        <translation>Projekt reparieren</translation>
    </message>
    <message>
        <source>Export the comparison into folder</source>
        <translation>Vergleich in Ordner exportieren</translation>
    </message>
</context>
<context>
    <name>heihachi::FixedKeys</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Drum-Spuren</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marker und Segmente</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Um eine Seite scrollen</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Zum Anfang oder Ende</translation>
    </message>
    <message>
        <source>Select the hit before or after</source>
        <translation>Den Schlag davor oder danach auswählen</translation>
    </message>
    <message>
        <source>Play the selected hit</source>
        <translation>Den ausgewählten Schlag abspielen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Nichts auswählen</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Ziehen abbrechen</translation>
    </message>
    <message>
        <source>The hit is right</source>
        <translation>Der Schlag ist richtig</translation>
    </message>
    <message>
        <source>There is no such hit</source>
        <translation>Diesen Schlag gibt es nicht</translation>
    </message>
    <message>
        <source>It is of another class</source>
        <translation>Er ist von einer anderen Klasse</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>Das letzte Urteil zurücknehmen</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Zoom frequencies</source>
        <translation>Frequenzen zoomen</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Frequenzen scrollen</translation>
    </message>
    <message>
        <source>Show all frequencies</source>
        <translation>Alle Frequenzen zeigen</translation>
    </message>
    <message>
        <source>To the next or the one before</source>
        <translation>Zum nächsten oder vorigen Eintrag</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Text schreiben</translation>
    </message>
    <message>
        <source>Move by a beat</source>
        <translation>Um einen Beat verschieben</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eintrag löschen</translation>
    </message>
    <message>
        <source>To the next or the previous bar of the pattern</source>
        <translation>Zum nächsten oder vorigen Takt des Patterns</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Lauf löschen…</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>Zeitlineal</translation>
    </message>
    <message>
        <source>Bar ruler</source>
        <translation>Taktlineal</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Loop aufheben</translation>
    </message>
    <message>
        <source>Choose a beat</source>
        <translation>Einen Beat wählen</translation>
    </message>
    <message>
        <source>Move it by 1 ms</source>
        <translation>Um 1 ms verschieben</translation>
    </message>
    <message>
        <source>Move it by 10 ms</source>
        <translation>Um 10 ms verschieben</translation>
    </message>
    <message>
        <source>Add a beat after it</source>
        <translation>Einen Beat danach hinzufügen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Map of two recordings</source>
        <translation>Zuordnung zweier Aufnahmen</translation>
    </message>
    <message>
        <source>To the next or the previous difference</source>
        <translation>Zum nächsten oder vorigen Unterschied</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Unterschied abspielen</translation>
    </message>
    <message>
        <source>Add an anchor at the playhead</source>
        <translation>Anker am Abspielkopf hinzufügen</translation>
    </message>
    <message>
        <source>To the next or the previous anchor</source>
        <translation>Zum nächsten oder vorigen Anker</translation>
    </message>
    <message>
        <source>Move the anchor by 1 ms</source>
        <translation>Anker um 1&#xa0;ms verschieben</translation>
    </message>
    <message>
        <source>Move the anchor by 10 ms</source>
        <translation>Anker um 10&#xa0;ms verschieben</translation>
    </message>
    <message>
        <source>Delete the anchor</source>
        <translation>Anker löschen</translation>
    </message>
</context>
<context>
    <name>heihachi::FoldSection</name>
    <message>
        <source>Unfolds or folds “%1”</source>
        <translation>Klappt „%1“ auf oder zu</translation>
    </message>
</context>
<context>
    <name>heihachi::GridCorrections</name>
    <message>
        <source>Beats half a beat &amp;earlier</source>
        <translation>Beats einen halben Beat &amp;früher</translation>
    </message>
    <message>
        <source>← ½ beat</source>
        <translation>← ½ Beat</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat earlier</source>
        <translation>Die Beats des Abschnitts einen halben Beat nach vorn schieben</translation>
    </message>
    <message>
        <source>Beats half a beat &amp;later</source>
        <translation>Beats einen halben Beat &amp;später</translation>
    </message>
    <message>
        <source>½ beat →</source>
        <translation>½ Beat →</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat later</source>
        <translation>Die Beats des Abschnitts einen halben Beat nach hinten schieben</translation>
    </message>
    <message>
        <source>Bars a beat e&amp;arlier</source>
        <translation>Takte einen Beat frü&amp;her</translation>
    </message>
    <message>
        <source>← 1 beat</source>
        <translation>← 1 Beat</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat earlier</source>
        <translation>Die Takte des Abschnitts beginnen einen Beat früher</translation>
    </message>
    <message>
        <source>Bars a beat la&amp;ter</source>
        <translation>Takte einen Beat spä&amp;ter</translation>
    </message>
    <message>
        <source>1 beat →</source>
        <translation>1 Beat →</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat later</source>
        <translation>Die Takte des Abschnitts beginnen einen Beat später</translation>
    </message>
    <message>
        <source>&amp;Downbeat here</source>
        <translation>&amp;Downbeat hier</translation>
    </message>
    <message>
        <source>Downbeat here</source>
        <translation>Downbeat hier</translation>
    </message>
    <message>
        <source>The beat at the pointer, or else in the middle of the view, begins a bar</source>
        <translation>Der Beat am Zeiger, sonst der in der Mitte der Ansicht, beginnt einen Takt</translation>
    </message>
    <message>
        <source>Dou&amp;ble tempo</source>
        <translation>Tempo &amp;verdoppeln</translation>
    </message>
    <message>
        <source>Double tempo</source>
        <translation>Tempo verdoppeln</translation>
    </message>
    <message>
        <source>Twice as many beats in the section</source>
        <translation>Doppelt so viele Beats im Abschnitt</translation>
    </message>
    <message>
        <source>&amp;Halve tempo</source>
        <translation>Tempo ha&amp;lbieren</translation>
    </message>
    <message>
        <source>Halve tempo</source>
        <translation>Tempo halbieren</translation>
    </message>
    <message>
        <source>Half as many beats in the section</source>
        <translation>Halb so viele Beats im Abschnitt</translation>
    </message>
    <message>
        <source>Ta&amp;p tempo</source>
        <translation>Tempo ti&amp;ppen</translation>
    </message>
    <message>
        <source>Press it at every beat; the tempo is shown from the third on</source>
        <translation>Bei jedem Beat drücken; ab dem dritten erscheint das Tempo</translation>
    </message>
    <message>
        <source>Discard &amp;corrections</source>
        <translation>&amp;Korrekturen verwerfen</translation>
    </message>
    <message>
        <source>Go back to the beats that the analysis found; this can be undone</source>
        <translation>Zu den Beats zurückkehren, die die Analyse fand; das lässt sich rückgängig machen</translation>
    </message>
</context>
<context>
    <name>heihachi::GridHistory</name>
    <message>
        <source>Double the tempo of %1</source>
        <translation>Tempo verdoppeln: %1</translation>
    </message>
    <message>
        <source>Halve the tempo of %1</source>
        <translation>Tempo halbieren: %1</translation>
    </message>
    <message>
        <source>Tempo of %1 times %2</source>
        <translation>Tempo von %1 mal %2</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat later</source>
        <translation>Beats von %1 einen halben Beat später</translation>
    </message>
    <message>
        <source>Bars of %1 a beat later</source>
        <translation>Takte von %1 einen Beat später</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat earlier</source>
        <translation>Beats von %1 einen halben Beat früher</translation>
    </message>
    <message>
        <source>Bars of %1 a beat earlier</source>
        <translation>Takte von %1 einen Beat früher</translation>
    </message>
    <message>
        <source>Bar of %1 begins at %2</source>
        <comment>%2 is a time</comment>
        <translation>Takt von %1 beginnt bei %2</translation>
    </message>
    <message>
        <source>Tempo of %1 is %2</source>
        <translation>Tempo von %1 ist %2</translation>
    </message>
    <message>
        <source>Discard corrections of the beat grid</source>
        <translation>Korrekturen des Beat-Rasters verwerfen</translation>
    </message>
    <message>
        <source>Add a beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Beat bei %1 hinzufügen</translation>
    </message>
    <message>
        <source>Move the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Beat bei %1 verschieben</translation>
    </message>
    <message>
        <source>Remove the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Beat bei %1 entfernen</translation>
    </message>
</context>
<context>
    <name>heihachi::GroovePanel</name>
    <message>
        <source>Microtiming</source>
        <translation>Mikrotiming</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>How early or late the hits come, swing and syncopation</source>
        <translation>Wie früh oder spät die Schläge kommen, Swing und Synkopierung</translation>
    </message>
    <message>
        <source>How steadily pairs of signals rise and fall together</source>
        <translation>Wie beständig Paare von Signalen gemeinsam steigen und fallen</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>Teil der Aufnahme</translation>
    </message>
    <message>
        <source>The part of the recording that the groove is measured in. “Whole recording” takes the tempo sections that have the bar and the division of the beat of most hits.</source>
        <translation>Der Teil der Aufnahme, in dem der Groove gemessen wird. „Ganze Aufnahme“ nimmt die Tempoabschnitte, die Takt und Beat-Teilung der meisten Schläge haben.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Ganze Aufnahme</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2 BPM</source>
        <comment>times, tempo</comment>
        <translation>%1 · %2&#xa0;BPM</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its groove here.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um ihren Groove hier zu sehen.</translation>
    </message>
    <message>
        <source>No stable beat was found, so there is no grid to measure a groove against.</source>
        <translation>Es wurde kein stabiler Beat gefunden, daher gibt es kein Raster, an dem sich ein Groove messen ließe.</translation>
    </message>
    <message>
        <source>The groove was not computed. %1</source>
        <translation>Der Groove wurde nicht berechnet. %1</translation>
    </message>
    <message>
        <source>The recording is too short to measure coupling in.</source>
        <translation>Die Aufnahme ist zu kurz, um Kopplung zu messen.</translation>
    </message>
    <message>
        <source>Coupling was not computed. %1</source>
        <translation>Die Kopplung wurde nicht berechnet. %1</translation>
    </message>
</context>
<context>
    <name>heihachi::GrooveStage</name>
    <message>
        <source>There are no drum hits to measure a groove of.</source>
        <translation>Es gibt keine Drum-Schläge, deren Groove sich messen ließe.</translation>
    </message>
    <message>
        <source>There is no stable beat, so there is no grid to measure the groove against.</source>
        <translation>Es gibt keinen stabilen Beat, daher kein Raster, an dem sich der Groove messen ließe.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Measurement floor</source>
        <translation>Messgrenze</translation>
    </message>
    <message>
        <source>Error of the time of a single hit: smaller mean deviations are marked as such.</source>
        <translation>Zeitfehler eines einzelnen Schlags: Kleinere mittlere Abweichungen werden als solche markiert.</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Microtiming of the drum hits, swing, syncopation and pulse clarity, against the grid of beats.</source>
        <translation>Mikrotiming der Drum-Schläge, Swing, Synkopierung und Pulsklarheit, gemessen am Beat-Raster.</translation>
    </message>
</context>
<context>
    <name>heihachi::HandWork</name>
    <message>
        <source>Add a &amp;marker</source>
        <translation>&amp;Marker hinzufügen</translation>
    </message>
    <message>
        <source>Mark the place of the playhead, or the pointer, and write a text to it</source>
        <translation>Die Stelle des Abspielkopfs oder des Zeigers markieren und einen Text dazu schreiben</translation>
    </message>
    <message>
        <source>Add a &amp;segment</source>
        <translation>&amp;Segment hinzufügen</translation>
    </message>
    <message>
        <source>Add a &amp;transition</source>
        <translation>Ü&amp;bergang hinzufügen</translation>
    </message>
    <message>
        <source>A stretch with a label: the loop, or the middle of what is in view</source>
        <translation>Ein Teil mit einer Bezeichnung: der Loop oder die Mitte des Sichtbaren</translation>
    </message>
    <message>
        <source>From one track into the next: the loop, or the middle of what is in view</source>
        <translation>Von einem Track in den nächsten: der Loop oder die Mitte des Sichtbaren</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits do not fit this run.</source>
        <translation>
            <numerusform>%n Korrektur an Drum-Schlägen passt nicht zu diesem Lauf.</numerusform>
            <numerusform>%n Korrekturen an Drum-Schlägen passen nicht zu diesem Lauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or reject them in the panel “Corrections”.</source>
        <translation>Im Panel „Korrekturen“ annehmen oder ablehnen.</translation>
    </message>
</context>
<context>
    <name>heihachi::HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Heihachi</source>
        <translation>Ü&amp;ber Heihachi</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Geführte Tour</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <translation>Was die &amp;Zahlen bedeuten</translation>
    </message>
</context>
<context>
    <name>heihachi::HitActions</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>The selected hits are right as they are: their confidence becomes 100 %</source>
        <translation>Die ausgewählten Schläge sind richtig, wie sie sind: Ihre Konfidenz wird 100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>There are no such hits</source>
        <translation>Diese Schläge gibt es nicht</translation>
    </message>
    <message>
        <source>&amp;Back to what the run found</source>
        <translation>&amp;Zurück zum Ergebnis des Laufs</translation>
    </message>
    <message>
        <source>Discard the corrections of the selected hits</source>
        <translation>Die Korrekturen der ausgewählten Schläge verwerfen</translation>
    </message>
    <message>
        <source>C&amp;hange velocity or time…</source>
        <translation>&amp;Velocity oder Zeit ändern…</translation>
    </message>
    <message>
        <source>Change all selected hits in one step</source>
        <translation>Alle ausgewählten Schläge in einem Schritt ändern</translation>
    </message>
    <message>
        <source>&amp;Add a hit at the playhead</source>
        <translation>Schlag am Abspielkopf &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a hit of the class of the selected one; else a kick, to be relabelled with 1 to 5</source>
        <translation>Einen Schlag der Klasse des ausgewählten hinzufügen; sonst eine Kick, deren Klasse sich mit 1 bis 5 ändern lässt</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>&amp;Klasse ändern in</translation>
    </message>
    <message>
        <source>The selected hits are of this class</source>
        <translation>Die ausgewählten Schläge sind von dieser Klasse</translation>
    </message>
    <message>
        <source>&amp;Move and louder</source>
        <translation>V&amp;erschieben und lauter</translation>
    </message>
    <message>
        <source>1 ms &amp;earlier</source>
        <translation>1&#xa0;ms &amp;früher</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms earlier</source>
        <translation>Die ausgewählten Schläge 1&#xa0;ms nach vorn schieben</translation>
    </message>
    <message>
        <source>1 ms &amp;later</source>
        <translation>1&#xa0;ms &amp;später</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms later</source>
        <translation>Die ausgewählten Schläge 1&#xa0;ms nach hinten schieben</translation>
    </message>
    <message>
        <source>10 ms earlier</source>
        <translation>10&#xa0;ms früher</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms earlier</source>
        <translation>Die ausgewählten Schläge 10&#xa0;ms nach vorn schieben</translation>
    </message>
    <message>
        <source>10 ms later</source>
        <translation>10&#xa0;ms später</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms later</source>
        <translation>Die ausgewählten Schläge 10&#xa0;ms nach hinten schieben</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>&amp;Lauter</translation>
    </message>
    <message>
        <source>Velocity of the selected hits higher by 0.05</source>
        <translation>Velocity der ausgewählten Schläge um 0,05 höher</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation>L&amp;eiser</translation>
    </message>
    <message>
        <source>Velocity of the selected hits lower by 0.05</source>
        <translation>Velocity der ausgewählten Schläge um 0,05 niedriger</translation>
    </message>
</context>
<context>
    <name>heihachi::HitChangeDialog</name>
    <message>
        <source>&amp;Velocity is</source>
        <translation>&amp;Velocity gleich</translation>
    </message>
    <message>
        <source>Velocity &amp;times</source>
        <translation>Velocity &amp;mal</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Später um</translation>
    </message>
    <message>
        <source>Change hits</source>
        <translation>Schläge ändern</translation>
    </message>
    <message>
        <source>0 to 1, relative to the loudest strikes of the class</source>
        <translation>0 bis 1, relativ zu den lautesten Schlägen der Klasse</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Below zero: earlier</source>
        <translation>Unter null: früher</translation>
    </message>
    <message numerus="yes">
        <source>%n selected hit(s) in one step</source>
        <translation>
            <numerusform>%n ausgewählter Schlag in einem Schritt</numerusform>
            <numerusform>%n ausgewählte Schläge in einem Schritt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitConfidence</name>
    <message>
        <source>The tensor “hit_confidence” of the model must hold %1 finite numbers.</source>
        <translation>Der Tensor „hit_confidence“ des Modells muss %1 endliche Zahlen enthalten.</translation>
    </message>
</context>
<context>
    <name>heihachi::HitEditModel</name>
    <message>
        <source>none</source>
        <comment>no drum hit</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Run agrees</source>
        <translation>Lauf stimmt zu</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Run wins</source>
        <translation>Lauf gilt</translation>
    </message>
    <message>
        <source>The correction is shown and exported instead of what the run found.</source>
        <translation>Die Korrektur wird gezeigt und exportiert statt dessen, was der Lauf fand.</translation>
    </message>
    <message>
        <source>This run says by itself what was corrected by hand.</source>
        <translation>Dieser Lauf sagt von selbst, was von Hand korrigiert wurde.</translation>
    </message>
    <message>
        <source>This run has neither the hit that was corrected nor what it was corrected to. Until you accept or reject the correction, it is shown.</source>
        <translation>Dieser Lauf hat weder den Schlag, der korrigiert wurde, noch das, wozu er korrigiert wurde. Bis die Korrektur angenommen oder abgelehnt ist, wird sie gezeigt.</translation>
    </message>
    <message>
        <source>The correction was rejected: what the run found is shown.</source>
        <translation>Die Korrektur wurde abgelehnt: Gezeigt wird, was der Lauf fand.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a class of drum</comment>
        <translation>%1, hinzugefügt</translation>
    </message>
    <message>
        <source>%1 ms earlier</source>
        <translation>%1&#xa0;ms früher</translation>
    </message>
    <message>
        <source>%1 ms later</source>
        <translation>%1&#xa0;ms später</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>Velocity %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>Where the hit is now (h:m:s)</source>
        <translation>Wo der Schlag jetzt liegt (h:m:s)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What the run had when it was corrected</source>
        <translation>Was der Lauf hatte, als korrigiert wurde</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>What it was corrected to</source>
        <translation>Wozu korrigiert wurde</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>column: what a person made of a hit</comment>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>What is shown and exported in this run</source>
        <translation>Was bei diesem Lauf gezeigt und exportiert wird</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Was gilt</translation>
    </message>
</context>
<context>
    <name>heihachi::HitFilterBar</name>
    <message>
        <source>Only the visible time range</source>
        <translation>Nur sichtbarer Zeitbereich</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Kleinste Konfidenz</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Konfidenz</translation>
    </message>
    <message>
        <source>Hides hits that the program is less or more sure of than this; 0 to 1</source>
        <translation>Blendet Schläge aus, bei denen das Programm weniger oder mehr sicher ist; 0 bis 1</translation>
    </message>
    <message>
        <source>Highest confidence</source>
        <translation>Größte Konfidenz</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>&amp;Velocity</translation>
    </message>
    <message>
        <source>Hides hits that are softer or louder than this; 0 to 1</source>
        <translation>Blendet Schläge aus, die leiser oder lauter sind; 0 bis 1</translation>
    </message>
    <message>
        <source>Lowest velocity</source>
        <translation>Kleinste Velocity</translation>
    </message>
    <message>
        <source>Highest velocity</source>
        <translation>Größte Velocity</translation>
    </message>
    <message>
        <source>Shows the hits between the left and the right edge of the timeline</source>
        <translation>Zeigt die Schläge zwischen dem linken und dem rechten Rand der Zeitleiste</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Lets every hit pass, in all panels</source>
        <translation>Lässt in allen Panels jeden Schlag durch</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Shows the limits of confidence, velocity and time</source>
        <translation>Zeigt die Grenzen von Konfidenz, Velocity und Zeit</translation>
    </message>
    <message>
        <source>confidence %1–%2</source>
        <translation>Konfidenz %1–%2</translation>
    </message>
    <message>
        <source>velocity %1–%2</source>
        <translation>Velocity %1–%2</translation>
    </message>
    <message>
        <source>visible time range</source>
        <translation>sichtbarer Zeitbereich</translation>
    </message>
</context>
<context>
    <name>heihachi::HitHistory</name>
    <message numerus="yes">
        <source>Relabel %n hit(s) as %1</source>
        <translation>
            <numerusform>Klasse von %n Schlag in %1 ändern</numerusform>
            <numerusform>Klasse von %n Schlägen in %1 ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n hit(s)</source>
        <translation>
            <numerusform>%n Schlag bestätigen</numerusform>
            <numerusform>%n Schläge bestätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms earlier</source>
        <translation>
            <numerusform>%n Schlag %1&#xa0;ms nach vorn schieben</numerusform>
            <numerusform>%n Schläge %1&#xa0;ms nach vorn schieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms later</source>
        <translation>
            <numerusform>%n Schlag %1&#xa0;ms nach hinten schieben</numerusform>
            <numerusform>%n Schläge %1&#xa0;ms nach hinten schieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) to %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>
            <numerusform>%n Schlag zu %1 verschieben</numerusform>
            <numerusform>%n Schläge zu %1 verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) is %1</source>
        <translation>
            <numerusform>Velocity von %n Schlag ist %1</numerusform>
            <numerusform>Velocity von %n Schlägen ist %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) lower by %1</source>
        <translation>
            <numerusform>Velocity von %n Schlag um %1 niedriger</numerusform>
            <numerusform>Velocity von %n Schlägen um %1 niedriger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) higher by %1</source>
        <translation>
            <numerusform>Velocity von %n Schlag um %1 höher</numerusform>
            <numerusform>Velocity von %n Schlägen um %1 höher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) times %1</source>
        <translation>
            <numerusform>Velocity von %n Schlag mal %1</numerusform>
            <numerusform>Velocity von %n Schlägen mal %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hit(s)</source>
        <translation>
            <numerusform>%n Schlag löschen</numerusform>
            <numerusform>%n Schläge löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a hit: %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>Schlag hinzufügen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Discard corrections of %n hit(s)</source>
        <translation>
            <numerusform>Korrekturen von %n Schlag verwerfen</numerusform>
            <numerusform>Korrekturen von %n Schlägen verwerfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur ablehnen</numerusform>
            <numerusform>%n Korrekturen ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur annehmen</numerusform>
            <numerusform>%n Korrekturen annehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur verwerfen</numerusform>
            <numerusform>%n Korrekturen verwerfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all corrections of hits</source>
        <translation>Alle Korrekturen von Schlägen verwerfen</translation>
    </message>
</context>
<context>
    <name>heihachi::HitStatisticsPanel</name>
    <message>
        <source>No run yet. Open a recording to see its drum hits here.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um ihre Drum-Schläge hier zu sehen.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>Drum-Schläge wurden nicht berechnet. %1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>In dieser Aufnahme wurde kein Drum-Schlag gefunden.</translation>
    </message>
</context>
<context>
    <name>heihachi::HitTableModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
    <message>
        <source>Vel.</source>
        <translation>Vel.</translation>
    </message>
    <message>
        <source>SNR dB</source>
        <translation>SNR dB</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Klarheit</translation>
    </message>
    <message>
        <source>Start of the strike, h:m:s.ms</source>
        <translation>Beginn des Schlags, h:m:s.ms</translation>
    </message>
    <message>
        <source>Kind of drum</source>
        <translation>Art des Instruments</translation>
    </message>
    <message>
        <source>Confidence: how probable it is that this drum sounds here, 0 to 1</source>
        <translation>Konfidenz: wie wahrscheinlich dieses Instrument hier klingt, 0 bis 1</translation>
    </message>
    <message>
        <source>Velocity: strength from 0 to 1, relative to the loudest strikes of this class in the recording</source>
        <translation>Velocity: Stärke von 0 bis 1, relativ zu den lautesten Schlägen dieser Klasse in der Aufnahme</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: level of the strike over what sounded just before, in dB</source>
        <translation>Signal-Rausch-Abstand: Pegel des Schlags über dem, was kurz zuvor klang, in dB</translation>
    </message>
    <message>
        <source>Clarity: how steep and alone the rise is, 0 to 1</source>
        <translation>Klarheit: wie steil und frei stehend der Anstieg ist, 0 bis 1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a hit, by hand</comment>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a hit, by hand</comment>
        <translation>geändert</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a hit, by hand</comment>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>What was corrected by hand</source>
        <translation>Was von Hand korrigiert wurde</translation>
    </message>
</context>
<context>
    <name>heihachi::HitsPanel</name>
    <message>
        <source>Drum hits</source>
        <translation>Drum-Schläge</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to list its drum hits here.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um ihre Drum-Schläge hier aufzulisten.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>Drum-Schläge wurden nicht berechnet. %1</translation>
    </message>
    <message>
        <source>No hit passes this filter.</source>
        <translation>Kein Schlag passiert diesen Filter.</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>In dieser Aufnahme wurde kein Drum-Schlag gefunden.</translation>
    </message>
    <message>
        <source>Show all hits</source>
        <translation>Alle Schläge zeigen</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 ausgewählt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Schlag</numerusform>
            <numerusform>%Ln Schläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 von %Ln Schlag</numerusform>
            <numerusform>%1 von %Ln Schlägen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::JobListModel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity: percent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <comment>time</comment>
        <translation>, noch %1</translation>
    </message>
</context>
<context>
    <name>heihachi::JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
</context>
<context>
    <name>heihachi::JobScheduler</name>
    <message>
        <source>The job ended with an internal error: %1.</source>
        <translation>Die Aufgabe endete mit einem internen Fehler: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>heihachi::JobsPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>Fertige entfernen</translation>
    </message>
    <message>
        <source>No job is running. Analyses appear here with their progress.</source>
        <translation>Keine Aufgabe läuft. Analysen erscheinen hier mit ihrem Fortschritt.</translation>
    </message>
    <message>
        <source>Removes jobs that have ended from this list</source>
        <translation>Entfernt beendete Aufgaben aus dieser Liste</translation>
    </message>
</context>
<context>
    <name>heihachi::KeptComparisons</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>&amp;Earlier comparisons of this project</source>
        <translation>F&amp;rühere Vergleiche dieses Projekts</translation>
    </message>
    <message>
        <source>Earlier comparisons of this project</source>
        <translation>Frühere Vergleiche dieses Projekts</translation>
    </message>
    <message>
        <source>Opens the chosen comparison with its verdicts, tolerances and anchor points</source>
        <translation>Öffnet den gewählten Vergleich mit seinen Urteilen, Toleranzen und Ankern</translation>
    </message>
    <message>
        <source>Removes the chosen comparison from the project; runs and corrections stay</source>
        <translation>Entfernt den gewählten Vergleich aus dem Projekt; Läufe und Korrekturen bleiben</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>run A, run B</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Remove comparison</source>
        <translation>Vergleich entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Remove this comparison with its %Ln verdict(s)?</source>
        <translation>
            <numerusform>Diesen Vergleich mit seinem %Ln Urteil entfernen?</numerusform>
            <numerusform>Diesen Vergleich mit seinen %Ln Urteilen entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone. The corrections that came of them stay.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Die daraus entstandenen Korrekturen bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyTableModel</name>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>Eine Taste der Ansicht selbst: Sie lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>heihachi::KeysPage</name>
    <message>
        <source>Search: a word or a key</source>
        <translation>Suchen: ein Wort oder eine Taste</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Die Tasten durchsuchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the key that is to do it</source>
        <translation>Die Taste drücken, die es tun soll</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Neue Taste:</translation>
    </message>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>Eine Taste der Ansicht selbst: Sie lässt sich nicht ändern</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Hier nutzen</translation>
    </message>
    <message>
        <source>“%1” is left without this key</source>
        <translation>„%1“ bleibt ohne diese Taste</translation>
    </message>
    <message>
        <source>%1 is a key of the view “%2”: choose another one.</source>
        <translation>%1 ist eine Taste der Ansicht „%2“: eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste von „%2“.</translation>
    </message>
</context>
<context>
    <name>heihachi::KindToggles</name>
    <message>
        <source>%1 %2</source>
        <comment>kind of difference, their number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>List %1: %2</source>
        <comment>kind of difference, their number</comment>
        <translation>%1 auflisten: %2</translation>
    </message>
    <message>
        <source>Click to list them or not</source>
        <translation>Ein Klick listet sie auf oder blendet sie aus</translation>
    </message>
</context>
<context>
    <name>heihachi::LevelBars</name>
    <message>
        <source>below −60 dBFS</source>
        <translation>unter −60&#xa0;dBFS</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Left: peak %1, RMS %2</source>
        <translation>Links: Spitze %1, RMS %2</translation>
    </message>
    <message>
        <source>Right: peak %1, RMS %2</source>
        <translation>Rechts: Spitze %1, RMS %2</translation>
    </message>
    <message>
        <source>Scale −60 to 0 dBFS, a mark every 12 dB. Filled: RMS of 0.3 s; pale: peak; line: highest peak of 1.5 s.</source>
        <translation>Skala −60 bis 0&#xa0;dBFS, eine Marke alle 12&#xa0;dB. Gefüllt: RMS über 0,3&#xa0;s; blass: Spitze; Linie: höchste Spitze aus 1,5&#xa0;s.</translation>
    </message>
    <message>
        <source>The sound went over 0 dBFS and is clipped. Click to reset.</source>
        <translation>Der Ton ging über 0&#xa0;dBFS und ist abgeschnitten (Clipping). Ein Klick setzt zurück.</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningBar</name>
    <message>
        <source>Match loudness</source>
        <translation>Lautheit angleichen</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Abhören</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Balance, percent of B</source>
        <translation>Balance, Prozent von B</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>Kein Vergleich ist geöffnet.</translation>
    </message>
    <message>
        <source>Hear only A</source>
        <translation>Nur A hören</translation>
    </message>
    <message>
        <source>Hear both, each at half its level</source>
        <translation>Beide hören, jeden mit halbem Pegel</translation>
    </message>
    <message>
        <source>Hear only B</source>
        <translation>Nur B hören</translation>
    </message>
    <message>
        <source>Balance: only A on the left, only B on the right; %1 % of B now</source>
        <translation>Balance: links nur A, rechts nur B; jetzt %1&#xa0;% von B</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningCard</name>
    <message>
        <source>Right</source>
        <comment>verdict</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>The drum is struck here, as the run says (also: →)</source>
        <translation>Das Instrument erklingt hier, wie der Lauf sagt (auch: →)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>verdict</comment>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>No drum is struck here</source>
        <translation>Hier erklingt kein Instrument</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es ist</translation>
    </message>
    <message>
        <source>Another drum is struck here: %1</source>
        <translation>Hier erklingt ein anderes Instrument: %1</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Plays the hit again</source>
        <translation>Spielt den Schlag noch einmal ab</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>No verdict on this hit; skipping the hard ones makes the result look better</source>
        <translation>Kein Urteil zu diesem Schlag; wer die schwierigen überspringt, lässt das Ergebnis besser aussehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Takes the last verdict back and asks again</source>
        <translation>Nimmt das letzte Urteil zurück und fragt erneut</translation>
    </message>
    <message>
        <source>End</source>
        <comment>end the sample</comment>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Ends this sample; verdicts that were given stay</source>
        <translation>Beendet diese Stichprobe; abgegebene Urteile bleiben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button says, and its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>class of drum and time</comment>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within the sample</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>The recording can&apos;t be heard: it was not found, or nothing can play it.</source>
        <translation>Die Aufnahme ist nicht zu hören: Sie wurde nicht gefunden, oder nichts kann sie abspielen.</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is %1.</source>
        <translation>Stimmt das? Die Konfidenz ist %1.</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is shown after your verdict.</source>
        <translation>Stimmt das? Die Konfidenz erscheint nach dem Urteil.</translation>
    </message>
    <message>
        <source>The sample is finished</source>
        <translation>Die Stichprobe ist fertig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged.</source>
        <translation>
            <numerusform>%Ln Schlag beurteilt.</numerusform>
            <numerusform>%Ln Schläge beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%Ln übersprungen.</numerusform>
            <numerusform>%Ln übersprungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>End it to draw another one.</source>
        <translation>Beenden, um eine weitere zu ziehen.</translation>
    </message>
    <message>
        <source>Before: %1. Its confidence is %2.</source>
        <comment>the verdict before</comment>
        <translation>Davor: %1. Die Konfidenz ist %2.</translation>
    </message>
    <message>
        <source>No verdict before this one</source>
        <translation>Kein Urteil vor diesem</translation>
    </message>
</context>
<context>
    <name>heihachi::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
</context>
<context>
    <name>heihachi::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>Das Projekt „%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>What can be read can be saved in a new file. The damaged one stays as it is.</source>
        <translation>Was lesbar ist, kann in einer neuen Datei gespeichert werden. Die beschädigte bleibt unverändert.</translation>
    </message>
    <message>
        <source>Repair into new file…</source>
        <translation>In neue Datei reparieren…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n Aufgabe läuft noch.</numerusform>
            <numerusform>%n Aufgaben laufen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>Aufgaben abbrechen und beenden</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>What is not finished is lost when you quit now.</source>
        <translation>Was noch nicht fertig ist, geht beim Beenden verloren.</translation>
    </message>
    <message>
        <source>Language and font size change when Heihachi is started again.</source>
        <translation>Sprache und Schriftgröße ändern sich beim nächsten Start von Heihachi.</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Übersichtsstreifen</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Drum-Spuren</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marker und Segmente</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
</context>
<context>
    <name>heihachi::MapLane</name>
    <message>
        <source>Map of A onto B</source>
        <translation>Zuordnung von A zu B</translation>
    </message>
    <message>
        <source>A to B</source>
        <comment>label of the map between two recordings</comment>
        <translation>A zu B</translation>
    </message>
    <message>
        <source>Double click to say which places belong together</source>
        <translation>Doppelklicken, um zu sagen, welche Stellen zusammengehören</translation>
    </message>
    <message>
        <source>Drag moves its place in B, Delete removes it. Ctrl+Left and Ctrl+Right move it by 1 ms, with Shift by 10 ms.</source>
        <translation>Ziehen verschiebt die Stelle in B, Entf entfernt den Anker. Strg+Links und Strg+Rechts verschieben ihn um 1&#xa0;ms, mit Umschalt um 10&#xa0;ms.</translation>
    </message>
    <message>
        <source>In A only, %1</source>
        <translation>Nur in A, %1</translation>
    </message>
    <message>
        <source>In B only, %1</source>
        <translation>Nur in B, %1</translation>
    </message>
    <message>
        <source>No counterpart in the other recording</source>
        <translation>Kein Gegenstück in der anderen Aufnahme</translation>
    </message>
    <message>
        <source>%1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>%1 in A ist %2 in B</translation>
    </message>
    <message>
        <source>1 s of A is %1 s of B here. A double click adds an anchor.</source>
        <translation>1&#xa0;s von A ist hier %1&#xa0;s von B. Ein Doppelklick setzt einen Anker.</translation>
    </message>
    <message>
        <source>Anchor: %1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>Anker: %1 in A ist %2 in B</translation>
    </message>
    <message>
        <source>An anchor is there already, or this place in B lies beyond that of the next one.</source>
        <translation>Dort ist schon ein Anker, oder diese Stelle in B liegt jenseits der des nächsten.</translation>
    </message>
    <message>
        <source>%1 in B (%2 ms)</source>
        <comment>time of an anchor, and by how much it was moved</comment>
        <translation>%1 in B (%2&#xa0;ms)</translation>
    </message>
    <message>
        <source>&amp;Remove this anchor</source>
        <translation>Diesen Anker &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Add an anchor here</source>
        <translation>Anker hier &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Remove a&amp;ll anchors</source>
        <translation>&amp;Alle Anker entfernen</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaInput</name>
    <message>
        <source>Reading “%1” failed: the drive or the network doesn&apos;t answer.</source>
        <translation>Lesen von „%1“ fehlgeschlagen: Das Laufwerk oder das Netzwerk antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaOpening</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>Name und Anschluss des Laufwerks prüfen.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a recording.</source>
        <translation>„%1“ ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Die Dateien darin wählen.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Save the sound to a file first.</source>
        <translation>Den Ton zuerst in einer Datei speichern.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>„%1“ kann nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>Leserecht erteilen oder in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Laufwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes.</source>
        <translation>„%1“ ist leer: 0 Byte.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its beginning or its index can&apos;t be read.</source>
        <translation>„%1“ ist beschädigt oder unvollständig: Anfang oder Index ist nicht lesbar.</translation>
    </message>
    <message>
        <source>Copy, download or record it again.</source>
        <translation>Erneut kopieren, herunterladen oder aufnehmen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>„%1“ ist nicht lesbar.</translation>
    </message>
    <message>
        <source>“%1” holds sound that can&apos;t be decoded here (%2).</source>
        <translation>„%1“ enthält Ton, der hier nicht dekodiert werden kann (%2).</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV; protected files have to be unlocked by their shop&apos;s program.</source>
        <translation>In FLAC oder WAV umwandeln; geschützte Dateien müssen mit dem Programm ihres Shops freigeschaltet werden.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>„%1“ enthält keinen dekodierbaren Ton.</translation>
    </message>
    <message>
        <source>Choose an audio or video file, such as MP3, WAV, FLAC, M4A, Ogg or MP4.</source>
        <translation>Eine Audio- oder Videodatei wählen, etwa MP3, WAV, FLAC, M4A, Ogg oder MP4.</translation>
    </message>
</context>
<context>
    <name>heihachi::MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelLibrary</name>
    <message>
        <source>No models are there. Looked for %1 in: %2.</source>
        <translation>Es sind keine Modelle da. Gesucht wurde %1 in: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachi neu installieren.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Es gibt kein Modell „%1“.</translation>
    </message>
    <message>
        <source>`heihachi models` lists those that there are.</source>
        <translation>`heihachi models` listet die vorhandenen auf.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was made: its checksum is another.</source>
        <translation>„%1“ hat sich seit der Erstellung verändert: Die Prüfsumme ist eine andere.</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelManifest</name>
    <message>
        <source>“%1” is no list of models: %2.</source>
        <translation>„%1“ ist keine Liste von Modellen: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachi neu installieren.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>Das ist kein JSON (%1 bei Byte %2)</translation>
    </message>
    <message>
        <source>“%1” is of a newer Heihachi.</source>
        <translation>„%1“ stammt von einer neueren Heihachi-Version.</translation>
    </message>
    <message>
        <source>it should hold “format” and “models” and nothing else</source>
        <translation>Sie muss „format“ und „models“ enthalten und sonst nichts</translation>
    </message>
    <message>
        <source>model “%1” is there twice</source>
        <translation>Modell „%1“ kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>heihachi::NumbersDialog</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Konfidenz (0 bis 1)</translation>
    </message>
    <message>
        <source>How probable it is that this drum sounds here. Of 100 hits with 0.80, about 80 should be right; “Sampled truth” measures whether that holds in your recording. A hit that you confirm has 1.</source>
        <translation>Wie wahrscheinlich es ist, dass diese Trommel hier klingt. Von 100 Schlägen mit 0,80 sollten etwa 80 richtig sein; die „Stichprobe“ misst, ob das in Ihrer Aufnahme stimmt. Ein Schlag, den Sie bestätigen, hat 1.</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>Velocity (0 bis 1)</translation>
    </message>
    <message>
        <source>How strong a strike is, relative to the loudest strikes of its class in the same recording. It does not compare a kick with a snare, nor two recordings.</source>
        <translation>Wie stark ein Schlag ist, verglichen mit den lautesten seiner Klasse in derselben Aufnahme. Eine Kick lässt sich damit nicht mit einer Snare vergleichen, und zwei Aufnahmen auch nicht.</translation>
    </message>
    <message>
        <source>SNR (dB)</source>
        <translation>SNR (dB)</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: the level of the strike over what sounded just before. At 0 dB it is no louder than that; such hits are the first to doubt.</source>
        <translation>Signal-Rausch-Verhältnis: der Pegel des Schlags über dem, was unmittelbar davor klang. Bei 0 dB ist er nicht lauter; an solchen Schlägen ist zuerst zu zweifeln.</translation>
    </message>
    <message>
        <source>Clarity (0 to 1)</source>
        <translation>Klarheit (0 bis 1)</translation>
    </message>
    <message>
        <source>How steep and alone the rise is. Low: the strike is soft, smeared, or covered by others.</source>
        <translation>Wie steil und allein der Anstieg ist. Niedrig: Der Schlag ist weich, verwischt oder von anderen verdeckt.</translation>
    </message>
    <message>
        <source>Precision (%)</source>
        <translation>Präzision (%)</translation>
    </message>
    <message>
        <source>The share of the hits found that are right. It says nothing about hits that were missed.</source>
        <translation>Der Anteil der gefundenen Schläge, die richtig sind. Über übersehene Schläge sagt sie nichts.</translation>
    </message>
    <message>
        <source>Interval (95 %)</source>
        <translation>Intervall (95 %)</translation>
    </message>
    <message>
        <source>A sample tells a share only roughly: in 95 of 100 samples the true share lies within the interval (Wilson). It narrows with each verdict.</source>
        <translation>Eine Stichprobe zeigt einen Anteil nur ungefähr: Bei 95 von 100 Stichproben liegt der wahre Anteil im Intervall (Wilson). Es wird mit jedem Urteil enger.</translation>
    </message>
</context>
<context>
    <name>heihachi::OnsetStages</name>
    <message>
        <source>Looking for onsets was cancelled.</source>
        <translation>Die Onset-Suche wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Onset functions</source>
        <translation>Onset-Funktionen</translation>
    </message>
    <message>
        <source>SuperFlux, high-frequency content and complex domain in five bands, 100 times a second.</source>
        <translation>SuperFlux, High-Frequency Content und Complex Domain in fünf Bändern, 100-mal pro Sekunde.</translation>
    </message>
    <message>
        <source>Attack envelope</source>
        <translation>Attack-Hüllkurve</translation>
    </message>
    <message>
        <source>Level in three bands about every millisecond, to time attacks.</source>
        <translation>Pegel in drei Bändern etwa jede Millisekunde, um Attacks zeitlich genau zu bestimmen.</translation>
    </message>
    <message>
        <source>How far the fused onset function must rise over its local median and mean.</source>
        <translation>Wie weit die fusionierte Onset-Funktion über ihren lokalen Median und Mittelwert steigen muss.</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>Onsets</translation>
    </message>
    <message>
        <source>Starts of sounds, each timed on the waveform&apos;s envelope.</source>
        <translation>Klanganfänge, jeder an der Hüllkurve der Wellenform zeitlich bestimmt.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>heihachi::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Übersicht der ganzen Aufnahme</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>heihachi::Panels</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Confidence × velocity</source>
        <translation>Konfidenz × Velocity</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Dichte</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>Klassenanteile</translation>
    </message>
    <message>
        <source>Means by class</source>
        <translation>Mittel nach Klasse</translation>
    </message>
    <message>
        <source>Pattern heatmap</source>
        <translation>Pattern-Heatmap</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marker und Segmente</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Geschrieben nach „%1“.</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patterns</translation>
    </message>
</context>
<context>
    <name>heihachi::ParameterEditor</name>
    <message>
        <source>%1
From %2 to %3%4</source>
        <translation>%1
Von %2 bis %3%4</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternDelegate</name>
    <message>
        <source>%1 · %2</source>
        <comment>known pattern, meter</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>most frequent variation ×%Ln</source>
        <translation>
            <numerusform>häufigste Variante ×%Ln</numerusform>
            <numerusform>häufigste Variante ×%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternHeatmap</name>
    <message>
        <source>Density of the drum patterns over the recording</source>
        <translation>Dichte der Drum-Patterns über die Aufnahme</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Fills</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln bar(s)</source>
        <translation>
            <numerusform>von %Ln Takt</numerusform>
            <numerusform>von %Ln Takten</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills: %1 %2</source>
        <comment>number, of how many bars</comment>
        <translation>Fills: %1 %2</translation>
    </message>
    <message>
        <source>Pattern %1: %2 %3</source>
        <comment>which, number, of how many bars</comment>
        <translation>Pattern %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternList</name>
    <message>
        <source>Drum patterns</source>
        <translation>Drum-Patterns</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternListModel</name>
    <message>
        <source>%1 %2</source>
        <comment>known pattern, likeness from 0 to 1</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1/4</source>
        <comment>beats a bar</comment>
        <translation>%1/4</translation>
    </message>
    <message>
        <source>%1, triplets</source>
        <comment>meter</comment>
        <translation>%1, Triolen</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Pattern %1</translation>
    </message>
    <message>
        <source>Pattern %1, %2</source>
        <translation>Pattern %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bar(s), first at %2</source>
        <translation>
            <numerusform>%1: %Ln Takt, zuerst bei %2</numerusform>
            <numerusform>%1: %Ln Takte, zuerst bei %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The number after the name says how much the bar is like it, from 0 to 1.</source>
        <translation>Die Zahl hinter dem Namen sagt, wie ähnlich ihm der Takt ist, von 0 bis 1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) play it to the note.</source>
        <translation>
            <numerusform>%Ln Takt spielt es notengetreu.</numerusform>
            <numerusform>%Ln Takte spielen es notengetreu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills among its bars: %1</source>
        <translation>Fills unter seinen Takten: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternStage</name>
    <message>
        <source>There are no drum hits to find patterns in.</source>
        <translation>Es gibt keine Drum-Schläge, in denen sich Patterns finden ließen.</translation>
    </message>
    <message>
        <source>There are no drum patterns without a stable beat.</source>
        <translation>Ohne stabilen Beat gibt es keine Drum-Patterns.</translation>
    </message>
    <message>
        <source>Where the recording has one, set the tempo by hand.</source>
        <translation>Wo die Aufnahme einen hat, das Tempo von Hand einstellen.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Drum patterns</source>
        <translation>Drum-Patterns</translation>
    </message>
    <message>
        <source>Bars that come again, their variations, fills and phrases, and the known patterns they resemble.</source>
        <translation>Takte, die wiederkehren, ihre Varianten, Fills und Phrasen und die bekannten Patterns, denen sie ähneln.</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternsPanel</name>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrasen</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Anschläge</translation>
    </message>
    <message>
        <source>Bars that come again, the most frequent first</source>
        <translation>Takte, die wiederkehren, die häufigsten zuerst</translation>
    </message>
    <message>
        <source>Rows of bars that come again</source>
        <translation>Folgen von Takten, die wiederkehren</translation>
    </message>
    <message>
        <source>Kinds of strikes that the hits fall into</source>
        <translation>Anschlagsarten, in die sich die Schläge teilen</translation>
    </message>
    <message>
        <source>To the bar before that plays this pattern (Shift+N)</source>
        <translation>Zum vorigen Takt, der dieses Pattern spielt (Umschalt+N)</translation>
    </message>
    <message>
        <source>Previous bar of the pattern</source>
        <translation>Voriger Takt des Patterns</translation>
    </message>
    <message>
        <source>To the next bar that plays this pattern (N)</source>
        <translation>Zum nächsten Takt, der dieses Pattern spielt (N)</translation>
    </message>
    <message>
        <source>Next bar of the pattern</source>
        <translation>Nächster Takt des Patterns</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Shows the most frequent other form of each pattern: what it adds in full colour, what it leaves out as a dotted frame, the rest pale</source>
        <translation>Zeigt die häufigste andere Form jedes Patterns: was sie hinzufügt in voller Farbe, was sie auslässt als gepunkteten Rahmen, den Rest blass</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its drum patterns here.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um ihre Drum-Patterns hier zu sehen.</translation>
    </message>
    <message>
        <source>Drum patterns were not computed. %1</source>
        <translation>Drum-Patterns wurden nicht berechnet. %1</translation>
    </message>
    <message>
        <source>No bar comes again in this recording, so there are no patterns.</source>
        <translation>In dieser Aufnahme kehrt kein Takt wieder, daher gibt es keine Patterns.</translation>
    </message>
    <message>
        <source>A click goes to the bars.</source>
        <translation>Ein Klick führt zu den Takten.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>which bar, of how many, when</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
    <message>
        <source> · fill</source>
        <translation> · Fill</translation>
    </message>
    <message>
        <source>Pattern %1, bar %2 of the recording</source>
        <translation>Pattern %1, Takt %2 der Aufnahme</translation>
    </message>
</context>
<context>
    <name>heihachi::PeakPyramid</name>
    <message>
        <source>The stored waveform “%1” is damaged or of another version.</source>
        <translation>Die gespeicherte Wellenform „%1“ ist beschädigt oder von einer anderen Version.</translation>
    </message>
    <message>
        <source>It will be computed again.</source>
        <translation>Sie wird neu berechnet.</translation>
    </message>
    <message>
        <source>The waveform couldn&apos;t be packed: %1.</source>
        <translation>Die Wellenform konnte nicht komprimiert werden: %1.</translation>
    </message>
    <message>
        <source>There is no stored waveform “%1”.</source>
        <translation>Es gibt keine gespeicherte Wellenform „%1“.</translation>
    </message>
    <message>
        <source>The stored waveform “%1” can&apos;t be read: %2.</source>
        <translation>Die gespeicherte Wellenform „%1“ kann nicht gelesen werden: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::PhraseList</name>
    <message>
        <source>Phrases of drum patterns</source>
        <translation>Phrasen aus Drum-Patterns</translation>
    </message>
    <message>
        <source>Patterns, bar by bar</source>
        <translation>Patterns, Takt für Takt</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First (h:m:s)</source>
        <translation>Zuerst (h:m:s)</translation>
    </message>
    <message>
        <source>Numbers of the patterns that follow each other</source>
        <translation>Nummern der Patterns, die aufeinander folgen</translation>
    </message>
    <message>
        <source>How often they come in this order</source>
        <translation>Wie oft sie in dieser Reihenfolge kommen</translation>
    </message>
</context>
<context>
    <name>heihachi::PictureActions</name>
    <message>
        <source>Copy &amp;image of view</source>
        <translation>B&amp;ild der Ansicht kopieren</translation>
    </message>
    <message>
        <source>&amp;Image of view…</source>
        <translation>&amp;Bild der Ansicht…</translation>
    </message>
    <message>
        <source>Copy a picture of the panel that has the keyboard, or of the timeline</source>
        <translation>Ein Bild des Panels, das den Tastaturfokus hat, sonst der Zeitleiste kopieren</translation>
    </message>
    <message>
        <source>Write a picture of the panel that has the keyboard, or of the timeline: PNG, SVG or PDF</source>
        <translation>Ein Bild des Panels, das den Tastaturfokus hat, sonst der Zeitleiste schreiben: PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>The image of “%1” is in the clipboard.</source>
        <translation>Das Bild von „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Image of “%1”</source>
        <translation>Bild von „%1“</translation>
    </message>
</context>
<context>
    <name>heihachi::Plausibility</name>
    <message>
        <source>Around the borders of the chunks of %L1 s that a recording is analysed in there are %L2 strikes, where %L3 are to be expected from the seconds beside them: hits were probably lost there, at %L4 of %L5 borders, most at the marked one. Please report it, unless the music itself pauses there.</source>
        <translation>An den Grenzen der Chunks von %L1&#xa0;s, in denen eine Aufnahme analysiert wird, gibt es %L2 Anschläge, wo nach den Sekunden daneben %L3 zu erwarten sind: Dort gingen wahrscheinlich Schläge verloren, an %L4 von %L5 Grenzen, am meisten an der markierten. Bitte melden, außer wenn die Musik selbst dort pausiert.</translation>
    </message>
    <message>
        <source>below 140 Hz</source>
        <translation>unter 140&#xa0;Hz</translation>
    </message>
    <message>
        <source>from 140 Hz to 9 kHz</source>
        <translation>zwischen 140&#xa0;Hz und 9&#xa0;kHz</translation>
    </message>
    <message>
        <source>from 75 to 450 Hz</source>
        <translation>zwischen 75 und 450&#xa0;Hz</translation>
    </message>
    <message>
        <source>above 5 kHz</source>
        <translation>über 5&#xa0;kHz</translation>
    </message>
    <message>
        <source>%1: of %L2 hits with a confidence of %L3 and more, %L4 % add no energy %5, where this drum sounds (at most %L6 % may). They are probably something else: listen at the marked place, where most of them are, and analyse again with a higher threshold of this class.</source>
        <translation>%1: Von %L2 Schlägen mit einer Konfidenz ab %L3 bringen %L4&#xa0;% keine Energie %5 hinzu, wo dieses Instrument klingt (höchstens %L6&#xa0;% sind zulässig). Sie sind wahrscheinlich etwas anderes: An der markierten Stelle, wo die meisten sind, hineinhören und mit einer höheren Schwelle dieser Klasse erneut analysieren.</translation>
    </message>
    <message>
        <source>%1: up to %L2 hits a second%3. Thirty-seconds %4 are %L5 a second: strikes are probably told more than once here. Analyse again with a higher threshold of this class.</source>
        <translation>%1: bis zu %L2 Schläge pro Sekunde%3. Zweiunddreißigstel %4 sind %L5 pro Sekunde: Hier werden Schläge wahrscheinlich mehrfach gezählt. Mit einer höheren Schwelle dieser Klasse erneut analysieren.</translation>
    </message>
    <message>
        <source>All classes are about equally frequent, %L1 to %L2 % of the hits, and the mean confidence is only %L3 (good results have more than %L4): this looks like guessing. Do not rely on these hits before you have listened to some; higher thresholds of the classes keep the more certain ones.</source>
        <translation>Alle Klassen sind etwa gleich häufig, %L1 bis %L2&#xa0;% der Schläge, und die mittlere Konfidenz beträgt nur %L3 (gute Ergebnisse haben mehr als %L4): Das sieht nach Raten aus. Erst einige dieser Schläge anhören, bevor man sich auf sie verlässt; höhere Schwellen der Klassen behalten die sichereren.</translation>
    </message>
    <message>
        <source>Nine of ten hits have a confidence between %L1 and %L2, less than %L3 apart: it no longer tells good hits from bad ones, and filters by confidence are of no use. The model probably does not fit this recording.</source>
        <translation>Neun von zehn Schlägen haben eine Konfidenz zwischen %L1 und %L2, weniger als %L3 auseinander: Sie unterscheidet gute Schläge nicht mehr von schlechten, und Filter nach Konfidenz sind nutzlos. Das Modell passt wahrscheinlich nicht zu dieser Aufnahme.</translation>
    </message>
    <message>
        <source>at %L1 BPM, which is assumed because the tempo is not computed</source>
        <translation>bei %L1 BPM (angenommen, weil das Tempo nicht berechnet wird)</translation>
    </message>
    <message>
        <source>at %L1 BPM</source>
        <translation>bei %L1 BPM</translation>
    </message>
    <message>
        <source>Many of these hits are probably not there: listen to some, and analyse again with higher thresholds of the classes.</source>
        <translation>Viele dieser Schläge gibt es wahrscheinlich nicht: einige anhören und mit höheren Schwellen der Klassen erneut analysieren.</translation>
    </message>
    <message>
        <source>Up to %L1 strikes a second%2. Sixteenths %3 are %L4 a second, and a quarter more is let pass (%L5). %6</source>
        <translation>Bis zu %L1 Anschläge pro Sekunde%2. Sechzehntel %3 sind %L4 pro Sekunde, und ein Viertel mehr ist zulässig (%L5). %6</translation>
    </message>
    <message>
        <source>Up to %L1 hits a second%2. Three drums on every sixteenth %3 are %L4 a second. %5</source>
        <translation>Bis zu %L1 Schläge pro Sekunde%2. Drei Drums auf jedem Sechzehntel %3 sind %L4 pro Sekunde. %5</translation>
    </message>
    <message>
        <source>Values that cannot be: %L1 times outside the recording, %L2 confidences and %L3 velocities outside 0 to 1, in %L4 hits. This is a fault of the program or of a model: please report it, and do not use these hits.</source>
        <translation>Unmögliche Werte: %L1 Zeiten außerhalb der Aufnahme, %L2 Konfidenzen und %L3 Velocity-Werte außerhalb von 0 bis 1, bei %L4 Schlägen. Das ist ein Fehler des Programms oder eines Modells: bitte melden und diese Schläge nicht verwenden.</translation>
    </message>
    <message>
        <source> in %L1 passages, %2 in all (the densest is marked)</source>
        <translation> in %L1 Passagen, insgesamt %2 (die dichteste ist markiert)</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> über %1</translation>
    </message>
    <message>
        <source>There are no drum hits to look over.</source>
        <translation>Es gibt keine Drum-Schläge zu prüfen.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Plausibility</source>
        <translation>Plausibilität</translation>
    </message>
    <message>
        <source>Alarms for results that can hardly be right: too many hits, guessed classes, drums without sound, hits lost between chunks.</source>
        <translation>Alarme bei Ergebnissen, die kaum stimmen können: zu viele Schläge, geratene Klassen, Drums ohne Klang, zwischen Chunks verlorene Schläge.</translation>
    </message>
</context>
<context>
    <name>heihachi::PlaybackActions</name>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Geschwindigkeit</translation>
    </message>
    <message>
        <source>S&amp;olo a band</source>
        <translation>Band-S&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>Dem Abspielkopf &amp;folgen</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Abspielen</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Abspielen oder anhalten</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;topp</translation>
    </message>
    <message>
        <source>Stop and go back to where playing began; once more: to the beginning</source>
        <translation>Stoppen und dorthin zurück, wo die Wiedergabe begann; noch einmal: zum Anfang</translation>
    </message>
    <message>
        <source>Play selected &amp;hits</source>
        <translation>Ausgewählte &amp;Schläge abspielen</translation>
    </message>
    <message>
        <source>Play the selected hits one after another, each with a quarter of a second before it</source>
        <translation>Die ausgewählten Schläge nacheinander abspielen, jeweils mit einer Viertelsekunde davor</translation>
    </message>
    <message>
        <source>To the &amp;beginning</source>
        <translation>Zum A&amp;nfang</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Zum Anfang gehen</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Zum Ende gehen</translation>
    </message>
    <message>
        <source>Step bac&amp;k</source>
        <translation>Schritt &amp;zurück</translation>
    </message>
    <message>
        <source>Go back a twentieth of what is in view</source>
        <translation>Ein Zwanzigstel des Sichtbaren zurückgehen</translation>
    </message>
    <message>
        <source>Step f&amp;orward</source>
        <translation>Schritt &amp;vor</translation>
    </message>
    <message>
        <source>Go on a twentieth of what is in view</source>
        <translation>Ein Zwanzigstel des Sichtbaren vorgehen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Play the loop round and round; without one, the whole recording</source>
        <translation>Den Loop immer wieder abspielen; ohne Loop die ganze Aufnahme</translation>
    </message>
    <message>
        <source>Loop st&amp;art here</source>
        <translation>Loop-Anfang &amp;hier</translation>
    </message>
    <message>
        <source>The loop begins at the playhead</source>
        <translation>Der Loop beginnt am Abspielkopf</translation>
    </message>
    <message>
        <source>Loop en&amp;d here</source>
        <translation>Loop-En&amp;de hier</translation>
    </message>
    <message>
        <source>The loop ends at the playhead</source>
        <translation>Der Loop endet am Abspielkopf</translation>
    </message>
    <message>
        <source>Loop the sele&amp;ction</source>
        <translation>A&amp;uswahl loopen</translation>
    </message>
    <message>
        <source>The loop goes from the first to the last selected hit</source>
        <translation>Der Loop geht vom ersten bis zum letzten ausgewählten Schlag</translation>
    </message>
    <message>
        <source>Clea&amp;r loop</source>
        <translation>Loop entfe&amp;rnen</translation>
    </message>
    <message>
        <source>No loop any more</source>
        <translation>Kein Loop mehr</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>&amp;Schneller</translation>
    </message>
    <message>
        <source>Play faster; the pitch stays</source>
        <translation>Schneller abspielen; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>&amp;Langsamer</translation>
    </message>
    <message>
        <source>Play slower; the pitch stays</source>
        <translation>Langsamer abspielen; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Original speed</source>
        <translation>Originalgeschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Half</source>
        <translation>&amp;Halb</translation>
    </message>
    <message>
        <source>Half the original speed</source>
        <translation>Halbe Originalgeschwindigkeit</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Metronom</translation>
    </message>
    <message>
        <source>A click on each beat of the grid, higher on downbeats</source>
        <translation>Ein Klick auf jedem Beat des Rasters, höher auf Downbeats</translation>
    </message>
    <message>
        <source>T&amp;icks on hits</source>
        <translation>T&amp;icks auf Schlägen</translation>
    </message>
    <message>
        <source>A short sound on each hit of this class: %1</source>
        <translation>Ein kurzer Ton auf jedem Schlag dieser Klasse: %1</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no band alone</comment>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>&amp;Low, below 150 Hz</source>
        <translation>&amp;Tiefen, unter 150&#xa0;Hz</translation>
    </message>
    <message>
        <source>&amp;Mid, 150 Hz to 4 kHz</source>
        <translation>&amp;Mitten, 150&#xa0;Hz bis 4&#xa0;kHz</translation>
    </message>
    <message>
        <source>&amp;High, above 4 kHz</source>
        <translation>&amp;Höhen, über 4&#xa0;kHz</translation>
    </message>
    <message>
        <source>All frequencies are heard</source>
        <translation>Alle Frequenzen sind zu hören</translation>
    </message>
    <message>
        <source>Only these frequencies are heard</source>
        <translation>Nur diese Frequenzen sind zu hören</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>views stand still</comment>
        <translation>&amp;Aus</translation>
    </message>
    <message>
        <source>By &amp;page</source>
        <translation>Seiten&amp;weise</translation>
    </message>
    <message>
        <source>&amp;Scroll</source>
        <translation>&amp;Scrollen</translation>
    </message>
    <message>
        <source>The views stand still</source>
        <translation>Die Ansichten bleiben stehen</translation>
    </message>
    <message>
        <source>The views turn a page when the playhead reaches the edge</source>
        <translation>Die Ansichten blättern um, wenn der Abspielkopf den Rand erreicht</translation>
    </message>
    <message>
        <source>The playhead stays in the middle</source>
        <translation>Der Abspielkopf bleibt in der Mitte</translation>
    </message>
    <message>
        <source>O&amp;utput device</source>
        <translation>Ausga&amp;begerät</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>Kein Audiogerät gefunden</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
</context>
<context>
    <name>heihachi::Player</name>
    <message>
        <source>The chosen sound device is not there; “%1” is used until it is.</source>
        <translation>Das gewählte Audiogerät ist nicht da; bis dahin wird „%1“ verwendet.</translation>
    </message>
    <message>
        <source>The sound device “%1” can&apos;t play stereo sound.</source>
        <translation>Das Audiogerät „%1“ kann keinen Stereoton abspielen.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Es wurde kein Audiogerät gefunden.</translation>
    </message>
    <message>
        <source>The sound device “%1” does not work: %2.</source>
        <translation>Das Audiogerät „%1“ funktioniert nicht: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Drum model</source>
        <translation>Drum-Modell</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts everything on the page that is shown back to its default</source>
        <translation>Setzt alles auf der gezeigten Seite auf die Standardwerte zurück</translation>
    </message>
</context>
<context>
    <name>heihachi::ProjectSession</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were saved</source>
        <translation>
            <numerusform>%n Lauf wurde gespeichert</numerusform>
            <numerusform>%n Läufe wurden gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, %n war nicht lesbar</numerusform>
            <numerusform>, %n waren nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source> in “%1”.</source>
        <translation> – Datei: „%1“.</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>There is no audio file in “%1”.</source>
        <translation>In „%1“ gibt es keine Audiodatei.</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analyse von %1</translation>
    </message>
    <message>
        <source>The analysis of %1 was saved in the project that was open when it started.</source>
        <translation>Die Analyse von %1 wurde in dem Projekt gespeichert, das bei ihrem Start geöffnet war.</translation>
    </message>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>Die Wellenform wird geladen.</translation>
    </message>
    <message>
        <source>Drawing the waveform of %1</source>
        <translation>Wellenform von %1 zeichnen</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>This run was made by signal processing, without a drum network: there is nothing kept that other thresholds could be tried on.</source>
        <translation>Dieser Lauf entstand durch Signalverarbeitung, ohne Drum-Netz: Es ist nichts aufbewahrt, woran andere Schwellen ausprobiert werden könnten.</translation>
    </message>
    <message>
        <source>This run was made by a version that did not keep what the drum network said. Analyse the recording again to try other thresholds.</source>
        <translation>Dieser Lauf stammt von einer Version, die die Ausgabe des Drum-Netzes nicht aufbewahrte. Die Aufnahme erneut analysieren, um andere Schwellen auszuprobieren.</translation>
    </message>
    <message>
        <source>The drum activations were not kept with this run. Analyse the recording again to try other thresholds.</source>
        <translation>Die Drum-Aktivierungen wurden mit diesem Lauf nicht aufbewahrt. Die Aufnahme erneut analysieren, um andere Schwellen auszuprobieren.</translation>
    </message>
    <message>
        <source>The drum network did not run. %1</source>
        <translation>Das Drum-Netz lief nicht. %1</translation>
    </message>
    <message>
        <source>What the drum network said is being loaded.</source>
        <translation>Die Ausgabe des Drum-Netzes wird geladen.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Diesen Lauf gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>heihachi::Readout</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Visible time range and selected hits</source>
        <translation>Sichtbarer Zeitbereich und ausgewählte Schläge</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) selected</source>
        <translation>
            <numerusform>%n Schlag ausgewählt</numerusform>
            <numerusform>%n Schläge ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ReliabilityModel</name>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Hits of all classes whose confidence lies in this range</source>
        <translation>Schläge aller Klassen, deren Konfidenz in diesem Bereich liegt</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Hits of the run in this range</source>
        <translation>Schläge des Laufs in diesem Bereich</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Hits of these that were listened to</source>
        <translation>Davon angehörte Schläge</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Versprochen</translation>
    </message>
    <message>
        <source>Mean confidence of the hits: the share that should be right</source>
        <translation>Mittlere Konfidenz der Schläge: der Anteil, der richtig sein sollte</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of hits as heard</comment>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Share of the hits that are right, as heard</source>
        <translation>Anteil der Schläge, die laut Gehör richtig sind</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>Der Anteil liegt mit 95&#xa0;% Konfidenz in diesem Bereich</translation>
    </message>
</context>
<context>
    <name>heihachi::RememberedConfig</name>
    <message>
        <source>saved settings</source>
        <translation>gespeicherte Einstellungen</translation>
    </message>
</context>
<context>
    <name>heihachi::RunChoice</name>
    <message>
        <source>Choose a run</source>
        <translation>Einen Lauf wählen</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>Lauf %1 · %2</translation>
    </message>
</context>
<context>
    <name>heihachi::RunDelegate</name>
    <message>
        <source>no hits computed</source>
        <translation>keine Schläge berechnet</translation>
    </message>
    <message>
        <source>Note about this run</source>
        <translation>Notiz zu diesem Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Schlag</numerusform>
            <numerusform>%Ln Schläge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::RunTreeModel</name>
    <message numerus="yes">
        <source>%1
%2, %3 Hz, %4, %n channel(s)</source>
        <translation>
            <numerusform>%1
%2, %3&#xa0;Hz, %4, %n Kanal</numerusform>
            <numerusform>%1
%2, %3&#xa0;Hz, %4, %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Lauf %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drum hit(s)</source>
        <translation>
            <numerusform>%n Drum-Schlag</numerusform>
            <numerusform>%n Drum-Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Drum hits were not computed.</source>
        <translation>Drum-Schläge wurden nicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1, Heihachi %2</source>
        <translation>Dauer %1, Heihachi %2</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>heihachi::RunsPanel</name>
    <message>
        <source>Recordings and runs of the project</source>
        <translation>Aufnahmen und Läufe des Projekts</translation>
    </message>
    <message>
        <source>No recording yet. Open one, or drop it anywhere on this window.</source>
        <translation>Noch keine Aufnahme. Eine öffnen oder irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Erneut analysieren</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>Datei suchen…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Lauf löschen…</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Lauf löschen</translation>
    </message>
    <message>
        <source>Delete run %1 with all its results?</source>
        <translation>Lauf %1 mit allen Ergebnissen löschen?</translation>
    </message>
    <message>
        <source>This can’t be undone. The recording itself stays as it is.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Die Aufnahme selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Compare with the shown run</source>
        <translation>Mit dem gezeigten Lauf vergleichen</translation>
    </message>
</context>
<context>
    <name>heihachi::SafetensorsFile</name>
    <message>
        <source>it is too short</source>
        <translation>Sie ist zu kurz</translation>
    </message>
    <message>
        <source>its header is longer than it may be</source>
        <translation>Der Header ist länger als zulässig</translation>
    </message>
    <message>
        <source>tensor “%1” is missing</source>
        <translation>Tensor „%1“ fehlt</translation>
    </message>
    <message>
        <source>tensor “%1” holds no numbers of type F32 or F16</source>
        <translation>Tensor „%1“ enthält keine Zahlen vom Typ F32 oder F16</translation>
    </message>
</context>
<context>
    <name>heihachi::SampleForm</name>
    <message>
        <source>Draw sample</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Draw hits of the class “%1”, or none</source>
        <translation>Schläge der Klasse „%1“ ziehen oder nicht</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <comment>a class of drum</comment>
        <translation>%1 ziehen</translation>
    </message>
    <message>
        <source> hits a class</source>
        <translation> Schläge pro Klasse</translation>
    </message>
    <message>
        <source>Hits of each class</source>
        <translation>Schläge jeder Klasse</translation>
    </message>
    <message>
        <source>How many hits of each class to listen to: from doubtful to sure ones, as many of each</source>
        <translation>Wie viele Schläge jeder Klasse angehört werden: von zweifelhaften bis zu sicheren, von allen gleich viele</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>Seed </translation>
    </message>
    <message>
        <source>Seed of the random sample</source>
        <translation>Seed der Zufallsstichprobe</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed from the same run, with the same verdicts, hears the same hits</source>
        <translation>Wer mit demselben Seed aus demselben Lauf zieht, bei denselben Urteilen, hört dieselben Schläge</translation>
    </message>
    <message>
        <source>Draws hits at random that have no verdict yet, and plays the first one</source>
        <translation>Zieht zufällig Schläge, zu denen es noch kein Urteil gibt, und spielt den ersten ab</translation>
    </message>
    <message>
        <source>Choose at least one class above</source>
        <translation>Oben mindestens eine Klasse wählen</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPanel</name>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Drag a rectangle to select; Ctrl adds, Alt takes away (Shift+L: lasso)</source>
        <translation>Ein Rechteck aufziehen, um auszuwählen; Strg fügt hinzu, Alt nimmt weg (Umschalt+L: Lasso)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around hits to select them; Ctrl adds, Alt takes away (Shift+L: rectangle)</source>
        <translation>Schläge umfahren, um sie auszuwählen; Strg fügt hinzu, Alt nimmt weg (Umschalt+L: Rechteck)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom in (+, or the wheel)</source>
        <translation>Vergrößern (+ oder Mausrad)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Zoom out (−, or the wheel)</source>
        <translation>Verkleinern (− oder Mausrad)</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Show the whole plot (0)</source>
        <translation>Das ganze Diagramm zeigen (0)</translation>
    </message>
    <message>
        <source>Select by %1</source>
        <comment>rectangle or lasso</comment>
        <translation>Auswählen mit: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Schlag</numerusform>
            <numerusform>%Ln Schläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 von %Ln Schlag</numerusform>
            <numerusform>%1 von %Ln Schlägen</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 ausgewählt</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPlot</name>
    <message>
        <source>Confidence against velocity of the drum hits</source>
        <translation>Konfidenz und Velocity der Drum-Schläge</translation>
    </message>
    <message>
        <source>Confidence %1–%2</source>
        <translation>Konfidenz %1–%2</translation>
    </message>
    <message>
        <source>Velocity %1–%2</source>
        <translation>Velocity %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln Schlag</numerusform>
            <numerusform>%Ln Schläge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Konfidenz (0 bis 1)</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>Velocity (0 bis 1)</translation>
    </message>
    <message>
        <source>No hit lies here. 0 shows all.</source>
        <translation>Hier liegt kein Schlag. 0 zeigt alles.</translation>
    </message>
    <message>
        <source>No hit passes the filter here. “Show all” lets every hit pass.</source>
        <translation>Hier passiert kein Schlag den Filter. „Alle zeigen“ lässt jeden Schlag durch.</translation>
    </message>
</context>
<context>
    <name>heihachi::SensitivityPanel</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Analyses the recording with these thresholds, as a new run; the run that is shown stays</source>
        <translation>Analysiert die Aufnahme mit diesen Schwellen als neuen Lauf; der gezeigte Lauf bleibt erhalten</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard</translation>
    </message>
    <message>
        <source>Uses these thresholds for all analyses to come</source>
        <translation>Verwendet diese Schwellen für alle künftigen Analysen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Puts all thresholds back to those of the run</source>
        <translation>Setzt alle Schwellen auf die des Laufs zurück</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to try other thresholds on its drum hits.</source>
        <translation>Noch kein Lauf. Eine Aufnahme analysieren, um andere Schwellen an ihren Drum-Schlägen auszuprobieren.</translation>
    </message>
    <message>
        <source>All classes: %1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>Alle Klassen: %1 → %2</translation>
    </message>
    <message>
        <source>All classes: %1</source>
        <comment>number of hits</comment>
        <translation>Alle Klassen: %1</translation>
    </message>
    <message>
        <source>The next analyses use these thresholds. They are in the preferences, too.</source>
        <translation>Die nächsten Analysen verwenden diese Schwellen. Sie stehen auch in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>heihachi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Maus</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Am Zeiger zoomen</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Umschalt+Mausrad</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Mittlere Taste</translation>
    </message>
    <message>
        <source>Drag the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Drag in a lane</source>
        <translation>In einer Spur ziehen</translation>
    </message>
    <message>
        <source>Select hits</source>
        <translation>Schläge auswählen</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Rechte Taste</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Was hier möglich ist</translation>
    </message>
    <message>
        <source>Drag a bar line under the ruler</source>
        <translation>Taktstrich unter dem Lineal ziehen</translation>
    </message>
    <message>
        <source>Correct where the bar begins</source>
        <translation>Taktanfang korrigieren</translation>
    </message>
    <message>
        <source>Alt+drag a bar line in the waveform</source>
        <translation>Alt+Taktstrich in der Wellenform ziehen</translation>
    </message>
    <message>
        <source>Drag on the ruler</source>
        <translation>Auf dem Lineal ziehen</translation>
    </message>
    <message>
        <source>Set the loop</source>
        <translation>Den Loop setzen</translation>
    </message>
    <message>
        <source>Shift+drag on the ruler</source>
        <translation>Umschalt+Ziehen auf dem Lineal</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Loop aufheben</translation>
    </message>
    <message>
        <source>Drag a hit (zoomed in)</source>
        <translation>Einen Schlag ziehen (vergrößert)</translation>
    </message>
    <message>
        <source>Move the selected hits in time or into another lane</source>
        <translation>Die ausgewählten Schläge zeitlich oder in eine andere Spur verschieben</translation>
    </message>
    <message>
        <source>Alt+drag a hit</source>
        <translation>Alt+Ziehen eines Schlags</translation>
    </message>
    <message>
        <source>Change the velocity of the selected hits</source>
        <translation>Die Velocity der ausgewählten Schläge ändern</translation>
    </message>
    <message>
        <source>Double click in a lane (zoomed in)</source>
        <translation>Doppelklick in eine Spur (vergrößert)</translation>
    </message>
    <message>
        <source>Add a hit; on a hit: play it</source>
        <translation>Schlag hinzufügen; auf einem Schlag: abspielen</translation>
    </message>
    <message>
        <source>Ctrl+drag in the bar ruler</source>
        <translation>Strg+Ziehen im Taktlineal</translation>
    </message>
    <message>
        <source>Move a beat</source>
        <translation>Einen Beat verschieben</translation>
    </message>
    <message>
        <source>Ctrl+double click in the bar ruler</source>
        <translation>Strg+Doppelklick im Taktlineal</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Einen Beat hinzufügen</translation>
    </message>
    <message>
        <source>Double click in the map of two recordings</source>
        <translation>Doppelklick in die Zuordnung zweier Aufnahmen</translation>
    </message>
    <message>
        <source>Add an anchor; drag one to move it</source>
        <translation>Anker hinzufügen; Ziehen verschiebt einen Anker</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalCheck</name>
    <message>
        <source>channel %1</source>
        <translation>Kanal %1</translation>
    </message>
    <message>
        <source>left channel</source>
        <translation>linker Kanal</translation>
    </message>
    <message>
        <source>right channel</source>
        <translation>rechter Kanal</translation>
    </message>
    <message>
        <source>The recording is silent from start to end: there is nothing to analyse.</source>
        <translation>Die Aufnahme ist durchgehend still: Es gibt nichts zu analysieren.</translation>
    </message>
    <message>
        <source>%L1 passages are silent for 5 s or more, %2 in all. Nothing is found in them.</source>
        <translation>%L1 Passagen sind 5&#xa0;s oder länger still, insgesamt %2. Darin wird nichts gefunden.</translation>
    </message>
    <message>
        <source>Silence for %1 from %2 on. Nothing is found in it.</source>
        <translation>Stille für %1 ab %2. Darin wird nichts gefunden.</translation>
    </message>
    <message>
        <source>Samples that are not numbers (NaN or infinite): %L1, the first at %2. They were read as silence; the program that wrote the file has a fault.</source>
        <translation>Samples, die keine Zahlen sind (NaN oder unendlich): %L1, das erste bei %2. Sie wurden als Stille gelesen; das Programm, das die Datei schrieb, hat einen Fehler.</translation>
    </message>
    <message>
        <source>%1: %L2 %</source>
        <translation>%1: %L2 %</translation>
    </message>
    <message>
        <source>The signal is off zero by a constant share of full scale (%1). This takes headroom, and edits may click; a high-pass filter at 5 Hz removes it.</source>
        <translation>Das Signal hat einen Gleichanteil (DC-Offset, gemessen an Vollaussteuerung: %1). Das kostet Headroom, und Schnitte können knacken; ein Hochpass bei 5&#xa0;Hz entfernt ihn.</translation>
    </message>
    <message>
        <source>Peaks beyond full scale: %L1, the first at %2, %L3 samples in all. They are kept here, but most players cut them off.</source>
        <translation>Spitzen über Vollaussteuerung: %L1, die erste bei %2, insgesamt %L3 Samples. Hier bleiben sie erhalten, aber die meisten Player schneiden sie ab.</translation>
    </message>
    <message>
        <source>Clipping: the wave is cut off at full scale %L1 times, the first at %2, %L3 samples in all. Transients and timbre are changed there.</source>
        <translation>Clipping: Die Welle ist %L1-mal bei Vollaussteuerung abgeschnitten, zuerst bei %2, insgesamt %L3 Samples. Transienten und Klangfarbe sind dort verändert.</translation>
    </message>
    <message>
        <source>Silent from start to end while the recording sounds: %1. A cable or a setting may have been wrong; stereo results mean little.</source>
        <translation>Durchgehend still, während die Aufnahme klingt: %1. Ein Kabel oder eine Einstellung war vielleicht falsch; Stereo-Ergebnisse sagen wenig aus.</translation>
    </message>
    <message>
        <source>Silent for %1 while the other channel sounds, from %2 on: %3.</source>
        <translation>Still für %1, während der andere Kanal klingt, ab %2: %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalPass</name>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>„%1“ enthält keinen Ton.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>heihachi::SoundFeatures</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>Die Ausrichtung wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramControls</name>
    <message>
        <source>How frequencies are laid out from bottom to top</source>
        <translation>Wie die Frequenzen von unten nach oben verteilt sind</translation>
    </message>
    <message>
        <source>Length of a spectrum: long tells tones apart, short tells times apart</source>
        <translation>Länge eines Spektrums: lang trennt Töne, kurz trennt Zeiten</translation>
    </message>
    <message>
        <source>Hann draws finer lines, Blackman-Harris shows soft tones beside loud ones</source>
        <translation>Hann zeichnet feinere Linien, Blackman-Harris zeigt leise Töne neben lauten</translation>
    </message>
    <message>
        <source>Brightens the picture: the level of the brightest colour is minus this, in dBFS</source>
        <translation>Hellt das Bild auf: Der Pegel der hellsten Farbe ist minus dieser Wert, in dBFS</translation>
    </message>
    <message>
        <source>From the brightest to the darkest colour, in dB</source>
        <translation>Von der hellsten zur dunkelsten Farbe, in dB</translation>
    </message>
    <message>
        <source>Colours for soft (left) to loud (right)</source>
        <translation>Farben für leise (links) bis laut (rechts)</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>Farben &amp;invertieren</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>&amp;Schläge zeigen</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>Se&amp;gmente zeigen</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>&amp;Werte am Zeiger zeigen</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>Spektrogramm-Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>&amp;Frequenzachse</translation>
    </message>
    <message>
        <source>FF&amp;T size</source>
        <translation>FF&amp;T-Größe</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nster</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Verstärkung</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>Pegelberei&amp;ch</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>&amp;Default settings</source>
        <translation>Stan&amp;dardwerte</translation>
    </message>
    <message>
        <source>Soft is bright, loud is dark</source>
        <translation>Leise ist hell, laut ist dunkel</translation>
    </message>
    <message>
        <source>Mark the drum hits at their bands</source>
        <translation>Die Drum-Schläge in ihren Bändern markieren</translation>
    </message>
    <message>
        <source>Name the parts of the recording at the top</source>
        <translation>Die Teile der Aufnahme oben benennen</translation>
    </message>
    <message>
        <source>Time, frequency, note and level at the pointer</source>
        <translation>Zeit, Frequenz, Note und Pegel am Zeiger</translation>
    </message>
    <message>
        <source>All settings of the spectrogram as they were at first</source>
        <translation>Alle Einstellungen des Spektrogramms wie am Anfang</translation>
    </message>
    <message>
        <source> dB</source>
        <translation>&#xa0;dB</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramOfRun</name>
    <message>
        <source>“%1” is not there any more. It can&apos;t be played, and there is no spectrogram of it.</source>
        <translation>„%1“ ist nicht mehr da. Die Datei kann nicht abgespielt werden, und es gibt kein Spektrogramm davon.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileCache</name>
    <message>
        <source>The stored spectrogram “%1” is damaged. It will be computed again.</source>
        <translation>Das gespeicherte Spektrogramm „%1“ ist beschädigt. Es wird neu berechnet.</translation>
    </message>
    <message>
        <source>Only a complete part of a spectrogram is stored.</source>
        <translation>Nur ein vollständiger Teil eines Spektrogramms wird gespeichert.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileFile</name>
    <message>
        <source>A part of the spectrogram couldn&apos;t be packed: %1.</source>
        <translation>Ein Teil des Spektrogramms konnte nicht komprimiert werden: %1.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>Noch kein Lauf. Analysieren (Strg+R)</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spektrogramm</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>Spektrogramm-Einstellungen</translation>
    </message>
    <message>
        <source>Computing the spectrogram…</source>
        <translation>Spektrogramm wird berechnet…</translation>
    </message>
    <message>
        <source>Show &amp;all frequencies</source>
        <translation>Alle F&amp;requenzen zeigen</translation>
    </message>
    <message>
        <source>Spectrogram &amp;settings…</source>
        <translation>Spektrogramm-&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>level not computed yet</source>
        <translation>Pegel noch nicht berechnet</translation>
    </message>
    <message>
        <source>≤ −%1 dBFS</source>
        <translation>≤ −%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>No finer picture: %1</source>
        <translation>Kein feineres Bild: %1</translation>
    </message>
    <message>
        <source>Sharpening: %1 %</source>
        <translation>Wird schärfer: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramWork</name>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>„%1“ ist nicht die analysierte Aufnahme.</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>Die Originaldatei suchen oder diese analysieren.</translation>
    </message>
</context>
<context>
    <name>heihachi::StageLog</name>
    <message>
        <source>This stage was not asked for.</source>
        <translation>Diese Stufe wurde nicht angefordert.</translation>
    </message>
    <message>
        <source>It needs “%1”, which failed.</source>
        <translation>Sie braucht „%1“; diese Stufe ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It needs “%1”, which was not asked for.</source>
        <translation>Sie braucht „%1“; diese Stufe wurde nicht angefordert.</translation>
    </message>
    <message>
        <source>It needs “%1”, which was skipped.</source>
        <translation>Sie braucht „%1“; diese Stufe wurde übersprungen.</translation>
    </message>
    <message>
        <source>“%1” failed, so its result is missing. %2</source>
        <translation>„%1“ ist fehlgeschlagen, daher fehlt das Ergebnis. %2</translation>
    </message>
</context>
<context>
    <name>heihachi::StageRegistry</name>
    <message>
        <source>The stage “%1” declares the parameter “%2” twice, or its name is not free.</source>
        <translation>Die Stufe „%1“ deklariert den Parameter „%2“ doppelt, oder sein Name ist nicht frei.</translation>
    </message>
    <message>
        <source>The default of “%1.%2” must be %3, but is %4.</source>
        <translation>Der Standardwert von „%1.%2“ muss %3 sein, ist aber %4.</translation>
    </message>
    <message>
        <source>A stage has no id.</source>
        <translation>Eine Stufe hat keine ID.</translation>
    </message>
    <message>
        <source>The stage “%1” must be either a chunk stage or a derived stage.</source>
        <translation>Die Stufe „%1“ muss entweder eine Chunk-Stufe oder eine abgeleitete Stufe sein.</translation>
    </message>
    <message>
        <source>The chunk stage “%1” can&apos;t have inputs: it reads the signal only.</source>
        <translation>Die Chunk-Stufe „%1“ kann keine Eingänge haben: Sie liest nur das Signal.</translation>
    </message>
    <message>
        <source>There are two stages “%1”.</source>
        <translation>Es gibt zwei Stufen „%1“.</translation>
    </message>
    <message>
        <source>“%1” is made by two stages, “%2” and “%3”.</source>
        <translation>„%1“ wird von zwei Stufen erzeugt, „%2“ und „%3“.</translation>
    </message>
    <message>
        <source>These stages need each other in a circle, or need one that does: %1.</source>
        <translation>Diese Stufen brauchen einander im Kreis oder brauchen eine solche: %1.</translation>
    </message>
    <message>
        <source>The stage “%1” needs “%2”, which no stage makes.</source>
        <translation>Die Stufe „%1“ braucht „%2“, das keine Stufe erzeugt.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Es gibt keine Stufe „%1“.</translation>
    </message>
</context>
<context>
    <name>heihachi::StatusLine</name>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Diese Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Show what is odd about the signal and what is missing</source>
        <translation>Zeigen, was am Signal auffällt und was fehlt</translation>
    </message>
    <message>
        <source>Time under the pointer</source>
        <translation>Zeit unter dem Zeiger</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n weitere wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar and beat, and time under the pointer, h:m:s.ms</source>
        <translation>Takt und Beat sowie Zeit unter dem Zeiger, h:m:s.ms</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapPanel</name>
    <message>
        <source>Bars in view</source>
        <translation>Sichtbare Takte</translation>
    </message>
    <message>
        <source>Class in the heatmap</source>
        <translation>Klasse in der Heatmap</translation>
    </message>
    <message>
        <source>Which hits the heatmap shows</source>
        <translation>Welche Schläge die Heatmap zeigt</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>Was die Farbe zeigt</translation>
    </message>
    <message>
        <source>What the colour tells: the mean velocity of the hits, or how many there are in a bar</source>
        <translation>Was die Farbe zeigt: die mittlere Velocity der Schläge oder wie viele es pro Takt gibt</translation>
    </message>
    <message>
        <source>Colour: velocity</source>
        <translation>Farbe: Velocity</translation>
    </message>
    <message>
        <source>Colour: hits a bar</source>
        <translation>Farbe: Schläge/Takt</translation>
    </message>
    <message>
        <source>The beats were not computed, so there are no bars. %1</source>
        <translation>Die Beats wurden nicht berechnet, daher gibt es keine Takte. %1</translation>
    </message>
    <message>
        <source>No stable beat was found, so there are no bars to lay the hits on. A tempo can be set by hand.</source>
        <translation>Es wurde kein stabiler Beat gefunden, daher gibt es keine Takte, auf die sich die Schläge legen ließen. Ein Tempo lässt sich von Hand einstellen.</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapView</name>
    <message>
        <source>Beat of the bar, in sixteenths</source>
        <translation>Beat im Takt, in Sechzehnteln</translation>
    </message>
    <message>
        <source>Bar ↓</source>
        <translation>Takt ↓</translation>
    </message>
    <message>
        <source>velocity 0</source>
        <translation>Velocity 0</translation>
    </message>
    <message>
        <source>hits a bar 0</source>
        <translation>Schläge/Takt 0</translation>
    </message>
    <message>
        <source>Hits by bar and position in the bar</source>
        <translation>Schläge nach Takt und Position im Takt</translation>
    </message>
    <message>
        <source>Bar %1, position %2 (beat.sixteenth)</source>
        <translation>Takt %1, Position %2 (Beat.Sechzehntel)</translation>
    </message>
    <message>
        <source>Bars %1 to %2, position %3 (beat.sixteenth)</source>
        <translation>Takte %1 bis %2, Position %3 (Beat.Sechzehntel)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s), mean velocity %2</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Ln Schlag, mittlere Velocity %2</numerusform>
            <numerusform>%1: %Ln Schläge, mittlere Velocity %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Schläge</translation>
    </message>
</context>
<context>
    <name>heihachi::StoragePage</name>
    <message>
        <source>being counted…</source>
        <translation>wird ermittelt…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Waveforms and spectrograms are computed again when they are shown next.</source>
        <translation>Wellenformen und Spektrogramme werden neu berechnet, wenn sie das nächste Mal gezeigt werden.</translation>
    </message>
    <message>
        <source>Remove all files of the cache</source>
        <translation>Alle Dateien des Caches entfernen</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;MB</translation>
    </message>
    <message>
        <source>What was used longest ago is removed where more is needed</source>
        <translation>Was am längsten nicht gebraucht wurde, wird entfernt, wenn mehr Platz nötig ist</translation>
    </message>
    <message>
        <source>Cache on disk:</source>
        <translation>Cache auf Platte:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Grenze:</translation>
    </message>
    <message>
        <source>Folder of the cache:</source>
        <translation>Ordner des Caches:</translation>
    </message>
    <message>
        <source>Untitled projects:</source>
        <translation>Unbenannte Projekte:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <translation>Im Ordner zeigen: %1</translation>
    </message>
    <message>
        <source>being cleared…</source>
        <translation>wird geleert…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>heihachi::StreamFindings</name>
    <message>
        <source>Damaged places in the file: %L1, the first at %2. Sound may be missing or disturbed there; copy or download the file again if you can.</source>
        <translation>Beschädigte Stellen in der Datei: %L1, zuerst bei %2. Dort kann Ton fehlen oder gestört sein; die Datei wenn möglich erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>Sound missing in the file: %1 (places: %L2, the first at %3). Silence takes its place, so that all later times are right.</source>
        <translation>In der Datei fehlt Ton: %1 (Stellen: %L2, zuerst bei %3). Dort steht Stille, damit alle späteren Zeiten stimmen.</translation>
    </message>
    <message>
        <source>The recording has no length: the file holds no sound.</source>
        <translation>Die Aufnahme hat keine Länge: Die Datei enthält keinen Ton.</translation>
    </message>
    <message>
        <source>The file ends at %1, but says that it is %2 long: its end is missing. What is there was analysed; copy or download the file again if you need the rest.</source>
        <translation>Die Datei endet bei %1, gibt aber eine Länge von %2 an: Ihr Ende fehlt. Was vorhanden ist, wurde analysiert; wird der Rest gebraucht, die Datei erneut kopieren oder herunterladen.</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a packet at %1: its end is probably missing.</source>
        <translation>Die Datei bricht bei %1 mitten in einem Paket ab: Ihr Ende fehlt wahrscheinlich.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how long it is. Its length, %1, was found by reading it to the end.</source>
        <translation>Die Datei gibt ihre Länge nicht an. Die Länge, %1, wurde durch Lesen bis zum Ende ermittelt.</translation>
    </message>
</context>
<context>
    <name>heihachi::TapRow</name>
    <message>
        <source>Apply</source>
        <comment>a tempo</comment>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation>&#xa0;BPM</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>Tempo, Beats pro Minute</translation>
    </message>
    <message>
        <source>Tempo to set, beats a minute; tap it or type it</source>
        <translation>Einzustellendes Tempo, Beats pro Minute; tippen oder eingeben</translation>
    </message>
    <message>
        <source>Sets the tempo of the section in view; where there is no beat, it makes a section. A tapped tempo within 3 % of a reading of the section chooses that reading.</source>
        <translation>Stellt das Tempo des gezeigten Abschnitts ein; wo es keinen Beat gibt, entsteht ein Abschnitt. Ein getipptes Tempo, das höchstens 3&#xa0;% von einer Deutung des Abschnitts abweicht, wählt diese Deutung.</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Tap (%1)</source>
        <comment>number of taps so far</comment>
        <translation>Tippen (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TemplateDrumClassifier</name>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>Die Unterscheidung der Drums wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoCurveView</name>
    <message>
        <source>Tempo over time, beats a minute</source>
        <translation>Tempo im Zeitverlauf, Beats pro Minute</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Tempo in beats a minute over the whole recording. Points: as measured every second; bars: sections of one tempo. A click goes to a section.</source>
        <translation>Tempo in Beats pro Minute über die ganze Aufnahme. Punkte: jede Sekunde gemessen; Balken: Abschnitte eines Tempos. Ein Klick führt zu einem Abschnitt.</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoPanel</name>
    <message>
        <source>No stable beat was found in this recording. Where you hear one, tap its tempo below and apply it.</source>
        <translation>In dieser Aufnahme wurde kein stabiler Beat gefunden. Wo einer zu hören ist, sein Tempo unten tippen und anwenden.</translation>
    </message>
    <message>
        <source>Move its beats and bars</source>
        <translation>Beats und Takte verschieben</translation>
    </message>
    <message>
        <source>Set a tempo</source>
        <translation>Tempo einstellen</translation>
    </message>
    <message>
        <source>Sections of one tempo</source>
        <translation>Abschnitte eines Tempos</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its tempo here.</source>
        <translation>Noch kein Lauf. Eine Aufnahme öffnen, um ihr Tempo hier zu sehen.</translation>
    </message>
    <message>
        <source>Beats were not computed. %1</source>
        <translation>Beats wurden nicht berechnet. %1</translation>
    </message>
    <message>
        <source>Tempo of %1, and how well the sound supports it</source>
        <translation>Tempo von %1, und wie gut der Klang es stützt</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tempo and its share of the evidence</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>The tempo in force</source>
        <translation>Das geltende Tempo</translation>
    </message>
    <message>
        <source>Lay the beats of this section %1 times as fast</source>
        <translation>Die Beats dieses Abschnitts %1-mal so schnell legen</translation>
    </message>
    <message numerus="yes">
        <source>✎ Corrected by hand: %n step(s)</source>
        <translation>
            <numerusform>✎ Von Hand korrigiert: %n Schritt</numerusform>
            <numerusform>✎ Von Hand korrigiert: %n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::TempoSectionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>value and its standard error</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>moving</source>
        <comment>tempo</comment>
        <translation>schwankend</translation>
    </message>
    <message>
        <source>%1/4</source>
        <comment>bar of so many quarter notes</comment>
        <translation>%1/4</translation>
    </message>
    <message>
        <source>half-time</source>
        <translation>Half-Time</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>tempo</comment>
        <translation>konstant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Where the tempo holds, m:s. A click goes there.</source>
        <translation>Wo das Tempo gilt, m:s. Ein Klick führt dorthin.</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Beats a minute, with the standard error where it is 0.01 or more</source>
        <translation>Beats pro Minute, mit dem Standardfehler ab 0,01</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>short for confidence</comment>
        <translation>Konf.</translation>
    </message>
    <message>
        <source>Probability that tempo and level (not half, not two thirds) are right</source>
        <translation>Wahrscheinlichkeit, dass Tempo und Ebene (nicht die Hälfte, nicht zwei Drittel) stimmen</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Takte</translation>
    </message>
    <message>
        <source>Probability that the bars begin where they are said to</source>
        <translation>Wahrscheinlichkeit, dass die Takte dort beginnen, wo angegeben</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Whether the tempo is constant or moves, other bars than 4/4, and half-time feel</source>
        <translation>Ob das Tempo konstant ist oder schwankt, andere Takte als 4/4, und Half-Time-Feeling</translation>
    </message>
</context>
<context>
    <name>heihachi::ThresholdRow</name>
    <message>
        <source>Threshold of %1</source>
        <comment>a drum class</comment>
        <translation>Schwelle: %1</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”: lower finds more, higher is surer. A double click goes back to the value of the run.</source>
        <translation>Mindestwahrscheinlichkeit für einen Schlag der Klasse „%1“: niedriger findet mehr, höher ist sicherer. Ein Doppelklick kehrt zum Wert des Laufs zurück.</translation>
    </message>
    <message>
        <source>Back to the value of the run</source>
        <translation>Zurück zum Wert des Laufs</translation>
    </message>
    <message>
        <source>Back to the threshold of the run: %1</source>
        <comment>a drum class</comment>
        <translation>Zurück zur Schwelle des Laufs: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hits with the threshold of the run, and with this one</source>
        <translation>Schläge mit der Schwelle des Laufs und mit dieser</translation>
    </message>
</context>
<context>
    <name>heihachi::TileMaker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Zeitlineal</translation>
    </message>
    <message>
        <source>h:m:s</source>
        <comment>unit of the time ruler</comment>
        <translation>h:m:s</translation>
    </message>
    <message>
        <source>Click to go there. Drag to set the loop; Shift+drag or Escape clears it.</source>
        <translation>Ein Klick springt dorthin. Ziehen setzt den Loop; Umschalt+Ziehen oder Esc entfernt ihn.</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeViewWidget</name>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Auf &amp;Auswahl zoomen</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>A&amp;lles zeigen</translation>
    </message>
    <message>
        <source>&amp;Center here</source>
        <translation>Hier &amp;zentrieren</translation>
    </message>
    <message>
        <source>Copy &amp;time (%1)</source>
        <translation>Zeit &amp;kopieren (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineStack</name>
    <message>
        <source>Time in view</source>
        <translation>Sichtbare Zeit</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineViews</name>
    <message>
        <source>Show or hide “%1” in the timeline</source>
        <translation>„%1“ in der Zeitleiste ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>heihachi::ToleranceForm</name>
    <message>
        <source>Usual tolerances</source>
        <translation>Übliche Toleranzen</translation>
    </message>
    <message>
        <source>Sets all tolerances back to what they are at first</source>
        <translation>Setzt alle Toleranzen auf ihre Anfangswerte zurück</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Hits, &amp;window</source>
        <translation>Schläge, &amp;Fenster</translation>
    </message>
    <message>
        <source>Two drum hits that are this near may be one; 1 to 500 ms</source>
        <translation>Zwei so nahe Drum-Schläge können derselbe sein; 1 bis 500&#xa0;ms</translation>
    </message>
    <message>
        <source>Hits, &amp;moved from</source>
        <translation>Schläge, ver&amp;schoben ab</translation>
    </message>
    <message>
        <source>A pair of hits that are further apart is moved; 0 ms to the window</source>
        <translation>Ein Schlagpaar, das weiter auseinanderliegt, gilt als verschoben; 0&#xa0;ms bis zum Fenster</translation>
    </message>
    <message>
        <source>Hits, &amp;confidence</source>
        <translation>Schläge, K&amp;onfidenz</translation>
    </message>
    <message>
        <source>A pair of hits whose confidence differs by more is rescored; 0 to 1</source>
        <translation>Ein Schlagpaar, dessen Konfidenz stärker abweicht, gilt als umbewertet; 0 bis 1</translation>
    </message>
    <message>
        <source>Hits, &amp;velocity</source>
        <translation>Schläge, Velocit&amp;y</translation>
    </message>
    <message>
        <source>A pair of hits whose velocity differs by more is rescored; 0 to 1</source>
        <translation>Ein Schlagpaar, dessen Velocity stärker abweicht, gilt als umbewertet; 0 bis 1</translation>
    </message>
    <message>
        <source>Beat&amp;s, window</source>
        <translation>Beats, Fenste&amp;r</translation>
    </message>
    <message>
        <source>Two beats that are this near may be one; 1 to 500 ms</source>
        <translation>Zwei so nahe Beats können derselbe sein; 1 bis 500&#xa0;ms</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation>&#xa0;BPM</translation>
    </message>
    <message>
        <source>&amp;Tempo</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>Beats and tempo sections whose tempo differs by more are rescored; 0 to 100 BPM</source>
        <translation>Beats und Tempoabschnitte, deren Tempo stärker abweicht, gelten als umbewertet; 0 bis 100&#xa0;BPM</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Ends of sections</source>
        <translation>&amp;Enden von Abschnitten</translation>
    </message>
    <message>
        <source>Ends of tempo sections, segments and transitions that are this near are the same; 0 to 60 s</source>
        <translation>So nahe Enden von Tempoabschnitten, Segmenten und Übergängen gelten als gleich; 0 bis 60&#xa0;s</translation>
    </message>
</context>
<context>
    <name>heihachi::TorchEngine</name>
    <message>
        <source>The drum network failed: %1</source>
        <translation>Das Drum-Netz ist fehlgeschlagen: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::Tour</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Recordings and their analyses. Each analysis is a run; none replaces another. A click shows it.</source>
        <translation>Aufnahmen und ihre Analysen. Jede Analyse ist ein Lauf; keiner ersetzt einen anderen. Ein Klick zeigt ihn.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>The whole recording. Drag the box to move through it; a click goes there.</source>
        <translation>Die ganze Aufnahme. Mit dem Rahmen durch sie hindurchziehen; ein Klick springt dorthin.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, Shift and the wheel scroll. The crosshair runs through all views.</source>
        <translation>Das Mausrad zoomt am Zeiger, Umschalt und Mausrad scrollen. Das Fadenkreuz läuft durch alle Ansichten.</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Drum-Spuren</translation>
    </message>
    <message>
        <source>Every hit: its height is the velocity, how solid it is the confidence. Drag to select hits; double-click one to hear it.</source>
        <translation>Jeder Schlag: Die Höhe ist die Velocity, die Deckkraft die Konfidenz. Ziehen wählt Schläge aus; ein Doppelklick spielt einen ab.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>The same hits as a table. What is selected here is selected everywhere.</source>
        <translation>Dieselben Schläge als Tabelle. Was hier ausgewählt ist, ist überall ausgewählt.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo and beats. Where the analysis is mistaken, choose another reading or tap.</source>
        <translation>Tempo und Beats. Wo die Analyse sich irrt, eine andere Deutung wählen oder tippen.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What is odd about the signal, what is missing, and why. Nothing is left out silently.</source>
        <translation>Was am Signal auffällt, was fehlt und warum. Nichts wird stillschweigend ausgelassen.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message>
        <source>Arrangements of panels for different work. Each remembers how you leave it. F1 lists all keys.</source>
        <translation>Anordnungen von Panels für verschiedene Arbeiten. Jede merkt sich, wie sie verlassen wurde. F1 listet alle Tasten auf.</translation>
    </message>
</context>
<context>
    <name>heihachi::TourCallout</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Tour beenden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>heihachi::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Position, h:m:s.ms</source>
        <translation>Position, h:m:s.ms</translation>
    </message>
    <message>
        <source>What is heard now, h:m:s.ms</source>
        <translation>Was jetzt zu hören ist, h:m:s.ms</translation>
    </message>
    <message>
        <source>Bar and beat</source>
        <translation>Takt und Beat</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>Tempo, Beats pro Minute</translation>
    </message>
    <message>
        <source>Speed, times the original</source>
        <translation>Geschwindigkeit, Vielfaches des Originals</translation>
    </message>
    <message>
        <source>Speed, 0.25 to 2 times the original; the pitch stays</source>
        <translation>Geschwindigkeit, 0,25- bis 2-mal das Original; die Tonhöhe bleibt</translation>
    </message>
    <message>
        <source>No sound device: silent</source>
        <translation>Kein Audiogerät: stumm</translation>
    </message>
    <message>
        <source>Volume, percent</source>
        <translation>Lautstärke, Prozent</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>Takt %1</translation>
    </message>
    <message>
        <source>no tempo</source>
        <translation>kein Tempo</translation>
    </message>
    <message>
        <source>There is no stable beat here.</source>
        <translation>Hier gibt es keinen stabilen Beat.</translation>
    </message>
    <message>
        <source>Bar and beat of what is heard now</source>
        <translation>Takt und Beat dessen, was jetzt zu hören ist</translation>
    </message>
    <message>
        <source>Tempo of the recording here, whatever the speed</source>
        <translation>Tempo der Aufnahme an dieser Stelle, unabhängig von der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Lautstärke: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything runs as if it played. Connect a device or start the sound server (PipeWire or PulseAudio): it is used as soon as it is there.</source>
        <translation>Alles läuft, als würde abgespielt. Ein Gerät anschließen oder den Soundserver (PipeWire oder PulseAudio) starten: Es wird verwendet, sobald es da ist.</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthClassModel</name>
    <message>
        <source>All judged</source>
        <comment>classes of drums</comment>
        <translation>Alle beurteilten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Class of drum, as the run says</source>
        <translation>Instrumentenklasse laut Lauf</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Hits that were listened to</source>
        <translation>Angehörte Schläge</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Hits of these that are right</source>
        <translation>Davon richtige Schläge</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Share of all hits of the class that are right, estimated from those that were judged; ≈ where some degrees of confidence were not heard yet</source>
        <translation>Anteil aller Schläge der Klasse, die richtig sind, aus den beurteilten geschätzt; ≈ wo einige Konfidenzstufen noch nicht angehört wurden</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>Der Anteil liegt mit 95&#xa0;% Konfidenz in diesem Bereich</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Mean confidence of all hits of the class: the share that the run expects to be right</source>
        <translation>Mittlere Konfidenz aller Schläge der Klasse: der Anteil, den der Lauf als richtig erwartet</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthPanel</name>
    <message>
        <source>Export verdicts</source>
        <translation>Urteile exportieren</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV-Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation>Präzision nach Klasse</translation>
    </message>
    <message>
        <source>Right as often as the confidence promises?</source>
        <translation>So oft richtig, wie die Konfidenz verspricht?</translation>
    </message>
    <message>
        <source>Right hits by confidence</source>
        <translation>Richtige Schläge nach Konfidenz</translation>
    </message>
    <message>
        <source>Also correct the hit</source>
        <translation>Schlag auch korrigieren</translation>
    </message>
    <message>
        <source>Wrong hits are deleted, others get the class that was heard, right ones are confirmed; each step can be undone. The estimate stays about the run as it was found.</source>
        <translation>Falsche Schläge werden gelöscht, andere erhalten die gehörte Klasse, richtige werden bestätigt; jeder Schritt lässt sich rückgängig machen. Die Schätzung gilt weiter dem Lauf, wie er gefunden wurde.</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Konfidenz zeigen</translation>
    </message>
    <message>
        <source>Shows how sure the run is of the hit before you judge it; this may sway you</source>
        <translation>Zeigt vor dem Urteil, wie sicher der Lauf bei dem Schlag ist; das kann das Urteil beeinflussen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to hear how many of its drum hits are right.</source>
        <translation>Noch kein Lauf. Eine Aufnahme analysieren, um zu hören, wie viele ihrer Drum-Schläge richtig sind.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>Drum-Schläge wurden nicht berechnet. %1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording, so that there is none to judge.</source>
        <translation>In dieser Aufnahme wurde kein Drum-Schlag gefunden, daher gibt es keinen zu beurteilen.</translation>
    </message>
    <message>
        <source>There are no verdicts yet</source>
        <translation>Es gibt noch keine Urteile</translation>
    </message>
    <message>
        <source>Writes all verdicts on this run into a CSV table</source>
        <translation>Schreibt alle Urteile zu diesem Lauf in eine CSV-Tabelle</translation>
    </message>
    <message>
        <source>Copies the tables as Markdown</source>
        <translation>Kopiert die Tabellen als Markdown</translation>
    </message>
    <message>
        <source>Every hit of these classes was judged already, or the run has none.</source>
        <translation>Alle Schläge dieser Klassen sind schon beurteilt, oder der Lauf hat keine.</translation>
    </message>
    <message>
        <source>%1 verdicts.csv</source>
        <comment>proposed file name</comment>
        <translation>%1 Urteile.csv</translation>
    </message>
    <message>
        <source>The tables are in the clipboard, as Markdown.</source>
        <translation>Die Tabellen sind als Markdown in der Zwischenablage.</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthText</name>
    <message>
        <source>Their confidence promises %1: the run is surer than it should be.</source>
        <translation>Ihre Konfidenz verspricht %1: Der Lauf ist sicherer, als er sein sollte.</translation>
    </message>
    <message>
        <source>Their confidence promises %1: the run is better than it thinks.</source>
        <translation>Ihre Konfidenz verspricht %1: Der Lauf ist besser, als er meint.</translation>
    </message>
    <message>
        <source>Their confidence promises %1, which agrees.</source>
        <translation>Ihre Konfidenz verspricht %1; das stimmt überein.</translation>
    </message>
    <message>
        <source>The surest hits were not heard yet: the true precision is rather higher.</source>
        <translation>Die sichersten Schläge wurden noch nicht angehört: Die wahre Präzision ist eher höher.</translation>
    </message>
    <message>
        <source>The most doubtful hits were not heard yet: the true precision is rather lower.</source>
        <translation>Die zweifelhaftesten Schläge wurden noch nicht angehört: Die wahre Präzision ist eher niedriger.</translation>
    </message>
    <message>
        <source>Hits of some degrees of confidence were not heard yet: the true precision may be higher or lower.</source>
        <translation>Schläge einiger Konfidenzstufen wurden noch nicht angehört: Die wahre Präzision kann höher oder niedriger sein.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>keine Schläge</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about this share</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <comment>a range in percent</comment>
        <translation>%1–%2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s) judged</source>
        <translation>
            <numerusform>%1 von %Ln Schlag beurteilt</numerusform>
            <numerusform>%1 von %Ln Schlägen beurteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 right, %2 wrong, %3 of another class</source>
        <translation>%1 richtig, %2 falsch, %3 von anderer Klasse</translation>
    </message>
    <message>
        <source>No hit of this run was judged yet. Draw a sample, listen to each hit and say whether it is right: 20 hits of a class tell its precision to about ± 15 %.</source>
        <translation>Noch kein Schlag dieses Laufs wurde beurteilt. Eine Stichprobe ziehen, jeden Schlag anhören und sagen, ob er richtig ist: 20 Schläge einer Klasse ergeben ihre Präzision auf etwa ±&#xa0;15&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged: %1 right, %2 wrong, %3 of another class.</source>
        <translation>
            <numerusform>%Ln Schlag beurteilt: %1 richtig, %2 falsch, %3 von anderer Klasse.</numerusform>
            <numerusform>%Ln Schläge beurteilt: %1 richtig, %2 falsch, %3 von anderer Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of all hits of these classes are right (with 95 % confidence, %2).</source>
        <translation>Etwa %1 aller Schläge dieser Klassen sind richtig (mit 95&#xa0;% Konfidenz %2).</translation>
    </message>
    <message>
        <source>Not judged yet: %1.</source>
        <translation>Noch nicht beurteilt: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) are about hits that this run does not have.</source>
        <translation>
            <numerusform>%Ln Urteil betrifft einen Schlag, den dieser Lauf nicht hat.</numerusform>
            <numerusform>%Ln Urteile betreffen Schläge, die dieser Lauf nicht hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, right</source>
        <comment>a class of drum</comment>
        <translation>%1, richtig</translation>
    </message>
    <message>
        <source>%1, wrong: no drum there</source>
        <comment>a class of drum</comment>
        <translation>%1, falsch: dort kein Instrument</translation>
    </message>
    <message>
        <source>%1, heard as %2</source>
        <comment>classes of drums</comment>
        <translation>%1, gehört als %2</translation>
    </message>
    <message>
        <source>%1, another class</source>
        <comment>a class of drum</comment>
        <translation>%1, andere Klasse</translation>
    </message>
</context>
<context>
    <name>heihachi::VerdictBar</name>
    <message>
        <source>Previous</source>
        <comment>difference</comment>
        <translation>Voriger</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>difference</comment>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A stimmt</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B stimmt</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>of the two runs is right</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Goes to the difference before, in both views</source>
        <translation>Geht in beiden Ansichten zum vorigen Unterschied</translation>
    </message>
    <message>
        <source>Goes to the next difference, in both views</source>
        <translation>Geht in beiden Ansichten zum nächsten Unterschied</translation>
    </message>
    <message>
        <source>Run A is right here: becomes a correction of the recording</source>
        <translation>Hier stimmt Lauf A: wird zu einer Korrektur der Aufnahme</translation>
    </message>
    <message>
        <source>Run B is right here: becomes a correction of the recording</source>
        <translation>Hier stimmt Lauf B: wird zu einer Korrektur der Aufnahme</translation>
    </message>
    <message>
        <source>Neither run is right here: what only one of them has, or both call otherwise, is deleted</source>
        <translation>Hier stimmt keiner der Läufe: Was nur einer hat oder beide anders benennen, wird gelöscht</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>differences</comment>
        <translation>
            <numerusform>%Ln aufgelistet</numerusform>
            <numerusform>%Ln aufgelistet</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>Urteil: %1.</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Show &amp;whole recording</source>
        <translation>Ganze &amp;Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>&amp;Beat-Raster</translation>
    </message>
    <message>
        <source>Draw beats and bars over the timeline</source>
        <translation>Beats und Takte über die Zeitleiste zeichnen</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>Arbeitsb&amp;ereich</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Panels</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewExport</name>
    <message>
        <source>The view has no size.</source>
        <translation>Die Ansicht hat keine Größe.</translation>
    </message>
    <message>
        <source>Show it first.</source>
        <translation>Zuerst einblenden.</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of picture it is to be.</source>
        <translation>„%1“ nennt kein Bildformat.</translation>
    </message>
    <message>
        <source>Let the name end with .png, .svg or .pdf.</source>
        <translation>Der Name muss auf .png, .svg oder .pdf enden.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Dokument (*.pdf)</translation>
    </message>
</context>
<context>
    <name>heihachi::WaveformView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>Noch kein Lauf. Analysieren (Strg+R)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Wellenform</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>No finer detail: %1</source>
        <translation>Keine feineren Details: %1</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>L</translation>
    </message>
</context>
<context>
    <name>heihachi::WeightsReader</name>
    <message>
        <source>tensor “%1” has the shape %2 and not %3</source>
        <translation>Tensor „%1“ hat die Form %2 und nicht %3</translation>
    </message>
    <message>
        <source>tensor “%1” holds values that are no numbers</source>
        <translation>Tensor „%1“ enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>„%1“ kann nicht als Gewichte verwendet werden: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachi neu installieren.</translation>
    </message>
</context>
<context>
    <name>heihachi::WelcomePage</name>
    <message>
        <source>Takes drum &amp; bass apart: every hit, with what it rests on.</source>
        <translation>Zerlegt Drum &amp; Bass: jeder Schlag, und worauf er beruht.</translation>
    </message>
    <message>
        <source>Open a recording or project…</source>
        <translation>Aufnahme oder Projekt öffnen…</translation>
    </message>
    <message>
        <source>Analyse the demo mix</source>
        <translation>Den Demo-Mix analysieren</translation>
    </message>
    <message>
        <source>A short mix that comes with Heihachi</source>
        <translation>Ein kurzer Mix, der Heihachi beiliegt</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>Oder Dateien und Ordner irgendwo in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Letzte Aufnahmen</translation>
    </message>
    <message>
        <source>Untitled project of %1</source>
        <translation>Unbenanntes Projekt vom %1</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (nicht gefunden)</translation>
    </message>
</context>
<context>
    <name>heihachi::WindowCompare</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>heihachi::Workspace</name>
    <message>
        <source>Panels</source>
        <translation>Panels</translation>
    </message>
    <message>
        <source>Bring the panel “%1” to the front, or hide it when it is there</source>
        <translation>Das Panel „%1“ nach vorn holen oder, wenn es vorn ist, ausblenden</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceActions</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Keep this arrangement under a name</source>
        <translation>Diese Anordnung unter einem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <source>Give this workspace another name</source>
        <translation>Diesem Arbeitsbereich einen anderen Namen geben</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Forget this workspace of your own</source>
        <translation>Diesen eigenen Arbeitsbereich vergessen</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <translation>Arbeitsbereich &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels of this workspace back where they were at first</source>
        <translation>Alle Panels dieses Arbeitsbereichs wieder wie am Anfang anordnen</translation>
    </message>
    <message>
        <source>Change to the workspace “%1”</source>
        <translation>Zum Arbeitsbereich „%1“ wechseln</translation>
    </message>
    <message>
        <source>Workspace: which panels are shown, and where</source>
        <translation>Arbeitsbereich: welche Panels gezeigt werden und wo</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>Name of the workspace:</source>
        <translation>Name des Arbeitsbereichs:</translation>
    </message>
    <message>
        <source>There is a workspace “%1” already. Choose another name.</source>
        <translation>Es gibt schon einen Arbeitsbereich „%1“. Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Arbeitsbereich speichern</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Arbeitsbereich umbenennen</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceLayout</name>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Drums</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>heihachi::analyze</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>Datei wird geöffnet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>Audio wird gelesen</translation>
    </message>
    <message>
        <source>The waveform overview could not be kept for the next time: %1</source>
        <translation>Die Wellenform-Übersicht konnte nicht für das nächste Mal aufbewahrt werden: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::contentHash</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>Name und Anschluss des Laufwerks prüfen.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>„%1“ kann nicht gelesen werden: Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>Leserecht erteilen oder in einen anderen Ordner kopieren.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Laufwerk prüfen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Reading “%1” failed: %2.</source>
        <translation>Lesen von „%1“ fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Verbindung prüfen, dann erneut versuchen.</translation>
    </message>
</context>
<context>
    <name>heihachi::integratedLoudness</name>
    <message>
        <source>The loudness of “%1” can&apos;t be measured.</source>
        <translation>Die Lautheit von „%1“ kann nicht gemessen werden.</translation>
    </message>
    <message>
        <source>Measuring the loudness was cancelled.</source>
        <translation>Die Messung der Lautheit wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>heihachi::nearest_name</name>
    <message>
        <source>There are none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Bekannt: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>War „%1“ gemeint?</translation>
    </message>
</context>
<context>
    <name>heihachi::parameter_check</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>eine ganze Zahl von %1 bis %2%3</translation>
    </message>
    <message>
        <source>a number from %1 to %2%3</source>
        <translation>eine Zahl von %1 bis %2%3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>einer der Werte %1</translation>
    </message>
</context>
<context>
    <name>heihachi::stage_guard</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <source>An internal error: %1.</source>
        <translation>Ein interner Fehler: %1.</translation>
    </message>
    <message>
        <source>An internal error of unknown kind.</source>
        <translation>Ein interner Fehler unbekannter Art.</translation>
    </message>
</context>
<context>
    <name>heihachi::yaml_scalar</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>eine Gruppe von Einstellungen</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
</TS>
