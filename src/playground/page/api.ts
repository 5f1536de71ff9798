/// <reference lib="dom" />

/** What the playground refused, in words for the page. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}

/** What came of an interaction. */
export interface Told {
  readonly ok: boolean;
  /** What Discord's client shows when no answer came in time. */
  readonly failed: string | null;
}

/**
 * Asks the playground to do something.
 *
 * @throws {Refusal} if it cannot be done, or the playground is gone.
 */
export async function send(method: "POST" | "DELETE", path: string, body: unknown = {}) {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Refusal("The playground does not answer");
  });
  const answer = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new Refusal(answer?.error ?? `Error ${response.status}`);
  return answer;
}

/** Uses a command, as typed. */
export function slash(player: string, line: string): Promise<Told> {
  return send("POST", "slash", { player, line });
}

/** Presses a button, or chooses in a menu. */
export function press(
  player: string,
  message: string,
  customId: string,
  values?: readonly string[],
): Promise<Told> {
  return send("POST", "press", { player, message, customId, values });
}
