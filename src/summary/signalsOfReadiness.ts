import { type ExactTexts, levels, namesIn, orNone } from './findingWords.ts';
import { quoted, quotedNames } from './names.ts';
import { lowerFirst, type Source } from './source.ts';

/** The names of the data sources whose interface is in this state. Sources without a name are left out. */
export function sourceNames({ given, t }: Source, state: 'none' | 'agreed'): string[] {
  return (given.q16.sources ?? []).flatMap((row) => {
    if (row.interface !== state) return [];
    if (row.name) return quotedNames(t, [row]);
    if (row.register === undefined || row.register === 'other') return [];
    return t(`questionnaire.q16.fields.sources.fields.register.options.${row.register}`);
  });
}

/** Texts with names and figures for signals from the questions on readiness. Other signals have one fixed text. */
export const FOUND_IN_READINESS: ExactTexts = {
  levelNotSupported: (source) => {
    const known = levels(source);
    return known && source.t('assessment.signals.levelNotSupported.foundFigures', known);
  },
  higherLevelPossible: (source) => {
    const known = levels(source);
    return known && source.t('assessment.signals.higherLevelPossible.foundFigures', known);
  },
  interfaceMissing: (source) =>
    orNone(sourceNames(source, 'none'), (names) =>
      source.t('assessment.signals.interfaceMissing.foundNamed', { names }),
    ),
  originalRequired: ({ given, t }) =>
    orNone(
      quotedNames(
        t,
        given.q17.documents?.filter((row) => row.replacement === 'original'),
      ),
      (names) => t('assessment.signals.originalRequired.foundNamed', { names }),
    ),
  internalMarketRoute: ({ given, t }) =>
    orNone(
      quotedNames(
        t,
        given.q17.documents?.filter((row) => row.issuerIn === 'eu'),
      ),
      (names) => t('assessment.signals.internalMarketRoute.foundNamed', namesIn(names)),
    ),
  standardGap: ({ given, t }) =>
    orNone(
      Object.entries(given.q20.standards ?? {}).flatMap(([part, option]) => {
        if (option !== 'gap') return [];
        if (part === 'other' && given.q20.otherName) return quoted(t, [given.q20.otherName]);
        return lowerFirst(t(`questionnaire.q20.fields.standards.parts.${part as 'other'}`));
      }),
      (names) => t('assessment.signals.standardGap.foundNamed', namesIn(names)),
    ),
  legalChangeNotStarted: ({ given, t }) =>
    orNone(
      quoted(
        t,
        (given.q21.changes ?? []).filter((row) => row.status === 'notStarted').map((row) => row.act),
      ),
      (names) => t('assessment.signals.legalChangeNotStarted.foundNamed', { names }),
    ),
  legalChangePending: ({ given, t }) =>
    orNone(
      quoted(
        t,
        (given.q21.changes ?? []).filter((row) => row.status === 'drafting').map((row) => row.act),
      ),
      (names) => t('assessment.signals.legalChangePending.foundNamed', { names }),
    ),
  processChangeUnplanned: ({ given, t }) =>
    orNone(
      quoted(
        t,
        (given.q22.changes ?? []).filter((row) => row.status === 'notPlanned').map((row) => row.process),
      ),
      (names) => t('assessment.signals.processChangeUnplanned.foundNamed', { names }),
    ),
  duplicatesSharedComponent: ({ given, t }) =>
    orNone(
      (given.q23.components ?? []).flatMap(({ kind, solution }) => {
        const shared = kind !== 'other' && kind !== 'documentManagement' && kind !== 'dataExchange';
        if (solution !== 'newDevelopment' || kind === undefined || !shared) return [];
        return t(`assessment.components.${kind}`);
      }),
      (names) => t('assessment.signals.duplicatesSharedComponent.foundNamed', { names: [...new Set(names)] }),
    ),
};
