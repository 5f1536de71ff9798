import assert from "node:assert/strict";
import { ConfigError, readConfig } from "../../src/config.ts";
import { relaxedLimits } from "../../src/emulator/mod.ts";
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
  assert.equal(await play.bench.dice.sides(), 20);
});

Deno.test("a round is played to its end, with a drink that is given and a roll-off", async () => {
  await using play = await startPlay({ ...readConfig({}), port: 0 }, {
    round: { paceMs: 0, patienceMs: 60_000 },
    pace: { timings: { board: { editSpacingMs: 0, tumbleMs: 0 } }, limits: relaxedLimits },
  });
  const { round, dice } = play.bench;
  for (const value of [6, 2, 2, 5, 3]) dice.add(value);
  const seen: string[] = [];
  const { promise: over, resolve } = Promise.withResolvers<void>();
  round.onChange(() => round.state.isPlaying ? seen.push(round.state.text) : resolve());
  round.start();
  round.start();
  await over;
  // Until the new board is there, what is to be pressed cannot be seen, and is tried again.
  assert.deepEqual(seen.filter((text, index) => text !== seen[index - 1]), [
    "Ann opens a table",
    "Ben sits down",
    "Cleo sits down",
    "Ann begins",
    "Ann rolls",
    "Ann gives a drink away",
    "Ben rolls",
    "Cleo rolls",
    "Ben rolls",
    "Cleo rolls",
    "Cleo pays a drink",
  ]);
  assert.deepEqual(round.state, { isPlaying: false, playerId: null, text: "" });
});

Deno.test("a round ends and says why if the bot does not answer", async () => {
  await using play = await startPlay({ ...readConfig({}), port: 0 }, {
    round: { paceMs: 0, patienceMs: 100 },
  });
  const { round, store } = play.bench;
  const { promise: over, resolve } = Promise.withResolvers<void>();
  round.onChange(() => round.state.text.startsWith("The bot does not answer") && resolve());
  store.cutOff();
  round.start();
  await over;
  assert.equal(round.state.isPlaying, false);
});

Deno.test("a round that is stopped leaves the game as it is, and one is gone on with", async () => {
  await using play = await startPlay({ ...readConfig({}), port: 0 }, {
    round: { paceMs: 60_000, patienceMs: 0 },
  });
  const { round, discord, servers } = play.bench;
  const ann = discord.member("Ann")?.in(servers.shown.channel);
  assert.ok(ann);
  round.start();
  await ann.waitFor("At the table (1/10)");
  round.stop();
  assert.equal(round.state.isPlaying, false);
  round.start();
  await ann.waitFor("At the table (2/10)");
  servers.show("Café Central");
  assert.equal(round.state.isPlaying, false, "it was on the server before");
});
