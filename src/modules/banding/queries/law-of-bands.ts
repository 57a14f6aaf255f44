/** What the law of a day says of career bands: which titles have one, and until when everybody is placed. */
import { type Law, provisionOn, RANKS, scaleOf } from '../../personnel/index.ts'

/** Codes of titles whose group has a band on the day. */
export function ranksWithBand(law: Law, day: string): string[] {
  const codes = [...new Set(RANKS.map(({ code }) => code))]
  return codes.filter((code) => {
    const group = scaleOf(code, day, law)?.group
    return group !== undefined && provisionOn(law, 'career-band', group, day) !== null
  })
}

export function doneBefore(law: Law, day: string): string | null {
  const month = provisionOn(law, 'career-band-move', '', day)?.value.doneBefore
  return month === undefined ? null : `${month}-01`
}
