/**
 * An ISO date or date-time from a date as metadata give it ("2025-05-30 14:05:00", "Fri, 30 May 2025 14:05:00 GMT", "May 30, 2025").
 * Midnight without a zone is how scrapers write a day. Undefined for what is no certain date.
 */
export function isoDate(value: string): string | undefined {
  const iso = value
    .trim()
    .match(/^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/);
  if (iso) return isoOf(iso[1]!, iso[2], iso[3]);
  const words = value
    .trim()
    .match(
      /^(?:\p{L}{3,9},?\s)?(?:(\d{1,2})\s(\p{L}{3})\p{L}{0,6}|(\p{L}{3})\p{L}{0,6}\s(\d{1,2})),?\s(\d{4})(?:,?\s(\d{2}:\d{2}(?::\d{2})?)\s?(GMT|UTC|Z|[+-]\d{4})?)?$/u,
    );
  if (!words) return undefined;
  const month = months.indexOf((words[2] ?? words[3])!.toLowerCase()) + 1;
  if (month === 0) return undefined;
  const day = words[1] ?? words[4];
  return isoOf(`${words[5]}-${pad(month)}-${pad(Number(day))}`, words[6], words[7]);
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function isoOf(day: string, time: string | undefined, zone: string | undefined): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(day)) return undefined;
  if (time === undefined || (zone === undefined && /^00:00(?::00)?$/.test(time))) return day;
  const offset = zone === 'GMT' || zone === 'UTC' ? 'Z' : (zone ?? '');
  return `${day}T${time.length === 5 ? `${time}:00` : time}${offset.replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
