/** Picks the first variant. */
export const pickFirst = () => 0;

/** Runs a check with every variant being picked. */
export function withEveryPick(check: (pick: () => number) => void): void {
  for (let index = 0; index < 8; index++) check(() => index);
}
