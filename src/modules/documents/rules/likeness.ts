/** Whether two entries seem to be one paper, scanned or named twice: a hint to look, never a lock. */
import { fold } from '../../../shared/vietnamese.ts'

export interface PaperFacts {
  title: string
  number: string | null
  issuedOn: string | null
}

const key = (number: string | null) => (number === null ? null : fold(number).replace(/\s/g, '').replace(/^0+/, ''))

/** null where one of them does not say. */
const agree = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a === b)

/**
 * Number and day agree; or the title agrees and nothing speaks against it: the same number is given to one paper a year,
 * and one title ('Báo cáo tháng') to many papers.
 */
export function isAlike(a: PaperFacts, b: PaperFacts): boolean {
  const [number, day] = [agree(key(a.number), key(b.number)), agree(a.issuedOn, b.issuedOn)]
  if (number && day) return true
  return fold(a.title) === fold(b.title) && number !== false && day !== false
}
