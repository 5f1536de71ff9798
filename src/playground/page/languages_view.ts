/// <reference lib="dom" />
import { html, type TemplateResult } from "lit";
import type { ApiCommand } from "../../emulator/mod.ts";
import type { Model } from "./model.ts";
import { attempt } from "./toast.ts";

/** Draws in which language the server and each player have Discord. */
export function drawLanguages(model: Model): TemplateResult {
  const locales = localesOf(model.get("commands"));
  const choose = (player: string | undefined) => (locale: string) =>
    attempt("POST", "languages", { locale, ...player !== undefined && { player } });
  return html`
    <section id="languages">
      <div class="head">
        <h2>Languages</h2>
      </div>
      <ul class="languages">
        <li>${drawSelect("Server", model.get("guildLocale"), locales, choose(undefined))}</li>
        ${model.get("players").map(({ id, name, locale }) =>
          html`<li>${drawSelect(name, locale, locales, choose(id))}</li>`
        )}
      </ul>
    </section>
  `;
}

/** The languages that the bot's commands are described in: Discord's own, and those it adds. */
function localesOf(commands: readonly ApiCommand[]): readonly string[] {
  const added = commands.flatMap((command) => Object.keys(command.description_localizations ?? {}));
  return [...new Set(["en-US", ...added])];
}

function drawSelect(
  name: string,
  chosen: string,
  locales: readonly string[],
  choose: (locale: string) => void,
): TemplateResult {
  const change = ({ currentTarget }: Event) => choose((currentTarget as HTMLSelectElement).value);
  return html`
    <label>${name} <select class="small" aria-label="Language of ${name}" @change=${change}>${locales
      .map((locale) =>
        html`<option value=${locale} ?selected=${locale === chosen}>${nameOf(locale)}</option>`
      )}</select></label>
  `;
}

function nameOf(locale: string): string {
  return new Intl.DisplayNames("en", { type: "language" }).of(locale) ?? locale;
}
