import { STANDARDS, STEPS } from '../../questionnaire/options.ts';
import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { holds, mean, pick, reaches, span } from '../numbers.ts';
import { known, listed, type MissingRule, missing } from './missing.ts';
import { finding, type Rule, ratedRows } from './rule.ts';

const functionality: Rule<'q11'> = ({ steps, estimate }, { side, numbers, method }) => {
  const { lowest, highest, notNeeded } = method.ratings;
  let rating = estimate ? numbers.estimate[estimate] : span(lowest, highest, side);
  if (steps) {
    const rated = STEPS.map((step) => steps[step])
      .filter((option) => option !== 'notNeeded')
      .map((option) => (option ? numbers.step[option] : span(lowest, highest, side)));
    rating = rated.length > 0 ? mean(rated) : notNeeded;
  }
  return finding(rating, { partialProcess: !reaches(rating, numbers.partialBelow) });
};

const result: Rule<'q14'> = ({ results }, { side, numbers }) => {
  const paper = results?.includes('paperDocument');
  const paperAlone = results && paper && results.length === 1;
  const rating = paperAlone ? numbers.paperAlone : paper ? numbers.paperWithAnother : numbers.noPaper;
  return finding(results ? rating : span(numbers.paperAlone, numbers.noPaper, side), {
    paperResult: results ? paperAlone === true : side === 'worst',
  });
};

const authentication: Rule<'q15'> = ({ needed, means }, { side, numbers }) => {
  const usable = needed === 'no' || (needed === 'yes' && means?.some((one) => one !== 'institutionAccount'));
  const ownOnly = needed === 'yes' && means;
  const open = span(numbers.ownCredentialsOnly, numbers.usable, side);
  const rating = usable ? numbers.usable : ownOnly ? numbers.ownCredentialsOnly : open;
  return finding(rating, { ownCredentialsOnly: rating === numbers.ownCredentialsOnly });
};

const partners: Rule<'q16'> = ({ needed, sources, estimate }, { side, numbers, method }) => {
  const rows = ratedRows(
    { ...(needed && { needed }), rows: sources, estimate: estimate && { interface: estimate } },
    side,
  );
  if (rows.length === 0) return finding(method.ratings.notNeeded);
  return finding(mean(rows.map((row) => pick(numbers.interface, row.interface, side))), {
    interfaceMissing: rows.some((row) => holds(row.interface, ['none'], side)),
  });
};

const documents: Rule<'q17'> = ({ needed, documents, estimate }, { side, numbers, method }) => {
  const rows = ratedRows(
    { ...(needed && { needed }), rows: documents, estimate: estimate && { replacement: estimate } },
    side,
  );
  if (rows.length === 0) return finding(method.ratings.notNeeded);
  return finding(mean(rows.map((row) => pick(numbers.replacement, row.replacement, side))), {
    originalRequired: rows.some((row) => holds(row.replacement, ['original'], side)),
    internalMarketRoute: rows.some((row) => row.issuerIn === 'eu'),
  });
};

const signature: Rule<'q18'> = ({ signature }, { side, numbers }) =>
  finding(pick(numbers.signature, signature, side), {
    signatureLegalChange: holds(signature, ['authenticationAfterLegalChange'], side),
    eSignatureBarrier: holds(signature, ['eSignatureRequired'], side),
  });

const fee: Rule<'q19'> = ({ fee, onlinePrice }, { side, numbers }) => {
  const priced = fee === 'fee' || (fee === undefined && side === 'worst');
  return finding(priced ? pick(numbers.onlinePrice, onlinePrice, side) : numbers.free, {
    dearerOnline: fee === 'fee' && onlinePrice === 'higher',
    priceIncentive: fee === 'fee' && onlinePrice === 'same',
  });
};

const standards: Rule<'q20'> = ({ standards, estimate }, { side, numbers, method }) => {
  if (!standards) {
    const { lowest, highest } = method.ratings;
    return finding(estimate ? numbers.standard[estimate] : span(lowest, highest, side), {
      standardGap: holds(estimate, ['gap'], side),
    });
  }
  const asked = STANDARDS.filter((name) => name !== 'other' || standards.other);
  const rated = asked.map((name) => standards[name]).filter((option) => option !== 'notApplicable');
  return finding(
    rated.length > 0
      ? mean(rated.map((option) => pick(numbers.standard, option, side)))
      : method.ratings.notNeeded,
    { standardGap: rated.some((option) => holds(option, ['gap'], side)) },
  );
};

export const FORM_RULES = {
  q11: functionality,
  q14: result,
  q15: authentication,
  q16: partners,
  q17: documents,
  q18: signature,
  q19: fee,
  q20: standards,
};

export const FORM_MISSING = {
  q11: (a) => {
    if (!a.steps) return missing(a, 'estimate');
    return STEPS.every((step) => a.steps?.[step]) ? [] : ['steps'];
  },
  q12: (a) => missing(a, 'level'),
  q13: (a) => missing(a, 'types'),
  q14: (a) => missing(a, 'results'),
  q15: (a) => missing(a, a.needed === 'yes' ? 'means' : 'needed'),
  q16: (a) => listed(a, 'sources', a.sources, (row) => known(row.interface)),
  q17: (a) => listed(a, 'documents', a.documents, (row) => known(row.replacement)),
  q18: (a) => missing(a, 'signature'),
  q19: (a) => missing(a, a.fee === 'fee' ? 'onlinePrice' : 'fee'),
  q20: (a) => {
    if (!a.standards) return missing(a, 'estimate');
    return STANDARDS.every((name) => name === 'other' || a.standards?.[name]) ? [] : ['standards'];
  },
} satisfies { readonly [Q in QuestionId]?: MissingRule<Q> };
