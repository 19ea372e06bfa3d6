import { useEffect, useRef, useState } from "preact/hooks";
import type { PageFile } from "../../page-api.ts";
import { type Refused, uploadFile } from "../api.ts";
import { useHere } from "../here.ts";
import { shownAsPicture } from "../parts/shown-as-picture.ts";

/** A file that was added to a message not sent yet. It is uploaded at once. */
interface Attachment {
  key: number;
  name: string;
  /** A local address of the picture, if it is one that browsers show. */
  preview?: string;
  /** From 0 to 1. */
  progress: number;
  file?: PageFile;
  error?: string;
}

export interface Attachments {
  list: Attachment[];
  add: (files: Iterable<File>) => void;
  remove: (key: number) => void;
  /** After sending. */
  clear: () => void;
}

let lastKey = 0;

export function useAttachments(): Attachments {
  const { session, words } = useHere();
  const [list, setList] = useState<Attachment[]>([]);
  const previews = useRef<string[]>([]);
  useEffect(() => () => previews.current.forEach(URL.revokeObjectURL), []);

  const change = (key: number, next: Partial<Attachment>) =>
    setList((before) => before.map((one) => (one.key === key ? { ...one, ...next } : one)));

  function add(files: Iterable<File>) {
    for (const file of files) {
      lastKey += 1;
      const key = lastKey;
      const preview = shownAsPicture.test(file.type) ? URL.createObjectURL(file) : undefined;
      if (preview) previews.current.push(preview);
      setList((before) => [...before, { key, name: file.name, progress: 0, ...(preview ? { preview } : {}) }]);
      uploadFile(session.me(), file, (progress) => change(key, { progress }))
        .then((uploaded) => change(key, { progress: 1, file: uploaded }))
        .catch((error: Refused) => change(key, { error: error.status ? error.message : words.failed }));
    }
  }

  return {
    list,
    add,
    remove: (key) => setList((before) => before.filter((one) => one.key !== key)),
    clear: () => setList([]),
  };
}
