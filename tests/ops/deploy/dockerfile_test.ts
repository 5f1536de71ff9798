import assert from "node:assert/strict";
import { variables } from "../../../src/config.ts";

const top = new URL("../../../", import.meta.url);
const text = Deno.readTextFileSync(new URL("Dockerfile", top));

/** The instructions, each on one line. */
const instructions = text.replaceAll(/^#.*\n/gm, "").replaceAll(/\\\n\s*/g, "").split("\n")
  .filter((line) => line !== "");

/** The instructions of the last stage, which becomes the image. */
const shipped = instructions.slice(instructions.findLastIndex((line) => line.startsWith("FROM ")));

Deno.test("Dockerfile: every image is pinned to a whole version", () => {
  const images = instructions.filter((line) => line.startsWith("FROM "));
  assert.equal(images.length, 2);
  for (const image of images) assert.match(image, /^FROM \S+:\d+\.\d+(\.\d+)?-[\w-]+( AS \w+)?$/);
  assert.doesNotMatch(text, /:latest|ADD |curl|wget/);
  assert.match(text, /npm install --global deno@\d+\.\d+\.\d+$/m);
});

Deno.test("Dockerfile: the image has one file, run by a user of its own", () => {
  assert.deepEqual(shipped.filter((line) => line.startsWith("COPY ")), [
    "COPY --from=build /out/ronnied /usr/local/bin/ronnied",
  ]);
  const user = shipped.indexOf("USER ronnied");
  assert.ok(user > 0);
  assert.ok(shipped.every((line, index) => !line.startsWith("USER ") || index === user));
  const firstRun = shipped.findIndex((line) => line.includes('"--version"'));
  assert.ok(user < firstRun, "it unpacks itself as the user that runs it");
  assert.ok(shipped.includes('ENTRYPOINT ["ronnied"]'));
  assert.ok(shipped.includes('CMD ["start"]'));
});

Deno.test("Dockerfile: its health check asks on the port that is set", () => {
  const check = shipped.find((line) => line.startsWith("HEALTHCHECK "));
  assert.match(check ?? "", /CMD \["ronnied", "health"\]$/);
  const port = /HTTP_PORT=(\d+)/.exec(text)?.[1];
  assert.ok(shipped.includes(`EXPOSE ${port}`));
});

Deno.test("Dockerfile: it sets only known variables, and no secrets", () => {
  const env = shipped.filter((line) => line.startsWith("ENV ")).join(" ");
  const names = [...env.matchAll(/(\w+)=/g)].map(([, name = ""]) => name);
  assert.ok(names.length > 2);
  const known = new Set([...Object.keys(variables), "RONNIED_CACHE_DIR"]);
  assert.deepEqual(names.filter((name) => !known.has(name)), []);
  assert.doesNotMatch(text, /TOKEN|PASSWORD/);
});

Deno.test(".dockerignore: the build sees only what it copies", () => {
  const seen = Deno.readTextFileSync(new URL(".dockerignore", top)).split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
  assert.deepEqual(seen, ["*", "!deno.json", "!deno.lock", "!src"]);
  const copied = instructions.filter((line) => /^COPY (?!--from)/.test(line))
    .flatMap((line) => line.split(" ").slice(1, -1));
  assert.deepEqual(copied, ["deno.json", "deno.lock", "src"]);
});
