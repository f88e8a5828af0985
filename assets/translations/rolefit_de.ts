<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
 <context>
  <name>AboutDialog</name>
  <message>
   <source>About Qt</source>
   <translation>Über Qt</translation>
  </message>
  <message>
   <source>About Rolefit</source>
   <translation>Über Rolefit</translation>
  </message>
  <message>
   <source>It stands on the works of others:</source>
   <translation>Es steht auf den Werken anderer:</translation>
  </message>
  <message>
   <source>Libraries</source>
   <translation>Bibliotheken</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Lizenz</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Version</translation>
  </message>
  <message>
   <source>Which jobs your résumé really fits, and exactly what stands between you and the others. All of it happens on this computer. Rolefit is free software under the MIT licence.</source>
   <translation>Zu welchen Stellen dein Lebenslauf wirklich passt, und was genau zwischen dir und den anderen steht. Alles geschieht auf diesem Computer. Rolefit ist freie Software unter der MIT-Lizenz.</translation>
  </message>
 </context>
 <context>
  <name>AnswerVerbs</name>
  <message>
   <source>Making the postings' texts searchable</source>
   <translation>Die Texte der Anzeigen werden durchsuchbar gemacht</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Die Rangfolge wird berechnet</translation>
  </message>
  <message>
   <source>This résumé has no pages to show.</source>
   <translation>Dieser Lebenslauf hat keine Seiten zum Zeigen.</translation>
  </message>
 </context>
 <context>
  <name>AreaBars</name>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Share of each area in what is named: you, {0} ads, {1} ads. {2} areas.</source>
   <translation>Anteil jedes Gebiets an dem, was genannt wird: du, Anzeigen für {0}, Anzeigen für {1}. {2} Gebiete.</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>you</source>
   <translation>du</translation>
  </message>
 </context>
 <context>
  <name>Backing</name>
  <message>
   <source>No backup could be made.</source>
   <translation>Es konnte nicht gesichert werden.</translation>
  </message>
 </context>
 <context>
  <name>Backups</name>
  <message>
   <source>A backup is a copy of the whole library, as encrypted as the library itself. Another disk is the best place.</source>
   <translation>Eine Sicherung ist eine Kopie der ganzen Bibliothek, so verschlüsselt wie diese selbst. Am besten liegt sie auf einer anderen Platte.</translation>
  </message>
  <message>
   <source>Back up now</source>
   <translation>Jetzt sichern</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Sicherungsordner</translation>
  </message>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Beside the library</source>
   <translation>Neben der Bibliothek</translation>
  </message>
  <message>
   <source>Choose the backup folder</source>
   <translation>Sicherungsordner wählen</translation>
  </message>
  <message>
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <source>Made</source>
   <translation>Erstellt</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Zurückspielen…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>There is no backup in this folder yet.</source>
   <translation>In diesem Ordner liegt noch keine Sicherung.</translation>
  </message>
 </context>
 <context>
  <name>Banner</name>
  <message>
   <source>Close the message</source>
   <translation>Meldung schließen</translation>
  </message>
 </context>
 <context>
  <name>BeliedTitles</name>
  <message>
   <source>No stored posting reads as another role than its title names.</source>
   <translation>Keine gespeicherte Anzeige liest sich als eine andere Rolle, als ihr Titel sagt.</translation>
  </message>
  <message>
   <source>Postings whose title belies their content</source>
   <translation>Anzeigen, deren Titel nicht zum Inhalt passt</translation>
  </message>
  <message>
   <source>Titled {0}, reads as {1} ({2}): because of {3}.</source>
   <translation>Heißt {0}, liest sich als {1} ({2}): wegen {3}.</translation>
  </message>
  <message>
   <source>Titles are labels; what a posting asks for decides. The surest come first; a click goes to one.</source>
   <translation>Titel sind Etiketten; entscheidend ist, was eine Anzeige verlangt. Die sichersten Fälle zuerst; ein Klick führt hin.</translation>
  </message>
 </context>
 <context>
  <name>BusyBar</name>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Progress</source>
   <translation>Fortschritt</translation>
  </message>
  <message>
   <source>a few seconds left</source>
   <translation>noch einige Sekunden</translation>
  </message>
  <message>
   <source>about a minute left</source>
   <translation>noch etwa eine Minute</translation>
  </message>
  <message>
   <source>about {0} minutes left</source>
   <translation>noch etwa {0} Minuten</translation>
  </message>
  <message>
   <source>{0}: {1} of {2}</source>
   <translation>{0}: {1} von {2}</translation>
  </message>
 </context>
 <context>
  <name>ChartCard</name>
  <message>
   <source>As a table</source>
   <translation>Als Tabelle</translation>
  </message>
  <message>
   <source>Copy the picture</source>
   <translation>Bild kopieren</translation>
  </message>
  <message>
   <source>Copy the table</source>
   <translation>Tabelle kopieren</translation>
  </message>
  <message>
   <source>Save as PNG…</source>
   <translation>Als PNG speichern…</translation>
  </message>
  <message>
   <source>Save as SVG…</source>
   <translation>Als SVG speichern…</translation>
  </message>
  <message>
   <source>Save or copy</source>
   <translation>Speichern oder kopieren</translation>
  </message>
  <message>
   <source>Save the picture</source>
   <translation>Bild speichern</translation>
  </message>
  <message>
   <source>{0}: as a table</source>
   <translation>{0}: als Tabelle</translation>
  </message>
  <message>
   <source>{0}: save or copy</source>
   <translation>{0}: speichern oder kopieren</translation>
  </message>
 </context>
 <context>
  <name>Choosing</name>
  <message>
   <source>Copy your résumé first.</source>
   <translation>Kopiere zuerst deinen Lebenslauf.</translation>
  </message>
  <message>
   <source>Import a folder of postings</source>
   <translation>Einen Ordner mit Anzeigen einlesen</translation>
  </message>
  <message>
   <source>Import postings</source>
   <translation>Anzeigen einlesen</translation>
  </message>
  <message>
   <source>Open résumé</source>
   <translation>Lebenslauf öffnen</translation>
  </message>
  <message>
   <source>Résumés (*.pdf *.txt *.md);;All files (*)</source>
   <translation>Lebensläufe (*.pdf *.txt *.md);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The clipboard holds no text.</source>
   <translation>Die Zwischenablage enthält keinen Text.</translation>
  </message>
 </context>
 <context>
  <name>ClaimsModel</name>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>How it is known</source>
   <translation>Woher bekannt</translation>
  </message>
  <message>
   <source>Last used: {0}</source>
   <translation>Zuletzt gebraucht: {0}</translation>
  </message>
  <message>
   <source>Page {0}: {1}</source>
   <translation>Seite {0}: {1}</translation>
  </message>
  <message>
   <source>Skill</source>
   <translation>Fähigkeit</translation>
  </message>
  <message>
   <source>Time</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <source>named</source>
   <translation>genannt</translation>
  </message>
  <message>
   <source>shown, not named</source>
   <translation>gezeigt, nicht genannt</translation>
  </message>
  <message>
   <source>you added it</source>
   <translation>von dir ergänzt</translation>
  </message>
  <message>
   <source>{0} mo</source>
   <translation>{0} Mon.</translation>
  </message>
  <message>
   <source>{0} y</source>
   <translation>{0} J.</translation>
  </message>
 </context>
 <context>
  <name>ContactCard</name>
  <message>
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <source>Place</source>
   <translation>Ort</translation>
  </message>
 </context>
 <context>
  <name>ContrastChart</name>
  <message>
   <source>Interval {0}</source>
   <translation>Spanne {0}</translation>
  </message>
  <message>
   <source>Share of ads that name a skill: {0} against {1}. {2} skills; arrow keys read them one by one.</source>
   <translation>Anteil der Anzeigen, die eine Fähigkeit nennen: {0} gegen {1}. {2} Fähigkeiten; die Pfeiltasten lesen sie einzeln vor.</translation>
  </message>
  <message>
   <source>Skill</source>
   <translation>Fähigkeit</translation>
  </message>
  <message>
   <source>You</source>
   <translation>Du</translation>
  </message>
  <message>
   <source>You do not show it.</source>
   <translation>Dein Lebenslauf zeigt es nicht.</translation>
  </message>
  <message>
   <source>You have it.</source>
   <translation>Du hast es.</translation>
  </message>
  <message>
   <source>no</source>
   <translation>nein</translation>
  </message>
  <message>
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <source>you have it</source>
   <translation>du hast es</translation>
  </message>
  <message>
   <source>{0}: {1} of {2} ads ({3}), {4} of {5} ads ({6}).</source>
   <translation>{0}: {1} von {2} Anzeigen ({3}), {4} von {5} Anzeigen ({6}).</translation>
  </message>
 </context>
 <context>
  <name>CrashDialog</name>
  <message>
   <source>Copy report</source>
   <translation>Bericht kopieren</translation>
  </message>
  <message>
   <source>Error report</source>
   <translation>Fehlerbericht</translation>
  </message>
  <message>
   <source>Rolefit met an error it did not expect. What is stored in your library is safe, and you can go on. The report below holds nothing of your data; send it to us if you like.</source>
   <translation>Rolefit ist auf einen unerwarteten Fehler gestoßen. Was in deiner Bibliothek gespeichert ist, ist sicher, und du kannst weitermachen. Der Bericht unten enthält nichts von deinen Daten; schick ihn uns, wenn du magst.</translation>
  </message>
  <message>
   <source>Something went wrong</source>
   <translation>Etwas ist schiefgegangen</translation>
  </message>
 </context>
 <context>
  <name>DegreeCard</name>
  <message>
   <source>Degree</source>
   <translation>Abschluss</translation>
  </message>
  <message>
   <source>Institution</source>
   <translation>Einrichtung</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Ohne Datum</translation>
  </message>
  <message>
   <source>Year</source>
   <translation>Jahr</translation>
  </message>
 </context>
 <context>
  <name>Desk</name>
  <message>
   <source>Importing postings</source>
   <translation>Anzeigen werden eingelesen</translation>
  </message>
  <message>
   <source>It reads PDF files, and text files that end in .txt or .md.</source>
   <translation>Es liest PDF-Dateien und Textdateien, die auf .txt oder .md enden.</translation>
  </message>
  <message>
   <source>Opening the library</source>
   <translation>Die Bibliothek wird geöffnet</translation>
  </message>
  <message>
   <source>Reading the résumé</source>
   <translation>Der Lebenslauf wird gelesen</translation>
  </message>
  <message>
   <source>{0} is no résumé that Rolefit can read.</source>
   <translation>{0} ist kein Lebenslauf, den Rolefit lesen kann.</translation>
  </message>
 </context>
 <context>
  <name>DeskBase</name>
  <message>
   <source>The library is not open yet.</source>
   <translation>Die Bibliothek ist noch nicht geöffnet.</translation>
  </message>
  <message>
   <source>Wait a moment and try again.</source>
   <translation>Warte einen Moment und versuche es noch einmal.</translation>
  </message>
 </context>
 <context>
  <name>Detail</name>
  <message>
   <source>: because of {0}.</source>
   <translation>: wegen {0}.</translation>
  </message>
  <message>
   <source>Choose a posting to see what fits and what is missing.</source>
   <translation>Wähle eine Anzeige, um zu sehen, was passt und was fehlt.</translation>
  </message>
  <message>
   <source>Hide the list</source>
   <translation>Liste ausblenden</translation>
  </message>
  <message>
   <source>Hide the list, for more room (Ctrl+L)</source>
   <translation>Liste ausblenden, für mehr Platz (Strg+L)</translation>
  </message>
  <message>
   <source>Open the ad</source>
   <translation>Anzeige öffnen</translation>
  </message>
  <message>
   <source>Opens it in your browser, the one thing here that goes online</source>
   <translation>Öffnet sie im Browser, das Einzige hier, was online geht</translation>
  </message>
  <message>
   <source>Posting beside résumé</source>
   <translation>Anzeige neben Lebenslauf</translation>
  </message>
  <message>
   <source>Reads as no role: nothing was found in this posting to tell roles by.</source>
   <translation>Liest sich als keine Rolle: In dieser Anzeige wurde nichts gefunden, woran sich Rollen unterscheiden ließen.</translation>
  </message>
  <message>
   <source>Reads as {0}, {1} %, as its title says</source>
   <translation>Liest sich zu {1} % als {0}, wie ihr Titel sagt</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Status: S saves, A marks as applied, H hides; the same key again takes it back</source>
   <translation>Status: S merkt vor, A markiert als beworben, H blendet aus; dieselbe Taste nimmt es zurück</translation>
  </message>
  <message>
   <source>Titled {0}, {1}</source>
   <translation>Heißt {0}, {1}</translation>
  </message>
  <message>
   <source>Titled {0}. {1}</source>
   <translation>Heißt {0}. {1}</translation>
  </message>
  <message>
   <source>Why this fit</source>
   <translation>Warum diese Passung</translation>
  </message>
  <message>
   <source>reads as {0} {1} %</source>
   <translation>liest sich zu {1} % als {0}</translation>
  </message>
  <message>
   <source>sample posting</source>
   <translation>Beispielanzeige</translation>
  </message>
 </context>
 <context>
  <name>DropQuestion</name>
  <message>
   <source>A posting</source>
   <translation>Eine Anzeige</translation>
  </message>
  <message>
   <source>Is {0} your résumé, or a posting?</source>
   <translation>Ist {0} dein Lebenslauf oder eine Anzeige?</translation>
  </message>
  <message>
   <source>My résumé</source>
   <translation>Mein Lebenslauf</translation>
  </message>
  <message>
   <source>What is this file?</source>
   <translation>Was ist diese Datei?</translation>
  </message>
 </context>
 <context>
  <name>EntriesEditor</name>
  <message>
   <source>Add a job</source>
   <translation>Stelle hinzufügen</translation>
  </message>
  <message>
   <source>Add education</source>
   <translation>Ausbildung hinzufügen</translation>
  </message>
  <message>
   <source>Contact</source>
   <translation>Kontakt</translation>
  </message>
  <message>
   <source>Education</source>
   <translation>Ausbildung</translation>
  </message>
  <message>
   <source>Jobs</source>
   <translation>Stellen</translation>
  </message>
 </context>
 <context>
  <name>EntryCard</name>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Show on the page</source>
   <translation>Auf der Seite zeigen</translation>
  </message>
 </context>
 <context>
  <name>EvidenceView</name>
  <message>
   <source>Click a marked line on either side to see what it rests on.</source>
   <translation>Klicke auf einer der Seiten auf eine markierte Zeile, um zu sehen, worauf sie sich stützt.</translation>
  </message>
  <message>
   <source>Larger</source>
   <translation>Größer</translation>
  </message>
  <message>
   <source>Not scored: only you can tell.</source>
   <translation>Nicht bewertet: Das weißt nur du.</translation>
  </message>
  <message>
   <source>Page</source>
   <translation>Seite</translation>
  </message>
  <message>
   <source>Résumé</source>
   <translation>Lebenslauf</translation>
  </message>
  <message>
   <source>Smaller</source>
   <translation>Kleiner</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>The résumé as it looks</source>
   <translation>Der Lebenslauf, wie er aussieht</translation>
  </message>
  <message>
   <source>The résumé in words, as it was read</source>
   <translation>Der Lebenslauf in Worten, wie er gelesen wurde</translation>
  </message>
  <message>
   <source>This résumé has no pages to show</source>
   <translation>Dieser Lebenslauf hat keine Seiten zum Zeigen</translation>
  </message>
  <message>
   <source>nothing on the résumé shows it</source>
   <translation>nichts im Lebenslauf zeigt es</translation>
  </message>
  <message>
   <source>shown by {0}</source>
   <translation>gezeigt durch {0}</translation>
  </message>
 </context>
 <context>
  <name>ExplanationView</name>
  <message>
   <source>Conditions to check yourself</source>
   <translation>Bedingungen, die du selbst prüfen musst</translation>
  </message>
  <message>
   <source>Mentioned</source>
   <translation>Erwähnt</translation>
  </message>
  <message>
   <source>Preferred</source>
   <translation>Erwünscht</translation>
  </message>
  <message>
   <source>Required</source>
   <translation>Verlangt</translation>
  </message>
  <message>
   <source>This posting names nothing that can be checked against a résumé.</source>
   <translation>Diese Anzeige nennt nichts, was sich an einem Lebenslauf prüfen lässt.</translation>
  </message>
 </context>
 <context>
  <name>FilterBar</name>
  <message>
   <source>30 or more</source>
   <translation>30 oder mehr</translation>
  </message>
  <message>
   <source>45 or more</source>
   <translation>45 oder mehr</translation>
  </message>
  <message>
   <source>60 or more</source>
   <translation>60 oder mehr</translation>
  </message>
  <message>
   <source>75 or more</source>
   <translation>75 oder mehr</translation>
  </message>
  <message>
   <source>A role of your own, for the role lens, from the postings the list shows now</source>
   <translation>Eine eigene Rolle für den Rollenblick, aus den Anzeigen, die die Liste gerade zeigt</translation>
  </message>
  <message>
   <source>All but hidden</source>
   <translation>Alle außer ausgeblendeten</translation>
  </message>
  <message>
   <source>All, hidden too</source>
   <translation>Alle, auch ausgeblendete</translation>
  </message>
  <message>
   <source>Any</source>
   <translation>Beliebig</translation>
  </message>
  <message>
   <source>Any level</source>
   <translation>Jede Stufe</translation>
  </message>
  <message>
   <source>Any role</source>
   <translation>Jede Rolle</translation>
  </message>
  <message>
   <source>Any time</source>
   <translation>Jederzeit</translation>
  </message>
  <message>
   <source>Anywhere</source>
   <translation>Überall</translation>
  </message>
  <message>
   <source>Clear all</source>
   <translation>Alles zurücksetzen</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filter by title, company, text or skill</source>
   <translation>Nach Titel, Firma, Text oder Fähigkeit filtern</translation>
  </message>
  <message>
   <source>Filters</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filters ({0})</source>
   <translation>Filter ({0})</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <source>Last 30 days</source>
   <translation>Letzte 30 Tage</translation>
  </message>
  <message>
   <source>Last 7 days</source>
   <translation>Letzte 7 Tage</translation>
  </message>
  <message>
   <source>Last 90 days</source>
   <translation>Letzte 90 Tage</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Make a role of these…</source>
   <translation>Aus diesen eine Rolle anlegen…</translation>
  </message>
  <message>
   <source>Medium or high</source>
   <translation>Mittel oder hoch</translation>
  </message>
  <message>
   <source>On site</source>
   <translation>Vor Ort</translation>
  </message>
  <message>
   <source>Posted</source>
   <translation>Veröffentlicht</translation>
  </message>
  <message>
   <source>Press / to come here from the list</source>
   <translation>Mit / kommst du aus der Liste hierher</translation>
  </message>
  <message>
   <source>Reads as</source>
   <translation>Liest sich als</translation>
  </message>
  <message>
   <source>Remote</source>
   <translation>Aus der Ferne</translation>
  </message>
  <message>
   <source>Remote or not</source>
   <translation>Ortsunabhängig oder nicht</translation>
  </message>
  <message>
   <source>Role, seniority, place, date, status, confidence, and filters you kept</source>
   <translation>Rolle, Stufe, Ort, Datum, Status, Sicherheit und gespeicherte Filter</translation>
  </message>
  <message>
   <source>Seniority</source>
   <translation>Erfahrungsstufe</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Wieder alle zeigen</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Take back all filters</source>
   <translation>Alle Filter zurücknehmen</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Zurücknehmen: {0}</translation>
  </message>
  <message>
   <source>The skills that would bring most of these postings to a good fit</source>
   <translation>Die Fähigkeiten, die die meisten dieser Anzeigen zu einer guten Passung brächten</translation>
  </message>
  <message>
   <source>What opens most</source>
   <translation>Was am meisten öffnet</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} of {1} postings shown</source>
   <translation>{0} von {1} Anzeigen gezeigt</translation>
  </message>
  <message>
   <source>{0}: {1}</source>
   <translation>{0}: {1}</translation>
  </message>
 </context>
 <context>
  <name>GapsView</name>
  <message>
   <source>It also counts for {0} and {1} more.</source>
   <translation>Zählt auch für {0} und {1} weitere.</translation>
  </message>
  <message>
   <source>It also counts for {0}.</source>
   <translation>Zählt auch für {0}.</translation>
  </message>
  <message>
   <source>No set of up to three skills brings this fit to {0}.</source>
   <translation>Keine Auswahl von bis zu drei Fähigkeiten bringt diese Passung auf {0}.</translation>
  </message>
  <message>
   <source>See all postings as if you had this skill</source>
   <translation>Alle Anzeigen sehen, als hättest du diese Fähigkeit</translation>
  </message>
  <message>
   <source>Switch a skill on to see every posting as if you had it. Nothing is stored.</source>
   <translation>Schalte eine Fähigkeit ein, um jede Anzeige zu sehen, als hättest du sie. Gespeichert wird nichts.</translation>
  </message>
  <message>
   <source>Switch it off again</source>
   <translation>Wieder ausschalten</translation>
  </message>
  <message>
   <source>Switch these on and see the whole list move</source>
   <translation>Diese einschalten und sehen, wie sich die ganze Liste bewegt</translation>
  </message>
  <message>
   <source>The smallest sets of skills that bring this fit to {0}, a good fit for you.</source>
   <translation>Die kleinsten Gruppen von Fähigkeiten, die diese Passung auf {0} bringen, für dich eine gute Passung.</translation>
  </message>
  <message>
   <source>Try {0}: fit {1}</source>
   <translation>{0} ausprobieren: Passung {1}</translation>
  </message>
  <message>
   <source>What would it take?</source>
   <translation>Was bräuchte es?</translation>
  </message>
  <message>
   <source>What would raise this fit most</source>
   <translation>Was diese Passung am meisten heben würde</translation>
  </message>
  <message>
   <source>{0}  +{1}</source>
   <translation>{0}  +{1}</translation>
  </message>
  <message>
   <source>{0}  → {1}</source>
   <translation>{0}  → {1}</translation>
  </message>
  <message>
   <source>{0} (switched on)</source>
   <translation>{0} (eingeschaltet)</translation>
  </message>
  <message>
   <source>{0} needs {1} first.</source>
   <translation>{0} braucht zuerst {1}.</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <source>Contents</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <source>Find next</source>
   <translation>Weitersuchen</translation>
  </message>
  <message>
   <source>Guide</source>
   <translation>Anleitung</translation>
  </message>
  <message>
   <source>Search the guide</source>
   <translation>Die Anleitung durchsuchen</translation>
  </message>
  <message>
   <source>not found</source>
   <translation>nicht gefunden</translation>
  </message>
 </context>
 <context>
  <name>Help</name>
  <message>
   <source>&amp;About Rolefit</source>
   <translation>Ü&amp;ber Rolefit</translation>
  </message>
  <message>
   <source>&amp;Guide</source>
   <translation>&amp;Anleitung</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;Keys</source>
   <translation>&amp;Tasten</translation>
  </message>
 </context>
 <context>
  <name>ImportButtons</name>
  <message>
   <source>Import a folder…</source>
   <translation>Ordner einlesen…</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>Dateien einlesen…</translation>
  </message>
  <message>
   <source>Paste a posting…</source>
   <translation>Anzeige einfügen…</translation>
  </message>
 </context>
 <context>
  <name>ImportReportView</name>
  <message>
   <source>1 was there already</source>
   <translation>1 war schon da</translation>
  </message>
  <message>
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <source>Close the report of the last import</source>
   <translation>Den Bericht zum letzten Import schließen</translation>
  </message>
  <message>
   <source>The last import: {0}</source>
   <translation>Zuletzt eingelesen: {0}</translation>
  </message>
  <message>
   <source>What the last import left out</source>
   <translation>Was beim letzten Einlesen ausgelassen wurde</translation>
  </message>
  <message>
   <source>{0} added</source>
   <translation>{0} hinzugekommen</translation>
  </message>
  <message>
   <source>{0} brought up to date</source>
   <translation>{0} auf den neuesten Stand gebracht</translation>
  </message>
  <message>
   <source>{0} left out</source>
   <translation>{0} ausgelassen</translation>
  </message>
  <message>
   <source>{0} were there already</source>
   <translation>{0} waren schon da</translation>
  </message>
 </context>
 <context>
  <name>JobCard</name>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>From, like {0}</source>
   <translation>Von, etwa {0}</translation>
  </message>
  <message>
   <source>My present job</source>
   <translation>Meine jetzige Stelle</translation>
  </message>
  <message>
   <source>No date</source>
   <translation>Ohne Datum</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Unternehmen</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Bis</translation>
  </message>
  <message>
   <source>To, like {0}</source>
   <translation>Bis, etwa {0}</translation>
  </message>
  <message>
   <source>today</source>
   <translation>heute</translation>
  </message>
 </context>
 <context>
  <name>KeptFilters</name>
  <message>
   <source>Keep this filter</source>
   <translation>Diesen Filter speichern</translation>
  </message>
  <message>
   <source>Keep this filter…</source>
   <translation>Diesen Filter speichern…</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Gespeicherte Filter</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
 </context>
 <context>
  <name>KeysDialog</name>
  <message>
   <source>Key</source>
   <translation>Taste</translation>
  </message>
  <message>
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <source>Leave the search field, or close a dialog</source>
   <translation>Das Suchfeld verlassen oder einen Dialog schließen</translation>
  </message>
  <message>
   <source>Matches: go to the search field</source>
   <translation>Treffer: ins Suchfeld gehen</translation>
  </message>
  <message>
   <source>Matches: hide it</source>
   <translation>Treffer: die Anzeige ausblenden</translation>
  </message>
  <message>
   <source>Matches: mark it as applied</source>
   <translation>Treffer: die Anzeige als beworben markieren</translation>
  </message>
  <message>
   <source>Matches: save the posting</source>
   <translation>Treffer: die Anzeige merken</translation>
  </message>
  <message>
   <source>Matches: the posting before or after</source>
   <translation>Treffer: die Anzeige davor oder danach</translation>
  </message>
  <message>
   <source>Postings and skills: remove what is chosen</source>
   <translation>Anzeigen und Fähigkeiten: das Gewählte entfernen</translation>
  </message>
  <message>
   <source>The next field, list or button</source>
   <translation>Das nächste Feld, die nächste Liste oder Schaltfläche</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Was sie tut</translation>
  </message>
 </context>
 <context>
  <name>LensPictures</name>
  <message>
   <source>All stored postings: left reads as {0}, right as {1}, higher fits better. The marks say what their titles name, grey is another role. Click one to go to it.</source>
   <translation>Alle gespeicherten Anzeigen: links liest sich als {0}, rechts als {1}, weiter oben passt besser. Die Zeichen sagen, was ihre Titel nennen, Grau ist eine andere Rolle. Ein Klick führt hin.</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Gebiete</translation>
  </message>
  <message>
   <source>How much of all that is named falls into each area. Areas that {0} ads name more come first.</source>
   <translation>Wie viel von allem Genannten in jedes Gebiet fällt. Gebiete, die Anzeigen für {0} öfter nennen, stehen vorn.</translation>
  </message>
  <message>
   <source>Role map</source>
   <translation>Rollenkarte</translation>
  </message>
  <message>
   <source>Share of ads that name a skill, with the range it lies in 95 times of 100; a diamond marks yours.</source>
   <translation>Anteil der Anzeigen, die eine Fähigkeit nennen, mit dem Bereich, in dem er in 95 von 100 Fällen liegt; eine Raute markiert deine.</translation>
  </message>
  <message>
   <source>What the ads name</source>
   <translation>Was die Anzeigen nennen</translation>
  </message>
 </context>
 <context>
  <name>LensSides</name>
  <message>
   <source>Nothing on your résumé speaks for {0} alone.</source>
   <translation>Nichts in deinem Lebenslauf spricht allein für {0}.</translation>
  </message>
  <message>
   <source>Nothing on your résumé speaks for {0} yet.</source>
   <translation>Noch spricht nichts in deinem Lebenslauf für {0}.</translation>
  </message>
  <message>
   <source>Nothing that many {0} ads name is missing.</source>
   <translation>Nichts, was viele Anzeigen für {0} nennen, fehlt.</translation>
  </message>
  <message>
   <source>Page {0}: “{1}”</source>
   <translation>Seite {0}: „{1}“</translation>
  </message>
  <message>
   <source>Shown by other skills you have.</source>
   <translation>Gezeigt durch andere deiner Fähigkeiten.</translation>
  </message>
  <message>
   <source>Skills that {0} ads name and your résumé does not show, first what many ask for and what moves you far. Tick one to see everything with it.</source>
   <translation>Fähigkeiten, die Anzeigen für {0} nennen und dein Lebenslauf nicht zeigt, zuerst, was viele verlangen und was dich weit bewegt. Hake eine an, um alles mit ihr zu sehen.</translation>
  </message>
  <message>
   <source>Strengths that {0} ads ask for less than {1} ads. They set you apart.</source>
   <translation>Stärken, nach denen Anzeigen für {0} seltener fragen als Anzeigen für {1}. Sie heben dich ab.</translation>
  </message>
  <message>
   <source>What speaks for {0}: its ads name it more than {1} ads. Click one to see where you show it.</source>
   <translation>Was für {0} spricht: Diese Anzeigen nennen es öfter als Anzeigen für {1}. Ein Klick zeigt, wo du es zeigst.</translation>
  </message>
  <message>
   <source>You have</source>
   <translation>Du hast</translation>
  </message>
  <message>
   <source>You keep</source>
   <translation>Du behältst</translation>
  </message>
  <message>
   <source>You lack</source>
   <translation>Dir fehlt</translation>
  </message>
  <message>
   <source>as if you had it</source>
   <translation>als hättest du es</translation>
  </message>
  <message>
   <source>named by {0} of ads</source>
   <translation>genannt von {0} der Anzeigen</translation>
  </message>
  <message>
   <source>named by {0} of ads against {1}</source>
   <translation>genannt von {0} der Anzeigen gegen {1}</translation>
  </message>
  <message>
   <source>opens 1 posting</source>
   <translation>öffnet 1 Anzeige</translation>
  </message>
  <message>
   <source>opens {0} postings</source>
   <translation>öffnet {0} Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>LibraryTab</name>
  <message>
   <source>Backing up</source>
   <translation>Die Bibliothek wird gesichert</translation>
  </message>
  <message>
   <source>From now on the passphrase opens the library.</source>
   <translation>Ab jetzt öffnet die Passphrase die Bibliothek.</translation>
  </message>
  <message>
   <source>From now on the system's password store opens the library.</source>
   <translation>Ab jetzt öffnet der Passwortspeicher des Systems die Bibliothek.</translation>
  </message>
  <message>
   <source>Put this backup in the library's place?</source>
   <translation>Diese Sicherung an die Stelle der Bibliothek setzen?</translation>
  </message>
  <message>
   <source>Restore</source>
   <translation>Zurückspielen</translation>
  </message>
  <message>
   <source>Restoring the backup</source>
   <translation>Die Sicherung wird zurückgespielt</translation>
  </message>
  <message>
   <source>The backup with 1 posting is in the library's place.</source>
   <translation>Die Sicherung mit 1 Anzeige ist an der Stelle der Bibliothek.</translation>
  </message>
  <message>
   <source>The backup with {0} postings is in the library's place.</source>
   <translation>Die Sicherung mit {0} Anzeigen ist an der Stelle der Bibliothek.</translation>
  </message>
  <message>
   <source>The library as it is now is kept beside it under another name, so nothing is lost.</source>
   <translation>Die Bibliothek, wie sie jetzt ist, bleibt unter anderem Namen daneben liegen; es geht also nichts verloren.</translation>
  </message>
  <message>
   <source>The library as it was is kept as {0}.</source>
   <translation>Die bisherige Bibliothek bleibt als {0} erhalten.</translation>
  </message>
  <message>
   <source>The library was backed up ({0}).</source>
   <translation>Die Bibliothek wurde gesichert ({0}).</translation>
  </message>
  <message>
   <source>The recovery key is the same as before.</source>
   <translation>Der Wiederherstellungsschlüssel ist derselbe wie vorher.</translation>
  </message>
  <message>
   <source>This session stores nothing, so there is nothing to back up.</source>
   <translation>Diese Sitzung speichert nichts, also gibt es nichts zu sichern.</translation>
  </message>
 </context>
 <context>
  <name>MatchTable</name>
  <message>
   <source>Postings by fit</source>
   <translation>Anzeigen nach Passung</translation>
  </message>
  <message>
   <source>S saves, A marks as applied, H hides, / filters</source>
   <translation>S merkt vor, A markiert als beworben, H blendet aus, / filtert</translation>
  </message>
 </context>
 <context>
  <name>MatchesModel</name>
  <message>
   <source>0 to 100: how well your résumé answers what the posting asks for</source>
   <translation>0 bis 100: wie gut dein Lebenslauf beantwortet, was die Anzeige verlangt</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Änderung</translation>
  </message>
  <message>
   <source>Confidence</source>
   <translation>Sicherheit</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>Fit {0}, {1}</source>
   <translation>Passung {0}, {1}</translation>
  </message>
  <message>
   <source>How much the fit can be relied on: low where the posting says little</source>
   <translation>Wie verlässlich die Passung ist: niedrig, wo die Anzeige wenig sagt</translation>
  </message>
  <message>
   <source>Nothing was found in this posting to tell roles by</source>
   <translation>In dieser Anzeige wurde nichts gefunden, woran sich Rollen unterscheiden ließen</translation>
  </message>
  <message>
   <source>Posted</source>
   <translation>Veröffentlicht</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>Anzeige</translation>
  </message>
  <message>
   <source>Reads as</source>
   <translation>Liest sich als</translation>
  </message>
  <message>
   <source>The role the posting's content stands for, whatever its title says</source>
   <translation>Die Rolle, für die der Inhalt der Anzeige steht, was immer ihr Titel sagt</translation>
  </message>
  <message>
   <source>What the skills you switched on and off change: points, and places in the list</source>
   <translation>Was die ein- und ausgeschalteten Fähigkeiten ändern: Punkte und Plätze in der Liste</translation>
  </message>
  <message>
   <source>When the posting was published</source>
   <translation>Wann die Anzeige veröffentlicht wurde</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
  <message>
   <source>{0} place</source>
   <translation>{0} Platz</translation>
  </message>
  <message>
   <source>{0} places</source>
   <translation>{0} Plätze</translation>
  </message>
 </context>
 <context>
  <name>Menus</name>
  <message>
   <source>&amp;Clear the what-if</source>
   <translation>Was-wäre-wenn &amp;leeren</translation>
  </message>
  <message>
   <source>&amp;Edit</source>
   <translation>&amp;Bearbeiten</translation>
  </message>
  <message>
   <source>&amp;File</source>
   <translation>&amp;Datei</translation>
  </message>
  <message>
   <source>&amp;Hide the posting	H</source>
   <translation>Anzeige &amp;ausblenden	H</translation>
  </message>
  <message>
   <source>&amp;Import postings…</source>
   <translation>Anzeigen &amp;einlesen…</translation>
  </message>
  <message>
   <source>&amp;Open résumé…</source>
   <translation>Lebenslauf &amp;öffnen…</translation>
  </message>
  <message>
   <source>&amp;Paste résumé text</source>
   <translation>Text des Lebenslaufs ein&amp;fügen</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Save the posting	S</source>
   <translation>Anzeige &amp;vormerken	S</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>Import a &amp;folder of postings…</source>
   <translation>Einen &amp;Ordner mit Anzeigen einlesen…</translation>
  </message>
  <message>
   <source>Mark as &amp;applied	A</source>
   <translation>Als &amp;beworben markieren	A</translation>
  </message>
  <message>
   <source>Redo</source>
   <translation>Wiederholen</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
 </context>
 <context>
  <name>NoMatches</name>
  <message>
   <source>Drop your résumé, a PDF, anywhere on this window to see how each posting fits you.</source>
   <translation>Lege deinen Lebenslauf, ein PDF, irgendwo auf diesem Fenster ab, um zu sehen, wie jede Anzeige zu dir passt.</translation>
  </message>
  <message>
   <source>Import postings…</source>
   <translation>Anzeigen einlesen…</translation>
  </message>
  <message>
   <source>No posting passes this filter.</source>
   <translation>Keine Anzeige passt zu diesem Filter.</translation>
  </message>
  <message>
   <source>Opening the library…</source>
   <translation>Die Bibliothek wird geöffnet…</translation>
  </message>
  <message>
   <source>Ranking…</source>
   <translation>Die Rangfolge wird berechnet…</translation>
  </message>
  <message>
   <source>Show all again</source>
   <translation>Wieder alle zeigen</translation>
  </message>
  <message>
   <source>There are no postings yet. Drop files or folders of postings anywhere on this window.</source>
   <translation>Es gibt noch keine Anzeigen. Lege Dateien oder Ordner mit Anzeigen irgendwo auf diesem Fenster ab.</translation>
  </message>
 </context>
 <context>
  <name>OpenersPanel</name>
  <message>
   <source>1 more reaches a good fit</source>
   <translation>1 weitere erreicht eine gute Passung</translation>
  </message>
  <message>
   <source>No single skill brings one of these postings to {0}. These raise most of them:</source>
   <translation>Keine einzelne Fähigkeit bringt eine dieser Anzeigen auf {0}. Diese heben die meisten von ihnen:</translation>
  </message>
  <message>
   <source>No single skill would raise the fit of these postings.</source>
   <translation>Keine einzelne Fähigkeit würde die Passung dieser Anzeigen heben.</translation>
  </message>
  <message>
   <source>Of the postings listed, so many more would reach {0}, a good fit for you, with:</source>
   <translation>Von den aufgeführten Anzeigen kämen so viele mehr auf {0}, für dich eine gute Passung, mit:</translation>
  </message>
  <message>
   <source>Trying out the skills that the postings ask for…</source>
   <translation>Die Fähigkeiten, die die Anzeigen verlangen, werden ausprobiert…</translation>
  </message>
  <message>
   <source>raises 1 posting by {1} points</source>
   <translation>hebt 1 Anzeige um {1} Punkte</translation>
  </message>
  <message>
   <source>raises {0} postings, by {1} points on average</source>
   <translation>hebt {0} Anzeigen, im Mittel um {1} Punkte</translation>
  </message>
  <message>
   <source>{0}  +{1}</source>
   <translation>{0}  +{1}</translation>
  </message>
  <message>
   <source>{0} more reach a good fit</source>
   <translation>{0} weitere erreichen eine gute Passung</translation>
  </message>
 </context>
 <context>
  <name>OpeningWay</name>
  <message>
   <source>Change the passphrase…</source>
   <translation>Die Passphrase ändern…</translation>
  </message>
  <message>
   <source>Print it and keep it away from this computer. It opens the library and its backups when the password store is lost or the passphrase forgotten.</source>
   <translation>Drucke ihn und bewahre ihn fern von diesem Computer auf. Er öffnet die Bibliothek und ihre Sicherungen, wenn der Passwortspeicher verloren oder die Passphrase vergessen ist.</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Show the recovery key…</source>
   <translation>Wiederherstellungsschlüssel zeigen…</translation>
  </message>
  <message>
   <source>The system's password store keeps the key, so that the library opens by itself.</source>
   <translation>Der Passwortspeicher des Systems verwahrt den Schlüssel, sodass sich die Bibliothek von selbst öffnet.</translation>
  </message>
  <message>
   <source>Use a passphrase…</source>
   <translation>Eine Passphrase verwenden…</translation>
  </message>
  <message>
   <source>Use the password store</source>
   <translation>Den Passwortspeicher verwenden</translation>
  </message>
  <message>
   <source>What opens the library</source>
   <translation>Was die Bibliothek öffnet</translation>
  </message>
  <message>
   <source>You are asked for a passphrase at each start.</source>
   <translation>Bei jedem Start wirst du nach einer Passphrase gefragt.</translation>
  </message>
 </context>
 <context>
  <name>OwnRoles</name>
  <message>
   <source>deleted role</source>
   <translation>gelöschte Rolle</translation>
  </message>
  <message>
   <source>name of a role</source>
   <translation>Name einer Rolle</translation>
  </message>
  <message>
   <source>new role</source>
   <translation>neue Rolle</translation>
  </message>
 </context>
 <context>
  <name>OwnRolesButton</name>
  <message>
   <source>1 posting</source>
   <translation>1 Anzeige</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Make a role of postings, and compare it like the others</source>
   <translation>Eine Rolle aus Anzeigen anlegen und wie die anderen vergleichen</translation>
  </message>
  <message>
   <source>Make a role of postings…</source>
   <translation>Eine Rolle aus Anzeigen anlegen…</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <source>Rename the role</source>
   <translation>Die Rolle umbenennen</translation>
  </message>
  <message>
   <source>Rename…</source>
   <translation>Umbenennen…</translation>
  </message>
  <message>
   <source>Your roles</source>
   <translation>Deine Rollen</translation>
  </message>
  <message>
   <source>{0} postings</source>
   <translation>{0} Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>OwnSkills</name>
  <message>
   <source>A skill of my own</source>
   <translation>Eine eigene Fähigkeit</translation>
  </message>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Also written</source>
   <translation>Auch geschrieben</translation>
  </message>
  <message>
   <source>Another name for a known skill</source>
   <translation>Ein weiterer Name für eine bekannte Fähigkeit</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Give at least one other name.</source>
   <translation>Gib mindestens einen weiteren Namen an.</translation>
  </message>
  <message>
   <source>Give the skill a name.</source>
   <translation>Gib der Fähigkeit einen Namen.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Separated by commas</source>
   <translation>Durch Kommas getrennt</translation>
  </message>
  <message>
   <source>Skill</source>
   <translation>Fähigkeit</translation>
  </message>
  <message>
   <source>Start over</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <source>You have added none yet. What you add is found in résumés and postings alike.</source>
   <translation>Du hast noch keine ergänzt. Was du ergänzt, wird in Lebensläufen und Anzeigen gleichermaßen gefunden.</translation>
  </message>
  <message>
   <source>Your skills and names</source>
   <translation>Deine Fähigkeiten und Namen</translation>
  </message>
  <message>
   <source>known to Rolefit</source>
   <translation>Rolefit bekannt</translation>
  </message>
 </context>
 <context>
  <name>PassphraseDialog</name>
  <message>
   <source>A new passphrase</source>
   <translation>Eine neue Passphrase</translation>
  </message>
  <message>
   <source>A passphrase needs at least {0} characters.</source>
   <translation>Eine Passphrase braucht mindestens {0} Zeichen.</translation>
  </message>
  <message>
   <source>It opens the library and its backups from now on. Four or five words are best. If you forget it, only the recovery key helps.</source>
   <translation>Er öffnet ab jetzt die Bibliothek und ihre Sicherungen. Am besten sind vier oder fünf Wörter. Vergisst du ihn, hilft nur der Wiederherstellungsschlüssel.</translation>
  </message>
  <message>
   <source>New passphrase</source>
   <translation>Neue Passphrase</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Noch einmal dasselbe</translation>
  </message>
  <message>
   <source>The two do not match.</source>
   <translation>Die beiden stimmen nicht überein.</translation>
  </message>
  <message>
   <source>Use it</source>
   <translation>Verwenden</translation>
  </message>
 </context>
 <context>
  <name>PasteDialog</name>
  <message>
   <source>Add posting</source>
   <translation>Anzeige hinzufügen</translation>
  </message>
  <message>
   <source>Company</source>
   <translation>Firma</translation>
  </message>
  <message>
   <source>Link</source>
   <translation>Link</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Paste a posting</source>
   <translation>Anzeige einfügen</translation>
  </message>
  <message>
   <source>Paste the whole text of the posting here.</source>
   <translation>Füge hier den ganzen Text der Anzeige ein.</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text of the posting</source>
   <translation>Text der Anzeige</translation>
  </message>
  <message>
   <source>The first line of the text, if you leave this empty</source>
   <translation>Die erste Zeile des Textes, wenn du das leer lässt</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
 </context>
 <context>
  <name>PathView</name>
  <message>
   <source>1 posting opens</source>
   <translation>1 Anzeige öffnet sich</translation>
  </message>
  <message>
   <source>A month or two of learning.</source>
   <translation>Ein oder zwei Monate Lernen.</translation>
  </message>
  <message>
   <source>A week or two of learning.</source>
   <translation>Ein oder zwei Wochen Lernen.</translation>
  </message>
  <message>
   <source>A year of learning or more.</source>
   <translation>Ein Jahr Lernen oder mehr.</translation>
  </message>
  <message>
   <source>All of it brings the median fit from {0} to {1}</source>
   <translation>Alles zusammen bringt die mittlere Passung von {0} auf {1}</translation>
  </message>
  <message>
   <source>As if I had it</source>
   <translation>Als hätte ich es</translation>
  </message>
  <message>
   <source>Brings these postings {0} points nearer to your bar on average.</source>
   <translation>Bringt diese Anzeigen im Mittel {0} Punkte näher an deine Schwelle.</translation>
  </message>
  <message>
   <source>Builds on {0}.</source>
   <translation>Baut auf {0} auf.</translation>
  </message>
  <message>
   <source>Evidence that would show it: {0}.</source>
   <translation>Ein Beleg, der es zeigen würde: {0}.</translation>
  </message>
  <message>
   <source>Go to this posting</source>
   <translation>Zu dieser Anzeige</translation>
  </message>
  <message>
   <source>How this order comes about</source>
   <translation>Wie diese Reihenfolge zustande kommt</translation>
  </message>
  <message>
   <source>In this order each skill builds on what you have by then. Chosen next is what opens the most postings for the time it takes to learn; bringing others nearer counts a little, and more the further a skill sets the two roles apart. The way ends where nothing more is gained, or when it is long enough. A posting counts as opened when your fit comes to {0} or above; counted are those that read as {1}.</source>
   <translation>In dieser Reihenfolge baut jede Fähigkeit auf dem auf, was du bis dahin hast. Als Nächstes kommt, was für die Zeit des Lernens die meisten Anzeigen öffnet; dass andere näher rücken, zählt ein wenig, und umso mehr, je weiter eine Fähigkeit die beiden Rollen trennt. Der Weg endet, wo nichts mehr gewonnen wird oder wenn er lang genug ist. Eine Anzeige gilt als offen, wenn deine Passung {0} oder mehr erreicht; gezählt werden die, die sich als {1} lesen.</translation>
  </message>
  <message>
   <source>No further skill would raise your fit of the stored postings that read as {0}.</source>
   <translation>Keine weitere Fähigkeit würde deine Passung zu den gespeicherten Anzeigen heben, die sich als {0} lesen.</translation>
  </message>
  <message>
   <source>Opens 1 posting:</source>
   <translation>Öffnet 1 Anzeige:</translation>
  </message>
  <message>
   <source>Opens {0} postings:</source>
   <translation>Öffnet {0} Anzeigen:</translation>
  </message>
  <message>
   <source>Some days of learning.</source>
   <translation>Einige Tage Lernen.</translation>
  </message>
  <message>
   <source>Some months of learning.</source>
   <translation>Einige Monate Lernen.</translation>
  </message>
  <message>
   <source>Step {0}: {1}</source>
   <translation>Schritt {0}: {1}</translation>
  </message>
  <message>
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <source>The median fit of these postings goes from {0} to {1}.</source>
   <translation>Die mittlere Passung dieser Anzeigen geht von {0} auf {1}.</translation>
  </message>
  <message>
   <source>The nearest one below your bar, {0}, goes from {1} to {2}.</source>
   <translation>Die nächste unter deiner Schwelle, {0}, geht von {1} auf {2}.</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <source>{0} builds on it.</source>
   <translation>{0} baut darauf auf.</translation>
  </message>
  <message>
   <source>{0} of {1} ads name it.</source>
   <translation>{0} der Anzeigen für {1} nennen es.</translation>
  </message>
  <message>
   <source>{0} postings open</source>
   <translation>{0} Anzeigen öffnen sich</translation>
  </message>
  <message>
   <source>{0}; no posting comes to {1} yet.</source>
   <translation>{0}; noch keine Anzeige kommt auf {1}.</translation>
  </message>
  <message>
   <source>{0}; {1}.</source>
   <translation>{0}; {1}.</translation>
  </message>
 </context>
 <context>
  <name>PostingText</name>
  <message>
   <source>Text of the posting</source>
   <translation>Text der Anzeige</translation>
  </message>
  <message>
   <source>check yourself</source>
   <translation>selbst prüfen</translation>
  </message>
  <message>
   <source>met</source>
   <translation>erfüllt</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>partly met</source>
   <translation>teilweise erfüllt</translation>
  </message>
 </context>
 <context>
  <name>PostingsModel</name>
  <message>
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ort</translation>
  </message>
  <message>
   <source>Organization</source>
   <translation>Unternehmen</translation>
  </message>
  <message>
   <source>Posted</source>
   <translation>Veröffentlicht</translation>
  </message>
  <message>
   <source>Row</source>
   <translation>Zeile</translation>
  </message>
  <message>
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <source>Why it was left out</source>
   <translation>Warum ausgelassen</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>Beispiel</translation>
  </message>
 </context>
 <context>
  <name>PostingsPage</name>
  <message>
   <source>, 1 of them a sample</source>
   <translation>, davon 1 Beispiel</translation>
  </message>
  <message>
   <source>, all of them samples</source>
   <translation>, alle davon Beispiele</translation>
  </message>
  <message>
   <source>, {0} of them samples</source>
   <translation>, davon {0} Beispiele</translation>
  </message>
  <message>
   <source>1 posting</source>
   <translation>1 Anzeige</translation>
  </message>
  <message>
   <source>Any status</source>
   <translation>Jeder Status</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Filter</source>
   <translation>Filter</translation>
  </message>
  <message>
   <source>Filter by title, company, location or source</source>
   <translation>Nach Titel, Firma, Ort oder Quelle filtern</translation>
  </message>
  <message>
   <source>Make a role of these…</source>
   <translation>Aus diesen eine Rolle anlegen…</translation>
  </message>
  <message>
   <source>No posting holds these words and has this status.</source>
   <translation>Keine Anzeige enthält diese Wörter und hat diesen Status.</translation>
  </message>
  <message>
   <source>No postings yet. Drop files or folders of postings anywhere on the window, import them, or paste the text of one.</source>
   <translation>Noch keine Anzeigen. Lege Dateien oder Ordner mit Anzeigen irgendwo auf dem Fenster ab, lies sie ein oder füge den Text einer Anzeige ein.</translation>
  </message>
  <message>
   <source>Remove the samples</source>
   <translation>Beispiele entfernen</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Stored postings</source>
   <translation>Gespeicherte Anzeigen</translation>
  </message>
  <message>
   <source>Try the samples</source>
   <translation>Beispiele ausprobieren</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>Undo: {0}</source>
   <translation>Rückgängig: {0}</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} postings</source>
   <translation>{0} Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>Privacy</name>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Counted by Python itself in this window's program, since its start. Rolefit holds no code that opens a connection: reading, ranking and explaining all happen on this computer.</source>
   <translation>Von Python selbst im Programm dieses Fensters gezählt, seit seinem Start. Rolefit enthält keinen Code, der eine Verbindung öffnet: Lesen, Ordnen und Erklären geschehen alle auf diesem Computer.</translation>
  </message>
  <message>
   <source>How the library is opened</source>
   <translation>Wie die Bibliothek geöffnet wird</translation>
  </message>
  <message>
   <source>Index for ranking</source>
   <translation>Index für die Rangfolge</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Library before a backup was restored</source>
   <translation>Bibliothek vor dem Wiederherstellen einer Sicherung</translation>
  </message>
  <message>
   <source>Network connections since the start: {0}</source>
   <translation>Netzverbindungen seit dem Start: {0}</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>This session stores nothing. When the window closes, all of it is gone.</source>
   <translation>Diese Sitzung speichert nichts. Wenn das Fenster schließt, ist alles weg.</translation>
  </message>
  <message>
   <source>Where your data lives</source>
   <translation>Wo deine Daten liegen</translation>
  </message>
  <message>
   <source>Wipe everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>Wipe everything…</source>
   <translation>Alles löschen…</translation>
  </message>
  <message>
   <source>Your résumé and postings are in an encrypted file on this computer. Beside it lies an index for ranking that is not encrypted: for each posting an id, what it asks for (skills, also those you added yourself, years, degree, level), the role its title names, and in numbers what it is about and how much it says. It holds no text of a posting and nothing of your résumé.</source>
   <translation>Dein Lebenslauf und die Anzeigen liegen in einer verschlüsselten Datei auf diesem Computer. Daneben liegt ein Index für die Rangfolge, der nicht verschlüsselt ist: zu jeder Anzeige eine Kennung, was sie verlangt (Fähigkeiten, auch selbst hinzugefügte, Jahre, Abschluss, Stufe), die Rolle, die ihr Titel nennt, und in Zahlen, wovon sie handelt und wie viel sie sagt. Er enthält keinen Text einer Anzeige und nichts aus deinem Lebenslauf.</translation>
  </message>
 </context>
 <context>
  <name>PrivacyTab</name>
  <message>
   <source>Wiping everything</source>
   <translation>Alles wird gelöscht</translation>
  </message>
 </context>
 <context>
  <name>Question</name>
  <message>
   <source>A job on page {0} has no date. When was it?</source>
   <translation>Eine Stelle auf Seite {0} hat kein Datum. Wann war sie?</translation>
  </message>
  <message>
   <source>A job on page {0} has no title. What was it?</source>
   <translation>Eine Stelle auf Seite {0} hat keinen Titel. Wie hieß sie?</translation>
  </message>
  <message>
   <source>Another answer</source>
   <translation>Eine andere Antwort</translation>
  </message>
  <message>
   <source>From, like {0}</source>
   <translation>Von, etwa {0}</translation>
  </message>
  <message>
   <source>Leave as it is</source>
   <translation>So lassen</translation>
  </message>
  <message>
   <source>No name was found on the first page. What is your name?</source>
   <translation>Auf der ersten Seite wurde kein Name gefunden. Wie heißt du?</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>To, or “today”</source>
   <translation>Bis, oder „heute“</translation>
  </message>
  <message>
   <source>What was your title at {0}?</source>
   <translation>Wie hieß deine Stelle bei {0}?</translation>
  </message>
  <message>
   <source>When did you work as {0}? No date was found.</source>
   <translation>Wann hast du als {0} gearbeitet? Es wurde kein Datum gefunden.</translation>
  </message>
  <message>
   <source>Which of these is your name?</source>
   <translation>Welcher davon ist dein Name?</translation>
  </message>
  <message>
   <source>Your answer</source>
   <translation>Deine Antwort</translation>
  </message>
 </context>
 <context>
  <name>RecoveryDialog</name>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Rolefit recovery key</source>
   <translation>Wiederherstellungsschlüssel für Rolefit</translation>
  </message>
  <message>
   <source>Save as PDF</source>
   <translation>Als PDF speichern</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern…</translation>
  </message>
  <message>
   <source>Save as text</source>
   <translation>Als Text speichern</translation>
  </message>
  <message>
   <source>Save as text…</source>
   <translation>Als Text speichern…</translation>
  </message>
  <message>
   <source>The file cannot be written: {0}.</source>
   <translation>Die Datei kann nicht geschrieben werden: {0}.</translation>
  </message>
  <message>
   <source>This key opens your library and its backups if the system's password store is lost, also on another computer. Keep it on paper, away from this computer. Whoever has it and a copy of the library can read it.</source>
   <translation>Dieser Schlüssel öffnet deine Bibliothek und ihre Sicherungen, wenn der Passwortspeicher des Systems verloren geht, auch auf einem anderen Computer. Verwahre ihn auf Papier, nicht bei diesem Computer. Wer ihn und eine Kopie der Bibliothek hat, kann sie lesen.</translation>
  </message>
 </context>
 <context>
  <name>ReportButton</name>
  <message>
   <source>Print the report</source>
   <translation>Den Bericht drucken</translation>
  </message>
  <message>
   <source>Print…</source>
   <translation>Drucken…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Save as Markdown…</source>
   <translation>Als Markdown speichern…</translation>
  </message>
  <message>
   <source>Save as PDF…</source>
   <translation>Als PDF speichern…</translation>
  </message>
  <message>
   <source>Save as a web page…</source>
   <translation>Als Webseite speichern…</translation>
  </message>
  <message>
   <source>Save the report</source>
   <translation>Bericht speichern</translation>
  </message>
  <message>
   <source>The lens and your best matches, to take to somebody who can help</source>
   <translation>Der Rollenblick und deine besten Treffer, zum Mitnehmen zu jemandem, der helfen kann</translation>
  </message>
  <message>
   <source>The report could not be written.</source>
   <translation>Der Bericht konnte nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>The report is written.</source>
   <translation>Der Bericht ist geschrieben.</translation>
  </message>
  <message>
   <source>With my name</source>
   <translation>Mit meinem Namen</translation>
  </message>
  <message>
   <source>Writing the report</source>
   <translation>Der Bericht wird geschrieben</translation>
  </message>
 </context>
 <context>
  <name>RequirementCard</name>
  <message>
   <source>Clearance or check</source>
   <translation>Überprüfung</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Licence</source>
   <translation>Zulassung</translation>
  </message>
  <message>
   <source>Permission to work</source>
   <translation>Arbeitserlaubnis</translation>
  </message>
  <message>
   <source>Place of work</source>
   <translation>Arbeitsort</translation>
  </message>
  <message>
   <source>Résumé, page {0}: {1}</source>
   <translation>Lebenslauf, Seite {0}: {1}</translation>
  </message>
  <message>
   <source>Show it in the posting and on the résumé (Enter)</source>
   <translation>In der Anzeige und im Lebenslauf zeigen (Eingabe)</translation>
  </message>
  <message>
   <source>Travel</source>
   <translation>Reisen</translation>
  </message>
  <message>
   <source>Your {0} counts for {1} % of {2}.</source>
   <translation>Dein Eintrag „{0}“ zählt zu {1} % für „{2}“.</translation>
  </message>
  <message>
   <source>not on the résumé</source>
   <translation>nicht im Lebenslauf</translation>
  </message>
  <message>
   <source>not scored, only you can tell</source>
   <translation>nicht bewertet, das weißt nur du</translation>
  </message>
  <message>
   <source>{0}, {1} points</source>
   <translation>{0}, {1} Punkte</translation>
  </message>
 </context>
 <context>
  <name>ResumeMarks</name>
  <message>
   <source>Headings</source>
   <translation>Überschriften</translation>
  </message>
  <message>
   <source>Hidden words</source>
   <translation>Verborgene Wörter</translation>
  </message>
  <message>
   <source>Jobs and education</source>
   <translation>Stellen und Ausbildung</translation>
  </message>
  <message>
   <source>Page {0} of {1}</source>
   <translation>Seite {0} von {1}</translation>
  </message>
  <message>
   <source>Show or hide these marks</source>
   <translation>Diese Markierungen zeigen oder ausblenden</translation>
  </message>
  <message>
   <source>Skills</source>
   <translation>Fähigkeiten</translation>
  </message>
  <message>
   <source>The pages of the résumé</source>
   <translation>Die Seiten des Lebenslaufs</translation>
  </message>
 </context>
 <context>
  <name>ResumePage</name>
  <message>
   <source>1 hidden word was not counted, because nobody can see it on the page:</source>
   <translation>1 verborgenes Wort wurde nicht gezählt, weil es auf der Seite niemand sehen kann:</translation>
  </message>
  <message>
   <source>1 job</source>
   <translation>1 Stelle</translation>
  </message>
  <message>
   <source>1 page</source>
   <translation>1 Seite</translation>
  </message>
  <message>
   <source>1 skill</source>
   <translation>1 Fähigkeit</translation>
  </message>
  <message>
   <source>Drop your résumé anywhere on the window, or choose File, Open résumé.</source>
   <translation>Lege deinen Lebenslauf irgendwo auf dem Fenster ab oder wähle Datei, Lebenslauf öffnen.</translation>
  </message>
  <message>
   <source>Parts of the résumé</source>
   <translation>Teile des Lebenslaufs</translation>
  </message>
  <message>
   <source>Show the résumé as it was read</source>
   <translation>Den Lebenslauf zeigen, wie er gelesen wurde</translation>
  </message>
  <message>
   <source>Skills</source>
   <translation>Fähigkeiten</translation>
  </message>
  <message>
   <source>Skills ({0})</source>
   <translation>Fähigkeiten ({0})</translation>
  </message>
  <message>
   <source>Undo my corrections</source>
   <translation>Meine Berichtigungen zurücknehmen</translation>
  </message>
  <message>
   <source>Versions</source>
   <translation>Fassungen</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Was gelesen wurde</translation>
  </message>
  <message>
   <source>Write it like 2020-03 or 2020.</source>
   <translation>Schreibe es wie 2020-03 oder 2020.</translation>
  </message>
  <message>
   <source>{0} hidden words were not counted, because nobody can see them on the page:</source>
   <translation>{0} verborgene Wörter wurden nicht gezählt, weil sie auf der Seite niemand sehen kann:</translation>
  </message>
  <message>
   <source>{0} jobs</source>
   <translation>{0} Stellen</translation>
  </message>
  <message>
   <source>{0} pages</source>
   <translation>{0} Seiten</translation>
  </message>
  <message>
   <source>{0} skills</source>
   <translation>{0} Fähigkeiten</translation>
  </message>
  <message>
   <source>{0} was read already.</source>
   <translation>{0} wurde schon gelesen.</translation>
  </message>
  <message>
   <source>{0} years of experience</source>
   <translation>{0} Berufsjahre</translation>
  </message>
  <message>
   <source>“{0}” is not a date that Rolefit understands.</source>
   <translation>„{0}“ ist kein Datum, das Rolefit versteht.</translation>
  </message>
 </context>
 <context>
  <name>ResumeText</name>
  <message>
   <source>Text of the résumé</source>
   <translation>Text des Lebenslaufs</translation>
  </message>
 </context>
 <context>
  <name>RoleDialog</name>
  <message>
   <source>&amp;Name</source>
   <translation>&amp;Name</translation>
  </message>
  <message>
   <source>&amp;Postings with</source>
   <translation>&amp;Anzeigen mit</translation>
  </message>
  <message>
   <source>1 posting is chosen.</source>
   <translation>1 Anzeige ist gewählt.</translation>
  </message>
  <message>
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <source>Choose all</source>
   <translation>Alle wählen</translation>
  </message>
  <message>
   <source>Choose none</source>
   <translation>Keine wählen</translation>
  </message>
  <message>
   <source>For example: Pricing analyst</source>
   <translation>Zum Beispiel: Pricing Analyst</translation>
  </message>
  <message>
   <source>In title, company or text</source>
   <translation>In Titel, Firma oder Text</translation>
  </message>
  <message>
   <source>It is then compared like every other role, by what these postings name. Other roles stay as they are.</source>
   <translation>Sie wird dann wie jede andere Rolle verglichen, nach dem, was diese Anzeigen nennen. Andere Rollen bleiben, wie sie sind.</translation>
  </message>
  <message>
   <source>Make a role of postings</source>
   <translation>Eine Rolle aus Anzeigen anlegen</translation>
  </message>
  <message>
   <source>Make the role</source>
   <translation>Rolle anlegen</translation>
  </message>
  <message>
   <source>Name of the role</source>
   <translation>Name der Rolle</translation>
  </message>
  <message>
   <source>Of so few, little can be concluded.</source>
   <translation>Aus so wenigen lässt sich kaum etwas schließen.</translation>
  </message>
  <message>
   <source>Postings the role is made of</source>
   <translation>Anzeigen, aus denen die Rolle entsteht</translation>
  </message>
  <message>
   <source>The first {0} are listed.</source>
   <translation>Aufgeführt sind die ersten {0}.</translation>
  </message>
  <message>
   <source>Words the postings hold</source>
   <translation>Wörter, die die Anzeigen enthalten</translation>
  </message>
  <message>
   <source>{0} postings are chosen.</source>
   <translation>{0} Anzeigen sind gewählt.</translation>
  </message>
 </context>
 <context>
  <name>RoleLensPage</name>
  <message>
   <source>No skill was read, so there is nothing to place.</source>
   <translation>Es wurde keine Fähigkeit gelesen, also gibt es nichts einzuordnen.</translation>
  </message>
  <message>
   <source>Open a résumé to see where it stands between two roles.</source>
   <translation>Öffne einen Lebenslauf, um zu sehen, wo er zwischen zwei Rollen steht.</translation>
  </message>
  <message>
   <source>Pictures</source>
   <translation>Bilder</translation>
  </message>
  <message>
   <source>Planning the way across</source>
   <translation>Der Weg hinüber wird geplant</translation>
  </message>
  <message>
   <source>Reading what separates the two roles …</source>
   <translation>Was die zwei Rollen trennt, wird gelesen …</translation>
  </message>
  <message>
   <source>The way across</source>
   <translation>Der Weg hinüber</translation>
  </message>
  <message>
   <source>These are the same role. Choose two that differ.</source>
   <translation>Das ist zweimal dieselbe Rolle. Wähle zwei verschiedene.</translation>
  </message>
  <message>
   <source>This could not be worked out.</source>
   <translation>Das ließ sich nicht ermitteln.</translation>
  </message>
  <message>
   <source>Titles and content</source>
   <translation>Titel und Inhalt</translation>
  </message>
  <message>
   <source>Your gap</source>
   <translation>Deine Lücke</translation>
  </message>
 </context>
 <context>
  <name>RoleMap</name>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>Anzeige</translation>
  </message>
  <message>
   <source>Reads as {0}</source>
   <translation>Liest sich als {0}</translation>
  </message>
  <message>
   <source>Role map: {0} postings from {1} to {2} against fit. {3} come to {4} or above.</source>
   <translation>Rollenkarte: {0} Anzeigen von {1} bis {2} gegen die Passung. {3} erreichen {4} oder mehr.</translation>
  </message>
  <message>
   <source>Titled</source>
   <translation>Heißt</translation>
  </message>
  <message>
   <source>your bar for a good fit</source>
   <translation>deine Schwelle für eine gute Passung</translation>
  </message>
  <message>
   <source>your résumé</source>
   <translation>dein Lebenslauf</translation>
  </message>
  <message>
   <source>{0}: fit {1}, {2} {3}</source>
   <translation>{0}: Passung {1}, {2} {3}</translation>
  </message>
 </context>
 <context>
  <name>RolePair</name>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Look the other way round</source>
   <translation>Andersherum betrachten</translation>
  </message>
  <message>
   <source>The role you come from</source>
   <translation>Die Rolle, aus der du kommst</translation>
  </message>
  <message>
   <source>The role you look at</source>
   <translation>Die Rolle, die du ansiehst</translation>
  </message>
  <message>
   <source>to</source>
   <translation>zu</translation>
  </message>
 </context>
 <context>
  <name>SampleStrip</name>
  <message>
   <source>Import postings…</source>
   <translation>Anzeigen einlesen…</translation>
  </message>
  <message>
   <source>Open your résumé…</source>
   <translation>Deinen Lebenslauf öffnen…</translation>
  </message>
  <message>
   <source>Or drop it anywhere on this window</source>
   <translation>Oder lege ihn irgendwo auf diesem Fenster ab</translation>
  </message>
  <message>
   <source>Remove the samples</source>
   <translation>Beispiele entfernen</translation>
  </message>
  <message>
   <source>Some of these postings are samples. Import your own, then remove the samples.</source>
   <translation>Einige dieser Anzeigen sind Beispiele. Lies eigene ein und entferne dann die Beispiele.</translation>
  </message>
  <message>
   <source>These are samples: a made-up résumé against made-up postings. Drop your résumé here to begin.</source>
   <translation>Das sind Beispiele: ein erfundener Lebenslauf und erfundene Anzeigen. Lege deinen Lebenslauf hier ab, um zu beginnen.</translation>
  </message>
  <message>
   <source>This résumé is a sample: a made-up person. Drop your résumé here to begin.</source>
   <translation>Dieser Lebenslauf ist ein Beispiel: eine erfundene Person. Lege deinen Lebenslauf hier ab, um zu beginnen.</translation>
  </message>
 </context>
 <context>
  <name>Saying</name>
  <message>
   <source>d MMM yyyy</source>
   <translation>d. MMM yyyy</translation>
  </message>
  <message>
   <source>“{0}”</source>
   <translation>„{0}“</translation>
  </message>
 </context>
 <context>
  <name>ScoreBar</name>
  <message>
   <source>({0} by a related skill)</source>
   <translation>({0} durch eine verwandte Fähigkeit)</translation>
  </message>
  <message>
   <source>Confidence in this fit: {0}.</source>
   <translation>Sicherheit dieser Passung: {0}.</translation>
  </message>
  <message>
   <source>Fit {0}</source>
   <translation>Passung {0}</translation>
  </message>
  <message>
   <source>Parts of the fit</source>
   <translation>Teile der Passung</translation>
  </message>
  <message>
   <source>The posting names nothing to check</source>
   <translation>Die Anzeige nennt nichts Prüfbares</translation>
  </message>
  <message>
   <source>unknown</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <source>years {0} of {1}</source>
   <translation>Jahre {0} von {1}</translation>
  </message>
  <message>
   <source>{0} in part</source>
   <translation>{0} zum Teil</translation>
  </message>
  <message>
   <source>{0} missing</source>
   <translation>{0} fehlt</translation>
  </message>
  <message>
   <source>{0} of {1} points of the posting met</source>
   <translation>{0} von {1} Punkten der Anzeige erfüllt</translation>
  </message>
  <message>
   <source>{0} of {1} required met</source>
   <translation>{0} von {1} Anforderungen erfüllt</translation>
  </message>
  <message>
   <source>{0} points not reached.</source>
   <translation>{0} Punkte nicht erreicht.</translation>
  </message>
  <message>
   <source>{0}: {1} points.</source>
   <translation>{0}: {1} Punkte.</translation>
  </message>
 </context>
 <context>
  <name>Settings</name>
  <message>
   <source>Another disk or a synchronised folder is best. A backup is as encrypted as the library.</source>
   <translation>Am besten eine andere Platte oder ein abgeglichener Ordner. Eine Sicherung ist so verschlüsselt wie die Bibliothek.</translation>
  </message>
  <message>
   <source>Back up by itself</source>
   <translation>Von selbst sichern</translation>
  </message>
  <message>
   <source>Backup folder</source>
   <translation>Sicherungsordner</translation>
  </message>
  <message>
   <source>Backups to keep</source>
   <translation>Sicherungen behalten</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Good fit from</source>
   <translation>Gute Passung ab</translation>
  </message>
  <message>
   <source>In the background, while the window is open.</source>
   <translation>Im Hintergrund, solange das Fenster offen ist.</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Light, dark, or as the system has it.</source>
   <translation>Hell, dunkel oder wie das System es hält.</translation>
  </message>
  <message>
   <source>Postings at or above this fit count as open to you.</source>
   <translation>Anzeigen ab dieser Passung gelten als für dich offen.</translation>
  </message>
  <message>
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <source>Takes effect when Rolefit is started again.</source>
   <translation>Gilt, sobald Rolefit neu gestartet wird.</translation>
  </message>
  <message>
   <source>The newest stay, older ones are removed.</source>
   <translation>Die neuesten bleiben, ältere werden entfernt.</translation>
  </message>
  <message>
   <source>The shares that the parts of a fit have of its 100 points.</source>
   <translation>Die Anteile, die die Teile einer Passung an ihren 100 Punkten haben.</translation>
  </message>
  <message>
   <source>Theme</source>
   <translation>Farben</translation>
  </message>
  <message>
   <source>What counts how much</source>
   <translation>Was wie viel zählt</translation>
  </message>
  <message>
   <source>every day</source>
   <translation>jeden Tag</translation>
  </message>
  <message>
   <source>every month</source>
   <translation>jeden Monat</translation>
  </message>
  <message>
   <source>every week</source>
   <translation>jede Woche</translation>
  </message>
  <message>
   <source>never</source>
   <translation>nie</translation>
  </message>
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>General</source>
   <translation>Allgemein</translation>
  </message>
  <message>
   <source>Kinds of settings</source>
   <translation>Arten von Einstellungen</translation>
  </message>
  <message>
   <source>Library</source>
   <translation>Bibliothek</translation>
  </message>
  <message>
   <source>Privacy</source>
   <translation>Privatsphäre</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Your skills</source>
   <translation>Deine Fähigkeiten</translation>
  </message>
 </context>
 <context>
  <name>Skill</name>
  <message>
   <source>A/B testing</source>
   <translation>A/B-Tests</translation>
  </message>
  <message>
   <source>AI agents</source>
   <translation>KI-Agenten</translation>
  </message>
  <message>
   <source>AI engineering</source>
   <translation>KI-Entwicklung</translation>
  </message>
  <message>
   <source>AI product integration</source>
   <translation>KI in Produkten</translation>
  </message>
  <message>
   <source>API development</source>
   <translation>API-Entwicklung</translation>
  </message>
  <message>
   <source>Accounting</source>
   <translation>Buchhaltung</translation>
  </message>
  <message>
   <source>Active learning (machine learning)</source>
   <translation>Aktives Lernen (maschinelles Lernen)</translation>
  </message>
  <message>
   <source>Actuarial science</source>
   <translation>Versicherungsmathematik</translation>
  </message>
  <message>
   <source>Ad hoc analysis</source>
   <translation>Ad-hoc-Analysen</translation>
  </message>
  <message>
   <source>Advertising technology</source>
   <translation>Werbetechnik</translation>
  </message>
  <message>
   <source>Agile</source>
   <translation>Agiles Arbeiten</translation>
  </message>
  <message>
   <source>Algorithm development</source>
   <translation>Algorithmenentwicklung</translation>
  </message>
  <message>
   <source>Analytical skills</source>
   <translation>Analytisches Denken</translation>
  </message>
  <message>
   <source>Anomaly detection</source>
   <translation>Anomalieerkennung</translation>
  </message>
  <message>
   <source>Artificial intelligence</source>
   <translation>Künstliche Intelligenz</translation>
  </message>
  <message>
   <source>Attention to detail</source>
   <translation>Sorgfalt</translation>
  </message>
  <message>
   <source>Attribution modelling</source>
   <translation>Attributionsmodelle</translation>
  </message>
  <message>
   <source>Audio processing</source>
   <translation>Audioverarbeitung</translation>
  </message>
  <message>
   <source>Auditing</source>
   <translation>Revision</translation>
  </message>
  <message>
   <source>Autonomous driving</source>
   <translation>Autonomes Fahren</translation>
  </message>
  <message>
   <source>B2B sales</source>
   <translation>B2B-Vertrieb</translation>
  </message>
  <message>
   <source>Back-end development</source>
   <translation>Backend-Entwicklung</translation>
  </message>
  <message>
   <source>Batch processing</source>
   <translation>Stapelverarbeitung</translation>
  </message>
  <message>
   <source>Bayesian statistics</source>
   <translation>Bayes-Statistik</translation>
  </message>
  <message>
   <source>Big data</source>
   <translation>Big Data</translation>
  </message>
  <message>
   <source>Biology</source>
   <translation>Biologie</translation>
  </message>
  <message>
   <source>Biostatistics</source>
   <translation>Biostatistik</translation>
  </message>
  <message>
   <source>Business acumen</source>
   <translation>Betriebswirtschaftliches Verständnis</translation>
  </message>
  <message>
   <source>Business analysis</source>
   <translation>Geschäftsanalyse</translation>
  </message>
  <message>
   <source>Business case development</source>
   <translation>Business Cases</translation>
  </message>
  <message>
   <source>Business development</source>
   <translation>Geschäftsentwicklung</translation>
  </message>
  <message>
   <source>Business intelligence</source>
   <translation>Business Intelligence</translation>
  </message>
  <message>
   <source>Business process modelling</source>
   <translation>Geschäftsprozessmodellierung</translation>
  </message>
  <message>
   <source>Business rules</source>
   <translation>Geschäftsregeln</translation>
  </message>
  <message>
   <source>Calculus</source>
   <translation>Differential- und Integralrechnung</translation>
  </message>
  <message>
   <source>Capital markets</source>
   <translation>Kapitalmärkte</translation>
  </message>
  <message>
   <source>Causal inference</source>
   <translation>Kausale Inferenz</translation>
  </message>
  <message>
   <source>Change management</source>
   <translation>Veränderungsmanagement</translation>
  </message>
  <message>
   <source>Chemistry</source>
   <translation>Chemie</translation>
  </message>
  <message>
   <source>Churn modelling</source>
   <translation>Kündigungsprognose</translation>
  </message>
  <message>
   <source>Classification</source>
   <translation>Klassifikation</translation>
  </message>
  <message>
   <source>Clerical work</source>
   <translation>Büroarbeit</translation>
  </message>
  <message>
   <source>Client relationship management</source>
   <translation>Kundenbetreuung</translation>
  </message>
  <message>
   <source>Clinical trials</source>
   <translation>Klinische Studien</translation>
  </message>
  <message>
   <source>Cloud computing</source>
   <translation>Cloud-Computing</translation>
  </message>
  <message>
   <source>Cloud native</source>
   <translation>Cloud-native Entwicklung</translation>
  </message>
  <message>
   <source>Code review</source>
   <translation>Code-Reviews</translation>
  </message>
  <message>
   <source>Combinatorial optimisation</source>
   <translation>Kombinatorische Optimierung</translation>
  </message>
  <message>
   <source>Combining data sources</source>
   <translation>Zusammenführen von Datenquellen</translation>
  </message>
  <message>
   <source>Communicating insights</source>
   <translation>Vermitteln von Erkenntnissen</translation>
  </message>
  <message>
   <source>Communicating to non-technical audiences</source>
   <translation>Kommunikation mit Fachfremden</translation>
  </message>
  <message>
   <source>Communication skills</source>
   <translation>Kommunikationsfähigkeit</translation>
  </message>
  <message>
   <source>Computational linguistics</source>
   <translation>Computerlinguistik</translation>
  </message>
  <message>
   <source>Computer networking</source>
   <translation>Rechnernetze</translation>
  </message>
  <message>
   <source>Computer science</source>
   <translation>Informatik</translation>
  </message>
  <message>
   <source>Computer vision</source>
   <translation>Bilderkennung</translation>
  </message>
  <message>
   <source>Confidentiality</source>
   <translation>Verschwiegenheit</translation>
  </message>
  <message>
   <source>Configuration management</source>
   <translation>Konfigurationsmanagement</translation>
  </message>
  <message>
   <source>Consulting</source>
   <translation>Beratung</translation>
  </message>
  <message>
   <source>Container orchestration</source>
   <translation>Container-Orchestrierung</translation>
  </message>
  <message>
   <source>Containerization</source>
   <translation>Containerisierung</translation>
  </message>
  <message>
   <source>Continuous improvement</source>
   <translation>Kontinuierliche Verbesserung</translation>
  </message>
  <message>
   <source>Convex optimisation</source>
   <translation>Konvexe Optimierung</translation>
  </message>
  <message>
   <source>Convolutional neural networks</source>
   <translation>Faltungsnetze</translation>
  </message>
  <message>
   <source>Cost-benefit analysis</source>
   <translation>Kosten-Nutzen-Analyse</translation>
  </message>
  <message>
   <source>Creativity</source>
   <translation>Kreativität</translation>
  </message>
  <message>
   <source>Critical thinking</source>
   <translation>Kritisches Denken</translation>
  </message>
  <message>
   <source>Cross-functional collaboration</source>
   <translation>Bereichsübergreifende Zusammenarbeit</translation>
  </message>
  <message>
   <source>Cross-validation</source>
   <translation>Kreuzvalidierung</translation>
  </message>
  <message>
   <source>Customer analytics</source>
   <translation>Kundenanalysen</translation>
  </message>
  <message>
   <source>Customer focus</source>
   <translation>Kundenorientierung</translation>
  </message>
  <message>
   <source>Customer lifetime value</source>
   <translation>Kundenwert</translation>
  </message>
  <message>
   <source>Customer segmentation</source>
   <translation>Kundensegmentierung</translation>
  </message>
  <message>
   <source>Customer service</source>
   <translation>Kundenservice</translation>
  </message>
  <message>
   <source>Data analysis</source>
   <translation>Datenanalyse</translation>
  </message>
  <message>
   <source>Data architecture</source>
   <translation>Datenarchitektur</translation>
  </message>
  <message>
   <source>Data augmentation</source>
   <translation>Datenaugmentierung</translation>
  </message>
  <message>
   <source>Data catalogues</source>
   <translation>Datenkataloge</translation>
  </message>
  <message>
   <source>Data centres</source>
   <translation>Rechenzentren</translation>
  </message>
  <message>
   <source>Data cleaning</source>
   <translation>Datenbereinigung</translation>
  </message>
  <message>
   <source>Data collection</source>
   <translation>Datenerhebung</translation>
  </message>
  <message>
   <source>Data engineering</source>
   <translation>Data Engineering</translation>
  </message>
  <message>
   <source>Data entry</source>
   <translation>Dateneingabe</translation>
  </message>
  <message>
   <source>Data extraction</source>
   <translation>Datenextraktion</translation>
  </message>
  <message>
   <source>Data governance</source>
   <translation>Data Governance</translation>
  </message>
  <message>
   <source>Data ingestion</source>
   <translation>Datenaufnahme</translation>
  </message>
  <message>
   <source>Data integration</source>
   <translation>Datenintegration</translation>
  </message>
  <message>
   <source>Data labelling</source>
   <translation>Datenannotation</translation>
  </message>
  <message>
   <source>Data lakes</source>
   <translation>Data Lakes</translation>
  </message>
  <message>
   <source>Data literacy</source>
   <translation>Datenkompetenz</translation>
  </message>
  <message>
   <source>Data management</source>
   <translation>Datenmanagement</translation>
  </message>
  <message>
   <source>Data mapping</source>
   <translation>Datenzuordnung</translation>
  </message>
  <message>
   <source>Data migration</source>
   <translation>Datenmigration</translation>
  </message>
  <message>
   <source>Data mining</source>
   <translation>Data Mining</translation>
  </message>
  <message>
   <source>Data modelling</source>
   <translation>Datenmodellierung</translation>
  </message>
  <message>
   <source>Data pipelines</source>
   <translation>Datenpipelines</translation>
  </message>
  <message>
   <source>Data platforms</source>
   <translation>Datenplattformen</translation>
  </message>
  <message>
   <source>Data preprocessing</source>
   <translation>Datenvorverarbeitung</translation>
  </message>
  <message>
   <source>Data privacy</source>
   <translation>Datenschutz</translation>
  </message>
  <message>
   <source>Data quality</source>
   <translation>Datenqualität</translation>
  </message>
  <message>
   <source>Data science</source>
   <translation>Data Science</translation>
  </message>
  <message>
   <source>Data storytelling</source>
   <translation>Data Storytelling</translation>
  </message>
  <message>
   <source>Data strategy</source>
   <translation>Datenstrategie</translation>
  </message>
  <message>
   <source>Data structures</source>
   <translation>Datenstrukturen</translation>
  </message>
  <message>
   <source>Data transformation</source>
   <translation>Datentransformation</translation>
  </message>
  <message>
   <source>Data validation</source>
   <translation>Datenvalidierung</translation>
  </message>
  <message>
   <source>Data visualisation</source>
   <translation>Datenvisualisierung</translation>
  </message>
  <message>
   <source>Data warehouses</source>
   <translation>Data Warehouses</translation>
  </message>
  <message>
   <source>Data wrangling</source>
   <translation>Datenaufbereitung</translation>
  </message>
  <message>
   <source>Data-driven decision making</source>
   <translation>Datengetriebene Entscheidungen</translation>
  </message>
  <message>
   <source>Database administration</source>
   <translation>Datenbankadministration</translation>
  </message>
  <message>
   <source>Database design</source>
   <translation>Datenbankentwurf</translation>
  </message>
  <message>
   <source>Databases</source>
   <translation>Datenbanken</translation>
  </message>
  <message>
   <source>Decision analysis</source>
   <translation>Entscheidungsanalyse</translation>
  </message>
  <message>
   <source>Decision trees</source>
   <translation>Entscheidungsbäume</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>Deep Learning</translation>
  </message>
  <message>
   <source>Design patterns</source>
   <translation>Entwurfsmuster</translation>
  </message>
  <message>
   <source>Difference-in-differences</source>
   <translation>Differenz-von-Differenzen</translation>
  </message>
  <message>
   <source>Digital marketing</source>
   <translation>Digitales Marketing</translation>
  </message>
  <message>
   <source>Dimensionality reduction</source>
   <translation>Dimensionsreduktion</translation>
  </message>
  <message>
   <source>Distributed computing</source>
   <translation>Verteiltes Rechnen</translation>
  </message>
  <message>
   <source>Distributed systems</source>
   <translation>Verteilte Systeme</translation>
  </message>
  <message>
   <source>Documentation</source>
   <translation>Dokumentation</translation>
  </message>
  <message>
   <source>Driving licence</source>
   <translation>Führerschein</translation>
  </message>
  <message>
   <source>Drug discovery</source>
   <translation>Wirkstoffforschung</translation>
  </message>
  <message>
   <source>Dutch language</source>
   <translation>Niederländisch</translation>
  </message>
  <message>
   <source>Dynamic programming</source>
   <translation>Dynamische Programmierung</translation>
  </message>
  <message>
   <source>E-commerce</source>
   <translation>Onlinehandel</translation>
  </message>
  <message>
   <source>Early years childcare</source>
   <translation>Kleinkindbetreuung</translation>
  </message>
  <message>
   <source>Econometrics</source>
   <translation>Ökonometrie</translation>
  </message>
  <message>
   <source>Economics</source>
   <translation>Volkswirtschaftslehre</translation>
  </message>
  <message>
   <source>Edge computing</source>
   <translation>Edge-Computing</translation>
  </message>
  <message>
   <source>Electric vehicles</source>
   <translation>Elektrofahrzeuge</translation>
  </message>
  <message>
   <source>Electrical engineering</source>
   <translation>Elektrotechnik</translation>
  </message>
  <message>
   <source>Electronic health records</source>
   <translation>Elektronische Patientenakten</translation>
  </message>
  <message>
   <source>Engineering background</source>
   <translation>Ingenieurwissenschaften</translation>
  </message>
  <message>
   <source>English language</source>
   <translation>Englisch</translation>
  </message>
  <message>
   <source>Enterprise AI adoption</source>
   <translation>Einführung von KI</translation>
  </message>
  <message>
   <source>Enterprise architecture</source>
   <translation>Unternehmensarchitektur</translation>
  </message>
  <message>
   <source>Enterprise integration</source>
   <translation>Anwendungsintegration</translation>
  </message>
  <message>
   <source>Excel formulas</source>
   <translation>Excel-Formeln</translation>
  </message>
  <message>
   <source>Excel macros</source>
   <translation>Excel-Makros</translation>
  </message>
  <message>
   <source>Experiment analysis</source>
   <translation>Auswertung von Experimenten</translation>
  </message>
  <message>
   <source>Experiment design</source>
   <translation>Versuchsplanung</translation>
  </message>
  <message>
   <source>Experimentation</source>
   <translation>Experimente</translation>
  </message>
  <message>
   <source>Exploratory data analysis</source>
   <translation>Explorative Datenanalyse</translation>
  </message>
  <message>
   <source>Face recognition</source>
   <translation>Gesichtserkennung</translation>
  </message>
  <message>
   <source>Facilitation</source>
   <translation>Moderation</translation>
  </message>
  <message>
   <source>Feature engineering</source>
   <translation>Feature Engineering</translation>
  </message>
  <message>
   <source>Feature selection</source>
   <translation>Merkmalsauswahl</translation>
  </message>
  <message>
   <source>Federated learning</source>
   <translation>Föderiertes Lernen</translation>
  </message>
  <message>
   <source>Finance</source>
   <translation>Finanzwesen</translation>
  </message>
  <message>
   <source>Financial analysis</source>
   <translation>Finanzanalyse</translation>
  </message>
  <message>
   <source>Financial modelling</source>
   <translation>Finanzmodellierung</translation>
  </message>
  <message>
   <source>Forecasting</source>
   <translation>Prognosen</translation>
  </message>
  <message>
   <source>Fraud detection</source>
   <translation>Betrugserkennung</translation>
  </message>
  <message>
   <source>French language</source>
   <translation>Französisch</translation>
  </message>
  <message>
   <source>Front-end development</source>
   <translation>Frontend-Entwicklung</translation>
  </message>
  <message>
   <source>Full-stack development</source>
   <translation>Full-Stack-Entwicklung</translation>
  </message>
  <message>
   <source>Functional programming</source>
   <translation>Funktionale Programmierung</translation>
  </message>
  <message>
   <source>GDPR</source>
   <translation>DSGVO</translation>
  </message>
  <message>
   <source>GPU computing infrastructure</source>
   <translation>GPU-Infrastruktur</translation>
  </message>
  <message>
   <source>Gaming industry</source>
   <translation>Spielebranche</translation>
  </message>
  <message>
   <source>Generative AI</source>
   <translation>Generative KI</translation>
  </message>
  <message>
   <source>Genetic algorithms</source>
   <translation>Genetische Algorithmen</translation>
  </message>
  <message>
   <source>Geospatial analysis</source>
   <translation>Geodatenanalyse</translation>
  </message>
  <message>
   <source>German language</source>
   <translation>Deutsch</translation>
  </message>
  <message>
   <source>Gradient boosting</source>
   <translation>Gradient Boosting</translation>
  </message>
  <message>
   <source>Growth analytics</source>
   <translation>Wachstumsanalysen</translation>
  </message>
  <message>
   <source>Health data standards</source>
   <translation>Standards für Gesundheitsdaten</translation>
  </message>
  <message>
   <source>Healthcare data</source>
   <translation>Gesundheitsdaten</translation>
  </message>
  <message>
   <source>High-performance computing</source>
   <translation>Hochleistungsrechnen</translation>
  </message>
  <message>
   <source>Human resources</source>
   <translation>Personalwesen</translation>
  </message>
  <message>
   <source>Hyperparameter tuning</source>
   <translation>Hyperparameter-Optimierung</translation>
  </message>
  <message>
   <source>Hypothesis testing</source>
   <translation>Hypothesentests</translation>
  </message>
  <message>
   <source>IT literacy</source>
   <translation>IT-Kenntnisse</translation>
  </message>
  <message>
   <source>IT service management</source>
   <translation>IT-Service-Management</translation>
  </message>
  <message>
   <source>IT support</source>
   <translation>IT-Support</translation>
  </message>
  <message>
   <source>Identity and access management</source>
   <translation>Identitäts- und Zugriffsverwaltung</translation>
  </message>
  <message>
   <source>Image classification</source>
   <translation>Bildklassifikation</translation>
  </message>
  <message>
   <source>Image processing</source>
   <translation>Bildverarbeitung</translation>
  </message>
  <message>
   <source>Image segmentation</source>
   <translation>Bildsegmentierung</translation>
  </message>
  <message>
   <source>Impact evaluation</source>
   <translation>Wirkungsmessung</translation>
  </message>
  <message>
   <source>Incident management for services</source>
   <translation>Störungsmanagement</translation>
  </message>
  <message>
   <source>Influencing skills</source>
   <translation>Überzeugungskraft</translation>
  </message>
  <message>
   <source>Information science</source>
   <translation>Informationswissenschaft</translation>
  </message>
  <message>
   <source>Infrastructure as code</source>
   <translation>Infrastructure as Code</translation>
  </message>
  <message>
   <source>Infrastructure management</source>
   <translation>Infrastrukturverwaltung</translation>
  </message>
  <message>
   <source>Insight generation</source>
   <translation>Gewinnen von Erkenntnissen</translation>
  </message>
  <message>
   <source>Instrumental variables</source>
   <translation>Instrumentvariablen</translation>
  </message>
  <message>
   <source>Insurance analytics</source>
   <translation>Versicherungsanalysen</translation>
  </message>
  <message>
   <source>Insurance industry</source>
   <translation>Versicherungsbranche</translation>
  </message>
  <message>
   <source>Integer programming</source>
   <translation>Ganzzahlige Optimierung</translation>
  </message>
  <message>
   <source>Internet of Things</source>
   <translation>Internet der Dinge</translation>
  </message>
  <message>
   <source>Interpersonal skills</source>
   <translation>Soziale Kompetenz</translation>
  </message>
  <message>
   <source>KPI reporting</source>
   <translation>KPI-Berichte</translation>
  </message>
  <message>
   <source>Knowledge graphs</source>
   <translation>Wissensgraphen</translation>
  </message>
  <message>
   <source>Knowledge management</source>
   <translation>Wissensmanagement</translation>
  </message>
  <message>
   <source>LLM evaluation</source>
   <translation>Bewertung von LLMs</translation>
  </message>
  <message>
   <source>Laboratory research</source>
   <translation>Laborforschung</translation>
  </message>
  <message>
   <source>Large data sets</source>
   <translation>Große Datenmengen</translation>
  </message>
  <message>
   <source>Large language models</source>
   <translation>Große Sprachmodelle</translation>
  </message>
  <message>
   <source>Leadership</source>
   <translation>Führung</translation>
  </message>
  <message>
   <source>Linear algebra</source>
   <translation>Lineare Algebra</translation>
  </message>
  <message>
   <source>Linear programming</source>
   <translation>Lineare Optimierung</translation>
  </message>
  <message>
   <source>Linear regression</source>
   <translation>Lineare Regression</translation>
  </message>
  <message>
   <source>Literature review</source>
   <translation>Literaturrecherche</translation>
  </message>
  <message>
   <source>Log analysis</source>
   <translation>Loganalyse</translation>
  </message>
  <message>
   <source>Logistic regression</source>
   <translation>Logistische Regression</translation>
  </message>
  <message>
   <source>Logistics</source>
   <translation>Logistik</translation>
  </message>
  <message>
   <source>Low-latency systems</source>
   <translation>Systeme mit geringer Latenz</translation>
  </message>
  <message>
   <source>Machine learning</source>
   <translation>Maschinelles Lernen</translation>
  </message>
  <message>
   <source>Machine learning engineering</source>
   <translation>Machine-Learning-Engineering</translation>
  </message>
  <message>
   <source>Machine learning frameworks</source>
   <translation>Machine-Learning-Frameworks</translation>
  </message>
  <message>
   <source>Machine learning infrastructure</source>
   <translation>Machine-Learning-Infrastruktur</translation>
  </message>
  <message>
   <source>Machine learning pipelines</source>
   <translation>Machine-Learning-Pipelines</translation>
  </message>
  <message>
   <source>Machine learning research</source>
   <translation>Forschung zum maschinellen Lernen</translation>
  </message>
  <message>
   <source>Machine learning system design</source>
   <translation>Entwurf von Machine-Learning-Systemen</translation>
  </message>
  <message>
   <source>Machine translation</source>
   <translation>Maschinelle Übersetzung</translation>
  </message>
  <message>
   <source>Management information</source>
   <translation>Führungsinformationen</translation>
  </message>
  <message>
   <source>Manufacturing</source>
   <translation>Fertigung</translation>
  </message>
  <message>
   <source>Market research</source>
   <translation>Marktforschung</translation>
  </message>
  <message>
   <source>Marketing analytics</source>
   <translation>Marketinganalysen</translation>
  </message>
  <message>
   <source>Marketing strategy</source>
   <translation>Marketingstrategie</translation>
  </message>
  <message>
   <source>Master data management</source>
   <translation>Stammdatenmanagement</translation>
  </message>
  <message>
   <source>Mathematical modelling</source>
   <translation>Mathematische Modellierung</translation>
  </message>
  <message>
   <source>Mathematics</source>
   <translation>Mathematik</translation>
  </message>
  <message>
   <source>Media and entertainment</source>
   <translation>Medien und Unterhaltung</translation>
  </message>
  <message>
   <source>Medical imaging</source>
   <translation>Medizinische Bildgebung</translation>
  </message>
  <message>
   <source>Metadata management</source>
   <translation>Metadatenmanagement</translation>
  </message>
  <message>
   <source>Metric design</source>
   <translation>Kennzahlenentwicklung</translation>
  </message>
  <message>
   <source>Model deployment</source>
   <translation>Inbetriebnahme von Modellen</translation>
  </message>
  <message>
   <source>Model evaluation</source>
   <translation>Modellbewertung</translation>
  </message>
  <message>
   <source>Model interpretability</source>
   <translation>Erklärbarkeit von Modellen</translation>
  </message>
  <message>
   <source>Model monitoring</source>
   <translation>Modellüberwachung</translation>
  </message>
  <message>
   <source>Model serving</source>
   <translation>Bereitstellung von Modellen</translation>
  </message>
  <message>
   <source>Model training</source>
   <translation>Modelltraining</translation>
  </message>
  <message>
   <source>Monitoring systems</source>
   <translation>Überwachungssysteme</translation>
  </message>
  <message>
   <source>Multi-agent systems</source>
   <translation>Multiagentensysteme</translation>
  </message>
  <message>
   <source>Natural language processing</source>
   <translation>Verarbeitung natürlicher Sprache</translation>
  </message>
  <message>
   <source>Negotiation</source>
   <translation>Verhandeln</translation>
  </message>
  <message>
   <source>Network analysis</source>
   <translation>Netzwerkanalyse</translation>
  </message>
  <message>
   <source>Neural networks</source>
   <translation>Neuronale Netze</translation>
  </message>
  <message>
   <source>Numerical computing</source>
   <translation>Numerisches Rechnen</translation>
  </message>
  <message>
   <source>Object detection</source>
   <translation>Objekterkennung</translation>
  </message>
  <message>
   <source>Object tracking</source>
   <translation>Objektverfolgung</translation>
  </message>
  <message>
   <source>Object-oriented programming</source>
   <translation>Objektorientierte Programmierung</translation>
  </message>
  <message>
   <source>Open source development</source>
   <translation>Open-Source-Entwicklung</translation>
  </message>
  <message>
   <source>Operating systems</source>
   <translation>Betriebssysteme</translation>
  </message>
  <message>
   <source>Operational analytics</source>
   <translation>Betriebsanalysen</translation>
  </message>
  <message>
   <source>Operations research</source>
   <translation>Operations Research</translation>
  </message>
  <message>
   <source>Optical character recognition</source>
   <translation>Texterkennung (OCR)</translation>
  </message>
  <message>
   <source>Optimisation</source>
   <translation>Optimierung</translation>
  </message>
  <message>
   <source>Organisational skills</source>
   <translation>Organisationstalent</translation>
  </message>
  <message>
   <source>Panel data analysis</source>
   <translation>Paneldatenanalyse</translation>
  </message>
  <message>
   <source>Parallel computing</source>
   <translation>Paralleles Rechnen</translation>
  </message>
  <message>
   <source>Patient care</source>
   <translation>Patientenversorgung</translation>
  </message>
  <message>
   <source>Pattern recognition</source>
   <translation>Mustererkennung</translation>
  </message>
  <message>
   <source>Payroll</source>
   <translation>Lohnabrechnung</translation>
  </message>
  <message>
   <source>People management</source>
   <translation>Personalführung</translation>
  </message>
  <message>
   <source>Performance optimization</source>
   <translation>Leistungsoptimierung</translation>
  </message>
  <message>
   <source>Personalisation</source>
   <translation>Personalisierung</translation>
  </message>
  <message>
   <source>Physics</source>
   <translation>Physik</translation>
  </message>
  <message>
   <source>Pivot tables</source>
   <translation>Pivot-Tabellen</translation>
  </message>
  <message>
   <source>Power analysis</source>
   <translation>Power-Analyse</translation>
  </message>
  <message>
   <source>Predictive maintenance</source>
   <translation>Vorausschauende Wartung</translation>
  </message>
  <message>
   <source>Predictive modelling</source>
   <translation>Vorhersagemodelle</translation>
  </message>
  <message>
   <source>Presentation skills</source>
   <translation>Präsentieren</translation>
  </message>
  <message>
   <source>Pricing analytics</source>
   <translation>Preisanalysen</translation>
  </message>
  <message>
   <source>Prioritisation</source>
   <translation>Priorisieren</translation>
  </message>
  <message>
   <source>Probability</source>
   <translation>Wahrscheinlichkeitsrechnung</translation>
  </message>
  <message>
   <source>Problem solving</source>
   <translation>Problemlösung</translation>
  </message>
  <message>
   <source>Process automation</source>
   <translation>Prozessautomatisierung</translation>
  </message>
  <message>
   <source>Procurement</source>
   <translation>Einkauf</translation>
  </message>
  <message>
   <source>Product analytics</source>
   <translation>Produktanalysen</translation>
  </message>
  <message>
   <source>Product management</source>
   <translation>Produktmanagement</translation>
  </message>
  <message>
   <source>Product marketing</source>
   <translation>Produktmarketing</translation>
  </message>
  <message>
   <source>Production systems</source>
   <translation>Produktivsysteme</translation>
  </message>
  <message>
   <source>Professional translation</source>
   <translation>Übersetzen</translation>
  </message>
  <message>
   <source>Programme management</source>
   <translation>Programmmanagement</translation>
  </message>
  <message>
   <source>Project management</source>
   <translation>Projektmanagement</translation>
  </message>
  <message>
   <source>Prompt engineering</source>
   <translation>Prompt Engineering</translation>
  </message>
  <message>
   <source>Proposal and grant writing</source>
   <translation>Anträge und Angebote schreiben</translation>
  </message>
  <message>
   <source>Protein modelling</source>
   <translation>Proteinmodellierung</translation>
  </message>
  <message>
   <source>Public health</source>
   <translation>Gesundheitswesen</translation>
  </message>
  <message>
   <source>Qualitative research</source>
   <translation>Qualitative Forschung</translation>
  </message>
  <message>
   <source>Quality assurance</source>
   <translation>Qualitätssicherung</translation>
  </message>
  <message>
   <source>Quality control</source>
   <translation>Qualitätskontrolle</translation>
  </message>
  <message>
   <source>Quality management</source>
   <translation>Qualitätsmanagement</translation>
  </message>
  <message>
   <source>Quantitative analysis</source>
   <translation>Quantitative Analyse</translation>
  </message>
  <message>
   <source>Quantitative research</source>
   <translation>Quantitative Forschung</translation>
  </message>
  <message>
   <source>Query optimisation</source>
   <translation>Abfrageoptimierung</translation>
  </message>
  <message>
   <source>Querying data</source>
   <translation>Datenabfragen</translation>
  </message>
  <message>
   <source>RDF and ontologies</source>
   <translation>RDF und Ontologien</translation>
  </message>
  <message>
   <source>Random forest</source>
   <translation>Random Forest</translation>
  </message>
  <message>
   <source>Recommender systems</source>
   <translation>Empfehlungssysteme</translation>
  </message>
  <message>
   <source>Recurrent neural networks</source>
   <translation>Rekurrente neuronale Netze</translation>
  </message>
  <message>
   <source>Regression analysis</source>
   <translation>Regressionsanalyse</translation>
  </message>
  <message>
   <source>Regulatory affairs</source>
   <translation>Zulassungswesen</translation>
  </message>
  <message>
   <source>Regulatory compliance</source>
   <translation>Einhaltung von Vorschriften</translation>
  </message>
  <message>
   <source>Reinforcement learning</source>
   <translation>Bestärkendes Lernen</translation>
  </message>
  <message>
   <source>Relational databases</source>
   <translation>Relationale Datenbanken</translation>
  </message>
  <message>
   <source>Relationship building</source>
   <translation>Beziehungspflege</translation>
  </message>
  <message>
   <source>Reliability of systems</source>
   <translation>Zuverlässigkeit von Systemen</translation>
  </message>
  <message>
   <source>Remote sensing</source>
   <translation>Fernerkundung</translation>
  </message>
  <message>
   <source>Reporting</source>
   <translation>Berichtswesen</translation>
  </message>
  <message>
   <source>Reproducibility</source>
   <translation>Reproduzierbarkeit</translation>
  </message>
  <message>
   <source>Requirements gathering</source>
   <translation>Anforderungsanalyse</translation>
  </message>
  <message>
   <source>Research</source>
   <translation>Forschung</translation>
  </message>
  <message>
   <source>Research design</source>
   <translation>Forschungsdesign</translation>
  </message>
  <message>
   <source>Resource and capacity planning</source>
   <translation>Ressourcen- und Kapazitätsplanung</translation>
  </message>
  <message>
   <source>Retail analytics</source>
   <translation>Handelsanalysen</translation>
  </message>
  <message>
   <source>Risk management</source>
   <translation>Risikomanagement</translation>
  </message>
  <message>
   <source>Romanian language</source>
   <translation>Rumänisch</translation>
  </message>
  <message>
   <source>Root cause analysis</source>
   <translation>Ursachenanalyse</translation>
  </message>
  <message>
   <source>Sales</source>
   <translation>Vertrieb</translation>
  </message>
  <message>
   <source>Sales analytics</source>
   <translation>Vertriebsanalysen</translation>
  </message>
  <message>
   <source>Sampling methods</source>
   <translation>Stichprobenverfahren</translation>
  </message>
  <message>
   <source>Scalability</source>
   <translation>Skalierbarkeit</translation>
  </message>
  <message>
   <source>Scientific method</source>
   <translation>Wissenschaftliche Methode</translation>
  </message>
  <message>
   <source>Scientific publications</source>
   <translation>Wissenschaftliche Veröffentlichungen</translation>
  </message>
  <message>
   <source>Self-supervised learning</source>
   <translation>Selbstüberwachtes Lernen</translation>
  </message>
  <message>
   <source>Semi-supervised learning</source>
   <translation>Teilüberwachtes Lernen</translation>
  </message>
  <message>
   <source>Sensitivity analysis</source>
   <translation>Sensitivitätsanalyse</translation>
  </message>
  <message>
   <source>Sequential testing</source>
   <translation>Sequenzielle Tests</translation>
  </message>
  <message>
   <source>Shell scripting</source>
   <translation>Shell-Skripte</translation>
  </message>
  <message>
   <source>Signal processing</source>
   <translation>Signalverarbeitung</translation>
  </message>
  <message>
   <source>Social sciences</source>
   <translation>Sozialwissenschaften</translation>
  </message>
  <message>
   <source>Software architecture</source>
   <translation>Softwarearchitektur</translation>
  </message>
  <message>
   <source>Software deployment</source>
   <translation>Softwareverteilung</translation>
  </message>
  <message>
   <source>Software development life cycle</source>
   <translation>Software-Lebenszyklus</translation>
  </message>
  <message>
   <source>Software engineering</source>
   <translation>Softwareentwicklung</translation>
  </message>
  <message>
   <source>Software testing</source>
   <translation>Softwaretests</translation>
  </message>
  <message>
   <source>Solution architecture</source>
   <translation>Lösungsarchitektur</translation>
  </message>
  <message>
   <source>Spatial statistics</source>
   <translation>Räumliche Statistik</translation>
  </message>
  <message>
   <source>Speech recognition</source>
   <translation>Spracherkennung</translation>
  </message>
  <message>
   <source>Stakeholder management</source>
   <translation>Stakeholder-Management</translation>
  </message>
  <message>
   <source>Statistical analysis</source>
   <translation>Statistische Analyse</translation>
  </message>
  <message>
   <source>Statistical inference</source>
   <translation>Statistische Inferenz</translation>
  </message>
  <message>
   <source>Statistical modelling</source>
   <translation>Statistische Modellierung</translation>
  </message>
  <message>
   <source>Statistical packages</source>
   <translation>Statistikpakete</translation>
  </message>
  <message>
   <source>Statistical process control</source>
   <translation>Statistische Prozesskontrolle</translation>
  </message>
  <message>
   <source>Statistical programming</source>
   <translation>Statistische Programmierung</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <source>Strategic planning</source>
   <translation>Strategische Planung</translation>
  </message>
  <message>
   <source>Strategic thinking</source>
   <translation>Strategisches Denken</translation>
  </message>
  <message>
   <source>Streaming data</source>
   <translation>Streaming-Daten</translation>
  </message>
  <message>
   <source>Supervised learning</source>
   <translation>Überwachtes Lernen</translation>
  </message>
  <message>
   <source>Supply chain management</source>
   <translation>Lieferkettenmanagement</translation>
  </message>
  <message>
   <source>Support vector machines</source>
   <translation>Support-Vektor-Maschinen</translation>
  </message>
  <message>
   <source>Survey research</source>
   <translation>Umfrageforschung</translation>
  </message>
  <message>
   <source>Survey statistics</source>
   <translation>Umfragestatistik</translation>
  </message>
  <message>
   <source>Survival analysis</source>
   <translation>Überlebenszeitanalyse</translation>
  </message>
  <message>
   <source>Sustainability reporting</source>
   <translation>Nachhaltigkeitsberichte</translation>
  </message>
  <message>
   <source>Synthetic data</source>
   <translation>Synthetische Daten</translation>
  </message>
  <message>
   <source>System design</source>
   <translation>Systementwurf</translation>
  </message>
  <message>
   <source>Teaching</source>
   <translation>Lehre</translation>
  </message>
  <message>
   <source>Teamwork</source>
   <translation>Teamarbeit</translation>
  </message>
  <message>
   <source>Technical writing</source>
   <translation>Technisches Schreiben</translation>
  </message>
  <message>
   <source>Telecommunications</source>
   <translation>Telekommunikation</translation>
  </message>
  <message>
   <source>Test automation</source>
   <translation>Testautomatisierung</translation>
  </message>
  <message>
   <source>Test planning</source>
   <translation>Testplanung</translation>
  </message>
  <message>
   <source>Test-driven development</source>
   <translation>Testgetriebene Entwicklung</translation>
  </message>
  <message>
   <source>Text classification</source>
   <translation>Textklassifikation</translation>
  </message>
  <message>
   <source>Text mining</source>
   <translation>Text Mining</translation>
  </message>
  <message>
   <source>Text summarization</source>
   <translation>Textzusammenfassung</translation>
  </message>
  <message>
   <source>Time management</source>
   <translation>Zeitmanagement</translation>
  </message>
  <message>
   <source>Time series analysis</source>
   <translation>Zeitreihenanalyse</translation>
  </message>
  <message>
   <source>Topic modelling</source>
   <translation>Themenmodelle</translation>
  </message>
  <message>
   <source>Training needs and delivery</source>
   <translation>Schulungen</translation>
  </message>
  <message>
   <source>Transfer learning</source>
   <translation>Transferlernen</translation>
  </message>
  <message>
   <source>Translating business problems into analytics</source>
   <translation>Übersetzen von Geschäftsfragen in Analysen</translation>
  </message>
  <message>
   <source>Trend analysis</source>
   <translation>Trendanalyse</translation>
  </message>
  <message>
   <source>UI design</source>
   <translation>UI-Design</translation>
  </message>
  <message>
   <source>UX design</source>
   <translation>UX-Design</translation>
  </message>
  <message>
   <source>Uncertainty quantification</source>
   <translation>Quantifizierung von Unsicherheit</translation>
  </message>
  <message>
   <source>Unit testing</source>
   <translation>Unit-Tests</translation>
  </message>
  <message>
   <source>Unstructured data</source>
   <translation>Unstrukturierte Daten</translation>
  </message>
  <message>
   <source>Unsupervised learning</source>
   <translation>Unüberwachtes Lernen</translation>
  </message>
  <message>
   <source>User acceptance testing</source>
   <translation>Abnahmetests</translation>
  </message>
  <message>
   <source>User research</source>
   <translation>Nutzerforschung</translation>
  </message>
  <message>
   <source>Vector databases</source>
   <translation>Vektordatenbanken</translation>
  </message>
  <message>
   <source>Vector search</source>
   <translation>Vektorsuche</translation>
  </message>
  <message>
   <source>Vehicle routing</source>
   <translation>Tourenplanung</translation>
  </message>
  <message>
   <source>Vendor management</source>
   <translation>Lieferantenmanagement</translation>
  </message>
  <message>
   <source>Verbal communication</source>
   <translation>Mündliche Kommunikation</translation>
  </message>
  <message>
   <source>Version control</source>
   <translation>Versionsverwaltung</translation>
  </message>
  <message>
   <source>Web analytics</source>
   <translation>Webanalyse</translation>
  </message>
  <message>
   <source>Web development</source>
   <translation>Webentwicklung</translation>
  </message>
  <message>
   <source>Workflow orchestration</source>
   <translation>Workflow-Orchestrierung</translation>
  </message>
  <message>
   <source>Written communication</source>
   <translation>Schriftliche Kommunikation</translation>
  </message>
 </context>
 <context>
  <name>SkillsEditor</name>
  <message>
   <source>Add</source>
   <translation>Hinzufügen</translation>
  </message>
  <message>
   <source>Add a skill that was not read</source>
   <translation>Eine nicht gelesene Fähigkeit ergänzen</translation>
  </message>
  <message>
   <source>Find a skill or an area</source>
   <translation>Fähigkeit oder Gebiet suchen</translation>
  </message>
  <message>
   <source>Not counted, at your wish. Click to put back:</source>
   <translation>Auf deinen Wunsch nicht gezählt. Ein Klick holt zurück:</translation>
  </message>
  <message>
   <source>Put back {0}</source>
   <translation>{0} zurückholen</translation>
  </message>
  <message>
   <source>Reject</source>
   <translation>Ablehnen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Skills read from the résumé</source>
   <translation>Aus dem Lebenslauf gelesene Fähigkeiten</translation>
  </message>
  <message>
   <source>This skill is not counted any more. You can put it back.</source>
   <translation>Diese Fähigkeit zählt dann nicht mehr. Du kannst sie zurückholen.</translation>
  </message>
 </context>
 <context>
  <name>SkillsTab</name>
  <message>
   <source>Understanding the postings anew</source>
   <translation>Die Anzeigen werden neu verstanden</translation>
  </message>
 </context>
 <context>
  <name>Standing</name>
  <message>
   <source>Of 100 postings that read like it, 99 or more would be {0} postings.</source>
   <translation>Von 100 Anzeigen, die sich so lesen, wären 99 oder mehr Anzeigen für: {0}.</translation>
  </message>
  <message>
   <source>Of 100 postings that read like it, {0} would be {1} postings and {2} {3} postings.</source>
   <translation>Von 100 Anzeigen, die sich so lesen, wären {0} für {1} und {2} für {3}.</translation>
  </message>
  <message>
   <source>Your résumé stands in the middle between {0} and {1}.</source>
   <translation>Dein Lebenslauf steht in der Mitte zwischen {0} und {1}.</translation>
  </message>
  <message>
   <source>Your résumé stands much nearer to {0} than to {1}.</source>
   <translation>Dein Lebenslauf steht {0} viel näher als {1}.</translation>
  </message>
  <message>
   <source>Your résumé stands nearer to {0} than to {1}.</source>
   <translation>Dein Lebenslauf steht {0} näher als {1}.</translation>
  </message>
  <message>
   <source>less than 1 %</source>
   <translation>weniger als 1 %</translation>
  </message>
  <message>
   <source>more than 99 %</source>
   <translation>mehr als 99 %</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
 </context>
 <context>
  <name>StandingCard</name>
  <message>
   <source>As if you had {0}: {1}</source>
   <translation>Als hättest du {0}: {1}</translation>
  </message>
  <message>
   <source>As if your résumé were {0}: {1}</source>
   <translation>Als wäre dein Lebenslauf {0}: {1}</translation>
  </message>
  <message>
   <source>Counted from your {0} {1} and {2} {3} postings, filled up with the ads that came with Rolefit.</source>
   <translation>Gezählt aus deinen Anzeigen ({0} für {1}, {2} für {3}), aufgefüllt mit den Anzeigen, die mit Rolefit kamen.</translation>
  </message>
  <message>
   <source>Counted from your {0} {1} and {2} {3} postings.</source>
   <translation>Gezählt aus deinen Anzeigen: {0} für {1} und {2} für {3}.</translation>
  </message>
  <message>
   <source>Counted from {0} {1} and {2} {3} ads that came with Rolefit.</source>
   <translation>Gezählt aus Anzeigen, die mit Rolefit kamen: {0} für {1} und {2} für {3}.</translation>
  </message>
  <message>
   <source>In log-odds: 0 is the middle, +1 makes the role 2.7 times as likely.</source>
   <translation>In logarithmierten Chancen: 0 ist die Mitte, +1 macht die Rolle 2,7-mal so wahrscheinlich.</translation>
  </message>
  <message>
   <source>It adds up: start {0}, what you have {1}, strengths of the other side {2}, together {3}.</source>
   <translation>Es summiert sich: Anfang {0}, was du hast {1}, Stärken der anderen Seite {2}, zusammen {3}.</translation>
  </message>
  <message>
   <source>Take all back</source>
   <translation>Alles zurücknehmen</translation>
  </message>
  <message>
   <source>What would move it most:</source>
   <translation>Was es am meisten bewegen würde:</translation>
  </message>
  <message>
   <source>You name {0} skills where a posting names about {1}, so each of yours counts {2} times as much as one there.</source>
   <translation>Du nennst {0} Fähigkeiten, eine Anzeige nur etwa {1}; deshalb zählt jede von deinen {2}-mal so viel wie eine dort.</translation>
  </message>
  <message>
   <source>with {0}</source>
   <translation>mit {0}</translation>
  </message>
  <message>
   <source>without {0}</source>
   <translation>ohne {0}</translation>
  </message>
  <message>
   <source>{0} goes from {1} to {2}, a move of {3} on the line.</source>
   <translation>{0} geht von {1} auf {2}, eine Bewegung von {3} auf der Linie.</translation>
  </message>
  <message>
   <source>{0} stays {1}, with a move of {2} on the line.</source>
   <translation>{0} bleibt {1}, mit einer Bewegung von {2} auf der Linie.</translation>
  </message>
 </context>
 <context>
  <name>StandingLine</name>
  <message>
   <source>A line from {0} to {1}: you stand at {2} of 100.</source>
   <translation>Eine Linie von {0} bis {1}: Du stehst bei {2} von 100.</translation>
  </message>
  <message>
   <source>you</source>
   <translation>du</translation>
  </message>
 </context>
 <context>
  <name>StatusEditor</name>
  <message>
   <source>Choose a posting to note what became of it.</source>
   <translation>Wähle eine Anzeige, um festzuhalten, was aus ihr wurde.</translation>
  </message>
  <message>
   <source>Date</source>
   <translation>Datum</translation>
  </message>
  <message>
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <source>Remove this entry</source>
   <translation>Diesen Eintrag entfernen</translation>
  </message>
  <message>
   <source>Set status</source>
   <translation>Status setzen</translation>
  </message>
  <message>
   <source>Show its fit</source>
   <translation>Passung zeigen</translation>
  </message>
  <message>
   <source>So far. Double-click a date or a note to change it.</source>
   <translation>Bisher. Ein Doppelklick auf Datum oder Notiz ändert sie.</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>The status is set for all of them.</source>
   <translation>Der Status wird für alle gesetzt.</translation>
  </message>
  <message>
   <source>What became of this posting</source>
   <translation>Was aus dieser Anzeige wurde</translation>
  </message>
  <message>
   <source>posted {0}</source>
   <translation>veröffentlicht am {0}</translation>
  </message>
  <message>
   <source>{0} postings</source>
   <translation>{0} Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>Undo</name>
  <message>
   <source>deleting a posting</source>
   <translation>Löschen einer Anzeige</translation>
  </message>
  <message>
   <source>deleting {0} postings</source>
   <translation>Löschen von {0} Anzeigen</translation>
  </message>
  <message>
   <source>status of a posting</source>
   <translation>Status einer Anzeige</translation>
  </message>
  <message>
   <source>status of {0} postings</source>
   <translation>Status von {0} Anzeigen</translation>
  </message>
 </context>
 <context>
  <name>UnlockDialog</name>
  <message>
   <source>A passphrase needs at least {0} characters.</source>
   <translation>Eine Passphrase braucht mindestens {0} Zeichen.</translation>
  </message>
  <message>
   <source>After what is said above was put right.</source>
   <translation>Nachdem behoben ist, was oben steht.</translation>
  </message>
  <message>
   <source>Another file…</source>
   <translation>Eine andere Datei…</translation>
  </message>
  <message>
   <source>Backup</source>
   <translation>Sicherung</translation>
  </message>
  <message>
   <source>Backups (*.rolefit);;All files (*)</source>
   <translation>Sicherungen (*.rolefit);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Begin with an empty library</source>
   <translation>Mit einer leeren Bibliothek beginnen</translation>
  </message>
  <message>
   <source>Choose a backup</source>
   <translation>Sicherung wählen</translation>
  </message>
  <message>
   <source>Enter it first.</source>
   <translation>Gib es zuerst ein.</translation>
  </message>
  <message>
   <source>Enter the passphrase</source>
   <translation>Passphrase eingeben</translation>
  </message>
  <message>
   <source>Enter the recovery key</source>
   <translation>Wiederherstellungsschlüssel eingeben</translation>
  </message>
  <message>
   <source>Everything works; nothing is kept when the window closes.</source>
   <translation>Alles geht; nichts bleibt, wenn das Fenster schließt.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on without storing anything</source>
   <translation>Weitermachen, ohne etwas zu speichern</translation>
  </message>
  <message>
   <source>Nothing was changed.</source>
   <translation>Es wurde nichts verändert.</translation>
  </message>
  <message>
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <source>Protect a new library with a passphrase</source>
   <translation>Eine neue Bibliothek mit einer Passphrase schützen</translation>
  </message>
  <message>
   <source>Quit</source>
   <translation>Beenden</translation>
  </message>
  <message>
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Restore a backup</source>
   <translation>Eine Sicherung zurückspielen</translation>
  </message>
  <message>
   <source>The library as it is now is kept beside it, whatever state it is in.</source>
   <translation>Die Bibliothek, wie sie jetzt ist, bleibt daneben liegen, in welchem Zustand sie auch ist.</translation>
  </message>
  <message>
   <source>The library did not open</source>
   <translation>Die Bibliothek ließ sich nicht öffnen</translation>
  </message>
  <message>
   <source>The one this library is protected with.</source>
   <translation>Die, mit der diese Bibliothek geschützt ist.</translation>
  </message>
  <message>
   <source>The printed groups of four characters.</source>
   <translation>Die ausgedruckten Gruppen von vier Zeichen.</translation>
  </message>
  <message>
   <source>The same again</source>
   <translation>Noch einmal dasselbe</translation>
  </message>
  <message>
   <source>The two do not match.</source>
   <translation>Die beiden stimmen nicht überein.</translation>
  </message>
  <message>
   <source>There is no backup. The damaged library is kept beside the new one.</source>
   <translation>Es gibt keine Sicherung. Die beschädigte Bibliothek bleibt neben der neuen liegen.</translation>
  </message>
  <message>
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>You will be asked for it at each start. Four or five words are best.</source>
   <translation>Du wirst bei jedem Start danach gefragt. Vier oder fünf Wörter sind am besten.</translation>
  </message>
 </context>
 <context>
  <name>Unlocker</name>
  <message>
   <source>Restoring the backup</source>
   <translation>Die Sicherung wird zurückgespielt</translation>
  </message>
  <message>
   <source>The library was opened with the recovery key.</source>
   <translation>Die Bibliothek wurde mit dem Wiederherstellungsschlüssel geöffnet.</translation>
  </message>
  <message>
   <source>The system's password store has its key again.</source>
   <translation>Der Passwortspeicher des Systems hat ihren Schlüssel wieder.</translation>
  </message>
  <message>
   <source>You can choose a new passphrase under Settings, Library.</source>
   <translation>Unter Einstellungen, Bibliothek kannst du eine neue Passphrase wählen.</translation>
  </message>
  <message>
   <source>You will need the recovery key at the next start too.</source>
   <translation>Auch beim nächsten Start wirst du den Wiederherstellungsschlüssel brauchen.</translation>
  </message>
 </context>
 <context>
  <name>UnreadStrip</name>
  <message>
   <source>Look at the résumé</source>
   <translation>Lebenslauf ansehen</translation>
  </message>
  <message>
   <source>No skill was read in this résumé, so the fits below say nothing about you.</source>
   <translation>In diesem Lebenslauf wurde keine Fähigkeit gelesen; die Werte unten sagen deshalb nichts über dich.</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
  <message>
   <source>1 falls.</source>
   <translation>1 fällt.</translation>
  </message>
  <message>
   <source>1 posting rises</source>
   <translation>1 Anzeige steigt</translation>
  </message>
  <message>
   <source>Added</source>
   <translation>Hinzugefügt</translation>
  </message>
  <message>
   <source>Compare</source>
   <translation>Vergleichen</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>From this version</source>
   <translation>Von dieser Fassung</translation>
  </message>
  <message>
   <source>Gained:</source>
   <translation>Gewonnen:</translation>
  </message>
  <message>
   <source>Lost:</source>
   <translation>Verloren:</translation>
  </message>
  <message>
   <source>No version is stored yet: open your résumé, and each file you open is kept here.</source>
   <translation>Noch ist keine Fassung gespeichert: Öffne deinen Lebenslauf; jede geöffnete Datei wird hier behalten.</translation>
  </message>
  <message>
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>Anzeige</translation>
  </message>
  <message>
   <source>Postings that rise or fall</source>
   <translation>Anzeigen, die steigen oder fallen</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Stored versions of your résumé</source>
   <translation>Gespeicherte Fassungen deines Lebenslaufs</translation>
  </message>
  <message>
   <source>To this version</source>
   <translation>Zu dieser Fassung</translation>
  </message>
  <message>
   <source>Two versions side by side</source>
   <translation>Zwei Fassungen nebeneinander</translation>
  </message>
  <message>
   <source>Version</source>
   <translation>Fassung</translation>
  </message>
  <message>
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <source>experience, wording or degree</source>
   <translation>Erfahrung, Wortwahl oder Abschluss</translation>
  </message>
  <message>
   <source>no longer shows {0}</source>
   <translation>zeigt nicht mehr {0}</translation>
  </message>
  <message>
   <source>now shows {0}</source>
   <translation>zeigt jetzt {0}</translation>
  </message>
  <message>
   <source>open now</source>
   <translation>jetzt offen</translation>
  </message>
  <message>
   <source>{0} fall.</source>
   <translation>{0} fallen.</translation>
  </message>
  <message>
   <source>{0} postings rise</source>
   <translation>{0} Anzeigen steigen</translation>
  </message>
 </context>
 <context>
  <name>VersionsTab</name>
  <message>
   <source>Comparing two versions</source>
   <translation>Zwei Fassungen werden verglichen</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <source>Its file and what you put right in it go. The other versions stay.</source>
   <translation>Ihre Datei und was du darin berichtigt hast, gehen. Die anderen Fassungen bleiben.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove this version of your résumé?</source>
   <translation>Diese Fassung deines Lebenslaufs entfernen?</translation>
  </message>
 </context>
 <context>
  <name>WeightsEditor</name>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>Moved</source>
   <translation>Bewegt</translation>
  </message>
  <message>
   <source>Posting</source>
   <translation>Anzeige</translation>
  </message>
  <message>
   <source>Reset to the published weights</source>
   <translation>Auf die veröffentlichten Gewichte zurücksetzen</translation>
  </message>
  <message>
   <source>Your best postings with these weights</source>
   <translation>Deine besten Anzeigen mit diesen Gewichten</translation>
  </message>
  <message>
   <source>Your best postings with these weights, and by how many places each moved:</source>
   <translation>Deine besten Anzeigen mit diesen Gewichten, und um wie viele Plätze sich jede bewegt hat:</translation>
  </message>
  <message>
   <source>{0} %</source>
   <translation>{0} %</translation>
  </message>
 </context>
 <context>
  <name>WelcomeView</name>
  <message>
   <source>A PDF, as your word processor made it, or a text file.</source>
   <translation>Ein PDF, wie die Textverarbeitung es erzeugt hat, oder eine Textdatei.</translation>
  </message>
  <message>
   <source>Choose a file…</source>
   <translation>Datei wählen…</translation>
  </message>
  <message>
   <source>Drop your résumé here</source>
   <translation>Lege deinen Lebenslauf hier ab</translation>
  </message>
  <message>
   <source>Fictional postings and résumés show what Rolefit does. You can remove them at any time.</source>
   <translation>Erfundene Anzeigen und Lebensläufe zeigen, was Rolefit kann. Du kannst sie jederzeit entfernen.</translation>
  </message>
  <message>
   <source>Nothing leaves this computer</source>
   <translation>Nichts verlässt diesen Computer</translation>
  </message>
  <message>
   <source>Paste its text</source>
   <translation>Text einfügen</translation>
  </message>
  <message>
   <source>Rolefit ranks job postings by your résumé and shows line by line what fits and what is missing.</source>
   <translation>Rolefit ordnet Stellenanzeigen nach deinem Lebenslauf und zeigt Zeile für Zeile, was passt und was fehlt.</translation>
  </message>
  <message>
   <source>Try the samples</source>
   <translation>Beispiele ausprobieren</translation>
  </message>
  <message>
   <source>Which jobs really fit you?</source>
   <translation>Welche Stellen passen wirklich zu dir?</translation>
  </message>
  <message>
   <source>Your résumé and postings stay in an encrypted file in {0}. Rolefit opens no network connection.</source>
   <translation>Dein Lebenslauf und die Anzeigen bleiben in einer verschlüsselten Datei in {0}. Rolefit öffnet keine Netzverbindung.</translation>
  </message>
  <message>
   <source>memory</source>
   <translation>Arbeitsspeicher</translation>
  </message>
 </context>
 <context>
  <name>WhatIfStrip</name>
  <message>
   <source>1 more reaches a good fit</source>
   <translation>1 weitere erreicht eine gute Passung</translation>
  </message>
  <message>
   <source>1 posting gains points</source>
   <translation>1 Anzeige gewinnt Punkte</translation>
  </message>
  <message>
   <source>1 posting loses points</source>
   <translation>1 Anzeige verliert Punkte</translation>
  </message>
  <message>
   <source>Back to your résumé as it is</source>
   <translation>Zurück zum Lebenslauf, wie er ist</translation>
  </message>
  <message>
   <source>Clear</source>
   <translation>Leeren</translation>
  </message>
  <message>
   <source>Seen as if your résumé were</source>
   <translation>Gesehen, als wäre dein Lebenslauf</translation>
  </message>
  <message>
   <source>Take back: {0}</source>
   <translation>Zurücknehmen: {0}</translation>
  </message>
  <message>
   <source>with {0}</source>
   <translation>mit {0}</translation>
  </message>
  <message>
   <source>without {0}</source>
   <translation>ohne {0}</translation>
  </message>
  <message>
   <source>{0} more reach a good fit</source>
   <translation>{0} weitere erreichen eine gute Passung</translation>
  </message>
  <message>
   <source>{0} postings gain points</source>
   <translation>{0} Anzeigen gewinnen Punkte</translation>
  </message>
  <message>
   <source>{0} postings lose points</source>
   <translation>{0} Anzeigen verlieren Punkte</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source>1 could not be read</source>
   <translation>1 konnte nicht gelesen werden</translation>
  </message>
  <message>
   <source>1 posting added.</source>
   <translation>1 Anzeige aufgenommen.</translation>
  </message>
  <message>
   <source>1 was there already.</source>
   <translation>1 war schon da.</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <source>Postings</source>
   <translation>Anzeigen</translation>
  </message>
  <message>
   <source>Role lens</source>
   <translation>Rollenblick</translation>
  </message>
  <message>
   <source>Rolefit: a session that stores nothing</source>
   <translation>Rolefit: eine Sitzung, die nichts speichert</translation>
  </message>
  <message>
   <source>Résumé</source>
   <translation>Lebenslauf</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>{0} could not be read</source>
   <translation>{0} konnten nicht gelesen werden</translation>
  </message>
  <message>
   <source>{0} postings added.</source>
   <translation>{0} Anzeigen aufgenommen.</translation>
  </message>
  <message>
   <source>{0} were there already.</source>
   <translation>{0} waren schon da.</translation>
  </message>
  <message>
   <source>{0}: the Postings page says why.</source>
   <translation>{0}: Die Seite Anzeigen sagt, warum.</translation>
  </message>
 </context>
 <context>
  <name>WipeDialog</name>
  <message>
   <source>I want all of this to go</source>
   <translation>Ich will, dass all das gelöscht wird</translation>
  </message>
  <message>
   <source>This goes, and there is no way back:</source>
   <translation>Das wird gelöscht, und es gibt keinen Weg zurück:</translation>
  </message>
  <message>
   <source>Wipe and quit</source>
   <translation>Löschen und beenden</translation>
  </message>
  <message>
   <source>Wipe everything</source>
   <translation>Alles löschen</translation>
  </message>
  <message>
   <source>all backups in the backup folder</source>
   <translation>alle Sicherungen im Sicherungsordner</translation>
  </message>
  <message>
   <source>all postings ({0}), with statuses and notes</source>
   <translation>alle Anzeigen ({0}), mit Status und Notizen</translation>
  </message>
  <message>
   <source>all versions of your résumé ({0}), and what you put right in them</source>
   <translation>alle Fassungen deines Lebenslaufs ({0}) und was du darin berichtigt hast</translation>
  </message>
  <message>
   <source>the library's key: a copy of the library made elsewhere opens only with the recovery key</source>
   <translation>der Schlüssel der Bibliothek: Eine Kopie, die anderswo liegt, öffnet sich nur mit dem Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>your own skills, filters and settings</source>
   <translation>deine eigenen Fähigkeiten, Filter und Einstellungen</translation>
  </message>
 </context>
 <context>
  <name>Words</name>
  <message>
   <source>AI engineer</source>
   <translation>AI Engineer</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>Beworben</translation>
  </message>
  <message>
   <source>Applied scientist</source>
   <translation>Applied Scientist</translation>
  </message>
  <message>
   <source>Data analyst</source>
   <translation>Data Analyst</translation>
  </message>
  <message>
   <source>Data engineer</source>
   <translation>Data Engineer</translation>
  </message>
  <message>
   <source>Data scientist</source>
   <translation>Data Scientist</translation>
  </message>
  <message>
   <source>Degree</source>
   <translation>Abschluss</translation>
  </message>
  <message>
   <source>DevOps engineer</source>
   <translation>DevOps-Engineer</translation>
  </message>
  <message>
   <source>Experience</source>
   <translation>Erfahrung</translation>
  </message>
  <message>
   <source>Head</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>Hidden</source>
   <translation>Ausgeblendet</translation>
  </message>
  <message>
   <source>How alike posting and résumé are in what they are about</source>
   <translation>Wie ähnlich sich Anzeige und Lebenslauf in ihren Themen sind</translation>
  </message>
  <message>
   <source>Intern</source>
   <translation>Praktikum</translation>
  </message>
  <message>
   <source>Interview</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>Junior</source>
   <translation>Junior</translation>
  </message>
  <message>
   <source>Lead</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>ML engineer</source>
   <translation>ML-Engineer</translation>
  </message>
  <message>
   <source>MLOps engineer</source>
   <translation>MLOps-Engineer</translation>
  </message>
  <message>
   <source>Mid-level</source>
   <translation>Mittlere Stufe</translation>
  </message>
  <message>
   <source>New</source>
   <translation>Neu</translation>
  </message>
  <message>
   <source>Offer</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>Rejected</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <source>Research scientist</source>
   <translation>Research Scientist</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Vorgemerkt</translation>
  </message>
  <message>
   <source>Senior</source>
   <translation>Senior</translation>
  </message>
  <message>
   <source>Seniority</source>
   <translation>Erfahrungsstufe</translation>
  </message>
  <message>
   <source>Skills</source>
   <translation>Fähigkeiten</translation>
  </message>
  <message>
   <source>Software engineer</source>
   <translation>Software-Engineer</translation>
  </message>
  <message>
   <source>What the posting asks for and your résumé shows, skill by skill</source>
   <translation>Was die Anzeige verlangt und dein Lebenslauf zeigt, Fähigkeit für Fähigkeit</translation>
  </message>
  <message>
   <source>Wording</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>Your highest degree against the one asked for</source>
   <translation>Dein höchster Abschluss gegen den verlangten</translation>
  </message>
  <message>
   <source>Your level against the level of the job</source>
   <translation>Deine Stufe gegen die Stufe der Stelle</translation>
  </message>
  <message>
   <source>Your years of work against the years asked for</source>
   <translation>Deine Berufsjahre gegen die verlangten Jahre</translation>
  </message>
  <message>
   <source>a good fit</source>
   <translation>eine gute Passung</translation>
  </message>
  <message>
   <source>a partial fit</source>
   <translation>eine teilweise Passung</translation>
  </message>
  <message>
   <source>a poor fit</source>
   <translation>eine schlechte Passung</translation>
  </message>
  <message>
   <source>a weak fit</source>
   <translation>eine schwache Passung</translation>
  </message>
  <message>
   <source>an excellent fit</source>
   <translation>eine ausgezeichnete Passung</translation>
  </message>
  <message>
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>low</source>
   <translation>niedrig</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
 </context>
 <context>
  <name>_Pages</name>
  <message>
   <source>Pages of the résumé</source>
   <translation>Seiten des Lebenslaufs</translation>
  </message>
  <message>
   <source>{0} pages. The Text view holds the same in words.</source>
   <translation>{0} Seiten. Die Textansicht enthält dasselbe in Worten.</translation>
  </message>
 </context>
 <context>
  <name>matcher</name>
  <message>
   <source>+{value:.2f}</source>
   <translation>+{value:.2f}</translation>
  </message>
  <message>
   <source>1 hidden word was not counted: nobody can see it on the page.</source>
   <translation>1 verstecktes Wort zählt nicht: Niemand kann es auf der Seite sehen.</translation>
  </message>
  <message>
   <source>A PDF is read as a résumé, not as a posting. Save the ad as a web page or paste its text.</source>
   <translation>Ein PDF wird als Lebenslauf gelesen, nicht als Anzeige. Speichere die Anzeige als Webseite, oder füge ihren Text ein.</translation>
  </message>
  <message>
   <source>A job has no date.</source>
   <translation>Eine Stelle hat kein Datum.</translation>
  </message>
  <message>
   <source>A job has no title.</source>
   <translation>Eine Stelle hat keine Bezeichnung.</translation>
  </message>
  <message>
   <source>A key must have 32 bytes.</source>
   <translation>Ein Schlüssel muss 32 Byte haben.</translation>
  </message>
  <message>
   <source>A part of the résumé could not be read.</source>
   <translation>Ein Teil des Lebenslaufs konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>A passphrase needs at least {least} characters.</source>
   <translation>Eine Passphrase braucht mindestens {least} Zeichen.</translation>
  </message>
  <message>
   <source>A recovery key has no such letter.</source>
   <translation>Ein Wiederherstellungsschlüssel hat keinen solchen Buchstaben.</translation>
  </message>
  <message>
   <source>A recovery key has {wanted} letters and digits; this has {typed}.</source>
   <translation>Ein Wiederherstellungsschlüssel hat {wanted} Buchstaben und Ziffern; dieser hat {typed}.</translation>
  </message>
  <message>
   <source>A report cannot be written as “{kind}”.</source>
   <translation>Ein Bericht lässt sich nicht als „{kind}“ schreiben.</translation>
  </message>
  <message>
   <source>A role cannot be compared with itself.</source>
   <translation>Eine Rolle lässt sich nicht mit sich selbst vergleichen.</translation>
  </message>
  <message>
   <source>A role is made of postings, and there are none here.</source>
   <translation>Eine Rolle entsteht aus Anzeigen, und hier sind keine.</translation>
  </message>
  <message>
   <source>A role needs a name of 1 to {longest} characters.</source>
   <translation>Eine Rolle braucht einen Namen mit 1 bis {longest} Zeichen.</translation>
  </message>
  <message>
   <source>AI engineer</source>
   <translation>AI Engineer</translation>
  </message>
  <message>
   <source>Analysis and visualisation</source>
   <translation>Auswertung und Darstellung</translation>
  </message>
  <message>
   <source>Applied scientist</source>
   <translation>Applied Scientist</translation>
  </message>
  <message>
   <source>Archives and office files are not opened. Unpack it, or export it as CSV.</source>
   <translation>Archive und Office-Dateien werden nicht geöffnet. Entpacke sie, oder exportiere sie als CSV.</translation>
  </message>
  <message>
   <source>Area</source>
   <translation>Gebiet</translation>
  </message>
  <message>
   <source>Areas</source>
   <translation>Gebiete</translation>
  </message>
  <message>
   <source>Asked</source>
   <translation>Verlangt</translation>
  </message>
  <message>
   <source>Because of</source>
   <translation>Wegen</translation>
  </message>
  <message>
   <source>Builds on {skills}.</source>
   <translation>Baut auf: {skills}.</translation>
  </message>
  <message>
   <source>Business and communication</source>
   <translation>Geschäft und Kommunikation</translation>
  </message>
  <message>
   <source>By its skills it stands nearer to {near} than to {far}.</source>
   <translation>Nach seinen Fähigkeiten steht er {near} näher als {far}.</translation>
  </message>
  <message>
   <source>CI/CD and infrastructure</source>
   <translation>CI/CD und Infrastruktur</translation>
  </message>
  <message>
   <source>Check that you may read it.</source>
   <translation>Prüfe, ob du sie lesen darfst.</translation>
  </message>
  <message>
   <source>Check the disk and try again; everything stored before is unharmed.</source>
   <translation>Prüfe die Platte und versuche es noch einmal; alles vorher Gespeicherte ist unversehrt.</translation>
  </message>
  <message>
   <source>Check the name and the folder.</source>
   <translation>Prüfe den Namen und den Ordner.</translation>
  </message>
  <message>
   <source>Check the path and its rights.</source>
   <translation>Prüfe den Pfad und seine Rechte.</translation>
  </message>
  <message>
   <source>Check the spelling.</source>
   <translation>Prüfe die Schreibweise.</translation>
  </message>
  <message>
   <source>Choose another folder.</source>
   <translation>Wähle einen anderen Ordner.</translation>
  </message>
  <message>
   <source>Choose another name, or add the alias to that skill.</source>
   <translation>Wähle einen anderen Namen, oder gib den Zweitnamen jener Fähigkeit.</translation>
  </message>
  <message>
   <source>Choose another name.</source>
   <translation>Wähle einen anderen Namen.</translation>
  </message>
  <message>
   <source>Choose another one.</source>
   <translation>Wähle eine andere.</translation>
  </message>
  <message>
   <source>Choose another. The library was not changed.</source>
   <translation>Wähle eine andere. Die Bibliothek wurde nicht verändert.</translation>
  </message>
  <message>
   <source>Choose md or html.</source>
   <translation>Wähle md oder html.</translation>
  </message>
  <message>
   <source>Choose one of at most 2 MB.</source>
   <translation>Wähle eine von höchstens 2 MB.</translation>
  </message>
  <message>
   <source>Choose one of the list.</source>
   <translation>Wähle eine aus der Liste.</translation>
  </message>
  <message>
   <source>Choose one that rank lists.</source>
   <translation>Wähle eine, die rank aufführt.</translation>
  </message>
  <message>
   <source>Choose one with text in it.</source>
   <translation>Wähle einen mit Text.</translation>
  </message>
  <message>
   <source>Choose some postings first.</source>
   <translation>Wähle zuerst einige Anzeigen.</translation>
  </message>
  <message>
   <source>Choose the résumé itself: a PDF, .txt or .md file.</source>
   <translation>Wähle den Lebenslauf selbst: eine PDF-, .txt- oder .md-Datei.</translation>
  </message>
  <message>
   <source>Classic ML</source>
   <translation>Klassisches ML</translation>
  </message>
  <message>
   <source>Close other programs and try again; if that does not help, install Rolefit again.</source>
   <translation>Schließe andere Programme und versuche es noch einmal; hilft das nicht, installiere Rolefit neu.</translation>
  </message>
  <message>
   <source>Cloud</source>
   <translation>Cloud</translation>
  </message>
  <message>
   <source>Compare it with the print-out.</source>
   <translation>Vergleiche ihn mit dem Ausdruck.</translation>
  </message>
  <message>
   <source>Compressed files are not opened. Unpack it first.</source>
   <translation>Komprimierte Dateien werden nicht geöffnet. Entpacke sie zuerst.</translation>
  </message>
  <message>
   <source>Confidence {level} ({reason}).</source>
   <translation>Sicherheit {level} ({reason}).</translation>
  </message>
  <message>
   <source>Confidence {level}.</source>
   <translation>Sicherheit {level}.</translation>
  </message>
  <message>
   <source>Containers and orchestration</source>
   <translation>Container und Orchestrierung</translation>
  </message>
  <message>
   <source>Counted from {n} {one} and {m} {two} ads that came with Rolefit.</source>
   <translation>Gezählt aus Anzeigen, die mit Rolefit kamen: {n} für {one} und {m} für {two}.</translation>
  </message>
  <message>
   <source>Counted from {n} {one} and {m} {two} postings of the library, filled up with the ads that came with Rolefit.</source>
   <translation>Gezählt aus Anzeigen der Bibliothek ({n} für {one}, {m} für {two}), aufgefüllt mit den Anzeigen, die mit Rolefit kamen.</translation>
  </message>
  <message>
   <source>Counted from {n} {one} and {m} {two} postings of the library.</source>
   <translation>Gezählt aus Anzeigen der Bibliothek: {n} für {one} und {m} für {two}.</translation>
  </message>
  <message>
   <source>Counted in part, because named outside of jobs only: {names}. Shown in a job, it would earn all.</source>
   <translation>Zählt nur zum Teil, weil nur außerhalb der Stellen genannt: {names}. In einer Stelle gezeigt, zählte es ganz.</translation>
  </message>
  <message>
   <source>Counted in part, because no degree in it is shown: {names}. One would earn all.</source>
   <translation>Zählt nur zum Teil, weil kein Abschluss darin gezeigt ist: {names}. Mit einem zählte es ganz.</translation>
  </message>
  <message>
   <source>Counted in part, because shown by other skills only: {names}. Named in a job, it would earn all.</source>
   <translation>Zählt nur zum Teil, weil nur durch andere Fähigkeiten gezeigt: {names}. In einer Stelle genannt, zählte es ganz.</translation>
  </message>
  <message>
   <source>Counted in part, because shown for fewer years than asked: {names}.</source>
   <translation>Zählt nur zum Teil, weil für weniger Jahre gezeigt als verlangt: {names}.</translation>
  </message>
  <message>
   <source>Counted over stored postings that read as {two}; opened means a fit of {bar:.0f} or above.</source>
   <translation>Gezählt über gespeicherte Anzeigen, die sich als {two} lesen; geöffnet heißt eine Passung von {bar:.0f} oder mehr.</translation>
  </message>
  <message>
   <source>Data analyst</source>
   <translation>Data Analyst</translation>
  </message>
  <message>
   <source>Data engineer</source>
   <translation>Data Engineer</translation>
  </message>
  <message>
   <source>Data engineering</source>
   <translation>Data Engineering</translation>
  </message>
  <message>
   <source>Data scientist</source>
   <translation>Data Scientist</translation>
  </message>
  <message>
   <source>Deep learning</source>
   <translation>Deep Learning</translation>
  </message>
  <message>
   <source>Deployment and serving</source>
   <translation>Auslieferung und Betrieb</translation>
  </message>
  <message>
   <source>DevOps engineer</source>
   <translation>DevOps-Engineer</translation>
  </message>
  <message>
   <source>Did you mean one of these: {names}?</source>
   <translation>War eine von diesen gemeint: {names}?</translation>
  </message>
  <message>
   <source>Enter the passphrase or the recovery key.</source>
   <translation>Gib die Passphrase oder den Wiederherstellungsschlüssel ein.</translation>
  </message>
  <message>
   <source>Enter the printed recovery key. The library was not changed.</source>
   <translation>Gib den gedruckten Wiederherstellungsschlüssel ein. Die Bibliothek wurde nicht verändert.</translation>
  </message>
  <message>
   <source>Enter the recovery key, or put the file back from a backup.</source>
   <translation>Gib den Wiederherstellungsschlüssel ein, oder hole die Datei aus einer Sicherung zurück.</translation>
  </message>
  <message>
   <source>Enter the recovery key, or put the file back from a backup. The library was not changed.</source>
   <translation>Gib den Wiederherstellungsschlüssel ein, oder hole die Datei aus einer Sicherung zurück. Die Bibliothek wurde nicht verändert.</translation>
  </message>
  <message>
   <source>Enter this library's recovery key. The library was not changed.</source>
   <translation>Gib den Wiederherstellungsschlüssel dieser Bibliothek ein. Die Bibliothek wurde nicht verändert.</translation>
  </message>
  <message>
   <source>Everything here is computed as if the résumé were with {added} and without {removed}.</source>
   <translation>Alles hier ist gerechnet, als wäre der Lebenslauf mit {added} und ohne {removed}.</translation>
  </message>
  <message>
   <source>Everything here is computed as if the résumé were with {added}.</source>
   <translation>Alles hier ist gerechnet, als wäre der Lebenslauf mit {added}.</translation>
  </message>
  <message>
   <source>Everything here is computed as if the résumé were without {removed}.</source>
   <translation>Alles hier ist gerechnet, als wäre der Lebenslauf ohne {removed}.</translation>
  </message>
  <message>
   <source>Evidence that would show it: {proof}.</source>
   <translation>Ein Beleg, der es zeigen würde: {proof}.</translation>
  </message>
  <message>
   <source>Experimentation and causal inference</source>
   <translation>Experimente und kausale Schlüsse</translation>
  </message>
  <message>
   <source>Export the posting again.</source>
   <translation>Exportiere die Anzeige noch einmal.</translation>
  </message>
  <message>
   <source>Export the postings again.</source>
   <translation>Exportiere die Anzeigen noch einmal.</translation>
  </message>
  <message>
   <source>Fit {fit:.1f} = {parts}.</source>
   <translation>Passung {fit:.1f} = {parts}.</translation>
  </message>
  <message>
   <source>Four or five words are best.</source>
   <translation>Am besten sind vier oder fünf Wörter.</translation>
  </message>
  <message>
   <source>Free some space and do it again; everything stored before is unharmed.</source>
   <translation>Schaffe Platz und wiederhole es; alles vorher Gespeicherte ist unversehrt.</translation>
  </message>
  <message>
   <source>From {one} to {two}</source>
   <translation>Von {one} zu {two}</translation>
  </message>
  <message>
   <source>From {one} to {two}: {name}</source>
   <translation>Von {one} zu {two}: {name}</translation>
  </message>
  <message>
   <source>Gain</source>
   <translation>Gewinn</translation>
  </message>
  <message>
   <source>Hardly any text was found on the résumé.</source>
   <translation>Im Lebenslauf wurde kaum Text gefunden.</translation>
  </message>
  <message>
   <source>Import at least {fewest} postings of each.</source>
   <translation>Importiere von jeder mindestens {fewest} Anzeigen.</translation>
  </message>
  <message>
   <source>Import postings first.</source>
   <translation>Importiere zuerst Anzeigen.</translation>
  </message>
  <message>
   <source>Import them again, or make the role anew.</source>
   <translation>Importiere sie noch einmal, oder lege die Rolle neu an.</translation>
  </message>
  <message>
   <source>Import them first.</source>
   <translation>Importiere sie zuerst.</translation>
  </message>
  <message>
   <source>Install Rolefit again.</source>
   <translation>Installiere Rolefit neu.</translation>
  </message>
  <message>
   <source>It adds up, in log-odds: start {start}, what it has {have}, strengths of the other side {kept}, together {sum}.</source>
   <translation>Es summiert sich in logarithmierten Chancen: Anfang {start}, was er hat {have}, Stärken der anderen Seite {kept}, zusammen {sum}.</translation>
  </message>
  <message>
   <source>It brings postings nearer</source>
   <translation>Bringt Anzeigen näher</translation>
  </message>
  <message>
   <source>It brings these postings {points:.1f} points nearer on average.</source>
   <translation>Das bringt diese Anzeigen im Mittel um {points:.1f} Punkte näher.</translation>
  </message>
  <message>
   <source>It can be built anew from the library.</source>
   <translation>Er lässt sich aus der Bibliothek neu aufbauen.</translation>
  </message>
  <message>
   <source>It could not be read ({why}). Check that it is still there.</source>
   <translation>Sie konnte nicht gelesen werden ({why}). Prüfe, ob sie noch da ist.</translation>
  </message>
  <message>
   <source>It has no description. Open the ad and paste its text.</source>
   <translation>Sie hat keine Beschreibung. Öffne die Anzeige und füge ihren Text ein.</translation>
  </message>
  <message>
   <source>It has no title. Add one, or paste the ad's text.</source>
   <translation>Sie hat keinen Titel. Ergänze einen, oder füge den Text der Anzeige ein.</translation>
  </message>
  <message>
   <source>It held 1 more posting.</source>
   <translation>Sie enthielt 1 Anzeige mehr.</translation>
  </message>
  <message>
   <source>It held {n} more postings.</source>
   <translation>Sie enthielt {n} Anzeigen mehr.</translation>
  </message>
  <message>
   <source>It holds a YAML value that cannot be read. Export the posting again.</source>
   <translation>Sie enthält einen YAML-Wert, der nicht lesbar ist. Exportiere die Anzeige noch einmal.</translation>
  </message>
  <message>
   <source>It is nested too deeply to be a list of postings.</source>
   <translation>Sie ist zu tief verschachtelt für eine Liste von Anzeigen.</translation>
  </message>
  <message>
   <source>It is none of CSV, JSON, YAML, SQLite, a saved web page or text. Export the postings as one of these.</source>
   <translation>Sie ist nichts von CSV, JSON, YAML, SQLite, gespeicherter Webseite oder Text. Exportiere die Anzeigen als eines davon.</translation>
  </message>
  <message>
   <source>It is not a regular file. Choose another.</source>
   <translation>Das ist keine gewöhnliche Datei. Wähle eine andere.</translation>
  </message>
  <message>
   <source>It is not a text file. Export the postings as CSV, JSON, YAML, a web page or text.</source>
   <translation>Das ist keine Textdatei. Exportiere die Anzeigen als CSV, JSON, YAML, Webseite oder Text.</translation>
  </message>
  <message>
   <source>It is not valid JSON (NaN and Infinity are not allowed). Export the postings again.</source>
   <translation>Sie ist kein gültiges JSON (NaN und Infinity sind nicht erlaubt). Exportiere die Anzeigen noch einmal.</translation>
  </message>
  <message>
   <source>It is not valid YAML (line {line}). Export the posting again.</source>
   <translation>Sie ist kein gültiges YAML (Zeile {line}). Exportiere die Anzeige noch einmal.</translation>
  </message>
  <message>
   <source>It is not valid YAML. Export the posting again.</source>
   <translation>Sie ist kein gültiges YAML. Exportiere die Anzeige noch einmal.</translation>
  </message>
  <message>
   <source>It reads as {two} with {p}, as {one} with {q}.</source>
   <translation>Er liest sich zu {p} als {two}, zu {q} als {one}.</translation>
  </message>
  <message>
   <source>It repeats parts of itself by aliases too often.</source>
   <translation>Sie wiederholt zu oft Teile ihrer selbst durch Verweise.</translation>
  </message>
  <message>
   <source>It was not made by Rolefit. Restore the newest backup; the file is kept beside it.</source>
   <translation>Sie stammt nicht von Rolefit. Spiele die neueste Sicherung zurück; die Datei bleibt daneben liegen.</translation>
  </message>
  <message>
   <source>Its points stand at another line, which asks for the same.</source>
   <translation>Ihre Punkte stehen bei einer anderen Zeile, die dasselbe verlangt.</translation>
  </message>
  <message>
   <source>Its text can still be read.</source>
   <translation>Sein Text ist weiter lesbar.</translation>
  </message>
  <message>
   <source>Its wording earns {points:.1f} of {of:.1f} points.</source>
   <translation>Ihr Wortlaut bringt {points:.1f} von {of:.1f} Punkten.</translation>
  </message>
  <message>
   <source>Level: neither names one: {points:.1f} of {of:.1f} points.</source>
   <translation>Stufe: Weder Anzeige noch Lebenslauf nennen eine: {points:.1f} von {of:.1f} Punkten.</translation>
  </message>
  <message>
   <source>Level: the posting names none, the résumé reads as {own}: {points:.1f} of {of:.1f} points.</source>
   <translation>Stufe: in der Anzeige keine genannt, im Lebenslauf {own}: {points:.1f} von {of:.1f} Punkten.</translation>
  </message>
  <message>
   <source>Level: the posting reads as {asked} (from its title, its words or the years it asks for), the résumé as {own}: {points:.1f} of {of:.1f} points.</source>
   <translation>Stufe: in der Anzeige {asked} (aus ihrem Titel, ihren Worten oder den verlangten Jahren), im Lebenslauf {own}: {points:.1f} von {of:.1f} Punkten.</translation>
  </message>
  <message>
   <source>Level: the posting reads as {asked}, the résumé names none: {points:.1f} of {of:.1f} points.</source>
   <translation>Stufe: in der Anzeige {asked}, im Lebenslauf keine genannt: {points:.1f} von {of:.1f} Punkten.</translation>
  </message>
  <message>
   <source>Line {line} is not a JSON object. Export it again.</source>
   <translation>Zeile {line} ist kein JSON-Objekt. Exportiere sie noch einmal.</translation>
  </message>
  <message>
   <source>Line {line} is not valid JSON. Export it again.</source>
   <translation>Zeile {line} ist kein gültiges JSON. Exportiere sie noch einmal.</translation>
  </message>
  <message>
   <source>Line {line}: a quote is opened and never closed. Close it, or export the file again.</source>
   <translation>Zeile {line}: Ein Anführungszeichen wird geöffnet und nie geschlossen. Schließe es, oder exportiere die Datei noch einmal.</translation>
  </message>
  <message>
   <source>Look for its window and unlock it, then try again.</source>
   <translation>Suche sein Fenster, entsperre ihn und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Look its name up in the list of skills.</source>
   <translation>Schlage ihren Namen in der Liste der Fähigkeiten nach.</translation>
  </message>
  <message>
   <source>MLOps</source>
   <translation>MLOps</translation>
  </message>
  <message>
   <source>MLOps engineer</source>
   <translation>MLOps-Engineer</translation>
  </message>
  <message>
   <source>Machine learning engineer</source>
   <translation>Machine-Learning-Engineer</translation>
  </message>
  <message>
   <source>Made by Rolefit on {day}.</source>
   <translation>Erstellt von Rolefit am {day}.</translation>
  </message>
  <message>
   <source>Make it again and try once more.</source>
   <translation>Erzeuge sie neu und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Make the folder writable, or start Rolefit with another one; what is stored can still be read.</source>
   <translation>Mach den Ordner beschreibbar, oder starte Rolefit mit einem anderen; das Gespeicherte bleibt lesbar.</translation>
  </message>
  <message>
   <source>Median fit {before:.1f} to {after:.1f}.</source>
   <translation>Mittlere Passung {before:.1f} auf {after:.1f}.</translation>
  </message>
  <message>
   <source>NLP and LLMs</source>
   <translation>NLP und LLMs</translation>
  </message>
  <message>
   <source>Name a folder.</source>
   <translation>Nenne einen Ordner.</translation>
  </message>
  <message>
   <source>Name it once.</source>
   <translation>Nenne sie nur einmal.</translation>
  </message>
  <message>
   <source>Name the columns title, company, location and description.</source>
   <translation>Nenne die Spalten title, company, location und description.</translation>
  </message>
  <message>
   <source>Name two roles.</source>
   <translation>Nenne zwei Rollen.</translation>
  </message>
  <message>
   <source>No column holds descriptions: it has {names}.</source>
   <translation>Keine Spalte enthält Beschreibungen: Es gibt {names}.</translation>
  </message>
  <message>
   <source>No column holds titles: it has {names}.</source>
   <translation>Keine Spalte enthält Titel: Es gibt {names}.</translation>
  </message>
  <message>
   <source>No job could be read under “{heading}”. Add your jobs by hand.</source>
   <translation>Unter „{heading}“ konnte keine Stelle gelesen werden. Trage deine Stellen von Hand ein.</translation>
  </message>
  <message>
   <source>No job has a date, so years of experience are unknown.</source>
   <translation>Keine Stelle hat ein Datum; die Jahre an Erfahrung sind deshalb unbekannt.</translation>
  </message>
  <message>
   <source>No name was found on the first page.</source>
   <translation>Auf der ersten Seite wurde kein Name gefunden.</translation>
  </message>
  <message>
   <source>No object in it has a title and a description. Export the postings again.</source>
   <translation>Kein Objekt darin hat Titel und Beschreibung. Exportiere die Anzeigen noch einmal.</translation>
  </message>
  <message>
   <source>No posting has this id.</source>
   <translation>Keine Anzeige hat diese Kennung.</translation>
  </message>
  <message>
   <source>No role is called “{name}”.</source>
   <translation>Keine Rolle heißt „{name}“.</translation>
  </message>
  <message>
   <source>No role of yours is called “{name}”.</source>
   <translation>Keine deiner Rollen heißt „{name}“.</translation>
  </message>
  <message>
   <source>No section headings were found, so jobs and education could not be told apart.</source>
   <translation>Es wurden keine Überschriften gefunden; Stellen und Ausbildung ließen sich deshalb nicht trennen.</translation>
  </message>
  <message>
   <source>No skill is called “{name}”.</source>
   <translation>Keine Fähigkeit heißt „{name}“.</translation>
  </message>
  <message>
   <source>No skill that tells the two roles apart was read, so there is nothing to place.</source>
   <translation>Es wurde keine Fähigkeit gelesen, die die beiden Rollen unterscheidet; es gibt also nichts einzuordnen.</translation>
  </message>
  <message>
   <source>No skill was found on the résumé.</source>
   <translation>Im Lebenslauf wurde keine Fähigkeit gefunden.</translation>
  </message>
  <message>
   <source>No table in it holds titles and descriptions. Export them as CSV.</source>
   <translation>Keine Tabelle darin enthält Titel und Beschreibungen. Exportiere sie als CSV.</translation>
  </message>
  <message>
   <source>None of the postings that the role {name} was made of speaks for it alone.</source>
   <translation>Keine der Anzeigen, aus denen die Rolle {name} entstand, spricht für sie allein.</translation>
  </message>
  <message>
   <source>Nothing in it has a title and a description. Export the posting again.</source>
   <translation>Nichts darin hat Titel und Beschreibung. Exportiere die Anzeige noch einmal.</translation>
  </message>
  <message>
   <source>Nothing that many {two} ads name is missing.</source>
   <translation>Nichts fehlt, was viele Anzeigen für {two} nennen.</translation>
  </message>
  <message>
   <source>One of its pages could not be read.</source>
   <translation>Eine seiner Seiten konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>Only a snippet of the posting is known.</source>
   <translation>Von der Anzeige ist nur ein Ausschnitt bekannt.</translation>
  </message>
  <message>
   <source>Open it again.</source>
   <translation>Öffne sie noch einmal.</translation>
  </message>
  <message>
   <source>Open it once where it can be written to.</source>
   <translation>Öffne sie einmal dort, wo sie beschrieben werden kann.</translation>
  </message>
  <message>
   <source>Open it without a passphrase, or enter the recovery key.</source>
   <translation>Öffne sie ohne Passphrase, oder gib den Wiederherstellungsschlüssel ein.</translation>
  </message>
  <message>
   <source>Open its file again.</source>
   <translation>Öffne seine Datei noch einmal.</translation>
  </message>
  <message>
   <source>Open this library with its recovery key, or protect it with a passphrase.</source>
   <translation>Öffne diese Bibliothek mit ihrem Wiederherstellungsschlüssel, oder schütze sie mit einer Passphrase.</translation>
  </message>
  <message>
   <source>Opens 1: {opened}.</source>
   <translation>Öffnet 1: {opened}.</translation>
  </message>
  <message>
   <source>Opens postings</source>
   <translation>Öffnet Anzeigen</translation>
  </message>
  <message>
   <source>Opens {n}: {opened}.</source>
   <translation>Öffnet {n}: {opened}.</translation>
  </message>
  <message>
   <source>Operations research and other specialities</source>
   <translation>Operations Research und andere Spezialgebiete</translation>
  </message>
  <message>
   <source>Page {pages} is a picture without text. Use the PDF that the word processor made, not a scan.</source>
   <translation>Seite {pages} ist ein Bild ohne Text. Nimm das PDF aus der Textverarbeitung, keinen Scan.</translation>
  </message>
  <message>
   <source>Page {pages} is a scan. Its text was read as the scanner's program understood it: look it over.</source>
   <translation>Seite {pages} ist ein Scan. Ihr Text wurde so gelesen, wie ihn das Scanprogramm verstand: Sieh ihn durch.</translation>
  </message>
  <message>
   <source>Page {pages} is not read fully. Some of the text is missing.</source>
   <translation>Seite {pages} ist nicht ganz gelesen. Ein Teil des Textes fehlt.</translation>
  </message>
  <message>
   <source>Page {pages} is set in type whose letters cannot all be told. Some words are wrong or missing.</source>
   <translation>Seite {pages} ist in einer Schrift gesetzt, deren Buchstaben sich nicht alle erkennen lassen. Einige Wörter sind falsch oder fehlen.</translation>
  </message>
  <message>
   <source>Page {pages} is too odd for the first reader and read by the second, which sees less of the layout.</source>
   <translation>Seite {pages} war für den ersten Leser zu ungewöhnlich; der zweite hat sie gelesen und sieht weniger vom Aufbau.</translation>
  </message>
  <message>
   <source>Pages {pages} are not read fully. Some of the text is missing.</source>
   <translation>Die Seiten {pages} sind nicht ganz gelesen. Ein Teil des Textes fehlt.</translation>
  </message>
  <message>
   <source>Pages {pages} are pictures without text. Use the PDF that the word processor made, not a scan.</source>
   <translation>Die Seiten {pages} sind Bilder ohne Text. Nimm das PDF aus der Textverarbeitung, keinen Scan.</translation>
  </message>
  <message>
   <source>Pages {pages} are scans. Their text was read as the scanner's program understood it: look it over.</source>
   <translation>Die Seiten {pages} sind Scans. Ihr Text wurde so gelesen, wie ihn das Scanprogramm verstand: Sieh ihn durch.</translation>
  </message>
  <message>
   <source>Pages {pages} are set in type whose letters cannot all be told. Some words are wrong or missing.</source>
   <translation>Die Seiten {pages} sind in einer Schrift gesetzt, deren Buchstaben sich nicht alle erkennen lassen. Einige Wörter sind falsch oder fehlen.</translation>
  </message>
  <message>
   <source>Pages {pages} are too odd for the first reader and read by the second, which sees less of the layout.</source>
   <translation>Die Seiten {pages} waren für den ersten Leser zu ungewöhnlich; der zweite hat sie gelesen und sieht weniger vom Aufbau.</translation>
  </message>
  <message>
   <source>Paste or choose one with text in it.</source>
   <translation>Füge einen mit Text ein, oder wähle einen.</translation>
  </message>
  <message>
   <source>Paste the whole ad, its title in the first line.</source>
   <translation>Füge die ganze Anzeige ein, ihren Titel in der ersten Zeile.</translation>
  </message>
  <message>
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <source>Print it to a new PDF and read that one.</source>
   <translation>Drucke es in ein neues PDF und lies dieses.</translation>
  </message>
  <message>
   <source>Pull</source>
   <translation>Zug</translation>
  </message>
  <message>
   <source>Put it back, or restore the newest backup.</source>
   <translation>Lege sie zurück, oder spiele die neueste Sicherung zurück.</translation>
  </message>
  <message>
   <source>Put the file right.</source>
   <translation>Berichtige die Datei.</translation>
  </message>
  <message>
   <source>Research</source>
   <translation>Forschung</translation>
  </message>
  <message>
   <source>Research scientist</source>
   <translation>Research Scientist</translation>
  </message>
  <message>
   <source>Restore the newest backup; the damaged file is kept beside it.</source>
   <translation>Spiele die neueste Sicherung zurück; die beschädigte Datei bleibt daneben liegen.</translation>
  </message>
  <message>
   <source>Rolefit reads PDF, .txt and .md: save or print the résumé as one of these.</source>
   <translation>Rolefit liest PDF, .txt und .md: Speichere oder drucke den Lebenslauf in einem dieser Formate.</translation>
  </message>
  <message>
   <source>Rolefit reads résumés as PDF, .txt and .md.</source>
   <translation>Rolefit liest Lebensläufe als PDF, .txt und .md.</translation>
  </message>
  <message>
   <source>Résumé</source>
   <translation>Lebenslauf</translation>
  </message>
  <message>
   <source>Résumé and posting are in different languages, so their wording meets less than it would in one.</source>
   <translation>Lebenslauf und Anzeige sind in verschiedenen Sprachen; deshalb trifft sich ihr Wortlaut weniger als in derselben.</translation>
  </message>
  <message>
   <source>SQL and querying</source>
   <translation>SQL und Abfragen</translation>
  </message>
  <message>
   <source>Save a copy without the password and read that one.</source>
   <translation>Speichere eine Kopie ohne Passwort und lies diese.</translation>
  </message>
  <message>
   <source>Save a smaller copy.</source>
   <translation>Speichere eine kleinere Kopie.</translation>
  </message>
  <message>
   <source>Share of each area in all that is named.</source>
   <translation>Anteil jedes Gebiets an allem Genannten.</translation>
  </message>
  <message>
   <source>Share of {two} ads</source>
   <translation>Anteil der Anzeigen für {two}</translation>
  </message>
  <message>
   <source>Skill</source>
   <translation>Fähigkeit</translation>
  </message>
  <message>
   <source>Skills of the résumé that speak for {two}.</source>
   <translation>Fähigkeiten des Lebenslaufs, die für {two} sprechen.</translation>
  </message>
  <message>
   <source>Skills that {two} ads name and the résumé does not show, by share times gain.</source>
   <translation>Fähigkeiten, die Anzeigen für {two} nennen und der Lebenslauf nicht zeigt, nach Anteil mal Gewinn.</translation>
  </message>
  <message>
   <source>Software engineer</source>
   <translation>Software-Engineer</translation>
  </message>
  <message>
   <source>Software engineering</source>
   <translation>Softwareentwicklung</translation>
  </message>
  <message>
   <source>Some of these postings are not in the library.</source>
   <translation>Einige dieser Anzeigen sind nicht in der Bibliothek.</translation>
  </message>
  <message>
   <source>Split it and import the parts.</source>
   <translation>Teile sie und importiere die Teile.</translation>
  </message>
  <message>
   <source>Start Rolefit again with a library.</source>
   <translation>Starte Rolefit wieder mit einer Bibliothek.</translation>
  </message>
  <message>
   <source>Statistics</source>
   <translation>Statistik</translation>
  </message>
  <message>
   <source>Strengths that {two} ads ask for less than {one} ads. They set the person apart from others.</source>
   <translation>Stärken, die Anzeigen für {two} seltener verlangen als Anzeigen für {one}. Sie heben die Person von anderen ab.</translation>
  </message>
  <message>
   <source>Systems languages</source>
   <translation>Systemsprachen</translation>
  </message>
  <message>
   <source>Take one from the ranking.</source>
   <translation>Nimm eine aus der Rangliste.</translation>
  </message>
  <message>
   <source>The backup of {taken} with 1 posting is in its place.</source>
   <translation>Die Sicherung vom {taken} mit 1 Anzeige ist an ihrer Stelle.</translation>
  </message>
  <message>
   <source>The backup of {taken} with {n} postings is in its place.</source>
   <translation>Die Sicherung vom {taken} mit {n} Anzeigen ist an ihrer Stelle.</translation>
  </message>
  <message>
   <source>The best matches</source>
   <translation>Die besten Treffer</translation>
  </message>
  <message>
   <source>The damaged library held 1 more posting.</source>
   <translation>Die beschädigte Bibliothek enthielt 1 Anzeige mehr.</translation>
  </message>
  <message>
   <source>The damaged library held {n} more postings.</source>
   <translation>Die beschädigte Bibliothek enthielt {n} Anzeigen mehr.</translation>
  </message>
  <message>
   <source>The damaged library was kept as {name}.</source>
   <translation>Die beschädigte Bibliothek wurde als {name} aufbewahrt.</translation>
  </message>
  <message>
   <source>The database is damaged, locked or not SQLite. Export its table as CSV.</source>
   <translation>Die Datenbank ist beschädigt, gesperrt oder kein SQLite. Exportiere ihre Tabelle als CSV.</translation>
  </message>
  <message>
   <source>The disk is full: the last change was not stored.</source>
   <translation>Die Platte ist voll: Die letzte Änderung wurde nicht gespeichert.</translation>
  </message>
  <message>
   <source>The fewest skills that bring it to {bar:.0f} or above:</source>
   <translation>Die wenigsten Fähigkeiten, die sie auf {bar:.0f} oder mehr bringen:</translation>
  </message>
  <message>
   <source>The field of each job is not weighed: all work counts, {years:.1f} years.</source>
   <translation>In welchem Fach gearbeitet wurde, zählt nicht: Jede Arbeit zählt, {years:.1f} Jahre.</translation>
  </message>
  <message>
   <source>The file has {total} pages. Only the first {most} were read.</source>
   <translation>Die Datei hat {total} Seiten. Nur die ersten {most} wurden gelesen.</translation>
  </message>
  <message>
   <source>The file is empty. Export the postings again.</source>
   <translation>Die Datei ist leer. Exportiere die Anzeigen noch einmal.</translation>
  </message>
  <message>
   <source>The file is larger than {most} MB.</source>
   <translation>Die Datei ist größer als {most} MB.</translation>
  </message>
  <message>
   <source>The file {file}, which says how the library is opened, is missing or damaged.</source>
   <translation>Die Datei {file}, die sagt, wie die Bibliothek geöffnet wird, fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <source>The file {file}, without which a passphrase opens nothing, is missing or damaged.</source>
   <translation>Die Datei {file}, ohne die eine Passphrase nichts öffnet, fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <source>The fit is then {fit:.1f}.</source>
   <translation>Die Passung ist dann {fit:.1f}.</translation>
  </message>
  <message>
   <source>The key does not open this library.</source>
   <translation>Der Schlüssel öffnet diese Bibliothek nicht.</translation>
  </message>
  <message>
   <source>The key in the system's password store belongs to another library.</source>
   <translation>Der Schlüssel im Passwortspeicher des Systems gehört zu einer anderen Bibliothek.</translation>
  </message>
  <message>
   <source>The library as it was is kept as {name}.</source>
   <translation>Die bisherige Bibliothek bleibt als {name} erhalten.</translation>
  </message>
  <message>
   <source>The library cannot be changed: its folder is read-only.</source>
   <translation>Die Bibliothek kann nicht geändert werden: Ihr Ordner ist schreibgeschützt.</translation>
  </message>
  <message>
   <source>The library cannot be read: wrong key or damaged file. {file}, which would tell, is lost.</source>
   <translation>Die Bibliothek ist nicht lesbar: falscher Schlüssel oder beschädigte Datei. {file}, die es sagen könnte, ist verloren.</translation>
  </message>
  <message>
   <source>The library could not be read or written ({what}).</source>
   <translation>Die Bibliothek konnte nicht gelesen oder geschrieben werden ({what}).</translation>
  </message>
  <message>
   <source>The library is closed.</source>
   <translation>Die Bibliothek ist geschlossen.</translation>
  </message>
  <message>
   <source>The library is damaged: its key is right, but the file cannot be read.</source>
   <translation>Die Bibliothek ist beschädigt: Ihr Schlüssel stimmt, aber die Datei ist nicht lesbar.</translation>
  </message>
  <message>
   <source>The library is in use by another Rolefit.</source>
   <translation>Die Bibliothek wird von einem anderen Rolefit benutzt.</translation>
  </message>
  <message>
   <source>The library lies in a folder, and the place named for it is a file.</source>
   <translation>Die Bibliothek liegt in einem Ordner, und der dafür genannte Ort ist eine Datei.</translation>
  </message>
  <message>
   <source>The library was made by a newer Rolefit, which stores it differently.</source>
   <translation>Die Bibliothek stammt von einem neueren Rolefit, das sie anders speichert.</translation>
  </message>
  <message>
   <source>The library was made by a newer Rolefit.</source>
   <translation>Die Bibliothek stammt von einem neueren Rolefit.</translation>
  </message>
  <message>
   <source>The library was made by an older Rolefit and must be brought up to date first.</source>
   <translation>Die Bibliothek stammt von einem älteren Rolefit und muss zuerst auf den neuen Stand gebracht werden.</translation>
  </message>
  <message>
   <source>The library would not be encrypted: nothing was stored.</source>
   <translation>Die Bibliothek wäre nicht verschlüsselt: Es wurde nichts gespeichert.</translation>
  </message>
  <message>
   <source>The library's file is a plain database, not an encrypted library.</source>
   <translation>Die Datei der Bibliothek ist eine offene Datenbank, keine verschlüsselte Bibliothek.</translation>
  </message>
  <message>
   <source>The library's file is gone, though there was one.</source>
   <translation>Die Datei der Bibliothek ist weg, obwohl es eine gab.</translation>
  </message>
  <message>
   <source>The library's folder has a name that cannot be used.</source>
   <translation>Der Ordner der Bibliothek hat einen Namen, der sich nicht verwenden lässt.</translation>
  </message>
  <message>
   <source>The name could be read in more than one way.</source>
   <translation>Der Name ließ sich auf mehr als eine Weise lesen.</translation>
  </message>
  <message>
   <source>The nearest one below, {posting}, goes from {before:.1f} to {after:.1f}.</source>
   <translation>Die nächste darunter, {posting}, geht von {before:.1f} auf {after:.1f}.</translation>
  </message>
  <message>
   <source>The page is empty. Save it again, or paste the ad's text.</source>
   <translation>Die Seite ist leer. Speichere sie noch einmal, oder füge den Text der Anzeige ein.</translation>
  </message>
  <message>
   <source>The part of Rolefit that reads PDFs does not start on this computer.</source>
   <translation>Der Teil von Rolefit, der PDFs liest, startet auf diesem Computer nicht.</translation>
  </message>
  <message>
   <source>The parts are {names}.</source>
   <translation>Die Teile sind {names}.</translation>
  </message>
  <message>
   <source>The passphrase is wrong.</source>
   <translation>Die Passphrase ist falsch.</translation>
  </message>
  <message>
   <source>The password store set up on this computer does not keep secrets safely.</source>
   <translation>Der auf diesem Computer eingerichtete Passwortspeicher verwahrt Geheimnisse nicht sicher.</translation>
  </message>
  <message>
   <source>The posting is in a language that is not read.</source>
   <translation>Die Anzeige ist in einer Sprache, die nicht gelesen wird.</translation>
  </message>
  <message>
   <source>The posting names only one need that can be checked.</source>
   <translation>Die Anzeige nennt nur eine prüfbare Anforderung.</translation>
  </message>
  <message>
   <source>The posting names only {n} needs that can be checked.</source>
   <translation>Die Anzeige nennt nur {n} prüfbare Anforderungen.</translation>
  </message>
  <message>
   <source>The posting says hardly anything about what it asks for.</source>
   <translation>Die Anzeige sagt kaum, was sie verlangt.</translation>
  </message>
  <message>
   <source>The recovery key was mistyped: its check does not agree.</source>
   <translation>Der Wiederherstellungsschlüssel ist vertippt: Seine Prüfung stimmt nicht.</translation>
  </message>
  <message>
   <source>The rest of the file could not be read.</source>
   <translation>Der Rest der Datei konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>The role data that came with Rolefit is damaged.</source>
   <translation>Die mit Rolefit gelieferten Rollendaten sind beschädigt.</translation>
  </message>
  <message>
   <source>The role table is missing or damaged.</source>
   <translation>Die Rollentabelle fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <source>The roles are {roles}.</source>
   <translation>Die Rollen sind {roles}.</translation>
  </message>
  <message>
   <source>The résumé cannot be opened: {why}.</source>
   <translation>Der Lebenslauf lässt sich nicht öffnen: {why}.</translation>
  </message>
  <message>
   <source>The résumé does not say; what is usual is counted.</source>
   <translation>Der Lebenslauf sagt es nicht; gezählt wird das Übliche.</translation>
  </message>
  <message>
   <source>The résumé is in a language whose headings and dates are known only in part.</source>
   <translation>Der Lebenslauf ist in einer Sprache, deren Überschriften und Daten nur zum Teil bekannt sind.</translation>
  </message>
  <message>
   <source>The résumé names {named} skills, a posting about 25: each counts {scale:.2f} times what it would there.</source>
   <translation>Der Lebenslauf nennt {named} Fähigkeiten, eine Anzeige etwa 25: Jede zählt {scale:.2f}-mal so viel wie dort.</translation>
  </message>
  <message>
   <source>The résumé was changed while it was read.</source>
   <translation>Der Lebenslauf wurde geändert, während er gelesen wurde.</translation>
  </message>
  <message>
   <source>The search index is missing or damaged.</source>
   <translation>Der Suchindex fehlt oder ist beschädigt.</translation>
  </message>
  <message>
   <source>The system's password store did not keep the key.</source>
   <translation>Der Passwortspeicher des Systems hat den Schlüssel nicht behalten.</translation>
  </message>
  <message>
   <source>The system's password store does not answer.</source>
   <translation>Der Passwortspeicher des Systems antwortet nicht.</translation>
  </message>
  <message>
   <source>The system's password store does not hold the library's key.</source>
   <translation>Der Passwortspeicher des Systems enthält den Schlüssel der Bibliothek nicht.</translation>
  </message>
  <message>
   <source>The system's password store failed ({kind}).</source>
   <translation>Der Passwortspeicher des Systems hat versagt ({kind}).</translation>
  </message>
  <message>
   <source>The system's password store is locked.</source>
   <translation>Der Passwortspeicher des Systems ist gesperrt.</translation>
  </message>
  <message>
   <source>The system's password store keeps the key of another library under this one's name.</source>
   <translation>Der Passwortspeicher des Systems verwahrt unter dem Namen dieser Bibliothek den Schlüssel einer anderen.</translation>
  </message>
  <message>
   <source>The system's password store refused.</source>
   <translation>Der Passwortspeicher des Systems hat abgelehnt.</translation>
  </message>
  <message>
   <source>The way across</source>
   <translation>Der Weg hinüber</translation>
  </message>
  <message>
   <source>The weights of the fit must be 0 or more, and one above 0.</source>
   <translation>Die Gewichte der Passung müssen 0 oder mehr sein, und eines über 0.</translation>
  </message>
  <message>
   <source>There are more than {most} files. Import fewer at once.</source>
   <translation>Es sind mehr als {most} Dateien. Importiere weniger auf einmal.</translation>
  </message>
  <message>
   <source>There is a role of this name already.</source>
   <translation>Eine Rolle dieses Namens gibt es schon.</translation>
  </message>
  <message>
   <source>There is no library here yet.</source>
   <translation>Hier ist noch keine Bibliothek.</translation>
  </message>
  <message>
   <source>There is no part of the fit called {name}.</source>
   <translation>Kein Teil der Passung heißt {name}.</translation>
  </message>
  <message>
   <source>There is no posting in it. Export the postings again.</source>
   <translation>Es ist keine Anzeige darin. Exportiere die Anzeigen noch einmal.</translation>
  </message>
  <message>
   <source>There is no skill {name}.</source>
   <translation>Es gibt keine Fähigkeit {name}.</translation>
  </message>
  <message>
   <source>There is no such file.</source>
   <translation>Diese Datei gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no such file. Check the name.</source>
   <translation>Diese Datei gibt es nicht. Prüfe den Namen.</translation>
  </message>
  <message>
   <source>There is no such posting in the library.</source>
   <translation>Diese Anzeige ist nicht in der Bibliothek.</translation>
  </message>
  <message>
   <source>There is no such résumé in the library.</source>
   <translation>Dieser Lebenslauf ist nicht in der Bibliothek.</translation>
  </message>
  <message>
   <source>There is no such status.</source>
   <translation>Diesen Status gibt es nicht.</translation>
  </message>
  <message>
   <source>There is no text in this file.</source>
   <translation>In dieser Datei ist kein Text.</translation>
  </message>
  <message>
   <source>There is no text in this résumé.</source>
   <translation>In diesem Lebenslauf ist kein Text.</translation>
  </message>
  <message>
   <source>There is no text of an ad in it.</source>
   <translation>Es ist kein Text einer Anzeige darin.</translation>
  </message>
  <message>
   <source>There was no backup that could be read: the library is empty now.</source>
   <translation>Es gab keine lesbare Sicherung: Die Bibliothek ist jetzt leer.</translation>
  </message>
  <message>
   <source>These are the first {shown}.</source>
   <translation>Das sind die ersten {shown}.</translation>
  </message>
  <message>
   <source>They are read from the résumé alone. Name a skill, such as Docker or SQL.</source>
   <translation>Sie werden allein aus dem Lebenslauf gelesen. Nenne eine Fähigkeit, etwa Docker oder SQL.</translation>
  </message>
  <message>
   <source>This PDF is damaged: no page of it can be read.</source>
   <translation>Dieses PDF ist beschädigt: Keine Seite ist lesbar.</translation>
  </message>
  <message>
   <source>This PDF is protected by a password.</source>
   <translation>Dieses PDF ist durch ein Passwort geschützt.</translation>
  </message>
  <message>
   <source>This PDF takes more time or memory to read than any résumé should.</source>
   <translation>Dieses PDF braucht zum Lesen mehr Zeit oder Speicher, als ein Lebenslauf sollte.</translation>
  </message>
  <message>
   <source>This computer has no password store that Rolefit can use.</source>
   <translation>Dieser Computer hat keinen Passwortspeicher, den Rolefit nutzen kann.</translation>
  </message>
  <message>
   <source>This file cannot be opened.</source>
   <translation>Diese Datei lässt sich nicht öffnen.</translation>
  </message>
  <message>
   <source>This file is empty.</source>
   <translation>Diese Datei ist leer.</translation>
  </message>
  <message>
   <source>This file is larger than 50 MB, too large for a résumé.</source>
   <translation>Diese Datei ist größer als 50 MB, zu groß für einen Lebenslauf.</translation>
  </message>
  <message>
   <source>This file is no backup of this library, or it is damaged.</source>
   <translation>Diese Datei ist keine Sicherung dieser Bibliothek, oder sie ist beschädigt.</translation>
  </message>
  <message>
   <source>This key belongs to another library.</source>
   <translation>Dieser Schlüssel gehört zu einer anderen Bibliothek.</translation>
  </message>
  <message>
   <source>This library has no passphrase: its key is in the system's password store.</source>
   <translation>Diese Bibliothek hat keine Passphrase: Ihr Schlüssel liegt im Passwortspeicher des Systems.</translation>
  </message>
  <message>
   <source>This library opens with a passphrase.</source>
   <translation>Diese Bibliothek öffnet sich mit einer Passphrase.</translation>
  </message>
  <message>
   <source>This page cannot be drawn.</source>
   <translation>Diese Seite lässt sich nicht zeichnen.</translation>
  </message>
  <message>
   <source>This posting names little.</source>
   <translation>Diese Anzeige nennt wenig.</translation>
  </message>
  <message>
   <source>This recovery key belongs to another library.</source>
   <translation>Dieser Wiederherstellungsschlüssel gehört zu einer anderen Bibliothek.</translation>
  </message>
  <message>
   <source>This session stores nothing.</source>
   <translation>Diese Sitzung speichert nichts.</translation>
  </message>
  <message>
   <source>This text file is too large for a résumé.</source>
   <translation>Diese Textdatei ist zu groß für einen Lebenslauf.</translation>
  </message>
  <message>
   <source>Too little is known of postings for {one} and for {two}.</source>
   <translation>Über Anzeigen für {one} und für {two} ist zu wenig bekannt.</translation>
  </message>
  <message>
   <source>Try again, or enter the recovery key.</source>
   <translation>Versuche es noch einmal, oder gib den Wiederherstellungsschlüssel ein.</translation>
  </message>
  <message>
   <source>Try the recovery key, or restore the newest backup.</source>
   <translation>Versuche den Wiederherstellungsschlüssel, oder spiele die neueste Sicherung zurück.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Entsperre ihn und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Update Rolefit to open it.</source>
   <translation>Aktualisiere Rolefit, um sie zu öffnen.</translation>
  </message>
  <message>
   <source>Update Rolefit to open it. The library was not changed.</source>
   <translation>Aktualisiere Rolefit, um sie zu öffnen. Die Bibliothek wurde nicht verändert.</translation>
  </message>
  <message>
   <source>Use a passphrase instead, or begin a session that stores nothing.</source>
   <translation>Nimm stattdessen eine Passphrase, oder beginne eine Sitzung, die nichts speichert.</translation>
  </message>
  <message>
   <source>Use one of these: {names}.</source>
   <translation>Nimm einen von diesen: {names}.</translation>
  </message>
  <message>
   <source>Use that window, or close it and try again.</source>
   <translation>Nutze jenes Fenster, oder schließe es und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Use the one printed for this library.</source>
   <translation>Nimm den für diese Bibliothek gedruckten.</translation>
  </message>
  <message>
   <source>Vision</source>
   <translation>Bilderkennung</translation>
  </message>
  <message>
   <source>What is kept</source>
   <translation>Was bleibt</translation>
  </message>
  <message>
   <source>What is lacking</source>
   <translation>Was fehlt</translation>
  </message>
  <message>
   <source>What is there</source>
   <translation>Was da ist</translation>
  </message>
  <message>
   <source>What the system's password store holds for Rolefit is not a key.</source>
   <translation>Was der Passwortspeicher des Systems für Rolefit enthält, ist kein Schlüssel.</translation>
  </message>
  <message>
   <source>What was stored or changed after that is lost.</source>
   <translation>Was danach gespeichert oder geändert wurde, ist verloren.</translation>
  </message>
  <message>
   <source>What would raise it most: {gains}.</source>
   <translation>Was sie am meisten heben würde: {gains}.</translation>
  </message>
  <message>
   <source>Where the résumé shows it</source>
   <translation>Wo der Lebenslauf es zeigt</translation>
  </message>
  <message>
   <source>Where the résumé stands</source>
   <translation>Wo der Lebenslauf steht</translation>
  </message>
  <message>
   <source>a Spark job in Scala with tests</source>
   <translation>ein Spark-Job in Scala mit Tests</translation>
  </message>
  <message>
   <source>a bare server made ready by one playbook, twice with the same end</source>
   <translation>ein leerer Server, von einem Playbook eingerichtet, zweimal mit demselben Ergebnis</translation>
  </message>
  <message>
   <source>a change that a design of yours made small, before and after</source>
   <translation>eine Änderung, die dein Entwurf klein gemacht hat, vorher und nachher</translation>
  </message>
  <message>
   <source>a command-line tool in Rust with tests that somebody uses</source>
   <translation>ein Kommandozeilenwerkzeug in Rust mit Tests, das jemand benutzt</translation>
  </message>
  <message>
   <source>a count over more data than fits in memory, with its run time</source>
   <translation>eine Zählung über mehr Daten, als in den Speicher passen, mit ihrer Laufzeit</translation>
  </message>
  <message>
   <source>a daily load made with {skill}, with checks of its counts</source>
   <translation>eine tägliche Lieferung mit {skill}, mit Prüfungen ihrer Mengen</translation>
  </message>
  <message>
   <source>a daily pipeline in {skill} that recovers from a failed step without you</source>
   <translation>eine tägliche Pipeline in {skill}, die sich von einem gescheiterten Schritt ohne dich erholt</translation>
  </message>
  <message>
   <source>a daily pipeline that recovers from a failed step without you</source>
   <translation>eine tägliche Pipeline, die sich von einem gescheiterten Schritt ohne dich erholt</translation>
  </message>
  <message>
   <source>a dashboard of a service of yours in {skill}, and the alert that it raised</source>
   <translation>ein Dashboard eines eigenen Dienstes in {skill} und der Alarm, den es ausgelöst hat</translation>
  </message>
  <message>
   <source>a dashboard of a service of yours, and the alert that it raised</source>
   <translation>ein Dashboard eines eigenen Dienstes und der Alarm, den es ausgelöst hat</translation>
  </message>
  <message>
   <source>a dashboard that colleagues open without being asked</source>
   <translation>ein Dashboard, das Kollegen ungebeten öffnen</translation>
  </message>
  <message>
   <source>a dashboard that shows drift of one live model, and the alert that it raised</source>
   <translation>ein Dashboard, das die Drift eines Modells im Betrieb zeigt, und der Alarm, den es ausgelöst hat</translation>
  </message>
  <message>
   <source>a decision that changed after you spoke, and who would confirm it</source>
   <translation>eine Entscheidung, die sich nach deinem Vortrag änderte, und wer das bestätigen würde</translation>
  </message>
  <message>
   <source>a design of two pages for a system you know, with the numbers it must bear</source>
   <translation>ein Entwurf von zwei Seiten für ein bekanntes System, mit den Zahlen, die es tragen muss</translation>
  </message>
  <message>
   <source>a design of two pages for one model in use: data, training, serving, monitoring, and what each costs</source>
   <translation>ein Entwurf von zwei Seiten für ein Modell im Einsatz: Daten, Training, Auslieferung, Überwachung, und was jedes kostet</translation>
  </message>
  <message>
   <source>a detector with its precision and recall on pictures you took</source>
   <translation>ein Detektor mit Genauigkeit und Trefferquote auf eigenen Bildern</translation>
  </message>
  <message>
   <source>a documented API in front of one of your models, with tests of its errors too</source>
   <translation>eine dokumentierte API vor einem deiner Modelle, auch mit Tests ihrer Fehler</translation>
  </message>
  <message>
   <source>a documented API with tests of its errors, used by somebody else</source>
   <translation>eine dokumentierte API mit Tests ihrer Fehler, die jemand anders nutzt</translation>
  </message>
  <message>
   <source>a documented load with checks of its counts, run daily for a month</source>
   <translation>eine dokumentierte Lieferung mit Prüfungen ihrer Mengen, einen Monat lang täglich gelaufen</translation>
  </message>
  <message>
   <source>a documented set of queries or a schema that uses {skill}</source>
   <translation>eine dokumentierte Sammlung von Abfragen oder ein Schema mit {skill}</translation>
  </message>
  <message>
   <source>a finding from a public data set that surprised somebody who knows the field</source>
   <translation>ein Befund aus einem öffentlichen Datensatz, der jemanden vom Fach überrascht hat</translation>
  </message>
  <message>
   <source>a finding told in five minutes to people outside the trade, and what they did with it</source>
   <translation>ein Befund, in fünf Minuten Fachfremden erzählt, und was sie daraus gemacht haben</translation>
  </message>
  <message>
   <source>a fine-tuned model beside its base on a held-out set, with the cost</source>
   <translation>ein feinabgestimmtes Modell neben seiner Grundlage auf zurückgehaltenen Daten, mit den Kosten</translation>
  </message>
  <message>
   <source>a finished project that uses {skill}, with its result</source>
   <translation>ein abgeschlossenes Projekt mit {skill} und seinem Ergebnis</translation>
  </message>
  <message>
   <source>a forecast beside a naive one, over a year it had not seen</source>
   <translation>eine Prognose neben einer naiven, über ein Jahr, das sie nicht gesehen hatte</translation>
  </message>
  <message>
   <source>a job on a small cluster over more data than fits in memory</source>
   <translation>ein Job auf einem kleinen Cluster über mehr Daten, als in den Speicher passen</translation>
  </message>
  <message>
   <source>a job over more data than fits in memory, with its run time before and after tuning</source>
   <translation>ein Job über mehr Daten, als in den Speicher passen, mit seiner Laufzeit vor und nach dem Abstimmen</translation>
  </message>
  <message>
   <source>a job that finishes though one of its machines is stopped</source>
   <translation>ein Job, der fertig wird, obwohl einer seiner Rechner angehalten wird</translation>
  </message>
  <message>
   <source>a kernel of yours timed beside the library's</source>
   <translation>ein eigener Kernel, gemessen neben dem der Bibliothek</translation>
  </message>
  <message>
   <source>a language application that uses {skill}, with a test set and its score</source>
   <translation>eine Sprachanwendung mit {skill}, mit einem Testsatz und dem Ergebnis darauf</translation>
  </message>
  <message>
   <source>a load test of a service of yours before and after you removed what held it back</source>
   <translation>ein Lasttest eines eigenen Dienstes, bevor und nachdem du den Engpass beseitigt hast</translation>
  </message>
  <message>
   <source>a loop of yours rewritten with arrays, with both run times</source>
   <translation>eine eigene Schleife, mit Arrays neu geschrieben, mit beiden Laufzeiten</translation>
  </message>
  <message>
   <source>a messy public table made tidy by one script, with checks of its counts</source>
   <translation>eine unordentliche öffentliche Tabelle, von einem Skript bereinigt, mit Prüfungen ihrer Mengen</translation>
  </message>
  <message>
   <source>a model behind {skill} that others can call, with its latency</source>
   <translation>ein Modell hinter {skill}, das andere aufrufen können, mit seiner Antwortzeit</translation>
  </message>
  <message>
   <source>a model built with {skill}, beside a simple baseline on data it had not seen</source>
   <translation>ein mit {skill} gebautes Modell neben einem einfachen Vergleich auf ungesehenen Daten</translation>
  </message>
  <message>
   <source>a model built with {skill}, beside a single tree on data it had not seen</source>
   <translation>ein mit {skill} gebautes Modell neben einem einzelnen Baum auf ungesehenen Daten</translation>
  </message>
  <message>
   <source>a model checked for whom it fails more often, with what you did about it</source>
   <translation>ein Modell, geprüft darauf, bei wem es öfter versagt, und was du dagegen getan hast</translation>
  </message>
  <message>
   <source>a model made smaller, with its size, speed and score before and after</source>
   <translation>ein verkleinertes Modell, mit Größe, Tempo und Güte vorher und nachher</translation>
  </message>
  <message>
   <source>a model of a public data set with its assumptions checked, and what would overturn it</source>
   <translation>ein Modell eines öffentlichen Datensatzes mit geprüften Annahmen, und was es umstoßen würde</translation>
  </message>
  <message>
   <source>a model of one business in tables, with the questions it answers and one it cannot</source>
   <translation>ein Geschäft als Tabellenmodell, mit den Fragen, die es beantwortet, und einer, die es nicht kann</translation>
  </message>
  <message>
   <source>a model of yours published with a card that says where it fails</source>
   <translation>ein eigenes Modell, veröffentlicht mit einer Karte, die sagt, wo es versagt</translation>
  </message>
  <message>
   <source>a model served twice as fast at the same score, with the measurements</source>
   <translation>ein Modell, bei gleicher Güte doppelt so schnell ausgeliefert, mit den Messungen</translation>
  </message>
  <message>
   <source>a model served under load, with its median and 99th percentile latency written down</source>
   <translation>ein Modell unter Last, mit notierter mittlerer Antwortzeit und dem 99. Perzentil</translation>
  </message>
  <message>
   <source>a model served with {skill} under load, with its median and 99th percentile latency</source>
   <translation>ein mit {skill} ausgeliefertes Modell unter Last, mit mittlerer Antwortzeit und dem 99. Perzentil</translation>
  </message>
  <message>
   <source>a model that is trained again by itself, and the check that stops a worse one</source>
   <translation>ein Modell, das von selbst neu trainiert wird, und die Prüfung, die ein schlechteres aufhält</translation>
  </message>
  <message>
   <source>a model that others can call today, with its version and a way back to the last one</source>
   <translation>ein Modell, das andere heute aufrufen können, mit seiner Fassung und einem Weg zurück zur vorigen</translation>
  </message>
  <message>
   <source>a model trained by your own loop, with its learning curves and the seed to repeat it</source>
   <translation>ein mit eigener Schleife trainiertes Modell, mit Lernkurven und dem Startwert zum Wiederholen</translation>
  </message>
  <message>
   <source>a model trained with {skill}, with its learning curves and a held-out result</source>
   <translation>ein mit {skill} trainiertes Modell, mit Lernkurven und einem Ergebnis auf zurückgehaltenen Daten</translation>
  </message>
  <message>
   <source>a model trained, exported and loaded again in another program</source>
   <translation>ein trainiertes, exportiertes und in einem anderen Programm wieder geladenes Modell</translation>
  </message>
  <message>
   <source>a model with prior and posterior checks, and the decision it changed</source>
   <translation>ein Modell mit Prüfung von Prior und Posterior, und die Entscheidung, die es geändert hat</translation>
  </message>
  <message>
   <source>a model's experiments in {skill}, with the one in use marked</source>
   <translation>die Experimente zu einem Modell in {skill}, mit markiertem Sieger im Einsatz</translation>
  </message>
  <message>
   <source>a network that beats a simple baseline on data you cleaned yourself, with the comparison</source>
   <translation>ein Netz, das einen einfachen Vergleich auf selbst bereinigten Daten schlägt, mit der Gegenüberstellung</translation>
  </message>
  <message>
   <source>a notebook that runs from top to bottom on a clean machine</source>
   <translation>ein Notebook, das auf einem leeren Rechner von oben bis unten durchläuft</translation>
  </message>
  <message>
   <source>a package whose parts can be exchanged without touching the others, with tests</source>
   <translation>ein Paket, dessen Teile sich austauschen lassen, ohne die anderen zu berühren, mit Tests</translation>
  </message>
  <message>
   <source>a package whose tests fail when you break it on purpose</source>
   <translation>ein Paket, dessen Tests scheitern, wenn du es absichtlich kaputt machst</translation>
  </message>
  <message>
   <source>a page by which somebody set your project up without asking</source>
   <translation>eine Seite, mit der jemand dein Projekt ohne Nachfrage eingerichtet hat</translation>
  </message>
  <message>
   <source>a pipeline file that builds and tests a project of yours</source>
   <translation>eine Pipeline-Datei, die ein eigenes Projekt baut und testet</translation>
  </message>
  <message>
   <source>a pipeline from raw table to held-out score that one command runs again</source>
   <translation>eine Pipeline von der rohen Tabelle bis zum Maß auf zurückgehaltenen Daten, die ein Befehl wiederholt</translation>
  </message>
  <message>
   <source>a pipeline in {skill} that tests, builds and releases on every push</source>
   <translation>eine Pipeline in {skill}, die bei jedem Push testet, baut und ausliefert</translation>
  </message>
  <message>
   <source>a pipeline that tests, builds and releases on every push</source>
   <translation>eine Pipeline, die bei jedem Push testet, baut und ausliefert</translation>
  </message>
  <message>
   <source>a pipeline that uses {skill}, with checks of its data, run daily for a month</source>
   <translation>eine Pipeline mit {skill} und Prüfungen ihrer Daten, einen Monat lang täglich gelaufen</translation>
  </message>
  <message>
   <source>a pipeline with tests of its data, run daily for a month</source>
   <translation>eine Pipeline mit Tests ihrer Daten, einen Monat lang täglich gelaufen</translation>
  </message>
  <message>
   <source>a plan found by a solver, with what it saves over the rule in use</source>
   <translation>ein von einem Solver gefundener Plan, mit dem, was er gegenüber der bisherigen Regel spart</translation>
  </message>
  <message>
   <source>a plan with its metric, power and stopping rule, signed off before the data came</source>
   <translation>ein Plan mit Messgröße, Teststärke und Abbruchregel, freigegeben, bevor die Daten kamen</translation>
  </message>
  <message>
   <source>a program that does many things at once, with the race you found and closed</source>
   <translation>ein Programm, das vieles zugleich tut, mit dem Wettlauf, den du gefunden und behoben hast</translation>
  </message>
  <message>
   <source>a project that uses {skill}, made and removed by one command, with its monthly cost</source>
   <translation>ein Projekt mit {skill}, mit einem Befehl angelegt und entfernt, mit seinen monatlichen Kosten</translation>
  </message>
  <message>
   <source>a published analysis or dashboard made with {skill}</source>
   <translation>eine veröffentlichte Auswertung oder ein Dashboard, gemacht mit {skill}</translation>
  </message>
  <message>
   <source>a recommender compared offline with the most popular items, and online if you can</source>
   <translation>ein Empfehlungssystem, offline mit dem Beliebtesten verglichen, und online, wenn du kannst</translation>
  </message>
  <message>
   <source>a regression with its residuals read and its coefficients said in words</source>
   <translation>eine Regression mit gelesenen Residuen und in Worten gesagten Koeffizienten</translation>
  </message>
  <message>
   <source>a report in {skill} that colleagues open without being asked</source>
   <translation>ein Bericht in {skill}, den Kollegen ungebeten öffnen</translation>
  </message>
  <message>
   <source>a report that colleagues open without being asked</source>
   <translation>ein Bericht, den Kollegen ungebeten öffnen</translation>
  </message>
  <message>
   <source>a repository released through {skill} without a hand</source>
   <translation>ein Repository, das über {skill} ohne Handgriff ausgeliefert wird</translation>
  </message>
  <message>
   <source>a repository whose every push is tested, built and released without a hand</source>
   <translation>ein Repository, in dem jeder Push ohne Handgriff getestet, gebaut und ausgeliefert wird</translation>
  </message>
  <message>
   <source>a repository with a history that explains itself</source>
   <translation>ein Repository mit einem Verlauf, der sich selbst erklärt</translation>
  </message>
  <message>
   <source>a result that {skill} brought, and somebody who would confirm it</source>
   <translation>ein Ergebnis, das {skill} gebracht hat, und jemand, der es bestätigen würde</translation>
  </message>
  <message>
   <source>a scheduled job in a workspace, with its tables under version control</source>
   <translation>ein geplanter Job in einem Workspace, mit seinen Tabellen unter Versionskontrolle</translation>
  </message>
  <message>
   <source>a schema of yours in {skill}, with three queries whose plans you read</source>
   <translation>ein eigenes Schema in {skill}, mit drei Abfragen, deren Pläne du gelesen hast</translation>
  </message>
  <message>
   <source>a search over 10,000 texts with judged answers and its precision at ten</source>
   <translation>eine Suche über 10.000 Texte mit beurteilten Antworten und ihrer Genauigkeit unter den ersten zehn</translation>
  </message>
  <message>
   <source>a search over 100,000 passages in {skill}, with its recall and latency</source>
   <translation>eine Suche über 100.000 Abschnitte in {skill}, mit Trefferquote und Antwortzeit</translation>
  </message>
  <message>
   <source>a search over 100,000 passages with its recall and latency</source>
   <translation>eine Suche über 100.000 Abschnitte mit Trefferquote und Antwortzeit</translation>
  </message>
  <message>
   <source>a search over your own texts with its recall at ten</source>
   <translation>eine Suche über eigene Texte mit ihrer Trefferquote unter den ersten zehn</translation>
  </message>
  <message>
   <source>a series taken apart into trend, season and rest, with a forecast beside a naive one</source>
   <translation>eine in Trend, Saison und Rest zerlegte Reihe, mit einer Prognose neben einer naiven</translation>
  </message>
  <message>
   <source>a service and a client that speak gRPC, with a load test</source>
   <translation>ein Dienst und ein Client, die gRPC sprechen, mit einem Lasttest</translation>
  </message>
  <message>
   <source>a service of yours that runs with {skill} on a clean machine</source>
   <translation>ein eigener Dienst, der mit {skill} auf einem leeren Rechner läuft</translation>
  </message>
  <message>
   <source>a service on {skill}, with a health check and a rollback you have tried</source>
   <translation>ein Dienst auf {skill}, mit Zustandsprüfung und einem erprobten Rückweg</translation>
  </message>
  <message>
   <source>a service with tests that answers requests with your model's predictions, and its measured latency</source>
   <translation>ein Dienst mit Tests, der Anfragen mit Vorhersagen deines Modells beantwortet, und seine gemessene Antwortzeit</translation>
  </message>
  <message>
   <source>a service you keep running on a Linux server, with its logs</source>
   <translation>ein Dienst, den du auf einem Linux-Server in Betrieb hältst, mit seinen Protokollen</translation>
  </message>
  <message>
   <source>a small chain with tests, and a note on what it saves over plain calls</source>
   <translation>eine kleine Kette mit Tests und einer Notiz, was sie gegenüber einfachen Aufrufen spart</translation>
  </message>
  <message>
   <source>a small library in C, clean under a memory checker</source>
   <translation>eine kleine Bibliothek in C, ohne Befund im Speicherprüfer</translation>
  </message>
  <message>
   <source>a small network written with arrays alone, whose gradients you checked against differences</source>
   <translation>ein kleines Netz, allein mit Arrays geschrieben, dessen Gradienten du gegen Differenzen geprüft hast</translation>
  </message>
  <message>
   <source>a small package with tests that others can install</source>
   <translation>ein kleines Paket mit Tests, das andere installieren können</translation>
  </message>
  <message>
   <source>a small page built with {skill} that shows results of yours, with tests</source>
   <translation>eine kleine, mit {skill} gebaute Seite, die eigene Ergebnisse zeigt, mit Tests</translation>
  </message>
  <message>
   <source>a small page with tests that shows results of yours</source>
   <translation>eine kleine Seite mit Tests, die eigene Ergebnisse zeigt</translation>
  </message>
  <message>
   <source>a small program that uses {skill}, with tests and timings</source>
   <translation>ein kleines Programm mit {skill}, mit Tests und Zeitmessungen</translation>
  </message>
  <message>
   <source>a small released program in {skill} with tests</source>
   <translation>ein kleines veröffentlichtes Programm in {skill} mit Tests</translation>
  </message>
  <message>
   <source>a small released project that uses {skill}, with tests</source>
   <translation>ein kleines veröffentlichtes Projekt mit {skill}, mit Tests</translation>
  </message>
  <message>
   <source>a small service built with {skill} that answers with a model's predictions, with tests</source>
   <translation>ein kleiner, mit {skill} gebauter Dienst, der mit Vorhersagen eines Modells antwortet, mit Tests</translation>
  </message>
  <message>
   <source>a small service built with {skill}, with tests of its errors too</source>
   <translation>ein kleiner, mit {skill} gebauter Dienst, auch mit Tests seiner Fehler</translation>
  </message>
  <message>
   <source>a small service in Go with tests and a load test</source>
   <translation>ein kleiner Dienst in Go mit Tests und einem Lasttest</translation>
  </message>
  <message>
   <source>a small service in Java with tests, released</source>
   <translation>ein kleiner Dienst in Java mit Tests, veröffentlicht</translation>
  </message>
  <message>
   <source>a small service with tests that answers requests with your model's predictions</source>
   <translation>ein kleiner Dienst mit Tests, der Anfragen mit Vorhersagen deines Modells beantwortet</translation>
  </message>
  <message>
   <source>a small typed web application with tests</source>
   <translation>eine kleine typisierte Webanwendung mit Tests</translation>
  </message>
  <message>
   <source>a stream that survives a restart of its consumer without loss or repeats</source>
   <translation>ein Datenstrom, der einen Neustart seines Lesers ohne Verlust und ohne Wiederholung übersteht</translation>
  </message>
  <message>
   <source>a streaming job with late events handled and tested</source>
   <translation>ein Streaming-Job, der verspätete Ereignisse behandelt, mit Tests</translation>
  </message>
  <message>
   <source>a study that rests on {skill}, with the plan written before the data</source>
   <translation>eine auf {skill} beruhende Studie, deren Plan vor den Daten geschrieben war</translation>
  </message>
  <message>
   <source>a task that {skill} carries out, with its success over 50 tries and what each costs</source>
   <translation>eine von {skill} ausgeführte Aufgabe, mit dem Erfolg über 50 Versuche und den Kosten je Versuch</translation>
  </message>
  <message>
   <source>a test planned before the data, with its power, and the result whichever way it fell</source>
   <translation>ein vor den Daten geplanter Test mit seiner Stärke, und das Ergebnis, wie immer es ausfiel</translation>
  </message>
  <message>
   <source>a test set with a rubric, and how well two readers agree on it</source>
   <translation>ein Testsatz mit Bewertungsregeln, und wie gut zwei Leser darin übereinstimmen</translation>
  </message>
  <message>
   <source>a test suite that caught a mistake before its users did</source>
   <translation>Tests, die einen Fehler vor den Nutzern gefunden haben</translation>
  </message>
  <message>
   <source>a text classifier with its errors read and sorted by kind</source>
   <translation>ein Textklassifikator mit gelesenen und nach Art geordneten Fehlern</translation>
  </message>
  <message>
   <source>a trained model that uses {skill}, with its learning curves and a held-out result</source>
   <translation>ein trainiertes Modell mit {skill}, mit Lernkurven und einem Ergebnis auf zurückgehaltenen Daten</translation>
  </message>
  <message>
   <source>a trained model with its learning curves and a held-out result</source>
   <translation>ein trainiertes Modell mit Lernkurven und einem Ergebnis auf zurückgehaltenen Daten</translation>
  </message>
  <message>
   <source>a training job and an endpoint in SageMaker, with their cost</source>
   <translation>ein Trainingsjob und ein Endpunkt in SageMaker, mit ihren Kosten</translation>
  </message>
  <message>
   <source>a training job and an endpoint in {skill}, with their cost</source>
   <translation>ein Trainingsjob und ein Endpunkt in {skill}, mit ihren Kosten</translation>
  </message>
  <message>
   <source>a training pipeline of three steps that runs on a cluster by itself</source>
   <translation>eine Trainingspipeline in drei Schritten, die auf einem Cluster von selbst läuft</translation>
  </message>
  <message>
   <source>a training step compiled with JAX, timed beside the plain one</source>
   <translation>ein mit JAX übersetzter Trainingsschritt, gemessen neben dem einfachen</translation>
  </message>
  <message>
   <source>a transformer fine-tuned on your own labels, beside a plain baseline</source>
   <translation>ein auf eigene Labels feinabgestimmter Transformer neben einem einfachen Vergleich</translation>
  </message>
  <message>
   <source>a vision model that uses {skill}, with its errors shown</source>
   <translation>ein Bildmodell mit {skill} und gezeigten Fehlern</translation>
  </message>
  <message>
   <source>a warehouse of three sources with tests of every table, filled daily for a month</source>
   <translation>ein Data Warehouse aus drei Quellen mit Tests jeder Tabelle, einen Monat lang täglich gefüllt</translation>
  </message>
  <message>
   <source>a workbook with its inputs, checks and result on separate sheets, that somebody else uses</source>
   <translation>eine Arbeitsmappe mit Eingaben, Prüfungen und Ergebnis auf eigenen Blättern, die jemand anders nutzt</translation>
  </message>
  <message>
   <source>a workflow that tests, builds and releases on every push</source>
   <translation>ein Workflow, der bei jedem Push testet, baut und ausliefert</translation>
  </message>
  <message>
   <source>a write-up of a failure you caused on purpose in a system of several machines, and what held</source>
   <translation>ein Bericht über einen absichtlich ausgelösten Ausfall in einem System aus mehreren Rechnern, und was gehalten hat</translation>
  </message>
  <message>
   <source>a write-up that others can repeat, resting on {skill}</source>
   <translation>ein auf {skill} beruhender Bericht, den andere nachvollziehen können</translation>
  </message>
  <message>
   <source>a year's experiments of one model in a registry, with the one in use marked</source>
   <translation>die Experimente eines Jahres zu einem Modell in einer Registry, mit markiertem Sieger im Einsatz</translation>
  </message>
  <message>
   <source>an agent that beats a written rule in a simulator, over ten seeds</source>
   <translation>ein Agent, der eine geschriebene Regel im Simulator schlägt, über zehn Startwerte</translation>
  </message>
  <message>
   <source>an alert that fired on data you shifted on purpose</source>
   <translation>ein Alarm, der auf absichtlich verschobene Daten angesprochen hat</translation>
  </message>
  <message>
   <source>an analysis in MATLAB and the same in an open language, with equal results</source>
   <translation>eine Auswertung in MATLAB und dieselbe in einer offenen Sprache, mit gleichem Ergebnis</translation>
  </message>
  <message>
   <source>an analysis in R that runs again from raw data by one command</source>
   <translation>eine Auswertung in R, die ein Befehl aus den Rohdaten wiederholt</translation>
  </message>
  <message>
   <source>an analysis in SAS and the same in an open language, with equal results</source>
   <translation>eine Auswertung in SAS und dieselbe in einer offenen Sprache, mit gleichem Ergebnis</translation>
  </message>
  <message>
   <source>an analysis of a public data set with intervals, which runs again by one command</source>
   <translation>eine Auswertung eines öffentlichen Datensatzes mit Intervallen, die ein Befehl wiederholt</translation>
  </message>
  <message>
   <source>an analysis of a public database in SQL alone, with the queries</source>
   <translation>eine Auswertung einer öffentlichen Datenbank allein in SQL, mit den Abfragen</translation>
  </message>
  <message>
   <source>an analysis of two pages after which somebody did something else</source>
   <translation>eine Auswertung von zwei Seiten, nach der jemand etwas anders gemacht hat</translation>
  </message>
  <message>
   <source>an analysis that rests on {skill}, with its assumptions checked</source>
   <translation>eine auf {skill} beruhende Auswertung mit geprüften Annahmen</translation>
  </message>
  <message>
   <source>an analysis with its assumptions checked and its uncertainty shown</source>
   <translation>eine Auswertung mit geprüften Annahmen und gezeigter Unsicherheit</translation>
  </message>
  <message>
   <source>an analysis with {skill} whose assumptions are checked and whose code runs again</source>
   <translation>eine Auswertung mit {skill}, deren Annahmen geprüft sind und deren Code erneut läuft</translation>
  </message>
  <message>
   <source>an answer worked out on paper and checked by simulation</source>
   <translation>eine auf Papier ausgerechnete und durch Simulation geprüfte Antwort</translation>
  </message>
  <message>
   <source>an application of {skill} with a test set of 100 questions and its score over three versions</source>
   <translation>eine Anwendung von {skill} mit einem Testsatz von 100 Fragen und dem Ergebnis über drei Fassungen</translation>
  </message>
  <message>
   <source>an application with a test set of 100 questions and its score over three versions</source>
   <translation>eine Anwendung mit einem Testsatz von 100 Fragen und dem Ergebnis über drei Fassungen</translation>
  </message>
  <message>
   <source>an effect estimated in two ways that could have disagreed, with what each assumes</source>
   <translation>ein auf zwei Wegen geschätzter Effekt, die sich hätten widersprechen können, mit den Annahmen beider</translation>
  </message>
  <message>
   <source>an experiment you planned, with the power calculation written before and the readout after</source>
   <translation>ein geplantes Experiment, mit der Berechnung der Teststärke davor und der Auswertung danach</translation>
  </message>
  <message>
   <source>an image classifier with the pictures it gets wrong, sorted by kind</source>
   <translation>ein Bildklassifikator mit den falsch erkannten Bildern, nach Art geordnet</translation>
  </message>
  <message>
   <source>an image of your model that starts with one command on a clean machine</source>
   <translation>ein Image deines Modells, das auf einem leeren Rechner mit einem Befehl startet</translation>
  </message>
  <message>
   <source>an open model served with vLLM, with tokens a second at ten users</source>
   <translation>ein mit vLLM ausgeliefertes offenes Modell, mit Token je Sekunde bei zehn Nutzern</translation>
  </message>
  <message>
   <source>an open model served with {skill}, with tokens a second at ten users</source>
   <translation>ein mit {skill} ausgeliefertes offenes Modell, mit Token je Sekunde bei zehn Nutzern</translation>
  </message>
  <message>
   <source>checks that stopped a bad load before anybody saw it</source>
   <translation>Prüfungen, die eine fehlerhafte Lieferung angehalten haben, bevor jemand sie sah</translation>
  </message>
  <message>
   <source>data of yours in {skill}, with why no table would do</source>
   <translation>eigene Daten in {skill}, mit dem Grund, warum eine Tabelle nicht genügt</translation>
  </message>
  <message>
   <source>degree</source>
   <translation>Abschluss</translation>
  </message>
  <message>
   <source>experience</source>
   <translation>Erfahrung</translation>
  </message>
  <message>
   <source>five slides after which a meeting decided</source>
   <translation>fünf Folien, nach denen eine Sitzung entschieden hat</translation>
  </message>
  <message>
   <source>groups found in a public data set that hold on a second sample, each with a name</source>
   <translation>Gruppen in einem öffentlichen Datensatz, die in einer zweiten Stichprobe bestehen, jede mit einem Namen</translation>
  </message>
  <message>
   <source>head</source>
   <translation>Leitung</translation>
  </message>
  <message>
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <source>intern</source>
   <translation>Praktikum</translation>
  </message>
  <message>
   <source>junior</source>
   <translation>Junior</translation>
  </message>
  <message>
   <source>lead</source>
   <translation>Lead</translation>
  </message>
  <message>
   <source>less than 1 %</source>
   <translation>weniger als 1 %</translation>
  </message>
  <message>
   <source>low</source>
   <translation>niedrig</translation>
  </message>
  <message>
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <source>merged changes in a shared repository, with the comments you gave and took</source>
   <translation>übernommene Änderungen in einem gemeinsamen Repository, mit den gegebenen und angenommenen Kommentaren</translation>
  </message>
  <message>
   <source>messages through {skill} that survive a restart of their reader without loss or repeats</source>
   <translation>Nachrichten über {skill}, die einen Neustart des Lesers ohne Verlust und ohne Wiederholung überstehen</translation>
  </message>
  <message>
   <source>met</source>
   <translation>erfüllt</translation>
  </message>
  <message>
   <source>mid level</source>
   <translation>mittlere Stufe</translation>
  </message>
  <message>
   <source>missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <source>models with tests and documentation that somebody else extended</source>
   <translation>Modelle mit Tests und Dokumentation, die jemand anders erweitert hat</translation>
  </message>
  <message>
   <source>more than 99 %</source>
   <translation>mehr als 99 %</translation>
  </message>
  <message>
   <source>one chart that installs your service with different settings for test and production</source>
   <translation>ein Chart, das deinen Dienst mit verschiedenen Einstellungen für Test und Betrieb installiert</translation>
  </message>
  <message>
   <source>one figure that answers a question without its text</source>
   <translation>eine Abbildung, die eine Frage ohne ihren Text beantwortet</translation>
  </message>
  <message>
   <source>one incident of a service of yours told from its logs, metrics and traces</source>
   <translation>eine Störung eines eigenen Dienstes, erzählt aus Protokollen, Messwerten und Traces</translation>
  </message>
  <message>
   <source>one model judged by the number that its users care about, with an interval</source>
   <translation>ein Modell, beurteilt nach der Zahl, auf die es seinen Nutzern ankommt, mit Intervall</translation>
  </message>
  <message>
   <source>one model looked after with {skill} from training to monitoring</source>
   <translation>ein mit {skill} vom Training bis zur Überwachung betreutes Modell</translation>
  </message>
  <message>
   <source>one model taken from data to release and retraining by a pipeline anybody can start</source>
   <translation>ein Modell, das eine für alle startbare Pipeline von den Daten bis zur Freigabe und zum erneuten Training bringt</translation>
  </message>
  <message>
   <source>one project running on AWS, with its monthly cost</source>
   <translation>ein auf AWS laufendes Projekt mit seinen monatlichen Kosten</translation>
  </message>
  <message>
   <source>one project running on Azure, with its monthly cost</source>
   <translation>ein auf Azure laufendes Projekt mit seinen monatlichen Kosten</translation>
  </message>
  <message>
   <source>one project running on Google Cloud, with its monthly cost</source>
   <translation>ein auf Google Cloud laufendes Projekt mit seinen monatlichen Kosten</translation>
  </message>
  <message>
   <source>one project running on {skill}, with its monthly cost</source>
   <translation>ein auf {skill} laufendes Projekt mit seinen monatlichen Kosten</translation>
  </message>
  <message>
   <source>one training run on several machines, with its time beside that on one</source>
   <translation>ein Trainingslauf auf mehreren Rechnern, mit seiner Zeit neben der auf einem</translation>
  </message>
  <message>
   <source>one wrong prediction explained to somebody who does not build models</source>
   <translation>eine falsche Vorhersage, jemandem erklärt, der keine Modelle baut</translation>
  </message>
  <message>
   <source>p. {page}: “{line}”</source>
   <translation>S. {page}: „{line}“</translation>
  </message>
  <message>
   <source>partly</source>
   <translation>teilweise</translation>
  </message>
  <message>
   <source>pasted text</source>
   <translation>eingefügter Text</translation>
  </message>
  <message>
   <source>principal components computed by hand for a small table, and the same by a library</source>
   <translation>von Hand berechnete Hauptkomponenten einer kleinen Tabelle, und dasselbe mit einer Bibliothek</translation>
  </message>
  <message>
   <source>prompts under version control with a test set that a change has to pass</source>
   <translation>Prompts unter Versionskontrolle mit einem Testsatz, den jede Änderung bestehen muss</translation>
  </message>
  <message>
   <source>question answering over your own documents, with the share of answers that cite the right place</source>
   <translation>Antworten auf Fragen zu eigenen Dokumenten, mit dem Anteil derer, die die richtige Stelle nennen</translation>
  </message>
  <message>
   <source>scripts that replaced a chore, with the cases in which they stop</source>
   <translation>Skripte, die eine lästige Arbeit ersetzt haben, mit den Fällen, in denen sie anhalten</translation>
  </message>
  <message>
   <source>senior</source>
   <translation>Senior</translation>
  </message>
  <message>
   <source>seniority</source>
   <translation>Erfahrungsstufe</translation>
  </message>
  <message>
   <source>shown by other skills</source>
   <translation>gezeigt durch andere Fähigkeiten</translation>
  </message>
  <message>
   <source>skills</source>
   <translation>Fähigkeiten</translation>
  </message>
  <message>
   <source>somebody you taught, and what they now do without you</source>
   <translation>jemand, den du angelernt hast, und was er nun ohne dich tut</translation>
  </message>
  <message>
   <source>tables of three sources in {skill}, filled daily for a month, with tests</source>
   <translation>Tabellen aus drei Quellen in {skill}, einen Monat lang täglich gefüllt, mit Tests</translation>
  </message>
  <message>
   <source>texts of your own worked on with {skill}, with its errors read and sorted by kind</source>
   <translation>mit {skill} bearbeitete eigene Texte, mit gelesenen und nach Art geordneten Fehlern</translation>
  </message>
  <message>
   <source>the cloud resources of a project made and removed by one command each</source>
   <translation>die Cloud-Ressourcen eines Projekts, mit je einem Befehl angelegt und entfernt</translation>
  </message>
  <message>
   <source>the derivation behind one model you use, written so that a student follows it</source>
   <translation>die Herleitung eines Modells, das du nutzt, so geschrieben, dass Studierende ihr folgen</translation>
  </message>
  <message>
   <source>the five features that moved a held-out score, each with by how much</source>
   <translation>die fünf Merkmale, die ein zurückgehaltenes Maß bewegt haben, je mit dem Betrag</translation>
  </message>
  <message>
   <source>the number of users an experiment needs, worked out before it and checked after</source>
   <translation>die für ein Experiment nötige Zahl von Nutzern, vorher berechnet und nachher geprüft</translation>
  </message>
  <message>
   <source>the servers of a project made and removed by one command each</source>
   <translation>die Server eines Projekts, mit je einem Befehl angelegt und entfernt</translation>
  </message>
  <message>
   <source>the servers of a project made and removed with {skill}</source>
   <translation>die Server eines Projekts, mit {skill} angelegt und entfernt</translation>
  </message>
  <message>
   <source>the slow part of a program moved to C++, with the times before and after</source>
   <translation>der langsame Teil eines Programms in C++, mit den Zeiten vorher und nachher</translation>
  </message>
  <message>
   <source>three charts of one public data set that a stranger reads right</source>
   <translation>drei Diagramme zu einem öffentlichen Datensatz, die ein Fremder richtig liest</translation>
  </message>
  <message>
   <source>three problems solved with two algorithms each, timed as they grow</source>
   <translation>drei Aufgaben, mit je zwei Algorithmen gelöst und bei wachsender Größe gemessen</translation>
  </message>
  <message>
   <source>three short cycles of a project, each with what was promised and what was shown</source>
   <translation>drei kurze Runden eines Projekts, jede mit dem Versprochenen und dem Gezeigten</translation>
  </message>
  <message>
   <source>three versions of a model in a registry, with a way back to each</source>
   <translation>drei Fassungen eines Modells in einer Registry, mit einem Weg zurück zu jeder</translation>
  </message>
  <message>
   <source>to check</source>
   <translation>zu prüfen</translation>
  </message>
  <message>
   <source>training and release of one model by a pipeline with tests of its data</source>
   <translation>Training und Freigabe eines Modells durch eine Pipeline mit Tests ihrer Daten</translation>
  </message>
  <message>
   <source>two models that read the same features, online and offline, from one definition</source>
   <translation>zwei Modelle, die dieselben Merkmale online und offline aus einer Definition lesen</translation>
  </message>
  <message>
   <source>two services that can be released one without the other</source>
   <translation>zwei Dienste, von denen jeder ohne den anderen ausgeliefert werden kann</translation>
  </message>
  <message>
   <source>wording</source>
   <translation>Wortwahl</translation>
  </message>
  <message>
   <source>your model served on a small cluster, with a health check and a rollback you have tried</source>
   <translation>dein Modell auf einem kleinen Cluster, mit Zustandsprüfung und einem erprobten Rückweg</translation>
  </message>
  <message>
   <source>{apart} sets the two roles apart most, but brings these postings less for the time it takes to learn.</source>
   <translation>{apart} trennt die beiden Rollen am stärksten, bringt bei diesen Anzeigen aber weniger für die Zeit, die das Lernen kostet.</translation>
  </message>
  <message>
   <source>{file} cannot be read as a list of skills: {why}.</source>
   <translation>{file} ist nicht als Liste von Fähigkeiten lesbar: {why}.</translation>
  </message>
  <message>
   <source>{first} comes before {apart}, which sets the two roles apart more: each step is the one that brings the most postings nearer to a good fit for the time it takes to learn.</source>
   <translation>{first} kommt vor {apart}, obwohl dies die beiden Rollen stärker trennt: Jeder Schritt ist der, der für die Zeit, die das Lernen kostet, die meisten Anzeigen einer guten Passung näher bringt.</translation>
  </message>
  <message>
   <source>{held} is near {asked}</source>
   <translation>{held} ist nah an {asked}</translation>
  </message>
  <message>
   <source>{left:.1f} of the {of:.1f} points for skills are for what it leaves unsaid: {given:.1f} are given, whatever the résumé shows.</source>
   <translation>{left:.1f} der {of:.1f} Punkte für Fähigkeiten stehen für das, was sie ungesagt lässt: {given:.1f} davon gibt es, was auch immer der Lebenslauf zeigt.</translation>
  </message>
  <message>
   <source>{name} cannot be both added and removed.</source>
   <translation>{name} kann nicht zugleich hinzugefügt und entfernt werden.</translation>
  </message>
  <message>
   <source>{n}</source>
   <translation>{n}</translation>
  </message>
  <message>
   <source>{n} hidden words were not counted: nobody can see them on the page.</source>
   <translation>{n} versteckte Wörter zählen nicht: Niemand kann sie auf der Seite sehen.</translation>
  </message>
  <message>
   <source>{n} of its pages could not be read.</source>
   <translation>{n} seiner Seiten konnten nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{part} {points:.1f} of {of:.0f}</source>
   <translation>{part} {points:.1f} von {of:.0f}</translation>
  </message>
  <message>
   <source>{percent} %</source>
   <translation>{percent} %</translation>
  </message>
  <message>
   <source>{percent} % of these ads name it</source>
   <translation>{percent} % dieser Anzeigen nennen sie</translation>
  </message>
  <message>
   <source>{points:.1f} of {of:.1f}</source>
   <translation>{points:.1f} von {of:.1f}</translation>
  </message>
  <message>
   <source>{reason}.</source>
   <translation>{reason}.</translation>
  </message>
  <message>
   <source>{role} ads</source>
   <translation>Anzeigen für {role}</translation>
  </message>
  <message>
   <source>{share:.0f} % of the points that its needs earn rest on skills that stand in a list alone, shown in no job or project.</source>
   <translation>{share:.0f} % der Punkte für ihre Anforderungen beruhen auf Fähigkeiten, die nur in einer Liste stehen, in keiner Stelle und keinem Projekt gezeigt.</translation>
  </message>
  <message>
   <source>{skills}</source>
   <translation>{skills}</translation>
  </message>
  <message>
   <source>{skill} +{gain:.1f}</source>
   <translation>{skill} +{gain:.1f}</translation>
  </message>
  <message>
   <source>{skill} +{gain:.1f} (also for {also})</source>
   <translation>{skill} +{gain:.1f} (auch für {also})</translation>
  </message>
  <message>
   <source>{skill} beside one other model on your own test set, with the cost of each</source>
   <translation>{skill} neben einem anderen Modell auf deinem eigenen Testsatz, mit den Kosten beider</translation>
  </message>
  <message>
   <source>{skill} builds on it</source>
   <translation>{skill} baut darauf auf</translation>
  </message>
  <message>
   <source>{skill} needs {first} first.</source>
   <translation>{skill} setzt {first} voraus.</translation>
  </message>
  <message>
   <source>{skill} on pictures you took, with the errors shown</source>
   <translation>{skill} auf eigenen Bildern, mit gezeigten Fehlern</translation>
  </message>
  <message>
   <source>“{name}” already names {skill}.</source>
   <translation>„{name}“ nennt schon {skill}.</translation>
  </message>
  <message>
   <source>“{name}” does not look like text.</source>
   <translation>„{name}“ sieht nicht wie Text aus.</translation>
  </message>
  <message>
   <source>“{name}” is a folder, not a file.</source>
   <translation>„{name}“ ist ein Ordner, keine Datei.</translation>
  </message>
  <message>
   <source>“{name}” is no skill: degrees and years cannot be added or taken away.</source>
   <translation>„{name}“ ist keine Fähigkeit: Abschlüsse und Jahre lassen sich weder hinzufügen noch wegnehmen.</translation>
  </message>
  <message>
   <source>“{name}” is not a PDF file.</source>
   <translation>„{name}“ ist keine PDF-Datei.</translation>
  </message>
  <message>
   <source>−{value:.2f}</source>
   <translation>−{value:.2f}</translation>
  </message>
 </context>
</TS>
