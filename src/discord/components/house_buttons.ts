import type { HouseView } from "../../service/mod.ts";
import { isRefusedHouse, showHouse } from "../interactions/house_access.ts";
import {
  type Modal,
  renderHouseReset,
  renderHouseSlow,
  renderRulesModal,
  renderStyleModal,
  renderWordsModal,
} from "../render/mod.ts";
import { respondWithNote } from "../interactions/responses.ts";
import type { Voice } from "../words/mod.ts";
import type { Component } from "./component.ts";

/** A button that opens a form with what holds now. */
function opens(render: (voice: Voice, view: HouseView, pass: string) => Modal): Component {
  return async (context, { gameId: pass }) => {
    if (await isRefusedHouse(context, pass)) return;
    const { services, interaction, reply, voice } = context;
    const modal = render(voice, await services.house.look(interaction.guildId), pass);
    // A form can only be the first answer, and a slow store has had one already.
    if (await reply.openModal(modal) === null) {
      await respondWithNote(context, renderHouseSlow(voice));
    }
  };
}

export const houseRules: Component = opens((voice, { settings, house }, pass) =>
  renderRulesModal(voice, house.rules, { pass, seenId: settings.rules?.changeId ?? null })
);

export const houseStyle: Component = opens((voice, { settings, house }, pass) =>
  renderStyleModal(voice, house.style, { pass, seenId: settings.style?.changeId ?? null })
);

export const houseWords: Component = opens((voice, { settings, house }, pass) =>
  renderWordsModal(voice, house.words, { pass, seenId: settings.words?.changeId ?? null })
);

/** Asks first. */
export const houseReset: Component = async (context, { gameId: pass }) => {
  if (await isRefusedHouse(context, pass)) return;
  await context.reply.replaceEphemeral(renderHouseReset(context.voice, pass));
};

export const houseWipe: Component = async (context, { gameId: pass }) => {
  if (await isRefusedHouse(context, pass)) return;
  const { services, interaction, invocation, voice } = context;
  const view = await services.house.reset(interaction.guildId, invocation);
  await showHouse(context, view, pass, [voice.say(voice.words.house.wiped)]);
};

export const houseShow: Component = async (context, { gameId: pass }) => {
  if (await isRefusedHouse(context, pass)) return;
  const { services, interaction } = context;
  await showHouse(context, await services.house.look(interaction.guildId), pass);
};
