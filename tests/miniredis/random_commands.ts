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

const KEYS = ["a", "b", "c", "d", "e", "num", "hash", "set", "zset", "k\x00\xff"];
const LEX_KEY = "lex";
const FIELDS = ["f", "g", "h", "1", "2", "10", "", "long-member-name", "\xe9\x00"];
const INTEGERS = ["0", "1", "-1", "2", "5", "10", "-3", "100", "9223372036854775807"];
const ODD_INTEGERS = [
  "-9223372036854775808",
  "9223372036854775808",
  "1.5",
  "abc",
  "",
  " 1",
  "+1",
  "01",
];
const DOUBLES = [
  "0",
  "1",
  "-1",
  "2.5",
  "0.1",
  "3.14159",
  "1e3",
  "-0",
  "17",
  "1e17",
  "123456789.125",
];
const ODD_DOUBLES = [
  "inf",
  "-inf",
  "+Infinity",
  "nan",
  "1e400",
  "1e-400",
  "0x1f",
  ".5",
  "5.",
  "x",
  "",
];
const VALUES = ["v", "", "hello", "10", "-5", "3.5", "007", "9223372036854775807", "\x00\r\n\xff"];
const PATTERNS = ["*", "?", "h*", "[a-c]", "[^a-c]", "*e*", "\\a", "[", "k?*", "nope", "**t"];
const FAR_MS = 4102444800000; // 2100

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

  key = () => this.of(KEYS);
  field = () => this.of(FIELDS);
  value = () => this.of(VALUES);
  pattern = () => this.of(PATTERNS);
  /** By bytes, a range has a meaning only where all scores are the same. */
  lexKey = () => this.chance(0.9) ? LEX_KEY : "string";
  integer = () => this.chance(0.9) ? this.of(INTEGERS) : this.of(ODD_INTEGERS);
  count = () => this.chance(0.9) ? String(this.below(6) - 1) : this.of(ODD_INTEGERS);
  double = () => this.chance(0.9) ? this.of(DOUBLES) : this.of(ODD_DOUBLES);
  scoreEnd = () => this.of(["", "", "("]) + this.double();
  lexEnd = () => this.chance(0.4) ? this.of(["-", "+"]) : this.of(["[", "(", "["]) + this.field();
  /** Long ago or in 2100, never near now: both engines agree on what has expired. */
  deadlineMs = () =>
    this.chance(0.9) ? String(this.of([1000, FAR_MS, FAR_MS + 5000])) : this.oddDeadline();
  deadlineSec = () =>
    this.chance(0.9) ? String(this.of([1, FAR_MS / 1000, FAR_MS / 1000 + 5])) : this.oddDeadline();
  // Not 2^63-1, which is a time: it would be rounded here, as times beyond 2^53 ms are.
  oddDeadline = () => this.of(["0", "-1", "-5", "abc", "1.5", "", "9223372036854775808"]);
  /** Of a time to live: far away or not positive. */
  ttl = () => this.chance(0.9) ? this.of(["100000", "200000", "0", "-5"]) : this.oddTtl();
  oddTtl = () => this.of([...ODD_INTEGERS, "9223372036854775807"]);
}

type Recipe = (d: Draw) => string[];

const anyOption: Recipe = (d) =>
  d.maybe(0.4, () => d.many(1, 2, () => d.of(["NX", "XX", "GT", "lt", "junk"])));
// GT and LT of two times to live given from now on would depend on the millisecond.
const plainOption: Recipe = (d) => d.maybe(0.3, () => d.of(["NX", "xx"]));
const setTime: Recipe = (d) =>
  d.chance(0.5)
    ? [d.of(["EX", "px"]), d.ttl()]
    : d.chance(0.5)
    ? ["EXAT", d.deadlineSec()]
    : ["PXAT", d.deadlineMs()];
const limit: Recipe = (d) => ["LIMIT", d.count(), d.count()];
const scanOptions: Recipe = (d) => [
  ...d.maybe(0.3, () => ["MATCH", d.pattern()]),
  "COUNT",
  d.chance(0.95) ? "1000" : d.of(["0", "x", "-1"]),
];
const pairsOf = (d: Draw, first: () => string, second: () => string, max: number) =>
  d.many(1, max, () => [first(), second()]);

/** Arguments by command; what comes after a space in the name tells recipes for one apart. */
const RECIPES: Readonly<Record<string, Recipe>> = {
  get: (d) => [d.key()],
  set: (d) => [
    d.key(),
    d.value(),
    ...d.maybe(0.2, () => d.of(["NX", "XX", "nx"])),
    ...d.maybe(0.2, () => "GET"),
    ...d.maybe(0.3, () => d.chance(0.2) ? ["KEEPTTL"] : setTime(d)),
  ],
  setnx: (d) => [d.key(), d.value()],
  setex: (d) => [d.key(), d.ttl(), d.value()],
  psetex: (d) => [d.key(), d.ttl(), d.value()],
  getset: (d) => [d.key(), d.value()],
  getdel: (d) => [d.key()],
  getex: (d) => [d.key(), ...d.maybe(0.7, () => d.chance(0.3) ? ["PERSIST"] : setTime(d))],
  mget: (d) => d.many(1, 4, d.key),
  mset: (d) => pairsOf(d, d.key, d.value, 3),
  msetnx: (d) => pairsOf(d, d.key, d.value, 2),
  append: (d) => [d.key(), d.value()],
  strlen: (d) => [d.key()],
  incr: (d) => [d.key()],
  decr: (d) => [d.key()],
  incrby: (d) => [d.key(), d.integer()],
  decrby: (d) => [d.key(), d.integer()],
  incrbyfloat: (d) => [d.key(), d.double()],
  getrange: (d) => [d.key(), d.integer(), d.integer()],
  setrange: (d) => [d.key(), d.of(["0", "1", "5", "-1", "x"]), d.value()],
  del: (d) => d.many(1, 3, d.key),
  unlink: (d) => d.many(1, 2, d.key),
  exists: (d) => d.many(1, 3, d.key),
  touch: (d) => d.many(1, 3, d.key),
  type: (d) => [d.key()],
  rename: (d) => [d.key(), d.key()],
  renamenx: (d) => [d.key(), d.key()],
  copy: (d) => [
    d.key(),
    d.key(),
    ...d.maybe(0.2, () => ["DB", d.of(["0", "1", "16", "x"])]),
    ...d.maybe(0.5, () => "REPLACE"),
  ],
  keys: (d) => [d.pattern()],
  expire: (d) => [d.key(), d.ttl(), ...plainOption(d)],
  pexpire: (d) => [d.key(), d.chance(0.8) ? d.of(["100000000", "-1"]) : d.ttl(), ...plainOption(d)],
  expireat: (d) => [d.key(), d.deadlineSec(), ...anyOption(d)],
  pexpireat: (d) => [d.key(), d.deadlineMs(), ...anyOption(d)],
  persist: (d) => [d.key()],
  hset: (d) => [d.key(), ...pairsOf(d, d.field, d.value, 3)],
  hmset: (d) => [d.key(), ...pairsOf(d, d.field, d.value, 2)],
  hsetnx: (d) => [d.key(), d.field(), d.value()],
  hget: (d) => [d.key(), d.field()],
  hmget: (d) => [d.key(), ...d.many(1, 3, d.field)],
  hgetall: (d) => [d.key()],
  hdel: (d) => [d.key(), ...d.many(1, 3, d.field)],
  hexists: (d) => [d.key(), d.field()],
  hlen: (d) => [d.key()],
  hkeys: (d) => [d.key()],
  hvals: (d) => [d.key()],
  hstrlen: (d) => [d.key(), d.field()],
  hincrby: (d) => [d.key(), d.field(), d.integer()],
  hincrbyfloat: (d) => [d.key(), d.field(), d.double()],
  hrandfield: (d) => [d.key(), d.of(["1000", "0", "x"]), ...d.maybe(0.1, () => "junk")],
  hscan: (d) => [d.key(), "0", ...scanOptions(d)],
  sadd: (d) => [d.key(), ...d.many(1, 4, d.field)],
  srem: (d) => [d.key(), ...d.many(1, 3, d.field)],
  smembers: (d) => [d.key()],
  sismember: (d) => [d.key(), d.field()],
  smismember: (d) => [d.key(), ...d.many(1, 3, d.field)],
  scard: (d) => [d.key()],
  spop: (d) => [d.key(), d.of(["1000", "0", "-1", "x"])],
  srandmember: (d) => [d.key(), d.of(["1000", "0", "x"])],
  smove: (d) => [d.key(), d.key(), d.field()],
  sinter: (d) => d.many(1, 3, d.key),
  sunion: (d) => d.many(1, 3, d.key),
  sdiff: (d) => d.many(1, 3, d.key),
  sinterstore: (d) => d.many(2, 4, d.key),
  sunionstore: (d) => d.many(2, 4, d.key),
  sdiffstore: (d) => d.many(2, 4, d.key),
  sintercard: (d) => [
    d.count(),
    ...d.many(1, 3, d.key),
    ...d.maybe(0.3, () => ["LIMIT", d.count()]),
  ],
  sscan: (d) => [d.key(), d.of(["0", "0", "x"]), ...scanOptions(d)],
  zadd: (d) => [
    d.key(),
    ...d.maybe(0.4, () => d.many(1, 3, () => d.of(["NX", "XX", "GT", "LT", "CH", "INCR", "ch"]))),
    ...pairsOf(d, d.double, d.field, 3),
  ],
  "zadd by bytes": (d) => [LEX_KEY, ...d.many(1, 3, () => ["0", d.field()])],
  zincrby: (d) => [d.key(), d.double(), d.field()],
  zrem: (d) => [d.key(), ...d.many(1, 3, d.field)],
  zscore: (d) => [d.key(), d.field()],
  zmscore: (d) => [d.key(), ...d.many(1, 3, d.field)],
  zcard: (d) => [d.key()],
  zcount: (d) => [d.key(), d.scoreEnd(), d.scoreEnd()],
  zlexcount: (d) => [d.lexKey(), d.lexEnd(), d.lexEnd()],
  "zrange by bytes": (d) => [d.lexKey(), ...lexRest(d), ...d.maybe(0.1, () => "WITHSCORES")],
  zrange: (d) => [d.key(), ...zrangeRest(d), ...d.maybe(0.3, () => "WITHSCORES")],
  zrangestore: (d) => [d.key(), d.key(), ...zrangeRest(d), ...d.maybe(0.05, () => "WITHSCORES")],
  zrevrange: (d) => [d.key(), d.count(), d.count(), ...d.maybe(0.4, () => "withscores")],
  zrangebyscore: byScore,
  zrevrangebyscore: byScore,
  zrangebylex: (d) => [d.lexKey(), d.lexEnd(), d.lexEnd(), ...d.maybe(0.3, () => limit(d))],
  zrevrangebylex: (d) => [d.lexKey(), d.lexEnd(), d.lexEnd(), ...d.maybe(0.3, () => limit(d))],
  zrank: (d) => [d.key(), d.field()],
  zrevrank: (d) => [d.key(), d.field()],
  zpopmin: (d) => [d.key(), ...d.maybe(0.6, d.count)],
  zpopmax: (d) => [d.key(), ...d.maybe(0.6, d.count)],
  zremrangebyrank: (d) => [d.key(), d.count(), d.count()],
  zremrangebyscore: (d) => [d.key(), d.scoreEnd(), d.scoreEnd()],
  zremrangebylex: (d) => [d.lexKey(), d.lexEnd(), d.lexEnd()],
  zscan: (d) => [d.key(), "0", ...scanOptions(d)],
  scan: (
    d,
  ) => ["0", ...d.maybe(0.3, () => ["TYPE", d.of(["string", "HASH", "zset"])]), ...scanOptions(d)],
  pexpiretime: (d) => [d.key()],
  expiretime: (d) => [d.key()],
  ping: (d) => d.maybe(0.5, d.value),
  echo: (d) => [d.value()],
  nosuchcommand: (d) => d.many(0, 3, d.value),
};

function byScore(d: Draw): string[] {
  return [
    d.key(),
    d.scoreEnd(),
    d.scoreEnd(),
    ...d.maybe(0.3, () => "WITHSCORES"),
    ...d.maybe(0.3, () => limit(d)),
  ];
}

function zrangeRest(d: Draw): string[] {
  const end = d.chance(0.5) ? d.count : d.scoreEnd;
  const kind = end === d.count ? [] : ["BYSCORE"];
  return [end(), end(), ...kind, ...d.maybe(0.3, () => "REV"), ...d.maybe(0.2, () => limit(d))];
}

function lexRest(d: Draw): string[] {
  const options = [...d.maybe(0.3, () => "REV"), ...d.maybe(0.3, () => limit(d))];
  return [d.lexEnd(), d.lexEnd(), "BYLEX", ...options];
}

const NAMES = Object.keys(RECIPES);
/** With another count, what they draw would be up to chance. */
const KEPT_IN_SHAPE = new Set(["spop", "srandmember", "hrandfield"]);

/** A command; one in thirty has something wrong with its shape. */
export function drawCommand(d: Draw): string[] {
  const name = d.of(NAMES);
  const [word = ""] = name.split(" ");
  const command = [d.chance(0.2) ? word.toUpperCase() : word, ...RECIPES[name]?.(d) ?? []];
  return d.chance(1 / 30) && !KEPT_IN_SHAPE.has(name) ? misshape(d, command) : command;
}

function misshape(d: Draw, command: string[]): string[] {
  const at = 1 + d.below(command.length);
  switch (d.below(4)) {
    case 0:
      return command.slice(0, at);
    case 1:
      return [...command, d.of(["junk", "NX", "1", "LIMIT", "WITHSCORES"])];
    case 2:
      return command.toSpliced(at, 0, d.of(["junk", "", "COUNT", "-1"]));
    default:
      return command.toSpliced(at, 1);
  }
}
