import { dateExists, isDate } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';

/** The last two points separate the fields. The day itself may contain points. */
const PARTS = /^(.*)\.([^.]*)\.([^.]*)$/s;
/** The three fields of an ISO date, or of a text that `joinDate` made. */
export function splitDate(text: string): [day: string, month: string, year: string] {
  if (isDate(text)) {
    const [year = '', month = '', day = ''] = text.split('-');
    return [String(Number(day)), String(Number(month)), year];
  }
  const [, day = '', month = '', year = ''] = PARTS.exec(text) ?? [undefined, text];
  return [day, month, year];
}

/** Reads a date as the fields hold it (`31.3.2027`) or as the file does (`2027-03-31`). Returns it as the file does. */
export function parseDate(text: string): { value: string } | { problem: Problem } {
  if (isDate(text)) return { value: text };
  const parts = PARTS.exec(text.trim())?.slice(1, 4);
  if (!parts) return { problem: { code: 'dateForm' } };
  if (parts.some((part) => part.trim() === '')) return { problem: { code: 'dateIncomplete' } };
  if (!parts.every((part) => /^\s*\d+\s*$/.test(part))) return { problem: { code: 'dateForm' } };
  const [day = 0, month = 0, year = 0] = parts.map(Number);
  if (parts[2]?.trim().length !== 4) return { problem: { code: 'dateYear' } };
  if (!dateExists(year, month, day)) return { problem: { code: 'dateUnreal' } };
  return { value: isoDate(year, month, day) };
}

/** A day as the file holds it. The month counts from 1. */
export function isoDate(year: number, month: number, day: number): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
