import type { Translate } from '../../locales/words.ts';
import { QUESTION_IDS } from '../questionnaire/questionnaire.ts';
import { QUESTIONNAIRE_VERSION } from '../questionnaire/versions.ts';
import type { Source } from './source.ts';

/** The lines above the summary. They are null if the file does not say. */
export interface Header {
  readonly title: string;
  readonly service: string;
  readonly institution: string | null;
  readonly unit: string | null;
  readonly description: string | null;
  /** "sagatavoja Ilze Paraudziņa", and the name alone. */
  readonly author: string | null;
  readonly authorName: string | null;
  /** Date of the last change: "2026. gada 20. novembris". */
  readonly changed: string | null;
  /** "atbildēti 12 no 24". */
  readonly progress: string;
  /** "metode 1.0.0 · jautājumi 1.0.0". */
  readonly versions: string;
  /** "Nospiedums 3f9a 77c1 e02d", and the digits alone. */
  readonly fingerprint: string | null;
  readonly digits: string | null;
}

/** How many digits of the fingerprint the paper shows, in groups of four. */
const DIGITS = 12;
/** In characters. A name up to this length is not broken over two lines. */
const WHOLE_NAME = 40;

export function headerOf({ assessment, file, t }: Source, fingerprint: string | undefined): Header {
  const { name, institution, unit, description, author } = file.service ?? {};
  const answered = QUESTION_IDS.filter((id) => assessment.states[id] === 'answered').length;
  const digits = fingerprint ? shortened(fingerprint) : null;
  return {
    title: t('assessment.header.title'),
    service: filled(name) ?? t('assessment.header.noService'),
    institution: filled(institution),
    unit: filled(unit),
    description: filled(description),
    authorName: filled(author),
    author: filled(author) && t('assessment.header.author', { name: author }),
    changed: filled(file.updatedAt) && t('assessment.units.date', { n: file.updatedAt }),
    progress: t('assessment.header.progress', { count: answered, total: QUESTION_IDS.length }),
    versions: t('assessment.methodology.versions', {
      method: assessment.methodology.version,
      questions: file.questionnaire?.version ?? QUESTIONNAIRE_VERSION,
    }),
    digits,
    fingerprint: digits && t('assessment.header.fingerprint', { digits }),
  };
}

/**
 * "2026. gada 20. novembris; atbildēts uz 11 no 24; …". Short parts come first, because they always fit in a line. A
 * dot between the parts would hang at the end of a line.
 */
export function metaLine({ changed, progress, institution, unit, author }: Header): string {
  const place = [institution, unit].filter(Boolean).join(', ');
  // A name is broken over two lines only if it is longer than this.
  const by = author && author.length <= WHOLE_NAME ? author.replaceAll(' ', '\u00a0') : author;
  return [changed, progress, place, by].filter(Boolean).join('; ');
}

/** The annex's lines about the assessment, each with a label and a value. Missing values are left out. */
export function aboutRows(header: Header, t: Translate): (readonly [label: string, value: string])[] {
  const rows = [
    [t('ui.paper.annex.service'), header.service],
    [t('ui.paper.annex.institution'), header.institution],
    [t('ui.paper.annex.unit'), header.unit],
    [t('ui.paper.annex.author'), header.authorName],
    [t('ui.paper.annex.changed'), header.changed],
    [t('ui.paper.annex.description'), header.description],
    [t('ui.paper.annex.versions'), header.versions],
    [t('ui.paper.annex.fingerprint'), header.digits],
  ] as const;
  return rows.flatMap(([label, value]) => (value ? [[label, value] as const] : []));
}

const filled = (text: string | undefined): string | null => (text?.trim() ? text : null);

function shortened(fingerprint: string): string {
  const digits = fingerprint.replace(/^sha256:/, '').slice(0, DIGITS);
  return digits.match(/.{1,4}/g)?.join(' ') ?? '';
}

/** What the reader must know together with the result: own weights, unusable weights, another version of the method. */
export function methodologyRemarks({ assessment, file, t }: Source): string[] {
  const { custom, rejected, version } = assessment.methodology;
  const own = file.methodology?.version;
  return [
    ...(custom ? [t('assessment.methodology.custom')] : []),
    ...(rejected ? [t('assessment.methodology.rejected')] : []),
    ...(own && own !== version
      ? [t('assessment.methodology.otherVersion', { file: own, used: version })]
      : []),
  ];
}
