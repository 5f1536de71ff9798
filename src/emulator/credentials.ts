/** The bot's token, and whether it has been revoked. Never logged. */
export class Credentials {
  readonly token: string;
  revoked = false;

  constructor(applicationId: string) {
    this.token = `${btoa(applicationId).replaceAll("=", "")}.fake.token`;
  }

  /** Whether a token, with or without the scheme `Bot`, is valid. */
  accepts(token: unknown): boolean {
    if (this.revoked || typeof token !== "string") return false;
    return token.replace(/^Bot /, "") === this.token;
  }
}
