/** What is said of a region, with a figure or without; each region is another part of the business. */
const SPEAKERS = ['Mara Lindqvist - Chief Executive Officer', 'Oren Castellane - Chief Financial Officer'];
const FIRST = ['Al', 'Bor', 'Cal', 'Dun', 'El', 'Far', 'Gal', 'Hol', 'Is', 'Jor'];
const LAST = ['dale', 'mere', 'ford', 'wick', 'ton', 'holm', 'stead', 'burg', 'haven', 'cliff'];
const MIDDLE = ['', 'a', 'o', 'en', 'in', 'er', 'an', 'is', 'ar', 'on'];

/** An invented place, another one for each number below a thousand. */
const placeOf = (i: number): string =>
  (FIRST[i % 10] ?? '') + (MIDDLE[Math.floor(i / 10) % 10] ?? '') + (LAST[Math.floor(i / 100) % 10] ?? '');

/** A paragraph and its translation: every other one says a figure. */
function paragraphOf(i: number): [string, string] {
  const place = placeOf(i >> 1);
  const amount = (20 + (i >> 1) * 0.3).toFixed(1);
  if (i % 2 === 0)
    return [
      `${place} revenue was $${amount} million. Customers there stay with us, and net retention held as crews added a second site.`,
      `${place} 營收為 ${amount} 百萬美元。當地客戶持續使用我們的產品，隨著團隊增設第二個據點，淨留存率維持穩定。`,
    ];
  return [
    `In ${place} the teams worked through the backlog, hired where demand was strongest, and kept the plan that we described in the spring.`,
    `在 ${place}，團隊消化了在手訂單，在需求最強的地方招聘，並維持我們春季所說的計畫。`,
  ];
}

const PARAGRAPHS_A_TURN = 20;

/** The text of an invented call of so many paragraphs in both languages, half of them with a figure. */
export function longCall(paragraphs: number): string {
  const lines: string[] = [];
  for (let i = 0; i < paragraphs; i++) {
    const label = SPEAKERS[Math.floor(i / PARAGRAPHS_A_TURN) % SPEAKERS.length] ?? '';
    if (i % PARAGRAPHS_A_TURN === 0) lines.push(label, label);
    lines.push(...paragraphOf(i));
  }
  return lines.join('\n');
}
