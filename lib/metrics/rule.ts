/** How a metric was bound to its figure; the surest first. */
export type Rule =
  /** The name stands before the figure, with words between that are known to link them. */
  | 'before'
  /** The figure stands before the name: "$5 million of revenue". */
  | 'after'
  /** A change, then the level it led to: "grew 12% to $5 million". */
  | 'level'
  /** Goes on with the row before: "or 24% of revenue". */
  | 'chain'
  /** The verb names the metric: "earned $0.10 per share". */
  | 'verb'
  /** A list that ends in "respectively". */
  | 'list'
  /** What the row before is compared with. */
  | 'compared'
  /** A share of something: "75% of our revenue". */
  | 'share'
  /** Growth with its qualifier: "7% organically". */
  | 'qualified'
  /** The nearest name that can be measured in the figure's unit. */
  | 'near'
  /** The metric of the sentence before: "This represents ...". */
  | 'carried'
  /** A per-share amount with no other name is earnings per share. */
  | 'alone'
  /** The growth of whoever the sentence is about: "Asia grew 18%". */
  | 'subject'
  /** What is counted is named behind the number: "1,000 attendees". */
  | 'counted';
