import { quips } from "../../text.ts";

/** Problems other than a rule. Plainer than the rest, because people want to know. */
export const troubles = {
  barClosed: quips([
    "Die Bar ist kurz geschlossen. Geändert hat sich nichts; versuch es gleich noch mal.",
    "Die Bar ist kurz geschlossen. Dein Druck hat nicht gezählt; versuch es gleich noch mal.",
    "Die Bar ist kurz geschlossen, ich such mein Buch. Aufgeschrieben ist nichts.",
    "Die Bar ist kurz geschlossen. Ich bin eben in den Keller, bitte versuch es bald noch mal.",
  ]),
  barClosedUnknown: quips([
    "Die Bar ist kurz geschlossen, und ich seh noch nicht, ob das gezählt hat. Ich sag dir Bescheid.",
    "Mitten im Schreiben ging das Licht aus. Ich schau nach, ob es gezählt hat, und sag es dir.",
    "Die Bar ist kurz geschlossen. Vielleicht hat es gezählt, vielleicht nicht: Ich schau nach und sag es dir.",
    "Mittendrin ist mir der Bleistift gefallen. Ich sag dir, ob es gezählt hat.",
  ]),
  notCounted: quips([
    "Ich hab nachgesehen: Das hat nicht gezählt. Bitte noch mal.",
    "Der letzte Druck hat es nicht ins Buch geschafft. Noch einmal, bitte.",
    "Es hat doch nicht gezählt. Versuch es noch mal, ich höre zu.",
    "Dafür steht nichts im Buch. Drück noch mal, dann schreib ich es auf.",
  ]),
  counted: quips([
    "Gute Nachricht aus meinem Buch: Das hat gezählt.",
    "Ich hab nachgesehen: Es hat gezählt. Weiter im Text.",
    "Gefunden, in meiner eigenen Handschrift. Das hat gezählt.",
    "Es hat gezählt, sogar ohne Licht.",
  ]),
  gameUnknown: quips([
    "An dieses Spiel erinnere ich mich nicht mehr. `/ronnied start` macht ein neues auf.",
    "Das Spiel ist lange her, die Seite ist weg. Fang mit `/ronnied start` ein frisches an.",
    "Dieses Spiel hab ich von der Tafel gewischt. `/ronnied start` bringt dir ein neues.",
    "So ein Spiel steht nicht mehr in meinem Buch. Machen wir eins auf? `/ronnied start`",
  ]),
  staleBoard: quips([
    "Das ist ein altes Brett, das aktuelle ist woanders. `/ronnied board` holt es her.",
    "Du liest die Zeitung von gestern. `/ronnied board` bringt das aktuelle Brett.",
    "Dieses Brett ist umgezogen. `/ronnied board` holt das aktuelle nach unten.",
    "Diese Knöpfe sind überholt. `/ronnied board` bringt die, die gehen.",
  ]),
  unknownButton: quips([
    "Diesen Knopf kenn ich nicht. Vielleicht ist er von einem älteren Ich. `/ronnied board` zeigt die aktuellen.",
    "Der Knopf sagt mir nichts mehr. Versuch `/ronnied board`.",
    "Den Knopf hab ich nicht angebracht, oder ich weiß nicht mehr, warum. `/ronnied board` hilft.",
    "Ich hab mir den Knopf eine Weile angesehen. Keine Ahnung. Versuch `/ronnied board`.",
  ]),
  unknownCommand: quips([
    "Den Befehl kenn ich nicht. `/ronnied help` sagt, was ich kann.",
    "Der Befehl steht nicht mehr auf meiner Karte. Versuch `/ronnied help`.",
    "Da komm ich nicht mit. `/ronnied help` hat alle Befehle, die ich kenne.",
    "Nie gehört, und ich hab hier schon viel gehört. `/ronnied help` hilft.",
  ]),
  tooFast: quips([
    "Sachte! Ich hab nur zwei Hände. Gib mir ein paar Sekunden, dann drück noch mal.",
    "Das ist schneller, als ich einschenken kann. Tief durchatmen: In ein paar Sekunden bin ich ganz bei dir.",
    "Meine Glocke glüht. Gönn ihr ein paar Sekunden Ruhe, dann hör ich wieder.",
    "Eins nach dem anderen! In ein paar Sekunden bin ich wieder für dich da.",
  ]),
  dm: quips([
    "Ich arbeite nur auf Servern: Dazu braucht es einen Tisch und Gesellschaft. Ruf mich dort in einem Kanal.",
    "Schön ruhig hier, aber das Spiel braucht einen Kanal auf einem Server.",
    "Keine Würfel in Direktnachrichten! Du findest mich im Kanal eines Servers.",
    "Eine Feier zu zweit? Ich fühl mich geehrt. Aber ich arbeite nur in Kanälen auf Servern.",
  ]),
  notInvited: quips([
    "Ich bin nicht auf diesem Server, oder ich seh diesen Kanal nicht. Ein Admin kann mich hier reinlassen:",
    "Für hier hab ich keinen Schlüssel. Wer den Server verwaltet, kann mich einladen:",
    "Ich würd ja gern, aber ich arbeite nur, wo ich eingeladen bin. So macht ein Admin das:",
    "Hier ist noch kein Tisch für mich. Ein Admin des Servers kann das ändern:",
  ]),
  recordCorrupt: quips([
    "Eine Seite meines Buchs ist nicht lesbar, also hab ich sie gelassen, wie sie ist. Wer den Bot betreibt, weiß Bescheid.",
    "Ich kann eine meiner eigenen Seiten nicht lesen. Geändert hab ich nichts, und wer den Bot betreibt, weiß davon.",
    "Jemand hat was auf diese Seite meines Buchs verschüttet. Wer den Bot betreibt, weiß Bescheid.",
    "Die Seite ist verwischt, und raten will ich nicht. Wer den Bot betreibt, weiß Bescheid.",
  ]),
  bug: quips([
    "Da bin ich über meine eigenen Füße gestolpert. Mein Fehler, nicht deiner, und er ist notiert.",
    "Hinter dem Tresen ging was schief. Das war ich, und es ist aufgeschrieben.",
    "Das hätte gehen sollen und ging nicht. Meine Schuld; es ist notiert.",
    "Mir ist ein Tablett gefallen. Nicht wegen dir! Es ist notiert, damit es repariert wird.",
  ]),
  noGameHere: quips([
    "In diesem Kanal gibt es kein Spiel. `/ronnied start` macht eins auf.",
    "Hier läuft kein Spiel. Sei du es: `/ronnied start`.",
    "Dieser Tisch ist leer. `/ronnied start` legt Würfel drauf.",
    "In diesem Kanal ist noch nichts los. `/ronnied start` ändert das.",
  ]),
  notATextChannel: quips([
    "Einen Tisch kann ich nur in einem Textkanal oder Thread aufstellen.",
    "In so einem Kanal ist kein Platz für Würfel. Ein Textkanal oder Thread passt.",
    "Dieser Kanal ist nicht für Bretter gemacht. Versuch es in einem Textkanal oder Thread.",
    "Für meinen Tisch brauch ich einen Textkanal oder einen Thread.",
  ]),
  missingPermission: quips([
    "Das darf ich in diesem Kanal nicht. Ich bräuchte:",
    "In diesem Kanal sind mir die Hände gebunden. Ein Admin könnte mir geben:",
    "Hier kann ich kein Brett aufstellen. Mir fehlt:",
    "Das Haus lässt mich hier noch nicht arbeiten. Ich brauche:",
  ]),
  answerRefused: quips([
    "Discord nahm meine Antwort nicht an. Dein Zug zählt, falls es einer war: `/ronnied board` zeigt ihn.",
    "Nur meine Antwort wurde abgewiesen, sonst nichts. `/ronnied board` zeigt, wie es steht.",
    "Discord lässt mich das nicht laut sagen. Was du getan hast, gilt; `/ronnied board` zeigt das Spiel.",
    "Discord hat abgelehnt, was ich sagen wollte, nicht, was du getan hast. Siehe `/ronnied board`.",
  ]),
  archivedThread: quips([
    "Dieser Thread ist archiviert. Mach ihn wieder auf, und ich bring die Würfel.",
    "Dieser Thread ist weggeräumt. Hol ihn aus dem Archiv, dann spielen wir.",
    "Die Stühle stehen auf den Tischen: Dieser Thread ist archiviert.",
    "Ein archivierter Thread! Mach ihn erst auf, dann ruf mich.",
  ]),
};
