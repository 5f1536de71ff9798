import { rules, SimpleMarkdown } from "discord-markdown-parser";

/** A piece of a text with Discord's markdown. Its type decides which of the fields it has. */
export interface Piece {
  readonly type: string;
  readonly content?: string | readonly Piece[];
  /** The id of a mentioned user or channel. */
  readonly id?: string;
  /** Of an emoji. */
  readonly name?: string;
  /** Of a command, with group and sub-command. */
  readonly fullName?: string;
  /** Of a heading, from 1 to 3. */
  readonly level?: number;
  /** The address of a link. */
  readonly target?: string;
  /** In seconds since 1970. */
  readonly timestamp?: string;
  /** The style of a timestamp. */
  readonly format?: string;
  readonly ordered?: boolean;
  /** Of an item of a list, from 0. */
  readonly depth?: number;
}

type Rule = typeof rules[string];

/** The package's own pattern takes seconds for some texts. */
const link: Rule = {
  order: SimpleMarkdown.defaultRules.link.order,
  match: SimpleMarkdown.inlineRegex(/^\[((?:\\.|[^\]\\])+)\]\((https?:\/\/[^\s)]+)\)/),
  parse: ([, text = "", target], parse, state) => ({ content: parse(text, state), target }),
};

/** Lines that begin with a dash, a star or a number; two spaces before it make an inner item. */
const list: Rule = {
  order: SimpleMarkdown.defaultRules.heading.order,
  match: (source, { prevCapture }) =>
    (prevCapture?.[0] ?? "\n").endsWith("\n")
      ? /^(?: *(?:[-*]|\d+\.) +[^\n]+(?:\n|$))+/.exec(source)
      : null,
  parse: ([text = ""], parse, state) => ({
    ordered: /^ *\d/.test(text),
    content: text.trimEnd().split("\n").map((line) => {
      const [, indent = "", words = ""] = /^( *)(?:[-*]|\d+\.) +(.*)$/.exec(line) ?? [];
      return {
        type: "item",
        depth: Math.floor(indent.length / 2),
        content: parse(words, { ...state, prevCapture: ["-"] }),
      };
    }),
  }),
};

/** A heading or a subtext stands at the beginning of a line, not in another one. */
function outermost(rule: Rule): Rule {
  return {
    ...rule,
    match: (source, state, before) => state.isInTitle ? null : rule.match(source, state, before),
    parse: (capture, parse, state) => rule.parse(capture, parse, { ...state, isInTitle: true }),
  };
}

const titles = Object.entries(rules).filter(([name]) => ["heading", "subtext"].includes(name))
  .map(([name, rule]) => [name, outermost(rule)]);

const parser = SimpleMarkdown.parserFor({ ...rules, ...Object.fromEntries(titles), link, list });

/**
 * Reads the parts of Discord's markdown that bots use; anything else stays plain text.
 *
 * https://discord.com/developers/docs/reference#message-formatting
 */
export function readMarkdown(text: string): readonly Piece[] {
  return parser(text, { inline: true });
}

/** The words alone, for places that show no markdown. */
export function plainText(text: string): string {
  return readMarkdown(text).map(wordsOf).join("");
}

/** The words of a piece. */
export function wordsOf({ type, content, name, fullName, id }: Piece): string {
  switch (type) {
    case "br":
      return "\n";
    case "emoji":
      return `:${name}:`;
    case "slashCommand":
      return `/${fullName}`;
    case "user":
    case "role":
      return `@${id}`;
    case "channel":
      return `#${id}`;
    case "everyone":
    case "here":
      return `@${type}`;
  }
  return typeof content === "object" ? content.map(wordsOf).join("") : content ?? name ?? "";
}
