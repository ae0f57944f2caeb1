export const mergeMessages = {
  "merge.title": "Merge a copy",
} as const;
