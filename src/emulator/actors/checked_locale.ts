import { isLocale } from "../forms/localizations.ts";
import { ActorError } from "./actor_error.ts";

/** @throws {ActorError} for a language that Discord's client does not have. */
export function checkedLocale(locale: string): string {
  if (!isLocale(locale)) throw new ActorError(`Discord has no language "${locale}"`);
  return locale;
}
