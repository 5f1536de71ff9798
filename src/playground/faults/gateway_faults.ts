import type { GatewayFaults } from "../../emulator/mod.ts";
import type { Bench } from "../bench.ts";
import type { Fault } from "./fault.ts";

/** What can go wrong on the line on which Discord tells of presses. */
export const gatewayFaults: readonly Fault[] = [
  {
    name: "gateway_dropped",
    label: "Drop the gateway",
    hint: "The gateway's connection breaks without a farewell. The bot resumes.",
    lastsMs: null,
    happen: on((gateway) => gateway.cut()),
  },
  {
    name: "gateway_refuses",
    label: "Gateway refuses",
    hint:
      "The connection breaks, and new ones are refused. The bot tries again after growing pauses, and then resumes.",
    lastsMs: 10_000,
    begin: on((gateway) => {
      gateway.refuse();
      return () => gateway.accept();
    }),
  },
  {
    name: "gateway_silent",
    label: "Gateway silent",
    hint:
      "New connections are accepted, and then not a byte comes. The bot gives each up after ten seconds.",
    lastsMs: 15_000,
    begin: onNewConnections((gateway, isOn) => gateway.beSilent(isOn)),
  },
  {
    name: "hello_withheld",
    label: "No HELLO",
    hint:
      "The gateway opens and does not greet. The bot gives it up after ten seconds, and spends no new session on it.",
    lastsMs: 15_000,
    begin: onNewConnections((gateway, isOn) => gateway.withhold("hello", isOn)),
  },
  {
    name: "ready_withheld",
    label: "No READY",
    hint:
      "The gateway hears what the bot wants, and never says yes. The bot gives it up after thirty seconds.",
    lastsMs: 35_000,
    begin: onNewConnections((gateway, isOn) => gateway.withhold("ready", isOn)),
  },
  {
    name: "acks_withheld",
    label: "Heartbeats unanswered",
    hint:
      "The connection looks alive and is dead. The bot notices by its heartbeats, here within ten seconds, and takes a new one.",
    lastsMs: 20_000,
    begin: on((gateway) => {
      gateway.withhold("acks");
      return () => gateway.withhold("acks", false);
    }),
  },
  {
    name: "reconnect_asked",
    label: "Ask to reconnect",
    hint: "Discord asks to connect anew (op 7), as it does every few hours. The bot resumes.",
    lastsMs: null,
    happen: on((gateway) => gateway.requestReconnect()),
  },
  {
    name: "session_doubted",
    label: "Doubt the session",
    hint:
      "Discord says that something is wrong with the session, which is not lost yet (op 9). The bot resumes after some seconds.",
    lastsMs: null,
    happen: on((gateway) => gateway.invalidateSessions(true)),
  },
  {
    name: "sessions_lost",
    label: "Forget the session",
    hint: "Discord says that the session is gone (op 9). The bot identifies anew.",
    lastsMs: null,
    happen: on((gateway) => gateway.invalidateSessions(false)),
  },
  {
    name: "session_expired",
    label: "Expire the session",
    hint:
      "The connection breaks, and Discord has forgotten the session when the bot comes back. It identifies anew.",
    lastsMs: null,
    happen: on((gateway) => {
      gateway.forgetSessions();
      gateway.cut();
    }),
  },
  {
    name: "gateway_closed",
    label: "Close 4000",
    hint: "Discord closes the connection: something went wrong there. The bot resumes.",
    lastsMs: null,
    happen: on((gateway) => gateway.close(4000)),
  },
  {
    name: "session_closed",
    label: "Close 4009",
    hint: "Discord closes the connection, and the session with it. The bot identifies anew.",
    lastsMs: null,
    happen: on((gateway) => gateway.close(4009)),
  },
  {
    name: "resume_url_dead",
    label: "Dead resume address",
    hint:
      "The connection breaks, and nobody listens where the bot was told to resume. After three tries it identifies at the main address.",
    lastsMs: 20_000,
    begin: on((gateway) => {
      gateway.shutResumeUrl();
      gateway.cut();
      return () => gateway.openResumeUrl();
    }),
  },
  {
    name: "resumes_closed",
    label: "Close each RESUME",
    hint:
      "The connection breaks, and each try to resume is turned away. After three tries the bot identifies anew.",
    lastsMs: 20_000,
    begin: on((gateway) => {
      gateway.closeOnResume({ code: 4000 });
      gateway.cut();
      return () => gateway.closeOnResume(undefined);
    }),
  },
  {
    name: "identifies_closed",
    label: "Close each IDENTIFY",
    hint:
      "The session is gone, and each new one is turned away. The bot tries after growing pauses: only 1,000 a day are allowed.",
    lastsMs: 15_000,
    begin: on((gateway) => {
      gateway.closeOnIdentify({ code: 4000 });
      gateway.forgetSessions();
      gateway.cut();
      return () => gateway.closeOnIdentify(undefined);
    }),
  },
  {
    name: "frame_garbled",
    label: "Garbled frame",
    hint: "Something that is not JSON comes over the gateway. The bot skips it.",
    lastsMs: null,
    happen: on((gateway) => gateway.sendRaw()),
  },
  {
    name: "interaction_garbled",
    label: "Nonsense press",
    hint: "A press comes that makes no sense at all. The bot skips it, and answers the next.",
    lastsMs: null,
    happen: on((gateway) => gateway.dispatch("INTERACTION_CREATE", { id: "x", type: "nonsense" })),
  },
];

function on<T>(deed: (gateway: GatewayFaults) => T): (bench: Bench) => T {
  return ({ discord }) => deed(discord.faults.gateway);
}

/** Breaks the connection, so that the bot meets it; and again at the end, so that it waits no more. */
function onNewConnections(turn: (gateway: GatewayFaults, isOn: boolean) => void) {
  return on((gateway) => {
    const connectAnew = (isOn: boolean) => {
      turn(gateway, isOn);
      gateway.cut();
    };
    connectAnew(true);
    return () => connectAnew(false);
  });
}
