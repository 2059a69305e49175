<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>heihachi</name>
    <message>
        <source>This run did not have the stage “%1”.</source>
        <translation>El análisis no incluía la etapa «%1».</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>Bombo</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>Caja</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>Charles</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>Tom</translation>
    </message>
    <message>
        <source>Cymbal</source>
        <translation>Plato</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>No queda espacio para escribir «%1».</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libere espacio o elija otra carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: permission denied.</source>
        <translation>No se puede escribir «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>No se puede escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>Compruebe la carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>The run does not say why.</source>
        <translation>El análisis no indica el motivo.</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>Ataques</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>Golpes de batería</translation>
    </message>
    <message>
        <source>Drum hits (CSV)</source>
        <translation>Golpes de batería (CSV)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Onsets (CSV)</source>
        <translation>Ataques (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>Todo (JSON)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>Resumen (Markdown)</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Archivos Markdown (*.md)</translation>
    </message>
    <message>
        <source>“%1” is of an earlier run and can&apos;t be removed.</source>
        <translation>«%1» es de un análisis anterior y no se puede eliminar.</translation>
    </message>
    <message>
        <source>Delete it, or choose another folder.</source>
        <translation>Elimínelo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>mono</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>estéreo</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1 canales</translation>
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
        <translation>Grabación</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Encoder delay</source>
        <translation>Retardo del codificador</translation>
    </message>
    <message>
        <source>%1 frames, skipped: times are those of the sound before encoding</source>
        <translation>%1 muestras, omitidas: los tiempos son los del sonido antes de codificar</translation>
    </message>
    <message>
        <source>Length that the file states</source>
        <translation>Duración que indica el archivo</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>Hash del contenido</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>Analizado</translation>
    </message>
    <message>
        <source>%1, Heihachi %2</source>
        <translation>%1, Heihachi %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Nothing odd was found about the recording or the run.</source>
        <translation>No se encontró nada anómalo en la grabación ni en el análisis.</translation>
    </message>
    <message>
        <source>Stage `%1`</source>
        <translation>Etapa `%1`</translation>
    </message>
    <message>
        <source>Everything that was asked for was computed.</source>
        <translation>Se calculó todo lo solicitado.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>completada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Reading and checking the signal (CPU)</source>
        <translation>Lectura y comprobación de la señal (CPU)</translation>
    </message>
    <message>
        <source>Stage `%1` (CPU)</source>
        <translation>Etapa `%1` (CPU)</translation>
    </message>
    <message>
        <source>Whole run (clock)</source>
        <translation>Análisis completo (reloj)</translation>
    </message>
    <message>
        <source>%1 times faster than the recording plays; threads: %2.</source>
        <translation>%1 veces más rápido que la reproducción; hilos: %2.</translation>
    </message>
    <message>
        <source>Highest memory use of the program: %1.</source>
        <translation>Uso máximo de memoria del programa: %1.</translation>
    </message>
    <message>
        <source>Memory use is unknown.</source>
        <translation>Uso de memoria desconocido.</translation>
    </message>
    <message>
        <source>Figures, unless they were turned off</source>
        <translation>Figuras, salvo que se hayan desactivado</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>No calculado</translation>
    </message>
    <message>
        <source>Stages and settings</source>
        <translation>Etapas y ajustes</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>No calculado: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The recording was searched for drums, and none were found.</source>
        <translation>Se buscaron golpes de batería en la grabación y no se encontró ninguno.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Hits/s</source>
        <translation>Golpes/s</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Confianza media</translation>
    </message>
    <message>
        <source>Mean velocity</source>
        <translation>Velocidad media</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Densest passage of %1 s: %2 – %3 with %4 hits a second.</source>
        <translation>Pasaje más denso de %1 s: %2 – %3, con %4 golpes por segundo.</translation>
    </message>
    <message>
        <source>Hits per second are over the whole length of the recording. Confidence is the probability, from 0 to 1, that the drum sounds there; velocity, from 0 to 1, is relative to the loudest strikes of the class in this recording. Means are over all hits of the class, weak ones included.</source>
        <translation>Los golpes por segundo se refieren a toda la duración de la grabación. La confianza es la probabilidad, de 0 a 1, de que la pieza suene en ese punto; la velocidad, de 0 a 1, es relativa a los golpes más fuertes de la clase en esta grabación. Las medias abarcan todos los golpes de la clase, incluidos los débiles.</translation>
    </message>
    <message>
        <source>The recording was searched for onsets, and none were found.</source>
        <translation>Se buscaron ataques en la grabación y no se encontró ninguno.</translation>
    </message>
    <message>
        <source>%1 onsets, %2 a second over the whole length of the recording.</source>
        <translation>%1 ataques, %2 por segundo en toda la duración de la grabación.</translation>
    </message>
    <message>
        <source>An event of the run has no time.</source>
        <translation>Un evento del análisis no tiene tiempo.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be brought up to date: step “%2” leaves rows of “%3” without an owner.</source>
        <translation>No se puede actualizar el proyecto «%1»: el paso «%2» deja filas de «%3» sin propietario.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to the folder for temporary files.</source>
        <translation>No se puede copiar «%1» a la carpeta de archivos temporales.</translation>
    </message>
    <message>
        <source>Check that there is room, then try again.</source>
        <translation>Compruebe que haya espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>No se puede leer «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>No existe el proyecto «%1».</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>Es posible que se haya movido o renombrado.</translation>
    </message>
    <message>
        <source>“%1” is not a Heihachi project.</source>
        <translation>«%1» no es un proyecto de Heihachi.</translation>
    </message>
    <message>
        <source>Open a file that Heihachi saved; their names end in “.heihachi”.</source>
        <translation>Abra un archivo guardado por Heihachi; su nombre termina en «.heihachi».</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Heihachi.</source>
        <translation>«%1» se guardó con una versión más reciente de Heihachi.</translation>
    </message>
    <message>
        <source>Update Heihachi to open it. The file was left as it is.</source>
        <translation>Actualice Heihachi para abrirlo. El archivo no se ha modificado.</translation>
    </message>
    <message>
        <source>Nothing in the project “%1” can be read any more.</source>
        <translation>Ya no se puede leer nada del proyecto «%1».</translation>
    </message>
    <message>
        <source>Take a backup of it, or analyse the recordings again.</source>
        <translation>Use una copia de seguridad o vuelva a analizar las grabaciones.</translation>
    </message>
    <message>
        <source>There is no room left to write the project “%1”.</source>
        <translation>No queda espacio para escribir el proyecto «%1».</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>«%1» está abierto en otro programa.</translation>
    </message>
    <message>
        <source>Close it there or choose another name.</source>
        <translation>Ciérrelo allí o elija otro nombre.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>Ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <source>run %1 of “%2”</source>
        <translation>análisis %1 de «%2»</translation>
    </message>
    <message>
        <source>Some recordings of the project could not be read.</source>
        <translation>No se pudieron leer algunas grabaciones del proyecto.</translation>
    </message>
    <message>
        <source>Run %1 is lost: its settings could not be read.</source>
        <translation>Se perdió el análisis %1: no se pudieron leer sus ajustes.</translation>
    </message>
    <message>
        <source>Run %1 is lost: its recording could not be read.</source>
        <translation>Se perdió el análisis %1: no se pudo leer su grabación.</translation>
    </message>
    <message>
        <source>Some stages of the run could not be read.</source>
        <translation>No se pudieron leer algunas etapas del análisis.</translation>
    </message>
    <message>
        <source>Some findings of the run could not be read.</source>
        <translation>No se pudieron leer algunos resultados del análisis.</translation>
    </message>
    <message>
        <source>onsets</source>
        <translation>ataques</translation>
    </message>
    <message>
        <source>drum hits</source>
        <translation>golpes de batería</translation>
    </message>
    <message>
        <source>The %1 of the run were lost in the damage.</source>
        <translation>Los %1 del análisis se perdieron a causa del daño.</translation>
    </message>
    <message>
        <source>The result was lost when the project was damaged.</source>
        <translation>El resultado se perdió al dañarse el proyecto.</translation>
    </message>
    <message>
        <source>%1 of %2 %3 could not be read.</source>
        <translation>No se pudieron leer %1 de %2 %3.</translation>
    </message>
    <message>
        <source>The %1 of the run do not match their checksum: some values may be wrong.</source>
        <translation>Los %1 del análisis no coinciden con su suma de verificación: puede haber valores erróneos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run: what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The project was damaged and repaired; analyse the recording again.</source>
        <translation>El proyecto estaba dañado y se reparó; vuelva a analizar la grabación.</translation>
    </message>
    <message>
        <source>Some rows of the table “%1” could not be read.</source>
        <translation>No se pudieron leer algunas filas de la tabla «%1».</translation>
    </message>
    <message>
        <source>“%1” is the open project itself.</source>
        <translation>«%1» es el propio proyecto abierto.</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The project has no such run.</source>
        <translation>El proyecto no contiene ese análisis.</translation>
    </message>
    <message>
        <source>It may have been deleted in another window.</source>
        <translation>Es posible que se haya eliminado en otra ventana.</translation>
    </message>
    <message>
        <source>The setting “%1” can&apos;t be stored: its type is “%2”.</source>
        <translation>No se puede guardar el ajuste «%1»: es de tipo «%2».</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved to a project: its content hash is missing.</source>
        <translation>No se puede guardar «%1» en un proyecto: falta el hash de su contenido.</translation>
    </message>
    <message>
        <source>The project has no such recording.</source>
        <translation>El proyecto no contiene esa grabación.</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is kept.</source>
        <translation>Libere espacio y vuelva a intentarlo. Lo guardado anteriormente se conserva.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer el proyecto «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>Compruebe el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be written: %2.</source>
        <translation>No se puede escribir el proyecto «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the disk, then try again. What was saved before is kept.</source>
        <translation>Compruebe el disco y vuelva a intentarlo. Lo guardado anteriormente se conserva.</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>El proyecto «%1» está dañado.</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be opened or written: permission denied.</source>
        <translation>No se puede abrir o escribir el proyecto «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>Compruebe los permisos del archivo y de su carpeta, o guarde una copia en otro lugar.</translation>
    </message>
    <message>
        <source>The project “%1” is being written by another program.</source>
        <translation>Otro programa está escribiendo en el proyecto «%1».</translation>
    </message>
    <message>
        <source>Wait until it is done or close it there, then try again.</source>
        <translation>Espere a que termine o ciérrelo allí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The project “%1”: %2.</source>
        <translation>Proyecto «%1»: %2.</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>Tiempo (h:m:s)</translation>
    </message>
    <message>
        <source>The figure “%1” could not be drawn.</source>
        <translation>No se pudo dibujar la figura «%1».</translation>
    </message>
    <message>
        <source>A figure needs a size and a window above zero.</source>
        <translation>Una figura necesita un tamaño y una ventana mayores que cero.</translation>
    </message>
    <message>
        <source>Density of hits: %1</source>
        <translation>Densidad de golpes: %1</translation>
    </message>
    <message>
        <source>Hits per second (in windows of %1 s)</source>
        <translation>Golpes por segundo (en ventanas de %1 s)</translation>
    </message>
    <message numerus="yes">
        <source>Hits by class: %1 (%Ln in all)</source>
        <translation>
            <numerusform>Golpes por clase: %1 (%Ln en total)</numerusform>
            <numerusform>Golpes por clase: %1 (%Ln en total)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>Número de golpes</translation>
    </message>
    <message>
        <source>Confidence and velocity of the hits: %1</source>
        <translation>Confianza y velocidad de los golpes: %1</translation>
    </message>
    <message>
        <source>Confidence (probability, 0 to 1)</source>
        <translation>Confianza (probabilidad, de 0 a 1)</translation>
    </message>
    <message>
        <source>Velocity (relative, 0 to 1)</source>
        <translation>Velocidad (relativa, de 0 a 1)</translation>
    </message>
    <message>
        <source>Waveform and drum hits: %1</source>
        <translation>Forma de onda y golpes de batería: %1</translation>
    </message>
    <message>
        <source>Amplitude (1 = full scale)</source>
        <translation>Amplitud (1 = fondo de escala)</translation>
    </message>
    <message>
        <source>Hits (height: velocity, 0 to 1)</source>
        <translation>Golpes (altura: velocidad, de 0 a 1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hits</source>
        <translation>
            <numerusform>%1: %Ln golpe</numerusform>
            <numerusform>%1: %Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>saving</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>comprobando el archivo</translation>
    </message>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>«%1» no es la grabación que se analizó.</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>Localice el archivo original o analice este.</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>leyendo audio</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Time: %1 (h:m:s)</source>
        <translation>Tiempo: %1 (h:m:s)</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>Confianza: %1</translation>
    </message>
    <message>
        <source>Velocity: %1</source>
        <translation>Velocidad: %1</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: %1</source>
        <translation>Relación señal/ruido: %1</translation>
    </message>
    <message>
        <source>Clarity: %1</source>
        <translation>Claridad: %1</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>Compruebe que la ruta esté bien escrita.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no audio files.</source>
        <translation>La carpeta «%1» no contiene archivos de audio.</translation>
    </message>
    <message>
        <source>Name a folder with recordings, or the files themselves.</source>
        <translation>Indique una carpeta con grabaciones o los propios archivos.</translation>
    </message>
    <message>
        <source>Interrupted. Finished runs are kept in “%1”.</source>
        <translation>Interrumpido. Los análisis terminados se conservan en «%1».</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>%1 golpes de batería</translation>
    </message>
    <message>
        <source>drum hits not computed: %1</source>
        <translation>golpes de batería no calculados: %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 of audio, analysed in %4 s. Report: %5</source>
        <translation>%1: %2 en %3 de audio, analizado en %4 s. Informe: %5</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Runs saved: %1. Runs lost: %2.</source>
        <translation>Análisis guardados: %1. Análisis perdidos: %2.</translation>
    </message>
    <message>
        <source>decoding (CPU)</source>
        <translation>decodificación (CPU)</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1 (CPU)</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>tiempo transcurrido</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>velocidad</translation>
    </message>
    <message>
        <source>× real time</source>
        <translation>× tiempo real</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>memoria máxima</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>hilos</translation>
    </message>
    <message>
        <source>Folder for what can be computed again</source>
        <translation>Carpeta para lo que se puede volver a calcular</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core</source>
        <translation>Hilos de trabajo; 0 significa uno por núcleo</translation>
    </message>
    <message>
        <source>Recordings or a project to open</source>
        <translation>Grabaciones o un proyecto que abrir</translation>
    </message>
    <message>
        <source>Save what is readable of it to a new file with File &gt; Repair project or “heihachi repair”.</source>
        <translation>Guarde lo que se pueda leer en un archivo nuevo con Archivo &gt; Reparar proyecto o «heihachi repair».</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “heihachi process FILE -o DIR” works without one; “heihachi --help” tells more.</source>
        <translation>No hay pantalla en la que abrir una ventana. «heihachi process ARCHIVO -o CARPETA» funciona sin ella; «heihachi --help» dice más.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>«%1» no se puede usar como pesos: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Vuelva a instalar Heihachi.</translation>
    </message>
    <message>
        <source>“%1” is “%2” and not “%3”</source>
        <translation>«%1» es «%2» y no «%3»</translation>
    </message>
    <message>
        <source>The module of the networks can&apos;t be loaded: %1</source>
        <translation>No se puede cargar el módulo de las redes: %1</translation>
    </message>
    <message>
        <source>The module of the networks is missing: “%1”.</source>
        <translation>Falta el módulo de las redes: «%1».</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>Concédase permiso de lectura.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of a model.</source>
        <translation>«%1» es demasiado grande para ser el archivo de un modelo.</translation>
    </message>
    <message>
        <source>model “%1” has the unknown key “%2”</source>
        <translation>el modelo «%1» tiene la clave desconocida «%2»</translation>
    </message>
    <message>
        <source>model “%1” lacks “%2”</source>
        <translation>al modelo «%1» le falta «%2»</translation>
    </message>
    <message>
        <source>“%2” of model “%1” is not what it should be</source>
        <translation>«%2» del modelo «%1» no tiene un valor válido</translation>
    </message>
    <message>
        <source>its header is no list of tensors in JSON</source>
        <translation>su cabecera no es una lista de tensores en JSON</translation>
    </message>
    <message>
        <source>the entry of tensor “%1” is malformed</source>
        <translation>la entrada del tensor «%1» es incorrecta</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>el tensor «%1» tiene el tipo desconocido «%2»</translation>
    </message>
    <message>
        <source>shape and bytes of tensor “%1” don&apos;t agree</source>
        <translation>la forma y los bytes del tensor «%1» no concuerdan</translation>
    </message>
    <message>
        <source>tensor “%1” doesn&apos;t lie where it should</source>
        <translation>el tensor «%1» no está donde debería</translation>
    </message>
    <message>
        <source>there are bytes behind the last tensor</source>
        <translation>hay bytes después del último tensor</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>The drum network failed: %1</source>
        <translation>La red de batería falló: %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>Pesos (SHA-256)</translation>
    </message>
    <message>
        <source>Some models of the run could not be read.</source>
        <translation>No se pudieron leer algunos modelos del análisis.</translation>
    </message>
    <message>
        <source>drum activations</source>
        <translation>valores de activación de la batería</translation>
    </message>
    <message>
        <source>A track of the run has no rate or no width.</source>
        <translation>Una pista del análisis no tiene frecuencia o no tiene anchura.</translation>
    </message>
    <message>
        <source>There is not enough memory to save the run.</source>
        <translation>No hay memoria suficiente para guardar el análisis.</translation>
    </message>
    <message>
        <source>No models are installed in “%1”.</source>
        <translation>No hay modelos instalados en «%1».</translation>
    </message>
    <message>
        <source>A model is missing or has changed. Install Heihachi again.</source>
        <translation>Falta un modelo o ha cambiado. Vuelva a instalar Heihachi.</translation>
    </message>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>Se canceló la identificación de la batería.</translation>
    </message>
    <message>
        <source>Kick and bass</source>
        <translation>Bombo y bajo</translation>
    </message>
    <message>
        <source>Snare and mix</source>
        <translation>Caja y mezcla</translation>
    </message>
    <message>
        <source>Percussive and harmonic</source>
        <translation>Percusivo y armónico</translation>
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
        <translation>Tipo Amen</translation>
    </message>
    <message>
        <source>Breakbeat</source>
        <translation>Breakbeat</translation>
    </message>
    <message>
        <source>Kicks on beat 1 and on the &quot;and&quot; of beat 3, snares on beats 2 and 4: the usual drum &amp; bass beat.</source>
        <translation>Bombo en el tiempo 1 y en el «y» del tiempo 3, caja en los tiempos 2 y 4: el ritmo habitual del drum &amp; bass.</translation>
    </message>
    <message>
        <source>A two-step with one more kick on the &quot;and&quot; of beat 2, so that three kicks walk against two snares.</source>
        <translation>Un two-step con un bombo más en el «y» del tiempo 2, de modo que tres bombos avanzan contra dos cajas.</translation>
    </message>
    <message>
        <source>Kicks on beats 1 and 3, snares on beats 2 and 4, as in rock and hip-hop.</source>
        <translation>Bombo en los tiempos 1 y 3, caja en los tiempos 2 y 4, como en el rock y el hip-hop.</translation>
    </message>
    <message>
        <source>A kick on every beat, with or without snares on beats 2 and 4, as in house and techno.</source>
        <translation>Un bombo en cada tiempo, con o sin caja en los tiempos 2 y 4, como en el house y el techno.</translation>
    </message>
    <message>
        <source>Snares that divide the bar by 3, 3 and 2 sixteenths over even kicks, as in reggaeton.</source>
        <translation>Cajas que dividen el compás en 3, 3 y 2 semicorcheas sobre bombos regulares, como en el reguetón.</translation>
    </message>
    <message>
        <source>One kick on beat 1 and one snare on beat 3: the beat feels half as fast as the tempo.</source>
        <translation>Un bombo en el tiempo 1 y una caja en el tiempo 3: el ritmo se siente a la mitad del tempo.</translation>
    </message>
    <message>
        <source>Like a bar of the Amen break: two kicks at the start, more late in the bar, and soft snares between the loud ones.</source>
        <translation>Como un compás del Amen break: dos bombos al principio, más hacia el final del compás y cajas suaves entre las fuertes.</translation>
    </message>
    <message>
        <source>Syncopated kicks around snares on beats 2 and 4, like a sampled funk break.</source>
        <translation>Bombos sincopados en torno a cajas en los tiempos 2 y 4, como un break de funk sampleado.</translation>
    </message>
    <message>
        <source>Looking for beats was cancelled.</source>
        <translation>Se canceló la búsqueda de pulsos.</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Tempo and beats</source>
        <translation>Tempo y pulsos</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Acoplamiento</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Beats (CSV)</source>
        <translation>Pulsos (CSV)</translation>
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
        <translation>Patrones (CSV)</translation>
    </message>
    <message>
        <source>Bars and their patterns (CSV)</source>
        <translation>Compases y sus patrones (CSV)</translation>
    </message>
    <message>
        <source>Coupling (CSV)</source>
        <translation>Acoplamiento (CSV)</translation>
    </message>
    <message>
        <source>Drum hits (MIDI)</source>
        <translation>Golpes de batería (MIDI)</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>Archivos MIDI (*.mid)</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>No se pudo crear «%1».</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files, then try again.</source>
        <translation>Compruebe que haya espacio en la carpeta de archivos temporales y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, not significant</source>
        <translation>%1 a %2 Hz, no significativa</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, phase %3 rad</source>
        <translation>%1 a %2 Hz, fase %3 rad</translation>
    </message>
    <message>
        <source>The recording is too short to measure it.</source>
        <translation>La grabación es demasiado corta para medirlo.</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Coherence at the beat</source>
        <translation>Coherencia en el pulso</translation>
    </message>
    <message>
        <source>Coherence at the bar</source>
        <translation>Coherencia en el compás</translation>
    </message>
    <message>
        <source>95 % bound</source>
        <translation>Límite del 95 %</translation>
    </message>
    <message>
        <source>How far two envelopes move together, from 0 to 1; of two that have nothing to do with each other, 95 % stay below the bound. A positive phase means that the second comes behind the first.</source>
        <translation>Hasta qué punto se mueven juntas dos envolventes, de 0 a 1; si dos no tienen nada que ver entre sí, el 95 % queda por debajo del límite. Una fase positiva significa que la segunda va detrás de la primera.</translation>
    </message>
    <message>
        <source>on the grid, as far as can be told</source>
        <translation>sobre la cuadrícula, hasta donde se puede saber</translation>
    </message>
    <message>
        <source>behind the grid</source>
        <translation>por detrás de la cuadrícula</translation>
    </message>
    <message>
        <source>ahead of the grid</source>
        <translation>por delante de la cuadrícula</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>Media (ms)</translation>
    </message>
    <message>
        <source>Mean absolute (ms)</source>
        <translation>Media absoluta (ms)</translation>
    </message>
    <message>
        <source>Spread (ms)</source>
        <translation>Dispersión (ms)</translation>
    </message>
    <message>
        <source>The class plays</source>
        <translation>La clase toca</translation>
    </message>
    <message>
        <source>triplets, three positions a beat</source>
        <translation>tresillos, tres posiciones por pulso</translation>
    </message>
    <message numerus="yes">
        <source>%n positions a beat</source>
        <translation>
            <numerusform>%n posición por pulso</numerusform>
            <numerusform>%n posiciones por pulso</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid: %1 (probability %2); %3 % of the hits lie near none of its positions.</source>
        <translation>Cuadrícula: %1 (probabilidad %2); el %3 % de los golpes no está cerca de ninguna de sus posiciones.</translation>
    </message>
    <message>
        <source>Swing: the first eighth of a beat is %1 (± %2) times as long as the second; 1 is straight, 2 is a triplet shuffle.</source>
        <translation>Swing: la primera corchea de un pulso dura %1 (± %2) veces lo que la segunda; 1 es recto, 2 es un shuffle de tresillos.</translation>
    </message>
    <message>
        <source>Swing: there are no pairs of eighths to tell it by.</source>
        <translation>Swing: no hay pares de corcheas con los que medirlo.</translation>
    </message>
    <message numerus="yes">
        <source>Syncopation, mean over %n bars: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</source>
        <translation>
            <numerusform>Síncopa, media de %n compás: %1 (Longuet-Higgins &amp; Lee), %2 (distancia ponderada de nota a pulso), %3 (Witek); 0 es ninguna.</numerusform>
            <numerusform>Síncopa, media de %n compases: %1 (Longuet-Higgins &amp; Lee), %2 (distancia ponderada de nota a pulso), %3 (Witek); 0 es ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncopation: there is no whole bar with kick or snare.</source>
        <translation>Síncopa: no hay ningún compás completo con bombo o caja.</translation>
    </message>
    <message>
        <source>Pulse clarity: %1, from 0 (no beat stands out) to 1.</source>
        <translation>Claridad del pulso: %1, de 0 (ningún pulso destaca) a 1.</translation>
    </message>
    <message>
        <source>Pulse clarity: the recording is too short.</source>
        <translation>Claridad del pulso: la grabación es demasiado corta.</translation>
    </message>
    <message>
        <source>No hit lies on a grid of beats, so that there is no groove to measure.</source>
        <translation>Ningún golpe está sobre una cuadrícula de pulsos, así que no hay groove que medir.</translation>
    </message>
    <message>
        <source>Deviations are from the nearest position of the grid; positive is late. The detector itself jitters by %1 ms: a mean that this can explain says nothing, and is called on the grid. Each section and position is in groove.csv.</source>
        <translation>Las desviaciones son respecto a la posición más cercana de la cuadrícula; positivo es tarde. El propio detector tiene un jitter de %1 ms: una media que esto pueda explicar no dice nada y se considera sobre la cuadrícula. Todos los tramos y posiciones están en groove.csv.</translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n compás</numerusform>
            <numerusform>%n compases</numerusform>
        </translation>
    </message>
    <message>
        <source>first at %1</source>
        <translation>el primero en %1</translation>
    </message>
    <message>
        <source>No bar of drums comes again.</source>
        <translation>Ningún compás de batería se repite.</translation>
    </message>
    <message>
        <source>Patterns: %1. Bars: %2, of which fills: %3, like no other or without drums: %4.</source>
        <translation>Patrones: %1. Compases: %2, de ellos rellenos: %3, sin otro igual o sin batería: %4.</translation>
    </message>
    <message>
        <source>And %1 more in patterns.csv.</source>
        <translation>Y %1 más en patterns.csv.</translation>
    </message>
    <message>
        <source>A letter is a position of the bar: x a hard strike, o a soft one. The number behind a name says how like the known pattern it is, from 0 to 1.</source>
        <translation>Cada letra es una posición del compás: x es un golpe fuerte, o uno suave. El número tras un nombre indica cuánto se parece al patrón conocido, de 0 a 1.</translation>
    </message>
    <message>
        <source>%1 (%2:%3, %4 %)</source>
        <comment>tempo (ratio to the chosen one, share of the evidence)</comment>
        <translation>%1 (%2:%3, %4 %)</translation>
    </message>
    <message>
        <source>the tempo moves</source>
        <translation>el tempo varía</translation>
    </message>
    <message>
        <source>half-time feel</source>
        <translation>sensación de half-time</translation>
    </message>
    <message numerus="yes">
        <source>%n beats a bar</source>
        <translation>
            <numerusform>%n pulso por compás</numerusform>
            <numerusform>%n pulsos por compás</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no stable beat.</source>
        <translation>La grabación no tiene un pulso estable.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Confidence of the bars</source>
        <translation>Confianza de los compases</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Otras interpretaciones</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>And %1 more in tempo.csv.</source>
        <translation>Y %1 más en tempo.csv.</translation>
    </message>
    <message>
        <source>%1 beats. Outside of these sections, %2 in all, there is no stable beat.</source>
        <translation>%1 pulsos. Fuera de estos tramos, %2 en total, no hay un pulso estable.</translation>
    </message>
    <message>
        <source>Confidence is the probability, from 0 to 1, that the tempo and its level (not half, not two thirds) are right. Other readings are shown with their ratio to the tempo and their share of the evidence.</source>
        <translation>La confianza es la probabilidad, de 0 a 1, de que el tempo y su nivel (ni la mitad ni dos tercios) sean correctos. Las otras interpretaciones se muestran con su proporción respecto al tempo y su parte de la evidencia.</translation>
    </message>
    <message>
        <source>The result “%1” of the run contradicts itself.</source>
        <translation>El resultado «%1» del análisis se contradice.</translation>
    </message>
    <message>
        <source>A correction of the beat grid is not possible.</source>
        <translation>Una corrección de la cuadrícula de pulsos no es posible.</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>datos de groove</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>datos de acoplamiento</translation>
    </message>
    <message>
        <source>drum patterns</source>
        <translation>patrones de batería</translation>
    </message>
    <message>
        <source>tempo sections</source>
        <translation>tramos de tempo</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>pulsos</translation>
    </message>
    <message>
        <source>tempo points</source>
        <translation>puntos de tempo</translation>
    </message>
    <message>
        <source>The corrections of the beat grid of “%1” could not be read.</source>
        <translation>No se pudieron leer las correcciones de la cuadrícula de pulsos de «%1».</translation>
    </message>
    <message>
        <source>The groove of the run does not fit its hits or its beats.</source>
        <translation>El groove del análisis no concuerda con sus golpes o sus pulsos.</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <comment>beats a minute</comment>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>bass</source>
        <comment>signal</comment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>mix</source>
        <comment>signal</comment>
        <translation>mezcla</translation>
    </message>
    <message>
        <source>harmonic part</source>
        <comment>signal</comment>
        <translation>parte armónica</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>no medible</translation>
    </message>
    <message>
        <source>Swing of sixteenths</source>
        <translation>Swing de semicorcheas</translation>
    </message>
    <message>
        <source>Swing of eighths</source>
        <translation>Swing de corcheas</translation>
    </message>
    <message>
        <source>Too few pairs of notes to measure swing in.</source>
        <translation>Muy pocos pares de notas para medir el swing.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>a ratio and its standard error</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pair(s).</source>
        <translation>
            <numerusform>Cuánto más dura la primera nota de un par que la segunda: 1 es recto, 2 tiene el swing de los tresillos. Tras ±, el error típico, a partir de %Ln par.</numerusform>
            <numerusform>Cuánto más dura la primera nota de un par que la segunda: 1 es recto, 2 tiene el swing de los tresillos. Tras ±, el error típico, a partir de %Ln pares.</numerusform>
        </translation>
    </message>
    <message>
        <source>triplets</source>
        <translation>tresillos</translation>
    </message>
    <message>
        <source>straight sixteenths</source>
        <translation>semicorcheas rectas</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>division of the beat, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beat(s) a bar.</source>
        <translation>
            <numerusform>La división del pulso, semicorcheas rectas o tresillos, que mejor explica los golpes, y la probabilidad de que sea la correcta. %Ln pulso por compás.</numerusform>
            <numerusform>La división del pulso, semicorcheas rectas o tresillos, que mejor explica los golpes, y la probabilidad de que sea la correcta. %Ln pulsos por compás.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean over %Ln bar(s).</source>
        <translation>
            <numerusform>Media de %Ln compás.</numerusform>
            <numerusform>Media de %Ln compases.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no whole bar with a kick or a snare.</source>
        <translation>No hay ningún compás completo con bombo o caja.</translation>
    </message>
    <message>
        <source>Syncopation (LHL)</source>
        <translation>Síncopa (LHL)</translation>
    </message>
    <message>
        <source>Syncopation after Longuet-Higgins and Lee, for each bar: how often a weak place is struck and the stronger one after it stays silent, and by how much stronger it is. 0 is none.</source>
        <translation>Síncopa según Longuet-Higgins y Lee, por compás: con qué frecuencia se golpea un lugar débil y el más fuerte que le sigue queda en silencio, y cuánto más fuerte es. 0 es ninguna.</translation>
    </message>
    <message>
        <source>Syncopation (WNBD)</source>
        <translation>Síncopa (WNBD)</translation>
    </message>
    <message>
        <source>Weighted note-to-beat distance, for each note: how close notes come to a beat without being on it, more where they last beyond the next beat. 0 means that all notes are on beats.</source>
        <translation>Distancia ponderada de nota a pulso (weighted note-to-beat distance), por nota: cuánto se acercan las notas a un pulso sin estar en él, más si duran más allá del pulso siguiente. 0 significa que todas las notas están en pulsos.</translation>
    </message>
    <message>
        <source>Syncopation (Witek)</source>
        <translation>Síncopa (Witek)</translation>
    </message>
    <message>
        <source>Witek&apos;s index, for each bar: how often kick or snare is struck just before another drum on a stronger place. 0 is none; people wanted to move most with middling values.</source>
        <translation>Índice de Witek, por compás: con qué frecuencia se golpea bombo o caja justo antes de otra pieza en un lugar más fuerte. 0 es ninguna; con valores medios es cuando más ganas de moverse había.</translation>
    </message>
    <message>
        <source>Beat %1, position %2 of %3</source>
        <translation>Pulso %1, posición %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln golpe</numerusform>
            <numerusform>%Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>tarde</translation>
    </message>
    <message>
        <source>early</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>Mean: %1 ms (%2)</source>
        <comment>deviation, late or early</comment>
        <translation>Media: %1 ms (%2)</translation>
    </message>
    <message>
        <source>Mean absolute deviation (MT): %1 ms</source>
        <translation>Desviación absoluta media (MT): %1 ms</translation>
    </message>
    <message>
        <source>Spread (standard deviation): %1 ms</source>
        <translation>Dispersión (desviación típica): %1 ms</translation>
    </message>
    <message>
        <source>The mean cannot be told from the detector&apos;s jitter of ±%1 ms.</source>
        <translation>La media no se distingue del jitter del detector, de ±%1 ms.</translation>
    </message>
    <message>
        <source>Pulse clarity</source>
        <translation>Claridad del pulso</translation>
    </message>
    <message>
        <source>How clearly a pulse is felt in the hits: 0 not at all, 1 as regular as a loop.</source>
        <translation>Con qué claridad se siente un pulso en los golpes: 0, nada; 1, tan regular como un loop.</translation>
    </message>
    <message>
        <source>This stretch is too short to measure how clear the pulse is.</source>
        <translation>Este tramo es demasiado corto para medir la claridad del pulso.</translation>
    </message>
    <message>
        <source>Off the grid</source>
        <translation>Fuera de cuadrícula</translation>
    </message>
    <message>
        <source>Share of the hits that lie near no position of the grid: grace notes and flams, or a grid that is not the right one.</source>
        <translation>Porcentaje de los golpes que no están cerca de ninguna posición de la cuadrícula: notas de adorno y flams, o una cuadrícula que no es la correcta.</translation>
    </message>
    <message>
        <source>%1, no more than chance</source>
        <comment>coherence</comment>
        <translation>%1, no más que el azar</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <comment>coherence</comment>
        <translation>%1, al mismo tiempo</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms behind</source>
        <comment>coherence, signal</comment>
        <translation>%1, %2 %3 ms después</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms ahead</source>
        <comment>coherence, signal</comment>
        <translation>%1, %2 %3 ms antes</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits were corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>Los golpes de batería se corrigieron a mano: %n corrección.</numerusform>
            <numerusform>Los golpes de batería se corrigieron a mano: %n correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The beat grid was corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>La cuadrícula de pulsos se corrigió a mano: %n corrección.</numerusform>
            <numerusform>La cuadrícula de pulsos se corrigió a mano: %n correcciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments (CSV)</source>
        <translation>Segmentos (CSV)</translation>
    </message>
    <message>
        <source>Transitions (CSV)</source>
        <translation>Transiciones (CSV)</translation>
    </message>
    <message>
        <source>Markers (CSV)</source>
        <translation>Marcadores (CSV)</translation>
    </message>
    <message>
        <source>Drum hits by hand: %1 added, %2 changed, %3 confirmed. Hits that were deleted are not in these results; the findings count every correction.</source>
        <translation>Golpes de batería a mano: %1 añadidos, %2 modificados, %3 confirmados. Los golpes eliminados no figuran en estas cifras; el apartado «Resultados» cuenta todas las correcciones.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>Transición</translation>
    </message>
    <message>
        <source>Mix point</source>
        <translation>Punto de mezcla</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <comment>a range in percent</comment>
        <translation>%1 – %2 %</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Erróneos</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>Otra clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>Expected by confidence</source>
        <translation>Esperado por confianza</translation>
    </message>
    <message>
        <source>All that were judged</source>
        <translation>Todos los evaluados</translation>
    </message>
    <message>
        <source>Right as heard</source>
        <translation>Correctos al oído</translation>
    </message>
    <message>
        <source>%1%2 %3 ct</source>
        <comment>note, octave, deviation in cents</comment>
        <translation>%1%2 %3 ct</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>An annotation has no proper place in time.</source>
        <translation>Una anotación no tiene un lugar válido en el tiempo.</translation>
    </message>
    <message>
        <source>A correction of a drum hit is not possible.</source>
        <translation>Una corrección de un golpe de batería no es posible.</translation>
    </message>
    <message>
        <source>The corrections of the drum hits of “%1” could not be read.</source>
        <translation>No se pudieron leer las correcciones de los golpes de batería de «%1».</translation>
    </message>
    <message>
        <source>The markers and segments of “%1” could not be read.</source>
        <translation>No se pudieron leer los marcadores y segmentos de «%1».</translation>
    </message>
    <message>
        <source>The verdicts on %1 could not be read.</source>
        <comment>%1 is the name of a run</comment>
        <translation>No se pudieron leer los veredictos sobre %1.</translation>
    </message>
    <message>
        <source>A verdict is about a hit without a time.</source>
        <translation>Un veredicto se refiere a un golpe sin tiempo.</translation>
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
        <translation>Eje de &amp;frecuencia</translation>
    </message>
    <message>
        <source>F&amp;FT size</source>
        <translation>T&amp;amaño de FFT</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Ganancia</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Rango</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>&amp;Invertir colores</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>Mostrar g&amp;olpes</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>Mostrar segm&amp;entos</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>Mostrar valores &amp;bajo el puntero</translation>
    </message>
    <message>
        <source>Linear</source>
        <comment>frequency axis</comment>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <comment>frequency axis</comment>
        <translation>Logarítmico</translation>
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
        <translation>Hann (líneas nítidas)</translation>
    </message>
    <message>
        <source>Blackman-Harris (clean between loud lines)</source>
        <translation>Blackman-Harris (limpia entre líneas fuertes)</translation>
    </message>
    <message>
        <source>%1 samples (%2 ms, %3 Hz)</source>
        <translation>%1 muestras (%2 ms, %3 Hz)</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>A mano: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>movido</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>reetiquetado</translation>
    </message>
    <message>
        <source>rescored</source>
        <translation>revalorado</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>perdido</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Pulsos</translation>
    </message>
    <message>
        <source>Tempo sections</source>
        <translation>Tramos de tempo</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>No segments are marked in this recording.</source>
        <translation>En esta grabación no hay segmentos marcados.</translation>
    </message>
    <message>
        <source>No transitions are marked in this recording.</source>
        <translation>En esta grabación no hay transiciones marcadas.</translation>
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
        <translation>Hacen falta dos análisis para comparar.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>Se canceló la comparación.</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versión %1</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>of a stage</comment>
        <translation>%1, fallida</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>of a stage</comment>
        <translation>%1, omitida</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>of a stage</comment>
        <translation>%1, desactivada</translation>
    </message>
    <message>
        <source>on</source>
        <comment>of a stage</comment>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a stage</comment>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>«%1», línea %2: %3.</translation>
    </message>
    <message>
        <source>“%1” is not the record of an analysis.</source>
        <translation>«%1» no es el registro de un análisis.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Heihachi.</source>
        <translation>«%1» se escribió con una versión más reciente de Heihachi.</translation>
    </message>
    <message>
        <source>Update Heihachi to read it.</source>
        <translation>Actualice Heihachi para leerlo.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
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
        <translation>Pares</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidos</translation>
    </message>
    <message>
        <source>Rescored</source>
        <translation>Revalorados</translation>
    </message>
    <message>
        <source>Relabelled from</source>
        <translation>Reetiquetados desde</translation>
    </message>
    <message>
        <source>Relabelled to</source>
        <translation>Reetiquetados a</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>F</source>
        <comment>F score</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Mean shift (ms)</source>
        <translation>Desfase medio (ms)</translation>
    </message>
    <message>
        <source>Deviation of shifts (ms)</source>
        <translation>Desviación de los desfases (ms)</translation>
    </message>
    <message>
        <source>Mean change of confidence</source>
        <translation>Cambio medio de confianza</translation>
    </message>
    <message>
        <source>Mean change of velocity</source>
        <translation>Cambio medio de velocidad</translation>
    </message>
    <message>
        <source>Pairs are hits of one class that lie at most %1 apart. F is 2 · pairs / (A + B).</source>
        <translation>Los pares son golpes de una misma clase separados como mucho %1. F es 2 · pares / (A + B).</translation>
    </message>
    <message>
        <source>The reference is %1: recall is the share of its hits that the other run has, precision the share of the other&apos;s hits that are in it.</source>
        <translation>La referencia es %1: la exhaustividad es la parte de sus golpes que el otro análisis también tiene; la precisión, la parte de los golpes del otro que están en ella.</translation>
    </message>
    <message>
        <source>Not counted are hits where the other recording has no counterpart: %1 of A, %2 of B.</source>
        <translation>No se cuentan los golpes sin correspondencia en la otra grabación: %1 de A, %2 de B.</translation>
    </message>
    <message>
        <source>No hit of one run has a partner in the other.</source>
        <translation>Ningún golpe de un análisis tiene pareja en el otro.</translation>
    </message>
    <message>
        <source>Changes are B minus A, of pairs.</source>
        <translation>Los cambios son B menos A, de los pares.</translation>
    </message>
    <message>
        <source>Hits of A</source>
        <translation>Golpes de A</translation>
    </message>
    <message>
        <source>Their mean confidence</source>
        <translation>Su confianza media</translation>
    </message>
    <message>
        <source>Found by B</source>
        <translation>Hallados por B</translation>
    </message>
    <message>
        <source>Hits of B</source>
        <translation>Golpes de B</translation>
    </message>
    <message>
        <source>Found by A</source>
        <translation>Hallados por A</translation>
    </message>
    <message>
        <source>not computed: no hit has a confidence</source>
        <translation>no calculado: ningún golpe tiene confianza</translation>
    </message>
    <message>
        <source>Expected calibration error: A against B %1; B against A %2.</source>
        <translation>Error de calibración esperado: A frente a B, %1; B frente a A, %2.</translation>
    </message>
    <message>
        <source>The differences of drum hits gather nowhere.</source>
        <translation>Las diferencias de los golpes de batería no se concentran en ningún lugar.</translation>
    </message>
    <message>
        <source>From (in A)</source>
        <translation>Desde (en A)</translation>
    </message>
    <message>
        <source>To (in A)</source>
        <translation>Hasta (en A)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Of events</source>
        <translation>De eventos</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperadas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Expected is what the passage would have, were the differences spread evenly over the events; the score is the logarithm of the likelihood ratio.</source>
        <translation>Esperadas son las que tendría el pasaje si las diferencias se repartieran por igual entre los eventos; la puntuación es el logaritmo de la razón de verosimilitudes.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Heihachi</source>
        <translation>Heihachi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>No se compararon.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sin comparar</translation>
    </message>
    <message>
        <source>Nothing else was compared.</source>
        <translation>No se comparó nada más.</translation>
    </message>
    <message>
        <source>Agreement of beats: F %1 within %2.</source>
        <translation>Concordancia de los pulsos: F %1 dentro de %2.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Not known of %1: it came without a record of its run.</source>
        <translation>Se desconoce de %1: llegó sin el registro de su análisis.</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A y B</translation>
    </message>
    <message>
        <source>The runs were made with the same program, stages, settings and models.</source>
        <translation>Los análisis se hicieron con el mismo programa y las mismas etapas, ajustes y modelos.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Without a counterpart in the other recording:</source>
        <translation>Sin correspondencia en la otra grabación:</translation>
    </message>
    <message>
        <source>The recordings share no material (confidence that they do: %1).</source>
        <translation>Las grabaciones no comparten material (confianza en que lo compartan: %1).</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alineación</translation>
    </message>
    <message>
        <source>Tempo of B against A</source>
        <translation>Tempo de B frente a A</translation>
    </message>
    <message>
        <source>Pitch of B against A</source>
        <translation>Tono de B frente a A</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1 semitonos</translation>
    </message>
    <message>
        <source>Share of A with a counterpart</source>
        <translation>Parte de A con correspondencia</translation>
    </message>
    <message>
        <source>Share of B with a counterpart</source>
        <translation>Parte de B con correspondencia</translation>
    </message>
    <message>
        <source>Pieces of the map</source>
        <translation>Trozos del mapa</translation>
    </message>
    <message>
        <source>Everything that both runs have was compared.</source>
        <translation>Se comparó todo lo que ambos análisis tienen.</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Hits may be one when at most this far apart</source>
        <translation>Dos golpes pueden ser uno si están separados como mucho</translation>
    </message>
    <message>
        <source>A pair further apart is moved</source>
        <translation>Un par más separado está movido</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>Cambio de confianza</translation>
    </message>
    <message>
        <source>Change of velocity</source>
        <translation>Cambio de velocidad</translation>
    </message>
    <message>
        <source>Beats may be one when at most this far apart</source>
        <translation>Dos pulsos pueden ser uno si están separados como mucho</translation>
    </message>
    <message>
        <source>Change of tempo</source>
        <translation>Cambio de tempo</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Ends of sections, segments and transitions</source>
        <translation>Extremos de tramos, segmentos y transiciones</translation>
    </message>
    <message>
        <source>every event that differs</source>
        <translation>todos los eventos que difieren</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>todo, para programas</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>title of a comparison: B against A</comment>
        <translation>%1 frente a %2</translation>
    </message>
    <message>
        <source>Where the differences gather</source>
        <translation>Dónde se concentran las diferencias</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>Otras partes</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>Ajustes y versiones</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Tolerancias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a part, number of its events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The runs differ.</source>
        <translation>Los análisis difieren.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ (%4).</source>
        <comment>name of a part, differences, events, how many of each kind</comment>
        <translation>%1: difieren %2 de %3 (%4).</translation>
    </message>
    <message>
        <source>What was compared is the same within the tolerances, but not everything was.</source>
        <translation>Lo comparado es igual dentro de las tolerancias, pero no se comparó todo.</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>Sin comparar: %1.</translation>
    </message>
    <message>
        <source>Passages without a counterpart in the other recording were left out.</source>
        <translation>Se omitieron los pasajes sin correspondencia en la otra grabación.</translation>
    </message>
    <message>
        <source>Drum hits against %1 as the reference: recall %2, precision %3, F %4 within %5.</source>
        <translation>Golpes de batería con %1 como referencia: exhaustividad %2, precisión %3, F %4 dentro de %5.</translation>
    </message>
    <message>
        <source>The recordings are unrelated: no passage of one was found in the other, so nothing was compared.</source>
        <translation>Las grabaciones no tienen relación: ningún pasaje de una se encontró en la otra, así que no se comparó nada.</translation>
    </message>
    <message>
        <source>Nothing could be compared: no part is there in both runs.</source>
        <translation>No se pudo comparar nada: ninguna parte está en ambos análisis.</translation>
    </message>
    <message>
        <source>The runs are the same within the tolerances (%1).</source>
        <translation>Los análisis son iguales dentro de las tolerancias (%1).</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2, neither is right in %3.</source>
        <translation>B arregla %1, estropea %2; ninguno acierta en %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, kind of difference</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>“%1” is larger than any table of results (%2).</source>
        <translation>«%1» es más grande que cualquier tabla de resultados (%2).</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>The folder “%1” holds no reports of a run.</source>
        <translation>La carpeta «%1» no contiene informes de un análisis.</translation>
    </message>
    <message>
        <source>Name a folder that `heihachi process` wrote for a recording: it holds drum_hits.csv.</source>
        <translation>Indique una carpeta que `heihachi process` haya escrito para una grabación: contiene drum_hits.csv.</translation>
    </message>
    <message>
        <source>“%1” is no class of drum</source>
        <translation>«%1» no es una clase de la batería</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done to a hit by hand</source>
        <translation>«%1» no es nada que se pueda hacer a mano con un golpe</translation>
    </message>
    <message>
        <source>“end_s” lies before “start_s”</source>
        <translation>«end_s» es anterior a «start_s»</translation>
    </message>
    <message>
        <source>The alignment of two recordings has values that are no numbers.</source>
        <translation>La alineación de dos grabaciones tiene valores que no son números.</translation>
    </message>
    <message>
        <source>An anchor between two recordings has no place in time.</source>
        <translation>Un anclaje entre dos grabaciones no tiene un lugar en el tiempo.</translation>
    </message>
    <message>
        <source>A verdict on a difference does not go with its hits.</source>
        <translation>Un veredicto sobre una diferencia no concuerda con sus golpes.</translation>
    </message>
    <message>
        <source>The project keeps no such comparison.</source>
        <translation>El proyecto no contiene esa comparación.</translation>
    </message>
    <message>
        <source>Some comparisons of runs could not be read, or not wholly.</source>
        <translation>Algunas comparaciones de análisis no se pudieron leer, o no del todo.</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits that differ: %Ln in all</source>
        <translation>
            <numerusform>Golpes de batería que difieren: %Ln en total</numerusform>
            <numerusform>Golpes de batería que difieren: %Ln en total</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Tiempo en A (h:m:s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits in each %1 s</source>
        <translation>Golpes en cada %1 s</translation>
    </message>
    <message>
        <source>Confidence of the hits that both runs have</source>
        <translation>Confianza de los golpes que ambos análisis tienen</translation>
    </message>
    <message>
        <source>Confidence in A (probability, 0 to 1)</source>
        <translation>Confianza en A (probabilidad, de 0 a 1)</translation>
    </message>
    <message>
        <source>Confidence in B (probability, 0 to 1)</source>
        <translation>Confianza en B (probabilidad, de 0 a 1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of drum, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits of each class in A and in B</source>
        <translation>Golpes de cada clase en A y en B</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, number of hits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A figure needs a size above zero.</source>
        <translation>Una figura necesita un tamaño mayor que cero.</translation>
    </message>
    <message>
        <source>Section at %1 BPM</source>
        <translation>Tramo a %1 BPM</translation>
    </message>
    <message>
        <source>Tempo section</source>
        <translation>Tramo de tempo</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>Segmento «%1»</translation>
    </message>
    <message>
        <source>Transition “%1”</source>
        <translation>Transición «%1»</translation>
    </message>
    <message>
        <source>%1 in A only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 solo en A</translation>
    </message>
    <message>
        <source>%1 in B only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 solo en B</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>e.g. Snare in A, Kick in B</comment>
        <translation>%1 en A, %2 en B</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>confianza %1</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>velocidad %1</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>two times</comment>
        <translation>%1 en A, %2 en B</translation>
    </message>
    <message>
        <source>Name one of the folders in it: %1.</source>
        <translation>Indique una de las carpetas que contiene: %1.</translation>
    </message>
    <message>
        <source>The runs are of two recordings, which must be laid over each other by their sound, but the recording of “%1” is not there any more: “%2”.</source>
        <translation>Los análisis son de dos grabaciones, que deben superponerse por su sonido, pero la grabación de «%1» ya no está: «%2».</translation>
    </message>
    <message>
        <source>Bring the file back, or compare with --same-recording if both are the same recording.</source>
        <translation>Devuelva el archivo a su sitio o compare con --same-recording si ambas son la misma grabación.</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>laying the recordings over each other</source>
        <translation>superponiendo las grabaciones</translation>
    </message>
    <message>
        <source>--parts: “%1” is no part of a run.</source>
        <translation>--parts: «%1» no es una parte de un análisis.</translation>
    </message>
    <message>
        <source>--parts names no part.</source>
        <translation>--parts no indica ninguna parte.</translation>
    </message>
    <message>
        <source>Much differs from %1 to %2: %3 of %4.</source>
        <comment>times in A, differences, events</comment>
        <translation>Hay muchas diferencias de %1 a %2: %3 de %4.</translation>
    </message>
    <message>
        <source>Not compared: %1. %2</source>
        <comment>name of a part, reason</comment>
        <translation>Sin comparar: %1. %2</translation>
    </message>
    <message>
        <source>The project has these runs: %1.</source>
        <translation>El proyecto contiene estos análisis: %1.</translation>
    </message>
    <message>
        <source>The project “%1” holds no run.</source>
        <translation>El proyecto «%1» no contiene ningún análisis.</translation>
    </message>
    <message>
        <source>Analyse a recording with `heihachi process` or in the window.</source>
        <translation>Analice una grabación con `heihachi process` o en la ventana.</translation>
    </message>
    <message>
        <source>The project “%1” has no run “%2”.</source>
        <translation>El proyecto «%1» no contiene el análisis «%2».</translation>
    </message>
    <message>
        <source>“%1” holds runs of several recordings: which one is meant?</source>
        <translation>«%1» contiene análisis de varias grabaciones: ¿cuál se quiere?</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>análisis %1 · %2</translation>
    </message>
    <message>
        <source>%1, with corrections by hand</source>
        <comment>a run</comment>
        <translation>%1, con correcciones a mano</translation>
    </message>
</context>
<context>
    <name>heihachi::AboutDialog</name>
    <message>
        <source>About Heihachi</source>
        <translation>Acerca de Heihachi</translation>
    </message>
    <message>
        <source>Workstation that takes drum &amp;amp; bass mixes apart.</source>
        <translation>Estación de trabajo que desglosa mezclas de drum &amp;amp; bass.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licences and libraries</source>
        <translation>Licencias y bibliotecas</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. With FFTW, QCustomPlot and Rubber Band linked in, the built program as a whole is under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>El código fuente está bajo la licencia MIT. Al estar enlazado con FFTW, QCustomPlot y Rubber Band, el programa compilado en su conjunto está bajo la Licencia Pública General de GNU, versión 3. Se ofrece sin garantía alguna.</translation>
    </message>
</context>
<context>
    <name>heihachi::AgreementModel</name>
    <message>
        <source>All</source>
        <comment>classes of drums</comment>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 moved, %4 rescored</source>
        <comment>class of drums</comment>
        <translation>%1: %2 iguales, %3 movidos, %4 revalorados</translation>
    </message>
    <message>
        <source>%1 of A are another class in B, %2 of B another one in A</source>
        <translation>%1 de A son de otra clase en B; %2 de B, de otra en A</translation>
    </message>
    <message>
        <source>Pairs: %1 ms later in B, ± %2 ms (standard deviation)</source>
        <translation>Pares: %1 ms más tarde en B, ± %2 ms (desviación típica)</translation>
    </message>
    <message>
        <source>Velocity in B: %1 (of 0 to 1)</source>
        <translation>Velocidad en B: %1 (de 0 a 1)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class of drum</source>
        <translation>Clase de la batería</translation>
    </message>
    <message>
        <source>F</source>
        <comment>agreement</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Agreement: twice the pairs by the hits of both runs, 0 to 1</source>
        <translation>Concordancia: el doble de los pares entre los golpes de ambos análisis, de 0 a 1</translation>
    </message>
    <message>
        <source>Prec.</source>
        <translation>Prec.</translation>
    </message>
    <message>
        <source>Precision: share of the hits of B that A, taken for the truth, has too; 0 to 1</source>
        <translation>Precisión: parte de los golpes de B que A, tomado como verdad, también tiene; de 0 a 1</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaust.</translation>
    </message>
    <message>
        <source>Recall: share of the hits of A, taken for the truth, that B has too; 0 to 1</source>
        <translation>Exhaustividad: parte de los golpes de A, tomado como verdad, que B también tiene; de 0 a 1</translation>
    </message>
    <message>
        <source>A</source>
        <comment>run A</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Hits of run A where B has a counterpart in time</source>
        <translation>Golpes del análisis A donde B tiene correspondencia en el tiempo</translation>
    </message>
    <message>
        <source>B</source>
        <comment>run B</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Hits of run B where A has a counterpart in time</source>
        <translation>Golpes del análisis B donde A tiene correspondencia en el tiempo</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>Hits of the same class in both runs within the window</source>
        <translation>Golpes de la misma clase en ambos análisis dentro de la ventana</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidos</translation>
    </message>
    <message>
        <source>Hits of A that B does not have</source>
        <translation>Golpes de A que B no tiene</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidos</translation>
    </message>
    <message>
        <source>Hits of B that A does not have</source>
        <translation>Golpes de B que A no tiene</translation>
    </message>
    <message>
        <source>Relab.</source>
        <translation>Reetiq.</translation>
    </message>
    <message>
        <source>Hits of A that B gives another class</source>
        <translation>Golpes de A a los que B da otra clase</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>Desfase ms</translation>
    </message>
    <message>
        <source>Mean time of the pairs in B after A, in ms</source>
        <translation>Tiempo medio de los pares en B después de A, en ms</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Mean change of the confidence of the pairs from A to B, of 0 to 1</source>
        <translation>Cambio medio de la confianza de los pares de A a B, de 0 a 1</translation>
    </message>
</context>
<context>
    <name>heihachi::AlarmBadge</name>
    <message>
        <source>Results of this run can hardly be right. Click to see which and why.</source>
        <translation>Es muy improbable que algunos resultados de este análisis sean correctos. Haga clic para ver cuáles y por qué.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alerta</numerusform>
            <numerusform>%n alertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Alignment</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>Se canceló la alineación.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>&amp;Analizar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Analyse the shown recording again with the settings in force</source>
        <translation>Volver a analizar la grabación mostrada con los ajustes vigentes</translation>
    </message>
    <message>
        <source>Cancel the job that is running</source>
        <translation>Cancelar la tarea en curso</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>What the next analyses compute, and how</source>
        <translation>Qué calculan los próximos análisis y cómo</translation>
    </message>
    <message>
        <source>The saved analysis settings do not fit this version.</source>
        <translation>Los ajustes de análisis guardados no son válidos para esta versión.</translation>
    </message>
    <message>
        <source>The defaults are used. %1</source>
        <translation>Se usan los valores predeterminados. %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisConfig</name>
    <message>
        <source>“%1”, line %2: a second document starts here, but a configuration is one.</source>
        <translation>«%1», línea %2: aquí empieza un segundo documento, pero una configuración es uno solo.</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: this is not YAML (%4).</source>
        <translation>«%1», línea %2, columna %3: esto no es YAML (%4).</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as YAML (%2).</source>
        <translation>«%1» no se puede leer como YAML (%2).</translation>
    </message>
    <message>
        <source>The stored configuration of this run is damaged.</source>
        <translation>La configuración guardada de este análisis está dañada.</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>«stages.%1.%2» debe ser %3, pero se encontró %4.</translation>
    </message>
    <message>
        <source>The configuration “%1” does not exist.</source>
        <translation>La configuración «%1» no existe.</translation>
    </message>
    <message>
        <source>The configuration “%1” is not a file.</source>
        <translation>La configuración «%1» no es un archivo.</translation>
    </message>
    <message>
        <source>“%1” is too large to be a configuration.</source>
        <translation>«%1» es demasiado grande para ser una configuración.</translation>
    </message>
    <message>
        <source>A configuration is a short YAML text.</source>
        <translation>Una configuración es un texto YAML breve.</translation>
    </message>
    <message>
        <source>The configuration “%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer la configuración «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisPage</name>
    <message>
        <source>These settings are used by the next analyses. Runs that exist keep the settings they were made with.</source>
        <translation>Estos ajustes se usan en los próximos análisis. Los análisis existentes conservan los ajustes con los que se hicieron.</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor predeterminado: %1</translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>Volver al valor predeterminado de «%1»</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationEditor</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of the marker</source>
        <translation>Texto del marcador</translation>
    </message>
    <message>
        <source>Label of the segment</source>
        <translation>Etiqueta del segmento</translation>
    </message>
    <message>
        <source>Type of the transition</source>
        <translation>Tipo de la transición</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>label</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a transition</comment>
        <translation>tipo</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationHistory</name>
    <message>
        <source>Add a marker</source>
        <translation>Añadir un marcador</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>Añadir un segmento</translation>
    </message>
    <message>
        <source>Add a transition</source>
        <translation>Añadir una transición</translation>
    </message>
    <message>
        <source>Delete a marker</source>
        <translation>Eliminar un marcador</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>Eliminar un segmento</translation>
    </message>
    <message>
        <source>Delete a transition</source>
        <translation>Eliminar una transición</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <translation>Mover un marcador</translation>
    </message>
    <message>
        <source>Change a segment</source>
        <translation>Modificar un segmento</translation>
    </message>
    <message>
        <source>Change a transition</source>
        <translation>Modificar una transición</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>transición</translation>
    </message>
    <message>
        <source>Rename a %1</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>Renombrar %1</translation>
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
        <translation>subida</translation>
    </message>
    <message>
        <source>verse</source>
        <translation>estrofa</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>puente</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>outro</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>corte</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>fundido</translation>
    </message>
    <message>
        <source>bass swap</source>
        <translation>cambio de bajos</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>echo-out</source>
        <translation>echo out</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationModel</name>
    <message>
        <source>“%1” is no time. Write h:m:s, m:s or s, e.g. 0:12:41.337.</source>
        <translation>«%1» no es un tiempo. Escriba h:m:s, m:s o s; por ejemplo, 0:12:41.337.</translation>
    </message>
    <message>
        <source>The end comes after the beginning, %1.</source>
        <translation>El final va después del principio, %1.</translation>
    </message>
    <message>
        <source>The beginning comes before the end, %1.</source>
        <translation>El principio va antes del final, %1.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Where it begins, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>Dónde empieza, h:m:s.ms. Un doble clic o F2 permite editarlo.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Where it ends, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>Dónde termina, h:m:s.ms. Un doble clic o F2 permite editarlo.</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>Duración (s)</translation>
    </message>
    <message>
        <source>How long it is, in seconds</source>
        <translation>Cuánto dura, en segundos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Marker, segment or transition</source>
        <translation>Marcador, segmento o transición</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Text of a marker, label of a segment, type of a transition. A double click or F2 edits it.</source>
        <translation>Texto de un marcador, etiqueta de un segmento o tipo de una transición. Un doble clic o F2 permite editarlo.</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationRibbon</name>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>Marcadores, segmentos y transiciones</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>Transiciones</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead</source>
        <translation>; añade un marcador en el cabezal</translation>
    </message>
    <message>
        <source>Drag here to add a segment</source>
        <translation>Arrastre aquí para añadir un segmento</translation>
    </message>
    <message>
        <source>Drag here to add a transition</source>
        <translation>Arrastre aquí para añadir una transición</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>Aún no hay análisis. Abra una grabación para marcar en ella lugares, segmentos y transiciones.</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead · drag here adds a segment · right-click adds a transition</source>
        <translation>; añade un marcador en el cabezal · arrastrar aquí añade un segmento · un clic derecho añade una transición</translation>
    </message>
    <message>
        <source>Times catch at beats, bars and edges; with Shift or Alt they don&apos;t.</source>
        <translation>Los tiempos se ajustan a pulsos, compases y bordes; con Mayús o Alt, no.</translation>
    </message>
    <message>
        <source>Drag moves it. %1</source>
        <translation>Arrastrar lo mueve. %1</translation>
    </message>
    <message>
        <source>Drag moves the mix point. %1</source>
        <translation>Arrastrar mueve el punto de mezcla. %1</translation>
    </message>
    <message>
        <source>Drag moves this edge. %1</source>
        <translation>Arrastrar mueve este borde. %1</translation>
    </message>
    <message>
        <source>Double click or F2 writes, Delete deletes.</source>
        <translation>Doble clic o F2 escribe; Supr elimina.</translation>
    </message>
    <message>
        <source>Markers: a double click or the key ; adds one. Drag adds a segment. %1</source>
        <translation>Marcadores: un doble clic o la tecla ; añade uno. Arrastrar añade un segmento. %1</translation>
    </message>
    <message>
        <source>Segments: drag adds one. %1</source>
        <translation>Segmentos: arrastrar añade uno. %1</translation>
    </message>
    <message>
        <source>Transitions: drag adds one. %1</source>
        <translation>Transiciones: arrastrar añade una. %1</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <translation>%1 a %2
%3</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>punto de mezcla en %1</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>E&amp;ditar texto</translation>
    </message>
    <message>
        <source>&amp;Mix point here</source>
        <translation>&amp;Punto de mezcla aquí</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>&amp;Zoom al elemento</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <comment>of a segment</comment>
        <translation>Et&amp;iqueta</translation>
    </message>
    <message>
        <source>Add a &amp;marker here</source>
        <translation>Añadir un ma&amp;rcador aquí</translation>
    </message>
    <message>
        <source>Add a se&amp;gment here</source>
        <translation>Añadir un se&amp;gmento aquí</translation>
    </message>
    <message>
        <source>Add a t&amp;ransition here</source>
        <translation>Añadir una tra&amp;nsición aquí</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationStrip</name>
    <message>
        <source>Markers, segments and transitions of B</source>
        <translation>Marcadores, segmentos y transiciones de B</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 · bar %2</source>
        <translation>%1 · compás %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln compás</numerusform>
            <numerusform>%Ln compases</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bars</source>
        <comment>not a whole number</comment>
        <translation>%1 compases</translation>
    </message>
    <message>
        <source>%1 without a text</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>%1 sin texto</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of a marker, segment or transition, and which of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>punto de mezcla en %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationsPanel</name>
    <message>
        <source>+ Marker</source>
        <translation>+ Marcador</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, at the pointer or in the middle of the view</source>
        <translation>Añade un marcador en el cabezal, en el puntero o en el centro de la vista</translation>
    </message>
    <message>
        <source>+ Segment</source>
        <translation>+ Segmento</translation>
    </message>
    <message>
        <source>Adds a segment: the loop around the playhead, or else eight bars from there</source>
        <translation>Añade un segmento: el loop en torno al cabezal o, si no, ocho compases desde él</translation>
    </message>
    <message>
        <source>+ Transition</source>
        <translation>+ Transición</translation>
    </message>
    <message>
        <source>Adds a transition: the loop around the playhead, or else eight bars from there</source>
        <translation>Añade una transición: el loop en torno al cabezal o, si no, ocho compases desde él</translation>
    </message>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>Marcadores, segmentos y transiciones</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>No marker, segment or transition yet. Add one with the buttons above, press ; while it plays, or drag in the ribbon below the drum lanes.</source>
        <translation>Aún no hay marcadores, segmentos ni transiciones. Añada uno con los botones de arriba, pulse ; durante la reproducción o arrastre en la cinta que hay bajo las pistas de batería.</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>Aún no hay análisis. Abra una grabación para marcar en ella lugares, segmentos y transiciones.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), kept with the recording.</source>
        <translation>
            <numerusform>%Ln entrada, guardada con la grabación.</numerusform>
            <numerusform>%Ln entradas, guardadas con la grabación.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copies them as text.</source>
        <translation>%1 las copia como texto.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <comment>markers, segments and transitions</comment>
        <translation>
            <numerusform>Eliminar %Ln entrada</numerusform>
            <numerusform>Eliminar %Ln entradas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Appearance</name>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>heihachi::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language and font size take effect at once while nothing is being analysed; the steps that can be undone are forgotten then.</source>
        <translation>El idioma y el tamaño de letra se aplican de inmediato si no hay ningún análisis en curso; los pasos que se pueden deshacer se olvidan entonces.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Tema:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>Tamaño de &amp;letra:</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioPage</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>no se mueven</translation>
    </message>
    <message>
        <source>turn the page at the edge</source>
        <translation>pasan de página en el borde</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>se desplazan</translation>
    </message>
    <message>
        <source>&amp;Output device:</source>
        <translation>&amp;Dispositivo de salida:</translation>
    </message>
    <message>
        <source>There is no sound device. Playing runs in silence until there is one.</source>
        <translation>No hay dispositivo de sonido. La reproducción avanza en silencio hasta que haya uno.</translation>
    </message>
    <message>
        <source>&amp;Volume:</source>
        <translation>V&amp;olumen:</translation>
    </message>
    <message>
        <source>While it plays, the &amp;views:</source>
        <translation>Al reproducir, las &amp;vistas:</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ahora no está)</translation>
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
        <translation>«%1» tiene %2 canales a %3 Hz, que aquí no se pueden convertir a estéreo.</translation>
    </message>
    <message>
        <source>Convert it to a stereo file first.</source>
        <translation>Conviértalo antes en un archivo estéreo.</translation>
    </message>
    <message>
        <source>“%1” holds no sound: its length is zero.</source>
        <translation>«%1» no contiene sonido: su duración es cero.</translation>
    </message>
    <message>
        <source>Record or download it again.</source>
        <translation>Grábelo o descárguelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioSinkFeed</name>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>it takes no sound any more</source>
        <translation>ya no acepta sonido</translation>
    </message>
    <message>
        <source>it stopped working</source>
        <translation>dejó de funcionar</translation>
    </message>
</context>
<context>
    <name>heihachi::BarRuler</name>
    <message>
        <source>Bars and beats</source>
        <translation>Compases y pulsos</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>number of the bar</comment>
        <translation>Compás</translation>
    </message>
    <message>
        <source>Bars. Drag a bar line to where the bar begins. Ctrl+drag moves a single beat, Ctrl+double click adds one, a right click removes one. Keys: ← → choose a beat, Ctrl+← → move it by 1 ms (with Shift 10 ms), Insert and Delete add and remove.</source>
        <translation>Compases. Arrastre una línea de compás hasta donde empieza el compás. Ctrl+arrastrar mueve un solo pulso, Ctrl+doble clic añade uno, un clic derecho quita uno. Teclas: ← → eligen un pulso, Ctrl+← → lo mueven 1 ms (con Mayús, 10 ms), Ins y Supr añaden y quitan.</translation>
    </message>
    <message>
        <source>Beat %1 at %2</source>
        <translation>Pulso %1 en %2</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatEditing</name>
    <message>
        <source>A beat is there already: they are at least 80 ms apart.</source>
        <translation>Ahí ya hay un pulso: deben estar separados al menos 80 ms.</translation>
    </message>
    <message>
        <source>There is no stable beat here; set a tempo first.</source>
        <translation>Aquí no hay un pulso estable; fije antes un tempo.</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>time of a beat, and by how much it was moved</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>&amp;Remove beat %1</source>
        <comment>%1: bar and beat, as in 5.3</comment>
        <translation>&amp;Quitar pulso %1</translation>
    </message>
    <message>
        <source>&amp;Begin a bar here</source>
        <translation>&amp;Empezar un compás aquí</translation>
    </message>
    <message>
        <source>Add a b&amp;eat here</source>
        <translation>&amp;Añadir un pulso aquí</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatStages</name>
    <message>
        <source>No stable beat was found in the recording.</source>
        <translation>No se encontró un pulso estable en la grabación.</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>Croma</translation>
    </message>
    <message>
        <source>Level of the twelve pitch classes, 100 times a second.</source>
        <translation>Nivel de las doce clases de altura, 100 veces por segundo.</translation>
    </message>
    <message>
        <source>Beats and tempo</source>
        <translation>Pulsos y tempo</translation>
    </message>
    <message>
        <source>Beats, bars and stretches of one tempo, with the other readings of it and their scores.</source>
        <translation>Pulsos, compases y tramos de un mismo tempo, con sus otras interpretaciones y sus puntuaciones.</translation>
    </message>
</context>
<context>
    <name>heihachi::BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Centre</name>
    <message>
        <source>Choose a run in the project panel at the left to see it here.</source>
        <translation>Elija un análisis en el panel del proyecto, a la izquierda, para verlo aquí.</translation>
    </message>
</context>
<context>
    <name>heihachi::ChunkStageRun</name>
    <message>
        <source>The stage could not be made.</source>
        <translation>No se pudo crear la etapa.</translation>
    </message>
    <message>
        <source>The stage asks for spectra or a context that can&apos;t be.</source>
        <translation>La etapa pide espectros o un contexto imposibles.</translation>
    </message>
    <message>
        <source>The track “%1” is not laid out as declared.</source>
        <translation>La pista «%1» no tiene la disposición declarada.</translation>
    </message>
    <message>
        <source>The stage changed the layout of its tracks.</source>
        <translation>La etapa cambió la disposición de sus pistas.</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassMeansView</name>
    <message>
        <source>Mean confidence and velocity of each class</source>
        <translation>Confianza y velocidad medias de cada clase</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>sin golpes</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: no hits</source>
        <comment>drum class</comment>
        <translation>%1: sin golpes</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s)</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Ln golpe</numerusform>
            <numerusform>%1: %Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean confidence: %1</source>
        <translation>Confianza media: %1</translation>
    </message>
    <message>
        <source>Mean velocity: %1</source>
        <translation>Velocidad media: %1</translation>
    </message>
    <message>
        <source>± is one standard deviation</source>
        <translation>± es una desviación típica</translation>
    </message>
    <message>
        <source>A single hit has no spread</source>
        <translation>Un solo golpe no tiene dispersión</translation>
    </message>
    <message>
        <source>Bar: ± one standard deviation; n: hits</source>
        <translation>Barra: ± una desviación típica; n: golpes</translation>
    </message>
    <message>
        <source>Mean confidence (0 to 1)</source>
        <translation>Confianza media (de 0 a 1)</translation>
    </message>
    <message>
        <source>Mean velocity (0 to 1)</source>
        <translation>Velocidad media (de 0 a 1)</translation>
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
        <translation>Porcentaje de cada clase en los golpes</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>sin golpes</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>number of hits, percentage</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s)</source>
        <translation>
            <numerusform>de %Ln golpe</numerusform>
            <numerusform>de %Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share %1</source>
        <translation>Porcentaje %1</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassToggles</name>
    <message>
        <source>Show or hide hits of the class “%1”</source>
        <translation>Mostrar u ocultar los golpes de la clase «%1»</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>heihachi::CoherencePlot</name>
    <message>
        <source>Coherence of %1</source>
        <comment>two signals</comment>
        <translation>Coherencia: %1</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>más que el azar</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>no más que el azar</translation>
    </message>
    <message>
        <source>%1 Hz: coherence %2 (%3)</source>
        <translation>%1 Hz: coherencia %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Bound of 95 %: %1, from %Ln average(s)</source>
        <translation>
            <numerusform>Límite del 95 %: %1, a partir de %Ln promedio</numerusform>
            <numerusform>Límite del 95 %: %1, a partir de %Ln promedios</numerusform>
        </translation>
    </message>
    <message>
        <source>bar</source>
        <translation>compás</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>pulso</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareActions</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>Perm&amp;utar A y B</translation>
    </message>
    <message>
        <source>The other run is shown as A</source>
        <translation>El otro análisis se muestra como A</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>Ce&amp;rrar la comparación</translation>
    </message>
    <message>
        <source>Show run A alone</source>
        <translation>Mostrar solo el análisis A</translation>
    </message>
    <message>
        <source>&amp;Overlay B over A</source>
        <translation>&amp;Superponer B a A</translation>
    </message>
    <message>
        <source>Draw the hits of B over the lanes of A instead of below them</source>
        <translation>Dibujar los golpes de B sobre las pistas de A y no debajo de ellas</translation>
    </message>
    <message>
        <source>&amp;Export the comparison…</source>
        <translation>&amp;Exportar la comparación…</translation>
    </message>
    <message>
        <source>Write comparison.md with figures, differences.csv and comparison.json into a folder</source>
        <translation>Escribir comparison.md con figuras, differences.csv y comparison.json en una carpeta</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Diferencia siguiente</translation>
    </message>
    <message>
        <source>Both views go to the next difference that the filter lets through</source>
        <translation>Ambas vistas van a la siguiente diferencia que el filtro deja pasar</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Di&amp;ferencia anterior</translation>
    </message>
    <message>
        <source>Both views go to the difference before</source>
        <translation>Ambas vistas van a la diferencia anterior</translation>
    </message>
    <message>
        <source>There is no further difference.</source>
        <translation>No hay más diferencias.</translation>
    </message>
    <message>
        <source>There is no difference before this one.</source>
        <translation>No hay ninguna diferencia antes de esta.</translation>
    </message>
    <message>
        <source>&amp;A is right</source>
        <translation>&amp;A acierta</translation>
    </message>
    <message>
        <source>&amp;B is right</source>
        <translation>&amp;B acierta</translation>
    </message>
    <message>
        <source>Ne&amp;ither is right</source>
        <translation>&amp;Ninguno acierta</translation>
    </message>
    <message>
        <source>&amp;Hear the other one</source>
        <translation>&amp;Oír el otro</translation>
    </message>
    <message>
        <source>Change between the sound of A and of B at once, with the place kept</source>
        <translation>Cambiar al instante entre el sonido de A y el de B, sin cambiar de lugar</translation>
    </message>
    <message>
        <source>Hear bo&amp;th</source>
        <translation>Oír a&amp;mbos</translation>
    </message>
    <message>
        <source>A and B at once</source>
        <translation>A y B a la vez</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Análisis %1, %2</translation>
    </message>
    <message>
        <source>The recording is corrected as A has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>La grabación se corrige aquí como la tiene A; luego, a la siguiente diferencia sin veredicto. Otra vez lo retira</translation>
    </message>
    <message>
        <source>The recording is corrected as B has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>La grabación se corrige aquí como la tiene B; luego, a la siguiente diferencia sin veredicto. Otra vez lo retira</translation>
    </message>
    <message>
        <source>What only one of them has, or both call otherwise, is deleted; then to the next difference without a verdict. Once more takes it back</source>
        <translation>Lo que solo tiene uno, o ambos llaman de otro modo, se elimina; luego, a la siguiente diferencia sin veredicto. Otra vez lo retira</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparePanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Compares nothing; the shown run stays</source>
        <translation>No compara nada; el análisis mostrado se conserva</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>Análisis %1 · %2</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <comment>run A, run B</comment>
        <translation>Comparando %1 con %2…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The two recordings have nothing in common: no part of B was found in A. Choose another run B, or put an anchor point between the two timelines where they are the same.</source>
        <translation>Las dos grabaciones no tienen nada en común: no se encontró ninguna parte de B en A. Elija otro análisis B o ponga un punto de anclaje entre las dos líneas de tiempo donde sean iguales.</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to have runs to compare.</source>
        <translation>Aún no hay análisis. Abra una grabación para tener análisis que comparar.</translation>
    </message>
    <message>
        <source>There is only one run. Analyse again with other settings to have a second run, or open another recording.</source>
        <translation>Solo hay un análisis. Vuelva a analizar con otros ajustes para tener un segundo análisis, o abra otra grabación.</translation>
    </message>
    <message>
        <source>No run is shown. Choose run A above.</source>
        <translation>No se muestra ningún análisis. Elija arriba el análisis A.</translation>
    </message>
    <message>
        <source>Choose run B above to see and hear what differs from the shown run, hit by hit.</source>
        <translation>Elija arriba el análisis B para ver y oír en qué difiere del mostrado, golpe a golpe.</translation>
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
        <translation>midiendo …</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>A %1 dB</source>
        <translation>A %1 dB</translation>
    </message>
    <message>
        <source>B %1 dB</source>
        <translation>B %1 dB</translation>
    </message>
    <message>
        <source>equally loud</source>
        <translation>misma sonoridad</translation>
    </message>
    <message>
        <source>Both runs are of one recording: there is nothing to match.</source>
        <translation>Ambos análisis son de una misma grabación: no hay nada que igualar.</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder does not win</source>
        <translation>Baja el más fuerte, para que no gane por sonar más fuerte</translation>
    </message>
    <message>
        <source>The loudness could not be measured: %1</source>
        <translation>No se pudo medir la sonoridad: %1</translation>
    </message>
    <message>
        <source>One of them is silent where they lie over each other.</source>
        <translation>Una de ellas está en silencio donde se superponen.</translation>
    </message>
    <message>
        <source>Loudness where they lie over each other: A %1 LUFS, B %2 LUFS</source>
        <translation>Sonoridad donde se superponen: A %1 LUFS, B %2 LUFS</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>No hay ninguna comparación abierta.</translation>
    </message>
    <message>
        <source>The comparison is being made.</source>
        <translation>La comparación está en curso.</translation>
    </message>
    <message>
        <source>Recording A was not found.</source>
        <translation>No se encontró la grabación A.</translation>
    </message>
    <message>
        <source>The recordings have nothing in common that could be heard in step.</source>
        <translation>Las grabaciones no tienen nada en común que se pueda oír a la par.</translation>
    </message>
    <message>
        <source>Recording B was not found.</source>
        <translation>No se encontró la grabación B.</translation>
    </message>
    <message>
        <source>Recording B is being opened.</source>
        <translation>Se está abriendo la grabación B.</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareScatter</name>
    <message>
        <source>Confidence in run A against confidence in run B</source>
        <translation>Confianza en el análisis A frente a confianza en el análisis B</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln golpe</numerusform>
            <numerusform>%Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in A, confidence %1–%2: %3</source>
        <translation>Solo en A, confianza %1–%2: %3</translation>
    </message>
    <message>
        <source>Only in B, confidence %1–%2: %3</source>
        <translation>Solo en B, confianza %1–%2: %3</translation>
    </message>
    <message>
        <source>No pair of hits passes the filter.</source>
        <translation>Ningún par de golpes pasa el filtro.</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>No se compararon los golpes de batería.</translation>
    </message>
    <message>
        <source>Confidence in A (0 to 1)</source>
        <translation>Confianza en A (de 0 a 1)</translation>
    </message>
    <message>
        <source>Confidence in B (0 to 1)</source>
        <translation>Confianza en B (de 0 a 1)</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSession</name>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>Cargando la forma de onda.</translation>
    </message>
    <message>
        <source>Laying %1 over %2</source>
        <translation>Superponiendo %1 a %2</translation>
    </message>
    <message>
        <source>comparing the sound</source>
        <translation>comparando el sonido</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>análisis %1 · %2</translation>
    </message>
    <message>
        <source>There is no comparison to judge.</source>
        <translation>No hay ninguna comparación que evaluar.</translation>
    </message>
    <message>
        <source>Verdicts correct a recording: they need two runs of the same one.</source>
        <translation>Los veredictos corrigen una grabación: necesitan dos análisis de la misma.</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>Elija antes una diferencia.</translation>
    </message>
    <message>
        <source>Verdicts are given on drum hits.</source>
        <translation>Los veredictos se dan sobre golpes de batería.</translation>
    </message>
    <message>
        <source>Both runs say the same here.</source>
        <translation>Aquí ambos análisis dicen lo mismo.</translation>
    </message>
    <message>
        <source>Verdict: A is right</source>
        <translation>Veredicto: A acierta</translation>
    </message>
    <message>
        <source>Verdict: B is right</source>
        <translation>Veredicto: B acierta</translation>
    </message>
    <message>
        <source>Verdict: neither is right</source>
        <translation>Veredicto: ninguno acierta</translation>
    </message>
    <message>
        <source>Add an anchor</source>
        <translation>Añadir un anclaje</translation>
    </message>
    <message>
        <source>Remove an anchor</source>
        <translation>Quitar un anclaje</translation>
    </message>
    <message>
        <source>Move an anchor</source>
        <translation>Mover un anclaje</translation>
    </message>
    <message>
        <source>Run %1 is A now. The comparison with run %2 is kept; reopen it in the panel “Compare”.</source>
        <translation>El análisis %1 es ahora A. La comparación con el análisis %2 se conserva; puede reabrirla en el panel «Comparar».</translation>
    </message>
    <message>
        <source>Take a verdict back</source>
        <translation>Retirar un veredicto</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSetup</name>
    <message>
        <source>Run A, which is the shown one</source>
        <translation>Análisis A, que es el mostrado</translation>
    </message>
    <message>
        <source>Run B, of the same recording or of another one, which is then laid over A by its sound</source>
        <translation>Análisis B, de la misma grabación o de otra, que entonces se superpone a A por su sonido</translation>
    </message>
    <message>
        <source>Choose run B</source>
        <translation>Elegir análisis B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permutar</translation>
    </message>
    <message>
        <source>Run B becomes A, and A becomes B</source>
        <translation>El análisis B pasa a ser A, y A pasa a ser B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closes the comparison; the project keeps it with all verdicts</source>
        <translation>Cierra la comparación; el proyecto la conserva con todos sus veredictos</translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>A or B</comment>
        <translation>Análisis %1</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSummary</name>
    <message>
        <source>Take A, as corrected by &amp;hand, for the truth</source>
        <translation>Tomar A, corregido a &amp;mano, como verdad</translation>
    </message>
    <message>
        <source>Expected calibration error: the mean distance, over ten ranges of confidence, between the confidence of a run and the share of its hits that the other run has too</source>
        <translation>Error de calibración esperado: la distancia media, en diez intervalos de confianza, entre la confianza de un análisis y la parte de sus golpes que el otro análisis también tiene</translation>
    </message>
    <message>
        <source>Compares B with the hits of A as you have corrected them: tells precision and recall</source>
        <translation>Compara B con los golpes de A tal como usted los ha corregido: da precisión y exhaustividad</translation>
    </message>
    <message>
        <source>Agreement of the drum hits by class</source>
        <translation>Concordancia de los golpes de batería por clase</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>Tolerancias</translation>
    </message>
    <message>
        <source>Passages in which more differs than elsewhere</source>
        <translation>Pasajes con más diferencias que el resto</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Length s</source>
        <translation>Duración s</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>Difieren</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>Begin of the passage in A, h:m:s.ms</source>
        <translation>Comienzo del pasaje en A, h:m:s.ms</translation>
    </message>
    <message>
        <source>Length of the passage in A, in seconds</source>
        <translation>Duración del pasaje en A, en segundos</translation>
    </message>
    <message>
        <source>Hits of the passage that differ</source>
        <translation>Golpes del pasaje que difieren</translation>
    </message>
    <message>
        <source>Pairs, lost and added hits of the passage</source>
        <translation>Pares y golpes perdidos y añadidos del pasaje</translation>
    </message>
    <message>
        <source>Hits that would differ there, were the differences spread evenly</source>
        <translation>Golpes que diferirían ahí si las diferencias se repartieran por igual</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 hits differ, %5 were to be expected. Click to go there</source>
        <translation>De %1 a %2: difieren %3 de %4 golpes; se esperaban %5. Haga clic para ir allí</translation>
    </message>
    <message>
        <source>The differences gather nowhere: they are spread as the hits are.</source>
        <translation>Las diferencias no se concentran en ningún lugar: se reparten como los golpes.</translation>
    </message>
    <message>
        <source>Where the differences gather:</source>
        <translation>Dónde se concentran las diferencias:</translation>
    </message>
    <message>
        <source>Program, stages, settings and models are the same.</source>
        <translation>El programa, las etapas, los ajustes y los modelos son los mismos.</translation>
    </message>
    <message>
        <source>Made with the same settings</source>
        <translation>Hechos con los mismos ajustes</translation>
    </message>
    <message numerus="yes">
        <source>Made differently: %Ln setting(s)</source>
        <translation>
            <numerusform>Hechos de otro modo: %Ln ajuste</numerusform>
            <numerusform>Hechos de otro modo: %Ln ajustes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CompareText</name>
    <message>
        <source>not computed</source>
        <translation>no calculado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>No se compararon los golpes de batería.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 pairs of %2 hits in A and %3 in B</source>
        <translation>%1 pares de %2 golpes en A y %3 en B</translation>
    </message>
    <message>
        <source>Drum hits agree with F %1 within %2: %3.</source>
        <translation>Los golpes de batería concuerdan con F %1 dentro de %2: %3.</translation>
    </message>
    <message>
        <source>B against A as corrected by hand: precision %1, recall %2, F %3 within %4: %5.</source>
        <translation>B frente a A corregido a mano: precisión %1, exhaustividad %2, F %3 dentro de %4: %5.</translation>
    </message>
    <message>
        <source>Beats agree with F %1 within %2.</source>
        <translation>Los pulsos concuerdan con F %1 dentro de %2.</translation>
    </message>
    <message>
        <source>Confidence and what the other run says differ on average by: A %1, B %2.</source>
        <comment>percentages</comment>
        <translation>La confianza y lo que dice el otro análisis difieren en promedio: A %1, B %2.</translation>
    </message>
    <message>
        <source>same tempo</source>
        <translation>mismo tempo</translation>
    </message>
    <message>
        <source>tempo %1 %</source>
        <translation>tempo %1 %</translation>
    </message>
    <message>
        <source>same pitch</source>
        <translation>mismo tono</translation>
    </message>
    <message>
        <source>pitch %1 semitones</source>
        <translation>tono %1 semitonos</translation>
    </message>
    <message>
        <source>B over A: %1, %2; %3 of A and %4 of B are in both; confidence %5.</source>
        <translation>B sobre A: %1, %2; %3 de A y %4 de B están en ambas; confianza %5.</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2</source>
        <translation>B arregla %1, estropea %2</translation>
    </message>
    <message>
        <source>%1; %2 neither</source>
        <translation>%1; %2 ninguno</translation>
    </message>
    <message>
        <source>Hits F %1</source>
        <translation>Golpes F %1</translation>
    </message>
    <message>
        <source>Beats F %1</source>
        <translation>Pulsos F %1</translation>
    </message>
    <message>
        <source>nothing differs within the tolerances</source>
        <translation>nada difiere dentro de las tolerancias</translation>
    </message>
    <message>
        <source>%1 not compared: %2</source>
        <comment>drum hits, beats …; why</comment>
        <translation>%1, sin comparar: %2</translation>
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
        <translation>La ventana para golpes debe ser de %1 a %2 s, pero es %3.</translation>
    </message>
    <message>
        <source>The tolerance in time must be from %1 to %2 s (the window for hits), but is %3.</source>
        <translation>La tolerancia de tiempo debe ser de %1 a %2 s (la ventana para golpes), pero es %3.</translation>
    </message>
    <message>
        <source>The tolerance in confidence must be from %1 to %2, but is %3.</source>
        <translation>La tolerancia de confianza debe ser de %1 a %2, pero es %3.</translation>
    </message>
    <message>
        <source>The tolerance in velocity must be from %1 to %2, but is %3.</source>
        <translation>La tolerancia de velocidad debe ser de %1 a %2, pero es %3.</translation>
    </message>
    <message>
        <source>The window for beats must be from %1 to %2 s, but is %3.</source>
        <translation>La ventana para pulsos debe ser de %1 a %2 s, pero es %3.</translation>
    </message>
    <message>
        <source>The tolerance in tempo must be from %1 to %2 BPM, but is %3.</source>
        <translation>La tolerancia de tempo debe ser de %1 a %2 BPM, pero es %3.</translation>
    </message>
    <message>
        <source>The tolerance for boundaries must be from %1 to %2 s, but is %3.</source>
        <translation>La tolerancia para los extremos debe ser de %1 a %2 s, pero es %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedTimeline</name>
    <message>
        <source>These recordings have nothing in common. Double click in the strip “A to B” to say which places belong together, or close the comparison.</source>
        <translation>Estas grabaciones no tienen nada en común. Haga doble clic en la franja «A a B» para indicar qué lugares se corresponden, o cierre la comparación.</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>Cerrar comparación</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <comment>two runs</comment>
        <translation>Comparando %1 con %2</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedViews</name>
    <message>
        <source>Overlay</source>
        <translation>Superponer</translation>
    </message>
    <message>
        <source>Show the hits of B as ghosts over those of A</source>
        <translation>Mostrar los golpes de B como sombras sobre los de A</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Show the waveform of B</source>
        <translation>Mostrar la forma de onda de B</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Show the spectrogram of B</source>
        <translation>Mostrar el espectrograma de B</translation>
    </message>
    <message>
        <source>Drum lanes of B</source>
        <translation>Pistas de batería de B</translation>
    </message>
    <message>
        <source>Waveform of B</source>
        <translation>Forma de onda de B</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permutar</translation>
    </message>
    <message>
        <source>Let B be A, and A be B</source>
        <translation>B pasa a ser A, y A pasa a ser B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>End the comparison; it stays in the project</source>
        <translation>Terminar la comparación; se conserva en el proyecto</translation>
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
        <translation>Espectrograma de B</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparisonPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>These runs can&apos;t be compared. %1</source>
        <translation>Estos análisis no se pueden comparar. %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>heihachi::ConfigReader</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>the configuration must be made of “name: value” lines, but is %1.</source>
        <translation>la configuración debe constar de líneas «nombre: valor», pero se encontró %1.</translation>
    </message>
    <message>
        <source>“%1” must be made of “name: value” lines, but is %2.</source>
        <translation>«%1» debe constar de líneas «nombre: valor», pero se encontró %2.</translation>
    </message>
    <message>
        <source>a name was expected, but there is %1.</source>
        <translation>se esperaba un nombre, pero se encontró %1.</translation>
    </message>
    <message>
        <source>“%1” is set twice, first in line %2.</source>
        <translation>«%1» se define dos veces; la primera, en la línea %2.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Elimine una de las dos.</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>«%1» no se conoce aquí.</translation>
    </message>
    <message>
        <source>there is no stage “%1”.</source>
        <translation>no existe la etapa «%1».</translation>
    </message>
    <message>
        <source>the stage “%1” has no setting “%2”.</source>
        <translation>la etapa «%1» no tiene el ajuste «%2».</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>«stages.%1.%2» debe ser %3, pero se encontró %4.</translation>
    </message>
</context>
<context>
    <name>heihachi::CorrectionsPanel</name>
    <message>
        <source>Only &amp;conflicts</source>
        <translation>Solo &amp;conflictos</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Rechazar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>List only corrections that do not fit the shown run</source>
        <translation>Mostrar solo las correcciones que no concuerdan con el análisis mostrado</translation>
    </message>
    <message>
        <source>The chosen corrections hold, whatever a run says</source>
        <translation>Las correcciones elegidas valen, diga lo que diga un análisis</translation>
    </message>
    <message>
        <source>What the run found holds; the chosen corrections stay listed</source>
        <translation>Vale lo que halló el análisis; las correcciones elegidas siguen en la lista</translation>
    </message>
    <message>
        <source>Forget the chosen corrections, as if they had never been made (Delete)</source>
        <translation>Olvidar las correcciones elegidas, como si nunca se hubieran hecho (Supr)</translation>
    </message>
    <message>
        <source>Corrections of drum hits</source>
        <translation>Correcciones de golpes de batería</translation>
    </message>
    <message>
        <source>Discard the chosen corrections</source>
        <translation>Descartar las correcciones elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits.</source>
        <translation>
            <numerusform>%n corrección de golpes de batería.</numerusform>
            <numerusform>%n correcciones de golpes de batería.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit this run: accept or reject.</source>
        <translation>
            <numerusform>%n no concuerda con este análisis: acéptela o rechácela.</numerusform>
            <numerusform>%n no concuerdan con este análisis: acéptelas o rechácelas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of the beat grid (see Tempo).</source>
        <translation>
            <numerusform>%n corrección de la cuadrícula de pulsos (véase Tempo).</numerusform>
            <numerusform>%n correcciones de la cuadrícula de pulsos (véase Tempo).</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Open a recording to correct its drum hits.</source>
        <translation>Aún no hay análisis. Abra una grabación para corregir sus golpes de batería.</translation>
    </message>
    <message>
        <source>Every correction fits this run.</source>
        <translation>Todas las correcciones concuerdan con este análisis.</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand. Select hits and press 1 to 5 to relabel them, Y to confirm or Delete to delete them; zoomed in, drag a hit to move it, or double-click to add one.</source>
        <translation>No se ha corregido nada a mano. Seleccione golpes y pulse de 1 a 5 para reetiquetarlos, Y para confirmarlos o Supr para eliminarlos; con la vista ampliada, arrastre un golpe para moverlo o haga doble clic para añadir uno.</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingStage</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
    <message>
        <source>Motor-auditory coupling</source>
        <translation>Acoplamiento motor-auditivo</translation>
    </message>
    <message>
        <source>How far kick and bass, snare and mix, and struck and sustained sound move together, by frequency.</source>
        <translation>Hasta qué punto se mueven juntos bombo y bajo, caja y mezcla, y sonido percutido y sostenido, por frecuencia.</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingView</name>
    <message>
        <source>Coherence: how steadily two signals rise and fall together at each rate, 0 not at all, 1 always. Below the dashed line it may be chance.</source>
        <translation>Coherencia: con qué constancia suben y bajan juntas dos señales a cada frecuencia; 0, nunca; 1, siempre. Por debajo de la línea discontinua puede ser azar.</translation>
    </message>
    <message>
        <source>Beats (%1 Hz): %2</source>
        <translation>Pulsos (%1 Hz): %2</translation>
    </message>
    <message>
        <source>No stable beat.</source>
        <translation>Sin pulso estable.</translation>
    </message>
    <message>
        <source>Bars (%1 Hz): %2</source>
        <translation>Compases (%1 Hz): %2</translation>
    </message>
    <message>
        <source>No bars.</source>
        <translation>Sin compases.</translation>
    </message>
    <message>
        <source>Coherence at the rate of the beats and of the bars, and by how much the second signal of the pair comes behind the first</source>
        <translation>Coherencia a la frecuencia de los pulsos y de los compases, y cuánto va la segunda señal del par por detrás de la primera</translation>
    </message>
</context>
<context>
    <name>heihachi::CsvReader</name>
    <message>
        <source>“%1” is no CSV table: it is no text.</source>
        <translation>«%1» no es una tabla CSV: no es texto.</translation>
    </message>
    <message>
        <source>the table is empty, a line with the names of the columns is expected</source>
        <translation>la tabla está vacía; se espera una línea con los nombres de las columnas</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>la columna «%1» aparece dos veces</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>falta la columna «%1»</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>%1 cells are expected, %2 are there</source>
        <translation>se esperan %1 celdas, hay %2</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>unas comillas no se cierran</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>«%1» está vacío</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but is “%2”</source>
        <translation>«%1» debe ser un número entero, pero es «%2»</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, but is “%4”</source>
        <translation>«%1» debe ser un número de %2 a %3, pero es «%4»</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>«%1», línea %2: %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityPanel</name>
    <message>
        <source>Form of the curves</source>
        <translation>Forma de las curvas</translation>
    </message>
    <message>
        <source>Stacked adds the classes up; lines show each class on its own</source>
        <translation>Apiladas suma las clases; Líneas muestra cada clase por separado</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>Apiladas</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>Parte de la grabación</translation>
    </message>
    <message>
        <source>The whole recording with a box around what the timeline shows, or only what the timeline shows</source>
        <translation>Toda la grabación con un recuadro en torno a lo que muestra la línea de tiempo, o solo lo que esta muestra</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Toda la grabación</translation>
    </message>
    <message>
        <source>Visible range</source>
        <translation>Intervalo visible</translation>
    </message>
    <message>
        <source>Window </source>
        <comment>before a number of seconds</comment>
        <translation>Ventana </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length of the window in seconds</source>
        <translation>Duración de la ventana en segundos</translation>
    </message>
    <message>
        <source>Hits are counted in a window of this length around each moment; 1 to 60 s</source>
        <translation>Los golpes se cuentan en una ventana de esta duración en torno a cada instante; de 1 a 60 s</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityView</name>
    <message>
        <source>Hits per second over time, by class</source>
        <translation>Golpes por segundo a lo largo del tiempo, por clase</translation>
    </message>
    <message>
        <source>No hit passes the filter.</source>
        <translation>Ningún golpe pasa el filtro.</translation>
    </message>
    <message>
        <source>Hits per second</source>
        <translation>Golpes por segundo</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>Tiempo (h:m:s)</translation>
    </message>
    <message>
        <source>Select the hits of the &amp;visible range</source>
        <translation>Seleccionar los golpes del intervalo &amp;visible</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Deseleccionar todo</translation>
    </message>
    <message>
        <source>%1 hits/s in %2 s</source>
        <translation>%1 golpes/s en %2 s</translation>
    </message>
    <message>
        <source>%1: %2 hits/s</source>
        <comment>drum class, number</comment>
        <translation>%1: %2 golpes/s</translation>
    </message>
</context>
<context>
    <name>heihachi::DerivedRunner</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
    <message>
        <source>The stage could not be made.</source>
        <translation>No se pudo crear la etapa.</translation>
    </message>
</context>
<context>
    <name>heihachi::DeviationChart</name>
    <message>
        <source>Deviation from the grid for each position and class</source>
        <translation>Desviación de la cuadrícula por posición y clase</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>todas las posiciones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hits of these classes here.</source>
        <translation>Aquí no hay golpes de estas clases.</translation>
    </message>
    <message>
        <source>all</source>
        <comment>positions of the bar</comment>
        <translation>todas</translation>
    </message>
    <message>
        <source>late ↑ / early ↓ (ms)</source>
        <translation>tarde ↑ / pronto ↓ (ms)</translation>
    </message>
    <message>
        <source>band: jitter, ±%1 ms</source>
        <translation>banda: jitter, ±%1 ms</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticModel</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>«%1» falló: %2</translation>
    </message>
    <message>
        <source>“%1” was not computed: %2</source>
        <translation>«%1» no se calculó: %2</translation>
    </message>
    <message>
        <source>%1
Click to go there.</source>
        <translation>%1
Haga clic para ir allí.</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alerta</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsPanel</name>
    <message>
        <source>Notes about this run</source>
        <translation>Notas sobre este análisis</translation>
    </message>
    <message>
        <source>Nothing odd was found, and every result was computed.</source>
        <translation>No se encontró nada anómalo y se calcularon todos los resultados.</translation>
    </message>
    <message>
        <source>Notes about a run appear here: what is odd about the signal, and what is missing.</source>
        <translation>Aquí aparecen las notas sobre un análisis: lo anómalo de la señal y lo que falta.</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsRibbon</name>
    <message>
        <source>Notes on the recording</source>
        <translation>Notas sobre la grabación</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 a %2: %3</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceDensity</name>
    <message>
        <source>Differences per minute over time, by kind</source>
        <translation>Diferencias por minuto a lo largo del tiempo, por tipo</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>Ninguna diferencia pasa el filtro.</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Tiempo en A (h:m:s)</translation>
    </message>
    <message>
        <source>Differences per minute (window of %1 s)</source>
        <translation>Diferencias por minuto (ventana de %1 s)</translation>
    </message>
    <message>
        <source>%1 differences/min in %2 s</source>
        <translation>%1 diferencias/min en %2 s</translation>
    </message>
    <message>
        <source>%1: %2 per minute</source>
        <comment>kind of difference, number</comment>
        <translation>%1: %2 por minuto</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows what else can be left out: parts, classes, small shifts, doubtful hits</source>
        <translation>Muestra qué más se puede omitir: partes, clases, desfases pequeños, golpes dudosos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Takes the limits away; the kinds stay as they are chosen</source>
        <translation>Quita los límites; los tipos siguen como se eligieron</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>drum hits, beats …</comment>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Hides pairs that are nearer than this and differ in nothing but time; 0 to 500 ms</source>
        <translation>Oculta los pares más cercanos que esto que solo difieren en el tiempo; de 0 a 500 ms</translation>
    </message>
    <message>
        <source>Hides drum hits that neither run is surer of than this; 0 to 1</source>
        <translation>Oculta los golpes de batería de los que ningún análisis está más seguro que esto; de 0 a 1</translation>
    </message>
    <message>
        <source>Without a verdict &amp;only</source>
        <translation>S&amp;olo sin veredicto</translation>
    </message>
    <message>
        <source>Hides drum hits on which you have said which run is right</source>
        <translation>Oculta los golpes de batería sobre los que usted ha dicho qué análisis acierta</translation>
    </message>
    <message>
        <source>&amp;Shift from</source>
        <translation>De&amp;sfase desde</translation>
    </message>
    <message>
        <source>Con&amp;fidence from</source>
        <translation>Con&amp;fianza desde</translation>
    </message>
    <message>
        <source>Show or hide differences of: %1</source>
        <comment>drum hits, beats …</comment>
        <translation>Mostrar u ocultar diferencias de: %1</translation>
    </message>
    <message>
        <source>%1 were not compared</source>
        <comment>drum hits, beats …</comment>
        <translation>Sin comparar: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of the runs is listed</comment>
        <translation>nada</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of drums is listed</comment>
        <translation>ninguna clase</translation>
    </message>
    <message>
        <source>shift from %1 ms</source>
        <translation>desfase desde %1 ms</translation>
    </message>
    <message>
        <source>confidence from %1</source>
        <translation>confianza desde %1</translation>
    </message>
    <message>
        <source>without a verdict</source>
        <translation>sin veredicto</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceLane</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
    <message>
        <source>These recordings have nothing in common.</source>
        <translation>Estas grabaciones no tienen nada en común.</translation>
    </message>
    <message>
        <source>The runs have no results in common that could be compared.</source>
        <translation>Los análisis no tienen resultados en común que se puedan comparar.</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>Ninguna diferencia pasa el filtro.</translation>
    </message>
    <message>
        <source>No differences: the runs agree within the tolerances.</source>
        <translation>Sin diferencias: los análisis concuerdan dentro de las tolerancias.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>y %n más aquí</numerusform>
            <numerusform>y %n más aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart in B</source>
        <translation>Sin correspondencia en B</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>&amp;Diferencia siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>Di&amp;ferencia anterior</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>row of differences that are not of drum hits</comment>
        <translation>Otras</translation>
    </message>
    <message>
        <source>no counterpart in B</source>
        <translation>sin correspondencia en B</translation>
    </message>
    <message>
        <source>P&amp;lay this difference</source>
        <translation>Escuchar esta diferenc&amp;ia</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceList</name>
    <message>
        <source>Show all differences</source>
        <translation>Mostrar todas las diferencias</translation>
    </message>
    <message>
        <source>No difference passes this filter.</source>
        <translation>Ninguna diferencia pasa este filtro.</translation>
    </message>
    <message>
        <source>Nothing differs within the tolerances. To see smaller differences, lower the tolerances under “Summary”.</source>
        <translation>Nada difiere dentro de las tolerancias. Para ver diferencias menores, reduzca las tolerancias en «Resumen».</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>Aún no se ha comparado nada.</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceModel</name>
    <message>
        <source>No verdict yet</source>
        <translation>Aún sin veredicto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>Desfase ms</translation>
    </message>
    <message>
        <source>Conf. A → B</source>
        <translation>Conf. A → B</translation>
    </message>
    <message>
        <source>Value A → B</source>
        <translation>Valor A → B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Time in run A, h:m:s.ms; of what only B has, where A would have it</source>
        <translation>Tiempo en el análisis A, h:m:s.ms; de lo que solo B tiene, dónde lo tendría A</translation>
    </message>
    <message>
        <source>What became of it in run B</source>
        <translation>Qué ha sido de ello en el análisis B</translation>
    </message>
    <message>
        <source>Class of drum, place in the bar, or label; in A → in B</source>
        <translation>Clase de la batería, lugar en el compás o etiqueta; en A → en B</translation>
    </message>
    <message>
        <source>How much later it is in B than in A, in ms; sorted by size</source>
        <translation>Cuánto más tarde está en B que en A, en ms; ordenado por magnitud</translation>
    </message>
    <message>
        <source>Confidence in A → in B, 0 to 1; sorted by the higher one</source>
        <translation>Confianza en A → en B, de 0 a 1; ordenado por la mayor</translation>
    </message>
    <message>
        <source>Velocity of drum hits (0 to 1), tempo of beats and tempo sections (BPM), length of segments and transitions (s); in A → in B</source>
        <translation>Velocidad de golpes de batería (de 0 a 1), tempo de pulsos y tramos de tempo (BPM), duración de segmentos y transiciones (s); en A → en B</translation>
    </message>
    <message>
        <source>Which run is right, as you said</source>
        <translation>Qué análisis acierta, según usted</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceText</name>
    <message>
        <source>no label</source>
        <comment>of a segment or a transition</comment>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <comment>number of a bar, point, number of a beat in it</comment>
        <translation>Compás %1</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) a bar</source>
        <translation>
            <numerusform>%n pulso por compás</numerusform>
            <numerusform>%n pulsos por compás</numerusform>
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
        <translation>En A en %1, no en B</translation>
    </message>
    <message>
        <source>In B at %1, not in A</source>
        <comment>a time</comment>
        <translation>En B en %1, no en A</translation>
    </message>
    <message>
        <source>In A at %1, in B at %2</source>
        <comment>times</comment>
        <translation>En A en %1, en B en %2</translation>
    </message>
    <message>
        <source>: %1 ms later</source>
        <comment>than in A</comment>
        <translation>: %1 ms más tarde</translation>
    </message>
    <message>
        <source>: %1 ms earlier</source>
        <comment>than in A</comment>
        <translation>: %1 ms antes</translation>
    </message>
    <message>
        <source>Velocity (0 to 1): %1</source>
        <translation>Velocidad (de 0 a 1): %1</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>Tempo: %1</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>Duración: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>kind of difference</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>kind of difference</comment>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <comment>kind of difference</comment>
        <translation>Reetiquetado</translation>
    </message>
    <message>
        <source>Rescored</source>
        <comment>kind of difference</comment>
        <translation>Revalorado</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>kind of difference</comment>
        <translation>Perdido</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>kind of difference</comment>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>The same in both runs, within the tolerances</source>
        <translation>Lo mismo en ambos análisis, dentro de las tolerancias</translation>
    </message>
    <message>
        <source>In both runs, at another time</source>
        <translation>En ambos análisis, en otro momento</translation>
    </message>
    <message>
        <source>In both runs, with another class, place in the bar or label</source>
        <translation>En ambos análisis, con otra clase, lugar en el compás o etiqueta</translation>
    </message>
    <message>
        <source>In both runs, with another confidence, velocity or tempo</source>
        <translation>En ambos análisis, con otra confianza, velocidad o tempo</translation>
    </message>
    <message>
        <source>In run A, not in run B</source>
        <translation>En el análisis A, no en el B</translation>
    </message>
    <message>
        <source>In run B, not in run A</source>
        <translation>En el análisis B, no en el A</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of the two runs is right</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A acierta</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B acierta</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>Ninguno acierta</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1): %1</source>
        <translation>Confianza (de 0 a 1): %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::DropPlan</name>
    <message>
        <source>“%1” is not a file of this computer.</source>
        <translation>«%1» no es un archivo de este ordenador.</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>«%1» ya no está ahí.</translation>
    </message>
    <message>
        <source>“%1” is neither a recording nor a project (%2).</source>
        <translation>«%1» no es ni una grabación ni un proyecto (%2).</translation>
    </message>
    <message>
        <source>Open the project “%1”</source>
        <translation>Abrir el proyecto «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %n file(s) and folders</source>
        <translation>
            <numerusform>Analizar %n archivo o carpeta</numerusform>
            <numerusform>Analizar %n archivos y carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse all recordings in the folder “%1”</source>
        <translation>Analizar todas las grabaciones de la carpeta «%1»</translation>
    </message>
    <message>
        <source>Analyse “%1”</source>
        <translation>Analizar «%1»</translation>
    </message>
    <message>
        <source>A project is opened alone: the other files are left out.</source>
        <translation>Un proyecto se abre solo: los demás archivos se dejan fuera.</translation>
    </message>
    <message>
        <source>There is nothing in it that can be opened.</source>
        <translation>No contiene nada que se pueda abrir.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumActivationStage</name>
    <message>
        <source>Switched off: the setting “model” is “none”.</source>
        <translation>Desactivada: el ajuste «model» es «none».</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”.</source>
        <translation>No hay ninguna red de batería instalada en «%1».</translation>
    </message>
    <message>
        <source>Install the program again, or set “model” of the stage drum_activations to “none”.</source>
        <translation>Vuelva a instalar el programa o ponga «model» de la etapa drum_activations en «none».</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which drum network to use: “auto” takes the one that is shipped with the program, “none” tells drums apart by signal processing.</source>
        <translation>Qué red de batería se usa: «auto» toma la que se incluye con el programa; «none» distingue la batería mediante procesamiento de señal.</translation>
    </message>
    <message>
        <source>Drum network</source>
        <translation>Red de batería</translation>
    </message>
    <message>
        <source>How surely each drum, a beat and a downbeat begin in every hundredth of a second, by a trained network.</source>
        <translation>Con qué certeza empiezan cada pieza de la batería, un pulso y un primer tiempo de compás en cada centésima de segundo, según una red entrenada.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumLanes</name>
    <message>
        <source>Drum lanes</source>
        <translation>Pistas de batería</translation>
    </message>
    <message>
        <source>No drum hits yet</source>
        <translation>Aún no hay golpes de batería</translation>
    </message>
    <message>
        <source>The drum hits were not computed.</source>
        <translation>No se calcularon los golpes de batería.</translation>
    </message>
    <message>
        <source>The drum hits were not computed. %1</source>
        <translation>No se calcularon los golpes de batería. %1</translation>
    </message>
    <message>
        <source>No drum hits were found in this recording.</source>
        <translation>No se encontraron golpes de batería en esta grabación.</translation>
    </message>
    <message>
        <source>Select &amp;visible hits</source>
        <translation>Seleccionar golpes &amp;visibles</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>&amp;Deseleccionar todo</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>hits as other thresholds would give them</comment>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelChoices</name>
    <message>
        <source>Not installed: the file “%1” is missing. Install the program again.</source>
        <translation>No instalado: falta el archivo «%1». Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Damaged: the file “%1” is not the one that the list of models describes. Install the program again.</source>
        <translation>Dañado: el archivo «%1» no es el que describe la lista de modelos. Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read, or is no model. Check its permissions, or install the program again.</source>
        <translation>El archivo «%1» no se puede leer o no es un modelo. Compruebe sus permisos o vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>of a model: version, licence, size</comment>
        <translation>Versión %1 · %2 · %3</translation>
    </message>
    <message>
        <source>Automatic (recommended)</source>
        <translation>Automático (recomendado)</translation>
    </message>
    <message>
        <source>The drum network that comes with the program, also when a later version brings a better one.</source>
        <translation>La red de batería incluida con el programa, también cuando una versión posterior traiga una mejor.</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”. Install the program again.</source>
        <translation>No hay ninguna red de batería instalada en «%1». Vuelva a instalar el programa.</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>No instalado.</translation>
    </message>
    <message>
        <source>Signal processing (no network)</source>
        <translation>Procesamiento de señal (sin red)</translation>
    </message>
    <message>
        <source>Compares each onset with tables of drum sounds. Fewer hits are right, and other thresholds can&apos;t be tried afterwards.</source>
        <translation>Compara cada ataque con tablas de sonidos de batería. Acierta menos golpes y después no se pueden probar otros umbrales.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelPage</name>
    <message>
        <source>This program was built without a drum network.</source>
        <translation>Este programa se compiló sin red de batería.</translation>
    </message>
    <message>
        <source>What the next analyses tell drums apart by:</source>
        <translation>Con qué distinguen la batería los próximos análisis:</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumNetwork</name>
    <message>
        <source>tensor “%1” holds no %2 ascending frequencies</source>
        <translation>el tensor «%1» no contiene %2 frecuencias ascendentes</translation>
    </message>
    <message>
        <source>The drum network was given %1 values in and %2 out for %3 frames.</source>
        <translation>La red de batería recibió %1 valores de entrada y %2 de salida para %3 tramas.</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumStages</name>
    <message>
        <source>There are no onsets to tell drums apart at.</source>
        <translation>No hay ataques en los que distinguir la batería.</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”.</source>
        <translation>Probabilidad mínima de un golpe de la clase «%1».</translation>
    </message>
    <message>
        <source>Drum spectrum</source>
        <translation>Espectro de batería</translation>
    </message>
    <message>
        <source>Level of 32 bands, and how flat the spectrum rises, 100 times a second.</source>
        <translation>Nivel de 32 bandas y planitud de la subida del espectro, 100 veces por segundo.</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>Golpes de batería</translation>
    </message>
    <message>
        <source>Which drums begin at each onset, how hard and how surely; several may sound at once.</source>
        <translation>Qué piezas de la batería empiezan en cada ataque, con qué fuerza y certeza; pueden sonar varias a la vez.</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <comment>a drum class</comment>
        <translation>Umbral: %1</translation>
    </message>
    <message>
        <source>The drums were told apart by signal processing, without the drum network: expect fewer right.</source>
        <translation>La batería se distinguió mediante procesamiento de señal, sin la red de batería: es de esperar que haya menos aciertos.</translation>
    </message>
</context>
<context>
    <name>heihachi::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Select &amp;all hits</source>
        <translation>Seleccionar &amp;todos los golpes</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>&amp;Quitar selección</translation>
    </message>
    <message>
        <source>Copy the selected hits as tab-separated text</source>
        <translation>Copiar los golpes seleccionados como texto separado por tabulaciones</translation>
    </message>
    <message>
        <source>Select every hit that the table lists</source>
        <translation>Seleccionar todos los golpes que muestra la tabla</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>The drum model and the settings of the next analyses</source>
        <translation>El modelo de batería y los ajustes de los próximos análisis</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>Cuadrícula de p&amp;ulsos</translation>
    </message>
    <message>
        <source>&amp;Hits</source>
        <translation>&amp;Golpes</translation>
    </message>
    <message>
        <source>&amp;Markers and segments</source>
        <translation>&amp;Marcadores y segmentos</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusterTable</name>
    <message>
        <source>Kinds of strikes</source>
        <translation>Tipos de golpes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Mean place in the bar, in beats; 1 is the start of the bar</source>
        <translation>Lugar medio en el compás, en pulsos; 1 es el comienzo del compás</translation>
    </message>
    <message>
        <source>Mean velocity, 0 to 1</source>
        <translation>Velocidad media, de 0 a 1</translation>
    </message>
    <message>
        <source>There are too few hits to tell kinds of strikes apart.</source>
        <translation>Hay muy pocos golpes para distinguir tipos.</translation>
    </message>
    <message>
        <source>Cut at a height of %1. %2</source>
        <comment>of a dendrogram; why there</comment>
        <translation>Corte a la altura %1. %2</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusters</name>
    <message numerus="yes">
        <source>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kind(s) remain.</source>
        <translation>
            <numerusform>Corte entre las alturas %L1 y %L2: es el mayor salto entre dos fusiones, como proporción, de los que dejan de %3 a %4 tipos de golpes; queda %n tipo.</numerusform>
            <numerusform>Corte entre las alturas %L1 y %L2: es el mayor salto entre dos fusiones, como proporción, de los que dejan de %3 a %4 tipos de golpes; quedan %n tipos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few strikes on the grid to tell kinds of them.</source>
        <translation>Hay muy pocos golpes sobre la cuadrícula para distinguir tipos.</translation>
    </message>
    <message>
        <source>All strikes that come often enough are of one kind: nothing was cut.</source>
        <translation>Todos los golpes lo bastante frecuentes son del mismo tipo: no se cortó nada.</translation>
    </message>
</context>
<context>
    <name>heihachi::FileActions</name>
    <message>
        <source>Locate file…</source>
        <translation>Localizar archivo…</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>Empezar un proyecto vacío</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open recordings to analyse, or a project</source>
        <translation>Abrir grabaciones para analizar o un proyecto</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save the project with all its runs in a file of your choice</source>
        <translation>Guardar el proyecto con todos sus análisis en el archivo que elija</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Choose where the recording of this run is now</source>
        <translation>Indicar dónde está ahora la grabación de este análisis</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Figures (PNG)…</source>
        <translation>Figuras (PNG)…</translation>
    </message>
    <message>
        <source>All into folder…</source>
        <translation>Todo a una carpeta…</translation>
    </message>
    <message>
        <source>Write every report and figure of this run</source>
        <translation>Escribir todos los informes y figuras de este análisis</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>Quitar archivos ausentes</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>Vaciar lista</translation>
    </message>
    <message>
        <source>Recordings and projects (%1)</source>
        <translation>Grabaciones y proyectos (%1)</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>Grabaciones (%1)</translation>
    </message>
    <message>
        <source>Heihachi projects (*.heihachi)</source>
        <translation>Proyectos de Heihachi (*.heihachi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>Guardar proyecto como</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (reparado)</translation>
    </message>
    <message>
        <source>Repair into new file</source>
        <translation>Reparar en un archivo nuevo</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>Localizar %1</translation>
    </message>
    <message>
        <source>Export figures into folder</source>
        <translation>Exportar figuras a una carpeta</translation>
    </message>
    <message>
        <source>Export all into folder</source>
        <translation>Exportar todo a una carpeta</translation>
    </message>
    <message>
        <source>Repair &amp;project…</source>
        <translation>Reparar &amp;proyecto…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new file</source>
        <translation>Guardar en un archivo nuevo lo que se pueda leer de un proyecto dañado</translation>
    </message>
    <message>
        <source>Repair project</source>
        <translation>Reparar proyecto</translation>
    </message>
    <message>
        <source>Export the comparison into folder</source>
        <translation>Exportar la comparación a una carpeta</translation>
    </message>
</context>
<context>
    <name>heihachi::FixedKeys</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Pistas de batería</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>Verdad muestral</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marcadores y segmentos</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Patrones</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>Desplazar una página</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>Ir al principio o al final</translation>
    </message>
    <message>
        <source>Select the hit before or after</source>
        <translation>Seleccionar el golpe anterior o el siguiente</translation>
    </message>
    <message>
        <source>Play the selected hit</source>
        <translation>Reproducir el golpe seleccionado</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>Cancelar un arrastre</translation>
    </message>
    <message>
        <source>The hit is right</source>
        <translation>El golpe es correcto</translation>
    </message>
    <message>
        <source>There is no such hit</source>
        <translation>Ese golpe no existe</translation>
    </message>
    <message>
        <source>It is of another class</source>
        <translation>Es de otra clase</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Reproducirlo otra vez</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>Retirar el último veredicto</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Zoom frequencies</source>
        <translation>Zoom de frecuencias</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>Desplazar las frecuencias</translation>
    </message>
    <message>
        <source>Show all frequencies</source>
        <translation>Mostrar todas las frecuencias</translation>
    </message>
    <message>
        <source>To the next or the one before</source>
        <translation>Ir al siguiente o al anterior</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>Escribir el texto</translation>
    </message>
    <message>
        <source>Move by a beat</source>
        <translation>Mover un pulso</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminarlo</translation>
    </message>
    <message>
        <source>To the next or the previous bar of the pattern</source>
        <translation>Ir al compás siguiente o anterior del patrón</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Eliminar análisis…</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>Regla de tiempo</translation>
    </message>
    <message>
        <source>Bar ruler</source>
        <translation>Regla de compases</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Quitar el loop</translation>
    </message>
    <message>
        <source>Choose a beat</source>
        <translation>Elegir un pulso</translation>
    </message>
    <message>
        <source>Move it by 1 ms</source>
        <translation>Moverlo 1 ms</translation>
    </message>
    <message>
        <source>Move it by 10 ms</source>
        <translation>Moverlo 10 ms</translation>
    </message>
    <message>
        <source>Add a beat after it</source>
        <translation>Añadir un pulso después</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Map of two recordings</source>
        <translation>Mapa de dos grabaciones</translation>
    </message>
    <message>
        <source>To the next or the previous difference</source>
        <translation>Ir a la diferencia siguiente o anterior</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>Reproducirla</translation>
    </message>
    <message>
        <source>Add an anchor at the playhead</source>
        <translation>Añadir un anclaje en el cabezal</translation>
    </message>
    <message>
        <source>To the next or the previous anchor</source>
        <translation>Ir al anclaje siguiente o anterior</translation>
    </message>
    <message>
        <source>Move the anchor by 1 ms</source>
        <translation>Mover el anclaje 1 ms</translation>
    </message>
    <message>
        <source>Move the anchor by 10 ms</source>
        <translation>Mover el anclaje 10 ms</translation>
    </message>
    <message>
        <source>Delete the anchor</source>
        <translation>Eliminar el anclaje</translation>
    </message>
</context>
<context>
    <name>heihachi::FoldSection</name>
    <message>
        <source>Unfolds or folds “%1”</source>
        <translation>Despliega o pliega «%1»</translation>
    </message>
</context>
<context>
    <name>heihachi::GridCorrections</name>
    <message>
        <source>Beats half a beat &amp;earlier</source>
        <translation>Pulsos medio pulso a&amp;ntes</translation>
    </message>
    <message>
        <source>← ½ beat</source>
        <translation>← ½ pulso</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat earlier</source>
        <translation>Mover los pulsos del tramo medio pulso antes</translation>
    </message>
    <message>
        <source>Beats half a beat &amp;later</source>
        <translation>Pulsos medio pulso &amp;después</translation>
    </message>
    <message>
        <source>½ beat →</source>
        <translation>½ pulso →</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat later</source>
        <translation>Mover los pulsos del tramo medio pulso después</translation>
    </message>
    <message>
        <source>Bars a beat e&amp;arlier</source>
        <translation>Compases un pulso an&amp;tes</translation>
    </message>
    <message>
        <source>← 1 beat</source>
        <translation>← 1 pulso</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat earlier</source>
        <translation>Los compases del tramo empiezan un pulso antes</translation>
    </message>
    <message>
        <source>Bars a beat la&amp;ter</source>
        <translation>Compases un pulso d&amp;espués</translation>
    </message>
    <message>
        <source>1 beat →</source>
        <translation>1 pulso →</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat later</source>
        <translation>Los compases del tramo empiezan un pulso después</translation>
    </message>
    <message>
        <source>&amp;Downbeat here</source>
        <translation>&amp;Primer tiempo aquí</translation>
    </message>
    <message>
        <source>Downbeat here</source>
        <translation>Primer tiempo aquí</translation>
    </message>
    <message>
        <source>The beat at the pointer, or else in the middle of the view, begins a bar</source>
        <translation>El pulso junto al puntero o, si no, el del centro de la vista, empieza un compás</translation>
    </message>
    <message>
        <source>Dou&amp;ble tempo</source>
        <translation>D&amp;uplicar tempo</translation>
    </message>
    <message>
        <source>Double tempo</source>
        <translation>Duplicar tempo</translation>
    </message>
    <message>
        <source>Twice as many beats in the section</source>
        <translation>El doble de pulsos en el tramo</translation>
    </message>
    <message>
        <source>&amp;Halve tempo</source>
        <translation>Tempo a la &amp;mitad</translation>
    </message>
    <message>
        <source>Halve tempo</source>
        <translation>Tempo a la mitad</translation>
    </message>
    <message>
        <source>Half as many beats in the section</source>
        <translation>La mitad de pulsos en el tramo</translation>
    </message>
    <message>
        <source>Ta&amp;p tempo</source>
        <translation>M&amp;arcar tempo</translation>
    </message>
    <message>
        <source>Press it at every beat; the tempo is shown from the third on</source>
        <translation>Púlselo en cada pulso; el tempo se muestra a partir del tercero</translation>
    </message>
    <message>
        <source>Discard &amp;corrections</source>
        <translation>Descartar &amp;correcciones</translation>
    </message>
    <message>
        <source>Go back to the beats that the analysis found; this can be undone</source>
        <translation>Volver a los pulsos que encontró el análisis; esto se puede deshacer</translation>
    </message>
</context>
<context>
    <name>heihachi::GridHistory</name>
    <message>
        <source>Double the tempo of %1</source>
        <translation>Duplicar el tempo de %1</translation>
    </message>
    <message>
        <source>Halve the tempo of %1</source>
        <translation>Reducir a la mitad el tempo de %1</translation>
    </message>
    <message>
        <source>Tempo of %1 times %2</source>
        <translation>Tempo de %1 por %2</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat later</source>
        <translation>Pulsos de %1 medio pulso después</translation>
    </message>
    <message>
        <source>Bars of %1 a beat later</source>
        <translation>Compases de %1 un pulso después</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat earlier</source>
        <translation>Pulsos de %1 medio pulso antes</translation>
    </message>
    <message>
        <source>Bars of %1 a beat earlier</source>
        <translation>Compases de %1 un pulso antes</translation>
    </message>
    <message>
        <source>Bar of %1 begins at %2</source>
        <comment>%2 is a time</comment>
        <translation>El compás de %1 empieza en %2</translation>
    </message>
    <message>
        <source>Tempo of %1 is %2</source>
        <translation>El tempo de %1 es %2</translation>
    </message>
    <message>
        <source>Discard corrections of the beat grid</source>
        <translation>Descartar correcciones de la cuadrícula de pulsos</translation>
    </message>
    <message>
        <source>Add a beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Añadir un pulso en %1</translation>
    </message>
    <message>
        <source>Move the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Mover el pulso de %1</translation>
    </message>
    <message>
        <source>Remove the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>Quitar el pulso de %1</translation>
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
        <translation>Acoplamiento</translation>
    </message>
    <message>
        <source>How early or late the hits come, swing and syncopation</source>
        <translation>Lo pronto o tarde que llegan los golpes, swing y síncopa</translation>
    </message>
    <message>
        <source>How steadily pairs of signals rise and fall together</source>
        <translation>Con qué constancia suben y bajan juntos pares de señales</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>Parte de la grabación</translation>
    </message>
    <message>
        <source>The part of the recording that the groove is measured in. “Whole recording” takes the tempo sections that have the bar and the division of the beat of most hits.</source>
        <translation>La parte de la grabación en la que se mide el groove. «Toda la grabación» toma los tramos de tempo que tienen el compás y la división del pulso de la mayoría de los golpes.</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>Toda la grabación</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 · %2 BPM</source>
        <comment>times, tempo</comment>
        <translation>%1 · %2 BPM</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its groove here.</source>
        <translation>Aún no hay análisis. Abra una grabación para ver aquí su groove.</translation>
    </message>
    <message>
        <source>No stable beat was found, so there is no grid to measure a groove against.</source>
        <translation>No se encontró un pulso estable, así que no hay cuadrícula con la que medir un groove.</translation>
    </message>
    <message>
        <source>The groove was not computed. %1</source>
        <translation>No se calculó el groove. %1</translation>
    </message>
    <message>
        <source>The recording is too short to measure coupling in.</source>
        <translation>La grabación es demasiado corta para medir el acoplamiento.</translation>
    </message>
    <message>
        <source>Coupling was not computed. %1</source>
        <translation>No se calculó el acoplamiento. %1</translation>
    </message>
</context>
<context>
    <name>heihachi::GrooveStage</name>
    <message>
        <source>There are no drum hits to measure a groove of.</source>
        <translation>No hay golpes de batería cuyo groove medir.</translation>
    </message>
    <message>
        <source>There is no stable beat, so there is no grid to measure the groove against.</source>
        <translation>No hay un pulso estable, así que no hay cuadrícula con la que medir el groove.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
    <message>
        <source>Measurement floor</source>
        <translation>Límite de medición</translation>
    </message>
    <message>
        <source>Error of the time of a single hit: smaller mean deviations are marked as such.</source>
        <translation>Error del tiempo de un solo golpe: las desviaciones medias menores se marcan como tales.</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>Groove</translation>
    </message>
    <message>
        <source>Microtiming of the drum hits, swing, syncopation and pulse clarity, against the grid of beats.</source>
        <translation>Microtiming de los golpes de batería, swing, síncopa y claridad del pulso, respecto a la cuadrícula de pulsos.</translation>
    </message>
</context>
<context>
    <name>heihachi::HandWork</name>
    <message>
        <source>Add a &amp;marker</source>
        <translation>Añadir un &amp;marcador</translation>
    </message>
    <message>
        <source>Mark the place of the playhead, or the pointer, and write a text to it</source>
        <translation>Marcar el lugar del cabezal, o del puntero, y escribir un texto</translation>
    </message>
    <message>
        <source>Add a &amp;segment</source>
        <translation>Añadir un &amp;segmento</translation>
    </message>
    <message>
        <source>Add a &amp;transition</source>
        <translation>Añadir una &amp;transición</translation>
    </message>
    <message>
        <source>A stretch with a label: the loop, or the middle of what is in view</source>
        <translation>Un tramo con una etiqueta: el loop o el centro de lo visible</translation>
    </message>
    <message>
        <source>From one track into the next: the loop, or the middle of what is in view</source>
        <translation>De un tema al siguiente: el loop o el centro de lo visible</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits do not fit this run.</source>
        <translation>
            <numerusform>%n corrección de golpes de batería no concuerda con este análisis.</numerusform>
            <numerusform>%n correcciones de golpes de batería no concuerdan con este análisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or reject them in the panel “Corrections”.</source>
        <translation>Acéptelas o rechácelas en el panel «Correcciones».</translation>
    </message>
</context>
<context>
    <name>heihachi::HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Heihachi</source>
        <translation>&amp;Acerca de Heihachi</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>&amp;Recorrido guiado</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <translation>Qué significan los &amp;números</translation>
    </message>
</context>
<context>
    <name>heihachi::HitActions</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>The selected hits are right as they are: their confidence becomes 100 %</source>
        <translation>Los golpes seleccionados son correctos tal como están: su confianza pasa a ser del 100 %</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>There are no such hits</source>
        <translation>Esos golpes no existen</translation>
    </message>
    <message>
        <source>&amp;Back to what the run found</source>
        <translation>V&amp;olver a lo que halló el análisis</translation>
    </message>
    <message>
        <source>Discard the corrections of the selected hits</source>
        <translation>Descartar las correcciones de los golpes seleccionados</translation>
    </message>
    <message>
        <source>C&amp;hange velocity or time…</source>
        <translation>Cam&amp;biar velocidad o tiempo…</translation>
    </message>
    <message>
        <source>Change all selected hits in one step</source>
        <translation>Modificar todos los golpes seleccionados en un solo paso</translation>
    </message>
    <message>
        <source>&amp;Add a hit at the playhead</source>
        <translation>&amp;Añadir un golpe en el cabezal</translation>
    </message>
    <message>
        <source>Add a hit of the class of the selected one; else a kick, to be relabelled with 1 to 5</source>
        <translation>Añadir un golpe de la clase del seleccionado; si no, un bombo, que se puede reetiquetar con 1 a 5</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>&amp;Reetiquetar como</translation>
    </message>
    <message>
        <source>The selected hits are of this class</source>
        <translation>Los golpes seleccionados son de esta clase</translation>
    </message>
    <message>
        <source>&amp;Move and louder</source>
        <translation>&amp;Mover y cambiar fuerza</translation>
    </message>
    <message>
        <source>1 ms &amp;earlier</source>
        <translation>1 ms a&amp;ntes</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms earlier</source>
        <translation>Mover los golpes seleccionados 1 ms antes</translation>
    </message>
    <message>
        <source>1 ms &amp;later</source>
        <translation>1 ms &amp;después</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms later</source>
        <translation>Mover los golpes seleccionados 1 ms después</translation>
    </message>
    <message>
        <source>10 ms earlier</source>
        <translation>10 ms antes</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms earlier</source>
        <translation>Mover los golpes seleccionados 10 ms antes</translation>
    </message>
    <message>
        <source>10 ms later</source>
        <translation>10 ms después</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms later</source>
        <translation>Mover los golpes seleccionados 10 ms después</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>Más &amp;fuerte</translation>
    </message>
    <message>
        <source>Velocity of the selected hits higher by 0.05</source>
        <translation>Subir 0,05 la velocidad de los golpes seleccionados</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation>Más &amp;suave</translation>
    </message>
    <message>
        <source>Velocity of the selected hits lower by 0.05</source>
        <translation>Bajar 0,05 la velocidad de los golpes seleccionados</translation>
    </message>
</context>
<context>
    <name>heihachi::HitChangeDialog</name>
    <message>
        <source>&amp;Velocity is</source>
        <translation>Fijar &amp;velocidad en</translation>
    </message>
    <message>
        <source>Velocity &amp;times</source>
        <translation>Velocidad &amp;por</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>&amp;Retrasar</translation>
    </message>
    <message>
        <source>Change hits</source>
        <translation>Modificar golpes</translation>
    </message>
    <message>
        <source>0 to 1, relative to the loudest strikes of the class</source>
        <translation>De 0 a 1, relativa a los golpes más fuertes de la clase</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Below zero: earlier</source>
        <translation>Por debajo de cero: antes</translation>
    </message>
    <message numerus="yes">
        <source>%n selected hit(s) in one step</source>
        <translation>
            <numerusform>%n golpe seleccionado en un solo paso</numerusform>
            <numerusform>%n golpes seleccionados en un solo paso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitConfidence</name>
    <message>
        <source>The tensor “hit_confidence” of the model must hold %1 finite numbers.</source>
        <translation>El tensor «hit_confidence» del modelo debe contener %1 números finitos.</translation>
    </message>
</context>
<context>
    <name>heihachi::HitEditModel</name>
    <message>
        <source>none</source>
        <comment>no drum hit</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Run agrees</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Run wins</source>
        <translation>El análisis</translation>
    </message>
    <message>
        <source>The correction is shown and exported instead of what the run found.</source>
        <translation>Se muestra y se exporta la corrección en lugar de lo que halló el análisis.</translation>
    </message>
    <message>
        <source>This run says by itself what was corrected by hand.</source>
        <translation>Este análisis dice por sí mismo lo que se corrigió a mano.</translation>
    </message>
    <message>
        <source>This run has neither the hit that was corrected nor what it was corrected to. Until you accept or reject the correction, it is shown.</source>
        <translation>Este análisis no tiene ni el golpe que se corrigió ni el resultado de la corrección. Mientras no la acepte o la rechace, se muestra la corrección.</translation>
    </message>
    <message>
        <source>The correction was rejected: what the run found is shown.</source>
        <translation>La corrección se rechazó: se muestra lo que halló el análisis.</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a class of drum</comment>
        <translation>%1, añadido</translation>
    </message>
    <message>
        <source>%1 ms earlier</source>
        <translation>%1 ms antes</translation>
    </message>
    <message>
        <source>%1 ms later</source>
        <translation>%1 ms después</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>velocidad %1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>Where the hit is now (h:m:s)</source>
        <translation>Dónde está el golpe ahora (h:m:s)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>What the run had when it was corrected</source>
        <translation>Lo que tenía el análisis cuando se corrigió</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What it was corrected to</source>
        <translation>En qué quedó tras la corrección</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>column: what a person made of a hit</comment>
        <translation>A mano</translation>
    </message>
    <message>
        <source>What is shown and exported in this run</source>
        <translation>Qué se muestra y se exporta en este análisis</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>Qué vale</translation>
    </message>
</context>
<context>
    <name>heihachi::HitFilterBar</name>
    <message>
        <source>Only the visible time range</source>
        <translation>Solo el intervalo de tiempo visible</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>Confianza mínima</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>&amp;Confianza</translation>
    </message>
    <message>
        <source>Hides hits that the program is less or more sure of than this; 0 to 1</source>
        <translation>Oculta los golpes cuya certeza para el programa queda por debajo o por encima de este valor; de 0 a 1</translation>
    </message>
    <message>
        <source>Highest confidence</source>
        <translation>Confianza máxima</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>Hides hits that are softer or louder than this; 0 to 1</source>
        <translation>Oculta los golpes más suaves o más fuertes que este valor; de 0 a 1</translation>
    </message>
    <message>
        <source>Lowest velocity</source>
        <translation>Velocidad mínima</translation>
    </message>
    <message>
        <source>Highest velocity</source>
        <translation>Velocidad máxima</translation>
    </message>
    <message>
        <source>Shows the hits between the left and the right edge of the timeline</source>
        <translation>Muestra los golpes entre los bordes izquierdo y derecho de la línea de tiempo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Lets every hit pass, in all panels</source>
        <translation>Deja pasar todos los golpes, en todos los paneles</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Shows the limits of confidence, velocity and time</source>
        <translation>Muestra los límites de confianza, velocidad y tiempo</translation>
    </message>
    <message>
        <source>confidence %1–%2</source>
        <translation>confianza %1–%2</translation>
    </message>
    <message>
        <source>velocity %1–%2</source>
        <translation>velocidad %1–%2</translation>
    </message>
    <message>
        <source>visible time range</source>
        <translation>intervalo de tiempo visible</translation>
    </message>
</context>
<context>
    <name>heihachi::HitHistory</name>
    <message numerus="yes">
        <source>Relabel %n hit(s) as %1</source>
        <translation>
            <numerusform>Reetiquetar %n golpe como %1</numerusform>
            <numerusform>Reetiquetar %n golpes como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n hit(s)</source>
        <translation>
            <numerusform>Confirmar %n golpe</numerusform>
            <numerusform>Confirmar %n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms earlier</source>
        <translation>
            <numerusform>Mover %n golpe %1 ms antes</numerusform>
            <numerusform>Mover %n golpes %1 ms antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms later</source>
        <translation>
            <numerusform>Mover %n golpe %1 ms después</numerusform>
            <numerusform>Mover %n golpes %1 ms después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) to %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>
            <numerusform>Mover %n golpe a %1</numerusform>
            <numerusform>Mover %n golpes a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) is %1</source>
        <translation>
            <numerusform>Fijar en %1 la velocidad de %n golpe</numerusform>
            <numerusform>Fijar en %1 la velocidad de %n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) lower by %1</source>
        <translation>
            <numerusform>Bajar %1 la velocidad de %n golpe</numerusform>
            <numerusform>Bajar %1 la velocidad de %n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) higher by %1</source>
        <translation>
            <numerusform>Subir %1 la velocidad de %n golpe</numerusform>
            <numerusform>Subir %1 la velocidad de %n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) times %1</source>
        <translation>
            <numerusform>Multiplicar por %1 la velocidad de %n golpe</numerusform>
            <numerusform>Multiplicar por %1 la velocidad de %n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hit(s)</source>
        <translation>
            <numerusform>Eliminar %n golpe</numerusform>
            <numerusform>Eliminar %n golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a hit: %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>Añadir un golpe: %1</translation>
    </message>
    <message numerus="yes">
        <source>Discard corrections of %n hit(s)</source>
        <translation>
            <numerusform>Descartar las correcciones de %n golpe</numerusform>
            <numerusform>Descartar las correcciones de %n golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n correction(s)</source>
        <translation>
            <numerusform>Rechazar %n corrección</numerusform>
            <numerusform>Rechazar %n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n correction(s)</source>
        <translation>
            <numerusform>Aceptar %n corrección</numerusform>
            <numerusform>Aceptar %n correcciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n correction(s)</source>
        <translation>
            <numerusform>Descartar %n corrección</numerusform>
            <numerusform>Descartar %n correcciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all corrections of hits</source>
        <translation>Descartar todas las correcciones de golpes</translation>
    </message>
</context>
<context>
    <name>heihachi::HitStatisticsPanel</name>
    <message>
        <source>No run yet. Open a recording to see its drum hits here.</source>
        <translation>Aún no hay análisis. Abra una grabación para ver aquí sus golpes de batería.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>No se calcularon los golpes de batería. %1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>No se encontraron golpes de batería en esta grabación.</translation>
    </message>
</context>
<context>
    <name>heihachi::HitTableModel</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
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
        <translation>Claridad</translation>
    </message>
    <message>
        <source>Start of the strike, h:m:s.ms</source>
        <translation>Inicio del golpe, h:m:s.ms</translation>
    </message>
    <message>
        <source>Kind of drum</source>
        <translation>Pieza de la batería</translation>
    </message>
    <message>
        <source>Confidence: how probable it is that this drum sounds here, 0 to 1</source>
        <translation>Confianza: probabilidad de que esta pieza suene aquí, de 0 a 1</translation>
    </message>
    <message>
        <source>Velocity: strength from 0 to 1, relative to the loudest strikes of this class in the recording</source>
        <translation>Velocidad: fuerza de 0 a 1, relativa a los golpes más fuertes de esta clase en la grabación</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: level of the strike over what sounded just before, in dB</source>
        <translation>Relación señal/ruido: nivel del golpe respecto a lo que sonaba justo antes, en dB</translation>
    </message>
    <message>
        <source>Clarity: how steep and alone the rise is, 0 to 1</source>
        <translation>Claridad: lo abrupta y aislada que es la subida, de 0 a 1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a hit, by hand</comment>
        <translation>añadido</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a hit, by hand</comment>
        <translation>modificado</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a hit, by hand</comment>
        <translation>confirmado</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>What was corrected by hand</source>
        <translation>Qué se corrigió a mano</translation>
    </message>
</context>
<context>
    <name>heihachi::HitsPanel</name>
    <message>
        <source>Drum hits</source>
        <translation>Golpes de batería</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to list its drum hits here.</source>
        <translation>Aún no hay análisis. Abra una grabación para ver aquí sus golpes de batería.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>No se calcularon los golpes de batería. %1</translation>
    </message>
    <message>
        <source>No hit passes this filter.</source>
        <translation>Ningún golpe pasa este filtro.</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>No se encontraron golpes de batería en esta grabación.</translation>
    </message>
    <message>
        <source>Show all hits</source>
        <translation>Mostrar todos los golpes</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln golpe</numerusform>
            <numerusform>%Ln golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 de %Ln golpe</numerusform>
            <numerusform>%1 de %Ln golpes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::JobListModel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>activity: percent</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 left</source>
        <comment>time</comment>
        <translation>, quedan %1</translation>
    </message>
</context>
<context>
    <name>heihachi::JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
</context>
<context>
    <name>heihachi::JobScheduler</name>
    <message>
        <source>The job ended with an internal error: %1.</source>
        <translation>La tarea terminó con un error interno: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>heihachi::JobsPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>Quitar terminadas</translation>
    </message>
    <message>
        <source>No job is running. Analyses appear here with their progress.</source>
        <translation>No hay tareas en curso. Los análisis aparecen aquí con su progreso.</translation>
    </message>
    <message>
        <source>Removes jobs that have ended from this list</source>
        <translation>Quita de esta lista las tareas que han terminado</translation>
    </message>
</context>
<context>
    <name>heihachi::KeptComparisons</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>Se&amp;guir con ella</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>&amp;Earlier comparisons of this project</source>
        <translation>Com&amp;paraciones anteriores de este proyecto</translation>
    </message>
    <message>
        <source>Earlier comparisons of this project</source>
        <translation>Comparaciones anteriores de este proyecto</translation>
    </message>
    <message>
        <source>Opens the chosen comparison with its verdicts, tolerances and anchor points</source>
        <translation>Abre la comparación elegida con sus veredictos, tolerancias y puntos de anclaje</translation>
    </message>
    <message>
        <source>Removes the chosen comparison from the project; runs and corrections stay</source>
        <translation>Quita la comparación elegida del proyecto; los análisis y las correcciones se conservan</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>run A, run B</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Remove comparison</source>
        <translation>Quitar comparación</translation>
    </message>
    <message numerus="yes">
        <source>Remove this comparison with its %Ln verdict(s)?</source>
        <translation>
            <numerusform>¿Quitar esta comparación con su %Ln veredicto?</numerusform>
            <numerusform>¿Quitar esta comparación con sus %Ln veredictos?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone. The corrections that came of them stay.</source>
        <translation>Esto no se puede deshacer. Las correcciones que resultaron de ellos se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>Pulse una tecla</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyTableModel</name>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>Una tecla propia de la vista: no se puede cambiar</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>heihachi::KeysPage</name>
    <message>
        <source>Search: a word or a key</source>
        <translation>Buscar: una palabra o una tecla</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Buscar en las teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva tecla</translation>
    </message>
    <message>
        <source>Press the key that is to do it</source>
        <translation>Pulse la tecla que debe hacerlo</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>&amp;Nueva tecla:</translation>
    </message>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>Una tecla propia de la vista: no se puede cambiar</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>Usar aquí</translation>
    </message>
    <message>
        <source>“%1” is left without this key</source>
        <translation>«%1» se queda sin esta tecla</translation>
    </message>
    <message>
        <source>%1 is a key of the view “%2”: choose another one.</source>
        <translation>%1 es una tecla de la vista «%2»: elija otra.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 es la tecla de «%2».</translation>
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
        <translation>Listar %1: %2</translation>
    </message>
    <message>
        <source>Click to list them or not</source>
        <translation>Haga clic para listarlos o no</translation>
    </message>
</context>
<context>
    <name>heihachi::LevelBars</name>
    <message>
        <source>below −60 dBFS</source>
        <translation>bajo −60 dBFS</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Left: peak %1, RMS %2</source>
        <translation>Izquierda: pico %1, RMS %2</translation>
    </message>
    <message>
        <source>Right: peak %1, RMS %2</source>
        <translation>Derecha: pico %1, RMS %2</translation>
    </message>
    <message>
        <source>Scale −60 to 0 dBFS, a mark every 12 dB. Filled: RMS of 0.3 s; pale: peak; line: highest peak of 1.5 s.</source>
        <translation>Escala de −60 a 0 dBFS, una marca cada 12 dB. Relleno: RMS de 0,3 s; tono pálido: pico; línea: pico máximo de 1,5 s.</translation>
    </message>
    <message>
        <source>The sound went over 0 dBFS and is clipped. Click to reset.</source>
        <translation>El sonido superó 0 dBFS y se recorta (clipping). Haga clic para restablecer.</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningBar</name>
    <message>
        <source>Match loudness</source>
        <translation>Igualar sonoridad</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Balance, percent of B</source>
        <translation>Balance, porcentaje de B</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>No hay ninguna comparación abierta.</translation>
    </message>
    <message>
        <source>Hear only A</source>
        <translation>Oír solo A</translation>
    </message>
    <message>
        <source>Hear both, each at half its level</source>
        <translation>Oír ambos, cada uno a la mitad de su nivel</translation>
    </message>
    <message>
        <source>Hear only B</source>
        <translation>Oír solo B</translation>
    </message>
    <message>
        <source>Balance: only A on the left, only B on the right; %1 % of B now</source>
        <translation>Balance: solo A a la izquierda, solo B a la derecha; ahora %1 % de B</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningCard</name>
    <message>
        <source>Right</source>
        <comment>verdict</comment>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>The drum is struck here, as the run says (also: →)</source>
        <translation>La pieza se golpea aquí, como dice el análisis (también: →)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>verdict</comment>
        <translation>Erróneo</translation>
    </message>
    <message>
        <source>No drum is struck here</source>
        <translation>Aquí no se golpea ninguna pieza</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>Es un/una</translation>
    </message>
    <message>
        <source>Another drum is struck here: %1</source>
        <translation>Aquí se golpea otra pieza: %1</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Plays the hit again</source>
        <translation>Reproduce el golpe otra vez</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>No verdict on this hit; skipping the hard ones makes the result look better</source>
        <translation>Sin veredicto sobre este golpe; omitir los difíciles hace que el resultado parezca mejor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Takes the last verdict back and asks again</source>
        <translation>Retira el último veredicto y vuelve a preguntar</translation>
    </message>
    <message>
        <source>End</source>
        <comment>end the sample</comment>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends this sample; verdicts that were given stay</source>
        <translation>Termina esta muestra; los veredictos emitidos se conservan</translation>
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
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within the sample</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>The recording can&apos;t be heard: it was not found, or nothing can play it.</source>
        <translation>No se puede oír la grabación: no se encontró o no hay nada que pueda reproducirla.</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is %1.</source>
        <translation>¿Es correcto? Su confianza es del %1.</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is shown after your verdict.</source>
        <translation>¿Es correcto? Su confianza se muestra tras su veredicto.</translation>
    </message>
    <message>
        <source>The sample is finished</source>
        <translation>La muestra ha terminado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged.</source>
        <translation>
            <numerusform>%Ln golpe evaluado.</numerusform>
            <numerusform>%Ln golpes evaluados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%Ln omitido.</numerusform>
            <numerusform>%Ln omitidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>End it to draw another one.</source>
        <translation>Termínela para tomar otra.</translation>
    </message>
    <message>
        <source>Before: %1. Its confidence is %2.</source>
        <comment>the verdict before</comment>
        <translation>Antes: %1. Su confianza es del %2.</translation>
    </message>
    <message>
        <source>No verdict before this one</source>
        <translation>Ningún veredicto antes de este</translation>
    </message>
</context>
<context>
    <name>heihachi::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
</context>
<context>
    <name>heihachi::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>A&amp;nálisis</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>análisis %1</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>Localizar archivo…</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>El proyecto «%1» está dañado.</translation>
    </message>
    <message>
        <source>What can be read can be saved in a new file. The damaged one stays as it is.</source>
        <translation>Lo que se pueda leer se puede guardar en un archivo nuevo. El dañado queda como está.</translation>
    </message>
    <message>
        <source>Repair into new file…</source>
        <translation>Reparar en un archivo nuevo…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>Todavía hay %n tarea en curso.</numerusform>
            <numerusform>Todavía hay %n tareas en curso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>Cancelar tareas y salir</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>What is not finished is lost when you quit now.</source>
        <translation>Si sale ahora, se pierde lo que no haya terminado.</translation>
    </message>
    <message>
        <source>Language and font size change when Heihachi is started again.</source>
        <translation>El idioma y el tamaño de letra cambian al volver a iniciar Heihachi.</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Pistas de batería</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marcadores y segmentos</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
</context>
<context>
    <name>heihachi::MapLane</name>
    <message>
        <source>Map of A onto B</source>
        <translation>Mapa de A sobre B</translation>
    </message>
    <message>
        <source>A to B</source>
        <comment>label of the map between two recordings</comment>
        <translation>A a B</translation>
    </message>
    <message>
        <source>Double click to say which places belong together</source>
        <translation>Doble clic para indicar qué lugares se corresponden</translation>
    </message>
    <message>
        <source>Drag moves its place in B, Delete removes it. Ctrl+Left and Ctrl+Right move it by 1 ms, with Shift by 10 ms.</source>
        <translation>Arrastrarlo mueve su lugar en B; Supr lo quita. Ctrl+← y Ctrl+→ lo mueven 1 ms; con Mayús, 10 ms.</translation>
    </message>
    <message>
        <source>In A only, %1</source>
        <translation>Solo en A, %1</translation>
    </message>
    <message>
        <source>In B only, %1</source>
        <translation>Solo en B, %1</translation>
    </message>
    <message>
        <source>No counterpart in the other recording</source>
        <translation>Sin correspondencia en la otra grabación</translation>
    </message>
    <message>
        <source>%1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>%1 en A es %2 en B</translation>
    </message>
    <message>
        <source>1 s of A is %1 s of B here. A double click adds an anchor.</source>
        <translation>1 s de A es %1 s de B aquí. Un doble clic añade un anclaje.</translation>
    </message>
    <message>
        <source>Anchor: %1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>Anclaje: %1 en A es %2 en B</translation>
    </message>
    <message>
        <source>An anchor is there already, or this place in B lies beyond that of the next one.</source>
        <translation>Ahí ya hay un anclaje, o este lugar en B queda más allá del lugar del siguiente.</translation>
    </message>
    <message>
        <source>%1 in B (%2 ms)</source>
        <comment>time of an anchor, and by how much it was moved</comment>
        <translation>%1 en B (%2 ms)</translation>
    </message>
    <message>
        <source>&amp;Remove this anchor</source>
        <translation>&amp;Quitar este anclaje</translation>
    </message>
    <message>
        <source>&amp;Add an anchor here</source>
        <translation>&amp;Añadir un anclaje aquí</translation>
    </message>
    <message>
        <source>Remove a&amp;ll anchors</source>
        <translation>Quitar &amp;todos los anclajes</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaInput</name>
    <message>
        <source>Reading “%1” failed: the drive or the network doesn&apos;t answer.</source>
        <translation>Error al leer «%1»: la unidad o la red no responde.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaOpening</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>Compruebe el nombre y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a recording.</source>
        <translation>«%1» es una carpeta, no una grabación.</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>Elija los archivos que contiene.</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>Save the sound to a file first.</source>
        <translation>Guarde antes el sonido en un archivo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>No se puede leer «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>Concédase permiso de lectura o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Compruebe la unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes.</source>
        <translation>«%1» está vacío: no tiene ningún byte.</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its beginning or its index can&apos;t be read.</source>
        <translation>«%1» está dañado o incompleto: no se puede leer su comienzo o su índice.</translation>
    </message>
    <message>
        <source>Copy, download or record it again.</source>
        <translation>Cópielo, descárguelo o grábelo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>“%1” holds sound that can&apos;t be decoded here (%2).</source>
        <translation>«%1» contiene sonido que aquí no se puede decodificar (%2).</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV; protected files have to be unlocked by their shop&apos;s program.</source>
        <translation>Conviértalo a FLAC o WAV; los archivos protegidos deben desbloquearse con el programa de la tienda.</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>«%1» no contiene sonido que se pueda decodificar.</translation>
    </message>
    <message>
        <source>Choose an audio or video file, such as MP3, WAV, FLAC, M4A, Ogg or MP4.</source>
        <translation>Elija un archivo de audio o vídeo, como MP3, WAV, FLAC, M4A, Ogg o MP4.</translation>
    </message>
</context>
<context>
    <name>heihachi::MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelLibrary</name>
    <message>
        <source>No models are there. Looked for %1 in: %2.</source>
        <translation>No hay modelos. Se buscó %1 en: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Vuelva a instalar Heihachi.</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>No existe el modelo «%1».</translation>
    </message>
    <message>
        <source>`heihachi models` lists those that there are.</source>
        <translation>`heihachi models` muestra los que hay.</translation>
    </message>
    <message>
        <source>“%1” has changed since it was made: its checksum is another.</source>
        <translation>«%1» ha cambiado desde que se creó: su suma de verificación es otra.</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelManifest</name>
    <message>
        <source>“%1” is no list of models: %2.</source>
        <translation>«%1» no es una lista de modelos: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Vuelva a instalar Heihachi.</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>no es JSON (%1 en el byte %2)</translation>
    </message>
    <message>
        <source>“%1” is of a newer Heihachi.</source>
        <translation>«%1» es de una versión más reciente de Heihachi.</translation>
    </message>
    <message>
        <source>it should hold “format” and “models” and nothing else</source>
        <translation>debe contener «format» y «models», y nada más</translation>
    </message>
    <message>
        <source>model “%1” is there twice</source>
        <translation>el modelo «%1» aparece dos veces</translation>
    </message>
</context>
<context>
    <name>heihachi::NumbersDialog</name>
    <message>
        <source>What the numbers mean</source>
        <translation>Qué significan los números</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confianza (0 a 1)</translation>
    </message>
    <message>
        <source>How probable it is that this drum sounds here. Of 100 hits with 0.80, about 80 should be right; “Sampled truth” measures whether that holds in your recording. A hit that you confirm has 1.</source>
        <translation>Qué probable es que aquí suene este tambor. De 100 golpes con 0,80, unos 80 deberían ser correctos; «Verdad muestral» mide si eso se cumple en su grabación. Un golpe que usted confirma tiene 1.</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>Velocidad (0 a 1)</translation>
    </message>
    <message>
        <source>How strong a strike is, relative to the loudest strikes of its class in the same recording. It does not compare a kick with a snare, nor two recordings.</source>
        <translation>La fuerza de un golpe respecto a los más fuertes de su clase en la misma grabación. No compara un bombo con una caja, ni dos grabaciones.</translation>
    </message>
    <message>
        <source>SNR (dB)</source>
        <translation>SNR (dB)</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: the level of the strike over what sounded just before. At 0 dB it is no louder than that; such hits are the first to doubt.</source>
        <translation>Relación señal-ruido: el nivel del golpe sobre lo que sonaba justo antes. Con 0 dB no es más fuerte que eso; de esos golpes hay que dudar primero.</translation>
    </message>
    <message>
        <source>Clarity (0 to 1)</source>
        <translation>Claridad (0 a 1)</translation>
    </message>
    <message>
        <source>How steep and alone the rise is. Low: the strike is soft, smeared, or covered by others.</source>
        <translation>Lo abrupto y aislado que es el ataque. Baja: el golpe es suave, difuso o está tapado por otros.</translation>
    </message>
    <message>
        <source>Precision (%)</source>
        <translation>Precisión (%)</translation>
    </message>
    <message>
        <source>The share of the hits found that are right. It says nothing about hits that were missed.</source>
        <translation>La parte de los golpes encontrados que son correctos. No dice nada de los que faltan.</translation>
    </message>
    <message>
        <source>Interval (95 %)</source>
        <translation>Intervalo (95 %)</translation>
    </message>
    <message>
        <source>A sample tells a share only roughly: in 95 of 100 samples the true share lies within the interval (Wilson). It narrows with each verdict.</source>
        <translation>Una muestra solo da una idea aproximada: en 95 de 100 muestras la parte verdadera está en el intervalo (Wilson). Se estrecha con cada veredicto.</translation>
    </message>
</context>
<context>
    <name>heihachi::OnsetStages</name>
    <message>
        <source>Looking for onsets was cancelled.</source>
        <translation>Se canceló la búsqueda de ataques.</translation>
    </message>
    <message>
        <source>Onset functions</source>
        <translation>Funciones de ataque</translation>
    </message>
    <message>
        <source>SuperFlux, high-frequency content and complex domain in five bands, 100 times a second.</source>
        <translation>SuperFlux, contenido de alta frecuencia y dominio complejo en cinco bandas, 100 veces por segundo.</translation>
    </message>
    <message>
        <source>Attack envelope</source>
        <translation>Envolvente de ataque</translation>
    </message>
    <message>
        <source>Level in three bands about every millisecond, to time attacks.</source>
        <translation>Nivel en tres bandas cada milisegundo aprox., para situar los ataques en el tiempo.</translation>
    </message>
    <message>
        <source>How far the fused onset function must rise over its local median and mean.</source>
        <translation>Cuánto debe superar la función de ataque combinada su mediana y su media locales.</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>Ataques</translation>
    </message>
    <message>
        <source>Starts of sounds, each timed on the waveform&apos;s envelope.</source>
        <translation>Comienzos de sonidos, cada uno situado sobre la envolvente de la forma de onda.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
</context>
<context>
    <name>heihachi::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>Vista general de toda la grabación</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
</context>
<context>
    <name>heihachi::Panels</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadísticas</translation>
    </message>
    <message>
        <source>Confidence × velocity</source>
        <translation>Confianza × velocidad</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>Reparto por clase</translation>
    </message>
    <message>
        <source>Means by class</source>
        <translation>Medias por clase</translation>
    </message>
    <message>
        <source>Pattern heatmap</source>
        <translation>Mapa de patrones</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>Marcadores y segmentos</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>Verdad muestral</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>Escrito en «%1».</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
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
        <translation>Patrones</translation>
    </message>
</context>
<context>
    <name>heihachi::ParameterEditor</name>
    <message>
        <source>%1
From %2 to %3%4</source>
        <translation>%1
De %2 a %3%4</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
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
            <numerusform>variación más frecuente ×%Ln</numerusform>
            <numerusform>variación más frecuente ×%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternHeatmap</name>
    <message>
        <source>Density of the drum patterns over the recording</source>
        <translation>Densidad de los patrones de batería a lo largo de la grabación</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Rellenos</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln bar(s)</source>
        <translation>
            <numerusform>de %Ln compás</numerusform>
            <numerusform>de %Ln compases</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills: %1 %2</source>
        <comment>number, of how many bars</comment>
        <translation>Rellenos: %1 %2</translation>
    </message>
    <message>
        <source>Pattern %1: %2 %3</source>
        <comment>which, number, of how many bars</comment>
        <translation>Patrón %1: %2 %3</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternList</name>
    <message>
        <source>Drum patterns</source>
        <translation>Patrones de batería</translation>
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
        <translation>%1, tresillos</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>Patrón %1</translation>
    </message>
    <message>
        <source>Pattern %1, %2</source>
        <translation>Patrón %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bar(s), first at %2</source>
        <translation>
            <numerusform>%1: %Ln compás, el primero en %2</numerusform>
            <numerusform>%1: %Ln compases, el primero en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The number after the name says how much the bar is like it, from 0 to 1.</source>
        <translation>El número tras el nombre indica cuánto se le parece el compás, de 0 a 1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) play it to the note.</source>
        <translation>
            <numerusform>%Ln compás lo toca nota por nota.</numerusform>
            <numerusform>%Ln compases lo tocan nota por nota.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills among its bars: %1</source>
        <translation>Rellenos entre sus compases: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternStage</name>
    <message>
        <source>There are no drum hits to find patterns in.</source>
        <translation>No hay golpes de batería en los que buscar patrones.</translation>
    </message>
    <message>
        <source>There are no drum patterns without a stable beat.</source>
        <translation>Sin un pulso estable no hay patrones de batería.</translation>
    </message>
    <message>
        <source>Where the recording has one, set the tempo by hand.</source>
        <translation>Donde la grabación lo tenga, fije el tempo a mano.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
    <message>
        <source>Drum patterns</source>
        <translation>Patrones de batería</translation>
    </message>
    <message>
        <source>Bars that come again, their variations, fills and phrases, and the known patterns they resemble.</source>
        <translation>Compases que se repiten, sus variaciones, rellenos y frases, y los patrones conocidos a los que se parecen.</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternsPanel</name>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Frases</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Bars that come again, the most frequent first</source>
        <translation>Compases que se repiten, los más frecuentes primero</translation>
    </message>
    <message>
        <source>Rows of bars that come again</source>
        <translation>Series de compases que se repiten</translation>
    </message>
    <message>
        <source>Kinds of strikes that the hits fall into</source>
        <translation>Tipos en que se agrupan los golpes</translation>
    </message>
    <message>
        <source>To the bar before that plays this pattern (Shift+N)</source>
        <translation>Ir al compás anterior que toca este patrón (Mayús+N)</translation>
    </message>
    <message>
        <source>Previous bar of the pattern</source>
        <translation>Compás anterior del patrón</translation>
    </message>
    <message>
        <source>To the next bar that plays this pattern (N)</source>
        <translation>Ir al compás siguiente que toca este patrón (N)</translation>
    </message>
    <message>
        <source>Next bar of the pattern</source>
        <translation>Compás siguiente del patrón</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>Variaciones</translation>
    </message>
    <message>
        <source>Shows the most frequent other form of each pattern: what it adds in full colour, what it leaves out as a dotted frame, the rest pale</source>
        <translation>Muestra la otra forma más frecuente de cada patrón: lo que añade, a todo color; lo que omite, con marco de puntos; el resto, atenuado</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its drum patterns here.</source>
        <translation>Aún no hay análisis. Abra una grabación para ver aquí sus patrones de batería.</translation>
    </message>
    <message>
        <source>Drum patterns were not computed. %1</source>
        <translation>No se calcularon los patrones de batería. %1</translation>
    </message>
    <message>
        <source>No bar comes again in this recording, so there are no patterns.</source>
        <translation>En esta grabación no se repite ningún compás, así que no hay patrones.</translation>
    </message>
    <message>
        <source>A click goes to the bars.</source>
        <translation>Un clic lleva a los compases.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>which bar, of how many, when</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source> · fill</source>
        <translation> · relleno</translation>
    </message>
    <message>
        <source>Pattern %1, bar %2 of the recording</source>
        <translation>Patrón %1, compás %2 de la grabación</translation>
    </message>
</context>
<context>
    <name>heihachi::PeakPyramid</name>
    <message>
        <source>The stored waveform “%1” is damaged or of another version.</source>
        <translation>La forma de onda guardada «%1» está dañada o es de otra versión.</translation>
    </message>
    <message>
        <source>It will be computed again.</source>
        <translation>Se calculará de nuevo.</translation>
    </message>
    <message>
        <source>The waveform couldn&apos;t be packed: %1.</source>
        <translation>No se pudo comprimir la forma de onda: %1.</translation>
    </message>
    <message>
        <source>There is no stored waveform “%1”.</source>
        <translation>No hay ninguna forma de onda guardada «%1».</translation>
    </message>
    <message>
        <source>The stored waveform “%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer la forma de onda guardada «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::PhraseList</name>
    <message>
        <source>Phrases of drum patterns</source>
        <translation>Frases de patrones de batería</translation>
    </message>
    <message>
        <source>Patterns, bar by bar</source>
        <translation>Patrones, compás a compás</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First (h:m:s)</source>
        <translation>Primera (h:m:s)</translation>
    </message>
    <message>
        <source>Numbers of the patterns that follow each other</source>
        <translation>Números de los patrones que se suceden</translation>
    </message>
    <message>
        <source>How often they come in this order</source>
        <translation>Con qué frecuencia aparecen en este orden</translation>
    </message>
</context>
<context>
    <name>heihachi::PictureActions</name>
    <message>
        <source>Copy &amp;image of view</source>
        <translation>Copiar &amp;imagen de la vista</translation>
    </message>
    <message>
        <source>&amp;Image of view…</source>
        <translation>&amp;Imagen de la vista…</translation>
    </message>
    <message>
        <source>Copy a picture of the panel that has the keyboard, or of the timeline</source>
        <translation>Copiar una imagen del panel que tiene el teclado o de la línea de tiempo</translation>
    </message>
    <message>
        <source>Write a picture of the panel that has the keyboard, or of the timeline: PNG, SVG or PDF</source>
        <translation>Guardar una imagen del panel que tiene el teclado o de la línea de tiempo: PNG, SVG o PDF</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>The image of “%1” is in the clipboard.</source>
        <translation>La imagen de «%1» está en el portapapeles.</translation>
    </message>
    <message>
        <source>Image of “%1”</source>
        <translation>Imagen de «%1»</translation>
    </message>
</context>
<context>
    <name>heihachi::Plausibility</name>
    <message>
        <source>Around the borders of the chunks of %L1 s that a recording is analysed in there are %L2 strikes, where %L3 are to be expected from the seconds beside them: hits were probably lost there, at %L4 of %L5 borders, most at the marked one. Please report it, unless the music itself pauses there.</source>
        <translation>En torno a los límites de los bloques de %L1 s en que se analiza una grabación hay %L2 golpes, cuando por los segundos contiguos cabe esperar %L3: probablemente se perdieron golpes ahí, en %L4 de %L5 límites, sobre todo en el marcado. Informe de ello, salvo que la propia música haga una pausa ahí.</translation>
    </message>
    <message>
        <source>below 140 Hz</source>
        <translation>por debajo de 140 Hz</translation>
    </message>
    <message>
        <source>from 140 Hz to 9 kHz</source>
        <translation>entre 140 Hz y 9 kHz</translation>
    </message>
    <message>
        <source>from 75 to 450 Hz</source>
        <translation>entre 75 y 450 Hz</translation>
    </message>
    <message>
        <source>above 5 kHz</source>
        <translation>por encima de 5 kHz</translation>
    </message>
    <message>
        <source>%1: of %L2 hits with a confidence of %L3 and more, %L4 % add no energy %5, where this drum sounds (at most %L6 % may). They are probably something else: listen at the marked place, where most of them are, and analyse again with a higher threshold of this class.</source>
        <translation>%1: de %L2 golpes con una confianza de %L3 o más, el %L4 % no añade energía %5, donde suena esta pieza (se admite como máximo el %L6 %). Probablemente sean otra cosa: escuche el lugar marcado, donde está la mayoría, y vuelva a analizar con un umbral más alto para esta clase.</translation>
    </message>
    <message>
        <source>%1: up to %L2 hits a second%3. Thirty-seconds %4 are %L5 a second: strikes are probably told more than once here. Analyse again with a higher threshold of this class.</source>
        <translation>%1: hasta %L2 golpes por segundo%3. Las fusas %4 son %L5 por segundo: es probable que aquí se cuenten golpes más de una vez. Vuelva a analizar con un umbral más alto para esta clase.</translation>
    </message>
    <message>
        <source>All classes are about equally frequent, %L1 to %L2 % of the hits, and the mean confidence is only %L3 (good results have more than %L4): this looks like guessing. Do not rely on these hits before you have listened to some; higher thresholds of the classes keep the more certain ones.</source>
        <translation>Todas las clases son casi igual de frecuentes, del %L1 al %L2 % de los golpes, y la confianza media es de solo %L3 (los buenos resultados superan %L4): parece que se han adivinado. No se fíe de estos golpes sin haber escuchado algunos; con umbrales más altos para las clases quedan los más seguros.</translation>
    </message>
    <message>
        <source>Nine of ten hits have a confidence between %L1 and %L2, less than %L3 apart: it no longer tells good hits from bad ones, and filters by confidence are of no use. The model probably does not fit this recording.</source>
        <translation>Nueve de cada diez golpes tienen una confianza entre %L1 y %L2, con menos de %L3 de diferencia: ya no distingue los golpes buenos de los malos, y filtrar por confianza no sirve de nada. Es probable que el modelo no sea adecuado para esta grabación.</translation>
    </message>
    <message>
        <source>at %L1 BPM, which is assumed because the tempo is not computed</source>
        <translation>a %L1 BPM (valor supuesto, porque el tempo no se calcula)</translation>
    </message>
    <message>
        <source>at %L1 BPM</source>
        <translation>a %L1 BPM</translation>
    </message>
    <message>
        <source>Many of these hits are probably not there: listen to some, and analyse again with higher thresholds of the classes.</source>
        <translation>Es probable que muchos de estos golpes no existan: escuche algunos y vuelva a analizar con umbrales más altos para las clases.</translation>
    </message>
    <message>
        <source>Up to %L1 strikes a second%2. Sixteenths %3 are %L4 a second, and a quarter more is let pass (%L5). %6</source>
        <translation>Hasta %L1 golpes en instantes distintos por segundo%2. Las semicorcheas %3 son %L4 por segundo, y se admite una cuarta parte más (%L5). %6</translation>
    </message>
    <message>
        <source>Up to %L1 hits a second%2. Three drums on every sixteenth %3 are %L4 a second. %5</source>
        <translation>Hasta %L1 golpes por segundo%2. Tres piezas en cada semicorchea %3 son %L4 por segundo. %5</translation>
    </message>
    <message>
        <source>Values that cannot be: %L1 times outside the recording, %L2 confidences and %L3 velocities outside 0 to 1, in %L4 hits. This is a fault of the program or of a model: please report it, and do not use these hits.</source>
        <translation>Valores imposibles: %L1 tiempos fuera de la grabación, y %L2 confianzas y %L3 velocidades fuera del intervalo de 0 a 1, en %L4 golpes. Es un fallo del programa o de un modelo: informe de ello y no use estos golpes.</translation>
    </message>
    <message>
        <source> in %L1 passages, %2 in all (the densest is marked)</source>
        <translation> en %L1 pasajes, %2 en total (el más denso está marcado)</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> durante %1</translation>
    </message>
    <message>
        <source>There are no drum hits to look over.</source>
        <translation>No hay golpes de batería que revisar.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
    <message>
        <source>Plausibility</source>
        <translation>Plausibilidad</translation>
    </message>
    <message>
        <source>Alarms for results that can hardly be right: too many hits, guessed classes, drums without sound, hits lost between chunks.</source>
        <translation>Alertas sobre resultados que difícilmente pueden ser correctos: demasiados golpes, clases adivinadas, piezas sin sonido, golpes perdidos entre bloques.</translation>
    </message>
</context>
<context>
    <name>heihachi::PlaybackActions</name>
    <message>
        <source>&amp;Speed</source>
        <translation>&amp;Velocidad</translation>
    </message>
    <message>
        <source>S&amp;olo a band</source>
        <translation>Banda en s&amp;olo</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>Seguir el ca&amp;bezal</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausar</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Stop and go back to where playing began; once more: to the beginning</source>
        <translation>Detener y volver a donde empezó la reproducción; otra vez: al principio</translation>
    </message>
    <message>
        <source>Play selected &amp;hits</source>
        <translation>Reproducir &amp;golpes seleccionados</translation>
    </message>
    <message>
        <source>Play the selected hits one after another, each with a quarter of a second before it</source>
        <translation>Reproducir los golpes seleccionados uno tras otro, cada uno con un cuarto de segundo previo</translation>
    </message>
    <message>
        <source>To the &amp;beginning</source>
        <translation>Ir al princip&amp;io</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>Ir al principio</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Ir al &amp;final</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>Ir al final</translation>
    </message>
    <message>
        <source>Step bac&amp;k</source>
        <translation>Paso &amp;atrás</translation>
    </message>
    <message>
        <source>Go back a twentieth of what is in view</source>
        <translation>Retroceder una vigésima parte de lo visible</translation>
    </message>
    <message>
        <source>Step f&amp;orward</source>
        <translation>Paso ad&amp;elante</translation>
    </message>
    <message>
        <source>Go on a twentieth of what is in view</source>
        <translation>Avanzar una vigésima parte de lo visible</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>Play the loop round and round; without one, the whole recording</source>
        <translation>Reproducir el loop una y otra vez; si no lo hay, toda la grabación</translation>
    </message>
    <message>
        <source>Loop st&amp;art here</source>
        <translation>I&amp;nicio del loop aquí</translation>
    </message>
    <message>
        <source>The loop begins at the playhead</source>
        <translation>El loop empieza en el cabezal</translation>
    </message>
    <message>
        <source>Loop en&amp;d here</source>
        <translation>Fin del loop a&amp;quí</translation>
    </message>
    <message>
        <source>The loop ends at the playhead</source>
        <translation>El loop termina en el cabezal</translation>
    </message>
    <message>
        <source>Loop the sele&amp;ction</source>
        <translation>Loop de la &amp;selección</translation>
    </message>
    <message>
        <source>The loop goes from the first to the last selected hit</source>
        <translation>El loop va del primero al último golpe seleccionado</translation>
    </message>
    <message>
        <source>Clea&amp;r loop</source>
        <translation>Quitar el loo&amp;p</translation>
    </message>
    <message>
        <source>No loop any more</source>
        <translation>Dejar de tener un loop</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>Más &amp;rápido</translation>
    </message>
    <message>
        <source>Play faster; the pitch stays</source>
        <translation>Reproducir más rápido; el tono se mantiene</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>Más &amp;lento</translation>
    </message>
    <message>
        <source>Play slower; the pitch stays</source>
        <translation>Reproducir más lento; el tono se mantiene</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>Original speed</source>
        <translation>Velocidad original</translation>
    </message>
    <message>
        <source>&amp;Half</source>
        <translation>&amp;Mitad</translation>
    </message>
    <message>
        <source>Half the original speed</source>
        <translation>La mitad de la velocidad original</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>&amp;Metrónomo</translation>
    </message>
    <message>
        <source>A click on each beat of the grid, higher on downbeats</source>
        <translation>Un clic en cada pulso de la cuadrícula, más agudo en los primeros tiempos</translation>
    </message>
    <message>
        <source>T&amp;icks on hits</source>
        <translation>&amp;Clics en los golpes</translation>
    </message>
    <message>
        <source>A short sound on each hit of this class: %1</source>
        <translation>Un sonido corto en cada golpe de esta clase: %1</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no band alone</comment>
        <translation>&amp;Ninguna</translation>
    </message>
    <message>
        <source>&amp;Low, below 150 Hz</source>
        <translation>&amp;Graves, por debajo de 150 Hz</translation>
    </message>
    <message>
        <source>&amp;Mid, 150 Hz to 4 kHz</source>
        <translation>&amp;Medios, de 150 Hz a 4 kHz</translation>
    </message>
    <message>
        <source>&amp;High, above 4 kHz</source>
        <translation>&amp;Agudos, por encima de 4 kHz</translation>
    </message>
    <message>
        <source>All frequencies are heard</source>
        <translation>Se oyen todas las frecuencias</translation>
    </message>
    <message>
        <source>Only these frequencies are heard</source>
        <translation>Solo se oyen estas frecuencias</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>views stand still</comment>
        <translation>&amp;No seguir</translation>
    </message>
    <message>
        <source>By &amp;page</source>
        <translation>Por &amp;páginas</translation>
    </message>
    <message>
        <source>&amp;Scroll</source>
        <translation>&amp;Desplazar</translation>
    </message>
    <message>
        <source>The views stand still</source>
        <translation>Las vistas no se mueven</translation>
    </message>
    <message>
        <source>The views turn a page when the playhead reaches the edge</source>
        <translation>Las vistas pasan de página cuando el cabezal llega al borde</translation>
    </message>
    <message>
        <source>The playhead stays in the middle</source>
        <translation>El cabezal permanece en el centro</translation>
    </message>
    <message>
        <source>O&amp;utput device</source>
        <translation>Disposi&amp;tivo de salida</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>No se encontró ningún dispositivo de sonido</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Pa&amp;usa</translation>
    </message>
</context>
<context>
    <name>heihachi::Player</name>
    <message>
        <source>The chosen sound device is not there; “%1” is used until it is.</source>
        <translation>El dispositivo de sonido elegido no está; hasta que esté se usa «%1».</translation>
    </message>
    <message>
        <source>The sound device “%1” can&apos;t play stereo sound.</source>
        <translation>El dispositivo de sonido «%1» no puede reproducir sonido estéreo.</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>No se encontró ningún dispositivo de sonido.</translation>
    </message>
    <message>
        <source>The sound device “%1” does not work: %2.</source>
        <translation>El dispositivo de sonido «%1» no funciona: %2.</translation>
    </message>
</context>
<context>
    <name>heihachi::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Drum model</source>
        <translation>Modelo de batería</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restablecer valores</translation>
    </message>
    <message>
        <source>Puts everything on the page that is shown back to its default</source>
        <translation>Devuelve todo lo que hay en la página mostrada a sus valores predeterminados</translation>
    </message>
</context>
<context>
    <name>heihachi::ProjectSession</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were saved</source>
        <translation>
            <numerusform>Se guardó %n análisis</numerusform>
            <numerusform>Se guardaron %n análisis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>, no se pudo leer %n</numerusform>
            <numerusform>, no se pudieron leer %n</numerusform>
        </translation>
    </message>
    <message>
        <source> in “%1”.</source>
        <translation>; archivo: «%1».</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>There is no audio file in “%1”.</source>
        <translation>No hay ningún archivo de audio en «%1».</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>Analizando %1</translation>
    </message>
    <message>
        <source>The analysis of %1 was saved in the project that was open when it started.</source>
        <translation>El análisis de %1 se guardó en el proyecto que estaba abierto cuando empezó.</translation>
    </message>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>Cargando la forma de onda.</translation>
    </message>
    <message>
        <source>Drawing the waveform of %1</source>
        <translation>Dibujando la forma de onda de %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>This run was made by signal processing, without a drum network: there is nothing kept that other thresholds could be tried on.</source>
        <translation>Este análisis se hizo mediante procesamiento de señal, sin red de batería: no se conserva nada con lo que probar otros umbrales.</translation>
    </message>
    <message>
        <source>This run was made by a version that did not keep what the drum network said. Analyse the recording again to try other thresholds.</source>
        <translation>Este análisis se hizo con una versión que no conservaba la salida de la red de batería. Vuelva a analizar la grabación para probar otros umbrales.</translation>
    </message>
    <message>
        <source>The drum activations were not kept with this run. Analyse the recording again to try other thresholds.</source>
        <translation>Los valores de activación de la batería no se conservaron con este análisis. Vuelva a analizar la grabación para probar otros umbrales.</translation>
    </message>
    <message>
        <source>The drum network did not run. %1</source>
        <translation>La red de batería no se ejecutó. %1</translation>
    </message>
    <message>
        <source>What the drum network said is being loaded.</source>
        <translation>Cargando la salida de la red de batería.</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>No existe ese análisis.</translation>
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
        <translation>Intervalo de tiempo visible y golpes seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) selected</source>
        <translation>
            <numerusform>%n golpe seleccionado</numerusform>
            <numerusform>%n golpes seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ReliabilityModel</name>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Hits of all classes whose confidence lies in this range</source>
        <translation>Golpes de todas las clases cuya confianza está en este intervalo</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Hits of the run in this range</source>
        <translation>Golpes del análisis en este intervalo</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Hits of these that were listened to</source>
        <translation>De ellos, golpes que se han escuchado</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Prometido</translation>
    </message>
    <message>
        <source>Mean confidence of the hits: the share that should be right</source>
        <translation>Confianza media de los golpes: el porcentaje que debería ser correcto</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of hits as heard</comment>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Share of the hits that are right, as heard</source>
        <translation>Porcentaje de golpes correctos, según lo oído</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95 %</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>El porcentaje está en este intervalo con una confianza del 95 %</translation>
    </message>
</context>
<context>
    <name>heihachi::RememberedConfig</name>
    <message>
        <source>saved settings</source>
        <translation>ajustes guardados</translation>
    </message>
</context>
<context>
    <name>heihachi::RunChoice</name>
    <message>
        <source>Choose a run</source>
        <translation>Elegir un análisis</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>Análisis %1 · %2</translation>
    </message>
</context>
<context>
    <name>heihachi::RunDelegate</name>
    <message>
        <source>no hits computed</source>
        <translation>golpes no calculados</translation>
    </message>
    <message>
        <source>Note about this run</source>
        <translation>Nota sobre este análisis</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln golpe</numerusform>
            <numerusform>%Ln golpes</numerusform>
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
%2, %3 Hz, %4, %n canal</numerusform>
            <numerusform>%1
%2, %3 Hz, %4, %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Análisis %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>Análisis %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n drum hit(s)</source>
        <translation>
            <numerusform>%n golpe de batería</numerusform>
            <numerusform>%n golpes de batería</numerusform>
        </translation>
    </message>
    <message>
        <source>Drum hits were not computed.</source>
        <translation>No se calcularon los golpes de batería.</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1, Heihachi %2</source>
        <translation>Duró %1, Heihachi %2</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>heihachi::RunsPanel</name>
    <message>
        <source>Recordings and runs of the project</source>
        <translation>Grabaciones y análisis del proyecto</translation>
    </message>
    <message>
        <source>No recording yet. Open one, or drop it anywhere on this window.</source>
        <translation>Aún no hay grabaciones. Abra una o suéltela en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>Analizar de nuevo</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>Localizar archivo…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Editar nota</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>Eliminar análisis…</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>Eliminar análisis</translation>
    </message>
    <message>
        <source>Delete run %1 with all its results?</source>
        <translation>¿Eliminar el análisis %1 con todos sus resultados?</translation>
    </message>
    <message>
        <source>This can’t be undone. The recording itself stays as it is.</source>
        <translation>Esto no se puede deshacer. La grabación en sí no se modifica.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Compare with the shown run</source>
        <translation>Comparar con el análisis mostrado</translation>
    </message>
</context>
<context>
    <name>heihachi::SafetensorsFile</name>
    <message>
        <source>it is too short</source>
        <translation>es demasiado corto</translation>
    </message>
    <message>
        <source>its header is longer than it may be</source>
        <translation>su cabecera es más larga de lo permitido</translation>
    </message>
    <message>
        <source>tensor “%1” is missing</source>
        <translation>falta el tensor «%1»</translation>
    </message>
    <message>
        <source>tensor “%1” holds no numbers of type F32 or F16</source>
        <translation>el tensor «%1» no contiene números de tipo F32 o F16</translation>
    </message>
</context>
<context>
    <name>heihachi::SampleForm</name>
    <message>
        <source>Draw sample</source>
        <translation>Tomar muestra</translation>
    </message>
    <message>
        <source>Draw hits of the class “%1”, or none</source>
        <translation>Incluir en la muestra golpes de la clase «%1», o ninguno</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <comment>a class of drum</comment>
        <translation>Muestrear: %1</translation>
    </message>
    <message>
        <source> hits a class</source>
        <translation> golpes por clase</translation>
    </message>
    <message>
        <source>Hits of each class</source>
        <translation>Golpes de cada clase</translation>
    </message>
    <message>
        <source>How many hits of each class to listen to: from doubtful to sure ones, as many of each</source>
        <translation>Cuántos golpes de cada clase escuchar: desde dudosos hasta seguros, los mismos de cada grado</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>Semilla </translation>
    </message>
    <message>
        <source>Seed of the random sample</source>
        <translation>Semilla de la muestra aleatoria</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed from the same run, with the same verdicts, hears the same hits</source>
        <translation>Quien toma una muestra con la misma semilla del mismo análisis, con los mismos veredictos, oye los mismos golpes</translation>
    </message>
    <message>
        <source>Draws hits at random that have no verdict yet, and plays the first one</source>
        <translation>Toma al azar golpes que aún no tienen veredicto y reproduce el primero</translation>
    </message>
    <message>
        <source>Choose at least one class above</source>
        <translation>Elija arriba al menos una clase</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPanel</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle to select; Ctrl adds, Alt takes away (Shift+L: lasso)</source>
        <translation>Arrastre un rectángulo para seleccionar; Ctrl añade, Alt quita (Mayús+L: lazo)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw around hits to select them; Ctrl adds, Alt takes away (Shift+L: rectangle)</source>
        <translation>Dibuje alrededor de los golpes para seleccionarlos; Ctrl añade, Alt quita (Mayús+L: rectángulo)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+, or the wheel)</source>
        <translation>Acercar (+ o la rueda)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (−, or the wheel)</source>
        <translation>Alejar (− o la rueda)</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>Gráfico entero</translation>
    </message>
    <message>
        <source>Show the whole plot (0)</source>
        <translation>Mostrar el gráfico entero (0)</translation>
    </message>
    <message>
        <source>Select by %1</source>
        <comment>rectangle or lasso</comment>
        <translation>Seleccionar con %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln golpe</numerusform>
            <numerusform>%Ln golpes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%1 de %Ln golpe</numerusform>
            <numerusform>%1 de %Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1 seleccionados</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPlot</name>
    <message>
        <source>Confidence against velocity of the drum hits</source>
        <translation>Confianza frente a velocidad de los golpes de batería</translation>
    </message>
    <message>
        <source>Confidence %1–%2</source>
        <translation>Confianza %1–%2</translation>
    </message>
    <message>
        <source>Velocity %1–%2</source>
        <translation>Velocidad %1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Ln golpe</numerusform>
            <numerusform>%Ln golpes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>Confianza (de 0 a 1)</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>Velocidad (de 0 a 1)</translation>
    </message>
    <message>
        <source>No hit lies here. 0 shows all.</source>
        <translation>Aquí no hay ningún golpe. 0 muestra todo.</translation>
    </message>
    <message>
        <source>No hit passes the filter here. “Show all” lets every hit pass.</source>
        <translation>Ningún golpe pasa aquí el filtro. «Mostrar todo» los deja pasar a todos.</translation>
    </message>
</context>
<context>
    <name>heihachi::SensitivityPanel</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Analyses the recording with these thresholds, as a new run; the run that is shown stays</source>
        <translation>Analiza la grabación con estos umbrales como un análisis nuevo; el que se muestra se conserva</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Fijar como predeterminado</translation>
    </message>
    <message>
        <source>Uses these thresholds for all analyses to come</source>
        <translation>Usa estos umbrales en todos los análisis futuros</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Puts all thresholds back to those of the run</source>
        <translation>Devuelve todos los umbrales a los del análisis</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to try other thresholds on its drum hits.</source>
        <translation>Aún no hay análisis. Analice una grabación para probar otros umbrales con sus golpes de batería.</translation>
    </message>
    <message>
        <source>All classes: %1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>Todas las clases: %1 → %2</translation>
    </message>
    <message>
        <source>All classes: %1</source>
        <comment>number of hits</comment>
        <translation>Todas las clases: %1</translation>
    </message>
    <message>
        <source>The next analyses use these thresholds. They are in the preferences, too.</source>
        <translation>Los próximos análisis usan estos umbrales. También están en las preferencias.</translation>
    </message>
</context>
<context>
    <name>heihachi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>Rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Mayús+rueda</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>Botón central</translation>
    </message>
    <message>
        <source>Drag the view</source>
        <translation>Arrastrar la vista</translation>
    </message>
    <message>
        <source>Drag in a lane</source>
        <translation>Arrastrar en una pista</translation>
    </message>
    <message>
        <source>Select hits</source>
        <translation>Seleccionar golpes</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>Qué se puede hacer aquí</translation>
    </message>
    <message>
        <source>Drag a bar line under the ruler</source>
        <translation>Arrastrar una línea de compás bajo la regla</translation>
    </message>
    <message>
        <source>Correct where the bar begins</source>
        <translation>Corregir dónde empieza el compás</translation>
    </message>
    <message>
        <source>Alt+drag a bar line in the waveform</source>
        <translation>Alt+arrastrar una línea de compás en la forma de onda</translation>
    </message>
    <message>
        <source>Drag on the ruler</source>
        <translation>Arrastrar en la regla</translation>
    </message>
    <message>
        <source>Set the loop</source>
        <translation>Fijar el loop</translation>
    </message>
    <message>
        <source>Shift+drag on the ruler</source>
        <translation>Mayús+arrastrar en la regla</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>Quitar el loop</translation>
    </message>
    <message>
        <source>Drag a hit (zoomed in)</source>
        <translation>Arrastrar un golpe (ampliado)</translation>
    </message>
    <message>
        <source>Move the selected hits in time or into another lane</source>
        <translation>Mover los golpes seleccionados en el tiempo o a otro carril</translation>
    </message>
    <message>
        <source>Alt+drag a hit</source>
        <translation>Alt+arrastrar un golpe</translation>
    </message>
    <message>
        <source>Change the velocity of the selected hits</source>
        <translation>Cambiar la velocidad de los golpes seleccionados</translation>
    </message>
    <message>
        <source>Double click in a lane (zoomed in)</source>
        <translation>Doble clic en un carril (ampliado)</translation>
    </message>
    <message>
        <source>Add a hit; on a hit: play it</source>
        <translation>Añadir un golpe; sobre un golpe: oírlo</translation>
    </message>
    <message>
        <source>Ctrl+drag in the bar ruler</source>
        <translation>Ctrl+arrastrar en la regla de compases</translation>
    </message>
    <message>
        <source>Move a beat</source>
        <translation>Mover un pulso</translation>
    </message>
    <message>
        <source>Ctrl+double click in the bar ruler</source>
        <translation>Ctrl+doble clic en la regla de compases</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Añadir un pulso</translation>
    </message>
    <message>
        <source>Double click in the map of two recordings</source>
        <translation>Doble clic en el mapa de dos grabaciones</translation>
    </message>
    <message>
        <source>Add an anchor; drag one to move it</source>
        <translation>Añadir un anclaje; arrastrar uno para moverlo</translation>
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
        <translation>canal izquierdo</translation>
    </message>
    <message>
        <source>right channel</source>
        <translation>canal derecho</translation>
    </message>
    <message>
        <source>The recording is silent from start to end: there is nothing to analyse.</source>
        <translation>La grabación está en silencio de principio a fin: no hay nada que analizar.</translation>
    </message>
    <message>
        <source>%L1 passages are silent for 5 s or more, %2 in all. Nothing is found in them.</source>
        <translation>%L1 pasajes están en silencio durante 5 s o más, %2 en total. En ellos no se encuentra nada.</translation>
    </message>
    <message>
        <source>Silence for %1 from %2 on. Nothing is found in it.</source>
        <translation>Silencio durante %1 a partir de %2. En él no se encuentra nada.</translation>
    </message>
    <message>
        <source>Samples that are not numbers (NaN or infinite): %L1, the first at %2. They were read as silence; the program that wrote the file has a fault.</source>
        <translation>Muestras que no son números (NaN o infinito): %L1, la primera en %2. Se leyeron como silencio; el programa que escribió el archivo tiene un fallo.</translation>
    </message>
    <message>
        <source>%1: %L2 %</source>
        <translation>%1: %L2 %</translation>
    </message>
    <message>
        <source>The signal is off zero by a constant share of full scale (%1). This takes headroom, and edits may click; a high-pass filter at 5 Hz removes it.</source>
        <translation>La señal está desplazada del cero en una proporción constante del fondo de escala (%1). Esto resta margen (headroom) y las ediciones pueden producir clics; un filtro paso alto a 5 Hz lo elimina.</translation>
    </message>
    <message>
        <source>Peaks beyond full scale: %L1, the first at %2, %L3 samples in all. They are kept here, but most players cut them off.</source>
        <translation>Picos por encima del fondo de escala: %L1, el primero en %2, %L3 muestras en total. Aquí se conservan, pero la mayoría de los reproductores los recortan.</translation>
    </message>
    <message>
        <source>Clipping: the wave is cut off at full scale %L1 times, the first at %2, %L3 samples in all. Transients and timbre are changed there.</source>
        <translation>Recorte (clipping): la onda se corta en el fondo de escala %L1 veces, la primera en %2, %L3 muestras en total. Ahí se alteran los transitorios y el timbre.</translation>
    </message>
    <message>
        <source>Silent from start to end while the recording sounds: %1. A cable or a setting may have been wrong; stereo results mean little.</source>
        <translation>En silencio de principio a fin mientras la grabación suena: %1. Puede que fallara un cable o un ajuste; los resultados estéreo son poco significativos.</translation>
    </message>
    <message>
        <source>Silent for %1 while the other channel sounds, from %2 on: %3.</source>
        <translation>En silencio durante %1 mientras suena el otro canal, a partir de %2: %3.</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalPass</name>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>«%1» no contiene sonido.</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
</context>
<context>
    <name>heihachi::SoundFeatures</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>Se canceló la alineación.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramControls</name>
    <message>
        <source>How frequencies are laid out from bottom to top</source>
        <translation>Cómo se disponen las frecuencias de abajo arriba</translation>
    </message>
    <message>
        <source>Length of a spectrum: long tells tones apart, short tells times apart</source>
        <translation>Longitud de un espectro: uno largo separa mejor los tonos; uno corto, los tiempos</translation>
    </message>
    <message>
        <source>Hann draws finer lines, Blackman-Harris shows soft tones beside loud ones</source>
        <translation>Hann dibuja líneas más finas; Blackman-Harris muestra tonos débiles junto a los fuertes</translation>
    </message>
    <message>
        <source>Brightens the picture: the level of the brightest colour is minus this, in dBFS</source>
        <translation>Aclara la imagen: el nivel del color más claro es menos este valor, en dBFS</translation>
    </message>
    <message>
        <source>From the brightest to the darkest colour, in dB</source>
        <translation>Del color más claro al más oscuro, en dB</translation>
    </message>
    <message>
        <source>Colours for soft (left) to loud (right)</source>
        <translation>Colores de débil (izquierda) a fuerte (derecha)</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>&amp;Invertir colores</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>Mostrar g&amp;olpes</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>Mostrar segm&amp;entos</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>Mostrar valores &amp;bajo el puntero</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>Ajustes del espectrograma</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>Eje de &amp;frecuencia</translation>
    </message>
    <message>
        <source>FF&amp;T size</source>
        <translation>T&amp;amaño de FFT</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>&amp;Ventana</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Ganancia</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>&amp;Rango</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>&amp;Default settings</source>
        <translation>Ajustes &amp;predeterminados</translation>
    </message>
    <message>
        <source>Soft is bright, loud is dark</source>
        <translation>Lo débil es claro, lo fuerte es oscuro</translation>
    </message>
    <message>
        <source>Mark the drum hits at their bands</source>
        <translation>Marcar los golpes de batería en sus bandas</translation>
    </message>
    <message>
        <source>Name the parts of the recording at the top</source>
        <translation>Nombrar en la parte superior los segmentos de la grabación</translation>
    </message>
    <message>
        <source>Time, frequency, note and level at the pointer</source>
        <translation>Tiempo, frecuencia, nota y nivel en el puntero</translation>
    </message>
    <message>
        <source>All settings of the spectrogram as they were at first</source>
        <translation>Todos los ajustes del espectrograma como al principio</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramOfRun</name>
    <message>
        <source>“%1” is not there any more. It can&apos;t be played, and there is no spectrogram of it.</source>
        <translation>«%1» ya no está. No se puede reproducir ni mostrar su espectrograma.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileCache</name>
    <message>
        <source>The stored spectrogram “%1” is damaged. It will be computed again.</source>
        <translation>El espectrograma guardado «%1» está dañado. Se calculará de nuevo.</translation>
    </message>
    <message>
        <source>Only a complete part of a spectrogram is stored.</source>
        <translation>Solo se guarda una parte completa de un espectrograma.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileFile</name>
    <message>
        <source>A part of the spectrogram couldn&apos;t be packed: %1.</source>
        <translation>No se pudo comprimir una parte del espectrograma: %1.</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>Aún no hay análisis. Analizar (Ctrl+R)</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>Espectrograma</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>Ajustes del espectrograma</translation>
    </message>
    <message>
        <source>Computing the spectrogram…</source>
        <translation>Calculando el espectrograma…</translation>
    </message>
    <message>
        <source>Show &amp;all frequencies</source>
        <translation>Mostrar to&amp;das las frecuencias</translation>
    </message>
    <message>
        <source>Spectrogram &amp;settings…</source>
        <translation>A&amp;justes del espectrograma…</translation>
    </message>
    <message>
        <source>level not computed yet</source>
        <translation>nivel aún no calculado</translation>
    </message>
    <message>
        <source>≤ −%1 dBFS</source>
        <translation>≤ −%1 dBFS</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>No finer picture: %1</source>
        <translation>Sin imagen más detallada: %1</translation>
    </message>
    <message>
        <source>Sharpening: %1 %</source>
        <translation>Afinando la imagen: %1 %</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramWork</name>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>«%1» no es la grabación que se analizó.</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>Localice el archivo original o analice este.</translation>
    </message>
</context>
<context>
    <name>heihachi::StageLog</name>
    <message>
        <source>This stage was not asked for.</source>
        <translation>Esta etapa no se solicitó.</translation>
    </message>
    <message>
        <source>It needs “%1”, which failed.</source>
        <translation>Necesita «%1», que falló.</translation>
    </message>
    <message>
        <source>It needs “%1”, which was not asked for.</source>
        <translation>Necesita «%1», que no se solicitó.</translation>
    </message>
    <message>
        <source>It needs “%1”, which was skipped.</source>
        <translation>Necesita «%1», que se omitió.</translation>
    </message>
    <message>
        <source>“%1” failed, so its result is missing. %2</source>
        <translation>«%1» falló, por lo que falta su resultado. %2</translation>
    </message>
</context>
<context>
    <name>heihachi::StageRegistry</name>
    <message>
        <source>The stage “%1” declares the parameter “%2” twice, or its name is not free.</source>
        <translation>La etapa «%1» declara dos veces el parámetro «%2», o su nombre no está libre.</translation>
    </message>
    <message>
        <source>The default of “%1.%2” must be %3, but is %4.</source>
        <translation>El valor predeterminado de «%1.%2» debe ser %3, pero se encontró %4.</translation>
    </message>
    <message>
        <source>A stage has no id.</source>
        <translation>Una etapa no tiene identificador.</translation>
    </message>
    <message>
        <source>The stage “%1” must be either a chunk stage or a derived stage.</source>
        <translation>La etapa «%1» debe ser por bloques o derivada.</translation>
    </message>
    <message>
        <source>The chunk stage “%1” can&apos;t have inputs: it reads the signal only.</source>
        <translation>La etapa por bloques «%1» no puede tener entradas: solo lee la señal.</translation>
    </message>
    <message>
        <source>There are two stages “%1”.</source>
        <translation>Hay dos etapas «%1».</translation>
    </message>
    <message>
        <source>“%1” is made by two stages, “%2” and “%3”.</source>
        <translation>«%1» lo producen dos etapas, «%2» y «%3».</translation>
    </message>
    <message>
        <source>These stages need each other in a circle, or need one that does: %1.</source>
        <translation>Estas etapas se necesitan entre sí en círculo o necesitan una que lo hace: %1.</translation>
    </message>
    <message>
        <source>The stage “%1” needs “%2”, which no stage makes.</source>
        <translation>La etapa «%1» necesita «%2», que ninguna etapa produce.</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>No existe la etapa «%1».</translation>
    </message>
</context>
<context>
    <name>heihachi::StatusLine</name>
    <message>
        <source>Show all jobs</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>Cancelar esta tarea</translation>
    </message>
    <message>
        <source>Show what is odd about the signal and what is missing</source>
        <translation>Mostrar lo anómalo de la señal y lo que falta</translation>
    </message>
    <message>
        <source>Time under the pointer</source>
        <translation>Tiempo bajo el puntero</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>%n más en espera</numerusform>
            <numerusform>%n más en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar and beat, and time under the pointer, h:m:s.ms</source>
        <translation>Compás y pulso, y tiempo bajo el puntero, h:m:s.ms</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compás %1</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapPanel</name>
    <message>
        <source>Bars in view</source>
        <translation>Compases a la vista</translation>
    </message>
    <message>
        <source>Class in the heatmap</source>
        <translation>Clase en el mapa de calor</translation>
    </message>
    <message>
        <source>Which hits the heatmap shows</source>
        <translation>Qué golpes muestra el mapa de calor</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>Qué indica el color</translation>
    </message>
    <message>
        <source>What the colour tells: the mean velocity of the hits, or how many there are in a bar</source>
        <translation>Qué indica el color: la velocidad media de los golpes o cuántos hay en un compás</translation>
    </message>
    <message>
        <source>Colour: velocity</source>
        <translation>Color: velocidad</translation>
    </message>
    <message>
        <source>Colour: hits a bar</source>
        <translation>Color: golpes/compás</translation>
    </message>
    <message>
        <source>The beats were not computed, so there are no bars. %1</source>
        <translation>No se calcularon los pulsos, así que no hay compases. %1</translation>
    </message>
    <message>
        <source>No stable beat was found, so there are no bars to lay the hits on. A tempo can be set by hand.</source>
        <translation>No se encontró un pulso estable, así que no hay compases en los que situar los golpes. Se puede fijar un tempo a mano.</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapView</name>
    <message>
        <source>Beat of the bar, in sixteenths</source>
        <translation>Pulso del compás, en semicorcheas</translation>
    </message>
    <message>
        <source>Bar ↓</source>
        <translation>Compás ↓</translation>
    </message>
    <message>
        <source>velocity 0</source>
        <translation>velocidad 0</translation>
    </message>
    <message>
        <source>hits a bar 0</source>
        <translation>golpes/compás 0</translation>
    </message>
    <message>
        <source>Hits by bar and position in the bar</source>
        <translation>Golpes por compás y posición en el compás</translation>
    </message>
    <message>
        <source>Bar %1, position %2 (beat.sixteenth)</source>
        <translation>Compás %1, posición %2 (pulso.semicorchea)</translation>
    </message>
    <message>
        <source>Bars %1 to %2, position %3 (beat.sixteenth)</source>
        <translation>Compases %1 a %2, posición %3 (pulso.semicorchea)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s), mean velocity %2</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Ln golpe, velocidad media %2</numerusform>
            <numerusform>%1: %Ln golpes, velocidad media %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>sin golpes</translation>
    </message>
</context>
<context>
    <name>heihachi::StoragePage</name>
    <message>
        <source>being counted…</source>
        <translation>contando…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Waveforms and spectrograms are computed again when they are shown next.</source>
        <translation>Las formas de onda y los espectrogramas se calculan de nuevo la próxima vez que se muestran.</translation>
    </message>
    <message>
        <source>Remove all files of the cache</source>
        <translation>Quitar todos los archivos de la caché</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>What was used longest ago is removed where more is needed</source>
        <translation>Si hace falta más espacio, se quita lo que lleva más tiempo sin usarse</translation>
    </message>
    <message>
        <source>Cache on disk:</source>
        <translation>Caché en disco:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>&amp;Límite:</translation>
    </message>
    <message>
        <source>Folder of the cache:</source>
        <translation>Carpeta de la caché:</translation>
    </message>
    <message>
        <source>Untitled projects:</source>
        <translation>Proyectos sin título:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <translation>Mostrar en la carpeta: %1</translation>
    </message>
    <message>
        <source>being cleared…</source>
        <translation>vaciando…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
</context>
<context>
    <name>heihachi::StreamFindings</name>
    <message>
        <source>Damaged places in the file: %L1, the first at %2. Sound may be missing or disturbed there; copy or download the file again if you can.</source>
        <translation>Puntos dañados en el archivo: %L1, el primero en %2. Ahí puede faltar sonido o estar alterado; si puede, copie o descargue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>Sound missing in the file: %1 (places: %L2, the first at %3). Silence takes its place, so that all later times are right.</source>
        <translation>Falta sonido en el archivo: %1 (puntos: %L2, el primero en %3). Se sustituye por silencio para que todos los tiempos posteriores sean correctos.</translation>
    </message>
    <message>
        <source>The recording has no length: the file holds no sound.</source>
        <translation>La grabación no tiene duración: el archivo no contiene sonido.</translation>
    </message>
    <message>
        <source>The file ends at %1, but says that it is %2 long: its end is missing. What is there was analysed; copy or download the file again if you need the rest.</source>
        <translation>El archivo termina en %1, pero indica que dura %2: le falta el final. Se analizó lo que hay; copie o descargue el archivo de nuevo si necesita el resto.</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a packet at %1: its end is probably missing.</source>
        <translation>El archivo se interrumpe en mitad de un paquete en %1: probablemente le falta el final.</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how long it is. Its length, %1, was found by reading it to the end.</source>
        <translation>El archivo no indica su duración. Esta, %1, se determinó leyéndolo hasta el final.</translation>
    </message>
</context>
<context>
    <name>heihachi::TapRow</name>
    <message>
        <source>Apply</source>
        <comment>a tempo</comment>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation> BPM</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>Tempo, pulsos por minuto</translation>
    </message>
    <message>
        <source>Tempo to set, beats a minute; tap it or type it</source>
        <translation>Tempo que fijar, pulsos por minuto; márquelo o escríbalo</translation>
    </message>
    <message>
        <source>Sets the tempo of the section in view; where there is no beat, it makes a section. A tapped tempo within 3 % of a reading of the section chooses that reading.</source>
        <translation>Fija el tempo del tramo a la vista; donde no hay pulso, crea un tramo. Un tempo marcado a menos de un 3 % de una interpretación del tramo elige esa interpretación.</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Tap (%1)</source>
        <comment>number of taps so far</comment>
        <translation>Marcar (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TemplateDrumClassifier</name>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>Se canceló la identificación de la batería.</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoCurveView</name>
    <message>
        <source>Tempo over time, beats a minute</source>
        <translation>Tempo a lo largo del tiempo, pulsos por minuto</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Tempo in beats a minute over the whole recording. Points: as measured every second; bars: sections of one tempo. A click goes to a section.</source>
        <translation>Tempo en pulsos por minuto a lo largo de toda la grabación. Puntos: medidos cada segundo; barras: tramos de un mismo tempo. Un clic lleva a un tramo.</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoPanel</name>
    <message>
        <source>No stable beat was found in this recording. Where you hear one, tap its tempo below and apply it.</source>
        <translation>No se encontró un pulso estable en esta grabación. Donde oiga uno, marque su tempo abajo y aplíquelo.</translation>
    </message>
    <message>
        <source>Move its beats and bars</source>
        <translation>Mover sus pulsos y compases</translation>
    </message>
    <message>
        <source>Set a tempo</source>
        <translation>Fijar un tempo</translation>
    </message>
    <message>
        <source>Sections of one tempo</source>
        <translation>Tramos de un mismo tempo</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its tempo here.</source>
        <translation>Aún no hay análisis. Abra una grabación para ver aquí su tempo.</translation>
    </message>
    <message>
        <source>Beats were not computed. %1</source>
        <translation>No se calcularon los pulsos. %1</translation>
    </message>
    <message>
        <source>Tempo of %1, and how well the sound supports it</source>
        <translation>Tempo de %1 y en qué medida lo respalda el sonido</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tempo and its share of the evidence</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>The tempo in force</source>
        <translation>El tempo vigente</translation>
    </message>
    <message>
        <source>Lay the beats of this section %1 times as fast</source>
        <translation>Poner los pulsos de este tramo %1 veces más rápido</translation>
    </message>
    <message numerus="yes">
        <source>✎ Corrected by hand: %n step(s)</source>
        <translation>
            <numerusform>✎ Corregido a mano: %n paso</numerusform>
            <numerusform>✎ Corregido a mano: %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::TempoSectionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
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
        <translation>constante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Where the tempo holds, m:s. A click goes there.</source>
        <translation>Dónde se mantiene el tempo, m:s. Un clic lleva allí.</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Beats a minute, with the standard error where it is 0.01 or more</source>
        <translation>Pulsos por minuto, con el error típico si es de 0,01 o más</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>short for confidence</comment>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Probability that tempo and level (not half, not two thirds) are right</source>
        <translation>Probabilidad de que el tempo y su nivel (ni la mitad ni dos tercios) sean correctos</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Compases</translation>
    </message>
    <message>
        <source>Probability that the bars begin where they are said to</source>
        <translation>Probabilidad de que los compases empiecen donde se indica</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Whether the tempo is constant or moves, other bars than 4/4, and half-time feel</source>
        <translation>Si el tempo es constante o varía, compases distintos de 4/4 y sensación de half-time</translation>
    </message>
</context>
<context>
    <name>heihachi::ThresholdRow</name>
    <message>
        <source>Threshold of %1</source>
        <comment>a drum class</comment>
        <translation>Umbral: %1</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”: lower finds more, higher is surer. A double click goes back to the value of the run.</source>
        <translation>Probabilidad mínima de un golpe de la clase «%1»: más baja encuentra más, más alta es más segura. Un doble clic vuelve al valor del análisis.</translation>
    </message>
    <message>
        <source>Back to the value of the run</source>
        <translation>Volver al valor del análisis</translation>
    </message>
    <message>
        <source>Back to the threshold of the run: %1</source>
        <comment>a drum class</comment>
        <translation>Volver al umbral del análisis: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hits with the threshold of the run, and with this one</source>
        <translation>Golpes con el umbral del análisis y con este</translation>
    </message>
</context>
<context>
    <name>heihachi::TileMaker</name>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>Regla de tiempo</translation>
    </message>
    <message>
        <source>h:m:s</source>
        <comment>unit of the time ruler</comment>
        <translation>h:m:s</translation>
    </message>
    <message>
        <source>Click to go there. Drag to set the loop; Shift+drag or Escape clears it.</source>
        <translation>Haga clic para ir allí. Arrastre para fijar el loop; Mayús+arrastrar o Esc lo quita.</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeViewWidget</name>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>Zoom a la &amp;selección</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Center here</source>
        <translation>&amp;Centrar aquí</translation>
    </message>
    <message>
        <source>Copy &amp;time (%1)</source>
        <translation>Copiar tie&amp;mpo (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineStack</name>
    <message>
        <source>Time in view</source>
        <translation>Tiempo visible</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineViews</name>
    <message>
        <source>Show or hide “%1” in the timeline</source>
        <translation>Mostrar u ocultar «%1» en la línea de tiempo</translation>
    </message>
</context>
<context>
    <name>heihachi::ToleranceForm</name>
    <message>
        <source>Usual tolerances</source>
        <translation>Tolerancias habituales</translation>
    </message>
    <message>
        <source>Sets all tolerances back to what they are at first</source>
        <translation>Devuelve todas las tolerancias a sus valores iniciales</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Hits, &amp;window</source>
        <translation>Golpes, ven&amp;tana</translation>
    </message>
    <message>
        <source>Two drum hits that are this near may be one; 1 to 500 ms</source>
        <translation>Dos golpes de batería así de cercanos pueden ser uno; de 1 a 500 ms</translation>
    </message>
    <message>
        <source>Hits, &amp;moved from</source>
        <translation>Golpes, mov&amp;idos desde</translation>
    </message>
    <message>
        <source>A pair of hits that are further apart is moved; 0 ms to the window</source>
        <translation>Un par de golpes más separados está movido; de 0 ms a la ventana</translation>
    </message>
    <message>
        <source>Hits, &amp;confidence</source>
        <translation>Golpes, con&amp;fianza</translation>
    </message>
    <message>
        <source>A pair of hits whose confidence differs by more is rescored; 0 to 1</source>
        <translation>Un par de golpes cuya confianza difiere más está revalorado; de 0 a 1</translation>
    </message>
    <message>
        <source>Hits, &amp;velocity</source>
        <translation>Golpes, ve&amp;locidad</translation>
    </message>
    <message>
        <source>A pair of hits whose velocity differs by more is rescored; 0 to 1</source>
        <translation>Un par de golpes cuya velocidad difiere más está revalorado; de 0 a 1</translation>
    </message>
    <message>
        <source>Beat&amp;s, window</source>
        <translation>Pul&amp;sos, ventana</translation>
    </message>
    <message>
        <source>Two beats that are this near may be one; 1 to 500 ms</source>
        <translation>Dos pulsos así de cercanos pueden ser uno; de 1 a 500 ms</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation> BPM</translation>
    </message>
    <message>
        <source>&amp;Tempo</source>
        <translation>Temp&amp;o</translation>
    </message>
    <message>
        <source>Beats and tempo sections whose tempo differs by more are rescored; 0 to 100 BPM</source>
        <translation>Los pulsos y tramos de tempo cuyo tempo difiere más están revalorados; de 0 a 100 BPM</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Ends of sections</source>
        <translation>E&amp;xtremos de tramos</translation>
    </message>
    <message>
        <source>Ends of tempo sections, segments and transitions that are this near are the same; 0 to 60 s</source>
        <translation>Los extremos de tramos de tempo, segmentos y transiciones así de cercanos son el mismo; de 0 a 60 s</translation>
    </message>
</context>
<context>
    <name>heihachi::TorchEngine</name>
    <message>
        <source>The drum network failed: %1</source>
        <translation>La red de batería falló: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::Tour</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Recordings and their analyses. Each analysis is a run; none replaces another. A click shows it.</source>
        <translation>Las grabaciones y sus análisis. Ningún análisis reemplaza a otro. Un clic lo muestra.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>The whole recording. Drag the box to move through it; a click goes there.</source>
        <translation>Toda la grabación. Arrastre el recuadro para recorrerla; un clic lleva allí.</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, Shift and the wheel scroll. The crosshair runs through all views.</source>
        <translation>La rueda hace zoom en el puntero; Mayús y la rueda desplazan. La retícula recorre todas las vistas.</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>Pistas de batería</translation>
    </message>
    <message>
        <source>Every hit: its height is the velocity, how solid it is the confidence. Drag to select hits; double-click one to hear it.</source>
        <translation>Cada golpe: su altura es la velocidad; su opacidad, la confianza. Arrastre para seleccionar golpes; haga doble clic en uno para oírlo.</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Golpes</translation>
    </message>
    <message>
        <source>The same hits as a table. What is selected here is selected everywhere.</source>
        <translation>Los mismos golpes en una tabla. Lo que se selecciona aquí queda seleccionado en todas partes.</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tempo and beats. Where the analysis is mistaken, choose another reading or tap.</source>
        <translation>Tempo y pulsos. Donde el análisis se equivoque, elija otra interpretación o marque el tempo.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What is odd about the signal, what is missing, and why. Nothing is left out silently.</source>
        <translation>Lo anómalo de la señal, lo que falta y por qué. Nada se omite en silencio.</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Espacios de trabajo</translation>
    </message>
    <message>
        <source>Arrangements of panels for different work. Each remembers how you leave it. F1 lists all keys.</source>
        <translation>Disposiciones de paneles para distintas tareas. Cada una recuerda cómo la deja. F1 muestra todas las teclas.</translation>
    </message>
</context>
<context>
    <name>heihachi::TourCallout</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>heihachi::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Position, h:m:s.ms</source>
        <translation>Posición, h:m:s.ms</translation>
    </message>
    <message>
        <source>What is heard now, h:m:s.ms</source>
        <translation>Lo que se oye ahora, h:m:s.ms</translation>
    </message>
    <message>
        <source>Bar and beat</source>
        <translation>Compás y pulso</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>Tempo, pulsos por minuto</translation>
    </message>
    <message>
        <source>Speed, times the original</source>
        <translation>Velocidad, veces la original</translation>
    </message>
    <message>
        <source>Speed, 0.25 to 2 times the original; the pitch stays</source>
        <translation>Velocidad, de 0,25 a 2 veces la original; el tono se mantiene</translation>
    </message>
    <message>
        <source>No sound device: silent</source>
        <translation>Sin dispositivo de sonido: en silencio</translation>
    </message>
    <message>
        <source>Volume, percent</source>
        <translation>Volumen, por ciento</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>compás %1</translation>
    </message>
    <message>
        <source>no tempo</source>
        <translation>sin tempo</translation>
    </message>
    <message>
        <source>There is no stable beat here.</source>
        <translation>Aquí no hay un pulso estable.</translation>
    </message>
    <message>
        <source>Bar and beat of what is heard now</source>
        <translation>Compás y pulso de lo que se oye ahora</translation>
    </message>
    <message>
        <source>Tempo of the recording here, whatever the speed</source>
        <translation>Tempo de la grabación aquí, sea cual sea la velocidad</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>Volumen: %1 %</translation>
    </message>
    <message>
        <source>Everything runs as if it played. Connect a device or start the sound server (PipeWire or PulseAudio): it is used as soon as it is there.</source>
        <translation>Todo avanza como si se reprodujera. Conecte un dispositivo o inicie el servidor de sonido (PipeWire o PulseAudio): se usa en cuanto está disponible.</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthClassModel</name>
    <message>
        <source>All judged</source>
        <comment>classes of drums</comment>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Class of drum, as the run says</source>
        <translation>Clase de la pieza, según el análisis</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Hits that were listened to</source>
        <translation>Golpes que se han escuchado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Hits of these that are right</source>
        <translation>De ellos, golpes que son correctos</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Share of all hits of the class that are right, estimated from those that were judged; ≈ where some degrees of confidence were not heard yet</source>
        <translation>Porcentaje de todos los golpes de la clase que son correctos, estimado a partir de los evaluados; ≈ si aún no se han oído algunos grados de confianza</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95 %</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>El porcentaje está en este intervalo con una confianza del 95 %</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Mean confidence of all hits of the class: the share that the run expects to be right</source>
        <translation>Confianza media de todos los golpes de la clase: el porcentaje que el análisis espera que sea correcto</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthPanel</name>
    <message>
        <source>Export verdicts</source>
        <translation>Exportar veredictos</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation>Precisión por clase</translation>
    </message>
    <message>
        <source>Right as often as the confidence promises?</source>
        <translation>¿Correctos tan a menudo como promete la confianza?</translation>
    </message>
    <message>
        <source>Right hits by confidence</source>
        <translation>Golpes correctos por confianza</translation>
    </message>
    <message>
        <source>Also correct the hit</source>
        <translation>Corregir también el golpe</translation>
    </message>
    <message>
        <source>Wrong hits are deleted, others get the class that was heard, right ones are confirmed; each step can be undone. The estimate stays about the run as it was found.</source>
        <translation>Los golpes erróneos se eliminan, los de otra clase reciben la que se oyó y los correctos se confirman; cada paso se puede deshacer. La estimación sigue refiriéndose al análisis tal como se obtuvo.</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>Mostrar confianza</translation>
    </message>
    <message>
        <source>Shows how sure the run is of the hit before you judge it; this may sway you</source>
        <translation>Muestra lo seguro que está el análisis del golpe antes de que usted lo evalúe; esto puede influirle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to hear how many of its drum hits are right.</source>
        <translation>Aún no hay análisis. Analice una grabación para oír cuántos de sus golpes de batería son correctos.</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>No se calcularon los golpes de batería. %1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording, so that there is none to judge.</source>
        <translation>No se encontraron golpes de batería en esta grabación, así que no hay ninguno que evaluar.</translation>
    </message>
    <message>
        <source>There are no verdicts yet</source>
        <translation>Aún no hay veredictos</translation>
    </message>
    <message>
        <source>Writes all verdicts on this run into a CSV table</source>
        <translation>Guarda todos los veredictos sobre este análisis en una tabla CSV</translation>
    </message>
    <message>
        <source>Copies the tables as Markdown</source>
        <translation>Copia las tablas como Markdown</translation>
    </message>
    <message>
        <source>Every hit of these classes was judged already, or the run has none.</source>
        <translation>Todos los golpes de estas clases ya se evaluaron o el análisis no tiene ninguno.</translation>
    </message>
    <message>
        <source>%1 verdicts.csv</source>
        <comment>proposed file name</comment>
        <translation>%1 veredictos.csv</translation>
    </message>
    <message>
        <source>The tables are in the clipboard, as Markdown.</source>
        <translation>Las tablas están en el portapapeles, como Markdown.</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthText</name>
    <message>
        <source>Their confidence promises %1: the run is surer than it should be.</source>
        <translation>Su confianza promete un %1: el análisis está más seguro de lo que debería.</translation>
    </message>
    <message>
        <source>Their confidence promises %1: the run is better than it thinks.</source>
        <translation>Su confianza promete un %1: el análisis es mejor de lo que cree.</translation>
    </message>
    <message>
        <source>Their confidence promises %1, which agrees.</source>
        <translation>Su confianza promete un %1, lo que concuerda.</translation>
    </message>
    <message>
        <source>The surest hits were not heard yet: the true precision is rather higher.</source>
        <translation>Los golpes más seguros aún no se han oído: la precisión real es más bien mayor.</translation>
    </message>
    <message>
        <source>The most doubtful hits were not heard yet: the true precision is rather lower.</source>
        <translation>Los golpes más dudosos aún no se han oído: la precisión real es más bien menor.</translation>
    </message>
    <message>
        <source>Hits of some degrees of confidence were not heard yet: the true precision may be higher or lower.</source>
        <translation>Aún no se han oído golpes de algunos grados de confianza: la precisión real puede ser mayor o menor.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>sin golpes</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin evaluar</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <comment>about this share</comment>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>%1–%2 %</source>
        <comment>a range in percent</comment>
        <translation>%1–%2 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s) judged</source>
        <translation>
            <numerusform>%1 de %Ln golpe evaluado</numerusform>
            <numerusform>%1 de %Ln golpes evaluados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 right, %2 wrong, %3 of another class</source>
        <translation>%1 correctos, %2 erróneos, %3 de otra clase</translation>
    </message>
    <message>
        <source>No hit of this run was judged yet. Draw a sample, listen to each hit and say whether it is right: 20 hits of a class tell its precision to about ± 15 %.</source>
        <translation>Aún no se ha evaluado ningún golpe de este análisis. Tome una muestra, escuche cada golpe e indique si es correcto: 20 golpes de una clase dan su precisión con un margen de unos ± 15 %.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged: %1 right, %2 wrong, %3 of another class.</source>
        <translation>
            <numerusform>%Ln golpe evaluado: %1 correctos, %2 erróneos, %3 de otra clase.</numerusform>
            <numerusform>%Ln golpes evaluados: %1 correctos, %2 erróneos, %3 de otra clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of all hits of these classes are right (with 95 % confidence, %2).</source>
        <translation>Aproximadamente el %1 de todos los golpes de estas clases es correcto (con una confianza del 95 %, %2).</translation>
    </message>
    <message>
        <source>Not judged yet: %1.</source>
        <translation>Sin evaluar aún: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) are about hits that this run does not have.</source>
        <translation>
            <numerusform>%Ln veredicto se refiere a un golpe que este análisis no tiene.</numerusform>
            <numerusform>%Ln veredictos se refieren a golpes que este análisis no tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, right</source>
        <comment>a class of drum</comment>
        <translation>%1, correcto</translation>
    </message>
    <message>
        <source>%1, wrong: no drum there</source>
        <comment>a class of drum</comment>
        <translation>%1, erróneo: ahí no hay ninguna pieza</translation>
    </message>
    <message>
        <source>%1, heard as %2</source>
        <comment>classes of drums</comment>
        <translation>%1, oído como %2</translation>
    </message>
    <message>
        <source>%1, another class</source>
        <comment>a class of drum</comment>
        <translation>%1, otra clase</translation>
    </message>
</context>
<context>
    <name>heihachi::VerdictBar</name>
    <message>
        <source>Previous</source>
        <comment>difference</comment>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>difference</comment>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>A acierta</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>B acierta</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>of the two runs is right</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Goes to the difference before, in both views</source>
        <translation>Va a la diferencia anterior, en ambas vistas</translation>
    </message>
    <message>
        <source>Goes to the next difference, in both views</source>
        <translation>Va a la diferencia siguiente, en ambas vistas</translation>
    </message>
    <message>
        <source>Run A is right here: becomes a correction of the recording</source>
        <translation>Aquí acierta el análisis A: se convierte en una corrección de la grabación</translation>
    </message>
    <message>
        <source>Run B is right here: becomes a correction of the recording</source>
        <translation>Aquí acierta el análisis B: se convierte en una corrección de la grabación</translation>
    </message>
    <message>
        <source>Neither run is right here: what only one of them has, or both call otherwise, is deleted</source>
        <translation>Aquí no acierta ningún análisis: se elimina lo que solo tiene uno de ellos o lo que cada uno llama de otro modo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>differences</comment>
        <translation>
            <numerusform>%Ln en la lista</numerusform>
            <numerusform>%Ln en la lista</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>Veredicto: %1.</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show &amp;whole recording</source>
        <translation>&amp;Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>Mostrar toda la grabación</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>C&amp;uadrícula de pulsos</translation>
    </message>
    <message>
        <source>Draw beats and bars over the timeline</source>
        <translation>Dibujar pulsos y compases sobre la línea de tiempo</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>&amp;Espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>Línea &amp;de tiempo</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewExport</name>
    <message>
        <source>The view has no size.</source>
        <translation>La vista no tiene tamaño.</translation>
    </message>
    <message>
        <source>Show it first.</source>
        <translation>Muéstrela primero.</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of picture it is to be.</source>
        <translation>«%1» no indica qué tipo de imagen debe ser.</translation>
    </message>
    <message>
        <source>Let the name end with .png, .svg or .pdf.</source>
        <translation>El nombre debe terminar en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
</context>
<context>
    <name>heihachi::WaveformView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>Aún no hay análisis. Analizar (Ctrl+R)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>Forma de onda</translation>
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
        <translation>Sin más detalle: %1</translation>
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
        <translation>el tensor «%1» tiene la forma %2 y no %3</translation>
    </message>
    <message>
        <source>tensor “%1” holds values that are no numbers</source>
        <translation>el tensor «%1» contiene valores que no son números</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>«%1» no se puede usar como pesos: %2.</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Vuelva a instalar Heihachi.</translation>
    </message>
</context>
<context>
    <name>heihachi::WelcomePage</name>
    <message>
        <source>Takes drum &amp; bass apart: every hit, with what it rests on.</source>
        <translation>Desglosa el drum &amp; bass: cada golpe y en qué se basa.</translation>
    </message>
    <message>
        <source>Open a recording or project…</source>
        <translation>Abrir grabación o proyecto…</translation>
    </message>
    <message>
        <source>Analyse the demo mix</source>
        <translation>Analizar la mezcla de demo</translation>
    </message>
    <message>
        <source>A short mix that comes with Heihachi</source>
        <translation>Una mezcla breve incluida con Heihachi</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>O suelte archivos y carpetas en cualquier lugar de esta ventana.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Sin guardar aún</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>Grabaciones recientes</translation>
    </message>
    <message>
        <source>Untitled project of %1</source>
        <translation>Proyecto sin título del %1</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (no encontrado)</translation>
    </message>
</context>
<context>
    <name>heihachi::WindowCompare</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>heihachi::Workspace</name>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Bring the panel “%1” to the front, or hide it when it is there</source>
        <translation>Traer el panel «%1» al frente u ocultarlo si ya está ahí</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceActions</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Keep this arrangement under a name</source>
        <translation>Conservar esta disposición con un nombre</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Re&amp;nombrar…</translation>
    </message>
    <message>
        <source>Give this workspace another name</source>
        <translation>Dar otro nombre a este espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Forget this workspace of your own</source>
        <translation>Olvidar este espacio de trabajo propio</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <translation>&amp;Restablecer este espacio</translation>
    </message>
    <message>
        <source>Put all panels of this workspace back where they were at first</source>
        <translation>Devolver todos los paneles de este espacio de trabajo a su lugar original</translation>
    </message>
    <message>
        <source>Change to the workspace “%1”</source>
        <translation>Cambiar al espacio de trabajo «%1»</translation>
    </message>
    <message>
        <source>Workspace: which panels are shown, and where</source>
        <translation>Espacio de trabajo: qué paneles se muestran y dónde</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>Name of the workspace:</source>
        <translation>Nombre del espacio de trabajo:</translation>
    </message>
    <message>
        <source>There is a workspace “%1” already. Choose another name.</source>
        <translation>Ya existe un espacio de trabajo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>Guardar espacio de trabajo</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Renombrar espacio de trabajo</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceLayout</name>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>Mezcla</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>heihachi::analyze</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>Se canceló el análisis.</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>abriendo el archivo</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>leyendo audio</translation>
    </message>
    <message>
        <source>The waveform overview could not be kept for the next time: %1</source>
        <translation>No se pudo conservar la vista general de la forma de onda para la próxima vez: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::contentHash</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>Compruebe el nombre y que la unidad esté conectada.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>No se puede leer «%1»: permiso denegado.</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>Concédase permiso de lectura o cópielo a otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>Compruebe la unidad y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Reading “%1” failed: %2.</source>
        <translation>Error al leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Compruebe la conexión y vuelva a intentarlo.</translation>
    </message>
</context>
<context>
    <name>heihachi::integratedLoudness</name>
    <message>
        <source>The loudness of “%1” can&apos;t be measured.</source>
        <translation>No se puede medir la sonoridad de «%1».</translation>
    </message>
    <message>
        <source>Measuring the loudness was cancelled.</source>
        <translation>Se canceló la medición de la sonoridad.</translation>
    </message>
</context>
<context>
    <name>heihachi::nearest_name</name>
    <message>
        <source>There are none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>Se conocen: %1.</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
</context>
<context>
    <name>heihachi::parameter_check</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>un número entero de %1 a %2%3</translation>
    </message>
    <message>
        <source>a number from %1 to %2%3</source>
        <translation>un número de %1 a %2%3</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
</context>
<context>
    <name>heihachi::stage_guard</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <source>An internal error: %1.</source>
        <translation>Error interno: %1.</translation>
    </message>
    <message>
        <source>An internal error of unknown kind.</source>
        <translation>Error interno de tipo desconocido.</translation>
    </message>
</context>
<context>
    <name>heihachi::yaml_scalar</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>un grupo de ajustes</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>un valor vacío</translation>
    </message>
</context>
</TS>
