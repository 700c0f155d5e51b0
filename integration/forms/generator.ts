import manifest from '../package.json' with { type: 'json' };

/** This package, as forms name what wrote them. */
export const generator = { name: manifest.name, version: manifest.version };
