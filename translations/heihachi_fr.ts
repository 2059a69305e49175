<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>heihachi</name>
    <message>
        <source>This run did not have the stage “%1”.</source>
        <translation>Cette analyse n’avait pas l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Grosse caisse</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caisse claire</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Charleston</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Cymbal</source>
        <translation>Cymbale</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>Plus assez de place pour écrire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libérez de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: permission denied.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Choisissez un dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Vérifiez le dossier, puis réessayez.</translation>
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
        <translation>L’analyse n’indique pas pourquoi.</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>Attaques</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Drum hits (CSV)</source>
        <translation>Frappes (CSV)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Onsets (CSV)</source>
        <translation>Attaques (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Tout (JSON)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Résumé (Markdown)</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Fichiers Markdown (*.md)</translation>
    </message>
    <message>
        <source>“%1” is of an earlier run and can&apos;t be removed.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une analyse antérieure et ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Delete it, or choose another folder.</source>
        <translation>Supprimez-le ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>stéréo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canaux</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Encoder delay</source>
        <translation>Retard de l’encodeur</translation>
    </message>
    <message>
        <source>%1 frames, skipped: times are those of the sound before encoding</source>
        <translation>%1 échantillons, ignorés&#xa0;: les temps sont ceux du son avant encodage</translation>
    </message>
    <message>
        <source>Length that the file states</source>
        <translation>Durée annoncée par le fichier</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Empreinte du contenu</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analysé</translation>
    </message>
    <message>
        <source>%1, Heihachi %2</source>
        <translation>%1, Heihachi %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Nothing odd was found about the recording or the run.</source>
        <translation>Rien d’anormal dans l’enregistrement ni dans l’analyse.</translation>
    </message>
    <message>
        <source>Stage `%1`</source>
        <translation>Étape `%1`</translation>
    </message>
    <message>
        <source>Everything that was asked for was computed.</source>
        <translation>Tout ce qui était demandé a été calculé.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorée</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Reading and checking the signal (CPU)</source>
        <translation>Lecture et contrôle du signal (CPU)</translation>
    </message>
    <message>
        <source>Stage `%1` (CPU)</source>
        <translation>Étape `%1` (CPU)</translation>
    </message>
    <message>
        <source>Whole run (clock)</source>
        <translation>Analyse entière (durée)</translation>
    </message>
    <message>
        <source>%1 times faster than the recording plays; threads: %2.</source>
        <translation>%1 fois plus rapide que la lecture de l’enregistrement&#xa0;; threads&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Highest memory use of the program: %1.</source>
        <translation>Pic d’utilisation mémoire du programme&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Memory use is unknown.</source>
        <translation>Utilisation mémoire inconnue.</translation>
    </message>
    <message>
        <source>Figures, unless they were turned off</source>
        <translation>Figures, sauf si désactivées</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>Non calculé</translation>
    </message>
    <message>
        <source>Stages and settings</source>
        <translation>Étapes et réglages</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Temps de calcul</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>Non calculé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The recording was searched for drums, and none were found.</source>
        <translation>La batterie a été recherchée dans l’enregistrement&#xa0;; rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Hits/s</source>
        <translation>Frappes/s</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confiance moyenne</translation>
    </message>
    <message>
        <source>Mean velocity</source>
        <translation>Vélocité moyenne</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Densest passage of %1 s: %2 – %3 with %4 hits a second.</source>
        <translation>Passage de %1&#xa0;s le plus dense&#xa0;: %2 – %3 avec %4 frappes par seconde.</translation>
    </message>
    <message>
        <source>Hits per second are over the whole length of the recording. Confidence is the probability, from 0 to 1, that the drum sounds there; velocity, from 0 to 1, is relative to the loudest strikes of the class in this recording. Means are over all hits of the class, weak ones included.</source>
        <translation>Les frappes par seconde portent sur toute la durée de l’enregistrement. La confiance est la probabilité, de 0 à 1, que l’élément sonne à cet endroit&#xa0;; la vélocité, de 0 à 1, est relative aux frappes les plus fortes de la classe dans cet enregistrement. Les moyennes portent sur toutes les frappes de la classe, même faibles.</translation>
    </message>
    <message>
        <source>The recording was searched for onsets, and none were found.</source>
        <translation>Les attaques ont été recherchées dans l’enregistrement&#xa0;; aucune n’a été trouvée.</translation>
    </message>
    <message>
        <source>%1 onsets, %2 a second over the whole length of the recording.</source>
        <translation>%1 attaques, %2 par seconde sur toute la durée de l’enregistrement.</translation>
    </message>
    <message>
        <source>An event of the run has no time.</source>
        <translation>Un événement de l’analyse n’a pas de temps.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be brought up to date: step “%2” leaves rows of “%3” without an owner.</source>
        <translation>Impossible de mettre à jour le projet «&#xa0;%1&#xa0;»&#xa0;: l’étape «&#xa0;%2&#xa0;» laisse des lignes de «&#xa0;%3&#xa0;» sans propriétaire.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to the folder for temporary files.</source>
        <translation>Impossible de copier «&#xa0;%1&#xa0;» dans le dossier des fichiers temporaires.</translation>
    </message>
    <message>
        <source>Check that there is room, then try again.</source>
        <translation>Vérifiez qu’il reste de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Il n’y a pas de projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>“%1” is not a Heihachi project.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un projet Heihachi.</translation>
    </message>
    <message>
        <source>Open a file that Heihachi saved; their names end in “.heihachi”.</source>
        <translation>Ouvrez un fichier enregistré par Heihachi&#xa0;; son nom finit par «&#xa0;.heihachi&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Heihachi.</source>
        <translation>«&#xa0;%1&#xa0;» a été enregistré par une version plus récente de Heihachi.</translation>
    </message>
    <message>
        <source>Update Heihachi to open it. The file was left as it is.</source>
        <translation>Mettez Heihachi à jour pour l’ouvrir. Le fichier est resté inchangé.</translation>
    </message>
    <message>
        <source>Nothing in the project “%1” can be read any more.</source>
        <translation>Plus rien n’est lisible dans le projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take a backup of it, or analyse the recordings again.</source>
        <translation>Utilisez une sauvegarde ou analysez à nouveau les enregistrements.</translation>
    </message>
    <message>
        <source>There is no room left to write the project “%1”.</source>
        <translation>Plus assez de place pour écrire le projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«&#xa0;%1&#xa0;» est ouvert dans un autre programme.</translation>
    </message>
    <message>
        <source>Close it there or choose another name.</source>
        <translation>Fermez-le là-bas ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ouvrez-le ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>run %1 of “%2”</source>
        <translation>analyse %1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Some recordings of the project could not be read.</source>
        <translation>Certains enregistrements du projet n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Run %1 is lost: its settings could not be read.</source>
        <translation>L’analyse %1 est perdue&#xa0;: ses réglages n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>Run %1 is lost: its recording could not be read.</source>
        <translation>L’analyse %1 est perdue&#xa0;: son enregistrement n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>Some stages of the run could not be read.</source>
        <translation>Certaines étapes de l’analyse n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>Some findings of the run could not be read.</source>
        <translation>Certains constats de l’analyse n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>onsets</source>
        <translation>attaques</translation>
    </message>
    <message>
        <source>drum hits</source>
        <translation>frappes</translation>
    </message>
    <message>
        <source>The %1 of the run were lost in the damage.</source>
        <translation>L’endommagement a fait perdre les %1 de l’analyse.</translation>
    </message>
    <message>
        <source>The result was lost when the project was damaged.</source>
        <translation>Le résultat a été perdu lorsque le projet a été endommagé.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 could not be read.</source>
        <translation>%1 %3 sur %2 n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The %1 of the run do not match their checksum: some values may be wrong.</source>
        <translation>Les %1 de l’analyse ne correspondent pas à leur somme de contrôle&#xa0;: des valeurs peuvent être fausses.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run: what was lost</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The project was damaged and repaired; analyse the recording again.</source>
        <translation>Le projet était endommagé et a été réparé&#xa0;; analysez à nouveau l’enregistrement.</translation>
    </message>
    <message>
        <source>Some rows of the table “%1” could not be read.</source>
        <translation>Certaines lignes de la table «&#xa0;%1&#xa0;» n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>“%1” is the open project itself.</source>
        <translation>«&#xa0;%1&#xa0;» est le projet ouvert lui-même.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Choisissez un autre nom pour la copie.</translation>
    </message>
    <message>
        <source>The project has no such run.</source>
        <translation>Le projet ne contient pas cette analyse.</translation>
    </message>
    <message>
        <source>It may have been deleted in another window.</source>
        <translation>Elle a peut-être été supprimée dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>The setting “%1” can&apos;t be stored: its type is “%2”.</source>
        <translation>Impossible de stocker le réglage «&#xa0;%1&#xa0;»&#xa0;: il est de type «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved to a project: its content hash is missing.</source>
        <translation>Impossible d’enregistrer «&#xa0;%1&#xa0;» dans un projet&#xa0;: l’empreinte de son contenu manque.</translation>
    </message>
    <message>
        <source>The project has no such recording.</source>
        <translation>Le projet ne contient pas cet enregistrement.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is kept.</source>
        <translation>Libérez de la place, puis réessayez. Ce qui était déjà enregistré est conservé.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire le projet «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be written: %2.</source>
        <translation>Impossible d’écrire le projet «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. What was saved before is kept.</source>
        <translation>Vérifiez le disque, puis réessayez. Ce qui était déjà enregistré est conservé.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be opened or written: permission denied.</source>
        <translation>Impossible d’ouvrir ou d’écrire le projet «&#xa0;%1&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>Vérifiez les droits du fichier et de son dossier, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The project “%1” is being written by another program.</source>
        <translation>Un autre programme est en train d’écrire le projet «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Wait until it is done or close it there, then try again.</source>
        <translation>Attendez qu’il ait fini ou fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The project “%1”: %2.</source>
        <translation>Projet «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>Temps (h:m:s)</translation>
    </message>
    <message>
        <source>The figure “%1” could not be drawn.</source>
        <translation>La figure «&#xa0;%1&#xa0;» n’a pas pu être tracée.</translation>
    </message>
    <message>
        <source>A figure needs a size and a window above zero.</source>
        <translation>Une figure a besoin d’une taille et d’une fenêtre supérieures à zéro.</translation>
    </message>
    <message>
        <source>Density of hits: %1</source>
        <translation>Densité des frappes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hits per second (in windows of %1 s)</source>
        <translation>Frappes par seconde (fenêtres de %1&#xa0;s)</translation>
    </message>
    <message numerus="yes">
        <source>Hits by class: %1 (%Ln in all)</source>
        <translation>
            <numerusform>Frappes par classe&#xa0;: %1 (%Ln au total)</numerusform>
            <numerusform>Frappes par classe&#xa0;: %1 (%Ln au total)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Nombre de frappes</translation>
    </message>
    <message>
        <source>Confidence and velocity of the hits: %1</source>
        <translation>Confiance et vélocité des frappes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Confidence (probability, 0 to 1)</source>
        <translation>Confiance (probabilité, 0 à 1)</translation>
    </message>
    <message>
        <source>Velocity (relative, 0 to 1)</source>
        <translation>Vélocité (relative, 0 à 1)</translation>
    </message>
    <message>
        <source>Waveform and drum hits: %1</source>
        <translation>Forme d’onde et frappes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Amplitude (1 = full scale)</source>
        <translation>Amplitude (1 = pleine échelle)</translation>
    </message>
    <message>
        <source>Hits (height: velocity, 0 to 1)</source>
        <translation>Frappes (hauteur&#xa0;: vélocité, 0 à 1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hits</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln frappe</numerusform>
            <numerusform>%1&#xa0;: %Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>saving</source>
        <translation>sauvegarde</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>vérification du fichier</translation>
    </message>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’enregistrement analysé.</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>Localisez le fichier d’origine ou analysez celui-ci.</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>lecture de l’audio</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Time: %1 (h:m:s)</source>
        <translation>Temps&#xa0;: %1 (h:m:s)</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confiance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Velocity: %1</source>
        <translation>Vélocité&#xa0;: %1</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: %1</source>
        <translation>Rapport signal/bruit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clarity: %1</source>
        <translation>Netteté&#xa0;: %1</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Vérifiez l’orthographe du chemin.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no audio files.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient aucun fichier audio.</translation>
    </message>
    <message>
        <source>Name a folder with recordings, or the files themselves.</source>
        <translation>Indiquez un dossier d’enregistrements ou les fichiers eux-mêmes.</translation>
    </message>
    <message>
        <source>Interrupted. Finished runs are kept in “%1”.</source>
        <translation>Interrompu. Les analyses terminées sont conservées dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>%1 frappes</translation>
    </message>
    <message>
        <source>drum hits not computed: %1</source>
        <translation>frappes non calculées&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 of audio, analysed in %4 s. Report: %5</source>
        <translation>%1&#xa0;: %2 dans %3 d’audio, analysé en %4&#xa0;s. Rapport&#xa0;: %5</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Runs saved: %1. Runs lost: %2.</source>
        <translation>Analyses enregistrées&#xa0;: %1. Analyses perdues&#xa0;: %2.</translation>
    </message>
    <message>
        <source>decoding (CPU)</source>
        <translation>décodage (CPU)</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1 (CPU)</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>temps écoulé</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>vitesse</translation>
    </message>
    <message>
        <source>× real time</source>
        <translation>× temps réel</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>pic mémoire</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>threads</translation>
    </message>
    <message>
        <source>Folder for what can be computed again</source>
        <translation>Dossier pour les données recalculables</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core</source>
        <translation>Threads de calcul&#xa0;; 0&#xa0;: un par cœur</translation>
    </message>
    <message>
        <source>Recordings or a project to open</source>
        <translation>Enregistrements ou projet à ouvrir</translation>
    </message>
    <message>
        <source>Save what is readable of it to a new file with File &gt; Repair project or “heihachi repair”.</source>
        <translation>Enregistrez ce qui est lisible dans un nouveau fichier avec Fichier &gt; Réparer un projet ou « heihachi repair ».</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “heihachi process FILE -o DIR” works without one; “heihachi --help” tells more.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. « heihachi process FICHIER -o DOSSIER » s’en passe ; « heihachi --help » en dit plus.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisable comme poids&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Réinstallez Heihachi.</translation>
    </message>
    <message>
        <source>“%1” is “%2” and not “%3”</source>
        <translation>«&#xa0;%1&#xa0;» est «&#xa0;%2&#xa0;» et non «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>The module of the networks can&apos;t be loaded: %1</source>
        <translation>Impossible de charger le module des réseaux&#xa0;: %1</translation>
    </message>
    <message>
        <source>The module of the networks is missing: “%1”.</source>
        <translation>Le module des réseaux manque&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Donnez-vous le droit de le lire.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of a model.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour un fichier de modèle.</translation>
    </message>
    <message>
        <source>model “%1” has the unknown key “%2”</source>
        <translation>le modèle «&#xa0;%1&#xa0;» a la clé inconnue «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>model “%1” lacks “%2”</source>
        <translation>il manque «&#xa0;%2&#xa0;» au modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%2” of model “%1” is not what it should be</source>
        <translation>«&#xa0;%2&#xa0;» du modèle «&#xa0;%1&#xa0;» n’a pas de valeur valable</translation>
    </message>
    <message>
        <source>its header is no list of tensors in JSON</source>
        <translation>son en-tête n’est pas une liste de tenseurs en JSON</translation>
    </message>
    <message>
        <source>the entry of tensor “%1” is malformed</source>
        <translation>l’entrée du tenseur «&#xa0;%1&#xa0;» est mal formée</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» a le type inconnu «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>shape and bytes of tensor “%1” don&apos;t agree</source>
        <translation>la forme et les octets du tenseur «&#xa0;%1&#xa0;» ne concordent pas</translation>
    </message>
    <message>
        <source>tensor “%1” doesn&apos;t lie where it should</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» n’est pas à sa place</translation>
    </message>
    <message>
        <source>there are bytes behind the last tensor</source>
        <translation>il y a des octets après le dernier tenseur</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>The drum network failed: %1</source>
        <translation>Le réseau de batterie a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>Poids (SHA-256)</translation>
    </message>
    <message>
        <source>Some models of the run could not be read.</source>
        <translation>Certains modèles de l’analyse n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>drum activations</source>
        <translation>activations de batterie</translation>
    </message>
    <message>
        <source>A track of the run has no rate or no width.</source>
        <translation>Une piste de l’analyse n’a pas de cadence ou pas de largeur.</translation>
    </message>
    <message>
        <source>There is not enough memory to save the run.</source>
        <translation>Mémoire insuffisante pour enregistrer l’analyse.</translation>
    </message>
    <message>
        <source>No models are installed in “%1”.</source>
        <translation>Aucun modèle n’est installé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A model is missing or has changed. Install Heihachi again.</source>
        <translation>Un modèle manque ou a changé. Réinstallez Heihachi.</translation>
    </message>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>La distinction des éléments de batterie a été annulée.</translation>
    </message>
    <message>
        <source>Kick and bass</source>
        <translation>Grosse caisse et basse</translation>
    </message>
    <message>
        <source>Snare and mix</source>
        <translation>Caisse claire et mix</translation>
    </message>
    <message>
        <source>Percussive and harmonic</source>
        <translation>Percussif et harmonique</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>Two-step</translation>
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
        <translation>Four-on-the-floor</translation>
    </message>
    <message>
        <source>Dembow</source>
        <translation>Dembow</translation>
    </message>
    <message>
        <source>Half-time</source>
        <translation>Half-time</translation>
    </message>
    <message>
        <source>Amen-like</source>
        <translation>Type Amen</translation>
    </message>
    <message>
        <source>Breakbeat</source>
        <translation>Breakbeat</translation>
    </message>
    <message>
        <source>Kicks on beat 1 and on the &quot;and&quot; of beat 3, snares on beats 2 and 4: the usual drum &amp; bass beat.</source>
        <translation>Grosse caisse sur le temps 1 et sur le «&#xa0;et&#xa0;» du temps 3, caisse claire sur les temps 2 et 4&#xa0;: le rythme habituel de la drum &amp; bass.</translation>
    </message>
    <message>
        <source>A two-step with one more kick on the &quot;and&quot; of beat 2, so that three kicks walk against two snares.</source>
        <translation>Un two-step avec une grosse caisse de plus sur le «&#xa0;et&#xa0;» du temps 2, de sorte que trois grosses caisses marchent contre deux caisses claires.</translation>
    </message>
    <message>
        <source>Kicks on beats 1 and 3, snares on beats 2 and 4, as in rock and hip-hop.</source>
        <translation>Grosse caisse sur les temps 1 et 3, caisse claire sur les temps 2 et 4, comme dans le rock et le hip-hop.</translation>
    </message>
    <message>
        <source>A kick on every beat, with or without snares on beats 2 and 4, as in house and techno.</source>
        <translation>Une grosse caisse sur chaque temps, avec ou sans caisse claire sur les temps 2 et 4, comme dans la house et la techno.</translation>
    </message>
    <message>
        <source>Snares that divide the bar by 3, 3 and 2 sixteenths over even kicks, as in reggaeton.</source>
        <translation>Des caisses claires qui divisent la mesure en 3, 3 et 2 doubles croches sur des grosses caisses régulières, comme dans le reggaeton.</translation>
    </message>
    <message>
        <source>One kick on beat 1 and one snare on beat 3: the beat feels half as fast as the tempo.</source>
        <translation>Une grosse caisse sur le temps 1 et une caisse claire sur le temps 3&#xa0;: le rythme semble deux fois plus lent que le tempo.</translation>
    </message>
    <message>
        <source>Like a bar of the Amen break: two kicks at the start, more late in the bar, and soft snares between the loud ones.</source>
        <translation>Comme une mesure de l’Amen break&#xa0;: deux grosses caisses au début, d’autres en fin de mesure, et des caisses claires douces entre les fortes.</translation>
    </message>
    <message>
        <source>Syncopated kicks around snares on beats 2 and 4, like a sampled funk break.</source>
        <translation>Des grosses caisses syncopées autour de caisses claires sur les temps 2 et 4, comme un break funk samplé.</translation>
    </message>
    <message>
        <source>Looking for beats was cancelled.</source>
        <translation>La recherche de la pulsation a été annulée.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Tempo and beats</source>
        <translation>Tempo et pulsation</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Beats (CSV)</source>
        <translation>Pulsations (CSV)</translation>
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
        <translation>Motifs (CSV)</translation>
    </message>
    <message>
        <source>Bars and their patterns (CSV)</source>
        <translation>Mesures et leurs motifs (CSV)</translation>
    </message>
    <message>
        <source>Coupling (CSV)</source>
        <translation>Couplage (CSV)</translation>
    </message>
    <message>
        <source>Drum hits (MIDI)</source>
        <translation>Frappes (MIDI)</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>Fichiers MIDI (*.mid)</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être créé.</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files, then try again.</source>
        <translation>Vérifiez qu’il reste de la place dans le dossier des fichiers temporaires, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, not significant</source>
        <translation>%1 à %2&#xa0;Hz, non significative</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, phase %3 rad</source>
        <translation>%1 à %2&#xa0;Hz, phase %3&#xa0;rad</translation>
    </message>
    <message>
        <source>The recording is too short to measure it.</source>
        <translation>L’enregistrement est trop court pour le mesurer.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paire</translation>
    </message>
    <message>
        <source>Coherence at the beat</source>
        <translation>Cohérence à la pulsation</translation>
    </message>
    <message>
        <source>Coherence at the bar</source>
        <translation>Cohérence à la mesure</translation>
    </message>
    <message>
        <source>95 % bound</source>
        <translation>Seuil à 95&#xa0;%</translation>
    </message>
    <message>
        <source>How far two envelopes move together, from 0 to 1; of two that have nothing to do with each other, 95 % stay below the bound. A positive phase means that the second comes behind the first.</source>
        <translation>À quel point deux enveloppes évoluent ensemble, de 0 à 1&#xa0;; pour deux enveloppes sans rapport, 95&#xa0;% restent sous le seuil. Une phase positive signifie que la seconde suit la première.</translation>
    </message>
    <message>
        <source>on the grid, as far as can be told</source>
        <translation>sur la grille, autant qu’on puisse en juger</translation>
    </message>
    <message>
        <source>behind the grid</source>
        <translation>derrière la grille</translation>
    </message>
    <message>
        <source>ahead of the grid</source>
        <translation>devant la grille</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>Moyenne (ms)</translation>
    </message>
    <message>
        <source>Mean absolute (ms)</source>
        <translation>Moyenne absolue (ms)</translation>
    </message>
    <message>
        <source>Spread (ms)</source>
        <translation>Dispersion (ms)</translation>
    </message>
    <message>
        <source>The class plays</source>
        <translation>La classe joue</translation>
    </message>
    <message>
        <source>triplets, three positions a beat</source>
        <translation>triolets, trois positions par temps</translation>
    </message>
    <message numerus="yes">
        <source>%n positions a beat</source>
        <translation>
            <numerusform>%n position par temps</numerusform>
            <numerusform>%n positions par temps</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid: %1 (probability %2); %3 % of the hits lie near none of its positions.</source>
        <translation>Grille&#xa0;: %1 (probabilité %2)&#xa0;; %3&#xa0;% des frappes ne sont proches d’aucune de ses positions.</translation>
    </message>
    <message>
        <source>Swing: the first eighth of a beat is %1 (± %2) times as long as the second; 1 is straight, 2 is a triplet shuffle.</source>
        <translation>Swing&#xa0;: la première croche d’un temps dure %1 (± %2) fois la seconde&#xa0;; 1 est droit, 2 est un shuffle ternaire.</translation>
    </message>
    <message>
        <source>Swing: there are no pairs of eighths to tell it by.</source>
        <translation>Swing&#xa0;: il n’y a pas de paires de croches pour le mesurer.</translation>
    </message>
    <message numerus="yes">
        <source>Syncopation, mean over %n bars: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</source>
        <translation>
            <numerusform>Syncope, moyenne sur %n mesure&#xa0;: %1 (Longuet-Higgins &amp; Lee), %2 (distance pondérée note-temps), %3 (Witek)&#xa0;; 0&#xa0;: aucune.</numerusform>
            <numerusform>Syncope, moyenne sur %n mesures&#xa0;: %1 (Longuet-Higgins &amp; Lee), %2 (distance pondérée note-temps), %3 (Witek)&#xa0;; 0&#xa0;: aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncopation: there is no whole bar with kick or snare.</source>
        <translation>Syncope&#xa0;: il n’y a aucune mesure entière avec grosse caisse ou caisse claire.</translation>
    </message>
    <message>
        <source>Pulse clarity: %1, from 0 (no beat stands out) to 1.</source>
        <translation>Netteté de la pulsation&#xa0;: %1, de 0 (aucune pulsation ne ressort) à 1.</translation>
    </message>
    <message>
        <source>Pulse clarity: the recording is too short.</source>
        <translation>Netteté de la pulsation&#xa0;: l’enregistrement est trop court.</translation>
    </message>
    <message>
        <source>No hit lies on a grid of beats, so that there is no groove to measure.</source>
        <translation>Aucune frappe ne se trouve sur une grille rythmique&#xa0;: il n’y a pas de groove à mesurer.</translation>
    </message>
    <message>
        <source>Deviations are from the nearest position of the grid; positive is late. The detector itself jitters by %1 ms: a mean that this can explain says nothing, and is called on the grid. Each section and position is in groove.csv.</source>
        <translation>Les écarts sont mesurés depuis la position la plus proche de la grille&#xa0;; positif&#xa0;: en retard. Le détecteur a lui-même une gigue de %1&#xa0;ms&#xa0;: une moyenne que celle-ci peut expliquer ne dit rien et compte comme sur la grille. Toutes les sections et positions sont dans groove.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n mesure</numerusform>
            <numerusform>%n mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>first at %1</source>
        <translation>la première à %1</translation>
    </message>
    <message>
        <source>No bar of drums comes again.</source>
        <translation>Aucune mesure de batterie ne revient.</translation>
    </message>
    <message>
        <source>Patterns: %1. Bars: %2, of which fills: %3, like no other or without drums: %4.</source>
        <translation>Motifs&#xa0;: %1. Mesures&#xa0;: %2, dont fills&#xa0;: %3, sans équivalent ou sans batterie&#xa0;: %4.</translation>
    </message>
    <message>
        <source>And %1 more in patterns.csv.</source>
        <translation>Et %1 autres dans patterns.csv.</translation>
    </message>
    <message>
        <source>A letter is a position of the bar: x a hard strike, o a soft one. The number behind a name says how like the known pattern it is, from 0 to 1.</source>
        <translation>Une lettre est une position de la mesure&#xa0;: x un coup fort, o un coup doux. Le nombre après un nom indique la ressemblance avec le motif connu, de 0 à 1.</translation>
    </message>
    <message>
        <source>%1 (%2:%3, %4 %)</source>
        <comment>tempo (ratio to the chosen one, share of the evidence)</comment>
        <translation>%1 (%2:%3, %4&#xa0;%)</translation>
    </message>
    <message>
        <source>the tempo moves</source>
        <translation>le tempo varie</translation>
    </message>
    <message>
        <source>half-time feel</source>
        <translation>feeling half-time</translation>
    </message>
    <message numerus="yes">
        <source>%n beats a bar</source>
        <translation>
            <numerusform>%n temps par mesure</numerusform>
            <numerusform>%n temps par mesure</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no stable beat.</source>
        <translation>L’enregistrement n’a pas de pulsation stable.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Confidence of the bars</source>
        <translation>Confiance des mesures</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Autres interprétations</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>And %1 more in tempo.csv.</source>
        <translation>Et %1 autres dans tempo.csv.</translation>
    </message>
    <message>
        <source>%1 beats. Outside of these sections, %2 in all, there is no stable beat.</source>
        <translation>%1 pulsations. En dehors de ces sections, %2 au total, il n’y a pas de pulsation stable.</translation>
    </message>
    <message>
        <source>Confidence is the probability, from 0 to 1, that the tempo and its level (not half, not two thirds) are right. Other readings are shown with their ratio to the tempo and their share of the evidence.</source>
        <translation>La confiance est la probabilité, de 0 à 1, que le tempo et son niveau (ni la moitié, ni les deux tiers) soient justes. Les autres interprétations sont données avec leur rapport au tempo et leur part des indices.</translation>
    </message>
    <message>
        <source>The result “%1” of the run contradicts itself.</source>
        <translation>Le résultat «&#xa0;%1&#xa0;» de l’analyse se contredit.</translation>
    </message>
    <message>
        <source>A correction of the beat grid is not possible.</source>
        <translation>Une correction de la grille rythmique est impossible.</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>mesures de groove</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>mesures de couplage</translation>
    </message>
    <message>
        <source>drum patterns</source>
        <translation>motifs de batterie</translation>
    </message>
    <message>
        <source>tempo sections</source>
        <translation>sections de tempo</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>pulsations</translation>
    </message>
    <message>
        <source>tempo points</source>
        <translation>valeurs de tempo</translation>
    </message>
    <message>
        <source>The corrections of the beat grid of “%1” could not be read.</source>
        <translation>Les corrections de la grille rythmique de «&#xa0;%1&#xa0;» n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The groove of the run does not fit its hits or its beats.</source>
        <translation>Le groove de l’analyse ne correspond pas à ses frappes ou à ses pulsations.</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <comment>beats a minute</comment>
        <translation>%1&#xa0;BPM</translation>
    </message>
    <message>
        <source>bass</source>
        <comment>signal</comment>
        <translation>basse</translation>
    </message>
    <message>
        <source>mix</source>
        <comment>signal</comment>
        <translation>mix</translation>
    </message>
    <message>
        <source>harmonic part</source>
        <comment>signal</comment>
        <translation>partie harmonique</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>non mesurable</translation>
    </message>
    <message>
        <source>Swing of sixteenths</source>
        <translation>Swing (doubles croches)</translation>
    </message>
    <message>
        <source>Swing of eighths</source>
        <translation>Swing (croches)</translation>
    </message>
    <message>
        <source>Too few pairs of notes to measure swing in.</source>
        <translation>Trop peu de paires de notes pour mesurer le swing.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>a ratio and its standard error</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pair(s).</source>
        <translation>
            <numerusform>Combien de fois la première note d’une paire dure plus que la seconde&#xa0;: 1 est droit, 2 swingue comme des triolets. Après ±, l’erreur type, sur %Ln paire.</numerusform>
            <numerusform>Combien de fois la première note d’une paire dure plus que la seconde&#xa0;: 1 est droit, 2 swingue comme des triolets. Après ±, l’erreur type, sur %Ln paires.</numerusform>
        </translation>
    </message>
    <message>
        <source>triplets</source>
        <translation>triolets</translation>
    </message>
    <message>
        <source>straight sixteenths</source>
        <translation>doubles croches droites</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>division of the beat, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beat(s) a bar.</source>
        <translation>
            <numerusform>La division du temps, doubles croches droites ou triolets, qui explique le mieux les frappes, et la probabilité que ce soit la bonne. %Ln temps par mesure.</numerusform>
            <numerusform>La division du temps, doubles croches droites ou triolets, qui explique le mieux les frappes, et la probabilité que ce soit la bonne. %Ln temps par mesure.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean over %Ln bar(s).</source>
        <translation>
            <numerusform>Moyenne sur %Ln mesure.</numerusform>
            <numerusform>Moyenne sur %Ln mesures.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no whole bar with a kick or a snare.</source>
        <translation>Il n’y a aucune mesure entière avec grosse caisse ou caisse claire.</translation>
    </message>
    <message>
        <source>Syncopation (LHL)</source>
        <translation>Syncope (LHL)</translation>
    </message>
    <message>
        <source>Syncopation after Longuet-Higgins and Lee, for each bar: how often a weak place is struck and the stronger one after it stays silent, and by how much stronger it is. 0 is none.</source>
        <translation>Syncope selon Longuet-Higgins et Lee, par mesure&#xa0;: combien de fois une place faible est frappée alors que la place plus forte qui suit reste silencieuse, et de combien celle-ci est plus forte. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Syncopation (WNBD)</source>
        <translation>Syncope (WNBD)</translation>
    </message>
    <message>
        <source>Weighted note-to-beat distance, for each note: how close notes come to a beat without being on it, more where they last beyond the next beat. 0 means that all notes are on beats.</source>
        <translation>Distance pondérée note-temps (weighted note-to-beat distance), par note&#xa0;: à quel point les notes approchent d’un temps sans y être, davantage si elles durent au-delà du temps suivant. 0 signifie que toutes les notes sont sur des temps.</translation>
    </message>
    <message>
        <source>Syncopation (Witek)</source>
        <translation>Syncope (Witek)</translation>
    </message>
    <message>
        <source>Witek&apos;s index, for each bar: how often kick or snare is struck just before another drum on a stronger place. 0 is none; people wanted to move most with middling values.</source>
        <translation>Indice de Witek, par mesure&#xa0;: combien de fois la grosse caisse ou la caisse claire est frappée juste avant un autre élément sur une place plus forte. 0&#xa0;: aucune&#xa0;; c’est avec des valeurs moyennes que l’envie de bouger était la plus forte.</translation>
    </message>
    <message>
        <source>Beat %1, position %2 of %3</source>
        <translation>Temps %1, position %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln frappe</numerusform>
            <numerusform>%Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>early</source>
        <translation>en avance</translation>
    </message>
    <message>
        <source>Mean: %1 ms (%2)</source>
        <comment>deviation, late or early</comment>
        <translation>Moyenne&#xa0;: %1&#xa0;ms (%2)</translation>
    </message>
    <message>
        <source>Mean absolute deviation (MT): %1 ms</source>
        <translation>Écart absolu moyen (MT)&#xa0;: %1&#xa0;ms</translation>
    </message>
    <message>
        <source>Spread (standard deviation): %1 ms</source>
        <translation>Dispersion (écart type)&#xa0;: %1&#xa0;ms</translation>
    </message>
    <message>
        <source>The mean cannot be told from the detector&apos;s jitter of ±%1 ms.</source>
        <translation>La moyenne ne se distingue pas de la gigue du détecteur, de ±%1&#xa0;ms.</translation>
    </message>
    <message>
        <source>Pulse clarity</source>
        <translation>Netteté de la pulsation</translation>
    </message>
    <message>
        <source>How clearly a pulse is felt in the hits: 0 not at all, 1 as regular as a loop.</source>
        <translation>À quel point une pulsation se ressent dans les frappes&#xa0;: 0 pas du tout, 1 aussi régulière qu’une boucle.</translation>
    </message>
    <message>
        <source>This stretch is too short to measure how clear the pulse is.</source>
        <translation>Ce passage est trop court pour mesurer la netteté de la pulsation.</translation>
    </message>
    <message>
        <source>Off the grid</source>
        <translation>Hors grille</translation>
    </message>
    <message>
        <source>Share of the hits that lie near no position of the grid: grace notes and flams, or a grid that is not the right one.</source>
        <translation>Part des frappes qui ne sont proches d’aucune position de la grille&#xa0;: notes d’ornement et flas, ou une grille qui n’est pas la bonne.</translation>
    </message>
    <message>
        <source>%1, no more than chance</source>
        <comment>coherence</comment>
        <translation>%1, pas plus que le hasard</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <comment>coherence</comment>
        <translation>%1, en même temps</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms behind</source>
        <comment>coherence, signal</comment>
        <translation>%1, %2 %3&#xa0;ms après</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms ahead</source>
        <comment>coherence, signal</comment>
        <translation>%1, %2 %3&#xa0;ms avant</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits were corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>Les frappes ont été corrigées à la main&#xa0;: %n correction.</numerusform>
            <numerusform>Les frappes ont été corrigées à la main&#xa0;: %n corrections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The beat grid was corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>La grille rythmique a été corrigée à la main&#xa0;: %n correction.</numerusform>
            <numerusform>La grille rythmique a été corrigée à la main&#xa0;: %n corrections.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments (CSV)</source>
        <translation>Segments (CSV)</translation>
    </message>
    <message>
        <source>Transitions (CSV)</source>
        <translation>Transitions (CSV)</translation>
    </message>
    <message>
        <source>Markers (CSV)</source>
        <translation>Marqueurs (CSV)</translation>
    </message>
    <message>
        <source>Drum hits by hand: %1 added, %2 changed, %3 confirmed. Hits that were deleted are not in these results; the findings count every correction.</source>
        <translation>Frappes à la main&#xa0;: %1 ajoutées, %2 modifiées, %3 confirmées. Les frappes supprimées ne figurent pas dans ces résultats&#xa0;; les constats comptent chaque correction.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source>Mix point</source>
        <translation>Point de mix</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marqueur</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <comment>a range in percent</comment>
        <translation>%1 – %2&#xa0;%</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Fausses</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Autre classe</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalle à 95&#xa0;%</translation>
    </message>
    <message>
        <source>Expected by confidence</source>
        <translation>Attendu selon la confiance</translation>
    </message>
    <message>
        <source>All that were judged</source>
        <translation>Total jugé</translation>
    </message>
    <message>
        <source>Right as heard</source>
        <translation>Justes à l’écoute</translation>
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
        <translation>Une annotation n’a pas de place valable dans le temps.</translation>
    </message>
    <message>
        <source>A correction of a drum hit is not possible.</source>
        <translation>Une correction d’une frappe est impossible.</translation>
    </message>
    <message>
        <source>The corrections of the drum hits of “%1” could not be read.</source>
        <translation>Les corrections des frappes de «&#xa0;%1&#xa0;» n’ont pas pu être lues.</translation>
    </message>
    <message>
        <source>The markers and segments of “%1” could not be read.</source>
        <translation>Les marqueurs et segments de «&#xa0;%1&#xa0;» n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>The verdicts on %1 could not be read.</source>
        <comment>%1 is the name of a run</comment>
        <translation>Les verdicts sur %1 n’ont pas pu être lus.</translation>
    </message>
    <message>
        <source>A verdict is about a hit without a time.</source>
        <translation>Un verdict porte sur une frappe sans temps.</translation>
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
        <translation>Gris</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>Axe des &amp;fréquences</translation>
    </message>
    <message>
        <source>F&amp;FT size</source>
        <translation>T&amp;aille FFT</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Gain</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Plage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>&amp;Inverser les couleurs</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>Afficher les f&amp;rappes</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>Afficher les seg&amp;ments</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>Afficher les &amp;valeurs sous le pointeur</translation>
    </message>
    <message>
        <source>Linear</source>
        <comment>frequency axis</comment>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <comment>frequency axis</comment>
        <translation>Logarithmique</translation>
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
        <translation>Hann (raies fines)</translation>
    </message>
    <message>
        <source>Blackman-Harris (clean between loud lines)</source>
        <translation>Blackman-Harris (net entre raies fortes)</translation>
    </message>
    <message>
        <source>%1 samples (%2 ms, %3 Hz)</source>
        <translation>%1 échantillons (%2&#xa0;ms, %3&#xa0;Hz)</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>À la main : %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>gardée</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>décalée</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>reclassée</translation>
    </message>
    <message>
        <source>rescored</source>
        <translation>réévaluée</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdue</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Pulsations</translation>
    </message>
    <message>
        <source>Tempo sections</source>
        <translation>Sections de tempo</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>No segments are marked in this recording.</source>
        <translation>Aucun segment n’est marqué dans cet enregistrement.</translation>
    </message>
    <message>
        <source>No transitions are marked in this recording.</source>
        <translation>Aucune transition n’est marquée dans cet enregistrement.</translation>
    </message>
    <message>
        <source>A: %1</source>
        <comment>run</comment>
        <translation>A&#xa0;: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <comment>run</comment>
        <translation>B&#xa0;: %1</translation>
    </message>
    <message>
        <source>There must be two runs to compare.</source>
        <translation>Il faut deux analyses à comparer.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>version %1</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>of a stage</comment>
        <translation>%1, échouée</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>of a stage</comment>
        <translation>%1, ignorée</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>of a stage</comment>
        <translation>%1, désactivée</translation>
    </message>
    <message>
        <source>on</source>
        <comment>of a stage</comment>
        <translation>activée</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a stage</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the record of an analysis.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le compte rendu d’une analyse.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Heihachi.</source>
        <translation>«&#xa0;%1&#xa0;» a été écrit par une version plus récente de Heihachi.</translation>
    </message>
    <message>
        <source>Update Heihachi to read it.</source>
        <translation>Mettez Heihachi à jour pour le lire.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
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
        <translation>Paires</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Décalées</translation>
    </message>
    <message>
        <source>Rescored</source>
        <translation>Réévaluées</translation>
    </message>
    <message>
        <source>Relabelled from</source>
        <translation>Reclassées depuis</translation>
    </message>
    <message>
        <source>Relabelled to</source>
        <translation>Reclassées en</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>F</source>
        <comment>F score</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Mean shift (ms)</source>
        <translation>Décalage moyen (ms)</translation>
    </message>
    <message>
        <source>Deviation of shifts (ms)</source>
        <translation>Écart type des décalages (ms)</translation>
    </message>
    <message>
        <source>Mean change of confidence</source>
        <translation>Changement moyen de confiance</translation>
    </message>
    <message>
        <source>Mean change of velocity</source>
        <translation>Changement moyen de vélocité</translation>
    </message>
    <message>
        <source>Pairs are hits of one class that lie at most %1 apart. F is 2 · pairs / (A + B).</source>
        <translation>Les paires sont des frappes d’une même classe distantes d’au plus %1. F vaut 2 · paires / (A + B).</translation>
    </message>
    <message>
        <source>The reference is %1: recall is the share of its hits that the other run has, precision the share of the other&apos;s hits that are in it.</source>
        <translation>La référence est %1&#xa0;: le rappel est la part de ses frappes que l’autre analyse contient, la précision la part des frappes de l’autre qui y figurent.</translation>
    </message>
    <message>
        <source>Not counted are hits where the other recording has no counterpart: %1 of A, %2 of B.</source>
        <translation>Ne sont pas comptées les frappes sans correspondance dans l’autre enregistrement&#xa0;: %1 de A, %2 de B.</translation>
    </message>
    <message>
        <source>No hit of one run has a partner in the other.</source>
        <translation>Aucune frappe d’une analyse ne forme de paire avec l’autre.</translation>
    </message>
    <message>
        <source>Changes are B minus A, of pairs.</source>
        <translation>Les changements sont B moins A, sur les paires.</translation>
    </message>
    <message>
        <source>Hits of A</source>
        <translation>Frappes de A</translation>
    </message>
    <message>
        <source>Their mean confidence</source>
        <translation>Leur confiance moyenne</translation>
    </message>
    <message>
        <source>Found by B</source>
        <translation>Trouvées par B</translation>
    </message>
    <message>
        <source>Hits of B</source>
        <translation>Frappes de B</translation>
    </message>
    <message>
        <source>Found by A</source>
        <translation>Trouvées par A</translation>
    </message>
    <message>
        <source>not computed: no hit has a confidence</source>
        <translation>non calculée&#xa0;: aucune frappe n’a de confiance</translation>
    </message>
    <message>
        <source>Expected calibration error: A against B %1; B against A %2.</source>
        <translation>Erreur de calibration attendue&#xa0;: A par rapport à B %1&#xa0;; B par rapport à A %2.</translation>
    </message>
    <message>
        <source>The differences of drum hits gather nowhere.</source>
        <translation>Les différences de frappes ne se concentrent nulle part.</translation>
    </message>
    <message>
        <source>From (in A)</source>
        <translation>De (dans A)</translation>
    </message>
    <message>
        <source>To (in A)</source>
        <translation>À (dans A)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Of events</source>
        <translation>Événements</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Expected is what the passage would have, were the differences spread evenly over the events; the score is the logarithm of the likelihood ratio.</source>
        <translation>«&#xa0;Attendu&#xa0;» est ce que le passage aurait si les différences étaient réparties uniformément sur les événements&#xa0;; le score est le logarithme du rapport de vraisemblance.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Heihachi</source>
        <translation>Heihachi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Non comparé.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Non comparé</translation>
    </message>
    <message>
        <source>Nothing else was compared.</source>
        <translation>Rien d’autre n’a été comparé.</translation>
    </message>
    <message>
        <source>Agreement of beats: F %1 within %2.</source>
        <translation>Concordance des pulsations&#xa0;: F %1 à %2 près.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Not known of %1: it came without a record of its run.</source>
        <translation>Inconnu pour %1&#xa0;: fourni sans compte rendu de l’analyse.</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A et B</translation>
    </message>
    <message>
        <source>The runs were made with the same program, stages, settings and models.</source>
        <translation>Les analyses ont été faites avec le même programme et les mêmes étapes, réglages et modèles.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Without a counterpart in the other recording:</source>
        <translation>Sans correspondance dans l’autre enregistrement&#xa0;:</translation>
    </message>
    <message>
        <source>The recordings share no material (confidence that they do: %1).</source>
        <translation>Les enregistrements n’ont aucun contenu commun (confiance qu’ils en aient&#xa0;: %1).</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Tempo of B against A</source>
        <translation>Tempo de B par rapport à A</translation>
    </message>
    <message>
        <source>Pitch of B against A</source>
        <translation>Hauteur de B par rapport à A</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 demi-tons</translation>
    </message>
    <message>
        <source>Share of A with a counterpart</source>
        <translation>Part de A avec correspondance</translation>
    </message>
    <message>
        <source>Share of B with a counterpart</source>
        <translation>Part de B avec correspondance</translation>
    </message>
    <message>
        <source>Pieces of the map</source>
        <translation>Morceaux de la carte</translation>
    </message>
    <message>
        <source>Everything that both runs have was compared.</source>
        <translation>Tout ce que contiennent les deux analyses a été comparé.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Hits may be one when at most this far apart</source>
        <translation>Écart maximal entre deux frappes qui peuvent n’en être qu’une</translation>
    </message>
    <message>
        <source>A pair further apart is moved</source>
        <translation>Écart au-delà duquel une paire est décalée</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>Changement de confiance</translation>
    </message>
    <message>
        <source>Change of velocity</source>
        <translation>Changement de vélocité</translation>
    </message>
    <message>
        <source>Beats may be one when at most this far apart</source>
        <translation>Écart maximal entre deux pulsations qui peuvent n’en être qu’une</translation>
    </message>
    <message>
        <source>Change of tempo</source>
        <translation>Changement de tempo</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1&#xa0;BPM</translation>
    </message>
    <message>
        <source>Ends of sections, segments and transitions</source>
        <translation>Bords des sections, segments et transitions</translation>
    </message>
    <message>
        <source>every event that differs</source>
        <translation>chaque événement qui diffère</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>tout, pour les programmes</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>title of a comparison: B against A</comment>
        <translation>%1 par rapport à %2</translation>
    </message>
    <message>
        <source>Where the differences gather</source>
        <translation>Où les différences se concentrent</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Autres parties</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>Réglages et versions</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Tolérances</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a part, number of its events</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The runs differ.</source>
        <translation>Les analyses diffèrent.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ (%4).</source>
        <comment>name of a part, differences, events, how many of each kind</comment>
        <translation>%1&#xa0;: %2 sur %3 diffèrent (%4).</translation>
    </message>
    <message>
        <source>What was compared is the same within the tolerances, but not everything was.</source>
        <translation>Ce qui a été comparé est identique dans les tolérances, mais tout ne l’a pas été.</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Non comparé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Passages without a counterpart in the other recording were left out.</source>
        <translation>Les passages sans correspondance dans l’autre enregistrement ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Drum hits against %1 as the reference: recall %2, precision %3, F %4 within %5.</source>
        <translation>Frappes par rapport à %1 comme référence&#xa0;: rappel %2, précision %3, F %4 à %5 près.</translation>
    </message>
    <message>
        <source>The recordings are unrelated: no passage of one was found in the other, so nothing was compared.</source>
        <translation>Les enregistrements sont sans rapport&#xa0;: aucun passage de l’un n’a été trouvé dans l’autre, rien n’a donc été comparé.</translation>
    </message>
    <message>
        <source>Nothing could be compared: no part is there in both runs.</source>
        <translation>Rien n’a pu être comparé&#xa0;: aucune partie n’est présente dans les deux analyses.</translation>
    </message>
    <message>
        <source>The runs are the same within the tolerances (%1).</source>
        <translation>Les analyses sont identiques dans les tolérances (%1).</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2, neither is right in %3.</source>
        <translation>B en corrige %1, en casse %2&#xa0;; aucune n’est juste pour %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, kind of difference</comment>
        <translation>%2&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>“%1” is larger than any table of results (%2).</source>
        <translation>«&#xa0;%1&#xa0;» est plus volumineux que tout tableau de résultats (%2).</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no reports of a run.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» ne contient pas les rapports d’une analyse.</translation>
    </message>
    <message>
        <source>Name a folder that `heihachi process` wrote for a recording: it holds drum_hits.csv.</source>
        <translation>Indiquez un dossier que `heihachi process` a écrit pour un enregistrement&#xa0;: il contient drum_hits.csv.</translation>
    </message>
    <message>
        <source>“%1” is no class of drum</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une classe d’élément de batterie</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done to a hit by hand</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une modification possible d’une frappe à la main</translation>
    </message>
    <message>
        <source>“end_s” lies before “start_s”</source>
        <translation>«&#xa0;end_s&#xa0;» se situe avant «&#xa0;start_s&#xa0;»</translation>
    </message>
    <message>
        <source>The alignment of two recordings has values that are no numbers.</source>
        <translation>L’alignement de deux enregistrements contient des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>An anchor between two recordings has no place in time.</source>
        <translation>Un ancrage entre deux enregistrements n’a pas de place dans le temps.</translation>
    </message>
    <message>
        <source>A verdict on a difference does not go with its hits.</source>
        <translation>Un verdict sur une différence ne correspond pas à ses frappes.</translation>
    </message>
    <message>
        <source>The project keeps no such comparison.</source>
        <translation>Le projet ne contient pas cette comparaison.</translation>
    </message>
    <message>
        <source>Some comparisons of runs could not be read, or not wholly.</source>
        <translation>Certaines comparaisons d’analyses n’ont pas pu être lues, ou pas entièrement.</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits that differ: %Ln in all</source>
        <translation>
            <numerusform>Frappes qui diffèrent&#xa0;: %Ln au total</numerusform>
            <numerusform>Frappes qui diffèrent&#xa0;: %Ln au total</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Temps dans A (h:m:s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hits in each %1 s</source>
        <translation>Frappes par tranche de %1&#xa0;s</translation>
    </message>
    <message>
        <source>Confidence of the hits that both runs have</source>
        <translation>Confiance des frappes présentes dans les deux analyses</translation>
    </message>
    <message>
        <source>Confidence in A (probability, 0 to 1)</source>
        <translation>Confiance dans A (probabilité, 0 à 1)</translation>
    </message>
    <message>
        <source>Confidence in B (probability, 0 to 1)</source>
        <translation>Confiance dans B (probabilité, 0 à 1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of drum, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Hits of each class in A and in B</source>
        <translation>Frappes de chaque classe dans A et dans B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, number of hits</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>A figure needs a size above zero.</source>
        <translation>Une figure a besoin d’une taille supérieure à zéro.</translation>
    </message>
    <message>
        <source>Section at %1 BPM</source>
        <translation>Section à %1&#xa0;BPM</translation>
    </message>
    <message>
        <source>Tempo section</source>
        <translation>Section de tempo</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Segment «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Transition “%1”</source>
        <translation>Transition «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 in A only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 dans A seulement</translation>
    </message>
    <message>
        <source>%1 in B only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 dans B seulement</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>e.g. Snare in A, Kick in B</comment>
        <translation>%1 dans A, %2 dans B</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>confiance %1</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>vélocité %1</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>two times</comment>
        <translation>%1 dans A, %2 dans B</translation>
    </message>
    <message>
        <source>Name one of the folders in it: %1.</source>
        <translation>Indiquez l’un des dossiers qu’il contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The runs are of two recordings, which must be laid over each other by their sound, but the recording of “%1” is not there any more: “%2”.</source>
        <translation>Les analyses portent sur deux enregistrements, à aligner d’après leur son, mais l’enregistrement de «&#xa0;%1&#xa0;» n’est plus là&#xa0;: «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Bring the file back, or compare with --same-recording if both are the same recording.</source>
        <translation>Remettez le fichier en place, ou comparez avec --same-recording si les deux sont le même enregistrement.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrompu.</translation>
    </message>
    <message>
        <source>laying the recordings over each other</source>
        <translation>alignement des enregistrements</translation>
    </message>
    <message>
        <source>--parts: “%1” is no part of a run.</source>
        <translation>--parts&#xa0;: «&#xa0;%1&#xa0;» n’est pas une partie d’une analyse.</translation>
    </message>
    <message>
        <source>--parts names no part.</source>
        <translation>--parts n’indique aucune partie.</translation>
    </message>
    <message>
        <source>Much differs from %1 to %2: %3 of %4.</source>
        <comment>times in A, differences, events</comment>
        <translation>Beaucoup de différences de %1 à %2&#xa0;: %3 sur %4.</translation>
    </message>
    <message>
        <source>Not compared: %1. %2</source>
        <comment>name of a part, reason</comment>
        <translation>Non comparé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The project has these runs: %1.</source>
        <translation>Le projet contient ces analyses&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The project “%1” holds no run.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» ne contient aucune analyse.</translation>
    </message>
    <message>
        <source>Analyse a recording with `heihachi process` or in the window.</source>
        <translation>Analysez un enregistrement avec `heihachi process` ou dans la fenêtre.</translation>
    </message>
    <message>
        <source>The project “%1” has no run “%2”.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» ne contient pas d’analyse «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds runs of several recordings: which one is meant?</source>
        <translation>«&#xa0;%1&#xa0;» contient des analyses de plusieurs enregistrements&#xa0;: laquelle choisir&#xa0;?</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>analyse %1 · %2</translation>
    </message>
    <message>
        <source>%1, with corrections by hand</source>
        <comment>a run</comment>
        <translation>%1, avec corrections à la main</translation>
    </message>
</context>
<context>
    <name>heihachi::AboutDialog</name>
    <message>
        <source>About Heihachi</source>
        <translation>À propos de Heihachi</translation>
    </message>
    <message>
        <source>Workstation that takes drum &amp;amp; bass mixes apart.</source>
        <translation>Station de travail qui décortique les mix drum &amp;amp; bass.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Licences and libraries</source>
        <translation>Licences et bibliothèques</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. With FFTW, QCustomPlot and Rubber Band linked in, the built program as a whole is under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>Les sources sont sous licence MIT. Comme FFTW, QCustomPlot et Rubber Band y sont liés, le programme compilé dans son ensemble est sous licence publique générale GNU (GPL), version 3. Il est fourni sans aucune garantie.</translation>
    </message>
</context>
<context>
    <name>heihachi::AgreementModel</name>
    <message>
        <source>All</source>
        <comment>classes of drums</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 moved, %4 rescored</source>
        <comment>class of drums</comment>
        <translation>%1&#xa0;: %2 gardées, %3 décalées, %4 réévaluées</translation>
    </message>
    <message>
        <source>%1 of A are another class in B, %2 of B another one in A</source>
        <translation>%1 de A sont d’une autre classe dans B, %2 de B d’une autre dans A</translation>
    </message>
    <message>
        <source>Pairs: %1 ms later in B, ± %2 ms (standard deviation)</source>
        <translation>Paires&#xa0;: %1&#xa0;ms plus tard dans B, ± %2&#xa0;ms (écart type)</translation>
    </message>
    <message>
        <source>Velocity in B: %1 (of 0 to 1)</source>
        <translation>Vélocité dans B&#xa0;: %1 (sur une échelle de 0 à 1)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class of drum</source>
        <translation>Élément de batterie</translation>
    </message>
    <message>
        <source>F</source>
        <comment>agreement</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Agreement: twice the pairs by the hits of both runs, 0 to 1</source>
        <translation>Concordance&#xa0;: deux fois les paires divisées par les frappes des deux analyses, 0 à 1</translation>
    </message>
    <message>
        <source>Prec.</source>
        <translation>Préc.</translation>
    </message>
    <message>
        <source>Precision: share of the hits of B that A, taken for the truth, has too; 0 to 1</source>
        <translation>Précision&#xa0;: part des frappes de B que A, prise pour vérité, contient aussi&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Recall: share of the hits of A, taken for the truth, that B has too; 0 to 1</source>
        <translation>Rappel&#xa0;: part des frappes de A, prise pour vérité, que B contient aussi&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>A</source>
        <comment>run A</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Hits of run A where B has a counterpart in time</source>
        <translation>Frappes de l’analyse A là où B a une correspondance dans le temps</translation>
    </message>
    <message>
        <source>B</source>
        <comment>run B</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Hits of run B where A has a counterpart in time</source>
        <translation>Frappes de l’analyse B là où A a une correspondance dans le temps</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paires</translation>
    </message>
    <message>
        <source>Hits of the same class in both runs within the window</source>
        <translation>Frappes de même classe dans les deux analyses à l’intérieur de la fenêtre</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Hits of A that B does not have</source>
        <translation>Frappes de A que B ne contient pas</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Hits of B that A does not have</source>
        <translation>Frappes de B que A ne contient pas</translation>
    </message>
    <message>
        <source>Relab.</source>
        <translation>Reclas.</translation>
    </message>
    <message>
        <source>Hits of A that B gives another class</source>
        <translation>Frappes de A auxquelles B donne une autre classe</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>Décal. ms</translation>
    </message>
    <message>
        <source>Mean time of the pairs in B after A, in ms</source>
        <translation>Retard moyen des paires dans B par rapport à A, en ms</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Mean change of the confidence of the pairs from A to B, of 0 to 1</source>
        <translation>Changement moyen de la confiance des paires de A à B, sur une échelle de 0 à 1</translation>
    </message>
</context>
<context>
    <name>heihachi::AlarmBadge</name>
    <message>
        <source>Results of this run can hardly be right. Click to see which and why.</source>
        <translation>Des résultats de cette analyse ne peuvent guère être justes. Cliquez pour voir lesquels et pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alerte</numerusform>
            <numerusform>%n alertes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Alignment</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>L’alignement a été annulé.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Réanalyser</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Analyse the shown recording again with the settings in force</source>
        <translation>Analyser à nouveau l’enregistrement affiché avec les réglages en vigueur</translation>
    </message>
    <message>
        <source>Cancel the job that is running</source>
        <translation>Annuler la tâche en cours</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ré&amp;glages…</translation>
    </message>
    <message>
        <source>What the next analyses compute, and how</source>
        <translation>Ce que les prochaines analyses calculent, et comment</translation>
    </message>
    <message>
        <source>The saved analysis settings do not fit this version.</source>
        <translation>Les réglages d’analyse enregistrés ne conviennent pas à cette version.</translation>
    </message>
    <message>
        <source>The defaults are used. %1</source>
        <translation>Les valeurs par défaut sont utilisées. %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisConfig</name>
    <message>
        <source>“%1”, line %2: a second document starts here, but a configuration is one.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: un second document commence ici, mais une configuration n’en compte qu’un.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: this is not YAML (%4).</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2, colonne %3&#xa0;: ce n’est pas du YAML (%4).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as YAML (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lisible comme YAML (%2).</translation>
    </message>
    <message>
        <source>The stored configuration of this run is damaged.</source>
        <translation>La configuration stockée de cette analyse est endommagée.</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>«&#xa0;stages.%1.%2&#xa0;» doit être %3, mais est %4.</translation>
    </message>
    <message>
        <source>The configuration “%1” does not exist.</source>
        <translation>La configuration «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>The configuration “%1” is not a file.</source>
        <translation>La configuration «&#xa0;%1&#xa0;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a configuration.</source>
        <translation>«&#xa0;%1&#xa0;» est trop volumineux pour une configuration.</translation>
    </message>
    <message>
        <source>A configuration is a short YAML text.</source>
        <translation>Une configuration est un court texte YAML.</translation>
    </message>
    <message>
        <source>The configuration “%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire la configuration «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisPage</name>
    <message>
        <source>These settings are used by the next analyses. Runs that exist keep the settings they were made with.</source>
        <translation>Ces réglages servent aux prochaines analyses. Les analyses existantes gardent les réglages avec lesquels elles ont été faites.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Revenir à la valeur par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>Revenir à la valeur par défaut de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationEditor</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the marker</source>
        <translation>Texte du marqueur</translation>
    </message>
    <message>
        <source>Label of the segment</source>
        <translation>Libellé du segment</translation>
    </message>
    <message>
        <source>Type of the transition</source>
        <translation>Type de la transition</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>label</source>
        <translation>libellé</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a transition</comment>
        <translation>type</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationHistory</name>
    <message>
        <source>Add a marker</source>
        <translation>Ajouter un marqueur</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>Add a transition</source>
        <translation>Ajouter une transition</translation>
    </message>
    <message>
        <source>Delete a marker</source>
        <translation>Supprimer un marqueur</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Supprimer un segment</translation>
    </message>
    <message>
        <source>Delete a transition</source>
        <translation>Supprimer une transition</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <translation>Déplacer un marqueur</translation>
    </message>
    <message>
        <source>Change a segment</source>
        <translation>Modifier un segment</translation>
    </message>
    <message>
        <source>Change a transition</source>
        <translation>Modifier une transition</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marqueur</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>Rename a %1</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>Renommer&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationLabels</name>
    <message>
        <source>intro</source>
        <translation>intro</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>drop</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>breakdown</translation>
    </message>
    <message>
        <source>build-up</source>
        <translation>montée</translation>
    </message>
    <message>
        <source>verse</source>
        <translation>couplet</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>pont</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>cut</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>fondu</translation>
    </message>
    <message>
        <source>bass swap</source>
        <translation>bass swap</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>echo-out</source>
        <translation>echo-out</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationModel</name>
    <message>
        <source>“%1” is no time. Write h:m:s, m:s or s, e.g. 0:12:41.337.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un temps. Écrivez h:m:s, m:s ou s, p.&#xa0;ex. 0:12:41.337.</translation>
    </message>
    <message>
        <source>The end comes after the beginning, %1.</source>
        <translation>La fin vient après le début, %1.</translation>
    </message>
    <message>
        <source>The beginning comes before the end, %1.</source>
        <translation>Le début vient avant la fin, %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Where it begins, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>Où il commence, h:m:s.ms. Un double-clic ou F2 le modifie.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Where it ends, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>Où il finit, h:m:s.ms. Un double-clic ou F2 le modifie.</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Durée (s)</translation>
    </message>
    <message>
        <source>How long it is, in seconds</source>
        <translation>Sa durée, en secondes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Marker, segment or transition</source>
        <translation>Marqueur, segment ou transition</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of a marker, label of a segment, type of a transition. A double click or F2 edits it.</source>
        <translation>Texte d’un marqueur, libellé d’un segment, type d’une transition. Un double-clic ou F2 le modifie.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationRibbon</name>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>Marqueurs, segments et transitions</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marqueurs</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transitions</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead</source>
        <translation>; ajoute un marqueur à la tête de lecture</translation>
    </message>
    <message>
        <source>Drag here to add a segment</source>
        <translation>Glissez ici pour ajouter un segment</translation>
    </message>
    <message>
        <source>Drag here to add a transition</source>
        <translation>Glissez ici pour ajouter une transition</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour y marquer endroits, segments et transitions.</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead · drag here adds a segment · right-click adds a transition</source>
        <translation>; ajoute un marqueur à la tête de lecture · glisser ici ajoute un segment · un clic droit ajoute une transition</translation>
    </message>
    <message>
        <source>Times catch at beats, bars and edges; with Shift or Alt they don&apos;t.</source>
        <translation>Les temps s’alignent sur les pulsations, mesures et bords&#xa0;; pas avec Maj ou Alt.</translation>
    </message>
    <message>
        <source>Drag moves it. %1</source>
        <translation>Glisser le déplace. %1</translation>
    </message>
    <message>
        <source>Drag moves the mix point. %1</source>
        <translation>Glisser déplace le point de mix. %1</translation>
    </message>
    <message>
        <source>Drag moves this edge. %1</source>
        <translation>Glisser déplace ce bord. %1</translation>
    </message>
    <message>
        <source>Double click or F2 writes, Delete deletes.</source>
        <translation>Un double-clic ou F2 modifie le texte, Suppr supprime.</translation>
    </message>
    <message>
        <source>Markers: a double click or the key ; adds one. Drag adds a segment. %1</source>
        <translation>Marqueurs&#xa0;: un double-clic ou la touche ; en ajoute un. Glisser ajoute un segment. %1</translation>
    </message>
    <message>
        <source>Segments: drag adds one. %1</source>
        <translation>Segments&#xa0;: glisser en ajoute un. %1</translation>
    </message>
    <message>
        <source>Transitions: drag adds one. %1</source>
        <translation>Transitions&#xa0;: glisser en ajoute une. %1</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <translation>%1 à %2
%3</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>point de mix à %1</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>M&amp;odifier le texte</translation>
    </message>
    <message>
        <source>&amp;Mix point here</source>
        <translation>Point de mi&amp;x ici</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Zoomer dessus</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <comment>of a segment</comment>
        <translation>&amp;Libellé</translation>
    </message>
    <message>
        <source>Add a &amp;marker here</source>
        <translation>Ajouter un &amp;marqueur ici</translation>
    </message>
    <message>
        <source>Add a se&amp;gment here</source>
        <translation>Ajouter un se&amp;gment ici</translation>
    </message>
    <message>
        <source>Add a t&amp;ransition here</source>
        <translation>Ajouter une t&amp;ransition ici</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationStrip</name>
    <message>
        <source>Markers, segments and transitions of B</source>
        <translation>Marqueurs, segments et transitions de B</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 · bar %2</source>
        <translation>%1 · mesure %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln mesure</numerusform>
            <numerusform>%Ln mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bars</source>
        <comment>not a whole number</comment>
        <translation>%1 mesures</translation>
    </message>
    <message>
        <source>%1 without a text</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>%1 sans texte</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of a marker, segment or transition, and which of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>point de mix à %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationsPanel</name>
    <message>
        <source>+ Marker</source>
        <translation>+ Marqueur</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, at the pointer or in the middle of the view</source>
        <translation>Ajoute un marqueur à la tête de lecture, au pointeur ou au milieu de la vue</translation>
    </message>
    <message>
        <source>+ Segment</source>
        <translation>+ Segment</translation>
    </message>
    <message>
        <source>Adds a segment: the loop around the playhead, or else eight bars from there</source>
        <translation>Ajoute un segment&#xa0;: la boucle autour de la tête de lecture, ou sinon huit mesures à partir de là</translation>
    </message>
    <message>
        <source>+ Transition</source>
        <translation>+ Transition</translation>
    </message>
    <message>
        <source>Adds a transition: the loop around the playhead, or else eight bars from there</source>
        <translation>Ajoute une transition&#xa0;: la boucle autour de la tête de lecture, ou sinon huit mesures à partir de là</translation>
    </message>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>Marqueurs, segments et transitions</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>No marker, segment or transition yet. Add one with the buttons above, press ; while it plays, or drag in the ribbon below the drum lanes.</source>
        <translation>Pas encore de marqueur, de segment ni de transition. Ajoutez-en avec les boutons ci-dessus, appuyez sur ; pendant la lecture, ou glissez dans le bandeau sous les pistes batterie.</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour y marquer endroits, segments et transitions.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), kept with the recording.</source>
        <translation>
            <numerusform>%Ln entrée, conservée avec l’enregistrement.</numerusform>
            <numerusform>%Ln entrées, conservées avec l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copies them as text.</source>
        <translation>%1 les copie comme texte.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <comment>markers, segments and transitions</comment>
        <translation>
            <numerusform>Supprimer %Ln entrée</numerusform>
            <numerusform>Supprimer %Ln entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Appearance</name>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>heihachi::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Language and font size take effect at once while nothing is being analysed; the steps that can be undone are forgotten then.</source>
        <translation>La langue et la taille de police changent aussitôt tant que rien n’est en cours d’analyse&#xa0;; les étapes annulables sont alors oubliées.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Thème&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>Taille de &amp;police&#xa0;:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioPage</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>restent en place</translation>
    </message>
    <message>
        <source>turn the page at the edge</source>
        <translation>tournent la page au bord</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>défilent</translation>
    </message>
    <message>
        <source>&amp;Output device:</source>
        <translation>Périphérique de &amp;sortie&#xa0;:</translation>
    </message>
    <message>
        <source>There is no sound device. Playing runs in silence until there is one.</source>
        <translation>Il n’y a pas de périphérique audio. La lecture se fait en silence jusqu’à ce qu’il y en ait un.</translation>
    </message>
    <message>
        <source>&amp;Volume:</source>
        <translation>&amp;Volume&#xa0;:</translation>
    </message>
    <message>
        <source>While it plays, the &amp;views:</source>
        <translation>Pendant la lecture, les v&amp;ues&#xa0;:</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (absent pour l’instant)</translation>
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
        <translation>«&#xa0;%1&#xa0;» a %2 canaux à %3&#xa0;Hz&#xa0;: conversion en stéréo impossible ici.</translation>
    </message>
    <message>
        <source>Convert it to a stereo file first.</source>
        <translation>Convertissez-le d’abord en fichier stéréo.</translation>
    </message>
    <message>
        <source>“%1” holds no sound: its length is zero.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son&#xa0;: sa durée est nulle.</translation>
    </message>
    <message>
        <source>Record or download it again.</source>
        <translation>Réenregistrez-le ou retéléchargez-le.</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioSinkFeed</name>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>impossible de l’ouvrir</translation>
    </message>
    <message>
        <source>it takes no sound any more</source>
        <translation>il n’accepte plus de son</translation>
    </message>
    <message>
        <source>it stopped working</source>
        <translation>il a cessé de fonctionner</translation>
    </message>
</context>
<context>
    <name>heihachi::BarRuler</name>
    <message>
        <source>Bars and beats</source>
        <translation>Mesures et temps</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>number of the bar</comment>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Bars. Drag a bar line to where the bar begins. Ctrl+drag moves a single beat, Ctrl+double click adds one, a right click removes one. Keys: ← → choose a beat, Ctrl+← → move it by 1 ms (with Shift 10 ms), Insert and Delete add and remove.</source>
        <translation>Mesures. Glissez une barre de mesure là où la mesure commence. Ctrl+glisser déplace une seule pulsation, Ctrl+double-clic en ajoute une, un clic droit en supprime une. Touches&#xa0;: ← → choisissent une pulsation, Ctrl+← → la déplacent de 1&#xa0;ms (avec Maj de 10&#xa0;ms), Inser et Suppr ajoutent et suppriment.</translation>
    </message>
    <message>
        <source>Beat %1 at %2</source>
        <translation>Temps %1 à %2</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatEditing</name>
    <message>
        <source>A beat is there already: they are at least 80 ms apart.</source>
        <translation>Il y a déjà une pulsation ici&#xa0;: elles sont espacées d’au moins 80&#xa0;ms.</translation>
    </message>
    <message>
        <source>There is no stable beat here; set a tempo first.</source>
        <translation>Il n’y a pas de pulsation stable ici&#xa0;; réglez d’abord un tempo.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>time of a beat, and by how much it was moved</comment>
        <translation>%1 (%2&#xa0;ms)</translation>
    </message>
    <message>
        <source>&amp;Remove beat %1</source>
        <comment>%1: bar and beat, as in 5.3</comment>
        <translation>Supp&amp;rimer le temps %1</translation>
    </message>
    <message>
        <source>&amp;Begin a bar here</source>
        <translation>Commencer une &amp;mesure ici</translation>
    </message>
    <message>
        <source>Add a b&amp;eat here</source>
        <translation>Ajouter une &amp;pulsation ici</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatStages</name>
    <message>
        <source>No stable beat was found in the recording.</source>
        <translation>Aucune pulsation stable trouvée dans l’enregistrement.</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Chroma</translation>
    </message>
    <message>
        <source>Level of the twelve pitch classes, 100 times a second.</source>
        <translation>Niveau des douze classes de hauteur, 100 fois par seconde.</translation>
    </message>
    <message>
        <source>Beats and tempo</source>
        <translation>Pulsation et tempo</translation>
    </message>
    <message>
        <source>Beats, bars and stretches of one tempo, with the other readings of it and their scores.</source>
        <translation>Pulsations, mesures et passages d’un même tempo, avec ses autres interprétations et leurs scores.</translation>
    </message>
</context>
<context>
    <name>heihachi::BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Centre</name>
    <message>
        <source>Choose a run in the project panel at the left to see it here.</source>
        <translation>Choisissez une analyse dans le panneau Projet à gauche pour la voir ici.</translation>
    </message>
</context>
<context>
    <name>heihachi::ChunkStageRun</name>
    <message>
        <source>The stage could not be made.</source>
        <translation>L’étape n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>The stage asks for spectra or a context that can&apos;t be.</source>
        <translation>L’étape demande des spectres ou un contexte impossibles.</translation>
    </message>
    <message>
        <source>The track “%1” is not laid out as declared.</source>
        <translation>La piste «&#xa0;%1&#xa0;» n’est pas structurée comme déclaré.</translation>
    </message>
    <message>
        <source>The stage changed the layout of its tracks.</source>
        <translation>L’étape a changé la structure de ses pistes.</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassMeansView</name>
    <message>
        <source>Mean confidence and velocity of each class</source>
        <translation>Confiance et vélocité moyennes de chaque classe</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>aucune frappe</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: no hits</source>
        <comment>drum class</comment>
        <translation>%1&#xa0;: aucune frappe</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s)</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln frappe</numerusform>
            <numerusform>%1&#xa0;: %Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean confidence: %1</source>
        <translation>Confiance moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Mean velocity: %1</source>
        <translation>Vélocité moyenne&#xa0;: %1</translation>
    </message>
    <message>
        <source>± is one standard deviation</source>
        <translation>± est un écart type</translation>
    </message>
    <message>
        <source>A single hit has no spread</source>
        <translation>Une frappe seule n’a pas de dispersion</translation>
    </message>
    <message>
        <source>Bar: ± one standard deviation; n: hits</source>
        <translation>Barre&#xa0;: ± un écart type&#xa0;; n&#xa0;: frappes</translation>
    </message>
    <message>
        <source>Mean confidence (0 to 1)</source>
        <translation>Confiance moyenne (0 à 1)</translation>
    </message>
    <message>
        <source>Mean velocity (0 to 1)</source>
        <translation>Vélocité moyenne (0 à 1)</translation>
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
        <translation>Part de chaque classe dans les frappes</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>aucune frappe</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>number of hits, percentage</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s)</source>
        <translation>
            <numerusform>sur %Ln frappe</numerusform>
            <numerusform>sur %Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, numbers</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Part %1</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassToggles</name>
    <message>
        <source>Show or hide hits of the class “%1”</source>
        <translation>Afficher ou masquer les frappes de la classe «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Afficher %1</translation>
    </message>
</context>
<context>
    <name>heihachi::CoherencePlot</name>
    <message>
        <source>Coherence of %1</source>
        <comment>two signals</comment>
        <translation>Cohérence&#xa0;: %1</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>plus que le hasard</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>pas plus que le hasard</translation>
    </message>
    <message>
        <source>%1 Hz: coherence %2 (%3)</source>
        <translation>%1&#xa0;Hz&#xa0;: cohérence %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Bound of 95 %: %1, from %Ln average(s)</source>
        <translation>
            <numerusform>Seuil à 95&#xa0;%&#xa0;: %1, sur %Ln moyenne</numerusform>
            <numerusform>Seuil à 95&#xa0;%&#xa0;: %1, sur %Ln moyennes</numerusform>
        </translation>
    </message>
    <message>
        <source>bar</source>
        <translation>mesure</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>pulsation</translation>
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
        <translation>&amp;Comparer avec</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>Échan&amp;ger A et B</translation>
    </message>
    <message>
        <source>The other run is shown as A</source>
        <translation>L’autre analyse est affichée comme A</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>&amp;Fermer la comparaison</translation>
    </message>
    <message>
        <source>Show run A alone</source>
        <translation>Afficher l’analyse A seule</translation>
    </message>
    <message>
        <source>&amp;Overlay B over A</source>
        <translation>&amp;Superposer B à A</translation>
    </message>
    <message>
        <source>Draw the hits of B over the lanes of A instead of below them</source>
        <translation>Tracer les frappes de B sur les pistes de A au lieu de les tracer dessous</translation>
    </message>
    <message>
        <source>&amp;Export the comparison…</source>
        <translation>&amp;Exporter la comparaison…</translation>
    </message>
    <message>
        <source>Write comparison.md with figures, differences.csv and comparison.json into a folder</source>
        <translation>Écrire comparison.md avec figures, differences.csv et comparison.json dans un dossier</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence sui&amp;vante</translation>
    </message>
    <message>
        <source>Both views go to the next difference that the filter lets through</source>
        <translation>Les deux vues vont à la différence suivante que le filtre laisse passer</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Both views go to the difference before</source>
        <translation>Les deux vues vont à la différence précédente</translation>
    </message>
    <message>
        <source>There is no further difference.</source>
        <translation>Il n’y a plus de différence après.</translation>
    </message>
    <message>
        <source>There is no difference before this one.</source>
        <translation>Il n’y a pas de différence avant celle-ci.</translation>
    </message>
    <message>
        <source>&amp;A is right</source>
        <translation>&amp;A est juste</translation>
    </message>
    <message>
        <source>&amp;B is right</source>
        <translation>&amp;B est juste</translation>
    </message>
    <message>
        <source>Ne&amp;ither is right</source>
        <translation>Aucu&amp;ne n’est juste</translation>
    </message>
    <message>
        <source>&amp;Hear the other one</source>
        <translation>Éc&amp;outer l’autre</translation>
    </message>
    <message>
        <source>Change between the sound of A and of B at once, with the place kept</source>
        <translation>Passer aussitôt du son de A à celui de B ou inversement, au même endroit</translation>
    </message>
    <message>
        <source>Hear bo&amp;th</source>
        <translation>Écouter les &amp;deux</translation>
    </message>
    <message>
        <source>A and B at once</source>
        <translation>A et B en même temps</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Analyse %1, %2</translation>
    </message>
    <message>
        <source>The recording is corrected as A has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>L’enregistrement est corrigé ici comme A le dit ; puis différence suivante sans verdict. Encore une fois : le verdict est retiré</translation>
    </message>
    <message>
        <source>The recording is corrected as B has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>L’enregistrement est corrigé ici comme B le dit ; puis différence suivante sans verdict. Encore une fois : le verdict est retiré</translation>
    </message>
    <message>
        <source>What only one of them has, or both call otherwise, is deleted; then to the next difference without a verdict. Once more takes it back</source>
        <translation>Ce qu’une seule des deux a, ou que chacune nomme autrement, est supprimé ; puis différence suivante sans verdict. Encore une fois : le verdict est retiré</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparePanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progression de la comparaison</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Compares nothing; the shown run stays</source>
        <translation>Ne compare rien&#xa0;; l’analyse affichée reste</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>Analyse %1 · %2</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <comment>run A, run B</comment>
        <translation>Comparaison de %1 avec %2…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The two recordings have nothing in common: no part of B was found in A. Choose another run B, or put an anchor point between the two timelines where they are the same.</source>
        <translation>Les deux enregistrements n’ont rien en commun&#xa0;: aucune partie de B n’a été trouvée dans A. Choisissez une autre analyse B, ou placez un point d’ancrage entre les deux chronologies là où elles coïncident.</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to have runs to compare.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour avoir des analyses à comparer.</translation>
    </message>
    <message>
        <source>There is only one run. Analyse again with other settings to have a second run, or open another recording.</source>
        <translation>Il n’y a qu’une analyse. Réanalysez avec d’autres réglages pour en avoir une seconde, ou ouvrez un autre enregistrement.</translation>
    </message>
    <message>
        <source>No run is shown. Choose run A above.</source>
        <translation>Aucune analyse n’est affichée. Choisissez l’analyse A ci-dessus.</translation>
    </message>
    <message>
        <source>Choose run B above to see and hear what differs from the shown run, hit by hit.</source>
        <translation>Choisissez l’analyse B ci-dessus pour voir et entendre ce qui diffère de l’analyse affichée, frappe par frappe.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum hits, beats …; their number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparePlayback</name>
    <message>
        <source>measuring …</source>
        <translation>mesure en cours…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
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
        <translation>même niveau</translation>
    </message>
    <message>
        <source>Both runs are of one recording: there is nothing to match.</source>
        <translation>Les deux analyses portent sur le même enregistrement&#xa0;: il n’y a rien à égaliser.</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder does not win</source>
        <translation>Baisse le plus fort des deux, pour que le plus fort ne l’emporte pas</translation>
    </message>
    <message>
        <source>The loudness could not be measured: %1</source>
        <translation>Le niveau sonore n’a pas pu être mesuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>One of them is silent where they lie over each other.</source>
        <translation>L’un des deux est silencieux là où ils se recouvrent.</translation>
    </message>
    <message>
        <source>Loudness where they lie over each other: A %1 LUFS, B %2 LUFS</source>
        <translation>Niveau sonore là où ils se recouvrent&#xa0;: A %1&#xa0;LUFS, B %2&#xa0;LUFS</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>Aucune comparaison n’est ouverte.</translation>
    </message>
    <message>
        <source>The comparison is being made.</source>
        <translation>La comparaison est en cours.</translation>
    </message>
    <message>
        <source>Recording A was not found.</source>
        <translation>L’enregistrement A est introuvable.</translation>
    </message>
    <message>
        <source>The recordings have nothing in common that could be heard in step.</source>
        <translation>Les enregistrements n’ont rien en commun qui puisse s’écouter en synchronie.</translation>
    </message>
    <message>
        <source>Recording B was not found.</source>
        <translation>L’enregistrement B est introuvable.</translation>
    </message>
    <message>
        <source>Recording B is being opened.</source>
        <translation>Ouverture de l’enregistrement B.</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareScatter</name>
    <message>
        <source>Confidence in run A against confidence in run B</source>
        <translation>Confiance dans l’analyse A en fonction de celle dans l’analyse B</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln frappe</numerusform>
            <numerusform>%Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in A, confidence %1–%2: %3</source>
        <translation>Dans A seulement, confiance %1–%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Only in B, confidence %1–%2: %3</source>
        <translation>Dans B seulement, confiance %1–%2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No pair of hits passes the filter.</source>
        <translation>Aucune paire de frappes ne passe le filtre.</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>Les frappes n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>Confidence in A (0 to 1)</source>
        <translation>Confiance dans A (0 à 1)</translation>
    </message>
    <message>
        <source>Confidence in B (0 to 1)</source>
        <translation>Confiance dans B (0 à 1)</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSession</name>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>Chargement de la forme d’onde.</translation>
    </message>
    <message>
        <source>Laying %1 over %2</source>
        <translation>Alignement de %1 sur %2</translation>
    </message>
    <message>
        <source>comparing the sound</source>
        <translation>comparaison du son</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>analyse %1 · %2</translation>
    </message>
    <message>
        <source>There is no comparison to judge.</source>
        <translation>Il n’y a pas de comparaison à juger.</translation>
    </message>
    <message>
        <source>Verdicts correct a recording: they need two runs of the same one.</source>
        <translation>Les verdicts corrigent un enregistrement&#xa0;: il faut deux analyses du même.</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>Choisissez d’abord une différence.</translation>
    </message>
    <message>
        <source>Verdicts are given on drum hits.</source>
        <translation>Les verdicts portent sur des frappes.</translation>
    </message>
    <message>
        <source>Both runs say the same here.</source>
        <translation>Les deux analyses disent la même chose ici.</translation>
    </message>
    <message>
        <source>Verdict: A is right</source>
        <translation>Verdict&#xa0;: A est juste</translation>
    </message>
    <message>
        <source>Verdict: B is right</source>
        <translation>Verdict&#xa0;: B est juste</translation>
    </message>
    <message>
        <source>Verdict: neither is right</source>
        <translation>Verdict&#xa0;: aucune n’est juste</translation>
    </message>
    <message>
        <source>Add an anchor</source>
        <translation>Ajouter un ancrage</translation>
    </message>
    <message>
        <source>Remove an anchor</source>
        <translation>Supprimer un ancrage</translation>
    </message>
    <message>
        <source>Move an anchor</source>
        <translation>Déplacer un ancrage</translation>
    </message>
    <message>
        <source>Run %1 is A now. The comparison with run %2 is kept; reopen it in the panel “Compare”.</source>
        <translation>L’analyse %1 est maintenant A. La comparaison avec l’analyse %2 est conservée ; rouvrez-la dans le panneau « Comparer ».</translation>
    </message>
    <message>
        <source>Take a verdict back</source>
        <translation>Retirer un verdict</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSetup</name>
    <message>
        <source>Run A, which is the shown one</source>
        <translation>Analyse A, celle qui est affichée</translation>
    </message>
    <message>
        <source>Run B, of the same recording or of another one, which is then laid over A by its sound</source>
        <translation>Analyse B, du même enregistrement ou d’un autre, qui est alors aligné sur A d’après le son</translation>
    </message>
    <message>
        <source>Choose run B</source>
        <translation>Choisir l’analyse B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Run B becomes A, and A becomes B</source>
        <translation>L’analyse B devient A, et A devient B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Closes the comparison; the project keeps it with all verdicts</source>
        <translation>Ferme la comparaison&#xa0;; le projet la garde avec tous les verdicts</translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>A or B</comment>
        <translation>Analyse %1</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSummary</name>
    <message>
        <source>Take A, as corrected by &amp;hand, for the truth</source>
        <translation>Prendre A, corrigée à la &amp;main, pour vérité</translation>
    </message>
    <message>
        <source>Expected calibration error: the mean distance, over ten ranges of confidence, between the confidence of a run and the share of its hits that the other run has too</source>
        <translation>Erreur de calibration attendue&#xa0;: l’écart moyen, sur dix intervalles de confiance, entre la confiance d’une analyse et la part de ses frappes que l’autre analyse contient aussi</translation>
    </message>
    <message>
        <source>Compares B with the hits of A as you have corrected them: tells precision and recall</source>
        <translation>Compare B aux frappes de A telles que vous les avez corrigées&#xa0;: donne précision et rappel</translation>
    </message>
    <message>
        <source>Agreement of the drum hits by class</source>
        <translation>Concordance des frappes par classe</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Tolérances</translation>
    </message>
    <message>
        <source>Passages in which more differs than elsewhere</source>
        <translation>Passages où plus de choses diffèrent qu’ailleurs</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Length s</source>
        <translation>Durée s</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Diff.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Begin of the passage in A, h:m:s.ms</source>
        <translation>Début du passage dans A, h:m:s.ms</translation>
    </message>
    <message>
        <source>Length of the passage in A, in seconds</source>
        <translation>Durée du passage dans A, en secondes</translation>
    </message>
    <message>
        <source>Hits of the passage that differ</source>
        <translation>Frappes du passage qui diffèrent</translation>
    </message>
    <message>
        <source>Pairs, lost and added hits of the passage</source>
        <translation>Paires, frappes perdues et ajoutées du passage</translation>
    </message>
    <message>
        <source>Hits that would differ there, were the differences spread evenly</source>
        <translation>Frappes qui y différeraient si les différences étaient réparties uniformément</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 hits differ, %5 were to be expected. Click to go there</source>
        <translation>%1 à %2&#xa0;: %3 frappes sur %4 diffèrent, %5 étaient attendues. Cliquez pour y aller</translation>
    </message>
    <message>
        <source>The differences gather nowhere: they are spread as the hits are.</source>
        <translation>Les différences ne se concentrent nulle part&#xa0;: elles se répartissent comme les frappes.</translation>
    </message>
    <message>
        <source>Where the differences gather:</source>
        <translation>Où les différences se concentrent&#xa0;:</translation>
    </message>
    <message>
        <source>Program, stages, settings and models are the same.</source>
        <translation>Programme, étapes, réglages et modèles sont identiques.</translation>
    </message>
    <message>
        <source>Made with the same settings</source>
        <translation>Faites avec les mêmes réglages</translation>
    </message>
    <message numerus="yes">
        <source>Made differently: %Ln setting(s)</source>
        <translation>
            <numerusform>Faites différemment&#xa0;: %Ln réglage</numerusform>
            <numerusform>Faites différemment&#xa0;: %Ln réglages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CompareText</name>
    <message>
        <source>not computed</source>
        <translation>non calculé</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>Les frappes n’ont pas été comparées.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>%1 pairs of %2 hits in A and %3 in B</source>
        <translation>%1 paires de %2 frappes dans A et %3 dans B</translation>
    </message>
    <message>
        <source>Drum hits agree with F %1 within %2: %3.</source>
        <translation>Les frappes concordent avec F %1 à %2 près&#xa0;: %3.</translation>
    </message>
    <message>
        <source>B against A as corrected by hand: precision %1, recall %2, F %3 within %4: %5.</source>
        <translation>B par rapport à A corrigée à la main&#xa0;: précision %1, rappel %2, F %3 à %4 près&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Beats agree with F %1 within %2.</source>
        <translation>Les pulsations concordent avec F %1 à %2 près.</translation>
    </message>
    <message>
        <source>Confidence and what the other run says differ on average by: A %1, B %2.</source>
        <comment>percentages</comment>
        <translation>Écart moyen entre la confiance et ce que dit l’autre analyse&#xa0;: A %1, B %2.</translation>
    </message>
    <message>
        <source>same tempo</source>
        <translation>même tempo</translation>
    </message>
    <message>
        <source>tempo %1 %</source>
        <translation>tempo %1&#xa0;%</translation>
    </message>
    <message>
        <source>same pitch</source>
        <translation>même hauteur</translation>
    </message>
    <message>
        <source>pitch %1 semitones</source>
        <translation>hauteur %1&#xa0;demi-tons</translation>
    </message>
    <message>
        <source>B over A: %1, %2; %3 of A and %4 of B are in both; confidence %5.</source>
        <translation>B sur A&#xa0;: %1, %2&#xa0;; %3 de A et %4 de B sont dans les deux&#xa0;; confiance %5.</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2</source>
        <translation>B en corrige %1, en casse %2</translation>
    </message>
    <message>
        <source>%1; %2 neither</source>
        <translation>%1&#xa0;; aucune pour %2</translation>
    </message>
    <message>
        <source>Hits F %1</source>
        <translation>Frappes F %1</translation>
    </message>
    <message>
        <source>Beats F %1</source>
        <translation>Pulsations F %1</translation>
    </message>
    <message>
        <source>nothing differs within the tolerances</source>
        <translation>rien ne diffère dans les tolérances</translation>
    </message>
    <message>
        <source>%1 not compared: %2</source>
        <comment>drum hits, beats …; why</comment>
        <translation>%1, non comparé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 %2: %3 → %4</source>
        <comment>setting, stage or model; its name; in A; in B</comment>
        <translation>%1 %2&#xa0;: %3 → %4</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareTolerances</name>
    <message>
        <source>The window for hits must be from %1 to %2 s, but is %3.</source>
        <translation>La fenêtre des frappes doit être comprise entre %1 et %2&#xa0;s, mais est de %3.</translation>
    </message>
    <message>
        <source>The tolerance in time must be from %1 to %2 s (the window for hits), but is %3.</source>
        <translation>La tolérance de temps doit être comprise entre %1 et %2&#xa0;s (la fenêtre des frappes), mais est de %3.</translation>
    </message>
    <message>
        <source>The tolerance in confidence must be from %1 to %2, but is %3.</source>
        <translation>La tolérance de confiance doit être comprise entre %1 et %2, mais est de %3.</translation>
    </message>
    <message>
        <source>The tolerance in velocity must be from %1 to %2, but is %3.</source>
        <translation>La tolérance de vélocité doit être comprise entre %1 et %2, mais est de %3.</translation>
    </message>
    <message>
        <source>The window for beats must be from %1 to %2 s, but is %3.</source>
        <translation>La fenêtre des pulsations doit être comprise entre %1 et %2&#xa0;s, mais est de %3.</translation>
    </message>
    <message>
        <source>The tolerance in tempo must be from %1 to %2 BPM, but is %3.</source>
        <translation>La tolérance de tempo doit être comprise entre %1 et %2&#xa0;BPM, mais est de %3.</translation>
    </message>
    <message>
        <source>The tolerance for boundaries must be from %1 to %2 s, but is %3.</source>
        <translation>La tolérance des bords doit être comprise entre %1 et %2&#xa0;s, mais est de %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedTimeline</name>
    <message>
        <source>These recordings have nothing in common. Double click in the strip “A to B” to say which places belong together, or close the comparison.</source>
        <translation>Ces enregistrements n’ont rien en commun. Double-cliquez dans la bande «&#xa0;A vers B&#xa0;» pour dire quels endroits vont ensemble, ou fermez la comparaison.</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <comment>two runs</comment>
        <translation>Comparaison de %1 avec %2</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedViews</name>
    <message>
        <source>Overlay</source>
        <translation>Superposer</translation>
    </message>
    <message>
        <source>Show the hits of B as ghosts over those of A</source>
        <translation>Afficher les frappes de B en transparence sur celles de A</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Show the waveform of B</source>
        <translation>Afficher la forme d’onde de B</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Show the spectrogram of B</source>
        <translation>Afficher le spectrogramme de B</translation>
    </message>
    <message>
        <source>Drum lanes of B</source>
        <translation>Pistes batterie de B</translation>
    </message>
    <message>
        <source>Waveform of B</source>
        <translation>Forme d’onde de B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Let B be A, and A be B</source>
        <translation>B devient A, et A devient B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>End the comparison; it stays in the project</source>
        <translation>Terminer la comparaison&#xa0;; elle reste dans le projet</translation>
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
        <translation>Spectrogramme de B</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparisonPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>These runs can&apos;t be compared. %1</source>
        <translation>Impossible de comparer ces analyses. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>heihachi::ConfigReader</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the configuration must be made of “name: value” lines, but is %1.</source>
        <translation>la configuration doit se composer de lignes «&#xa0;nom: valeur&#xa0;», mais est %1.</translation>
    </message>
    <message>
        <source>“%1” must be made of “name: value” lines, but is %2.</source>
        <translation>«&#xa0;%1&#xa0;» doit se composer de lignes «&#xa0;nom: valeur&#xa0;», mais est %2.</translation>
    </message>
    <message>
        <source>a name was expected, but there is %1.</source>
        <translation>un nom était attendu&#xa0;; trouvé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>“%1” is set twice, first in line %2.</source>
        <translation>«&#xa0;%1&#xa0;» est défini deux fois, d’abord à la ligne %2.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«&#xa0;%1&#xa0;» est inconnu ici.</translation>
    </message>
    <message>
        <source>there is no stage “%1”.</source>
        <translation>il n’y a pas d’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>the stage “%1” has no setting “%2”.</source>
        <translation>l’étape «&#xa0;%1&#xa0;» n’a pas de réglage «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>«&#xa0;stages.%1.%2&#xa0;» doit être %3, mais est %4.</translation>
    </message>
</context>
<context>
    <name>heihachi::CorrectionsPanel</name>
    <message>
        <source>Only &amp;conflicts</source>
        <translation>&amp;Conflits seulement</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Accepter</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rejeter</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>List only corrections that do not fit the shown run</source>
        <translation>Ne lister que les corrections qui ne conviennent pas à l’analyse affichée</translation>
    </message>
    <message>
        <source>The chosen corrections hold, whatever a run says</source>
        <translation>Les corrections choisies valent, quoi qu’en dise une analyse</translation>
    </message>
    <message>
        <source>What the run found holds; the chosen corrections stay listed</source>
        <translation>Ce que l’analyse a trouvé vaut&#xa0;; les corrections choisies restent listées</translation>
    </message>
    <message>
        <source>Forget the chosen corrections, as if they had never been made (Delete)</source>
        <translation>Oublier les corrections choisies, comme si elles n’avaient jamais été faites (Suppr)</translation>
    </message>
    <message>
        <source>Corrections of drum hits</source>
        <translation>Corrections des frappes</translation>
    </message>
    <message>
        <source>Discard the chosen corrections</source>
        <translation>Abandonner les corrections choisies</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits.</source>
        <translation>
            <numerusform>%n correction de frappe.</numerusform>
            <numerusform>%n corrections de frappes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit this run: accept or reject.</source>
        <translation>
            <numerusform>%n ne convient pas à cette analyse&#xa0;: acceptez ou rejetez.</numerusform>
            <numerusform>%n ne conviennent pas à cette analyse&#xa0;: acceptez ou rejetez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of the beat grid (see Tempo).</source>
        <translation>
            <numerusform>%n correction de la grille rythmique (voir Tempo).</numerusform>
            <numerusform>%n corrections de la grille rythmique (voir Tempo).</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Open a recording to correct its drum hits.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour en corriger les frappes.</translation>
    </message>
    <message>
        <source>Every correction fits this run.</source>
        <translation>Toutes les corrections conviennent à cette analyse.</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand. Select hits and press 1 to 5 to relabel them, Y to confirm or Delete to delete them; zoomed in, drag a hit to move it, or double-click to add one.</source>
        <translation>Rien n’a été corrigé à la main. Sélectionnez des frappes et appuyez sur 1 à 5 pour les reclasser, Y pour les confirmer ou Suppr pour les supprimer&#xa0;; après un zoom avant, glissez une frappe pour la déplacer ou double-cliquez pour en ajouter une.</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingStage</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>Motor-auditory coupling</source>
        <translation>Couplage moteur-auditif</translation>
    </message>
    <message>
        <source>How far kick and bass, snare and mix, and struck and sustained sound move together, by frequency.</source>
        <translation>À quel point grosse caisse et basse, caisse claire et mix, et sons frappés et tenus évoluent ensemble, par fréquence.</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingView</name>
    <message>
        <source>Coherence: how steadily two signals rise and fall together at each rate, 0 not at all, 1 always. Below the dashed line it may be chance.</source>
        <translation>Cohérence&#xa0;: avec quelle constance deux signaux montent et descendent ensemble à chaque cadence, 0 jamais, 1 toujours. Sous la ligne pointillée, ce peut être le hasard.</translation>
    </message>
    <message>
        <source>Beats (%1 Hz): %2</source>
        <translation>Pulsation (%1&#xa0;Hz)&#xa0;: %2</translation>
    </message>
    <message>
        <source>No stable beat.</source>
        <translation>Pas de pulsation stable.</translation>
    </message>
    <message>
        <source>Bars (%1 Hz): %2</source>
        <translation>Mesures (%1&#xa0;Hz)&#xa0;: %2</translation>
    </message>
    <message>
        <source>No bars.</source>
        <translation>Pas de mesures.</translation>
    </message>
    <message>
        <source>Coherence at the rate of the beats and of the bars, and by how much the second signal of the pair comes behind the first</source>
        <translation>Cohérence à la cadence de la pulsation et des mesures, et de combien le second signal de la paire suit le premier</translation>
    </message>
</context>
<context>
    <name>heihachi::CsvReader</name>
    <message>
        <source>“%1” is no CSV table: it is no text.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un tableau CSV&#xa0;: ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>the table is empty, a line with the names of the columns is expected</source>
        <translation>le tableau est vide, une ligne avec les noms des colonnes est attendue</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>la colonne «&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>la colonne «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 cells are expected, %2 are there</source>
        <translation>%1 cellules attendues, %2 trouvées</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>un guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«&#xa0;%1&#xa0;» est vide</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but is “%2”</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre entier, mais est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, but is “%4”</source>
        <translation>«&#xa0;%1&#xa0;» doit être un nombre compris entre %2 et %3, mais est «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>«&#xa0;%1&#xa0;», ligne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityPanel</name>
    <message>
        <source>Form of the curves</source>
        <translation>Forme des courbes</translation>
    </message>
    <message>
        <source>Stacked adds the classes up; lines show each class on its own</source>
        <translation>L’empilement additionne les classes&#xa0;; les lignes montrent chaque classe séparément</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Empilé</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>Partie de l’enregistrement</translation>
    </message>
    <message>
        <source>The whole recording with a box around what the timeline shows, or only what the timeline shows</source>
        <translation>Tout l’enregistrement avec un cadre autour de ce que montre la chronologie, ou seulement ce que montre la chronologie</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Tout l’enregistrement</translation>
    </message>
    <message>
        <source>Visible range</source>
        <translation>Plage visible</translation>
    </message>
    <message>
        <source>Window </source>
        <comment>before a number of seconds</comment>
        <translation>Fenêtre&#xa0;</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>Length of the window in seconds</source>
        <translation>Durée de la fenêtre en secondes</translation>
    </message>
    <message>
        <source>Hits are counted in a window of this length around each moment; 1 to 60 s</source>
        <translation>Les frappes sont comptées dans une fenêtre de cette durée autour de chaque instant&#xa0;; 1 à 60&#xa0;s</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityView</name>
    <message>
        <source>Hits per second over time, by class</source>
        <translation>Frappes par seconde au fil du temps, par classe</translation>
    </message>
    <message>
        <source>No hit passes the filter.</source>
        <translation>Aucune frappe ne passe le filtre.</translation>
    </message>
    <message>
        <source>Hits per second</source>
        <translation>Frappes par seconde</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>Temps (h:m:s)</translation>
    </message>
    <message>
        <source>Select the hits of the &amp;visible range</source>
        <translation>Sélectionner les frappes de la plage &amp;visible</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>%1 hits/s in %2 s</source>
        <translation>%1 frappes/s sur %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2 hits/s</source>
        <comment>drum class, number</comment>
        <translation>%1&#xa0;: %2 frappes/s</translation>
    </message>
</context>
<context>
    <name>heihachi::DerivedRunner</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>The stage could not be made.</source>
        <translation>L’étape n’a pas pu être créée.</translation>
    </message>
</context>
<context>
    <name>heihachi::DeviationChart</name>
    <message>
        <source>Deviation from the grid for each position and class</source>
        <translation>Écart à la grille par position et par classe</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>toutes les positions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, position</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No hits of these classes here.</source>
        <translation>Aucune frappe de ces classes ici.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>positions of the bar</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>late ↑ / early ↓ (ms)</source>
        <translation>retard ↑ / avance ↓ (ms)</translation>
    </message>
    <message>
        <source>band: jitter, ±%1 ms</source>
        <translation>bande&#xa0;: gigue, ±%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticModel</name>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>«&#xa0;%1&#xa0;» a échoué&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” was not computed: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été calculé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1
Click to go there.</source>
        <translation>%1
Cliquez pour y aller.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alerte</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsPanel</name>
    <message>
        <source>Notes about this run</source>
        <translation>Remarques sur cette analyse</translation>
    </message>
    <message>
        <source>Nothing odd was found, and every result was computed.</source>
        <translation>Rien d’anormal trouvé, et tous les résultats ont été calculés.</translation>
    </message>
    <message>
        <source>Notes about a run appear here: what is odd about the signal, and what is missing.</source>
        <translation>Les remarques sur une analyse s’affichent ici&#xa0;: anomalies du signal et éléments manquants.</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsRibbon</name>
    <message>
        <source>Notes on the recording</source>
        <translation>Remarques sur l’enregistrement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 à %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceDensity</name>
    <message>
        <source>Differences per minute over time, by kind</source>
        <translation>Différences par minute au fil du temps, par type</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>Aucune différence ne passe le filtre.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Temps dans A (h:m:s)</translation>
    </message>
    <message>
        <source>Differences per minute (window of %1 s)</source>
        <translation>Différences par minute (fenêtre de %1&#xa0;s)</translation>
    </message>
    <message>
        <source>%1 differences/min in %2 s</source>
        <translation>%1 différences/min sur %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1: %2 per minute</source>
        <comment>kind of difference, number</comment>
        <translation>%1&#xa0;: %2 par minute</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows what else can be left out: parts, classes, small shifts, doubtful hits</source>
        <translation>Affiche ce qui peut encore être écarté&#xa0;: parties, classes, petits décalages, frappes douteuses</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Takes the limits away; the kinds stay as they are chosen</source>
        <translation>Retire les limites&#xa0;; les types restent tels que choisis</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>drum hits, beats …</comment>
        <translation>Afficher %1</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Hides pairs that are nearer than this and differ in nothing but time; 0 to 500 ms</source>
        <translation>Masque les paires plus proches que cela et qui ne diffèrent que par le temps&#xa0;; 0 à 500&#xa0;ms</translation>
    </message>
    <message>
        <source>Hides drum hits that neither run is surer of than this; 0 to 1</source>
        <translation>Masque les frappes dont aucune analyse n’est plus sûre que cela&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>Without a verdict &amp;only</source>
        <translation>Sans &amp;verdict seulement</translation>
    </message>
    <message>
        <source>Hides drum hits on which you have said which run is right</source>
        <translation>Masque les frappes pour lesquelles vous avez dit quelle analyse est juste</translation>
    </message>
    <message>
        <source>&amp;Shift from</source>
        <translation>Décala&amp;ge dès</translation>
    </message>
    <message>
        <source>Con&amp;fidence from</source>
        <translation>C&amp;onfiance dès</translation>
    </message>
    <message>
        <source>Show or hide differences of: %1</source>
        <comment>drum hits, beats …</comment>
        <translation>Afficher ou masquer les différences de&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 were not compared</source>
        <comment>drum hits, beats …</comment>
        <translation>%1&#xa0;: non comparé</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of the runs is listed</comment>
        <translation>rien</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of drums is listed</comment>
        <translation>aucune classe</translation>
    </message>
    <message>
        <source>shift from %1 ms</source>
        <translation>décalage dès %1&#xa0;ms</translation>
    </message>
    <message>
        <source>confidence from %1</source>
        <translation>confiance dès %1</translation>
    </message>
    <message>
        <source>without a verdict</source>
        <translation>sans verdict</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceLane</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
    <message>
        <source>These recordings have nothing in common.</source>
        <translation>Ces enregistrements n’ont rien en commun.</translation>
    </message>
    <message>
        <source>The runs have no results in common that could be compared.</source>
        <translation>Les analyses n’ont aucun résultat commun à comparer.</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>Aucune différence ne passe le filtre.</translation>
    </message>
    <message>
        <source>No differences: the runs agree within the tolerances.</source>
        <translation>Aucune différence&#xa0;: les analyses concordent dans les tolérances.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>et %n autre ici</numerusform>
            <numerusform>et %n autres ici</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart in B</source>
        <translation>Sans correspondance dans B</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>Différence sui&amp;vante</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>row of differences that are not of drum hits</comment>
        <translation>Autres</translation>
    </message>
    <message>
        <source>no counterpart in B</source>
        <translation>sans correspondance dans B</translation>
    </message>
    <message>
        <source>P&amp;lay this difference</source>
        <translation>Écouter cette &amp;différence</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceList</name>
    <message>
        <source>Show all differences</source>
        <translation>Toutes les différences</translation>
    </message>
    <message>
        <source>No difference passes this filter.</source>
        <translation>Aucune différence ne passe ce filtre.</translation>
    </message>
    <message>
        <source>Nothing differs within the tolerances. To see smaller differences, lower the tolerances under “Summary”.</source>
        <translation>Rien ne diffère dans les tolérances. Pour voir de plus petites différences, baissez les tolérances sous «&#xa0;Résumé&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Rien n’est encore comparé.</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceModel</name>
    <message>
        <source>No verdict yet</source>
        <translation>Pas encore de verdict</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what it says</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>Décal. ms</translation>
    </message>
    <message>
        <source>Conf. A → B</source>
        <translation>Conf. A → B</translation>
    </message>
    <message>
        <source>Value A → B</source>
        <translation>Valeur A → B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Time in run A, h:m:s.ms; of what only B has, where A would have it</source>
        <translation>Temps dans l’analyse A, h:m:s.ms&#xa0;; pour ce que seule B contient, là où A l’aurait</translation>
    </message>
    <message>
        <source>What became of it in run B</source>
        <translation>Ce qu’il en est dans l’analyse B</translation>
    </message>
    <message>
        <source>Class of drum, place in the bar, or label; in A → in B</source>
        <translation>Élément de batterie, place dans la mesure ou libellé&#xa0;; dans A → dans B</translation>
    </message>
    <message>
        <source>How much later it is in B than in A, in ms; sorted by size</source>
        <translation>Retard dans B par rapport à A, en ms&#xa0;; trié par grandeur</translation>
    </message>
    <message>
        <source>Confidence in A → in B, 0 to 1; sorted by the higher one</source>
        <translation>Confiance dans A → dans B, 0 à 1&#xa0;; triée par la plus élevée</translation>
    </message>
    <message>
        <source>Velocity of drum hits (0 to 1), tempo of beats and tempo sections (BPM), length of segments and transitions (s); in A → in B</source>
        <translation>Vélocité des frappes (0 à 1), tempo des pulsations et des sections de tempo (BPM), durée des segments et des transitions (s)&#xa0;; dans A → dans B</translation>
    </message>
    <message>
        <source>Which run is right, as you said</source>
        <translation>Quelle analyse est juste, selon vous</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceText</name>
    <message>
        <source>no label</source>
        <comment>of a segment or a transition</comment>
        <translation>sans libellé</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <comment>number of a bar, point, number of a beat in it</comment>
        <translation>Mesure %1</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) a bar</source>
        <translation>
            <numerusform>%n temps par mesure</numerusform>
            <numerusform>%n temps par mesure</numerusform>
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
        <translation>Dans A à %1, pas dans B</translation>
    </message>
    <message>
        <source>In B at %1, not in A</source>
        <comment>a time</comment>
        <translation>Dans B à %1, pas dans A</translation>
    </message>
    <message>
        <source>In A at %1, in B at %2</source>
        <comment>times</comment>
        <translation>Dans A à %1, dans B à %2</translation>
    </message>
    <message>
        <source>: %1 ms later</source>
        <comment>than in A</comment>
        <translation>&#xa0;: %1&#xa0;ms plus tard</translation>
    </message>
    <message>
        <source>: %1 ms earlier</source>
        <comment>than in A</comment>
        <translation>&#xa0;: %1&#xa0;ms plus tôt</translation>
    </message>
    <message>
        <source>Velocity (0 to 1): %1</source>
        <translation>Vélocité (0 à 1)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>Tempo&#xa0;: %1</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Durée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>kind of difference</comment>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>kind of difference</comment>
        <translation>Décalée</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <comment>kind of difference</comment>
        <translation>Reclassée</translation>
    </message>
    <message>
        <source>Rescored</source>
        <comment>kind of difference</comment>
        <translation>Réévaluée</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>kind of difference</comment>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>kind of difference</comment>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>The same in both runs, within the tolerances</source>
        <translation>Identique dans les deux analyses, dans les tolérances</translation>
    </message>
    <message>
        <source>In both runs, at another time</source>
        <translation>Dans les deux analyses, à un autre moment</translation>
    </message>
    <message>
        <source>In both runs, with another class, place in the bar or label</source>
        <translation>Dans les deux analyses, avec une autre classe, une autre place dans la mesure ou un autre libellé</translation>
    </message>
    <message>
        <source>In both runs, with another confidence, velocity or tempo</source>
        <translation>Dans les deux analyses, avec une autre confiance, une autre vélocité ou un autre tempo</translation>
    </message>
    <message>
        <source>In run A, not in run B</source>
        <translation>Dans l’analyse A, pas dans l’analyse B</translation>
    </message>
    <message>
        <source>In run B, not in run A</source>
        <translation>Dans l’analyse B, pas dans l’analyse A</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of the two runs is right</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A est juste</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B est juste</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>Aucune n’est juste</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1): %1</source>
        <translation>Confiance (0 à 1)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::DropPlan</name>
    <message>
        <source>“%1” is not a file of this computer.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de cet ordinateur.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is neither a recording nor a project (%2).</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un enregistrement ni un projet (%2).</translation>
    </message>
    <message>
        <source>Open the project “%1”</source>
        <translation>Ouvrir le projet «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %n file(s) and folders</source>
        <translation>
            <numerusform>Analyser %n fichier ou dossier</numerusform>
            <numerusform>Analyser %n fichiers et dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse all recordings in the folder “%1”</source>
        <translation>Analyser tous les enregistrements du dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Analyse “%1”</source>
        <translation>Analyser «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>A project is opened alone: the other files are left out.</source>
        <translation>Un projet s’ouvre seul&#xa0;: les autres fichiers sont laissés de côté.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be opened.</source>
        <translation>Il n’y a rien à ouvrir là-dedans.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumActivationStage</name>
    <message>
        <source>Switched off: the setting “model” is “none”.</source>
        <translation>Désactivée&#xa0;: le réglage «&#xa0;model&#xa0;» est «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”.</source>
        <translation>Aucun réseau de batterie n’est installé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Install the program again, or set “model” of the stage drum_activations to “none”.</source>
        <translation>Réinstallez le programme, ou mettez «&#xa0;model&#xa0;» de l’étape drum_activations à «&#xa0;none&#xa0;».</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which drum network to use: “auto” takes the one that is shipped with the program, “none” tells drums apart by signal processing.</source>
        <translation>Réseau de batterie à utiliser&#xa0;: «&#xa0;auto&#xa0;» prend celui qui est fourni avec le programme, «&#xa0;none&#xa0;» distingue les éléments de batterie par traitement du signal.</translation>
    </message>
    <message>
        <source>Drum network</source>
        <translation>Réseau de batterie</translation>
    </message>
    <message>
        <source>How surely each drum, a beat and a downbeat begin in every hundredth of a second, by a trained network.</source>
        <translation>Avec quelle certitude chaque élément de batterie, un temps et un premier temps commencent à chaque centième de seconde, selon un réseau entraîné.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumLanes</name>
    <message>
        <source>Drum lanes</source>
        <translation>Pistes batterie</translation>
    </message>
    <message>
        <source>No drum hits yet</source>
        <translation>Pas encore de frappes</translation>
    </message>
    <message>
        <source>The drum hits were not computed.</source>
        <translation>Les frappes n’ont pas été calculées.</translation>
    </message>
    <message>
        <source>The drum hits were not computed. %1</source>
        <translation>Les frappes n’ont pas été calculées. %1</translation>
    </message>
    <message>
        <source>No drum hits were found in this recording.</source>
        <translation>Aucune frappe trouvée dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Select &amp;visible hits</source>
        <translation>Sélectionner les &amp;visibles</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>hits as other thresholds would give them</comment>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelChoices</name>
    <message>
        <source>Not installed: the file “%1” is missing. Install the program again.</source>
        <translation>Pas installé&#xa0;: le fichier «&#xa0;%1&#xa0;» manque. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Damaged: the file “%1” is not the one that the list of models describes. Install the program again.</source>
        <translation>Endommagé&#xa0;: le fichier «&#xa0;%1&#xa0;» n’est pas celui que décrit la liste des modèles. Réinstallez le programme.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read, or is no model. Check its permissions, or install the program again.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible ou n’est pas un modèle. Vérifiez ses droits ou réinstallez le programme.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>of a model: version, licence, size</comment>
        <translation>Version %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Automatic (recommended)</source>
        <translation>Automatique (recommandé)</translation>
    </message>
    <message>
        <source>The drum network that comes with the program, also when a later version brings a better one.</source>
        <translation>Le réseau de batterie fourni avec le programme, même lorsqu’une version ultérieure en apporte un meilleur.</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”. Install the program again.</source>
        <translation>Aucun réseau de batterie n’est installé dans «&#xa0;%1&#xa0;». Réinstallez le programme.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>Pas installé.</translation>
    </message>
    <message>
        <source>Signal processing (no network)</source>
        <translation>Traitement du signal (sans réseau)</translation>
    </message>
    <message>
        <source>Compares each onset with tables of drum sounds. Fewer hits are right, and other thresholds can&apos;t be tried afterwards.</source>
        <translation>Compare chaque attaque à des tables de sons de batterie. Moins de frappes sont justes, et d’autres seuils ne peuvent pas être essayés après coup.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelPage</name>
    <message>
        <source>This program was built without a drum network.</source>
        <translation>Ce programme a été compilé sans réseau de batterie.</translation>
    </message>
    <message>
        <source>What the next analyses tell drums apart by:</source>
        <translation>Ce qui permet aux prochaines analyses de distinguer les éléments de batterie&#xa0;:</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumNetwork</name>
    <message>
        <source>tensor “%1” holds no %2 ascending frequencies</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» ne contient pas %2 fréquences croissantes</translation>
    </message>
    <message>
        <source>The drum network was given %1 values in and %2 out for %3 frames.</source>
        <translation>Le réseau de batterie a reçu %1 valeurs en entrée et %2 en sortie pour %3 trames.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumStages</name>
    <message>
        <source>There are no onsets to tell drums apart at.</source>
        <translation>Il n’y a pas d’attaques où distinguer les éléments de batterie.</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”.</source>
        <translation>Probabilité minimale d’une frappe de la classe «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Drum spectrum</source>
        <translation>Spectre de batterie</translation>
    </message>
    <message>
        <source>Level of 32 bands, and how flat the spectrum rises, 100 times a second.</source>
        <translation>Niveau de 32 bandes et planéité de la montée du spectre, 100 fois par seconde.</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Which drums begin at each onset, how hard and how surely; several may sound at once.</source>
        <translation>Quels éléments de batterie commencent à chaque attaque, avec quelle force et quelle certitude&#xa0;; plusieurs peuvent sonner ensemble.</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <comment>a drum class</comment>
        <translation>Seuil&#xa0;: %1</translation>
    </message>
    <message>
        <source>The drums were told apart by signal processing, without the drum network: expect fewer right.</source>
        <translation>Les éléments de batterie ont été distingués par traitement du signal, sans le réseau de batterie&#xa0;: moins de frappes seront justes.</translation>
    </message>
</context>
<context>
    <name>heihachi::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Select &amp;all hits</source>
        <translation>Sélectionner &amp;tout</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;Désélectionner</translation>
    </message>
    <message>
        <source>Copy the selected hits as tab-separated text</source>
        <translation>Copier les frappes sélectionnées comme texte tabulé</translation>
    </message>
    <message>
        <source>Select every hit that the table lists</source>
        <translation>Sélectionner toutes les frappes du tableau</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>The drum model and the settings of the next analyses</source>
        <translation>Le modèle de batterie et les réglages des prochaines analyses</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>&amp;Grille rythmique</translation>
    </message>
    <message>
        <source>&amp;Hits</source>
        <translation>&amp;Frappes</translation>
    </message>
    <message>
        <source>&amp;Markers and segments</source>
        <translation>&amp;Marqueurs et segments</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusterTable</name>
    <message>
        <source>Kinds of strikes</source>
        <translation>Types de coups</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vélocité</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Mean place in the bar, in beats; 1 is the start of the bar</source>
        <translation>Place moyenne dans la mesure, en temps&#xa0;; 1 est le début de la mesure</translation>
    </message>
    <message>
        <source>Mean velocity, 0 to 1</source>
        <translation>Vélocité moyenne, 0 à 1</translation>
    </message>
    <message>
        <source>There are too few hits to tell kinds of strikes apart.</source>
        <translation>Il y a trop peu de frappes pour distinguer des types de coups.</translation>
    </message>
    <message>
        <source>Cut at a height of %1. %2</source>
        <comment>of a dendrogram; why there</comment>
        <translation>Coupé à la hauteur %1. %2</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusters</name>
    <message numerus="yes">
        <source>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kind(s) remain.</source>
        <translation>
            <numerusform>Coupé entre les hauteurs %L1 et %L2&#xa0;: c’est le plus grand saut entre deux fusions, en rapport, parmi ceux qui laissent %3 à %4 types de coups&#xa0;; il en reste %n.</numerusform>
            <numerusform>Coupé entre les hauteurs %L1 et %L2&#xa0;: c’est le plus grand saut entre deux fusions, en rapport, parmi ceux qui laissent %3 à %4 types de coups&#xa0;; il en reste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few strikes on the grid to tell kinds of them.</source>
        <translation>Il y a trop peu de coups sur la grille pour en distinguer des types.</translation>
    </message>
    <message>
        <source>All strikes that come often enough are of one kind: nothing was cut.</source>
        <translation>Tous les coups assez fréquents sont d’un même type&#xa0;: rien n’a été coupé.</translation>
    </message>
</context>
<context>
    <name>heihachi::FileActions</name>
    <message>
        <source>Locate file…</source>
        <translation>Localiser le fichier…</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>Commencer un projet vide</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open recordings to analyse, or a project</source>
        <translation>Ouvrir des enregistrements à analyser ou un projet</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Save the project with all its runs in a file of your choice</source>
        <translation>Enregistrer le projet avec toutes ses analyses dans un fichier au choix</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Choose where the recording of this run is now</source>
        <translation>Indiquer où se trouve maintenant l’enregistrement de cette analyse</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Figures (PNG)…</source>
        <translation>Figures (PNG)…</translation>
    </message>
    <message>
        <source>All into folder…</source>
        <translation>Tout dans un dossier…</translation>
    </message>
    <message>
        <source>Write every report and figure of this run</source>
        <translation>Écrire tous les rapports et figures de cette analyse</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>Retirer les fichiers manquants</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Recordings and projects (%1)</source>
        <translation>Enregistrements et projets (%1)</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Enregistrements (%1)</translation>
    </message>
    <message>
        <source>Heihachi projects (*.heihachi)</source>
        <translation>Projets Heihachi (*.heihachi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Enregistrer le projet sous</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (réparé)</translation>
    </message>
    <message>
        <source>Repair into new file</source>
        <translation>Réparer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localiser %1</translation>
    </message>
    <message>
        <source>Export figures into folder</source>
        <translation>Exporter les figures dans un dossier</translation>
    </message>
    <message>
        <source>Export all into folder</source>
        <translation>Exporter tout dans un dossier</translation>
    </message>
    <message>
        <source>Repair &amp;project…</source>
        <translation>Réparer un &amp;projet…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new file</source>
        <translation>Enregistrer dans un nouveau fichier ce qui est lisible d’un projet endommagé</translation>
    </message>
    <message>
        <source>Repair project</source>
        <translation>Réparer un projet</translation>
    </message>
    <message>
        <source>Export the comparison into folder</source>
        <translation>Exporter la comparaison dans un dossier</translation>
    </message>
</context>
<context>
    <name>heihachi::FixedKeys</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Pistes batterie</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>Vérité par sondage</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marqueurs et segments</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Afficher tout l’enregistrement</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Défiler d’une page</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Aller au début ou à la fin</translation>
    </message>
    <message>
        <source>Select the hit before or after</source>
        <translation>Sélectionner la frappe précédente ou suivante</translation>
    </message>
    <message>
        <source>Play the selected hit</source>
        <translation>Lire la frappe sélectionnée</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Abandonner un glissement</translation>
    </message>
    <message>
        <source>The hit is right</source>
        <translation>La frappe est juste</translation>
    </message>
    <message>
        <source>There is no such hit</source>
        <translation>Cette frappe n’existe pas</translation>
    </message>
    <message>
        <source>It is of another class</source>
        <translation>Elle est d’une autre classe</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>La relire</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>Retirer le dernier verdict</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>La passer</translation>
    </message>
    <message>
        <source>Zoom frequencies</source>
        <translation>Zoomer les fréquences</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Faire défiler les fréquences</translation>
    </message>
    <message>
        <source>Show all frequencies</source>
        <translation>Afficher toutes les fréquences</translation>
    </message>
    <message>
        <source>To the next or the one before</source>
        <translation>Aller au suivant ou au précédent</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Modifier le texte</translation>
    </message>
    <message>
        <source>Move by a beat</source>
        <translation>Déplacer d’un temps</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Le supprimer</translation>
    </message>
    <message>
        <source>To the next or the previous bar of the pattern</source>
        <translation>Aller à la mesure suivante ou précédente du motif</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Supprimer l’analyse…</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>Règle de temps</translation>
    </message>
    <message>
        <source>Bar ruler</source>
        <translation>Règle des mesures</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Effacer la boucle</translation>
    </message>
    <message>
        <source>Choose a beat</source>
        <translation>Choisir un temps</translation>
    </message>
    <message>
        <source>Move it by 1 ms</source>
        <translation>Le décaler de 1 ms</translation>
    </message>
    <message>
        <source>Move it by 10 ms</source>
        <translation>Le décaler de 10 ms</translation>
    </message>
    <message>
        <source>Add a beat after it</source>
        <translation>Ajouter un temps après</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Map of two recordings</source>
        <translation>Carte de deux enregistrements</translation>
    </message>
    <message>
        <source>To the next or the previous difference</source>
        <translation>Aller à la différence suivante ou précédente</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>La lire</translation>
    </message>
    <message>
        <source>Add an anchor at the playhead</source>
        <translation>Ajouter un ancrage à la tête de lecture</translation>
    </message>
    <message>
        <source>To the next or the previous anchor</source>
        <translation>Aller à l’ancrage suivant ou précédent</translation>
    </message>
    <message>
        <source>Move the anchor by 1 ms</source>
        <translation>Décaler l’ancrage de 1&#xa0;ms</translation>
    </message>
    <message>
        <source>Move the anchor by 10 ms</source>
        <translation>Décaler l’ancrage de 10&#xa0;ms</translation>
    </message>
    <message>
        <source>Delete the anchor</source>
        <translation>Supprimer l’ancrage</translation>
    </message>
</context>
<context>
    <name>heihachi::FoldSection</name>
    <message>
        <source>Unfolds or folds “%1”</source>
        <translation>Déplie ou replie «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>heihachi::GridCorrections</name>
    <message>
        <source>Beats half a beat &amp;earlier</source>
        <translation>Pulsations un demi-temps plus &amp;tôt</translation>
    </message>
    <message>
        <source>← ½ beat</source>
        <translation>← ½ temps</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat earlier</source>
        <translation>Avancer les pulsations de la section d’un demi-temps</translation>
    </message>
    <message>
        <source>Beats half a beat &amp;later</source>
        <translation>Pulsations un demi-temps plus ta&amp;rd</translation>
    </message>
    <message>
        <source>½ beat →</source>
        <translation>½ temps →</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat later</source>
        <translation>Retarder les pulsations de la section d’un demi-temps</translation>
    </message>
    <message>
        <source>Bars a beat e&amp;arlier</source>
        <translation>Mesures un temps &amp;plus tôt</translation>
    </message>
    <message>
        <source>← 1 beat</source>
        <translation>← 1 temps</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat earlier</source>
        <translation>Les mesures de la section commencent un temps plus tôt</translation>
    </message>
    <message>
        <source>Bars a beat la&amp;ter</source>
        <translation>&amp;Mesures un temps plus tard</translation>
    </message>
    <message>
        <source>1 beat →</source>
        <translation>1 temps →</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat later</source>
        <translation>Les mesures de la section commencent un temps plus tard</translation>
    </message>
    <message>
        <source>&amp;Downbeat here</source>
        <translation>Premier temps &amp;ici</translation>
    </message>
    <message>
        <source>Downbeat here</source>
        <translation>Premier temps ici</translation>
    </message>
    <message>
        <source>The beat at the pointer, or else in the middle of the view, begins a bar</source>
        <translation>Le temps au pointeur, ou sinon au milieu de la vue, commence une mesure</translation>
    </message>
    <message>
        <source>Dou&amp;ble tempo</source>
        <translation>&amp;Doubler le tempo</translation>
    </message>
    <message>
        <source>Double tempo</source>
        <translation>Doubler le tempo</translation>
    </message>
    <message>
        <source>Twice as many beats in the section</source>
        <translation>Deux fois plus de pulsations dans la section</translation>
    </message>
    <message>
        <source>&amp;Halve tempo</source>
        <translation>Diviser le tempo par deu&amp;x</translation>
    </message>
    <message>
        <source>Halve tempo</source>
        <translation>Diviser par deux</translation>
    </message>
    <message>
        <source>Half as many beats in the section</source>
        <translation>Deux fois moins de pulsations dans la section</translation>
    </message>
    <message>
        <source>Ta&amp;p tempo</source>
        <translation>T&amp;aper le tempo</translation>
    </message>
    <message>
        <source>Press it at every beat; the tempo is shown from the third on</source>
        <translation>Appuyez à chaque temps&#xa0;; le tempo s’affiche à partir du troisième</translation>
    </message>
    <message>
        <source>Discard &amp;corrections</source>
        <translation>Abandonner les &amp;corrections</translation>
    </message>
    <message>
        <source>Go back to the beats that the analysis found; this can be undone</source>
        <translation>Revenir aux pulsations trouvées par l’analyse&#xa0;; cela peut être annulé</translation>
    </message>
</context>
<context>
    <name>heihachi::GridHistory</name>
    <message>
        <source>Double the tempo of %1</source>
        <translation>Doubler le tempo de %1</translation>
    </message>
    <message>
        <source>Halve the tempo of %1</source>
        <translation>Diviser par deux le tempo de %1</translation>
    </message>
    <message>
        <source>Tempo of %1 times %2</source>
        <translation>Tempo de %1 fois %2</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat later</source>
        <translation>Pulsations de %1 un demi-temps plus tard</translation>
    </message>
    <message>
        <source>Bars of %1 a beat later</source>
        <translation>Mesures de %1 un temps plus tard</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat earlier</source>
        <translation>Pulsations de %1 un demi-temps plus tôt</translation>
    </message>
    <message>
        <source>Bars of %1 a beat earlier</source>
        <translation>Mesures de %1 un temps plus tôt</translation>
    </message>
    <message>
        <source>Bar of %1 begins at %2</source>
        <comment>%2 is a time</comment>
        <translation>La mesure de %1 commence à %2</translation>
    </message>
    <message>
        <source>Tempo of %1 is %2</source>
        <translation>Le tempo de %1 est %2</translation>
    </message>
    <message>
        <source>Discard corrections of the beat grid</source>
        <translation>Abandonner les corrections de la grille rythmique</translation>
    </message>
    <message>
        <source>Add a beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Ajouter une pulsation à %1</translation>
    </message>
    <message>
        <source>Move the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Déplacer la pulsation à %1</translation>
    </message>
    <message>
        <source>Remove the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Supprimer la pulsation à %1</translation>
    </message>
</context>
<context>
    <name>heihachi::GroovePanel</name>
    <message>
        <source>Microtiming</source>
        <translation>Microtiming</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Couplage</translation>
    </message>
    <message>
        <source>How early or late the hits come, swing and syncopation</source>
        <translation>Avance ou retard des frappes, swing et syncope</translation>
    </message>
    <message>
        <source>How steadily pairs of signals rise and fall together</source>
        <translation>Avec quelle constance des paires de signaux montent et descendent ensemble</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>Partie de l’enregistrement</translation>
    </message>
    <message>
        <source>The part of the recording that the groove is measured in. “Whole recording” takes the tempo sections that have the bar and the division of the beat of most hits.</source>
        <translation>La partie de l’enregistrement où le groove est mesuré. «&#xa0;Tout l’enregistrement&#xa0;» prend les sections de tempo qui ont la mesure et la division du temps de la plupart des frappes.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Tout l’enregistrement</translation>
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
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour en voir le groove ici.</translation>
    </message>
    <message>
        <source>No stable beat was found, so there is no grid to measure a groove against.</source>
        <translation>Aucune pulsation stable trouvée&#xa0;: il n’y a pas de grille pour mesurer un groove.</translation>
    </message>
    <message>
        <source>The groove was not computed. %1</source>
        <translation>Le groove n’a pas été calculé. %1</translation>
    </message>
    <message>
        <source>The recording is too short to measure coupling in.</source>
        <translation>L’enregistrement est trop court pour mesurer le couplage.</translation>
    </message>
    <message>
        <source>Coupling was not computed. %1</source>
        <translation>Le couplage n’a pas été calculé. %1</translation>
    </message>
</context>
<context>
    <name>heihachi::GrooveStage</name>
    <message>
        <source>There are no drum hits to measure a groove of.</source>
        <translation>Il n’y a pas de frappes dont mesurer le groove.</translation>
    </message>
    <message>
        <source>There is no stable beat, so there is no grid to measure the groove against.</source>
        <translation>Il n’y a pas de pulsation stable, donc pas de grille pour mesurer le groove.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>Measurement floor</source>
        <translation>Limite de mesure</translation>
    </message>
    <message>
        <source>Error of the time of a single hit: smaller mean deviations are marked as such.</source>
        <translation>Erreur du temps d’une seule frappe&#xa0;: les écarts moyens plus petits sont marqués comme tels.</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Microtiming of the drum hits, swing, syncopation and pulse clarity, against the grid of beats.</source>
        <translation>Microtiming des frappes, swing, syncope et netteté de la pulsation, par rapport à la grille rythmique.</translation>
    </message>
</context>
<context>
    <name>heihachi::HandWork</name>
    <message>
        <source>Add a &amp;marker</source>
        <translation>Ajouter un &amp;marqueur</translation>
    </message>
    <message>
        <source>Mark the place of the playhead, or the pointer, and write a text to it</source>
        <translation>Marquer l’endroit de la tête de lecture, ou du pointeur, et y écrire un texte</translation>
    </message>
    <message>
        <source>Add a &amp;segment</source>
        <translation>Ajouter un &amp;segment</translation>
    </message>
    <message>
        <source>Add a &amp;transition</source>
        <translation>Ajouter une &amp;transition</translation>
    </message>
    <message>
        <source>A stretch with a label: the loop, or the middle of what is in view</source>
        <translation>Un passage avec un libellé&#xa0;: la boucle, ou le milieu de ce qui est visible</translation>
    </message>
    <message>
        <source>From one track into the next: the loop, or the middle of what is in view</source>
        <translation>D’un morceau au suivant&#xa0;: la boucle, ou le milieu de ce qui est visible</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits do not fit this run.</source>
        <translation>
            <numerusform>%n correction de frappe ne convient pas à cette analyse.</numerusform>
            <numerusform>%n corrections de frappes ne conviennent pas à cette analyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or reject them in the panel “Corrections”.</source>
        <translation>Acceptez-les ou rejetez-les dans le panneau «&#xa0;Corrections&#xa0;».</translation>
    </message>
</context>
<context>
    <name>heihachi::HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Heihachi</source>
        <translation>À &amp;propos de Heihachi</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Visite guidée</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <translation>Ce que disent les &amp;nombres</translation>
    </message>
</context>
<context>
    <name>heihachi::HitActions</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>Co&amp;nfirmer</translation>
    </message>
    <message>
        <source>The selected hits are right as they are: their confidence becomes 100 %</source>
        <translation>Les frappes sélectionnées sont justes telles quelles&#xa0;: leur confiance passe à 100&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>There are no such hits</source>
        <translation>Ces frappes n’existent pas</translation>
    </message>
    <message>
        <source>&amp;Back to what the run found</source>
        <translation>Revenir au rés&amp;ultat de l’analyse</translation>
    </message>
    <message>
        <source>Discard the corrections of the selected hits</source>
        <translation>Abandonner les corrections des frappes sélectionnées</translation>
    </message>
    <message>
        <source>C&amp;hange velocity or time…</source>
        <translation>&amp;Modifier vélocité ou temps…</translation>
    </message>
    <message>
        <source>Change all selected hits in one step</source>
        <translation>Modifier toutes les frappes sélectionnées en une étape</translation>
    </message>
    <message>
        <source>&amp;Add a hit at the playhead</source>
        <translation>&amp;Ajouter une frappe à la tête de lecture</translation>
    </message>
    <message>
        <source>Add a hit of the class of the selected one; else a kick, to be relabelled with 1 to 5</source>
        <translation>Ajouter une frappe de la classe de celle qui est sélectionnée&#xa0;; sinon une grosse caisse, à reclasser avec 1 à 5</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>&amp;Reclasser en</translation>
    </message>
    <message>
        <source>The selected hits are of this class</source>
        <translation>Les frappes sélectionnées sont de cette classe</translation>
    </message>
    <message>
        <source>&amp;Move and louder</source>
        <translation>&amp;Décaler et nuancer</translation>
    </message>
    <message>
        <source>1 ms &amp;earlier</source>
        <translation>1&#xa0;ms plus &amp;tôt</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms earlier</source>
        <translation>Avancer les frappes sélectionnées de 1&#xa0;ms</translation>
    </message>
    <message>
        <source>1 ms &amp;later</source>
        <translation>1&#xa0;ms plus ta&amp;rd</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms later</source>
        <translation>Retarder les frappes sélectionnées de 1&#xa0;ms</translation>
    </message>
    <message>
        <source>10 ms earlier</source>
        <translation>10&#xa0;ms plus tôt</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms earlier</source>
        <translation>Avancer les frappes sélectionnées de 10&#xa0;ms</translation>
    </message>
    <message>
        <source>10 ms later</source>
        <translation>10&#xa0;ms plus tard</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms later</source>
        <translation>Retarder les frappes sélectionnées de 10&#xa0;ms</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Plus &amp;fort</translation>
    </message>
    <message>
        <source>Velocity of the selected hits higher by 0.05</source>
        <translation>Augmenter de 0,05 la vélocité des frappes sélectionnées</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation>Plus &amp;doux</translation>
    </message>
    <message>
        <source>Velocity of the selected hits lower by 0.05</source>
        <translation>Baisser de 0,05 la vélocité des frappes sélectionnées</translation>
    </message>
</context>
<context>
    <name>heihachi::HitChangeDialog</name>
    <message>
        <source>&amp;Velocity is</source>
        <translation>&amp;Vélocité égale à</translation>
    </message>
    <message>
        <source>Velocity &amp;times</source>
        <translation>Vélocité &amp;multipliée par</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Retarder de</translation>
    </message>
    <message>
        <source>Change hits</source>
        <translation>Modifier les frappes</translation>
    </message>
    <message>
        <source>0 to 1, relative to the loudest strikes of the class</source>
        <translation>0 à 1, relative aux frappes les plus fortes de la classe</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Below zero: earlier</source>
        <translation>Au-dessous de zéro&#xa0;: plus tôt</translation>
    </message>
    <message numerus="yes">
        <source>%n selected hit(s) in one step</source>
        <translation>
            <numerusform>%n frappe sélectionnée en une étape</numerusform>
            <numerusform>%n frappes sélectionnées en une étape</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitConfidence</name>
    <message>
        <source>The tensor “hit_confidence” of the model must hold %1 finite numbers.</source>
        <translation>Le tenseur «&#xa0;hit_confidence&#xa0;» du modèle doit contenir %1 nombres finis.</translation>
    </message>
</context>
<context>
    <name>heihachi::HitEditModel</name>
    <message>
        <source>none</source>
        <comment>no drum hit</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Run agrees</source>
        <translation>Analyse d’accord</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Run wins</source>
        <translation>Analyse retenue</translation>
    </message>
    <message>
        <source>The correction is shown and exported instead of what the run found.</source>
        <translation>La correction est affichée et exportée à la place de ce que l’analyse a trouvé.</translation>
    </message>
    <message>
        <source>This run says by itself what was corrected by hand.</source>
        <translation>Cette analyse dit d’elle-même ce qui a été corrigé à la main.</translation>
    </message>
    <message>
        <source>This run has neither the hit that was corrected nor what it was corrected to. Until you accept or reject the correction, it is shown.</source>
        <translation>Cette analyse ne contient ni la frappe corrigée ni le résultat de la correction. Tant que vous n’acceptez ni ne rejetez la correction, elle est affichée.</translation>
    </message>
    <message>
        <source>The correction was rejected: what the run found is shown.</source>
        <translation>La correction a été rejetée&#xa0;: ce que l’analyse a trouvé est affiché.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a class of drum</comment>
        <translation>%1, ajoutée</translation>
    </message>
    <message>
        <source>%1 ms earlier</source>
        <translation>%1&#xa0;ms plus tôt</translation>
    </message>
    <message>
        <source>%1 ms later</source>
        <translation>%1&#xa0;ms plus tard</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>vélocité %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>Where the hit is now (h:m:s)</source>
        <translation>Où se trouve la frappe maintenant (h:m:s)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>What the run had when it was corrected</source>
        <translation>Ce que contenait l’analyse lors de la correction</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What it was corrected to</source>
        <translation>Le résultat de la correction</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>column: what a person made of a hit</comment>
        <translation>À la main</translation>
    </message>
    <message>
        <source>What is shown and exported in this run</source>
        <translation>Ce qui est affiché et exporté dans cette analyse</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Retenu</translation>
    </message>
</context>
<context>
    <name>heihachi::HitFilterBar</name>
    <message>
        <source>Only the visible time range</source>
        <translation>Plage visible seulement</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Confiance minimale</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confiance</translation>
    </message>
    <message>
        <source>Hides hits that the program is less or more sure of than this; 0 to 1</source>
        <translation>Masque les frappes dont le programme est moins ou plus sûr que cela&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>Highest confidence</source>
        <translation>Confiance maximale</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>&amp;Vélocité</translation>
    </message>
    <message>
        <source>Hides hits that are softer or louder than this; 0 to 1</source>
        <translation>Masque les frappes plus douces ou plus fortes que cela&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>Lowest velocity</source>
        <translation>Vélocité minimale</translation>
    </message>
    <message>
        <source>Highest velocity</source>
        <translation>Vélocité maximale</translation>
    </message>
    <message>
        <source>Shows the hits between the left and the right edge of the timeline</source>
        <translation>Affiche les frappes entre les bords gauche et droit de la chronologie</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Lets every hit pass, in all panels</source>
        <translation>Laisse passer toutes les frappes, dans tous les panneaux</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Shows the limits of confidence, velocity and time</source>
        <translation>Affiche les limites de confiance, de vélocité et de temps</translation>
    </message>
    <message>
        <source>confidence %1–%2</source>
        <translation>confiance %1–%2</translation>
    </message>
    <message>
        <source>velocity %1–%2</source>
        <translation>vélocité %1–%2</translation>
    </message>
    <message>
        <source>visible time range</source>
        <translation>plage visible</translation>
    </message>
</context>
<context>
    <name>heihachi::HitHistory</name>
    <message numerus="yes">
        <source>Relabel %n hit(s) as %1</source>
        <translation>
            <numerusform>Reclasser %n frappe en «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Reclasser %n frappes en «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n hit(s)</source>
        <translation>
            <numerusform>Confirmer %n frappe</numerusform>
            <numerusform>Confirmer %n frappes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms earlier</source>
        <translation>
            <numerusform>Avancer %n frappe de %1&#xa0;ms</numerusform>
            <numerusform>Avancer %n frappes de %1&#xa0;ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms later</source>
        <translation>
            <numerusform>Retarder %n frappe de %1&#xa0;ms</numerusform>
            <numerusform>Retarder %n frappes de %1&#xa0;ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) to %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>
            <numerusform>Déplacer %n frappe vers «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>Déplacer %n frappes vers «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) is %1</source>
        <translation>
            <numerusform>Vélocité de %n frappe égale à %1</numerusform>
            <numerusform>Vélocité de %n frappes égale à %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) lower by %1</source>
        <translation>
            <numerusform>Vélocité de %n frappe baissée de %1</numerusform>
            <numerusform>Vélocité de %n frappes baissée de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) higher by %1</source>
        <translation>
            <numerusform>Vélocité de %n frappe augmentée de %1</numerusform>
            <numerusform>Vélocité de %n frappes augmentée de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) times %1</source>
        <translation>
            <numerusform>Vélocité de %n frappe multipliée par %1</numerusform>
            <numerusform>Vélocité de %n frappes multipliée par %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hit(s)</source>
        <translation>
            <numerusform>Supprimer %n frappe</numerusform>
            <numerusform>Supprimer %n frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a hit: %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>Ajouter une frappe&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Discard corrections of %n hit(s)</source>
        <translation>
            <numerusform>Abandonner les corrections de %n frappe</numerusform>
            <numerusform>Abandonner les corrections de %n frappes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n correction(s)</source>
        <translation>
            <numerusform>Rejeter %n correction</numerusform>
            <numerusform>Rejeter %n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n correction(s)</source>
        <translation>
            <numerusform>Accepter %n correction</numerusform>
            <numerusform>Accepter %n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n correction(s)</source>
        <translation>
            <numerusform>Abandonner %n correction</numerusform>
            <numerusform>Abandonner %n corrections</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all corrections of hits</source>
        <translation>Abandonner toutes les corrections de frappes</translation>
    </message>
</context>
<context>
    <name>heihachi::HitStatisticsPanel</name>
    <message>
        <source>No run yet. Open a recording to see its drum hits here.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour en voir les frappes ici.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>Les frappes n’ont pas été calculées. %1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>Aucune frappe trouvée dans cet enregistrement.</translation>
    </message>
</context>
<context>
    <name>heihachi::HitTableModel</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Vel.</source>
        <translation>Vél.</translation>
    </message>
    <message>
        <source>SNR dB</source>
        <translation>RSB dB</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Start of the strike, h:m:s.ms</source>
        <translation>Début de la frappe, h:m:s.ms</translation>
    </message>
    <message>
        <source>Kind of drum</source>
        <translation>Élément de batterie</translation>
    </message>
    <message>
        <source>Confidence: how probable it is that this drum sounds here, 0 to 1</source>
        <translation>Confiance&#xa0;: probabilité que cet élément sonne ici, 0 à 1</translation>
    </message>
    <message>
        <source>Velocity: strength from 0 to 1, relative to the loudest strikes of this class in the recording</source>
        <translation>Vélocité&#xa0;: force de 0 à 1, relative aux frappes les plus fortes de cette classe dans l’enregistrement</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: level of the strike over what sounded just before, in dB</source>
        <translation>Rapport signal/bruit&#xa0;: niveau de la frappe au-dessus de ce qui sonnait juste avant, en dB</translation>
    </message>
    <message>
        <source>Clarity: how steep and alone the rise is, 0 to 1</source>
        <translation>Netteté&#xa0;: à quel point la montée est raide et isolée, 0 à 1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a hit, by hand</comment>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a hit, by hand</comment>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a hit, by hand</comment>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>What was corrected by hand</source>
        <translation>Ce qui a été corrigé à la main</translation>
    </message>
</context>
<context>
    <name>heihachi::HitsPanel</name>
    <message>
        <source>Drum hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to list its drum hits here.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour en lister les frappes ici.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>Les frappes n’ont pas été calculées. %1</translation>
    </message>
    <message>
        <source>No hit passes this filter.</source>
        <translation>Aucune frappe ne passe ce filtre.</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>Aucune frappe trouvée dans cet enregistrement.</translation>
    </message>
    <message>
        <source>Show all hits</source>
        <translation>Toutes les frappes</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln frappe</numerusform>
            <numerusform>%Ln frappes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 sur %Ln frappe</numerusform>
            <numerusform>%1 sur %Ln frappes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::JobListModel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity: percent</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <comment>time</comment>
        <translation>, encore %1</translation>
    </message>
</context>
<context>
    <name>heihachi::JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler cette tâche</translation>
    </message>
</context>
<context>
    <name>heihachi::JobScheduler</name>
    <message>
        <source>The job ended with an internal error: %1.</source>
        <translation>La tâche s’est terminée par une erreur interne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
</context>
<context>
    <name>heihachi::JobsPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>Retirer les terminées</translation>
    </message>
    <message>
        <source>No job is running. Analyses appear here with their progress.</source>
        <translation>Aucune tâche en cours. Les analyses s’affichent ici avec leur progression.</translation>
    </message>
    <message>
        <source>Removes jobs that have ended from this list</source>
        <translation>Retire de cette liste les tâches terminées</translation>
    </message>
</context>
<context>
    <name>heihachi::KeptComparisons</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>Su&amp;pprimer…</translation>
    </message>
    <message>
        <source>&amp;Earlier comparisons of this project</source>
        <translation>Co&amp;mparaisons antérieures de ce projet</translation>
    </message>
    <message>
        <source>Earlier comparisons of this project</source>
        <translation>Comparaisons antérieures de ce projet</translation>
    </message>
    <message>
        <source>Opens the chosen comparison with its verdicts, tolerances and anchor points</source>
        <translation>Ouvre la comparaison choisie avec ses verdicts, tolérances et points d’ancrage</translation>
    </message>
    <message>
        <source>Removes the chosen comparison from the project; runs and corrections stay</source>
        <translation>Supprime du projet la comparaison choisie&#xa0;; analyses et corrections restent</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>run A, run B</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Remove comparison</source>
        <translation>Supprimer la comparaison</translation>
    </message>
    <message numerus="yes">
        <source>Remove this comparison with its %Ln verdict(s)?</source>
        <translation>
            <numerusform>Supprimer cette comparaison avec son %Ln verdict&#xa0;?</numerusform>
            <numerusform>Supprimer cette comparaison avec ses %Ln verdicts&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone. The corrections that came of them stay.</source>
        <translation>C’est irréversible. Les corrections qui en sont issues restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Pressez une touche</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyTableModel</name>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>Touche propre à la vue&#xa0;: elle ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>heihachi::KeysPage</name>
    <message>
        <source>Search: a word or a key</source>
        <translation>Chercher&#xa0;: un mot ou une touche</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Chercher dans les touches</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle touche</translation>
    </message>
    <message>
        <source>Press the key that is to do it</source>
        <translation>Appuyez sur la touche qui doit servir</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nouvelle touche&#xa0;:</translation>
    </message>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>Touche propre à la vue&#xa0;: elle ne peut pas être modifiée</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>“%1” is left without this key</source>
        <translation>«&#xa0;%1&#xa0;» se retrouve sans cette touche</translation>
    </message>
    <message>
        <source>%1 is a key of the view “%2”: choose another one.</source>
        <translation>%1 est une touche de la vue «&#xa0;%2&#xa0;»&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 est la touche de «&#xa0;%2&#xa0;».</translation>
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
        <translation>Lister %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Click to list them or not</source>
        <translation>Cliquez pour les lister ou non</translation>
    </message>
</context>
<context>
    <name>heihachi::LevelBars</name>
    <message>
        <source>below −60 dBFS</source>
        <translation>sous −60&#xa0;dBFS</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1&#xa0;dBFS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Left: peak %1, RMS %2</source>
        <translation>Gauche&#xa0;: crête %1, RMS %2</translation>
    </message>
    <message>
        <source>Right: peak %1, RMS %2</source>
        <translation>Droite&#xa0;: crête %1, RMS %2</translation>
    </message>
    <message>
        <source>Scale −60 to 0 dBFS, a mark every 12 dB. Filled: RMS of 0.3 s; pale: peak; line: highest peak of 1.5 s.</source>
        <translation>Échelle de −60 à 0&#xa0;dBFS, un repère tous les 12&#xa0;dB. Plein&#xa0;: RMS sur 0,3&#xa0;s&#xa0;; pâle&#xa0;: crête&#xa0;; trait&#xa0;: crête maximale sur 1,5&#xa0;s.</translation>
    </message>
    <message>
        <source>The sound went over 0 dBFS and is clipped. Click to reset.</source>
        <translation>Le son a dépassé 0&#xa0;dBFS et est écrêté. Cliquez pour réinitialiser.</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningBar</name>
    <message>
        <source>Match loudness</source>
        <translation>Égaliser le niveau</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Balance, percent of B</source>
        <translation>Balance, pour cent de B</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>Aucune comparaison n’est ouverte.</translation>
    </message>
    <message>
        <source>Hear only A</source>
        <translation>Écouter A seulement</translation>
    </message>
    <message>
        <source>Hear both, each at half its level</source>
        <translation>Écouter les deux, chacun à la moitié de son niveau</translation>
    </message>
    <message>
        <source>Hear only B</source>
        <translation>Écouter B seulement</translation>
    </message>
    <message>
        <source>Balance: only A on the left, only B on the right; %1 % of B now</source>
        <translation>Balance&#xa0;: A seulement à gauche, B seulement à droite&#xa0;; %1&#xa0;% de B actuellement</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningCard</name>
    <message>
        <source>Right</source>
        <comment>verdict</comment>
        <translation>Juste</translation>
    </message>
    <message>
        <source>The drum is struck here, as the run says (also: →)</source>
        <translation>L’élément est frappé ici, comme le dit l’analyse (aussi&#xa0;: →)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>verdict</comment>
        <translation>Faux</translation>
    </message>
    <message>
        <source>No drum is struck here</source>
        <translation>Aucun élément n’est frappé ici</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>C’est</translation>
    </message>
    <message>
        <source>Another drum is struck here: %1</source>
        <translation>Un autre élément est frappé ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Plays the hit again</source>
        <translation>Relit la frappe</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>No verdict on this hit; skipping the hard ones makes the result look better</source>
        <translation>Pas de verdict sur cette frappe&#xa0;; passer les difficiles embellit le résultat</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Takes the last verdict back and asks again</source>
        <translation>Retire le dernier verdict et repose la question</translation>
    </message>
    <message>
        <source>End</source>
        <comment>end the sample</comment>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Ends this sample; verdicts that were given stay</source>
        <translation>Termine ce tirage&#xa0;; les verdicts donnés sont conservés</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within the sample</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The recording can&apos;t be heard: it was not found, or nothing can play it.</source>
        <translation>L’enregistrement n’est pas audible&#xa0;: il est introuvable, ou rien ne peut le lire.</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is %1.</source>
        <translation>Est-ce juste&#xa0;? Sa confiance est de %1.</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is shown after your verdict.</source>
        <translation>Est-ce juste&#xa0;? Sa confiance s’affiche après votre verdict.</translation>
    </message>
    <message>
        <source>The sample is finished</source>
        <translation>Le tirage est terminé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged.</source>
        <translation>
            <numerusform>%Ln frappe jugée.</numerusform>
            <numerusform>%Ln frappes jugées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%Ln passée.</numerusform>
            <numerusform>%Ln passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>End it to draw another one.</source>
        <translation>Finissez-le pour en faire un autre.</translation>
    </message>
    <message>
        <source>Before: %1. Its confidence is %2.</source>
        <comment>the verdict before</comment>
        <translation>Avant&#xa0;: %1. Sa confiance est de %2.</translation>
    </message>
    <message>
        <source>No verdict before this one</source>
        <translation>Pas de verdict avant celui-ci</translation>
    </message>
</context>
<context>
    <name>heihachi::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
</context>
<context>
    <name>heihachi::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nalyse</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>analyse %1</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>Localiser le fichier…</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>Le projet «&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>What can be read can be saved in a new file. The damaged one stays as it is.</source>
        <translation>Ce qui est lisible peut être enregistré dans un nouveau fichier. Le fichier endommagé reste tel quel.</translation>
    </message>
    <message>
        <source>Repair into new file…</source>
        <translation>Réparer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n tâche est encore en cours.</numerusform>
            <numerusform>%n tâches sont encore en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>Annuler les tâches et quitter</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>What is not finished is lost when you quit now.</source>
        <translation>En quittant maintenant, ce qui n’est pas terminé sera perdu.</translation>
    </message>
    <message>
        <source>Language and font size change when Heihachi is started again.</source>
        <translation>La langue et la taille de police changeront au prochain démarrage de Heihachi.</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Pistes batterie</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marqueurs et segments</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
</context>
<context>
    <name>heihachi::MapLane</name>
    <message>
        <source>Map of A onto B</source>
        <translation>Carte de A sur B</translation>
    </message>
    <message>
        <source>A to B</source>
        <comment>label of the map between two recordings</comment>
        <translation>A vers B</translation>
    </message>
    <message>
        <source>Double click to say which places belong together</source>
        <translation>Double-cliquez pour dire quels endroits vont ensemble</translation>
    </message>
    <message>
        <source>Drag moves its place in B, Delete removes it. Ctrl+Left and Ctrl+Right move it by 1 ms, with Shift by 10 ms.</source>
        <translation>Glisser déplace sa place dans B, Suppr le supprime. Ctrl+Gauche et Ctrl+Droite le décalent de 1&#xa0;ms, avec Maj de 10&#xa0;ms.</translation>
    </message>
    <message>
        <source>In A only, %1</source>
        <translation>Dans A seulement, %1</translation>
    </message>
    <message>
        <source>In B only, %1</source>
        <translation>Dans B seulement, %1</translation>
    </message>
    <message>
        <source>No counterpart in the other recording</source>
        <translation>Sans correspondance dans l’autre enregistrement</translation>
    </message>
    <message>
        <source>%1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>%1 dans A correspond à %2 dans B</translation>
    </message>
    <message>
        <source>1 s of A is %1 s of B here. A double click adds an anchor.</source>
        <translation>1&#xa0;s de A vaut ici %1&#xa0;s de B. Un double-clic ajoute un ancrage.</translation>
    </message>
    <message>
        <source>Anchor: %1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>Ancrage&#xa0;: %1 dans A correspond à %2 dans B</translation>
    </message>
    <message>
        <source>An anchor is there already, or this place in B lies beyond that of the next one.</source>
        <translation>Il y a déjà un ancrage ici, ou cet endroit de B est au-delà de celui du suivant.</translation>
    </message>
    <message>
        <source>%1 in B (%2 ms)</source>
        <comment>time of an anchor, and by how much it was moved</comment>
        <translation>%1 dans B (%2&#xa0;ms)</translation>
    </message>
    <message>
        <source>&amp;Remove this anchor</source>
        <translation>Supp&amp;rimer cet ancrage</translation>
    </message>
    <message>
        <source>&amp;Add an anchor here</source>
        <translation>&amp;Ajouter un ancrage ici</translation>
    </message>
    <message>
        <source>Remove a&amp;ll anchors</source>
        <translation>Supprimer tous &amp;les ancrages</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaInput</name>
    <message>
        <source>Reading “%1” failed: the drive or the network doesn&apos;t answer.</source>
        <translation>Échec de la lecture de «&#xa0;%1&#xa0;»&#xa0;: le lecteur ou le réseau ne répond pas.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Vérifiez la connexion, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaOpening</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>Vérifiez le nom et la connexion du lecteur.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a recording.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier, pas un enregistrement.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Save the sound to a file first.</source>
        <translation>Enregistrez d’abord le son dans un fichier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>Donnez-vous le droit de le lire ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Vérifiez le lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes.</source>
        <translation>«&#xa0;%1&#xa0;» est vide&#xa0;: 0 octet.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Copiez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its beginning or its index can&apos;t be read.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé ou incomplet&#xa0;: son début ou son index est illisible.</translation>
    </message>
    <message>
        <source>Copy, download or record it again.</source>
        <translation>Copiez-le, téléchargez-le ou enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” holds sound that can&apos;t be decoded here (%2).</source>
        <translation>«&#xa0;%1&#xa0;» contient un son impossible à décoder ici (%2).</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV; protected files have to be unlocked by their shop&apos;s program.</source>
        <translation>Convertissez-le en FLAC ou WAV&#xa0;; les fichiers protégés doivent être déverrouillés avec le programme de leur boutique.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son décodable.</translation>
    </message>
    <message>
        <source>Choose an audio or video file, such as MP3, WAV, FLAC, M4A, Ogg or MP4.</source>
        <translation>Choisissez un fichier audio ou vidéo, par exemple MP3, WAV, FLAC, M4A, Ogg ou MP4.</translation>
    </message>
</context>
<context>
    <name>heihachi::MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelLibrary</name>
    <message>
        <source>No models are there. Looked for %1 in: %2.</source>
        <translation>Il n’y a pas de modèles. Recherché&#xa0;: %1 dans %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Réinstallez Heihachi.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>`heihachi models` lists those that there are.</source>
        <translation>`heihachi models` liste ceux qui existent.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was made: its checksum is another.</source>
        <translation>«&#xa0;%1&#xa0;» a changé depuis sa création&#xa0;: sa somme de contrôle est différente.</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelManifest</name>
    <message>
        <source>“%1” is no list of models: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de modèles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Réinstallez Heihachi.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>ce n’est pas du JSON (%1 à l’octet %2)</translation>
    </message>
    <message>
        <source>“%1” is of a newer Heihachi.</source>
        <translation>«&#xa0;%1&#xa0;» vient d’une version plus récente de Heihachi.</translation>
    </message>
    <message>
        <source>it should hold “format” and “models” and nothing else</source>
        <translation>elle doit contenir «&#xa0;format&#xa0;» et «&#xa0;models&#xa0;», et rien d’autre</translation>
    </message>
    <message>
        <source>model “%1” is there twice</source>
        <translation>le modèle «&#xa0;%1&#xa0;» y figure deux fois</translation>
    </message>
</context>
<context>
    <name>heihachi::NumbersDialog</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Ce que disent les nombres</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confiance (0 à 1)</translation>
    </message>
    <message>
        <source>How probable it is that this drum sounds here. Of 100 hits with 0.80, about 80 should be right; “Sampled truth” measures whether that holds in your recording. A hit that you confirm has 1.</source>
        <translation>Probabilité que ce tambour sonne ici. Sur 100 frappes à 0,80, environ 80 devraient être justes ; « Vérité par sondage » mesure si cela vaut pour votre enregistrement. Une frappe que vous confirmez a 1.</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>Vélocité (0 à 1)</translation>
    </message>
    <message>
        <source>How strong a strike is, relative to the loudest strikes of its class in the same recording. It does not compare a kick with a snare, nor two recordings.</source>
        <translation>Force d’une frappe, par rapport aux plus fortes de sa classe dans le même enregistrement. Elle ne compare ni une grosse caisse à une caisse claire, ni deux enregistrements.</translation>
    </message>
    <message>
        <source>SNR (dB)</source>
        <translation>RSB (dB)</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: the level of the strike over what sounded just before. At 0 dB it is no louder than that; such hits are the first to doubt.</source>
        <translation>Rapport signal sur bruit : niveau de la frappe par rapport à ce qui sonnait juste avant. À 0 dB, elle n’est pas plus forte ; ce sont les premières frappes dont il faut douter.</translation>
    </message>
    <message>
        <source>Clarity (0 to 1)</source>
        <translation>Clarté (0 à 1)</translation>
    </message>
    <message>
        <source>How steep and alone the rise is. Low: the strike is soft, smeared, or covered by others.</source>
        <translation>À quel point la montée est raide et isolée. Faible : la frappe est douce, étalée ou couverte par d’autres.</translation>
    </message>
    <message>
        <source>Precision (%)</source>
        <translation>Précision (%)</translation>
    </message>
    <message>
        <source>The share of the hits found that are right. It says nothing about hits that were missed.</source>
        <translation>Part des frappes trouvées qui sont justes. Elle ne dit rien des frappes manquées.</translation>
    </message>
    <message>
        <source>Interval (95 %)</source>
        <translation>Intervalle (95 %)</translation>
    </message>
    <message>
        <source>A sample tells a share only roughly: in 95 of 100 samples the true share lies within the interval (Wilson). It narrows with each verdict.</source>
        <translation>Un sondage ne donne une part qu’à peu près : dans 95 tirages sur 100, la vraie part est dans l’intervalle (Wilson). Il se resserre à chaque verdict.</translation>
    </message>
</context>
<context>
    <name>heihachi::OnsetStages</name>
    <message>
        <source>Looking for onsets was cancelled.</source>
        <translation>La recherche des attaques a été annulée.</translation>
    </message>
    <message>
        <source>Onset functions</source>
        <translation>Fonctions d’attaque</translation>
    </message>
    <message>
        <source>SuperFlux, high-frequency content and complex domain in five bands, 100 times a second.</source>
        <translation>SuperFlux, contenu haute fréquence et domaine complexe en cinq bandes, 100 fois par seconde.</translation>
    </message>
    <message>
        <source>Attack envelope</source>
        <translation>Enveloppe d’attaque</translation>
    </message>
    <message>
        <source>Level in three bands about every millisecond, to time attacks.</source>
        <translation>Niveau en trois bandes environ chaque milliseconde, pour situer les attaques.</translation>
    </message>
    <message>
        <source>How far the fused onset function must rise over its local median and mean.</source>
        <translation>De combien la fonction d’attaque fusionnée doit dépasser sa médiane et sa moyenne locales.</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>Attaques</translation>
    </message>
    <message>
        <source>Starts of sounds, each timed on the waveform&apos;s envelope.</source>
        <translation>Débuts des sons, chacun situé sur l’enveloppe de la forme d’onde.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
</context>
<context>
    <name>heihachi::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Vue d’ensemble de tout l’enregistrement</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
</context>
<context>
    <name>heihachi::Panels</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistiques</translation>
    </message>
    <message>
        <source>Confidence × velocity</source>
        <translation>Confiance × vélocité</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>Parts des classes</translation>
    </message>
    <message>
        <source>Means by class</source>
        <translation>Moyennes par classe</translation>
    </message>
    <message>
        <source>Pattern heatmap</source>
        <translation>Carte des motifs</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marqueurs et segments</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>Vérité par sondage</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Écrit dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
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
        <translation>Motifs</translation>
    </message>
</context>
<context>
    <name>heihachi::ParameterEditor</name>
    <message>
        <source>%1
From %2 to %3%4</source>
        <translation>%1
De %2 à %3%4</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
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
            <numerusform>variation la plus fréquente ×%Ln</numerusform>
            <numerusform>variation la plus fréquente ×%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternHeatmap</name>
    <message>
        <source>Density of the drum patterns over the recording</source>
        <translation>Densité des motifs de batterie sur l’enregistrement</translation>
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
            <numerusform>sur %Ln mesure</numerusform>
            <numerusform>sur %Ln mesures</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills: %1 %2</source>
        <comment>number, of how many bars</comment>
        <translation>Fills&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Pattern %1: %2 %3</source>
        <comment>which, number, of how many bars</comment>
        <translation>Motif %1&#xa0;: %2 %3</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternList</name>
    <message>
        <source>Drum patterns</source>
        <translation>Motifs de batterie</translation>
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
        <translation>%1, triolets</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Motif %1</translation>
    </message>
    <message>
        <source>Pattern %1, %2</source>
        <translation>Motif %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bar(s), first at %2</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln mesure, la première à %2</numerusform>
            <numerusform>%1&#xa0;: %Ln mesures, la première à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The number after the name says how much the bar is like it, from 0 to 1.</source>
        <translation>Le nombre après le nom indique à quel point la mesure lui ressemble, de 0 à 1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) play it to the note.</source>
        <translation>
            <numerusform>%Ln mesure le joue à la note près.</numerusform>
            <numerusform>%Ln mesures le jouent à la note près.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills among its bars: %1</source>
        <translation>Fills parmi ses mesures&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternStage</name>
    <message>
        <source>There are no drum hits to find patterns in.</source>
        <translation>Il n’y a pas de frappes où chercher des motifs.</translation>
    </message>
    <message>
        <source>There are no drum patterns without a stable beat.</source>
        <translation>Sans pulsation stable, il n’y a pas de motifs de batterie.</translation>
    </message>
    <message>
        <source>Where the recording has one, set the tempo by hand.</source>
        <translation>Là où l’enregistrement en a une, réglez le tempo à la main.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>Drum patterns</source>
        <translation>Motifs de batterie</translation>
    </message>
    <message>
        <source>Bars that come again, their variations, fills and phrases, and the known patterns they resemble.</source>
        <translation>Mesures qui reviennent, leurs variations, fills et phrases, et les motifs connus auxquels elles ressemblent.</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternsPanel</name>
    <message>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Coups</translation>
    </message>
    <message>
        <source>Bars that come again, the most frequent first</source>
        <translation>Mesures qui reviennent, les plus fréquentes d’abord</translation>
    </message>
    <message>
        <source>Rows of bars that come again</source>
        <translation>Suites de mesures qui reviennent</translation>
    </message>
    <message>
        <source>Kinds of strikes that the hits fall into</source>
        <translation>Types de coups en lesquels se répartissent les frappes</translation>
    </message>
    <message>
        <source>To the bar before that plays this pattern (Shift+N)</source>
        <translation>Aller à la mesure précédente qui joue ce motif (Maj+N)</translation>
    </message>
    <message>
        <source>Previous bar of the pattern</source>
        <translation>Mesure précédente du motif</translation>
    </message>
    <message>
        <source>To the next bar that plays this pattern (N)</source>
        <translation>Aller à la mesure suivante qui joue ce motif (N)</translation>
    </message>
    <message>
        <source>Next bar of the pattern</source>
        <translation>Mesure suivante du motif</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variations</translation>
    </message>
    <message>
        <source>Shows the most frequent other form of each pattern: what it adds in full colour, what it leaves out as a dotted frame, the rest pale</source>
        <translation>Affiche l’autre forme la plus fréquente de chaque motif&#xa0;: ce qu’elle ajoute en pleine couleur, ce qu’elle omet en cadre pointillé, le reste en pâle</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its drum patterns here.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour en voir les motifs de batterie ici.</translation>
    </message>
    <message>
        <source>Drum patterns were not computed. %1</source>
        <translation>Les motifs de batterie n’ont pas été calculés. %1</translation>
    </message>
    <message>
        <source>No bar comes again in this recording, so there are no patterns.</source>
        <translation>Aucune mesure ne revient dans cet enregistrement&#xa0;: il n’y a pas de motifs.</translation>
    </message>
    <message>
        <source>A click goes to the bars.</source>
        <translation>Un clic mène aux mesures.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>which bar, of how many, when</comment>
        <translation>%1 sur %2 · %3</translation>
    </message>
    <message>
        <source> · fill</source>
        <translation> · fill</translation>
    </message>
    <message>
        <source>Pattern %1, bar %2 of the recording</source>
        <translation>Motif %1, mesure %2 de l’enregistrement</translation>
    </message>
</context>
<context>
    <name>heihachi::PeakPyramid</name>
    <message>
        <source>The stored waveform “%1” is damaged or of another version.</source>
        <translation>La forme d’onde stockée «&#xa0;%1&#xa0;» est endommagée ou d’une autre version.</translation>
    </message>
    <message>
        <source>It will be computed again.</source>
        <translation>Elle sera recalculée.</translation>
    </message>
    <message>
        <source>The waveform couldn&apos;t be packed: %1.</source>
        <translation>Impossible de compresser la forme d’onde&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no stored waveform “%1”.</source>
        <translation>Il n’y a pas de forme d’onde stockée «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The stored waveform “%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire la forme d’onde stockée «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::PhraseList</name>
    <message>
        <source>Phrases of drum patterns</source>
        <translation>Phrases de motifs de batterie</translation>
    </message>
    <message>
        <source>Patterns, bar by bar</source>
        <translation>Motifs, mesure par mesure</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>First (h:m:s)</source>
        <translation>Première (h:m:s)</translation>
    </message>
    <message>
        <source>Numbers of the patterns that follow each other</source>
        <translation>Numéros des motifs qui se suivent</translation>
    </message>
    <message>
        <source>How often they come in this order</source>
        <translation>Combien de fois ils viennent dans cet ordre</translation>
    </message>
</context>
<context>
    <name>heihachi::PictureActions</name>
    <message>
        <source>Copy &amp;image of view</source>
        <translation>Copier l’&amp;image de la vue</translation>
    </message>
    <message>
        <source>&amp;Image of view…</source>
        <translation>&amp;Image de la vue…</translation>
    </message>
    <message>
        <source>Copy a picture of the panel that has the keyboard, or of the timeline</source>
        <translation>Copier une image du panneau qui a le clavier, ou de la chronologie</translation>
    </message>
    <message>
        <source>Write a picture of the panel that has the keyboard, or of the timeline: PNG, SVG or PDF</source>
        <translation>Écrire une image du panneau qui a le clavier, ou de la chronologie&#xa0;: PNG, SVG ou PDF</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>The image of “%1” is in the clipboard.</source>
        <translation>L’image de «&#xa0;%1&#xa0;» est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Image of “%1”</source>
        <translation>Image de «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>heihachi::Plausibility</name>
    <message>
        <source>Around the borders of the chunks of %L1 s that a recording is analysed in there are %L2 strikes, where %L3 are to be expected from the seconds beside them: hits were probably lost there, at %L4 of %L5 borders, most at the marked one. Please report it, unless the music itself pauses there.</source>
        <translation>Autour des limites des blocs de %L1&#xa0;s dans lesquels un enregistrement est analysé, il y a %L2 coups, alors que les secondes voisines en laissent attendre %L3&#xa0;: des frappes y ont sans doute été perdues, à %L4 limites sur %L5, surtout à celle qui est marquée. Merci de le signaler, sauf si la musique elle-même s’y interrompt.</translation>
    </message>
    <message>
        <source>below 140 Hz</source>
        <translation>au-dessous de 140&#xa0;Hz</translation>
    </message>
    <message>
        <source>from 140 Hz to 9 kHz</source>
        <translation>entre 140&#xa0;Hz et 9&#xa0;kHz</translation>
    </message>
    <message>
        <source>from 75 to 450 Hz</source>
        <translation>entre 75 et 450&#xa0;Hz</translation>
    </message>
    <message>
        <source>above 5 kHz</source>
        <translation>au-dessus de 5&#xa0;kHz</translation>
    </message>
    <message>
        <source>%1: of %L2 hits with a confidence of %L3 and more, %L4 % add no energy %5, where this drum sounds (at most %L6 % may). They are probably something else: listen at the marked place, where most of them are, and analyse again with a higher threshold of this class.</source>
        <translation>%1&#xa0;: sur %L2 frappes d’une confiance d’au moins %L3, %L4&#xa0;% n’ajoutent pas d’énergie %5, là où sonne cet élément (%L6&#xa0;% au plus sont admis). C’est sans doute autre chose&#xa0;: écoutez l’endroit marqué, où se trouvent la plupart, et réanalysez avec un seuil plus élevé pour cette classe.</translation>
    </message>
    <message>
        <source>%1: up to %L2 hits a second%3. Thirty-seconds %4 are %L5 a second: strikes are probably told more than once here. Analyse again with a higher threshold of this class.</source>
        <translation>%1&#xa0;: jusqu’à %L2 frappes par seconde%3. Des triples croches %4 font %L5 par seconde&#xa0;: des coups sont sans doute comptés plusieurs fois ici. Réanalysez avec un seuil plus élevé pour cette classe.</translation>
    </message>
    <message>
        <source>All classes are about equally frequent, %L1 to %L2 % of the hits, and the mean confidence is only %L3 (good results have more than %L4): this looks like guessing. Do not rely on these hits before you have listened to some; higher thresholds of the classes keep the more certain ones.</source>
        <translation>Toutes les classes sont à peu près aussi fréquentes, de %L1 à %L2&#xa0;% des frappes, et la confiance moyenne n’est que de %L3 (les bons résultats dépassent %L4)&#xa0;: cela ressemble à du hasard. Ne vous fiez pas à ces frappes avant d’en avoir écouté quelques-unes&#xa0;; des seuils plus élevés pour les classes gardent les plus sûres.</translation>
    </message>
    <message>
        <source>Nine of ten hits have a confidence between %L1 and %L2, less than %L3 apart: it no longer tells good hits from bad ones, and filters by confidence are of no use. The model probably does not fit this recording.</source>
        <translation>Neuf frappes sur dix ont une confiance entre %L1 et %L2, à moins de %L3 d’écart&#xa0;: elle ne distingue plus les bonnes frappes des mauvaises, et filtrer par confiance ne sert à rien. Le modèle ne convient sans doute pas à cet enregistrement.</translation>
    </message>
    <message>
        <source>at %L1 BPM, which is assumed because the tempo is not computed</source>
        <translation>à %L1&#xa0;BPM (valeur supposée, car le tempo n’est pas calculé)</translation>
    </message>
    <message>
        <source>at %L1 BPM</source>
        <translation>à %L1&#xa0;BPM</translation>
    </message>
    <message>
        <source>Many of these hits are probably not there: listen to some, and analyse again with higher thresholds of the classes.</source>
        <translation>Beaucoup de ces frappes n’existent sans doute pas&#xa0;: écoutez-en quelques-unes et réanalysez avec des seuils plus élevés pour les classes.</translation>
    </message>
    <message>
        <source>Up to %L1 strikes a second%2. Sixteenths %3 are %L4 a second, and a quarter more is let pass (%L5). %6</source>
        <translation>Jusqu’à %L1 coups par seconde%2. Des doubles croches %3 font %L4 par seconde, et un quart de plus est admis (%L5). %6</translation>
    </message>
    <message>
        <source>Up to %L1 hits a second%2. Three drums on every sixteenth %3 are %L4 a second. %5</source>
        <translation>Jusqu’à %L1 frappes par seconde%2. Trois éléments sur chaque double croche %3 font %L4 par seconde. %5</translation>
    </message>
    <message>
        <source>Values that cannot be: %L1 times outside the recording, %L2 confidences and %L3 velocities outside 0 to 1, in %L4 hits. This is a fault of the program or of a model: please report it, and do not use these hits.</source>
        <translation>Valeurs impossibles&#xa0;: %L1 temps hors de l’enregistrement, %L2 confiances et %L3 vélocités hors de l’intervalle de 0 à 1, dans %L4 frappes. C’est un défaut du programme ou d’un modèle&#xa0;: merci de le signaler, et n’utilisez pas ces frappes.</translation>
    </message>
    <message>
        <source> in %L1 passages, %2 in all (the densest is marked)</source>
        <translation> dans %L1 passages, %2 au total (le plus dense est marqué)</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> pendant %1</translation>
    </message>
    <message>
        <source>There are no drum hits to look over.</source>
        <translation>Il n’y a pas de frappes à examiner.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>Plausibility</source>
        <translation>Plausibilité</translation>
    </message>
    <message>
        <source>Alarms for results that can hardly be right: too many hits, guessed classes, drums without sound, hits lost between chunks.</source>
        <translation>Alertes sur les résultats qui ne peuvent guère être justes&#xa0;: trop de frappes, classes devinées, éléments sans son, frappes perdues entre les blocs.</translation>
    </message>
</context>
<context>
    <name>heihachi::PlaybackActions</name>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Vitesse</translation>
    </message>
    <message>
        <source>S&amp;olo a band</source>
        <translation>Solo de fré&amp;quences</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>&amp;Suivre la tête de lecture</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Stop and go back to where playing began; once more: to the beginning</source>
        <translation>Arrêter et revenir là où la lecture a commencé&#xa0;; encore une fois&#xa0;: au début</translation>
    </message>
    <message>
        <source>Play selected &amp;hits</source>
        <translation>Lire les &amp;frappes sélectionnées</translation>
    </message>
    <message>
        <source>Play the selected hits one after another, each with a quarter of a second before it</source>
        <translation>Lire les frappes sélectionnées l’une après l’autre, chacune précédée d’un quart de seconde</translation>
    </message>
    <message>
        <source>To the &amp;beginning</source>
        <translation>Au &amp;début</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Aller au début</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>À la fi&amp;n</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>Step bac&amp;k</source>
        <translation>&amp;Reculer</translation>
    </message>
    <message>
        <source>Go back a twentieth of what is in view</source>
        <translation>Reculer d’un vingtième de ce qui est visible</translation>
    </message>
    <message>
        <source>Step f&amp;orward</source>
        <translation>&amp;Avancer</translation>
    </message>
    <message>
        <source>Go on a twentieth of what is in view</source>
        <translation>Avancer d’un vingtième de ce qui est visible</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Boucle</translation>
    </message>
    <message>
        <source>Play the loop round and round; without one, the whole recording</source>
        <translation>Lire la boucle en continu&#xa0;; sans boucle, tout l’enregistrement</translation>
    </message>
    <message>
        <source>Loop st&amp;art here</source>
        <translation>Déb&amp;ut de boucle ici</translation>
    </message>
    <message>
        <source>The loop begins at the playhead</source>
        <translation>La boucle commence à la tête de lecture</translation>
    </message>
    <message>
        <source>Loop en&amp;d here</source>
        <translation>Fin de b&amp;oucle ici</translation>
    </message>
    <message>
        <source>The loop ends at the playhead</source>
        <translation>La boucle finit à la tête de lecture</translation>
    </message>
    <message>
        <source>Loop the sele&amp;ction</source>
        <translation>Boucler la sélect&amp;ion</translation>
    </message>
    <message>
        <source>The loop goes from the first to the last selected hit</source>
        <translation>La boucle va de la première à la dernière frappe sélectionnée</translation>
    </message>
    <message>
        <source>Clea&amp;r loop</source>
        <translation>&amp;Effacer la boucle</translation>
    </message>
    <message>
        <source>No loop any more</source>
        <translation>Plus de boucle</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Plus &amp;rapide</translation>
    </message>
    <message>
        <source>Play faster; the pitch stays</source>
        <translation>Lire plus vite&#xa0;; la hauteur est conservée</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Plus &amp;lent</translation>
    </message>
    <message>
        <source>Play slower; the pitch stays</source>
        <translation>Lire plus lentement&#xa0;; la hauteur est conservée</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>Original speed</source>
        <translation>Vitesse d’origine</translation>
    </message>
    <message>
        <source>&amp;Half</source>
        <translation>&amp;Moitié</translation>
    </message>
    <message>
        <source>Half the original speed</source>
        <translation>Moitié de la vitesse d’origine</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Métronome</translation>
    </message>
    <message>
        <source>A click on each beat of the grid, higher on downbeats</source>
        <translation>Un clic sur chaque pulsation de la grille, plus aigu sur les premiers temps</translation>
    </message>
    <message>
        <source>T&amp;icks on hits</source>
        <translation>&amp;Clics sur les frappes</translation>
    </message>
    <message>
        <source>A short sound on each hit of this class: %1</source>
        <translation>Un son bref sur chaque frappe de cette classe&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no band alone</comment>
        <translation>&amp;Désactivé</translation>
    </message>
    <message>
        <source>&amp;Low, below 150 Hz</source>
        <translation>&amp;Graves, sous 150&#xa0;Hz</translation>
    </message>
    <message>
        <source>&amp;Mid, 150 Hz to 4 kHz</source>
        <translation>&amp;Médiums, 150&#xa0;Hz à 4&#xa0;kHz</translation>
    </message>
    <message>
        <source>&amp;High, above 4 kHz</source>
        <translation>&amp;Aigus, au-dessus de 4&#xa0;kHz</translation>
    </message>
    <message>
        <source>All frequencies are heard</source>
        <translation>Toutes les fréquences sont audibles</translation>
    </message>
    <message>
        <source>Only these frequencies are heard</source>
        <translation>Seules ces fréquences sont audibles</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>views stand still</comment>
        <translation>&amp;Désactivé</translation>
    </message>
    <message>
        <source>By &amp;page</source>
        <translation>Par &amp;page</translation>
    </message>
    <message>
        <source>&amp;Scroll</source>
        <translation>Dé&amp;filer</translation>
    </message>
    <message>
        <source>The views stand still</source>
        <translation>Les vues restent en place</translation>
    </message>
    <message>
        <source>The views turn a page when the playhead reaches the edge</source>
        <translation>Les vues tournent la page quand la tête de lecture atteint le bord</translation>
    </message>
    <message>
        <source>The playhead stays in the middle</source>
        <translation>La tête de lecture reste au milieu</translation>
    </message>
    <message>
        <source>O&amp;utput device</source>
        <translation>Périp&amp;hérique de sortie</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>Aucun périphérique audio trouvé</translation>
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
        <translation>Le périphérique audio choisi est absent&#xa0;; «&#xa0;%1&#xa0;» le remplace en attendant.</translation>
    </message>
    <message>
        <source>The sound device “%1” can&apos;t play stereo sound.</source>
        <translation>Le périphérique audio «&#xa0;%1&#xa0;» ne peut pas lire de son stéréo.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>Aucun périphérique audio trouvé.</translation>
    </message>
    <message>
        <source>The sound device “%1” does not work: %2.</source>
        <translation>Le périphérique audio «&#xa0;%1&#xa0;» ne fonctionne pas&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Drum model</source>
        <translation>Modèle de batterie</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Puts everything on the page that is shown back to its default</source>
        <translation>Remet tout le contenu de la page affichée à ses valeurs par défaut</translation>
    </message>
</context>
<context>
    <name>heihachi::ProjectSession</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were saved</source>
        <translation>
            <numerusform>%n analyse a été enregistrée</numerusform>
            <numerusform>%n analyses ont été enregistrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, %n n’a pas pu être lue</numerusform>
            <numerusform>, %n n’ont pas pu être lues</numerusform>
        </translation>
    </message>
    <message>
        <source> in “%1”.</source>
        <translation> – fichier&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>There is no audio file in “%1”.</source>
        <translation>Il n’y a aucun fichier audio dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analyse de %1</translation>
    </message>
    <message>
        <source>The analysis of %1 was saved in the project that was open when it started.</source>
        <translation>L’analyse de %1 a été enregistrée dans le projet ouvert à son lancement.</translation>
    </message>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>Chargement de la forme d’onde.</translation>
    </message>
    <message>
        <source>Drawing the waveform of %1</source>
        <translation>Tracé de la forme d’onde de %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de %1</translation>
    </message>
    <message>
        <source>This run was made by signal processing, without a drum network: there is nothing kept that other thresholds could be tried on.</source>
        <translation>Cette analyse a été faite par traitement du signal, sans réseau de batterie&#xa0;: rien n’est conservé sur quoi essayer d’autres seuils.</translation>
    </message>
    <message>
        <source>This run was made by a version that did not keep what the drum network said. Analyse the recording again to try other thresholds.</source>
        <translation>Cette analyse vient d’une version qui ne conservait pas la sortie du réseau de batterie. Analysez à nouveau l’enregistrement pour essayer d’autres seuils.</translation>
    </message>
    <message>
        <source>The drum activations were not kept with this run. Analyse the recording again to try other thresholds.</source>
        <translation>Les activations de batterie n’ont pas été conservées avec cette analyse. Analysez à nouveau l’enregistrement pour essayer d’autres seuils.</translation>
    </message>
    <message>
        <source>The drum network did not run. %1</source>
        <translation>Le réseau de batterie n’a pas été exécuté. %1</translation>
    </message>
    <message>
        <source>What the drum network said is being loaded.</source>
        <translation>Chargement de la sortie du réseau de batterie.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>Cette analyse n’existe pas.</translation>
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
        <translation>Plage de temps visible et frappes sélectionnées</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) selected</source>
        <translation>
            <numerusform>%n frappe sélectionnée</numerusform>
            <numerusform>%n frappes sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ReliabilityModel</name>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Hits of all classes whose confidence lies in this range</source>
        <translation>Frappes de toutes les classes dont la confiance est dans cet intervalle</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Hits of the run in this range</source>
        <translation>Frappes de l’analyse dans cet intervalle</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
    </message>
    <message>
        <source>Hits of these that were listened to</source>
        <translation>Parmi elles, frappes écoutées</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Mean confidence of the hits: the share that should be right</source>
        <translation>Confiance moyenne des frappes&#xa0;: la part qui devrait être juste</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of hits as heard</comment>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Share of the hits that are right, as heard</source>
        <translation>Part des frappes justes à l’écoute</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>La part est dans cet intervalle avec 95&#xa0;% de confiance</translation>
    </message>
</context>
<context>
    <name>heihachi::RememberedConfig</name>
    <message>
        <source>saved settings</source>
        <translation>réglages enregistrés</translation>
    </message>
</context>
<context>
    <name>heihachi::RunChoice</name>
    <message>
        <source>Choose a run</source>
        <translation>Choisir une analyse</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>Analyse %1 · %2</translation>
    </message>
</context>
<context>
    <name>heihachi::RunDelegate</name>
    <message>
        <source>no hits computed</source>
        <translation>aucune frappe calculée</translation>
    </message>
    <message>
        <source>Note about this run</source>
        <translation>Note sur cette analyse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln frappe</numerusform>
            <numerusform>%Ln frappes</numerusform>
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
%2, %3&#xa0;Hz, %4, %n canal</numerusform>
            <numerusform>%1
%2, %3&#xa0;Hz, %4, %n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Analyse %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Analyse %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drum hit(s)</source>
        <translation>
            <numerusform>%n frappe</numerusform>
            <numerusform>%n frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>Drum hits were not computed.</source>
        <translation>Les frappes n’ont pas été calculées.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1, Heihachi %2</source>
        <translation>Durée %1, Heihachi %2</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>heihachi::RunsPanel</name>
    <message>
        <source>Recordings and runs of the project</source>
        <translation>Enregistrements et analyses du projet</translation>
    </message>
    <message>
        <source>No recording yet. Open one, or drop it anywhere on this window.</source>
        <translation>Pas encore d’enregistrement. Ouvrez-en un ou déposez-le dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Réanalyser</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>Localiser le fichier…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Supprimer l’analyse…</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Supprimer l’analyse</translation>
    </message>
    <message>
        <source>Delete run %1 with all its results?</source>
        <translation>Supprimer l’analyse %1 avec tous ses résultats&#xa0;?</translation>
    </message>
    <message>
        <source>This can’t be undone. The recording itself stays as it is.</source>
        <translation>C’est irréversible. L’enregistrement lui-même reste tel quel.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Compare with the shown run</source>
        <translation>Comparer avec l’analyse affichée</translation>
    </message>
</context>
<context>
    <name>heihachi::SafetensorsFile</name>
    <message>
        <source>it is too short</source>
        <translation>il est trop court</translation>
    </message>
    <message>
        <source>its header is longer than it may be</source>
        <translation>son en-tête est plus long que permis</translation>
    </message>
    <message>
        <source>tensor “%1” is missing</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» manque</translation>
    </message>
    <message>
        <source>tensor “%1” holds no numbers of type F32 or F16</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» ne contient pas de nombres de type F32 ou F16</translation>
    </message>
</context>
<context>
    <name>heihachi::SampleForm</name>
    <message>
        <source>Draw sample</source>
        <translation>Tirer au sort</translation>
    </message>
    <message>
        <source>Draw hits of the class “%1”, or none</source>
        <translation>Tirer des frappes de la classe «&#xa0;%1&#xa0;», ou aucune</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <comment>a class of drum</comment>
        <translation>Tirer %1</translation>
    </message>
    <message>
        <source> hits a class</source>
        <translation>&#xa0;frappes par classe</translation>
    </message>
    <message>
        <source>Hits of each class</source>
        <translation>Frappes de chaque classe</translation>
    </message>
    <message>
        <source>How many hits of each class to listen to: from doubtful to sure ones, as many of each</source>
        <translation>Combien de frappes de chaque classe écouter&#xa0;: des douteuses aux sûres, autant de chaque</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>Graine&#xa0;</translation>
    </message>
    <message>
        <source>Seed of the random sample</source>
        <translation>Graine du tirage aléatoire</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed from the same run, with the same verdicts, hears the same hits</source>
        <translation>Un tirage avec la même graine sur la même analyse, avec les mêmes verdicts, donne les mêmes frappes</translation>
    </message>
    <message>
        <source>Draws hits at random that have no verdict yet, and plays the first one</source>
        <translation>Tire au sort des frappes encore sans verdict, et lit la première</translation>
    </message>
    <message>
        <source>Choose at least one class above</source>
        <translation>Choisissez au moins une classe ci-dessus</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPanel</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle to select; Ctrl adds, Alt takes away (Shift+L: lasso)</source>
        <translation>Glissez un rectangle pour sélectionner&#xa0;; Ctrl ajoute, Alt retire (Maj+L&#xa0;: lasso)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Draw around hits to select them; Ctrl adds, Alt takes away (Shift+L: rectangle)</source>
        <translation>Entourez des frappes pour les sélectionner&#xa0;; Ctrl ajoute, Alt retire (Maj+L&#xa0;: rectangle)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom in (+, or the wheel)</source>
        <translation>Zoom avant (+ ou la molette)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Zoom out (−, or the wheel)</source>
        <translation>Zoom arrière (− ou la molette)</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>Graphique entier</translation>
    </message>
    <message>
        <source>Show the whole plot (0)</source>
        <translation>Afficher tout le graphique (0)</translation>
    </message>
    <message>
        <source>Select by %1</source>
        <comment>rectangle or lasso</comment>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln frappe</numerusform>
            <numerusform>%Ln frappes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 sur %Ln frappe</numerusform>
            <numerusform>%1 sur %Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 sélectionnées</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPlot</name>
    <message>
        <source>Confidence against velocity of the drum hits</source>
        <translation>Confiance des frappes en fonction de leur vélocité</translation>
    </message>
    <message>
        <source>Confidence %1–%2</source>
        <translation>Confiance %1–%2</translation>
    </message>
    <message>
        <source>Velocity %1–%2</source>
        <translation>Vélocité %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln frappe</numerusform>
            <numerusform>%Ln frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, number</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confiance (0 à 1)</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>Vélocité (0 à 1)</translation>
    </message>
    <message>
        <source>No hit lies here. 0 shows all.</source>
        <translation>Aucune frappe ici. 0 affiche tout.</translation>
    </message>
    <message>
        <source>No hit passes the filter here. “Show all” lets every hit pass.</source>
        <translation>Aucune frappe ne passe le filtre ici. «&#xa0;Tout afficher&#xa0;» les laisse toutes passer.</translation>
    </message>
</context>
<context>
    <name>heihachi::SensitivityPanel</name>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Analyses the recording with these thresholds, as a new run; the run that is shown stays</source>
        <translation>Analyse l’enregistrement avec ces seuils, comme nouvelle analyse&#xa0;; celle qui est affichée est conservée</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Définir par défaut</translation>
    </message>
    <message>
        <source>Uses these thresholds for all analyses to come</source>
        <translation>Utilise ces seuils pour toutes les analyses à venir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Puts all thresholds back to those of the run</source>
        <translation>Remet tous les seuils à ceux de l’analyse</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to try other thresholds on its drum hits.</source>
        <translation>Pas encore d’analyse. Analysez un enregistrement pour essayer d’autres seuils sur ses frappes.</translation>
    </message>
    <message>
        <source>All classes: %1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>Toutes les classes&#xa0;: %1 → %2</translation>
    </message>
    <message>
        <source>All classes: %1</source>
        <comment>number of hits</comment>
        <translation>Toutes les classes&#xa0;: %1</translation>
    </message>
    <message>
        <source>The next analyses use these thresholds. They are in the preferences, too.</source>
        <translation>Les prochaines analyses utilisent ces seuils. Ils se trouvent aussi dans les préférences.</translation>
    </message>
</context>
<context>
    <name>heihachi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Souris</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoomer au pointeur</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Maj+molette</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Défiler</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Bouton central</translation>
    </message>
    <message>
        <source>Drag the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Drag in a lane</source>
        <translation>Glisser dans une piste</translation>
    </message>
    <message>
        <source>Select hits</source>
        <translation>Sélectionner des frappes</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Bouton droit</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Ce qu’on peut faire ici</translation>
    </message>
    <message>
        <source>Drag a bar line under the ruler</source>
        <translation>Glisser une barre de mesure sous la règle</translation>
    </message>
    <message>
        <source>Correct where the bar begins</source>
        <translation>Corriger le début de la mesure</translation>
    </message>
    <message>
        <source>Alt+drag a bar line in the waveform</source>
        <translation>Alt+glisser une barre de mesure dans la forme d’onde</translation>
    </message>
    <message>
        <source>Drag on the ruler</source>
        <translation>Glisser sur la règle</translation>
    </message>
    <message>
        <source>Set the loop</source>
        <translation>Définir la boucle</translation>
    </message>
    <message>
        <source>Shift+drag on the ruler</source>
        <translation>Maj+glisser sur la règle</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Effacer la boucle</translation>
    </message>
    <message>
        <source>Drag a hit (zoomed in)</source>
        <translation>Glisser une frappe (zoom avant)</translation>
    </message>
    <message>
        <source>Move the selected hits in time or into another lane</source>
        <translation>Déplacer les frappes sélectionnées dans le temps ou vers un autre couloir</translation>
    </message>
    <message>
        <source>Alt+drag a hit</source>
        <translation>Alt+glisser une frappe</translation>
    </message>
    <message>
        <source>Change the velocity of the selected hits</source>
        <translation>Changer la vélocité des frappes sélectionnées</translation>
    </message>
    <message>
        <source>Double click in a lane (zoomed in)</source>
        <translation>Double-clic dans un couloir (zoom avant)</translation>
    </message>
    <message>
        <source>Add a hit; on a hit: play it</source>
        <translation>Ajouter une frappe ; sur une frappe : l’écouter</translation>
    </message>
    <message>
        <source>Ctrl+drag in the bar ruler</source>
        <translation>Ctrl+glisser dans la règle des mesures</translation>
    </message>
    <message>
        <source>Move a beat</source>
        <translation>Déplacer un temps</translation>
    </message>
    <message>
        <source>Ctrl+double click in the bar ruler</source>
        <translation>Ctrl+double-clic dans la règle des mesures</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Ajouter un temps</translation>
    </message>
    <message>
        <source>Double click in the map of two recordings</source>
        <translation>Double-clic dans la carte de deux enregistrements</translation>
    </message>
    <message>
        <source>Add an anchor; drag one to move it</source>
        <translation>Ajouter un ancrage&#xa0;; en glisser un pour le déplacer</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalCheck</name>
    <message>
        <source>channel %1</source>
        <translation>canal %1</translation>
    </message>
    <message>
        <source>left channel</source>
        <translation>canal gauche</translation>
    </message>
    <message>
        <source>right channel</source>
        <translation>canal droit</translation>
    </message>
    <message>
        <source>The recording is silent from start to end: there is nothing to analyse.</source>
        <translation>L’enregistrement est silencieux du début à la fin&#xa0;: il n’y a rien à analyser.</translation>
    </message>
    <message>
        <source>%L1 passages are silent for 5 s or more, %2 in all. Nothing is found in them.</source>
        <translation>%L1 passages sont silencieux pendant 5&#xa0;s ou plus, %2 au total. Rien n’y est trouvé.</translation>
    </message>
    <message>
        <source>Silence for %1 from %2 on. Nothing is found in it.</source>
        <translation>Silence pendant %1 à partir de %2. Rien n’y est trouvé.</translation>
    </message>
    <message>
        <source>Samples that are not numbers (NaN or infinite): %L1, the first at %2. They were read as silence; the program that wrote the file has a fault.</source>
        <translation>Échantillons qui ne sont pas des nombres (NaN ou infinis)&#xa0;: %L1, le premier à %2. Ils ont été lus comme du silence&#xa0;; le programme qui a écrit le fichier est défectueux.</translation>
    </message>
    <message>
        <source>%1: %L2 %</source>
        <translation>%1&#xa0;: %L2 %</translation>
    </message>
    <message>
        <source>The signal is off zero by a constant share of full scale (%1). This takes headroom, and edits may click; a high-pass filter at 5 Hz removes it.</source>
        <translation>Le signal a une composante continue, en part de la pleine échelle (%1). Elle réduit la marge et les coupes peuvent claquer&#xa0;; un passe-haut à 5&#xa0;Hz la supprime.</translation>
    </message>
    <message>
        <source>Peaks beyond full scale: %L1, the first at %2, %L3 samples in all. They are kept here, but most players cut them off.</source>
        <translation>Crêtes au-delà de la pleine échelle&#xa0;: %L1, la première à %2, %L3 échantillons au total. Elles sont conservées ici, mais la plupart des lecteurs les écrêtent.</translation>
    </message>
    <message>
        <source>Clipping: the wave is cut off at full scale %L1 times, the first at %2, %L3 samples in all. Transients and timbre are changed there.</source>
        <translation>Écrêtage&#xa0;: l’onde est coupée à la pleine échelle %L1 fois, la première à %2, %L3 échantillons au total. Les transitoires et le timbre y sont altérés.</translation>
    </message>
    <message>
        <source>Silent from start to end while the recording sounds: %1. A cable or a setting may have been wrong; stereo results mean little.</source>
        <translation>Silencieux du début à la fin alors que l’enregistrement sonne&#xa0;: %1. Un câble ou un réglage était peut-être en cause&#xa0;; les résultats stéréo ont peu de sens.</translation>
    </message>
    <message>
        <source>Silent for %1 while the other channel sounds, from %2 on: %3.</source>
        <translation>Silencieux pendant %1 alors que l’autre canal sonne, à partir de %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalPass</name>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucun son.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
</context>
<context>
    <name>heihachi::SoundFeatures</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>L’alignement a été annulé.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramControls</name>
    <message>
        <source>How frequencies are laid out from bottom to top</source>
        <translation>Répartition des fréquences de bas en haut</translation>
    </message>
    <message>
        <source>Length of a spectrum: long tells tones apart, short tells times apart</source>
        <translation>Durée d’un spectre&#xa0;: long, il distingue les sons&#xa0;; court, il distingue les temps</translation>
    </message>
    <message>
        <source>Hann draws finer lines, Blackman-Harris shows soft tones beside loud ones</source>
        <translation>Hann trace des raies plus fines, Blackman-Harris montre les sons doux à côté des forts</translation>
    </message>
    <message>
        <source>Brightens the picture: the level of the brightest colour is minus this, in dBFS</source>
        <translation>Éclaircit l’image&#xa0;: le niveau de la couleur la plus claire est l’opposé de cette valeur, en dBFS</translation>
    </message>
    <message>
        <source>From the brightest to the darkest colour, in dB</source>
        <translation>De la couleur la plus claire à la plus sombre, en dB</translation>
    </message>
    <message>
        <source>Colours for soft (left) to loud (right)</source>
        <translation>Couleurs de doux (à gauche) à fort (à droite)</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>&amp;Inverser les couleurs</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>Afficher les f&amp;rappes</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>Afficher les seg&amp;ments</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>Afficher les &amp;valeurs sous le pointeur</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>Réglages du spectrogramme</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>Axe des &amp;fréquences</translation>
    </message>
    <message>
        <source>FF&amp;T size</source>
        <translation>T&amp;aille FFT</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Fe&amp;nêtre</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Gain</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Plage</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>C&amp;ouleurs</translation>
    </message>
    <message>
        <source>&amp;Default settings</source>
        <translation>Réglages par &amp;défaut</translation>
    </message>
    <message>
        <source>Soft is bright, loud is dark</source>
        <translation>Doux est clair, fort est sombre</translation>
    </message>
    <message>
        <source>Mark the drum hits at their bands</source>
        <translation>Marquer les frappes à leurs bandes</translation>
    </message>
    <message>
        <source>Name the parts of the recording at the top</source>
        <translation>Nommer en haut les parties de l’enregistrement</translation>
    </message>
    <message>
        <source>Time, frequency, note and level at the pointer</source>
        <translation>Temps, fréquence, note et niveau au pointeur</translation>
    </message>
    <message>
        <source>All settings of the spectrogram as they were at first</source>
        <translation>Tous les réglages du spectrogramme tels qu’ils étaient au départ</translation>
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
        <translation>« %1 » n’est plus là. Impossible de le lire ni d’en montrer le spectrogramme.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileCache</name>
    <message>
        <source>The stored spectrogram “%1” is damaged. It will be computed again.</source>
        <translation>Le spectrogramme stocké «&#xa0;%1&#xa0;» est endommagé. Il sera recalculé.</translation>
    </message>
    <message>
        <source>Only a complete part of a spectrogram is stored.</source>
        <translation>Seule une partie complète d’un spectrogramme est stockée.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileFile</name>
    <message>
        <source>A part of the spectrogram couldn&apos;t be packed: %1.</source>
        <translation>Impossible de compresser une partie du spectrogramme&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>Pas encore d’analyse. Analyser (Ctrl+R)</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Spectrogramme</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>Réglages du spectrogramme</translation>
    </message>
    <message>
        <source>Computing the spectrogram…</source>
        <translation>Calcul du spectrogramme…</translation>
    </message>
    <message>
        <source>Show &amp;all frequencies</source>
        <translation>Toutes les fré&amp;quences</translation>
    </message>
    <message>
        <source>Spectrogram &amp;settings…</source>
        <translation>Réglages &amp;du spectrogramme…</translation>
    </message>
    <message>
        <source>level not computed yet</source>
        <translation>niveau pas encore calculé</translation>
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
        <translation>Pas d’image plus fine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sharpening: %1 %</source>
        <translation>Affinage&#xa0;: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramWork</name>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’enregistrement analysé.</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>Localisez le fichier d’origine ou analysez celui-ci.</translation>
    </message>
</context>
<context>
    <name>heihachi::StageLog</name>
    <message>
        <source>This stage was not asked for.</source>
        <translation>Cette étape n’était pas demandée.</translation>
    </message>
    <message>
        <source>It needs “%1”, which failed.</source>
        <translation>Elle requiert «&#xa0;%1&#xa0;», étape qui a échoué.</translation>
    </message>
    <message>
        <source>It needs “%1”, which was not asked for.</source>
        <translation>Elle requiert «&#xa0;%1&#xa0;», étape qui n’était pas demandée.</translation>
    </message>
    <message>
        <source>It needs “%1”, which was skipped.</source>
        <translation>Elle requiert «&#xa0;%1&#xa0;», étape qui a été ignorée.</translation>
    </message>
    <message>
        <source>“%1” failed, so its result is missing. %2</source>
        <translation>«&#xa0;%1&#xa0;» a échoué, son résultat manque donc. %2</translation>
    </message>
</context>
<context>
    <name>heihachi::StageRegistry</name>
    <message>
        <source>The stage “%1” declares the parameter “%2” twice, or its name is not free.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» déclare deux fois le paramètre «&#xa0;%2&#xa0;», ou son nom n’est pas libre.</translation>
    </message>
    <message>
        <source>The default of “%1.%2” must be %3, but is %4.</source>
        <translation>La valeur par défaut de «&#xa0;%1.%2&#xa0;» doit être %3, mais est %4.</translation>
    </message>
    <message>
        <source>A stage has no id.</source>
        <translation>Une étape n’a pas d’identifiant.</translation>
    </message>
    <message>
        <source>The stage “%1” must be either a chunk stage or a derived stage.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» doit être soit une étape par blocs, soit une étape dérivée.</translation>
    </message>
    <message>
        <source>The chunk stage “%1” can&apos;t have inputs: it reads the signal only.</source>
        <translation>L’étape par blocs «&#xa0;%1&#xa0;» ne peut pas avoir d’entrées&#xa0;: elle ne lit que le signal.</translation>
    </message>
    <message>
        <source>There are two stages “%1”.</source>
        <translation>Il y a deux étapes «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is made by two stages, “%2” and “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» est produit par deux étapes, «&#xa0;%2&#xa0;» et «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>These stages need each other in a circle, or need one that does: %1.</source>
        <translation>Ces étapes dépendent les unes des autres en boucle, ou d’une étape dans ce cas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The stage “%1” needs “%2”, which no stage makes.</source>
        <translation>L’étape «&#xa0;%1&#xa0;» requiert «&#xa0;%2&#xa0;», qu’aucune étape ne produit.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>Il n’y a pas d’étape «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>heihachi::StatusLine</name>
    <message>
        <source>Show all jobs</source>
        <translation>Afficher toutes les tâches</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Annuler cette tâche</translation>
    </message>
    <message>
        <source>Show what is odd about the signal and what is missing</source>
        <translation>Afficher les anomalies du signal et ce qui manque</translation>
    </message>
    <message>
        <source>Time under the pointer</source>
        <translation>Temps sous le pointeur</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n autre en attente</numerusform>
            <numerusform>%n autres en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar and beat, and time under the pointer, h:m:s.ms</source>
        <translation>Mesure et temps musical, et temps sous le pointeur, h:m:s.ms</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapPanel</name>
    <message>
        <source>Bars in view</source>
        <translation>Mesures visibles</translation>
    </message>
    <message>
        <source>Class in the heatmap</source>
        <translation>Classe dans la carte</translation>
    </message>
    <message>
        <source>Which hits the heatmap shows</source>
        <translation>Frappes affichées dans la carte</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>Ce que dit la couleur</translation>
    </message>
    <message>
        <source>What the colour tells: the mean velocity of the hits, or how many there are in a bar</source>
        <translation>Ce que dit la couleur&#xa0;: la vélocité moyenne des frappes, ou leur nombre par mesure</translation>
    </message>
    <message>
        <source>Colour: velocity</source>
        <translation>Couleur&#xa0;: vélocité</translation>
    </message>
    <message>
        <source>Colour: hits a bar</source>
        <translation>Couleur&#xa0;: frappes/mesure</translation>
    </message>
    <message>
        <source>The beats were not computed, so there are no bars. %1</source>
        <translation>Les pulsations n’ont pas été calculées, il n’y a donc pas de mesures. %1</translation>
    </message>
    <message>
        <source>No stable beat was found, so there are no bars to lay the hits on. A tempo can be set by hand.</source>
        <translation>Aucune pulsation stable trouvée, donc pas de mesures où placer les frappes. Un tempo peut être réglé à la main.</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapView</name>
    <message>
        <source>Beat of the bar, in sixteenths</source>
        <translation>Temps de la mesure, en doubles croches</translation>
    </message>
    <message>
        <source>Bar ↓</source>
        <translation>Mesure ↓</translation>
    </message>
    <message>
        <source>velocity 0</source>
        <translation>vélocité 0</translation>
    </message>
    <message>
        <source>hits a bar 0</source>
        <translation>frappes/mesure 0</translation>
    </message>
    <message>
        <source>Hits by bar and position in the bar</source>
        <translation>Frappes par mesure et par position dans la mesure</translation>
    </message>
    <message>
        <source>Bar %1, position %2 (beat.sixteenth)</source>
        <translation>Mesure %1, position %2 (temps.double croche)</translation>
    </message>
    <message>
        <source>Bars %1 to %2, position %3 (beat.sixteenth)</source>
        <translation>Mesures %1 à %2, position %3 (temps.double croche)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s), mean velocity %2</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln frappe, vélocité moyenne %2</numerusform>
            <numerusform>%1&#xa0;: %Ln frappes, vélocité moyenne %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>aucune frappe</translation>
    </message>
</context>
<context>
    <name>heihachi::StoragePage</name>
    <message>
        <source>being counted…</source>
        <translation>calcul en cours…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vider</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Oui, vider</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Waveforms and spectrograms are computed again when they are shown next.</source>
        <translation>Formes d’onde et spectrogrammes seront recalculés à leur prochain affichage.</translation>
    </message>
    <message>
        <source>Remove all files of the cache</source>
        <translation>Supprimer tous les fichiers du cache</translation>
    </message>
    <message>
        <source> MB</source>
        <translation>&#xa0;Mo</translation>
    </message>
    <message>
        <source>What was used longest ago is removed where more is needed</source>
        <translation>Ce qui n’a pas servi depuis le plus longtemps est supprimé quand il faut plus de place</translation>
    </message>
    <message>
        <source>Cache on disk:</source>
        <translation>Cache sur disque&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Limite&#xa0;:</translation>
    </message>
    <message>
        <source>Folder of the cache:</source>
        <translation>Dossier du cache&#xa0;:</translation>
    </message>
    <message>
        <source>Untitled projects:</source>
        <translation>Projets sans titre&#xa0;:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <translation>Afficher dans le dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>being cleared…</source>
        <translation>vidage en cours…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
</context>
<context>
    <name>heihachi::StreamFindings</name>
    <message>
        <source>Damaged places in the file: %L1, the first at %2. Sound may be missing or disturbed there; copy or download the file again if you can.</source>
        <translation>Endroits endommagés dans le fichier&#xa0;: %L1, le premier à %2. Du son peut y manquer ou être perturbé&#xa0;; copiez ou téléchargez à nouveau le fichier si possible.</translation>
    </message>
    <message>
        <source>Sound missing in the file: %1 (places: %L2, the first at %3). Silence takes its place, so that all later times are right.</source>
        <translation>Son manquant dans le fichier&#xa0;: %1 (endroits&#xa0;: %L2, le premier à %3). Du silence le remplace, pour que tous les temps suivants soient justes.</translation>
    </message>
    <message>
        <source>The recording has no length: the file holds no sound.</source>
        <translation>L’enregistrement n’a pas de durée&#xa0;: le fichier ne contient aucun son.</translation>
    </message>
    <message>
        <source>The file ends at %1, but says that it is %2 long: its end is missing. What is there was analysed; copy or download the file again if you need the rest.</source>
        <translation>Le fichier finit à %1, mais annonce une durée de %2&#xa0;: sa fin manque. Ce qui est présent a été analysé&#xa0;; copiez ou téléchargez à nouveau le fichier s’il faut le reste.</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a packet at %1: its end is probably missing.</source>
        <translation>Le fichier s’interrompt au milieu d’un paquet à %1&#xa0;: sa fin manque sans doute.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how long it is. Its length, %1, was found by reading it to the end.</source>
        <translation>Le fichier n’indique pas sa durée. Celle-ci, %1, a été trouvée en le lisant jusqu’au bout.</translation>
    </message>
</context>
<context>
    <name>heihachi::TapRow</name>
    <message>
        <source>Apply</source>
        <comment>a tempo</comment>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation>&#xa0;BPM</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>Tempo, battements par minute</translation>
    </message>
    <message>
        <source>Tempo to set, beats a minute; tap it or type it</source>
        <translation>Tempo à régler, en battements par minute&#xa0;; tapez-le en rythme ou saisissez-le</translation>
    </message>
    <message>
        <source>Sets the tempo of the section in view; where there is no beat, it makes a section. A tapped tempo within 3 % of a reading of the section chooses that reading.</source>
        <translation>Règle le tempo de la section en vue&#xa0;; là où il n’y a pas de pulsation, crée une section. Un tempo tapé à moins de 3&#xa0;% d’une interprétation de la section choisit cette interprétation.</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Tap (%1)</source>
        <comment>number of taps so far</comment>
        <translation>Taper (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TemplateDrumClassifier</name>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>La distinction des éléments de batterie a été annulée.</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoCurveView</name>
    <message>
        <source>Tempo over time, beats a minute</source>
        <translation>Tempo au fil du temps, battements par minute</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Tempo in beats a minute over the whole recording. Points: as measured every second; bars: sections of one tempo. A click goes to a section.</source>
        <translation>Tempo en battements par minute sur tout l’enregistrement. Points&#xa0;: mesures de chaque seconde&#xa0;; barres&#xa0;: sections d’un même tempo. Un clic mène à une section.</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoPanel</name>
    <message>
        <source>No stable beat was found in this recording. Where you hear one, tap its tempo below and apply it.</source>
        <translation>Aucune pulsation stable trouvée dans cet enregistrement. Là où vous en entendez une, tapez son tempo ci-dessous et appliquez-le.</translation>
    </message>
    <message>
        <source>Move its beats and bars</source>
        <translation>Déplacer ses pulsations et mesures</translation>
    </message>
    <message>
        <source>Set a tempo</source>
        <translation>Régler un tempo</translation>
    </message>
    <message>
        <source>Sections of one tempo</source>
        <translation>Sections d’un même tempo</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its tempo here.</source>
        <translation>Pas encore d’analyse. Ouvrez un enregistrement pour en voir le tempo ici.</translation>
    </message>
    <message>
        <source>Beats were not computed. %1</source>
        <translation>La pulsation n’a pas été calculée. %1</translation>
    </message>
    <message>
        <source>Tempo of %1, and how well the sound supports it</source>
        <translation>Tempo de %1, et à quel point le son le confirme</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tempo and its share of the evidence</comment>
        <translation>%1 · %2&#xa0;%</translation>
    </message>
    <message>
        <source>The tempo in force</source>
        <translation>Le tempo en vigueur</translation>
    </message>
    <message>
        <source>Lay the beats of this section %1 times as fast</source>
        <translation>Placer les pulsations de cette section %1 fois plus vite</translation>
    </message>
    <message numerus="yes">
        <source>✎ Corrected by hand: %n step(s)</source>
        <translation>
            <numerusform>✎ Corrigé à la main&#xa0;: %n étape</numerusform>
            <numerusform>✎ Corrigé à la main&#xa0;: %n étapes</numerusform>
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
        <translation>variable</translation>
    </message>
    <message>
        <source>%1/4</source>
        <comment>bar of so many quarter notes</comment>
        <translation>%1/4</translation>
    </message>
    <message>
        <source>half-time</source>
        <translation>half-time</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>tempo</comment>
        <translation>constant</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Where the tempo holds, m:s. A click goes there.</source>
        <translation>Où le tempo s’applique, m:s. Un clic y mène.</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Beats a minute, with the standard error where it is 0.01 or more</source>
        <translation>Battements par minute, avec l’erreur type à partir de 0,01</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>short for confidence</comment>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Probability that tempo and level (not half, not two thirds) are right</source>
        <translation>Probabilité que le tempo et son niveau (ni la moitié, ni les deux tiers) soient justes</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Probability that the bars begin where they are said to</source>
        <translation>Probabilité que les mesures commencent là où c’est indiqué</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Whether the tempo is constant or moves, other bars than 4/4, and half-time feel</source>
        <translation>Tempo constant ou variable, mesures autres que 4/4, et feeling half-time</translation>
    </message>
</context>
<context>
    <name>heihachi::ThresholdRow</name>
    <message>
        <source>Threshold of %1</source>
        <comment>a drum class</comment>
        <translation>Seuil&#xa0;: %1</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”: lower finds more, higher is surer. A double click goes back to the value of the run.</source>
        <translation>Probabilité minimale d’une frappe de la classe «&#xa0;%1&#xa0;»&#xa0;: plus bas, on en trouve davantage&#xa0;; plus haut, c’est plus sûr. Un double-clic revient à la valeur de l’analyse.</translation>
    </message>
    <message>
        <source>Back to the value of the run</source>
        <translation>Revenir à la valeur de l’analyse</translation>
    </message>
    <message>
        <source>Back to the threshold of the run: %1</source>
        <comment>a drum class</comment>
        <translation>Revenir au seuil de l’analyse&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hits with the threshold of the run, and with this one</source>
        <translation>Frappes avec le seuil de l’analyse et avec celui-ci</translation>
    </message>
</context>
<context>
    <name>heihachi::TileMaker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Règle temporelle</translation>
    </message>
    <message>
        <source>h:m:s</source>
        <comment>unit of the time ruler</comment>
        <translation>h:m:s</translation>
    </message>
    <message>
        <source>Click to go there. Drag to set the loop; Shift+drag or Escape clears it.</source>
        <translation>Cliquez pour y aller. Glissez pour définir la boucle&#xa0;; Maj+glisser ou Échap l’efface.</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeViewWidget</name>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Zoomer sur la &amp;sélection</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>&amp;Center here</source>
        <translation>&amp;Centrer ici</translation>
    </message>
    <message>
        <source>Copy &amp;time (%1)</source>
        <translation>Copier le t&amp;emps (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineStack</name>
    <message>
        <source>Time in view</source>
        <translation>Temps visible</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineViews</name>
    <message>
        <source>Show or hide “%1” in the timeline</source>
        <translation>Afficher ou masquer «&#xa0;%1&#xa0;» dans la chronologie</translation>
    </message>
</context>
<context>
    <name>heihachi::ToleranceForm</name>
    <message>
        <source>Usual tolerances</source>
        <translation>Tolérances usuelles</translation>
    </message>
    <message>
        <source>Sets all tolerances back to what they are at first</source>
        <translation>Remet toutes les tolérances à leurs valeurs de départ</translation>
    </message>
    <message>
        <source> ms</source>
        <translation>&#xa0;ms</translation>
    </message>
    <message>
        <source>Hits, &amp;window</source>
        <translation>Frappes, f&amp;enêtre</translation>
    </message>
    <message>
        <source>Two drum hits that are this near may be one; 1 to 500 ms</source>
        <translation>Deux frappes aussi proches peuvent n’en être qu’une&#xa0;; 1 à 500&#xa0;ms</translation>
    </message>
    <message>
        <source>Hits, &amp;moved from</source>
        <translation>Fra&amp;ppes, décalées dès</translation>
    </message>
    <message>
        <source>A pair of hits that are further apart is moved; 0 ms to the window</source>
        <translation>Une paire de frappes plus éloignées est décalée&#xa0;; 0&#xa0;ms à la fenêtre</translation>
    </message>
    <message>
        <source>Hits, &amp;confidence</source>
        <translation>Frappes, c&amp;onfiance</translation>
    </message>
    <message>
        <source>A pair of hits whose confidence differs by more is rescored; 0 to 1</source>
        <translation>Une paire de frappes dont la confiance diffère davantage est réévaluée&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>Hits, &amp;velocity</source>
        <translation>Frappes, &amp;vélocité</translation>
    </message>
    <message>
        <source>A pair of hits whose velocity differs by more is rescored; 0 to 1</source>
        <translation>Une paire de frappes dont la vélocité diffère davantage est réévaluée&#xa0;; 0 à 1</translation>
    </message>
    <message>
        <source>Beat&amp;s, window</source>
        <translation>Pul&amp;sations, fenêtre</translation>
    </message>
    <message>
        <source>Two beats that are this near may be one; 1 to 500 ms</source>
        <translation>Deux pulsations aussi proches peuvent n’en être qu’une&#xa0;; 1 à 500&#xa0;ms</translation>
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
        <translation>Les pulsations et sections de tempo dont le tempo diffère davantage sont réévaluées&#xa0;; 0 à 100&#xa0;BPM</translation>
    </message>
    <message>
        <source> s</source>
        <translation>&#xa0;s</translation>
    </message>
    <message>
        <source>&amp;Ends of sections</source>
        <translation>Bo&amp;rds des sections</translation>
    </message>
    <message>
        <source>Ends of tempo sections, segments and transitions that are this near are the same; 0 to 60 s</source>
        <translation>Les bords de sections de tempo, segments et transitions aussi proches sont identiques&#xa0;; 0 à 60&#xa0;s</translation>
    </message>
</context>
<context>
    <name>heihachi::TorchEngine</name>
    <message>
        <source>The drum network failed: %1</source>
        <translation>Le réseau de batterie a échoué&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::Tour</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Recordings and their analyses. Each analysis is a run; none replaces another. A click shows it.</source>
        <translation>Les enregistrements et leurs analyses. Chaque analyse est conservée&#xa0;: aucune n’en remplace une autre. Un clic l’affiche.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>The whole recording. Drag the box to move through it; a click goes there.</source>
        <translation>Tout l’enregistrement. Glissez le cadre pour le parcourir&#xa0;; un clic mène à l’endroit.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, Shift and the wheel scroll. The crosshair runs through all views.</source>
        <translation>La molette zoome au pointeur, Maj et la molette font défiler. Le réticule traverse toutes les vues.</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Pistes batterie</translation>
    </message>
    <message>
        <source>Every hit: its height is the velocity, how solid it is the confidence. Drag to select hits; double-click one to hear it.</source>
        <translation>Chaque frappe&#xa0;: sa hauteur est la vélocité, son opacité la confiance. Glissez pour sélectionner des frappes&#xa0;; double-cliquez sur l’une d’elles pour l’entendre.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Frappes</translation>
    </message>
    <message>
        <source>The same hits as a table. What is selected here is selected everywhere.</source>
        <translation>Les mêmes frappes en tableau. Ce qui est sélectionné ici l’est partout.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo and beats. Where the analysis is mistaken, choose another reading or tap.</source>
        <translation>Tempo et pulsation. Là où l’analyse se trompe, choisissez une autre interprétation ou tapez le tempo.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>What is odd about the signal, what is missing, and why. Nothing is left out silently.</source>
        <translation>Les anomalies du signal, ce qui manque, et pourquoi. Rien n’est passé sous silence.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espaces de travail</translation>
    </message>
    <message>
        <source>Arrangements of panels for different work. Each remembers how you leave it. F1 lists all keys.</source>
        <translation>Des dispositions de panneaux pour des travaux différents. Chacune garde l’état où vous la laissez. F1 liste toutes les touches.</translation>
    </message>
</context>
<context>
    <name>heihachi::TourCallout</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
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
        <translation>Ce qu’on entend maintenant, h:m:s.ms</translation>
    </message>
    <message>
        <source>Bar and beat</source>
        <translation>Mesure et temps</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>Tempo, battements par minute</translation>
    </message>
    <message>
        <source>Speed, times the original</source>
        <translation>Vitesse, par rapport à l’original</translation>
    </message>
    <message>
        <source>Speed, 0.25 to 2 times the original; the pitch stays</source>
        <translation>Vitesse, de 0,25 à 2 fois l’original&#xa0;; la hauteur est conservée</translation>
    </message>
    <message>
        <source>No sound device: silent</source>
        <translation>Pas de sortie audio&#xa0;: muet</translation>
    </message>
    <message>
        <source>Volume, percent</source>
        <translation>Volume, en pour cent</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>mesure %1</translation>
    </message>
    <message>
        <source>no tempo</source>
        <translation>pas de tempo</translation>
    </message>
    <message>
        <source>There is no stable beat here.</source>
        <translation>Il n’y a pas de pulsation stable ici.</translation>
    </message>
    <message>
        <source>Bar and beat of what is heard now</source>
        <translation>Mesure et temps de ce qu’on entend maintenant</translation>
    </message>
    <message>
        <source>Tempo of the recording here, whatever the speed</source>
        <translation>Tempo de l’enregistrement ici, quelle que soit la vitesse</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Volume&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Everything runs as if it played. Connect a device or start the sound server (PipeWire or PulseAudio): it is used as soon as it is there.</source>
        <translation>Tout se passe comme pendant la lecture. Branchez un périphérique ou démarrez le serveur de son (PipeWire ou PulseAudio)&#xa0;: il sera utilisé dès qu’il sera là.</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthClassModel</name>
    <message>
        <source>All judged</source>
        <comment>classes of drums</comment>
        <translation>Total jugé</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Class of drum, as the run says</source>
        <translation>Élément de batterie, selon l’analyse</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugées</translation>
    </message>
    <message>
        <source>Hits that were listened to</source>
        <translation>Frappes écoutées</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Hits of these that are right</source>
        <translation>Parmi elles, frappes justes</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Share of all hits of the class that are right, estimated from those that were judged; ≈ where some degrees of confidence were not heard yet</source>
        <translation>Part de toutes les frappes de la classe qui sont justes, estimée d’après celles qui ont été jugées&#xa0;; ≈ là où certains degrés de confiance n’ont pas encore été écoutés</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95&#xa0;%</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>La part est dans cet intervalle avec 95&#xa0;% de confiance</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Mean confidence of all hits of the class: the share that the run expects to be right</source>
        <translation>Confiance moyenne de toutes les frappes de la classe&#xa0;: la part que l’analyse s’attend à avoir juste</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthPanel</name>
    <message>
        <source>Export verdicts</source>
        <translation>Exporter les verdicts</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tableaux CSV (*.csv)</translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation>Précision par classe</translation>
    </message>
    <message>
        <source>Right as often as the confidence promises?</source>
        <translation>Justes aussi souvent que le promet la confiance&#xa0;?</translation>
    </message>
    <message>
        <source>Right hits by confidence</source>
        <translation>Frappes justes selon la confiance</translation>
    </message>
    <message>
        <source>Also correct the hit</source>
        <translation>Corriger aussi la frappe</translation>
    </message>
    <message>
        <source>Wrong hits are deleted, others get the class that was heard, right ones are confirmed; each step can be undone. The estimate stays about the run as it was found.</source>
        <translation>Les frappes fausses sont supprimées, d’autres reçoivent la classe entendue, les justes sont confirmées&#xa0;; chaque étape peut être annulée. L’estimation porte toujours sur l’analyse telle qu’elle a été trouvée.</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Montrer la confiance</translation>
    </message>
    <message>
        <source>Shows how sure the run is of the hit before you judge it; this may sway you</source>
        <translation>Montre à quel point l’analyse est sûre de la frappe avant votre jugement&#xa0;; cela peut vous influencer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier tableau</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to hear how many of its drum hits are right.</source>
        <translation>Pas encore d’analyse. Analysez un enregistrement pour entendre combien de ses frappes sont justes.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>Les frappes n’ont pas été calculées. %1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording, so that there is none to judge.</source>
        <translation>Aucune frappe trouvée dans cet enregistrement&#xa0;: il n’y en a pas à juger.</translation>
    </message>
    <message>
        <source>There are no verdicts yet</source>
        <translation>Il n’y a pas encore de verdicts</translation>
    </message>
    <message>
        <source>Writes all verdicts on this run into a CSV table</source>
        <translation>Écrit tous les verdicts sur cette analyse dans un tableau CSV</translation>
    </message>
    <message>
        <source>Copies the tables as Markdown</source>
        <translation>Copie les tableaux en Markdown</translation>
    </message>
    <message>
        <source>Every hit of these classes was judged already, or the run has none.</source>
        <translation>Toutes les frappes de ces classes ont déjà été jugées, ou l’analyse n’en contient aucune.</translation>
    </message>
    <message>
        <source>%1 verdicts.csv</source>
        <comment>proposed file name</comment>
        <translation>%1 verdicts.csv</translation>
    </message>
    <message>
        <source>The tables are in the clipboard, as Markdown.</source>
        <translation>Les tableaux sont dans le presse-papiers, en Markdown.</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthText</name>
    <message>
        <source>Their confidence promises %1: the run is surer than it should be.</source>
        <translation>Leur confiance promet %1&#xa0;: l’analyse est plus sûre d’elle qu’elle ne le devrait.</translation>
    </message>
    <message>
        <source>Their confidence promises %1: the run is better than it thinks.</source>
        <translation>Leur confiance promet %1&#xa0;: l’analyse est meilleure qu’elle ne le croit.</translation>
    </message>
    <message>
        <source>Their confidence promises %1, which agrees.</source>
        <translation>Leur confiance promet %1, ce qui concorde.</translation>
    </message>
    <message>
        <source>The surest hits were not heard yet: the true precision is rather higher.</source>
        <translation>Les frappes les plus sûres n’ont pas encore été écoutées&#xa0;: la précision réelle est plutôt plus élevée.</translation>
    </message>
    <message>
        <source>The most doubtful hits were not heard yet: the true precision is rather lower.</source>
        <translation>Les frappes les plus douteuses n’ont pas encore été écoutées&#xa0;: la précision réelle est plutôt plus basse.</translation>
    </message>
    <message>
        <source>Hits of some degrees of confidence were not heard yet: the true precision may be higher or lower.</source>
        <translation>Des frappes de certains degrés de confiance n’ont pas encore été écoutées&#xa0;: la précision réelle peut être plus élevée ou plus basse.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>aucune frappe</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non jugé</translation>
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
            <numerusform>%1 sur %Ln frappe jugée</numerusform>
            <numerusform>%1 sur %Ln frappes jugées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 right, %2 wrong, %3 of another class</source>
        <translation>%1 justes, %2 fausses, %3 d’une autre classe</translation>
    </message>
    <message>
        <source>No hit of this run was judged yet. Draw a sample, listen to each hit and say whether it is right: 20 hits of a class tell its precision to about ± 15 %.</source>
        <translation>Aucune frappe de cette analyse n’a encore été jugée. Faites un tirage, écoutez chaque frappe et dites si elle est juste&#xa0;: 20 frappes d’une classe donnent sa précision à ± 15&#xa0;% près environ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged: %1 right, %2 wrong, %3 of another class.</source>
        <translation>
            <numerusform>%Ln frappe jugée&#xa0;: %1 justes, %2 fausses, %3 d’une autre classe.</numerusform>
            <numerusform>%Ln frappes jugées&#xa0;: %1 justes, %2 fausses, %3 d’une autre classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of all hits of these classes are right (with 95 % confidence, %2).</source>
        <translation>Environ %1 de toutes les frappes de ces classes sont justes (avec 95&#xa0;% de confiance, %2).</translation>
    </message>
    <message>
        <source>Not judged yet: %1.</source>
        <translation>Pas encore jugé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) are about hits that this run does not have.</source>
        <translation>
            <numerusform>%Ln verdict porte sur une frappe absente de cette analyse.</numerusform>
            <numerusform>%Ln verdicts portent sur des frappes absentes de cette analyse.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, right</source>
        <comment>a class of drum</comment>
        <translation>%1, juste</translation>
    </message>
    <message>
        <source>%1, wrong: no drum there</source>
        <comment>a class of drum</comment>
        <translation>%1, faux&#xa0;: rien n’y est frappé</translation>
    </message>
    <message>
        <source>%1, heard as %2</source>
        <comment>classes of drums</comment>
        <translation>%1, entendu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, another class</source>
        <comment>a class of drum</comment>
        <translation>%1, autre classe</translation>
    </message>
</context>
<context>
    <name>heihachi::VerdictBar</name>
    <message>
        <source>Previous</source>
        <comment>difference</comment>
        <translation>Précédente</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>difference</comment>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A est juste</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B est juste</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>of the two runs is right</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Goes to the difference before, in both views</source>
        <translation>Va à la différence précédente, dans les deux vues</translation>
    </message>
    <message>
        <source>Goes to the next difference, in both views</source>
        <translation>Va à la différence suivante, dans les deux vues</translation>
    </message>
    <message>
        <source>Run A is right here: becomes a correction of the recording</source>
        <translation>L’analyse A est juste ici&#xa0;: devient une correction de l’enregistrement</translation>
    </message>
    <message>
        <source>Run B is right here: becomes a correction of the recording</source>
        <translation>L’analyse B est juste ici&#xa0;: devient une correction de l’enregistrement</translation>
    </message>
    <message>
        <source>Neither run is right here: what only one of them has, or both call otherwise, is deleted</source>
        <translation>Aucune analyse n’est juste ici&#xa0;: ce qu’une seule contient, ou que chacune nomme autrement, est supprimé</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>differences</comment>
        <translation>
            <numerusform>%Ln listée</numerusform>
            <numerusform>%Ln listées</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>Verdict&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Show &amp;whole recording</source>
        <translation>Afficher tout l’&amp;enregistrement</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Afficher tout l’enregistrement</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>&amp;Grille rythmique</translation>
    </message>
    <message>
        <source>Draw beats and bars over the timeline</source>
        <translation>Tracer pulsations et mesures sur la chronologie</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>E&amp;space de travail</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewExport</name>
    <message>
        <source>The view has no size.</source>
        <translation>La vue n’a pas de taille.</translation>
    </message>
    <message>
        <source>Show it first.</source>
        <translation>Affichez-la d’abord.</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of picture it is to be.</source>
        <translation>«&#xa0;%1&#xa0;» ne dit pas quel type d’image créer.</translation>
    </message>
    <message>
        <source>Let the name end with .png, .svg or .pdf.</source>
        <translation>Terminez le nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Document (*.pdf)</translation>
    </message>
</context>
<context>
    <name>heihachi::WaveformView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>Pas encore d’analyse. Analyser (Ctrl+R)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forme d’onde</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>R</source>
        <comment>right channel</comment>
        <translation>D</translation>
    </message>
    <message>
        <source>No finer detail: %1</source>
        <translation>Pas de détail plus fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>L</source>
        <comment>left channel</comment>
        <translation>G</translation>
    </message>
</context>
<context>
    <name>heihachi::WeightsReader</name>
    <message>
        <source>tensor “%1” has the shape %2 and not %3</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» a la forme %2 et non %3</translation>
    </message>
    <message>
        <source>tensor “%1” holds values that are no numbers</source>
        <translation>le tenseur «&#xa0;%1&#xa0;» contient des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas utilisable comme poids&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Réinstallez Heihachi.</translation>
    </message>
</context>
<context>
    <name>heihachi::WelcomePage</name>
    <message>
        <source>Takes drum &amp; bass apart: every hit, with what it rests on.</source>
        <translation>Décortique la drum &amp; bass&#xa0;: chaque frappe, et sur quoi elle repose.</translation>
    </message>
    <message>
        <source>Open a recording or project…</source>
        <translation>Ouvrir un enregistrement ou un projet…</translation>
    </message>
    <message>
        <source>Analyse the demo mix</source>
        <translation>Analyser le mix de démo</translation>
    </message>
    <message>
        <source>A short mix that comes with Heihachi</source>
        <translation>Un mix court fourni avec Heihachi</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>Ou déposez fichiers et dossiers dans cette fenêtre.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Enregistrements récents</translation>
    </message>
    <message>
        <source>Untitled project of %1</source>
        <translation>Projet sans titre du %1</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (introuvable)</translation>
    </message>
</context>
<context>
    <name>heihachi::WindowCompare</name>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
</context>
<context>
    <name>heihachi::Workspace</name>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Bring the panel “%1” to the front, or hide it when it is there</source>
        <translation>Amener le panneau «&#xa0;%1&#xa0;» au premier plan, ou le masquer s’il y est</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceActions</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>Keep this arrangement under a name</source>
        <translation>Garder cette disposition sous un nom</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Renommer…</translation>
    </message>
    <message>
        <source>Give this workspace another name</source>
        <translation>Donner un autre nom à cet espace de travail</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Su&amp;pprimer</translation>
    </message>
    <message>
        <source>Forget this workspace of your own</source>
        <translation>Oublier cet espace de travail personnel</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <translation>Réinitialiser cet &amp;espace de travail</translation>
    </message>
    <message>
        <source>Put all panels of this workspace back where they were at first</source>
        <translation>Remettre tous les panneaux de cet espace de travail comme au départ</translation>
    </message>
    <message>
        <source>Change to the workspace “%1”</source>
        <translation>Passer à l’espace de travail «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Workspace: which panels are shown, and where</source>
        <translation>Espace de travail&#xa0;: quels panneaux sont affichés, et où</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espace de travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the workspace:</source>
        <translation>Nom de l’espace de travail&#xa0;:</translation>
    </message>
    <message>
        <source>There is a workspace “%1” already. Choose another name.</source>
        <translation>Il y a déjà un espace de travail «&#xa0;%1&#xa0;». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Enregistrer l’espace de travail</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Renommer l’espace de travail</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceLayout</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batterie</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mix</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>heihachi::analyze</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>L’analyse a été annulée.</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>ouverture du fichier</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>lecture de l’audio</translation>
    </message>
    <message>
        <source>The waveform overview could not be kept for the next time: %1</source>
        <translation>La vue d’ensemble de la forme d’onde n’a pas pu être conservée pour la prochaine fois&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::contentHash</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>«&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>Vérifiez le nom et la connexion du lecteur.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>Donnez-vous le droit de le lire ou copiez-le dans un autre dossier.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Vérifiez le lecteur, puis réessayez.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Reading “%1” failed: %2.</source>
        <translation>Échec de la lecture de «&#xa0;%1&#xa0;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Vérifiez la connexion, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>heihachi::integratedLoudness</name>
    <message>
        <source>The loudness of “%1” can&apos;t be measured.</source>
        <translation>Impossible de mesurer le niveau sonore de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Measuring the loudness was cancelled.</source>
        <translation>La mesure du niveau sonore a été annulée.</translation>
    </message>
</context>
<context>
    <name>heihachi::nearest_name</name>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a pas.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>heihachi::parameter_check</name>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>un nombre entier compris entre %1 et %2%3</translation>
    </message>
    <message>
        <source>a number from %1 to %2%3</source>
        <translation>un nombre compris entre %1 et %2%3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
</context>
<context>
    <name>heihachi::stage_guard</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>Mémoire insuffisante.</translation>
    </message>
    <message>
        <source>An internal error: %1.</source>
        <translation>Erreur interne&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An internal error of unknown kind.</source>
        <translation>Erreur interne de nature inconnue.</translation>
    </message>
</context>
<context>
    <name>heihachi::yaml_scalar</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>un groupe de réglages</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
</context>
</TS>
