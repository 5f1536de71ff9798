/**
 * Every error a client can be sent, worded as redis-server 7.0 words it. The first word is the code
 * that clients tell errors apart by. What a command throws is a {@linkcode CommandError}.
 */

/** An error reply: the command changed nothing (unless Redis's own would have). */
export class CommandError extends Error {
  override readonly name = "CommandError";
}

/** The stream cannot be understood any further: the reply is sent and the connection closed. */
export class ProtocolError extends Error {
  override readonly name = "ProtocolError";
}

const fixed = {
  syntax: "ERR syntax error",
  wrongType: "WRONGTYPE Operation against a key holding the wrong kind of value",
  notInteger: "ERR value is not an integer or out of range",
  notFloat: "ERR value is not a valid float",
  outOfRange: "ERR value is out of range",
  mustBePositive: "ERR value is out of range, must be positive",
  noSuchKey: "ERR no such key",
  overflow: "ERR increment or decrement would overflow",
  decrementOverflow: "ERR decrement would overflow",
  nanOrInfinity: "ERR increment would produce NaN or Infinity",
  valueNanOrInfinity: "ERR value is NaN or Infinity",
  offsetOutOfRange: "ERR offset is out of range",
  stringTooLong: "ERR string exceeds maximum allowed size (proto-max-bulk-len)",
  hashNotInteger: "ERR hash value is not an integer",
  hashNotFloat: "ERR hash value is not a float",
  invalidCursor: "ERR invalid cursor",
  dbOutOfRange: "ERR DB index is out of range",
  sameObject: "ERR source and destination objects are the same",
  expireFlagsNx: "ERR NX and XX, GT or LT options at the same time are not compatible",
  expireFlagsGt: "ERR GT and LT options at the same time are not compatible",
  numkeysNotPositive: "ERR numkeys should be greater than 0",
  numkeysTooMany: "ERR Number of keys can't be greater than number of args",
  limitNegative: "ERR LIMIT can't be negative",
  scoreNan: "ERR resulting score is not a number (NaN)",
  zaddXxNx: "ERR XX and NX options at the same time are not compatible",
  zaddGtLtNx: "ERR GT, LT, and/or NX options at the same time are not compatible",
  zaddIncrPair: "ERR INCR option supports a single increment-element pair",
  rangeNotFloat: "ERR min or max is not a float",
  rangeNotString: "ERR min or max not valid string range item",
  rangeLimitByRank:
    "ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX",
  rangeScoresByLex: "ERR syntax error, WITHSCORES not supported in combination with BYLEX",
  nestedMulti: "ERR MULTI calls can not be nested",
  execWithoutMulti: "ERR EXEC without MULTI",
  discardWithoutMulti: "ERR DISCARD without MULTI",
  watchInsideMulti: "ERR WATCH inside MULTI is not allowed",
  notInTransaction: "ERR Command not allowed inside a transaction",
  execAborted: "EXECABORT Transaction discarded because of previous errors.",
  authRequired: "NOAUTH Authentication required.",
  wrongPassword: "WRONGPASS invalid username-password pair or user is disabled.",
  noPasswordSet:
    "ERR AUTH <password> called without any password configured for the default user. " +
    "Are you sure your configuration is correct?",
  noProtocol: "NOPROTO unsupported protocol version",
  protocolNotInteger: "ERR Protocol version is not an integer or out of range",
  helloUnauthenticated: "NOAUTH HELLO must be called with the client already authenticated, " +
    "otherwise the HELLO AUTH <user> <pass> option can be used to authenticate the client " +
    "and select the RESP protocol version at the same time",
  clientName: "ERR Client names cannot contain spaces, newlines or special characters.",
  clientId: "ERR Invalid client ID",
} as const;

/** Which error, for those that name nothing of the command. */
export type ErrorCode = keyof typeof fixed;

/** Makes the error to throw for a code. */
export function commandError(code: ErrorCode): CommandError {
  return new CommandError(fixed[code]);
}

/** A name no command has; `args` are echoed up to 128 bytes, as Redis does. */
export function unknownCommand(name: string, args: readonly string[]): CommandError {
  let echoed = "";
  for (const arg of args) {
    if (echoed.length >= 128) break;
    echoed += `'${upToNul(arg).slice(0, 128 - echoed.length)}' `;
  }
  const shown = upToNul(name).slice(0, 128);
  return new CommandError(`ERR unknown command '${shown}', with args beginning with: ${echoed}`);
}

/** A subcommand its container does not have. */
export function unknownSubcommand(container: string, name: string): CommandError {
  const shown = upToNul(name).slice(0, 128);
  return new CommandError(
    `ERR unknown subcommand '${shown}'. Try ${container.toUpperCase()} HELP.`,
  );
}

/** An integer that Redis holds, but not here. */
export function outsideRange(min: bigint, max: bigint): CommandError {
  return new CommandError(`ERR value is out of range, value must between ${min} and ${max}`);
}

/** Too few or too many arguments; `name` is `container|subcommand` for a subcommand. */
export function wrongArity(name: string): CommandError {
  return new CommandError(`ERR wrong number of arguments for '${name}' command`);
}

/** A time to live that is not positive or not representable. */
export function invalidExpireTime(name: string): CommandError {
  return new CommandError(`ERR invalid expire time in '${name}' command`);
}

/** An option that EXPIRE and its kin don't have. */
export function unsupportedExpireOption(option: string): CommandError {
  return new CommandError(`ERR Unsupported option ${upToNul(option)}`);
}

/** An option that HELLO doesn't have. */
export function helloOption(option: string): CommandError {
  return new CommandError(`ERR Syntax error in HELLO option '${upToNul(option)}'`);
}

/** A client type that CLIENT LIST doesn't know. */
export function unknownClientType(type: string): CommandError {
  return new CommandError(`ERR Unknown client type '${upToNul(type)}'`);
}

/** The library attribute CLIENT SETINFO doesn't have. */
export function unknownClientAttribute(option: string): CommandError {
  return new CommandError(`ERR Unrecognized option '${upToNul(option)}'`);
}

/** CLIENT SETINFO with a character that would break CLIENT LIST. */
export function clientAttributeValue(option: string): CommandError {
  return new CommandError(
    `ERR ${option} cannot contain spaces, newlines or special characters.`,
  );
}

/** The write could not be made durable and has not happened. */
export function notDurable(reason: string): CommandError {
  return new CommandError(
    `MISCONF Errors writing to the SQLite file: ${reason}. The write was not applied; reads go on.`,
  );
}

const protocol = {
  inlineTooLong: "too big inline request",
  countTooLong: "too big mbulk count string",
  invalidCount: "invalid multibulk length",
  unauthenticatedCount: "unauthenticated multibulk length",
  lengthTooLong: "too big bulk count string",
  invalidLength: "invalid bulk length",
  unauthenticatedLength: "unauthenticated bulk length",
  unbalancedQuotes: "unbalanced quotes in request",
  requestTooLong: "too big request",
} as const;

/** Makes the error for a request that breaks the protocol. */
export function protocolError(code: keyof typeof protocol): ProtocolError {
  return new ProtocolError(`ERR Protocol error: ${protocol[code]}`);
}

/** A multibulk item that does not begin with `$`. */
export function expectedBulk(got: string): ProtocolError {
  return new ProtocolError(`ERR Protocol error: expected '$', got '${got}'`);
}

function upToNul(text: string): string {
  const nul = text.indexOf("\0");
  return nul === -1 ? text : text.slice(0, nul);
}
