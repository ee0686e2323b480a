const numbers = new Intl.NumberFormat('en');

/** A number with its thousands apart. */
export function number(n: number): string {
  return numbers.format(n);
}

/** A number of things: "1 claim", "1,200 claims". */
export function countOf(n: number, one: string, many: string): string {
  return `${number(n)} ${n === 1 ? one : many}`;
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment of RFC 3339 in the visitor's time zone, to the minute. */
export function moment(text: string): string {
  return days.format(new Date(text));
}
