import type { Language } from '../../locales/languages.ts';
import type { Told } from './explained.ts';
import type { PaperCase } from './paperCases.ts';
import { TRANSLATE } from './summary.ts';

const COUNTS = ['n1', 'n2', 'n3', 'n4', 'n5', 'n6', 'n7', 'n8', 'n9'] as const;

/** The recommended level, what the next level lacks, and the form that was chosen. */
export function paperForm({ file, expected }: PaperCase, language: Language): Told[] {
  const t = TRANSLATE[language];
  const { level, recommendation, obstacles, components } = expected;
  const advised = !(recommendation.settled && recommendation.pessimistic === 'doNotBuild');
  const [from, to] = level;
  const heading = () => {
    if (!advised) return t('assessment.form.none');
    return from === to
      ? t('assessment.form.recommended', { level: t(`assessment.level.${from}.ref`) })
      : t('assessment.form.open', { from, to });
  };
  const lacking = (): string[] => {
    if (!advised) return [];
    const what = obstacles.pessimistic;
    if (what.length === 0) return [`${t('assessment.form.complete')}.`];
    const count = COUNTS[what.length - 1] ?? 'n1';
    // In each example, either all obstacles are certain or none is.
    const certain = obstacles.optimistic.length > 0;
    const text = t(`assessment.form.${certain ? 'lackingThird' : 'mayLackThird'}`, {
      count: what.length,
      many: t(`assessment.numbers.genitive.${count}`),
    });
    const remark = certain ? [] : [t('assessment.form.uncertain')];
    const begin = text.charAt(0).toUpperCase() + text.slice(1);
    return [`${begin}:`, ...what.map((id) => [t(`assessment.obstacles.${id}`), ...remark].join(' – '))];
  };
  const needed = components.filter((each) => each.needed === 'yes');
  const chosen = file.answers.q12?.level ?? 1;
  const types = (file.answers.q13?.types ?? []).map((type) =>
    t(`questionnaire.q13.fields.types.names.${type}`).toLowerCase(),
  );
  const lines = [
    t('assessment.headings.components.some', {
      names: needed.map(({ id }) => t(`assessment.components.${id}`)),
    }),
    advised && from === to && chosen === from
      ? t('assessment.form.chosenAdvised')
      : t('assessment.form.chosen', { level: t(`assessment.level.${chosen}.ref`) }),
    t('assessment.form.types', { types }),
  ];
  return [heading(), ...lacking(), ...lines.map((line) => `${line}.`)].map((text) => ({ text }));
}
