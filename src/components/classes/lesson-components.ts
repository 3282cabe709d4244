import { guideComponents } from '../guide/guide-components.ts';
import NotHere from '../guide/NotHere.astro';
import RatedLower from '../guide/RatedLower.astro';
import KeyAnswer from './KeyAnswer.astro';
import SheetAnswer from './SheetAnswer.astro';

/** For the page of a lesson, which keeps its answers back. */
export const lessonComponents = { ...guideComponents, RatedLower, Answer: NotHere };

/** For its sheet of paper: the answers alone, which the class view takes away. */
export const sheetComponents = { ...lessonComponents, Part: NotHere, Answer: SheetAnswer };

/** For the key: the answers alone. */
export const keyComponents = { ...lessonComponents, Part: NotHere, Answer: KeyAnswer };
