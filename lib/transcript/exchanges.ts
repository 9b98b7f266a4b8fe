import type { Exchange, Role, Section, Turn } from './types.ts';

/**
 * Section of each turn. Where the page has a heading (`isHeaded`), it decides; else the Q&A starts with the first
 * analyst's turn, or with the operator's turn that announces it, and runs to the end of the call.
 */
export function sectionsOf(
  roles: readonly Role[],
  headed: readonly (Section | null)[],
  isHeaded: boolean,
): Section[] {
  const heading = headed.indexOf('qa');
  const first = roles.indexOf('analyst');
  const announced = first > 0 && roles[first - 1] === 'operator' ? first - 1 : first;
  const start = isHeaded ? heading : announced;
  return roles.map((_, i) => (start >= 0 && i >= start ? 'qa' : 'remarks'));
}

/**
 * One exchange per analyst and visit: the question turns, and the turns of others that answer them. When the
 * operator speaks, what follows is an answer only after the analyst has spoken again: closing remarks are none.
 */
export function readExchanges(turns: readonly Turn[], roles: ReadonlyMap<string, Role>): Exchange[] {
  const exchanges: Exchange[] = [];
  let current: Exchange | null = null;
  let isOpen = false;
  turns.forEach((turn, i) => {
    const role = roles.get(turn.speaker);
    if (role === 'operator') {
      isOpen = false;
    } else if (role === 'analyst') {
      if (current?.analyst !== turn.speaker) {
        current = { analyst: turn.speaker, questions: [], answers: [] };
        exchanges.push(current);
      }
      current.questions.push(i);
      isOpen = true;
    } else if (isOpen) current?.answers.push(i);
  });
  return exchanges;
}
