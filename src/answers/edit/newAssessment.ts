import { QUESTIONNAIRE_VERSION } from '../../questionnaire/versions.ts';
import { pointer } from '../model/path.ts';
import type { Assessment, Service } from '../model/types.ts';
import { applyChange } from './edit.ts';

export const FORMAT = 'e-service-assessment';
export const FORMAT_VERSION = 1;

/**
 * An assessment without answers. `at`: ISO time, UTC. `methodology`: the one that the program computes with. A name too
 * long for its field becomes a draft, as if somebody had typed it there.
 */
export function newAssessment(
  id: string,
  at: string,
  service: Service,
  methodology: { readonly id: string; readonly version: string },
): Assessment {
  const blank: Assessment = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    id,
    createdAt: at,
    updatedAt: at,
    questionnaire: { version: QUESTIONNAIRE_VERSION },
    methodology: { id: methodology.id, version: methodology.version },
    answers: {},
  };
  return Object.entries(service).reduce<Assessment>(
    (file, [line, text]) => applyChange(file, { path: pointer('service', line), value: text.trim(), at }),
    blank,
  );
}
