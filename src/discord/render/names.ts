/** A person's name, safe to stand in a message. */
export function showName(name: string): string {
  return name || "Somebody";
}

/** A person's name for places that show plain text: select options and button labels. */
export function labelName(name: string): string {
  return name || "Somebody";
}
