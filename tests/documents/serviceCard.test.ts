import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, test } from 'vitest';
import { isLanguage } from '../../locales/languages.ts';
import type { Answers, Assessment } from '../../src/answers/model/types.ts';
import { CPSV_CONTEXT } from '../../src/documents/cpsvContext.ts';
import { serviceCard } from '../../src/documents/serviceCard.ts';
import { EXAMPLES } from '../support/answers.ts';
import { exampleFile, fileOf, TRANSLATE } from '../support/summary.ts';

const read = (name: string) => readFileSync(`tests/fixtures/cpsv-ap-3.2.0/${name}`, 'utf8');
const SHAPES = new Store(new Parser().parse(read('shacl.ttl')));

const card = (file: Assessment) => serviceCard(file, TRANSLATE) as Record<string, unknown>;

/** The loader refuses every request, so no context can be fetched. */
async function triplesOf(document: Record<string, unknown>): Promise<Store> {
  const quads = await jsonld.toRDF(
    document as object,
    {
      format: 'application/n-quads',
      documentLoader: (url: string) => Promise.reject(new Error(`asked for ${url}`)),
    } as object,
  );
  return new Store(new Parser({ format: 'N-Quads' }).parse(String(quads)));
}

/** The paths of the official shapes that the document violates. */
async function faults(document: Record<string, unknown>): Promise<string[]> {
  const report = await new SHACLValidator(SHAPES as never).validate((await triplesOf(document)) as never);
  return report.results.map(({ path }) => String((path as { value?: string } | null)?.value));
}

const RESIDENCE = exampleFile('residence-declaration');
/** An assessment with everything that a card can have. */
const FULL: Assessment = {
  ...RESIDENCE,
  answers: {
    ...RESIDENCE.answers,
    q01: {
      ...RESIDENCE.answers.q01,
      legalMandate: 'yes',
      mandateReference: 'Dzīvesvietas deklarēšanas likums',
    },
    q12: { level: 3, place: ['catalogue', 'statePortal', 'ownSite'] },
    q19: { fee: 'fee', onlinePrice: 'lower', amount: 4.27 },
    q21: { needed: 'yes', changes: [{ id: 'a', act: 'MK noteikumi Nr. 1' }] },
  } as Answers,
  documents: { card: { cofog: '01.3', clientele: 'anyone' } },
};

describe('a service card in JSON-LD', () => {
  test.each(EXAMPLES)('of %s passes the official shapes of CPSV-AP 3.2', async (name) => {
    expect(await faults(card(exampleFile(name)))).toEqual([]);
  });

  test('with everything that it can have passes them, too', async () => {
    const document = card(FULL);
    expect(await faults(document)).toEqual([]);
    for (const part of ['hasCost', 'hasInputType', 'hasLegalResource', 'functionsOfGovernment', 'addressee'])
      expect(document).toHaveProperty([`PublicService.${part}`]);
    expect(document['PublicService.hasChannel']).toHaveLength(4);
  });

  test.each<[string, object, string]>([
    ['a title', { ...RESIDENCE.service, name: undefined }, 'http://purl.org/dc/terms/title'],
    [
      'an organisation',
      { ...RESIDENCE.service, institution: ' ' },
      'http://data.europa.eu/m8g/hasCompetentAuthority',
    ],
    [
      'a description',
      { ...RESIDENCE.service, description: undefined },
      'http://purl.org/dc/terms/description',
    ],
  ])('that lacks %s does not pass, but is made all the same', async (_what, service, path) => {
    expect(await faults(card({ ...RESIDENCE, service }))).toEqual([path]);
  });

  test('that is broken by hand does not pass, so the shapes are really checked', async () => {
    const document = card(RESIDENCE);
    const channels = [{ '@id': 'urn:x', '@type': 'Cost', 'Cost.identifier': 'x' }];
    expect(await faults({ ...document, 'PublicService.hasChannel': channels })).toEqual([
      'http://data.europa.eu/m8g/hasChannel',
    ]);
  });

  test('has a language for every text, and the program’s own texts in both languages', async () => {
    const store = await triplesOf(card(FULL));
    const literals = store
      .getQuads(null, null, null, null)
      .flatMap(({ object, predicate }) =>
        object.termType === 'Literal' ? [{ predicate: predicate.value, object }] : [],
      );
    const plain = /identifier$|notation$|hasValue$/;
    for (const { predicate, object } of literals)
      expect({ predicate, language: object.language }).toEqual({
        predicate,
        language: plain.test(predicate) ? '' : expect.toSatisfy(isLanguage),
      });
    expect(JSON.stringify(card(FULL))).toContain('General services');
    expect(JSON.stringify(card(FULL))).toContain('Vispārēja rakstura dienesti');
  });

  test('has nothing without an answer behind it', () => {
    expect(Object.keys(card(fileOf({})))).toEqual(['@context', '@id', '@type', 'PublicService.identifier']);
  });

  test('has the terms of the official context', () => {
    const official = JSON.parse(read('context.jsonld'))['@context'];
    for (const [term, meaning] of Object.entries(CPSV_CONTEXT))
      expect({ term, meaning }).toEqual({ term, meaning: official[term] });
  });
});
