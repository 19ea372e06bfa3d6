import type { ImageElement } from "@slack/types";
import { useState } from "preact/hooks";
import { fileUrl } from "../api.ts";
import { useHere } from "../here.ts";
import { Link } from "../parts/mrkdwn.tsx";

/** A picture in a block. Pictures of other sites are linked, not loaded: nothing that a card says makes this page call out. */
export function BlockImage(props: {
  image: ImageElement;
  title?: string | undefined;
  size: "block" | "accessory" | "context";
}) {
  const { image, title, size } = props;
  const { session, words } = useHere();
  const [broken, setBroken] = useState(false);
  const source = "slack_file" in image ? fileOf(image.slack_file) : image.image_url;
  const url = fileUrl(session.me(), source);
  if (!url.startsWith("/") || broken) {
    return (
      <span class="block-image-elsewhere">
        {image.alt_text || words.elsewhere} {url.startsWith("/") ? null : <Link url={url}>{words.elsewhere}</Link>}
      </span>
    );
  }
  const picture = <img class={`block-image-${size}`} src={url} alt={image.alt_text} onError={() => setBroken(true)} />;
  if (size !== "block") return picture;
  return (
    <figure class="block-image">
      {title && <figcaption>{title}</figcaption>}
      {picture}
    </figure>
  );
}

/** A file is named by its id or by its private or permanent URL, which all hold the id. */
function fileOf(file: { id?: string | undefined; url?: string | undefined }): string {
  return file.id ?? /\b(F[0-9A-Z]+)\b/.exec(file.url ?? "")?.[1] ?? "";
}
