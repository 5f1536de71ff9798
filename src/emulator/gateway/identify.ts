/** A checked IDENTIFY. */
export interface Identification {
  readonly shard: readonly [number, number];
  readonly compress: boolean;
}

const knownIntents = (1 << 26) - 1;
/** No application here has been granted these. */
const privilegedIntents = (1 << 1) | (1 << 8) | (1 << 15);
const maxGuildsPerShard = 2500;

/** What decides whether an IDENTIFY is accepted. */
export interface IdentifyRules {
  accepts(token: unknown): boolean;
  readonly guildCount: number;
}

/**
 * Checks an IDENTIFY; the answer to a bad one is the close code for it
 * (Discord docs: Gateway Events, Identify; Gateway, Gateway Intents).
 */
export function checkIdentify(data: unknown, rules: IdentifyRules): Identification | number {
  if (typeof data !== "object" || data === null) return 4002;
  const { token, intents, properties, shard, compress } = data as Record<string, unknown>;
  if (!rules.accepts(token)) return 4004;
  if (typeof properties !== "object" || properties === null) return 4002;
  if (!Number.isInteger(intents)) return 4013;
  const wanted = intents as number;
  if ((wanted & ~knownIntents) !== 0) return 4013;
  if ((wanted & privilegedIntents) !== 0) return 4014;
  const place = readShard(shard);
  if (!place) return 4010;
  if (rules.guildCount / place[1] > maxGuildsPerShard) return 4011;
  return { shard: place, compress: compress === true };
}

function readShard(shard: unknown): readonly [number, number] | undefined {
  if (shard === undefined || shard === null) return [0, 1];
  if (!Array.isArray(shard) || shard.length !== 2 || !shard.every(Number.isInteger)) {
    return undefined;
  }
  const [index, total] = shard as [number, number];
  return index >= 0 && index < total ? [index, total] : undefined;
}
