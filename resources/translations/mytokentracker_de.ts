<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>% of session</source>
        <translation>% der Sitzung</translation>
    </message>
    <message>
        <source>% of week</source>
        <translation>% der Woche</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it came with the program</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n Modell, Stand {date}; kam mit dem Programm</numerusform>
            <numerusform>%n Modelle, Stand {date}; kamen mit dem Programm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s), as seen on {date}; it was fetched</source>
        <comment>of a price list</comment>
        <translation>
            <numerusform>%n Modell, Stand {date}; wurde geladen</numerusform>
            <numerusform>%n Modelle, Stand {date}; wurden geladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) came after Claude Code noted its total: ours has them already.</source>
        <translation>
            <numerusform>%n Antwort kam, nachdem Claude Code seine Summe notiert hatte: In unserer ist sie schon enthalten.</numerusform>
            <numerusform>%n Antworten kamen, nachdem Claude Code seine Summe notiert hatte: In unserer sind sie schon enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) did not end in the transcript, cut off or written by an old client: how much they put out is not known here.</source>
        <translation>
            <numerusform>%n Antwort endet nicht im Transkript, abgebrochen oder von einem alten Client geschrieben: Wie viel sie ausgab, ist hier nicht bekannt.</numerusform>
            <numerusform>%n Antworten enden nicht im Transkript, abgebrochen oder von einem alten Client geschrieben: Wie viel sie ausgaben, ist hier nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) in this transcript came by copying, when it was forked from another session: counted there, and in Claude Code&apos;s total of both, with what that one had used without a line.</source>
        <translation>
            <numerusform>%n Antwort in diesem Transkript wurde kopiert, als es von einer anderen Sitzung abgezweigt wurde: dort gezählt, und in Claude Codes Summe beider, samt dem, was jene ohne Zeile verbraucht hatte.</numerusform>
            <numerusform>%n Antworten in diesem Transkript wurden kopiert, als es von einer anderen Sitzung abgezweigt wurde: dort gezählt, und in Claude Codes Summe beider, samt dem, was jene ohne Zeile verbraucht hatte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent</source>
        <translation>
            <numerusform>%n Antwort zu senden</numerusform>
            <numerusform>%n Antworten zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) to be sent in {span}, as the account&apos;s quota allows</source>
        <translation>
            <numerusform>%n Antwort zu senden in {span}, wie es das Kontingent des Kontos erlaubt</numerusform>
            <numerusform>%n Antworten zu senden in {span}, wie es das Kontingent des Kontos erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Fast mode, times</source>
        <translation>&amp;Schneller Modus, mal</translation>
    </message>
    <message>
        <source>&amp;Input</source>
        <translation>&amp;Eingabe</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Output</source>
        <translation>&amp;Ausgabe</translation>
    </message>
    <message>
        <source>+ means at least</source>
        <translation>+ heißt mindestens</translation>
    </message>
    <message>
        <source>14 days</source>
        <comment>head of a column: each of the last 14 days</comment>
        <translation>14 Tage</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>hours</comment>
        <translation>24 Std.</translation>
    </message>
    <message>
        <source>30 d</source>
        <comment>days</comment>
        <translation>30 T.</translation>
    </message>
    <message>
        <source>5 h</source>
        <comment>hours</comment>
        <translation>5 Std.</translation>
    </message>
    <message>
        <source>5-hour</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>5 Stunden</translation>
    </message>
    <message>
        <source>5-hour windows that would have been full</source>
        <translation>5-Stunden-Fenster, die voll gewesen wären</translation>
    </message>
    <message>
        <source>7 d</source>
        <comment>days</comment>
        <translation>7 T.</translation>
    </message>
    <message>
        <source>&lt;{amount}</source>
        <comment>less than an amount or a percentage</comment>
        <translation>&lt;{amount}</translation>
    </message>
    <message>
        <source>A Claude Code folder does not exist</source>
        <translation>Ein Ordner von Claude Code existiert nicht</translation>
    </message>
    <message>
        <source>A command of your own to run on each alert, which it gets as JSON on its input.</source>
        <translation>Ein eigener Befehl, der bei jeder Meldung läuft und sie als JSON auf der Eingabe erhält.</translation>
    </message>
    <message>
        <source>A computer without a name</source>
        <translation>Ein Computer ohne Namen</translation>
    </message>
    <message>
        <source>A custom plan needs both budgets.</source>
        <translation>Ein eigener Plan braucht beide Budgets.</translation>
    </message>
    <message>
        <source>A fault of the program ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>Ein Fehler des Programms ({kind})</translation>
    </message>
    <message>
        <source>A folder of Claude Code</source>
        <translation>Ein Ordner von Claude Code</translation>
    </message>
    <message>
        <source>A folder of transcripts cannot be read</source>
        <translation>Ein Ordner mit Transkripten ist nicht lesbar</translation>
    </message>
    <message>
        <source>A folder of transcripts does not answer</source>
        <translation>Ein Ordner mit Transkripten antwortet nicht</translation>
    </message>
    <message>
        <source>A hub lets nobody in without one.</source>
        <translation>Ohne Token lässt kein Hub jemanden ein.</translation>
    </message>
    <message>
        <source>A hub that this computer sends to, and your other machines, keep what they have of it.</source>
        <translation>Ein Hub, an den dieser Computer sendet, und Ihre anderen Rechner behalten, was sie davon haben.</translation>
    </message>
    <message>
        <source>A line of the setting “{name}” cannot be used</source>
        <translation>Eine Zeile der Einstellung „{name}“ ist nicht brauchbar</translation>
    </message>
    <message>
        <source>A month</source>
        <comment>head of a column: price of a plan</comment>
        <translation>Im Monat</translation>
    </message>
    <message>
        <source>A server of yours, or of somebody you trust, that brings the use of all your machines together: limits are the account’s.</source>
        <translation>Ein Server von Ihnen oder von jemandem, dem Sie vertrauen, der die Nutzung aller Ihrer Rechner zusammenführt: Limits gelten für das Konto.</translation>
    </message>
    <message>
        <source>A token does not belong into an address</source>
        <translation>Ein Token gehört nicht in eine Adresse</translation>
    </message>
    <message>
        <source>A token is not sent without TLS</source>
        <translation>Ohne TLS wird kein Token gesendet</translation>
    </message>
    <message>
        <source>A transcript cannot be read</source>
        <translation>Ein Transkript ist nicht lesbar</translation>
    </message>
    <message>
        <source>API price</source>
        <translation>API-Preis</translation>
    </message>
    <message>
        <source>API price by day</source>
        <translation>API-Preis pro Tag</translation>
    </message>
    <message>
        <source>API price by month</source>
        <translation>API-Preis pro Monat</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>About MyTokenTracker</source>
        <translation>Über MyTokenTracker</translation>
    </message>
    <message>
        <source>Above 90 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>Über 90 % wiegen kleine Fehler schwer; am besten sind 10 bis 50 %.</translation>
    </message>
    <message>
        <source>Above my own status line</source>
        <comment>beside a check box</comment>
        <translation>Über meiner eigenen Statuszeile</translation>
    </message>
    <message>
        <source>Account</source>
        <comment>at a hub</comment>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message numerus="yes">
        <source>Accuracy after %n sync(s) ± {percent} %</source>
        <translation>
            <numerusform>Genauigkeit nach %n Sync ± {percent} %</numerusform>
            <numerusform>Genauigkeit nach %n Syncs ± {percent} %</numerusform>
        </translation>
    </message>
    <message>
        <source>Across projects</source>
        <translation>Über alle Projekte</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>how long was worked</comment>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a price</source>
        <translation>Preis hinzufügen</translation>
    </message>
    <message>
        <source>Add a system tray (status notifier) to your panel. The icon appears as soon as there is one.</source>
        <translation>Fügen Sie Ihrer Leiste einen Infobereich (Status Notifier) hinzu. Das Symbol erscheint, sobald es einen gibt.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Against last month</source>
        <translation>Gegenüber dem Vormonat</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Alerts may come again after the next start</source>
        <translation>Nach dem nächsten Start können Meldungen noch einmal kommen</translation>
    </message>
    <message>
        <source>Alerts paused until {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Meldungen pausieren bis {when}</translation>
    </message>
    <message>
        <source>All</source>
        <comment>a range of time: since the beginning</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All</source>
        <comment>machines</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All machines</source>
        <translation>Alle Rechner</translation>
    </message>
    <message>
        <source>All machines together {percent}</source>
        <translation>Alle Rechner zusammen {percent}</translation>
    </message>
    <message>
        <source>All machines together: {numbers}.</source>
        <comment>numbers: Session 42 %, Week 18 %</comment>
        <translation>Alle Rechner zusammen: {numbers}.</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Alle Modelle</translation>
    </message>
    <message>
        <source>All of it, for as long as you do not forget it: Claude Code deletes its transcripts after 30 days, what was counted stays.</source>
        <translation>Alles, solange Sie es nicht vergessen lassen: Claude Code löscht seine Transkripte nach 30 Tagen, das Gezählte bleibt.</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>All that was counted and learnt.</source>
        <translation>Alles, was gezählt und gelernt wurde.</translation>
    </message>
    <message>
        <source>All that was spent, for each million tokens put out</source>
        <translation>Alles Ausgegebene, je Million ausgegebener Tokens</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle Transkripte</translation>
    </message>
    <message>
        <source>Amounts are list-price estimates.</source>
        <translation>Beträge sind Schätzungen nach Listenpreisen.</translation>
    </message>
    <message>
        <source>Amounts cannot be shown in {currency}</source>
        <translation>Beträge können nicht in {currency} gezeigt werden</translation>
    </message>
    <message>
        <source>Another MyTokenTracker is writing to it; try again in a minute.</source>
        <translation>Ein anderer MyTokenTracker schreibt gerade hinein; versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing.</source>
        <translation>Die Statuszeile eines anderen Werkzeugs bleibt und wird weiter gezeigt.</translation>
    </message>
    <message>
        <source>Another tool’s status line is kept and goes on showing: {command}</source>
        <translation>Die Statuszeile eines anderen Werkzeugs bleibt und wird weiter gezeigt: {command}</translation>
    </message>
    <message>
        <source>As Claude says it (recommended)</source>
        <translation>Wie Claude es sagt (empfohlen)</translation>
    </message>
    <message>
        <source>As it was before we first changed it: {backup}</source>
        <comment>backup: a file</comment>
        <translation>Wie vor unserer ersten Änderung: {backup}</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Ask once a day</source>
        <comment>beside a check box</comment>
        <translation>Einmal am Tag fragen</translation>
    </message>
    <message>
        <source>Ask the hub now</source>
        <translation>Den Hub jetzt fragen</translation>
    </message>
    <message>
        <source>Asking the hub…</source>
        <translation>Der Hub wird gefragt…</translation>
    </message>
    <message>
        <source>At API prices</source>
        <translation>Zu API-Preisen</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>Auf einen Blick</translation>
    </message>
    <message>
        <source>At this pace full at {when}, {duration} before it resets.</source>
        <translation>Bei diesem Tempo voll um {when}, {duration} vor dem Zurücksetzen.</translation>
    </message>
    <message>
        <source>At this pace full at {when}.</source>
        <translation>Bei diesem Tempo voll um {when}.</translation>
    </message>
    <message>
        <source>At this pace neither window fills up.</source>
        <translation>Bei diesem Tempo wird keines der Fenster voll.</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, in {left}.</source>
        <translation>Bei diesem Tempo ist die Sitzung um {when}{band} voll, in {left}.</translation>
    </message>
    <message>
        <source>At this pace the session is full at {when}{band}, {left} before it resets.</source>
        <translation>Bei diesem Tempo ist die Sitzung um {when}{band} voll, {left} vor dem Zurücksetzen.</translation>
    </message>
    <message>
        <source>At this pace the session lasts until it resets.</source>
        <translation>Bei diesem Tempo reicht die Sitzung bis zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, in {left}.</source>
        <translation>Bei diesem Tempo ist die Woche um {when}{band} voll, in {left}.</translation>
    </message>
    <message>
        <source>At this pace the week is full at {when}{band}, {left} before it resets.</source>
        <translation>Bei diesem Tempo ist die Woche um {when}{band} voll, {left} vor dem Zurücksetzen.</translation>
    </message>
    <message>
        <source>At this pace the week lasts until it resets.</source>
        <translation>Bei diesem Tempo reicht die Woche bis zum Zurücksetzen.</translation>
    </message>
    <message>
        <source>At which percentages of the session you are told.</source>
        <translation>Bei welchen Prozentwerten der Sitzung Sie Bescheid bekommen.</translation>
    </message>
    <message>
        <source>At which percentages of the week you are told.</source>
        <translation>Bei welchen Prozentwerten der Woche Sie Bescheid bekommen.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>button</comment>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list alone (Escape)</source>
        <translation>Zurück zur Liste allein (Esc)</translation>
    </message>
    <message>
        <source>Band</source>
        <comment>in which a number probably lies</comment>
        <translation>Spanne</translation>
    </message>
    <message>
        <source>Begin with what they learnt</source>
        <translation>Mit dem beginnen, was andere gelernt haben</translation>
    </message>
    <message>
        <source>Believed now</source>
        <comment>an estimator</comment>
        <translation>Gilt gerade</translation>
    </message>
    <message>
        <source>Below 5 % small errors weigh much; best is 10 to 50 %.</source>
        <translation>Unter 5 % wiegen kleine Fehler schwer; am besten sind 10 bis 50 %.</translation>
    </message>
    <message>
        <source>Beside</source>
        <comment>our status line beside one of your own</comment>
        <translation>Daneben</translation>
    </message>
    <message>
        <source>Between</source>
        <comment>head of a column: two values</comment>
        <translation>Zwischen</translation>
    </message>
    <message>
        <source>Beyond it</source>
        <comment>head of a column: dollars beyond what a plan holds</comment>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Beide sind gleich.</translation>
    </message>
    <message>
        <source>Budgets are corrected by what your syncs taught.</source>
        <translation>Die Budgets sind um das berichtigt, was Ihre Syncs gelehrt haben.</translation>
    </message>
    <message>
        <source>Budgets are the plans&apos; defaults: sync, and the comparison goes by what Claude shows you.</source>
        <translation>Die Budgets sind die Vorgaben der Pläne: Mit einem Sync richtet sich der Vergleich nach dem, was Claude zeigt.</translation>
    </message>
    <message>
        <source>Busiest: {hour}</source>
        <comment>an hour of the week and what was used</comment>
        <translation>Am meisten: {hour}</translation>
    </message>
    <message>
        <source>By</source>
        <comment>head of a column: which estimator</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>By a first guess the session may be full. Enter what Claude shows.</source>
        <translation>Nach einer ersten Schätzung könnte die Sitzung voll sein. Geben Sie ein, was Claude zeigt.</translation>
    </message>
    <message>
        <source>By a first guess the week may be full. Enter what Claude shows.</source>
        <translation>Nach einer ersten Schätzung könnte die Woche voll sein. Geben Sie ein, was Claude zeigt.</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Selbsttätig</translation>
    </message>
    <message>
        <source>By itself it is asked once a minute.</source>
        <translation>Von selbst wird er einmal in der Minute gefragt.</translation>
    </message>
    <message>
        <source>Byte {number} is not UTF-8. Save it as UTF-8 with an editor.</source>
        <translation>Byte {number} ist kein UTF-8. Speichern Sie die Datei mit einem Editor als UTF-8.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Cache &amp;read</source>
        <translation>Cache &amp;lesen</translation>
    </message>
    <message>
        <source>Cache read</source>
        <translation>Cache gelesen</translation>
    </message>
    <message>
        <source>Cache write</source>
        <translation>Cache geschrieben</translation>
    </message>
    <message>
        <source>Cache write 1 h</source>
        <translation>Cache geschrieben, 1 Std.</translation>
    </message>
    <message>
        <source>Cache write 5 min</source>
        <translation>Cache geschrieben, 5 Min.</translation>
    </message>
    <message>
        <source>Cache write, &amp;1 h</source>
        <translation>Cache schreiben, &amp;1 Std.</translation>
    </message>
    <message>
        <source>Cache write, &amp;5 min</source>
        <translation>Cache schreiben, &amp;5 Min.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <comment>transcripts</comment>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Change a price</source>
        <translation>Preis ändern</translation>
    </message>
    <message>
        <source>Change the chosen price</source>
        <translation>Den gewählten Preis ändern</translation>
    </message>
    <message>
        <source>Changes cannot be watched</source>
        <translation>Änderungen können nicht beobachtet werden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Charts</source>
        <comment>button: opens the charts window</comment>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Charts…</source>
        <comment>opens the charts window</comment>
        <translation>Diagramme…</translation>
    </message>
    <message>
        <source>Check the address and the date. For a hub with a certificate of its own: {command}.</source>
        <translation>Prüfen Sie Adresse und Datum. Für einen Hub mit eigenem Zertifikat: {command}.</translation>
    </message>
    <message>
        <source>Check the address, and whether the hub runs there. Nothing was changed here.</source>
        <translation>Prüfen Sie die Adresse und ob der Hub dort läuft. Hier wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Check the address; a hub of a newer version may need a newer version here.</source>
        <translation>Prüfen Sie die Adresse; ein Hub einer neueren Version braucht vielleicht auch hier eine neuere.</translation>
    </message>
    <message>
        <source>Check the disk that holds {file}.</source>
        <translation>Prüfen Sie den Datenträger mit {file}.</translation>
    </message>
    <message>
        <source>Check the permissions of {file}.</source>
        <translation>Prüfen Sie die Rechte von {file}.</translation>
    </message>
    <message>
        <source>Check the permissions of {folder} and of what is in it{reason}. Transcripts are read all the same.</source>
        <comment>reason: empty, or in brackets</comment>
        <translation>Prüfen Sie die Rechte von {folder} und von dem, was darin liegt{reason}. Transkripte werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Choose the name of another project to merge the two, such as those of a folder that was moved. An empty name gives the folder its own one back. Only names change, never what was counted.</source>
        <translation>Wählen Sie den Namen eines anderen Projekts, um beide zu vereinen, etwa bei einem verschobenen Ordner. Ein leerer Name gibt dem Ordner seinen eigenen zurück. Nur Namen ändern sich, nie das Gezählte.</translation>
    </message>
    <message>
        <source>Choose your plan…</source>
        <translation>Plan wählen…</translation>
    </message>
    <message>
        <source>Choose yours in Settings; the bars are of what it holds.</source>
        <translation>Wählen Sie Ihren in den Einstellungen; die Balken zeigen den Anteil dessen, was er enthält.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <comment>a file</comment>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Claude Code cannot call us</source>
        <translation>Claude Code kann uns nicht aufrufen</translation>
    </message>
    <message>
        <source>Claude Code files tokens under the model that was asked for, we under the one that answered.</source>
        <translation>Claude Code ordnet Tokens dem verlangten Modell zu, wir dem, das geantwortet hat.</translation>
    </message>
    <message>
        <source>Claude Code has noted no total of its own: it does so when a session ends, from version 2.1.251 on, and not when it is killed.</source>
        <translation>Claude Code hat keine eigene Summe notiert: Das tut es am Ende einer Sitzung, ab Version 2.1.251, und nicht, wenn es abgeschossen wird.</translation>
    </message>
    <message>
        <source>Claude Code speaks for two accounts</source>
        <translation>Claude Code spricht für zwei Konten</translation>
    </message>
    <message>
        <source>Claude Code then reports the true percentages, and when a session ends.
Nothing of your conversations is kept.</source>
        <translation>Claude Code meldet dann die wahren Prozentwerte und das Ende jeder Sitzung.
Von Ihren Gesprächen wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>Claude Code writes one for each session. Use it once and the bars fill by themselves.</source>
        <translation>Claude Code schreibt eines je Sitzung. Benutzen Sie es einmal, und die Balken füllen sich von selbst.</translation>
    </message>
    <message>
        <source>Claude Code {version} has no hooks</source>
        <translation>Claude Code {version} hat keine Hooks</translation>
    </message>
    <message>
        <source>Claude Code&apos;s</source>
        <comment>its count</comment>
        <translation>Claude Codes</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off</source>
        <translation>Die Hooks von Claude Code sind abgeschaltet</translation>
    </message>
    <message>
        <source>Claude Code&apos;s hooks are switched off by a policy</source>
        <translation>Die Hooks von Claude Code sind durch eine Richtlinie abgeschaltet</translation>
    </message>
    <message>
        <source>Claude Code&apos;s settings have an unexpected form</source>
        <translation>Die Einstellungen von Claude Code haben eine unerwartete Form</translation>
    </message>
    <message>
        <source>Claude Code&apos;s total has calls that are in no transcript: compaction, titles, web searches, recaps.</source>
        <translation>Claude Codes Summe enthält Aufrufe, die in keinem Transkript stehen: Kompaktierung, Titel, Websuchen, Zusammenfassungen.</translation>
    </message>
    <message>
        <source>Claude Code’s events cannot be read or removed</source>
        <translation>Die Ereignisse von Claude Code können nicht gelesen oder entfernt werden</translation>
    </message>
    <message>
        <source>Claude counts</source>
        <comment>followed by a factor: × 1.17</comment>
        <translation>Claude zählt</translation>
    </message>
    <message>
        <source>Claude said so at {when}.</source>
        <translation>Claude hat es um {when} gesagt.</translation>
    </message>
    <message>
        <source>Claude’s own number is from {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Claudes eigene Zahl ist von {ago}.</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>button: leave a session&apos;s detail</comment>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours of the windows.</source>
        <translation>Farben der Fenster.</translation>
    </message>
    <message>
        <source>Compare with Claude Code&apos;s own count</source>
        <translation>Mit der Zählung von Claude Code vergleichen</translation>
    </message>
    <message>
        <source>Comparison of plans</source>
        <translation>Pläne im Vergleich</translation>
    </message>
    <message>
        <source>Connect</source>
        <comment>button: Claude Code</comment>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connect Claude Code</source>
        <translation>Claude Code verbinden</translation>
    </message>
    <message>
        <source>Connect Claude Code…</source>
        <translation>Claude Code verbinden…</translation>
    </message>
    <message>
        <source>Connected: {file} is written.</source>
        <translation>Verbunden: {file} ist geschrieben.</translation>
    </message>
    <message>
        <source>Connecting changes this, and nothing else:</source>
        <translation>Das Verbinden ändert dies und sonst nichts:</translation>
    </message>
    <message>
        <source>Connection</source>
        <comment>to Claude Code</comment>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Connect…</source>
        <comment>Claude Code</comment>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a diagnostic report</source>
        <translation>Diagnosebericht kopieren</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy session id</source>
        <translation>Sitzungskennung kopieren</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Cost by kind</source>
        <translation>Kosten nach Art</translation>
    </message>
    <message>
        <source>Cost by project</source>
        <translation>Kosten nach Projekt</translation>
    </message>
    <message>
        <source>Cost of each day, and the last 7 days beside the 7 before</source>
        <translation>Kosten jedes Tages, und die letzten 7 Tage neben den 7 davor</translation>
    </message>
    <message>
        <source>Cost of the session</source>
        <translation>Kosten der Sitzung</translation>
    </message>
    <message>
        <source>Cost over time</source>
        <translation>Kosten im Verlauf</translation>
    </message>
    <message>
        <source>Count</source>
        <comment>head of a column</comment>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Count all transcripts again</source>
        <translation>Alle Transkripte neu zählen</translation>
    </message>
    <message>
        <source>Counting has stopped because of a fault of the program</source>
        <translation>Das Zählen hat wegen eines Programmfehlers aufgehört</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>a plan with budgets of the person&apos;s own</comment>
        <translation>Eigener</translation>
    </message>
    <message>
        <source>Dark</source>
        <comment>colours</comment>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>page of the settings</comment>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Day of the weekly reset</source>
        <translation>Tag des wöchentlichen Zurücksetzens</translation>
    </message>
    <message>
        <source>Days held up</source>
        <translation>Aufgehaltene Tage</translation>
    </message>
    <message>
        <source>Days in a row now</source>
        <translation>Tage in Folge, jetzt</translation>
    </message>
    <message>
        <source>Days on which a window would have been full</source>
        <translation>Tage, an denen ein Fenster voll gewesen wäre</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Does not fill up at this pace</source>
        <translation>Wird bei diesem Tempo nicht voll</translation>
    </message>
    <message>
        <source>Does not start when you log in.</source>
        <translation>Startet nicht beim Anmelden.</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button: closes the window</comment>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Each response is counted at the list price of its day.</source>
        <translation>Jede Antwort wird zum Listenpreis ihres Tages gezählt.</translation>
    </message>
    <message>
        <source>Each sync</source>
        <translation>Jeder Sync</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>button: corrects a reading</comment>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <comment>head of a column: used on other machines</comment>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>Empty: the session is skipped.</source>
        <translation>Leer: Die Sitzung wird ausgelassen.</translation>
    </message>
    <message>
        <source>Empty: the week is skipped.</source>
        <translation>Leer: Die Woche wird ausgelassen.</translation>
    </message>
    <message>
        <source>Enough</source>
        <comment>a plan was always enough</comment>
        <translation>Genügt</translation>
    </message>
    <message numerus="yes">
        <source>Estimated from the limits of %n other account(s), until you sync</source>
        <translation>
            <numerusform>Geschätzt nach den Limits von %n anderen Konto, bis Sie syncen</numerusform>
            <numerusform>Geschätzt nach den Limits von %n anderen Konten, bis Sie syncen</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimator</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Estimators</source>
        <translation>Schätzer</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Export (Ctrl+E)</source>
        <translation>Exportieren (Strg+E)</translation>
    </message>
    <message>
        <source>Export: {title}</source>
        <translation>Exportieren: {title}</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>Families</source>
        <comment>of models</comment>
        <translation>Familien</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fixed: ends at a set time</source>
        <translation>Fest: endet zu einer bestimmten Zeit</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>For a bug report: versions, numbers and the log; no names, no paths, nothing that you wrote.</source>
        <translation>Für einen Fehlerbericht: Versionen, Zahlen und das Protokoll; keine Namen, keine Pfade, nichts, was Sie geschrieben haben.</translation>
    </message>
    <message>
        <source>For an hour</source>
        <comment>alerts are paused</comment>
        <translation>Für eine Stunde</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; a code in the place of each project&apos;s folder; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>Zu jeder Antwort Kennung, Zeit, Modell und Tokenzahlen; Kennungen der Sitzungen; ein Code statt des Ordners jedes Projekts; die Prozentwerte, die Claude gezeigt hat, und die erreichten Limits; Ihr Plan, seine Budgets und das wöchentliche Zurücksetzen. Keine Prompts, Antworten oder Dateien.</translation>
    </message>
    <message>
        <source>For each response its id, time, model and token counts; ids of sessions; the folders of projects; the percentages that Claude showed and the limits that were reached; your plan, its budgets and weekly reset. No prompts, answers or files.</source>
        <translation>Zu jeder Antwort Kennung, Zeit, Modell und Tokenzahlen; Kennungen der Sitzungen; die Ordner der Projekte; die Prozentwerte, die Claude gezeigt hat, und die erreichten Limits; Ihr Plan, seine Budgets und das wöchentliche Zurücksetzen. Keine Prompts, Antworten oder Dateien.</translation>
    </message>
    <message>
        <source>For others</source>
        <translation>Für andere</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>a group of settings: what was counted</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget</source>
        <comment>button</comment>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget everything that was counted</source>
        <translation>Alles Gezählte vergessen</translation>
    </message>
    <message>
        <source>Forget everything?</source>
        <translation>Alles vergessen?</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Forget the chosen project</source>
        <translation>Das gewählte Projekt vergessen</translation>
    </message>
    <message>
        <source>Forget {project}?</source>
        <translation>{project} vergessen?</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Found {responses} in {sessions} since {date}.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{responses} in {sessions} seit {date} gefunden.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Not made or endorsed by Anthropic.</source>
        <translation>Freie Software unter der MIT-Lizenz. Nicht von Anthropic gemacht oder empfohlen.</translation>
    </message>
    <message>
        <source>Free some space on the disk of {folder}; nothing is lost.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger von {folder}; nichts geht verloren.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>the day from which a price counts</comment>
        <translation>Ab</translation>
    </message>
    <message>
        <source>From &amp;day on</source>
        <translation>Ab &amp;Tag</translation>
    </message>
    <message>
        <source>From a quarter to four times the list price; the small upright line is as listed</source>
        <translation>Vom Viertel bis zum Vierfachen des Listenpreises; der kleine senkrechte Strich steht für den Listenpreis</translation>
    </message>
    <message>
        <source>From cache</source>
        <comment>head of a column: share of the input</comment>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>From others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Full</source>
        <comment>a limit window</comment>
        <translation>Voll</translation>
    </message>
    <message>
        <source>Full at {time} at this pace</source>
        <translation>Voll um {time} bei diesem Tempo</translation>
    </message>
    <message>
        <source>Full at {time} at this pace, {duration} before it resets</source>
        <translation>Voll um {time} bei diesem Tempo, {duration} vor dem Zurücksetzen</translation>
    </message>
    <message>
        <source>Further limit</source>
        <comment>a limit of Claude&apos;s that has no name</comment>
        <translation>Weiteres Limit</translation>
    </message>
    <message>
        <source>Further windows</source>
        <comment>limits beside session and week</comment>
        <translation>Weitere Fenster</translation>
    </message>
    <message>
        <source>General</source>
        <comment>page of the settings</comment>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Give it a new one: {command}.</source>
        <translation>Geben Sie ihm ein neues: {command}.</translation>
    </message>
    <message>
        <source>Give one such as https://hub.example.org or https://example.org:8765.</source>
        <translation>Geben Sie eine an wie https://hub.example.org oder https://example.org:8765.</translation>
    </message>
    <message>
        <source>Give this machine a name.</source>
        <translation>Geben Sie diesem Rechner einen Namen.</translation>
    </message>
    <message>
        <source>Give what was learnt here</source>
        <translation>Hier Gelerntes weitergeben</translation>
    </message>
    <message>
        <source>Hardly before {early}.</source>
        <comment>a window full; a time</comment>
        <translation>Kaum vor {early}.</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>button: closes the line about a newer version</comment>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide</source>
        <comment>a token</comment>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide your token</source>
        <translation>Ihr Token verbergen</translation>
    </message>
    <message>
        <source>Hooks and status line let Claude Code itself say what is used.</source>
        <translation>Mit Hooks und Statuszeile sagt Claude Code selbst, was verbraucht ist.</translation>
    </message>
    <message>
        <source>Hooks: sessions are counted the moment they end</source>
        <translation>Hooks: Sitzungen werden in dem Moment gezählt, in dem sie enden</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Stunden der Woche</translation>
    </message>
    <message>
        <source>How far off, over time</source>
        <translation>Abweichung im Verlauf</translation>
    </message>
    <message>
        <source>How much of that currency one US dollar is. It is fixed: nobody is asked for it.</source>
        <translation>Wie viel von dieser Währung ein US-Dollar ist. Der Kurs ist fest: Niemand wird danach gefragt.</translation>
    </message>
    <message>
        <source>How much of the limit something takes, against its list price. The line holds the truth in about 80 of 100 cases.</source>
        <translation>Wie viel vom Limit etwas nimmt, gemessen an seinem Listenpreis. Der Strich enthält die Wahrheit in etwa 80 von 100 Fällen.</translation>
    </message>
    <message>
        <source>How much of your Claude plan is used, from what Claude Code writes on this computer.</source>
        <translation>Wie viel Ihres Claude-Plans verbraucht ist, nach dem, was Claude Code auf diesem Computer schreibt.</translation>
    </message>
    <message>
        <source>How often it was believed</source>
        <translation>Wie oft er galt</translation>
    </message>
    <message>
        <source>How the 5-hour window moves.</source>
        <translation>Wie sich das 5-Stunden-Fenster bewegt.</translation>
    </message>
    <message>
        <source>Hub</source>
        <comment>page of the settings: a server that brings several machines together</comment>
        <translation>Hub</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Icon: {style}</source>
        <translation>Symbol: {style}</translation>
    </message>
    <message>
        <source>In Claude Code type /usage, or open {page}.</source>
        <translation>Geben Sie in Claude Code /usage ein, oder öffnen Sie {page}.</translation>
    </message>
    <message>
        <source>In force</source>
        <comment>the price list that counts</comment>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>In {file}, “{name}” is not {wanted}. Mend it or take it out, then try again.</source>
        <comment>wanted: an object, a list</comment>
        <translation>In {file} ist „{name}“ nicht {wanted}. Berichtigen oder entfernen Sie es und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Input, output, cache writes, cache reads, web searches</source>
        <translation>Eingabe, Ausgabe, Cache geschrieben und gelesen, Websuchen</translation>
    </message>
    <message>
        <source>Inside the band</source>
        <translation>In der Spanne</translation>
    </message>
    <message>
        <source>Install or start one: GNOME Keyring, KWallet or KeePassXC.</source>
        <translation>Installieren oder starten Sie einen: GNOME-Schlüsselbund, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>Install the GNOME extension “{extension}”.</source>
        <translation>Installieren Sie die GNOME-Erweiterung „{extension}“.</translation>
    </message>
    <message>
        <source>Is it really {percent} %? Ours is {ours} %. Save again to confirm.</source>
        <translation>Wirklich {percent} %? Unsere Zahl ist {ours} %. Zum Bestätigen noch einmal speichern.</translation>
    </message>
    <message>
        <source>Is the session nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>Ist die Sitzung fast voll? Ein Quick Sync zeigt es</translation>
    </message>
    <message>
        <source>Is the week nearly full? A Quick Sync will tell</source>
        <comment>title of an alert</comment>
        <translation>Ist die Woche fast voll? Ein Quick Sync zeigt es</translation>
    </message>
    <message>
        <source>It begins with mtt_, and is shown by `hub account add` or `hub token new` on the hub.</source>
        <translation>Es beginnt mit mtt_ und wird auf dem Hub von „hub account add“ oder „hub token new“ gezeigt.</translation>
    </message>
    <message>
        <source>It can be edited by hand; comments in it stay.</source>
        <translation>Sie kann von Hand bearbeitet werden; Kommentare darin bleiben.</translation>
    </message>
    <message>
        <source>It cannot be parted into a program and its arguments. Check alert_command in the settings.</source>
        <translation>Er lässt sich nicht in ein Programm und seine Argumente zerlegen. Prüfen Sie alert_command in den Einstellungen.</translation>
    </message>
    <message>
        <source>It cannot be written: {reason}.</source>
        <translation>Sie kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>It goes on at {when}, in {duration}.</source>
        <translation>Es geht weiter um {when}, in {duration}.</translation>
    </message>
    <message>
        <source>It has a form that we cannot change safely: edit it by hand.</source>
        <translation>Sie hat eine Form, die wir nicht sicher ändern können: Bearbeiten Sie sie von Hand.</translation>
    </message>
    <message>
        <source>It has more than {size} MB: those are no settings.</source>
        <comment>a file</comment>
        <translation>Sie hat mehr als {size} MB: Das sind keine Einstellungen.</translation>
    </message>
    <message>
        <source>It is a link to {target}, and there is no such folder.</source>
        <translation>Es ist ein Verweis auf {target}, und diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>It is asked for, or read from the standard input. One that was in an address is better revoked.</source>
        <translation>Es wird erfragt oder von der Standardeingabe gelesen. Eines, das in einer Adresse stand, widerrufen Sie besser.</translation>
    </message>
    <message>
        <source>It is being asked for…</source>
        <translation>Danach wird gefragt…</translation>
    </message>
    <message>
        <source>It is being forgotten.</source>
        <translation>Es wird vergessen.</translation>
    </message>
    <message>
        <source>It is in the clipboard: look it through, then paste it where you want it.</source>
        <translation>Er liegt in der Zwischenablage: Sehen Sie ihn durch, und fügen Sie ihn dann ein, wo Sie wollen.</translation>
    </message>
    <message>
        <source>It is not a file. Move it out of the way.</source>
        <translation>Es ist keine Datei. Räumen Sie es aus dem Weg.</translation>
    </message>
    <message>
        <source>It is not set up, or was never unlocked: log in with your password, then set it again.</source>
        <translation>Er ist nicht eingerichtet oder war nie entsperrt: Melden Sie sich mit Ihrem Passwort an, und setzen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It is read-only. Allow writing to it, then try again.</source>
        <translation>Sie ist schreibgeschützt. Erlauben Sie das Schreiben, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>It is shown once on the hub, and kept in the keychain of your system.</source>
        <translation>Es wird auf dem Hub einmal gezeigt und im Schlüsselbund Ihres Systems aufbewahrt.</translation>
    </message>
    <message>
        <source>It lasts until {when}.</source>
        <comment>of a window</comment>
        <translation>Es reicht bis {when}.</translation>
    </message>
    <message>
        <source>It may be between {low} and {high} %.</source>
        <translation>Es können zwischen {low} und {high} % sein.</translation>
    </message>
    <message>
        <source>It resets at {when}, in {duration}.</source>
        <comment>of a window</comment>
        <translation>Es wird um {when} zurückgesetzt, in {duration}.</translation>
    </message>
    <message>
        <source>It resets {duration} later, at {when}.</source>
        <comment>of a window</comment>
        <translation>Es wird {duration} später zurückgesetzt, um {when}.</translation>
    </message>
    <message>
        <source>It starts again by itself in a while. If it does not, end the tray and start it again.</source>
        <translation>Es beginnt nach einer Weile von selbst wieder. Wenn nicht, beenden Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>It was kept as {file}. Counts are read again from the transcripts that are still there; what Claude Code had already deleted is only in the kept file.</source>
        <translation>Sie wurde als {file} aufgehoben. Gezählt wird neu aus den Transkripten, die noch da sind; was Claude Code schon gelöscht hat, steht nur in der aufgehobenen Datei.</translation>
    </message>
    <message>
        <source>It was never asked for there.</source>
        <translation>Dort wurde noch nie gefragt.</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a hub</comment>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Join a hub</source>
        <translation>Einem Hub beitreten</translation>
    </message>
    <message>
        <source>Join again, with another one.</source>
        <translation>Treten Sie mit einem anderen neu bei.</translation>
    </message>
    <message>
        <source>Join again: {command}.</source>
        <translation>Treten Sie neu bei: {command}.</translation>
    </message>
    <message>
        <source>Join one first.</source>
        <translation>Treten Sie erst einem bei.</translation>
    </message>
    <message>
        <source>Join this hub</source>
        <translation>Diesem Hub beitreten</translation>
    </message>
    <message>
        <source>Kalman filter</source>
        <comment>a way to estimate</comment>
        <translation>Kalman-Filter</translation>
    </message>
    <message>
        <source>Keep</source>
        <comment>button: do not forget</comment>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep what other machines sent to this one</source>
        <translation>Behalten, was andere Rechner an diesen gesendet haben</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>what is kept</comment>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>Kept in</source>
        <comment>before a folder</comment>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of tokens</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last asked {ago}.</source>
        <comment>a newer price list</comment>
        <translation>Zuletzt gefragt {ago}.</translation>
    </message>
    <message>
        <source>Last used</source>
        <comment>head of a column: a day</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Lasts until it resets</source>
        <translation>Reicht bis zum Zurücksetzen</translation>
    </message>
    <message>
        <source>Latest readings</source>
        <translation>Letzte Ablesungen</translation>
    </message>
    <message>
        <source>Learning with others</source>
        <translation>Mit anderen lernen</translation>
    </message>
    <message>
        <source>Learnt factors</source>
        <translation>Gelernte Faktoren</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a hub</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Leave the hub?</source>
        <translation>Den Hub verlassen?</translation>
    </message>
    <message>
        <source>Leave the zoom (double click in the chart, or Escape)</source>
        <translation>Vergrößerung verlassen (Doppelklick ins Diagramm oder Esc)</translation>
    </message>
    <message>
        <source>Leave this hub</source>
        <translation>Diesen Hub verlassen</translation>
    </message>
    <message>
        <source>Leave…</source>
        <comment>a hub</comment>
        <translation>Verlassen…</translation>
    </message>
    <message>
        <source>Led</source>
        <comment>head of a column: how often an estimator was believed</comment>
        <translation>Führte</translation>
    </message>
    <message>
        <source>Legend</source>
        <comment>of a chart</comment>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Let Claude Code report its percentages itself</source>
        <translation>Claude Code seine Prozentwerte selbst melden lassen</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Light</source>
        <comment>colours</comment>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Like the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Likely between {early} and {late}.</source>
        <comment>two times</comment>
        <translation>Wahrscheinlich zwischen {early} und {late}.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>Limit reached {ago}</source>
        <comment>of the session; ago: 4 min ago</comment>
        <translation>Limit erreicht {ago}</translation>
    </message>
    <message>
        <source>Limit reached, resets {when}</source>
        <comment>of the session; when: 15:40, Thu 10:00</comment>
        <translation>Limit erreicht, Reset {when}</translation>
    </message>
    <message>
        <source>Limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Limits scheinen sich seit {date} um {percent} % geändert zu haben</translation>
    </message>
    <message>
        <source>Live chart</source>
        <translation>Laufendes Diagramm</translation>
    </message>
    <message>
        <source>Live · {time}</source>
        <comment>numbers are of that time</comment>
        <translation>Live · {time}</translation>
    </message>
    <message>
        <source>Log in with an account that has one.</source>
        <comment>a keychain</comment>
        <translation>Melden Sie sich mit einem Konto an, das einen hat.</translation>
    </message>
    <message>
        <source>Longest row of days</source>
        <translation>Längste Reihe von Tagen</translation>
    </message>
    <message>
        <source>Longest stretch of work</source>
        <translation>Längste Arbeit am Stück</translation>
    </message>
    <message>
        <source>Look for them</source>
        <translation>Nach ihnen sehen</translation>
    </message>
    <message>
        <source>Look into the keychain&apos;s own settings.</source>
        <translation>Sehen Sie in die Einstellungen des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>Look once a day whether there is a newer version? It asks {host} and says nothing about you.</source>
        <translation>Einmal am Tag nach einer neueren Version sehen? Gefragt wird {host}, ohne etwas über Sie zu sagen.</translation>
    </message>
    <message>
        <source>Looking in {folders}.</source>
        <comment>a list of folders</comment>
        <translation>Gesucht wird in {folders}.</translation>
    </message>
    <message>
        <source>Looks and times</source>
        <translation>Aussehen und Zeiten</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Machines</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Machines of the account</source>
        <translation>Rechner des Kontos</translation>
    </message>
    <message>
        <source>May be full</source>
        <comment>a limit window, as a guess</comment>
        <translation>Vielleicht voll</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <comment>title of an alert that tells what was missed</comment>
        <translation>Inzwischen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Mend it with an editor. Line {line}, column {column}: {what}.</source>
        <translation>Berichtigen Sie es mit einem Editor. Zeile {line}, Spalte {column}: {what}.</translation>
    </message>
    <message>
        <source>Mend or remove {file}: {reason}.</source>
        <translation>Berichtigen oder entfernen Sie {file}: {reason}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model or kind</source>
        <translation>Modell oder Art</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models of the session</source>
        <translation>Modelle der Sitzung</translation>
    </message>
    <message>
        <source>More folders</source>
        <translation>Weitere Ordner</translation>
    </message>
    <message>
        <source>More folders of Claude Code to read.</source>
        <translation>Weitere Ordner von Claude Code, die gelesen werden.</translation>
    </message>
    <message>
        <source>Mostly</source>
        <comment>above the name of a project</comment>
        <translation>Vor allem</translation>
    </message>
    <message>
        <source>Move the chosen part down</source>
        <translation>Den gewählten Teil nach unten</translation>
    </message>
    <message>
        <source>Move the chosen part up</source>
        <translation>Den gewählten Teil nach oben</translation>
    </message>
    <message>
        <source>MyTokenTracker {version} is available</source>
        <translation>MyTokenTracker {version} ist verfügbar</translation>
    </message>
    <message>
        <source>MyTokenTracker: choose your plan</source>
        <translation>MyTokenTracker: Plan wählen</translation>
    </message>
    <message>
        <source>MyTokenTracker: {what}</source>
        <comment>what is wrong</comment>
        <translation>MyTokenTracker: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of this project</source>
        <translation>Name dieses Projekts</translation>
    </message>
    <message>
        <source>Names of Claude Code’s folders, for where one is spoken of.</source>
        <translation>Namen für die Ordner von Claude Code, wo von einem die Rede ist.</translation>
    </message>
    <message>
        <source>Names of folders</source>
        <translation>Namen der Ordner</translation>
    </message>
    <message>
        <source>Names of projects by their folder; folders of one name count as one project.</source>
        <translation>Namen der Projekte nach ihrem Ordner; Ordner mit demselben Namen zählen als ein Projekt.</translation>
    </message>
    <message>
        <source>Never kept or sent:</source>
        <translation>Nie aufbewahrt oder gesendet:</translation>
    </message>
    <message>
        <source>Never read:</source>
        <translation>Nie gelesen:</translation>
    </message>
    <message>
        <source>New versions</source>
        <translation>Neue Versionen</translation>
    </message>
    <message>
        <source>Newer list</source>
        <translation>Neuere Liste</translation>
    </message>
    <message>
        <source>Newest: {values}. Left and right read it, plus and minus zoom.</source>
        <translation>Neueste: {values}. Links und rechts lesen es ab, Plus und Minus vergrößern.</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer: do not look for newer versions</comment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No Claude Code folder was found</source>
        <translation>Kein Ordner von Claude Code gefunden</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Ordner von Claude Code gefunden.</translation>
    </message>
    <message>
        <source>No Claude Code folder was found on this computer. Start Claude Code once, or name its folder in Settings.</source>
        <translation>Auf diesem Computer wurde kein Ordner von Claude Code gefunden. Starten Sie Claude Code einmal, oder nennen Sie seinen Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>No address is set: say one in Settings, as prices_address in the settings file.</source>
        <translation>Es ist keine Adresse gesetzt: Nennen Sie eine in den Einstellungen, als prices_address in der Einstellungsdatei.</translation>
    </message>
    <message>
        <source>No plan chosen: {plan} is assumed</source>
        <translation>Kein Plan gewählt: {plan} wird angenommen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>No session is like that. Search for less, or widen the range.</source>
        <translation>Keine Sitzung ist so. Suchen Sie nach weniger, oder erweitern Sie den Zeitraum.</translation>
    </message>
    <message>
        <source>No store yet</source>
        <translation>Noch kein Speicher</translation>
    </message>
    <message>
        <source>No transcripts found yet.</source>
        <translation>Noch keine Transkripte gefunden.</translation>
    </message>
    <message>
        <source>No transcripts yet</source>
        <translation>Noch keine Transkripte</translation>
    </message>
    <message>
        <source>Nobody is asked: say an address above, from which a list in the form of ours can be had.</source>
        <translation>Niemand wird gefragt: Nennen Sie oben eine Adresse, unter der eine Liste in unserer Form zu haben ist.</translation>
    </message>
    <message>
        <source>Not always</source>
        <comment>a plan was enough</comment>
        <translation>Nicht immer</translation>
    </message>
    <message>
        <source>Not between 0 and 100</source>
        <translation>Nicht zwischen 0 und 100</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <comment>a plan</comment>
        <translation>Noch nicht gewählt</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Nicht getan</translation>
    </message>
    <message numerus="yes">
        <source>Not in the chart: %n response(s), {cost}, whose time is not known or lies ahead.</source>
        <translation>
            <numerusform>Nicht im Diagramm: %n Antwort, {cost}, deren Zeit unbekannt ist oder in der Zukunft liegt.</numerusform>
            <numerusform>Nicht im Diagramm: %n Antworten, {cost}, deren Zeit unbekannt ist oder in der Zukunft liegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>a day of the week</comment>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet: {title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>Noch nicht gespeichert: {title}. {hint}</translation>
    </message>
    <message>
        <source>Nothing</source>
        <comment>a ring without slices</comment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing by this time last week</source>
        <translation>Um diese Zeit letzte Woche noch nichts</translation>
    </message>
    <message>
        <source>Nothing is being used right now</source>
        <translation>Gerade wird nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing is being used right now.</source>
        <translation>Gerade wird nichts verbraucht.</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <comment>a search found nothing</comment>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Nothing used</source>
        <translation>Nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used in that time</source>
        <translation>In dieser Zeit nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used in the last 24 hours</source>
        <translation>In den letzten 24 Stunden nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used in the last 30 days</source>
        <translation>In den letzten 30 Tagen nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used in the last 5 hours</source>
        <translation>In den letzten 5 Stunden nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used in the last 7 days</source>
        <translation>In den letzten 7 Tagen nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used in this range</source>
        <translation>In diesem Zeitraum nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used yet</source>
        <translation>Noch nichts verbraucht</translation>
    </message>
    <message>
        <source>Nothing used yet today.</source>
        <translation>Heute noch nichts verbraucht.</translation>
    </message>
    <message>
        <source>Nothing was reported yet: percentages come with Claude Code’s next answer, unless it uses an API key.</source>
        <translation>Noch wurde nichts gemeldet: Prozentwerte kommen mit der nächsten Antwort von Claude Code, außer es benutzt einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>Nothing was used here in this window: it is shown, but nothing can be learnt from it.</source>
        <translation>In diesem Fenster wurde hier nichts verbraucht: Es wird gezeigt, aber daraus lässt sich nichts lernen.</translation>
    </message>
    <message>
        <source>Nothing was written. The change below is as it would be now.</source>
        <translation>Nichts wurde geschrieben. Die Änderung unten ist, wie sie jetzt wäre.</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <comment>a chart without figures</comment>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Notification</source>
        <translation>Benachrichtigung</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>style of the icon</comment>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Of late</source>
        <comment>head of a column: error of the last predictions</comment>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Of your plan</source>
        <comment>which part of its price</comment>
        <translation>Von Ihrem Plan</translation>
    </message>
    <message>
        <source>Off by</source>
        <comment>head of a column: how far a prediction was off</comment>
        <translation>Daneben um</translation>
    </message>
    <message>
        <source>Off: a code takes the place of each folder; it tells nobody anything, and is another one on each machine. On: your projects are known by name on all machines, and to whoever runs the hub.</source>
        <translation>Aus: Ein Code steht für jeden Ordner; er sagt niemandem etwas und ist auf jedem Rechner ein anderer. An: Ihre Projekte sind auf allen Rechnern mit Namen bekannt, und dem, der den Hub betreibt.</translation>
    </message>
    <message>
        <source>On average</source>
        <translation>Im Mittel</translation>
    </message>
    <message>
        <source>Once a day</source>
        <comment>beside a check box</comment>
        <translation>Einmal am Tag</translation>
    </message>
    <message>
        <source>Once for each version</source>
        <comment>beside a check box</comment>
        <translation>Einmal je Version</translation>
    </message>
    <message>
        <source>One dollar is</source>
        <comment>so much of another currency</comment>
        <translation>Ein Dollar ist</translation>
    </message>
    <message numerus="yes">
        <source>One name for %n folders</source>
        <translation>
            <numerusform>Ein Name für %n Ordner</numerusform>
            <numerusform>Ein Name für %n Ordner</numerusform>
        </translation>
    </message>
    <message>
        <source>One project</source>
        <translation>Ein Projekt</translation>
    </message>
    <message>
        <source>Only for a hub with a certificate of its own.</source>
        <translation>Nur für einen Hub mit eigenem Zertifikat.</translation>
    </message>
    <message>
        <source>Only https:// is asked. Mend or remove prices_address in the settings.</source>
        <translation>Nur https:// wird gefragt. Berichtigen oder entfernen Sie prices_address in den Einstellungen.</translation>
    </message>
    <message>
        <source>Only managed hooks may run in Claude Code</source>
        <translation>In Claude Code dürfen nur verwaltete Hooks laufen</translation>
    </message>
    <message>
        <source>Only {name}  ×</source>
        <comment>a model or project; × takes the filter away</comment>
        <translation>Nur {name}  ×</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>verb: opens our window</comment>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open Quick Sync and type the percentages that Claude shows. From the second one on, this page says how well we had known them.</source>
        <translation>Öffnen Sie Quick Sync und tippen Sie die Prozentwerte ein, die Claude zeigt. Ab dem zweiten Mal sagt diese Seite, wie gut wir sie gekannt hatten.</translation>
    </message>
    <message>
        <source>Open the hub’s page in the browser</source>
        <translation>Die Seite des Hubs im Browser öffnen</translation>
    </message>
    <message>
        <source>Open the hub’s page…</source>
        <translation>Seite des Hubs öffnen…</translation>
    </message>
    <message>
        <source>Opens a window of the tray</source>
        <translation>Öffnet ein Fenster des Tray-Programms</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>all the other models or projects together</comment>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Our count beside Claude Code&apos;s</source>
        <translation>Unsere Zählung neben der von Claude Code</translation>
    </message>
    <message>
        <source>Our folder</source>
        <translation>Unser Ordner</translation>
    </message>
    <message>
        <source>Our folder {folder} cannot be written to: {reason}.</source>
        <translation>In unseren Ordner {folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Our program was moved or installed anew: connect again.</source>
        <translation>Unser Programm wurde verschoben oder neu installiert: Verbinden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Our status line</source>
        <translation>Unsere Statuszeile</translation>
    </message>
    <message>
        <source>Ours</source>
        <comment>head of a column: our number beside Claude&apos;s</comment>
        <translation>Wir</translation>
    </message>
    <message>
        <source>Ours is {percent} %, estimated</source>
        <comment>our number, and where it is from</comment>
        <translation>Wir sagen {percent} %, geschätzt</translation>
    </message>
    <message>
        <source>Ours is {percent} %, limit reached {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>Wir sagen {percent} %, Limit erreicht {ago}</translation>
    </message>
    <message>
        <source>Ours is {percent} %, official {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>Wir sagen {percent} %, offiziell {ago}</translation>
    </message>
    <message>
        <source>Ours is {percent} %, typed {ago}</source>
        <comment>our number, and where it is from; ago: 4 min ago</comment>
        <translation>Wir sagen {percent} %, eingetippt {ago}</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %</source>
        <comment>two percentages</comment>
        <translation>Wir {ours} %, Claude {percent} %</translation>
    </message>
    <message>
        <source>Ours {ours} %, Claude {percent} %: factor {factor}</source>
        <translation>Wir {ours} %, Claude {percent} %: Faktor {factor}</translation>
    </message>
    <message>
        <source>Ours, before</source>
        <comment>our number before Claude&apos;s was known</comment>
        <translation>Wir, vorher</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Own command</source>
        <translation>Eigener Befehl</translation>
    </message>
    <message>
        <source>Pace</source>
        <comment>how fast it is used</comment>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Pages</source>
        <comment>of the settings</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Parts</source>
        <comment>of our status line</comment>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Pause alerts</source>
        <translation>Meldungen pausieren</translation>
    </message>
    <message>
        <source>Pause tracking</source>
        <translation>Zählen pausieren</translation>
    </message>
    <message>
        <source>Per M output</source>
        <comment>head of a column: dollars for each million tokens put out</comment>
        <translation>Je Mio. Ausgabe</translation>
    </message>
    <message>
        <source>Percentages of the window.</source>
        <translation>Prozent des Fensters.</translation>
    </message>
    <message>
        <source>Percentages were last reported {ago}.</source>
        <comment>ago: 4 min ago</comment>
        <translation>Prozentwerte wurden zuletzt {ago} gemeldet.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan and reset</source>
        <translation>Plan und Zurücksetzen</translation>
    </message>
    <message>
        <source>Plan and weekly reset chosen here stay here: the token may not change the account.</source>
        <translation>Plan und Wochenreset, die hier gewählt sind, bleiben hier: Das Token darf das Konto nicht ändern.</translation>
    </message>
    <message>
        <source>Please report it with {file}, which says where it happened and holds nothing of yours.</source>
        <translation>Bitte melden Sie es mit {file}; darin steht, wo es geschah, und nichts von Ihnen.</translation>
    </message>
    <message>
        <source>Please report what you did when it happened.</source>
        <translation>Bitte melden Sie, was Sie gerade taten.</translation>
    </message>
    <message>
        <source>Points of the weekly limit that is open now</source>
        <translation>Punkte des Wochenlimits, das gerade läuft</translation>
    </message>
    <message>
        <source>Points; ours less Claude&apos;s</source>
        <translation>Punkte; wir minus Claude</translation>
    </message>
    <message>
        <source>Price a month</source>
        <translation>Preis im Monat</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Prices used, per million tokens</source>
        <translation>Verwendete Preise, je Million Tokens</translation>
    </message>
    <message>
        <source>Problem: {title}</source>
        <comment>spoken</comment>
        <translation>Problem: {title}</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project names</source>
        <translation>Projektnamen</translation>
    </message>
    <message>
        <source>Project to forget</source>
        <translation>Projekt, das vergessen wird</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Projects of the model</source>
        <translation>Projekte des Modells</translation>
    </message>
    <message>
        <source>Quick Sync</source>
        <translation>Quick Sync</translation>
    </message>
    <message>
        <source>Quick Sync…</source>
        <translation>Quick Sync…</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Ruhezeit von</translation>
    </message>
    <message>
        <source>Quiet hours to</source>
        <translation>Ruhezeit bis</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Range</source>
        <comment>of time</comment>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>head of a column: tokens read from the cache</comment>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read all transcripts that are still there from their beginning. Nothing is counted twice.</source>
        <translation>Alle noch vorhandenen Transkripte von Anfang an lesen. Nichts wird doppelt gezählt.</translation>
    </message>
    <message>
        <source>Read and kept:</source>
        <translation>Gelesen und aufbewahrt:</translation>
    </message>
    <message>
        <source>Read from cache</source>
        <translation>Aus dem Cache gelesen</translation>
    </message>
    <message>
        <source>Reading the transcript…</source>
        <translation>Das Transkript wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>Reading transcripts… {done} of %n file(s)</source>
        <translation>
            <numerusform>Transkripte werden gelesen… {done} von %n Datei</numerusform>
            <numerusform>Transkripte werden gelesen… {done} von %n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <comment>the store is being read</comment>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Refresh now</source>
        <translation>Jetzt erneuern</translation>
    </message>
    <message>
        <source>Refresh the price list now</source>
        <translation>Die Preisliste jetzt erneuern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>button: a reading</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a machine</comment>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen folder</source>
        <translation>Den gewählten Ordner entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen machine</source>
        <translation>Den gewählten Rechner entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen price</source>
        <translation>Den gewählten Preis entfernen</translation>
    </message>
    <message>
        <source>Remove {machine}?</source>
        <comment>a machine, from an account</comment>
        <translation>{machine} entfernen?</translation>
    </message>
    <message>
        <source>Removed from {file}.</source>
        <translation>Aus {file} entfernt.</translation>
    </message>
    <message>
        <source>Removed.</source>
        <comment>a reading was</comment>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <source>Remove…</source>
        <comment>what is connected</comment>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Removing changes this, and nothing else:</source>
        <translation>Das Entfernen ändert dies und sonst nichts:</translation>
    </message>
    <message>
        <source>Rename</source>
        <comment>button</comment>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename or merge</source>
        <comment>projects; title of a dialog</comment>
        <translation>Umbenennen oder vereinen</translation>
    </message>
    <message>
        <source>Rename or merge…</source>
        <comment>projects</comment>
        <translation>Umbenennen oder vereinen…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Reset</source>
        <comment>noun: a window begins anew</comment>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Resume alerts</source>
        <translation>Meldungen fortsetzen</translation>
    </message>
    <message>
        <source>Resume tracking</source>
        <translation>Zählen fortsetzen</translation>
    </message>
    <message>
        <source>Ring</source>
        <comment>style of the icon</comment>
        <translation>Ring</translation>
    </message>
    <message>
        <source>Rolling: ages out continuously</source>
        <translation>Rollend: altert laufend heraus</translation>
    </message>
    <message>
        <source>Room comes back from {when} on.</source>
        <translation>Ab {when} wird wieder Platz frei.</translation>
    </message>
    <message>
        <source>Run `{command}` once, or start the tray.</source>
        <translation>Führen Sie einmal „{command}“ aus, oder starten Sie das Tray-Programm.</translation>
    </message>
    <message>
        <source>Run `{command}` once: it brings it up to date.</source>
        <translation>Führen Sie einmal „{command}“ aus: Das bringt ihn auf den neuesten Stand.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as {format}</source>
        <comment>format: PNG, SVG, CSV</comment>
        <translation>Als {format} speichern</translation>
    </message>
    <message>
        <source>Save data (CSV)…</source>
        <translation>Daten speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save picture (PNG)…</source>
        <translation>Bild speichern (PNG)…</translation>
    </message>
    <message>
        <source>Save picture (SVG)…</source>
        <translation>Bild speichern (SVG)…</translation>
    </message>
    <message>
        <source>Saved so far</source>
        <translation>Bisher gespart</translation>
    </message>
    <message>
        <source>Saved this month</source>
        <translation>Diesen Monat gespart</translation>
    </message>
    <message>
        <source>Saved.</source>
        <comment>what was typed is</comment>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. {numbers}.</source>
        <comment>numbers: Session 34 %, Week 13 %</comment>
        <translation>Gespeichert. {numbers}.</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Say in Settings how much of it one US dollar is; until then they are in dollars.</source>
        <translation>Nennen Sie in den Einstellungen, wie viel davon ein US-Dollar ist; bis dahin stehen Beträge in Dollar.</translation>
    </message>
    <message>
        <source>Say in Settings what its two windows hold; until then it counts as {plan}.</source>
        <translation>Nennen Sie in den Einstellungen, was seine zwei Fenster enthalten; bis dahin zählt er als {plan}.</translation>
    </message>
    <message>
        <source>Say in Settings what you pay a month.</source>
        <translation>Nennen Sie in den Einstellungen, was Sie im Monat zahlen.</translation>
    </message>
    <message>
        <source>Say where the hub is.</source>
        <translation>Nennen Sie, wo der Hub ist.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search projects, models and session ids (Ctrl+F)</source>
        <translation>Projekte, Modelle und Sitzungskennungen suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Search sessions</source>
        <translation>Sitzungen suchen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen suchen</translation>
    </message>
    <message>
        <source>Send the folders of projects</source>
        <translation>Die Ordner der Projekte senden</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>head of a column: the id of a conversation</comment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session</source>
        <comment>the 5-hour window</comment>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Session at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>Sitzung bei {percent} %? Ein Quick Sync macht es genau</translation>
    </message>
    <message>
        <source>Session budget</source>
        <translation>Budget der Sitzung</translation>
    </message>
    <message>
        <source>Session full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>Sitzung bei diesem Tempo voll um {when}</translation>
    </message>
    <message>
        <source>Session holds</source>
        <comment>head of a column: dollars</comment>
        <translation>Sitzung enthält</translation>
    </message>
    <message>
        <source>Session in {project}</source>
        <translation>Sitzung in {project}</translation>
    </message>
    <message>
        <source>Session limit reached</source>
        <translation>Limit der Sitzung erreicht</translation>
    </message>
    <message>
        <source>Session limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Limits der Sitzung scheinen sich seit {date} um {percent} % geändert zu haben</translation>
    </message>
    <message>
        <source>Session window</source>
        <translation>Sitzungsfenster</translation>
    </message>
    <message>
        <source>Session {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>Sitzung zu {percent} % verbraucht</translation>
    </message>
    <message>
        <source>Session, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>Sitzung, bei %</translation>
    </message>
    <message>
        <source>Session, {name}</source>
        <comment>a limit of one model within a session; name: Opus</comment>
        <translation>Sitzung, {name}</translation>
    </message>
    <message>
        <source>Session: {percent} % used elsewhere</source>
        <translation>Sitzung: {percent} % anderswo verbraucht</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sessions full</source>
        <translation>Volle Sitzungen</translation>
    </message>
    <message>
        <source>Sessions whose transcripts name no folder</source>
        <translation>Sitzungen, deren Transkripte keinen Ordner nennen</translation>
    </message>
    <message>
        <source>Set it again.</source>
        <comment>a token</comment>
        <translation>Setzen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings are an object in JSON. Mend it with an editor, or move it out of the way.</source>
        <translation>Einstellungen sind ein Objekt in JSON. Berichtigen Sie sie mit einem Editor, oder räumen Sie die Datei aus dem Weg.</translation>
    </message>
    <message>
        <source>Settings are {names}.</source>
        <comment>a list of all names</comment>
        <translation>Einstellungen sind {names}.</translation>
    </message>
    <message>
        <source>Settings file</source>
        <translation>Einstellungsdatei</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Share by kind of token</source>
        <translation>Anteil nach Tokenart</translation>
    </message>
    <message>
        <source>Share by model</source>
        <translation>Anteil nach Modell</translation>
    </message>
    <message>
        <source>Share by project</source>
        <translation>Anteil nach Projekt</translation>
    </message>
    <message>
        <source>Shares of the usage</source>
        <translation>Anteile am Verbrauch</translation>
    </message>
    <message>
        <source>Show</source>
        <comment>a token</comment>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show all again (Escape)</source>
        <translation>Wieder alles zeigen (Esc)</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show your token</source>
        <translation>Ihr Token zeigen</translation>
    </message>
    <message>
        <source>Show {machine}</source>
        <comment>a machine, or All machines</comment>
        <translation>{machine} zeigen</translation>
    </message>
    <message>
        <source>Shown by Claude, and computed before</source>
        <translation>Von Claude gezeigt, und vorher berechnet</translation>
    </message>
    <message>
        <source>Shows every change of the store. Last read at {time}.</source>
        <translation>Zeigt jede Änderung des Speichers. Zuletzt gelesen um {time}.</translation>
    </message>
    <message>
        <source>Since</source>
        <comment>head of a column: from when on a price holds</comment>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Since {date}</source>
        <comment>a project was used</comment>
        <translation>Seit {date}</translation>
    </message>
    <message>
        <source>Snooze 1 h</source>
        <comment>button: no alerts for an hour</comment>
        <translation>1 Std. Ruhe</translation>
    </message>
    <message>
        <source>Some responses are dated in the future</source>
        <translation>Manche Antworten tragen ein Datum in der Zukunft</translation>
    </message>
    <message>
        <source>Something else keeps writing to it. Try again in a moment.</source>
        <translation>Etwas anderes schreibt immer wieder hinein. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <comment>a column of the table</comment>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Source</source>
        <comment>head of a column: where a percentage is from</comment>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Spend per {duration}</source>
        <comment>the caption of a chart; duration: 5 min</comment>
        <translation>Verbrauch je {duration}</translation>
    </message>
    <message>
        <source>Spend per {duration} over the last {span}: at most {peak}, now {now}</source>
        <comment>a chart, spoken; duration: 5 min; span: 5 h; peak, now: money</comment>
        <translation>Verbrauch je {duration} in den letzten {span}: höchstens {peak}, jetzt {now}</translation>
    </message>
    <message>
        <source>Stacked by</source>
        <comment>of a chart</comment>
        <translation>Gestapelt nach</translation>
    </message>
    <message>
        <source>Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>Starten Sie Claude Code einmal, oder prüfen Sie den Namen des Ordners.</translation>
    </message>
    <message>
        <source>Start Claude Code once, or name its folder in CLAUDE_CONFIG_DIR or in Settings.</source>
        <translation>Starten Sie Claude Code einmal, oder nennen Sie seinen Ordner in CLAUDE_CONFIG_DIR oder in den Einstellungen.</translation>
    </message>
    <message>
        <source>Start at login</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Start the tray</source>
        <translation>Tray-Programm starten</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Started</source>
        <comment>head of a column: date and time</comment>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Starting at login was not changed</source>
        <translation>Das Starten beim Anmelden wurde nicht geändert</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Startet…</translation>
    </message>
    <message>
        <source>Starts when you log in.</source>
        <translation>Startet, wenn Sie sich anmelden.</translation>
    </message>
    <message>
        <source>State</source>
        <comment>how it stands with a hub</comment>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Status line: true percentages without typing</source>
        <translation>Statuszeile: wahre Prozentwerte ohne Eintippen</translation>
    </message>
    <message>
        <source>Subagents</source>
        <translation>Subagenten</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Syncs</translation>
    </message>
    <message>
        <source>Tell me</source>
        <comment>beside a check box</comment>
        <translation>Bescheid geben</translation>
    </message>
    <message>
        <source>The alert command failed</source>
        <translation>Der Befehl für Meldungen ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The certificate of {address} is not to be trusted.</source>
        <translation>Dem Zertifikat von {address} ist nicht zu trauen.</translation>
    </message>
    <message>
        <source>The currency in which amounts are shown, instead of dollars; files and exports stay in dollars.</source>
        <translation>Die Währung, in der Beträge gezeigt werden, statt in Dollar; Dateien und Exporte bleiben in Dollar.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk reports an error</source>
        <translation>Der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
        <source>The exact change</source>
        <translation>Die genaue Änderung</translation>
    </message>
    <message>
        <source>The file that is at {file} now is used from here on, and what it lacks is counted again.</source>
        <translation>Die Datei, die jetzt an der Stelle von {file} liegt, gilt von nun an, und was ihr fehlt, wird noch einmal gezählt.</translation>
    </message>
    <message>
        <source>The five estimators</source>
        <translation>Die fünf Schätzer</translation>
    </message>
    <message>
        <source>The hub cannot be reached</source>
        <translation>Der Hub ist nicht zu erreichen</translation>
    </message>
    <message>
        <source>The hub could not be asked. Join it again: then it is taken back by itself.</source>
        <translation>Der Hub war nicht zu fragen. Treten Sie ihm wieder bei: Dann wird es von selbst zurückgenommen.</translation>
    </message>
    <message>
        <source>The hub does not accept the token</source>
        <translation>Der Hub nimmt das Token nicht an</translation>
    </message>
    <message>
        <source>The hub keeps it encrypted. Whoever has it can read and change your account.</source>
        <translation>Der Hub bewahrt es verschlüsselt auf. Wer es hat, kann Ihr Konto lesen und ändern.</translation>
    </message>
    <message>
        <source>The hub&apos;s CA file is missing</source>
        <translation>Die CA-Datei des Hubs fehlt</translation>
    </message>
    <message>
        <source>The hub&apos;s certificate is not to be trusted</source>
        <translation>Dem Zertifikat des Hubs ist nicht zu trauen</translation>
    </message>
    <message>
        <source>The hub: {title}</source>
        <comment>in the hub&apos;s own words</comment>
        <translation>Der Hub: {title}</translation>
    </message>
    <message>
        <source>The hub’s CA file</source>
        <translation>Die CA-Datei des Hubs</translation>
    </message>
    <message>
        <source>The icon of MyTokenTracker</source>
        <translation>Das Symbol von MyTokenTracker</translation>
    </message>
    <message>
        <source>The keychain could not be opened</source>
        <translation>Der Schlüsselbund ließ sich nicht öffnen</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>Der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain refused ({kind})</source>
        <comment>kind: in a programmer&apos;s words</comment>
        <translation>Der Schlüsselbund hat abgelehnt ({kind})</translation>
    </message>
    <message>
        <source>The language of all windows.</source>
        <translation>Die Sprache aller Fenster.</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>Das letzte Jahr</translation>
    </message>
    <message>
        <source>The licences cannot be read: {reason}</source>
        <translation>Die Lizenzen sind nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>The numbers of one are shown, those of the other are set apart. If you have changed accounts, or your limits were reset early, the new numbers are taken over within an hour.</source>
        <translation>Die Zahlen des einen werden gezeigt, die des anderen beiseitegelegt. Wenn Sie das Konto gewechselt haben oder Ihre Limits früher zurückgesetzt wurden, gelten die neuen Zahlen binnen einer Stunde.</translation>
    </message>
    <message>
        <source>The one with the smallest error of late is believed.</source>
        <translation>Es gilt der mit dem kleinsten Fehler der letzten Zeit.</translation>
    </message>
    <message>
        <source>The path of our program or of our data folder is not UTF-8. Move it to another place.</source>
        <translation>Der Pfad unseres Programms oder unseres Datenordners ist kein UTF-8. Verschieben Sie ihn an einen anderen Ort.</translation>
    </message>
    <message>
        <source>The price list could not be refreshed</source>
        <translation>Die Preisliste ließ sich nicht erneuern</translation>
    </message>
    <message>
        <source>The prices differ, as they do for fast mode and web searches, or after a change of prices.</source>
        <translation>Die Preise weichen ab, wie beim schnellen Modus und bei Websuchen oder nach einer Preisänderung.</translation>
    </message>
    <message>
        <source>The prices differ: Claude Code guessed one that it does not know.</source>
        <translation>Die Preise weichen ab: Claude Code hat einen geraten, den es nicht kennt.</translation>
    </message>
    <message>
        <source>The prices differ: that of {models} is not listed.</source>
        <translation>Die Preise weichen ab: Der von {models} steht in keiner Liste.</translation>
    </message>
    <message>
        <source>The prices stay as they are.</source>
        <translation>Die Preise bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>The program crashed the last time</source>
        <translation>Das Programm ist beim letzten Mal abgestürzt</translation>
    </message>
    <message>
        <source>The session has reset</source>
        <translation>Die Sitzung wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The session is full</source>
        <translation>Die Sitzung ist voll</translation>
    </message>
    <message>
        <source>The session is full until it resets at {when}.</source>
        <translation>Die Sitzung ist voll, bis sie um {when} zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>The session is full.</source>
        <translation>Die Sitzung ist voll.</translation>
    </message>
    <message>
        <source>The session is full. Room comes back from {when} on.</source>
        <translation>Die Sitzung ist voll. Ab {when} wird wieder Platz frei.</translation>
    </message>
    <message>
        <source>The setting “{name}” cannot be used</source>
        <translation>Die Einstellung „{name}“ ist nicht brauchbar</translation>
    </message>
    <message>
        <source>The setting “{name}” was not saved</source>
        <translation>Die Einstellung „{name}“ wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The settings cannot be read</source>
        <translation>Die Einstellungen sind nicht lesbar</translation>
    </message>
    <message>
        <source>The settings were not saved</source>
        <translation>Die Einstellungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>The share of all input that was read from the cache</source>
        <translation>Der Anteil der Eingabe, der aus dem Cache gelesen wurde</translation>
    </message>
    <message>
        <source>The status line last said {amount}.</source>
        <translation>Die Statuszeile sagte zuletzt {amount}.</translation>
    </message>
    <message>
        <source>The status line&apos;s cost is of the moment at which it was last drawn, with calls that are in no transcript; it begins anew after /clear.</source>
        <translation>Der Betrag der Statuszeile ist der vom letzten Zeichnen, mit Aufrufen, die in keinem Transkript stehen; nach /clear beginnt er neu.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Der Speicher lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The store cannot be written</source>
        <translation>In den Speicher kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>The store is busy</source>
        <translation>Der Speicher ist beschäftigt</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Der Speicher ist beschädigt</translation>
    </message>
    <message>
        <source>The store is of an older version</source>
        <translation>Der Speicher ist von einer älteren Version</translation>
    </message>
    <message>
        <source>The store was damaged and is made anew</source>
        <translation>Der Speicher war beschädigt und wird neu angelegt</translation>
    </message>
    <message>
        <source>The store was deleted while it was in use</source>
        <translation>Der Speicher wurde während der Benutzung gelöscht</translation>
    </message>
    <message>
        <source>The store was made by a newer MyTokenTracker</source>
        <translation>Der Speicher stammt von einem neueren MyTokenTracker</translation>
    </message>
    <message>
        <source>The store was replaced while it was in use</source>
        <translation>Der Speicher wurde während der Benutzung ersetzt</translation>
    </message>
    <message>
        <source>The store, the logs, and what hooks leave for the tray.</source>
        <translation>Der Speicher, die Protokolle und was Hooks für das Tray-Programm hinterlassen.</translation>
    </message>
    <message>
        <source>The time zone of all times, instead of the computer&apos;s.</source>
        <translation>Die Zeitzone aller Zeiten, statt der des Computers.</translation>
    </message>
    <message>
        <source>The token in the keychain is no token</source>
        <translation>Was im Schlüsselbund liegt, ist kein Token</translation>
    </message>
    <message>
        <source>The transcript has more than Claude Code&apos;s total, which is noted at the end of a session only: the one before was interrupted.</source>
        <translation>Das Transkript enthält mehr als Claude Codes Summe, die nur am Ende einer Sitzung notiert wird: Die vorige wurde unterbrochen.</translation>
    </message>
    <message>
        <source>The transcripts cannot be read</source>
        <translation>Die Transkripte sind nicht lesbar</translation>
    </message>
    <message>
        <source>The transcripts themselves are Claude Code’s and stay; their paths stay known, so that they are not counted again.</source>
        <translation>Die Transkripte selbst gehören Claude Code und bleiben; ihre Pfade bleiben bekannt, damit sie nicht noch einmal gezählt werden.</translation>
    </message>
    <message>
        <source>The tray could not be reached. Start MyTokenTracker from your desktop&apos;s menu.</source>
        <translation>Das Tray-Programm war nicht zu erreichen. Starten Sie MyTokenTracker aus dem Menü Ihres Desktops.</translation>
    </message>
    <message>
        <source>The tray does not run: Quick Sync and Settings are windows of it.</source>
        <translation>Das Tray-Programm läuft nicht: Quick Sync und Einstellungen sind Fenster davon.</translation>
    </message>
    <message>
        <source>The tray sets it aside and counts anew; start it if it is not there.</source>
        <translation>Das Tray-Programm legt ihn beiseite und zählt neu; starten Sie es, wenn es nicht da ist.</translation>
    </message>
    <message>
        <source>The week has reset</source>
        <translation>Die Woche wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>The week is full</source>
        <translation>Die Woche ist voll</translation>
    </message>
    <message>
        <source>The week is full until it resets at {when}.</source>
        <translation>Die Woche ist voll, bis sie um {when} zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>The week is full.</source>
        <translation>Die Woche ist voll.</translation>
    </message>
    <message>
        <source>The week is full. Room comes back from {when} on.</source>
        <translation>Die Woche ist voll. Ab {when} wird wieder Platz frei.</translation>
    </message>
    <message>
        <source>There is no keychain for the hub&apos;s token</source>
        <translation>Es gibt keinen Schlüsselbund für das Token des Hubs</translation>
    </message>
    <message>
        <source>There is no token for the hub</source>
        <translation>Es gibt kein Token für den Hub</translation>
    </message>
    <message>
        <source>They count once their time has come. Check the date and time of this computer.</source>
        <translation>Sie zählen, sobald ihre Zeit gekommen ist. Prüfen Sie Datum und Uhrzeit dieses Computers.</translation>
    </message>
    <message>
        <source>They take the place of all prices of their model in the list, for all history.</source>
        <translation>Sie treten an die Stelle aller Preise ihres Modells in der Liste, für die ganze Vergangenheit.</translation>
    </message>
    <message>
        <source>Things may move</source>
        <translation>Es darf sich etwas bewegen</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>This computer is not connected to a hub</source>
        <translation>Dieser Computer ist mit keinem Hub verbunden</translation>
    </message>
    <message>
        <source>This computer sends and fetches nothing any more. What it sent stays at the hub. If it joins again, it goes on there as the same machine.</source>
        <translation>Dieser Computer sendet und holt nichts mehr. Was er gesendet hat, bleibt auf dem Hub. Wird er wieder verbunden, macht er dort als derselbe Rechner weiter.</translation>
    </message>
    <message>
        <source>This computer sends only: its token may not read what the other machines sent.</source>
        <translation>Dieser Computer sendet nur: Sein Token darf nicht lesen, was die anderen Rechner gesendet haben.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} ahead of the hub&apos;s: set it.</source>
        <translation>Die Uhr dieses Computers geht {span} gegenüber dem Hub vor: Stellen Sie sie.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} behind the hub&apos;s: set it.</source>
        <translation>Die Uhr dieses Computers geht {span} gegenüber dem Hub nach: Stellen Sie sie.</translation>
    </message>
    <message>
        <source>This desktop shows no tray icons</source>
        <translation>Dieser Desktop zeigt keine Symbole im Infobereich</translation>
    </message>
    <message>
        <source>This hub</source>
        <translation>Dieser Hub</translation>
    </message>
    <message>
        <source>This is a first guess from what the plan is thought to hold. Enter what Claude shows.</source>
        <translation>Das ist eine erste Schätzung nach dem, was der Plan vermutlich fasst. Geben Sie ein, was Claude zeigt.</translation>
    </message>
    <message>
        <source>This is an estimate.</source>
        <translation>Das ist eine Schätzung.</translation>
    </message>
    <message>
        <source>This is not a token of a hub</source>
        <translation>Das ist kein Token eines Hubs</translation>
    </message>
    <message>
        <source>This is not the address of a hub</source>
        <translation>Das ist nicht die Adresse eines Hubs</translation>
    </message>
    <message>
        <source>This is not {allowed}.</source>
        <translation>Das ist nicht {allowed}.</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>This month at API prices</source>
        <translation>Dieser Monat zu API-Preisen</translation>
    </message>
    <message>
        <source>This version does not know it. It stays in {file}, without effect.</source>
        <translation>Diese Version kennt sie nicht. Sie bleibt in {file} stehen, ohne Wirkung.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Time of the weekly reset</source>
        <translation>Uhrzeit des wöchentlichen Zurücksetzens</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Timeline of the session</source>
        <translation>Verlauf der Sitzung</translation>
    </message>
    <message>
        <source>Times, token counts, models, names of projects and sessions.</source>
        <translation>Zeiten, Tokenzahlen, Modelle, Namen von Projekten und Sitzungen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today {tokens} tokens · {cost}</source>
        <comment>tokens: 2.4 M</comment>
        <translation>Heute {tokens} Tokens · {cost}</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>the sum of layers</comment>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Tokens put in, without what the cache had</source>
        <translation>Eingegebene Tokens, ohne die aus dem Cache</translation>
    </message>
    <message>
        <source>Tokens put out</source>
        <translation>Ausgegebene Tokens</translation>
    </message>
    <message>
        <source>Tokens put out; + means at least</source>
        <translation>Ausgegebene Tokens; + heißt mindestens</translation>
    </message>
    <message>
        <source>Tokens read from the cache</source>
        <translation>Aus dem Cache gelesene Tokens</translation>
    </message>
    <message>
        <source>Tokens written to the cache</source>
        <translation>In den Cache geschriebene Tokens</translation>
    </message>
    <message>
        <source>Too many files are open: end programs that you do not need, or allow more (ulimit -n).</source>
        <translation>Zu viele Dateien sind offen: Beenden Sie Programme, die Sie nicht brauchen, oder erlauben Sie mehr (ulimit -n).</translation>
    </message>
    <message>
        <source>Tracking is paused: our number may lack the latest use.</source>
        <translation>Das Zählen pausiert: Unserer Zahl fehlt vielleicht das Neueste.</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Transcripts are still being read: our number is not complete yet.</source>
        <translation>Transkripte werden noch gelesen: Unsere Zahl ist noch nicht vollständig.</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Two bars</source>
        <comment>style of the icon</comment>
        <translation>Zwei Balken</translation>
    </message>
    <message>
        <source>Type the session’s percentage too: its reset belongs to it.</source>
        <translation>Tippen Sie auch den Prozentwert der Sitzung ein: Ihr Zurücksetzen gehört dazu.</translation>
    </message>
    <message>
        <source>Type what Claude shows ({keys})</source>
        <translation>Eintippen, was Claude zeigt ({keys})</translation>
    </message>
    <message>
        <source>Type what Claude shows, even if it is our number.</source>
        <translation>Tippen Sie ein, was Claude zeigt, auch wenn es unsere Zahl ist.</translation>
    </message>
    <message>
        <source>Typical</source>
        <comment>error</comment>
        <translation>Typisch</translation>
    </message>
    <message>
        <source>Typically off by</source>
        <translation>Typisch daneben um</translation>
    </message>
    <message>
        <source>US dollars per million tokens.</source>
        <translation>US-Dollar je Million Tokens.</translation>
    </message>
    <message>
        <source>USD at list prices</source>
        <translation>USD zu Listenpreisen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the change of {setting}</source>
        <translation>Die Änderung von {setting} rückgängig machen</translation>
    </message>
    <message>
        <source>Undo: {setting}</source>
        <translation>Rückgängig: {setting}</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unknown setting “{name}”</source>
        <translation>Unbekannte Einstellung „{name}“</translation>
    </message>
    <message>
        <source>Unlock it, then set the token again.</source>
        <translation>Entsperren Sie ihn, und setzen Sie das Token dann noch einmal.</translation>
    </message>
    <message>
        <source>Until it is said, amounts are in dollars.</source>
        <translation>Bis das gesagt ist, stehen Beträge in Dollar.</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <comment>alerts are paused</comment>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
    <message>
        <source>Update Claude Code, use it once, then try again.</source>
        <translation>Aktualisieren Sie Claude Code, benutzen Sie es einmal, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Verbrauch</translation>
    </message>
    <message>
        <source>Use https://. Only to this computer itself may it be http://.</source>
        <translation>Benutzen Sie https://. Nur zu diesem Computer selbst darf es http:// sein.</translation>
    </message>
    <message>
        <source>Used elsewhere</source>
        <translation>Anderswo verbraucht</translation>
    </message>
    <message>
        <source>Used while a window would have been full, at API prices</source>
        <translation>Verbraucht, während ein Fenster voll gewesen wäre, zu API-Preisen</translation>
    </message>
    <message>
        <source>Version {version} is available</source>
        <translation>Version {version} ist verfügbar</translation>
    </message>
    <message>
        <source>Version {version} is available…</source>
        <comment>menu row: opens a page in the browser</comment>
        <translation>Version {version} ist verfügbar…</translation>
    </message>
    <message>
        <source>Versions</source>
        <comment>of models</comment>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Websuche</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>head of a column: share of the weekly limit</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week</source>
        <comment>the weekly window</comment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Week at {percent} %? A Quick Sync makes it exact</source>
        <comment>title of an alert</comment>
        <translation>Woche bei {percent} %? Ein Quick Sync macht es genau</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>Week full at {when} at this pace</source>
        <comment>title of an alert; when: 15:40, Thu 10:00</comment>
        <translation>Woche bei diesem Tempo voll um {when}</translation>
    </message>
    <message>
        <source>Week holds</source>
        <comment>head of a column: dollars</comment>
        <translation>Woche enthält</translation>
    </message>
    <message>
        <source>Week resets</source>
        <translation>Woche wird zurückgesetzt</translation>
    </message>
    <message>
        <source>Week {percent} % used</source>
        <comment>title of an alert</comment>
        <translation>Woche zu {percent} % verbraucht</translation>
    </message>
    <message>
        <source>Week, at %</source>
        <comment>percentages at which one is told</comment>
        <translation>Woche, bei %</translation>
    </message>
    <message>
        <source>Week, {name}</source>
        <comment>a limit of one model within a week; name: Opus</comment>
        <translation>Woche, {name}</translation>
    </message>
    <message>
        <source>Week: {percent} % used elsewhere</source>
        <translation>Woche: {percent} % anderswo verbraucht</translation>
    </message>
    <message>
        <source>Weekly budget</source>
        <translation>Budget der Woche</translation>
    </message>
    <message>
        <source>Weekly limit reached</source>
        <translation>Wochenlimit erreicht</translation>
    </message>
    <message>
        <source>Weekly limit reached {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>Wochenlimit erreicht {ago}</translation>
    </message>
    <message>
        <source>Weekly limit reached, resets {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Wochenlimit erreicht, Reset {when}</translation>
    </message>
    <message>
        <source>Weekly limits seem to have changed by {percent} % since {date}</source>
        <comment>date: 14 Sep</comment>
        <translation>Wochenlimits scheinen sich seit {date} um {percent} % geändert zu haben</translation>
    </message>
    <message>
        <source>Weeks full</source>
        <translation>Volle Wochen</translation>
    </message>
    <message>
        <source>Weeks that would have been full</source>
        <translation>Wochen, die voll gewesen wären</translation>
    </message>
    <message>
        <source>What Claude Code uses appears here by itself.</source>
        <translation>Was Claude Code verbraucht, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>What answers there is not a hub</source>
        <translation>Was dort antwortet, ist kein Hub</translation>
    </message>
    <message>
        <source>What does Claude show?</source>
        <translation>Was zeigt Claude?</translation>
    </message>
    <message>
        <source>What is asked for the newest version, instead of where this program came from.</source>
        <translation>Was nach der neuesten Version gefragt wird, statt des Ortes, von dem dieses Programm kam.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>What is new</source>
        <comment>button: opens a page in the browser</comment>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>What is to be sent waits, and is sent when it can be reached again.</source>
        <translation>Was zu senden ist, wartet und wird gesendet, wenn er wieder zu erreichen ist.</translation>
    </message>
    <message>
        <source>What is told</source>
        <comment>a group of settings</comment>
        <translation>Was gemeldet wird</translation>
    </message>
    <message>
        <source>What it is called on the others.</source>
        <translation>Wie er auf den anderen heißt.</translation>
    </message>
    <message>
        <source>What it sent is deleted on the hub and on all machines, as far as no other tells of it too. Its transcripts stay where they are. To come back, it has to join again.</source>
        <translation>Was er gesendet hat, wird auf dem Hub und auf allen Rechnern gelöscht, soweit kein anderer auch davon weiß. Seine Transkripte bleiben, wo sie sind. Um zurückzukommen, muss er neu beitreten.</translation>
    </message>
    <message>
        <source>What one gets for it</source>
        <translation>Was man dafür bekommt</translation>
    </message>
    <message>
        <source>What our status line in Claude Code shows, in this order.</source>
        <translation>Was unsere Statuszeile in Claude Code zeigt, in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>What the 5-hour window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>Was das 5-Stunden-Fenster in API-Dollar enthält, statt der Vorgabe des Plans.</translation>
    </message>
    <message>
        <source>What the tray icon shows.</source>
        <translation>Was das Symbol im Infobereich zeigt.</translation>
    </message>
    <message>
        <source>What the weekly window holds in API-equivalent dollars, instead of the plan&apos;s.</source>
        <translation>Was das Wochenfenster in API-Dollar enthält, statt der Vorgabe des Plans.</translation>
    </message>
    <message>
        <source>What this page shows is the account’s, not one machine’s.</source>
        <translation>Was diese Seite zeigt, gilt für das Konto, nicht für einen Rechner.</translation>
    </message>
    <message>
        <source>What was counted of it.</source>
        <comment>of a project</comment>
        <translation>Was davon gezählt wurde.</translation>
    </message>
    <message>
        <source>What was kept of the hub cannot be read</source>
        <translation>Was vom Hub aufbewahrt war, ist nicht lesbar</translation>
    </message>
    <message>
        <source>What was learnt</source>
        <translation>Was gelernt wurde</translation>
    </message>
    <message>
        <source>What was learnt here is still at the hub</source>
        <translation>Was hier gelernt wurde, liegt noch beim Hub</translation>
    </message>
    <message>
        <source>What you pay for your plan a month, instead of its listed price.</source>
        <translation>Was Sie im Monat für Ihren Plan zahlen, statt seines Listenpreises.</translation>
    </message>
    <message>
        <source>What {address} gave is no price list: {reason}</source>
        <translation>Was {address} geliefert hat, ist keine Preisliste: {reason}</translation>
    </message>
    <message>
        <source>What {file} names is not there</source>
        <translation>Was {file} nennt, gibt es nicht</translation>
    </message>
    <message>
        <source>When</source>
        <comment>head of a column: date and time</comment>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When and how</source>
        <comment>a group of settings: alerts</comment>
        <translation>Wann und wie</translation>
    </message>
    <message>
        <source>When nothing is told; afterwards what was missed.</source>
        <translation>Wann nichts gemeldet wird; danach das Verpasste.</translation>
    </message>
    <message>
        <source>When they reset</source>
        <comment>session and week</comment>
        <translation>Wann sie zurückgesetzt werden</translation>
    </message>
    <message>
        <source>When your weekly window resets.</source>
        <translation>Wann Ihr Wochenfenster zurückgesetzt wird.</translation>
    </message>
    <message>
        <source>Where a newer price list is asked for; without one, the list that came with the program counts.</source>
        <translation>Wo nach einer neueren Preisliste gefragt wird; ohne Adresse gilt die Liste, die mit dem Programm kam.</translation>
    </message>
    <message>
        <source>Where it is from</source>
        <comment>head of a column: a price</comment>
        <translation>Woher er ist</translation>
    </message>
    <message>
        <source>Whether a Quick Sync is suggested when the numbers are doubtful.</source>
        <translation>Ob ein Quick Sync vorgeschlagen wird, wenn die Zahlen zweifelhaft sind.</translation>
    </message>
    <message>
        <source>Whether an alert makes a sound.</source>
        <translation>Ob eine Meldung einen Ton macht.</translation>
    </message>
    <message>
        <source>Whether nothing moves by itself.</source>
        <translation>Ob sich nichts von selbst bewegt.</translation>
    </message>
    <message>
        <source>Whether numbers begin with what your hub&apos;s other accounts have learnt of your plan.</source>
        <translation>Ob Zahlen mit dem beginnen, was die anderen Konten Ihres Hubs über Ihren Plan gelernt haben.</translation>
    </message>
    <message>
        <source>Whether our status line is shown above one of your own that we run.</source>
        <translation>Ob unsere Statuszeile über einer eigenen gezeigt wird, die wir ausführen.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer price list.</source>
        <translation>Ob einmal am Tag nach einer neueren Preisliste gefragt wird.</translation>
    </message>
    <message>
        <source>Whether to ask once a day for a newer version; nothing about you is sent.</source>
        <translation>Ob einmal am Tag nach einer neueren Version gefragt wird; über Sie wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Whether you answered the popup&apos;s offer to connect Claude Code.</source>
        <translation>Ob Sie auf das Angebot geantwortet haben, Claude Code zu verbinden.</translation>
    </message>
    <message>
        <source>Whether you are told of problems that do not mend themselves.</source>
        <translation>Ob Sie von Problemen erfahren, die nicht von selbst vergehen.</translation>
    </message>
    <message>
        <source>Whether you are told once of each newer version.</source>
        <translation>Ob Sie von jeder neueren Version einmal erfahren.</translation>
    </message>
    <message>
        <source>Whether you are told when Claude has reached a limit.</source>
        <translation>Ob Sie erfahren, wenn Claude ein Limit erreicht hat.</translation>
    </message>
    <message>
        <source>Whether you are told when a limit comes near.</source>
        <translation>Ob Sie erfahren, wenn ein Limit näher kommt.</translation>
    </message>
    <message>
        <source>Whether you are told when a window fills before it resets.</source>
        <translation>Ob Sie erfahren, wenn ein Fenster vor dem Zurücksetzen voll wird.</translation>
    </message>
    <message>
        <source>Whether you are told when a window that was nearly full has reset.</source>
        <translation>Ob Sie erfahren, wenn ein fast volles Fenster zurückgesetzt wurde.</translation>
    </message>
    <message>
        <source>Whether your hub gets what was learnt here of your plan&apos;s limits, for others: no counts, no names.</source>
        <translation>Ob Ihr Hub erhält, was hier über die Limits Ihres Plans gelernt wurde, für andere: keine Zahlen, keine Namen.</translation>
    </message>
    <message>
        <source>Which plan do you have?</source>
        <translation>Welchen Plan haben Sie?</translation>
    </message>
    <message>
        <source>Window</source>
        <comment>of the limits</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Windows</source>
        <comment>of time: session and week</comment>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>With a sound</source>
        <comment>beside a check box</comment>
        <translation>Mit Ton</translation>
    </message>
    <message>
        <source>Without breaks of more than half an hour</source>
        <translation>Ohne Pausen von mehr als einer halben Stunde</translation>
    </message>
    <message>
        <source>Work on {used} of {all} days. Busiest: {date}, {amount}.</source>
        <translation>Arbeit an {used} von {all} Tagen. Am meisten: {date}, {amount}.</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>what was used, at API prices</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Worth</source>
        <comment>above an amount of money</comment>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Would another plan have been enough?</source>
        <translation>Hätte ein anderer Plan genügt?</translation>
    </message>
    <message>
        <source>Write 1 h</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>Schreiben 1 Std.</translation>
    </message>
    <message>
        <source>Write 5 min</source>
        <comment>head of a column: price of writing to the cache</comment>
        <translation>Schreiben 5 Min.</translation>
    </message>
    <message>
        <source>Written</source>
        <comment>head of a column: tokens written to the cache</comment>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>answer: look for newer versions</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>You can change it in Settings at any time.</source>
        <translation>Sie können es jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>You have {own}. Nothing is installed by itself.</source>
        <translation>Sie haben {own}. Nichts wird von selbst installiert.</translation>
    </message>
    <message>
        <source>You pay</source>
        <translation>Sie zahlen</translation>
    </message>
    <message>
        <source>You pay a month</source>
        <translation>Sie zahlen im Monat</translation>
    </message>
    <message>
        <source>Your Claude plan.</source>
        <translation>Ihr Claude-Plan.</translation>
    </message>
    <message>
        <source>Your custom plan has no budgets</source>
        <translation>Ihr eigener Plan hat keine Budgets</translation>
    </message>
    <message>
        <source>Your desktop’s own settings have switched it off ({where}).</source>
        <comment>where: a file</comment>
        <translation>Die Einstellungen Ihres Desktops haben es abgeschaltet ({where}).</translation>
    </message>
    <message>
        <source>Your own prices</source>
        <translation>Ihre eigenen Preise</translation>
    </message>
    <message>
        <source>Your own prices cannot be used</source>
        <translation>Ihre eigenen Preise sind nicht brauchbar</translation>
    </message>
    <message>
        <source>Your own prices were not saved</source>
        <translation>Ihre eigenen Preise wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Your plan&apos;s price is taken as it is today.</source>
        <translation>Der Preis Ihres Plans wird so genommen, wie er heute ist.</translation>
    </message>
    <message>
        <source>Your plan, its budgets and the weekly reset are the account’s: what is changed on the page General here holds on all its machines.</source>
        <translation>Ihr Plan, seine Budgets und das wöchentliche Zurücksetzen gehören zum Konto: Was hier auf der Seite Allgemein geändert wird, gilt auf allen seinen Rechnern.</translation>
    </message>
    <message>
        <source>Your token</source>
        <translation>Ihr Token</translation>
    </message>
    <message>
        <source>a code of three letters such as &quot;EUR&quot;</source>
        <translation>ein Code aus drei Buchstaben wie &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>a command without a shell, such as &quot;notify --quiet&quot;, or a list such as [&quot;notify&quot;, &quot;--quiet&quot;]</source>
        <translation>ein Befehl ohne Shell wie &quot;notify --quiet&quot; oder eine Liste wie [&quot;notify&quot;, &quot;--quiet&quot;]</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>in JSON</comment>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of at most ten numbers above 0, up to 100, such as [75, 90, 100]; [] for none</source>
        <translation>eine Liste von höchstens zehn Zahlen über 0, bis 100, wie [75, 90, 100]; [] für keine</translation>
    </message>
    <message>
        <source>a list of folders such as [&quot;/srv/claude&quot;]</source>
        <translation>eine Liste von Ordnern wie [&quot;/srv/claude&quot;]</translation>
    </message>
    <message>
        <source>a list such as [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], also of &quot;more&quot; (further windows) and &quot;model&quot;</source>
        <translation>eine Liste wie [&quot;session&quot;, &quot;week&quot;, &quot;resets&quot;, &quot;cost&quot;], auch mit &quot;more&quot; (weitere Fenster) und &quot;model&quot;</translation>
    </message>
    <message>
        <source>a month for {plan}</source>
        <comment>dollars</comment>
        <translation>im Monat für {plan}</translation>
    </message>
    <message>
        <source>a name in quotes or {sign}</source>
        <comment>what should follow in JSON</comment>
        <translation>ein Name in Anführungszeichen oder {sign}</translation>
    </message>
    <message>
        <source>a name such as &quot;Europe/Berlin&quot;</source>
        <translation>ein Name wie &quot;Europe/Berlin&quot;</translation>
    </message>
    <message>
        <source>a number above 0, at most a million, such as 0.92</source>
        <translation>eine Zahl über 0, höchstens eine Million, wie 0.92</translation>
    </message>
    <message>
        <source>a number of US dollars above 0, at most a million</source>
        <translation>ein Betrag in US-Dollar über 0, höchstens eine Million</translation>
    </message>
    <message>
        <source>a number of US dollars, at most a million</source>
        <translation>ein Betrag in US-Dollar, höchstens eine Million</translation>
    </message>
    <message>
        <source>a value</source>
        <comment>what should follow in JSON</comment>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>a weekday and a time such as &quot;Thu 10:00&quot;</source>
        <translation>ein Wochentag und eine Uhrzeit wie &quot;Thu 10:00&quot;</translation>
    </message>
    <message numerus="yes">
        <source>after %n sync(s)</source>
        <translation>
            <numerusform>nach %n Sync</numerusform>
            <numerusform>nach %n Syncs</numerusform>
        </translation>
    </message>
    <message>
        <source>all is sent</source>
        <comment>to a hub</comment>
        <translation>alles ist gesendet</translation>
    </message>
    <message>
        <source>all time</source>
        <comment>below a sum</comment>
        <translation>insgesamt</translation>
    </message>
    <message>
        <source>always, or a day such as 2026-10-07</source>
        <translation>immer, oder ein Tag wie 2026-10-07</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/newest.json&quot;</source>
        <translation>eine Adresse wie &quot;https://example.org/newest.json&quot;</translation>
    </message>
    <message>
        <source>an address such as &quot;https://example.org/prices.toml&quot;</source>
        <translation>eine Adresse wie &quot;https://example.org/prices.toml&quot;</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>in JSON</comment>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>an object with the type “command” and a command</source>
        <comment>in JSON</comment>
        <translation>ein Objekt vom Typ „command“ mit einem Befehl</translation>
    </message>
    <message>
        <source>and {number} more</source>
        <comment>below a list</comment>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>animation blinking</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>animation blinken bewegung</translation>
    </message>
    <message>
        <source>as built</source>
        <comment>the address that came with it</comment>
        <translation>wie mitgeliefert</translation>
    </message>
    <message>
        <source>as listed</source>
        <comment>a price</comment>
        <translation>wie in der Liste</translation>
    </message>
    <message>
        <source>as of {ago}</source>
        <comment>spoken; ago: 4 min ago</comment>
        <translation>Stand {ago}</translation>
    </message>
    <message>
        <source>as otherwise</source>
        <comment>fast mode costs the same</comment>
        <translation>wie sonst</translation>
    </message>
    <message>
        <source>as the computer</source>
        <comment>a time zone</comment>
        <translation>wie der Computer</translation>
    </message>
    <message>
        <source>assumed to be that of {model}</source>
        <comment>a price</comment>
        <translation>angenommen wie {model}</translation>
    </message>
    <message>
        <source>at (UTC)</source>
        <translation>um (UTC)</translation>
    </message>
    <message>
        <source>at API prices</source>
        <translation>zu API-Preisen</translation>
    </message>
    <message>
        <source>at API prices, in the last 24 hours</source>
        <translation>zu API-Preisen, in den letzten 24 Stunden</translation>
    </message>
    <message>
        <source>at API prices, in the last 30 days</source>
        <translation>zu API-Preisen, in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>at API prices, in the last 5 hours</source>
        <translation>zu API-Preisen, in den letzten 5 Stunden</translation>
    </message>
    <message>
        <source>at API prices, in the last 7 days</source>
        <translation>zu API-Preisen, in den letzten 7 Tagen</translation>
    </message>
    <message>
        <source>at API prices, of all time</source>
        <translation>zu API-Preisen, insgesamt</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>below a number</comment>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>at least {amount}</source>
        <translation>mindestens {amount}</translation>
    </message>
    <message>
        <source>at least {count} tokens</source>
        <comment>such as: at least 12.3 k tokens</comment>
        <translation>mindestens {count} Tokens</translation>
    </message>
    <message numerus="yes">
        <source>at least, in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>mindestens, in %n Antwort</numerusform>
            <numerusform>mindestens, in %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>autostart boot</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>autostart hochfahren start</translation>
    </message>
    <message>
        <source>between {low} and {high}</source>
        <translation>zwischen {low} und {high}</translation>
    </message>
    <message>
        <source>by its share of each month</source>
        <translation>nach seinem Anteil an jedem Monat</translation>
    </message>
    <message>
        <source>by the input price</source>
        <comment>of a price that was not typed</comment>
        <translation>nach dem Eingabepreis</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <comment>of a file</comment>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <comment>a file</comment>
        <translation>ist nicht schreibbar</translation>
    </message>
    <message>
        <source>character {number} cannot stand here</source>
        <comment>in JSON</comment>
        <translation>Zeichen {number} darf hier nicht stehen</translation>
    </message>
    <message>
        <source>claude.ai and other machines use the same week.</source>
        <translation>claude.ai und andere Rechner nutzen dieselbe Woche.</translation>
    </message>
    <message>
        <source>clock</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>uhr uhrzeit</translation>
    </message>
    <message>
        <source>connected</source>
        <comment>Claude Code is</comment>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>connected to {url} as {name}</source>
        <comment>a hub</comment>
        <translation>verbunden mit {url} als {name}</translation>
    </message>
    <message>
        <source>credentials.</source>
        <translation>Zugangsdaten.</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>delete</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>löschen</translation>
    </message>
    <message>
        <source>dollars cost savings</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>dollar kosten ersparnis</translation>
    </message>
    <message>
        <source>dollars limit</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>dollar limit</translation>
    </message>
    <message>
        <source>empty</source>
        <comment>of a window: nothing is used</comment>
        <translation>leer</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>geschätzt</translation>
    </message>
    <message>
        <source>estimated ± {points} %</source>
        <comment>where a percentage is from</comment>
        <translation>geschätzt ± {points} %</translation>
    </message>
    <message>
        <source>estimated, not yet synced</source>
        <comment>where a percentage is from</comment>
        <translation>geschätzt, noch kein Sync</translation>
    </message>
    <message>
        <source>euro dollars exchange</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>euro dollar umrechnung kurs</translation>
    </message>
    <message>
        <source>ever</source>
        <comment>since when a price holds</comment>
        <translation>immer</translation>
    </message>
    <message>
        <source>every day, from</source>
        <comment>quiet hours; two times follow</comment>
        <translation>jeden Tag, von</translation>
    </message>
    <message>
        <source>first</source>
        <comment>the first number that Claude showed: nothing to compare it with</comment>
        <translation>erste</translation>
    </message>
    <message>
        <source>first guess</source>
        <comment>how much of a window is used: nobody has said yet</comment>
        <translation>erste Schätzung</translation>
    </message>
    <message>
        <source>for {plan}</source>
        <comment>what a plan costs</comment>
        <translation>für {plan}</translation>
    </message>
    <message>
        <source>from</source>
        <comment>head of exported values: when a bin begins</comment>
        <translation>von</translation>
    </message>
    <message>
        <source>full</source>
        <comment>how much of a window is used: 100 %</comment>
        <translation>voll</translation>
    </message>
    <message>
        <source>here is “{shown}”, but {wanted} should be</source>
        <comment>in JSON</comment>
        <translation>hier steht „{shown}“, es sollte aber {wanted} stehen</translation>
    </message>
    <message>
        <source>high</source>
        <comment>how much of a window is used: 75 % and more</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>hour</source>
        <translation>Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s) with use</source>
        <translation>
            <numerusform>in %n Monat mit Nutzung</numerusform>
            <numerusform>in %n Monaten mit Nutzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n response(s)</source>
        <comment>so many tokens</comment>
        <translation>
            <numerusform>in %n Antwort</numerusform>
            <numerusform>in %n Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>in this zoom</source>
        <comment>below a sum: what is seen of the chart</comment>
        <translation>in diesem Ausschnitt</translation>
    </message>
    <message>
        <source>is not shown</source>
        <comment>a token that is typed</comment>
        <translation>wird nicht angezeigt</translation>
    </message>
    <message>
        <source>it cannot be started</source>
        <comment>of a program</comment>
        <translation>es lässt sich nicht starten</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>kept for %n day(s)</source>
        <comment>what was sent to a hub</comment>
        <translation>
            <numerusform>%n Tag aufbewahrt</numerusform>
            <numerusform>%n Tage aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>last 24 h</source>
        <comment>below a sum: hours</comment>
        <translation>letzte 24 Std.</translation>
    </message>
    <message>
        <source>last 30 d</source>
        <comment>below a sum: days</comment>
        <translation>letzte 30 T.</translation>
    </message>
    <message>
        <source>last 5 h</source>
        <comment>below a sum: hours</comment>
        <translation>letzte 5 Std.</translation>
    </message>
    <message>
        <source>last 7 d</source>
        <comment>below a sum: days</comment>
        <translation>letzte 7 T.</translation>
    </message>
    <message>
        <source>last reached {ago}</source>
        <comment>a hub; ago: 4 min ago</comment>
        <translation>zuletzt erreicht {ago}</translation>
    </message>
    <message>
        <source>latest ratio</source>
        <comment>a way to estimate</comment>
        <translation>letztes Verhältnis</translation>
    </message>
    <message>
        <source>learns for others</source>
        <comment>an account of a hub</comment>
        <translation>lernt für andere</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>limit reached</source>
        <comment>who said a percentage: Claude, as it refused to go on</comment>
        <translation>Limit erreicht</translation>
    </message>
    <message>
        <source>limit {change}</source>
        <comment>at a mark in a chart; such as: limit −33 %</comment>
        <translation>Limit {change}</translation>
    </message>
    <message>
        <source>limits changed</source>
        <comment>at a mark in a chart</comment>
        <translation>Limits geändert</translation>
    </message>
    <message>
        <source>line</source>
        <comment>of a chart</comment>
        <translation>Linie</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/claude&quot; = &quot;Work&quot;</source>
        <translation>Zeilen wie &quot;/srv/claude&quot; = &quot;Arbeit&quot;</translation>
    </message>
    <message>
        <source>lines such as &quot;/srv/old/shop&quot; = &quot;shop&quot;</source>
        <translation>Zeilen wie &quot;/srv/old/shop&quot; = &quot;shop&quot;</translation>
    </message>
    <message>
        <source>log crash bug</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>protokoll absturz fehler</translation>
    </message>
    <message>
        <source>nearly full</source>
        <comment>how much of a window is used: 90 % and more</comment>
        <translation>fast voll</translation>
    </message>
    <message>
        <source>night silence</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>nacht stille ruhe</translation>
    </message>
    <message>
        <source>no folder found</source>
        <translation>kein Ordner gefunden</translation>
    </message>
    <message>
        <source>no model yet</source>
        <translation>noch kein Modell</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no address</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no command</comment>
        <translation>keiner</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no file</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not connected</source>
        <comment>Claude Code is</comment>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>not connected to a hub</source>
        <translation>mit keinem Hub verbunden</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a price</comment>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not reached yet</source>
        <comment>a hub</comment>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>not said yet</source>
        <comment>an amount of money</comment>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>nothing more</source>
        <comment>what should follow in JSON</comment>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>nothing spent</source>
        <translation>nichts verbraucht</translation>
    </message>
    <message>
        <source>notifications</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>benachrichtigungen</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the right end of a chart</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>of all input in the chart</source>
        <translation>der ganzen Eingabe im Diagramm</translation>
    </message>
    <message>
        <source>of dollars over budget</source>
        <translation>der Dollar über Budget</translation>
    </message>
    <message>
        <source>of the last sync</source>
        <translation>des letzten Syncs</translation>
    </message>
    <message>
        <source>official</source>
        <comment>who said a percentage: Claude</comment>
        <translation>offiziell</translation>
    </message>
    <message>
        <source>official, limit reached {ago}</source>
        <comment>where a percentage is from; ago: 4 min ago</comment>
        <translation>offiziell, Limit erreicht {ago}</translation>
    </message>
    <message>
        <source>official, {ago}</source>
        <comment>where a percentage is from: Claude; ago: 4 min ago</comment>
        <translation>offiziell, {ago}</translation>
    </message>
    <message>
        <source>oldest use ages out {when}</source>
        <comment>when: 15:40, Thu 10:00</comment>
        <translation>Ältestes fällt {when} weg</translation>
    </message>
    <message>
        <source>on {date}, hardly a break</source>
        <comment>a stretch of work</comment>
        <translation>am {date}, fast ohne Pause</translation>
    </message>
    <message>
        <source>one of {choices}</source>
        <translation>eines von {choices}</translation>
    </message>
    <message>
        <source>only the hooks are connected</source>
        <translation>nur die Hooks sind verbunden</translation>
    </message>
    <message>
        <source>only the status line is connected</source>
        <translation>nur die Statuszeile ist verbunden</translation>
    </message>
    <message>
        <source>ours was {percent} %</source>
        <comment>our number</comment>
        <translation>wir sagten {percent} %</translation>
    </message>
    <message>
        <source>override cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>überschreiben kosten</translation>
    </message>
    <message>
        <source>partly connected</source>
        <comment>Claude Code is</comment>
        <translation>teils verbunden</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>tracking is</comment>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>peak {money}</source>
        <comment>of a chart</comment>
        <translation>höchstens {money}</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>percent of the session window</source>
        <translation>Prozent des Sitzungsfensters</translation>
    </message>
    <message>
        <source>percent of the weekly window</source>
        <translation>Prozent des Wochenfensters</translation>
    </message>
    <message>
        <source>price list</source>
        <translation>preisliste</translation>
    </message>
    <message>
        <source>probably {low} to {high}</source>
        <comment>the band of a percentage, spoken</comment>
        <translation>wahrscheinlich {low} bis {high}</translation>
    </message>
    <message>
        <source>prompts, answers, code.</source>
        <translation>Prompts, Antworten, Code.</translation>
    </message>
    <message>
        <source>reading…</source>
        <comment>beside the plan&apos;s name: transcripts are being read</comment>
        <translation>liest…</translation>
    </message>
    <message>
        <source>regression</source>
        <comment>a way to estimate</comment>
        <translation>Regression</translation>
    </message>
    <message>
        <source>rescan import</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>neu einlesen import</translation>
    </message>
    <message>
        <source>reset time not known</source>
        <translation>Zeit des Zurücksetzens nicht bekannt</translation>
    </message>
    <message>
        <source>resets</source>
        <comment>before a field: Thu 10:00</comment>
        <translation>Reset am</translation>
    </message>
    <message>
        <source>resets in</source>
        <comment>before a field: 2 h 13 min</comment>
        <translation>Reset in</translation>
    </message>
    <message>
        <source>resets {time}, in {duration}</source>
        <translation>Reset {time}, in {duration}</translation>
    </message>
    <message>
        <source>resets {when}</source>
        <comment>of a window; when: 15:40, Thu 10:00, 12 Aug 10:00</comment>
        <translation>Reset {when}</translation>
    </message>
    <message>
        <source>responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>retention</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>aufbewahrung</translation>
    </message>
    <message>
        <source>rolling 5 h</source>
        <translation>rollend 5 Std.</translation>
    </message>
    <message>
        <source>rolling 5 h, empty</source>
        <translation>rollend 5 Std., leer</translation>
    </message>
    <message>
        <source>rolling 5 h, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>rollend 5 Std., wird ab {time} frei</translation>
    </message>
    <message>
        <source>rolling 7 d</source>
        <translation>rollend 7 T.</translation>
    </message>
    <message>
        <source>rolling 7 d, empty</source>
        <translation>rollend 7 T., leer</translation>
    </message>
    <message>
        <source>rolling 7 d, frees from {time}</source>
        <comment>the oldest use leaves the window then</comment>
        <translation>rollend 7 T., wird ab {time} frei</translation>
    </message>
    <message>
        <source>run script json</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>ausführen skript json</translation>
    </message>
    <message>
        <source>server machines account sync</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>server rechner konto sync</translation>
    </message>
    <message>
        <source>session reset</source>
        <translation>Sitzung zurückgesetzt</translation>
    </message>
    <message>
        <source>shared estimate</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>teilen gemeinsam schätzung</translation>
    </message>
    <message>
        <source>since {date}</source>
        <comment>a row of days</comment>
        <translation>seit {date}</translation>
    </message>
    <message>
        <source>source date cost</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>quelle datum kosten</translation>
    </message>
    <message>
        <source>subscription</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>abonnement</translation>
    </message>
    <message>
        <source>such as 75, 90, 100</source>
        <comment>percentages in a field</comment>
        <translation>etwa 75, 90, 100</translation>
    </message>
    <message>
        <source>syncs are to be sent</source>
        <comment>to a hub</comment>
        <translation>Syncs sind noch zu senden</translation>
    </message>
    <message>
        <source>the file ends here, but {wanted} should follow</source>
        <comment>in JSON</comment>
        <translation>hier endet die Datei, es sollte aber {wanted} folgen</translation>
    </message>
    <message>
        <source>theme</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>thema design</translation>
    </message>
    <message>
        <source>this comment does not end</source>
        <comment>in JSON</comment>
        <translation>dieser Kommentar endet nicht</translation>
    </message>
    <message>
        <source>this is nested deeper than {number} times</source>
        <comment>in JSON</comment>
        <translation>das ist mehr als {number}-fach verschachtelt</translation>
    </message>
    <message>
        <source>this string does not end on its line, or has an escape or a character that JSON does not know</source>
        <translation>diese Zeichenkette endet nicht in ihrer Zeile, oder sie hat eine Escape-Folge oder ein Zeichen, das JSON nicht kennt</translation>
    </message>
    <message>
        <source>thresholds percent</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>schwellen prozent</translation>
    </message>
    <message>
        <source>times such as &quot;22:00-07:00&quot;</source>
        <translation>Zeiten wie &quot;22:00-07:00&quot;</translation>
    </message>
    <message>
        <source>times, token counts, models, names of projects and sessions.</source>
        <translation>Zeiten, Tokenzahlen, Modelle, Namen von Projekten und Sitzungen.</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times of day: from 22:00 to 07:00</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <comment>below a number of them</comment>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>tray number ring bars</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>tray zahl ring balken</translation>
    </message>
    <message>
        <source>true or false</source>
        <comment>what may stand in the settings file: these two words</comment>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>typed</source>
        <comment>who said a percentage: the person</comment>
        <translation>eingetippt</translation>
    </message>
    <message>
        <source>typed, {ago}</source>
        <comment>where a percentage is from: the person; ago: 4 min ago</comment>
        <translation>eingetippt, {ago}</translation>
    </message>
    <message>
        <source>under a minute</source>
        <comment>a span of time</comment>
        <translation>unter einer Minute</translation>
    </message>
    <message>
        <source>unfinished</source>
        <comment>responses</comment>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>unknown</source>
        <comment>a time</comment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>until</source>
        <comment>head of exported values: when a bin ends</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>until {date}</source>
        <comment>a row of days</comment>
        <translation>bis {date}</translation>
    </message>
    <message>
        <source>update fetch download</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>aktualisieren abrufen herunterladen</translation>
    </message>
    <message>
        <source>update version</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>aktualisierung version</translation>
    </message>
    <message>
        <source>week reset</source>
        <translation>Woche zurückgesetzt</translation>
    </message>
    <message>
        <source>weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <comment>a way to estimate</comment>
        <translation>gewichtetes Mittel</translation>
    </message>
    <message>
        <source>weighted median</source>
        <comment>a way to estimate</comment>
        <translation>gewichteter Median</translation>
    </message>
    <message>
        <source>with use in this time</source>
        <comment>projects</comment>
        <translation>mit Nutzung in dieser Zeit</translation>
    </message>
    <message>
        <source>within {duration}</source>
        <comment>from its beginning to its end</comment>
        <translation>innerhalb von {duration}</translation>
    </message>
    <message>
        <source>wsl mounted directory</source>
        <comment>search words of a setting, parted by spaces</comment>
        <translation>wsl eingehängt verzeichnis</translation>
    </message>
    <message>
        <source>your plan, {amount} a day</source>
        <comment>a line in a chart</comment>
        <translation>Ihr Plan, {amount} am Tag</translation>
    </message>
    <message>
        <source>your plan, {amount} a month</source>
        <comment>a line in a chart</comment>
        <translation>Ihr Plan, {amount} im Monat</translation>
    </message>
    <message>
        <source>{account}, tier {tier}</source>
        <comment>an account of a hub</comment>
        <translation>{account}, Tarif {tier}</translation>
    </message>
    <message>
        <source>{address} answers too slowly.</source>
        <translation>{address} antwortet zu langsam.</translation>
    </message>
    <message>
        <source>{address} cannot be reached.</source>
        <translation>{address} ist nicht zu erreichen.</translation>
    </message>
    <message>
        <source>{amount} this week, {share} of all</source>
        <comment>of all projects</comment>
        <translation>{amount} diese Woche, {share} von allem</translation>
    </message>
    <message>
        <source>{amount} until this day</source>
        <comment>of last month, up to the same day</comment>
        <translation>{amount} bis zu diesem Tag</translation>
    </message>
    <message>
        <source>{amount}k</source>
        <comment>thousands of dollars at an axis: $12k</comment>
        <translation>{amount}k</translation>
    </message>
    <message>
        <source>{change} on last week so far</source>
        <comment>such as: +12 %</comment>
        <translation>{change} gegenüber letzter Woche bis jetzt</translation>
    </message>
    <message>
        <source>{count} tokens</source>
        <comment>such as: 12.3 k tokens</comment>
        <translation>{count} Tokens</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <comment>a day and a time of day</comment>
        <translation>{date} {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <comment>a span of time</comment>
        <translation>{days} T.</translation>
    </message>
    <message>
        <source>{days} d ago</source>
        <translation>vor {days} T.</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <comment>a span of time</comment>
        <translation>{days} T. {hours} Std.</translation>
    </message>
    <message>
        <source>{day}, {since} – {until}</source>
        <comment>Thu 12 Aug, 15:00 – 15:30</comment>
        <translation>{day}, {since} – {until}</translation>
    </message>
    <message>
        <source>{duration} left</source>
        <comment>until a window resets</comment>
        <translation>noch {duration}</translation>
    </message>
    <message>
        <source>{early} to {late}</source>
        <comment>two times: 15:20 to 16:10</comment>
        <translation>{early} bis {late}</translation>
    </message>
    <message>
        <source>{estimator}  (believed)</source>
        <translation>{estimator}  (gilt)</translation>
    </message>
    <message>
        <source>{factor} times what you pay</source>
        <comment>such as: 4.1 times</comment>
        <translation>{factor}-mal so viel, wie Sie zahlen</translation>
    </message>
    <message>
        <source>{file} cannot be changed automatically: {reason}.</source>
        <translation>{file} lässt sich nicht selbsttätig ändern: {reason}.</translation>
    </message>
    <message>
        <source>{file} cannot be read</source>
        <translation>{file} ist nicht lesbar</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{file} has a form that cannot be changed automatically: edit it by hand.</source>
        <translation>{file} hat eine Form, die sich nicht selbsttätig ändern lässt: Bearbeiten Sie sie von Hand.</translation>
    </message>
    <message>
        <source>{file} has version {version}, this program knows {known}. Update the program; nothing is lost.</source>
        <translation>{file} hat Version {version}, dieses Programm kennt {known}. Aktualisieren Sie das Programm; nichts geht verloren.</translation>
    </message>
    <message>
        <source>{file} holds no settings</source>
        <translation>{file} enthält keine Einstellungen</translation>
    </message>
    <message>
        <source>{file} is not valid JSON</source>
        <translation>{file} ist kein gültiges JSON</translation>
    </message>
    <message>
        <source>{file} was changed meanwhile</source>
        <translation>{file} wurde inzwischen geändert</translation>
    </message>
    <message>
        <source>{file} was not changed</source>
        <translation>{file} wurde nicht geändert</translation>
    </message>
    <message>
        <source>{file} was put back. To begin anew, forget everything in Settings.</source>
        <translation>{file} wurde zurückgelegt. Um neu zu beginnen, lassen Sie in den Einstellungen alles vergessen.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <comment>where something is wrong</comment>
        <translation>{file}, Zeile {line}</translation>
    </message>
    <message>
        <source>{file}: put it back, or join again with another one.</source>
        <translation>{file}: Legen Sie sie zurück, oder treten Sie mit einer anderen neu bei.</translation>
    </message>
    <message>
        <source>{file}: {error}.</source>
        <comment>what the system says of a file</comment>
        <translation>{file}: {error}.</translation>
    </message>
    <message>
        <source>{file}: {reason}.</source>
        <translation>{file}: {reason}.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Run `{command}` again.</source>
        <translation>{file}: {reason}. Führen Sie „{command}“ noch einmal aus.</translation>
    </message>
    <message>
        <source>{file}: {reason}. Until this is mended, the listed prices are used.</source>
        <translation>{file}: {reason}. Bis das berichtigt ist, gelten die Listenpreise.</translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <comment>a range, such as of days or of values</comment>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folders}: check CLAUDE_CONFIG_DIR and the folders in Settings.</source>
        <translation>{folders}: Prüfen Sie CLAUDE_CONFIG_DIR und die Ordner in den Einstellungen.</translation>
    </message>
    <message>
        <source>{folders}: nothing comes from the disk or the computer that it is on. What was counted of it stays. It is asked again every minute, and what is new in it is counted once it answers.</source>
        <comment>of a folder on a network drive, or of several</comment>
        <translation>{folders}: Vom Laufwerk oder Rechner, auf dem er liegt, kommt nichts. Was daraus gezählt ist, bleibt. Er wird jede Minute wieder gefragt; was neu ist, zählt, sobald er antwortet.</translation>
    </message>
    <message>
        <source>{folder} does not exist</source>
        <translation>{folder} existiert nicht</translation>
    </message>
    <message>
        <source>{folder} does not exist. Start Claude Code once, or check the folder&apos;s name.</source>
        <translation>{folder} existiert nicht. Starten Sie Claude Code einmal, oder prüfen Sie den Namen des Ordners.</translation>
    </message>
    <message>
        <source>{hint} Until then, the defaults apply.</source>
        <translation>{hint} Bis dahin gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <comment>a span of time</comment>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h ago</source>
        <translation>vor {hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <comment>a span of time</comment>
        <translation>{hours} Std. {minutes} Min.</translation>
    </message>
    <message>
        <source>{inside} of {all}; {right} is right</source>
        <comment>so many of all syncs; right: 80 %</comment>
        <translation>{inside} von {all}; {right} sind richtig</translation>
    </message>
    <message>
        <source>{line}: allowed are {allowed}. Change it in {file}.</source>
        <translation>{line}: Erlaubt sind {allowed}. Ändern Sie es in {file}.</translation>
    </message>
    <message>
        <source>{machine} (this one), last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine} (dieser), zuletzt gesehen {ago}</translation>
    </message>
    <message>
        <source>{machine}, last seen {ago}</source>
        <comment>ago: 4 min ago</comment>
        <translation>{machine}, zuletzt gesehen {ago}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <comment>a span of time</comment>
        <translation>{minutes} Min.</translation>
    </message>
    <message>
        <source>{minutes} min ago</source>
        <translation>vor {minutes} Min.</translation>
    </message>
    <message>
        <source>{model} (subagents)</source>
        <translation>{model} (Subagenten)</translation>
    </message>
    <message>
        <source>{model} across projects</source>
        <translation>{model} über alle Projekte</translation>
    </message>
    <message>
        <source>{money}, as the plan</source>
        <comment>a budget</comment>
        <translation>{money}, wie der Plan</translation>
    </message>
    <message>
        <source>{name} holds something else.</source>
        <translation>{name} enthält etwas anderes.</translation>
    </message>
    <message>
        <source>{name} limit reached</source>
        <comment>of a model</comment>
        <translation>Limit von {name} erreicht</translation>
    </message>
    <message>
        <source>{name} limit reached {ago}</source>
        <comment>name: of a model, such as Opus; ago: 4 min ago</comment>
        <translation>Limit von {name} erreicht {ago}</translation>
    </message>
    <message>
        <source>{name} limit reached, resets {when}</source>
        <comment>name: of a model, such as Opus; when: 15:40, Thu 10:00</comment>
        <translation>Limit von {name} erreicht, Reset {when}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <comment>such as in a tooltip: Opus 5: $14.00</comment>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{number} %</source>
        <comment>a percentage</comment>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} B</source>
        <comment>thousands of millions of tokens: 1.2 B</comment>
        <translation>{number} Mrd.</translation>
    </message>
    <message>
        <source>{number} M</source>
        <comment>millions of tokens: 2.4 M</comment>
        <translation>{number} Mio.</translation>
    </message>
    <message>
        <source>{number} k</source>
        <comment>thousands of tokens: 12.3 k</comment>
        <translation>{number} Tsd.</translation>
    </message>
    <message>
        <source>{number} of them still run, so it was not started again. Check alert_command in the settings.</source>
        <translation>{number} davon laufen noch, deshalb wurde er nicht noch einmal gestartet. Prüfen Sie alert_command in den Einstellungen.</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <comment>signs in JSON</comment>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{part} (connected)</source>
        <comment>part: Hooks: …</comment>
        <translation>{part} (verbunden)</translation>
    </message>
    <message>
        <source>{path} and {number} more: {reason}</source>
        <comment>of files or folders</comment>
        <translation>{path} und {number} weitere: {reason}</translation>
    </message>
    <message>
        <source>{percent} % used.</source>
        <translation>{percent} % verbraucht.</translation>
    </message>
    <message>
        <source>{percent} used elsewhere</source>
        <translation>{percent} anderswo verbraucht</translation>
    </message>
    <message>
        <source>{places}. Check its permissions.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}. Prüfen Sie die Rechte.</translation>
    </message>
    <message>
        <source>{places}. The other folders are counted.</source>
        <comment>places: a folder: why</comment>
        <translation>{places}. Die anderen Ordner werden gezählt.</translation>
    </message>
    <message>
        <source>{places}. The other transcripts are counted.</source>
        <comment>places: a file: why</comment>
        <translation>{places}. Die anderen Transkripte werden gezählt.</translation>
    </message>
    <message>
        <source>{program} ended with status {status}. Check alert_command in the settings.</source>
        <translation>{program} endete mit Status {status}. Prüfen Sie alert_command in den Einstellungen.</translation>
    </message>
    <message>
        <source>{program} took more than {seconds} seconds and was ended. Check alert_command in the settings.</source>
        <translation>{program} brauchte länger als {seconds} Sekunden und wurde beendet. Prüfen Sie alert_command in den Einstellungen.</translation>
    </message>
    <message>
        <source>{program}: {reason}. No shell is involved: name the program by its whole path.</source>
        <translation>{program}: {reason}. Eine Shell ist nicht beteiligt: Nennen Sie das Programm mit ganzem Pfad.</translation>
    </message>
    <message>
        <source>{reading}: corrected percentage</source>
        <comment>reading: Session 34 %</comment>
        <translation>{reading}: berichtigter Prozentwert</translation>
    </message>
    <message>
        <source>{reason}.</source>
        <comment>what is wrong with a price</comment>
        <translation>{reason}.</translation>
    </message>
    <message>
        <source>{reason}. It is tried again within a minute.</source>
        <translation>{reason}. Binnen einer Minute wird es noch einmal versucht.</translation>
    </message>
    <message>
        <source>{reason}. Transcripts are looked at once a minute instead. On Linux, a larger fs.inotify.max_user_watches (and max_user_instances) helps.</source>
        <translation>{reason}. Stattdessen wird einmal in der Minute nach den Transkripten gesehen. Unter Linux hilft ein größeres fs.inotify.max_user_watches (und max_user_instances).</translation>
    </message>
    <message>
        <source>{responses} in {sessions} in {projects} will be gone, with all that you typed in Quick Sync and what was learnt from it.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions; projects: 9 projects</comment>
        <translation>{responses} in {sessions} ({projects}) werden weg sein, mit allem, was Sie in Quick Sync eingetippt haben und was daraus gelernt wurde.</translation>
    </message>
    <message>
        <source>{responses} in {sessions} of this project will be gone from every figure and chart.</source>
        <comment>responses: 5,790 responses; sessions: 74 sessions</comment>
        <translation>{responses} in {sessions} dieses Projekts werden aus jeder Zahl und jedem Diagramm verschwinden.</translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <comment>a full stop at the end</comment>
        <translation>{sentence}.</translation>
    </message>
    <message>
        <source>{sign}{number}</source>
        <comment>an amount of money with the sign where it is written: $18.40</comment>
        <translation>{number}&#xa0;{sign}</translation>
    </message>
    <message>
        <source>{some} of {all}</source>
        <comment>so many of all</comment>
        <translation>{some} von {all}</translation>
    </message>
    <message>
        <source>{span} (so far)</source>
        <comment>such as: Thu 12 Aug (so far)</comment>
        <translation>{span} (bisher)</translation>
    </message>
    <message>
        <source>{spent} of {budget} counted here</source>
        <comment>amounts of money</comment>
        <translation>{spent} von {budget} hier gezählt</translation>
    </message>
    <message>
        <source>{time} ({early} – {late})</source>
        <comment>when, and between which times</comment>
        <translation>{time} ({early} – {late})</translation>
    </message>
    <message>
        <source>{time} Session reset</source>
        <translation>{time} Sitzung zurückgesetzt</translation>
    </message>
    <message>
        <source>{time} Week reset</source>
        <translation>{time} Woche zurückgesetzt</translation>
    </message>
    <message>
        <source>{time} or later</source>
        <comment>time: 15:40, Thu 10:00</comment>
        <translation>{time} oder später</translation>
    </message>
    <message>
        <source>{time} {window} limit reached</source>
        <translation>{time} {window}: Limit erreicht</translation>
    </message>
    <message>
        <source>{time} {window} limit reached, until {reset}</source>
        <translation>{time} {window}: Limit erreicht, bis {reset}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}</source>
        <comment>what Claude showed</comment>
        <translation>{time} {window} {percent}</translation>
    </message>
    <message>
        <source>{time} {window} {percent}, ours was {ours}</source>
        <translation>{time} {window} {percent}, wir sagten {ours}</translation>
    </message>
    <message>
        <source>{title} {percent} %</source>
        <comment>a window and how much of it is used</comment>
        <translation>{title} {percent} %</translation>
    </message>
    <message>
        <source>{title}. {hint}</source>
        <comment>what is wrong and what helps</comment>
        <translation>{title}. {hint}</translation>
    </message>
    <message>
        <source>{title}: {percent} percent used</source>
        <comment>spoken; title: of a window</comment>
        <translation>{title}: {percent} Prozent verbraucht</translation>
    </message>
    <message numerus="yes">
        <source>{typed} is longer than the window, which has %n hour(s), or nothing at all</source>
        <translation>
            <numerusform>{typed} ist länger als das Fenster, das %n Stunde hat, oder gar nichts</numerusform>
            <numerusform>{typed} ist länger als das Fenster, das %n Stunden hat, oder gar nichts</numerusform>
        </translation>
    </message>
    <message>
        <source>{typed} is not a percentage between 0 and 100</source>
        <translation>{typed} ist kein Prozentwert zwischen 0 und 100</translation>
    </message>
    <message>
        <source>{typed} is not a time such as &quot;2h13m&quot;</source>
        <translation>{typed} ist keine Zeitspanne wie &quot;2h13m&quot;</translation>
    </message>
    <message>
        <source>{typed} is not a weekday and a time such as &quot;Thu 10:00&quot; or &quot;Thursday 10:00 am&quot;</source>
        <translation>{typed} ist kein Wochentag mit Uhrzeit wie &quot;Thu 10:00&quot; oder &quot;Thursday 10:00 am&quot;</translation>
    </message>
    <message>
        <source>{used} of {most} uploads today</source>
        <translation>heute {used} von {most} Übertragungen</translation>
    </message>
    <message>
        <source>{values}. Left and right read it bin by bin, plus and minus zoom.</source>
        <translation>{values}. Links und rechts lesen es Abschnitt für Abschnitt ab, Plus und Minus vergrößern.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}.</source>
        <translation>{value} ist nicht {allowed}.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is not set.</source>
        <translation>{value} ist nicht {allowed}. Ändern Sie es in {file}; bis dahin ist es nicht gesetzt.</translation>
    </message>
    <message>
        <source>{value} is not {allowed}. Change it in {file}; until then it is {default}.</source>
        <translation>{value} ist nicht {allowed}. Ändern Sie es in {file}; bis dahin gilt {default}.</translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <comment>Thu 12 Aug</comment>
        <translation>{weekday}, {date}</translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <comment>at a tick: Thu 12</comment>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>{weekday} {since} – {until}</source>
        <comment>Thu 15:00 – 16:00</comment>
        <translation>{weekday} {since} – {until}</translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <comment>Thu 10:00</comment>
        <translation>{weekday} {time}</translation>
    </message>
    <message>
        <source>{what} {stays}</source>
        <comment>two sentences</comment>
        <translation>{what} {stays}</translation>
    </message>
    <message>
        <source>{where} cannot be understood. Switch it on to write it anew.</source>
        <comment>where: a file</comment>
        <translation>{where} ist nicht zu verstehen. Schalten Sie es ein, um es neu zu schreiben.</translation>
    </message>
    <message>
        <source>{where} starts a program that is not there any more. Switch it off and on again.</source>
        <translation>{where} startet ein Programm, das es nicht mehr gibt. Schalten Sie es aus und wieder ein.</translation>
    </message>
    <message>
        <source>{where} starts another program: {command}. Switch it off and on again to start this one.</source>
        <translation>{where} startet ein anderes Programm: {command}. Schalten Sie es aus und wieder ein, um dieses zu starten.</translation>
    </message>
    <message>
        <source>{window} limits changed by {change}</source>
        <translation>Limits geändert ({window}): {change}</translation>
    </message>
    <message>
        <source>{window} {percent}</source>
        <comment>such as: Week, Opus 42 %</comment>
        <translation>{window} {percent}</translation>
    </message>
    <message>
        <source>{window} {percent} · resets {time}</source>
        <translation>{window} {percent} · Reset {time}</translation>
    </message>
    <message>
        <source>{window}: resets in, optional</source>
        <comment>a field: 2 h 13 min</comment>
        <translation>{window}: Reset in, freiwillig</translation>
    </message>
    <message>
        <source>{window}: resets on, optional</source>
        <comment>a field: Thu 10:00</comment>
        <translation>{window}: Reset am, freiwillig</translation>
    </message>
    <message>
        <source>{window}: the percentage that Claude shows</source>
        <translation>{window}: der Prozentwert, den Claude zeigt</translation>
    </message>
    <message>
        <source>{window}: {percent} percent used, {resets}, {certainty}</source>
        <comment>spoken by a screen reader</comment>
        <translation>{window}: {percent} Prozent verbraucht, {resets}, {certainty}</translation>
    </message>
    <message>
        <source>± {amount}</source>
        <translation>± {amount}</translation>
    </message>
    <message>
        <source>± {percent}, {source}</source>
        <comment>such as: ± 3 %, typed 4 min ago</comment>
        <translation>± {percent}, {source}</translation>
    </message>
    <message>
        <source>× where Claude&apos;s was outside</source>
        <translation>× wo Claudes Zahl außerhalb lag</translation>
    </message>
    <message>
        <source>“{day}” is no day: write it as 2026-10-07.</source>
        <translation>„{day}“ ist kein Tag: Schreiben Sie ihn als 2026-10-07.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {file}: no hook and no status line runs until you take it out.</source>
        <translation>„{setting}“ ist in {file} gesetzt: Kein Hook und keine Statuszeile läuft, bis Sie es herausnehmen.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: no hook and no status line runs. Ask who manages this computer.</source>
        <translation>„{setting}“ ist in {place} gesetzt: Kein Hook und keine Statuszeile läuft. Fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>“{setting}” is set in {place}: our hooks do not run. Ask who manages this computer.</source>
        <translation>„{setting}“ ist in {place} gesetzt: Unsere Hooks laufen nicht. Fragen Sie, wer diesen Computer verwaltet.</translation>
    </message>
    <message>
        <source>“{sign}” cannot stand here</source>
        <comment>in JSON</comment>
        <translation>„{sign}“ kann hier nicht stehen</translation>
    </message>
</context>
</TS>
