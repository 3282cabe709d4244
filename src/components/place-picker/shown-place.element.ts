/** Tells the rest of the page which place's pay it shows by now; undefined for the whole country. */
export function setShownPlace(slug: string | undefined): void {
  if (slug === undefined) delete document.body.dataset.place;
  else document.body.dataset.place = slug;
}

/** The slug of the place whose pay the page shows; undefined for the whole country. */
export const shownPlace = (): string | undefined => document.body.dataset.place;
