import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { PageMember, PageState } from "../page-api.ts";
import type { Known } from "./known.ts";
import type { Session } from "./session.ts";
import type { Words } from "./words.ts";

/** What every part of the page may ask for. */
export interface Here {
  session: Session;
  known: Known;
  state: PageState;
  words: Words;
  language: string;
  member: (id: string) => PageMember | undefined;
  /** Asks a yes-or-no question in a dialog. */
  confirm: (question: Question) => Promise<boolean>;
}

export interface Question {
  title: string;
  text: string;
  yes: string;
  no: string;
  danger?: boolean;
}

export const HereContext = createContext<Here | undefined>(undefined);

export function useHere(): Here {
  const here = useContext(HereContext);
  if (!here) throw new Error("used outside of the workspace");
  return here;
}
