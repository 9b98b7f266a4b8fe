/** Whether a text ends like a sentence: with a stop, in quotes or brackets or not. */
export const endsSentence = (text: string): boolean => /[.?!。？！…]["'”’」)\]）]*\s*$/.test(text);
