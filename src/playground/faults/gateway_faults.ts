import type { GatewayFaults } from "../../emulator/mod.ts";
import type { TestBench } from "../test_bench.ts";
import type { Faults } from "./fault.ts";

/** Faults of the gateway connection. */
export const gatewayFaults: Faults = {
  gateway_dropped: {
    label: "Drop the gateway",
    hint: "The gateway's connection is cut without a close frame. The bot resumes.",
    run: on((gateway) => gateway.cut()),
  },
  gateway_refuses: {
    label: "Gateway refuses",
    hint:
      "The connection is cut, and new ones are refused. The bot retries with growing delays, and then resumes.",
    lastsMs: 10_000,
    begin: on((gateway) => {
      gateway.refuse();
      return () => gateway.accept();
    }),
  },
  gateway_silent: {
    label: "Gateway silent",
    hint:
      "New connections are accepted, and no byte is sent on them. The bot closes each after ten seconds.",
    lastsMs: 15_000,
    begin: onNewConnections((gateway, isOn) => gateway.beSilent(isOn)),
  },
  hello_withheld: {
    label: "No HELLO",
    hint:
      "The gateway accepts the connection and sends no HELLO. The bot closes it after ten seconds and uses up no session start.",
    lastsMs: 15_000,
    begin: onNewConnections((gateway, isOn) => gateway.withhold("hello", isOn)),
  },
  ready_withheld: {
    label: "No READY",
    hint:
      "The gateway does not answer IDENTIFY and RESUME. The bot closes the connection after thirty seconds.",
    lastsMs: 35_000,
    begin: onNewConnections((gateway, isOn) => gateway.withhold("ready", isOn)),
  },
  acks_withheld: {
    label: "Heartbeats unanswered",
    hint:
      "The connection seems open and is dead. The bot notices the missing ACKs, here within ten seconds, and reconnects.",
    lastsMs: 20_000,
    begin: on((gateway) => {
      gateway.withhold("acks");
      return () => gateway.withhold("acks", false);
    }),
  },
  reconnect_asked: {
    label: "Ask to reconnect",
    hint: "Discord asks the bot to reconnect (op 7), as it does every few hours. The bot resumes.",
    run: on((gateway) => gateway.requestReconnect()),
  },
  session_doubted: {
    label: "Invalid session",
    hint:
      "Discord says that the session is invalid but resumable (op 9). The bot resumes after some seconds.",
    run: on((gateway) => gateway.invalidateSessions(true)),
  },
  sessions_lost: {
    label: "Forget the session",
    hint: "Discord says that the session is gone (op 9). The bot identifies again.",
    run: on((gateway) => gateway.invalidateSessions(false)),
  },
  session_expired: {
    label: "Expire the session",
    hint:
      "The connection is cut, and the session has expired when the bot reconnects. It identifies again.",
    run: on((gateway) => {
      gateway.forgetSessions();
      gateway.cut();
    }),
  },
  gateway_closed: {
    label: "Close 4000",
    hint: "Discord closes the connection because of an unknown error. The bot resumes.",
    run: on((gateway) => gateway.close(4000)),
  },
  session_closed: {
    label: "Close 4009",
    hint: "Discord closes the connection and ends the session. The bot identifies again.",
    run: on((gateway) => gateway.close(4009)),
  },
  resume_url_dead: {
    label: "Dead resume address",
    hint:
      "The connection is cut, and the address for resumes refuses connections. After three tries the bot identifies at the main address.",
    lastsMs: 20_000,
    begin: on((gateway) => {
      gateway.shutResumeUrl();
      gateway.cut();
      return () => gateway.openResumeUrl();
    }),
  },
  resumes_closed: {
    label: "Close each RESUME",
    hint:
      "The connection is cut, and each RESUME is answered with a close. After three tries the bot identifies again.",
    lastsMs: 20_000,
    begin: on((gateway) => {
      gateway.closeOnResume({ code: 4000 });
      gateway.cut();
      return () => gateway.closeOnResume(undefined);
    }),
  },
  identifies_closed: {
    label: "Close each IDENTIFY",
    hint:
      "The session is gone, and each IDENTIFY is answered with a close. The bot retries with growing delays: only 1,000 a day are allowed.",
    lastsMs: 15_000,
    begin: on((gateway) => {
      gateway.closeOnIdentify({ code: 4000 });
      gateway.forgetSessions();
      gateway.cut();
      return () => gateway.closeOnIdentify(undefined);
    }),
  },
  frame_garbled: {
    label: "Garbled frame",
    hint: "A frame that is not JSON arrives. The bot skips it.",
    run: on((gateway) => gateway.sendRaw()),
  },
  interaction_garbled: {
    label: "Garbled interaction",
    hint: "An interaction arrives that the bot cannot read. It skips it and answers the next.",
    run: on((gateway) => gateway.dispatch("INTERACTION_CREATE", { id: "x", type: "nonsense" })),
  },
};

function on<T>(action: (gateway: GatewayFaults) => T): (bench: TestBench) => T {
  return ({ discord }) => action(discord.faults.gateway);
}

/** Cuts the connection when the fault begins and when it ends, so that the bot reconnects. */
function onNewConnections(toggle: (gateway: GatewayFaults, isOn: boolean) => void) {
  return on((gateway) => {
    const switchTo = (isOn: boolean) => {
      toggle(gateway, isOn);
      gateway.cut();
    };
    switchTo(true);
    return () => switchTo(false);
  });
}
