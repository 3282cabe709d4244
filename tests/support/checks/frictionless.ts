import { Package, type Resource } from 'datapackage';

/** The tables of `data/` as the Frictionless library reads them, and what it refuses of their description. */
export async function frictionlessPackage(
  descriptor = 'data/datapackage.json',
): Promise<{ readonly refused: string[]; readonly tables: readonly Resource[] }> {
  const read = await Package.load(descriptor);
  return { refused: read.errors.map(({ message }) => message), tables: read.resources };
}

/** Why the library cannot read a table as it is described; undefined when it can. */
export async function tableRefused(table: Resource): Promise<string | undefined> {
  try {
    const rows = await table.read();
    const { rows: described } = table.descriptor;
    if (rows.length === described) return undefined;
    return `${table.name} has ${rows.length} rows, where ${described} are described.`;
  } catch (error) {
    const { message, errors = [] } = error as { message: string; errors?: readonly Error[] };
    return `${table.name}: ${message} ${errors.slice(0, 3).map(String).join(' ')}`;
  }
}
