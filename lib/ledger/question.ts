import { type Sentence, splitSentences } from '../metrics/sentences.ts';

const HAN = /\p{Script=Han}/u;
const STOPS = /[^。！？?!\n]+[。！？?!]*/g;

/** Sentences of a text in any language of ours: UTF-16 offsets, half-open. */
export function sentencesIn(text: string): Sentence[] {
  if (!HAN.test(text)) return splitSentences(text);
  return [...text.matchAll(STOPS)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** Words with which people ask without a question mark: "I was wondering", "help us understand". */
const ASKS =
  /[?？]["”’)]*$|\b(?:wonder(?:ing|ed)?|curious|hoping|could you|can you|would you|help (?:me|us)|love to|like to (?:ask|understand|know|hear|get|dig)|want(?:ed)? to (?:ask|understand|know|hear|get|dig|clarify|touch|follow)|question (?:is|was|would be|relates|around|about|on)|talk (?:about|to)|walk (?:me|us)|elaborate|(?:any|more|some) (?:color|colour|detail|update|thoughts)|how (?:should|do|are|much|many|big)|what(?:'s| is| are| do| does| should)|share with us|speak to)\b|請問|请问|想問|想问|想請教|想请教|如何|是否|多少|什麼|什么|怎麼|怎么|嗎|吗/iu;

/** Greetings and thanks, how many questions there will be, whether the line works: asked of nobody. */
const COURTESY =
  /^(?:(?:hi|hey|hello|yes|yeah|great|okay|ok|sure|perfect|awesome|and|so)\b[\s,.!-]*)*(?:how are you|how's it going|good (?:morning|afternoon|evening|day)|(?:can|could|do|are) you (?:all |guys )?(?:hear|able to hear)|(?:we|i)(?: can| do)? hear you|loud and clear|(?:can|could|may|might) i (?:just )?(?:ask|have|squeeze|sneak|get|follow)|i (?:have|had|'ve got|just have) (?:a |one |two |three |just |maybe |couple |few |of |quick |another )+(?:question|follow)|(?:just )?(?:a|one|two|three|my|couple)(?: \w+){0,3} (?:questions?|follow[- ]?ups?)(?: from me| for me| for you| here| if i (?:may|could|can))*[.?]|(?:thank|congrat|thanks))/i;
const THANKS =
  /\b(?:thank(?:s| you)|congrat\w*|appreciate|good luck|best of luck)\b|謝謝|谢谢|感謝|感谢|恭喜/i;

/** Fewer words are an exclamation ("Really?") or half a sentence. */
const LEAST_WORDS = 4;
/** ... and without a question mark they announce one ("I wanted to clarify one thing"). */
const LEAST_STATED = 10;
/** A courtesy of more words than these asks something behind it. */
const MOST_COURTEOUS = 16;

const wordsIn = (sentence: string): number =>
  HAN.test(sentence) ? sentence.length / 2 : sentence.split(/\s+/).length;

const isCourtesy = (sentence: string): boolean =>
  (COURTESY.test(sentence) && wordsIn(sentence) <= MOST_COURTEOUS) ||
  (THANKS.test(sentence) && wordsIn(sentence) <= MOST_COURTEOUS && !/[?？]/.test(sentence));

/** Whether a sentence asks something of the company. */
export const asks = (sentence: string): boolean =>
  wordsIn(sentence) >= (/[?？]/.test(sentence) ? LEAST_WORDS : LEAST_STATED) &&
  ASKS.test(sentence) &&
  !isCourtesy(sentence);

/** Whether a turn is thanks, a greeting or an "okay", and nothing more. */
export const isOnlyCourtesy = (text: string): boolean =>
  sentencesIn(text).every(({ start, end }) => {
    const sentence = text.slice(start, end);
    return wordsIn(sentence) < LEAST_WORDS || isCourtesy(sentence);
  });

/** Asks whether what was said before is right, and says nothing of what it is. */
const VAGUE =
  /^(?:\S+ ){0,3}(?:is|am|are|does) (?:that|this|it|i|we) (?:\S+ ){0,3}(?:right|correct|fair|math|way|sense)\b/i;

/**
 * The sentence of some paragraphs that asks first, and not only whether something is right; where none does, the first that is no courtesy; null where there is
 * none. Out: index of the paragraph, and the sentence's offsets in it.
 */
export function questionIn(paragraphs: readonly string[]): (Sentence & { paragraph: number }) | null {
  const sentences = paragraphs.flatMap((text, paragraph) =>
    sentencesIn(text).map((sentence) => ({ ...sentence, paragraph })),
  );
  const textOf = ({ paragraph, start, end }: Sentence & { paragraph: number }) =>
    paragraphs[paragraph]?.slice(start, end).trim() ?? '';
  const first = sentences.findIndex((each) => asks(textOf(each)));
  const asking = sentences[first];
  if (asking && VAGUE.test(textOf(asking))) {
    const clearer = sentences
      .slice(first + 1)
      .find((each) => each.paragraph === asking.paragraph && asks(textOf(each)) && !VAGUE.test(textOf(each)));
    if (clearer) return clearer;
  }
  return (
    asking ??
    sentences.find((each) => wordsIn(textOf(each)) >= LEAST_WORDS && !isCourtesy(textOf(each))) ??
    null
  );
}
