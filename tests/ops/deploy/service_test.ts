import assert from "node:assert/strict";
import { deployPath, deployText, run, toolTest } from "./_tool.ts";

/** The unit with a program in it that every machine has, in a folder of its own. */
async function withUnit(fn: (path: string) => void): Promise<void> {
  const dir = await Deno.makeTempDir({ prefix: "unit-" });
  const path = `${dir}/ronnied.service`;
  try {
    const unit = deployText("ronnied.service").replace("/usr/local/bin/ronnied ", "/bin/true ");
    await Deno.writeTextFile(path, unit);
    fn(path);
  } finally {
    await Deno.remove(dir, { recursive: true });
  }
}

toolTest("systemd-analyze", "ronnied.service: systemd finds nothing wrong", async () => {
  await withUnit((path) => {
    const { ok, output } = run("systemd-analyze", "verify", path);
    assert.ok(ok, output);
    assert.doesNotMatch(output, /ronnied\.service/, output);
  });
});

toolTest("systemd-analyze", "ronnied.service: it is exposed to at most 1.5 of 10", async () => {
  await withUnit((path) => {
    const { ok, output } = run(
      "systemd-analyze",
      "security",
      "--offline=yes",
      "--threshold=15",
      "--no-pager",
      path,
    );
    assert.ok(ok, output);
  });
});

Deno.test("ronnied.service: what its operator relies on is in it", () => {
  const lines = deployText("ronnied.service").split("\n");
  for (
    const line of [
      "ExecStart=/usr/local/bin/ronnied start",
      "EnvironmentFile=/etc/ronnied.env",
      "Restart=on-failure",
      "RestartPreventExitStatus=64 78",
      "DynamicUser=yes",
      "StateDirectory=ronnied",
      "ProtectSystem=strict",
      "NoNewPrivileges=yes",
    ]
  ) assert.ok(lines.includes(line), line);
  const stopSeconds = Number(/^TimeoutStopSec=(\d+)s$/m.exec(lines.join("\n"))?.[1]);
  assert.ok(stopSeconds > 10, "the bot gives itself ten seconds to finish");
});

Deno.test("ronnied.env.example: no secret is in it", () => {
  const set = Deno.readTextFileSync(deployPath("ronnied.env.example")).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  assert.deepEqual(set, ["DISCORD_TOKEN=", "REDIS_PASSWORD="]);
});
