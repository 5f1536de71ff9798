/** How many slots a cluster has. */
export const slotCount = 16_384;

const crcTable = Uint16Array.from({ length: 256 }, (_, byte) => {
  let crc = byte << 8;
  for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1;
  return crc;
});

/** The part of a key that decides its slot: what stands in its first braces, or all of it. */
export function tagOf(key: string): string {
  return /^[^{]*\{([^}]+)\}/.exec(key)?.[1] ?? key;
}

/**
 * The slot of a key on Redis Cluster, from 0 to 16383.
 * https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#key-distribution-model
 */
export function slotOf(key: string): number {
  return crcOf(tagOf(key)) % slotCount;
}

/** Two hexadecimal digits by the slot that they have alone. */
const pairs = new Map(Array.from({ length: 256 }, (_, number) => {
  const digits = number.toString(16).padStart(2, "0");
  return [slotOf(digits), digits];
}));

/**
 * Makes an id in a guild's slot of a random UUID, by changing its last five digits: everything of a
 * guild's games and sessions is in one slot then, under keys that have an id of their own. 108 random
 * bits stay.
 */
export function homeId(guildId: string, uuid: string): string {
  const head = uuid.slice(0, -5);
  const [slot, before] = [slotOf(guildId), crcOf(head)];
  const first = parseInt(uuid.slice(-5, -2), 16) || 0;
  for (let turn = 0; turn < 0x1000; turn++) {
    const digits = ((first + turn) % 0x1000).toString(16).padStart(3, "0");
    // CRC is linear: what the last two digits add does not depend on what stands before them.
    const rest = pairs.get((slot ^ crcOf(`${digits}\0\0`, before)) % slotCount);
    if (rest !== undefined) return head + digits + rest;
  }
  throw new TypeError("Cannot find an id: five digits reach every slot");
}

/** CRC-16/XMODEM of ASCII, which is all that there is in keys. */
function crcOf(text: string, before = 0): number {
  let crc = before;
  for (let at = 0; at < text.length; at++) {
    crc = (crc << 8 & 0xffff) ^ (crcTable[crc >> 8 ^ text.charCodeAt(at)] ?? 0);
  }
  return crc;
}
