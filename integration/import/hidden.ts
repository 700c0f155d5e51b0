/** Why an article is not for readers yet: its date is to come. */
export function hiddenUntil(date: string | undefined, now: Date): string | undefined {
  const at = Date.parse(date ?? '');
  return at > now.getTime() ? 'scheduled' : undefined;
}
