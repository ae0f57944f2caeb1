/** The start page of a plan. */
export const overviewMessages = {} as const;
