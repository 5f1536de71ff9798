/**
 * What Redis 7.0 says of each command served here, as `COMMAND INFO` and `COMMAND DOCS` give it.
 * A command or subcommand that is missing from this table does not exist for clients.
 */

/** One row of the table: arity as Redis counts it, the name included; negative is "at least". */
export interface CommandFacts {
  readonly name: string;
  readonly arity: number;
  readonly flags: readonly string[];
  readonly firstKey: number;
  readonly lastKey: number;
  readonly keyStep: number;
  readonly categories: readonly string[];
  readonly group: string;
  readonly since: string;
  readonly summary: string;
}

// name | arity | flags | first key, last key, step | ACL categories | group, since | summary
const TABLE = `
ping | -1 | fast | 0 0 0 | @fast @connection | connection 1.0.0 | Ping the server
quit | -1 | noscript loading stale fast no_auth allow_busy | 0 0 0 | @fast @connection | connection 1.0.0 | Close the connection
echo | 2 | loading stale fast | 0 0 0 | @fast @connection | connection 1.0.0 | Echo the given string
hello | -1 | noscript loading stale fast no_auth allow_busy | 0 0 0 | @fast @connection | connection 6.0.0 | Handshake with Redis
auth | -2 | noscript loading stale fast no_auth allow_busy | 0 0 0 | @fast @connection | connection 1.0.0 | Authenticate to the server
select | 2 | loading stale fast | 0 0 0 | @fast @connection | connection 1.0.0 | Change the selected database for the current connection
reset | 1 | noscript loading stale fast no_auth allow_busy | 0 0 0 | @fast @connection | connection 6.2.0 | Reset the connection
client | -2 |  | 0 0 0 | @slow | connection 2.4.0 | A container for client connection commands
client|setname | 3 | noscript loading stale | 0 0 0 | @slow @connection | connection 2.6.9 | Set the current connection name
client|no-evict | 3 | admin noscript loading stale | 0 0 0 | @admin @slow @dangerous @connection | connection 7.0.0 | Set client eviction mode for the current connection
client|id | 2 | noscript loading stale | 0 0 0 | @slow @connection | connection 5.0.0 | Returns the client ID for the current connection
client|getname | 2 | noscript loading stale | 0 0 0 | @slow @connection | connection 2.6.9 | Get the current connection name
client|setinfo | 4 | noscript loading stale | 0 0 0 | @slow @connection | connection 7.2.0 | Set client or connection specific info
client|help | 2 | loading stale | 0 0 0 | @slow @connection | connection 5.0.0 | Show helpful text about the different subcommands
client|list | -2 | admin noscript loading stale | 0 0 0 | @admin @slow @dangerous @connection | connection 2.4.0 | Get the list of client connections
client|info | 2 | noscript loading stale | 0 0 0 | @slow @connection | connection 6.2.0 | Returns information about the current client connection.
command | -1 | loading stale | 0 0 0 | @slow @connection | server 2.8.13 | Get array of Redis command details
command|count | 2 | loading stale | 0 0 0 | @slow @connection | server 2.8.13 | Get total number of Redis commands
command|help | 2 | loading stale | 0 0 0 | @slow @connection | server 5.0.0 | Show helpful text about the different subcommands
command|docs | -2 | loading stale | 0 0 0 | @slow @connection | server 7.0.0 | Get array of specific Redis command documentation
command|info | -2 | loading stale | 0 0 0 | @slow @connection | server 2.8.13 | Get array of specific Redis command details, or all when no argument is given.
info | -1 | loading stale | 0 0 0 | @slow @dangerous | server 1.0.0 | Get information and statistics about the server
config | -2 |  | 0 0 0 | @slow | server 2.0.0 | A container for server configuration commands
config|help | 2 | loading stale | 0 0 0 | @slow | server 5.0.0 | Show helpful text about the different subcommands
config|get | -3 | admin noscript loading stale | 0 0 0 | @admin @slow @dangerous | server 2.0.0 | Get the values of configuration parameters
dbsize | 1 | readonly fast | 0 0 0 | @keyspace @read @fast | server 1.0.0 | Return the number of keys in the selected database
flushall | -1 | write | 0 0 0 | @keyspace @write @slow @dangerous | server 1.0.0 | Remove all keys from all databases
flushdb | -1 | write | 0 0 0 | @keyspace @write @slow @dangerous | server 1.0.0 | Remove all keys from the current database
time | 1 | loading stale fast | 0 0 0 | @fast | server 2.6.0 | Return the current server time
del | -2 | write | 1 -1 1 | @keyspace @write @slow | generic 1.0.0 | Delete a key
unlink | -2 | write fast | 1 -1 1 | @keyspace @write @fast | generic 4.0.0 | Delete a key asynchronously in another thread. Otherwise it is just as DEL, but non blocking.
exists | -2 | readonly fast | 1 -1 1 | @keyspace @read @fast | generic 1.0.0 | Determine if a key exists
type | 2 | readonly fast | 1 1 1 | @keyspace @read @fast | generic 1.0.0 | Determine the type stored at key
ttl | 2 | readonly fast | 1 1 1 | @keyspace @read @fast | generic 1.0.0 | Get the time to live for a key in seconds
pttl | 2 | readonly fast | 1 1 1 | @keyspace @read @fast | generic 2.6.0 | Get the time to live for a key in milliseconds
expire | -3 | write fast | 1 1 1 | @keyspace @write @fast | generic 1.0.0 | Set a key's time to live in seconds
pexpire | -3 | write fast | 1 1 1 | @keyspace @write @fast | generic 2.6.0 | Set a key's time to live in milliseconds
expireat | -3 | write fast | 1 1 1 | @keyspace @write @fast | generic 1.2.0 | Set the expiration for a key as a UNIX timestamp
pexpireat | -3 | write fast | 1 1 1 | @keyspace @write @fast | generic 2.6.0 | Set the expiration for a key as a UNIX timestamp specified in milliseconds
expiretime | 2 | readonly fast | 1 1 1 | @keyspace @read @fast | generic 7.0.0 | Get the expiration Unix timestamp for a key
pexpiretime | 2 | readonly fast | 1 1 1 | @keyspace @read @fast | generic 7.0.0 | Get the expiration Unix timestamp for a key in milliseconds
persist | 2 | write fast | 1 1 1 | @keyspace @write @fast | generic 2.2.0 | Remove the expiration from a key
rename | 3 | write | 1 2 1 | @keyspace @write @slow | generic 1.0.0 | Rename a key
renamenx | 3 | write fast | 1 2 1 | @keyspace @write @fast | generic 1.0.0 | Rename a key, only if the new key does not exist
keys | 2 | readonly | 0 0 0 | @keyspace @read @slow @dangerous | generic 1.0.0 | Find all keys matching the given pattern
scan | -2 | readonly | 0 0 0 | @keyspace @read @slow | generic 2.8.0 | Incrementally iterate the keys space
randomkey | 1 | readonly | 0 0 0 | @keyspace @read @slow | generic 1.0.0 | Return a random key from the keyspace
touch | -2 | readonly fast | 1 -1 1 | @keyspace @read @fast | generic 3.2.1 | Alters the last access time of a key(s). Returns the number of existing keys specified.
copy | -3 | write denyoom | 1 2 1 | @keyspace @write @slow | generic 6.2.0 | Copy a key
get | 2 | readonly fast | 1 1 1 | @read @string @fast | string 1.0.0 | Get the value of a key
set | -3 | write denyoom | 1 1 1 | @write @string @slow | string 1.0.0 | Set the string value of a key
setnx | 3 | write denyoom fast | 1 1 1 | @write @string @fast | string 1.0.0 | Set the value of a key, only if the key does not exist
setex | 4 | write denyoom | 1 1 1 | @write @string @slow | string 2.0.0 | Set the value and expiration of a key
psetex | 4 | write denyoom | 1 1 1 | @write @string @slow | string 2.6.0 | Set the value and expiration in milliseconds of a key
getset | 3 | write denyoom fast | 1 1 1 | @write @string @fast | string 1.0.0 | Set the string value of a key and return its old value
getdel | 2 | write fast | 1 1 1 | @write @string @fast | string 6.2.0 | Get the value of a key and delete the key
getex | -2 | write fast | 1 1 1 | @write @string @fast | string 6.2.0 | Get the value of a key and optionally set its expiration
mget | -2 | readonly fast | 1 -1 1 | @read @string @fast | string 1.0.0 | Get the values of all the given keys
mset | -3 | write denyoom | 1 -1 2 | @write @string @slow | string 1.0.1 | Set multiple keys to multiple values
msetnx | -3 | write denyoom | 1 -1 2 | @write @string @slow | string 1.0.1 | Set multiple keys to multiple values, only if none of the keys exist
append | 3 | write denyoom fast | 1 1 1 | @write @string @fast | string 2.0.0 | Append a value to a key
strlen | 2 | readonly fast | 1 1 1 | @read @string @fast | string 2.2.0 | Get the length of the value stored in a key
incr | 2 | write denyoom fast | 1 1 1 | @write @string @fast | string 1.0.0 | Increment the integer value of a key by one
incrby | 3 | write denyoom fast | 1 1 1 | @write @string @fast | string 1.0.0 | Increment the integer value of a key by the given amount
decr | 2 | write denyoom fast | 1 1 1 | @write @string @fast | string 1.0.0 | Decrement the integer value of a key by one
decrby | 3 | write denyoom fast | 1 1 1 | @write @string @fast | string 1.0.0 | Decrement the integer value of a key by the given number
incrbyfloat | 3 | write denyoom fast | 1 1 1 | @write @string @fast | string 2.6.0 | Increment the float value of a key by the given amount
getrange | 4 | readonly | 1 1 1 | @read @string @slow | string 2.4.0 | Get a substring of the string stored at a key
setrange | 4 | write denyoom | 1 1 1 | @write @string @slow | string 2.2.0 | Overwrite part of a string at key starting at the specified offset
hset | -4 | write denyoom fast | 1 1 1 | @write @hash @fast | hash 2.0.0 | Set the string value of a hash field
hsetnx | 4 | write denyoom fast | 1 1 1 | @write @hash @fast | hash 2.0.0 | Set the value of a hash field, only if the field does not exist
hmset | -4 | write denyoom fast | 1 1 1 | @write @hash @fast | hash 2.0.0 | Set multiple hash fields to multiple values
hget | 3 | readonly fast | 1 1 1 | @read @hash @fast | hash 2.0.0 | Get the value of a hash field
hmget | -3 | readonly fast | 1 1 1 | @read @hash @fast | hash 2.0.0 | Get the values of all the given hash fields
hgetall | 2 | readonly | 1 1 1 | @read @hash @slow | hash 2.0.0 | Get all the fields and values in a hash
hdel | -3 | write fast | 1 1 1 | @write @hash @fast | hash 2.0.0 | Delete one or more hash fields
hexists | 3 | readonly fast | 1 1 1 | @read @hash @fast | hash 2.0.0 | Determine if a hash field exists
hlen | 2 | readonly fast | 1 1 1 | @read @hash @fast | hash 2.0.0 | Get the number of fields in a hash
hkeys | 2 | readonly | 1 1 1 | @read @hash @slow | hash 2.0.0 | Get all the fields in a hash
hvals | 2 | readonly | 1 1 1 | @read @hash @slow | hash 2.0.0 | Get all the values in a hash
hincrby | 4 | write denyoom fast | 1 1 1 | @write @hash @fast | hash 2.0.0 | Increment the integer value of a hash field by the given number
hincrbyfloat | 4 | write denyoom fast | 1 1 1 | @write @hash @fast | hash 2.6.0 | Increment the float value of a hash field by the given amount
hstrlen | 3 | readonly fast | 1 1 1 | @read @hash @fast | hash 3.2.0 | Get the length of the value of a hash field
hscan | -3 | readonly | 1 1 1 | @read @hash @slow | hash 2.8.0 | Incrementally iterate hash fields and associated values
hrandfield | -2 | readonly | 1 1 1 | @read @hash @slow | hash 6.2.0 | Get one or multiple random fields from a hash
sadd | -3 | write denyoom fast | 1 1 1 | @write @set @fast | set 1.0.0 | Add one or more members to a set
srem | -3 | write fast | 1 1 1 | @write @set @fast | set 1.0.0 | Remove one or more members from a set
smembers | 2 | readonly | 1 1 1 | @read @set @slow | set 1.0.0 | Get all the members in a set
sismember | 3 | readonly fast | 1 1 1 | @read @set @fast | set 1.0.0 | Determine if a given value is a member of a set
smismember | -3 | readonly fast | 1 1 1 | @read @set @fast | set 6.2.0 | Returns the membership associated with the given elements for a set
scard | 2 | readonly fast | 1 1 1 | @read @set @fast | set 1.0.0 | Get the number of members in a set
spop | -2 | write fast | 1 1 1 | @write @set @fast | set 1.0.0 | Remove and return one or multiple random members from a set
srandmember | -2 | readonly | 1 1 1 | @read @set @slow | set 1.0.0 | Get one or multiple random members from a set
smove | 4 | write fast | 1 2 1 | @write @set @fast | set 1.0.0 | Move a member from one set to another
sinter | -2 | readonly | 1 -1 1 | @read @set @slow | set 1.0.0 | Intersect multiple sets
sunion | -2 | readonly | 1 -1 1 | @read @set @slow | set 1.0.0 | Add multiple sets
sdiff | -2 | readonly | 1 -1 1 | @read @set @slow | set 1.0.0 | Subtract multiple sets
sinterstore | -3 | write denyoom | 1 -1 1 | @write @set @slow | set 1.0.0 | Intersect multiple sets and store the resulting set in a key
sunionstore | -3 | write denyoom | 1 -1 1 | @write @set @slow | set 1.0.0 | Add multiple sets and store the resulting set in a key
sdiffstore | -3 | write denyoom | 1 -1 1 | @write @set @slow | set 1.0.0 | Subtract multiple sets and store the resulting set in a key
sintercard | -3 | readonly movablekeys | 0 0 0 | @read @set @slow | set 7.0.0 | Intersect multiple sets and return the cardinality of the result
sscan | -3 | readonly | 1 1 1 | @read @set @slow | set 2.8.0 | Incrementally iterate Set elements
zadd | -4 | write denyoom fast | 1 1 1 | @write @sortedset @fast | sorted-set 1.2.0 | Add one or more members to a sorted set, or update its score if it already exists
zrem | -3 | write fast | 1 1 1 | @write @sortedset @fast | sorted-set 1.2.0 | Remove one or more members from a sorted set
zscore | 3 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 1.2.0 | Get the score associated with the given member in a sorted set
zmscore | -3 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 6.2.0 | Get the score associated with the given members in a sorted set
zcard | 2 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 1.2.0 | Get the number of members in a sorted set
zcount | 4 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 2.0.0 | Count the members in a sorted set with scores within the given values
zrange | -4 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 1.2.0 | Return a range of members in a sorted set
zrangestore | -5 | write denyoom | 1 2 1 | @write @sortedset @slow | sorted-set 6.2.0 | Store a range of members from sorted set into another key
zrangebyscore | -4 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 1.0.5 | Return a range of members in a sorted set, by score
zrevrange | -4 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 1.2.0 | Return a range of members in a sorted set, by index, with scores ordered from high to low
zrevrangebyscore | -4 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 2.2.0 | Return a range of members in a sorted set, by score, with scores ordered from high to low
zrangebylex | -4 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 2.8.9 | Return a range of members in a sorted set, by lexicographical range
zrevrangebylex | -4 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 2.8.9 | Return a range of members in a sorted set, by lexicographical range, ordered from higher to lower strings.
zlexcount | 4 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 2.8.9 | Count the number of members in a sorted set between a given lexicographical range
zrank | 3 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 2.0.0 | Determine the index of a member in a sorted set
zrevrank | 3 | readonly fast | 1 1 1 | @read @sortedset @fast | sorted-set 2.0.0 | Determine the index of a member in a sorted set, with scores ordered from high to low
zincrby | 4 | write denyoom fast | 1 1 1 | @write @sortedset @fast | sorted-set 1.2.0 | Increment the score of a member in a sorted set
zpopmin | -2 | write fast | 1 1 1 | @write @sortedset @fast | sorted-set 5.0.0 | Remove and return members with the lowest scores in a sorted set
zpopmax | -2 | write fast | 1 1 1 | @write @sortedset @fast | sorted-set 5.0.0 | Remove and return members with the highest scores in a sorted set
zremrangebyrank | 4 | write | 1 1 1 | @write @sortedset @slow | sorted-set 2.0.0 | Remove all members in a sorted set within the given indexes
zremrangebyscore | 4 | write | 1 1 1 | @write @sortedset @slow | sorted-set 1.2.0 | Remove all members in a sorted set within the given scores
zremrangebylex | 4 | write | 1 1 1 | @write @sortedset @slow | sorted-set 2.8.9 | Remove all members in a sorted set between the given lexicographical range
zscan | -3 | readonly | 1 1 1 | @read @sortedset @slow | sorted-set 2.8.0 | Incrementally iterate sorted sets elements and associated scores
multi | 1 | noscript loading stale fast allow_busy | 0 0 0 | @fast @transaction | transactions 1.2.0 | Mark the start of a transaction block
exec | 1 | noscript loading stale skip_slowlog | 0 0 0 | @slow @transaction | transactions 1.2.0 | Execute all commands issued after MULTI
discard | 1 | noscript loading stale fast allow_busy | 0 0 0 | @fast @transaction | transactions 2.0.0 | Discard all commands issued after MULTI
watch | -2 | noscript loading stale fast allow_busy | 1 -1 1 | @fast @transaction | transactions 2.2.0 | Watch the given keys to determine execution of the MULTI/EXEC block
unwatch | 1 | noscript loading stale fast allow_busy | 0 0 0 | @fast @transaction | transactions 2.2.0 | Forget about all watched keys
`;

/** Every row by its name; a subcommand's is `container|subcommand`. */
export const commandFacts: ReadonlyMap<string, CommandFacts> = new Map(
  TABLE.trim().split("\n").map((line) => [line.slice(0, line.indexOf(" ")), readRow(line)]),
);

function readRow(line: string): CommandFacts {
  const [name = "", arity = "", flags = "", keys = "", categories = "", origin = "", summary = ""] =
    line.split(" |").map((cell) => cell.trim());
  const [firstKey = 0, lastKey = 0, keyStep = 0] = keys.split(" ").map(Number);
  const [group = "", since = ""] = origin.split(" ");
  const rest = { firstKey, lastKey, keyStep, group, since, summary };
  return {
    name,
    arity: Number(arity),
    flags: words(flags),
    categories: words(categories),
    ...rest,
  };
}

function words(cell: string): string[] {
  return cell === "" ? [] : cell.split(" ");
}
