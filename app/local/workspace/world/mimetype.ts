import { extname } from "node:path";

const byExtension: Readonly<Record<string, string>> = {
  ".jpg": "image/jpeg",
  ".jpeg": "image/jpeg",
  ".png": "image/png",
  ".gif": "image/gif",
  ".webp": "image/webp",
  ".heic": "image/heic",
  ".heif": "image/heic",
  ".avif": "image/avif",
  ".tif": "image/tiff",
  ".tiff": "image/tiff",
  ".pdf": "application/pdf",
  ".txt": "text/plain",
  ".vcf": "text/vcard",
  ".csv": "text/csv",
};

/** By the file's name, as Slack's client does: what is in it may be something else. */
export function mimetypeOf(name: string): string {
  return byExtension[extname(name).toLowerCase()] ?? "application/octet-stream";
}
