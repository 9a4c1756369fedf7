/**
 * The terms of CPSV-AP 3.2 that a service card uses, as the official context defines them. The file contains them, so
 * that reading it needs no request.
 */

const LANGUAGE_STRING = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString';
const M8G = 'http://data.europa.eu/m8g/';
const DCT = 'http://purl.org/dc/terms/';
const SKOS = 'http://www.w3.org/2004/02/skos/core#';

const text = (id: string) => ({ '@id': id, '@type': LANGUAGE_STRING, '@container': '@set' }) as const;
const links = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' }) as const;

export const CPSV_CONTEXT = {
  PublicService: 'http://purl.org/vocab/cpsv#PublicService',
  'PublicService.identifier': { '@id': `${DCT}identifier` },
  'PublicService.name': text(`${DCT}title`),
  'PublicService.description': text(`${DCT}description`),
  'PublicService.hasCompetentAuthority': links(`${M8G}hasCompetentAuthority`),
  'PublicService.hasChannel': links(`${M8G}hasChannel`),
  'PublicService.hasCost': links(`${M8G}hasCost`),
  'PublicService.hasInputType': links(`${M8G}hasInputType`),
  'PublicService.hasLegalResource': links(`${M8G}hasLegalResource`),
  'PublicService.functionsOfGovernment': links(`${DCT}type`),
  'PublicService.addressee': links(`${DCT}audience`),
  PublicOrganization: `${M8G}PublicOrganisation`,
  'PublicOrganization.preferredLabel': text(`${SKOS}prefLabel`),
  'PublicOrganization.spatial': links(`${DCT}spatial`),
  Location: `${DCT}Location`,
  Channel: `${M8G}Channel`,
  'Channel.identifier': { '@id': `${DCT}identifier` },
  'Channel.description': text(`${DCT}description`),
  Cost: `${M8G}Cost`,
  'Cost.identifier': { '@id': `${DCT}identifier` },
  'Cost.hasValue': { '@id': `${M8G}hasValue`, '@type': 'http://www.w3.org/2001/XMLSchema#double' },
  'Cost.currency': { '@id': `${M8G}currency`, '@type': '@id' },
  'Cost.description': text(`${DCT}description`),
  EvidenceType: `${M8G}EvidenceType`,
  'EvidenceType.identifier': { '@id': `${DCT}identifier` },
  LegalResource: 'http://data.europa.eu/eli/ontology#LegalResource',
  Concept: `${SKOS}Concept`,
} as const;
