/**
 * Decompresses a Flate stream, but never to more than `limit` bytes: a small file can hold the promise of a huge
 * one. Undefined where it is damaged, cut off, or larger than that.
 */
export async function inflate(
  compressed: Uint8Array<ArrayBuffer>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = new Blob([compressed]).stream().pipeThrough(new DecompressionStream("deflate")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > limit) return undefined;
      chunks.push(value);
    }
  } catch {
    return undefined;
  } finally {
    // Ends the decompression where it was given up.
    reader.cancel().catch(() => undefined);
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}
