import { once } from "../../async/mod.ts";
import type { Voice } from "../words/mod.ts";

/** What a name shows at most. Discord allows 32, but a board has room for 25 players only so. */
const maxGraphemes = 24;
/** UTF-16 units of a name at most: one visible family of emoji alone can be eleven. */
const maxUnits = 40;

/** What is not to be seen. V8 takes ten milliseconds for these classes, so they wait for a name. */
const invisibles = once(() => {
  /**
   * Invisible characters that are kept where they have a purpose: an emoji's presentation, joined
   * emoji, the flags of England, Scotland and Wales, and joiners between letters of scripts that are
   * spelled with them.
   */
  const kept = [
    /(?<=\p{Emoji})\uFE0F/u,
    /(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})/u,
    /(?<=\u{1F3F4})[\u{E0061}-\u{E007A}]{2,6}\u{E007F}/u,
    /(?<=[\p{L}\p{M}])[\u200C\u200D](?=[\p{scx=Arab}\p{scx=Deva}\p{scx=Beng}\p{scx=Guru}\p{scx=Gujr}\p{scx=Orya}\p{scx=Taml}\p{scx=Telu}\p{scx=Knda}\p{scx=Mlym}\p{scx=Sinh}])/u,
  ];
  /**
   * Control, format (bidi overrides among it), private and filler characters, and those
   * that are drawn as nothing though Unicode counts them as letters or symbols: replacement and
   * object characters, the blank of Braille, the null notehead, the Egyptian and Khitan blanks.
   */
  const invisible =
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFFC\uFFFD\u2800\u{1D159}\u{13441}\u{13442}\u{16FE4}]/u;
  return new RegExp(`(${kept.map(({ source }) => source).join("|")})|${invisible.source}`, "gu");
});
/** More marks than any language puts on one letter: they would overlap the lines around. */
const stackedMarks = once(() => /(\p{M}{3})\p{M}+/gu);

const markdown = /[\\*_~`|<>#[\]():]/g;
/** What begins a list, only at the start of a line. */
const listStart = /^([-+]|\d+(?=\.))/;
/** Only printable ASCII with single spaces: shown as it is. */
const plain = /^[!-~]+(?: [!-~]+)*$/;
const graphemes = once(() => new Intl.Segmenter("en", { granularity: "grapheme" }));

/**
 * A person's name, safe to stand anywhere in a message: markdown and mentions in it are shown as
 * they were typed, it stays on its line, and it is at most 24 graphemes and 64 UTF-16 units long.
 */
export function showName(voice: Voice, name: string): string {
  return escapeMarkdown(labelName(voice, name));
}

/**
 * A person's name for places that show plain text, such as the options of a select menu: cleaned
 * and clipped as by {@linkcode showName}, but with nothing escaped.
 */
export function labelName(voice: Voice, name: string): string {
  if (name.length <= maxGraphemes && plain.test(name)) return name;
  return clipGraphemes(cleanName(name)) || voice.say(voice.words.lists.somebody);
}

/** Whether anything of a name is to be seen; a name of fillers and blanks would look like any other. */
export function isVisibleName(name: string): boolean {
  return plain.test(name) || cleanName(name) !== "";
}

function cleanName(name: string): string {
  // The rest of what is longer is no name, and would only cost time.
  return name.slice(0, 400).toWellFormed().normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(invisibles(), (_, kept?: string) => kept ?? "")
    .replace(stackedMarks(), "$1")
    .replace(/^[\p{M} ]+| +$/gu, "")
    .replace(/ +/g, " ");
}

/** Cuts between graphemes only, so that no emoji and no letter loses a part of itself. */
function clipGraphemes(text: string): string {
  let clipped = "";
  let count = 0;
  for (const { segment } of graphemes().segment(text)) {
    const whole = clipped.length + segment.length === text.length;
    // The last place of either limit is for the ellipsis, unless nothing follows.
    const room = whole ? 0 : 1;
    if (
      count + 1 + room > maxGraphemes || clipped.length + segment.length + room > maxUnits
    ) return clipped && clipped.trimEnd() + "…";
    clipped += segment;
    count += 1;
  }
  return clipped;
}

/**
 * Escapes what Discord would format. Colons are among it for links, timestamps and emoji codes; "@"
 * is parted from what follows, as a backslash does not stop `@everyone` from being highlighted.
 */
function escapeMarkdown(text: string): string {
  return text
    .replace(markdown, "\\$&")
    .replace(/@/g, "@\u200B")
    .replace(listStart, escapeListStart);
}

function escapeListStart(start: string): string {
  // Markdown escapes punctuation only, so of "1." it is the dot that gets the backslash.
  return /\d/.test(start) ? `${start}\\` : `\\${start}`;
}
