import type { PageFile } from "../../page-api.ts";
import { fileUrl } from "../api.ts";
import { useHere } from "../here.ts";
import { Dialog } from "./dialog.tsx";
import { Icon } from "./icon.tsx";

/** A picture in full. */
export function Lightbox({ file, onClose }: { file: PageFile; onClose: () => void }) {
  const { session, words } = useHere();
  const url = fileUrl(session.me(), file.url);
  return (
    <Dialog labelledBy="lightbox-title" className="lightbox" onClose={onClose}>
      <header class="modal-head">
        <h2 id="lightbox-title">{file.name}</h2>
        <a class="icon-button" href={url} download={file.name} aria-label={words.download} title={words.download}>
          <Icon name="download" />
        </a>
        <button type="button" class="icon-button" aria-label={words.close} data-autofocus onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <img src={url} alt={file.name} />
    </Dialog>
  );
}
