import { beforeEach, describe, expect, test } from 'vitest';
import type { Obstacle } from '../../lib/translation/port.ts';
import { createSession, type TranslationSession } from '../../lib/translation/session.ts';
import { type Script, scripted, settled } from './scripted.ts';

let script: Script;
let session: TranslationSession;
let page: AbortController;
let isRepaired: boolean;

beforeEach(() => {
  const made = scripted();
  script = made.script;
  page = new AbortController();
  isRepaired = true;
  session = createSession(
    made.translator,
    async (_, text, target) =>
      isRepaired ? { text: `${text} in ${target}`, corrections: [], checks: [] } : null,
    page.signal,
  );
});

/** Asks for a language and starts, up to the first text. */
async function on(): Promise<void> {
  session.ask('zh-Hant');
  await settled();
  session.start();
  script.open();
  await settled();
}
const { stage } = { stage: () => session.current().stage };

describe('before anything is translated', () => {
  test('it is asked what the device can do, and nothing is opened by itself', async () => {
    session.ask('zh-Hant');
    expect(stage()).toBe('asking');
    await settled();
    expect(stage()).toBe('ready');
    session.read(['a'], 0);
    await settled();
    expect(script.opened).toEqual([]);
  });

  test.each<Obstacle>(['absent', 'insecure', 'unavailable'])('%s is told', async (obstacle) => {
    script.answer = obstacle;
    session.ask('zh-Hans');
    await settled();
    expect(stage()).toBe(obstacle);
  });

  test('the answer for a language that is wanted no more is not told', async () => {
    script.answer = 'unavailable';
    session.ask('zh-Hant');
    script.answer = 'ready';
    session.ask('zh-Hans');
    await settled();
    expect(stage()).toBe('ready');
  });
});

describe('while it opens', () => {
  test('the language model’s share is told, then the texts follow from where one reads', async () => {
    script.shares = [0, 0.4];
    session.read(['a', 'b'], 1);
    session.ask('zh-Hant');
    await settled();
    session.start();
    expect(session.current()).toMatchObject({ stage: 'opening', share: 0.4 });
    script.open();
    await settled();
    expect(stage()).toBe('on');
    expect(script.asked).toEqual(['b']);
  });

  test('it can be cancelled, and what comes after all is closed', async () => {
    session.ask('zh-Hant');
    await settled();
    session.start();
    session.stop();
    expect(stage()).toBe('ready');
    await settled();
    expect(stage()).toBe('ready');
    expect(script.closed).toBe(1);
  });

  test.each<Obstacle>(['refused', 'failed'])('%s is told, and one may try again', async (obstacle) => {
    script.obstacle = obstacle;
    await on();
    expect(stage()).toBe(obstacle);
    script.obstacle = null;
    session.start();
    script.open();
    await settled();
    expect(stage()).toBe('on');
  });
});

describe('while it translates', () => {
  test('each text is compared with its original', async () => {
    await on();
    session.read(['a'], 0);
    await script.finish();
    expect(session.current().done.get('a')?.text).toBe('<a> in zh-Hant');
  });

  test('where nothing could compare it, it says so', async () => {
    isRepaired = false;
    await on();
    session.read(['a'], 0);
    await script.finish();
    expect(session.current().done.get('a')).toEqual({ text: '<a>', corrections: [], checks: null });
  });

  test('listeners hear of each text, with a state that is another', async () => {
    await on();
    const seen = new Set<unknown>();
    session.subscribe(() => seen.add(session.current()));
    session.read(['a', 'b'], 0);
    await script.finish();
    await script.finish();
    expect(seen.size).toBe(2);
  });

  test('stopping keeps what is done; going on does the rest', async () => {
    await on();
    session.read(['a', 'b'], 0);
    await script.finish();
    session.stop();
    expect(stage()).toBe('ready');
    expect(script.closed).toBe(1);
    expect(session.current().done.has('a')).toBe(true);
    session.start();
    script.open();
    await settled();
    expect(script.asked).toEqual(['a', 'b', 'b']);
  });

  test('each language has its own; going back finds what was done', async () => {
    await on();
    session.read(['a'], 0);
    await script.finish();
    session.ask('zh-Hans');
    await settled();
    expect(session.current()).toMatchObject({ stage: 'ready', done: new Map() });
    session.ask('zh-Hant');
    await settled();
    expect(session.current().done.has('a')).toBe(true);
  });

  test('asking again for the same language changes nothing', async () => {
    await on();
    session.ask('zh-Hant');
    await settled();
    expect(stage()).toBe('on');
    expect(script.closed).toBe(0);
  });

  test('a translator that breaks is closed, and what failed is tried once more', async () => {
    await on();
    session.read(['a', 'b', 'c', 'd'], 0);
    for (let i = 0; i < 3; i++) await script.finish(false);
    expect(stage()).toBe('failed');
    expect(script.closed).toBe(1);
    session.start();
    script.open();
    await settled();
    expect(script.asked).toEqual(['a', 'b', 'c', 'a']);
  });

  test('it ends with the page', async () => {
    await on();
    session.read(['a', 'b'], 0);
    page.abort();
    await script.finish();
    expect(script.closed).toBe(1);
    expect(script.asked).toEqual(['a']);
    session.start();
    await settled();
    expect(script.opened).toHaveLength(1);
  });
});
