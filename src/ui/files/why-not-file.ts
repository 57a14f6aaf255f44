/** What can be known of a file before it is sent: its size and the kind it claims. The server looks at the content. */
import { formatNumber } from '../../shared/vietnamese.ts'
import { pieceWords } from '../text.vi.ts'

export interface FileLimits {
  readonly maxBytes: number
  /** 'application/pdf', 'image/*'. Empty: any. */
  readonly mediaTypes: readonly string[]
}

const KINDS: Record<string, { name: string; endings: readonly string[] }> = {
  'application/pdf': { name: 'PDF', endings: ['.pdf'] },
  'image/jpeg': { name: 'ảnh JPEG', endings: ['.jpg', '.jpeg'] },
  'image/png': { name: 'ảnh PNG', endings: ['.png'] },
  'image/webp': { name: 'ảnh WebP', endings: ['.webp'] },
  'image/tiff': { name: 'ảnh TIFF', endings: ['.tif', '.tiff'] },
  'image/*': { name: 'ảnh', endings: ['.jpg', '.jpeg', '.png', '.webp', '.tif', '.tiff'] },
  'text/csv': { name: 'CSV', endings: ['.csv'] },
  'text/plain': { name: 'tệp chữ (.txt, .json)', endings: ['.txt', '.json'] },
  'application/msword': { name: 'Word (.doc)', endings: ['.doc'] },
  'application/vnd.ms-excel': { name: 'Excel (.xls)', endings: ['.xls'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { name: 'Word', endings: ['.docx'] },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': { name: 'Excel', endings: ['.xlsx'] },
}

/** 'PDF, ảnh JPEG, Word' */
export function kindsInWords(mediaTypes: readonly string[]): string {
  return mediaTypes.length === 0 ? 'mọi loại tệp' : mediaTypes.map((type) => KINDS[type]?.name ?? type).join(', ')
}

/** For the `accept` of a file field: kinds and endings, since Windows without Office knows no Word kind. */
export function acceptOf(mediaTypes: readonly string[]): string {
  return mediaTypes.flatMap((type) => [type, ...(KINDS[type]?.endings ?? [])]).join(',')
}

/** 1536 → '1,5 kB'; 52428800 → '50 MB'. */
export function sizeInWords(bytes: number): string {
  const [unit, by] = bytes >= 1_048_576 ? ['MB', 1_048_576] : bytes >= 1_024 ? ['kB', 1_024] : ['byte', 1]
  return `${formatNumber(Math.round((bytes / by) * 10) / 10)} ${unit}`
}

function isOfKind(file: File, mediaTypes: readonly string[]): boolean {
  if (mediaTypes.length === 0) return true
  const name = file.name.toLowerCase()
  return mediaTypes.some((type) => {
    const isClaimed = type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type
    return isClaimed || (KINDS[type]?.endings ?? []).some((ending) => name.endsWith(ending))
  })
}

/** Why a file is not sent, as a sentence; null when it may be tried. */
export function whyNotFile(file: File, { maxBytes, mediaTypes }: FileLimits): string | null {
  if (!isOfKind(file, mediaTypes) && /\.(doc|xls)$/i.test(file.name)) return pieceWords.fileOld(file.name)
  if (!isOfKind(file, mediaTypes)) return pieceWords.fileKind(file.name, kindsInWords(mediaTypes))
  if (file.size === 0) return pieceWords.fileEmpty(file.name)
  if (file.size > maxBytes) return pieceWords.fileTooLarge(file.name, sizeInWords(file.size), sizeInWords(maxBytes))
  return null
}
