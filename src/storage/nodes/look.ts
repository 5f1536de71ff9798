import { nameOf, type Place } from "../address/mod.ts";
import { CommandFailed, isReply } from "../redis/mod.ts";
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
  /** Whether all that were asked refuse: to ask them again at once is no use. */
  readonly isRefusal: boolean;
  /** The Sentinels that have not answered, by name. */
  readonly silent?: readonly string[];
}

/** Who has what, and who else can be asked. */
interface Found {
  readonly topology: Topology;
  readonly sentinels: readonly Place[];
  /** What is wrong with the addresses of nodes that answer, and what to do; null if nothing is. */
  readonly wrong: string | null;
  /** The Sentinels that have not answered, by name. */
  readonly silent?: readonly string[];
}

/** What one server has said, or why it would not, or did not, say anything. */
type Said<T> = { readonly said: T } | Silence;

interface Silence {
  readonly silence: string;
  /** Whether it is none of those that were meant, and says so. */
  readonly isStranger: boolean;
  readonly isRefusal: boolean;
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
  if (views.length > 0) {
    const wrong = misplacedIn(places, answers) ?? dividedIn(places, answers);
    return { topology: mergeViews(views), sentinels: [], wrong };
  }
  if (said.length === 0) return troubleIn(answers, "No node of the cluster answers");
  return passing(`the cluster is down: ${whyDown(said.map(({ view }) => view))}`);
}

/** Why none of the nodes of a cluster that answer does anything. */
function whyDown(views: readonly ClusterView[]): string {
  const { lack } = mergeViews(views);
  if (lack !== null) return lack;
  const failed = views.flat().filter(({ isMaster, isFailed, ranges }) =>
    isMaster && isFailed && ranges.length > 0
  );
  const [first] = failed;
  if (first === undefined) return "too few of its masters know of each other; start the others";
  return `${nameOf(first.place)} is away, and the others stop as long as ` +
    "cluster-require-full-coverage is yes on them";
}

/** A node that answers where it was asked and not at the address that it has given the others. */
function misplacedIn(
  places: readonly Place[],
  answers: readonly Said<{ readonly view: ClusterView }>[],
): string | null {
  const silences = new Map(places.map((place, index) => {
    const answer = answers[index];
    return [nameOf(place), answer && "silence" in answer ? answer.silence : null];
  }));
  for (const [index, place] of places.entries()) {
    const answer = answers[index];
    const self = answer && "said" in answer ? answer.said.view.find(({ isSelf }) => isSelf) : null;
    const silence = self ? silences.get(nameOf(self.place)) : null;
    if (!self || !silence) continue;
    return `the node at ${nameOf(place)} announces ${
      nameOf(self.place)
    }, which does not lead to it from ` +
      "here; set cluster-announce-ip and cluster-announce-port on each node to what does";
  }
  return null;
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
  const silent = places.filter((_, index) => "silence" in (answers[index] ?? {})).map(nameOf);
  if (!latest) return { ...troubleIn(answers, "No Sentinel answers"), silent };
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
  const topology = topologyOfOne({ master, replicas }, isByMajority);
  return { topology, sentinels: named, wrong: null, silent };
}

/** Two nodes with slots that do not know of each other. */
function dividedIn(
  places: readonly Place[],
  answers: readonly Said<{ readonly view: ClusterView }>[],
): string | null {
  const nodes = places.flatMap((place, index) => {
    const answer = answers[index];
    if (!answer || !("said" in answer)) return [];
    const { view } = answer.said;
    if (view.every(({ ranges }) => ranges.length === 0)) return [];
    const id = view.find(({ isSelf }) => isSelf)?.id ?? "";
    return [{ name: nameOf(place), id, known: new Set(view.map((line) => line.id)) }];
  });
  for (const one of nodes) {
    const other = nodes.find(({ id, known }) => !one.known.has(id) && !known.has(one.id));
    if (other === undefined) continue;
    return `${one.name} and ${other.name} are nodes of different clusters; name nodes of one`;
  }
  return null;
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
    const cause = inquiry.troubleAt(place);
    return {
      silence: cause === null ? `${name} does not answer` : `${name}: ${cause.words}`,
      isStranger: false,
      // As of a password.
      isRefusal: cause !== null && isReply(cause.error),
    };
  }
  const meaning = strangers.find(([pattern]) => pattern.test(message))?.[1];
  const help = /^NOPERM/.test(message) ? "; docs/scaling.md has the rights it takes" : "";
  const silence = `${name} ${meaning ?? `refused: ${message}${help}`}`;
  return { silence, isStranger: meaning !== undefined, isRefusal: true };
}

/** Why nobody has said anything: in the words of one that knows why, if one does. */
function troubleIn(answers: readonly Said<unknown>[], what: string): Trouble {
  const silent = answers.filter((answer) => "silence" in answer);
  const first = silent.find(({ isStranger }) => isStranger) ?? silent[0];
  const isWrongAddress = silent.every(({ isStranger }) => isStranger);
  const isRefusal = silent.every((answer) => answer.isRefusal);
  const trouble = isWrongAddress ? first?.silence ?? what : `${what}: ${first?.silence}`;
  return { trouble, isWrongAddress, isRefusal };
}

/** Something that may be over soon. */
export function passing(trouble: string): Trouble {
  return { trouble, isWrongAddress: false, isRefusal: false };
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
    [...reply instanceof Map ? reply : []].map(([key, value]) => [key, String(value)]),
  );
}
