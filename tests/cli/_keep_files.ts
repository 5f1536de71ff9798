/** Keeps the files of its first argument, and prints which of those in its second it may then use. */
import { keepFiles } from "../../src/cli/keep_files.ts";

const [kept, tried] = Deno.args.map((list): string[] => JSON.parse(list));
keepFiles(kept ?? []);
const usable = (tried ?? []).filter((path) =>
  (["read", "write"] as const).every((name) =>
    Deno.permissions.querySync({ name, path }).state === "granted"
  )
);
Deno.stdout.writeSync(new TextEncoder().encode(JSON.stringify(usable)));
