import type { PlaceReading } from '../../src/domain/places/place-query.ts';
import type { Answerer } from '../../src/domain/search/answerer.ts';
import { withOtherReading } from '../../src/domain/search/other-reading.ts';
import type { Reply } from '../../src/components/search/search-line.element.ts';
import type { Reach } from '../../src/components/search/search-messages.element.ts';

/** A line to titles in the same process, which answers when it is told to. */
export class SampleLine {
  readonly asked: string[] = [];
  /** Where each question was asked for. */
  readonly places: string[] = [];
  readonly #answerer: Answerer;
  readonly #listen: (reply: Reply) => void;
  #limit = 0;
  #asTyped = false;

  constructor(answerer: Answerer, listen: (reply: Reply) => void) {
    this.#answerer = answerer;
    this.#listen = listen;
  }

  ask(query: string, limit: number, where: string, asTyped = false): void {
    this.asked.push(query);
    this.places.push(where);
    this.#limit = limit;
    this.#asTyped = asTyped;
  }

  /** @param limit fewer results than were asked for. */
  answer(reach: Reach = 'all', limit = this.#limit): void {
    const [query = '', where] = [this.asked.at(-1), this.places.at(-1)];
    const answer = this.#answerer.answer(query, limit, where, this.#asTyped);
    this.#listen({ answer: reach === 'first' ? answer : withOtherReading(answer), reach });
  }

  /** Answers again, now that the place is looked up. */
  answerIn(where: PlaceReading): void {
    const answer = this.#answerer.answer(this.asked.at(-1) ?? '', this.#limit);
    this.#listen({ answer: { ...answer, where }, reach: 'all' });
  }

  fail(): void {
    this.#listen('failed');
  }
}
