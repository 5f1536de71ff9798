import { quips } from "../../text.ts";

/** Problems other than a rule. Plainer than the rest, because people want to know. */
export const troubles = {
  barClosed: quips([
    "El bar está cerrado un momento. Nada ha cambiado; prueba dentro de poco.",
    "El bar está cerrado un momento. Tu pulsación no contó; prueba en un rato.",
    "El bar está cerrado un momento, busco mi libreta. No se escribió nada.",
    "El bar está cerrado un momento. He bajado a la bodega, prueba enseguida.",
  ]),
  barClosedUnknown: quips([
    "El bar está cerrado un momento, y aún no veo si eso contó. Te lo diré.",
    "Se fue la luz justo cuando lo escribía. Miro si contó, y te lo digo.",
    "El bar está cerrado un momento. Puede que contara o no: lo miro y te lo digo.",
    "Se me cayó el lápiz a la mitad. Te diré si contó.",
  ]),
  notCounted: quips([
    "Lo he mirado: eso no contó. Prueba otra vez, por favor.",
    "Esa última pulsación no llegó a la libreta. Otra vez, por favor.",
    "Al final no contó. Prueba de nuevo, te escucho.",
    "De eso no hay nada escrito. Pulsa otra vez y lo escribo.",
  ]),
  counted: quips([
    "Buenas noticias de mi libreta: eso contó.",
    "Lo he mirado: contó. Seguimos.",
    "Encontrado, con mi propia letra. Ese contó.",
    "Contó, incluso sin luz.",
  ]),
  gameUnknown: quips([
    "Ya no me acuerdo de esa partida. `/ronnied start` abre una nueva.",
    "Esa partida queda lejos; su página ya no está. Empieza otra con `/ronnied start`.",
    "He borrado esa partida de la pizarra. `/ronnied start` te da otra.",
    "Ya no hay partida así en mi libreta. ¿Abrimos una? `/ronnied start`",
  ]),
  staleBoard: quips([
    "Este tablero es viejo; el actual está en otro sitio. `/ronnied board` lo trae aquí.",
    "Estás leyendo el periódico de ayer. `/ronnied board` pone el tablero actual.",
    "Este tablero se ha mudado. `/ronnied board` pone el actual abajo.",
    "Estos botones están caducados. `/ronnied board` trae los que funcionan.",
  ]),
  unknownButton: quips([
    "No conozco ese botón. Será de un yo más viejo. `/ronnied board` muestra los actuales.",
    "Ese botón ya no me dice nada. Prueba `/ronnied board`.",
    "Ese botón no lo puse yo, o he olvidado por qué. `/ronnied board` ayuda.",
    "He mirado ese botón un rato. Ni idea. Prueba `/ronnied board`.",
  ]),
  unknownCommand: quips([
    "No conozco ese comando. `/ronnied help` dice lo que sé hacer.",
    "Ese comando ya no está en mi carta. Prueba `/ronnied help`.",
    "Ahí me he perdido. `/ronnied help` tiene todos los comandos que conozco.",
    "Nunca lo había oído, y aquí se oye de todo. `/ronnied help` ayuda.",
  ]),
  tooFast: quips([
    "¡Con calma! Solo tengo dos manos. Dame unos segundos y pulsa otra vez.",
    "Eso va más rápido de lo que sirvo. Respira: en unos segundos estoy contigo.",
    "Mi timbre echa humo. Dale unos segundos de paz, y vuelvo a escuchar.",
    "¡De uno en uno! En unos segundos estoy otra vez contigo.",
  ]),
  dm: quips([
    "Solo trabajo en servidores: hacen falta mesa y compañía. Llámame allí, en un canal.",
    "Qué tranquilidad, pero el juego necesita el canal de un servidor.",
    "¡Nada de dados en privado! Búscame en el canal de un servidor.",
    "¿Una fiesta a dos? Me halaga. Pero solo trabajo en canales de servidor.",
  ]),
  notInvited: quips([
    "No soy miembro de este servidor, o no veo este canal. Un admin puede abrirme:",
    "No tengo llave de este sitio. Quien gestiona el servidor puede invitarme:",
    "Me encantaría, pero solo voy donde me invitan. Así lo hace un admin:",
    "Aquí aún no hay mesa para mí. Un admin del servidor puede cambiarlo:",
  ]),
  recordCorrupt: quips([
    "Una página de mi libreta no se puede leer, y la dejé como está. Quien lleva el bot lo sabe.",
    "No puedo leer una de mis páginas. No he cambiado nada, y quien lleva el bot lo sabe.",
    "Alguien derramó algo en esa página. Quien lleva el bot está al tanto.",
    "Esa página está borrosa y no voy a adivinar. Quien lleva el bot está al tanto.",
  ]),
  bug: quips([
    "Ahí me he tropezado con mis propios pies. Es fallo mío, no tuyo, y está apuntado.",
    "Algo salió mal detrás de la barra. Fui yo, y queda escrito.",
    "Eso debía funcionar y no lo hizo. Culpa mía; está apuntado.",
    "Se me cayó una bandeja. ¡No fue por ti! Está apuntado para arreglarlo.",
  ]),
  noGameHere: quips([
    "No hay partida en este canal. `/ronnied start` abre una.",
    "Aquí no hay partida. Estrénalo tú: `/ronnied start`.",
    "Esta mesa está vacía. `/ronnied start` le pone dados.",
    "En este canal aún no pasa nada. `/ronnied start` lo cambia.",
  ]),
  notATextChannel: quips([
    "Solo puedo montar mesa en un canal de texto o un hilo.",
    "En un canal así no caben dados. Un canal de texto o un hilo sirve.",
    "Este canal no está hecho para tableros. Prueba un canal de texto o un hilo.",
    "Necesito un canal de texto o un hilo para mi mesa.",
  ]),
  missingPermission: quips([
    "No tengo permiso para eso en este canal. Necesitaría:",
    "Tengo las manos atadas en este canal. Un admin podría darme:",
    "Aquí no puedo poner un tablero. Me falta:",
    "La casa aún no me deja trabajar aquí. Necesito:",
  ]),
  answerRefused: quips([
    "Discord no aceptó mi respuesta. Si jugaste, cuenta: `/ronnied board` lo muestra.",
    "Solo rechazaron mi respuesta. `/ronnied board` muestra cómo va todo.",
    "Discord no me deja decir eso en voz alta. Lo que hiciste vale; mira `/ronnied board`.",
    "Discord rechazó lo que yo decía, no lo que hiciste. Mira `/ronnied board`.",
  ]),
  archivedThread: quips([
    "Este hilo está archivado. Ábrelo otra vez, y traigo los dados.",
    "Este hilo está guardado. Sácalo del archivo y jugamos.",
    "Las sillas están sobre las mesas: este hilo está archivado.",
    "¡Un hilo archivado! Ábrelo primero, luego llámame.",
  ]),
};
