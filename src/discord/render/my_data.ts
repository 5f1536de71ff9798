import type { Voice } from "../words/mod.ts";
import { type Message, type TextFile, textMessage } from "./message.ts";

/** What a file of somebody's own data is about. */
export interface MyDataFile extends TextFile {
  /** How many records are in it. */
  readonly records: number;
  /** How many did not fit into it. */
  readonly leftOut: number;
  /** How many could not be read. */
  readonly unread: number;
}

/** Ephemeral: everything that the store holds about the person, as a file. */
export function renderMyData(
  voice: Voice,
  { records, leftOut, unread, ...file }: MyDataFile,
): Message {
  const { myData } = voice.words;
  const isBlank = records + leftOut + unread === 0;
  const lines = [
    isBlank ? voice.say(myData.nothing) : voice.say(myData.here, { file: `\`${file.name}\`` }),
    ...unread > 0 ? [voice.count(myData.unread, unread)] : [],
    ...leftOut > 0 ? [voice.count(myData.leftOut, leftOut)] : [],
    ...isBlank ? [] : [voice.say(myData.forget)],
  ];
  return { ...textMessage(lines.join("\n")), files: [file] };
}
