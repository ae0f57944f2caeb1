/** Whom to reach. */
export const contactsMessages = {} as const;
