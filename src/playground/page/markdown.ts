/** A piece of a line, as Discord's markdown has it. */
export type Inline =
  | { readonly type: "text" | "code"; readonly text: string }
  | {
    readonly type: "bold" | "italic" | "underline" | "strike" | "spoiler";
    readonly children: readonly Inline[];
  }
  | { readonly type: "user" | "channel"; readonly id: string }
  | { readonly type: "command"; readonly name: string }
  /** `at` in milliseconds since 1970. */
  | { readonly type: "time"; readonly at: number; readonly style: string }
  | { readonly type: "link"; readonly url: string; readonly text: string };

/** A paragraph, heading, quote, list or code block. */
export type Block =
  | { readonly type: "paragraph" | "subtext"; readonly children: readonly Inline[] }
  | {
    readonly type: "heading";
    readonly level: 1 | 2 | 3;
    readonly children: readonly Inline[];
  }
  | { readonly type: "quote"; readonly blocks: readonly Block[] }
  | { readonly type: "list"; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly type: "pre"; readonly text: string };

/** A line of a list; `depth` counts from 0. */
export interface ListItem {
  readonly depth: number;
  readonly children: readonly Inline[];
}

type Reader = (lines: readonly string[]) => { readonly block: Block; readonly used: number } | null;

/**
 * Reads the parts of Discord's markdown that bots use; anything else stays plain text.
 *
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function readMarkdown(text: string): readonly Block[] {
  const blocks: Block[] = [];
  let lines: readonly string[] = text.split("\n");
  while (lines.length > 0) {
    const read = firstOf(readers, lines) ?? readParagraph(lines);
    blocks.push(read.block);
    lines = lines.slice(read.used);
  }
  return blocks;
}

/** The words alone, for places that show no markdown. */
export function plainText(text: string): string {
  return readInline(text).map(inlineText).join("");
}

const readers: readonly Reader[] = [readPre, readHeading, readSubtext, readQuote, readList];

function firstOf(from: readonly Reader[], lines: readonly string[]): ReturnType<Reader> {
  for (const reader of from) {
    const read = reader(lines);
    if (read) return read;
  }
  return null;
}

function readPre(lines: readonly string[]): ReturnType<Reader> {
  if (!lines[0]?.startsWith("```")) return null;
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("```"));
  if (end < 0) return null;
  return { block: { type: "pre", text: lines.slice(1, end).join("\n") }, used: end + 1 };
}

function readHeading([line = ""]: readonly string[]): ReturnType<Reader> {
  const [, marks = "", text] = /^(#{1,3}) +(.+)$/.exec(line) ?? [];
  if (text === undefined) return null;
  const level = marks.length as 1 | 2 | 3;
  return { block: { type: "heading", level, children: readInline(text) }, used: 1 };
}

function readSubtext([line = ""]: readonly string[]): ReturnType<Reader> {
  if (!line.startsWith("-# ")) return null;
  return { block: { type: "subtext", children: readInline(line.slice(3)) }, used: 1 };
}

function readQuote(lines: readonly string[]): ReturnType<Reader> {
  if (lines[0]?.startsWith(">>> ")) {
    const rest = [lines[0].slice(4), ...lines.slice(1)].join("\n");
    return { block: { type: "quote", blocks: readMarkdown(rest) }, used: lines.length };
  }
  const quoted = takeWhile(lines, (line) => line.startsWith("> "));
  if (quoted.length === 0) return null;
  const text = quoted.map((line) => line.slice(2)).join("\n");
  return { block: { type: "quote", blocks: readMarkdown(text) }, used: quoted.length };
}

function readList(lines: readonly string[]): ReturnType<Reader> {
  const pattern = /^( *)(?:[-*]|(\d+)\.) +(.+)$/;
  const found = takeWhile(lines, (line) => pattern.test(line));
  if (found.length === 0) return null;
  const items = found.map((line) => {
    const [, indent = "", , text = ""] = pattern.exec(line) ?? [];
    return { depth: Math.floor(indent.length / 2), children: readInline(text) };
  });
  const ordered = /^ *\d/.test(found[0] ?? "");
  return { block: { type: "list", ordered, items }, used: found.length };
}

function readParagraph(lines: readonly string[]) {
  const rest = lines.slice(1);
  const more = rest.findIndex((_, index) => firstOf(readers, rest.slice(index)) !== null);
  const used = more < 0 ? lines.length : more + 1;
  const block: Block = {
    type: "paragraph",
    children: readInline(lines.slice(0, used).join("\n")),
  };
  return { block, used };
}

function takeWhile(lines: readonly string[], fits: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line) => !fits(line));
  return end < 0 ? lines : lines.slice(0, end);
}

type Rule = readonly [pattern: RegExp, make: (match: RegExpExecArray) => Inline];

const nested =
  (type: "bold" | "italic" | "underline" | "strike" | "spoiler") =>
  ([, first, second]: RegExpExecArray): Inline => ({
    type,
    children: readInline(first ?? second ?? ""),
  });

/** In the order they are tried at each place. All are sticky. */
const rules: readonly Rule[] = [
  [/\\([^0-9A-Za-z\s])/y, ([, char = ""]) => ({ type: "text", text: char })],
  [/(`+)([\s\S]*?[^`])\1(?!`)/y, ([, , text = ""]) => ({ type: "code", text })],
  [/<@!?(\d+)>/y, ([, id = ""]) => ({ type: "user", id })],
  [/<#(\d+)>/y, ([, id = ""]) => ({ type: "channel", id })],
  [/<\/([^:>]+):\d+>/y, ([, name = ""]) => ({ type: "command", name })],
  [/<a?(:\w+:)\d+>/y, ([, name = ""]) => ({ type: "text", text: name })],
  [/<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y, ([, seconds, style = "f"]) => ({
    type: "time",
    at: Number(seconds) * 1000,
    style,
  })],
  [/\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/y, ([, text = "", url = ""]) => ({
    type: "link",
    url,
    text: plainText(text),
  })],
  [/https?:\/\/[^\s<]+[^<.,:;"')\]\s]/y, ([url]) => ({ type: "link", url, text: url })],
  [/\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, nested("bold")],
  [/__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, nested("underline")],
  [
    /\b_((?:__|\\[\s\S]|[^\\_])+?)_\b|\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:[^*\s]|\*\*)|[^\s*])+?)\*(?!\*)/y,
    nested("italic"),
  ],
  [/~~((?:\\[\s\S]|[^\\])+?)~~/y, nested("strike")],
  [/\|\|([\s\S]+?)\|\|/y, nested("spoiler")],
];

/** Reads the pieces of a text without looking for blocks. */
export function readInline(text: string): readonly Inline[] {
  const pieces: Inline[] = [];
  let plain = "";
  for (let at = 0; at < text.length;) {
    const found = matchAt(text, at);
    if (found?.piece.type === "text") plain += found.piece.text;
    else if (found) {
      if (plain !== "") pieces.push({ type: "text", text: plain });
      plain = "";
      pieces.push(found.piece);
    } else plain += text[at];
    at += found?.length ?? 1;
  }
  return plain === "" ? pieces : [...pieces, { type: "text", text: plain }];
}

function matchAt(text: string, at: number): { piece: Inline; length: number } | null {
  // Of all rules, only the one for addresses begins with a letter.
  if (/[A-Zac-gi-z0-9 \n]/.test(text[at] ?? "")) return null;
  for (const [pattern, make] of rules) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { piece: make(match), length: match[0].length };
  }
  return null;
}

function inlineText(piece: Inline): string {
  switch (piece.type) {
    case "text":
    case "code":
    case "link":
      return piece.text;
    case "user":
      return `@${piece.id}`;
    case "channel":
      return `#${piece.id}`;
    case "command":
      return `/${piece.name}`;
    case "time":
      return new Date(piece.at).toISOString();
    default:
      return piece.children.map(inlineText).join("");
  }
}
