import { type IconName, iconNames } from "../icons/mod.ts";
import { images } from "./images.ts";

/** An emoji as it is uploaded. */
export interface OwnEmoji {
  readonly icon: IconName;
  /** Its name at the application: other drawings have other names. */
  readonly name: string;
  /** A data URI. */
  readonly image: string;
  readonly isAnimated: boolean;
}

/** All emoji of this release. */
export const ownEmoji: readonly OwnEmoji[] = iconNames.map((icon) => {
  const { type, base64, hash } = images[icon];
  return {
    icon,
    name: `ronnied_${icon}_${hash}`,
    image: `data:${type};base64,${base64}`,
    isAnimated: type === "image/gif",
  };
});

/** Whether an emoji has a name as the bot gives them, in this release or another one. */
export function isOwnName(name: string): boolean {
  return /^ronnied_[a-z0-9_]+_[0-9a-f]{6}$/.test(name);
}
