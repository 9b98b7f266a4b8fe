/** What opens a story of one customer, or of somebody else: until the paragraph ends or the company speaks of itself. */
const OPENS =
  /(?:^|(?<=[,;] ))(?:for (?:example|instance)|another (?:great |recent |good )?(?:example|customer|win|notable win|use case)|one (?:great |recent |good )?(?:example|customer|of (?:our|the|europe['’]s|the world['’]s)(?: [\w-]+){0,4} (?:customers|clients|companies|retailers|banks|partners|manufacturers|providers|operators|organizations)))(?!\w)|(?<!\w)(?:an?|another) (?:(?:leading|large|global|major|fortune \d+|well-known|top|premium|mid-market|multinational|regional|recent)(?:,? |-))+(?:[\w&’'-]+ ){0,4}?(?:company|provider|customer|firm|retailer|bank|manufacturer|organization|leader|advertiser|operator|agency|insurer|airline|brand)(?!\w)|(?<!\w)(?:case study|customer stor(?:y|ies)|(?:an )?early adopters? of)(?!\w)/i;
/** Said within one sentence only. */
const WITHIN =
  /(?<!\w)(?:their (?:team|teams|company|organi[sz]ation|workflows?|employees|users|TCV|ARR|spend|deployment)|(?:its|to) (?:TCV|ARR)|(?:\$\d[\d.,]* ?(?:million|billion)?|six|seven)[- ](?:figure )?(?:ARR|TCV) (?:threshold|deal|customer)|customers? (?:said|told|reported|saved|saving|are saving|reduced)|return on investment|this customer(?! (?:cohort|segment|base))|one customer|a customer(?! of)|(?:expanded|expansion|deployment|rollout|deal|contract) (?:to|of|with|for) (?:more than |over |nearly |about )?[\d,]+(?:,000)? (?:seats|users|employees|licenses))(?!\w)/i;
/** The company itself is the subject again. */
const CLOSES =
  /^(?:(?:and|so|now|in total|overall|in addition|additionally|finally|turning|moving|looking|beyond)(?:,| to| on| at)? ?)*(?:we|our|total|q[1-4]|for the (?:quarter|year|full))(?!\w)|^(?:turning to|moving (?:on )?to|looking (?:at|ahead)|these (?:wins|examples|early|health|customer))(?!\w)/i;

/** Where in a paragraph a story has begun; one for each paragraph. */
export interface Story {
  /** As of the sentence that was asked about last. */
  isOpen: boolean;
  /** The sentences since then, in order; the last of them that opens or closes a story decides. */
  unread: string[];
}

/** Whether a sentence tells of one customer, and not of the company. It is the last of the unread ones. */
export function isStory(sentence: string, story: Story): boolean {
  const turn = story.unread.findLast((each) => OPENS.test(each) || CLOSES.test(each));
  if (turn !== undefined) story.isOpen = OPENS.test(turn);
  story.unread = [];
  return story.isOpen || WITHIN.test(sentence);
}
