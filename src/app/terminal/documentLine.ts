import type { Language } from '../../../locales/languages.ts';
import type { Translate } from '../../../locales/words.ts';
import { fingerprintOf } from '../../answers/file/fingerprint.ts';
import type { Assessment } from '../../answers/model/types.ts';
import type { AssessmentResult } from '../../assessment/types.ts';
import { decidedUpon } from '../../documents/decidedUpon.ts';
import { contextOf, documentRows } from '../../documents/documentRows.ts';
import { identificationMeans } from '../../documents/identificationMeans.ts';
import { forecastIn, resultsOf } from '../../documents/results.ts';
import { serviceCard } from '../../documents/serviceCard.ts';
import type { DocumentKind } from '../../questionnaire/documents.ts';
import { translateTo } from './words.ts';

type Translators = Readonly<Record<Language, Translate>>;

/** Prints one document as one line of JSON, `{file, id, kind, rows}`, where `rows` is an object. */
export async function documentPrinter(
  kind: DocumentKind,
  language: Language,
): Promise<(file: string, assessment: Assessment, result: AssessmentResult) => string> {
  const words: Translators = { lv: await translateTo('lv'), en: await translateTo('en') };
  return (name, file, result) => {
    const rows = documentRows(kind, file, result, words[language]);
    const objects = objectsOf(kind, file, result, words);
    return `${JSON.stringify({ file: name, id: file.id, kind, rows, ...objects })}\n`;
  };
}

function objectsOf(
  kind: DocumentKind,
  file: Assessment,
  result: AssessmentResult,
  words: Translators,
): object {
  const context = contextOf(file, result, words.lv, decidedUpon(file, fingerprintOf(file)));
  switch (kind) {
    case 'eId':
      return { identification: identificationMeans(context.documents.eId ?? {}, context.given) };
    case 'card':
      return { jsonld: serviceCard(file, words) };
    case 'results':
      return {
        results: resultsOf(context),
        forecast: forecastIn(context),
        forecastFrom: context.decided?.from,
      };
    default:
      return {};
  }
}
