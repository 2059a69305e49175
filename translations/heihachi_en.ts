<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>heihachi</name>
    <message numerus="yes">
        <source>Hits by class: %1 (%Ln in all)</source>
        <translation>
            <numerusform>Hits by class: %1 (%Ln in all)</numerusform>
            <numerusform>Hits by class: %1 (%Ln in all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hits</source>
        <translation>
            <numerusform>%1: %Ln hit</numerusform>
            <numerusform>%1: %Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n positions a beat</source>
        <translation>
            <numerusform>%n position a beat</numerusform>
            <numerusform>%n positions a beat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Syncopation, mean over %n bars: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</source>
        <translation>
            <numerusform>Syncopation, mean over %n bar: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</numerusform>
            <numerusform>Syncopation, mean over %n bars: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n bar</numerusform>
            <numerusform>%n bars</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats a bar</source>
        <translation>
            <numerusform>%n beat a bar</numerusform>
            <numerusform>%n beats a bar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pair(s).</source>
        <translation>
            <numerusform>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pair.</numerusform>
            <numerusform>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pairs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beat(s) a bar.</source>
        <translation>
            <numerusform>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beat a bar.</numerusform>
            <numerusform>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beats a bar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean over %Ln bar(s).</source>
        <translation>
            <numerusform>Mean over %Ln bar.</numerusform>
            <numerusform>Mean over %Ln bars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drum hits were corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>Drum hits were corrected by hand: %n correction.</numerusform>
            <numerusform>Drum hits were corrected by hand: %n corrections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The beat grid was corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>The beat grid was corrected by hand: %n correction.</numerusform>
            <numerusform>The beat grid was corrected by hand: %n corrections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drum hits that differ: %Ln in all</source>
        <translation>
            <numerusform>Drum hits that differ: %Ln in all</numerusform>
            <numerusform>Drum hits that differ: %Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::AlarmBadge</name>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationText</name>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln bar</numerusform>
            <numerusform>%Ln bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationsPanel</name>
    <message numerus="yes">
        <source>%Ln entry(s), kept with the recording.</source>
        <translation>
            <numerusform>%Ln entry, kept with the recording.</numerusform>
            <numerusform>%Ln entries, kept with the recording.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <comment>markers, segments and transitions</comment>
        <translation>
            <numerusform>Delete %Ln entry</numerusform>
            <numerusform>Delete %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::BusyPage</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ClassMeansView</name>
    <message numerus="yes">
        <source>%1: %Ln hit(s)</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Ln hit</numerusform>
            <numerusform>%1: %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ClassSharesView</name>
    <message numerus="yes">
        <source>of %Ln hit(s)</source>
        <translation>
            <numerusform>of %Ln hit</numerusform>
            <numerusform>of %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CoherencePlot</name>
    <message numerus="yes">
        <source>Bound of 95 %: %1, from %Ln average(s)</source>
        <translation>
            <numerusform>Bound of 95 %: %1, from %Ln average</numerusform>
            <numerusform>Bound of 95 %: %1, from %Ln averages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CompareScatter</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSummary</name>
    <message numerus="yes">
        <source>Made differently: %Ln setting(s)</source>
        <translation>
            <numerusform>Made differently: %Ln setting</numerusform>
            <numerusform>Made differently: %Ln settings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CorrectionsPanel</name>
    <message numerus="yes">
        <source>%n correction(s) of drum hits.</source>
        <translation>
            <numerusform>%n correction of drum hits.</numerusform>
            <numerusform>%n corrections of drum hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit this run: accept or reject.</source>
        <translation>
            <numerusform>%n does not fit this run: accept or reject.</numerusform>
            <numerusform>%n do not fit this run: accept or reject.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of the beat grid (see Tempo).</source>
        <translation>
            <numerusform>%n correction of the beat grid (see Tempo).</numerusform>
            <numerusform>%n corrections of the beat grid (see Tempo).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceLane</name>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>and %n more here</numerusform>
            <numerusform>and %n more here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceText</name>
    <message numerus="yes">
        <source>%n beat(s) a bar</source>
        <translation>
            <numerusform>%n beat a bar</numerusform>
            <numerusform>%n beats a bar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::DropPlan</name>
    <message numerus="yes">
        <source>Analyse %n file(s) and folders</source>
        <translation>
            <numerusform>Analyse %n file or folder</numerusform>
            <numerusform>Analyse %n files and folders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusters</name>
    <message numerus="yes">
        <source>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kind(s) remain.</source>
        <translation>
            <numerusform>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kind remains.</numerusform>
            <numerusform>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kinds remain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HandWork</name>
    <message numerus="yes">
        <source>%n correction(s) of drum hits do not fit this run.</source>
        <translation>
            <numerusform>%n correction of drum hits does not fit this run.</numerusform>
            <numerusform>%n corrections of drum hits do not fit this run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitChangeDialog</name>
    <message numerus="yes">
        <source>%n selected hit(s) in one step</source>
        <translation>
            <numerusform>%n selected hit in one step</numerusform>
            <numerusform>%n selected hits in one step</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitHistory</name>
    <message numerus="yes">
        <source>Relabel %n hit(s) as %1</source>
        <translation>
            <numerusform>Relabel %n hit as %1</numerusform>
            <numerusform>Relabel %n hits as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n hit(s)</source>
        <translation>
            <numerusform>Confirm %n hit</numerusform>
            <numerusform>Confirm %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms earlier</source>
        <translation>
            <numerusform>Move %n hit %1 ms earlier</numerusform>
            <numerusform>Move %n hits %1 ms earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms later</source>
        <translation>
            <numerusform>Move %n hit %1 ms later</numerusform>
            <numerusform>Move %n hits %1 ms later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) to %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>
            <numerusform>Move %n hit to %1</numerusform>
            <numerusform>Move %n hits to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) is %1</source>
        <translation>
            <numerusform>Velocity of %n hit is %1</numerusform>
            <numerusform>Velocity of %n hits is %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) lower by %1</source>
        <translation>
            <numerusform>Velocity of %n hit lower by %1</numerusform>
            <numerusform>Velocity of %n hits lower by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) higher by %1</source>
        <translation>
            <numerusform>Velocity of %n hit higher by %1</numerusform>
            <numerusform>Velocity of %n hits higher by %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) times %1</source>
        <translation>
            <numerusform>Velocity of %n hit times %1</numerusform>
            <numerusform>Velocity of %n hits times %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hit(s)</source>
        <translation>
            <numerusform>Delete %n hit</numerusform>
            <numerusform>Delete %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard corrections of %n hit(s)</source>
        <translation>
            <numerusform>Discard corrections of %n hit</numerusform>
            <numerusform>Discard corrections of %n hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n correction(s)</source>
        <translation>
            <numerusform>Reject %n correction</numerusform>
            <numerusform>Reject %n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n correction(s)</source>
        <translation>
            <numerusform>Accept %n correction</numerusform>
            <numerusform>Accept %n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n correction(s)</source>
        <translation>
            <numerusform>Discard %n correction</numerusform>
            <numerusform>Discard %n corrections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitsPanel</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 of %Ln hit</numerusform>
            <numerusform>%1 of %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::KeptComparisons</name>
    <message numerus="yes">
        <source>Remove this comparison with its %Ln verdict(s)?</source>
        <translation>
            <numerusform>Remove this comparison with its %Ln verdict?</numerusform>
            <numerusform>Remove this comparison with its %Ln verdicts?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningCard</name>
    <message numerus="yes">
        <source>%Ln hit(s) judged.</source>
        <translation>
            <numerusform>%Ln hit judged.</numerusform>
            <numerusform>%Ln hits judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%Ln skipped.</numerusform>
            <numerusform>%Ln skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::MainWindow</name>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n job is still running.</numerusform>
            <numerusform>%n jobs are still running.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternDelegate</name>
    <message numerus="yes">
        <source>most frequent variation ×%Ln</source>
        <translation>
            <numerusform>most frequent variation ×%Ln</numerusform>
            <numerusform>most frequent variation ×%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternHeatmap</name>
    <message numerus="yes">
        <source>of %Ln bar(s)</source>
        <translation>
            <numerusform>of %Ln bar</numerusform>
            <numerusform>of %Ln bars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternListModel</name>
    <message numerus="yes">
        <source>%1: %Ln bar(s), first at %2</source>
        <translation>
            <numerusform>%1: %Ln bar, first at %2</numerusform>
            <numerusform>%1: %Ln bars, first at %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) play it to the note.</source>
        <translation>
            <numerusform>%Ln bar plays it to the note.</numerusform>
            <numerusform>%Ln bars play it to the note.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ProjectSession</name>
    <message numerus="yes">
        <source>%n run(s) were saved</source>
        <translation>
            <numerusform>%n run was saved</numerusform>
            <numerusform>%n runs were saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, %n could not be read</numerusform>
            <numerusform>, %n could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Readout</name>
    <message numerus="yes">
        <source>%n hit(s) selected</source>
        <translation>
            <numerusform>%n hit selected</numerusform>
            <numerusform>%n hits selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::RunDelegate</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
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
%2, %3 Hz, %4, %n channel</numerusform>
            <numerusform>%1
%2, %3 Hz, %4, %n channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drum hit(s)</source>
        <translation>
            <numerusform>%n drum hit</numerusform>
            <numerusform>%n drum hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPanel</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 of %Ln hit</numerusform>
            <numerusform>%1 of %Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPlot</name>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln hit</numerusform>
            <numerusform>%Ln hits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::StatusLine</name>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n more waiting</numerusform>
            <numerusform>%n more waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapView</name>
    <message numerus="yes">
        <source>%1: %Ln hit(s), mean velocity %2</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Ln hit, mean velocity %2</numerusform>
            <numerusform>%1: %Ln hits, mean velocity %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::TempoPanel</name>
    <message numerus="yes">
        <source>✎ Corrected by hand: %n step(s)</source>
        <translation>
            <numerusform>✎ Corrected by hand: %n step</numerusform>
            <numerusform>✎ Corrected by hand: %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::TruthText</name>
    <message numerus="yes">
        <source>%1 of %Ln hit(s) judged</source>
        <translation>
            <numerusform>%1 of %Ln hit judged</numerusform>
            <numerusform>%1 of %Ln hits judged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged: %1 right, %2 wrong, %3 of another class.</source>
        <translation>
            <numerusform>%Ln hit judged: %1 right, %2 wrong, %3 of another class.</numerusform>
            <numerusform>%Ln hits judged: %1 right, %2 wrong, %3 of another class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) are about hits that this run does not have.</source>
        <translation>
            <numerusform>%Ln verdict is about a hit that this run does not have.</numerusform>
            <numerusform>%Ln verdicts are about hits that this run does not have.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::VerdictBar</name>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>differences</comment>
        <translation>
            <numerusform>%Ln listed</numerusform>
            <numerusform>%Ln listed</numerusform>
        </translation>
    </message>
</context>
</TS>
