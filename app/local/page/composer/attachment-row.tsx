import { useHere } from "../here.ts";
import { Icon } from "../parts/icon.tsx";
import type { Attachments } from "./attachments.ts";

/** The files of a message that is being written, with how far they are. */
export function AttachmentRow({ attachments }: { attachments: Attachments }) {
  const { words } = useHere();
  if (attachments.list.length === 0) return null;
  return (
    <ul class="attachments">
      {attachments.list.map((one) => {
        const percent = Math.round(one.progress * 100);
        return (
          <li key={one.key} class={`attachment ${one.error ? "attachment-wrong" : ""}`}>
            {one.preview ? <img src={one.preview} alt={one.name} /> : <Icon name="file" size={26} />}
            {!one.preview && <span class="attachment-name">{one.name}</span>}
            {!one.file && !one.error && (
              <progress max={100} value={percent} aria-label={words.uploading(one.name, percent)} />
            )}
            {one.error && (
              <span class="attachment-error" role="alert">
                {words.uploadFailed(one.name, one.error)}
              </span>
            )}
            <button
              type="button"
              class="attachment-remove"
              aria-label={words.remove(one.name)}
              title={words.remove(one.name)}
              onClick={() => attachments.remove(one.key)}
            >
              <Icon name="close" size={12} />
            </button>
          </li>
        );
      })}
    </ul>
  );
}
