/** @jsxImportSource preact */
/** From one ranking to that of another year or block. */
import type { Publication, Publications } from '../doors.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'

interface ChooseBlockProps {
  all: Publications
  chosen: Publication
}

export function ChooseBlock({ all: every, chosen }: ChooseBlockProps) {
  // What was corrected is reached from its correction.
  const all = every.filter(({ id, correctedBy }) => correctedBy === null || id === chosen.id)
  const ofYear = all.filter(({ year }) => year === chosen.year)
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => b - a)
  /** The same block of that year, or its first. */
  const inYear = (year: number) => {
    const blocks = all.filter((one) => one.year === year)
    return (blocks.find(({ blockName }) => blockName === chosen.blockName) ?? blocks[0])?.id ?? chosen.id
  }
  if (all.length < 2) return null
  return (
    <nav class="choose no-print" aria-label={words.chooseWhich}>
      {years.length > 1 && (
        <ul aria-label={words.choose.year}>
          {years.map((year) => (
            <Choice key={year} href={addressOf.ranking(inYear(year))} isChosen={year === chosen.year}>
              {words.year(year)}
            </Choice>
          ))}
        </ul>
      )}
      {ofYear.length > 1 && (
        <ul aria-label={words.choose.block}>
          {ofYear.map(({ id, blockName }) => (
            <Choice key={id} href={addressOf.ranking(id)} isChosen={id === chosen.id}>
              {blockName}
            </Choice>
          ))}
        </ul>
      )}
    </nav>
  )
}

function Choice({ href, isChosen, children }: { href: string; isChosen: boolean; children: string }) {
  return (
    <li>
      <a href={href} aria-current={isChosen ? 'page' : undefined}>
        {children}
      </a>
    </li>
  )
}
