import { z } from 'zod';

/** Whether the Encoding Standard, and so this Node, knows the label. */
function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false;
  }
}

/** The `encoding` option, wherever it is given. */
export const encodingOption = z
  .string()
  .refine(
    isEncoding,
    'an encoding that the Encoding Standard names, such as "utf-8", "windows-1252", "utf-16le" or "macintosh"',
  )
  .optional();
