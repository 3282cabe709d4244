import { markup, type Markup } from './markup.ts';

/** Says nothing until a place is chosen: the part of the openings that a place replaces whole. */
export const openingsScope: Markup = markup`<span data-part="openings-scope"></span>`;

/** Of which place the openings are, with another chosen. */
export const openingsScopeThere: Markup = markup`<span data-part="openings-scope"><b>Whole country:</b> we hold no state projections. </span>`;
