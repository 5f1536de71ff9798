import * as z from "zod";
import { componentKinds, type CustomId, customIdVersion, gameIdPattern } from "../render/mod.ts";

/** Why a custom id means nothing to this bot. */
interface CustomIdProblem {
  /** Another bot's; one of an earlier or later release; or this bot's by its form, but broken. */
  readonly problem: "not_ours" | "old_version" | "malformed";
}

const versionSchema = z.string().regex(/^\d{1,3}$/);
const partsSchema = z.tuple([
  z.enum(componentKinds),
  z.string().regex(gameIdPattern),
  z.string().regex(/^(0|[1-9]\d{0,3})$/).transform(Number),
]);

/**
 * Reads what `encodeCustomId` wrote. A user can send any custom id, so what is not exactly one of this
 * bot's is a problem.
 */
export function parseCustomId(text: string): CustomId | CustomIdProblem {
  if (text.length > 100) return { problem: "malformed" };
  const [version, ...rest] = text.split(":");
  if (rest.length === 0 || !versionSchema.safeParse(version).success) {
    return { problem: "not_ours" };
  }
  if (version !== customIdVersion) return { problem: "old_version" };
  const parts = partsSchema.safeParse(rest);
  if (!parts.success) return { problem: "malformed" };
  const [kind, gameId, round] = parts.data;
  return { kind, gameId, round };
}
