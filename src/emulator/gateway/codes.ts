import { GatewayOpcodes } from "discord-api-types/gateway/v10";

/** What a client may send besides heartbeats, once it has a session. The emulator ignores them. */
export const ignoredOps: readonly number[] = [
  GatewayOpcodes.PresenceUpdate,
  GatewayOpcodes.VoiceStateUpdate,
  GatewayOpcodes.RequestGuildMembers,
  GatewayOpcodes.RequestSoundboardSounds,
];

/** Discord docs: Opcodes and Status Codes, Gateway Close Event Codes. */
export const closeReasons: Readonly<Record<number, string>> = {
  4000: "Unknown error.",
  4001: "Unknown opcode.",
  4002: "Error while decoding payload.",
  4003: "Not authenticated.",
  4004: "Authentication failed.",
  4005: "Already authenticated.",
  4007: "Invalid seq.",
  4008: "Rate limited.",
  4009: "Session timed out.",
  4010: "Invalid shard.",
  4011: "Sharding required.",
  4012: "Invalid API version.",
  4013: "Invalid intent(s).",
  4014: "Disallowed intent(s).",
};

/** After these the session is gone and cannot be resumed. */
export const sessionEndingCodes: readonly number[] = [
  1000,
  1001,
  4004,
  4007,
  4009,
  4010,
  4011,
  4012,
  4013,
  4014,
];
