import assert from "node:assert/strict";
import { mallocMmapThreshold } from "../../../src/build/memory.ts";
import { temporaryFolder } from "../../_helpers/temporary_folder.ts";
import { run, toolTest } from "../../_helpers/tool.ts";
import { deployPath, deployText } from "./_deploy_files.ts";

/** The unit, with a program that every machine has, in a temporary folder. */
async function withUnit(fn: (path: string) => void): Promise<void> {
  await using folder = await temporaryFolder();
  const path = `${folder.path}/ronnied.service`;
  const unit = deployText("ronnied.service").replace("/usr/local/bin/ronnied ", "/bin/true ");
  await Deno.writeTextFile(path, unit);
  fn(path);
}

toolTest("systemd-analyze", "ronnied.service: systemd finds nothing wrong", async () => {
  await withUnit((path) => {
    const { ok, output } = run("systemd-analyze", "verify", path);
    assert.ok(ok, output);
    assert.doesNotMatch(output, /ronnied\.service/, output);
  });
});

toolTest(
  "systemd-analyze",
  "ronnied.service: systemd rates its exposure at 1.5 of 10 or less",
  async () => {
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
  },
);

Deno.test("ronnied.service: it has the settings that operators rely on", () => {
  const lines = deployText("ronnied.service").split("\n");
  for (
    const line of [
      "ExecStart=/usr/local/bin/ronnied start",
      "EnvironmentFile=/etc/ronnied.env",
      `Environment=MALLOC_MMAP_THRESHOLD_=${mallocMmapThreshold}`,
      "Restart=on-failure",
      "RestartPreventExitStatus=78",
      "DynamicUser=yes",
      "StateDirectory=ronnied",
      "ProtectSystem=strict",
      "NoNewPrivileges=yes",
    ]
  ) assert.ok(lines.includes(line), line);
  const stopSeconds = Number(/^TimeoutStopSec=(\d+)s$/m.exec(lines.join("\n"))?.[1]);
  assert.ok(stopSeconds > 10, "the bot gives itself ten seconds to finish");
});

Deno.test("ronnied.env.example: it has no secret", () => {
  const set = Deno.readTextFileSync(deployPath("ronnied.env.example")).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  assert.deepEqual(set, ["DISCORD_TOKEN=", "REDIS_PASSWORD="]);
});
