import type { Env } from "../../src/game/mod.ts";
import { StorePlay } from "./_store_play.ts";

/** A play whose ids are at home, as a cluster needs them. */
export class HomePlay extends StorePlay {
  #ids = 0;

  override env(): Env {
    const newId = () =>
      this.store.games.homeId(this.place.guildId, `${this.place.channelId}-${++this.#ids}-00000`);
    return { ...super.env(), newId };
  }
}
