/** What stands in the column STT: '1', '1.1.', 'II', 'a)', 'I.2', a number Excel made of it, a day Excel made of it. */
import { isDay } from '../../../../shared/dates.ts'
import { type Cell, wordsIn } from './source.ts'

export interface Label {
  parts: string[]
  /** The form of each part: 9 figures, R Roman, a or A a letter; else its own letters. Siblings share the last. */
  shape: string
  /** Not read as it stands: made of a number or a day, or taken out of the title. */
  isGuess: boolean
}

const PART = /^(?:\d{1,3}|[IVX]{1,6}|[A-Za-zĐđ])$/
const LABEL = /^\(?((?:\d{1,3}|[IVX]{1,6}|[A-Za-zĐđ])(?:\s*\.\s*(?:\d{1,3}|[A-Za-zĐđ]))*)\s*[.):]*$/
/** 'Lĩnh vực 1: …', 'Tiêu chí 1.1. …', 'II. …', 'a) …' at the beginning of a title. */
const IN_TITLE =
  /^(?:(?:lĩnh vực|tiêu chí(?: thành phần)?|phần|mục)\s+)?((?:\d{1,3}|[IVX]{1,6}|[A-ZĐ]|[a-zđ](?=\)))(?:\.\d{1,3})*)\s*[.):–-]+\s+(?=\S)/iu
const DOTTED_IN_TITLE = /^(\d{1,3}(?:\.\d{1,3})+)\s+(?=\S)/

function shapeOf(part: string): string {
  if (/^\d+$/.test(part)) return '9'
  if (/^[IVX]+$/.test(part)) return 'R'
  if (/^[a-zđ]$/.test(part)) return 'a'
  if (/^[A-ZĐ]$/.test(part)) return 'A'
  return part.replace(/\d+/g, '9').replace(/[^\d\W]+/g, 'x')
}

function labelOf(parts: string[], isGuess: boolean): Label {
  return { parts, shape: parts.map(shapeOf).join('.'), isGuess }
}

export const lastOf = ({ parts }: Label): string => parts.at(-1) ?? ''

/** @returns null for an empty cell, a bullet, or words. */
export function labelIn(cell: Cell | undefined): Label | null {
  if (typeof cell === 'number') return cell > 0 ? labelOf(String(cell).split('.'), !Number.isInteger(cell)) : null
  const text = wordsIn(cell)
  if (isDay(text))
    return labelOf(
      text
        .split('-')
        .slice(1)
        .reverse()
        .map((part) => String(Number(part))),
      true,
    )
  const match = LABEL.exec(text)
  if (match)
    return labelOf(
      (match[1] as string).split('.').map((part) => part.trim()),
      false,
    )
  // A code of the office's own making: 'TC-3', 'A1.2'.
  return /^[A-ZĐa-zđ0-9][\w.Đđ-]{0,15}$/u.test(text) && /\d/.test(text) && !/^\d{4,}$/.test(text)
    ? labelOf(text.replace(/\.+$/, '').split('.'), false)
    : null
}

/** A number written before the title itself. @returns it and the title without it. */
export function labelBefore(title: string): { label: Label; title: string } | null {
  const match = IN_TITLE.exec(title) ?? DOTTED_IN_TITLE.exec(title)
  if (!match) return null
  const parts = (match[1] as string).split('.')
  return parts.every((part) => PART.test(part))
    ? { label: labelOf(parts, false), title: title.slice(match[0].length) }
    : null
}
