import { partOf, placeOf } from './nouns.ts';

/** "Lumen Works contributed $5 million": a part's, whatever stands around it. */
const CONTRIBUTED =
  /(?:^|[,;] |(?<!\w)(?:and|while|with|as|where) )(?:the |our )?([A-Z][\w&.'’-]*(?: [A-Z][\w&.'’-]*){0,3})(?: (?:acquisition|business|segment|division))? (?:has |have |also |again )*contributed (?:about |approximately |nearly |over |roughly |an additional )*$/;
/** "The business produced ...": one that was named before. */
const THE_PART =
  /(?<!\w)(?:the|this|that) (?:business|segment|division|unit) (?:also |again )?(?:delivered|generated|produced|reported|posted|had|saw|achieved|recorded|contributed|grew|earned)(?!\w)[^;]{0,80}$/i;
/** The same behind the figure. */
const IN_PART = /^[^;]{0,140}(?<!\w)(?:in|for|within) (?:this|that) (?:segment|business|division)(?!\w)/i;
/** "Carpet care had a terrific quarter with sales growth of 9%". */
const HAD_QUARTER =
  /^(?:(?:And|Now|So|Lastly|Finally|Meanwhile),? )?(?:the |our |The |Our )?([\w&’'-]+(?: [\w&’'-]+){0,3}) (?:also |again )?had (?:a|an|another) (?:[a-z-]+ ){0,3}(?:quarter|year|start|finish)(?: [^,;\d]{0,40})?,? with [^;]{0,80}$/;
/** "Payments grew revenue 3%" */
const GREW =
  /(?:^|[,;] (?:and |while )?)(?:[Tt]he |[Oo]ur )?([\w&’'-]+(?: [\w&’'-]+){0,2}) grew (?:its |their )?(?:[\w-]+ ){0,2}(?:revenues?|sales)[^;,]{0,60}$/;
/** "Fenwick Instruments posted a revenue increase of 2%": a name of several words that opens the sentence. */
const NAMED =
  /^(?:(?:And|Now|So|Lastly|Finally|Meanwhile),? )?(?:The |the )?([A-Z][\w&’'-]*[a-z](?: (?:and |& |of )?[A-Z][\w&’'-]*[a-z]){1,3}) (?:also |again )?(?:reported|posted|delivered|generated|recorded|achieved|had|saw|produced|earned|experienced)(?!\w)[^;]{0,150}$/;
/** Such a name that is nobody's: a quarter, a measure, a market. */
const NO_NAME =
  /(?:Quarter|Year|Half|Revenues?|Sales|Income|Margin|EBITDA|Earnings|Cash|Company|Board|Growth|Orders?|Backlog|Expenses?|Management|Street)$|^(?:Adjusted|Total|Net|Operating|Consolidated|Organic|Our|First|Second|Third|Fourth)(?!\w)/;
const NOBODY = /^(?:we|i|they|it|you|company|quarter|team|business|group|he|she|this|that|there)$/i;

/**
 * The part of the business that earned a figure of it by a verb: the subject of "contributed" or of "had a strong
 * quarter", 'segment' for "the business produced", which was named before; null where no such words stand there.
 * In: the sentence and the figure's place in it, UTF-16 offsets, half-open.
 */
export function actorOf(sentence: string, { start, end }: { start: number; end: number }): string | null {
  const before = sentence.slice(Math.max(0, start - 200), start);
  const giver = CONTRIBUTED.exec(before)?.[1];
  if (giver !== undefined && !NOBODY.test(giver)) return partOf(giver);
  const haver = start > 200 ? undefined : HAD_QUARTER.exec(before)?.[1];
  if (haver !== undefined && !NOBODY.test(haver)) {
    const lower = `${haver.charAt(0).toLowerCase()}${haver.slice(1)}`;
    return placeOf(haver) ?? partOf(lower);
  }
  const grower = GREW.exec(before)?.[1];
  if (grower !== undefined && !NOBODY.test(grower.split(' ').at(-1) ?? '')) {
    const name = placeOf(grower) ?? partOf(grower, start <= 200 && before.startsWith(grower));
    if (name !== null) return name;
  }
  const named = start > 200 ? undefined : NAMED.exec(before)?.[1];
  if (named !== undefined && !NO_NAME.test(named)) return placeOf(named) ?? partOf(named);
  return THE_PART.test(before) || IN_PART.test(sentence.slice(end)) ? 'segment' : null;
}
