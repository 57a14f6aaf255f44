/** Deflated bytes back, with what the browser has of itself. */

/** @throws when it is not deflated, or longer than `size` once it is not. */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const whole = new Uint8Array(size)
  let at = 0
  for (const reader = stream.getReader(); ; ) {
    const { done, value } = await reader.read()
    if (done) return whole.subarray(0, at)
    whole.set(value, at) // Throws beyond the end.
    at += value.length
  }
}
