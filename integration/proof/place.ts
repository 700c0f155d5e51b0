/** Where something stands in a text, as editors count: 1-based, the column in UTF-16 code units. */
export interface Place {
  line: number;
  column: number;
}

/** The place of an offset. Counts from the text's start, so it is for faults and messages, not for every word. */
export function placeOf(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: lines.length, column: lines[lines.length - 1].length + 1 };
}
