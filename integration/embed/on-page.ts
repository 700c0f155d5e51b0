/** Does `work` for a component; a fault names it and the page that it stands on. @throws Error */
export function onPage<T>(component: string, page: URL, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`<${component}> on the page ${decodeURI(page.pathname)}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
