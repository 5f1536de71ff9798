import { quips } from "../../text.ts";

/** Ties for the lowest roll, and what is thrown to settle them. */
export const rollOff = {
  rollOffOpened: quips([
    "{count} von euch ganz unten, und nur 1 {drink}. Ihr wisst, was das heißt.",
    "Gleichstand im Keller! {count} gehen rein, einmal {drink} kommt mit raus.",
    "{count} teilen sich den letzten Platz. Teilen ist schön, aber nicht heute.",
    "Keiner will den letzten Platz, und {count} von euch haben ihn. Würfel, bitte.",
    "Unten am Tisch wird es eng: {count} von euch. Würfelt es aus.",
    "Gleichstand! {count} von euch, Auge in Auge, Würfel an Würfel.",
  ]),
  everybodyTied: quips([
    "Alle gleich! Wie wahrscheinlich ist das denn? Nicht antworten, würfeln.",
    "Alle dieselbe Zahl. Das nenn ich Teamarbeit, aber irgendwer bekommt trotzdem 1 {drink}.",
    "Alle gleichauf. Ich mach das seit vierzig Jahren und mag es immer noch.",
    "Der ganze Tisch im Stechen. Niemand ist sicher, alle sind eingeladen.",
  ]),
  rollOffAgain: quips([
    "SCHON WIEDER gleich. {count} von euch, und die Würfel haben den Spaß ihres Lebens.",
    "Immer noch nichts! {count} sind übrig. Ich setz mal Teewasser auf.",
    "Schon wieder? Ihr {count} solltet eine Band gründen.",
    "Die Würfel wollen nicht wählen. {count} werfen noch einmal.",
    "Nein! Wieder dasselbe? {count} von euch, und keiner drunter.",
    "Das hab ich schon mal gesehen. Nicht oft. Noch {count} Würfe, bitte.",
    "Ihr {count} seid wirklich sehr fair zueinander.",
    "Gleichstand auf Gleichstand. {count} bleiben drin, und ich bleib länger wach.",
  ]),
  rollOffRoll: quips([
    "{name} wirft {value}. Die anderen rechnen schon.",
    "{value} für {name}. Ob das reicht? Ich sag kein Wort.",
    "{name}: {value}. Ich würd die Luft anhalten, aber ich muss reden.",
    "{value} von {name}. Der ganze Raum beugt sich vor.",
    "{name} legt eine {value} auf den Tisch und tritt einen Schritt zurück.",
    "Eine {value}, {name}. Jetzt kommt es auf die Nerven der anderen an.",
    "{name} würfelt {value}. Sogar die Uhr ist kurz stehen geblieben.",
    "Das sind {value} für {name}. Ich hab aufgehört, dieses Glas zu polieren.",
    "{name} wirft. {value}! Man könnte eine Erdnuss fallen hören.",
    "{value}, und {name} atmet aus. Fürs Erste.",
    "Einmal {value} von {name}. Ich würde pfeifen, aber mein Mund ist trocken.",
    "{name} schickt den Würfel mit einer {value} nach Hause. Weiter, bitte.",
  ]),
  tumbling: quips([
    "Bei {name} rollt der Würfel noch. Nicht atmen.",
    "Da rollt er! Der Würfel von {name} hat den ganzen Tisch für sich.",
    "{name} hat losgelassen. Jetzt liegt es am Würfel.",
    "Runde um Runde dreht er sich für {name}. Ich kann nicht hinsehen.",
  ]),
  oneLeft: quips([
    "Niemand mehr da zum Stechen. Es endet, und kosten tut es auch nichts.",
    "Zum Stechen braucht es zwei. Diesem sind gerade die Leute ausgegangen.",
    "Die andere Seite ist nach Hause. Kein Verlierer, nichts auf dem Deckel ({drink}). Wie höflich.",
    "Eins gegen niemand. Ich werte das als Unentschieden mit den Möbeln.",
  ]),
};
