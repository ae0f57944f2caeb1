/** Language, look, name, and where data is kept. */
export const settingsMessages = {
  "settings.title": "Settings",
  "settings.lead": "They hold for this device. Nothing here changes a plan.",
  "settings.language": "Language of the interface",
  "settings.languageHint": "Each plan has a language of its own: see “About this plan”.",
  "settings.theme": "Look",
  "settings.theme.system": "As the device",
  "settings.theme.light": "Light",
  "settings.theme.dark": "Dark",
  "settings.author": "Your name",
  "settings.authorHint":
    "It stands beside every change that you make. It is not checked and goes nowhere by itself.",
  "settings.tooLong": "This is too long: 300 characters at most.",
  "settings.storage": "Where your plans are kept",
  "settings.storageExplain":
    "Plans are kept in this browser, on this device. Nothing is sent anywhere. The browser is no backup: save each plan as a file and keep it somewhere else.",
  "settings.persistent": "The browser has promised not to delete them to make room.",
  "settings.notPersistent": "The browser may delete them when space runs low.",
  "settings.persistenceUnknown": "The browser does not say whether it may delete them.",
  "settings.askPersistence": "Ask the browser to keep them",
  "settings.refused":
    "The browser said no. Installing Holdfast as an app often helps. Until then, save your plans as files.",
  "settings.used": "{used} used, {quota} allowed by the browser. That is not the free space on the disk.",
} as const;
