import assert from "node:assert/strict";
import { ConfigError, readConfig } from "../../src/config.ts";
import { runPlay, startPlay } from "../../src/play/play.ts";

Deno.test("runPlay prints one line with the address, and ends on a signal", async () => {
  const lines: string[] = [];
  const code = await runPlay({ ...readConfig({}), port: 0 }, {
    print(line) {
      lines.push(line);
      Deno.kill(Deno.pid, "SIGTERM");
    },
  });
  assert.equal(code, 0);
  assert.equal(lines.length, 1);
  assert.match(lines[0] ?? "", /http:\/\/127\.0\.0\.1:\d+\//);
});

Deno.test("startPlay names a taken port and what to do about it", async () => {
  using taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = taken.addr;
  await assert.rejects(startPlay({ ...readConfig({}), port }), (error) => {
    assert.ok(error instanceof ConfigError);
    assert.equal(error.problems.length, 1);
    assert.match(error.problems[0] ?? "", new RegExp(`^Port ${port} is taken: .*PORT=\\d+$`));
    return true;
  });
});

Deno.test("startPlay plays by the house rules of the environment", async () => {
  await using play = await startPlay({ ...readConfig({ DICE_SIDES: "20" }), port: 0 });
  assert.equal(play.bench.dice.sides, 20);
});
