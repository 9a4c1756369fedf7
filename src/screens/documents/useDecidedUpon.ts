import { useEffect, useState } from 'react';
import type { Assessment } from '../../answers/model/types.ts';
import { type DecidedUpon, decidedUpon } from '../../documents/decidedUpon.ts';
import { decidedVersion } from '../../session/decidedVersion.ts';
import { listenFor } from '../listenFor.ts';
import { useFingerprint } from '../useFingerprint.ts';
import { useAssessment, useSession } from '../useSession.ts';

interface FoundVersion {
  readonly id: string;
  readonly upon: string;
  readonly version: Assessment | undefined;
}

/** The answers that the decision was based on; null while an earlier version is being looked for. */
export function useDecidedUpon(): DecidedUpon | null {
  const assessment = useAssessment();
  const { versions } = useSession();
  const [found, setFound] = useState<FoundVersion | null>(null);
  const { id, decision } = assessment;
  const fingerprint = useFingerprint();
  const upon = decision?.fingerprint === fingerprint ? undefined : decision?.fingerprint;
  useEffect(() => {
    if (upon === undefined) return;
    return listenFor(decidedVersion(id, upon, versions), (version) => setFound({ id, upon, version }));
  }, [id, upon, versions]);
  if (upon === undefined) return decidedUpon(assessment, fingerprint);
  return found?.id === id && found.upon === upon ? decidedUpon(assessment, fingerprint, found.version) : null;
}
