/**
 * Maps one random byte to a face, or to null where the byte would favour some faces: the largest
 * multiple of `sides` below 256 is where fairness ends, and what lies above is drawn again.
 */
export function faceOfByte(byte: number, sides: number): number | null {
  const fair = 256 - (256 % sides);
  return byte < fair ? (byte % sides) + 1 : null;
}

/**
 * Rolls a die of 2–100 sides with bytes from `nextByte`. Every face is equally likely when every
 * byte is.
 */
export function rollWithBytes(sides: number, nextByte: () => number): number {
  for (;;) {
    const face = faceOfByte(nextByte(), sides);
    if (face !== null) return face;
  }
}
