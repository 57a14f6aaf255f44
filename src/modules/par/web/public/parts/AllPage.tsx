/** @jsxImportSource preact */
/** What has been published, newest year first. */
import { formatDay } from '../../../../../shared/dates.ts'
import { percent } from '../../../rules/results/written-figures.ts'
import type { Asked, Publications } from '../doors.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'
import { Heading } from './Heading.tsx'
import { Mark } from './Mark.tsx'
import { Answered } from './Told.tsx'

export function AllPage({ all }: { all: Asked<{ publications: Publications }> }) {
  return (
    <>
      <Heading title={words.title} />
      <p class="quiet">
        {words.about} <a href={addressOf.method}>{words.toMethod}</a>
      </p>
      <Answered of={all}>
        {({ publications }) =>
          publications.length === 0 ? <p>{words.nothing}</p> : <Years publications={publications} />
        }
      </Answered>
    </>
  )
}

function Years({ publications }: { publications: Publications }) {
  const byYear = [...Map.groupBy(publications, ({ year }) => year)].sort(([a], [b]) => b - a)
  return (
    <>
      {byYear.map(([year, blocks]) => (
        <section key={year} aria-labelledby={`nam-${year}`}>
          <h2 id={`nam-${year}`}>{words.year(year)}</h2>
          <ul class="cards">
            {blocks.map((one) => (
              <li key={one.id}>
                <a class="strong" href={addressOf.ranking(one.id)}>
                  {one.blockName}
                </a>{' '}
                <Mark of={one} /> {one.corrects !== null && <span class="mark">{words.correction}</span>}
                {one.correctedBy !== null && <span class="quiet">({words.superseded})</span>}
                <p>
                  {one.first !== null && words.leads(one.first)}
                  {one.mean !== null && words.meanIs(percent(one.mean, one.decimals))}
                  {words.units(one.units)}
                </p>
                <p class="quiet">{words.decision(one.decisionNumber, formatDay(one.decisionDay))}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}
