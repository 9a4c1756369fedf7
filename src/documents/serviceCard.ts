import type { Translate } from '../../locales/words.ts';
import type { Assessment } from '../answers/model/types.ts';
import { givenIn } from '../assessment/given.ts';
import { optionName } from '../summary/valueWords.ts';
import { clienteleOf } from './card.ts';
import { CPSV_CONTEXT } from './cpsvContext.ts';
import { optionWord } from './statement.ts';

type Node = Readonly<Record<string, unknown>>;

/** The language of texts that the institution wrote. */
const OWN_LANGUAGE = 'lv';
const TITLE = 'http://purl.org/dc/terms/title';
const LABEL = 'http://www.w3.org/2004/02/skos/core#prefLabel';
const NOTATION = 'http://www.w3.org/2004/02/skos/core#notation';
/** The country of all institutions that use the program. */
const LATVIA = 'http://publications.europa.eu/resource/authority/country/LVA';
const EURO = 'http://publications.europa.eu/resource/authority/currency/EUR';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const own = (text: string | undefined): Node[] =>
  text?.trim() ? [{ '@value': text.trim(), '@language': OWN_LANGUAGE }] : [];

/**
 * The service as JSON-LD of CPSV-AP 3.2, for registers (Cabinet Regulation 399, point 9). Unknown properties are left
 * out. `words`: by language. The program's own texts are written in each of them.
 */
export function serviceCard(
  file: Assessment,
  words: Readonly<Record<string, Translate>>,
): Readonly<Record<string, unknown>> {
  const given = givenIn(file.answers);
  const { name, description, institution } = file.service ?? {};
  const documents = file.documents ?? {};
  const base = UUID.test(file.id)
    ? `urn:uuid:${file.id}`
    : `urn:e-service-assessment:${encodeURIComponent(file.id)}`;
  const idOf = (part: string) => `${base}#${part}`;
  const say = (write: (t: Translate) => string): Node[] =>
    Object.entries(words).map(([language, t]) => ({ '@value': write(t), '@language': language }));
  const many = (key: string, nodes: readonly Node[]): Node => (nodes.length > 0 ? { [key]: nodes } : {});
  const clientele = clienteleOf({ documents, given });
  const { cofog } = documents.card ?? {};

  const channels = [
    ...(given.q12.place ?? []).map((place) => ({
      id: place as string,
      text: say((t) => optionName(t, 'q12.fields.place', place)),
    })),
    ...(given.q03.presentChannel === 'yes'
      ? [{ id: 'present', text: say((t) => t('documents.text.card.presentChannel')) }]
      : []),
  ].map(({ id, text }) => ({
    '@id': idOf(`channel-${id}`),
    '@type': 'Channel',
    'Channel.identifier': `channel-${id}`,
    'Channel.description': text,
  }));

  const { fee, amount } = given.q19;
  const costs =
    fee === undefined || fee === 'free'
      ? []
      : [
          {
            '@id': idOf('cost'),
            '@type': 'Cost',
            'Cost.identifier': 'cost',
            'Cost.description': say((t) => optionName(t, 'q19.fields.fee', fee)),
            ...(amount !== undefined && {
              'Cost.hasValue': amount,
              'Cost.currency': { '@id': EURO, '@type': 'Concept' },
            }),
          },
        ];

  const evidence = (given.q17.documents ?? []).flatMap(({ id, name: title }, index) =>
    title?.trim()
      ? [
          {
            '@id': idOf(`evidence-${index + 1}`),
            '@type': 'EvidenceType',
            'EvidenceType.identifier': id ?? `evidence-${index + 1}`,
            [TITLE]: own(title),
          },
        ]
      : [],
  );

  const acts = [given.q01.mandateReference, ...(given.q21.changes ?? []).map(({ act }) => act)];
  const law = [...new Set(acts.flatMap((act) => act?.trim() || []))].map((act, index) => ({
    '@id': idOf(`law-${index + 1}`),
    '@type': 'LegalResource',
    [TITLE]: own(act),
  }));

  return {
    '@context': CPSV_CONTEXT,
    '@id': idOf('service'),
    '@type': 'PublicService',
    'PublicService.identifier': file.id,
    ...many('PublicService.name', own(name)),
    ...many('PublicService.description', own(description)),
    ...many(
      'PublicService.hasCompetentAuthority',
      institution?.trim()
        ? [
            {
              '@id': idOf('institution'),
              '@type': 'PublicOrganization',
              'PublicOrganization.preferredLabel': own(institution),
              'PublicOrganization.spatial': [{ '@id': LATVIA, '@type': 'Location' }],
            },
          ]
        : [],
    ),
    ...many('PublicService.hasChannel', channels),
    ...many('PublicService.hasCost', costs),
    ...many('PublicService.hasInputType', evidence),
    ...many('PublicService.hasLegalResource', law),
    ...many(
      'PublicService.functionsOfGovernment',
      cofog === undefined
        ? []
        : [
            {
              '@id': idOf(`cofog-${cofog}`),
              '@type': 'Concept',
              [NOTATION]: cofog,
              [LABEL]: say((t) => optionWord(t, 'card.cofog', cofog)),
            },
          ],
    ),
    ...many(
      'PublicService.addressee',
      clientele === undefined
        ? []
        : [
            {
              '@id': idOf(`clientele-${clientele}`),
              '@type': 'Concept',
              [LABEL]: say((t) => optionWord(t, 'card.clientele', clientele)),
            },
          ],
    ),
  };
}
