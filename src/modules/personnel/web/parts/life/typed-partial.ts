/** '24/11/1990', '11/1990' or '1990' as people type it; null while it is none. */
import { precisionOf } from '../../../../../shared/partial-days.ts'

export function typedPartial(text: string): string | null {
  const parts = text.trim().split(/[/.\-\s]+/)
  const said = parts
    .toReversed()
    .map((part, at) => (at === 0 ? part : part.padStart(2, '0')))
    .join('-')
  return precisionOf(said) === null ? null : said
}
