const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** How many words a text has; two characters of Chinese, Japanese or Korean count as one. */
export function countWords(text: string): number {
  const characters = text.match(HAN)?.length ?? 0;
  const rest = characters === 0 ? text : text.replace(HAN, ' ');
  return (rest.match(/\S+/g)?.length ?? 0) + Math.ceil(characters / 2);
}
