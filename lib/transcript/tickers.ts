/** Exchanges as pages write them before a ticker. Bombay's codes are no tickers. */
const EXCHANGE = String.raw`(?:NYSE(?: ?Arca| ?American| ?MKT)?|N[Aa][Ss][Dd][Aa][Qq](?:GS|GM|CM)?|AMEX|OTC\w*|CBOE|LSE|LON|AIM|TSXV?|CSE|ASX|NZX|NSE|XETRA|ETR|FRA|EPA|PAR|AMS|BIT|BME|SIX|SWX|STO|OSL|OSE|HEL|CPH|SGX|HKEX|SEHK|HKG|TSE|TYO|TPE|TWSE|TPEX|KRX|KOSPI|KOSDAQ|SHA|SZSE|JSE)`;
/** What the field is called. */
const FIELD = '(?:[Tt]icker|[Ss]ymbol|証券コード|[股證证][票券]代[碼码號号]|종목코드)';
/** Letters with a market's or a share's suffix, or the digits of Asian exchanges; no year, and no short word. */
const TICKER = String.raw`(?!(?:(?:19|20[0-3])\d|EPS|C[EFOT]O|[ES]?VP|IR|ET|EBITDA|FFO|GAAP|USD|EUR|PDF|MB)(?![\w.]))(?<ticker>[A-Z]{4}\d\d?(?![\d.])|[A-Z][A-Z&]{0,9}(?:[.-][A-Z]{1,4})?|\d{3,6}[A-Z]?(?:\.[A-Z]{2})?)(?![A-Za-z])`;

/**
 * A company with its ticker, with or without an exchange: "Harborline Inc. (NASDAQ:HRBL)", "Harborline Inc. NYSE:HRBL".
 * A live price may have grown into it: "(HRBL+0.14%)".
 */
const NAMED = [
  `(?<exchange>)${EXCHANGE} ?: ?${TICKER}`,
  String.raw`\((?:(?<exchange>(?!BSE)[A-Z][A-Za-z/\d]{1,9}(?: [A-Z][a-z]+){0,2}) ?: ?)?${TICKER}(?: [A-Z]{2})?(?:[+-]?\d[\d.]*%)?[),;/]`,
].map((form) => new RegExp(`(?:^|[|:】>] ?)(?<company>[^|:()【】>]{2,80}?),? ?${form}`, 'u'));
/** "NASDAQ: HRBL", to which a price may be glued, "Ticker: HRBL", "$HRBL", "HRBLNASDAQ63.12" and "HRBL.N - Q1 2024". */
const BARE = [
  new RegExp(
    String.raw`(?:^|[^\w])(?:${EXCHANGE}(?:\W{0,2}:\W{0,3}| ?[|·•] )|${FIELD}\W{1,4})${TICKER}`,
    'u',
  ),
  new RegExp(String.raw`^${TICKER.replace('(?![A-Za-z])', '')} ?${EXCHANGE}(?=\d)`, 'u'),
  /(?:^|\s)\$(?<ticker>[A-Z]{1,5})\b/u,
  /\b(?<ticker>[A-Z]{1,5})\.(?:OQ?|N|K|P)(?= - | earnings )/u,
];
/** In the address of an article, between the company and the quarter: "/2025/11/30/harborline-hrbl-q3-2025-earnings-call". */
const IN_ADDRESS = /\/20\d\d\/\d\d\/\d\d\/[a-z\d-]+-(?!inc|corp?|ltd|plc|group)([a-z]{1,5})-q[1-4]-20\d\d-/;

/** A company and its ticker as a line prints them together. */
export interface Named {
  company: string;
  ticker: string;
  /** Whether the exchange is named as well: then it is the company's full name. */
  isListed: boolean;
  /** Whether the line says nothing else. */
  isAlone: boolean;
}

/** The company that a line prints with its ticker, or null. */
export function readNamed(line: string): Named | null {
  for (const form of NAMED) {
    const match = form.exec(line);
    const { company = '', ticker = '', exchange } = match?.groups ?? {};
    if (!match || !/\p{L}/u.test(company)) continue;
    // Digits in brackets are many things.
    if (/^\d+$/.test(ticker) && exchange === undefined && !EAST_ASIAN.test(line)) continue;
    const isAlone = match[0].length === line.length;
    return { company, ticker: withoutCountry(ticker), isListed: exchange !== undefined, isAlone };
  }
  return null;
}
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u;

/** The ticker that a line prints by itself, or null. */
export function readTicker(line: string): string | null {
  for (const form of BARE) {
    const ticker = form.exec(line)?.groups?.ticker;
    if (ticker) return withoutCountry(ticker);
  }
  return null;
}

/** The ticker in the address of an article, or null. */
export const tickerInAddress = (line: string): string | null =>
  IN_ADDRESS.exec(line)?.[1]?.toUpperCase() ?? null;

/** Vendors add a country: "HRBL-US". */
const withoutCountry = (ticker: string): string => ticker.replace(/-[A-Z]{2}$/, '');
