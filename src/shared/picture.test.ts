import { expect, test } from 'vitest'
import { fitted, kindOf } from './picture.ts'

const png = (width: number, height: number) => {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
/** A table before the frame, as cameras write it. */
const jpeg = (frame: number) =>
  Uint8Array.from([
    ...[0xff, 0xd8, 0xff, 0xc4, 0x00, 0x04, 0xc0, 0xc0],
    ...[0xff, frame, 0x00, 0x11, 0x08, 0x03, 0x84, 0x02, 0x58, 0x03, 0x01, 0x22],
  ])

test('a photograph says its own size, whatever stands before it; one that does not is told apart', () => {
  expect(kindOf(png(600, 900))).toEqual({ format: 'image/png', size: { width: 600, height: 900 } })
  for (const frame of [0xc0, 0xc2])
    expect(kindOf(jpeg(frame))).toEqual({ format: 'image/jpeg', size: { width: 600, height: 900 } })
  expect(kindOf(png(600, 900).slice(0, 20)).size).toBeNull()
  expect(kindOf(Uint8Array.from([0xff, 0xd8, 0xff])).size).toBeNull()
})

test('it is as large as its frame allows and keeps its proportions', () => {
  const frame = { width: 36, height: 56 }
  expect(fitted({ width: 720, height: 560 }, frame)).toEqual({ width: 36, height: 28 })
  expect(fitted({ width: 360, height: 1120 }, frame)).toEqual({ width: 18, height: 56 })
  expect(fitted(null, frame)).toEqual(frame)
})
