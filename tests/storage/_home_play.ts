import type { Env } from "../../src/game/mod.ts";
import { StorePlay } from "./_store_play.ts";

/** A play whose ids are at home, as a cluster needs them. */
export class HomePlay extends StorePlay {
  override env(): Env {
    const env = super.env();
    const { guildId } = this.place;
    return { ...env, newId: () => this.store.games.homeId(guildId, `${env.newId()}-00000`) };
  }
}
