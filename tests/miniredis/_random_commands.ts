/** Commands at random, from a seed: mostly well formed, with few keys, so that they meet. */

/** Numbers in [0, 1) that depend on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const keys = ["a", "b", "c", "d", "e", "num", "hash", "set", "zset", "k\x00\xff"];
const fields = ["f", "g", "h", "1", "2", "10", "", "long-member-name", "\xe9\x00"];
const integers = ["0", "1", "-1", "2", "5", "10", "-3", "100", "9223372036854775807"];
const oddIntegers = ["-9223372036854775808", "9223372036854775808", "1.5", "abc", "", " 1", "+1"];
const doubles = ["0", "1", "-1", "2.5", "0.1", "3.14159", "1e3", "-0", "1e17", "123456789.125"];
const oddDoubles = ["inf", "-inf", "+Infinity", "nan", "1e400", "1e-400", "0x1f", ".5", "5.", ""];
const values = ["v", "", "hello", "10", "-5", "3.5", "007", "9223372036854775807", "\x00\r\n\xff"];
const patterns = ["*", "?", "h*", "[a-c]", "[^a-c]", "*e*", "\\a", "[", "k?*", "nope", "**t"];
const farMs = 4102444800000; // 2100

/** Draws arguments. */
export class Draw {
  readonly #random: () => number;

  constructor(random: () => number) {
    this.#random = random;
  }

  below(limit: number): number {
    return Math.floor(this.#random() * limit);
  }

  chance(probability: number): boolean {
    return this.#random() < probability;
  }

  of<T>(items: readonly [T, ...T[]] | readonly T[]): T {
    return items[this.below(items.length)] as T;
  }

  /** Between `min` and `max` times what `make` gives. */
  many(min: number, max: number, make: () => string | string[]): string[] {
    return Array.from({ length: min + this.below(max - min + 1) }, make).flat();
  }

  /** What `make` gives, or nothing. */
  maybe(probability: number, make: () => string | string[]): string[] {
    return this.chance(probability) ? [make()].flat() : [];
  }

  key = () => this.of(keys);
  field = () => this.of(fields);
  value = () => this.of(values);
  pattern = () => this.of(patterns);
  integer = () => this.chance(0.9) ? this.of(integers) : this.of(oddIntegers);
  count = () => this.chance(0.9) ? String(this.below(6) - 1) : this.of(oddIntegers);
  double = () => this.chance(0.9) ? this.of(doubles) : this.of(oddDoubles);
  scoreEnd = () => this.of(["", "", "("]) + this.double();
  /** Long ago or in 2100, never near now: both engines agree on what has expired. */
  deadlineMs = () =>
    this.chance(0.9) ? String(this.of([1000, farMs, farMs + 5000])) : this.oddDeadline();
  deadlineSec = () =>
    this.chance(0.9) ? String(this.of([1, farMs / 1000, farMs / 1000 + 5])) : this.oddDeadline();
  // Not 2^63-1, which is a time: it would be rounded here, as times beyond 2^53 ms are.
  oddDeadline = () => this.of(["0", "-1", "-5", "abc", "1.5", "", "9223372036854775808"]);
  /** Of a time to live: far away or not positive. */
  ttl = () => this.chance(0.9) ? this.of(["100000", "200000", "0", "-5"]) : this.oddTtl();
  oddTtl = () => this.of([...oddIntegers, "9223372036854775807"]);
}

type Recipe = (d: Draw) => string[];

const setTime: Recipe = (d) =>
  d.chance(0.5)
    ? [d.of(["EX", "px"]), d.ttl()]
    : d.chance(0.5)
    ? ["EXAT", d.deadlineSec()]
    : ["PXAT", d.deadlineMs()];
const scanOptions: Recipe = (d) => [
  ...d.maybe(0.3, () => ["MATCH", d.pattern()]),
  "COUNT",
  d.chance(0.95) ? "1000" : d.of(["0", "x", "-1"]),
];
const pairsOf = (d: Draw, first: () => string, second: () => string, max: number) =>
  d.many(1, max, () => [first(), second()]);

/** Arguments by command. */
const recipes: Readonly<Record<string, Recipe>> = {
  get: (d) => [d.key()],
  mget: (d) => d.many(1, 4, d.key),
  strlen: (d) => [d.key()],
  set: (d) => [
    d.key(),
    d.value(),
    ...d.maybe(0.2, () => d.of(["NX", "XX", "nx"])),
    ...d.maybe(0.2, () => "GET"),
    ...d.maybe(0.3, () => d.chance(0.2) ? ["KEEPTTL"] : setTime(d)),
  ],
  mset: (d) => pairsOf(d, d.key, d.value, 3),
  del: (d) => d.many(1, 3, d.key),
  exists: (d) => d.many(1, 3, d.key),
  type: (d) => [d.key()],
  keys: (d) => [d.pattern()],
  scan: (d) => [
    "0",
    ...d.maybe(0.3, () => ["TYPE", d.of(["string", "HASH", "zset"])]),
    ...scanOptions(d),
  ],
  pexpire: (d) => [d.key(), d.chance(0.8) ? d.of(["100000000", "-1"]) : d.ttl()],
  pexpireat: (d) => [d.key(), d.deadlineMs()],
  pexpiretime: (d) => [d.key()],
  persist: (d) => [d.key()],
  hset: (d) => [d.key(), ...pairsOf(d, d.field, d.value, 3)],
  hget: (d) => [d.key(), d.field()],
  hgetall: (d) => [d.key()],
  hkeys: (d) => [d.key()],
  hlen: (d) => [d.key()],
  hdel: (d) => [d.key(), ...d.many(1, 3, d.field)],
  hincrby: (d) => [d.key(), d.field(), d.integer()],
  sadd: (d) => [d.key(), ...d.many(1, 4, d.field)],
  srem: (d) => [d.key(), ...d.many(1, 3, d.field)],
  smembers: (d) => [d.key()],
  sismember: (d) => [d.key(), d.field()],
  scard: (d) => [d.key()],
  sinter: (d) => d.many(1, 3, d.key),
  sscan: (d) => [d.key(), d.of(["0", "0", "x"]), ...scanOptions(d)],
  zadd: (d) => [d.key(), ...pairsOf(d, d.double, d.field, 3)],
  zrem: (d) => [d.key(), ...d.many(1, 3, d.field)],
  zscore: (d) => [d.key(), d.field()],
  zcard: (d) => [d.key()],
  zrange: (d) => [
    d.key(),
    ...d.chance(0.5) ? [d.count(), d.count()] : [d.scoreEnd(), d.scoreEnd(), "BYSCORE"],
    ...d.maybe(0.3, () => "REV"),
    ...d.maybe(0.2, () => ["LIMIT", d.count(), d.count()]),
    ...d.maybe(0.3, () => "WITHSCORES"),
  ],
  zremrangebyrank: (d) => [d.key(), d.count(), d.count()],
  ping: (d) => d.maybe(0.5, d.value),
  echo: (d) => [d.value()],
  nosuchcommand: (d) => d.many(0, 3, d.value),
};

const names = Object.keys(recipes);

/** A command; one in thirty has something wrong with its shape. */
export function drawCommand(d: Draw): string[] {
  const name = d.of(names);
  const command = [d.chance(0.2) ? name.toUpperCase() : name, ...recipes[name]?.(d) ?? []];
  return d.chance(1 / 30) ? misshape(d, command) : command;
}

function misshape(d: Draw, command: string[]): string[] {
  const at = 1 + d.below(command.length);
  switch (d.below(4)) {
    case 0:
      return command.slice(0, at);
    case 1:
      return [...command, d.of(["junk", "GET", "1", "LIMIT", "WITHSCORES"])];
    case 2:
      return command.toSpliced(at, 0, d.of(["junk", "", "COUNT", "-1"]));
    default:
      return command.toSpliced(at, 1);
  }
}
