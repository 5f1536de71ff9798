/** Loaded into a bot before it starts: at SIGUSR2 it prints which files the bot can use by then. */

function result(attempt: () => unknown): string {
  try {
    return String(attempt());
  } catch (error) {
    return error instanceof Error ? error.name : String(error);
  }
}

function attempts(folder: string): string {
  const file = `${folder}/probe`;
  return [
    result(() => Deno.writeTextFileSync(file, "read") ?? "written"),
    result(() => Deno.readTextFileSync(file)),
  ].join(", ");
}

Deno.addSignalListener("SIGUSR2", () => {
  const lines = [
    `inside: ${attempts(Deno.env.get("DATA_DIR") ?? "")}`,
    `outside: ${attempts(import.meta.dirname ?? "")}`,
    `environment: ${Deno.env.get("PATH")}`,
  ];
  Deno.stdout.writeSync(new TextEncoder().encode(`${lines.join("\n")}\n`));
});
