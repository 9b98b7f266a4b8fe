const UP =
  'up|higher(?! end)|grew|grow|growing|growth|increas\\w*|rose|rise|rising|improv\\w*|gain(?:ed|s)?|expan\\w*|accelerat\\w*|ahead|jumped|climbed|advanced';
const DOWN =
  'down|lower(?! end)|fell|fall|falling|declin\\w*|decreas\\w*|drop\\w*|reduc\\w*|contract(?:ed|ing|ion)(?! (?:services?|revenues?|sales|backlog|business|segment|capacity|manufactur\\w+))|shrank|softened';

/** A word of movement and what may stand between it and the amount; "to" leads to a level and is none. */
const BEFORE = new RegExp(
  String.raw`(?<![\w-])(?:(${UP})|(?:${DOWN}))(?:(?! to )(?: [a-z][a-z’'-]*)){0,5}?(?: (?:of|by|at|about|approximately|nearly|almost|over|roughly|than|an?))* ?$`,
  'i',
);
const AFTER =
  /^(?: (?:year[- ]over[- ]year|year[- ]on[- ]year|sequential|organic|reported|total|annual|y\/y|or so))* ?(?:(growth|increase|improvement|expansion|higher|gain|better|above|ahead|rise)|(?:decrease|decline|reduction|lower|contraction|drop|below|worse))(?!\w)/i;
/** Nothing of movement, but a comparison right behind: "7% compared to last year", "9% year over year". */
const COMPARED =
  /^,? (?:year[- ]over[- ]year|year[- ]on[- ]year|sequentially|(?:from|over|versus|than|compared (?:to|with)) (?:the )?(?:last|prior|previous|same|a year))(?!\w)/i;

/**
 * Direction that the words around an amount give it: `before` ends where it starts, `after` begins where it
 * ends, both no farther than the neighbouring figures. Out: 1, -1, or 0 where it is a level.
 */
export function directionAround(before: string, after: string): -1 | 0 | 1 {
  const behind = AFTER.exec(after);
  if (behind !== null) return behind[1] === undefined ? -1 : 1;
  const said = BEFORE.exec(before.slice(-72));
  // "EPS excluding Larkfield Growth was $3": a name.
  const ahead = said !== null && said.index > 0 && /^[A-Z][a-z]/.test(said[0]) ? null : said;
  // "Growth to 11%" is growth; "grew to $11" is a level.
  const isNoun =
    ahead !== null && /^(?:growth|increase |decrease |decline |reduction|improvement)/i.test(ahead[0]);
  if (ahead !== null && (isNoun || !/ (?:to|at)(?: [a-z]+){0,2} ?$/i.test(ahead[0])))
    return ahead[1] === undefined ? -1 : 1;
  return COMPARED.test(after) && ahead !== null ? 1 : 0;
}
