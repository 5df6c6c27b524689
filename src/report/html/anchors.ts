/** The page's link targets, so that every part names them alike. Ids are this program's own, but nothing relies on that. */

const slug = (id: string): string => encodeURIComponent(id).replaceAll('%', '_');

export const claimAnchor = (id: string): string => `claim-${slug(id)}`;
export const factAnchor = (id: string): string => `fact-${slug(id)}`;
export const checkedAnchor = (id: string): string => `checked-${slug(id)}`;
export const documentAnchor = (id: string): string => `text-${slug(id)}`;
