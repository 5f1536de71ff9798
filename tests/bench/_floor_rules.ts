import type { InteractionCallbackData } from "@discordeno/bot";
import type { OutgoingMessage } from "../../src/discord/connection/mod.ts";
import { gameVoice, renderBoard } from "../../src/discord/render/mod.ts";
import { withIcons } from "../../src/discord/emoji/icon_messaging.ts";
import {
  applyMove,
  type Changed,
  findPlayer,
  type Game,
  type Person,
  startGame,
} from "../../src/game/mod.ts";
import { codecs } from "../../src/storage/mod.ts";
import { fixedEnv } from "../_helpers/fixed_env.ts";
import { usualRules } from "../_helpers/usual_rules.ts";
import { commit, type LibraryClient, openClient, sendTrip } from "./_floor_client.ts";
import { lend, type Press, type Records } from "./_floors.ts";

const ann: Person = { id: "1000000000000000001", name: "Ann" };
const ben: Person = { id: "1000000000000000002", name: "Ben" };

/**
 * The same, with what a game cannot do without, by Ronnied's own functions: a game and a player are read,
 * Ben joins or leaves, the records are checked and written, and the answer is the game's board. As in
 * Ronnied, what a process has written itself is not checked again when it is read.
 */
export async function openFloor(url: string, answer: InteractionCallbackData): Promise<Press> {
  const lending = await lend("rules", async (records) => {
    const opened = await openClient(url, records);
    await opened.client.set(records.game, codecs.game.encode(records.game, newGame()));
    return opened;
  });
  // The board's own buttons, and the one that is pressed next.
  const { components: ping = [] } = answer;
  return async () => {
    const { components = [], embeds = [] } = await lending.lend(press);
    return { embeds, components: [...components, ...ping], allowedMentions: { parse: [] } };
  };
}

async function press({ client, records }: LibraryClient): Promise<OutgoingMessage> {
  const [, read] = await sendTrip(client, records.reading());
  const [gameText, , , playerText] = read as readonly (string | null)[];
  const game = codecs.game.decode(records.game, gameText ?? "");
  if (playerText) codecs.player.decode(records.player, playerText);
  const move = findPlayer(game, ben.id)
    ? { type: "leave", round: 0 } as const
    : { type: "join" } as const;
  const result = applyMove(game, ben, move, fixedEnv({ now: Date.now() }));
  if (!("events" in result)) throw new Error(`Refused: ${result.message}`);
  await commit(client, records.writing(textsOf(records, result)));
  const board = renderBoard(gameVoice(result.game), result.game, null);
  return withIcons(board, null);
}

function newGame(): Game {
  const started = startGame(
    {
      guildId: "1000000000000000003",
      channelId: "1000000000000000004",
      sessionId: crypto.randomUUID(),
      creator: ann,
      houseRules: usualRules,
    },
    null,
    fixedEnv({ now: Date.now(), newId: () => crypto.randomUUID() }),
  );
  if (!("created" in started)) throw new Error(`Refused: ${started.message}`);
  return started.created.game;
}

/** What the press writes. */
function textsOf(records: Records, { game, events }: Changed) {
  const player = { ...ben, currentGameId: game.id, lastRoll: null };
  return {
    game: codecs.game.encode(records.game, game),
    done: codecs.done.encode(records.doneBefore, { did: "move", events }),
    player: codecs.player.encode(records.player, player),
  };
}
