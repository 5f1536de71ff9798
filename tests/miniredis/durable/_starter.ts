/** A worker that starts one program after the other until it is told to stop. */
import { parentPort } from "node:worker_threads";

let stopped = false;
parentPort?.on("message", () => stopped = true);

await new Deno.Command("true").output();
parentPort?.postMessage("started");
while (!stopped) await new Deno.Command("true").output();
parentPort?.postMessage("stopped");
