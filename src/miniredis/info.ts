/** The text of INFO. https://redis.io/commands/info/ */

import type { ServerState } from "./server_state.ts";

/** The sections in Redis's order; those without a field here are left out. */
const sections: Readonly<Record<string, (server: ServerState, now: number) => Fields>> = {
  Server: describeProcess,
  Clients: ({ sessions }) => ({ connected_clients: sessions.size, blocked_clients: 0 }),
  Memory: describeMemory,
  Persistence: describePersistence,
  Stats: describeStats,
  Replication: () => ({ role: "master", connected_slaves: 0 }),
  Cluster: () => ({ cluster_enabled: 0 }),
  Keyspace: describeKeyspace,
};

type Fields = Readonly<Record<string, string | number>>;

/** The wanted sections; all of them if none is named. */
export function describeServer(
  server: ServerState,
  wanted: readonly string[],
  now: number,
): string {
  const names = wanted.map((name) => name.toLowerCase());
  const all = names.length === 0 ||
    names.some((name) => ["all", "default", "everything"].includes(name));
  return Object.entries(sections)
    .filter(([name]) => all || names.includes(name.toLowerCase()))
    .map(([name, describe]) => printSection(name, describe(server, now)))
    .join("\r\n");
}

function printSection(name: string, fields: Fields): string {
  const lines = Object.entries(fields).map(([key, value]) => `${key}:${value}\r\n`);
  return `# ${name}\r\n${lines.join("")}`;
}

function describeProcess({ settings, startedAt }: ServerState, now: number): Fields {
  const uptime = Math.max(0, Math.floor((now - startedAt) / 1000));
  return {
    redis_version: settings.version,
    redis_mode: "standalone",
    server_name: "miniredis",
    process_id: Deno.pid,
    uptime_in_seconds: uptime,
    uptime_in_days: Math.floor(uptime / 86400),
  };
}

function describeMemory(): Fields {
  const { heapUsed } = Deno.memoryUsage();
  return { used_memory: heapUsed, maxmemory: 0, maxmemory_policy: "noeviction" };
}

function describePersistence({ settings, lastWriteFailed }: ServerState): Fields {
  return {
    loading: 0,
    rdb_last_bgsave_status: "ok",
    aof_enabled: settings.durable ? 1 : 0,
    aof_last_write_status: lastWriteFailed ? "err" : "ok",
  };
}

function describeStats({ stats }: ServerState): Fields {
  return {
    total_connections_received: stats.connections,
    total_commands_processed: stats.commands,
    expired_keys: stats.expired,
    evicted_keys: 0,
    total_error_replies: stats.errors,
  };
}

function describeKeyspace({ databases }: ServerState): Fields {
  const used = databases.filter((db) => db.size > 0);
  return Object.fromEntries(
    used.map((db) => [`db${db.db}`, `keys=${db.size},expires=${db.expiring},avg_ttl=0`]),
  );
}
