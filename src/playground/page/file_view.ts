import { html, type TemplateResult } from "lit";
import type { ApiAttachment } from "../../emulator/mod.ts";

const kib = 1024;

/** Draws an attached file, with a link that downloads it from the playground. */
export function drawFile({ url, filename, size }: ApiAttachment): TemplateResult {
  return html`
    <p class="file">
      <a href=${new URL(url).pathname} download=${filename}>📄 ${filename}</a>
      <span>${shownSize(size)}</span>
    </p>
  `;
}

/** A size as people read it, in the units of Discord's client. */
function shownSize(bytes: number): string {
  if (bytes < kib) return `${bytes} bytes`;
  const [size, unit] = bytes < kib * kib ? [bytes / kib, "KB"] : [bytes / (kib * kib), "MB"];
  return `${size.toFixed(2)} ${unit}`;
}
