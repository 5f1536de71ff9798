import { ConfigError } from "../config.ts";

/** How a store that cannot be used may become usable. */
export interface StoreUnusableOptions extends ErrorOptions {
  /** It may be usable later without a change of the settings: there is no space, or it is in use. */
  readonly isPassing?: boolean;
}

/** The store cannot be used as it is set up. The message names the variable and what to do. */
export class StoreUnusable extends ConfigError {
  readonly isPassing: boolean;

  constructor(problem: string, { isPassing = false, cause }: StoreUnusableOptions = {}) {
    super([problem], { cause });
    this.isPassing = isPassing;
  }
}
