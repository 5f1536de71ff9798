import { quips } from "../../text.ts";

/** Tabs, payments and leaderboards. */
export const tabs = {
  paidOne: quips([
    "Eins runter von deinem Deckel. Egal, was es war, es zählt.",
    "Ein Strich weniger auf dem Papier. Herzlichen Dank.",
    "Beglichen. Ich hab es mit einem schön geraden Strich gestrichen.",
    "Erledigt! Groß oder klein, ich frag nie.",
  ]),
  paidMany: quips([
    "{count} runter von deinem Deckel. Mein Bleistift raucht.",
    "Das sind {count} auf einmal. Sehr ordentlich.",
    "{count} Striche gestrichen. War mir ein Vergnügen.",
    "{count} beglichen. Bei dir sieht Buchhaltung aufregend aus.",
  ]),
  allCaughtUp: quips([
    "Du hast alles beglichen. Nichts auf deinem Deckel.",
    "Dein Deckel ist so sauber wie meine Gläser: alles beglichen.",
    "Bei dir ist nichts offen. Alles beglichen! Leg die Füße hoch.",
    "Alles beglichen. Ich hab zweimal nachgesehen.",
  ]),
  lastOne: quips([
    "Und das war das letzte. Du hast alles beglichen.",
    "Nichts mehr auf deinem Deckel. Alles beglichen!",
    "Damit ist es weg: Alles beglichen.",
    "Deckel leer. Alles beglichen, und fein raus.",
  ]),
  leaderboard: quips([
    "{name} liegt vorn. Oder hinten. Kommt drauf an, wie man guckt.",
    "Ganz oben auf der Tafel: {name}. Die Würfel haben einen Liebling.",
    "{name} führt. Applaus ist kostenlos.",
    "Der erste Platz geht an {name}. Einen Preis gibt es nicht. Das war der Preis.",
  ]),
  leaderboardEmpty: quips([
    "Die Tafel ist sauber. Macht mal jemand ein Spiel auf, mit `/ronnied start`?",
    "Kein einziger Strich auf der Tafel. Man könnte meinen, wir wären eine Bücherei.",
    "Keiner schuldet keinem was. Endlich Weltfrieden.",
    "Eine leere Tafel. Ich hab sie beim Warten poliert.",
  ]),
  whichDrink: quips([
    "Was gehört da nicht hin? Ich streich es, und der Kanal erfährt davon.",
    "Zeig mir den falschen Strich, und weg ist er. Im Kanal sag ich es auch.",
    "Sogar ich verschreib mich mal. Was kommt weg?",
    "Mein Radiergummi ist bereit. Was hat es nie gegeben ({drink})?",
  ]),
  nothingToCorrect: quips([
    "Da ist nichts offen, also kann auch nichts weg. Beglichenes muss erst zurückgenommen werden ({drinks}).",
    "Hier ist nichts Offenes zum Streichen ({drink}). Nur was noch offen ist, kann weg.",
    "Auf der Tafel ist da nichts offen. Beglichenes geht erst weg, wenn es zurückgenommen ist.",
    "Kein offener Strich zum Streichen. Eigentlich schön.",
  ]),
  corrected: quips([
    "{name} hat mich 1 {drink} vom Deckel streichen lassen: {other} hat eins weniger.",
    "Tafel berichtigt: {name} nimmt {other} 1 {drink} vom Deckel.",
    "Mein Fehler, oder wessen auch immer: {name} ließ 1 {drink} bei {other} ausradieren.",
    "Ein Strich weniger für {other} ({drink}): {name} sagt, das gab es nie.",
  ]),
  noticeGone: quips([
    "Die Runde ist zu lange her. Dafür reicht mein Gedächtnis eine Stunde.",
    "Den Teil der Tafel hab ich aus dem Kopf gewischt. Was beglichen ist, bleibt beglichen.",
    "Zu lange her für einen Knopf, fürchte ich. Es zählt alles, wie es steht.",
    "Diese Nachricht ist schon Geschichte. Eine schöne, aber Geschichte.",
  ]),
  notOnNotice: quips([
    "Zurücknehmen kann nur, wer draufsteht, und du bist nicht dabei. Prost sagen ist umsonst.",
    "Hier ist nichts von dir, also gibt es nichts zurückzunehmen. Prost darfst du!",
    "Das ist ein fremder Strich. Zurücknehmen kannst du nur deinen.",
    "Du hast hier nichts beglichen, also bleibt es, wie es ist.",
  ]),
  hasCheered: quips([
    "Du hast schon Prost gesagt. Ich hab es über die Musik gehört.",
    "Ein Prost pro Person, und deins war wunderbar.",
    "Dein Prost ist gezählt. Noch lauter, und die Nachbarn beschweren sich.",
    "Schon angestoßen! Die Gläser klingen noch.",
  ]),
  newSession: quips([
    "{name} hat die Tafel gewischt. Ein neuer Abend, und alle fangen bei null an.",
    "Frische Seite! {name} hat einen neuen Abend aufgemacht.",
    "Ein neuer Abend, mit freundlichen Grüßen von {name}. Alles Pech davor war Übung.",
    "{name} hat die Glocke geläutet: Ein neuer Abend beginnt.",
  ]),
};
