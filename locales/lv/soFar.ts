/** The Latvian words of the result so far, which come with the scoring. */
import assessment from './assessment.json' with { type: 'json' };
import ui from './soFar.json' with { type: 'json' };

export const lvSoFar = { ui, assessment };
