/** A request as a line of text, with quotes and escapes as Redis's `sdssplitargs` takes them. */

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  a: "\x07",
};

/** The words of the line; undefined if a quote isn't closed or no space follows a closing one. */
export function splitInline(line: string): string[] | undefined {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (isSpace(line[at])) at++;
    if (at >= line.length || line[at] === "\0") return words;
    const word = readWord(line, at);
    if (word === undefined) return undefined;
    words.push(word.text);
    at = word.end;
  }
}

interface Word {
  readonly text: string;
  readonly end: number;
}

function readWord(line: string, start: number): Word | undefined {
  let text = "";
  let at = start;
  while (at < line.length && !isSpace(line[at]) && line[at] !== "\0") {
    const quote = line[at];
    if (quote === '"' || quote === "'") {
      const quoted = readQuoted(line, at + 1, quote);
      const sticks = quoted !== undefined && quoted.end < line.length && !isSpace(line[quoted.end]);
      if (quoted === undefined || sticks) return undefined;
      return { text: text + quoted.text, end: quoted.end };
    }
    text += line[at++];
  }
  return { text, end: at };
}

function readQuoted(line: string, start: number, quote: string): Word | undefined {
  let text = "";
  let at = start;
  while (at < line.length) {
    if (line[at] === quote) return { text, end: at + 1 };
    const piece = readPiece(line, at, quote);
    text += piece.text;
    at = piece.end;
  }
  return undefined;
}

function readPiece(line: string, at: number, quote: string): Word {
  const char = line[at] ?? "";
  const next = line[at + 1];
  if (char !== "\\" || next === undefined) return { text: char, end: at + 1 };
  if (quote === "'") return next === "'" ? { text: "'", end: at + 2 } : { text: char, end: at + 1 };
  const code = line.slice(at + 2, at + 4);
  if (next === "x" && /^[\da-f]{2}$/i.test(code)) {
    return { text: String.fromCharCode(parseInt(code, 16)), end: at + 4 };
  }
  return { text: escapes[next] ?? next, end: at + 2 };
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /[\t-\r ]/.test(char);
}
