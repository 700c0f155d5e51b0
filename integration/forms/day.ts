/** Midnight (UTC) of a day that is certain, YYYY-MM-DD; null for any other date. */
export function dayOf(iso: string | null | undefined): Date | null {
  const day = iso && /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : null;
  return day && !Number.isNaN(day.valueOf()) ? day : null;
}
