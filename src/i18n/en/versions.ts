export const versionsMessages = {
  "versions.title": "Versions",
} as const;
