/** An id that Discord makes at this time. Discord docs, Reference, Snowflakes. */
export function snowflakeAt(ms: number): string {
  return String((BigInt(Math.floor(ms)) - 1_420_070_400_000n) << 22n);
}
