import assert from "node:assert/strict";
import { createRestManager } from "@discordeno/bot";
import { withKnownNames } from "../../../src/discord/connection/wire_format.ts";

const values: Readonly<Record<string, unknown>> = {
  "a board": {
    content: "",
    embeds: [{
      title: "A",
      footer: { text: "b", iconUrl: "c" },
      fields: [{ name: "d", inline: true }],
    }],
    components: [{ type: 1, components: [{ type: 2, customId: "1:join", minValues: 0 }] }],
    allowedMentions: { parse: [], users: [1001n] },
  },
  "a command": {
    nameLocalizations: { "es-ES": "daDo" },
    descriptionLocalizations: null,
    defaultMemberPermissions: ["MANAGE_GUILD"],
    options: [{ channelTypes: [0], maxLength: 5, required: false }],
  },
  "a permission": { permissions: ["ADMINISTRATOR"], allow: "8", deny: ["SEND_MESSAGES"] },
  "a name that Discord has": { already_so: { customId: 1n.toString() }, b_c: undefined },
  "what is no object": [null, 0, "", "customId", true, 12n, undefined, [[1n]]],
};

for (const [what, value] of Object.entries(values)) {
  Deno.test(`${what} is sent as discordeno by itself sends it`, () => {
    const rest = createRestManager({ token: `${btoa("1001")}.un.used` });
    const format = withKnownNames(rest.changeToDiscordFormat);
    for (const time of ["first", "second"]) {
      assert.deepEqual(format(value), rest.changeToDiscordFormat(value), time);
    }
  });
}
