/** A member cannot do this in Discord's client: press a missing button, use an unknown command. */
export class ActorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ActorError";
  }
}
