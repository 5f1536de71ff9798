import { isAfter, keys, slotOf } from "../../storage/mod.ts";
import { type Check, checked, type Finding, problem } from "./finding.ts";
import type { StoreContents } from "./store_contents.ts";

/** What a guild's commits have written has reached everybody by then, in milliseconds. */
const patienceMs = 60_000;

/** On a cluster, each game and session is in the slot of its guild. */
export function checkHomes({ game, session }: StoreContents): Check {
  const all = [
    ...[...game].map(([id, { guildId }]) => ({ id, guildId, key: keys.game(id) })),
    ...[...session].map(([id, { guildId }]) => ({ id, guildId, key: keys.session(id) })),
  ];
  const findings = all.filter(({ id, guildId }) => slotOf(id) !== slotOf(guildId)).map(({ key }) =>
    problem(
      key,
      "It is not in the slot of its server, so it cannot be played on, paid in or forgotten",
      "`ronnied backup FILE`, then `ronnied restore FILE --force` gives it a new id",
    )
  );
  return checked("homes", `${all.length} games and sessions`, findings);
}

/** On a cluster, what commits have written for people, channels and everybody arrives there. */
export function checkOutboxes(contents: StoreContents): Check {
  const { outbox, snapshot } = contents;
  const waiting = [...outbox].filter(([, entries]) => entries.length > 0);
  const findings = waiting.flatMap(([guildId, [oldest]]) => {
    const since = Number(oldest?.id.split("-")[0]);
    if (snapshot.now - since <= patienceMs) return [];
    const minutes = Math.floor((snapshot.now - since) / 60_000);
    return problem(
      keys.outbox(guildId),
      `Changes wait for ${minutes} min to reach people's own counts and lists of games`,
      "While the bot runs it tries again by itself: its log says what is in the way. Else start it",
    );
  });
  const count = waiting.reduce((sum, [, entries]) => sum + entries.length, 0);
  return checked(
    "outboxes",
    `${count} changes of ${waiting.length} servers on their way`,
    [...findings, ...marksAhead(contents)],
  );
}

/**
 * Marks that are later than every entry of their outbox and than the server's clock, by which new entries
 * are numbered: the outbox was lost, as with a node that came back empty, and its marks were not.
 */
function marksAhead({ applied, snapshot }: StoreContents): readonly Finding[] {
  const latest = new Map<string, { readonly mark: string; readonly key: string }>();
  for (const [tag, marks] of applied) {
    for (const [guildId, mark] of marks) {
      const known = latest.get(guildId);
      if (known && !isAfter(mark, known.mark)) continue;
      if (/^\d+-\d+$/.test(mark)) latest.set(guildId, { mark, key: keys.applied(tag) });
    }
  }
  return [...latest].flatMap(([guildId, { mark, key }]) => {
    const outboxKey = keys.outbox(guildId);
    const entries = snapshot.entries.get(outboxKey);
    const [newest] = entries?.type === "stream" ? entries.value.at(-1) ?? [] : [];
    const isAhead = Number(mark.split("-")[0]) > snapshot.now &&
      (newest === undefined || isAfter(mark, newest));
    if (!isAhead) return [];
    return problem(
      outboxKey,
      `The mark ${mark} in ${key} is later than all that it has had: what people of its server do ` +
        "would not reach their own counts until then",
      `XINFO STREAM ${outboxKey}: if its last-generated-id is earlier, XSETID ${outboxKey} ${mark}`,
    );
  });
}
