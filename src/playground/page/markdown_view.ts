/// <reference lib="dom" />
import { el } from "./dom.ts";
import { type Block, type Inline, type ListItem, readMarkdown } from "./markdown.ts";
import { absoluteTime, relativeTime } from "./times.ts";

/** What mentions and times are shown by. */
export interface Names {
  readonly now: number;
  nameOf(id: string): string | null;
  channelName(id: string): string | null;
}

/** Draws a text with Discord's markdown. */
export function drawMarkdown(text: string, names: Names): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...readMarkdown(text).map((block) => drawBlock(block, names)));
  return fragment;
}

/** Updates the relative times below `root`. */
export function tickTimes(root: ParentNode, now: number): void {
  for (const time of root.querySelectorAll<HTMLTimeElement>("time[data-at]")) {
    const text = relativeTime(Number(time.dataset.at), now);
    if (time.textContent !== text) time.textContent = text;
  }
}

function drawBlock(block: Block, names: Names): Node {
  switch (block.type) {
    case "paragraph":
      return el("span", { class: "md-text" }, ...drawAll(block.children, names));
    case "subtext":
      return el("small", { class: "md-subtext" }, ...drawAll(block.children, names));
    case "heading":
      return el(
        "div",
        { class: `md-heading md-h${block.level}`, role: "heading", "aria-level": block.level + 3 },
        ...drawAll(block.children, names),
      );
    case "quote":
      return el("blockquote", {}, ...block.blocks.map((inner) => drawBlock(inner, names)));
    case "list":
      return el(
        block.ordered ? "ol" : "ul",
        {},
        ...block.items.map((item) => drawItem(item, names)),
      );
    case "pre":
      return el("pre", {}, block.text);
  }
}

function drawItem({ depth, children }: ListItem, names: Names): Node {
  return el("li", { class: `depth-${Math.min(depth, 3)}` }, ...drawAll(children, names));
}

function drawAll(pieces: readonly Inline[], names: Names): readonly Node[] {
  return pieces.map((piece) => drawInline(piece, names));
}

const tags = { bold: "strong", italic: "em", underline: "u", strike: "s" } as const;

function drawInline(piece: Inline, names: Names): Node {
  switch (piece.type) {
    case "text":
      return document.createTextNode(piece.text);
    case "code":
      return el("code", {}, piece.text);
    case "user":
      return mention("user", names.nameOf(piece.id) ?? "unknown-user");
    case "channel":
      return mention("channel", names.channelName(piece.id) ?? "unknown");
    case "command":
      return mention("slash", piece.name);
    case "link":
      return el("a", { href: piece.url, rel: "noreferrer noopener", target: "_blank" }, piece.text);
    case "spoiler":
      return drawSpoiler(drawAll(piece.children, names));
    case "time":
      return drawTime(piece.at, piece.style, names.now);
    default:
      return el(tags[piece.type], {}, ...drawAll(piece.children, names));
  }
}

function mention(type: string, name: string): Node {
  return el("discord-mention", { type }, name);
}

function drawSpoiler(children: readonly Node[]): Node {
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

function drawTime(at: number, style: string, now: number): Node {
  const title = absoluteTime(at, "F");
  const datetime = new Date(at).toISOString();
  return style === "R"
    ? el("time", { class: "md-time", datetime, title, "data-at": at }, relativeTime(at, now))
    : el("time", { class: "md-time", datetime, title }, absoluteTime(at, style));
}
