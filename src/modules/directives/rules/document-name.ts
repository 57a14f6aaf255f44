/** A document as people name it; what its copy does not state is said to be missing, never made up. */
import { formatDay } from '../../../shared/dates.ts'
import type { DocumentKind } from './words.ts'

export const kindInWords: Record<DocumentKind, string> = {
  notice: 'Thông báo',
  resolution: 'Nghị quyết',
  plan: 'Kế hoạch',
  directive: 'Chỉ thị',
  decision: 'Quyết định',
  letter: 'Công văn',
}

interface Named {
  kind: DocumentKind
  number: string
  symbol: string
  issuedOn: string | null
  meetingOn: string | null
}

export function documentName({ kind, number, symbol, issuedOn, meetingOn }: Named): string {
  const sign = [number || '…', symbol].filter(Boolean).join('/')
  const said = `${kindInWords[kind]} ${number === '' && symbol === '' ? 'không ghi số' : `số ${sign}`}`
  if (issuedOn) return `${said} ngày ${formatDay(issuedOn)}`
  return meetingOn ? `${said} (kết luận ngày ${formatDay(meetingOn)})` : said
}
