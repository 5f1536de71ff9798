import type { Hono } from "hono";
import type { z } from "zod";

/** Adds a POST of a JSON body, undefined if there is none. It answers with what `run` returns; with a 204 if that is nothing. */
export function post<Body>(
  routes: Hono,
  path: string,
  form: z.ZodType<Body>,
  run: (body: Body) => unknown,
  status: 200 | 201 = 200,
): void {
  routes.post(path, async (c) => {
    const text = await c.req.text();
    const result = await run(form.parse(text === "" ? undefined : JSON.parse(text)));
    return result === undefined ? c.body(null, 204) : c.json(result, status);
  });
}
