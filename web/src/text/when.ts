/** 11月24日（火） for '2026-11-24'. */
export function day(date: string): string {
  return dayIn(`${date}T00:00:00Z`, 'UTC');
}

/** 11月24日（火）8:00, as a clock in the municipality shows a moment. */
export function dayAndTime(moment: string, timeZone: string): string {
  return `${dayIn(moment, timeZone)}${time(moment, timeZone)}`;
}

function time(moment: string, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('ja-JP', { timeZone, hour: 'numeric', minute: '2-digit' });
  return shown.format(new Date(moment));
}

/** How old something is: 12分前. */
export function ago(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return '1分以内';
  return minutes < 60 ? `${minutes}分前` : `${Math.floor(minutes / 60)}時間前`;
}

function dayIn(moment: string, timeZone: string): string {
  const shown = new Intl.DateTimeFormat('ja-JP', {
    timeZone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
  });
  return shown.format(new Date(moment)).replace('(', '（').replace(')', '）');
}
