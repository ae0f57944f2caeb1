/** The shell: name, navigation, saving, errors that can happen anywhere. */
export const appMessages = {
  "app.name": "Holdfast",
  "app.skipToContent": "Skip to content",
} as const;
