import { quips } from "../../text.ts";

/** What Ronnie remembers of an evening. */
export const memories = {
  winStreak: quips([
    "{count} Siege am Stück für {name}. Ich hab die Würfel geprüft, sie sind in Ordnung.",
    "{name} gewinnt zum {count}. Mal hintereinander. Die Würfel haben einen Lieblingsstuhl.",
    "{count} in Folge, {name}. Lass den Möbeln auch noch etwas Glück.",
    "{name} gewinnt schon wieder: {count} am Stück. Ich sollte Eintritt nehmen.",
    "{count} Spiele, {count} Siege. {name}, darf ich mal deinen Ärmel berühren?",
    "Für {name} sind das {count} Siege nacheinander. Die Würfel nennen es Freundschaft.",
  ]),
  revenge: quips([
    "Vorhin kam etwas von {other} zu {name}. Die Antwort ist jetzt da.",
    "Zurück an den Absender: {name} schickt {other} einmal {drink}.",
    "Einmal {drink} von {name} für {other}. Ich verbuche das als Antwort.",
    "Wie du mir, so ich dir: diesmal von {name} an {other}.",
    "{other} hat eingeschenkt, {name} hat es sich gemerkt. Das nenn ich Manieren.",
    "Da war noch was offen zwischen {name} und {other}. Jetzt nicht mehr.",
  ]),
  fails: quips([
    "{name} hat {count}-mal die schlechteste Seite gefunden. Die Aussicht muss schön sein.",
    "{count} Patzer für {name} heute Abend. Der Würfel hat sich schriftlich entschuldigt.",
    "Patzer Nummer {count} für {name}. Ich hab eine kleine Kerze angezündet.",
    "Schon {count}-mal, {name}. Ich würd mal ein Wort mit dem Würfel reden.",
    "{name} und die falsche Seite des Würfels: {count} Treffen heute. Eine Romanze.",
    "Das sind {count} Patzer heute, {name}. Jemand muss den Durchschnitt ehrlich halten.",
  ]),
  rollOffs: quips([
    "{count}-mal gestochen heute Abend. Ihr könnt euch aber auch auf nichts einigen.",
    "Stechen Nummer {count} heute. Die Würfel machen Überstunden.",
    "Jetzt waren es {count} Spiele mit Stechen. Ich setz mich schon gar nicht mehr.",
    "Bisher {count}-mal gestochen. Sagt den Würfeln mal, dass es noch andere Zahlen gibt.",
    "Wieder Gleichstand: {count} Spiele heute gingen ins Stechen. Ihr steht euch sehr nah.",
    "{count} Spiele, {count} Stechen. Meine Stimme ist schon ein bisschen weg.",
  ]),
};
