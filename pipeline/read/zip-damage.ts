import { crc32, inflateRawSync } from 'node:zlib';

const signature = { end: 0x06054b50, entry: 0x02014b50, member: 0x04034b50 } as const;
const endLength = 22;
const longestComment = 0xffff;
const method = { stored: 0, deflated: 8 } as const;

/** Sizes stand after the member, and not before it. */
const sizesFollow = 0x0008;
/** Stands for a number that is written elsewhere, as ZIP64 does. */
const elsewhere = 0xffffffff;

/**
 * What is wrong with a zip, or a workbook, which is one; undefined when all its members have the
 * length, the CRC-32 and the name that its directory gives them. Neither of the libraries that
 * read zips here compares those, so that a flipped bit would pass for another figure.
 */
export function damageOfZip(bytes: Uint8Array): string | undefined {
  try {
    return firstDamage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch {
    // A place or length in it points outside of it.
    return 'a place that it names lies outside of it';
  }
}

function firstDamage(zip: Buffer): string | undefined {
  const end = endOf(zip);
  if (end === undefined) return 'its end is missing';
  const [disk, firstDisk, here, count] = [4, 6, 8, 10].map((field) =>
    zip.readUInt16LE(end + field),
  ) as [number, number, number, number];
  if (disk !== 0 || firstDisk !== 0 || here !== count) return 'it is a part of several';
  let at = zip.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    const damage = damageAt(zip, at);
    if (damage !== undefined) return damage;
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return at === end ? undefined : 'its directory has another length';
}

/** Where the record stands that ends a zip, and ends with the file. */
function endOf(zip: Buffer): number | undefined {
  const first = Math.max(0, zip.length - endLength - longestComment);
  for (let at = zip.length - endLength; at >= first; at -= 1) {
    if (zip.readUInt32LE(at) !== signature.end) continue;
    if (at + endLength + zip.readUInt16LE(at + 20) === zip.length) return at;
  }
  return undefined;
}

function damageAt(zip: Buffer, at: number): string | undefined {
  if (zip.readUInt32LE(at) !== signature.entry) return 'its directory is damaged';
  const name = zip.subarray(at + 46, at + 46 + zip.readUInt16LE(at + 28));
  const [crc, packed, length, start] = [16, 20, 24, 42].map((field) =>
    zip.readUInt32LE(at + field),
  ) as [number, number, number, number];
  const called = `"${name.toString('utf8')}" in it`;
  if ([packed, length, start].includes(elsewhere)) return `${called} is written as ZIP64`;
  if (zip.readUInt32LE(start) !== signature.member) return `${called} is not where it should be`;

  const nameLength = zip.readUInt16LE(start + 26);
  const data = start + 30 + nameLength + zip.readUInt16LE(start + 28);
  const sameName = zip.subarray(start + 30, start + 30 + nameLength).equals(name);
  const kind = zip.readUInt16LE(at + 10);
  const told = [14, 18, 22].map((field) => zip.readUInt32LE(start + field));
  const sameSizes =
    (zip.readUInt16LE(start + 6) & sizesFollow) !== 0 ||
    [crc, packed, length].every((number, index) => number === told[index]);
  if (!sameName || !sameSizes || kind !== zip.readUInt16LE(start + 8)) {
    return `${called} is described in two ways`;
  }
  const content = contentOf(zip.subarray(data, data + packed), kind, length);
  if (content?.length !== length) return `${called} cannot be unpacked`;
  return crc32(content) === crc
    ? undefined
    : `${called} has another checksum (CRC-32) than it should`;
}

function contentOf(packed: Buffer, kind: number, length: number): Buffer | undefined {
  if (kind === method.stored) return packed;
  if (kind !== method.deflated) return undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(length, 1) });
  } catch {
    return undefined;
  }
}
