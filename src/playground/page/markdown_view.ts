/// <reference lib="dom" />
import { html, type TemplateResult } from "lit";
import { drawEmoji } from "./emoji_view.ts";
import { type Piece, readMarkdown, wordsOf } from "./markdown.ts";
import { absoluteTime, relativeTime } from "./times.ts";

/** What mentions and times are shown by. */
export interface Names {
  readonly now: number;
  nameOf(id: string): string | null;
  channelName(id: string): string | null;
}

type Drawn = TemplateResult | string;

/** Draws a text with Discord's markdown. */
export function drawMarkdown(text: string, names: Names): TemplateResult {
  return html`<span class="md-text">${drawAll(readMarkdown(text), names)}</span>`;
}

/** Writes the relative times of the page, which nothing else does. */
export function tickTimes(now: number): void {
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-at]")) {
    const text = relativeTime(Number(time.dataset.at), now);
    if (time.textContent !== text) time.textContent = text;
  }
}

const wrappers: Readonly<Record<string, (children: readonly Drawn[]) => TemplateResult>> = {
  strong: (children) => html`<strong>${children}</strong>`,
  em: (children) => html`<em>${children}</em>`,
  underline: (children) => html`<u>${children}</u>`,
  strikethrough: (children) => html`<s>${children}</s>`,
  inlineCode: (children) => html`<code>${children}</code>`,
  codeBlock: (children) => html`<pre>${children}</pre>`,
  blockQuote: (children) => html`<blockquote>${children}</blockquote>`,
  subtext: (children) => html`<small class="md-subtext">${children}</small>`,
  spoiler: (children) =>
    // deno-fmt-ignore: white space around it would be shown
    html`<button type="button" class="md-spoiler" aria-expanded="false" aria-label="Spoiler" @click=${reveal}>${children}</button>`,
};

function draw(piece: Piece, names: Names): Drawn {
  const { type, id = "", content = "", level = 1, depth = 0 } = piece;
  const children = typeof content === "string" ? [content] : drawAll(content, names);
  switch (type) {
    case "heading":
      return html`<div class="md-heading md-h${level}" role="heading" aria-level=${
        level + 3
      }>${children}</div>`;
    case "list":
      return piece.ordered ? html`<ol>${children}</ol>` : html`<ul>${children}</ul>`;
    case "item":
      return html`<li class="depth-${Math.min(depth, 3)}">${children}</li>`;
    case "emoji":
      return drawEmoji(piece);
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
    case "timestamp":
      return drawTime(Number(piece.timestamp) * 1000, piece.format ?? "f");
  }
  return wrappers[type]?.(children) ?? wordsOf(piece);
}

/** A block ends its own line, so no break is drawn after it. */
function drawAll(pieces: readonly Piece[], names: Names): readonly Drawn[] {
  return pieces.filter(({ type }, index) =>
    type !== "br" || pieces[index - 1]?.type !== "codeBlock"
  ).map((piece) => draw(piece, names));
}

/** Only addresses of the web can be opened. */
function drawLink(href: string, children: readonly Drawn[]): TemplateResult {
  return /^https?:/.test(href)
    ? html`<a href=${href} rel="noreferrer noopener" target="_blank">${children}</a>`
    : html`<span>${children}</span>`;
}

function mention(type: string, name: string): TemplateResult {
  return html`<discord-mention type=${type}>${name}</discord-mention>`;
}

function reveal({ currentTarget }: Event): void {
  const spoiler = currentTarget as HTMLElement;
  spoiler.setAttribute("aria-expanded", "true");
  spoiler.removeAttribute("aria-label");
}

/** Discord shows a time out of JavaScript's range as invalid, too. */
function drawTime(at: number, style: string): Drawn {
  if (Number.isNaN(new Date(at).getTime())) return "Invalid Date";
  const title = absoluteTime(at, "F");
  const datetime = new Date(at).toISOString();
  return style === "R"
    ? html`<time class="md-time" datetime=${datetime} title=${title} data-at=${at}></time>`
    : html`<time class="md-time" datetime=${datetime} title=${title}>${
      absoluteTime(at, style)
    }</time>`;
}
