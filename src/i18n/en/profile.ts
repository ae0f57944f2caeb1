/** What the plan is: profile, objectives, exclusions, assumptions, distribution list. */
export const profileMessages = {} as const;
