const whole = new Intl.NumberFormat("en");

export function number(value: number): string {
  return whole.format(value);
}

export function credits(value: number): string {
  return count(value, "credit");
}

/** 1 task, 2 tasks. */
export function count(value: number, word: string): string {
  return `${number(value)} ${word}${value === 1 ? "" : "s"}`;
}

/** A time of the emulator's clock: 0:03.2, 12:00.0, 1:00:00.0. */
export function clockTime(milliseconds: number): string {
  const tenths = Math.floor(milliseconds / 100);
  const [hours, minutes, seconds] = [Math.floor(tenths / 36_000), Math.floor(tenths / 600) % 60, (tenths / 10) % 60];
  const tail = `${seconds < 10 ? "0" : ""}${seconds.toFixed(1)}`;
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, "0")}:${tail}` : `${minutes}:${tail}`;
}

const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["min", 60_000],
  ["s", 1_000],
] as const;

/** 12 s, 3 min, 2 h. */
export function duration(milliseconds: number): string {
  const [name, size] = units.find(([, each]) => milliseconds >= each) ?? ["s", 1_000];
  return `${Math.floor(milliseconds / size)} ${name}`;
}
