import { text } from "../text.ts";
import { plural } from "./plural.ts";

/** Sessions: a new one, and one at a glance. */
export const session = {
  stillRunning: plural({
    one: "La partida de {channels} aún cuenta para la noche anterior.",
    many: "Las partidas de {channels} aún cuentan para la noche anterior.",
    other: "Las partidas de {channels} aún cuentan para la noche anterior.",
  }),
  payBefore: text("Lo que queda de antes se sigue saldando con `/ronnied pay` ({drinks})."),

  recapTitle: text("🌙 La noche de un vistazo"),
  recapEmpty: text("🌙 Esta noche aún no ha acabado ninguna partida. `/ronnied start` abre una."),
  recapCounts: text("⏱️ **{span}** · 🎲 **{games}** · {icon} **{owed}**"),
  games: plural({
    one: "{count} partida",
    many: "{count} partidas",
    other: "{count} partidas",
  }),
  since: text("Resultados desde el {day}."),
  remembers: text("🗒️ Ronnie recuerda"),
  onlyFinished: text("Aquí solo cuentan las partidas terminadas."),
  titles: {
    winner: text("🏆 Victoria de la noche"),
    generous: text("🎁 Gran corazón"),
    unlucky: text("🌧️ Dados con mala idea"),
    survivor: text("⚔️ A prueba de desempates"),
    bone_dry: text("🏜️ En seco"),
    sleepyhead: text("😴 En las nubes"),
  },
  titleCounts: {
    winner: plural({
      one: "{count} victoria",
      many: "{count} victorias",
      other: "{count} victorias",
    }),
    generous: plural({
      one: "{count} {drink} de regalo",
      many: "{count} {drinks} de regalo",
      other: "{count} {drinks} de regalo",
    }),
    unlucky: plural({
      one: "{count} fallo o tirada más baja",
      many: "{count} fallos y tiradas más bajas",
      other: "{count} fallos y tiradas más bajas",
    }),
    survivor: plural({
      one: "{count} superado",
      many: "{count} superados",
      other: "{count} superados",
    }),
    bone_dry: plural({
      one: "{count} partida sin {drink}",
      many: "{count} partidas sin {drink}",
      other: "{count} partidas sin {drink}",
    }),
    sleepyhead: plural({
      one: "{count} turno en sueños",
      many: "{count} turnos en sueños",
      other: "{count} turnos en sueños",
    }),
  },
};
