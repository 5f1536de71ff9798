/**
 * Every error a client can be sent, worded as redis-server 7.0 words it. The first word is the code
 * that clients distinguish. What a command throws is a {@linkcode CommandError}.
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
  outsideInt32: "ERR value is out of range, value must between -2147483648 and 2147483647",
  notFloat: "ERR value is not a valid float",
  overflow: "ERR increment or decrement would overflow",
  hashNotInteger: "ERR hash value is not an integer",
  invalidCursor: "ERR invalid cursor",
  dbOutOfRange: "ERR DB index is out of range",
  rangeNotFloat: "ERR min or max is not a float",
  rangeLimitByRank:
    "ERR syntax error, LIMIT is only supported in combination with either BYSCORE or BYLEX",
  nestedMulti: "ERR MULTI calls can not be nested",
  execWithoutMulti: "ERR EXEC without MULTI",
  discardWithoutMulti: "ERR DISCARD without MULTI",
  watchInsideMulti: "ERR WATCH inside MULTI is not allowed",
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

/** Too few or too many arguments; `name` is `container|subcommand` for a subcommand. */
export function wrongArity(name: string): CommandError {
  return new CommandError(`ERR wrong number of arguments for '${name}' command`);
}

/** A time to live that is not positive or not representable. */
export function invalidExpireTime(name: string): CommandError {
  return new CommandError(`ERR invalid expire time in '${name}' command`);
}

/** An option that PEXPIRE and PEXPIREAT don't have. */
export function unsupportedExpireOption(option: string): CommandError {
  return new CommandError(`ERR Unsupported option ${upToNul(option)}`);
}

/** An option that HELLO doesn't have. */
export function helloOption(option: string): CommandError {
  return new CommandError(`ERR Syntax error in HELLO option '${upToNul(option)}'`);
}

/** An attribute that CLIENT SETINFO doesn't have. */
export function unknownClientAttribute(option: string): CommandError {
  return new CommandError(`ERR Unrecognized option '${upToNul(option)}'`);
}

/** CLIENT SETINFO with a character outside `!` to `~`. */
export function clientAttributeValue(option: string): CommandError {
  return new CommandError(
    `ERR ${option} cannot contain spaces, newlines or special characters.`,
  );
}

/** The write could not be made durable and has not happened. */
export function notDurable(reason: string): CommandError {
  return new CommandError(
    `MISCONF Errors writing to the SQLite file: ${reason}. The write was not applied; reads work.`,
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
