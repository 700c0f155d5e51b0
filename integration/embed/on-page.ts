import { PrintableError, withoutStack } from '../convert/printable.ts';

/** Does `work` for a component; a fault says where that stands. @param where by `whereIs` @throws Error */
export function onPage<T>(where: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw withoutStack(new PrintableError(`${where}: ${(error as Error).message}`, { cause: error }));
  }
}
