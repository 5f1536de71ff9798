/** Holds the lists of labels to what the other parts say: a value not on a list counts as "other". */
import assert from "node:assert/strict";
import { buttonKinds } from "../../src/discord/render/mod.ts";
import { commands } from "../../src/discord/commands/mod.ts";
import type { EndReason } from "../../src/discord/connection/connection_end.ts";
import type {
  ConnectionState,
  Plan,
  RateLimitScope,
  RouteClass,
} from "../../src/discord/connection/mod.ts";
import type { InteractionOutcome } from "../../src/discord/interactions/router.ts";
import type { GatewayState } from "../../src/ops/mod.ts";
import type { Label } from "../../src/ops/label.ts";
import { labels, statusLabel } from "../../src/ops/label_values.ts";
import type { RetryReason } from "../../src/storage/mod.ts";

Deno.test("every command and button has its label", () => {
  check(labels.interactionKind, [
    ...commands.map(({ name }) => `/${name}`),
    ...buttonKinds,
    "unknown",
  ]);
});

Deno.test("every operation on the store has its label", () => {
  check(labels.storeOperation, operationsIn("src/storage"));
});

Deno.test("every outcome, ending, route, scope, plan, reason and state has its label", () => {
  check(
    labels.interactionOutcome,
    all<InteractionOutcome>({
      "answered": true,
      "too_late": true,
      "unanswerable": true,
      "refused": true,
      "bug": true,
      "store/unavailable": true,
      "store/conflict": true,
      "store/corrupt": true,
    }),
  );
  check(
    labels.ending,
    all<EndReason["kind"]>({
      closed: true,
      unreachable: true,
      silent: true,
      zombie: true,
      reconnect_asked: true,
      session_refused: true,
      stopped: true,
    }),
  );
  check(
    labels.route,
    all<RouteClass>({
      callback: true,
      follow_up: true,
      original: true,
      create_message: true,
      message: true,
      commands: true,
      gateway: true,
      other: true,
    }),
  );
  check(
    labels.rateLimitScope,
    all<RateLimitScope>({ user: true, global: true, shared: true, unknown: true }),
  );
  check(labels.plan, all<Plan>({ resume: true, identify: true }));
  check(
    labels.retryReason,
    all<RetryReason>({ unsent: true, lost: true, refused: true, conflict: true }),
  );
  // Assignable both ways: the same five.
  const theirs = (state: GatewayState): ConnectionState => state;
  const ours = (state: ConnectionState): GatewayState => theirs(state);
  assert.equal(ours("ready"), "ready");
});

Deno.test("a status is its number, its class, or none", () => {
  const cases = [0, 200, 204, 299, 404, 429, 451, 503, 599, 99, 1000, -1, 600];
  assert.deepEqual(cases.map(statusLabel), [
    "none",
    "200",
    "204",
    "2xx",
    "404",
    "429",
    "4xx",
    "503",
    "5xx",
    "other",
    "other",
    "other",
    "other",
  ]);
});

function check(label: Label, said: readonly string[]): void {
  const missing = said.filter((value) => !label.values.includes(value));
  assert.deepEqual(missing, [], "not in src/ops/label_values.ts");
}

/** Every member of a union; the compiler sees to it that none is missing. */
function all<T extends string>(members: Readonly<Record<T, true>>): readonly string[] {
  return Object.keys(members);
}

/** The names that a folder's calls of `run`, `read` and the like give to operations. */
function operationsIn(folder: string): readonly string[] {
  const top = new URL(`../../${folder}/`, import.meta.url);
  const found = [...Deno.readDirSync(top)].filter(({ name }) => name.endsWith(".ts"))
    .flatMap(({ name }) => [
      ...Deno.readTextFileSync(new URL(name, top))
        .matchAll(/\.(?:run|read|write|scan|setIfAbsent)\(\s*"([a-z' ]+)"/g),
    ]).map(([, operation = ""]) => operation);
  assert.ok(found.length > 10, "the finder of operations finds them");
  return found;
}
