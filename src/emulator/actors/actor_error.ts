/** Something a person cannot do in Discord's client: press what is not there, use an unknown command. */
export class ActorError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ActorError";
  }
}
