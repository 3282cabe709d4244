declare module '@adobe/structured-data-validator' {
  /** What is wrong with one thing, and where in it. */
  interface Issue {
    readonly issueMessage: string;
    readonly severity: 'ERROR' | 'WARNING';
    readonly path?: readonly { readonly type?: string; readonly property?: string }[];
  }

  export default class Validator {
    /** @param schemaOrgJson the vocabulary of schema.org in its published form. */
    constructor(schemaOrgJson: object);
    /** @param data things by their type, for each way of writing them. */
    validate(data: {
      readonly jsonld: Readonly<Record<string, readonly object[]>>;
    }): Promise<readonly Issue[]>;
  }
}
