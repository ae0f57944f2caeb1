/** Preview and export of the document. */
export const documentMessages = {} as const;
