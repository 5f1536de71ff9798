/**
 * Notices: the messages that tell a channel who has paid for which drink. Several payments within a
 * minute are one message that grows. Knows when and how to write one, not its text (`render`).
 */
export { NoticeKeeper } from "./notice_keeper.ts";
export { NoticeMessage } from "./notice_message.ts";
