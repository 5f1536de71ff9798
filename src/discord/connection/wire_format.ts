/** Names under which discordeno changes the value too, not only those of its parts. */
const special: ReadonlySet<string> = new Set([
  "permissions",
  "allow",
  "deny",
  "defaultMemberPermissions",
  "nameLocalizations",
  "descriptionLocalizations",
]);

/**
 * discordeno's `changeToDiscordFormat`, which makes what it sends of what it takes: names in snake case
 * and numbers of 64 bits as text. It spells each name letter by letter each time; this asks it once for
 * each name, of which there are as many as Discord has.
 */
export function withKnownNames(library: (value: unknown) => unknown): (value: unknown) => unknown {
  const names = new Map<string, string>();

  function nameOf(key: string): string {
    const known = names.get(key);
    if (known !== undefined) return known;
    const [name = key] = Object.keys(library({ [key]: null }) as object);
    names.set(key, name);
    return name;
  }

  function format(value: unknown): unknown {
    if (typeof value !== "object" || value === null) return library(value);
    if (Array.isArray(value)) return value.map(format);
    const formatted: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const part: unknown = value[key as keyof typeof value];
      if (special.has(key)) Object.assign(formatted, library({ [key]: part }));
      // discordeno takes such a name as a sign that Discord knows the value as it is.
      else formatted[nameOf(key)] = key.includes("_") ? part : format(part);
    }
    return formatted;
  }

  return format;
}
