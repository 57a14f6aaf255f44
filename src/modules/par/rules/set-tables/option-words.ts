/** One level of a scale in an office's words: 'Ban hành kịp thời: 1', 'Không đạt được 0 điểm', 'Đủ (0,5 điểm)'. */
import { type Points, points } from '../../../../shared/points.ts'
import { exactOf, NUMBER } from './numbers.ts'

export interface Option {
  text: string
  points: Points
}

const POINTS = `${NUMBER}\\s*(?:điểm|đ)`
const FORMS = [
  new RegExp(`^(.+?)\\s*(?:[:：=→]|->)\\s*(?:được\\s+|đạt\\s+|tính\\s+|chấm\\s+)?${NUMBER}\\s*(?:điểm|đ)?$`, 'isu'),
  new RegExp(`^(.+?)[\\s,]*(?:thì\\s+)?(?:được|chấm|tính|cho)\\s+${POINTS}$`, 'isu'),
  new RegExp(`^(.+?)\\s*\\(\\s*${POINTS}\\s*\\)$`, 'isu'),
  new RegExp(`^(.+?)\\s*[-–—]\\s*${POINTS}$`, 'isu'),
]
/** Dashes, dots, 'a)' before a line. */
const BULLET = /^(?:[-–—+*•▪○]|o(?=\s)|[a-zđ]\))\s*/u

/** The line without its bullet, and without a stop at its end. */
export const bare = (line: string): string =>
  line
    .trim()
    .replace(BULLET, '')
    .replace(/[\s.;]+$/, '')

export function optionIn(line: string): Option | null {
  const text = bare(line)
  for (const form of FORMS) {
    const match = form.exec(text)
    if (match)
      return { text: (match[1] as string).replace(/\s*[:,]$/, ''), points: points(exactOf(match[2] as string)) }
  }
  return null
}

export const isOption = (line: string): boolean => optionIn(line) !== null

/** By lines; a line that is no option by itself, by what stands between its parts. */
export function piecesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line) => {
      const isScale = (parts: string[]) =>
        parts.length > 1 && parts.every((part, at) => isOption(part) || (at === 0 && part.includes(':')))
      const ways = [/\s*;\s*/, /\s+\/\s+/, /,\s+(?=[^\d\s])/].map((between) =>
        line.split(between).filter((part) => part !== ''),
      )
      return ways.find(isScale) ?? (isOption(line) ? [line] : (ways[0] ?? []))
    })
}
