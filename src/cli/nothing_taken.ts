/** An import takes nothing: the message says why. */
export class NothingTaken extends Error {
  override readonly name = "NothingTaken";
}
