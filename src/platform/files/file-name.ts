/** The name a file came with is shown and offered back, never used as a path. */
import { tidy } from '../../shared/vietnamese.ts'

/** Control characters, and the marks that turn text round so that 'giao‮fdp.exe' reads as a PDF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
const INVISIBLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g

/** 'C:\\Ảnh\\bìa .png' → 'bìa .png'; NFC, at most 200 characters with the ending kept. */
export function fileName(claimed: string): string {
  const name = tidy((claimed.split(/[\\/]/).at(-1) ?? '').replace(INVISIBLE, ''))
  const characters = [...name]
  if (characters.length <= 200) return name
  const ending = /\.[^.]{1,10}$/.exec(name)?.[0] ?? ''
  return characters.slice(0, 200 - [...ending].length).join('') + ending
}

/** 'Tệp “bìa.png”' to begin a sentence with. */
export function fileInWords(claimed: string | undefined): string {
  const name = fileName(claimed ?? '')
  return name === '' ? 'Tệp này' : `Tệp “${name}”`
}

const UNITS = [
  [1024 ** 2, 'MB'],
  [1024, 'KB'],
  [1, 'byte'],
] as const

/** 62_914_560 → '60 MB'; rounded up, so that one byte over 50 MB does not read '50 MB'. */
export function sizeInWords(bytes: number): string {
  const [unit, name] = UNITS.find(([least]) => bytes >= least) ?? UNITS[2]
  return `${(Math.ceil((bytes / unit) * 100) / 100).toLocaleString('vi-VN')} ${name}`
}
