/** Who does what by when. */
export const actionsMessages = {} as const;
