import * as z from 'zod/mini';

/** Of a match pattern: `*.` stands for the host and its subdomains. */
const HOST = z.string().check(z.regex(/^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/));
const SELECTOR = z.optional(z.string().check(z.minLength(1)));

/**
 * What is special about one site. The reader knows no site: it goes by what a page repeats, and an adapter says only
 * what a page cannot show by itself. Selectors are CSS.
 */
export const ADAPTER = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
  /** As the site calls itself. */
  name: z.string().check(z.minLength(1)),
  hosts: z.array(HOST).check(z.minLength(1)),
  /**
   * Whether the extension may read the site from its installation on. True for the first release alone: a host that
   * is added later would switch the extension off for everybody until they agree to it, so sites that come later work
   * on request and by a click on the toolbar button.
   */
  isAtInstall: z.boolean(),
  /** What stands among the speech and is none: polls, promotions, quotes of a price. */
  skip: SELECTOR,
  /** Elements that are speakers' labels, whatever they say. */
  label: SELECTOR,
  /** What is there when a pay wall cut the text. */
  cut: SELECTOR,
  /** The query that shows a paged article on one page: "singlepage=1". */
  wholePage: z.optional(z.string().check(z.regex(/^[\w-]+=[\w-]+$/))),
});

export type Adapter = z.infer<typeof ADAPTER>;
