<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
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
  <name>Backups</name>
  <message>
   <source>A backup is a copy of the whole library, as encrypted as the library itself. The newest three stay.</source>
   <translation>Eine Sicherung ist eine Kopie der ganzen Bibliothek, so verschlüsselt wie diese selbst. Die neuesten drei bleiben.</translation>
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
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Restore…</source>
   <translation>Zurückspielen…</translation>
  </message>
  <message>
   <source>Show the recovery key…</source>
   <translation>Wiederherstellungsschlüssel zeigen…</translation>
  </message>
  <message>
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <source>The library's key is kept by the system's password store. Print the recovery key, so that a lost password store does not cost you the library.</source>
   <translation>Den Schlüssel der Bibliothek verwahrt der Passwortspeicher des Systems. Drucke den Wiederherstellungsschlüssel aus, damit ein verlorener Passwortspeicher dich nicht die Bibliothek kostet.</translation>
  </message>
  <message>
   <source>There is no backup in this folder yet.</source>
   <translation>In diesem Ordner liegt noch keine Sicherung.</translation>
  </message>
  <message>
   <source>This session stores nothing, so there is nothing to back up.</source>
   <translation>Diese Sitzung speichert nichts, also gibt es nichts zu sichern.</translation>
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
   <source>{0}: {1} of {2}, {3} s left</source>
   <translation>{0}: {1} von {2}, noch {3} s</translation>
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
   <source>Rolefit met an error it did not expect. Your library was not changed and you can go on. The report below holds no personal data; send it to us if you like.</source>
   <translation>Rolefit ist auf einen unerwarteten Fehler gestoßen. Deine Bibliothek wurde nicht verändert, und du kannst weiterarbeiten. Der Bericht unten enthält keine persönlichen Daten; schicke ihn uns, wenn du magst.</translation>
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
   <source>Opening the library</source>
   <translation>Die Bibliothek wird geöffnet</translation>
  </message>
  <message>
   <source>Ranking</source>
   <translation>Die Rangfolge wird berechnet</translation>
  </message>
  <message>
   <source>Reading the résumé</source>
   <translation>Der Lebenslauf wird gelesen</translation>
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
   <source>S saves, A marks as applied, H hides; the same key again takes it back</source>
   <translation>S merkt vor, A markiert als beworben, H blendet aus; dieselbe Taste nimmt es zurück</translation>
  </message>
  <message>
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <source>Titled {0}, {1}</source>
   <translation>Heißt {0}, {1}</translation>
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
   <source>50 or more</source>
   <translation>50 oder mehr</translation>
  </message>
  <message>
   <source>70 or more</source>
   <translation>70 oder mehr</translation>
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
   <source>Keep this filter</source>
   <translation>Diesen Filter behalten</translation>
  </message>
  <message>
   <source>Keep this filter…</source>
   <translation>Diesen Filter behalten…</translation>
  </message>
  <message>
   <source>Kept filters</source>
   <translation>Behaltene Filter</translation>
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
   <source>Medium or high</source>
   <translation>Mittel oder hoch</translation>
  </message>
  <message>
   <source>Name</source>
   <translation>Name</translation>
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
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Role, place, date, status, confidence, and filters you kept</source>
   <translation>Rolle, Ort, Datum, Status, Sicherheit und behaltene Filter</translation>
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
   <source>Where</source>
   <translation>Wo</translation>
  </message>
 </context>
 <context>
  <name>GapsView</name>
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
  <name>LensPictures</name>
  <message>
   <source>All stored postings: left reads as {0}, right as {1}, higher fits better. Click one to go to it.</source>
   <translation>Alle gespeicherten Anzeigen: links liest sich als {0}, rechts als {1}, weiter oben passt besser. Ein Klick führt hin.</translation>
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
   <source>Skills that {0} ads name and your résumé does not show. Tick one to see everything with it.</source>
   <translation>Fähigkeiten, die Anzeigen für {0} nennen und dein Lebenslauf nicht zeigt. Hake eine an, um alles mit ihr zu sehen.</translation>
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
  <name>MatchesPage</name>
  <message>
   <source>Drop your résumé, a PDF, anywhere on this window to see how each posting fits you.</source>
   <translation>Lege deinen Lebenslauf, ein PDF, irgendwo auf diesem Fenster ab, um zu sehen, wie jede Anzeige zu dir passt.</translation>
  </message>
  <message>
   <source>Import postings</source>
   <translation>Anzeigen einlesen</translation>
  </message>
  <message>
   <source>No posting passes this filter.</source>
   <translation>Keine Anzeige passt zu diesem Filter.</translation>
  </message>
  <message>
   <source>Open résumé</source>
   <translation>Lebenslauf öffnen</translation>
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
   <source>Résumés (*.pdf *.txt *.md);;All files (*)</source>
   <translation>Lebensläufe (*.pdf *.txt *.md);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>There are no postings yet. Drop files or folders of postings anywhere on this window.</source>
   <translation>Es gibt noch keine Anzeigen. Lege Dateien oder Ordner mit Anzeigen irgendwo auf diesem Fenster ab.</translation>
  </message>
  <message>
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
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
   <source>As if I had it</source>
   <translation>Als hätte ich es</translation>
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
   <source>In this order each skill builds on what you have by then, and opens the most postings for the least effort. A posting counts as opened when your fit comes to {0} or above; counted are those that read as {1}.</source>
   <translation>In dieser Reihenfolge baut jede Fähigkeit auf dem auf, was du bis dahin hast, und öffnet die meisten Anzeigen für die geringste Mühe. Eine Anzeige gilt als offen, wenn deine Passung {0} oder mehr erreicht; gezählt werden die, die sich als {1} lesen.</translation>
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
   <source>Others build on it.</source>
   <translation>Andere bauen darauf auf.</translation>
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
   <source>The median fit of these postings stays at {0}.</source>
   <translation>Die mittlere Passung dieser Anzeigen bleibt bei {0}.</translation>
  </message>
  <message>
   <source>and {0} more</source>
   <translation>und {0} weitere</translation>
  </message>
  <message>
   <source>{0} of {1} ads name it.</source>
   <translation>{0} von {1} Anzeigen nennen es.</translation>
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
   <source>applied</source>
   <translation>beworben</translation>
  </message>
  <message>
   <source>hidden</source>
   <translation>ausgeblendet</translation>
  </message>
  <message>
   <source>interview</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <source>offer</source>
   <translation>Angebot</translation>
  </message>
  <message>
   <source>rejected</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <source>sample</source>
   <translation>Beispiel</translation>
  </message>
  <message>
   <source>saved</source>
   <translation>vorgemerkt</translation>
  </message>
 </context>
 <context>
  <name>PostingsPage</name>
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
   <source>Close</source>
   <translation>Schließen</translation>
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
   <source>Import a folder of postings</source>
   <translation>Einen Ordner mit Anzeigen einlesen</translation>
  </message>
  <message>
   <source>Import a folder…</source>
   <translation>Ordner einlesen…</translation>
  </message>
  <message>
   <source>Import files…</source>
   <translation>Dateien einlesen…</translation>
  </message>
  <message>
   <source>Import postings</source>
   <translation>Anzeigen einlesen</translation>
  </message>
  <message>
   <source>No postings yet. Drop files or folders of postings anywhere on the window, import them, or paste the text of one.</source>
   <translation>Noch keine Anzeigen. Lege Dateien oder Ordner mit Anzeigen irgendwo auf dem Fenster ab, lies sie ein oder füge den Text einer Anzeige ein.</translation>
  </message>
  <message>
   <source>Paste a posting…</source>
   <translation>Anzeige einfügen…</translation>
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
   <source>The last import: {0}</source>
   <translation>Zuletzt eingelesen: {0}</translation>
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
   <source>{0} of {1}</source>
   <translation>{0} von {1}</translation>
  </message>
  <message>
   <source>{0} postings</source>
   <translation>{0} Anzeigen</translation>
  </message>
  <message>
   <source>{0} were there already</source>
   <translation>{0} waren schon da</translation>
  </message>
 </context>
 <context>
  <name>Privacy</name>
  <message>
   <source>Backups</source>
   <translation>Sicherungen</translation>
  </message>
  <message>
   <source>Counted by Python itself since Rolefit was started. Rolefit holds no code that opens a connection: reading, ranking and explaining all happen on this computer.</source>
   <translation>Von Python selbst gezählt, seit Rolefit gestartet wurde. Rolefit enthält keinen Code, der eine Verbindung öffnet: Lesen, Ordnen und Erklären geschehen alle auf diesem Computer.</translation>
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
   <source>Network connections since the start: {0}</source>
   <translation>Netzverbindungen seit dem Start: {0}</translation>
  </message>
  <message>
   <source>Open the folder</source>
   <translation>Ordner öffnen</translation>
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
   <source>Your résumé and postings are in an encrypted file on this computer:</source>
   <translation>Dein Lebenslauf und die Anzeigen liegen in einer verschlüsselten Datei auf diesem Computer:</translation>
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
   <source>No headings were found, so jobs and education could not be told apart.</source>
   <translation>Es wurden keine Überschriften gefunden, deshalb ließen sich Stellen und Ausbildung nicht unterscheiden.</translation>
  </message>
  <message>
   <source>No job has a date, so your years of experience are unknown.</source>
   <translation>Keine Stelle hat ein Datum, deshalb sind deine Berufsjahre unbekannt.</translation>
  </message>
  <message>
   <source>No name was found on the first page. What is your name?</source>
   <translation>Auf der ersten Seite wurde kein Name gefunden. Wie heißt du?</translation>
  </message>
  <message>
   <source>Page {0} has an unusual build. Its layout may have been read wrongly.</source>
   <translation>Seite {0} ist ungewöhnlich aufgebaut. Ihre Anordnung wurde vielleicht falsch gelesen.</translation>
  </message>
  <message>
   <source>Page {0} is a picture without text. Use the PDF that the word processor made, not a scan.</source>
   <translation>Seite {0} ist ein Bild ohne Text. Nimm das PDF aus der Textverarbeitung, keinen Scan.</translation>
  </message>
  <message>
   <source>Page {0} is a scan. Its text is as the scanner understood it: look it over.</source>
   <translation>Seite {0} ist ein Scan. Ihr Text steht da, wie der Scanner ihn verstanden hat: Sieh ihn durch.</translation>
  </message>
  <message>
   <source>Page {0} is set in type whose letters cannot all be told. Some words are wrong or missing.</source>
   <translation>Seite {0} ist in einer Schrift gesetzt, deren Buchstaben sich nicht alle bestimmen lassen. Manche Wörter sind falsch oder fehlen.</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>The résumé is in a language whose headings and dates are known only in part.</source>
   <translation>Der Lebenslauf ist in einer Sprache, deren Überschriften und Daten nur zum Teil bekannt sind.</translation>
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
   <source>Recovery key</source>
   <translation>Wiederherstellungsschlüssel</translation>
  </message>
  <message>
   <source>Rolefit recovery key</source>
   <translation>Wiederherstellungsschlüssel für Rolefit</translation>
  </message>
  <message>
   <source>Save a page to print</source>
   <translation>Seite zum Drucken speichern</translation>
  </message>
  <message>
   <source>Save a page to print…</source>
   <translation>Seite zum Drucken speichern…</translation>
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
   <source>Security clearance</source>
   <translation>Sicherheitsüberprüfung</translation>
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
   <translation>Dein {0} zählt zu {1} % für {2}.</translation>
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
   <source>Comparing two versions</source>
   <translation>Zwei Fassungen werden verglichen</translation>
  </message>
  <message>
   <source>Comparing…</source>
   <translation>Wird verglichen…</translation>
  </message>
  <message>
   <source>Drop your résumé anywhere on the window, or choose File, Open résumé.</source>
   <translation>Lege deinen Lebenslauf irgendwo auf dem Fenster ab oder wähle Datei, Lebenslauf öffnen.</translation>
  </message>
  <message>
   <source>Its file and what you put right in it go. The other versions stay.</source>
   <translation>Ihre Datei und was du darin berichtigt hast, gehen. Die anderen Fassungen bleiben.</translation>
  </message>
  <message>
   <source>Parts of the résumé</source>
   <translation>Teile des Lebenslaufs</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove this version of your résumé?</source>
   <translation>Diese Fassung deines Lebenslaufs entfernen?</translation>
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
  <name>RoleLensPage</name>
  <message>
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <source>Look the other way round</source>
   <translation>Andersherum betrachten</translation>
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
   <source>The role you come from</source>
   <translation>Die Rolle, aus der du kommst</translation>
  </message>
  <message>
   <source>The role you look at</source>
   <translation>Die Rolle, die du ansiehst</translation>
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
   <source>Titles and content</source>
   <translation>Titel und Inhalt</translation>
  </message>
  <message>
   <source>Your gap</source>
   <translation>Deine Lücke</translation>
  </message>
  <message>
   <source>to</source>
   <translation>zu</translation>
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
  <name>ScoreBar</name>
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
   <source>{0} by a related skill</source>
   <translation>{0} durch eine verwandte Fähigkeit</translation>
  </message>
  <message>
   <source>{0} in part</source>
   <translation>{0} zum Teil</translation>
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
   <source>Backup folder</source>
   <translation>Sicherungsordner</translation>
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
 </context>
 <context>
  <name>SettingsPage</name>
  <message>
   <source>Backing up</source>
   <translation>Die Bibliothek wird gesichert</translation>
  </message>
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
   <source>Settings</source>
   <translation>Einstellungen</translation>
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
   <source>Wiping everything</source>
   <translation>Alles wird gelöscht</translation>
  </message>
  <message>
   <source>Your skills</source>
   <translation>Deine Fähigkeiten</translation>
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
  <name>Standing</name>
  <message>
   <source>Your résumé is clearly that of a {0}.</source>
   <translation>Dein Lebenslauf ist klar der von: {0}.</translation>
  </message>
  <message>
   <source>Your résumé leans toward {0}.</source>
   <translation>Dein Lebenslauf neigt zu {0}.</translation>
  </message>
  <message>
   <source>Your résumé stands between {0} and {1}.</source>
   <translation>Dein Lebenslauf steht zwischen {0} und {1}.</translation>
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
   <source>Read by its skills alone: {0} {1}, {2} {3}.</source>
   <translation>Allein nach den Fähigkeiten gelesen: {0} {1}, {2} {3}.</translation>
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
   <translation>Ein Kennsatz braucht mindestens {0} Zeichen.</translation>
  </message>
  <message>
   <source>After unlocking or starting the system's password store.</source>
   <translation>Nachdem der Passwortspeicher des Systems entsperrt oder gestartet ist.</translation>
  </message>
  <message>
   <source>Enter it first.</source>
   <translation>Gib es zuerst ein.</translation>
  </message>
  <message>
   <source>Enter the passphrase</source>
   <translation>Kennsatz eingeben</translation>
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
   <translation>Kennsatz</translation>
  </message>
  <message>
   <source>Protect a new library with a passphrase</source>
   <translation>Eine neue Bibliothek mit einem Kennsatz schützen</translation>
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
   <source>The library did not open</source>
   <translation>Die Bibliothek ließ sich nicht öffnen</translation>
  </message>
  <message>
   <source>The one this library was made with.</source>
   <translation>Der, mit dem diese Bibliothek angelegt wurde.</translation>
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
   <source>Try again</source>
   <translation>Noch einmal versuchen</translation>
  </message>
  <message>
   <source>You will be asked for it at each start. Four or five words are best.</source>
   <translation>Du wirst bei jedem Start danach gefragt. Vier oder fünf Wörter sind am besten.</translation>
  </message>
 </context>
 <context>
  <name>Versions</name>
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
   <source>{0} postings rise, {1} fall.</source>
   <translation>{0} Anzeigen steigen, {1} fallen.</translation>
  </message>
 </context>
 <context>
  <name>WeightsEditor</name>
  <message>
   <source>Degree</source>
   <translation>Abschluss</translation>
  </message>
  <message>
   <source>Fit</source>
   <translation>Passung</translation>
  </message>
  <message>
   <source>Likeness of the texts</source>
   <translation>Ähnlichkeit der Texte</translation>
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
   <source>Seniority</source>
   <translation>Erfahrungsstufe</translation>
  </message>
  <message>
   <source>Skills</source>
   <translation>Fähigkeiten</translation>
  </message>
  <message>
   <source>Years of experience</source>
   <translation>Berufsjahre</translation>
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
   <source>Copy your résumé first.</source>
   <translation>Kopiere zuerst deinen Lebenslauf.</translation>
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
   <source>Open résumé</source>
   <translation>Lebenslauf öffnen</translation>
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
   <source>Résumés (*.pdf *.txt *.md);;All files (*)</source>
   <translation>Lebensläufe (*.pdf *.txt *.md);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>The clipboard holds no text.</source>
   <translation>Die Zwischenablage enthält keinen Text.</translation>
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
   <source>; {0} more reach a good fit</source>
   <translation>; {0} weitere erreichen eine gute Passung</translation>
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
   <source>{0} postings gain points</source>
   <translation>{0} Anzeigen gewinnen Punkte</translation>
  </message>
  <message>
   <source>{0} postings gain points, {1} lose some</source>
   <translation>{0} Anzeigen gewinnen Punkte, {1} verlieren welche</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
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
   <source>Copy your résumé first.</source>
   <translation>Kopiere zuerst deinen Lebenslauf.</translation>
  </message>
  <message>
   <source>Import a &amp;folder of postings…</source>
   <translation>Einen &amp;Ordner mit Anzeigen einlesen…</translation>
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
   <source>Mark as &amp;applied	A</source>
   <translation>Als &amp;beworben markieren	A</translation>
  </message>
  <message>
   <source>Matches</source>
   <translation>Treffer</translation>
  </message>
  <message>
   <source>Open résumé</source>
   <translation>Lebenslauf öffnen</translation>
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
   <source>Redo</source>
   <translation>Wiederholen</translation>
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
   <source>Résumés (*.pdf *.txt *.md);;All files (*)</source>
   <translation>Lebensläufe (*.pdf *.txt *.md);;Alle Dateien (*)</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>The clipboard holds no text.</source>
   <translation>Die Zwischenablage enthält keinen Text.</translation>
  </message>
  <message>
   <source>Undo</source>
   <translation>Rückgängig</translation>
  </message>
  <message>
   <source>{0} could not be read: the Postings page says why.</source>
   <translation>{0} konnten nicht gelesen werden: Die Seite Anzeigen sagt, warum.</translation>
  </message>
  <message>
   <source>{0} postings added, {1} were there already.</source>
   <translation>{0} Anzeigen hinzugekommen, {1} waren schon da.</translation>
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
   <translation>KI-Ingenieur/in</translation>
  </message>
  <message>
   <source>Applied</source>
   <translation>Beworben</translation>
  </message>
  <message>
   <source>Applied scientist</source>
   <translation>Angewandte/r Wissenschaftler/in</translation>
  </message>
  <message>
   <source>Data analyst</source>
   <translation>Datenanalyst/in</translation>
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
   <translation>DevOps-Ingenieur/in</translation>
  </message>
  <message>
   <source>Experience</source>
   <translation>Erfahrung</translation>
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
   <source>Interview</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <source>ML engineer</source>
   <translation>ML-Ingenieur/in</translation>
  </message>
  <message>
   <source>MLOps engineer</source>
   <translation>MLOps-Ingenieur/in</translation>
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
   <translation>Forscher/in</translation>
  </message>
  <message>
   <source>Saved</source>
   <translation>Vorgemerkt</translation>
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
   <translation>Software-Ingenieur/in</translation>
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
</TS>
