/** Names in a file under which the program itself writes: nobody gave or chose what stands there. */
export const OF_THE_FILE: readonly string[] = [
  'format',
  'formatVersion',
  'id',
  'createdAt',
  'updatedAt',
  'questionnaire',
  'basedOn',
  'part',
  'fingerprint',
];
