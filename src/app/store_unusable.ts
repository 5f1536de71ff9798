import { ConfigError } from "../config.ts";

/** The store cannot be used as it is set up. The message names the variable and what to do. */
export class StoreUnusable extends ConfigError {
  constructor(problem: string, override readonly cause: unknown) {
    super([problem]);
  }
}
