import { text } from "../text.ts";

/** Commands as Discord lists them: 1–100 characters each, for people who have never played. */
export const commands = {
  ronnied: text("Ein Würfelspiel für den ganzen Tisch: würfeln, {drinks} verteilen, Deckel führen"),
  house: text("So spielt dieser Server: Plätze, Würfel, Nachrichten. Für alle, die ihn verwalten"),
  subcommands: {
    start: text("Ein Spiel in diesem Kanal aufmachen; die anderen kommen per Knopf dazu"),
    join: text("Platz nehmen in dem Spiel, das hier gleich anfängt"),
    leave: text(
      "Das Spiel verlassen. Vor dem Anfang umsonst, danach kostet es, und ich frage vorher",
    ),
    roll: text("Würfeln, wenn du dran bist, in der Runde oder beim Stechen"),
    board: text("Das Spiel dieses Kanals noch einmal zeigen, hier unten"),
    leaderboard: text("Wer an diesem Abend was bekommen hat und was noch offen ist"),
    tab: text("Dein eigener Deckel: was noch offen ist und was du verteilt hast"),
    pay: text("Das Älteste auf deinem Deckel als erledigt abhaken"),
    correct: text("Etwas von der Tafel streichen, das da nicht hingehört"),
    recap: text("Der Abend auf einen Blick: Spiele, {drinks} und wer welchen Titel holt"),
    verify: text("Die Würfel des letzten beendeten Spiels in diesem Kanal prüfen"),
    newsession: text("Die Tafel dieses Abends abschließen und für den Server neu anfangen"),
    abandon: text("Das Spiel abbrechen. Mittendrin kostet es, außer nach zehn stillen Minuten"),
    forget: text(
      "Ronnie vergisst dich: Name und Zahlen, auf allen Servern. Fragt noch einmal nach",
    ),
    mydata: text("Alles, was Ronnie über dich gespeichert hat, als Datei nur für dich"),
    help: text("So geht das Spiel, in zehn Sekunden"),
  },
  options: {
    all_time: text("Auch alles zeigen, seit Ronnied auf diesem Server ist"),
    count: text("Wie viele du begleichst; ohne Angabe eins"),
  },
};
