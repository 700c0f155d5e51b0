import type { Message, Quotation } from 'astro-verbatim/convert';

/**
 * One line a finding, suggestions without marks left out, as the examples of tests/spec write them: `type: content | field: value | …`. See tests/spec/README.md.
 */
export function formatFindings(
  text: string,
  quotations: readonly Quotation[],
  messages: readonly Message[],
): string[] {
  const told = quotations.filter(({ status, marked }) => status !== 'suggested' || marked.length > 0);
  const lines = told.map((quotation) => {
    const content = quotation.content.map(({ start, end }) => oneLine(text.slice(start, end))).join(' … ');
    const name = quotation.kind === 'block' ? 'block' : quotation.type;
    const echo = quotation.echoes && quotations.find(({ id }) => id === quotation.echoes?.id);
    const fields: [string, string | null | undefined][] = [
      ['source', quotation.source?.text],
      ['cue', quotation.cue?.text],
      ['speaker', quotation.speaker?.name],
      ['line', quotation.attributionLine && text.slice(quotation.attributionLine.start, quotation.attributionLine.end)],
      ['publisher', quotation.work?.publisher],
      ['title', quotation.work?.title],
      ['url', quotation.work?.url],
      [quotation.echoes?.exact ? 'echoes' : 'echoes, not to the letter', echo && beginning(text, echo)],
    ];
    const printed = fields.filter(([, value]) => value).map(([key, value]) => ` | ${key}: ${oneLine(value!)}`);
    return `${quotation.status === 'suggested' ? '? ' : ''}${name}: ${content}${printed.join('')}`;
  });
  return [...lines, ...messages.map(({ rule, place }) => `message: ${rule} | at: ${oneLine(text.slice(place.start, place.end))}`)];
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function beginning(text: string, { content }: Quotation): string {
  return text.slice(content[0].start, content[0].end).split(/\s+/).slice(0, 3).join(' ');
}
