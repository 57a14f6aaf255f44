/** A statutory table as it stands on its form; each figure opens the people behind it. */
import { PageLink } from '../../../../ui/Links.tsx'
import type { CountedRow, CountedTable } from '../../contract.ts'
import { ALL } from '../../rules/rows.ts'
import { type Heading, LEFT_TO_UNITS, labelOn, type StatutoryTable } from '../../rules/tables.ts'
import { words } from '../text.vi.ts'
import classes from './CountedGrid.module.css'
import type { TablePlace } from './place.ts'

interface GridProps {
  table: StatutoryTable
  counted: CountedTable
  place: TablePlace
}

export function CountedGrid({ table, counted, place }: GridProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={classes.scroll} aria-label={table.title} tabIndex={0}>
      <table className={classes.grid}>
        <caption className="visually-hidden">{table.title}</caption>
        {table.direction === 'across' ? (
          <Across table={table} counted={counted} place={place} />
        ) : (
          <Down table={table} counted={counted} place={place} />
        )}
      </table>
    </section>
  )
}

/** Headings beside each other with the same stand under it. */
const groupsOf = (headings: readonly Heading[]) =>
  headings.reduce<{ group: string | undefined; headings: Heading[] }[]>((groups, heading) => {
    const last = groups.at(-1)
    if (last && heading.group !== undefined && last.group === heading.group) last.headings.push(heading)
    else groups.push({ group: heading.group, headings: [heading] })
    return groups
  }, [])

function Across({ table, counted, place }: GridProps) {
  const { headings } = table
  const groups = groupsOf(headings)
  return (
    <>
      <thead>
        <tr>
          <th scope="col" rowSpan={2} className={classes.label}>
            {table.keys === 'post' || table.keys === 'planned' ? words.posts : words.rows}
          </th>
          {groups.map(({ group, headings: under }) =>
            group === undefined ? (
              <th key={under[0]?.code} scope="col" rowSpan={2}>
                {under[0] && labelOn(under[0], counted.day)}
              </th>
            ) : (
              <th key={group} scope="colgroup" colSpan={under.length}>
                {group}
              </th>
            ),
          )}
        </tr>
        <tr>
          {headings
            .filter(({ group }) => group !== undefined)
            .map((heading) => (
              <th key={heading.code} scope="col">
                {labelOn(heading, counted.day)}
              </th>
            ))}
        </tr>
      </thead>
      <tbody>
        {counted.rows.map((row) => (
          <tr key={row.key} data-strong={row.key === ALL || undefined} data-part={row.level === 1 || undefined}>
            <th scope="row" className={classes.label}>
              {row.label}
            </th>
            {headings.map((heading, at) => (
              <td key={heading.code}>
                <Figure heading={heading} row={row} figure={row.figures[at] ?? null} place={place} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

function Down({ table, counted, place }: GridProps) {
  return (
    <>
      <thead>
        <tr>
          <th scope="col" className={classes.label}>
            {words.heads}
          </th>
          {counted.rows.map(({ key, label }) => (
            <th key={key} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.headings.map((heading, at) => (
          <tr key={heading.code} data-strong={at === 0 || undefined} data-part={heading.isPart || undefined}>
            <th scope="row" className={classes.label}>
              {labelOn(heading, counted.day)}
            </th>
            {counted.rows.map((row) => (
              <td key={row.key}>
                <Figure heading={heading} row={row} figure={row.figures[at] ?? null} place={place} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </>
  )
}

interface FigureProps {
  heading: Heading
  row: CountedRow
  figure: number | null
  place: TablePlace
}

function Figure({ heading, row, figure, place }: FigureProps) {
  if (figure === null) return <span className={classes.none}>{heading.of === null ? LEFT_TO_UNITS : '…'}</span>
  const text = words.figure(figure, heading.of?.mean === true)
  if (figure === 0 || heading.of?.mean) return <span className={classes.none}>{text}</span>
  return (
    <PageLink
      to="/statistics/people"
      search={{ ...place, dong: row.key, cot: heading.code }}
      className={classes.figure}
      size="sm"
      aria-label={words.openPeople(text, heading.label, row.label)}
    >
      {text}
    </PageLink>
  )
}
