<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>heihachi</name>
    <message>
        <source>This run did not have the stage “%1”.</source>
        <translation>この解析にはステージ「%1」がありませんでした。</translation>
    </message>
    <message>
        <source>Kick</source>
        <translation>キック</translation>
    </message>
    <message>
        <source>Snare</source>
        <translation>スネア</translation>
    </message>
    <message>
        <source>Hi-hat</source>
        <translation>ハイハット</translation>
    </message>
    <message>
        <source>Tom</source>
        <translation>タム</translation>
    </message>
    <message>
        <source>Cymbal</source>
        <translation>シンバル</translation>
    </message>
    <message>
        <source>There is no room left to write “%1”.</source>
        <translation>「%1」を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>空き容量を増やすか別のフォルダーを選び、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: permission denied.</source>
        <translation>「%1」に書き込めません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Choose a folder that you may write to.</source>
        <translation>書き込み可能なフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2.</source>
        <translation>「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Check the folder, then try again.</source>
        <translation>フォルダーを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>The run does not say why.</source>
        <translation>解析に理由の記録がありません。</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>オンセット</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>ドラムヒット</translation>
    </message>
    <message>
        <source>Drum hits (CSV)</source>
        <translation>ドラムヒット (CSV)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSVテーブル (*.csv)</translation>
    </message>
    <message>
        <source>Onsets (CSV)</source>
        <translation>オンセット (CSV)</translation>
    </message>
    <message>
        <source>Everything (JSON)</source>
        <translation>すべて (JSON)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSONファイル (*.json)</translation>
    </message>
    <message>
        <source>Summary (Markdown)</source>
        <translation>概要 (Markdown)</translation>
    </message>
    <message>
        <source>Markdown files (*.md)</source>
        <translation>Markdownファイル (*.md)</translation>
    </message>
    <message>
        <source>“%1” is of an earlier run and can&apos;t be removed.</source>
        <translation>「%1」は以前の解析のもので、削除できません。</translation>
    </message>
    <message>
        <source>Delete it, or choose another folder.</source>
        <translation>手動で削除するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>mono</source>
        <translation>モノラル</translation>
    </message>
    <message>
        <source>stereo</source>
        <translation>ステレオ</translation>
    </message>
    <message>
        <source>%1 channels</source>
        <translation>%1チャンネル</translation>
    </message>
    <message>
        <source>%1 Hz</source>
        <translation>%1 Hz</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1ビット</translation>
    </message>
    <message>
        <source>%1 kbit/s</source>
        <translation>%1 kbit/s</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Encoder delay</source>
        <translation>エンコーダー遅延</translation>
    </message>
    <message>
        <source>%1 frames, skipped: times are those of the sound before encoding</source>
        <translation>%1フレームをスキップ: 時刻はエンコード前の音のもの</translation>
    </message>
    <message>
        <source>Length that the file states</source>
        <translation>ファイルに記載の長さ</translation>
    </message>
    <message>
        <source>Content hash</source>
        <translation>内容のハッシュ</translation>
    </message>
    <message>
        <source>Analysed</source>
        <translation>解析日時</translation>
    </message>
    <message>
        <source>%1, Heihachi %2</source>
        <translation>%1、Heihachi %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Nothing odd was found about the recording or the run.</source>
        <translation>録音にも解析にも異常は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Stage `%1`</source>
        <translation>ステージ `%1`</translation>
    </message>
    <message>
        <source>Everything that was asked for was computed.</source>
        <translation>要求されたものはすべて計算されました。</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Reading and checking the signal (CPU)</source>
        <translation>信号の読み取りと検査 (CPU)</translation>
    </message>
    <message>
        <source>Stage `%1` (CPU)</source>
        <translation>ステージ `%1` (CPU)</translation>
    </message>
    <message>
        <source>Whole run (clock)</source>
        <translation>解析全体 (実時間)</translation>
    </message>
    <message>
        <source>%1 times faster than the recording plays; threads: %2.</source>
        <translation>再生の%1倍の速さ、スレッド数: %2。</translation>
    </message>
    <message>
        <source>Highest memory use of the program: %1.</source>
        <translation>プログラムの最大メモリ使用量: %1。</translation>
    </message>
    <message>
        <source>Memory use is unknown.</source>
        <translation>メモリ使用量は不明です。</translation>
    </message>
    <message>
        <source>Figures, unless they were turned off</source>
        <translation>図 (オフにした場合を除く)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出結果</translation>
    </message>
    <message>
        <source>Not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>Stages and settings</source>
        <translation>ステージと設定</translation>
    </message>
    <message>
        <source>Timings</source>
        <translation>処理時間</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Not computed: %1</source>
        <translation>未計算: %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The recording was searched for drums, and none were found.</source>
        <translation>録音からドラムを検索しましたが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Hits/s</source>
        <translation>ヒット/秒</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均信頼度</translation>
    </message>
    <message>
        <source>Mean velocity</source>
        <translation>平均ベロシティ</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Densest passage of %1 s: %2 – %3 with %4 hits a second.</source>
        <translation>最も密な%1秒間: %2 – %3、毎秒%4ヒット。</translation>
    </message>
    <message>
        <source>Hits per second are over the whole length of the recording. Confidence is the probability, from 0 to 1, that the drum sounds there; velocity, from 0 to 1, is relative to the loudest strikes of the class in this recording. Means are over all hits of the class, weak ones included.</source>
        <translation>毎秒のヒット数は録音全体の長さに対するものです。信頼度はそこでそのドラムが鳴っている確率 (0～1)、ベロシティ (0～1) はこの録音内の同じクラスで最も強いヒットに対する相対値です。平均は、弱いものも含めたクラス内の全ヒットの値です。</translation>
    </message>
    <message>
        <source>The recording was searched for onsets, and none were found.</source>
        <translation>録音からオンセットを検索しましたが、見つかりませんでした。</translation>
    </message>
    <message>
        <source>%1 onsets, %2 a second over the whole length of the recording.</source>
        <translation>オンセット%1個、録音全体で毎秒%2個。</translation>
    </message>
    <message>
        <source>An event of the run has no time.</source>
        <translation>解析に時刻のないイベントがあります。</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be brought up to date: step “%2” leaves rows of “%3” without an owner.</source>
        <translation>プロジェクト「%1」を更新できません: 手順「%2」により「%3」に所有者のない行が残ります。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be copied to the folder for temporary files.</source>
        <translation>「%1」を一時ファイル用フォルダーにコピーできません。</translation>
    </message>
    <message>
        <source>Check that there is room, then try again.</source>
        <translation>空き容量を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>「%1」を読み取れません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder.</source>
        <translation>ファイルとフォルダーのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>プロジェクト「%1」はありません。</translation>
    </message>
    <message>
        <source>It may have been moved or renamed.</source>
        <translation>移動または名前変更された可能性があります。</translation>
    </message>
    <message>
        <source>“%1” is not a Heihachi project.</source>
        <translation>「%1」はHeihachiのプロジェクトではありません。</translation>
    </message>
    <message>
        <source>Open a file that Heihachi saved; their names end in “.heihachi”.</source>
        <translation>Heihachiで保存したファイル (末尾が「.heihachi」) を開いてください。</translation>
    </message>
    <message>
        <source>“%1” was saved by a newer version of Heihachi.</source>
        <translation>「%1」は新しいバージョンのHeihachiで保存されています。</translation>
    </message>
    <message>
        <source>Update Heihachi to open it. The file was left as it is.</source>
        <translation>開くにはHeihachiを更新してください。ファイルは変更されていません。</translation>
    </message>
    <message>
        <source>Nothing in the project “%1” can be read any more.</source>
        <translation>プロジェクト「%1」から読み取れるものはもうありません。</translation>
    </message>
    <message>
        <source>Take a backup of it, or analyse the recordings again.</source>
        <translation>バックアップを使うか、録音を再解析してください。</translation>
    </message>
    <message>
        <source>There is no room left to write the project “%1”.</source>
        <translation>プロジェクト「%1」を書き込む空き容量がありません。</translation>
    </message>
    <message>
        <source>“%1” is open in another program.</source>
        <translation>「%1」は別のプログラムで開かれています。</translation>
    </message>
    <message>
        <source>Close it there or choose another name.</source>
        <translation>そちらで閉じるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>「%1」はすでに存在します。</translation>
    </message>
    <message>
        <source>Open it, or choose another name.</source>
        <translation>それを開くか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>run %1 of “%2”</source>
        <translation>「%2」の解析 %1</translation>
    </message>
    <message>
        <source>Some recordings of the project could not be read.</source>
        <translation>プロジェクトの一部の録音を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Run %1 is lost: its settings could not be read.</source>
        <translation>解析 %1 は失われました: 設定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Run %1 is lost: its recording could not be read.</source>
        <translation>解析 %1 は失われました: 録音を読み取れませんでした。</translation>
    </message>
    <message>
        <source>Some stages of the run could not be read.</source>
        <translation>解析の一部のステージを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Some findings of the run could not be read.</source>
        <translation>解析の一部の検出結果を読み取れませんでした。</translation>
    </message>
    <message>
        <source>onsets</source>
        <translation>オンセット</translation>
    </message>
    <message>
        <source>drum hits</source>
        <translation>ドラムヒット</translation>
    </message>
    <message>
        <source>The %1 of the run were lost in the damage.</source>
        <translation>解析の%1は破損により失われました。</translation>
    </message>
    <message>
        <source>The result was lost when the project was damaged.</source>
        <translation>結果はプロジェクトの破損により失われました。</translation>
    </message>
    <message>
        <source>%1 of %2 %3 could not be read.</source>
        <translation>%3 %2件中%1件を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The %1 of the run do not match their checksum: some values may be wrong.</source>
        <translation>解析の%1がチェックサムと一致しません: 一部の値が正しくない可能性があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a run: what was lost</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The project was damaged and repaired; analyse the recording again.</source>
        <translation>プロジェクトは破損していたため修復されました。録音を再解析してください。</translation>
    </message>
    <message>
        <source>Some rows of the table “%1” could not be read.</source>
        <translation>テーブル「%1」の一部の行を読み取れませんでした。</translation>
    </message>
    <message>
        <source>“%1” is the open project itself.</source>
        <translation>「%1」は開いているプロジェクト自体です。</translation>
    </message>
    <message>
        <source>Choose another name for the copy.</source>
        <translation>コピーには別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The project has no such run.</source>
        <translation>プロジェクトにその解析はありません。</translation>
    </message>
    <message>
        <source>It may have been deleted in another window.</source>
        <translation>別のウィンドウで削除された可能性があります。</translation>
    </message>
    <message>
        <source>The setting “%1” can&apos;t be stored: its type is “%2”.</source>
        <translation>設定「%1」を保存できません: 型が「%2」です。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be saved to a project: its content hash is missing.</source>
        <translation>「%1」をプロジェクトに保存できません: 内容のハッシュがありません。</translation>
    </message>
    <message>
        <source>The project has no such recording.</source>
        <translation>プロジェクトにその録音はありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again. What was saved before is kept.</source>
        <translation>空き容量を増やして、もう一度お試しください。以前の保存内容は保持されます。</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be read: %2.</source>
        <translation>プロジェクト「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the disk, then try again.</source>
        <translation>ディスクを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be written: %2.</source>
        <translation>プロジェクト「%1」に書き込めません: %2。</translation>
    </message>
    <message>
        <source>Check the disk, then try again. What was saved before is kept.</source>
        <translation>ディスクを確認して、もう一度お試しください。以前の保存内容は保持されます。</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>プロジェクト「%1」は破損しています。</translation>
    </message>
    <message>
        <source>The project “%1” can&apos;t be opened or written: permission denied.</source>
        <translation>プロジェクト「%1」を開けないか、書き込めません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Check the rights of the file and its folder, or save a copy elsewhere.</source>
        <translation>ファイルとフォルダーのアクセス権を確認するか、別の場所にコピーを保存してください。</translation>
    </message>
    <message>
        <source>The project “%1” is being written by another program.</source>
        <translation>プロジェクト「%1」は別のプログラムが書き込み中です。</translation>
    </message>
    <message>
        <source>Wait until it is done or close it there, then try again.</source>
        <translation>完了を待つかそちらで閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The project “%1”: %2.</source>
        <translation>プロジェクト「%1」: %2。</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>時刻 (h:m:s)</translation>
    </message>
    <message>
        <source>The figure “%1” could not be drawn.</source>
        <translation>図「%1」を描画できませんでした。</translation>
    </message>
    <message>
        <source>A figure needs a size and a window above zero.</source>
        <translation>図にはゼロより大きいサイズと時間窓が必要です。</translation>
    </message>
    <message>
        <source>Density of hits: %1</source>
        <translation>ヒット密度: %1</translation>
    </message>
    <message>
        <source>Hits per second (in windows of %1 s)</source>
        <translation>毎秒のヒット数 (%1秒の時間窓)</translation>
    </message>
    <message numerus="yes">
        <source>Hits by class: %1 (%Ln in all)</source>
        <translation>
            <numerusform>クラス別ヒット: %1 (全%Ln件)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>Number of hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Confidence and velocity of the hits: %1</source>
        <translation>ヒットの信頼度とベロシティ: %1</translation>
    </message>
    <message>
        <source>Confidence (probability, 0 to 1)</source>
        <translation>信頼度 (確率、0～1)</translation>
    </message>
    <message>
        <source>Velocity (relative, 0 to 1)</source>
        <translation>ベロシティ (相対値、0～1)</translation>
    </message>
    <message>
        <source>Waveform and drum hits: %1</source>
        <translation>波形とドラムヒット: %1</translation>
    </message>
    <message>
        <source>Amplitude (1 = full scale)</source>
        <translation>振幅 (1 = フルスケール)</translation>
    </message>
    <message>
        <source>Hits (height: velocity, 0 to 1)</source>
        <translation>ヒット (高さ: ベロシティ、0～1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hits</source>
        <translation>
            <numerusform>%1: %Lnヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>saving</source>
        <translation>保存中</translation>
    </message>
    <message>
        <source>checking the file</source>
        <translation>ファイルを確認中</translation>
    </message>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>「%1」は解析した録音ではありません。</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>元のファイルを指定するか、このファイルを解析してください。</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>オーディオを読み込み中</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>Time: %1 (h:m:s)</source>
        <translation>時刻: %1 (h:m:s)</translation>
    </message>
    <message>
        <source>Confidence: %1</source>
        <translation>信頼度: %1</translation>
    </message>
    <message>
        <source>Velocity: %1</source>
        <translation>ベロシティ: %1</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: %1</source>
        <translation>SN比: %1</translation>
    </message>
    <message>
        <source>Clarity: %1</source>
        <translation>明瞭度: %1</translation>
    </message>
    <message>
        <source>“%1” does not exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Check the spelling of the path.</source>
        <translation>パスのつづりを確認してください。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no audio files.</source>
        <translation>フォルダー「%1」にオーディオファイルがありません。</translation>
    </message>
    <message>
        <source>Name a folder with recordings, or the files themselves.</source>
        <translation>録音の入ったフォルダーか、ファイル自体を指定してください。</translation>
    </message>
    <message>
        <source>Interrupted. Finished runs are kept in “%1”.</source>
        <translation>中断しました。完了した解析は「%1」に保持されています。</translation>
    </message>
    <message>
        <source>%1 drum hits</source>
        <translation>ドラムヒット%1件</translation>
    </message>
    <message>
        <source>drum hits not computed: %1</source>
        <translation>ドラムヒット未計算: %1</translation>
    </message>
    <message>
        <source>%1: %2 in %3 of audio, analysed in %4 s. Report: %5</source>
        <translation>%1: %2 (オーディオ%3、解析時間%4秒)。レポート: %5</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Runs saved: %1. Runs lost: %2.</source>
        <translation>保存した解析: %1。失われた解析: %2。</translation>
    </message>
    <message>
        <source>decoding (CPU)</source>
        <translation>デコード (CPU)</translation>
    </message>
    <message>
        <source>%1 (CPU)</source>
        <translation>%1 (CPU)</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>経過時間</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>× real time</source>
        <translation>× 実時間</translation>
    </message>
    <message>
        <source>peak memory</source>
        <translation>最大メモリ</translation>
    </message>
    <message>
        <source>threads</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Folder for what can be computed again</source>
        <translation>再計算できるデータ用のフォルダー</translation>
    </message>
    <message>
        <source>Worker threads; 0 means one for each core</source>
        <translation>ワーカースレッド数 (0はコアごとに1つ)</translation>
    </message>
    <message>
        <source>Recordings or a project to open</source>
        <translation>開く録音またはプロジェクト</translation>
    </message>
    <message>
        <source>Save what is readable of it to a new file with File &gt; Repair project or “heihachi repair”.</source>
        <translation>「ファイル &gt; プロジェクトを修復」または「heihachi repair」で、読み取れる内容を新しいファイルに保存してください。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. “heihachi process FILE -o DIR” works without one; “heihachi --help” tells more.</source>
        <translation>ウィンドウを開くディスプレイがありません。「heihachi process FILE -o DIR」はディスプレイなしで動作します。詳しくは「heihachi --help」を参照してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>「%1」を重みとして使用できません: %2。</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachiを再インストールしてください。</translation>
    </message>
    <message>
        <source>“%1” is “%2” and not “%3”</source>
        <translation>「%1」が「%3」ではなく「%2」です</translation>
    </message>
    <message>
        <source>The module of the networks can&apos;t be loaded: %1</source>
        <translation>ネットワークのモジュールを読み込めません: %1</translation>
    </message>
    <message>
        <source>The module of the networks is missing: “%1”.</source>
        <translation>ネットワークのモジュールがありません: 「%1」。</translation>
    </message>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it.</source>
        <translation>読み取り権限を付与してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a file of a model.</source>
        <translation>「%1」はモデルのファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>model “%1” has the unknown key “%2”</source>
        <translation>モデル「%1」に不明なキー「%2」があります</translation>
    </message>
    <message>
        <source>model “%1” lacks “%2”</source>
        <translation>モデル「%1」に「%2」がありません</translation>
    </message>
    <message>
        <source>“%2” of model “%1” is not what it should be</source>
        <translation>モデル「%1」の「%2」の値が正しくありません</translation>
    </message>
    <message>
        <source>its header is no list of tensors in JSON</source>
        <translation>ヘッダーがJSONのテンソル一覧ではありません</translation>
    </message>
    <message>
        <source>the entry of tensor “%1” is malformed</source>
        <translation>テンソル「%1」の項目が不正です</translation>
    </message>
    <message>
        <source>tensor “%1” has the unknown type “%2”</source>
        <translation>テンソル「%1」の型「%2」は不明です</translation>
    </message>
    <message>
        <source>shape and bytes of tensor “%1” don&apos;t agree</source>
        <translation>テンソル「%1」の形状とバイト数が一致しません</translation>
    </message>
    <message>
        <source>tensor “%1” doesn&apos;t lie where it should</source>
        <translation>テンソル「%1」の位置が正しくありません</translation>
    </message>
    <message>
        <source>there are bytes behind the last tensor</source>
        <translation>最後のテンソルの後に余分なバイトがあります</translation>
    </message>
    <message>
        <source>“%1” is there twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>The drum network failed: %1</source>
        <translation>ドラムネットワークが失敗しました: %1</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Weights (SHA-256)</source>
        <translation>重み (SHA-256)</translation>
    </message>
    <message>
        <source>Some models of the run could not be read.</source>
        <translation>解析の一部のモデルを読み取れませんでした。</translation>
    </message>
    <message>
        <source>drum activations</source>
        <translation>ドラムアクティベーション</translation>
    </message>
    <message>
        <source>A track of the run has no rate or no width.</source>
        <translation>解析にレートまたは幅のないトラックがあります。</translation>
    </message>
    <message>
        <source>There is not enough memory to save the run.</source>
        <translation>解析を保存するためのメモリが不足しています。</translation>
    </message>
    <message>
        <source>No models are installed in “%1”.</source>
        <translation>「%1」にモデルがインストールされていません。</translation>
    </message>
    <message>
        <source>A model is missing or has changed. Install Heihachi again.</source>
        <translation>モデルがないか、変更されています。Heihachiを再インストールしてください。</translation>
    </message>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>ドラムの識別はキャンセルされました。</translation>
    </message>
    <message>
        <source>Kick and bass</source>
        <translation>キックとベース</translation>
    </message>
    <message>
        <source>Snare and mix</source>
        <translation>スネアとミックス</translation>
    </message>
    <message>
        <source>Percussive and harmonic</source>
        <translation>打楽器成分と調波成分</translation>
    </message>
    <message>
        <source>Two-step</source>
        <translation>ツーステップ</translation>
    </message>
    <message>
        <source>Steppers</source>
        <translation>ステッパーズ</translation>
    </message>
    <message>
        <source>Backbeat</source>
        <translation>バックビート</translation>
    </message>
    <message>
        <source>Four-on-the-floor</source>
        <translation>四つ打ち</translation>
    </message>
    <message>
        <source>Dembow</source>
        <translation>デンボウ</translation>
    </message>
    <message>
        <source>Half-time</source>
        <translation>ハーフタイム</translation>
    </message>
    <message>
        <source>Amen-like</source>
        <translation>アーメン風</translation>
    </message>
    <message>
        <source>Breakbeat</source>
        <translation>ブレイクビーツ</translation>
    </message>
    <message>
        <source>Kicks on beat 1 and on the &quot;and&quot; of beat 3, snares on beats 2 and 4: the usual drum &amp; bass beat.</source>
        <translation>1拍目と3拍目の裏にキック、2拍目と4拍目にスネア: ドラムンベースの標準的なビート。</translation>
    </message>
    <message>
        <source>A two-step with one more kick on the &quot;and&quot; of beat 2, so that three kicks walk against two snares.</source>
        <translation>ツーステップの2拍目の裏にキックを加え、2つのスネアに対して3つのキックが歩むように鳴るビート。</translation>
    </message>
    <message>
        <source>Kicks on beats 1 and 3, snares on beats 2 and 4, as in rock and hip-hop.</source>
        <translation>1拍目と3拍目にキック、2拍目と4拍目にスネア。ロックやヒップホップのビート。</translation>
    </message>
    <message>
        <source>A kick on every beat, with or without snares on beats 2 and 4, as in house and techno.</source>
        <translation>毎拍にキック。2拍目と4拍目のスネアはあってもなくても可。ハウスやテクノのビート。</translation>
    </message>
    <message>
        <source>Snares that divide the bar by 3, 3 and 2 sixteenths over even kicks, as in reggaeton.</source>
        <translation>均等なキックの上で、スネアが小節を16分音符3・3・2に分割。レゲトンのビート。</translation>
    </message>
    <message>
        <source>One kick on beat 1 and one snare on beat 3: the beat feels half as fast as the tempo.</source>
        <translation>1拍目にキック、3拍目にスネア: テンポの半分の速さに感じられるビート。</translation>
    </message>
    <message>
        <source>Like a bar of the Amen break: two kicks at the start, more late in the bar, and soft snares between the loud ones.</source>
        <translation>アーメン・ブレイクの1小節に似たビート: 冒頭にキック2つ、小節の後半にもキックがあり、強いスネアの間に弱いスネアが入ります。</translation>
    </message>
    <message>
        <source>Syncopated kicks around snares on beats 2 and 4, like a sampled funk break.</source>
        <translation>2拍目と4拍目のスネアの周りにシンコペーションしたキック。サンプリングされたファンクのブレイクのようなビート。</translation>
    </message>
    <message>
        <source>Looking for beats was cancelled.</source>
        <translation>拍の検索はキャンセルされました。</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Tempo and beats</source>
        <translation>テンポと拍</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>グルーヴ</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>カップリング</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Beats (CSV)</source>
        <translation>拍 (CSV)</translation>
    </message>
    <message>
        <source>Tempo (CSV)</source>
        <translation>テンポ (CSV)</translation>
    </message>
    <message>
        <source>Groove (CSV)</source>
        <translation>グルーヴ (CSV)</translation>
    </message>
    <message>
        <source>Patterns (CSV)</source>
        <translation>パターン (CSV)</translation>
    </message>
    <message>
        <source>Bars and their patterns (CSV)</source>
        <translation>小節とそのパターン (CSV)</translation>
    </message>
    <message>
        <source>Coupling (CSV)</source>
        <translation>カップリング (CSV)</translation>
    </message>
    <message>
        <source>Drum hits (MIDI)</source>
        <translation>ドラムヒット (MIDI)</translation>
    </message>
    <message>
        <source>MIDI files (*.mid)</source>
        <translation>MIDIファイル (*.mid)</translation>
    </message>
    <message>
        <source>“%1” could not be made.</source>
        <translation>「%1」を作成できませんでした。</translation>
    </message>
    <message>
        <source>Check that there is room in the folder for temporary files, then try again.</source>
        <translation>一時ファイル用フォルダーの空き容量を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, not significant</source>
        <translation>%1 (%2 Hz)、有意でない</translation>
    </message>
    <message>
        <source>%1 at %2 Hz, phase %3 rad</source>
        <translation>%1 (%2 Hz)、位相%3 rad</translation>
    </message>
    <message>
        <source>The recording is too short to measure it.</source>
        <translation>録音が短すぎて測定できません。</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Coherence at the beat</source>
        <translation>拍でのコヒーレンス</translation>
    </message>
    <message>
        <source>Coherence at the bar</source>
        <translation>小節でのコヒーレンス</translation>
    </message>
    <message>
        <source>95 % bound</source>
        <translation>95 %限界</translation>
    </message>
    <message>
        <source>How far two envelopes move together, from 0 to 1; of two that have nothing to do with each other, 95 % stay below the bound. A positive phase means that the second comes behind the first.</source>
        <translation>2つのエンベロープがどれほど連動するか (0～1)。互いに無関係な場合、95 %は限界を下回ります。位相が正なら、2番目が1番目より遅れています。</translation>
    </message>
    <message>
        <source>on the grid, as far as can be told</source>
        <translation>グリッドどおり (判別できる範囲で)</translation>
    </message>
    <message>
        <source>behind the grid</source>
        <translation>グリッドより遅め</translation>
    </message>
    <message>
        <source>ahead of the grid</source>
        <translation>グリッドより早め</translation>
    </message>
    <message>
        <source>Mean (ms)</source>
        <translation>平均 (ms)</translation>
    </message>
    <message>
        <source>Mean absolute (ms)</source>
        <translation>絶対値の平均 (ms)</translation>
    </message>
    <message>
        <source>Spread (ms)</source>
        <translation>ばらつき (ms)</translation>
    </message>
    <message>
        <source>The class plays</source>
        <translation>クラスの傾向</translation>
    </message>
    <message>
        <source>triplets, three positions a beat</source>
        <translation>3連符 (1拍に3ポジション)</translation>
    </message>
    <message numerus="yes">
        <source>%n positions a beat</source>
        <translation>
            <numerusform>1拍に%nポジション</numerusform>
        </translation>
    </message>
    <message>
        <source>Grid: %1 (probability %2); %3 % of the hits lie near none of its positions.</source>
        <translation>グリッド: %1 (確率%2)。ヒットの%3 %はどのポジションの近くにもありません。</translation>
    </message>
    <message>
        <source>Swing: the first eighth of a beat is %1 (± %2) times as long as the second; 1 is straight, 2 is a triplet shuffle.</source>
        <translation>スウィング: 拍の最初の8分音符は2番目の%1倍 (± %2) の長さです。1はストレート、2は3連のシャッフルです。</translation>
    </message>
    <message>
        <source>Swing: there are no pairs of eighths to tell it by.</source>
        <translation>スウィング: 測定できる8分音符のペアがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Syncopation, mean over %n bars: %1 (Longuet-Higgins &amp; Lee), %2 (weighted note-to-beat distance), %3 (Witek); 0 is none.</source>
        <translation>
            <numerusform>シンコペーション、%n小節の平均: %1 (Longuet-Higgins &amp; Lee)、%2 (重み付き音符・拍間距離)、%3 (Witek)。0は「なし」です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Syncopation: there is no whole bar with kick or snare.</source>
        <translation>シンコペーション: キックまたはスネアのある完全な小節がありません。</translation>
    </message>
    <message>
        <source>Pulse clarity: %1, from 0 (no beat stands out) to 1.</source>
        <translation>パルスの明瞭度: %1 (0は拍が際立たない、最大1)。</translation>
    </message>
    <message>
        <source>Pulse clarity: the recording is too short.</source>
        <translation>パルスの明瞭度: 録音が短すぎます。</translation>
    </message>
    <message>
        <source>No hit lies on a grid of beats, so that there is no groove to measure.</source>
        <translation>ビートグリッド上にヒットがないため、測定するグルーヴがありません。</translation>
    </message>
    <message>
        <source>Deviations are from the nearest position of the grid; positive is late. The detector itself jitters by %1 ms: a mean that this can explain says nothing, and is called on the grid. Each section and position is in groove.csv.</source>
        <translation>偏差はグリッドの最も近いポジションからのもので、正は遅れです。検出自体に%1 msのジッターがあり、それで説明できる平均は意味を持たないため、グリッドどおりとみなします。各区間とポジションはgroove.csvにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n bars</source>
        <translation>
            <numerusform>%n小節</numerusform>
        </translation>
    </message>
    <message>
        <source>first at %1</source>
        <translation>最初は%1</translation>
    </message>
    <message>
        <source>No bar of drums comes again.</source>
        <translation>繰り返されるドラムの小節はありません。</translation>
    </message>
    <message>
        <source>Patterns: %1. Bars: %2, of which fills: %3, like no other or without drums: %4.</source>
        <translation>パターン: %1。小節: %2 (うちフィル: %3、類似なしまたはドラムなし: %4)。</translation>
    </message>
    <message>
        <source>And %1 more in patterns.csv.</source>
        <translation>ほか%1件はpatterns.csvにあります。</translation>
    </message>
    <message>
        <source>A letter is a position of the bar: x a hard strike, o a soft one. The number behind a name says how like the known pattern it is, from 0 to 1.</source>
        <translation>文字は小節内のポジションです (xは強い打点、oは弱い打点)。名前の後の数値は既知のパターンとの類似度 (0～1) です。</translation>
    </message>
    <message>
        <source>%1 (%2:%3, %4 %)</source>
        <comment>tempo (ratio to the chosen one, share of the evidence)</comment>
        <translation>%1 (%2:%3、%4 %)</translation>
    </message>
    <message>
        <source>the tempo moves</source>
        <translation>テンポが変動</translation>
    </message>
    <message>
        <source>half-time feel</source>
        <translation>ハーフタイム・フィール</translation>
    </message>
    <message numerus="yes">
        <source>%n beats a bar</source>
        <translation>
            <numerusform>1小節%n拍</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no stable beat.</source>
        <translation>録音に安定した拍がありません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Confidence of the bars</source>
        <translation>小節の信頼度</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>ほかの解釈</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>And %1 more in tempo.csv.</source>
        <translation>ほか%1件はtempo.csvにあります。</translation>
    </message>
    <message>
        <source>%1 beats. Outside of these sections, %2 in all, there is no stable beat.</source>
        <translation>%1拍。これらの区間以外 (合計%2) には安定した拍がありません。</translation>
    </message>
    <message>
        <source>Confidence is the probability, from 0 to 1, that the tempo and its level (not half, not two thirds) are right. Other readings are shown with their ratio to the tempo and their share of the evidence.</source>
        <translation>信頼度は、テンポとそのレベル (半分や3分の2でないこと) が正しい確率 (0～1) です。ほかの解釈は、テンポに対する比と根拠に占める割合とともに示します。</translation>
    </message>
    <message>
        <source>The result “%1” of the run contradicts itself.</source>
        <translation>解析の結果「%1」に矛盾があります。</translation>
    </message>
    <message>
        <source>A correction of the beat grid is not possible.</source>
        <translation>ビートグリッドの修正に無効なものがあります。</translation>
    </message>
    <message>
        <source>groove</source>
        <translation>グルーヴ</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>カップリング</translation>
    </message>
    <message>
        <source>drum patterns</source>
        <translation>ドラムパターン</translation>
    </message>
    <message>
        <source>tempo sections</source>
        <translation>テンポ区間</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>tempo points</source>
        <translation>テンポの測定点</translation>
    </message>
    <message>
        <source>The corrections of the beat grid of “%1” could not be read.</source>
        <translation>「%1」のビートグリッドの修正を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The groove of the run does not fit its hits or its beats.</source>
        <translation>解析のグルーヴがヒットまたは拍と一致しません。</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <comment>beats a minute</comment>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>bass</source>
        <comment>signal</comment>
        <translation>ベース</translation>
    </message>
    <message>
        <source>mix</source>
        <comment>signal</comment>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>harmonic part</source>
        <comment>signal</comment>
        <translation>調波成分</translation>
    </message>
    <message>
        <source>not measurable</source>
        <translation>測定不可</translation>
    </message>
    <message>
        <source>Swing of sixteenths</source>
        <translation>16分のスウィング</translation>
    </message>
    <message>
        <source>Swing of eighths</source>
        <translation>8分のスウィング</translation>
    </message>
    <message>
        <source>Too few pairs of notes to measure swing in.</source>
        <translation>スウィングを測定できる音符のペアが少なすぎます。</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>a ratio and its standard error</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message numerus="yes">
        <source>How much longer the first note of a pair lasts than the second: 1 is straight, 2 swings like triplets. After ± the standard error, from %Ln pair(s).</source>
        <translation>
            <numerusform>ペアの最初の音符が2番目に対して何倍の長さか: 1はストレート、2は3連符のスウィングです。±の後は標準誤差 (%Lnペアから算出)。</numerusform>
        </translation>
    </message>
    <message>
        <source>triplets</source>
        <translation>3連符</translation>
    </message>
    <message>
        <source>straight sixteenths</source>
        <translation>ストレートな16分音符</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>グリッド</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>division of the beat, probability</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>The division of the beat that explains the hits better, of straight sixteenths and triplets, and how probable it is that it is the right one. %Ln beat(s) a bar.</source>
        <translation>
            <numerusform>ストレートな16分音符と3連符のうち、ヒットをよりよく説明する拍の分割と、それが正しい確率。1小節%Ln拍。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mean over %Ln bar(s).</source>
        <translation>
            <numerusform>%Ln小節の平均。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no whole bar with a kick or a snare.</source>
        <translation>キックまたはスネアのある完全な小節がありません。</translation>
    </message>
    <message>
        <source>Syncopation (LHL)</source>
        <translation>シンコペーション (LHL)</translation>
    </message>
    <message>
        <source>Syncopation after Longuet-Higgins and Lee, for each bar: how often a weak place is struck and the stronger one after it stays silent, and by how much stronger it is. 0 is none.</source>
        <translation>Longuet-HigginsとLeeによる小節ごとのシンコペーション: 弱い位置が打たれ、その後のより強い位置が無音になる頻度と、強さの差。0は「なし」です。</translation>
    </message>
    <message>
        <source>Syncopation (WNBD)</source>
        <translation>シンコペーション (WNBD)</translation>
    </message>
    <message>
        <source>Weighted note-to-beat distance, for each note: how close notes come to a beat without being on it, more where they last beyond the next beat. 0 means that all notes are on beats.</source>
        <translation>重み付き音符・拍間距離 (weighted note-to-beat distance)、音符ごと: 音符が拍からずれながらどれほど拍に近いか。次の拍を越えて続く場合は大きくなります。0はすべての音符が拍の上にあることを示します。</translation>
    </message>
    <message>
        <source>Syncopation (Witek)</source>
        <translation>シンコペーション (Witek)</translation>
    </message>
    <message>
        <source>Witek&apos;s index, for each bar: how often kick or snare is struck just before another drum on a stronger place. 0 is none; people wanted to move most with middling values.</source>
        <translation>Witekの指数 (小節ごと): キックまたはスネアが、より強い位置の別のドラムの直前に打たれる頻度。0は「なし」で、中程度の値で最も体を動かしたくなるとされます。</translation>
    </message>
    <message>
        <source>Beat %1, position %2 of %3</source>
        <translation>%1拍目、ポジション%2/%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Lnヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>late</source>
        <translation>遅れ</translation>
    </message>
    <message>
        <source>early</source>
        <translation>早め</translation>
    </message>
    <message>
        <source>Mean: %1 ms (%2)</source>
        <comment>deviation, late or early</comment>
        <translation>平均: %1 ms (%2)</translation>
    </message>
    <message>
        <source>Mean absolute deviation (MT): %1 ms</source>
        <translation>平均絶対偏差 (MT): %1 ms</translation>
    </message>
    <message>
        <source>Spread (standard deviation): %1 ms</source>
        <translation>ばらつき (標準偏差): %1 ms</translation>
    </message>
    <message>
        <source>The mean cannot be told from the detector&apos;s jitter of ±%1 ms.</source>
        <translation>平均は検出のジッター (±%1 ms) と区別できません。</translation>
    </message>
    <message>
        <source>Pulse clarity</source>
        <translation>パルスの明瞭度</translation>
    </message>
    <message>
        <source>How clearly a pulse is felt in the hits: 0 not at all, 1 as regular as a loop.</source>
        <translation>ヒットに拍がどれほど明瞭に感じられるか: 0はまったくなし、1はループと同じくらい規則的です。</translation>
    </message>
    <message>
        <source>This stretch is too short to measure how clear the pulse is.</source>
        <translation>この区間は短すぎて、パルスの明瞭度を測定できません。</translation>
    </message>
    <message>
        <source>Off the grid</source>
        <translation>グリッド外</translation>
    </message>
    <message>
        <source>Share of the hits that lie near no position of the grid: grace notes and flams, or a grid that is not the right one.</source>
        <translation>グリッドのどのポジションの近くにもないヒットの割合: 装飾音やフラム、または正しくないグリッドによるもの。</translation>
    </message>
    <message>
        <source>%1, no more than chance</source>
        <comment>coherence</comment>
        <translation>%1、偶然の範囲内</translation>
    </message>
    <message>
        <source>%1, at the same time</source>
        <comment>coherence</comment>
        <translation>%1、同時</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms behind</source>
        <comment>coherence, signal</comment>
        <translation>%1、%2が%3 ms遅れ</translation>
    </message>
    <message>
        <source>%1, %2 %3 ms ahead</source>
        <comment>coherence, signal</comment>
        <translation>%1、%2が%3 ms先行</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits were corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>ドラムヒットは手動で修正されています: 修正%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The beat grid was corrected by hand: %n correction(s).</source>
        <translation>
            <numerusform>ビートグリッドは手動で修正されています: 修正%n件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Segments (CSV)</source>
        <translation>セグメント (CSV)</translation>
    </message>
    <message>
        <source>Transitions (CSV)</source>
        <translation>トランジション (CSV)</translation>
    </message>
    <message>
        <source>Markers (CSV)</source>
        <translation>マーカー (CSV)</translation>
    </message>
    <message>
        <source>Drum hits by hand: %1 added, %2 changed, %3 confirmed. Hits that were deleted are not in these results; the findings count every correction.</source>
        <translation>手動修正したドラムヒット: 追加%1、変更%2、確定%3。削除されたヒットはこの結果に含まれません。「検出結果」ではすべての修正が数えられます。</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Mix point</source>
        <translation>ミックスポイント</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>%1 – %2 %</source>
        <comment>a range in percent</comment>
        <translation>%1 – %2 %</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Other class</source>
        <translation>別クラス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 %区間</translation>
    </message>
    <message>
        <source>Expected by confidence</source>
        <translation>信頼度からの期待値</translation>
    </message>
    <message>
        <source>All that were judged</source>
        <translation>判定した全ヒット</translation>
    </message>
    <message>
        <source>Right as heard</source>
        <translation>聴取で正しい割合</translation>
    </message>
    <message>
        <source>%1%2 %3 ct</source>
        <comment>note, octave, deviation in cents</comment>
        <translation>%1%2 %3セント</translation>
    </message>
    <message>
        <source>%1 kHz</source>
        <translation>%1 kHz</translation>
    </message>
    <message>
        <source>An annotation has no proper place in time.</source>
        <translation>時間上の位置が正しくない注釈があります。</translation>
    </message>
    <message>
        <source>A correction of a drum hit is not possible.</source>
        <translation>ドラムヒットの修正に無効なものがあります。</translation>
    </message>
    <message>
        <source>The corrections of the drum hits of “%1” could not be read.</source>
        <translation>「%1」のドラムヒットの修正を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The markers and segments of “%1” could not be read.</source>
        <translation>「%1」のマーカーとセグメントを読み取れませんでした。</translation>
    </message>
    <message>
        <source>The verdicts on %1 could not be read.</source>
        <comment>%1 is the name of a run</comment>
        <translation>%1の判定を読み取れませんでした。</translation>
    </message>
    <message>
        <source>A verdict is about a hit without a time.</source>
        <translation>時刻のないヒットに対する判定があります。</translation>
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
        <translation>グレー</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>周波数軸(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;FT size</source>
        <translation>FFTサイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窓関数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>ゲイン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>レンジ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>色を反転(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>ヒットを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>セグメントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>ポインター位置の値を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Linear</source>
        <comment>frequency axis</comment>
        <translation>線形</translation>
    </message>
    <message>
        <source>Logarithmic</source>
        <comment>frequency axis</comment>
        <translation>対数</translation>
    </message>
    <message>
        <source>Mel</source>
        <comment>frequency axis</comment>
        <translation>メル</translation>
    </message>
    <message>
        <source>Bark</source>
        <comment>frequency axis</comment>
        <translation>バーク</translation>
    </message>
    <message>
        <source>Hann (sharp lines)</source>
        <translation>Hann (線が鮮明)</translation>
    </message>
    <message>
        <source>Blackman-Harris (clean between loud lines)</source>
        <translation>Blackman-Harris (強い線の間がきれい)</translation>
    </message>
    <message>
        <source>%1 samples (%2 ms, %3 Hz)</source>
        <translation>%1サンプル (%2 ms、%3 Hz)</translation>
    </message>
    <message>
        <source>By hand: %1</source>
        <translation>手動: %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>relabelled</source>
        <translation>ラベル変更</translation>
    </message>
    <message>
        <source>rescored</source>
        <translation>値変更</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>Tempo sections</source>
        <translation>テンポ区間</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>No segments are marked in this recording.</source>
        <translation>この録音にはセグメントが付けられていません。</translation>
    </message>
    <message>
        <source>No transitions are marked in this recording.</source>
        <translation>この録音にはトランジションが付けられていません。</translation>
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
        <translation>比較には2つの解析が必要です。</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>比較はキャンセルされました。</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>of a stage</comment>
        <translation>%1、失敗</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <comment>of a stage</comment>
        <translation>%1、スキップ</translation>
    </message>
    <message>
        <source>%1, off</source>
        <comment>of a stage</comment>
        <translation>%1、オフ</translation>
    </message>
    <message>
        <source>on</source>
        <comment>of a stage</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>of a stage</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2</source>
        <translation>「%1」を読み取れません: %2</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>「%1」%2行目: %3。</translation>
    </message>
    <message>
        <source>“%1” is not the record of an analysis.</source>
        <translation>「%1」は解析の記録ではありません。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Heihachi.</source>
        <translation>「%1」は新しいバージョンのHeihachiで書き込まれています。</translation>
    </message>
    <message>
        <source>Update Heihachi to read it.</source>
        <translation>読み取るにはHeihachiを更新してください。</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全クラス</translation>
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
        <translation>ペア</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Rescored</source>
        <translation>値変更</translation>
    </message>
    <message>
        <source>Relabelled from</source>
        <translation>ラベル変更元</translation>
    </message>
    <message>
        <source>Relabelled to</source>
        <translation>ラベル変更先</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>F</source>
        <comment>F score</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Mean shift (ms)</source>
        <translation>平均のずれ (ms)</translation>
    </message>
    <message>
        <source>Deviation of shifts (ms)</source>
        <translation>ずれの標準偏差 (ms)</translation>
    </message>
    <message>
        <source>Mean change of confidence</source>
        <translation>信頼度の平均変化</translation>
    </message>
    <message>
        <source>Mean change of velocity</source>
        <translation>ベロシティの平均変化</translation>
    </message>
    <message>
        <source>Pairs are hits of one class that lie at most %1 apart. F is 2 · pairs / (A + B).</source>
        <translation>ペアは、時刻の差が%1以内の同じクラスのヒットです。Fは2 · ペア数 / (A + B) です。</translation>
    </message>
    <message>
        <source>The reference is %1: recall is the share of its hits that the other run has, precision the share of the other&apos;s hits that are in it.</source>
        <translation>基準は%1です: 再現率は基準のヒットのうちもう一方の解析にもあるものの割合、適合率はもう一方の解析のヒットのうち基準にもあるものの割合です。</translation>
    </message>
    <message>
        <source>Not counted are hits where the other recording has no counterpart: %1 of A, %2 of B.</source>
        <translation>もう一方の録音に対応箇所がないヒットは数えていません: Aの%1件、Bの%2件。</translation>
    </message>
    <message>
        <source>No hit of one run has a partner in the other.</source>
        <translation>一方の解析のヒットと対になるヒットが、もう一方にありません。</translation>
    </message>
    <message>
        <source>Changes are B minus A, of pairs.</source>
        <translation>変化は、ペアについてBの値からAの値を引いたものです。</translation>
    </message>
    <message>
        <source>Hits of A</source>
        <translation>Aのヒット</translation>
    </message>
    <message>
        <source>Their mean confidence</source>
        <translation>その平均信頼度</translation>
    </message>
    <message>
        <source>Found by B</source>
        <translation>Bでも検出</translation>
    </message>
    <message>
        <source>Hits of B</source>
        <translation>Bのヒット</translation>
    </message>
    <message>
        <source>Found by A</source>
        <translation>Aでも検出</translation>
    </message>
    <message>
        <source>not computed: no hit has a confidence</source>
        <translation>未計算: 信頼度のあるヒットがありません</translation>
    </message>
    <message>
        <source>Expected calibration error: A against B %1; B against A %2.</source>
        <translation>期待キャリブレーション誤差: Bに対するA %1、Aに対するB %2。</translation>
    </message>
    <message>
        <source>The differences of drum hits gather nowhere.</source>
        <translation>ドラムヒットの差異が集中している箇所はありません。</translation>
    </message>
    <message>
        <source>From (in A)</source>
        <translation>開始 (A)</translation>
    </message>
    <message>
        <source>To (in A)</source>
        <translation>終了 (A)</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Of events</source>
        <translation>イベント数</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Expected is what the passage would have, were the differences spread evenly over the events; the score is the logarithm of the likelihood ratio.</source>
        <translation>期待値は、差異が全イベントに均等に分布した場合の区間内の差異の数です。スコアは尤度比の対数です。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Heihachi</source>
        <translation>Heihachi</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>比較されていません。</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>未比較</translation>
    </message>
    <message>
        <source>Nothing else was compared.</source>
        <translation>ほかに比較されたものはありません。</translation>
    </message>
    <message>
        <source>Agreement of beats: F %1 within %2.</source>
        <translation>拍の一致度: F %1 (%2以内)。</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>Not known of %1: it came without a record of its run.</source>
        <translation>%1については不明です: 解析の記録が付いていません。</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>AとB</translation>
    </message>
    <message>
        <source>The runs were made with the same program, stages, settings and models.</source>
        <translation>どちらの解析も、プログラム、ステージ、設定、モデルは同じです。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Without a counterpart in the other recording:</source>
        <translation>もう一方の録音に対応箇所がない部分:</translation>
    </message>
    <message>
        <source>The recordings share no material (confidence that they do: %1).</source>
        <translation>2つの録音に共通の素材はありません (共通である信頼度: %1)。</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>位置合わせ</translation>
    </message>
    <message>
        <source>Tempo of B against A</source>
        <translation>Aに対するBのテンポ</translation>
    </message>
    <message>
        <source>Pitch of B against A</source>
        <translation>Aに対するBのピッチ</translation>
    </message>
    <message>
        <source>%1 semitones</source>
        <translation>%1半音</translation>
    </message>
    <message>
        <source>Share of A with a counterpart</source>
        <translation>Aのうち対応箇所のある割合</translation>
    </message>
    <message>
        <source>Share of B with a counterpart</source>
        <translation>Bのうち対応箇所のある割合</translation>
    </message>
    <message>
        <source>Pieces of the map</source>
        <translation>対応マップの断片数</translation>
    </message>
    <message>
        <source>Everything that both runs have was compared.</source>
        <translation>両方の解析にあるものはすべて比較されました。</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Hits may be one when at most this far apart</source>
        <translation>同じヒットとみなせる最大の時間差</translation>
    </message>
    <message>
        <source>A pair further apart is moved</source>
        <translation>ペアを「移動」とみなす時間差</translation>
    </message>
    <message>
        <source>Change of confidence</source>
        <translation>信頼度の変化</translation>
    </message>
    <message>
        <source>Change of velocity</source>
        <translation>ベロシティの変化</translation>
    </message>
    <message>
        <source>Beats may be one when at most this far apart</source>
        <translation>同じ拍とみなせる最大の時間差</translation>
    </message>
    <message>
        <source>Change of tempo</source>
        <translation>テンポの変化</translation>
    </message>
    <message>
        <source>%1 BPM</source>
        <translation>%1 BPM</translation>
    </message>
    <message>
        <source>Ends of sections, segments and transitions</source>
        <translation>テンポ区間、セグメント、トランジションの端</translation>
    </message>
    <message>
        <source>every event that differs</source>
        <translation>差異のあるすべてのイベント</translation>
    </message>
    <message>
        <source>everything, for programs</source>
        <translation>プログラム用の全データ</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <comment>title of a comparison: B against A</comment>
        <translation>%1と%2の比較</translation>
    </message>
    <message>
        <source>Where the differences gather</source>
        <translation>差異が集中している箇所</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>キャリブレーション</translation>
    </message>
    <message>
        <source>Other parts</source>
        <translation>その他の項目</translation>
    </message>
    <message>
        <source>Settings and versions</source>
        <translation>設定とバージョン</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a part, number of its events</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The runs differ.</source>
        <translation>2つの解析には差異があります。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 differ (%4).</source>
        <comment>name of a part, differences, events, how many of each kind</comment>
        <translation>%1: %3件中%2件に差異 (%4)。</translation>
    </message>
    <message>
        <source>What was compared is the same within the tolerances, but not everything was.</source>
        <translation>比較されたものは許容差の範囲内で同じですが、比較されなかったものがあります。</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>未比較: %1。</translation>
    </message>
    <message>
        <source>Passages without a counterpart in the other recording were left out.</source>
        <translation>もう一方の録音に対応箇所がない区間は除外しました。</translation>
    </message>
    <message>
        <source>Drum hits against %1 as the reference: recall %2, precision %3, F %4 within %5.</source>
        <translation>%1を基準としたドラムヒット: 再現率%2、適合率%3、F %4 (%5以内)。</translation>
    </message>
    <message>
        <source>The recordings are unrelated: no passage of one was found in the other, so nothing was compared.</source>
        <translation>2つの録音は無関係です: 一方の区間がもう一方に見つからなかったため、何も比較されませんでした。</translation>
    </message>
    <message>
        <source>Nothing could be compared: no part is there in both runs.</source>
        <translation>比較できるものがありません: 両方の解析にある項目がありません。</translation>
    </message>
    <message>
        <source>The runs are the same within the tolerances (%1).</source>
        <translation>2つの解析は許容差の範囲内で同じです (%1)。</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2, neither is right in %3.</source>
        <translation>Bで改善%1件、悪化%2件、どちらも誤り%3件。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, kind of difference</comment>
        <translation>%2%1件</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>“%1” is larger than any table of results (%2).</source>
        <translation>「%1」は結果のテーブルとしては大きすぎます (%2)。</translation>
    </message>
    <message>
        <source>“%1” is not there.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>The folder “%1” holds no reports of a run.</source>
        <translation>フォルダー「%1」に解析のレポートがありません。</translation>
    </message>
    <message>
        <source>Name a folder that `heihachi process` wrote for a recording: it holds drum_hits.csv.</source>
        <translation>`heihachi process` が録音用に書き出した、drum_hits.csvの入っているフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” is no class of drum</source>
        <translation>「%1」というドラムのクラスはありません</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>使用可能: %1。</translation>
    </message>
    <message>
        <source>“%1” is nothing that can be done to a hit by hand</source>
        <translation>「%1」という手動修正はありません</translation>
    </message>
    <message>
        <source>“end_s” lies before “start_s”</source>
        <translation>「end_s」が「start_s」より前です</translation>
    </message>
    <message>
        <source>The alignment of two recordings has values that are no numbers.</source>
        <translation>2つの録音の位置合わせに数値でない値があります。</translation>
    </message>
    <message>
        <source>An anchor between two recordings has no place in time.</source>
        <translation>2つの録音の間に、時間上の位置がないアンカーがあります。</translation>
    </message>
    <message>
        <source>A verdict on a difference does not go with its hits.</source>
        <translation>差異に対する判定に、そのヒットと合わないものがあります。</translation>
    </message>
    <message>
        <source>The project keeps no such comparison.</source>
        <translation>プロジェクトにその比較は保存されていません。</translation>
    </message>
    <message>
        <source>Some comparisons of runs could not be read, or not wholly.</source>
        <translation>解析の比較に、全部または一部を読み取れなかったものがあります。</translation>
    </message>
    <message numerus="yes">
        <source>Drum hits that differ: %Ln in all</source>
        <translation>
            <numerusform>差異のあるドラムヒット: 全%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Aの時刻 (h:m:s)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of difference, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits in each %1 s</source>
        <translation>%1秒ごとのヒット数</translation>
    </message>
    <message>
        <source>Confidence of the hits that both runs have</source>
        <translation>両方の解析にあるヒットの信頼度</translation>
    </message>
    <message>
        <source>Confidence in A (probability, 0 to 1)</source>
        <translation>Aの信頼度 (確率、0～1)</translation>
    </message>
    <message>
        <source>Confidence in B (probability, 0 to 1)</source>
        <translation>Bの信頼度 (確率、0～1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>class of drum, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hits of each class in A and in B</source>
        <translation>AとBの各クラスのヒット数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>A or B, number of hits</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A figure needs a size above zero.</source>
        <translation>図にはゼロより大きいサイズが必要です。</translation>
    </message>
    <message>
        <source>Section at %1 BPM</source>
        <translation>%1 BPMの区間</translation>
    </message>
    <message>
        <source>Tempo section</source>
        <translation>テンポ区間</translation>
    </message>
    <message>
        <source>Segment “%1”</source>
        <translation>セグメント「%1」</translation>
    </message>
    <message>
        <source>Transition “%1”</source>
        <translation>トランジション「%1」</translation>
    </message>
    <message>
        <source>%1 in A only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 (Aのみ)</translation>
    </message>
    <message>
        <source>%1 in B only</source>
        <comment>%1: e.g. Snare</comment>
        <translation>%1 (Bのみ)</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>e.g. Snare in A, Kick in B</comment>
        <translation>Aでは%1、Bでは%2</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>信頼度%1</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <comment>0.81, or 0.81 → 0.64</comment>
        <translation>ベロシティ%1</translation>
    </message>
    <message>
        <source>%1 in A, %2 in B</source>
        <comment>two times</comment>
        <translation>Aでは%1、Bでは%2</translation>
    </message>
    <message>
        <source>Name one of the folders in it: %1.</source>
        <translation>その中のフォルダーを1つ指定してください: %1。</translation>
    </message>
    <message>
        <source>The runs are of two recordings, which must be laid over each other by their sound, but the recording of “%1” is not there any more: “%2”.</source>
        <translation>2つの解析は別々の録音のもので、音による位置合わせが必要ですが、「%1」の録音「%2」が見つかりません。</translation>
    </message>
    <message>
        <source>Bring the file back, or compare with --same-recording if both are the same recording.</source>
        <translation>ファイルを元に戻すか、同じ録音であれば --same-recording を付けて比較してください。</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>laying the recordings over each other</source>
        <translation>録音を位置合わせ中</translation>
    </message>
    <message>
        <source>--parts: “%1” is no part of a run.</source>
        <translation>--parts: 「%1」という解析の項目はありません。</translation>
    </message>
    <message>
        <source>--parts names no part.</source>
        <translation>--parts に項目が指定されていません。</translation>
    </message>
    <message>
        <source>Much differs from %1 to %2: %3 of %4.</source>
        <comment>times in A, differences, events</comment>
        <translation>%1～%2に差異が集中しています: %4件中%3件。</translation>
    </message>
    <message>
        <source>Not compared: %1. %2</source>
        <comment>name of a part, reason</comment>
        <translation>未比較: %1。%2</translation>
    </message>
    <message>
        <source>The project has these runs: %1.</source>
        <translation>プロジェクトにある解析: %1。</translation>
    </message>
    <message>
        <source>The project “%1” holds no run.</source>
        <translation>プロジェクト「%1」に解析がありません。</translation>
    </message>
    <message>
        <source>Analyse a recording with `heihachi process` or in the window.</source>
        <translation>`heihachi process` またはウィンドウで録音を解析してください。</translation>
    </message>
    <message>
        <source>The project “%1” has no run “%2”.</source>
        <translation>プロジェクト「%1」に解析「%2」はありません。</translation>
    </message>
    <message>
        <source>“%1” holds runs of several recordings: which one is meant?</source>
        <translation>「%1」には複数の録音の解析があります: どれを指定しますか?</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>解析 %1 · %2</translation>
    </message>
    <message>
        <source>%1, with corrections by hand</source>
        <comment>a run</comment>
        <translation>%1 (手動修正を含む)</translation>
    </message>
</context>
<context>
    <name>heihachi::AboutDialog</name>
    <message>
        <source>About Heihachi</source>
        <translation>Heihachiについて</translation>
    </message>
    <message>
        <source>Workstation that takes drum &amp;amp; bass mixes apart.</source>
        <translation>ドラムンベースのミックスを分解するワークステーション。</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licences and libraries</source>
        <translation>ライセンスとライブラリ</translation>
    </message>
    <message>
        <source>The sources are under the MIT licence. With FFTW, QCustomPlot and Rubber Band linked in, the built program as a whole is under the GNU General Public License, version 3. It comes without any warranty.</source>
        <translation>ソースコードはMITライセンスです。FFTW、QCustomPlot、Rubber Bandがリンクされているため、ビルドされたプログラム全体にはGNU General Public Licenseバージョン3が適用されます。一切の保証はありません。</translation>
    </message>
</context>
<context>
    <name>heihachi::AgreementModel</name>
    <message>
        <source>All</source>
        <comment>classes of drums</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 moved, %4 rescored</source>
        <comment>class of drums</comment>
        <translation>%1: 維持%2、移動%3、値変更%4</translation>
    </message>
    <message>
        <source>%1 of A are another class in B, %2 of B another one in A</source>
        <translation>Aの%1件はBで別クラス、Bの%2件はAで別クラス</translation>
    </message>
    <message>
        <source>Pairs: %1 ms later in B, ± %2 ms (standard deviation)</source>
        <translation>ペア: Bが%1 ms遅い、± %2 ms (標準偏差)</translation>
    </message>
    <message>
        <source>Velocity in B: %1 (of 0 to 1)</source>
        <translation>Bのベロシティ: %1 (0～1の尺度)</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Class of drum</source>
        <translation>ドラムのクラス</translation>
    </message>
    <message>
        <source>F</source>
        <comment>agreement</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>Agreement: twice the pairs by the hits of both runs, 0 to 1</source>
        <translation>一致度: ペア数の2倍を両方の解析のヒット数で割った値 (0～1)</translation>
    </message>
    <message>
        <source>Prec.</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Precision: share of the hits of B that A, taken for the truth, has too; 0 to 1</source>
        <translation>適合率: Aを正解としたとき、BのヒットのうちAにもあるものの割合 (0～1)</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>再現率</translation>
    </message>
    <message>
        <source>Recall: share of the hits of A, taken for the truth, that B has too; 0 to 1</source>
        <translation>再現率: Aを正解としたとき、AのヒットのうちBにもあるものの割合 (0～1)</translation>
    </message>
    <message>
        <source>A</source>
        <comment>run A</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Hits of run A where B has a counterpart in time</source>
        <translation>解析Aのヒットのうち、Bに対応箇所があるもの</translation>
    </message>
    <message>
        <source>B</source>
        <comment>run B</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Hits of run B where A has a counterpart in time</source>
        <translation>解析Bのヒットのうち、Aに対応箇所があるもの</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>ペア</translation>
    </message>
    <message>
        <source>Hits of the same class in both runs within the window</source>
        <translation>両方の解析で時間窓内にある同じクラスのヒット</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Hits of A that B does not have</source>
        <translation>Aにあり、Bにないヒット</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Hits of B that A does not have</source>
        <translation>Bにあり、Aにないヒット</translation>
    </message>
    <message>
        <source>Relab.</source>
        <translation>別クラス</translation>
    </message>
    <message>
        <source>Hits of A that B gives another class</source>
        <translation>AのヒットのうちBで別のクラスになったもの</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>ずれ ms</translation>
    </message>
    <message>
        <source>Mean time of the pairs in B after A, in ms</source>
        <translation>ペアの時刻がBでAより遅れている平均 (ms)</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Mean change of the confidence of the pairs from A to B, of 0 to 1</source>
        <translation>AからBへのペアの信頼度の平均変化 (0～1の尺度)</translation>
    </message>
</context>
<context>
    <name>heihachi::AlarmBadge</name>
    <message>
        <source>Results of this run can hardly be right. Click to see which and why.</source>
        <translation>この解析の結果には、正しいとは考えにくいものがあります。クリックすると、該当する結果と理由を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>アラーム%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Alignment</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>位置合わせはキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisActions</name>
    <message>
        <source>&amp;Analyse again</source>
        <translation>再解析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Analyse the shown recording again with the settings in force</source>
        <translation>表示中の録音を現在の設定で再解析</translation>
    </message>
    <message>
        <source>Cancel the job that is running</source>
        <translation>実行中のジョブをキャンセル</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>What the next analyses compute, and how</source>
        <translation>次回以降の解析で計算する内容と方法</translation>
    </message>
    <message>
        <source>The saved analysis settings do not fit this version.</source>
        <translation>保存された解析設定はこのバージョンに適合しません。</translation>
    </message>
    <message>
        <source>The defaults are used. %1</source>
        <translation>既定値を使用します。%1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisConfig</name>
    <message>
        <source>“%1”, line %2: a second document starts here, but a configuration is one.</source>
        <translation>「%1」%2行目: ここから2つ目のドキュメントが始まりますが、設定は1つでなければなりません。</translation>
    </message>
    <message>
        <source>“%1”, line %2, column %3: this is not YAML (%4).</source>
        <translation>「%1」%2行目%3列目: YAMLではありません (%4)。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read as YAML (%2).</source>
        <translation>「%1」をYAMLとして読み取れません (%2)。</translation>
    </message>
    <message>
        <source>The stored configuration of this run is damaged.</source>
        <translation>この解析の保存された設定は破損しています。</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>「stages.%1.%2」は%3である必要がありますが、%4です。</translation>
    </message>
    <message>
        <source>The configuration “%1” does not exist.</source>
        <translation>設定ファイル「%1」は存在しません。</translation>
    </message>
    <message>
        <source>The configuration “%1” is not a file.</source>
        <translation>設定「%1」はファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is too large to be a configuration.</source>
        <translation>「%1」は設定ファイルとしては大きすぎます。</translation>
    </message>
    <message>
        <source>A configuration is a short YAML text.</source>
        <translation>設定ファイルは短いYAMLテキストです。</translation>
    </message>
    <message>
        <source>The configuration “%1” can&apos;t be read: %2.</source>
        <translation>設定ファイル「%1」を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>heihachi::AnalysisPage</name>
    <message>
        <source>These settings are used by the next analyses. Runs that exist keep the settings they were made with.</source>
        <translation>この設定は次回以降の解析で使用されます。既存の解析は実行時の設定を保持します。</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>既定値に戻す: %1</translation>
    </message>
    <message>
        <source>Back to the default of “%1”</source>
        <translation>「%1」を既定値に戻す</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationEditor</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of the marker</source>
        <translation>マーカーのテキスト</translation>
    </message>
    <message>
        <source>Label of the segment</source>
        <translation>セグメントのラベル</translation>
    </message>
    <message>
        <source>Type of the transition</source>
        <translation>トランジションの種類</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>label</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>type</source>
        <comment>of a transition</comment>
        <translation>種類</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationHistory</name>
    <message>
        <source>Add a marker</source>
        <translation>マーカーを追加</translation>
    </message>
    <message>
        <source>Add a segment</source>
        <translation>セグメントを追加</translation>
    </message>
    <message>
        <source>Add a transition</source>
        <translation>トランジションを追加</translation>
    </message>
    <message>
        <source>Delete a marker</source>
        <translation>マーカーを削除</translation>
    </message>
    <message>
        <source>Delete a segment</source>
        <translation>セグメントを削除</translation>
    </message>
    <message>
        <source>Delete a transition</source>
        <translation>トランジションを削除</translation>
    </message>
    <message>
        <source>Move a marker</source>
        <translation>マーカーを移動</translation>
    </message>
    <message>
        <source>Change a segment</source>
        <translation>セグメントを変更</translation>
    </message>
    <message>
        <source>Change a transition</source>
        <translation>トランジションを変更</translation>
    </message>
    <message>
        <source>marker</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>transition</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>Rename a %1</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>%1の名前を変更</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationLabels</name>
    <message>
        <source>intro</source>
        <translation>イントロ</translation>
    </message>
    <message>
        <source>drop</source>
        <translation>ドロップ</translation>
    </message>
    <message>
        <source>breakdown</source>
        <translation>ブレイクダウン</translation>
    </message>
    <message>
        <source>build-up</source>
        <translation>ビルドアップ</translation>
    </message>
    <message>
        <source>verse</source>
        <translation>ヴァース</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>ブリッジ</translation>
    </message>
    <message>
        <source>outro</source>
        <translation>アウトロ</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>fade</source>
        <translation>フェード</translation>
    </message>
    <message>
        <source>bass swap</source>
        <translation>ベーススワップ</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>echo-out</source>
        <translation>エコーアウト</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationModel</name>
    <message>
        <source>“%1” is no time. Write h:m:s, m:s or s, e.g. 0:12:41.337.</source>
        <translation>「%1」は時刻ではありません。h:m:s、m:sまたはsの形式で入力してください (例: 0:12:41.337)。</translation>
    </message>
    <message>
        <source>The end comes after the beginning, %1.</source>
        <translation>終了は開始 (%1) より後でなければなりません。</translation>
    </message>
    <message>
        <source>The beginning comes before the end, %1.</source>
        <translation>開始は終了 (%1) より前でなければなりません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Where it begins, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>開始時刻 (h:m:s.ms)。ダブルクリックまたはF2で編集します。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Where it ends, h:m:s.ms. A double click or F2 edits it.</source>
        <translation>終了時刻 (h:m:s.ms)。ダブルクリックまたはF2で編集します。</translation>
    </message>
    <message>
        <source>Length (s)</source>
        <translation>長さ (s)</translation>
    </message>
    <message>
        <source>How long it is, in seconds</source>
        <translation>長さ (秒)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Marker, segment or transition</source>
        <translation>マーカー、セグメントまたはトランジション</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Text of a marker, label of a segment, type of a transition. A double click or F2 edits it.</source>
        <translation>マーカーのテキスト、セグメントのラベル、トランジションの種類。ダブルクリックまたはF2で編集します。</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationRibbon</name>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>マーカー、セグメント、トランジション</translation>
    </message>
    <message>
        <source>Markers</source>
        <translation>マーカー</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Transitions</source>
        <translation>トランジション</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead</source>
        <translation>「;」で再生ヘッドにマーカー追加</translation>
    </message>
    <message>
        <source>Drag here to add a segment</source>
        <translation>ドラッグでセグメント追加</translation>
    </message>
    <message>
        <source>Drag here to add a transition</source>
        <translation>ドラッグでトランジション追加</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>解析はまだありません。録音を開くと、位置、セグメント、トランジションに印を付けられます。</translation>
    </message>
    <message>
        <source>; adds a marker at the playhead · drag here adds a segment · right-click adds a transition</source>
        <translation>「;」で再生ヘッドにマーカー追加 · ドラッグでセグメント追加 · 右クリックでトランジション追加</translation>
    </message>
    <message>
        <source>Times catch at beats, bars and edges; with Shift or Alt they don&apos;t.</source>
        <translation>時刻は拍、小節、端に吸着します (ShiftまたはAltを押している間は吸着しません)。</translation>
    </message>
    <message>
        <source>Drag moves it. %1</source>
        <translation>ドラッグで移動します。%1</translation>
    </message>
    <message>
        <source>Drag moves the mix point. %1</source>
        <translation>ドラッグでミックスポイントを移動します。%1</translation>
    </message>
    <message>
        <source>Drag moves this edge. %1</source>
        <translation>ドラッグでこの端を移動します。%1</translation>
    </message>
    <message>
        <source>Double click or F2 writes, Delete deletes.</source>
        <translation>ダブルクリックまたはF2で入力、Deleteで削除します。</translation>
    </message>
    <message>
        <source>Markers: a double click or the key ; adds one. Drag adds a segment. %1</source>
        <translation>マーカー: ダブルクリックまたは「;」キーで追加します。ドラッグではセグメントを追加します。%1</translation>
    </message>
    <message>
        <source>Segments: drag adds one. %1</source>
        <translation>セグメント: ドラッグで追加します。%1</translation>
    </message>
    <message>
        <source>Transitions: drag adds one. %1</source>
        <translation>トランジション: ドラッグで追加します。%1</translation>
    </message>
    <message>
        <source>%1 to %2
%3</source>
        <translation>%1～%2
%3</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>ミックスポイント: %1</translation>
    </message>
    <message>
        <source>&amp;Edit text</source>
        <translation>テキストを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Mix point here</source>
        <translation>ここをミックスポイントに(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Zoom to it</source>
        <translation>ここにズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Type</source>
        <translation>種類(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <comment>of a segment</comment>
        <translation>ラベル(&amp;L)</translation>
    </message>
    <message>
        <source>Add a &amp;marker here</source>
        <translation>ここにマーカーを追加(&amp;M)</translation>
    </message>
    <message>
        <source>Add a se&amp;gment here</source>
        <translation>ここにセグメントを追加(&amp;G)</translation>
    </message>
    <message>
        <source>Add a t&amp;ransition here</source>
        <translation>ここにトランジションを追加(&amp;R)</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationStrip</name>
    <message>
        <source>Markers, segments and transitions of B</source>
        <translation>Bのマーカー、セグメント、トランジション</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationText</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>%1 · bar %2</source>
        <translation>%1 · 小節%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s)</source>
        <translation>
            <numerusform>%Ln小節</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 bars</source>
        <comment>not a whole number</comment>
        <translation>%1小節</translation>
    </message>
    <message>
        <source>%1 without a text</source>
        <comment>%1: marker, segment or transition</comment>
        <translation>%1 (テキストなし)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>text of a marker, segment or transition, and which of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>mix point at %1</source>
        <translation>ミックスポイント: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::AnnotationsPanel</name>
    <message>
        <source>+ Marker</source>
        <translation>+ マーカー</translation>
    </message>
    <message>
        <source>Adds a marker at the playhead, at the pointer or in the middle of the view</source>
        <translation>再生ヘッド、ポインター位置または表示の中央にマーカーを追加します</translation>
    </message>
    <message>
        <source>+ Segment</source>
        <translation>+ セグメント</translation>
    </message>
    <message>
        <source>Adds a segment: the loop around the playhead, or else eight bars from there</source>
        <translation>セグメントを追加します: 再生ヘッドのあるループ、なければそこから8小節</translation>
    </message>
    <message>
        <source>+ Transition</source>
        <translation>+ トランジション</translation>
    </message>
    <message>
        <source>Adds a transition: the loop around the playhead, or else eight bars from there</source>
        <translation>トランジションを追加します: 再生ヘッドのあるループ、なければそこから8小節</translation>
    </message>
    <message>
        <source>Markers, segments and transitions</source>
        <translation>マーカー、セグメント、トランジション</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>No marker, segment or transition yet. Add one with the buttons above, press ; while it plays, or drag in the ribbon below the drum lanes.</source>
        <translation>マーカー、セグメント、トランジションはまだありません。上のボタンで追加するか、再生中に「;」を押すか、ドラムレーンの下のリボンでドラッグしてください。</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to mark places, segments and transitions in it.</source>
        <translation>解析はまだありません。録音を開くと、位置、セグメント、トランジションに印を付けられます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s), kept with the recording.</source>
        <translation>
            <numerusform>%Ln件、録音とともに保存されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 copies them as text.</source>
        <translation>%1でテキストとしてコピーします。</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln entry(s)</source>
        <comment>markers, segments and transitions</comment>
        <translation>
            <numerusform>%Ln件を削除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Appearance</name>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>heihachi::AppearancePage</name>
    <message>
        <source>As the system</source>
        <translation>システムに従う</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language and font size take effect at once while nothing is being analysed; the steps that can be undone are forgotten then.</source>
        <translation>言語とフォントサイズは、解析中でなければすぐに反映されます。その際、元に戻せる操作の履歴は失われます。</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>テーマ(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Font size:</source>
        <translation>フォントサイズ(&amp;F):</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioPage</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>stay where they are</source>
        <translation>動かさない</translation>
    </message>
    <message>
        <source>turn the page at the edge</source>
        <translation>端でページをめくる</translation>
    </message>
    <message>
        <source>scroll</source>
        <translation>スクロールする</translation>
    </message>
    <message>
        <source>&amp;Output device:</source>
        <translation>出力デバイス(&amp;O):</translation>
    </message>
    <message>
        <source>There is no sound device. Playing runs in silence until there is one.</source>
        <translation>サウンドデバイスがありません。使用可能になるまで、再生は無音で進みます。</translation>
    </message>
    <message>
        <source>&amp;Volume:</source>
        <translation>音量(&amp;V):</translation>
    </message>
    <message>
        <source>While it plays, the &amp;views:</source>
        <translation>再生中の表示(&amp;W):</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (現在はありません)</translation>
    </message>
    <message>
        <source>Audio</source>
        <translation>オーディオ</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioReader</name>
    <message>
        <source>“%1” has %2 channels at %3 Hz, which can&apos;t be turned into stereo here.</source>
        <translation>「%1」は%2チャンネル、%3 Hzで、ここではステレオに変換できません。</translation>
    </message>
    <message>
        <source>Convert it to a stereo file first.</source>
        <translation>先にステレオファイルに変換してください。</translation>
    </message>
    <message>
        <source>“%1” holds no sound: its length is zero.</source>
        <translation>「%1」に音声がありません: 長さがゼロです。</translation>
    </message>
    <message>
        <source>Record or download it again.</source>
        <translation>もう一度録音またはダウンロードしてください。</translation>
    </message>
</context>
<context>
    <name>heihachi::AudioSinkFeed</name>
    <message>
        <source>it can&apos;t be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>it takes no sound any more</source>
        <translation>音を受け付けなくなりました</translation>
    </message>
    <message>
        <source>it stopped working</source>
        <translation>動作しなくなりました</translation>
    </message>
</context>
<context>
    <name>heihachi::BarRuler</name>
    <message>
        <source>Bars and beats</source>
        <translation>小節と拍</translation>
    </message>
    <message>
        <source>Bar</source>
        <comment>number of the bar</comment>
        <translation>小節</translation>
    </message>
    <message>
        <source>Bars. Drag a bar line to where the bar begins. Ctrl+drag moves a single beat, Ctrl+double click adds one, a right click removes one. Keys: ← → choose a beat, Ctrl+← → move it by 1 ms (with Shift 10 ms), Insert and Delete add and remove.</source>
        <translation>小節。小節線を小節の先頭の位置までドラッグします。Ctrl+ドラッグで1つの拍を移動、Ctrl+ダブルクリックで追加、右クリックで削除します。キー: ← →で拍を選択、Ctrl+← →で1 ms移動 (Shiftで10 ms)、InsertとDeleteで追加と削除。</translation>
    </message>
    <message>
        <source>Beat %1 at %2</source>
        <translation>拍%1 (%2)</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatEditing</name>
    <message>
        <source>A beat is there already: they are at least 80 ms apart.</source>
        <translation>すでに拍があります: 拍の間隔は80 ms以上必要です。</translation>
    </message>
    <message>
        <source>There is no stable beat here; set a tempo first.</source>
        <translation>ここに安定した拍はありません。先にテンポを設定してください。</translation>
    </message>
    <message>
        <source>%1 (%2 ms)</source>
        <comment>time of a beat, and by how much it was moved</comment>
        <translation>%1 (%2 ms)</translation>
    </message>
    <message>
        <source>&amp;Remove beat %1</source>
        <comment>%1: bar and beat, as in 5.3</comment>
        <translation>拍%1を削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Begin a bar here</source>
        <translation>ここを小節の先頭に(&amp;B)</translation>
    </message>
    <message>
        <source>Add a b&amp;eat here</source>
        <translation>ここに拍を追加(&amp;E)</translation>
    </message>
</context>
<context>
    <name>heihachi::BeatStages</name>
    <message>
        <source>No stable beat was found in the recording.</source>
        <translation>録音に安定した拍は見つかりませんでした。</translation>
    </message>
    <message>
        <source>Chroma</source>
        <translation>クロマ</translation>
    </message>
    <message>
        <source>Level of the twelve pitch classes, 100 times a second.</source>
        <translation>12のピッチクラスのレベル (毎秒100回)。</translation>
    </message>
    <message>
        <source>Beats and tempo</source>
        <translation>拍とテンポ</translation>
    </message>
    <message>
        <source>Beats, bars and stretches of one tempo, with the other readings of it and their scores.</source>
        <translation>拍、小節、同じテンポの区間と、テンポのほかの解釈およびそのスコア。</translation>
    </message>
</context>
<context>
    <name>heihachi::BusyPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>ほか%n件が待機中</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::Centre</name>
    <message>
        <source>Choose a run in the project panel at the left to see it here.</source>
        <translation>左のプロジェクトパネルで解析を選ぶと、ここに表示されます。</translation>
    </message>
</context>
<context>
    <name>heihachi::ChunkStageRun</name>
    <message>
        <source>The stage could not be made.</source>
        <translation>ステージを作成できませんでした。</translation>
    </message>
    <message>
        <source>The stage asks for spectra or a context that can&apos;t be.</source>
        <translation>ステージが要求するスペクトルまたはコンテキストは使用できません。</translation>
    </message>
    <message>
        <source>The track “%1” is not laid out as declared.</source>
        <translation>トラック「%1」の構成が宣言と異なります。</translation>
    </message>
    <message>
        <source>The stage changed the layout of its tracks.</source>
        <translation>ステージがトラックの構成を変更しました。</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassMeansView</name>
    <message>
        <source>Mean confidence and velocity of each class</source>
        <translation>各クラスの平均信頼度と平均ベロシティ</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>ヒットなし</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>mean, standard deviation</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1: no hits</source>
        <comment>drum class</comment>
        <translation>%1: ヒットなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s)</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Lnヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>Mean confidence: %1</source>
        <translation>平均信頼度: %1</translation>
    </message>
    <message>
        <source>Mean velocity: %1</source>
        <translation>平均ベロシティ: %1</translation>
    </message>
    <message>
        <source>± is one standard deviation</source>
        <translation>±は1標準偏差です</translation>
    </message>
    <message>
        <source>A single hit has no spread</source>
        <translation>1ヒットだけではばらつきを求められません</translation>
    </message>
    <message>
        <source>Bar: ± one standard deviation; n: hits</source>
        <translation>バー: ±1標準偏差、n: ヒット数</translation>
    </message>
    <message>
        <source>Mean confidence (0 to 1)</source>
        <translation>平均信頼度 (0～1)</translation>
    </message>
    <message>
        <source>Mean velocity (0 to 1)</source>
        <translation>平均ベロシティ (0～1)</translation>
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
        <translation>ヒットに占める各クラスの割合</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>ヒットなし</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>number of hits, percentage</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln hit(s)</source>
        <translation>
            <numerusform>(全%Lnヒット)</numerusform>
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
        <translation>割合 %1</translation>
    </message>
</context>
<context>
    <name>heihachi::ClassToggles</name>
    <message>
        <source>Show or hide hits of the class “%1”</source>
        <translation>クラス「%1」のヒットを表示または非表示</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1を表示</translation>
    </message>
</context>
<context>
    <name>heihachi::CoherencePlot</name>
    <message>
        <source>Coherence of %1</source>
        <comment>two signals</comment>
        <translation>コヒーレンス: %1</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>more than chance</source>
        <translation>偶然を超える</translation>
    </message>
    <message>
        <source>no more than chance</source>
        <translation>偶然の範囲内</translation>
    </message>
    <message>
        <source>%1 Hz: coherence %2 (%3)</source>
        <translation>%1 Hz: コヒーレンス%2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>Bound of 95 %: %1, from %Ln average(s)</source>
        <translation>
            <numerusform>95 %限界: %1 (平均%Ln回)</numerusform>
        </translation>
    </message>
    <message>
        <source>bar</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>beat</source>
        <translation>拍</translation>
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
        <translation>比較対象(&amp;C)</translation>
    </message>
    <message>
        <source>S&amp;wap A and B</source>
        <translation>AとBを入れ替え(&amp;W)</translation>
    </message>
    <message>
        <source>The other run is shown as A</source>
        <translation>もう一方の解析をAとして表示</translation>
    </message>
    <message>
        <source>C&amp;lose the comparison</source>
        <translation>比較を閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Show run A alone</source>
        <translation>解析Aだけを表示</translation>
    </message>
    <message>
        <source>&amp;Overlay B over A</source>
        <translation>BをAに重ねる(&amp;O)</translation>
    </message>
    <message>
        <source>Draw the hits of B over the lanes of A instead of below them</source>
        <translation>Bのヒットを、Aのレーンの下ではなく上に重ねて描画</translation>
    </message>
    <message>
        <source>&amp;Export the comparison…</source>
        <translation>比較を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Write comparison.md with figures, differences.csv and comparison.json into a folder</source>
        <translation>comparison.mdと図、differences.csv、comparison.jsonをフォルダーに書き出す</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差異(&amp;N)</translation>
    </message>
    <message>
        <source>Both views go to the next difference that the filter lets through</source>
        <translation>両方の表示が、フィルターを通る次の差異に移動</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の差異(&amp;P)</translation>
    </message>
    <message>
        <source>Both views go to the difference before</source>
        <translation>両方の表示が、前の差異に移動</translation>
    </message>
    <message>
        <source>There is no further difference.</source>
        <translation>これより後に差異はありません。</translation>
    </message>
    <message>
        <source>There is no difference before this one.</source>
        <translation>これより前に差異はありません。</translation>
    </message>
    <message>
        <source>&amp;A is right</source>
        <translation>Aが正しい(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;B is right</source>
        <translation>Bが正しい(&amp;B)</translation>
    </message>
    <message>
        <source>Ne&amp;ither is right</source>
        <translation>どちらも誤り(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Hear the other one</source>
        <translation>もう一方を聴く(&amp;H)</translation>
    </message>
    <message>
        <source>Change between the sound of A and of B at once, with the place kept</source>
        <translation>位置を保ったまま、Aの音とBの音を即座に切り替え</translation>
    </message>
    <message>
        <source>Hear bo&amp;th</source>
        <translation>両方を聴く(&amp;T)</translation>
    </message>
    <message>
        <source>A and B at once</source>
        <translation>AとBを同時に再生</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>解析 %1、%2</translation>
    </message>
    <message>
        <source>The recording is corrected as A has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>この箇所を A のとおりに修正し、次の未判定の差異へ移ります。もう一度押すと取り消します</translation>
    </message>
    <message>
        <source>The recording is corrected as B has it here; then to the next difference without a verdict. Once more takes it back</source>
        <translation>この箇所を B のとおりに修正し、次の未判定の差異へ移ります。もう一度押すと取り消します</translation>
    </message>
    <message>
        <source>What only one of them has, or both call otherwise, is deleted; then to the next difference without a verdict. Once more takes it back</source>
        <translation>片方だけにあるもの、または呼び方が異なるものを削除し、次の未判定の差異へ移ります。もう一度押すと取り消します</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparePanel</name>
    <message>
        <source>Progress of the comparison</source>
        <translation>比較の進行状況</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Compares nothing; the shown run stays</source>
        <translation>何も比較しません。表示中の解析はそのままです</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Plots</source>
        <translation>図</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>解析 %1 · %2</translation>
    </message>
    <message>
        <source>Comparing %1 with %2…</source>
        <comment>run A, run B</comment>
        <translation>%1と%2を比較中…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>The two recordings have nothing in common: no part of B was found in A. Choose another run B, or put an anchor point between the two timelines where they are the same.</source>
        <translation>2つの録音に共通点がありません: Bのどの部分もAに見つかりませんでした。別の解析Bを選ぶか、2つのタイムラインの間で同じ箇所にアンカーを置いてください。</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to have runs to compare.</source>
        <translation>解析はまだありません。録音を開くと、比較する解析ができます。</translation>
    </message>
    <message>
        <source>There is only one run. Analyse again with other settings to have a second run, or open another recording.</source>
        <translation>解析が1つしかありません。別の設定で再解析して2つ目の解析を作るか、別の録音を開いてください。</translation>
    </message>
    <message>
        <source>No run is shown. Choose run A above.</source>
        <translation>解析が表示されていません。上で解析Aを選んでください。</translation>
    </message>
    <message>
        <source>Choose run B above to see and hear what differs from the shown run, hit by hit.</source>
        <translation>上で解析Bを選ぶと、表示中の解析との差異をヒットごとに見て、聴くことができます。</translation>
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
        <translation>測定中…</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
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
        <translation>同じ大きさ</translation>
    </message>
    <message>
        <source>Both runs are of one recording: there is nothing to match.</source>
        <translation>どちらの解析も同じ録音のものです: 揃えるものはありません。</translation>
    </message>
    <message>
        <source>Turns the louder one down, so that louder does not win</source>
        <translation>大きいほうの音を下げ、音の大きさで有利にならないようにします</translation>
    </message>
    <message>
        <source>The loudness could not be measured: %1</source>
        <translation>ラウドネスを測定できませんでした: %1</translation>
    </message>
    <message>
        <source>One of them is silent where they lie over each other.</source>
        <translation>重なる部分で、一方が無音です。</translation>
    </message>
    <message>
        <source>Loudness where they lie over each other: A %1 LUFS, B %2 LUFS</source>
        <translation>重なる部分のラウドネス: A %1 LUFS、B %2 LUFS</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>比較は開かれていません。</translation>
    </message>
    <message>
        <source>The comparison is being made.</source>
        <translation>比較を実行しています。</translation>
    </message>
    <message>
        <source>Recording A was not found.</source>
        <translation>録音Aが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The recordings have nothing in common that could be heard in step.</source>
        <translation>2つの録音には、揃えて聴ける共通の部分がありません。</translation>
    </message>
    <message>
        <source>Recording B was not found.</source>
        <translation>録音Bが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Recording B is being opened.</source>
        <translation>録音Bを開いています。</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareScatter</name>
    <message>
        <source>Confidence in run A against confidence in run B</source>
        <translation>解析Aの信頼度と解析Bの信頼度</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Lnヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in A, confidence %1–%2: %3</source>
        <translation>Aのみ、信頼度%1–%2: %3</translation>
    </message>
    <message>
        <source>Only in B, confidence %1–%2: %3</source>
        <translation>Bのみ、信頼度%1–%2: %3</translation>
    </message>
    <message>
        <source>No pair of hits passes the filter.</source>
        <translation>フィルターを通るヒットのペアはありません。</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>ドラムヒットは比較されませんでした。</translation>
    </message>
    <message>
        <source>Confidence in A (0 to 1)</source>
        <translation>Aの信頼度 (0～1)</translation>
    </message>
    <message>
        <source>Confidence in B (0 to 1)</source>
        <translation>Bの信頼度 (0～1)</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSession</name>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>波形を読み込んでいます。</translation>
    </message>
    <message>
        <source>Laying %1 over %2</source>
        <translation>%1を%2に位置合わせ中</translation>
    </message>
    <message>
        <source>comparing the sound</source>
        <translation>音を比較中</translation>
    </message>
    <message>
        <source>run %1 · %2</source>
        <translation>解析 %1 · %2</translation>
    </message>
    <message>
        <source>There is no comparison to judge.</source>
        <translation>判定する比較がありません。</translation>
    </message>
    <message>
        <source>Verdicts correct a recording: they need two runs of the same one.</source>
        <translation>判定は録音を修正するため、同じ録音の2つの解析が必要です。</translation>
    </message>
    <message>
        <source>Choose a difference first.</source>
        <translation>先に差異を選んでください。</translation>
    </message>
    <message>
        <source>Verdicts are given on drum hits.</source>
        <translation>判定できるのはドラムヒットです。</translation>
    </message>
    <message>
        <source>Both runs say the same here.</source>
        <translation>ここではどちらの解析も同じです。</translation>
    </message>
    <message>
        <source>Verdict: A is right</source>
        <translation>判定: Aが正しい</translation>
    </message>
    <message>
        <source>Verdict: B is right</source>
        <translation>判定: Bが正しい</translation>
    </message>
    <message>
        <source>Verdict: neither is right</source>
        <translation>判定: どちらも誤り</translation>
    </message>
    <message>
        <source>Add an anchor</source>
        <translation>アンカーを追加</translation>
    </message>
    <message>
        <source>Remove an anchor</source>
        <translation>アンカーを削除</translation>
    </message>
    <message>
        <source>Move an anchor</source>
        <translation>アンカーを移動</translation>
    </message>
    <message>
        <source>Run %1 is A now. The comparison with run %2 is kept; reopen it in the panel “Compare”.</source>
        <translation>解析 %1 が A になりました。解析 %2 との比較は保存されており、「比較」パネルで開き直せます。</translation>
    </message>
    <message>
        <source>Take a verdict back</source>
        <translation>判定を取り消す</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSetup</name>
    <message>
        <source>Run A, which is the shown one</source>
        <translation>解析A (表示中の解析)</translation>
    </message>
    <message>
        <source>Run B, of the same recording or of another one, which is then laid over A by its sound</source>
        <translation>解析B (同じ録音または別の録音の解析。別の録音は音によってAに位置合わせされます)</translation>
    </message>
    <message>
        <source>Choose run B</source>
        <translation>解析Bを選択</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Run B becomes A, and A becomes B</source>
        <translation>解析BがAに、解析AがBになります</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Closes the comparison; the project keeps it with all verdicts</source>
        <translation>比較を閉じます。比較はすべての判定とともにプロジェクトに残ります</translation>
    </message>
    <message>
        <source>Run %1</source>
        <comment>A or B</comment>
        <translation>解析%1</translation>
    </message>
</context>
<context>
    <name>heihachi::CompareSummary</name>
    <message>
        <source>Take A, as corrected by &amp;hand, for the truth</source>
        <translation>手動で修正したAを正解とする(&amp;H)</translation>
    </message>
    <message>
        <source>Expected calibration error: the mean distance, over ten ranges of confidence, between the confidence of a run and the share of its hits that the other run has too</source>
        <translation>期待キャリブレーション誤差: 信頼度を10の範囲に分け、解析の信頼度と、そのヒットのうちもう一方の解析にもあるものの割合との差を平均したもの</translation>
    </message>
    <message>
        <source>Compares B with the hits of A as you have corrected them: tells precision and recall</source>
        <translation>手動で修正したAのヒットとBを比較し、適合率と再現率を示します</translation>
    </message>
    <message>
        <source>Agreement of the drum hits by class</source>
        <translation>クラス別のドラムヒットの一致度</translation>
    </message>
    <message>
        <source>Tolerances</source>
        <translation>許容差</translation>
    </message>
    <message>
        <source>Passages in which more differs than elsewhere</source>
        <translation>ほかより差異の多い区間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Length s</source>
        <translation>長さ s</translation>
    </message>
    <message>
        <source>Differ</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Begin of the passage in A, h:m:s.ms</source>
        <translation>Aでの区間の開始時刻 (h:m:s.ms)</translation>
    </message>
    <message>
        <source>Length of the passage in A, in seconds</source>
        <translation>Aでの区間の長さ (秒)</translation>
    </message>
    <message>
        <source>Hits of the passage that differ</source>
        <translation>区間内の差異のあるヒット数</translation>
    </message>
    <message>
        <source>Pairs, lost and added hits of the passage</source>
        <translation>区間内のペア、消失したヒット、追加されたヒットの数</translation>
    </message>
    <message>
        <source>Hits that would differ there, were the differences spread evenly</source>
        <translation>差異が均等に分布した場合に、区間内で差異のあるヒット数</translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 hits differ, %5 were to be expected. Click to go there</source>
        <translation>%1～%2: %4ヒット中%3ヒットに差異、期待値は%5。クリックで移動します</translation>
    </message>
    <message>
        <source>The differences gather nowhere: they are spread as the hits are.</source>
        <translation>差異が集中している箇所はありません: ヒットと同じように分布しています。</translation>
    </message>
    <message>
        <source>Where the differences gather:</source>
        <translation>差異が集中している箇所:</translation>
    </message>
    <message>
        <source>Program, stages, settings and models are the same.</source>
        <translation>プログラム、ステージ、設定、モデルは同じです。</translation>
    </message>
    <message>
        <source>Made with the same settings</source>
        <translation>同じ設定で解析</translation>
    </message>
    <message numerus="yes">
        <source>Made differently: %Ln setting(s)</source>
        <translation>
            <numerusform>設定の違い: %Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::CompareText</name>
    <message>
        <source>not computed</source>
        <translation>未計算</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Drum hits were not compared.</source>
        <translation>ドラムヒットは比較されませんでした。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 pairs of %2 hits in A and %3 in B</source>
        <translation>Aの%2ヒットとBの%3ヒットのうち%1ペア</translation>
    </message>
    <message>
        <source>Drum hits agree with F %1 within %2: %3.</source>
        <translation>ドラムヒットの一致度: F %1 (%2以内)、%3。</translation>
    </message>
    <message>
        <source>B against A as corrected by hand: precision %1, recall %2, F %3 within %4: %5.</source>
        <translation>手動で修正したAに対するB: 適合率%1、再現率%2、F %3 (%4以内)、%5。</translation>
    </message>
    <message>
        <source>Beats agree with F %1 within %2.</source>
        <translation>拍の一致度: F %1 (%2以内)。</translation>
    </message>
    <message>
        <source>Confidence and what the other run says differ on average by: A %1, B %2.</source>
        <comment>percentages</comment>
        <translation>信頼度と、もう一方の解析の結果との平均差: A %1、B %2。</translation>
    </message>
    <message>
        <source>same tempo</source>
        <translation>同じテンポ</translation>
    </message>
    <message>
        <source>tempo %1 %</source>
        <translation>テンポ%1 %</translation>
    </message>
    <message>
        <source>same pitch</source>
        <translation>同じピッチ</translation>
    </message>
    <message>
        <source>pitch %1 semitones</source>
        <translation>ピッチ%1半音</translation>
    </message>
    <message>
        <source>B over A: %1, %2; %3 of A and %4 of B are in both; confidence %5.</source>
        <translation>AとBの重なり: %1、%2。Aの%3とBの%4が両方にあります。信頼度%5。</translation>
    </message>
    <message>
        <source>B fixes %1, breaks %2</source>
        <translation>Bで改善%1、悪化%2</translation>
    </message>
    <message>
        <source>%1; %2 neither</source>
        <translation>%1、どちらも誤り%2</translation>
    </message>
    <message>
        <source>Hits F %1</source>
        <translation>ヒット F %1</translation>
    </message>
    <message>
        <source>Beats F %1</source>
        <translation>拍 F %1</translation>
    </message>
    <message>
        <source>nothing differs within the tolerances</source>
        <translation>許容差の範囲内で差異なし</translation>
    </message>
    <message>
        <source>%1 not compared: %2</source>
        <comment>drum hits, beats …; why</comment>
        <translation>%1は未比較: %2</translation>
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
        <translation>ヒットの時間窓は%1～%2秒である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>The tolerance in time must be from %1 to %2 s (the window for hits), but is %3.</source>
        <translation>時間の許容差は%1～%2秒 (ヒットの時間窓) である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>The tolerance in confidence must be from %1 to %2, but is %3.</source>
        <translation>信頼度の許容差は%1～%2である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>The tolerance in velocity must be from %1 to %2, but is %3.</source>
        <translation>ベロシティの許容差は%1～%2である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>The window for beats must be from %1 to %2 s, but is %3.</source>
        <translation>拍の時間窓は%1～%2秒である必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>The tolerance in tempo must be from %1 to %2 BPM, but is %3.</source>
        <translation>テンポの許容差は%1～%2 BPMである必要がありますが、%3です。</translation>
    </message>
    <message>
        <source>The tolerance for boundaries must be from %1 to %2 s, but is %3.</source>
        <translation>境界の許容差は%1～%2秒である必要がありますが、%3です。</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedTimeline</name>
    <message>
        <source>These recordings have nothing in common. Double click in the strip “A to B” to say which places belong together, or close the comparison.</source>
        <translation>2つの録音に共通点がありません。ストリップ「A→B」をダブルクリックして対応する箇所を指定するか、比較を閉じてください。</translation>
    </message>
    <message>
        <source>Close comparison</source>
        <translation>比較を閉じる</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <comment>two runs</comment>
        <translation>%1と%2を比較中</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparedViews</name>
    <message>
        <source>Overlay</source>
        <translation>重ねる</translation>
    </message>
    <message>
        <source>Show the hits of B as ghosts over those of A</source>
        <translation>Bのヒットを、Aのヒットの上に薄く重ねて表示</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Show the waveform of B</source>
        <translation>Bの波形を表示</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Show the spectrogram of B</source>
        <translation>Bのスペクトログラムを表示</translation>
    </message>
    <message>
        <source>Drum lanes of B</source>
        <translation>Bのドラムレーン</translation>
    </message>
    <message>
        <source>Waveform of B</source>
        <translation>Bの波形</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>入れ替え</translation>
    </message>
    <message>
        <source>Let B be A, and A be B</source>
        <translation>BをAに、AをBにします</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>End the comparison; it stays in the project</source>
        <translation>比較を終了します。比較はプロジェクトに残ります</translation>
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
        <translation>Bのスペクトログラム</translation>
    </message>
</context>
<context>
    <name>heihachi::ComparisonPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>These runs can&apos;t be compared. %1</source>
        <translation>これらの解析は比較できません。%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>heihachi::ConfigReader</name>
    <message>
        <source>“%1”, line %2: %3</source>
        <translation>「%1」%2行目: %3</translation>
    </message>
    <message>
        <source>the configuration must be made of “name: value” lines, but is %1.</source>
        <translation>設定は「名前: 値」の行で構成する必要がありますが、%1です。</translation>
    </message>
    <message>
        <source>“%1” must be made of “name: value” lines, but is %2.</source>
        <translation>「%1」は「名前: 値」の行で構成する必要がありますが、%2です。</translation>
    </message>
    <message>
        <source>a name was expected, but there is %1.</source>
        <translation>名前が必要ですが、%1です。</translation>
    </message>
    <message>
        <source>“%1” is set twice, first in line %2.</source>
        <translation>「%1」が重複しています (最初は%2行目)。</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>どちらかを削除してください。</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>「%1」はここでは使用できません。</translation>
    </message>
    <message>
        <source>there is no stage “%1”.</source>
        <translation>ステージ「%1」はありません。</translation>
    </message>
    <message>
        <source>the stage “%1” has no setting “%2”.</source>
        <translation>ステージ「%1」に設定「%2」はありません。</translation>
    </message>
    <message>
        <source>“stages.%1.%2” must be %3, but is %4.</source>
        <translation>「stages.%1.%2」は%3である必要がありますが、%4です。</translation>
    </message>
</context>
<context>
    <name>heihachi::CorrectionsPanel</name>
    <message>
        <source>Only &amp;conflicts</source>
        <translation>競合のみ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>承認(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>却下(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>List only corrections that do not fit the shown run</source>
        <translation>表示中の解析に適合しない修正だけを表示します</translation>
    </message>
    <message>
        <source>The chosen corrections hold, whatever a run says</source>
        <translation>解析の結果にかかわらず、選択した修正を採用します</translation>
    </message>
    <message>
        <source>What the run found holds; the chosen corrections stay listed</source>
        <translation>解析で見つかったものを採用します。選択した修正は一覧に残ります</translation>
    </message>
    <message>
        <source>Forget the chosen corrections, as if they had never been made (Delete)</source>
        <translation>選択した修正を、初めからなかったものとして取り消します (Delete)</translation>
    </message>
    <message>
        <source>Corrections of drum hits</source>
        <translation>ドラムヒットの修正</translation>
    </message>
    <message>
        <source>Discard the chosen corrections</source>
        <translation>選択した修正を破棄</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits.</source>
        <translation>
            <numerusform>ドラムヒットの修正%n件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit this run: accept or reject.</source>
        <translation>
            <numerusform>%n件がこの解析に適合しません: 承認するか却下してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of the beat grid (see Tempo).</source>
        <translation>
            <numerusform>ビートグリッドの修正%n件 (「テンポ」を参照)。</numerusform>
        </translation>
    </message>
    <message>
        <source>No run yet. Open a recording to correct its drum hits.</source>
        <translation>解析はまだありません。録音を開くと、そのドラムヒットを修正できます。</translation>
    </message>
    <message>
        <source>Every correction fits this run.</source>
        <translation>すべての修正がこの解析に適合しています。</translation>
    </message>
    <message>
        <source>Nothing was corrected by hand. Select hits and press 1 to 5 to relabel them, Y to confirm or Delete to delete them; zoomed in, drag a hit to move it, or double-click to add one.</source>
        <translation>手動の修正はありません。ヒットを選択し、1～5でクラスを変更、Yで確定、Deleteで削除します。拡大表示では、ドラッグでヒットを移動、ダブルクリックで追加できます。</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingStage</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
    <message>
        <source>Motor-auditory coupling</source>
        <translation>運動・聴覚カップリング</translation>
    </message>
    <message>
        <source>How far kick and bass, snare and mix, and struck and sustained sound move together, by frequency.</source>
        <translation>キックとベース、スネアとミックス、打撃音と持続音がどれほど連動するか (周波数別)。</translation>
    </message>
</context>
<context>
    <name>heihachi::CouplingView</name>
    <message>
        <source>Coherence: how steadily two signals rise and fall together at each rate, 0 not at all, 1 always. Below the dashed line it may be chance.</source>
        <translation>コヒーレンス: 2つの信号が各レートでどれほど安定して一緒に上下するか (0はまったくなし、1は常に)。破線より下は偶然の可能性があります。</translation>
    </message>
    <message>
        <source>Beats (%1 Hz): %2</source>
        <translation>拍 (%1 Hz): %2</translation>
    </message>
    <message>
        <source>No stable beat.</source>
        <translation>安定した拍はありません。</translation>
    </message>
    <message>
        <source>Bars (%1 Hz): %2</source>
        <translation>小節 (%1 Hz): %2</translation>
    </message>
    <message>
        <source>No bars.</source>
        <translation>小節はありません。</translation>
    </message>
    <message>
        <source>Coherence at the rate of the beats and of the bars, and by how much the second signal of the pair comes behind the first</source>
        <translation>拍と小節のレートでのコヒーレンスと、ペアの2番目の信号が1番目からどれだけ遅れるか</translation>
    </message>
</context>
<context>
    <name>heihachi::CsvReader</name>
    <message>
        <source>“%1” is no CSV table: it is no text.</source>
        <translation>「%1」はCSVテーブルではありません: テキストではありません。</translation>
    </message>
    <message>
        <source>the table is empty, a line with the names of the columns is expected</source>
        <translation>テーブルが空です。列名の行が必要です</translation>
    </message>
    <message>
        <source>the column “%1” is there twice</source>
        <translation>列「%1」が重複しています</translation>
    </message>
    <message>
        <source>the column “%1” is missing</source>
        <translation>列「%1」がありません</translation>
    </message>
    <message>
        <source>There are: %1.</source>
        <translation>存在する列: %1。</translation>
    </message>
    <message>
        <source>%1 cells are expected, %2 are there</source>
        <translation>%1個のセルが必要ですが、%2個です</translation>
    </message>
    <message>
        <source>a quotation mark is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>「%1」が空です</translation>
    </message>
    <message>
        <source>“%1” must be a whole number, but is “%2”</source>
        <translation>「%1」は整数である必要がありますが、「%2」です</translation>
    </message>
    <message>
        <source>“%1” must be a number from %2 to %3, but is “%4”</source>
        <translation>「%1」は%2～%3の数値である必要がありますが、「%4」です</translation>
    </message>
    <message>
        <source>“%1”, line %2: %3.</source>
        <translation>「%1」%2行目: %3。</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityPanel</name>
    <message>
        <source>Form of the curves</source>
        <translation>曲線の形</translation>
    </message>
    <message>
        <source>Stacked adds the classes up; lines show each class on its own</source>
        <translation>「積み上げ」はクラスを合計し、「線」は各クラスを個別に示します</translation>
    </message>
    <message>
        <source>Stacked</source>
        <translation>積み上げ</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>線</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>録音の範囲</translation>
    </message>
    <message>
        <source>The whole recording with a box around what the timeline shows, or only what the timeline shows</source>
        <translation>録音全体 (タイムラインの表示範囲を枠で表示) またはタイムラインの表示範囲のみ</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>録音全体</translation>
    </message>
    <message>
        <source>Visible range</source>
        <translation>表示範囲</translation>
    </message>
    <message>
        <source>Window </source>
        <comment>before a number of seconds</comment>
        <translation>時間窓 </translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Length of the window in seconds</source>
        <translation>時間窓の長さ (秒)</translation>
    </message>
    <message>
        <source>Hits are counted in a window of this length around each moment; 1 to 60 s</source>
        <translation>各時点を中心とするこの長さの時間窓でヒットを数えます (1～60 s)</translation>
    </message>
</context>
<context>
    <name>heihachi::DensityView</name>
    <message>
        <source>Hits per second over time, by class</source>
        <translation>クラス別の毎秒のヒット数の推移</translation>
    </message>
    <message>
        <source>No hit passes the filter.</source>
        <translation>フィルターを通るヒットはありません。</translation>
    </message>
    <message>
        <source>Hits per second</source>
        <translation>毎秒のヒット数</translation>
    </message>
    <message>
        <source>Time (h:m:s)</source>
        <translation>時刻 (h:m:s)</translation>
    </message>
    <message>
        <source>Select the hits of the &amp;visible range</source>
        <translation>表示範囲のヒットを選択(&amp;V)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>%1 hits/s in %2 s</source>
        <translation>%1ヒット/秒 (%2 s)</translation>
    </message>
    <message>
        <source>%1: %2 hits/s</source>
        <comment>drum class, number</comment>
        <translation>%1: %2ヒット/秒</translation>
    </message>
</context>
<context>
    <name>heihachi::DerivedRunner</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
    <message>
        <source>The stage could not be made.</source>
        <translation>ステージを作成できませんでした。</translation>
    </message>
</context>
<context>
    <name>heihachi::DeviationChart</name>
    <message>
        <source>Deviation from the grid for each position and class</source>
        <translation>ポジションとクラスごとのグリッドからの偏差</translation>
    </message>
    <message>
        <source>all positions</source>
        <translation>全ポジション</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, position</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No hits of these classes here.</source>
        <translation>ここにこれらのクラスのヒットはありません。</translation>
    </message>
    <message>
        <source>all</source>
        <comment>positions of the bar</comment>
        <translation>全体</translation>
    </message>
    <message>
        <source>late ↑ / early ↓ (ms)</source>
        <translation>遅れ ↑ / 早め ↓ (ms)</translation>
    </message>
    <message>
        <source>band: jitter, ±%1 ms</source>
        <translation>帯: ジッター、±%1 ms</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticModel</name>
    <message>
        <source>Note</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>“%1” failed: %2</source>
        <translation>「%1」が失敗しました: %2</translation>
    </message>
    <message>
        <source>“%1” was not computed: %2</source>
        <translation>「%1」は計算されませんでした: %2</translation>
    </message>
    <message>
        <source>%1
Click to go there.</source>
        <translation>%1
クリックで移動します。</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>アラーム</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsPanel</name>
    <message>
        <source>Notes about this run</source>
        <translation>この解析の注記</translation>
    </message>
    <message>
        <source>Nothing odd was found, and every result was computed.</source>
        <translation>異常は見つからず、すべての結果が計算されました。</translation>
    </message>
    <message>
        <source>Notes about a run appear here: what is odd about the signal, and what is missing.</source>
        <translation>解析の注記 (信号の異常や欠けている結果) がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>heihachi::DiagnosticsRibbon</name>
    <message>
        <source>Notes on the recording</source>
        <translation>録音の注記</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1～%2: %3</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceDensity</name>
    <message>
        <source>Differences per minute over time, by kind</source>
        <translation>時間ごとの毎分の差異数 (種別別)</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>フィルターを通る差異はありません。</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>まだ何も比較されていません。</translation>
    </message>
    <message>
        <source>Time in A (h:m:s)</source>
        <translation>Aの時刻 (h:m:s)</translation>
    </message>
    <message>
        <source>Differences per minute (window of %1 s)</source>
        <translation>毎分の差異数 (%1秒の時間窓)</translation>
    </message>
    <message>
        <source>%1 differences/min in %2 s</source>
        <translation>毎分%1件の差異 (%2秒間)</translation>
    </message>
    <message>
        <source>%1: %2 per minute</source>
        <comment>kind of difference, number</comment>
        <translation>%1: 毎分%2件</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceFilterBar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Shows what else can be left out: parts, classes, small shifts, doubtful hits</source>
        <translation>ほかに除外できるものを表示します: 項目、クラス、小さなずれ、疑わしいヒット</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Takes the limits away; the kinds stay as they are chosen</source>
        <translation>制限を解除します。種別の選択はそのままです</translation>
    </message>
    <message>
        <source>Show %1</source>
        <comment>drum hits, beats …</comment>
        <translation>%1を表示</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Hides pairs that are nearer than this and differ in nothing but time; 0 to 500 ms</source>
        <translation>時刻のみが異なり、その差がこれより小さいペアを隠します (0～500 ms)</translation>
    </message>
    <message>
        <source>Hides drum hits that neither run is surer of than this; 0 to 1</source>
        <translation>どちらの解析でも信頼度がこれ以下のドラムヒットを隠します (0～1)</translation>
    </message>
    <message>
        <source>Without a verdict &amp;only</source>
        <translation>未判定のみ(&amp;O)</translation>
    </message>
    <message>
        <source>Hides drum hits on which you have said which run is right</source>
        <translation>どちらの解析が正しいかを判定済みのドラムヒットを隠します</translation>
    </message>
    <message>
        <source>&amp;Shift from</source>
        <translation>ずれの下限(&amp;S)</translation>
    </message>
    <message>
        <source>Con&amp;fidence from</source>
        <translation>信頼度の下限(&amp;F)</translation>
    </message>
    <message>
        <source>Show or hide differences of: %1</source>
        <comment>drum hits, beats …</comment>
        <translation>差異を表示または非表示: %1</translation>
    </message>
    <message>
        <source>%1 were not compared</source>
        <comment>drum hits, beats …</comment>
        <translation>%1は比較されていません</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>of the runs is listed</comment>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>no class</source>
        <comment>of drums is listed</comment>
        <translation>クラスなし</translation>
    </message>
    <message>
        <source>shift from %1 ms</source>
        <translation>ずれ%1 ms以上</translation>
    </message>
    <message>
        <source>confidence from %1</source>
        <translation>信頼度%1以上</translation>
    </message>
    <message>
        <source>without a verdict</source>
        <translation>未判定</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceLane</name>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>まだ何も比較されていません。</translation>
    </message>
    <message>
        <source>These recordings have nothing in common.</source>
        <translation>2つの録音に共通点がありません。</translation>
    </message>
    <message>
        <source>The runs have no results in common that could be compared.</source>
        <translation>2つの解析に、比較できる共通の結果がありません。</translation>
    </message>
    <message>
        <source>No difference passes the filter.</source>
        <translation>フィルターを通る差異はありません。</translation>
    </message>
    <message>
        <source>No differences: the runs agree within the tolerances.</source>
        <translation>差異なし: 2つの解析は許容差の範囲内で一致しています。</translation>
    </message>
    <message numerus="yes">
        <source>and %n more here</source>
        <translation>
            <numerusform>ほか%n件がここにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>No counterpart in B</source>
        <translation>Bに対応箇所なし</translation>
    </message>
    <message>
        <source>&amp;Next difference</source>
        <translation>次の差異(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous difference</source>
        <translation>前の差異(&amp;R)</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>row of differences that are not of drum hits</comment>
        <translation>その他</translation>
    </message>
    <message>
        <source>no counterpart in B</source>
        <translation>Bに対応箇所なし</translation>
    </message>
    <message>
        <source>P&amp;lay this difference</source>
        <translation>この差異を再生(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceList</name>
    <message>
        <source>Show all differences</source>
        <translation>すべての差異を表示</translation>
    </message>
    <message>
        <source>No difference passes this filter.</source>
        <translation>このフィルターを通る差異はありません。</translation>
    </message>
    <message>
        <source>Nothing differs within the tolerances. To see smaller differences, lower the tolerances under “Summary”.</source>
        <translation>許容差の範囲内で差異はありません。より小さな差異を見るには、「概要」で許容差を下げてください。</translation>
    </message>
    <message>
        <source>Nothing is compared yet.</source>
        <translation>まだ何も比較されていません。</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceModel</name>
    <message>
        <source>No verdict yet</source>
        <translation>判定はまだありません</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a column, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Shift ms</source>
        <translation>ずれ ms</translation>
    </message>
    <message>
        <source>Conf. A → B</source>
        <translation>信頼度 A → B</translation>
    </message>
    <message>
        <source>Value A → B</source>
        <translation>値 A → B</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Time in run A, h:m:s.ms; of what only B has, where A would have it</source>
        <translation>解析Aでの時刻 (h:m:s.ms)。BだけにあるものはAで対応する時刻</translation>
    </message>
    <message>
        <source>What became of it in run B</source>
        <translation>解析Bでどうなったか</translation>
    </message>
    <message>
        <source>Class of drum, place in the bar, or label; in A → in B</source>
        <translation>ドラムのクラス、小節内の位置またはラベル (A → B)</translation>
    </message>
    <message>
        <source>How much later it is in B than in A, in ms; sorted by size</source>
        <translation>BがAよりどれだけ遅いか (ms)。大きさで並べ替え</translation>
    </message>
    <message>
        <source>Confidence in A → in B, 0 to 1; sorted by the higher one</source>
        <translation>信頼度 (A → B、0～1)。高いほうで並べ替え</translation>
    </message>
    <message>
        <source>Velocity of drum hits (0 to 1), tempo of beats and tempo sections (BPM), length of segments and transitions (s); in A → in B</source>
        <translation>ドラムヒットのベロシティ (0～1)、拍とテンポ区間のテンポ (BPM)、セグメントとトランジションの長さ (s)。A → B</translation>
    </message>
    <message>
        <source>Which run is right, as you said</source>
        <translation>どちらの解析が正しいかの判定</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceTable</name>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
</context>
<context>
    <name>heihachi::DifferenceText</name>
    <message>
        <source>no label</source>
        <comment>of a segment or a transition</comment>
        <translation>ラベルなし</translation>
    </message>
    <message>
        <source>Bar %1</source>
        <comment>number of a bar, point, number of a beat in it</comment>
        <translation>小節%1</translation>
    </message>
    <message numerus="yes">
        <source>%n beat(s) a bar</source>
        <translation>
            <numerusform>1小節%n拍</numerusform>
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
        <translation>Aでは%1、Bにはなし</translation>
    </message>
    <message>
        <source>In B at %1, not in A</source>
        <comment>a time</comment>
        <translation>Bでは%1、Aにはなし</translation>
    </message>
    <message>
        <source>In A at %1, in B at %2</source>
        <comment>times</comment>
        <translation>Aでは%1、Bでは%2</translation>
    </message>
    <message>
        <source>: %1 ms later</source>
        <comment>than in A</comment>
        <translation>: %1 ms遅い</translation>
    </message>
    <message>
        <source>: %1 ms earlier</source>
        <comment>than in A</comment>
        <translation>: %1 ms早い</translation>
    </message>
    <message>
        <source>Velocity (0 to 1): %1</source>
        <translation>ベロシティ (0～1): %1</translation>
    </message>
    <message>
        <source>Tempo: %1</source>
        <translation>テンポ: %1</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>長さ: %1</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>kind of difference</comment>
        <translation>維持</translation>
    </message>
    <message>
        <source>Moved</source>
        <comment>kind of difference</comment>
        <translation>移動</translation>
    </message>
    <message>
        <source>Relabelled</source>
        <comment>kind of difference</comment>
        <translation>ラベル変更</translation>
    </message>
    <message>
        <source>Rescored</source>
        <comment>kind of difference</comment>
        <translation>値変更</translation>
    </message>
    <message>
        <source>Lost</source>
        <comment>kind of difference</comment>
        <translation>消失</translation>
    </message>
    <message>
        <source>Added</source>
        <comment>kind of difference</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>The same in both runs, within the tolerances</source>
        <translation>許容差の範囲内で、両方の解析で同じ</translation>
    </message>
    <message>
        <source>In both runs, at another time</source>
        <translation>両方の解析にあり、時刻が異なる</translation>
    </message>
    <message>
        <source>In both runs, with another class, place in the bar or label</source>
        <translation>両方の解析にあり、クラス、小節内の位置またはラベルが異なる</translation>
    </message>
    <message>
        <source>In both runs, with another confidence, velocity or tempo</source>
        <translation>両方の解析にあり、信頼度、ベロシティまたはテンポが異なる</translation>
    </message>
    <message>
        <source>In run A, not in run B</source>
        <translation>解析Aにあり、解析Bにない</translation>
    </message>
    <message>
        <source>In run B, not in run A</source>
        <translation>解析Bにあり、解析Aにない</translation>
    </message>
    <message>
        <source>neither</source>
        <comment>of the two runs is right</comment>
        <translation>どちらも誤り</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>Aが正しい</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>Bが正しい</translation>
    </message>
    <message>
        <source>Neither is right</source>
        <translation>どちらも誤り</translation>
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
        <translation>信頼度 (0～1): %1</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>判定: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::DropPlan</name>
    <message>
        <source>“%1” is not a file of this computer.</source>
        <translation>「%1」はこのコンピューターのファイルではありません。</translation>
    </message>
    <message>
        <source>“%1” is not there any more.</source>
        <translation>「%1」はもうありません。</translation>
    </message>
    <message>
        <source>“%1” is neither a recording nor a project (%2).</source>
        <translation>「%1」は録音でもプロジェクトでもありません (%2)。</translation>
    </message>
    <message>
        <source>Open the project “%1”</source>
        <translation>プロジェクト「%1」を開く</translation>
    </message>
    <message numerus="yes">
        <source>Analyse %n file(s) and folders</source>
        <translation>
            <numerusform>ファイルとフォルダー%n件を解析</numerusform>
        </translation>
    </message>
    <message>
        <source>Analyse all recordings in the folder “%1”</source>
        <translation>フォルダー「%1」のすべての録音を解析</translation>
    </message>
    <message>
        <source>Analyse “%1”</source>
        <translation>「%1」を解析</translation>
    </message>
    <message>
        <source>A project is opened alone: the other files are left out.</source>
        <translation>プロジェクトは単独で開かれます: ほかのファイルは対象外です。</translation>
    </message>
    <message>
        <source>There is nothing in it that can be opened.</source>
        <translation>開けるものが含まれていません。</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumActivationStage</name>
    <message>
        <source>Switched off: the setting “model” is “none”.</source>
        <translation>オフ: 設定「model」が「none」です。</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”.</source>
        <translation>「%1」にドラムネットワークがインストールされていません。</translation>
    </message>
    <message>
        <source>Install the program again, or set “model” of the stage drum_activations to “none”.</source>
        <translation>プログラムを再インストールするか、ステージdrum_activationsの「model」を「none」にしてください。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Which drum network to use: “auto” takes the one that is shipped with the program, “none” tells drums apart by signal processing.</source>
        <translation>使用するドラムネットワーク。「auto」はプログラムに付属のものを使い、「none」は信号処理でドラムを識別します。</translation>
    </message>
    <message>
        <source>Drum network</source>
        <translation>ドラムネットワーク</translation>
    </message>
    <message>
        <source>How surely each drum, a beat and a downbeat begin in every hundredth of a second, by a trained network.</source>
        <translation>学習済みネットワークによる、各ドラム、拍、小節頭が100分の1秒ごとにどれほど確かに始まるか。</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumLanes</name>
    <message>
        <source>Drum lanes</source>
        <translation>ドラムレーン</translation>
    </message>
    <message>
        <source>No drum hits yet</source>
        <translation>ドラムヒットはまだありません</translation>
    </message>
    <message>
        <source>The drum hits were not computed.</source>
        <translation>ドラムヒットは計算されませんでした。</translation>
    </message>
    <message>
        <source>The drum hits were not computed. %1</source>
        <translation>ドラムヒットは計算されませんでした。%1</translation>
    </message>
    <message>
        <source>No drum hits were found in this recording.</source>
        <translation>この録音にドラムヒットは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Select &amp;visible hits</source>
        <translation>表示中のヒットを選択(&amp;V)</translation>
    </message>
    <message>
        <source>Select &amp;none</source>
        <translation>選択を解除(&amp;N)</translation>
    </message>
    <message>
        <source>Preview</source>
        <comment>hits as other thresholds would give them</comment>
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelChoices</name>
    <message>
        <source>Not installed: the file “%1” is missing. Install the program again.</source>
        <translation>未インストール: ファイル「%1」がありません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Damaged: the file “%1” is not the one that the list of models describes. Install the program again.</source>
        <translation>破損: ファイル「%1」はモデルの一覧に記載のものと異なります。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The file “%1” can&apos;t be read, or is no model. Check its permissions, or install the program again.</source>
        <translation>ファイル「%1」を読み取れないか、モデルではありません。アクセス権を確認するか、プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <comment>of a model: version, licence, size</comment>
        <translation>バージョン%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Automatic (recommended)</source>
        <translation>自動 (推奨)</translation>
    </message>
    <message>
        <source>The drum network that comes with the program, also when a later version brings a better one.</source>
        <translation>プログラムに付属のドラムネットワーク。以降のバージョンでより良いものが付属した場合も、それを使います。</translation>
    </message>
    <message>
        <source>No drum network is installed in “%1”. Install the program again.</source>
        <translation>「%1」にドラムネットワークがインストールされていません。プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>Not installed.</source>
        <translation>インストールされていません。</translation>
    </message>
    <message>
        <source>Signal processing (no network)</source>
        <translation>信号処理 (ネットワークなし)</translation>
    </message>
    <message>
        <source>Compares each onset with tables of drum sounds. Fewer hits are right, and other thresholds can&apos;t be tried afterwards.</source>
        <translation>各オンセットをドラム音の表と比較します。正しいヒットが少なくなり、後から別のしきい値を試すことはできません。</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumModelPage</name>
    <message>
        <source>This program was built without a drum network.</source>
        <translation>このプログラムはドラムネットワークなしでビルドされています。</translation>
    </message>
    <message>
        <source>What the next analyses tell drums apart by:</source>
        <translation>次回以降の解析でドラムの識別に使うもの:</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumNetwork</name>
    <message>
        <source>tensor “%1” holds no %2 ascending frequencies</source>
        <translation>テンソル「%1」に昇順の周波数%2個が入っていません</translation>
    </message>
    <message>
        <source>The drum network was given %1 values in and %2 out for %3 frames.</source>
        <translation>ドラムネットワークに%3フレームに対して入力%1個、出力%2個の値が渡されました。</translation>
    </message>
</context>
<context>
    <name>heihachi::DrumStages</name>
    <message>
        <source>There are no onsets to tell drums apart at.</source>
        <translation>ドラムを識別するためのオンセットがありません。</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”.</source>
        <translation>クラス「%1」のヒットとみなす最小確率。</translation>
    </message>
    <message>
        <source>Drum spectrum</source>
        <translation>ドラムスペクトル</translation>
    </message>
    <message>
        <source>Level of 32 bands, and how flat the spectrum rises, 100 times a second.</source>
        <translation>32帯域のレベルと、スペクトルの立ち上がりの平坦さ (毎秒100回)。</translation>
    </message>
    <message>
        <source>Drum hits</source>
        <translation>ドラムヒット</translation>
    </message>
    <message>
        <source>Which drums begin at each onset, how hard and how surely; several may sound at once.</source>
        <translation>各オンセットで鳴り始めるドラムと、その強さと確かさ (複数が同時に鳴ることもあります)。</translation>
    </message>
    <message>
        <source>Threshold: %1</source>
        <comment>a drum class</comment>
        <translation>しきい値: %1</translation>
    </message>
    <message>
        <source>The drums were told apart by signal processing, without the drum network: expect fewer right.</source>
        <translation>ドラムはドラムネットワークを使わず信号処理で識別されました: 正しいヒットは少なくなります。</translation>
    </message>
</context>
<context>
    <name>heihachi::EditActions</name>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;all hits</source>
        <translation>すべてのヒットを選択(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;lear selection</source>
        <translation>選択を解除(&amp;L)</translation>
    </message>
    <message>
        <source>Copy the selected hits as tab-separated text</source>
        <translation>選択したヒットをタブ区切りテキストとしてコピー</translation>
    </message>
    <message>
        <source>Select every hit that the table lists</source>
        <translation>表に表示されているすべてのヒットを選択</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>何も選択しない</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>環境設定(&amp;P)…</translation>
    </message>
    <message>
        <source>The drum model and the settings of the next analyses</source>
        <translation>ドラムモデルと次回以降の解析の設定</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>ビートグリッド(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Hits</source>
        <translation>ヒット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Markers and segments</source>
        <translation>マーカーとセグメント(&amp;M)</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusterTable</name>
    <message>
        <source>Kinds of strikes</source>
        <translation>打点の種類</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>ベロシティ</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Mean place in the bar, in beats; 1 is the start of the bar</source>
        <translation>小節内の平均位置 (拍単位、1は小節の先頭)</translation>
    </message>
    <message>
        <source>Mean velocity, 0 to 1</source>
        <translation>平均ベロシティ (0～1)</translation>
    </message>
    <message>
        <source>There are too few hits to tell kinds of strikes apart.</source>
        <translation>打点の種類を区別するにはヒットが少なすぎます。</translation>
    </message>
    <message>
        <source>Cut at a height of %1. %2</source>
        <comment>of a dendrogram; why there</comment>
        <translation>高さ%1で切断。%2</translation>
    </message>
</context>
<context>
    <name>heihachi::EventClusters</name>
    <message numerus="yes">
        <source>Cut between the heights %L1 and %L2: that is the widest step between two merges, as a ratio, of those that leave %3 to %4 kinds of strikes; %n kind(s) remain.</source>
        <translation>
            <numerusform>高さ%L1と%L2の間で切断: 打点の種類が%3～%4残る併合の間隔のうち、比が最大のものです。残った種類は%nです。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are too few strikes on the grid to tell kinds of them.</source>
        <translation>種類を区別するには、グリッド上の打点が少なすぎます。</translation>
    </message>
    <message>
        <source>All strikes that come often enough are of one kind: nothing was cut.</source>
        <translation>十分な頻度の打点はすべて1種類です: 切断は行われませんでした。</translation>
    </message>
</context>
<context>
    <name>heihachi::FileActions</name>
    <message>
        <source>Locate file…</source>
        <translation>ファイルの場所を指定…</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>新規プロジェクト(&amp;N)</translation>
    </message>
    <message>
        <source>Start an empty project</source>
        <translation>空のプロジェクトを開始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open recordings to analyse, or a project</source>
        <translation>解析する録音またはプロジェクトを開く</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>名前を付けて保存(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the project with all its runs in a file of your choice</source>
        <translation>プロジェクトをすべての解析とともに任意のファイルに保存</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Choose where the recording of this run is now</source>
        <translation>この解析の録音の現在の場所を指定</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>書き出しました: %1</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Figures (PNG)…</source>
        <translation>図 (PNG)…</translation>
    </message>
    <message>
        <source>All into folder…</source>
        <translation>すべてをフォルダーへ…</translation>
    </message>
    <message>
        <source>Write every report and figure of this run</source>
        <translation>この解析のレポートと図をすべて書き出す</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>Remove missing files</source>
        <translation>存在しないファイルを除去</translation>
    </message>
    <message>
        <source>Clear list</source>
        <translation>リストを消去</translation>
    </message>
    <message>
        <source>Recordings and projects (%1)</source>
        <translation>録音とプロジェクト (%1)</translation>
    </message>
    <message>
        <source>Recordings (%1)</source>
        <translation>録音 (%1)</translation>
    </message>
    <message>
        <source>Heihachi projects (*.heihachi)</source>
        <translation>Heihachiプロジェクト (*.heihachi)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save project as</source>
        <translation>プロジェクトに名前を付けて保存</translation>
    </message>
    <message>
        <source>%1 (repaired)</source>
        <translation>%1 (修復済み)</translation>
    </message>
    <message>
        <source>Repair into new file</source>
        <translation>新しいファイルに修復</translation>
    </message>
    <message>
        <source>Locate %1</source>
        <translation>%1の場所を指定</translation>
    </message>
    <message>
        <source>Export figures into folder</source>
        <translation>図をフォルダーに書き出し</translation>
    </message>
    <message>
        <source>Export all into folder</source>
        <translation>すべてをフォルダーに書き出し</translation>
    </message>
    <message>
        <source>Repair &amp;project…</source>
        <translation>プロジェクトを修復(&amp;P)…</translation>
    </message>
    <message>
        <source>Save what can be read of a damaged project in a new file</source>
        <translation>破損したプロジェクトから読み取れる内容を新しいファイルに保存します</translation>
    </message>
    <message>
        <source>Repair project</source>
        <translation>プロジェクトを修復</translation>
    </message>
    <message>
        <source>Export the comparison into folder</source>
        <translation>比較をフォルダーに書き出し</translation>
    </message>
</context>
<context>
    <name>heihachi::FixedKeys</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>ドラムレーン</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>抜き取り検証</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>マーカーとセグメント</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>録音全体を表示</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Scroll by a page</source>
        <translation>1ページ分スクロール</translation>
    </message>
    <message>
        <source>To the beginning or the end</source>
        <translation>先頭または末尾へ</translation>
    </message>
    <message>
        <source>Select the hit before or after</source>
        <translation>前または後のヒットを選択</translation>
    </message>
    <message>
        <source>Play the selected hit</source>
        <translation>選択したヒットを再生</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>何も選択しない</translation>
    </message>
    <message>
        <source>Give up a drag</source>
        <translation>ドラッグを中止</translation>
    </message>
    <message>
        <source>The hit is right</source>
        <translation>ヒットは正しい</translation>
    </message>
    <message>
        <source>There is no such hit</source>
        <translation>そのヒットは存在しない</translation>
    </message>
    <message>
        <source>It is of another class</source>
        <translation>別のクラスである</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Take the last verdict back</source>
        <translation>直前の判定を取り消す</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Zoom frequencies</source>
        <translation>周波数方向にズーム</translation>
    </message>
    <message>
        <source>Scroll frequencies</source>
        <translation>周波数方向にスクロール</translation>
    </message>
    <message>
        <source>Show all frequencies</source>
        <translation>すべての周波数を表示</translation>
    </message>
    <message>
        <source>To the next or the one before</source>
        <translation>次または前の項目へ</translation>
    </message>
    <message>
        <source>Write the text</source>
        <translation>テキストを入力</translation>
    </message>
    <message>
        <source>Move by a beat</source>
        <translation>1拍移動</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>To the next or the previous bar of the pattern</source>
        <translation>パターンの次または前の小節へ</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>解析を削除…</translation>
    </message>
    <message>
        <source>Time ruler</source>
        <translation>時間ルーラー</translation>
    </message>
    <message>
        <source>Bar ruler</source>
        <translation>小節ルーラー</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>ループを解除</translation>
    </message>
    <message>
        <source>Choose a beat</source>
        <translation>拍を選ぶ</translation>
    </message>
    <message>
        <source>Move it by 1 ms</source>
        <translation>1 ms 動かす</translation>
    </message>
    <message>
        <source>Move it by 10 ms</source>
        <translation>10 ms 動かす</translation>
    </message>
    <message>
        <source>Add a beat after it</source>
        <translation>後ろに拍を追加</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Map of two recordings</source>
        <translation>2つの録音の対応マップ</translation>
    </message>
    <message>
        <source>To the next or the previous difference</source>
        <translation>次または前の差異へ</translation>
    </message>
    <message>
        <source>Play it</source>
        <translation>再生</translation>
    </message>
    <message>
        <source>Add an anchor at the playhead</source>
        <translation>再生ヘッドにアンカーを追加</translation>
    </message>
    <message>
        <source>To the next or the previous anchor</source>
        <translation>次または前のアンカーへ</translation>
    </message>
    <message>
        <source>Move the anchor by 1 ms</source>
        <translation>アンカーを1 ms動かす</translation>
    </message>
    <message>
        <source>Move the anchor by 10 ms</source>
        <translation>アンカーを10 ms動かす</translation>
    </message>
    <message>
        <source>Delete the anchor</source>
        <translation>アンカーを削除</translation>
    </message>
</context>
<context>
    <name>heihachi::FoldSection</name>
    <message>
        <source>Unfolds or folds “%1”</source>
        <translation>「%1」を展開または折りたたみ</translation>
    </message>
</context>
<context>
    <name>heihachi::GridCorrections</name>
    <message>
        <source>Beats half a beat &amp;earlier</source>
        <translation>拍を半拍前へ(&amp;E)</translation>
    </message>
    <message>
        <source>← ½ beat</source>
        <translation>← ½拍</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat earlier</source>
        <translation>区間の拍を半拍前に移動</translation>
    </message>
    <message>
        <source>Beats half a beat &amp;later</source>
        <translation>拍を半拍後ろへ(&amp;L)</translation>
    </message>
    <message>
        <source>½ beat →</source>
        <translation>½拍 →</translation>
    </message>
    <message>
        <source>Move the beats of the section half a beat later</source>
        <translation>区間の拍を半拍後ろに移動</translation>
    </message>
    <message>
        <source>Bars a beat e&amp;arlier</source>
        <translation>小節を1拍前へ(&amp;A)</translation>
    </message>
    <message>
        <source>← 1 beat</source>
        <translation>← 1拍</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat earlier</source>
        <translation>区間の小節の先頭を1拍前に移動</translation>
    </message>
    <message>
        <source>Bars a beat la&amp;ter</source>
        <translation>小節を1拍後ろへ(&amp;T)</translation>
    </message>
    <message>
        <source>1 beat →</source>
        <translation>1拍 →</translation>
    </message>
    <message>
        <source>Bars of the section begin one beat later</source>
        <translation>区間の小節の先頭を1拍後ろに移動</translation>
    </message>
    <message>
        <source>&amp;Downbeat here</source>
        <translation>ここを小節頭に(&amp;D)</translation>
    </message>
    <message>
        <source>Downbeat here</source>
        <translation>ここを小節頭に</translation>
    </message>
    <message>
        <source>The beat at the pointer, or else in the middle of the view, begins a bar</source>
        <translation>ポインター位置 (なければ表示の中央) の拍を小節の先頭にします</translation>
    </message>
    <message>
        <source>Dou&amp;ble tempo</source>
        <translation>テンポを2倍に(&amp;B)</translation>
    </message>
    <message>
        <source>Double tempo</source>
        <translation>テンポを2倍に</translation>
    </message>
    <message>
        <source>Twice as many beats in the section</source>
        <translation>区間の拍を2倍にします</translation>
    </message>
    <message>
        <source>&amp;Halve tempo</source>
        <translation>テンポを半分に(&amp;H)</translation>
    </message>
    <message>
        <source>Halve tempo</source>
        <translation>テンポを半分に</translation>
    </message>
    <message>
        <source>Half as many beats in the section</source>
        <translation>区間の拍を半分にします</translation>
    </message>
    <message>
        <source>Ta&amp;p tempo</source>
        <translation>タップテンポ(&amp;P)</translation>
    </message>
    <message>
        <source>Press it at every beat; the tempo is shown from the third on</source>
        <translation>拍ごとに押します。3回目からテンポが表示されます</translation>
    </message>
    <message>
        <source>Discard &amp;corrections</source>
        <translation>修正を破棄(&amp;C)</translation>
    </message>
    <message>
        <source>Go back to the beats that the analysis found; this can be undone</source>
        <translation>解析で見つかった拍に戻します。元に戻すことができます</translation>
    </message>
</context>
<context>
    <name>heihachi::GridHistory</name>
    <message>
        <source>Double the tempo of %1</source>
        <translation>%1のテンポを2倍に</translation>
    </message>
    <message>
        <source>Halve the tempo of %1</source>
        <translation>%1のテンポを半分に</translation>
    </message>
    <message>
        <source>Tempo of %1 times %2</source>
        <translation>%1のテンポを%2倍に</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat later</source>
        <translation>%1の拍を半拍後ろへ</translation>
    </message>
    <message>
        <source>Bars of %1 a beat later</source>
        <translation>%1の小節を1拍後ろへ</translation>
    </message>
    <message>
        <source>Beats of %1 half a beat earlier</source>
        <translation>%1の拍を半拍前へ</translation>
    </message>
    <message>
        <source>Bars of %1 a beat earlier</source>
        <translation>%1の小節を1拍前へ</translation>
    </message>
    <message>
        <source>Bar of %1 begins at %2</source>
        <comment>%2 is a time</comment>
        <translation>%1の小節の先頭を%2に</translation>
    </message>
    <message>
        <source>Tempo of %1 is %2</source>
        <translation>%1のテンポを%2に</translation>
    </message>
    <message>
        <source>Discard corrections of the beat grid</source>
        <translation>ビートグリッドの修正を破棄</translation>
    </message>
    <message>
        <source>Add a beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>%1に拍を追加</translation>
    </message>
    <message>
        <source>Move the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>%1の拍を移動</translation>
    </message>
    <message>
        <source>Remove the beat at %1</source>
        <comment>%1 is a time</comment>
        <translation>%1の拍を削除</translation>
    </message>
</context>
<context>
    <name>heihachi::GroovePanel</name>
    <message>
        <source>Microtiming</source>
        <translation>マイクロタイミング</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>カップリング</translation>
    </message>
    <message>
        <source>How early or late the hits come, swing and syncopation</source>
        <translation>ヒットの早さや遅れ、スウィングとシンコペーション</translation>
    </message>
    <message>
        <source>How steadily pairs of signals rise and fall together</source>
        <translation>信号のペアがどれほど安定して一緒に上下するか</translation>
    </message>
    <message>
        <source>Part of the recording</source>
        <translation>録音の範囲</translation>
    </message>
    <message>
        <source>The part of the recording that the groove is measured in. “Whole recording” takes the tempo sections that have the bar and the division of the beat of most hits.</source>
        <translation>グルーヴを測定する録音の範囲。「録音全体」では、大半のヒットと同じ拍子および拍の分割を持つテンポ区間を使います。</translation>
    </message>
    <message>
        <source>Whole recording</source>
        <translation>録音全体</translation>
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
        <translation>解析はまだありません。録音を開くと、ここにグルーヴが表示されます。</translation>
    </message>
    <message>
        <source>No stable beat was found, so there is no grid to measure a groove against.</source>
        <translation>安定した拍が見つからなかったため、グルーヴを測定する基準のグリッドがありません。</translation>
    </message>
    <message>
        <source>The groove was not computed. %1</source>
        <translation>グルーヴは計算されませんでした。%1</translation>
    </message>
    <message>
        <source>The recording is too short to measure coupling in.</source>
        <translation>録音が短すぎて、カップリングを測定できません。</translation>
    </message>
    <message>
        <source>Coupling was not computed. %1</source>
        <translation>カップリングは計算されませんでした。%1</translation>
    </message>
</context>
<context>
    <name>heihachi::GrooveStage</name>
    <message>
        <source>There are no drum hits to measure a groove of.</source>
        <translation>グルーヴを測定するドラムヒットがありません。</translation>
    </message>
    <message>
        <source>There is no stable beat, so there is no grid to measure the groove against.</source>
        <translation>安定した拍がないため、グルーヴを測定する基準のグリッドがありません。</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
    <message>
        <source>Measurement floor</source>
        <translation>測定限界</translation>
    </message>
    <message>
        <source>Error of the time of a single hit: smaller mean deviations are marked as such.</source>
        <translation>1つのヒットの時刻の誤差: これより小さい平均偏差にはその旨の印が付きます。</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>グルーヴ</translation>
    </message>
    <message>
        <source>Microtiming of the drum hits, swing, syncopation and pulse clarity, against the grid of beats.</source>
        <translation>ビートグリッドに対するドラムヒットのマイクロタイミング、スウィング、シンコペーション、パルスの明瞭度。</translation>
    </message>
</context>
<context>
    <name>heihachi::HandWork</name>
    <message>
        <source>Add a &amp;marker</source>
        <translation>マーカーを追加(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the place of the playhead, or the pointer, and write a text to it</source>
        <translation>再生ヘッドまたはポインターの位置に印を付け、テキストを入力します</translation>
    </message>
    <message>
        <source>Add a &amp;segment</source>
        <translation>セグメントを追加(&amp;S)</translation>
    </message>
    <message>
        <source>Add a &amp;transition</source>
        <translation>トランジションを追加(&amp;T)</translation>
    </message>
    <message>
        <source>A stretch with a label: the loop, or the middle of what is in view</source>
        <translation>ラベル付きの区間: ループ、なければ表示範囲の中央</translation>
    </message>
    <message>
        <source>From one track into the next: the loop, or the middle of what is in view</source>
        <translation>ある曲から次の曲への移行: ループ、なければ表示範囲の中央</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) of drum hits do not fit this run.</source>
        <translation>
            <numerusform>ドラムヒットの修正%n件がこの解析に適合しません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept or reject them in the panel “Corrections”.</source>
        <translation>「修正」パネルで承認するか却下してください。</translation>
    </message>
</context>
<context>
    <name>heihachi::HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Heihachi</source>
        <translation>Heihachiについて(&amp;A)</translation>
    </message>
    <message>
        <source>Guided &amp;tour</source>
        <translation>ガイドツアー(&amp;T)</translation>
    </message>
    <message>
        <source>What the &amp;numbers mean</source>
        <translation>数値の意味(&amp;N)</translation>
    </message>
</context>
<context>
    <name>heihachi::HitActions</name>
    <message>
        <source>&amp;Confirm</source>
        <translation>確定(&amp;C)</translation>
    </message>
    <message>
        <source>The selected hits are right as they are: their confidence becomes 100 %</source>
        <translation>選択したヒットはこのままで正しいとします: 信頼度は100 %になります</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>There are no such hits</source>
        <translation>そのヒットは存在しないとします</translation>
    </message>
    <message>
        <source>&amp;Back to what the run found</source>
        <translation>解析の結果に戻す(&amp;B)</translation>
    </message>
    <message>
        <source>Discard the corrections of the selected hits</source>
        <translation>選択したヒットの修正を破棄</translation>
    </message>
    <message>
        <source>C&amp;hange velocity or time…</source>
        <translation>ベロシティまたは時刻を変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Change all selected hits in one step</source>
        <translation>選択したすべてのヒットを一度に変更</translation>
    </message>
    <message>
        <source>&amp;Add a hit at the playhead</source>
        <translation>再生ヘッドにヒットを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Add a hit of the class of the selected one; else a kick, to be relabelled with 1 to 5</source>
        <translation>選択したヒットと同じクラスのヒットを追加します。選択がなければキックを追加し、1～5でクラスを変更できます</translation>
    </message>
    <message>
        <source>&amp;Relabel as</source>
        <translation>クラスを変更(&amp;R)</translation>
    </message>
    <message>
        <source>The selected hits are of this class</source>
        <translation>選択したヒットをこのクラスにします</translation>
    </message>
    <message>
        <source>&amp;Move and louder</source>
        <translation>移動と強弱(&amp;M)</translation>
    </message>
    <message>
        <source>1 ms &amp;earlier</source>
        <translation>1 ms前へ(&amp;E)</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms earlier</source>
        <translation>選択したヒットを1 ms前へ移動</translation>
    </message>
    <message>
        <source>1 ms &amp;later</source>
        <translation>1 ms後ろへ(&amp;L)</translation>
    </message>
    <message>
        <source>Move the selected hits 1 ms later</source>
        <translation>選択したヒットを1 ms後ろへ移動</translation>
    </message>
    <message>
        <source>10 ms earlier</source>
        <translation>10 ms前へ</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms earlier</source>
        <translation>選択したヒットを10 ms前へ移動</translation>
    </message>
    <message>
        <source>10 ms later</source>
        <translation>10 ms後ろへ</translation>
    </message>
    <message>
        <source>Move the selected hits 10 ms later</source>
        <translation>選択したヒットを10 ms後ろへ移動</translation>
    </message>
    <message>
        <source>L&amp;ouder</source>
        <translation>強く(&amp;O)</translation>
    </message>
    <message>
        <source>Velocity of the selected hits higher by 0.05</source>
        <translation>選択したヒットのベロシティを0.05上げる</translation>
    </message>
    <message>
        <source>&amp;Softer</source>
        <translation>弱く(&amp;S)</translation>
    </message>
    <message>
        <source>Velocity of the selected hits lower by 0.05</source>
        <translation>選択したヒットのベロシティを0.05下げる</translation>
    </message>
</context>
<context>
    <name>heihachi::HitChangeDialog</name>
    <message>
        <source>&amp;Velocity is</source>
        <translation>ベロシティの値(&amp;V)</translation>
    </message>
    <message>
        <source>Velocity &amp;times</source>
        <translation>ベロシティの倍率(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Later by</source>
        <translation>後ろへ移動(&amp;L)</translation>
    </message>
    <message>
        <source>Change hits</source>
        <translation>ヒットを変更</translation>
    </message>
    <message>
        <source>0 to 1, relative to the loudest strikes of the class</source>
        <translation>0～1、クラス内で最も強いヒットに対する相対値</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Below zero: earlier</source>
        <translation>負の値: 前へ移動</translation>
    </message>
    <message numerus="yes">
        <source>%n selected hit(s) in one step</source>
        <translation>
            <numerusform>選択した%nヒットを一度に変更</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::HitConfidence</name>
    <message>
        <source>The tensor “hit_confidence” of the model must hold %1 finite numbers.</source>
        <translation>モデルのテンソル「hit_confidence」には有限の数値が%1個必要です。</translation>
    </message>
</context>
<context>
    <name>heihachi::HitEditModel</name>
    <message>
        <source>none</source>
        <comment>no drum hit</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Run agrees</source>
        <translation>解析と一致</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Run wins</source>
        <translation>解析を優先</translation>
    </message>
    <message>
        <source>The correction is shown and exported instead of what the run found.</source>
        <translation>解析で見つかったものの代わりに、修正が表示され書き出されます。</translation>
    </message>
    <message>
        <source>This run says by itself what was corrected by hand.</source>
        <translation>手動で修正した内容が、この解析でもそのまま得られています。</translation>
    </message>
    <message>
        <source>This run has neither the hit that was corrected nor what it was corrected to. Until you accept or reject the correction, it is shown.</source>
        <translation>この解析には、修正されたヒットも修正後のヒットもありません。修正を承認または却下するまで、修正が表示されます。</translation>
    </message>
    <message>
        <source>The correction was rejected: what the run found is shown.</source>
        <translation>修正は却下されました: 解析で見つかったものが表示されます。</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, added</source>
        <comment>a class of drum</comment>
        <translation>%1、追加</translation>
    </message>
    <message>
        <source>%1 ms earlier</source>
        <translation>%1 ms前へ</translation>
    </message>
    <message>
        <source>%1 ms later</source>
        <translation>%1 ms後ろへ</translation>
    </message>
    <message>
        <source>velocity %1</source>
        <translation>ベロシティ%1</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>確定</translation>
    </message>
    <message>
        <source>Where the hit is now (h:m:s)</source>
        <translation>ヒットの現在の時刻 (h:m:s)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>What the run had when it was corrected</source>
        <translation>修正時に解析にあったもの</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>修正前</translation>
    </message>
    <message>
        <source>What it was corrected to</source>
        <translation>修正後の内容</translation>
    </message>
    <message>
        <source>By hand</source>
        <comment>column: what a person made of a hit</comment>
        <translation>手動</translation>
    </message>
    <message>
        <source>What is shown and exported in this run</source>
        <translation>この解析で表示され書き出されるもの</translation>
    </message>
    <message>
        <source>Who wins</source>
        <translation>採用</translation>
    </message>
</context>
<context>
    <name>heihachi::HitFilterBar</name>
    <message>
        <source>Only the visible time range</source>
        <translation>表示中の時間範囲のみ</translation>
    </message>
    <message>
        <source>Lowest confidence</source>
        <translation>最小信頼度</translation>
    </message>
    <message>
        <source>&amp;Confidence</source>
        <translation>信頼度(&amp;C)</translation>
    </message>
    <message>
        <source>Hides hits that the program is less or more sure of than this; 0 to 1</source>
        <translation>信頼度がこの範囲外のヒットを隠します (0～1)</translation>
    </message>
    <message>
        <source>Highest confidence</source>
        <translation>最大信頼度</translation>
    </message>
    <message>
        <source>&amp;Velocity</source>
        <translation>ベロシティ(&amp;V)</translation>
    </message>
    <message>
        <source>Hides hits that are softer or louder than this; 0 to 1</source>
        <translation>ベロシティがこの範囲外のヒットを隠します (0～1)</translation>
    </message>
    <message>
        <source>Lowest velocity</source>
        <translation>最小ベロシティ</translation>
    </message>
    <message>
        <source>Highest velocity</source>
        <translation>最大ベロシティ</translation>
    </message>
    <message>
        <source>Shows the hits between the left and the right edge of the timeline</source>
        <translation>タイムラインの左端から右端までのヒットを表示します</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Lets every hit pass, in all panels</source>
        <translation>すべてのパネルですべてのヒットを通します</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Shows the limits of confidence, velocity and time</source>
        <translation>信頼度、ベロシティ、時間の範囲を表示します</translation>
    </message>
    <message>
        <source>confidence %1–%2</source>
        <translation>信頼度%1–%2</translation>
    </message>
    <message>
        <source>velocity %1–%2</source>
        <translation>ベロシティ%1–%2</translation>
    </message>
    <message>
        <source>visible time range</source>
        <translation>表示中の時間範囲</translation>
    </message>
</context>
<context>
    <name>heihachi::HitHistory</name>
    <message numerus="yes">
        <source>Relabel %n hit(s) as %1</source>
        <translation>
            <numerusform>%nヒットのクラスを%1に変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n hit(s)</source>
        <translation>
            <numerusform>%nヒットを確定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms earlier</source>
        <translation>
            <numerusform>%nヒットを%1 ms前へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) %1 ms later</source>
        <translation>
            <numerusform>%nヒットを%1 ms後ろへ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n hit(s) to %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>
            <numerusform>%nヒットを%1へ移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) is %1</source>
        <translation>
            <numerusform>%nヒットのベロシティを%1に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) lower by %1</source>
        <translation>
            <numerusform>%nヒットのベロシティを%1下げる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) higher by %1</source>
        <translation>
            <numerusform>%nヒットのベロシティを%1上げる</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Velocity of %n hit(s) times %1</source>
        <translation>
            <numerusform>%nヒットのベロシティを%1倍に</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n hit(s)</source>
        <translation>
            <numerusform>%nヒットを削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a hit: %1</source>
        <comment>%1 is a class of drum</comment>
        <translation>ヒットを追加: %1</translation>
    </message>
    <message numerus="yes">
        <source>Discard corrections of %n hit(s)</source>
        <translation>
            <numerusform>%nヒットの修正を破棄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reject %n correction(s)</source>
        <translation>
            <numerusform>修正%n件を却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n correction(s)</source>
        <translation>
            <numerusform>修正%n件を承認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Discard %n correction(s)</source>
        <translation>
            <numerusform>修正%n件を破棄</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard all corrections of hits</source>
        <translation>ヒットの修正をすべて破棄</translation>
    </message>
</context>
<context>
    <name>heihachi::HitStatisticsPanel</name>
    <message>
        <source>No run yet. Open a recording to see its drum hits here.</source>
        <translation>解析はまだありません。録音を開くと、ここにドラムヒットが表示されます。</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>ドラムヒットは計算されませんでした。%1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>この録音にドラムヒットは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>heihachi::HitTableModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Vel.</source>
        <translation>ベロシティ</translation>
    </message>
    <message>
        <source>SNR dB</source>
        <translation>SN比 dB</translation>
    </message>
    <message>
        <source>Clarity</source>
        <translation>明瞭度</translation>
    </message>
    <message>
        <source>Start of the strike, h:m:s.ms</source>
        <translation>ヒットの開始時刻 (h:m:s.ms)</translation>
    </message>
    <message>
        <source>Kind of drum</source>
        <translation>ドラムの種類</translation>
    </message>
    <message>
        <source>Confidence: how probable it is that this drum sounds here, 0 to 1</source>
        <translation>信頼度: ここでこのドラムが鳴っている確率 (0～1)</translation>
    </message>
    <message>
        <source>Velocity: strength from 0 to 1, relative to the loudest strikes of this class in the recording</source>
        <translation>ベロシティ: 録音内の同じクラスで最も強いヒットに対する強さ (0～1)</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: level of the strike over what sounded just before, in dB</source>
        <translation>SN比: 直前の音に対するヒットのレベル (dB)</translation>
    </message>
    <message>
        <source>Clarity: how steep and alone the rise is, 0 to 1</source>
        <translation>明瞭度: 立ち上がりの急峻さと単独性 (0～1)</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a hit, by hand</comment>
        <translation>追加</translation>
    </message>
    <message>
        <source>changed</source>
        <comment>a hit, by hand</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>confirmed</source>
        <comment>a hit, by hand</comment>
        <translation>確定</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>What was corrected by hand</source>
        <translation>手動で修正された内容</translation>
    </message>
</context>
<context>
    <name>heihachi::HitsPanel</name>
    <message>
        <source>Drum hits</source>
        <translation>ドラムヒット</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to list its drum hits here.</source>
        <translation>解析はまだありません。録音を開くと、ここにドラムヒットが表示されます。</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>ドラムヒットは計算されませんでした。%1</translation>
    </message>
    <message>
        <source>No hit passes this filter.</source>
        <translation>このフィルターを通るヒットはありません。</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording.</source>
        <translation>この録音にドラムヒットは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Show all hits</source>
        <translation>すべてのヒットを表示</translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1件を選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Lnヒット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%Ln件中%1ヒット</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::JobListModel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
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
        <translation>、残り%1</translation>
    </message>
</context>
<context>
    <name>heihachi::JobRow</name>
    <message>
        <source>Cancel this job</source>
        <translation>このジョブをキャンセル</translation>
    </message>
</context>
<context>
    <name>heihachi::JobScheduler</name>
    <message>
        <source>The job ended with an internal error: %1.</source>
        <translation>ジョブは内部エラーで終了しました: %1。</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>heihachi::JobsPanel</name>
    <message>
        <source>Clear finished</source>
        <translation>完了分を消去</translation>
    </message>
    <message>
        <source>No job is running. Analyses appear here with their progress.</source>
        <translation>実行中のジョブはありません。解析の進行状況がここに表示されます。</translation>
    </message>
    <message>
        <source>Removes jobs that have ended from this list</source>
        <translation>終了したジョブをこのリストから除去します</translation>
    </message>
</context>
<context>
    <name>heihachi::KeptComparisons</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation>続ける(&amp;G)</translation>
    </message>
    <message>
        <source>Remo&amp;ve…</source>
        <translation>削除(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Earlier comparisons of this project</source>
        <translation>このプロジェクトの以前の比較(&amp;E)</translation>
    </message>
    <message>
        <source>Earlier comparisons of this project</source>
        <translation>このプロジェクトの以前の比較</translation>
    </message>
    <message>
        <source>Opens the chosen comparison with its verdicts, tolerances and anchor points</source>
        <translation>選択した比較を、判定、許容差、アンカーとともに開きます</translation>
    </message>
    <message>
        <source>Removes the chosen comparison from the project; runs and corrections stay</source>
        <translation>選択した比較をプロジェクトから削除します。解析と修正は残ります</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>run A, run B</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Remove comparison</source>
        <translation>比較を削除</translation>
    </message>
    <message numerus="yes">
        <source>Remove this comparison with its %Ln verdict(s)?</source>
        <translation>
            <numerusform>この比較を判定%Ln件とともに削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can’t be undone. The corrections that came of them stay.</source>
        <translation>この操作は元に戻せません。判定による修正は残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyRecorder</name>
    <message>
        <source>Press a key</source>
        <translation>キーを押す</translation>
    </message>
</context>
<context>
    <name>heihachi::KeyTableModel</name>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>表示自体のキーのため、変更できません</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
</context>
<context>
    <name>heihachi::KeysPage</name>
    <message>
        <source>Search: a word or a key</source>
        <translation>検索: 語句またはキー</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>キーを検索</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the key that is to do it</source>
        <translation>割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>既定値</translation>
    </message>
    <message>
        <source>&amp;New key:</source>
        <translation>新しいキー(&amp;N):</translation>
    </message>
    <message>
        <source>A key of the view itself: it can&apos;t be changed</source>
        <translation>表示自体のキーのため、変更できません</translation>
    </message>
    <message>
        <source>Use it here</source>
        <translation>ここで使う</translation>
    </message>
    <message>
        <source>“%1” is left without this key</source>
        <translation>「%1」からこのキーが外れます</translation>
    </message>
    <message>
        <source>%1 is a key of the view “%2”: choose another one.</source>
        <translation>%1は表示「%2」のキーです: 別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1は「%2」のキーです。</translation>
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
        <translation>%1を一覧に表示: %2</translation>
    </message>
    <message>
        <source>Click to list them or not</source>
        <translation>クリックで一覧に表示または非表示</translation>
    </message>
</context>
<context>
    <name>heihachi::LevelBars</name>
    <message>
        <source>below −60 dBFS</source>
        <translation>−60 dBFS未満</translation>
    </message>
    <message>
        <source>%1 dBFS</source>
        <translation>%1 dBFS</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Left: peak %1, RMS %2</source>
        <translation>左: ピーク%1、RMS %2</translation>
    </message>
    <message>
        <source>Right: peak %1, RMS %2</source>
        <translation>右: ピーク%1、RMS %2</translation>
    </message>
    <message>
        <source>Scale −60 to 0 dBFS, a mark every 12 dB. Filled: RMS of 0.3 s; pale: peak; line: highest peak of 1.5 s.</source>
        <translation>目盛りは−60～0 dBFS、12 dBごと。濃い部分: 0.3 sのRMS、薄い部分: ピーク、線: 1.5 s間の最大ピーク。</translation>
    </message>
    <message>
        <source>The sound went over 0 dBFS and is clipped. Click to reset.</source>
        <translation>音が0 dBFSを超え、クリップしています。クリックでリセットします。</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningBar</name>
    <message>
        <source>Match loudness</source>
        <translation>ラウドネスを揃える</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>聴取</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Balance, percent of B</source>
        <translation>バランス (Bの割合、%)</translation>
    </message>
    <message>
        <source>No comparison is open.</source>
        <translation>比較は開かれていません。</translation>
    </message>
    <message>
        <source>Hear only A</source>
        <translation>Aだけを聴く</translation>
    </message>
    <message>
        <source>Hear both, each at half its level</source>
        <translation>両方を半分のレベルで聴く</translation>
    </message>
    <message>
        <source>Hear only B</source>
        <translation>Bだけを聴く</translation>
    </message>
    <message>
        <source>Balance: only A on the left, only B on the right; %1 % of B now</source>
        <translation>バランス: 左端でAのみ、右端でBのみ。現在のBは%1 %</translation>
    </message>
</context>
<context>
    <name>heihachi::ListeningCard</name>
    <message>
        <source>Right</source>
        <comment>verdict</comment>
        <translation>正しい</translation>
    </message>
    <message>
        <source>The drum is struck here, as the run says (also: →)</source>
        <translation>解析のとおり、ここでこのドラムが打たれています (→キーも可)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <comment>verdict</comment>
        <translation>誤り</translation>
    </message>
    <message>
        <source>No drum is struck here</source>
        <translation>ここでドラムは打たれていません</translation>
    </message>
    <message>
        <source>It is a</source>
        <translation>正しくは</translation>
    </message>
    <message>
        <source>Another drum is struck here: %1</source>
        <translation>ここで打たれているのは別のドラム: %1</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>もう一度再生</translation>
    </message>
    <message>
        <source>Plays the hit again</source>
        <translation>ヒットをもう一度再生します</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>No verdict on this hit; skipping the hard ones makes the result look better</source>
        <translation>このヒットを判定しません。難しいヒットをスキップすると、結果が実際より良く見えます</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Takes the last verdict back and asks again</source>
        <translation>直前の判定を取り消し、もう一度尋ねます</translation>
    </message>
    <message>
        <source>End</source>
        <comment>end the sample</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Ends this sample; verdicts that were given stay</source>
        <translation>このサンプルを終了します。済んだ判定は残ります</translation>
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
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number within the sample</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>The recording can&apos;t be heard: it was not found, or nothing can play it.</source>
        <translation>録音を聴けません: 見つからないか、再生できるものがありません。</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is %1.</source>
        <translation>正しいですか? 信頼度は%1です。</translation>
    </message>
    <message>
        <source>Is it right? Its confidence is shown after your verdict.</source>
        <translation>正しいですか? 信頼度は判定後に表示されます。</translation>
    </message>
    <message>
        <source>The sample is finished</source>
        <translation>サンプルはこれで終わりです</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged.</source>
        <translation>
            <numerusform>%Lnヒットを判定しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped.</source>
        <comment>hits</comment>
        <translation>
            <numerusform>%Lnヒットをスキップしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>End it to draw another one.</source>
        <translation>終了すると、別のサンプルを抽出できます。</translation>
    </message>
    <message>
        <source>Before: %1. Its confidence is %2.</source>
        <comment>the verdict before</comment>
        <translation>前回: %1。信頼度は%2です。</translation>
    </message>
    <message>
        <source>No verdict before this one</source>
        <translation>これより前の判定はありません</translation>
    </message>
</context>
<context>
    <name>heihachi::MainToolBar</name>
    <message>
        <source>Tool bar</source>
        <translation>ツールバー</translation>
    </message>
</context>
<context>
    <name>heihachi::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Analysis</source>
        <translation>解析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>解析 %1</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>ファイルの場所を指定…</translation>
    </message>
    <message>
        <source>The project “%1” is damaged.</source>
        <translation>プロジェクト「%1」は破損しています。</translation>
    </message>
    <message>
        <source>What can be read can be saved in a new file. The damaged one stays as it is.</source>
        <translation>読み取れる内容は新しいファイルに保存できます。破損したファイルは変更されません。</translation>
    </message>
    <message>
        <source>Repair into new file…</source>
        <translation>新しいファイルに修復…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) are still running.</source>
        <translation>
            <numerusform>%n件のジョブがまだ実行中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel jobs and quit</source>
        <translation>ジョブをキャンセルして終了</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>What is not finished is lost when you quit now.</source>
        <translation>今終了すると、終わっていない処理は失われます。</translation>
    </message>
    <message>
        <source>Language and font size change when Heihachi is started again.</source>
        <translation>言語とフォントサイズは、次回Heihachiを起動したときに変わります。</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Overview strip</source>
        <translation>概観ストリップ</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>ドラムレーン</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>マーカーとセグメント</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>比較(&amp;C)</translation>
    </message>
</context>
<context>
    <name>heihachi::MapLane</name>
    <message>
        <source>Map of A onto B</source>
        <translation>AからBへの対応マップ</translation>
    </message>
    <message>
        <source>A to B</source>
        <comment>label of the map between two recordings</comment>
        <translation>A→B</translation>
    </message>
    <message>
        <source>Double click to say which places belong together</source>
        <translation>ダブルクリックで対応する箇所を指定します</translation>
    </message>
    <message>
        <source>Drag moves its place in B, Delete removes it. Ctrl+Left and Ctrl+Right move it by 1 ms, with Shift by 10 ms.</source>
        <translation>ドラッグでBでの位置を移動、Deleteで削除します。Ctrl+←とCtrl+→で1 ms、Shiftを加えると10 ms移動します。</translation>
    </message>
    <message>
        <source>In A only, %1</source>
        <translation>Aのみ、%1</translation>
    </message>
    <message>
        <source>In B only, %1</source>
        <translation>Bのみ、%1</translation>
    </message>
    <message>
        <source>No counterpart in the other recording</source>
        <translation>もう一方の録音に対応箇所なし</translation>
    </message>
    <message>
        <source>%1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>Aの%1はBの%2</translation>
    </message>
    <message>
        <source>1 s of A is %1 s of B here. A double click adds an anchor.</source>
        <translation>ここではAの1 sがBの%1 sです。ダブルクリックでアンカーを追加します。</translation>
    </message>
    <message>
        <source>Anchor: %1 in A is %2 in B</source>
        <comment>two times</comment>
        <translation>アンカー: Aの%1はBの%2</translation>
    </message>
    <message>
        <source>An anchor is there already, or this place in B lies beyond that of the next one.</source>
        <translation>すでにアンカーがあるか、Bでのこの位置が次のアンカーの位置を越えています。</translation>
    </message>
    <message>
        <source>%1 in B (%2 ms)</source>
        <comment>time of an anchor, and by how much it was moved</comment>
        <translation>Bの%1 (%2 ms)</translation>
    </message>
    <message>
        <source>&amp;Remove this anchor</source>
        <translation>このアンカーを削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Add an anchor here</source>
        <translation>ここにアンカーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Remove a&amp;ll anchors</source>
        <translation>すべてのアンカーを削除(&amp;L)</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaInput</name>
    <message>
        <source>Reading “%1” failed: the drive or the network doesn&apos;t answer.</source>
        <translation>「%1」の読み取りに失敗しました: ドライブまたはネットワークが応答しません。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>接続を確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>heihachi::MediaOpening</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>名前と、ドライブが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is a folder, not a recording.</source>
        <translation>「%1」は録音ではなくフォルダーです。</translation>
    </message>
    <message>
        <source>Choose the files in it.</source>
        <translation>その中のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not an ordinary file.</source>
        <translation>「%1」は通常のファイルではありません。</translation>
    </message>
    <message>
        <source>Save the sound to a file first.</source>
        <translation>先に音声をファイルに保存してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>「%1」を読み取れません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>読み取り権限を付与するか、別のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>ドライブを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is empty: it has no bytes.</source>
        <translation>「%1」は空です (0バイト)。</translation>
    </message>
    <message>
        <source>Copy or download it again.</source>
        <translation>もう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>“%1” is damaged or incomplete: its beginning or its index can&apos;t be read.</source>
        <translation>「%1」は破損しているか不完全です: 先頭またはインデックスを読み取れません。</translation>
    </message>
    <message>
        <source>Copy, download or record it again.</source>
        <translation>もう一度コピー、ダウンロードまたは録音してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read.</source>
        <translation>「%1」を読み取れません。</translation>
    </message>
    <message>
        <source>“%1” holds sound that can&apos;t be decoded here (%2).</source>
        <translation>「%1」の音声はここではデコードできません (%2)。</translation>
    </message>
    <message>
        <source>Convert it to FLAC or WAV; protected files have to be unlocked by their shop&apos;s program.</source>
        <translation>FLACまたはWAVに変換してください。保護されたファイルは販売元のプログラムで解除する必要があります。</translation>
    </message>
    <message>
        <source>“%1” holds no sound that can be decoded.</source>
        <translation>「%1」にデコードできる音声がありません。</translation>
    </message>
    <message>
        <source>Choose an audio or video file, such as MP3, WAV, FLAC, M4A, Ogg or MP4.</source>
        <translation>MP3、WAV、FLAC、M4A、Ogg、MP4などのオーディオまたはビデオファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>heihachi::MessageRow</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelLibrary</name>
    <message>
        <source>No models are there. Looked for %1 in: %2.</source>
        <translation>モデルがありません。%1を次の場所で検索しました: %2。</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachiを再インストールしてください。</translation>
    </message>
    <message>
        <source>There is no model “%1”.</source>
        <translation>モデル「%1」はありません。</translation>
    </message>
    <message>
        <source>`heihachi models` lists those that there are.</source>
        <translation>`heihachi models`で使用可能なモデルを一覧表示できます。</translation>
    </message>
    <message>
        <source>“%1” has changed since it was made: its checksum is another.</source>
        <translation>「%1」は作成後に変更されています: チェックサムが異なります。</translation>
    </message>
</context>
<context>
    <name>heihachi::ModelManifest</name>
    <message>
        <source>“%1” is no list of models: %2.</source>
        <translation>「%1」はモデルの一覧ではありません: %2。</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachiを再インストールしてください。</translation>
    </message>
    <message>
        <source>it is not JSON (%1 at byte %2)</source>
        <translation>JSONではありません (%2バイト目: %1)</translation>
    </message>
    <message>
        <source>“%1” is of a newer Heihachi.</source>
        <translation>「%1」は新しいバージョンのHeihachiのものです。</translation>
    </message>
    <message>
        <source>it should hold “format” and “models” and nothing else</source>
        <translation>「format」と「models」だけを含む必要があります</translation>
    </message>
    <message>
        <source>model “%1” is there twice</source>
        <translation>モデル「%1」が重複しています</translation>
    </message>
</context>
<context>
    <name>heihachi::NumbersDialog</name>
    <message>
        <source>What the numbers mean</source>
        <translation>数値の意味</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>信頼度 (0～1)</translation>
    </message>
    <message>
        <source>How probable it is that this drum sounds here. Of 100 hits with 0.80, about 80 should be right; “Sampled truth” measures whether that holds in your recording. A hit that you confirm has 1.</source>
        <translation>このドラムがここで鳴っている確率です。0.80 のヒットが 100 個あれば、約 80 個が正しいはずです。この録音でもそうかどうかは「抜き取り検証」で測れます。確定したヒットは 1 になります。</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>ベロシティ (0～1)</translation>
    </message>
    <message>
        <source>How strong a strike is, relative to the loudest strikes of its class in the same recording. It does not compare a kick with a snare, nor two recordings.</source>
        <translation>同じ録音の同じクラスで最も強い打撃と比べた強さです。キックとスネア、あるいは二つの録音を比べるものではありません。</translation>
    </message>
    <message>
        <source>SNR (dB)</source>
        <translation>SN比 (dB)</translation>
    </message>
    <message>
        <source>Signal-to-noise ratio: the level of the strike over what sounded just before. At 0 dB it is no louder than that; such hits are the first to doubt.</source>
        <translation>信号対雑音比: 直前に鳴っていた音に対する打撃のレベルです。0 dB なら直前より大きくなく、まず疑うべきヒットです。</translation>
    </message>
    <message>
        <source>Clarity (0 to 1)</source>
        <translation>明瞭度 (0～1)</translation>
    </message>
    <message>
        <source>How steep and alone the rise is. Low: the strike is soft, smeared, or covered by others.</source>
        <translation>立ち上がりの急さと孤立の度合いです。低い場合、打撃は弱いか、ぼやけているか、ほかの音に隠れています。</translation>
    </message>
    <message>
        <source>Precision (%)</source>
        <translation>適合率 (%)</translation>
    </message>
    <message>
        <source>The share of the hits found that are right. It says nothing about hits that were missed.</source>
        <translation>見つかったヒットのうち正しいものの割合です。見逃したヒットについては何も言いません。</translation>
    </message>
    <message>
        <source>Interval (95 %)</source>
        <translation>区間 (95 %)</translation>
    </message>
    <message>
        <source>A sample tells a share only roughly: in 95 of 100 samples the true share lies within the interval (Wilson). It narrows with each verdict.</source>
        <translation>標本から分かる割合はおおよそです。100 回の標本のうち 95 回で真の割合が区間 (Wilson) に入ります。判定を重ねるほど狭くなります。</translation>
    </message>
</context>
<context>
    <name>heihachi::OnsetStages</name>
    <message>
        <source>Looking for onsets was cancelled.</source>
        <translation>オンセットの検索はキャンセルされました。</translation>
    </message>
    <message>
        <source>Onset functions</source>
        <translation>オンセット関数</translation>
    </message>
    <message>
        <source>SuperFlux, high-frequency content and complex domain in five bands, 100 times a second.</source>
        <translation>SuperFlux、高周波成分、複素領域を5帯域で (毎秒100回)。</translation>
    </message>
    <message>
        <source>Attack envelope</source>
        <translation>アタックエンベロープ</translation>
    </message>
    <message>
        <source>Level in three bands about every millisecond, to time attacks.</source>
        <translation>アタックの時刻を定めるための3帯域のレベル (約1ミリ秒ごと)。</translation>
    </message>
    <message>
        <source>How far the fused onset function must rise over its local median and mean.</source>
        <translation>統合オンセット関数が局所的な中央値と平均値を上回るべき量。</translation>
    </message>
    <message>
        <source>Onsets</source>
        <translation>オンセット</translation>
    </message>
    <message>
        <source>Starts of sounds, each timed on the waveform&apos;s envelope.</source>
        <translation>音の開始点。それぞれの時刻は波形のエンベロープ上で定められます。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
</context>
<context>
    <name>heihachi::OverviewStrip</name>
    <message>
        <source>Overview of the whole recording</source>
        <translation>録音全体の概観</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
</context>
<context>
    <name>heihachi::Panels</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>統計</translation>
    </message>
    <message>
        <source>Confidence × velocity</source>
        <translation>信頼度×ベロシティ</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>密度</translation>
    </message>
    <message>
        <source>Class shares</source>
        <translation>クラス別割合</translation>
    </message>
    <message>
        <source>Means by class</source>
        <translation>クラス別平均</translation>
    </message>
    <message>
        <source>Pattern heatmap</source>
        <translation>パターンヒートマップ</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>修正</translation>
    </message>
    <message>
        <source>Markers and segments</source>
        <translation>マーカーとセグメント</translation>
    </message>
    <message>
        <source>Sampled truth</source>
        <translation>抜き取り検証</translation>
    </message>
    <message>
        <source>Written to “%1”.</source>
        <translation>「%1」に書き出しました。</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>リズム</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Groove</source>
        <translation>グルーヴ</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>パターン</translation>
    </message>
</context>
<context>
    <name>heihachi::ParameterEditor</name>
    <message>
        <source>%1
From %2 to %3%4</source>
        <translation>%1
範囲: %2～%3%4</translation>
    </message>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
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
            <numerusform>最も多いバリエーション ×%Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::PatternHeatmap</name>
    <message>
        <source>Density of the drum patterns over the recording</source>
        <translation>録音全体のドラムパターンの密度</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>フィル</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>times</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln bar(s)</source>
        <translation>
            <numerusform>/ %Ln小節</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills: %1 %2</source>
        <comment>number, of how many bars</comment>
        <translation>フィル: %1 %2</translation>
    </message>
    <message>
        <source>Pattern %1: %2 %3</source>
        <comment>which, number, of how many bars</comment>
        <translation>パターン%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternList</name>
    <message>
        <source>Drum patterns</source>
        <translation>ドラムパターン</translation>
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
        <translation>%1、3連符</translation>
    </message>
    <message>
        <source>Pattern %1</source>
        <translation>パターン%1</translation>
    </message>
    <message>
        <source>Pattern %1, %2</source>
        <translation>パターン%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln bar(s), first at %2</source>
        <translation>
            <numerusform>%1: %Ln小節、最初は%2</numerusform>
        </translation>
    </message>
    <message>
        <source>The number after the name says how much the bar is like it, from 0 to 1.</source>
        <translation>名前の後の数値は、小節がどれほど似ているか (0～1) を示します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln bar(s) play it to the note.</source>
        <translation>
            <numerusform>%Ln小節がこのとおりに演奏しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills among its bars: %1</source>
        <translation>その小節のうちのフィル: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternStage</name>
    <message>
        <source>There are no drum hits to find patterns in.</source>
        <translation>パターンを探すためのドラムヒットがありません。</translation>
    </message>
    <message>
        <source>There are no drum patterns without a stable beat.</source>
        <translation>安定した拍がないとドラムパターンは求められません。</translation>
    </message>
    <message>
        <source>Where the recording has one, set the tempo by hand.</source>
        <translation>拍のある箇所では、テンポを手動で設定してください。</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
    <message>
        <source>Drum patterns</source>
        <translation>ドラムパターン</translation>
    </message>
    <message>
        <source>Bars that come again, their variations, fills and phrases, and the known patterns they resemble.</source>
        <translation>繰り返される小節と、そのバリエーション、フィル、フレーズ、および類似する既知のパターン。</translation>
    </message>
</context>
<context>
    <name>heihachi::PatternsPanel</name>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>フレーズ</translation>
    </message>
    <message>
        <source>Strikes</source>
        <translation>打点</translation>
    </message>
    <message>
        <source>Bars that come again, the most frequent first</source>
        <translation>繰り返される小節 (多い順)</translation>
    </message>
    <message>
        <source>Rows of bars that come again</source>
        <translation>繰り返される小節の並び</translation>
    </message>
    <message>
        <source>Kinds of strikes that the hits fall into</source>
        <translation>ヒットが分類される打点の種類</translation>
    </message>
    <message>
        <source>To the bar before that plays this pattern (Shift+N)</source>
        <translation>このパターンを演奏する前の小節へ (Shift+N)</translation>
    </message>
    <message>
        <source>Previous bar of the pattern</source>
        <translation>パターンの前の小節</translation>
    </message>
    <message>
        <source>To the next bar that plays this pattern (N)</source>
        <translation>このパターンを演奏する次の小節へ (N)</translation>
    </message>
    <message>
        <source>Next bar of the pattern</source>
        <translation>パターンの次の小節</translation>
    </message>
    <message>
        <source>Variations</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Shows the most frequent other form of each pattern: what it adds in full colour, what it leaves out as a dotted frame, the rest pale</source>
        <translation>各パターンの最も多い別の形を表示します: 加わるものは濃い色、抜けるものは点線の枠、残りは薄い色で示します</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its drum patterns here.</source>
        <translation>解析はまだありません。録音を開くと、ここにドラムパターンが表示されます。</translation>
    </message>
    <message>
        <source>Drum patterns were not computed. %1</source>
        <translation>ドラムパターンは計算されませんでした。%1</translation>
    </message>
    <message>
        <source>No bar comes again in this recording, so there are no patterns.</source>
        <translation>この録音には繰り返される小節がないため、パターンはありません。</translation>
    </message>
    <message>
        <source>A click goes to the bars.</source>
        <translation>クリックで小節に移動します。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>which bar, of how many, when</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source> · fill</source>
        <translation> · フィル</translation>
    </message>
    <message>
        <source>Pattern %1, bar %2 of the recording</source>
        <translation>パターン%1、録音の%2小節目</translation>
    </message>
</context>
<context>
    <name>heihachi::PeakPyramid</name>
    <message>
        <source>The stored waveform “%1” is damaged or of another version.</source>
        <translation>保存された波形「%1」は破損しているか、別のバージョンのものです。</translation>
    </message>
    <message>
        <source>It will be computed again.</source>
        <translation>再計算されます。</translation>
    </message>
    <message>
        <source>The waveform couldn&apos;t be packed: %1.</source>
        <translation>波形を圧縮できませんでした: %1。</translation>
    </message>
    <message>
        <source>There is no stored waveform “%1”.</source>
        <translation>保存された波形「%1」はありません。</translation>
    </message>
    <message>
        <source>The stored waveform “%1” can&apos;t be read: %2.</source>
        <translation>保存された波形「%1」を読み取れません: %2。</translation>
    </message>
</context>
<context>
    <name>heihachi::PhraseList</name>
    <message>
        <source>Phrases of drum patterns</source>
        <translation>ドラムパターンのフレーズ</translation>
    </message>
    <message>
        <source>Patterns, bar by bar</source>
        <translation>小節ごとのパターン</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>First (h:m:s)</source>
        <translation>初出 (h:m:s)</translation>
    </message>
    <message>
        <source>Numbers of the patterns that follow each other</source>
        <translation>連続するパターンの番号</translation>
    </message>
    <message>
        <source>How often they come in this order</source>
        <translation>この順序で現れる回数</translation>
    </message>
</context>
<context>
    <name>heihachi::PictureActions</name>
    <message>
        <source>Copy &amp;image of view</source>
        <translation>表示の画像をコピー(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Image of view…</source>
        <translation>表示の画像(&amp;I)…</translation>
    </message>
    <message>
        <source>Copy a picture of the panel that has the keyboard, or of the timeline</source>
        <translation>キーボード操作中のパネルまたはタイムラインの画像をコピー</translation>
    </message>
    <message>
        <source>Write a picture of the panel that has the keyboard, or of the timeline: PNG, SVG or PDF</source>
        <translation>キーボード操作中のパネルまたはタイムラインの画像を書き出す (PNG、SVG、PDF)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>画像をコピー</translation>
    </message>
    <message>
        <source>Save image…</source>
        <translation>画像を保存…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>The image of “%1” is in the clipboard.</source>
        <translation>「%1」の画像をクリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Image of “%1”</source>
        <translation>「%1」の画像</translation>
    </message>
</context>
<context>
    <name>heihachi::Plausibility</name>
    <message>
        <source>Around the borders of the chunks of %L1 s that a recording is analysed in there are %L2 strikes, where %L3 are to be expected from the seconds beside them: hits were probably lost there, at %L4 of %L5 borders, most at the marked one. Please report it, unless the music itself pauses there.</source>
        <translation>録音は%L1秒のチャンクに分けて解析されますが、その境界付近の打点は%L2個で、前後の数秒から予想されるのは%L3個です: %L5か所の境界のうち%L4か所でヒットが失われた可能性があります (最も多いのは印の箇所)。音楽自体がそこで休止している場合を除き、ご報告ください。</translation>
    </message>
    <message>
        <source>below 140 Hz</source>
        <translation>140 Hz未満に</translation>
    </message>
    <message>
        <source>from 140 Hz to 9 kHz</source>
        <translation>140 Hz～9 kHzに</translation>
    </message>
    <message>
        <source>from 75 to 450 Hz</source>
        <translation>75～450 Hzに</translation>
    </message>
    <message>
        <source>above 5 kHz</source>
        <translation>5 kHz超に</translation>
    </message>
    <message>
        <source>%1: of %L2 hits with a confidence of %L3 and more, %L4 % add no energy %5, where this drum sounds (at most %L6 % may). They are probably something else: listen at the marked place, where most of them are, and analyse again with a higher threshold of this class.</source>
        <translation>%1: 信頼度%L3以上のヒット%L2件のうち%L4 %が、このドラムの鳴る帯域である%5エネルギーを加えていません (許容は最大%L6 %)。おそらく別の音です: 該当するヒットが最も多い印の箇所を聴き、このクラスのしきい値を上げて再解析してください。</translation>
    </message>
    <message>
        <source>%1: up to %L2 hits a second%3. Thirty-seconds %4 are %L5 a second: strikes are probably told more than once here. Analyse again with a higher threshold of this class.</source>
        <translation>%1: 毎秒最大%L2ヒット%3。%4の32分音符は毎秒%L5個です: ここでは同じ打点が複数回数えられている可能性があります。このクラスのしきい値を上げて再解析してください。</translation>
    </message>
    <message>
        <source>All classes are about equally frequent, %L1 to %L2 % of the hits, and the mean confidence is only %L3 (good results have more than %L4): this looks like guessing. Do not rely on these hits before you have listened to some; higher thresholds of the classes keep the more certain ones.</source>
        <translation>すべてのクラスがほぼ同じ頻度 (ヒットの%L1～%L2 %) で、平均信頼度は%L3しかありません (良好な結果では%L4を超えます): 当て推量のように見えます。いくつか聴いて確かめるまで、これらのヒットを信用しないでください。クラスのしきい値を上げると、より確かなものが残ります。</translation>
    </message>
    <message>
        <source>Nine of ten hits have a confidence between %L1 and %L2, less than %L3 apart: it no longer tells good hits from bad ones, and filters by confidence are of no use. The model probably does not fit this recording.</source>
        <translation>ヒットの9割の信頼度が%L1～%L2にあり、差が%L3未満です: 信頼度で良いヒットと悪いヒットを区別できず、信頼度によるフィルターは役に立ちません。モデルがこの録音に適していない可能性があります。</translation>
    </message>
    <message>
        <source>at %L1 BPM, which is assumed because the tempo is not computed</source>
        <translation>%L1 BPM (テンポが計算されていないための仮定値)</translation>
    </message>
    <message>
        <source>at %L1 BPM</source>
        <translation>%L1 BPM</translation>
    </message>
    <message>
        <source>Many of these hits are probably not there: listen to some, and analyse again with higher thresholds of the classes.</source>
        <translation>これらのヒットの多くは実在しない可能性があります: いくつか聴いて確かめ、クラスのしきい値を上げて再解析してください。</translation>
    </message>
    <message>
        <source>Up to %L1 strikes a second%2. Sixteenths %3 are %L4 a second, and a quarter more is let pass (%L5). %6</source>
        <translation>毎秒最大%L1打点%2。%3の16分音符は毎秒%L4個で、その4分の1増しまで許容されます (%L5)。%6</translation>
    </message>
    <message>
        <source>Up to %L1 hits a second%2. Three drums on every sixteenth %3 are %L4 a second. %5</source>
        <translation>毎秒最大%L1ヒット%2。%3の各16分音符にドラム3つで毎秒%L4個です。%5</translation>
    </message>
    <message>
        <source>Values that cannot be: %L1 times outside the recording, %L2 confidences and %L3 velocities outside 0 to 1, in %L4 hits. This is a fault of the program or of a model: please report it, and do not use these hits.</source>
        <translation>あり得ない値: 録音の範囲外の時刻%L1件、0～1の範囲外の信頼度%L2件とベロシティ%L3件 (ヒット%L4件中)。プログラムまたはモデルの不具合です: ご報告のうえ、これらのヒットは使用しないでください。</translation>
    </message>
    <message>
        <source> in %L1 passages, %2 in all (the densest is marked)</source>
        <translation> (%L1か所、合計%2、最も密な箇所に印)</translation>
    </message>
    <message>
        <source> for %1</source>
        <translation> (%1間)</translation>
    </message>
    <message>
        <source>There are no drum hits to look over.</source>
        <translation>確認するドラムヒットがありません。</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
    <message>
        <source>Plausibility</source>
        <translation>妥当性</translation>
    </message>
    <message>
        <source>Alarms for results that can hardly be right: too many hits, guessed classes, drums without sound, hits lost between chunks.</source>
        <translation>正しいとは考えにくい結果へのアラーム: 多すぎるヒット、当て推量のクラス、音のないドラム、チャンクの境目で失われたヒット。</translation>
    </message>
</context>
<context>
    <name>heihachi::PlaybackActions</name>
    <message>
        <source>&amp;Speed</source>
        <translation>速度(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;olo a band</source>
        <translation>帯域をソロ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Follow the playhead</source>
        <translation>再生ヘッドに追従(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>再生または一時停止</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Stop and go back to where playing began; once more: to the beginning</source>
        <translation>停止して再生開始位置に戻る (もう一度押すと先頭へ)</translation>
    </message>
    <message>
        <source>Play selected &amp;hits</source>
        <translation>選択したヒットを再生(&amp;H)</translation>
    </message>
    <message>
        <source>Play the selected hits one after another, each with a quarter of a second before it</source>
        <translation>選択したヒットを、それぞれ4分の1秒前から順に再生</translation>
    </message>
    <message>
        <source>To the &amp;beginning</source>
        <translation>先頭へ(&amp;B)</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>先頭に移動</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>末尾へ(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the end</source>
        <translation>末尾に移動</translation>
    </message>
    <message>
        <source>Step bac&amp;k</source>
        <translation>少し戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Go back a twentieth of what is in view</source>
        <translation>表示範囲の20分の1だけ戻る</translation>
    </message>
    <message>
        <source>Step f&amp;orward</source>
        <translation>少し進む(&amp;O)</translation>
    </message>
    <message>
        <source>Go on a twentieth of what is in view</source>
        <translation>表示範囲の20分の1だけ進む</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>Play the loop round and round; without one, the whole recording</source>
        <translation>ループを繰り返し再生 (ループがなければ録音全体)</translation>
    </message>
    <message>
        <source>Loop st&amp;art here</source>
        <translation>ここをループの始点に(&amp;A)</translation>
    </message>
    <message>
        <source>The loop begins at the playhead</source>
        <translation>再生ヘッドの位置をループの始点にします</translation>
    </message>
    <message>
        <source>Loop en&amp;d here</source>
        <translation>ここをループの終点に(&amp;D)</translation>
    </message>
    <message>
        <source>The loop ends at the playhead</source>
        <translation>再生ヘッドの位置をループの終点にします</translation>
    </message>
    <message>
        <source>Loop the sele&amp;ction</source>
        <translation>選択範囲をループ(&amp;C)</translation>
    </message>
    <message>
        <source>The loop goes from the first to the last selected hit</source>
        <translation>選択した最初のヒットから最後のヒットまでをループにします</translation>
    </message>
    <message>
        <source>Clea&amp;r loop</source>
        <translation>ループを解除(&amp;R)</translation>
    </message>
    <message>
        <source>No loop any more</source>
        <translation>ループをなくします</translation>
    </message>
    <message>
        <source>&amp;Faster</source>
        <translation>速く(&amp;F)</translation>
    </message>
    <message>
        <source>Play faster; the pitch stays</source>
        <translation>速く再生 (ピッチはそのまま)</translation>
    </message>
    <message>
        <source>&amp;Slower</source>
        <translation>遅く(&amp;S)</translation>
    </message>
    <message>
        <source>Play slower; the pitch stays</source>
        <translation>遅く再生 (ピッチはそのまま)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>標準(&amp;N)</translation>
    </message>
    <message>
        <source>Original speed</source>
        <translation>元の速度</translation>
    </message>
    <message>
        <source>&amp;Half</source>
        <translation>半分(&amp;H)</translation>
    </message>
    <message>
        <source>Half the original speed</source>
        <translation>元の速度の半分</translation>
    </message>
    <message>
        <source>&amp;Metronome</source>
        <translation>メトロノーム(&amp;M)</translation>
    </message>
    <message>
        <source>A click on each beat of the grid, higher on downbeats</source>
        <translation>グリッドの各拍でクリック音 (小節頭は高い音)</translation>
    </message>
    <message>
        <source>T&amp;icks on hits</source>
        <translation>ヒットのティック音(&amp;I)</translation>
    </message>
    <message>
        <source>A short sound on each hit of this class: %1</source>
        <translation>このクラスの各ヒットで短い音を鳴らす: %1</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>no band alone</comment>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Low, below 150 Hz</source>
        <translation>低域 (150 Hz未満)(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mid, 150 Hz to 4 kHz</source>
        <translation>中域 (150 Hz～4 kHz)(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;High, above 4 kHz</source>
        <translation>高域 (4 kHz超)(&amp;H)</translation>
    </message>
    <message>
        <source>All frequencies are heard</source>
        <translation>すべての周波数を再生</translation>
    </message>
    <message>
        <source>Only these frequencies are heard</source>
        <translation>この周波数だけを再生</translation>
    </message>
    <message>
        <source>&amp;Off</source>
        <comment>views stand still</comment>
        <translation>オフ(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;page</source>
        <translation>ページごと(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Scroll</source>
        <translation>スクロール(&amp;S)</translation>
    </message>
    <message>
        <source>The views stand still</source>
        <translation>表示は動きません</translation>
    </message>
    <message>
        <source>The views turn a page when the playhead reaches the edge</source>
        <translation>再生ヘッドが端に達すると、表示がページをめくります</translation>
    </message>
    <message>
        <source>The playhead stays in the middle</source>
        <translation>再生ヘッドが中央に留まります</translation>
    </message>
    <message>
        <source>O&amp;utput device</source>
        <translation>出力デバイス(&amp;U)</translation>
    </message>
    <message>
        <source>Default of the system</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>No sound device was found</source>
        <translation>サウンドデバイスが見つかりませんでした</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
</context>
<context>
    <name>heihachi::Player</name>
    <message>
        <source>The chosen sound device is not there; “%1” is used until it is.</source>
        <translation>選択したサウンドデバイスがありません。使用可能になるまで「%1」を使用します。</translation>
    </message>
    <message>
        <source>The sound device “%1” can&apos;t play stereo sound.</source>
        <translation>サウンドデバイス「%1」はステレオ音声を再生できません。</translation>
    </message>
    <message>
        <source>No sound device was found.</source>
        <translation>サウンドデバイスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The sound device “%1” does not work: %2.</source>
        <translation>サウンドデバイス「%1」が動作しません: %2。</translation>
    </message>
</context>
<context>
    <name>heihachi::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Drum model</source>
        <translation>ドラムモデル</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>解析</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Puts everything on the page that is shown back to its default</source>
        <translation>表示中のページの内容をすべて既定値に戻します</translation>
    </message>
</context>
<context>
    <name>heihachi::ProjectSession</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) were saved</source>
        <translation>
            <numerusform>保存した解析: %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n could not be read</source>
        <translation>
            <numerusform>、読み取れなかった解析: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source> in “%1”.</source>
        <translation>。保存先: 「%1」。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>There is no audio file in “%1”.</source>
        <translation>「%1」にオーディオファイルがありません。</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>%1を解析中</translation>
    </message>
    <message>
        <source>The analysis of %1 was saved in the project that was open when it started.</source>
        <translation>%1の解析は、開始時に開いていたプロジェクトに保存されました。</translation>
    </message>
    <message>
        <source>The waveform is being loaded.</source>
        <translation>波形を読み込んでいます。</translation>
    </message>
    <message>
        <source>Drawing the waveform of %1</source>
        <translation>%1の波形を描画中</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>%1を確認中</translation>
    </message>
    <message>
        <source>This run was made by signal processing, without a drum network: there is nothing kept that other thresholds could be tried on.</source>
        <translation>この解析はドラムネットワークを使わず信号処理で行われました: 別のしきい値を試すためのデータが保持されていません。</translation>
    </message>
    <message>
        <source>This run was made by a version that did not keep what the drum network said. Analyse the recording again to try other thresholds.</source>
        <translation>この解析は、ドラムネットワークの出力を保持しないバージョンで行われました。別のしきい値を試すには、録音を再解析してください。</translation>
    </message>
    <message>
        <source>The drum activations were not kept with this run. Analyse the recording again to try other thresholds.</source>
        <translation>この解析ではドラムアクティベーションが保持されていません。別のしきい値を試すには、録音を再解析してください。</translation>
    </message>
    <message>
        <source>The drum network did not run. %1</source>
        <translation>ドラムネットワークは実行されませんでした。%1</translation>
    </message>
    <message>
        <source>What the drum network said is being loaded.</source>
        <translation>ドラムネットワークの出力を読み込んでいます。</translation>
    </message>
    <message>
        <source>There is no such run.</source>
        <translation>その解析はありません。</translation>
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
        <translation>表示中の時間範囲と選択したヒット</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s) selected</source>
        <translation>
            <numerusform>%nヒットを選択</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>heihachi::ReliabilityModel</name>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Hits of all classes whose confidence lies in this range</source>
        <translation>信頼度がこの範囲にある全クラスのヒット</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Hits of the run in this range</source>
        <translation>この範囲にある解析のヒット数</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>Hits of these that were listened to</source>
        <translation>そのうち聴取したヒット数</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Mean confidence of the hits: the share that should be right</source>
        <translation>ヒットの平均信頼度: 正しいはずの割合</translation>
    </message>
    <message>
        <source>Right</source>
        <comment>share of hits as heard</comment>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Share of the hits that are right, as heard</source>
        <translation>聴取で正しかったヒットの割合</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95 %</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>割合は95 %の信頼度でこの範囲にあります</translation>
    </message>
</context>
<context>
    <name>heihachi::RememberedConfig</name>
    <message>
        <source>saved settings</source>
        <translation>保存された設定</translation>
    </message>
</context>
<context>
    <name>heihachi::RunChoice</name>
    <message>
        <source>Choose a run</source>
        <translation>解析を選択</translation>
    </message>
    <message>
        <source>Run %1 · %2</source>
        <comment>number, recording</comment>
        <translation>解析 %1 · %2</translation>
    </message>
</context>
<context>
    <name>heihachi::RunDelegate</name>
    <message>
        <source>no hits computed</source>
        <translation>ヒット未計算</translation>
    </message>
    <message>
        <source>Note about this run</source>
        <translation>この解析のメモ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Lnヒット</numerusform>
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
%2、%3 Hz、%4、%nチャンネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>解析 %1</translation>
    </message>
    <message>
        <source>Run %1, %2</source>
        <translation>解析 %1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n drum hit(s)</source>
        <translation>
            <numerusform>ドラムヒット%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Drum hits were not computed.</source>
        <translation>ドラムヒットは計算されませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>警告%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Took %1, Heihachi %2</source>
        <translation>所要時間%1、Heihachi %2</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>録音</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット数</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>heihachi::RunsPanel</name>
    <message>
        <source>Recordings and runs of the project</source>
        <translation>プロジェクトの録音と解析</translation>
    </message>
    <message>
        <source>No recording yet. Open one, or drop it anywhere on this window.</source>
        <translation>録音はまだありません。開くか、このウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Analyse again</source>
        <translation>再解析</translation>
    </message>
    <message>
        <source>Locate file…</source>
        <translation>ファイルの場所を指定…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Delete run…</source>
        <translation>解析を削除…</translation>
    </message>
    <message>
        <source>Delete run</source>
        <translation>解析を削除</translation>
    </message>
    <message>
        <source>Delete run %1 with all its results?</source>
        <translation>解析 %1 とそのすべての結果を削除しますか?</translation>
    </message>
    <message>
        <source>This can’t be undone. The recording itself stays as it is.</source>
        <translation>この操作は元に戻せません。録音自体は変更されません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Compare with the shown run</source>
        <translation>表示中の解析と比較</translation>
    </message>
</context>
<context>
    <name>heihachi::SafetensorsFile</name>
    <message>
        <source>it is too short</source>
        <translation>短すぎます</translation>
    </message>
    <message>
        <source>its header is longer than it may be</source>
        <translation>ヘッダーが許容される長さを超えています</translation>
    </message>
    <message>
        <source>tensor “%1” is missing</source>
        <translation>テンソル「%1」がありません</translation>
    </message>
    <message>
        <source>tensor “%1” holds no numbers of type F32 or F16</source>
        <translation>テンソル「%1」にF32型またはF16型の数値がありません</translation>
    </message>
</context>
<context>
    <name>heihachi::SampleForm</name>
    <message>
        <source>Draw sample</source>
        <translation>サンプルを抽出</translation>
    </message>
    <message>
        <source>Draw hits of the class “%1”, or none</source>
        <translation>クラス「%1」のヒットを抽出するかどうか</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <comment>a class of drum</comment>
        <translation>%1を抽出</translation>
    </message>
    <message>
        <source> hits a class</source>
        <translation> ヒット/クラス</translation>
    </message>
    <message>
        <source>Hits of each class</source>
        <translation>各クラスのヒット数</translation>
    </message>
    <message>
        <source>How many hits of each class to listen to: from doubtful to sure ones, as many of each</source>
        <translation>各クラスで聴取するヒット数: 疑わしいものから確かなものまで均等に抽出します</translation>
    </message>
    <message>
        <source>Seed </source>
        <translation>シード </translation>
    </message>
    <message>
        <source>Seed of the random sample</source>
        <translation>ランダムサンプルのシード</translation>
    </message>
    <message>
        <source>Whoever draws with the same seed from the same run, with the same verdicts, hears the same hits</source>
        <translation>同じ解析、同じ判定、同じシードで抽出すれば、誰でも同じヒットを聴くことになります</translation>
    </message>
    <message>
        <source>Draws hits at random that have no verdict yet, and plays the first one</source>
        <translation>まだ判定のないヒットをランダムに抽出し、最初のヒットを再生します</translation>
    </message>
    <message>
        <source>Choose at least one class above</source>
        <translation>上でクラスを1つ以上選んでください</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPanel</name>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Drag a rectangle to select; Ctrl adds, Alt takes away (Shift+L: lasso)</source>
        <translation>矩形をドラッグして選択します。Ctrlで追加、Altで除外 (Shift+L: 投げ縄)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>投げ縄</translation>
    </message>
    <message>
        <source>Draw around hits to select them; Ctrl adds, Alt takes away (Shift+L: rectangle)</source>
        <translation>ヒットを囲んで選択します。Ctrlで追加、Altで除外 (Shift+L: 矩形)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom in (+, or the wheel)</source>
        <translation>拡大 (+またはホイール)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Zoom out (−, or the wheel)</source>
        <translation>縮小 (−またはホイール)</translation>
    </message>
    <message>
        <source>Whole plot</source>
        <translation>図全体</translation>
    </message>
    <message>
        <source>Show the whole plot (0)</source>
        <translation>図全体を表示 (0)</translation>
    </message>
    <message>
        <source>Select by %1</source>
        <comment>rectangle or lasso</comment>
        <translation>%1で選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Lnヒット</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln hit(s)</source>
        <translation>
            <numerusform>%Ln件中%1ヒット</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 selected</source>
        <translation> · %1件を選択</translation>
    </message>
</context>
<context>
    <name>heihachi::ScatterPlot</name>
    <message>
        <source>Confidence against velocity of the drum hits</source>
        <translation>ドラムヒットの信頼度とベロシティ</translation>
    </message>
    <message>
        <source>Confidence %1–%2</source>
        <translation>信頼度%1–%2</translation>
    </message>
    <message>
        <source>Velocity %1–%2</source>
        <translation>ベロシティ%1–%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s)</source>
        <translation>
            <numerusform>%Lnヒット</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>drum class, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Confidence (0 to 1)</source>
        <translation>信頼度 (0～1)</translation>
    </message>
    <message>
        <source>Velocity (0 to 1)</source>
        <translation>ベロシティ (0～1)</translation>
    </message>
    <message>
        <source>No hit lies here. 0 shows all.</source>
        <translation>ここにヒットはありません。0で全体を表示します。</translation>
    </message>
    <message>
        <source>No hit passes the filter here. “Show all” lets every hit pass.</source>
        <translation>ここにフィルターを通るヒットはありません。「すべて表示」ですべてのヒットを通します。</translation>
    </message>
</context>
<context>
    <name>heihachi::SensitivityPanel</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Analyses the recording with these thresholds, as a new run; the run that is shown stays</source>
        <translation>これらのしきい値で録音を新しい解析として解析します。表示中の解析は残ります</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>既定にする</translation>
    </message>
    <message>
        <source>Uses these thresholds for all analyses to come</source>
        <translation>今後のすべての解析でこれらのしきい値を使用します</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Puts all thresholds back to those of the run</source>
        <translation>すべてのしきい値を解析の値に戻します</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to try other thresholds on its drum hits.</source>
        <translation>解析はまだありません。録音を解析すると、そのドラムヒットで別のしきい値を試せます。</translation>
    </message>
    <message>
        <source>All classes: %1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>全クラス: %1 → %2</translation>
    </message>
    <message>
        <source>All classes: %1</source>
        <comment>number of hits</comment>
        <translation>全クラス: %1</translation>
    </message>
    <message>
        <source>The next analyses use these thresholds. They are in the preferences, too.</source>
        <translation>次回以降の解析でこれらのしきい値を使用します。環境設定でも確認できます。</translation>
    </message>
</context>
<context>
    <name>heihachi::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>マウス</translation>
    </message>
    <message>
        <source>Wheel</source>
        <translation>ホイール</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>ポインター位置でズーム</translation>
    </message>
    <message>
        <source>Shift+wheel</source>
        <translation>Shift+ホイール</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>スクロール</translation>
    </message>
    <message>
        <source>Middle button</source>
        <translation>中央ボタン</translation>
    </message>
    <message>
        <source>Drag the view</source>
        <translation>表示をドラッグ</translation>
    </message>
    <message>
        <source>Drag in a lane</source>
        <translation>レーン内をドラッグ</translation>
    </message>
    <message>
        <source>Select hits</source>
        <translation>ヒットを選択</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>右ボタン</translation>
    </message>
    <message>
        <source>What can be done here</source>
        <translation>ここでできる操作</translation>
    </message>
    <message>
        <source>Drag a bar line under the ruler</source>
        <translation>ルーラーの下の小節線をドラッグ</translation>
    </message>
    <message>
        <source>Correct where the bar begins</source>
        <translation>小節の先頭を修正</translation>
    </message>
    <message>
        <source>Alt+drag a bar line in the waveform</source>
        <translation>波形内の小節線をAlt+ドラッグ</translation>
    </message>
    <message>
        <source>Drag on the ruler</source>
        <translation>ルーラーをドラッグ</translation>
    </message>
    <message>
        <source>Set the loop</source>
        <translation>ループを設定</translation>
    </message>
    <message>
        <source>Shift+drag on the ruler</source>
        <translation>ルーラーを Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Clear the loop</source>
        <translation>ループを解除</translation>
    </message>
    <message>
        <source>Drag a hit (zoomed in)</source>
        <translation>ヒットをドラッグ (拡大時)</translation>
    </message>
    <message>
        <source>Move the selected hits in time or into another lane</source>
        <translation>選択したヒットを時間方向または別のレーンに動かす</translation>
    </message>
    <message>
        <source>Alt+drag a hit</source>
        <translation>ヒットを Alt+ドラッグ</translation>
    </message>
    <message>
        <source>Change the velocity of the selected hits</source>
        <translation>選択したヒットのベロシティを変える</translation>
    </message>
    <message>
        <source>Double click in a lane (zoomed in)</source>
        <translation>レーンをダブルクリック (拡大時)</translation>
    </message>
    <message>
        <source>Add a hit; on a hit: play it</source>
        <translation>ヒットを追加。ヒット上では再生</translation>
    </message>
    <message>
        <source>Ctrl+drag in the bar ruler</source>
        <translation>小節ルーラーを Ctrl+ドラッグ</translation>
    </message>
    <message>
        <source>Move a beat</source>
        <translation>拍を動かす</translation>
    </message>
    <message>
        <source>Ctrl+double click in the bar ruler</source>
        <translation>小節ルーラーを Ctrl+ダブルクリック</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>拍を追加</translation>
    </message>
    <message>
        <source>Double click in the map of two recordings</source>
        <translation>2つの録音の対応マップをダブルクリック</translation>
    </message>
    <message>
        <source>Add an anchor; drag one to move it</source>
        <translation>アンカーを追加。ドラッグで移動</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalCheck</name>
    <message>
        <source>channel %1</source>
        <translation>チャンネル%1</translation>
    </message>
    <message>
        <source>left channel</source>
        <translation>左チャンネル</translation>
    </message>
    <message>
        <source>right channel</source>
        <translation>右チャンネル</translation>
    </message>
    <message>
        <source>The recording is silent from start to end: there is nothing to analyse.</source>
        <translation>録音は最初から最後まで無音です: 解析するものがありません。</translation>
    </message>
    <message>
        <source>%L1 passages are silent for 5 s or more, %2 in all. Nothing is found in them.</source>
        <translation>5秒以上の無音区間が%L1か所、合計%2あります。そこでは何も検出されません。</translation>
    </message>
    <message>
        <source>Silence for %1 from %2 on. Nothing is found in it.</source>
        <translation>%2から%1の無音があります。そこでは何も検出されません。</translation>
    </message>
    <message>
        <source>Samples that are not numbers (NaN or infinite): %L1, the first at %2. They were read as silence; the program that wrote the file has a fault.</source>
        <translation>数値でないサンプル (NaNまたは無限大): %L1個、最初は%2。無音として読み取られました。ファイルを書き出したプログラムに不具合があります。</translation>
    </message>
    <message>
        <source>%1: %L2 %</source>
        <translation>%1: %L2 %</translation>
    </message>
    <message>
        <source>The signal is off zero by a constant share of full scale (%1). This takes headroom, and edits may click; a high-pass filter at 5 Hz removes it.</source>
        <translation>信号がフルスケールに対して一定の割合でゼロからずれています (%1)。ヘッドルームが減り、編集時にクリック音が出る可能性があります。5 Hzのハイパスフィルターで除去できます。</translation>
    </message>
    <message>
        <source>Peaks beyond full scale: %L1, the first at %2, %L3 samples in all. They are kept here, but most players cut them off.</source>
        <translation>フルスケールを超えるピーク: %L1か所、最初は%2、合計%L3サンプル。ここでは保持されますが、多くのプレーヤーでは切り取られます。</translation>
    </message>
    <message>
        <source>Clipping: the wave is cut off at full scale %L1 times, the first at %2, %L3 samples in all. Transients and timbre are changed there.</source>
        <translation>クリッピング: 波形がフルスケールで切り取られています。%L1か所、最初は%2、合計%L3サンプル。そこではトランジェントと音色が変化しています。</translation>
    </message>
    <message>
        <source>Silent from start to end while the recording sounds: %1. A cable or a setting may have been wrong; stereo results mean little.</source>
        <translation>録音に音があるのに最初から最後まで無音: %1。ケーブルや設定に問題があった可能性があり、ステレオの結果はあまり意味を持ちません。</translation>
    </message>
    <message>
        <source>Silent for %1 while the other channel sounds, from %2 on: %3.</source>
        <translation>もう一方のチャンネルに音がある間に%1の無音 (%2から): %3。</translation>
    </message>
</context>
<context>
    <name>heihachi::SignalPass</name>
    <message>
        <source>“%1” holds no sound.</source>
        <translation>「%1」に音声がありません。</translation>
    </message>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>heihachi::SoundFeatures</name>
    <message>
        <source>The alignment was cancelled.</source>
        <translation>位置合わせはキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramControls</name>
    <message>
        <source>How frequencies are laid out from bottom to top</source>
        <translation>下から上への周波数の並べ方</translation>
    </message>
    <message>
        <source>Length of a spectrum: long tells tones apart, short tells times apart</source>
        <translation>スペクトルの長さ: 長いと音の高さを、短いと時刻を細かく区別できます</translation>
    </message>
    <message>
        <source>Hann draws finer lines, Blackman-Harris shows soft tones beside loud ones</source>
        <translation>Hannは線が細く、Blackman-Harrisは強い音のそばの弱い音が見えます</translation>
    </message>
    <message>
        <source>Brightens the picture: the level of the brightest colour is minus this, in dBFS</source>
        <translation>画像を明るくします: 最も明るい色のレベルは、この値の符号を反転したもの (dBFS) です</translation>
    </message>
    <message>
        <source>From the brightest to the darkest colour, in dB</source>
        <translation>最も明るい色から最も暗い色まで (dB)</translation>
    </message>
    <message>
        <source>Colours for soft (left) to loud (right)</source>
        <translation>弱い音 (左) から強い音 (右) までの色</translation>
    </message>
    <message>
        <source>&amp;Invert colours</source>
        <translation>色を反転(&amp;I)</translation>
    </message>
    <message>
        <source>Show &amp;hits</source>
        <translation>ヒットを表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show se&amp;gments</source>
        <translation>セグメントを表示(&amp;E)</translation>
    </message>
    <message>
        <source>Show &amp;values under the pointer</source>
        <translation>ポインター位置の値を表示(&amp;V)</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>スペクトログラムの設定</translation>
    </message>
    <message>
        <source>&amp;Frequency axis</source>
        <translation>周波数軸(&amp;F)</translation>
    </message>
    <message>
        <source>FF&amp;T size</source>
        <translation>FFTサイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窓関数(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>ゲイン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Range</source>
        <translation>レンジ(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Default settings</source>
        <translation>既定の設定(&amp;D)</translation>
    </message>
    <message>
        <source>Soft is bright, loud is dark</source>
        <translation>弱い音を明るく、強い音を暗く表示します</translation>
    </message>
    <message>
        <source>Mark the drum hits at their bands</source>
        <translation>ドラムヒットをその帯域に表示します</translation>
    </message>
    <message>
        <source>Name the parts of the recording at the top</source>
        <translation>録音の各部分の名前を上端に表示します</translation>
    </message>
    <message>
        <source>Time, frequency, note and level at the pointer</source>
        <translation>ポインター位置の時刻、周波数、音名、レベルを表示します</translation>
    </message>
    <message>
        <source>All settings of the spectrogram as they were at first</source>
        <translation>スペクトログラムの設定をすべて初期状態に戻します</translation>
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
        <translation>「%1」が見つかりません。再生できず、スペクトログラムも表示できません。</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileCache</name>
    <message>
        <source>The stored spectrogram “%1” is damaged. It will be computed again.</source>
        <translation>保存されたスペクトログラム「%1」は破損しています。再計算されます。</translation>
    </message>
    <message>
        <source>Only a complete part of a spectrogram is stored.</source>
        <translation>保存できるのは、スペクトログラムの完全な部分だけです。</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramTileFile</name>
    <message>
        <source>A part of the spectrogram couldn&apos;t be packed: %1.</source>
        <translation>スペクトログラムの一部を圧縮できませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>解析はまだありません。解析 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Spectrogram</source>
        <translation>スペクトログラム</translation>
    </message>
    <message>
        <source>Spectrogram settings</source>
        <translation>スペクトログラムの設定</translation>
    </message>
    <message>
        <source>Computing the spectrogram…</source>
        <translation>スペクトログラムを計算中…</translation>
    </message>
    <message>
        <source>Show &amp;all frequencies</source>
        <translation>すべての周波数を表示(&amp;A)</translation>
    </message>
    <message>
        <source>Spectrogram &amp;settings…</source>
        <translation>スペクトログラムの設定(&amp;S)…</translation>
    </message>
    <message>
        <source>level not computed yet</source>
        <translation>レベルは未計算</translation>
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
        <translation>これ以上の詳細なし: %1</translation>
    </message>
    <message>
        <source>Sharpening: %1 %</source>
        <translation>鮮明化: %1 %</translation>
    </message>
</context>
<context>
    <name>heihachi::SpectrogramWork</name>
    <message>
        <source>“%1” is not the recording that was analysed.</source>
        <translation>「%1」は解析した録音ではありません。</translation>
    </message>
    <message>
        <source>Locate the original file, or analyse this one.</source>
        <translation>元のファイルを指定するか、このファイルを解析してください。</translation>
    </message>
</context>
<context>
    <name>heihachi::StageLog</name>
    <message>
        <source>This stage was not asked for.</source>
        <translation>このステージは要求されていません。</translation>
    </message>
    <message>
        <source>It needs “%1”, which failed.</source>
        <translation>必要な「%1」が失敗しました。</translation>
    </message>
    <message>
        <source>It needs “%1”, which was not asked for.</source>
        <translation>必要な「%1」が要求されていません。</translation>
    </message>
    <message>
        <source>It needs “%1”, which was skipped.</source>
        <translation>必要な「%1」がスキップされました。</translation>
    </message>
    <message>
        <source>“%1” failed, so its result is missing. %2</source>
        <translation>「%1」が失敗したため、結果がありません。%2</translation>
    </message>
</context>
<context>
    <name>heihachi::StageRegistry</name>
    <message>
        <source>The stage “%1” declares the parameter “%2” twice, or its name is not free.</source>
        <translation>ステージ「%1」がパラメーター「%2」を2回宣言しているか、その名前は使用できません。</translation>
    </message>
    <message>
        <source>The default of “%1.%2” must be %3, but is %4.</source>
        <translation>「%1.%2」の既定値は%3である必要がありますが、%4です。</translation>
    </message>
    <message>
        <source>A stage has no id.</source>
        <translation>IDのないステージがあります。</translation>
    </message>
    <message>
        <source>The stage “%1” must be either a chunk stage or a derived stage.</source>
        <translation>ステージ「%1」はチャンクステージか派生ステージである必要があります。</translation>
    </message>
    <message>
        <source>The chunk stage “%1” can&apos;t have inputs: it reads the signal only.</source>
        <translation>チャンクステージ「%1」は入力を持てません: 信号のみを読み取ります。</translation>
    </message>
    <message>
        <source>There are two stages “%1”.</source>
        <translation>ステージ「%1」が2つあります。</translation>
    </message>
    <message>
        <source>“%1” is made by two stages, “%2” and “%3”.</source>
        <translation>「%1」を2つのステージ「%2」と「%3」が生成しています。</translation>
    </message>
    <message>
        <source>These stages need each other in a circle, or need one that does: %1.</source>
        <translation>これらのステージは循環依存しているか、循環依存するステージを必要としています: %1。</translation>
    </message>
    <message>
        <source>The stage “%1” needs “%2”, which no stage makes.</source>
        <translation>ステージ「%1」に必要な「%2」を生成するステージがありません。</translation>
    </message>
    <message>
        <source>There is no stage “%1”.</source>
        <translation>ステージ「%1」はありません。</translation>
    </message>
</context>
<context>
    <name>heihachi::StatusLine</name>
    <message>
        <source>Show all jobs</source>
        <translation>すべてのジョブを表示</translation>
    </message>
    <message>
        <source>Cancel this job</source>
        <translation>このジョブをキャンセル</translation>
    </message>
    <message>
        <source>Show what is odd about the signal and what is missing</source>
        <translation>信号の異常と欠けている結果を表示</translation>
    </message>
    <message>
        <source>Time under the pointer</source>
        <translation>ポインター位置の時刻</translation>
    </message>
    <message numerus="yes">
        <source>%n more waiting</source>
        <translation>
            <numerusform>ほか%n件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>注記%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Bar and beat, and time under the pointer, h:m:s.ms</source>
        <translation>ポインター位置の小節と拍、および時刻 (h:m:s.ms)</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>小節%1</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapPanel</name>
    <message>
        <source>Bars in view</source>
        <translation>表示中の小節</translation>
    </message>
    <message>
        <source>Class in the heatmap</source>
        <translation>ヒートマップのクラス</translation>
    </message>
    <message>
        <source>Which hits the heatmap shows</source>
        <translation>ヒートマップに表示するヒット</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>全クラス</translation>
    </message>
    <message>
        <source>What the colour tells</source>
        <translation>色の意味</translation>
    </message>
    <message>
        <source>What the colour tells: the mean velocity of the hits, or how many there are in a bar</source>
        <translation>色の意味: ヒットの平均ベロシティ、または小節あたりのヒット数</translation>
    </message>
    <message>
        <source>Colour: velocity</source>
        <translation>色: ベロシティ</translation>
    </message>
    <message>
        <source>Colour: hits a bar</source>
        <translation>色: ヒット/小節</translation>
    </message>
    <message>
        <source>The beats were not computed, so there are no bars. %1</source>
        <translation>拍が計算されなかったため、小節がありません。%1</translation>
    </message>
    <message>
        <source>No stable beat was found, so there are no bars to lay the hits on. A tempo can be set by hand.</source>
        <translation>安定した拍が見つからなかったため、ヒットを配置する小節がありません。テンポは手動で設定できます。</translation>
    </message>
</context>
<context>
    <name>heihachi::StepHeatmapView</name>
    <message>
        <source>Beat of the bar, in sixteenths</source>
        <translation>小節内の拍 (16分音符単位)</translation>
    </message>
    <message>
        <source>Bar ↓</source>
        <translation>小節 ↓</translation>
    </message>
    <message>
        <source>velocity 0</source>
        <translation>ベロシティ 0</translation>
    </message>
    <message>
        <source>hits a bar 0</source>
        <translation>ヒット/小節 0</translation>
    </message>
    <message>
        <source>Hits by bar and position in the bar</source>
        <translation>小節と小節内のポジション別のヒット</translation>
    </message>
    <message>
        <source>Bar %1, position %2 (beat.sixteenth)</source>
        <translation>小節%1、ポジション%2 (拍.16分音符)</translation>
    </message>
    <message>
        <source>Bars %1 to %2, position %3 (beat.sixteenth)</source>
        <translation>小節%1～%2、ポジション%3 (拍.16分音符)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln hit(s), mean velocity %2</source>
        <comment>drum class</comment>
        <translation>
            <numerusform>%1: %Lnヒット、平均ベロシティ%2</numerusform>
        </translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>ヒットなし</translation>
    </message>
</context>
<context>
    <name>heihachi::StoragePage</name>
    <message>
        <source>being counted…</source>
        <translation>計測中…</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>消去(&amp;C)</translation>
    </message>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Waveforms and spectrograms are computed again when they are shown next.</source>
        <translation>波形とスペクトログラムは、次に表示するときに再計算されます。</translation>
    </message>
    <message>
        <source>Remove all files of the cache</source>
        <translation>キャッシュのファイルをすべて削除</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>What was used longest ago is removed where more is needed</source>
        <translation>容量が足りなくなると、最も長く使われていないものから削除されます</translation>
    </message>
    <message>
        <source>Cache on disk:</source>
        <translation>ディスクのキャッシュ:</translation>
    </message>
    <message>
        <source>&amp;Limit:</source>
        <translation>上限(&amp;L):</translation>
    </message>
    <message>
        <source>Folder of the cache:</source>
        <translation>キャッシュのフォルダー:</translation>
    </message>
    <message>
        <source>Untitled projects:</source>
        <translation>無題のプロジェクト:</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Show in folder: %1</source>
        <translation>フォルダーで表示: %1</translation>
    </message>
    <message>
        <source>being cleared…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
</context>
<context>
    <name>heihachi::StreamFindings</name>
    <message>
        <source>Damaged places in the file: %L1, the first at %2. Sound may be missing or disturbed there; copy or download the file again if you can.</source>
        <translation>ファイルに破損箇所が%L1か所あります (最初は%2)。そこでは音が欠けるか乱れている可能性があります。可能であればファイルをもう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>Sound missing in the file: %1 (places: %L2, the first at %3). Silence takes its place, so that all later times are right.</source>
        <translation>ファイルから%1の音が欠けています (%L2か所、最初は%3)。以降の時刻がずれないよう、無音で補われます。</translation>
    </message>
    <message>
        <source>The recording has no length: the file holds no sound.</source>
        <translation>録音に長さがありません: ファイルに音声がありません。</translation>
    </message>
    <message>
        <source>The file ends at %1, but says that it is %2 long: its end is missing. What is there was analysed; copy or download the file again if you need the rest.</source>
        <translation>ファイルは%1で終わっていますが、記載の長さは%2です: 末尾が欠けています。存在する部分は解析されました。残りが必要な場合は、ファイルをもう一度コピーまたはダウンロードしてください。</translation>
    </message>
    <message>
        <source>The file breaks off in the middle of a packet at %1: its end is probably missing.</source>
        <translation>ファイルが%1でパケットの途中で途切れています: 末尾が欠けている可能性があります。</translation>
    </message>
    <message>
        <source>The file doesn&apos;t say how long it is. Its length, %1, was found by reading it to the end.</source>
        <translation>ファイルに長さの記載がありません。長さ%1は最後まで読み取って求めました。</translation>
    </message>
</context>
<context>
    <name>heihachi::TapRow</name>
    <message>
        <source>Apply</source>
        <comment>a tempo</comment>
        <translation>適用</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation> BPM</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>テンポ (BPM)</translation>
    </message>
    <message>
        <source>Tempo to set, beats a minute; tap it or type it</source>
        <translation>設定するテンポ (BPM)。タップまたは入力します</translation>
    </message>
    <message>
        <source>Sets the tempo of the section in view; where there is no beat, it makes a section. A tapped tempo within 3 % of a reading of the section chooses that reading.</source>
        <translation>表示中の区間のテンポを設定します。拍のない箇所では区間を作成します。タップしたテンポが区間の解釈の1つから3 %以内であれば、その解釈を選びます。</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>タップ</translation>
    </message>
    <message>
        <source>Tap (%1)</source>
        <comment>number of taps so far</comment>
        <translation>タップ (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TemplateDrumClassifier</name>
    <message>
        <source>Telling the drums apart was cancelled.</source>
        <translation>ドラムの識別はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoCurveView</name>
    <message>
        <source>Tempo over time, beats a minute</source>
        <translation>テンポの推移 (BPM)</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Tempo in beats a minute over the whole recording. Points: as measured every second; bars: sections of one tempo. A click goes to a section.</source>
        <translation>録音全体のテンポ (BPM)。点は1秒ごとの測定値、バーは同じテンポの区間です。クリックで区間に移動します。</translation>
    </message>
</context>
<context>
    <name>heihachi::TempoPanel</name>
    <message>
        <source>No stable beat was found in this recording. Where you hear one, tap its tempo below and apply it.</source>
        <translation>この録音に安定した拍は見つかりませんでした。拍が聞こえる箇所で、下のボタンでテンポをタップして適用してください。</translation>
    </message>
    <message>
        <source>Move its beats and bars</source>
        <translation>拍と小節を移動</translation>
    </message>
    <message>
        <source>Set a tempo</source>
        <translation>テンポを設定</translation>
    </message>
    <message>
        <source>Sections of one tempo</source>
        <translation>同じテンポの区間</translation>
    </message>
    <message>
        <source>No run yet. Open a recording to see its tempo here.</source>
        <translation>解析はまだありません。録音を開くと、ここにテンポが表示されます。</translation>
    </message>
    <message>
        <source>Beats were not computed. %1</source>
        <translation>拍は計算されませんでした。%1</translation>
    </message>
    <message>
        <source>Tempo of %1, and how well the sound supports it</source>
        <translation>%1のテンポと、音による裏付けの度合い</translation>
    </message>
    <message>
        <source>%1 · %2 %</source>
        <comment>tempo and its share of the evidence</comment>
        <translation>%1 · %2 %</translation>
    </message>
    <message>
        <source>The tempo in force</source>
        <translation>現在のテンポ</translation>
    </message>
    <message>
        <source>Lay the beats of this section %1 times as fast</source>
        <translation>この区間の拍を%1倍の速さで配置</translation>
    </message>
    <message numerus="yes">
        <source>✎ Corrected by hand: %n step(s)</source>
        <translation>
            <numerusform>✎ 手動で修正済み: %n件</numerusform>
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
        <translation>変動</translation>
    </message>
    <message>
        <source>%1/4</source>
        <comment>bar of so many quarter notes</comment>
        <translation>%1/4</translation>
    </message>
    <message>
        <source>half-time</source>
        <translation>ハーフタイム</translation>
    </message>
    <message>
        <source>constant</source>
        <comment>tempo</comment>
        <translation>一定</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Where the tempo holds, m:s. A click goes there.</source>
        <translation>テンポの範囲 (m:s)。クリックで移動します。</translation>
    </message>
    <message>
        <source>BPM</source>
        <translation>BPM</translation>
    </message>
    <message>
        <source>Beats a minute, with the standard error where it is 0.01 or more</source>
        <translation>1分間の拍数。標準誤差が0.01以上の場合は併記します</translation>
    </message>
    <message>
        <source>Conf.</source>
        <comment>short for confidence</comment>
        <translation>信頼度</translation>
    </message>
    <message>
        <source>Probability that tempo and level (not half, not two thirds) are right</source>
        <translation>テンポとそのレベル (半分や3分の2でないこと) が正しい確率</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>小節</translation>
    </message>
    <message>
        <source>Probability that the bars begin where they are said to</source>
        <translation>小節の先頭の位置が正しい確率</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Whether the tempo is constant or moves, other bars than 4/4, and half-time feel</source>
        <translation>テンポが一定か変動するか、4/4以外の拍子、ハーフタイム・フィール</translation>
    </message>
</context>
<context>
    <name>heihachi::ThresholdRow</name>
    <message>
        <source>Threshold of %1</source>
        <comment>a drum class</comment>
        <translation>しきい値: %1</translation>
    </message>
    <message>
        <source>Least probability of a hit of the class “%1”: lower finds more, higher is surer. A double click goes back to the value of the run.</source>
        <translation>クラス「%1」のヒットとみなす最小確率: 低いほど多く見つかり、高いほど確かになります。ダブルクリックで解析の値に戻ります。</translation>
    </message>
    <message>
        <source>Back to the value of the run</source>
        <translation>解析の値に戻す</translation>
    </message>
    <message>
        <source>Back to the threshold of the run: %1</source>
        <comment>a drum class</comment>
        <translation>解析のしきい値に戻す: %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>number of hits before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hits with the threshold of the run, and with this one</source>
        <translation>解析のしきい値でのヒット数と、このしきい値でのヒット数</translation>
    </message>
</context>
<context>
    <name>heihachi::TileMaker</name>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeRuler</name>
    <message>
        <source>Time ruler</source>
        <translation>タイムルーラー</translation>
    </message>
    <message>
        <source>h:m:s</source>
        <comment>unit of the time ruler</comment>
        <translation>h:m:s</translation>
    </message>
    <message>
        <source>Click to go there. Drag to set the loop; Shift+drag or Escape clears it.</source>
        <translation>クリックで移動します。ドラッグでループを設定し、Shift+ドラッグまたはEscapeで解除します。</translation>
    </message>
</context>
<context>
    <name>heihachi::TimeViewWidget</name>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>選択範囲にズーム(&amp;S)</translation>
    </message>
    <message>
        <source>Show &amp;all</source>
        <translation>全体を表示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Center here</source>
        <translation>ここを中央に表示(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;time (%1)</source>
        <translation>時刻をコピー(&amp;T) (%1)</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineStack</name>
    <message>
        <source>Time in view</source>
        <translation>表示中の時間</translation>
    </message>
</context>
<context>
    <name>heihachi::TimelineViews</name>
    <message>
        <source>Show or hide “%1” in the timeline</source>
        <translation>タイムラインの「%1」を表示または非表示</translation>
    </message>
</context>
<context>
    <name>heihachi::ToleranceForm</name>
    <message>
        <source>Usual tolerances</source>
        <translation>標準の許容差</translation>
    </message>
    <message>
        <source>Sets all tolerances back to what they are at first</source>
        <translation>すべての許容差を初期値に戻します</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Hits, &amp;window</source>
        <translation>ヒット: 時間窓(&amp;W)</translation>
    </message>
    <message>
        <source>Two drum hits that are this near may be one; 1 to 500 ms</source>
        <translation>2つのドラムヒットを同じものとみなせる時間差 (1～500 ms)</translation>
    </message>
    <message>
        <source>Hits, &amp;moved from</source>
        <translation>ヒット: 移動の下限(&amp;M)</translation>
    </message>
    <message>
        <source>A pair of hits that are further apart is moved; 0 ms to the window</source>
        <translation>時間差がこれを超えるヒットのペアは「移動」になります (0 ms～時間窓)</translation>
    </message>
    <message>
        <source>Hits, &amp;confidence</source>
        <translation>ヒット: 信頼度(&amp;C)</translation>
    </message>
    <message>
        <source>A pair of hits whose confidence differs by more is rescored; 0 to 1</source>
        <translation>信頼度の差がこれを超えるヒットのペアは「値変更」になります (0～1)</translation>
    </message>
    <message>
        <source>Hits, &amp;velocity</source>
        <translation>ヒット: ベロシティ(&amp;V)</translation>
    </message>
    <message>
        <source>A pair of hits whose velocity differs by more is rescored; 0 to 1</source>
        <translation>ベロシティの差がこれを超えるヒットのペアは「値変更」になります (0～1)</translation>
    </message>
    <message>
        <source>Beat&amp;s, window</source>
        <translation>拍: 時間窓(&amp;S)</translation>
    </message>
    <message>
        <source>Two beats that are this near may be one; 1 to 500 ms</source>
        <translation>2つの拍を同じものとみなせる時間差 (1～500 ms)</translation>
    </message>
    <message>
        <source> BPM</source>
        <translation> BPM</translation>
    </message>
    <message>
        <source>&amp;Tempo</source>
        <translation>テンポ(&amp;T)</translation>
    </message>
    <message>
        <source>Beats and tempo sections whose tempo differs by more are rescored; 0 to 100 BPM</source>
        <translation>テンポの差がこれを超える拍とテンポ区間は「値変更」になります (0～100 BPM)</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Ends of sections</source>
        <translation>区間の端(&amp;E)</translation>
    </message>
    <message>
        <source>Ends of tempo sections, segments and transitions that are this near are the same; 0 to 60 s</source>
        <translation>テンポ区間、セグメント、トランジションの端を同じとみなす時間差 (0～60 s)</translation>
    </message>
</context>
<context>
    <name>heihachi::TorchEngine</name>
    <message>
        <source>The drum network failed: %1</source>
        <translation>ドラムネットワークが失敗しました: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::Tour</name>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Recordings and their analyses. Each analysis is a run; none replaces another. A click shows it.</source>
        <translation>録音とその解析です。再解析しても以前の解析は置き換えられません。クリックで表示します。</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>The whole recording. Drag the box to move through it; a click goes there.</source>
        <translation>録音全体です。枠をドラッグして移動します。クリックした位置にも移動できます。</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
    </message>
    <message>
        <source>The wheel zooms at the pointer, Shift and the wheel scroll. The crosshair runs through all views.</source>
        <translation>ホイールでポインター位置をズーム、Shift+ホイールでスクロールします。十字線はすべての表示を通ります。</translation>
    </message>
    <message>
        <source>Drum lanes</source>
        <translation>ドラムレーン</translation>
    </message>
    <message>
        <source>Every hit: its height is the velocity, how solid it is the confidence. Drag to select hits; double-click one to hear it.</source>
        <translation>すべてのヒット: 高さはベロシティ、濃さは信頼度です。ドラッグでヒットを選択し、ダブルクリックで聴けます。</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>ヒット</translation>
    </message>
    <message>
        <source>The same hits as a table. What is selected here is selected everywhere.</source>
        <translation>同じヒットの表です。ここで選択したものは、ほかのすべての場所でも選択されます。</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>Tempo and beats. Where the analysis is mistaken, choose another reading or tap.</source>
        <translation>テンポと拍です。解析が間違っている箇所では、別の解釈を選ぶか、タップしてください。</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>注記</translation>
    </message>
    <message>
        <source>What is odd about the signal, what is missing, and why. Nothing is left out silently.</source>
        <translation>信号の異常、欠けている結果とその理由です。黙って省かれるものはありません。</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>ワークスペース</translation>
    </message>
    <message>
        <source>Arrangements of panels for different work. Each remembers how you leave it. F1 lists all keys.</source>
        <translation>作業に応じたパネルの配置です。それぞれ最後の状態を記憶します。F1でキーの一覧を表示します。</translation>
    </message>
</context>
<context>
    <name>heihachi::TourCallout</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>End tour</source>
        <translation>ツアーを終了</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>heihachi::TransportBar</name>
    <message>
        <source>Transport</source>
        <translation>トランスポート</translation>
    </message>
    <message>
        <source>Position, h:m:s.ms</source>
        <translation>位置 (h:m:s.ms)</translation>
    </message>
    <message>
        <source>What is heard now, h:m:s.ms</source>
        <translation>現在再生中の位置 (h:m:s.ms)</translation>
    </message>
    <message>
        <source>Bar and beat</source>
        <translation>小節と拍</translation>
    </message>
    <message>
        <source>Tempo, beats a minute</source>
        <translation>テンポ (BPM)</translation>
    </message>
    <message>
        <source>Speed, times the original</source>
        <translation>速度 (元の速度の倍率)</translation>
    </message>
    <message>
        <source>Speed, 0.25 to 2 times the original; the pitch stays</source>
        <translation>速度 (元の0.25～2倍、ピッチはそのまま)</translation>
    </message>
    <message>
        <source>No sound device: silent</source>
        <translation>サウンドデバイスなし: 無音</translation>
    </message>
    <message>
        <source>Volume, percent</source>
        <translation>音量 (%)</translation>
    </message>
    <message>
        <source>bar %1</source>
        <translation>小節%1</translation>
    </message>
    <message>
        <source>no tempo</source>
        <translation>テンポなし</translation>
    </message>
    <message>
        <source>There is no stable beat here.</source>
        <translation>ここに安定した拍はありません。</translation>
    </message>
    <message>
        <source>Bar and beat of what is heard now</source>
        <translation>現在再生中の小節と拍</translation>
    </message>
    <message>
        <source>Tempo of the recording here, whatever the speed</source>
        <translation>この位置の録音のテンポ (再生速度によらない)</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <translation>音量: %1 %</translation>
    </message>
    <message>
        <source>Everything runs as if it played. Connect a device or start the sound server (PipeWire or PulseAudio): it is used as soon as it is there.</source>
        <translation>音は出ませんが、再生は通常どおり進みます。デバイスを接続するか、サウンドサーバー (PipeWireまたはPulseAudio) を起動してください: 使用可能になり次第、使用されます。</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthClassModel</name>
    <message>
        <source>All judged</source>
        <comment>classes of drums</comment>
        <translation>判定した全体</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Class of drum, as the run says</source>
        <translation>解析によるドラムのクラス</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>判定数</translation>
    </message>
    <message>
        <source>Hits that were listened to</source>
        <translation>聴取したヒット数</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正しい</translation>
    </message>
    <message>
        <source>Hits of these that are right</source>
        <translation>そのうち正しいヒット数</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>適合率</translation>
    </message>
    <message>
        <source>Share of all hits of the class that are right, estimated from those that were judged; ≈ where some degrees of confidence were not heard yet</source>
        <translation>クラスの全ヒットのうち正しいものの割合。判定したヒットから推定します。≈はまだ聴取していない信頼度の段階があることを示します</translation>
    </message>
    <message>
        <source>95 %</source>
        <comment>interval of 95 % confidence</comment>
        <translation>95 %</translation>
    </message>
    <message>
        <source>The share lies in this range with 95 % confidence</source>
        <translation>割合は95 %の信頼度でこの範囲にあります</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Mean confidence of all hits of the class: the share that the run expects to be right</source>
        <translation>クラスの全ヒットの平均信頼度: 解析から正しいと期待される割合</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthPanel</name>
    <message>
        <source>Export verdicts</source>
        <translation>判定を書き出し</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSVテーブル (*.csv)</translation>
    </message>
    <message>
        <source>Precision by class</source>
        <translation>クラス別の適合率</translation>
    </message>
    <message>
        <source>Right as often as the confidence promises?</source>
        <translation>信頼度どおりに正しいか?</translation>
    </message>
    <message>
        <source>Right hits by confidence</source>
        <translation>信頼度別の正しいヒット</translation>
    </message>
    <message>
        <source>Also correct the hit</source>
        <translation>ヒットも修正する</translation>
    </message>
    <message>
        <source>Wrong hits are deleted, others get the class that was heard, right ones are confirmed; each step can be undone. The estimate stays about the run as it was found.</source>
        <translation>誤りのヒットは削除、別クラスのヒットは聴取したクラスに変更、正しいヒットは確定されます。各操作は元に戻せます。推定値は、解析で見つかったままのヒットについてのものです。</translation>
    </message>
    <message>
        <source>Show confidence</source>
        <translation>信頼度を表示</translation>
    </message>
    <message>
        <source>Shows how sure the run is of the hit before you judge it; this may sway you</source>
        <translation>判定前にヒットの信頼度を表示します。判定が左右されることがあります</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出し…</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>表をコピー</translation>
    </message>
    <message>
        <source>No run yet. Analyse a recording to hear how many of its drum hits are right.</source>
        <translation>解析はまだありません。録音を解析すると、ドラムヒットがどれだけ正しいかを聴いて確かめられます。</translation>
    </message>
    <message>
        <source>Drum hits were not computed. %1</source>
        <translation>ドラムヒットは計算されませんでした。%1</translation>
    </message>
    <message>
        <source>No drum hit was found in this recording, so that there is none to judge.</source>
        <translation>この録音にドラムヒットが見つからなかったため、判定するものがありません。</translation>
    </message>
    <message>
        <source>There are no verdicts yet</source>
        <translation>判定はまだありません</translation>
    </message>
    <message>
        <source>Writes all verdicts on this run into a CSV table</source>
        <translation>この解析の判定をすべてCSVテーブルに書き出します</translation>
    </message>
    <message>
        <source>Copies the tables as Markdown</source>
        <translation>表をMarkdownとしてコピーします</translation>
    </message>
    <message>
        <source>Every hit of these classes was judged already, or the run has none.</source>
        <translation>これらのクラスのヒットはすべて判定済みか、解析にヒットがありません。</translation>
    </message>
    <message>
        <source>%1 verdicts.csv</source>
        <comment>proposed file name</comment>
        <translation>%1 判定.csv</translation>
    </message>
    <message>
        <source>The tables are in the clipboard, as Markdown.</source>
        <translation>表をMarkdownとしてクリップボードにコピーしました。</translation>
    </message>
</context>
<context>
    <name>heihachi::TruthText</name>
    <message>
        <source>Their confidence promises %1: the run is surer than it should be.</source>
        <translation>信頼度からの期待値は%1です: 解析の信頼度は高すぎます。</translation>
    </message>
    <message>
        <source>Their confidence promises %1: the run is better than it thinks.</source>
        <translation>信頼度からの期待値は%1です: 解析は信頼度が示すより正確です。</translation>
    </message>
    <message>
        <source>Their confidence promises %1, which agrees.</source>
        <translation>信頼度からの期待値は%1で、一致しています。</translation>
    </message>
    <message>
        <source>The surest hits were not heard yet: the true precision is rather higher.</source>
        <translation>最も確かなヒットはまだ聴取されていません: 真の適合率はおそらくこれより高くなります。</translation>
    </message>
    <message>
        <source>The most doubtful hits were not heard yet: the true precision is rather lower.</source>
        <translation>最も疑わしいヒットはまだ聴取されていません: 真の適合率はおそらくこれより低くなります。</translation>
    </message>
    <message>
        <source>Hits of some degrees of confidence were not heard yet: the true precision may be higher or lower.</source>
        <translation>一部の信頼度のヒットはまだ聴取されていません: 真の適合率はこれより高いことも低いこともあります。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>no hits</source>
        <translation>ヒットなし</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>未判定</translation>
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
            <numerusform>%Ln件中%1ヒットを判定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 right, %2 wrong, %3 of another class</source>
        <translation>正しい%1、誤り%2、別クラス%3</translation>
    </message>
    <message>
        <source>No hit of this run was judged yet. Draw a sample, listen to each hit and say whether it is right: 20 hits of a class tell its precision to about ± 15 %.</source>
        <translation>この解析のヒットはまだ判定されていません。サンプルを抽出し、各ヒットを聴いて正しいかどうかを判定してください: 1クラスにつき20ヒットで、適合率が約± 15 %の精度でわかります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hit(s) judged: %1 right, %2 wrong, %3 of another class.</source>
        <translation>
            <numerusform>%Lnヒットを判定: 正しい%1、誤り%2、別クラス%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 of all hits of these classes are right (with 95 % confidence, %2).</source>
        <translation>これらのクラスの全ヒットのうち約%1が正しいと推定されます (95 %の信頼度で%2)。</translation>
    </message>
    <message>
        <source>Not judged yet: %1.</source>
        <translation>未判定: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln verdict(s) are about hits that this run does not have.</source>
        <translation>
            <numerusform>判定%Ln件は、この解析にないヒットに対するものです。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, right</source>
        <comment>a class of drum</comment>
        <translation>%1、正しい</translation>
    </message>
    <message>
        <source>%1, wrong: no drum there</source>
        <comment>a class of drum</comment>
        <translation>%1、誤り: ドラムなし</translation>
    </message>
    <message>
        <source>%1, heard as %2</source>
        <comment>classes of drums</comment>
        <translation>%1、実際は%2</translation>
    </message>
    <message>
        <source>%1, another class</source>
        <comment>a class of drum</comment>
        <translation>%1、別クラス</translation>
    </message>
</context>
<context>
    <name>heihachi::VerdictBar</name>
    <message>
        <source>Previous</source>
        <comment>difference</comment>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>difference</comment>
        <translation>次へ</translation>
    </message>
    <message>
        <source>A is right</source>
        <translation>Aが正しい</translation>
    </message>
    <message>
        <source>B is right</source>
        <translation>Bが正しい</translation>
    </message>
    <message>
        <source>Neither</source>
        <comment>of the two runs is right</comment>
        <translation>両方誤り</translation>
    </message>
    <message>
        <source>Goes to the difference before, in both views</source>
        <translation>両方の表示で前の差異に移動します</translation>
    </message>
    <message>
        <source>Goes to the next difference, in both views</source>
        <translation>両方の表示で次の差異に移動します</translation>
    </message>
    <message>
        <source>Run A is right here: becomes a correction of the recording</source>
        <translation>ここでは解析Aが正しい: 録音の修正になります</translation>
    </message>
    <message>
        <source>Run B is right here: becomes a correction of the recording</source>
        <translation>ここでは解析Bが正しい: 録音の修正になります</translation>
    </message>
    <message>
        <source>Neither run is right here: what only one of them has, or both call otherwise, is deleted</source>
        <translation>ここではどちらの解析も誤り: 一方だけにあるもの、またはクラスが食い違うものは削除されます</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>button, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place in a list</comment>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listed</source>
        <comment>differences</comment>
        <translation>
            <numerusform>%Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Verdict: %1.</source>
        <translation>判定: %1。</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewActions</name>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>フルスクリーン(&amp;F)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;whole recording</source>
        <translation>録音全体を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Show the whole recording</source>
        <translation>録音全体を表示</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Beat grid</source>
        <translation>ビートグリッド(&amp;B)</translation>
    </message>
    <message>
        <source>Draw beats and bars over the timeline</source>
        <translation>タイムライン上に拍と小節を描画</translation>
    </message>
    <message>
        <source>W&amp;orkspace</source>
        <translation>ワークスペース(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>タイムライン(&amp;E)</translation>
    </message>
</context>
<context>
    <name>heihachi::ViewExport</name>
    <message>
        <source>The view has no size.</source>
        <translation>表示のサイズがゼロです。</translation>
    </message>
    <message>
        <source>Show it first.</source>
        <translation>先に表示してください。</translation>
    </message>
    <message>
        <source>“%1” does not say what kind of picture it is to be.</source>
        <translation>「%1」から画像の種類を判別できません。</translation>
    </message>
    <message>
        <source>Let the name end with .png, .svg or .pdf.</source>
        <translation>名前の末尾を.png、.svgまたは.pdfにしてください。</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>図形 (*.svg)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>文書 (*.pdf)</translation>
    </message>
</context>
<context>
    <name>heihachi::WaveformView</name>
    <message>
        <source>No run yet. Analyse (Ctrl+R)</source>
        <translation>解析はまだありません。解析 (Ctrl+R)</translation>
    </message>
    <message>
        <source>Waveform</source>
        <translation>波形</translation>
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
        <translation>これ以上の詳細なし: %1</translation>
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
        <translation>テンソル「%1」の形状が%3ではなく%2です</translation>
    </message>
    <message>
        <source>tensor “%1” holds values that are no numbers</source>
        <translation>テンソル「%1」に数値でない値があります</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used as weights: %2.</source>
        <translation>「%1」を重みとして使用できません: %2。</translation>
    </message>
    <message>
        <source>Install Heihachi again.</source>
        <translation>Heihachiを再インストールしてください。</translation>
    </message>
</context>
<context>
    <name>heihachi::WelcomePage</name>
    <message>
        <source>Takes drum &amp; bass apart: every hit, with what it rests on.</source>
        <translation>ドラムンベースを分解: すべてのヒットを、その根拠とともに。</translation>
    </message>
    <message>
        <source>Open a recording or project…</source>
        <translation>録音またはプロジェクトを開く…</translation>
    </message>
    <message>
        <source>Analyse the demo mix</source>
        <translation>デモミックスを解析</translation>
    </message>
    <message>
        <source>A short mix that comes with Heihachi</source>
        <translation>Heihachiに付属の短いミックス</translation>
    </message>
    <message>
        <source>Or drop files and folders anywhere on this window.</source>
        <translation>または、ファイルやフォルダーをこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
    <message>
        <source>Recent recordings</source>
        <translation>最近の録音</translation>
    </message>
    <message>
        <source>Untitled project of %1</source>
        <translation>%1の無題プロジェクト</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (見つかりません)</translation>
    </message>
</context>
<context>
    <name>heihachi::WindowCompare</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>heihachi::Workspace</name>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Bring the panel “%1” to the front, or hide it when it is there</source>
        <translation>パネル「%1」を前面に表示します。表示中なら隠します</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceActions</name>
    <message>
        <source>&amp;Save as…</source>
        <translation>名前を付けて保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Keep this arrangement under a name</source>
        <translation>この配置に名前を付けて保存</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>名前を変更(&amp;N)…</translation>
    </message>
    <message>
        <source>Give this workspace another name</source>
        <translation>このワークスペースの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Forget this workspace of your own</source>
        <translation>この自作のワークスペースを削除</translation>
    </message>
    <message>
        <source>&amp;Reset this workspace</source>
        <translation>このワークスペースをリセット(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels of this workspace back where they were at first</source>
        <translation>このワークスペースのすべてのパネルを初期配置に戻す</translation>
    </message>
    <message>
        <source>Change to the workspace “%1”</source>
        <translation>ワークスペース「%1」に切り替え</translation>
    </message>
    <message>
        <source>Workspace: which panels are shown, and where</source>
        <translation>ワークスペース: 表示するパネルとその位置</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>ワークスペース: %1</translation>
    </message>
    <message>
        <source>Name of the workspace:</source>
        <translation>ワークスペースの名前:</translation>
    </message>
    <message>
        <source>There is a workspace “%1” already. Choose another name.</source>
        <translation>ワークスペース「%1」はすでに存在します。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Save workspace</source>
        <translation>ワークスペースを保存</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>ワークスペースの名前を変更</translation>
    </message>
</context>
<context>
    <name>heihachi::WorkspaceLayout</name>
    <message>
        <source>Overview</source>
        <translation>概観</translation>
    </message>
    <message>
        <source>Drums</source>
        <translation>ドラム</translation>
    </message>
    <message>
        <source>Mix</source>
        <translation>ミックス</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>heihachi::analyze</name>
    <message>
        <source>The analysis was cancelled.</source>
        <translation>解析はキャンセルされました。</translation>
    </message>
    <message>
        <source>opening the file</source>
        <translation>ファイルを開いています</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>reading audio</source>
        <translation>オーディオを読み込み中</translation>
    </message>
    <message>
        <source>The waveform overview could not be kept for the next time: %1</source>
        <translation>波形の概観を次回用に保存できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>heihachi::contentHash</name>
    <message>
        <source>“%1” doesn&apos;t exist.</source>
        <translation>「%1」は存在しません。</translation>
    </message>
    <message>
        <source>Check the name, and that the drive is connected.</source>
        <translation>名前と、ドライブが接続されていることを確認してください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: permission denied.</source>
        <translation>「%1」を読み取れません: アクセスが拒否されました。</translation>
    </message>
    <message>
        <source>Give yourself the right to read it, or copy it to another folder.</source>
        <translation>読み取り権限を付与するか、別のフォルダーにコピーしてください。</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be read: %2.</source>
        <translation>「%1」を読み取れません: %2。</translation>
    </message>
    <message>
        <source>Check the drive, then try again.</source>
        <translation>ドライブを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Reading “%1” failed: %2.</source>
        <translation>「%1」の読み取りに失敗しました: %2。</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>接続を確認して、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>heihachi::integratedLoudness</name>
    <message>
        <source>The loudness of “%1” can&apos;t be measured.</source>
        <translation>「%1」のラウドネスを測定できません。</translation>
    </message>
    <message>
        <source>Measuring the loudness was cancelled.</source>
        <translation>ラウドネスの測定はキャンセルされました。</translation>
    </message>
</context>
<context>
    <name>heihachi::nearest_name</name>
    <message>
        <source>There are none.</source>
        <translation>候補はありません。</translation>
    </message>
    <message>
        <source>Known: %1.</source>
        <translation>使用可能: %1。</translation>
    </message>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」ではありませんか?</translation>
    </message>
</context>
<context>
    <name>heihachi::parameter_check</name>
    <message>
        <source>true or false</source>
        <translation>trueまたはfalse</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2%3</source>
        <translation>%1～%2%3の整数</translation>
    </message>
    <message>
        <source>a number from %1 to %2%3</source>
        <translation>%1～%2%3の数値</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>%1のいずれか</translation>
    </message>
</context>
<context>
    <name>heihachi::stage_guard</name>
    <message>
        <source>There is not enough memory.</source>
        <translation>メモリが不足しています。</translation>
    </message>
    <message>
        <source>An internal error: %1.</source>
        <translation>内部エラー: %1。</translation>
    </message>
    <message>
        <source>An internal error of unknown kind.</source>
        <translation>種類不明の内部エラー。</translation>
    </message>
</context>
<context>
    <name>heihachi::yaml_scalar</name>
    <message>
        <source>“%1”</source>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a group of settings</source>
        <translation>設定のグループ</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空の値</translation>
    </message>
</context>
</TS>
