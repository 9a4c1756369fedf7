import { describe, expect, test, vi } from 'vitest';
import { applyChange } from '../../src/answers/edit/edit.ts';
import { FILE_MAX } from '../../src/answers/file/envelope.ts';
import { exportFile } from '../../src/answers/file/exportFile.ts';
import { fingerprintOf } from '../../src/answers/file/fingerprint.ts';
import { decodeLink, encodeLink, LINK_MAX } from '../../src/answers/file/linkCode.ts';
import { partOf } from '../../src/answers/file/part.ts';
import { mergeAssessments } from '../../src/answers/merge/merge.ts';
import type { Assessment } from '../../src/answers/model/types.ts';
import { createSharing } from '../../src/session/sharing.ts';
import { AT, blank, EXAMPLES, opened, readFixture } from '../support/answers.ts';

const START = opened(readFixture('format-1.json'));
const noSnapshot = { snapshot: () => Promise.reject(new Error('not asked for')) };

describe('a link', () => {
  test.each(EXAMPLES)('holds the whole of %s and is short enough to be sent', async (name) => {
    const text = exportFile(opened(readFixture(`examples/${name}.json`)), AT);
    const data = await encodeLink(JSON.stringify(JSON.parse(text)));
    expect(data).toMatch(/^[\w-]+$/);
    expect(data.length).toBeLessThan(LINK_MAX - 200);
    expect(opened((await decodeLink(data)) ?? '')).toEqual(opened(text));
  });

  test.each(['', 'ā', '\u{1F4CE}'.repeat(1000), '{"a":"\\ud800"}'])('gives back the text', async (text) => {
    expect(await decodeLink(await encodeLink(text))).toBe(text);
  });

  test('is refused if it is cut, changed or not a link at all', async () => {
    const data = await encodeLink(exportFile(START, AT));
    const swapped = `${data.slice(0, 99)}${data[99] === 'A' ? 'B' : 'A'}${data.slice(100)}`;
    for (const bad of [data.slice(0, -40), '***', 'AAAA', '%', data.slice(50)]) {
      expect(await decodeLink(bad), bad.slice(0, 20)).toBeUndefined();
    }
    expect(await decodeLink(swapped)).not.toBe(await decodeLink(data));
  });

  test.each<[string, (data: string) => string]>([
    ['a full stop', (data) => `${data}.`],
    ['a bracket and a full stop', (data) => `${data}).`],
    ['angle brackets, plain or spelled', (data) => `${data}>%3E`],
    ['quotation marks', (data) => `${data}”%E2%80%9D"`],
    ['line ends and spaces inside', (data) => data.replace(/.{60}/g, '$&=\r\n %0D%0A%20%2520')],
    ['the whole link', (data) => `<https://example.lv/e/#/open/${data}>`],
    [
      'the link of a program that checks links',
      (data) =>
        `https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.lv%2Fe%2F%23%2Fopen%2F${data}&data=05%7C02&reserved=0`,
    ],
    ['what a click counter adds', (data) => `${data}?utm_source=mail&data=05`],
    [
      'soft line ends and spelled-out signs',
      (data) => `3D"https=3A//example.lv/e/=\r\n#/open/=\r\n${data.replace(/.{70}/g, '$&=\r\n')}=3D=20=`,
    ],
    ['soft line ends that lost the line end', (data) => data.replace(/.{70}/g, '$&=')],
    [
      'signs of base64 that were spelled out',
      (data) => data.replaceAll('-', '=2D').replaceAll('_', '=5F').replace(/.{60}/g, '$&= \n'),
    ],
    [
      'entities and tags',
      (data) => `${data.replace(/.{50}/g, '$&<wbr>&shy;&#8203;&nbsp;<br/>\n')}&quot;&gt;`,
    ],
    ['invisible signs', (data) => data.replace(/.{9}/g, '$&\u00ad\u200b\u2060\ufeff\u00a0')],
    ['a quotation of it', (data) => `> ${data.replace(/.{60}/g, '$&\n> ')}`],
    ['words after it', (data) => `${data}). Ar cieņu\nJānis Bērziņš, VARAM 67026533`],
    ['the sign # spelled out', (data) => `https://example.lv/e/%23/open/${data}`],
    [
      'everything spelled out, twice',
      (data) => `https%253A%252F%252Fexample.lv%252F%2523%252Fopen%252F${data}%252E`,
    ],
    ['itself in angle brackets after it', (data) => `${data}<https://example.lv/e/#/open/${data}>`],
    ['typographic dashes', (data) => data.replaceAll('--', '–').replaceAll('-', '\u2011')],
    ['a dash and words after it', (data) => `${data} – skatiet līdz piektdienai`],
  ])('is read despite what a mail program added around or inside it: %s', async (_what, decorate) => {
    const text = exportFile(START, AT);
    expect(await decodeLink(decorate(await encodeLink(text)))).toBe(text);
  });

  test('is refused if it would unpack to more than a file may have', async () => {
    const bomb = await encodeLink('0'.repeat(FILE_MAX * 4));
    expect(bomb.length).toBeLessThan(30_000);
    expect(await decodeLink(bomb)).toBeUndefined();
  });

  test('keeps what was sent, so that it can be the ancestor when it comes back', async () => {
    const kept: unknown[][] = [];
    const snapshot = (...args: unknown[]) => {
      kept.push(args);
      return Promise.resolve({} as never);
    };
    const data = await createSharing({ snapshot }, () => AT).link(START);
    expect(kept).toEqual([[START, 'link']]);
    expect(JSON.parse((await decodeLink(data ?? '')) ?? '').fingerprint).toBe(fingerprintOf(START));
  });

  test('does not exist if the browser cannot compress', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    expect(await createSharing(noSnapshot, () => AT).link(START)).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('a part', () => {
  const drafted = applyChange(START, { path: '/answers/q05/shareOfAllCases', value: 'daudz', at: AT });

  test('holds the chosen answers and drafts in the order of the questionnaire, and no decision', () => {
    const part = partOf(drafted, ['q12', 'q05', 'q10']);
    expect(part.part).toEqual(['q05', 'q10', 'q12']);
    expect(Object.keys(part.answers)).toEqual(['q05', 'q10', 'q12']);
    expect(Object.keys(part.drafts ?? {}).sort()).toEqual([
      '/answers/q05/shareOfAllCases',
      '/answers/q10/acceptableYears',
    ]);
    expect(part.decision).toBeUndefined();
    expect(part).toMatchObject({ id: START.id, service: START.service });
    expect(opened(exportFile(part, AT)).part).toEqual(['q05', 'q10', 'q12']);
  });

  test('comes back and is merged against the version it was sent from, without changing anything else', async () => {
    const kept: { of: Assessment; fingerprint: string | undefined }[] = [];
    const snapshot = (of: Assessment, _reason: string, fingerprint?: string) => {
      kept.push({ of, fingerprint });
      return Promise.resolve({} as never);
    };
    const { name, text } = await createSharing({ snapshot }, () => AT).part(START, ['q05']);
    expect(name).toMatch(/ \(5\)\.json$/);
    const received = opened(text);
    expect(kept).toEqual([{ of: START, fingerprint: received.fingerprint }]);
    const back = applyChange(received, { path: '/answers/q05/groups/youth/casesPerMonth', value: 1, at: AT });
    const here = applyChange(START, { path: '/answers/q03/buildCost', value: 2, at: AT });
    const { assessment, conflicts } = mergeAssessments(here, back, kept[0]?.of);
    expect(conflicts).toEqual([]);
    expect(assessment.decision).toEqual(START.decision);
    expect(assessment.answers).toEqual({ ...here.answers, q05: back.answers.q05 });
  });

  test('of an assessment without these answers still says which are asked for', () => {
    expect(partOf(blank(), ['q03'])).toMatchObject({ answers: {}, part: ['q03'] });
  });
});
