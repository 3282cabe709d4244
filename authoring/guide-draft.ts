import { guideParts } from '../src/domain/site/guide-parts.ts';

/** What the data knows of an occupation before anyone writes about it. */
export interface KnownOfOccupation {
  readonly code: string;
  readonly slug: string;
  /** The occupation's name, in the plural. */
  readonly name: string;
  /** Titles that workers report, to choose other names from. */
  readonly titles: readonly string[];
  /** Skills that matter most, by name. */
  readonly skills: readonly string[];
  /** What analysts list as typical, in words. */
  readonly typicalPath: string;
  readonly related: readonly { readonly code: string; readonly name: string }[];
  /** Its page in the Occupational Outlook Handbook; undefined when it has none. */
  readonly handbook: string | undefined;
  /** The growth factors that the projections name, in words. */
  readonly factors: readonly string[];
}

/** Lists of the front matter that a part places. */
const lists: Readonly<Record<string, string>> = {
  'What it asks of you': '<Qualities />',
  'Ways in': '<Routes />',
  'Licenses and certificates': '<Credentials />',
  'Careers next door': '<NextDoor />',
};

/** What each part answers, for its author. */
const prompts: Readonly<Record<string, string>> = {
  'What you do':
    'Tell it as a friend would. What does a day hold? Name the duties, tools and papers by the words of the field.',
  'Where you work': 'Places, hours, shifts, weather, travel.',
  'The hard part': 'From a source: what wears people out, what is dangerous, who leaves.',
  'Licenses and certificates': 'What the law asks for, what employers ask for, what is a choice.',
  'Start now, at 15': 'A class, a club, a first job, an age limit. Four to six lines.',
  'How the work grows':
    'What comes after some years, by the names of the titles, and what it takes.',
  'Questions people ask': 'Two to four, each under a heading of its own (###).',
};

/** A guide begun with what the data knows; its author fills the rest. `today` is as 2026-11-22. */
export function guideDraft(known: KnownOfOccupation, today: string): string {
  return `${frontMatter(known, today)}\n${[...guideParts].flatMap(part(known)).join('\n')}`;
}

function frontMatter(known: KnownOfOccupation, today: string): string {
  return `---
# ${known.name}. Typical path: ${known.typicalPath}.
# Skills that matter most: ${known.skills.join(', ')}.
# Why jobs may grow or shrink: ${known.factors.join('; ') || 'no special reason is named'}
slug: ${known.slug}
code: '${known.code}'
title: # one person in the job, such as Registered nurse
alsoCalled: [] # only names of this one occupation. Workers report: ${known.titles.join(', ')}
summary: # one sentence that a friend would say
verbs: [] # five, in the order of the day
qualities: [] # three to seven: name, why
routes: [] # fastest first: name, takes, time, leadsTo
credentials: [] # name, short, issuer, url, neededBy, when, takes
nextDoor: # two to five; keep what fits
${known.related.map(({ code, name }) => `  - code: '${code}' # ${name}\n    reason:\n    difference:`).join('\n')}
questions: [] # five to ask a program before paying
sources:
${known.handbook ? handbookSource(known, known.handbook, today) : '  # publisher, title, url, checked'}
reviewed: ${today}
---
`;
}

function handbookSource({ name }: KnownOfOccupation, url: string, today: string): string {
  return `  - publisher: U.S. Bureau of Labor Statistics
    title: 'Occupational Outlook Handbook: ${name.replaceAll("'", "''")}'
    url: ${url}
    checked: ${today}`;
}

const part =
  ({ code }: KnownOfOccupation) =>
  ([heading]: readonly [string, unknown]): string[] => {
    const prompt = prompts[heading];
    const inside = [prompt === undefined ? [] : `{/* ${prompt} */}`, lists[heading] ?? []].flat();
    const written = `<Part heading="${heading}">\n\n${inside.join('\n\n')}\n\n</Part>\n`;
    return heading === 'Questions people ask' ? [written, forParents(code)] : [written];
  };

const forParents = (code: string) => `<ForParents>

**Years to the first pay.**

**What it hangs on.**

{/* Say what the figures above this box cannot: who pays more, what pay leaves out. */}

**What it pays.** <Pay code="${code}" />

{/* What makes it steady or not: layoffs, seasons, contracts, public money. A count is no answer. */}

**How steady it is.** <Turnover code="${code}" /> (<Edition of="ep-whole" />), <Turnover code="00-0000" /> in all jobs

**What could change.** <JobGrowth code="${code}" /> over <Edition of="ep" />

**Five questions to ask a program.**

<Questions />

</ForParents>
`;
