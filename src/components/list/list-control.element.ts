import type { ListField } from '../../domain/lists/list-field.ts';

/** A field as it stands on the page. */
export interface ListControl {
  readonly field: ListField;
  /** Shows `value` as the one chosen. */
  put(value: string): void;
  focus(): void;
}

/** Told a field's new value. */
export type Choose = (name: string, value: string) => void;
