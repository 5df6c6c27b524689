/** What can make a run fail, the gravest first: each verdict includes those before it. */
export const failures = ['contradict', 'possible', 'compatible', 'not-found', 'never'] as const;
export type Failure = (typeof failures)[number];
