import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { makePrintable, printableLines, withoutStack } from '../convert/printable.ts';

const LEVELS = ['debug', 'info', 'warn', 'error'] as const;

/** A logger of Astro's that lets no word steer the terminal. */
function printableLogger(logger: AstroIntegrationLogger): AstroIntegrationLogger {
  const own = Object.create(logger) as AstroIntegrationLogger;
  for (const level of LEVELS)
    own[level] = (message) => {
      logger[level](printableLines(message));
    };
  return own;
}

/**
 * Work that Astro calls: what it logs is printable, and so is what it throws, which Astro prints, whoever made the error (Node names files
 * as they are).
 */
export const printably =
  <Given extends { logger: AstroIntegrationLogger }>(work: (given: Given) => unknown) =>
  async (given: Given): Promise<void> => {
    try {
      await work({ ...given, logger: printableLogger(given.logger) });
    } catch (error) {
      throw withoutStack(makePrintable(error));
    }
  };

/** Every hook of an integration made so. */
export const printableHooks = (hooks: AstroIntegration['hooks']): AstroIntegration['hooks'] =>
  Object.fromEntries(
    Object.entries(hooks).map(([name, hook]) => [
      name,
      printably(hook as (given: { logger: AstroIntegrationLogger }) => unknown),
    ]),
  );
