/** Where a table of a font stands in its file, as the font's directory says. */
interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

const headerSize = 12;
const entrySize = 16;

/** The names of a family that programs show: family, full name, PostScript name, preferred family. */
const familyNames = new Set([1, 4, 6, 16]);
/** Names that would tell the old family in other words: its unique id, and its trademark. */
const dropped = new Set([3, 7, 10, 11, 12, 17, 21, 22, 25]);

/**
 * `font`, a whole TrueType or OpenType file, with `family` in place of the names of its family; the
 * copyright, its maker and the license stay. Throws where the file has no table of names.
 */
export function withFamilyName(font: Buffer, family: string): Buffer {
  const tables = tablesOf(font).map(({ tag, data }) =>
    tag === 'name' ? { tag, data: renamed(data, family) } : { tag, data },
  );
  if (!tables.some(({ tag }) => tag === 'name')) {
    throw new Error('The font has no table of names, so its family cannot be renamed.');
  }
  return withTables(font.subarray(0, headerSize), tables);
}

function tablesOf(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const entry = headerSize + index * entrySize;
    const offset = font.readUInt32BE(entry + 8);
    return {
      tag: font.toString('latin1', entry, entry + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(entry + 12)),
    };
  });
}

/** The table of names with the family's own: Windows records, whose text is UTF-16, big end first. */
function renamed(table: Buffer, family: string): Buffer {
  const texts = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, index) => {
    const at = 6 + index * 12;
    const start = texts + table.readUInt16BE(at + 10);
    const text = table.subarray(start, start + table.readUInt16BE(at + 8));
    return { key: table.subarray(at, at + 8), id: table.readUInt16BE(at + 6), text };
  })
    .filter(({ key, id }) => key.readUInt16BE(0) === 3 && !dropped.has(id))
    .map((record) =>
      familyNames.has(record.id)
        ? { ...record, text: utf16(record.id === 6 ? family.replaceAll(' ', '') : family) }
        : record,
    );
  const header = Buffer.alloc(6 + records.length * 12);
  header.writeUInt16BE(records.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { key, text }] of records.entries()) {
    const at = 6 + index * 12;
    key.copy(header, at);
    header.writeUInt16BE(text.length, at + 8);
    header.writeUInt16BE(offset, at + 10);
    offset += text.length;
  }
  return Buffer.concat([header, ...records.map(({ text }) => text)]);
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();

/** A font file of `tables`, each at an offset that four divides, with the sums that the format asks for. */
function withTables(header: Buffer, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(headerSize + tables.length * entrySize);
  header.copy(directory);
  let offset = directory.length;
  const bodies = tables.map(({ tag, data }, index) => {
    const body = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(body);
    // The head table holds the sum of the whole file, which counts as nothing in its own sum.
    if (tag === 'head') body.writeUInt32BE(0, 8);
    const entry = headerSize + index * entrySize;
    directory.write(tag, entry, 'latin1');
    directory.writeUInt32BE(sum(body), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(data.length, entry + 12);
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([directory, ...bodies]);
  const head = tables.findIndex(({ tag }) => tag === 'head');
  const at = font.readUInt32BE(headerSize + head * entrySize + 8);
  font.writeUInt32BE((0xb1b0afba - sum(font)) >>> 0, at + 8);
  return font;
}

/** The format's checksum: the big-endian words of `data` added up in 32 bits. */
function sum(data: Buffer): number {
  let total = 0;
  for (let at = 0; at < data.length; at += 4) total = (total + data.readUInt32BE(at)) >>> 0;
  return total;
}
