import { createHash, createHmac } from "node:crypto";

/**
 * What a game's dice follow from, fixed before anybody rolls: a secret seed, and its SHA-256, the
 * seal, which shows nothing of the seed and fits no other. Both are 32 bytes as 64 hexadecimal digits.
 */
export interface SealedDice {
  /** Secret until the game is over. */
  readonly seed: string;
  readonly seal: string;
}

/** How a face comes about. */
export interface Throw {
  /** What is signed: the interaction's id, or that and a counter. */
  readonly message: string;
  /** The HMAC-SHA-256 of the message, as 64 hexadecimal digits. */
  readonly digest: string;
  readonly face: number;
}

/** Seals a seed of 64 hexadecimal digits. */
export function sealDice(seed: string): SealedDice {
  return { seed, seal: createHash("sha256").update(seed, "hex").digest("hex") };
}

/**
 * The throw of a die of 2–100 sides that a seed and the id of an interaction lead to. The first byte
 * of the digest that favours no face decides. If there is none, the digests of `ID.1`, `ID.2`…
 * are tried.
 */
export function throwDie(seed: string, interactionId: string, sides: number): Throw {
  const sign = (message: string) =>
    createHmac("sha256", seed, { encoding: "hex" }).update(message).digest();
  return throwWith(sign, interactionId, sides);
}

/** The same with any function that makes bytes of a message. */
export function throwWith(
  sign: (message: string) => Uint8Array,
  interactionId: string,
  sides: number,
): Throw {
  for (let counter = 0;; counter++) {
    const message = counter === 0 ? interactionId : `${interactionId}.${counter}`;
    const digest = sign(message);
    const face = faceOfBytes(digest, sides);
    if (face !== null) return { message, digest: digest.toHex(), face };
  }
}

/** The face that the first fair byte shows; null if all are unfair. */
export function faceOfBytes(bytes: Iterable<number>, sides: number): number | null {
  for (const byte of bytes) {
    const face = faceOfByte(byte, sides);
    if (face !== null) return face;
  }
  return null;
}

/**
 * Maps one random byte to a face, or to null where the byte would favour some faces: the largest
 * multiple of `sides` below 256 is where fairness ends, and what lies above is not used.
 */
export function faceOfByte(byte: number, sides: number): number | null {
  return byte < fairBytes(sides) ? (byte % sides) + 1 : null;
}

/** Bytes below this are fair for a die with this many sides. */
export function fairBytes(sides: number): number {
  return 256 - (256 % sides);
}
