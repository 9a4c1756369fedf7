import { describe, expect, test } from 'vitest';
import { errorOf, fileWith } from '../../support/answers.ts';

const nested = (levels: number): unknown => (levels === 0 ? 'end' : { in: nested(levels - 1) });

describe('refusals', () => {
  test('a text larger than 5 MB of UTF-8 is refused, counted in bytes', () => {
    const padding = 'ā'.repeat(2_500_000);
    expect(errorOf(`${fileWith({})}${' '.repeat(4_999_000)}`)).toBeUndefined();
    expect(errorOf(fileWith({ padding }))).toEqual({ code: 'tooLarge', max: 5_000_000 });
  });

  test.each(['', 'undefined', 'nav JSON', '\ufeff\ufeff\ufeffx'])(
    'a text that is not JSON is refused without a place if there is none to name: %j',
    (text) => {
      expect(errorOf(text)).toEqual({ code: 'notJson' });
    },
  );

  test.each([
    ['{"a": 1,\n}', 2, 1],
    ['{\n  "a": 1,\n  "b: 2\n}', 3, 3],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ["{'format': 1}", 1, 2],
    ['[1,]', 1, 4],
    ['{"a": 1}}', 1, 9],
    ['{"a": 01}', 1, 8],
    ['\ufeff{"a": tru}', 1, 7],
    ['{"a": 1} // note', 1, 10],
  ])('a text that is not JSON is refused with line and column: %j', (text, line, column) => {
    expect(errorOf(text)).toEqual({ code: 'notJson', place: { line, column } });
  });

  test('an error inside the program refuses the file, so no caller has to catch it', () => {
    const newId = () => {
      throw new RangeError('Maximum call stack size exceeded');
    };
    const file = fileWith({ answers: { q09: { services: [{ name: 'Cits' }] } } });
    expect(errorOf(file, { newId })).toEqual({ code: 'failed' });
  });

  test('a text nested too deep to find the place is still refused', () => {
    expect(errorOf('['.repeat(1_000_000))).toEqual({ code: 'notJson' });
  });

  test.each([
    '[]',
    'null',
    '5',
    '{}',
    '{"format":"other","formatVersion":1,"id":"a","answers":{}}',
    fileWith({ formatVersion: 0 }),
    fileWith({ formatVersion: 1.5 }),
    fileWith({ formatVersion: '1' }),
    fileWith({ formatVersion: undefined }),
    fileWith({}).replace('"formatVersion":1', '"formatVersion":1e999'),
    fileWith({ id: undefined }),
    fileWith({ id: '' }),
    fileWith({ answers: undefined }),
    '{"__proto__":{"format":"e-service-assessment","formatVersion":1,"id":"a","answers":{}}}',
  ])('a text that is not in our format is refused: %s', (text) => {
    expect(errorOf(text)).toEqual({ code: 'notOurFormat' });
  });

  test('a newer version is refused before its contents are looked at', () => {
    expect(errorOf(fileWith({ formatVersion: 2, answers: 5, x: nested(40) }))).toEqual({
      code: 'newerVersion',
      version: 2,
      known: 1,
    });
  });

  test('more than 32 levels of objects and lists are refused', () => {
    expect(errorOf(fileWith({ x: nested(31) }))).toBeUndefined();
    expect(errorOf(fileWith({ x: nested(32) }))).toEqual({ code: 'tooDeep', max: 32 });
    const text = fileWith({ x: 0 }).replace('"x":0', `"x":${'['.repeat(200_000)}${']'.repeat(200_000)}`);
    expect(errorOf(text)).toEqual({ code: 'tooDeep', max: 32 });
  });

  test('an invalid value is refused with its place and question', () => {
    expect(errorOf(fileWith({ answers: { q04: { scenarios: [{}, { share: 101 }] } } }))).toEqual({
      code: 'invalidValue',
      path: '/answers/q04/scenarios/1/share',
      question: 'q04',
      problem: { code: 'tooLarge', params: { max: 100 } },
    });
    expect(errorOf(fileWith({ service: { name: 5 } }))).toEqual({
      code: 'invalidValue',
      path: '/service/name',
      problem: { code: 'wrongType' },
    });
  });

  test.each([
    [{ q01: { need: 'x' } }, '/answers/q01/need', 'q01'],
    [{ q13: { types: ['informational', 'x'] } }, '/answers/q13/types/1', 'q13'],
    [{ q11: { steps: { appeal: 'x' } } }, '/answers/q11/steps/appeal', 'q11'],
    [{ q05: { groups: [{ group: 'x' }] } }, '/answers/q05/groups/0/group', 'q05'],
    [{ q12: { level: 9 } }, '/answers/q12/level', 'q12'],
  ])('an unknown option is refused: %j', (answers, path, question) => {
    expect(errorOf(fileWith({ answers }))).toEqual({
      code: 'unknownOption',
      path,
      question,
      problem: { code: 'option' },
    });
  });

  test('numbers beyond the range are refused, in unknown fields too', () => {
    const text = fileWith({ extra: [0] }).replace('[0]', '[1e999]');
    expect(errorOf(text)).toEqual({ code: 'invalidValue', path: '/extra/0' });
  });

  test.each(['"\\ud800"', '{"\\udc00":1}'])('lone surrogates in unknown fields are refused: %s', (json) => {
    expect(errorOf(fileWith({ extra: 0 }).replace('"extra":0', `"extra":${json}`))?.code).toBe(
      'invalidValue',
    );
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    '%s as a key is refused, and no prototype is touched',
    (key) => {
      for (const place of ['q01', 'q99', 'deep']) {
        const text = fileWith({ answers: { [place]: { A: { polluted: true } } } }).replace('"A"', `"${key}"`);
        expect(errorOf(text)).toMatchObject({ code: 'invalidValue', path: `/answers/${place}/${key}` });
      }
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    },
  );

  test('a million wrong items are refused at the first one', () => {
    const types = Array.from({ length: 1_000_000 }, () => 1);
    expect(errorOf(fileWith({ answers: { q13: { types } } }))?.code).toBe('unknownOption');
  });
});
