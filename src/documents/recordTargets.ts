import { pointer } from '../answers/model/path.ts';
import { written } from '../summary/quantity.ts';
import { answer } from './answerParts.ts';
import { fieldWord, type StatementPart, some } from './statement.ts';

/** A target of point 7. If no take-up is set, the target of question 24 is used. */
export const target = (name: 'completion' | 'uptake' | 'satisfaction'): StatementPart => ({
  write: ({ documents, given, t }) => {
    const typed = documents.record?.targets?.[name];
    const answered = name === 'uptake' ? given.q24.uptakeTarget : undefined;
    const value = typed ?? answered;
    if (value === undefined) return [];
    const text = `${fieldWord(t, `targets.${name}.label`)}: ${written(t, value, 'number')}`;
    return some(text, typed === undefined ? ['q24'] : []);
  },
  writtenFrom: () => [pointer('documents', 'record', 'targets', name)],
  asks: ({ t }) => [
    {
      text: fieldWord(t, `targets.${name}.label`),
      effort: 'counted',
      document: 'record',
      field: pointer('documents', 'record', 'targets', name),
    },
  ],
});

/** Whether there is a target of use. It is left out if the target's number is given. */
export const measured: StatementPart = {
  write: (context) => {
    const { documents, given } = context;
    const known = documents.record?.targets?.uptake ?? given.q24.uptakeTarget;
    return known === undefined ? answer('q24', 'measurement').write(context) : [];
  },
};
