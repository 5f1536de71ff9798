const colors = ["#5865f2", "#57a55a", "#d9822b", "#c43d6b", "#2e8fa3", "#8a5fd0", "#a58a1f"];

/** A player's picture: the first letter of their name on a colour that depends on their id. */
export function avatarOf({ id, name }: { readonly id: string; readonly name: string }): string {
  const sum = [...id].reduce((total, digit) => (total * 31 + Number(digit)) % 9973, 0);
  const [letter = "?"] = name.trim().toUpperCase();
  return picture(colors[sum % colors.length] ?? "#5865f2", letter, 52);
}

/** The picture of every bot. */
export const botAvatar = picture("#202225", "🎲", 56);

function picture(color: string, text: string, size: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
<rect width="100" height="100" fill="${color}"/>
<text x="50" y="53" font-family="sans-serif" font-weight="600" font-size="${size}" fill="#fff"
 text-anchor="middle" dominant-baseline="central">${escapeXml(text)}</text></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** Text for XML, which has no control characters, nor half an emoji, as a name cut by its length has. */
function escapeXml(text: string): string {
  return text.toWellFormed().replace(/[<>&]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(/\p{Cc}/gu, "?");
}
