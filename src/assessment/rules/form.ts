import { STANDARDS, STEPS } from '../../questionnaire/options.ts';
import { holds, mean, pick, reaches, span } from '../numbers.ts';
import { finding, type Rule, ratedRows } from './rule.ts';

export const functionality: Rule<'q11'> = ({ steps, estimate }, { side, numbers, method }) => {
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

export const result: Rule<'q14'> = ({ results }, { side, numbers }) => {
  const paper = results?.includes('paperDocument');
  const paperAlone = results && paper && results.length === 1;
  const rating = paperAlone ? numbers.paperAlone : paper ? numbers.paperWithAnother : numbers.noPaper;
  return finding(results ? rating : span(numbers.paperAlone, numbers.noPaper, side), {
    paperResult: results ? paperAlone === true : side === 'worst',
  });
};

export const authentication: Rule<'q15'> = ({ needed, means }, { side, numbers }) => {
  const usable = needed === 'no' || (needed === 'yes' && means?.some((one) => one !== 'institutionAccount'));
  const ownOnly = needed === 'yes' && means;
  const open = span(numbers.ownCredentialsOnly, numbers.usable, side);
  const rating = usable ? numbers.usable : ownOnly ? numbers.ownCredentialsOnly : open;
  return finding(rating, { ownCredentialsOnly: rating === numbers.ownCredentialsOnly });
};

export const partners: Rule<'q16'> = ({ needed, sources, estimate }, { side, numbers, method }) => {
  const rows = ratedRows(
    { ...(needed && { needed }), rows: sources, estimate: estimate && { interface: estimate } },
    side,
  );
  if (rows.length === 0) return finding(method.ratings.notNeeded);
  return finding(mean(rows.map((row) => pick(numbers.interface, row.interface, side))), {
    interfaceMissing: rows.some((row) => holds(row.interface, ['none'], side)),
  });
};

export const documents: Rule<'q17'> = ({ needed, documents, estimate }, { side, numbers, method }) => {
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

export const signature: Rule<'q18'> = ({ signature }, { side, numbers }) =>
  finding(pick(numbers.signature, signature, side), {
    signatureLegalChange: holds(signature, ['authenticationAfterLegalChange'], side),
    eSignatureBarrier: holds(signature, ['eSignatureRequired'], side),
  });

export const fee: Rule<'q19'> = ({ fee, onlinePrice }, { side, numbers }) => {
  const priced = fee === 'fee' || (fee === undefined && side === 'worst');
  return finding(priced ? pick(numbers.onlinePrice, onlinePrice, side) : numbers.free, {
    dearerOnline: fee === 'fee' && onlinePrice === 'higher',
    priceIncentive: fee === 'fee' && onlinePrice === 'same',
  });
};

export const standards: Rule<'q20'> = ({ standards, estimate }, { side, numbers, method }) => {
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
