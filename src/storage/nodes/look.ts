import { nameOf, type Place } from "../address/mod.ts";
import { CommandFailed } from "../redis/mod.ts";
import { type ClusterView, mergeViews, parseClusterView } from "./cluster_view.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Topology, topologyOfOne, uniquePlaces } from "./topology.ts";

/** What a look has found, or why it has found nothing. */
export type Look = Found | Trouble;

/** Why nothing was found. */
export interface Trouble {
  readonly trouble: string;
  /** Whether all that were asked say that the address is wrong: it does not pass by itself. */
  readonly isWrongAddress: boolean;
}

/** Who has what, and who else can be asked. */
interface Found {
  readonly topology: Topology;
  readonly sentinels: readonly Place[];
}

/** What one server has said, or why it would not, or did not, say anything. */
type Said<T> = { readonly said: T } | Silence;

interface Silence {
  readonly silence: string;
  /** Whether it is none of those that were meant, and says so. */
  readonly isStranger: boolean;
}

/** Asks nodes of a cluster who has what. Those that are cut off from the majority do not count. */
export async function lookAtCluster(inquiry: Inquiry, places: readonly Place[]): Promise<Look> {
  const answers = await askAll(inquiry, places, async (place) => {
    const [info, nodes] = await inquiry.ask(place, ["CLUSTER", "INFO"], ["CLUSTER", "NODES"]);
    const isUp = /^cluster_state:ok/m.test(String(info));
    return { isUp, view: parseClusterView(String(nodes), place) };
  });
  const said = saidIn(answers);
  const views: readonly ClusterView[] = said.filter(({ isUp }) => isUp).map(({ view }) => view);
  if (views.length > 0) return { topology: mergeViews(views), sentinels: [] };
  if (said.length === 0) return troubleIn(answers, "No node of the cluster answers");
  return passing("the cluster is down: see CLUSTER INFO on its nodes");
}

/**
 * Asks Sentinels who is master. The master that was made one last counts, if it says so itself.
 * https://redis.io/docs/latest/develop/reference/sentinel-clients/
 */
export async function lookAtSentinels(
  sentinels: Inquiry,
  places: readonly Place[],
  name: string,
  servers: Inquiry,
): Promise<Look> {
  const answers = await askAll(sentinels, places, async (place) => {
    const [address, master, replicas, others] = await sentinels.ask(
      place,
      ["SENTINEL", "GET-MASTER-ADDR-BY-NAME", name],
      ["SENTINEL", "MASTER", name],
      ["SENTINEL", "REPLICAS", name],
      ["SENTINEL", "SENTINELS", name],
    );
    const [host, port] = address as readonly string[];
    return {
      master: { host: host ?? "", port: Number(port) },
      epoch: Number(fieldsOf(master)["config-epoch"]),
      replicas: (replicas as readonly unknown[]).map(fieldsOf),
      others: (others as readonly unknown[]).map(fieldsOf),
    };
  });
  const views = saidIn(answers).toSorted((a, b) => b.epoch - a.epoch);
  const [latest] = views;
  if (!latest) return troubleIn(answers, "No Sentinel answers");
  const { master } = latest;
  const [role] = await askAll(servers, [master], (place) => servers.ask(place, ["ROLE"]));
  if (!role || "silence" in role) {
    return passing(`the master that the Sentinels name cannot be used: ${role?.silence}`);
  }
  if (!String(role.said).startsWith("master,")) {
    return passing(`${nameOf(master)} is no master, and the Sentinels name no other yet`);
  }
  const replicas = uniquePlaces(
    views.flatMap((view) => view.replicas.filter(({ flags }) => !/\b[so]_down\b/.test(flags ?? "")))
      .map(placeIn),
  ).filter((place) => nameOf(place) !== nameOf(master));
  const named = views.flatMap(({ others }) => others.map(placeIn));
  const isByMajority = views.length > uniquePlaces([...places, ...named]).length / 2;
  return { topology: topologyOfOne({ master, replicas }, isByMajority), sentinels: named };
}

async function askAll<T>(
  inquiry: Inquiry,
  places: readonly Place[],
  ask: (place: Place) => Promise<T>,
): Promise<readonly Said<T>[]> {
  return await Promise.all(places.map(async (place) => {
    try {
      return { said: await ask(place) };
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      return silenceOf(inquiry, place, error);
    }
  }));
}

/** What servers say that are none of those that were meant, and what it means. */
const strangers: readonly (readonly [RegExp, string])[] = [
  [/cluster support disabled/, "is no node of a cluster: write redis:// for it, without +cluster"],
  [
    /unknown command .CLUSTER/i,
    "does not know CLUSTER, as a Sentinel does not: name nodes instead",
  ],
  [/unknown command .SENTINEL/i, "is no Sentinel: write redis:// for it, without +sentinel"],
  [/No such master/, "is a Sentinel and knows no master of that name: SENTINEL MASTERS names them"],
];

function silenceOf(inquiry: Inquiry, place: Place, { kind, message }: CommandFailed): Silence {
  const name = nameOf(place);
  if (kind !== "refused") {
    const why = inquiry.troubleAt(place)?.words ?? null;
    return {
      silence: why === null ? `${name} does not answer` : `${name}: ${why}`,
      isStranger: false,
    };
  }
  const meaning = strangers.find(([pattern]) => pattern.test(message))?.[1];
  const help = /^NOPERM/.test(message) ? "; docs/scaling.md has the rights it takes" : "";
  return { silence: `${name} ${meaning ?? `refused: ${message}${help}`}`, isStranger: !!meaning };
}

/** Why nobody has said anything: in the words of one that knows why, if one does. */
function troubleIn(answers: readonly Said<unknown>[], what: string): Trouble {
  const silent = answers.filter((answer) => "silence" in answer);
  const first = silent.find(({ isStranger }) => isStranger) ?? silent[0];
  const isWrongAddress = silent.every(({ isStranger }) => isStranger);
  if (isWrongAddress) return { trouble: first?.silence ?? what, isWrongAddress };
  return passing(`${what}: ${first?.silence}`);
}

function passing(trouble: string): Trouble {
  return { trouble, isWrongAddress: false };
}

function saidIn<T>(answers: readonly Said<T>[]): readonly T[] {
  return answers.flatMap((answer) => "said" in answer ? [answer.said] : []);
}

function placeIn({ ip = "", port }: Readonly<Record<string, string>>): Place {
  return { host: ip, port: Number(port) };
}

/** A reply of fields and values, which is a map of RESP 3. */
function fieldsOf(reply: unknown): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(reply ?? {}).map(([key, value]) => [key, String(value)]),
  );
}
