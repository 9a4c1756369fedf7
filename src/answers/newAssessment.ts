import { QUESTIONNAIRE_VERSION } from '../questionnaire/questionnaire.ts';
import type { Assessment, Service } from './types.ts';

export const FORMAT = 'e-service-assessment';
export const FORMAT_VERSION = 1;

/** An assessment without answers. `at`: ISO time, UTC; `methodology`: the one that the program computes with. */
export function newAssessment(
  id: string,
  at: string,
  service: Service,
  methodology: { readonly id: string; readonly version: string },
): Assessment {
  const given = Object.entries(service).flatMap(([line, text]) => (text.trim() ? [[line, text.trim()]] : []));
  return {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id,
    ...(given.length > 0 && { service: Object.fromEntries(given) }),
    createdAt: at,
    updatedAt: at,
    questionnaire: { version: QUESTIONNAIRE_VERSION },
    methodology: { id: methodology.id, version: methodology.version },
    answers: {},
  };
}
