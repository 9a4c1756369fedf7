import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { type CellField, EVIDENCE_MAX, type Field, ROWS_MAX, UNITS } from '../../src/questionnaire/field.ts';
import { definitionOf, QUESTION_IDS, type QuestionId } from '../../src/questionnaire/questionnaire.ts';

/** How a text is filled up to its limit: with words, or as one unbroken word. */
export type Filling = 'words' | 'unbroken';

const WORDS = 'Ļoti plašs Ģimenes Mantojuma WWW žēl šķūnis ';

/** A text of exactly this many characters. */
function textOf(max: number, filling: Filling): string {
  return filling === 'unbroken'
    ? 'W'.repeat(max)
    : WORDS.repeat(Math.ceil(max / WORDS.length))
        .slice(0, max)
        .trim()
        .padEnd(max, 'W');
}

/**
 * Choices that other fields depend on. Every other choice takes its last option, mostly the worst; rows take the
 * options in turn.
 */
const CHOSEN: Readonly<Record<string, string>> = {
  needed: 'yes',
  legalMandate: 'yes',
  presentChannel: 'yes',
  authentication: 'needed',
  need: 'automationAndCooperation',
  research: 'done',
};

function filled(name: string, field: Field | CellField, filling: Filling, index = -1): unknown {
  switch (field.kind) {
    case 'text':
      return textOf(field.max, filling);
    case 'url':
      return `https://example.lv/${'a'.repeat(field.max - 19)}`;
    case 'date':
      return '2026-12-28';
    case 'boolean':
      return true;
    case 'number':
      if (name.endsWith('Then') || name === 'marginalCost') return 1;
      return field.unit === 'percent' ? 2 : UNITS[field.unit].max;
    case 'choice':
      return CHOSEN[name] ?? field.options.at(index % field.options.length);
    case 'choices':
      return field.options.filter((option) => option !== field.exclusive);
    case 'matrix':
      return Object.fromEntries(field.parts.map((part) => [part, field.options.at(-2)]));
    case 'rows':
      return field.key === 'group' ? groups(field, filling) : rows(name, field, filling, ROWS_MAX);
  }
}

type Rows = Extract<Field, { kind: 'rows' }>;

function rows(name: string, { row }: Rows, filling: Filling, count: number): unknown[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${name}-${index}`,
    ...Object.fromEntries(
      Object.entries(row).map(([cell, field]) => [cell, filled(cell, field, filling, index)]),
    ),
  }));
}

function groups({ row }: Rows, filling: Filling): unknown[] {
  const { group, ...others } = row;
  if (group?.kind !== 'choice') return [];
  return group.options.map((option) => ({
    group: option,
    ...Object.fromEntries(
      Object.entries(others).map(([cell, field]) => [cell, filled(cell, field, filling)]),
    ),
  }));
}

function answerOf(id: QuestionId, filling: Filling): object {
  const fields = Object.entries(definitionOf(id).fields);
  return {
    ...Object.fromEntries(fields.map(([name, field]) => [name, filled(name, field, filling)])),
    ...(id === 'q14' && { results: ['paperDocument'] }),
    note: textOf(4000, filling),
    evidence: Array.from({ length: EVIDENCE_MAX }, (_, index) => ({
      id: `e-${index}`,
      title: textOf(200, filling),
      url: 'https://example.lv/',
    })),
    responsible: textOf(200, filling),
    due: '2026-12-28',
    updatedAt: '2026-11-20T08:00:00.000Z',
  };
}

/** Fills every field of every question to its limit, and every list with as many rows as it may have. */
export function fullFile(filling: Filling, parts: Partial<Assessment> = {}): Assessment {
  return {
    format: 'e-service-assessment',
    formatVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    createdAt: '2026-11-01T08:00:00.000Z',
    updatedAt: '2026-11-20T08:00:00.000Z',
    service: {
      name: textOf(200, filling),
      institution: textOf(200, filling),
      unit: textOf(200, filling),
      author: textOf(200, filling),
      description: textOf(200, filling),
    },
    // Its own weights and another version must both be stated on paper.
    methodology: { id: 'default', version: '0.9.9', weights: { q01: 16 } },
    answers: Object.fromEntries(QUESTION_IDS.map((id) => [id, answerOf(id, filling)])) as Answers,
    decision: {
      outcome: 'rejected',
      by: textOf(200, filling),
      position: textOf(200, filling),
      date: '2026-11-22',
      comment: textOf(4000, filling),
      recommendation: 'build',
      fingerprint: `sha256:${'0'.repeat(64)}`,
    },
    ...parts,
  };
}
