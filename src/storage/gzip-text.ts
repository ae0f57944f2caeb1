/**
 * Text as compressed bytes. Uses the browser's streams, which do not wait inside a database transaction: call it
 * before one begins.
 */
export async function compressText(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return joinChunks(readChunks(new TextEncoder().encode(text), new CompressionStream("gzip")));
}

/**
 * The text of compressed bytes. Of bytes that were damaged, as much as can still be made out: whoever reads it
 * finds out what is wrong with it. Stops a little after `limitBytes`, so that bytes that were made to swell
 * without end do not fill the memory.
 */
export async function decompressText(gzip: Uint8Array<ArrayBuffer>, limitBytes: number): Promise<string> {
  const decoder = new TextDecoder("utf-8");
  let text = "";
  let size = 0;
  try {
    for await (const chunk of readChunks(gzip, new DecompressionStream("gzip"))) {
      size += chunk.length;
      text += decoder.decode(chunk, { stream: true });
      if (size > limitBytes) break;
    }
  } catch {
    // Not gzip, or damaged from here on.
  }
  return text + decoder.decode();
}

type Chunk = Uint8Array<ArrayBuffer>;

async function* readChunks(
  bytes: Chunk,
  { readable, writable }: ReadableWritablePair<Chunk, BufferSource>,
): AsyncGenerator<Chunk, void, void> {
  const writer = writable.getWriter();
  // What goes wrong with the writing shows in the reading.
  writer.write(bytes).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = readable.getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function joinChunks(chunks: AsyncIterable<Chunk>): Promise<Chunk> {
  const parts: Chunk[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const joined = new Uint8Array(parts.reduce((size, { length }) => size + length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
