import { useState } from "preact/hooks";
import type { PageFile } from "../../page-api.ts";
import { api, fileUrl, type Refused } from "../api.ts";
import { useHere } from "../here.ts";
import { Icon } from "../parts/icon.tsx";
import { Lightbox } from "../parts/lightbox.tsx";
import { shownAsPicture } from "../parts/shown-as-picture.ts";

export function Files({ files }: { files: PageFile[] }) {
  const [full, setFull] = useState<PageFile>();
  return (
    <div class={`files ${files.length > 1 ? "files-several" : ""}`}>
      {files.map((file) => (
        <OneFile key={file.id} file={file} onOpen={() => setFull(file)} />
      ))}
      {full && <Lightbox file={full} onClose={() => setFull(undefined)} />}
    </div>
  );
}

function OneFile({ file, onOpen }: { file: PageFile; onOpen: () => void }) {
  const { words } = useHere();
  if (file.deleted) {
    return (
      <span class="file-deleted">
        <Icon name="trash" size={16} /> {words.fileDeleted}
      </span>
    );
  }
  return (
    <span class="file">
      <FileBody file={file} onOpen={onOpen} />
      {file.mine && <DeleteButton file={file} />}
    </span>
  );
}

function DeleteButton({ file }: { file: PageFile }) {
  const { session, words, confirm } = useHere();
  const label = words.deleteFile(file.name);

  async function remove() {
    const question = { title: label, text: words.deleteFileQuestion, yes: words.deleteIt, no: words.cancel };
    if (!(await confirm({ ...question, danger: true }))) return;
    await api
      .deleteFile({ as: session.me(), file: file.id })
      .catch((error: Refused) => session.notice(error.status ? error.message : words.failed));
  }

  return (
    <button type="button" class="file-delete" aria-label={label} title={label} onClick={() => void remove()}>
      <Icon name="trash" size={16} />
    </button>
  );
}

function FileBody({ file, onOpen }: { file: PageFile; onOpen: () => void }) {
  const { session } = useHere();
  const [broken, setBroken] = useState(false);
  const url = fileUrl(session.me(), file.url);
  if (shownAsPicture.test(file.mimetype) && !broken) {
    return (
      <button type="button" class="file-picture" aria-label={file.alt || file.name} title={file.name} onClick={onOpen}>
        <img src={url} alt="" onError={() => setBroken(true)} />
      </button>
    );
  }
  return (
    <a class="file-card" href={url} download={file.name}>
      <Icon name="file" size={28} />
      <span>
        <strong>{file.name}</strong>
        <small>
          {file.mimetype.split("/").at(-1)?.toUpperCase()} · {sizeOf(file.size)}
        </small>
      </span>
    </a>
  );
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
