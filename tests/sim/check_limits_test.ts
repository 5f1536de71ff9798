import assert from "node:assert/strict";
import { isFirstOfProcess } from "./_check_limits.ts";

/** An edit of a message in this channel. */
function edit(steadyMs: number, channel = 1) {
  return { method: "PATCH", path: `/channels/${channel}/messages/2`, steadyMs };
}

Deno.test("a 429 is excused by a restart only if the process before has used the limit, and this one not yet", () => {
  const restarts = [{ to: 100 }];
  assert.equal(isFirstOfProcess(edit(150), [edit(50)], restarts), true);
  assert.equal(isFirstOfProcess(edit(150), [edit(50), edit(120)], restarts), false);
  assert.equal(isFirstOfProcess(edit(150), [edit(50, 3)], restarts), false);
  assert.equal(isFirstOfProcess(edit(150), [], restarts), false);
  assert.equal(isFirstOfProcess(edit(90), [edit(50)], restarts), false);
  assert.equal(isFirstOfProcess(edit(150), [edit(50)], [{ to: 100 }, { to: 140 }]), true);
  assert.equal(isFirstOfProcess(edit(150), [edit(120)], [{ to: 100 }, { to: 140 }]), true);
});
