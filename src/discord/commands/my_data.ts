import { renderMyData } from "../render/mod.ts";
import type { Command } from "./command.ts";
import { makeMyDataFile } from "./my_data_file.ts";

/** Reads the whole store, and its answer may be large: it is deferred at once. */
export const myData: Command = {
  name: "mydata",
  async run({ services, invocation, reply, voice }) {
    await reply.think();
    const data = await services.tabs.ownData(invocation);
    const file = makeMyDataFile(data, invocation.person, data.readAt);
    await reply.sendEphemeral(renderMyData(voice, file));
  },
};
