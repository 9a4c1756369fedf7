import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/answers/model/types.ts';
import { givenIn } from '../../src/assessment/given.ts';

const given = (answers: object) => givenIn(answers as Answers);

describe('the part of an answer that counts', () => {
  test('an empty text, list or object is the same as a missing one, at every depth', () => {
    const { q01, q09, q11, q14, q16 } = given({
      q01: { need: 'eService', legalMandate: 'yes', mandateReference: '' },
      q09: { needed: 'yes', services: [{}] },
      q11: { steps: {} },
      q14: { results: [] },
      q16: { needed: 'yes', sources: [{ name: '' }, { interface: 'live' }] },
    });
    expect(q01).toEqual({ need: 'eService', legalMandate: 'yes' });
    expect(q09).toEqual({ needed: 'yes' });
    expect(q11).toEqual({});
    expect(q14).toEqual({});
    expect(q16).toEqual({ needed: 'yes', sources: [{ interface: 'live' }] });
  });

  test('white space alone is not empty, and 0 and false are not missing', () => {
    expect(given({ q01: { legalMandate: 'yes', mandateReference: ' ' } }).q01.mandateReference).toBe(' ');
    expect(given({ q03: { buildCost: 0 } }).q03.buildCost).toBe(0);
    expect(given({ q09: { needed: 'yes', services: [{ core: false }] } }).q09.services).toEqual([
      { core: false },
    ]);
  });

  test('"we do not know yet" hides all the fields', () => {
    expect(given({ q02: { institutionSpeed: 'better', dontKnow: true } }).q02).toEqual({});
  });

  test('a field counts once its choice is made', () => {
    const means = ['mobileId'];
    expect(given({ q15: { means } }).q15).toEqual({});
    expect(given({ q15: { needed: 'no', means } }).q15).toEqual({ needed: 'no' });
    expect(given({ q15: { needed: 'yes', means } }).q15).toEqual({ needed: 'yes', means });
    expect(given({ q08: { research: 'planned', result: 'mixed' } }).q08).toEqual({ research: 'planned' });
    expect(given({ q08: { consultation: 'held', result: 'mixed' } }).q08.result).toBe('mixed');
    expect(given({ q19: { fee: 'free', onlinePrice: 'higher', amount: 3 } }).q19).toEqual({
      fee: 'free',
      amount: 3,
    });
    expect(given({ q21: { needed: 'no', estimate: 'drafting', dataProtection: 'needed' } }).q21).toEqual({
      needed: 'no',
      dataProtection: 'needed',
    });
  });

  test('notes, names and unknown fields do not affect the method', () => {
    const q07 = { purpose: 'mixed', note: 'x', responsible: 'y', updatedAt: 'z', later: 1 };
    expect(given({ q07, q99: { purpose: 'mixed' } }).q07).toEqual({ purpose: 'mixed' });
  });

  test('a step or standard that the questionnaire does not know counts as not set', () => {
    expect(given({ q11: { estimate: 'whole', steps: { later: 'electronic' } } }).q11).toEqual({
      estimate: 'whole',
    });
    expect(given({ q20: { standards: { later: 'met', eidas: 'gap' } } }).q20).toEqual({
      standards: { eidas: 'gap' },
    });
  });
});
