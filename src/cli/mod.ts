/**
 * The commands of the program as an operator calls them: what each prints and its exit code. It knows
 * nothing of the playground, whose command is in `play/`.
 */
export { runBackup } from "./backup.ts";
export {
  type CommandForm,
  type CommandLine,
  readCommandLine,
  UsageError,
  usageOf,
} from "./command_line.ts";
export { runDoctor } from "./doctor.ts";
export { exitCodes } from "./exit_codes.ts";
export { askHealth } from "./health.ts";
export { runImport } from "./import.ts";
export { keepFiles } from "./keep_files.ts";
export { OutputClosed, type Print, print, printLine, write } from "./output.ts";
export { runRestore } from "./restore.ts";
export { Signals } from "./signals.ts";
export { runStart } from "./start.ts";
