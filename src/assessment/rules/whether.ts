import type { QuestionId } from '../../questionnaire/questionnaire.ts';
import { holds, pick, span } from '../numbers.ts';
import { known, listed, type MissingRule, missing } from './missing.ts';
import { finding, type Rule, ratedRows } from './rule.ts';

const need: Rule<'q01'> = ({ need, legalMandate, mandateReference }, { side, numbers }) =>
  finding(pick(numbers.need, need, side), {
    automationSuffices: holds(need, ['automation', 'automationAndCooperation'], side),
    cooperationSuffices: holds(need, ['cooperation', 'automationAndCooperation'], side),
    existingServiceSuffices: holds(need, ['existingService'], side),
    serviceNotNeeded: holds(need, ['notNeeded'], side),
    mandateWithoutReference: holds(legalMandate, ['yes'], side) && mandateReference === undefined,
  });

const benefit: Rule<'q02'> = (answer, { side, numbers }) => {
  const { shares, scale } = numbers;
  const scales = Object.keys(shares) as (keyof typeof shares)[];
  const ratings = scales.map((name) => ({ name, rating: pick(scale, answer[name], side) }));
  const worsens = (option: keyof typeof scale | undefined) => holds(option, ['muchWorse', 'worse'], side);
  return finding(
    ratings.reduce((total, { name, rating }) => total + shares[name] * rating, 0),
    {
      noBenefit: ratings.every(({ rating }) => rating <= numbers.noBenefit),
      worseForRecipients: worsens(answer.recipientSpeed) || worsens(answer.recipientConvenience),
    },
  );
};

const purpose: Rule<'q07'> = ({ purpose }, { side, numbers }) =>
  finding(pick(numbers.purpose, purpose, side), {
    courierFunction: holds(purpose, ['anotherInstitution'], side),
    partlyCourier: holds(purpose, ['mixed'], side),
  });

const opinion: Rule<'q08'> = ({ research, consultation, result }, { side, numbers, method }) => {
  if (research === 'done' || consultation === 'held') {
    return finding(pick(numbers.result, result, side), { publicOpposed: holds(result, ['opposed'], side) });
  }
  if (research === undefined) {
    const { lowest, highest } = method.ratings;
    return finding(span(lowest, highest, side), { publicOpposed: side === 'worst' });
  }
  const planned = research === 'planned' || consultation === 'planned';
  return finding(planned ? numbers.planned : numbers.none, { surveyPending: planned, noSurvey: !planned });
};

const dependencies: Rule<'q09'> = ({ needed, services, estimate }, { side, numbers, method }) => {
  const rows = ratedRows(
    {
      ...(needed && { needed }),
      rows: services,
      estimate: estimate && { availability: estimate, core: true },
    },
    side,
  );
  if (rows.length === 0) return finding(method.ratings.notNeeded);
  const ratings = rows.map(({ availability, core }) => {
    const asCore = pick(numbers.core, availability, side);
    const asOther = pick(numbers.other, availability, side);
    if (core !== undefined) return core ? asCore : asOther;
    return side === 'worst' ? Math.min(asCore, asOther) : Math.max(asCore, asOther);
  });
  const some = (availability: 'planned' | 'inPersonOnly') =>
    rows.some((row) => holds(row.availability, [availability], side) && holds(row.core, [true], side));
  return finding(Math.min(...ratings), {
    dependencyInPerson: some('inPersonOnly'),
    dependencyPlanned: some('planned'),
    exceptionInPerson: rows.some((row) => row.availability === 'inPersonOnly' && row.core === false),
  });
};

export const WHETHER_RULES = {
  q01: need,
  q02: benefit,
  q07: purpose,
  q08: opinion,
  q09: dependencies,
};

export const WHETHER_MISSING = {
  q01: (a) => missing(a, 'need', 'legalMandate'),
  q02: (a) => missing(a, 'institutionSpeed', 'institutionQuality', 'recipientSpeed', 'recipientConvenience'),
  q07: (a) => missing(a, 'purpose'),
  q08: (a) => missing(a, a.research === 'done' || a.consultation === 'held' ? 'result' : 'research'),
  q09: (a) => listed(a, 'services', a.services, (row) => known(row.availability, row.core)),
} satisfies { readonly [Q in QuestionId]?: MissingRule<Q> };
