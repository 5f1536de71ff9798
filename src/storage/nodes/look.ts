import { nameOf, type Place } from "../address/mod.ts";
import { CommandFailed } from "../redis/mod.ts";
import { type ClusterView, mergeViews, parseClusterView } from "./cluster_view.ts";
import type { Inquiry } from "./inquiry.ts";
import { type Topology, topologyOfOne, uniquePlaces } from "./topology.ts";

/** What a look has found, or why it has found nothing. */
export type Look = Found | { readonly trouble: string };

/** Who has what, and who else can be asked. */
interface Found {
  readonly topology: Topology;
  readonly sentinels: readonly Place[];
}

/** What one server has said: nothing if it did not answer, or why it would not say. */
type Said<T> = { readonly said: T } | { readonly refusal: string } | null;

/** Asks nodes of a cluster who has what. Those that are cut off from the majority do not count. */
export async function lookAtCluster(inquiry: Inquiry, places: readonly Place[]): Promise<Look> {
  const answers = await askAll(places, async (place) => {
    const [info, nodes] = await inquiry.ask(place, ["CLUSTER", "INFO"], ["CLUSTER", "NODES"]);
    const isUp = /^cluster_state:ok/m.test(String(info));
    return { isUp, view: parseClusterView(String(nodes), place) };
  });
  const said = saidIn(answers);
  const views: readonly ClusterView[] = said.filter(({ isUp }) => isUp).map(({ view }) => view);
  if (views.length > 0) return { topology: mergeViews(views), sentinels: [] };
  const why = said.length > 0 ? "the cluster is down: see CLUSTER INFO on its nodes" : null;
  return { trouble: why ?? refusalIn(answers) ?? "No node of the cluster answers" };
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
  const answers = await askAll(places, async (place) => {
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
  if (!latest) return { trouble: refusalIn(answers) ?? "No Sentinel answers" };
  const { master } = latest;
  const [roles] = await askAll([master], (place) => servers.ask(place, ["ROLE"]));
  const isMaster = roles && "said" in roles && String(roles.said).startsWith("master,");
  if (!isMaster) {
    return { trouble: `${nameOf(master)} is no master, and the Sentinels name no other yet` };
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
  places: readonly Place[],
  ask: (place: Place) => Promise<T>,
): Promise<readonly Said<T>[]> {
  return await Promise.all(places.map(async (place) => {
    try {
      return { said: await ask(place) };
    } catch (error) {
      if (!(error instanceof CommandFailed)) throw error;
      return error.kind === "refused" ? { refusal: refusalOf(place, error.message) } : null;
    }
  }));
}

function refusalOf(place: Place, message: string): string {
  const name = nameOf(place);
  if (message.includes("cluster support disabled")) {
    return `${name} is no node of a cluster: write redis:// for it, without +cluster`;
  }
  if (message.includes("No such master")) {
    return `${name} knows no master of that name: SENTINEL MASTERS names them`;
  }
  return `${name} refused: ${message}`;
}

function saidIn<T>(answers: readonly Said<T>[]): readonly T[] {
  return answers.flatMap((answer) => answer && "said" in answer ? [answer.said] : []);
}

function refusalIn(answers: readonly Said<unknown>[]): string | null {
  return answers.flatMap((answer) => answer && "refusal" in answer ? [answer.refusal] : [])[0] ??
    null;
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
