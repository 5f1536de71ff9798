import type { Correction, Drink, Payment, Person } from "../../game/mod.ts";
import { type Codec, type Codecs, decodeEach } from "../records/mod.ts";
import type { SessionSnapshot, SetSnapshot } from "./session_snapshot.ts";

/**
 * Who has taken a player's place in a session already, when some of it could not be read; null if
 * nobody has. A payment, the drink that it settles and its undoing belong to one person, and a game and its ledger
 * know the same drinks: where one of two names the player, the other has the placeholder.
 */
export function earlierPlaceholder(
  codecs: Codecs,
  playerId: string,
  { games, drinks, payments, corrections }: SessionSnapshot,
): Person | null {
  const owed = drinks.flatMap((set) => read<Drink>(codecs.drink, set));
  const paid = read<Payment>(codecs.payment, payments);
  const undone = read<Correction>(codecs.correction, corrections)
    .filter((each) => each.type === "payment_undone");
  const ofGames = games.flatMap((game) => game.drinks);
  const pairs = [
    ...pairsOf(paid, (payment) => [payment.id, payment.payerId], undone, (each) => [
      each.paymentId,
      each.payerId,
    ]),
    ...pairsOf(owed, (drink) => [drink.id, drink.toId], paid, (payment) => [
      payment.drinkId,
      payment.payerId,
    ]),
    ...pairsOf(owed, (drink) => [drink.id, drink.toId], ofGames, (drink) => [drink.id, drink.toId]),
  ];
  const [one, other] = pairs.find((ids) => ids.includes(playerId) && ids[0] !== ids[1]) ?? [];
  const id = one === playerId ? other : one;
  return id === undefined ? null : { id, name: "" };
}

type Keyed<T> = (value: T) => readonly [id: string, personId: string];

/** Who two lists say that a drink or payment belongs to, for each that is in both. */
function pairsOf<A, B>(as: readonly A[], keyOfA: Keyed<A>, bs: readonly B[], keyOfB: Keyed<B>) {
  const known = new Map(as.map(keyOfA));
  return bs.flatMap((b) => {
    const [id, personId] = keyOfB(b);
    const other = known.get(id);
    return other === undefined ? [] : [[other, personId] as const];
  });
}

function read<T>(codec: Codec<T>, { key, members }: SetSnapshot): readonly T[] {
  return decodeEach(
    members.map(({ member }) => member),
    (text) => codec.decode(key, text),
    () => {},
  );
}
