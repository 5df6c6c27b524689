declare const claimcheckBuild: string | undefined;

/** The hash of the sources and packages that this program was built from; undefined when it runs unbuilt. */
export const build: string | undefined = typeof claimcheckBuild === 'string' ? claimcheckBuild : undefined;
