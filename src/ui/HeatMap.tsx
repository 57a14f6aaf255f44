import type { ReactNode } from 'react'
import classes from './HeatMap.module.css'

export interface HeatCell {
  /** Share reached, 0 to 1; null: does not apply, or not known. */
  share: number | null
  /** The number in the cell: '8,50'. */
  text: string
  /** The whole in words for screen readers and as a hint: “8,50 trên 10 điểm (85%)”. */
  about: string
  /** In place of the number: the same number as a link to what it is of. */
  link?: ReactNode
}

export interface HeatRow {
  id: string
  label: ReactNode
  cells: readonly HeatCell[]
}

interface HeatMapProps {
  title: string
  /** Heading of the rows: “Đơn vị”. */
  corner: string
  columns: readonly { id: string; label: string; about?: string }[]
  rows: readonly HeatRow[]
  /** What a cell's share is: “tỷ lệ điểm đạt được so với điểm tối đa”. */
  meaning: string
}

/** Five steps of one colour: the number in the cell carries the meaning, the shade only leads the eye. */
const STEPS = [
  { below: 0.5, words: 'dưới 50%' },
  { below: 0.65, words: '50–65%' },
  { below: 0.8, words: '65–80%' },
  { below: 0.9, words: '80–90%' },
  { below: Number.POSITIVE_INFINITY, words: 'từ 90%' },
] as const

const stepOf = (share: number) => STEPS.findIndex(({ below }) => share < below)

export function HeatMap({ title, corner, columns, rows, meaning }: HeatMapProps) {
  return (
    <figure className={classes.figure}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={title} tabIndex={0}>
        <table className={classes.map}>
          <caption className={classes.title}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{corner}</th>
              {columns.map((column) => (
                <th key={column.id} scope="col" title={column.about}>
                  {column.label}
                  {column.about !== undefined && <span className="visually-hidden">: {column.about}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.label}</th>
                {columns.map((column, place) => {
                  const cell = row.cells[place]
                  return (
                    <td
                      key={column.id}
                      title={cell?.about}
                      data-step={cell?.share == null ? undefined : stepOf(cell.share)}
                    >
                      {cell?.link ?? cell?.text ?? ''}
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <figcaption className={classes.legend}>
        <span>Màu ô: {meaning}</span>
        {STEPS.map((step, place) => (
          <span key={step.words} className={classes.key}>
            <span className={classes.swatch} data-step={place} aria-hidden="true" />
            {step.words}
          </span>
        ))}
      </figcaption>
    </figure>
  )
}
