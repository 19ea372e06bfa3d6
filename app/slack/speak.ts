export type { Message, SlackFile, Speak } from "../ports/speak.ts";
export { FileGone, FileTooLarge, NotAFile, SlackRefused, SlackUnavailable } from "../ports/speak.ts";
