/** Strokes on a 24 by 24 grid. */
const strokesByName = {
  "arrow-left": "M19 12H5M11 6l-6 6 6 6",
  "arrow-right": "M5 12h14M13 6l6 6-6 6",
  calendar: "M4.5 6h15v14h-15zM4.5 10.5h15M8.5 3.5V8M15.5 3.5V8",
  check: "M5 12.5l4.5 4.5L19 7.5",
  "chevron-down": "M6 9l6 6 6-6",
  "chevron-left": "M15 6l-6 6 6 6",
  "chevron-right": "M9 6l6 6-6 6",
  "chevron-up": "M6 15l6-6 6 6",
  clock: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 7v5l3.5 2",
  cloud: "M7 18.5a4.5 4.5 0 0 1-.6-8.96A6 6 0 0 1 17.9 10.6a4 4 0 0 1-.4 7.9z",
  copy: "M9 9h10.5v10.5H9zM15 9V4.5H4.5V15H9",
  cross: "M6 6l12 12M18 6L6 18",
  download: "M12 4v11M7 10.5l5 5 5-5M4.5 20h15",
  edit: "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5",
  external: "M13.5 4.5h6v6M19.5 4.5L11 13M17.5 14v5.5h-13v-13H10",
  file: "M6 3.5h8l4.5 4.5v12.5H6zM13.5 3.5v5h5",
  flag: "M6 21V4M6 4.5h11.5l-2.5 4 2.5 4H6",
  info: "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM12 11v5.5M12 7.6v.1",
  lock: "M5.5 11h13v9.5h-13zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
  menu: "M4 7h16M4 12h16M4 17h16",
  minus: "M5 12h14",
  pin: "M12 21.5c4-4.3 6.5-7.6 6.5-11a6.5 6.5 0 1 0-13 0c0 3.4 2.5 6.7 6.5 11zM12 8a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5z",
  plus: "M12 5v14M5 12h14",
  print: "M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z",
  question:
    "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18zM9.5 9.8a2.5 2.5 0 1 1 3.6 2.1c-.8.4-1.1.9-1.1 1.7M12 16.6v.1",
  redo: "M15.5 5L20 9.5 15.5 14M20 9.5H9.5a5 5 0 0 0 0 10H15",
  search: "M11 4.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13zM15.8 15.8L20 20",
  server: "M4 4.5h16v6H4zM4 13.5h16v6H4zM7.5 7.5v.1M7.5 16.5v.1",
  settings:
    "M4 7h9M17 7h3M15 5a2 2 0 1 0 0 4a2 2 0 0 0 0-4zM4 17h3M11 17h9M9 15a2 2 0 1 0 0 4a2 2 0 0 0 0-4z",
  shield: "M12 3l7.5 3v5.5c0 4.6-3.1 8-7.5 9.5c-4.4-1.5-7.5-4.9-7.5-9.5V6z",
  sort: "M8 10l4-4 4 4M8 14l4 4 4-4",
  trash: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.2 11v5.5M13.8 11v5.5",
  undo: "M8.5 5L4 9.5 8.5 14M4 9.5h10.5a5 5 0 0 1 0 10H9",
  upload: "M12 15.5V4.5M7 9l5-5 5 5M4.5 20h15",
  user: "M12 12a4 4 0 1 0 0-8a4 4 0 0 0 0 8zM4.5 20.5a7.5 7.5 0 0 1 15 0",
  warning: "M12 4L2.8 20h18.4zM12 10v4.5M12 17.2v.1",
} as const;

export type IconName = keyof typeof strokesByName;

/** A picture beside words, never instead of them: assistive technology does not see it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={strokesByName[name]} />
    </svg>
  );
}
