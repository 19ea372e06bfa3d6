/** Outlines on a 20 × 20 grid. */
const paths = {
  hash: "M7.5 3 6 17M14 3l-1.5 14M3.5 7.5h13.5M3 12.5h13.5",
  lock: "M5 9h10v8H5zM7 9V6.5a3 3 0 0 1 6 0V9",
  thread: "M4 4h12v9H9l-4 3.5V13H4z",
  reply: "M4 4.5h12v8.5H9.5L6 16.5V13H4zM7 8h6M7 10.2h4",
  link: "M8.5 11.5a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3l-.9.9M11.5 8.5a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l.9-.9",
  trash: "M4 6h12M8 6V4h4v2M5.5 6l.8 11h7.4l.8-11M8.5 9v5M11.5 9v5",
  close: "M5 5l10 10M15 5 5 15",
  back: "M12 4l-6 6 6 6",
  down: "M5 8l5 5 5-5",
  plus: "M10 4v12M4 10h12",
  send: "M3.5 16.5 17 10 3.5 3.5l1.6 5.3L11 10l-5.9 1.2z",
  more: "M5 10h.01M10 10h.01M15 10h.01",
  eye: "M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5zM10 8a2 2 0 1 1 0 4 2 2 0 0 1 0-4z",
  at: "M13 10a3 3 0 1 1-6 0 3 3 0 0 1 6 0zm0 0v1a2 2 0 0 0 4 0v-1a7 7 0 1 0-2.8 5.6",
  slash:
    "M5.5 3h9A2.5 2.5 0 0 1 17 5.5v9a2.5 2.5 0 0 1-2.5 2.5h-9A2.5 2.5 0 0 1 3 14.5v-9A2.5 2.5 0 0 1 5.5 3zM12 6.5l-4 7",
  card: "M2.5 5h15v10.5h-15zM5 12.5c.4-1.7 4-1.7 4.4 0M7.2 8a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2zM12 8.5h3M12 11.5h3",
  bolt: "M11.5 2.5 4.5 11.5h5l-1 6 7-9h-5z",
  copy: "M7.5 7.5h9v9h-9zM12.5 7.5v-4h-9v9h4",
  check: "M4.5 10.5l3.5 3.5 7.5-8",
  people:
    "M7.5 5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM3 16c0-4 9-4 9 0M13 5.4a2.3 2.3 0 0 1 0 4.4M14 12.6c2 .3 3 1.5 3 3.4",
  warning: "M10 3.5 18 17H2zM10 8.5v4M10 14.6h.01",
  download: "M10 3.5v9M6 9l4 4 4-4M4 16.5h12",
  file: "M5 2.5h6.5L15 6v11.5H5zM11.5 2.5V6H15",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg class="icon" width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
