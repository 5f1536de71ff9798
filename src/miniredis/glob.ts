/**
 * Redis's glob: `*`, `?`, `[a-z]`, `[^a]`, `\` before a character taken as it is. Redis defines it
 * in `stringmatchlen`, with its leniency: an unclosed class reaches to the end of the pattern.
 */

/** Whether the whole text matches. */
export function matchGlob(pattern: string, text: string): boolean {
  // Redis's loop doesn't begin when there is no text: `**` doesn't match the empty one.
  if (text === "") return pattern === "" || pattern === "*";
  return matchFrom(pattern, text);
}

// Greedy with one point to fall back to, so that no pattern takes more than quadratic time.
function matchFrom(pattern: string, text: string): boolean {
  let p = 0;
  let t = 0;
  let star = -1;
  let starText = 0;
  while (t < text.length) {
    if (pattern[p] === "*") {
      star = ++p;
      starText = t;
      continue;
    }
    const end = p < pattern.length ? matchOne(pattern, p, text[t] ?? "") : -1;
    if (end !== -1) {
      p = end;
      t++;
    } else if (star !== -1) {
      p = star;
      t = ++starText;
    } else {
      return false;
    }
  }
  while (pattern[p] === "*") p++;
  return p >= pattern.length;
}

/** Where the pattern continues if its element at `p` takes the character; -1 if it doesn't. */
function matchOne(pattern: string, p: number, char: string): number {
  switch (pattern[p]) {
    case "?":
      return p + 1;
    case "[":
      return matchClass(pattern, p + 1, char);
    case "\\": {
      const at = p + 1 < pattern.length ? p + 1 : p;
      return pattern[at] === char ? at + 1 : -1;
    }
    default:
      return pattern[p] === char ? p + 1 : -1;
  }
}

function matchClass(pattern: string, start: number, char: string): number {
  const negated = pattern[start] === "^";
  let p = negated ? start + 1 : start;
  let found = false;
  while (p < pattern.length && pattern[p] !== "]") {
    if (pattern[p] === "\\" && p + 1 < pattern.length) {
      found ||= pattern[p + 1] === char;
      p += 2;
    } else if (pattern[p + 1] === "-" && p + 2 < pattern.length) {
      found ||= isBetween(char, pattern[p] ?? "", pattern[p + 2] ?? "");
      p += 3;
    } else {
      found ||= pattern[p] === char;
      p++;
    }
  }
  const end = p < pattern.length ? p + 1 : p;
  return found === negated ? -1 : end;
}

function isBetween(char: string, a: string, b: string): boolean {
  return a <= b ? char >= a && char <= b : char >= b && char <= a;
}
