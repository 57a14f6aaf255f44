/** What a file is, by what is in it: its name and the browser's word count for nothing. */
import { fileTypeFromBuffer } from 'file-type'
import { isLockedOffice } from './office-lock.ts'
import { isLockedPdf } from './pdf-lock.ts'
import { isBeyondOffice, type ReadAt, zipEntries } from './zip-entries.ts'

/** The kinds of file the platform can tell apart and is willing to keep, with their Vietnamese names. */
export const mediaTypeNames = {
  'application/pdf': 'tài liệu PDF',
  'image/png': 'ảnh PNG',
  'image/jpeg': 'ảnh JPEG',
  'image/webp': 'ảnh WebP',
  'image/tiff': 'ảnh TIFF',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'bảng tính Excel (.xlsx)',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'văn bản Word (.docx)',
  'text/csv': 'bảng CSV',
  'text/plain': 'văn bản thuần (.txt)',
  'application/xml': 'tệp XML',
  'application/zip': 'tệp nén (ZIP)',
} as const

export type MediaType = keyof typeof mediaTypeNames

export type Content =
  | { is: MediaType }
  | { is: 'program'; found: string }
  | { is: 'damaged'; found: string; why: string }
  | { is: 'locked'; found: string }
  | { is: 'other'; found: string }

const HEAD = 8192

const PROGRAMS: Record<string, string> = {
  exe: 'chương trình Windows (.exe)',
  elf: 'chương trình Linux',
  macho: 'chương trình macOS',
  lnk: 'lối tắt Windows (.lnk)',
  class: 'chương trình Java',
  jar: 'chương trình Java (.jar)',
  apk: 'ứng dụng Android (.apk)',
  dex: 'ứng dụng Android',
  wasm: 'chương trình WebAssembly',
  swf: 'chương trình Flash',
  deb: 'gói cài đặt Linux',
  rpm: 'gói cài đặt Linux',
}

const OLD_OR_LOCKED =
  'tệp Office kiểu cũ (.doc, .xls) hoặc có mật khẩu (hãy mở ra, bỏ mật khẩu và lưu lại dạng .docx, .xlsx)'

/** Text the machine would run; content cannot tell it from a note, so the name may only make it worse. */
const SCRIPT_NAME = /\.(bat|cmd|ps1|vbs|vbe|wsf|hta|js|mjs|jse|sh|py|pl|php|reg|scr|inf)$/i

/** @param readAt reads the bytes; @param claimedName only tells CSV from other text and unmasks scripts. */
export async function contentOf(readAt: ReadAt, size: number, claimedName = ''): Promise<Content> {
  const head = await readAt(0, Math.min(HEAD, size))
  if (startsWith(head, '%PDF-')) {
    if (await isLockedPdf(readAt, size)) return { is: 'locked', found: mediaTypeNames['application/pdf'] }
    return whole('application/pdf', await tailHas(readAt, size, '%%EOF'))
  }
  // Before the magic numbers: a note that begins with 'MZ' or 'BM' is still a note.
  if (await isText(readAt, size)) return text(head, claimedName)
  if (startsWith(head, 'PK')) return archive(readAt, size)

  const ext = (await fileTypeFromBuffer(head))?.ext ?? ''
  const program = PROGRAMS[ext]
  if (program !== undefined) return { is: 'program', found: program }
  if (ext === 'png') return whole('image/png', await tailHas(readAt, size, 'IEND'))
  if (ext === 'webp') return whole('image/webp', size >= 8 + riffLength(head))
  if (ext === 'tif') return { is: 'image/tiff' }
  if (ext === 'jpg') return { is: 'image/jpeg' } // phones append a film after the picture: no end to look for
  if (ext === 'cfb') {
    const isLocked = await isLockedOffice(readAt, size)
    return isLocked ? { is: 'locked', found: 'tệp Word hoặc Excel' } : { is: 'other', found: OLD_OR_LOCKED }
  }
  if (ext !== '') return { is: 'other', found: `tệp loại .${ext}` }
  return { is: 'other', found: 'tệp không nhận ra được loại (nếu là văn bản, hãy lưu lại theo bảng mã UTF-8)' }
}

async function archive(readAt: ReadAt, size: number): Promise<Content> {
  const entries = await zipEntries(readAt, size)
  if (!entries && (await isBeyondOffice(readAt, size))) return { is: 'application/zip' }
  if (!entries) return { is: 'damaged', found: 'tệp nén (ZIP, Word hoặc Excel)', why: 'thiếu phần cuối' }
  const names = new Set(entries.map((entry) => entry.name))
  if (names.has('META-INF/MANIFEST.MF')) return { is: 'program', found: PROGRAMS.jar as string }
  if (names.has('AndroidManifest.xml')) return { is: 'program', found: PROGRAMS.apk as string }
  if (!names.has('[Content_Types].xml')) return { is: 'application/zip' }
  if ([...names].some((name) => name.endsWith('vbaProject.bin'))) {
    return { is: 'program', found: 'tệp Office có chứa chương trình (macro)' }
  }
  if (names.has('xl/workbook.xml')) return { is: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }
  if (names.has('word/document.xml')) {
    return { is: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' }
  }
  return { is: 'other', found: 'tệp Office loại khác' }
}

function text(head: Uint8Array, claimedName: string): Content {
  const start = new TextDecoder().decode(head).trimStart().toLowerCase()
  if (/^(#!|<\?php)/.test(start) || SCRIPT_NAME.test(claimedName)) return { is: 'program', found: 'tập lệnh (script)' }
  if (/^<(!doctype html|html|head|body|script|iframe)/.test(start)) return { is: 'other', found: 'trang web (HTML)' }
  // No two ways to read the same comments: whoever sends thousands of them waits for nothing.
  if (/^(<\?xml[^>]*\?>\s*)?(?:<!--(?:(?!-->).)*-->\s*|<!doctype[^>]*>\s*)*<svg/s.test(start))
    return { is: 'other', found: 'tệp SVG' }
  if (start.startsWith('<?xml')) return { is: 'application/xml' }
  if (start.startsWith('{\\rtf')) return { is: 'other', found: 'văn bản RTF' }
  return { is: /\.csv$/i.test(claimedName) ? 'text/csv' : 'text/plain' }
}

/** Valid UTF-8 from beginning to end and no control characters but tab, line and page breaks. */
async function isText(readAt: ReadAt, size: number): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const step = 256 * 1024
  try {
    for (let at = 0; at < size; at += step) {
      const piece = decoder.decode(await readAt(at, Math.min(step, size - at)), { stream: at + step < size })
      // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point
      if (/[\u0000-\u0008\u000b\u000e-\u001f]/.test(piece)) return false
    }
    return true
  } catch (error) {
    if (error instanceof TypeError) return false
    throw error
  }
}

function whole(type: MediaType, complete: boolean): Content {
  return complete ? { is: type } : { is: 'damaged', found: mediaTypeNames[type], why: 'thiếu phần cuối' }
}

/** Bytes that a RIFF file says follow its first eight. */
function riffLength(head: Uint8Array): number {
  return new DataView(head.buffer, head.byteOffset, head.byteLength).getUint32(4, true)
}

function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Buffer.from(bytes.subarray(0, mark.length)).toString('latin1') === mark
}

/** Writers may leave a little after the end mark (line ends, signatures' padding): the last 8 KB are searched. */
async function tailHas(readAt: ReadAt, size: number, mark: string): Promise<boolean> {
  const length = Math.min(HEAD, size)
  return Buffer.from(await readAt(size - length, length)).includes(mark, 0, 'latin1')
}
