import { Hono } from "hono";
import script from "./page.bundle.js" with { type: "text" };
import page from "./page/index.html" with { type: "text" };
import style from "./page/style.css" with { type: "text" };

const files: Readonly<Record<string, { readonly type: string; readonly text: string }>> = {
  "/": { type: "text/html; charset=utf-8", text: page },
  "/page.js": { type: "text/javascript; charset=utf-8", text: script },
  "/style.css": { type: "text/css; charset=utf-8", text: style },
};

/** The page itself, from memory. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const [path, { type, text }] of Object.entries(files)) {
    routes.get(path, (c) => {
      // A page of an earlier version must not talk to this server.
      c.header("cache-control", "no-cache");
      return c.body(text, 200, { "content-type": type });
    });
  }
  return routes;
}
