import { readFileSync } from 'node:fs';

const COMMENTS = /\/\*[\s\S]*?\*\/|(?:^[ \t]*\/\/.*\n)+/gm;
const HOLDER = /copyright\b.*?(?=\s*(?:\*\/)?$)/gim;

/** A comment as plain text, without its slashes and stars. */
const plain = (comment: string): string =>
  comment
    .replace(/^\/\*+!?|\*\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/|\*)? ?/, '').trimEnd())
    .filter((line) => !/^-{4,}$/.test(line))
    .join('\n')
    .trim();

/**
 * The notices in a package's sources that name somebody whom its licence does not name, because it contains other
 * people's work. The built program has no comments left, and these licences ask that their notices be kept.
 */
export function noticesIn(modules: readonly string[], licence: string): string[] {
  const comments = modules.flatMap((id) => readFileSync(id, 'utf8').match(COMMENTS) ?? []);
  const foreign = comments.filter((comment) =>
    (comment.match(HOLDER) ?? []).some((holder) => !licence.includes(holder)),
  );
  return [...new Set(foreign.map(plain))];
}
