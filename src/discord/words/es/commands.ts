import { text } from "../text.ts";

/** Commands as Discord lists them: 1–100 characters each, for people who have never played. */
export const commands = {
  ronnied: text("Un juego de dados para la mesa: tirar, regalar ({drinks}), llevar la cuenta"),
  house: text("Así juega este servidor: sitios, dados, mensajes. Para quien lo cuida"),
  subcommands: {
    start: text("Abre una partida en este canal; los demás entran con un botón"),
    join: text("Siéntate en la partida que está por empezar aquí"),
    leave: text("Deja la partida. Gratis antes de empezar; después cuesta, y pregunto primero"),
    roll: text("Tira el dado cuando te toque, en la ronda o en un desempate"),
    board: text("Muestra otra vez la partida de este canal, aquí abajo"),
    leaderboard: text("Quién recibió qué esta noche y qué queda por saldar"),
    tab: text("Tu propia cuenta: lo que queda por saldar y lo que has regalado"),
    pay: text("Marca como saldado lo más antiguo de tu cuenta"),
    correct: text("Tacha de la cuenta lo que no debería estar"),
    recap: text("La noche de un vistazo: partidas, {drinks} y quién gana cada título"),
    verify: text("Comprueba los dados de la última partida terminada de este canal"),
    newsession: text("Cierra la cuenta de esta noche y abre una nueva para el servidor"),
    abandon: text("Suspende la partida. A mitad cuesta, salvo tras diez minutos de silencio"),
    forget: text("Ronnie te olvida: tu nombre y tus números, en todo servidor. Pregunta antes"),
    mydata: text("Todo lo que Ronnie guarda sobre ti, en un archivo solo para ti"),
    help: text("Cómo se juega, en diez segundos"),
  },
  options: {
    all_time: text("Muestra también todo desde que Ronnied llegó a este servidor"),
    count: text("Cuántos saldas; uno si no lo dices"),
  },
};
