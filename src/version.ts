import packageJson from '../package.json' with { type: 'json' };

export const tool = { name: 'claimcheck', version: packageJson.version } as const;
