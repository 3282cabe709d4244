import Amount from './Amount.astro';
import Career from './Career.astro';
import Credentials from './Credentials.astro';
import CredentialsWithin from './CredentialsWithin.astro';
import ParentsBox from '../title/ParentsBox.astro';
import Edition from './Edition.astro';
import JobGrowth from './JobGrowth.astro';
import LaterPart from './LaterPart.astro';
import NextDoor from './NextDoor.astro';
import NextDoorPart from './NextDoorPart.astro';
import NotHere from './NotHere.astro';
import Openings from './Openings.astro';
import Part from './Part.astro';
import Pay from './Pay.astro';
import Qualities from './Qualities.astro';
import Questions from './Questions.astro';
import Routes from './Routes.astro';
import Term from './Term.astro';
import Turnover from './Turnover.astro';
import WaysInPart from './WaysInPart.astro';
import WorkPart from './WorkPart.astro';

/** The components that written text may use, by the names authors write. */
export const guideComponents = {
  Amount,
  Career,
  Credentials,
  Edition,
  ForParents: ParentsBox,
  JobGrowth,
  NextDoor,
  Openings,
  Part,
  Pay,
  Qualities,
  Questions,
  Routes,
  Term,
  Turnover,
};

/** For the parts of an occupation's guide that stand in its page's section on the work. */
export const workComponents = { ...guideComponents, Part: WorkPart, ForParents: NotHere };

/** For those on the ways in, below a heading of their own. */
export const waysInComponents = {
  ...workComponents,
  Part: WaysInPart,
  Credentials: CredentialsWithin,
};

/** For the careers next door. */
export const nextDoorComponents = { ...workComponents, Part: NextDoorPart };

/** For what stands at the end of the page. */
export const laterComponents = { ...guideComponents, Part: LaterPart };
