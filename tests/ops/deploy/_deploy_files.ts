/** The files in `deploy/`. */

const folder = new URL("../../../deploy/", import.meta.url);

/** The path of a file in `deploy/`. */
export function deployPath(name: string): string {
  return decodeURI(new URL(name, folder).pathname);
}

/** The text of a file in `deploy/`. */
export function deployText(name: string): string {
  return Deno.readTextFileSync(deployPath(name));
}
