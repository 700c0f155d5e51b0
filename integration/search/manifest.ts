/** Folder of the index on the site; hosts and their settings know it by this name. */
export const FOLDER = 'pagefind';

/** The file in it that says which languages there are, and in which folders: `Volumes` as JSON, `{}` where there is no index. */
export const MANIFEST = 'volumes.json';
