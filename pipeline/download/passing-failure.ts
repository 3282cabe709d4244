import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';

/** A failure that may pass: it is tried again, and `final` is thrown when it does not. */
export class PassingFailure extends Error {
  override readonly name = 'PassingFailure';
  readonly final: PipelineError;
  /** How long the server asks to wait, in milliseconds. */
  readonly wait: number;

  constructor(what: string, place: ErrorPlace, remedy: string, wait = 0) {
    super(what);
    this.final = new PipelineError(what, place, remedy);
    this.wait = wait;
  }
}
