/** The seven regions and their gaps. */
export const gapsMessages = {} as const;
