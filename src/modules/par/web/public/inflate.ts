/** @returns the content. @throws when it is not deflated, or is longer than `size`: a small file must not become a flood. */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const content = new Uint8Array(size)
  let at = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return content.subarray(0, at)
    if (at + value.length > size) {
      await reader.cancel()
      throw new RangeError('longer than it says')
    }
    content.set(value, at)
    at += value.length
  }
}
