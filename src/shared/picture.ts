/** A photograph to set on a page: its kind and its size, read from its first bytes. */

export interface Picture {
  bytes: Uint8Array
  /** The frame it is fitted into, in millimetres. */
  frame: { width: number; height: number }
  /** Said to who does not see it. */
  alt: string
}

interface Kind {
  format: 'image/png' | 'image/jpeg'
  /** In dots; null where it does not say. */
  size: { width: number; height: number } | null
}

const isPng = (bytes: Uint8Array) => bytes[0] === 0x89

export function kindOf(bytes: Uint8Array): Kind {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!isPng(bytes)) return { format: 'image/jpeg', size: sizeOfJpeg(view) }
  const isWhole = view.byteLength >= 24
  return { format: 'image/png', size: isWhole ? { width: view.getUint32(16), height: view.getUint32(20) } : null }
}

/** The segment that begins the frame has it; those before it say how long they are (ITU-T T.81, B.1.1.4). */
function sizeOfJpeg(view: DataView): Kind['size'] {
  let at = 2
  while (at + 9 < view.byteLength) {
    const marker = view.getUint8(at + 1)
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) }
    at += 2 + view.getUint16(at + 2)
  }
  return null
}

/** As large as the frame allows, in its own proportions; one that does not say them fills the frame. */
export function fitted(size: Kind['size'], frame: Picture['frame']): Picture['frame'] {
  if (size === null || size.width === 0 || size.height === 0) return frame
  const share = Math.min(frame.width / size.width, frame.height / size.height)
  return { width: size.width * share, height: size.height * share }
}
