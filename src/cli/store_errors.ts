import { BackupFileError, GamesAreLive, RestoreFailed, StoreNotEmpty } from "../ops/mod.ts";
import { StoreError, StoreUnavailable } from "../service/mod.ts";
import { exitCodes } from "./exit_codes.ts";
import { NothingTaken } from "./nothing_taken.ts";
import type { Print } from "./output.ts";

/** Runs a command on a store. A problem that the operator can solve gives a line and an exit code. */
export async function orExplain(print: Print, task: () => Promise<void>): Promise<number> {
  try {
    await task();
    return exitCodes.ok;
  } catch (error) {
    if (error instanceof StoreUnavailable) {
      print(error.message);
      return exitCodes.unavailable;
    }
    const isRefusal = error instanceof BackupFileError || error instanceof StoreNotEmpty ||
      error instanceof GamesAreLive ||
      error instanceof RestoreFailed || error instanceof NothingTaken ||
      error instanceof StoreError;
    if (!isRefusal) throw error;
    print(error.message);
    return exitCodes.failed;
  }
}
