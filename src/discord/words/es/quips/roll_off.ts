import { quips } from "../../text.ts";

/** Ties for the lowest roll, and what is thrown to settle them. */
export const rollOff = {
  rollOffOpened: quips([
    "Sois {count} abajo del todo, y solo hay 1 {drink}. Ya sabéis qué significa.",
    "¡Empate en el sótano! Entran {count}, y alguien sale con 1 {drink}.",
    "{count} en el último puesto. Compartir es bonito, pero hoy no.",
    "Nadie quiere el último puesto, y lo tenéis {count}. Dados, por favor.",
    "Abajo hay mucha gente: {count} de vosotros. A tirar.",
    "¡Empate! {count} de vosotros, cara a cara, dado a dado.",
  ]),
  everybodyTied: quips([
    "¡Todo el mundo empatado! ¿Qué probabilidad hay? No contestes, tira.",
    "Todos el mismo número. Lo llamaría trabajo en equipo, pero aún queda 1 {drink} por repartir.",
    "Todos empatados. Llevo cuarenta años en esto y me sigue encantando.",
    "La mesa entera al desempate. Nadie está a salvo, todo el mundo está invitado.",
  ]),
  rollOffAgain: quips([
    "Empate OTRA VEZ. Sois {count}, y los dados se lo pasan en grande.",
    "¡Aún sin resolver! Quedan {count}. Voy a poner agua a hervir.",
    "¿Otra vez? Entre {count} podríais montar un grupo.",
    "Los dados se niegan a elegir. {count} tiran de nuevo.",
    "¡No! ¿Otra vez lo mismo? {count} de vosotros, y nadie más abajo.",
    "Esto ya lo he visto. No mucho. {count} tiradas más, por favor.",
    "Entre {count} sois de lo más justo.",
    "Empate sobre empate. Siguen {count}, y yo trasnocho.",
  ]),
  rollOffRoll: quips([
    "{name} saca un {value}. Los demás echan cuentas.",
    "Un {value} para {name}. ¿Bastará? No digo ni pío.",
    "{name}: {value}. Aguantaría la respiración, pero tengo que hablar.",
    "{value} de {name}. La sala entera se inclina.",
    "{name} deja un {value} en la mesa y da un paso atrás.",
    "Un {value}, {name}. Ahora es cosa de los nervios de los demás.",
    "{name} saca un {value}. Hasta el reloj se ha parado a mirar.",
    "Eso es {value} para {name}. He dejado de secar este vaso.",
    "{name} tira. ¡{value}! Se oiría caer un cacahuete.",
    "{value}, y {name} suelta el aire. De momento.",
    "Un {value} de {name}. Silbaría, pero tengo la boca seca.",
    "{name} manda el dado a casa con un {value}. Siguiente, por favor.",
  ]),
  tumbling: quips([
    "El dado de {name} sigue rodando. Que nadie respire.",
    "¡Allá va! El dado de {name} tiene toda la mesa para él.",
    "{name} lo ha soltado. Ahora manda el dado.",
    "Vueltas y más vueltas da el dado de {name}. No puedo mirar.",
  ]),
  oneLeft: quips([
    "No queda rival. El desempate acaba, y nadie se lleva nada.",
    "Para desempatar hacen falta dos. Este se ha quedado sin gente.",
    "El otro lado se fue a casa. Sin perdedor, sin nada en la cuenta ({drink}). Qué educado.",
    "Uno contra nadie. Lo declaro empate con los muebles.",
  ]),
};
