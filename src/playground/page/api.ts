/// <reference lib="dom" />
import type { ApiModal } from "../../emulator/mod.ts";

/** The playground could not do what the page asked; the message is shown to the player. */
export class ApiError extends Error {
  override readonly name = "ApiError";
}

/** The result of an interaction. */
export interface InteractionResult {
  readonly ok: boolean;
  /** What Discord's client shows when no answer came in time. */
  readonly failed: string | null;
  /** The form that it has opened. */
  readonly modal: OpenedModal | null;
}

/** A form that an interaction has opened. */
export interface OpenedModal {
  readonly interaction: string;
  readonly form: ApiModal;
}

/**
 * Asks the playground to do something.
 *
 * @throws {ApiError} if it cannot do that, or does not answer.
 */
export async function send(method: "POST" | "DELETE", path: string, body: unknown = {}) {
  const response = await fetch(`/api/${path}`, {
    method,
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new ApiError("The playground does not answer");
  });
  const answer = response.status === 204 ? null : await response.json();
  if (!response.ok) throw new ApiError(answer?.error ?? `Error ${response.status}`);
  return answer;
}

/** Uses a command line. */
export function slash(player: string, line: string): Promise<InteractionResult> {
  return send("POST", "slash", { player, line });
}

/** Uses a command of another player's context menu. */
export function userCommand(
  player: string,
  name: string,
  target: string,
): Promise<InteractionResult> {
  return send("POST", "user-command", { player, name, target });
}

/** Presses a button, or chooses in a menu. */
export function useComponent(
  player: string,
  message: string,
  customId: string,
  values?: readonly string[],
): Promise<InteractionResult> {
  return send("POST", "component", { player, message, customId, values });
}

/** Sends a form, with what was entered by the labels of its fields. */
export function submitModal(
  player: string,
  { interaction }: OpenedModal,
  entries: Readonly<Record<string, string | readonly string[]>>,
): Promise<InteractionResult> {
  return send("POST", "modal", { player, interaction, entries });
}
