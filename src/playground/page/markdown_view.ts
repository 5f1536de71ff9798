/// <reference lib="dom" />
import { type Child, el } from "./dom.ts";
import { type Piece, readMarkdown, wordsOf } from "./markdown.ts";
import { absoluteTime, relativeTime } from "./times.ts";

/** What mentions and times are shown by. */
export interface Names {
  readonly now: number;
  nameOf(id: string): string | null;
  channelName(id: string): string | null;
}

/** Draws a text with Discord's markdown. */
export function drawMarkdown(text: string, names: Names): HTMLElement {
  return el("span", { class: "md-text" }, ...drawAll(readMarkdown(text), names));
}

/** Updates the relative times below `root`. */
export function tickTimes(root: ParentNode, now: number): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-at]")) {
    const text = relativeTime(Number(time.dataset.at), now);
    if (time.textContent !== text) time.textContent = text;
  }
}

const tags: Readonly<Record<string, string>> = {
  strong: "strong",
  em: "em",
  underline: "u",
  strikethrough: "s",
  inlineCode: "code",
  codeBlock: "pre",
  blockQuote: "blockquote",
};

function draw(piece: Piece, names: Names): Child {
  const { type, id = "", content = "", level = 1, depth = 0 } = piece;
  const children = typeof content === "string" ? [content] : drawAll(content, names);
  switch (type) {
    case "heading":
      return el(
        "div",
        { class: `md-heading md-h${level}`, role: "heading", "aria-level": level + 3 },
        ...children,
      );
    case "subtext":
      return el("small", { class: "md-subtext" }, ...children);
    case "list":
      return el(piece.ordered ? "ol" : "ul", {}, ...children);
    case "item":
      return el("li", { class: `depth-${Math.min(depth, 3)}` }, ...children);
    case "user":
      return mention("user", names.nameOf(id) ?? "unknown-user");
    case "channel":
      return mention("channel", names.channelName(id) ?? "unknown");
    case "slashCommand":
      return mention("slash", piece.fullName ?? "");
    case "url":
    case "autolink":
    case "link":
      return drawLink(piece.target ?? "", children);
    case "spoiler":
      return drawSpoiler(children);
    case "timestamp":
      return drawTime(Number(piece.timestamp) * 1000, piece.format ?? "f", names.now);
  }
  const tag = tags[type];
  return tag ? el(tag, {}, ...children) : wordsOf(piece);
}

/** A block ends its own line, so no break is drawn after it. */
function drawAll(pieces: readonly Piece[], names: Names): readonly Child[] {
  return pieces.filter(({ type }, index) =>
    type !== "br" || pieces[index - 1]?.type !== "codeBlock"
  ).map((piece) => draw(piece, names));
}

/** Only addresses of the web can be opened. */
function drawLink(href: string, children: readonly Child[]): HTMLElement {
  if (!/^https?:/.test(href)) return el("span", {}, ...children);
  return el("a", { href, rel: "noreferrer noopener", target: "_blank" }, ...children);
}

function mention(type: string, name: string): HTMLElement {
  return el("discord-mention", { type }, name);
}

function drawSpoiler(children: readonly Child[]): HTMLElement {
  const spoiler = el("button", {
    type: "button",
    class: "md-spoiler",
    "aria-expanded": "false",
    "aria-label": "Spoiler",
    click: () => {
      spoiler.setAttribute("aria-expanded", "true");
      spoiler.removeAttribute("aria-label");
    },
  }, ...children);
  return spoiler;
}

/** Discord shows a time out of JavaScript's range as invalid, too. */
function drawTime(at: number, style: string, now: number): Child {
  if (Number.isNaN(new Date(at).getTime())) return "Invalid Date";
  const title = absoluteTime(at, "F");
  const datetime = new Date(at).toISOString();
  return style === "R"
    ? el("time", { class: "md-time", datetime, title, "data-at": at }, relativeTime(at, now))
    : el("time", { class: "md-time", datetime, title }, absoluteTime(at, style));
}
