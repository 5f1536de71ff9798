import { text } from "../text.ts";

/** What `/ronnied verify` shows of a game's dice. */
export const dice = {
  title: text("🔍 Die Würfel von Spiel {number}"),
  seal: text("**Siegel**, vor dem ersten Wurf auf dem Brett: `{seal}`"),
  seed: text("**Startwert**, bis zum Ende geheim: `{seed}`"),
  how: text(
    "Das Siegel ist der SHA-256 des Startwerts. Er und die Id des Drucks ergeben den Wurf:",
  ),
  noRolls: text("Niemand hat gewürfelt."),
  rollOff: text("Stechen {number}"),
  scripted: text("nach Drehbuch: gesetzt, nicht gewürfelt"),
  wrong: text("⚠️ folgt nicht aus dem Startwert"),
  shell: text("Selbst nachrechnen"),
  prints: text("In einer Shell mit openssl zeigt das die {value} von {name}:"),
  unsealed: text(
    "Die Würfel von Spiel {number} waren nicht versiegelt: Eine frühere Version hatte es angefangen.",
  ),
  live: text(
    "🔒 Das Spiel am Tisch hat das Siegel `{seal}`. Sein Startwert steht hier, wenn es vorbei ist.",
  ),
  liveUnsealed: text(
    "Das Spiel am Tisch ist nicht versiegelt: Eine frühere Version hatte es angefangen.",
  ),
  nothing: text(
    "🔍 Hier gibt es kein beendetes Spiel zu prüfen. Nach dem Ende bleibt jedes eine Weile.",
  ),
  earlier: text("Frühere Würfe"),
  later: text("Spätere Würfe"),
};
