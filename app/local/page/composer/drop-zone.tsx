import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { Icon } from "../parts/icon.tsx";

interface Props {
  label: string;
  onFiles: (files: File[]) => void;
  children: ComponentChildren;
}

const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** A pane that files can be dropped on. */
export function DropZone({ label, onFiles, children }: Props) {
  const [over, setOver] = useState(false);
  /** Every child that is entered or left fires too. */
  const depth = useRef(0);
  const enter = (event: DragEvent, step: 1 | -1) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current += step;
    setOver(depth.current > 0);
  };
  const drop = (event: DragEvent) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    onFiles([...(event.dataTransfer?.files ?? [])]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of several; the button for files is the keyboard's.
    <div
      class="drop-zone"
      onDragEnter={(event) => enter(event, 1)}
      onDragLeave={(event) => enter(event, -1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={drop}
    >
      {children}
      {over && (
        <div class="drop-here" aria-hidden="true">
          <Icon name="card" size={40} />
          <strong>{label}</strong>
        </div>
      )}
    </div>
  );
}
