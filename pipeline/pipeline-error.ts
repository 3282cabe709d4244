/** Where in a source file a problem is. Rows and columns as a spreadsheet shows them, from 1. */
export interface ErrorPlace {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
}

/** A problem with a source file or with what was made of it, as one whole sentence with its remedy. */
export class PipelineError extends Error {
  override readonly name = 'PipelineError';
  readonly place: ErrorPlace;
  readonly remedy: string;

  constructor(what: string, place: ErrorPlace, remedy: string) {
    const parts = [
      place.file,
      place.sheet && `sheet "${place.sheet}"`,
      place.row !== undefined && `row ${String(place.row)}`,
      place.column && `column ${place.column}`,
    ].filter(Boolean);
    super(`${parts.join(', ')}: ${what} ${remedy}`);
    this.place = place;
    this.remedy = remedy;
  }
}
