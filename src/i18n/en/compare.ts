export const compareMessages = {
  "compare.title": "Compare",
} as const;
