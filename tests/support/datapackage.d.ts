/** The Frictionless library for JavaScript, which comes without types: what is used of it. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    readonly descriptor: { readonly rows: number };
    /** Every row, each cell in the type of its field. Throws when one does not fit. */
    read(): Promise<unknown[][]>;
  }
  export class Package {
    static load(
      descriptor: string,
      options?: { basePath?: string; strict?: boolean },
    ): Promise<Package>;
    readonly valid: boolean;
    readonly errors: readonly Error[];
    readonly resources: readonly Resource[];
  }
}
