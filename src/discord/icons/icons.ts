/** The pictures that messages may show. */
export const iconNames = [
  "face_1",
  "face_2",
  "face_3",
  "face_4",
  "face_5",
  "face_6",
  "die",
  "tumble",
  "hit",
  "fail",
  "tankard",
] as const;

/** One of the {@linkcode iconNames}. */
export type IconName = typeof iconNames[number];

const characters: Readonly<Record<IconName, string>> = {
  face_1: "⚀",
  face_2: "⚁",
  face_3: "⚂",
  face_4: "⚃",
  face_5: "⚄",
  face_6: "⚅",
  die: "🎲",
  tumble: "🎲",
  hit: "🎯",
  fail: "❌",
  tankard: "🍺",
};

/** An icon's place in Unicode's private area, whose characters no name keeps (`showName`). */
const firstPlace = 0xe000;
const places = new RegExp(
  `[${String.fromCharCode(firstPlace)}-${String.fromCharCode(firstPlace + iconNames.length - 1)}]`,
  "g",
);

/** Of `<a:ronnied_tankard_0123ab:12345678901234567890>`, with an id of the most digits. */
const longest = 48;

/**
 * Stands for an icon in the text of a message until it is sent: in its content, or in the title,
 * description or fields of an embed. Elsewhere Discord shows no emoji but characters.
 */
export function icon(name: IconName): string {
  return String.fromCharCode(firstPlace + iconNames.indexOf(name));
}

/** What shows an icon where Discord does not have the bot's own emoji. */
export function characterOf(name: IconName): string {
  return characters[name];
}

/** Replaces every icon in a text by what shows it. */
export function showIcons(text: string, shown: (name: IconName) => string): string {
  return text.replace(places, (found) => {
    const name = iconNames[found.charCodeAt(0) - firstPlace];
    return name === undefined ? found : shown(name);
  });
}

/** UTF-16 units of a text whose icons are shown as the longest emoji. */
export function longestLength(text: string): number {
  return text.length + (longest - 1) * (text.match(places)?.length ?? 0);
}
