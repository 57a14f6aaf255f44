import type { ReactNode } from 'react'
import classes from './Bars.module.css'

export interface Bar {
  id: string
  label: ReactNode
  /** Length of the bar, on the scale of `max`. */
  value: number
  /** The value as it is read: '85,41'. */
  text: string
  /** Before the label: the rank. */
  mark?: string
  /** The range one is unsure of, on the same scale, as a whisker; its words. */
  band?: { from: number; to: number; text: string }
  isChosen?: boolean
}

interface BarsProps {
  /** The finding: “Sở Tài chính dẫn đầu với 92,15 điểm”. */
  title: string
  /** Headings of mark, label and value. */
  headings: { mark?: string; label: string; value: string; band?: string }
  bars: readonly Bar[]
  max: number
}

/** Horizontal bars that are a table: read aloud row by row, printed, copied to Excel. */
export function Bars({ title, headings, bars, max }: BarsProps) {
  const share = (value: number) => `${Math.max(0, Math.min(100, (value / max) * 100))}%`
  const hasMarks = headings.mark !== undefined
  return (
    <table className={classes.bars}>
      <caption className={classes.title}>{title}</caption>
      <thead className="visually-hidden">
        <tr>
          {hasMarks && <th scope="col">{headings.mark}</th>}
          <th scope="col">{headings.label}</th>
          <th scope="col">{headings.value}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map((bar) => (
          <tr key={bar.id} data-chosen={bar.isChosen || undefined}>
            {hasMarks && <td className={classes.mark}>{bar.mark}</td>}
            <th scope="row" className={classes.label}>
              {bar.label}
            </th>
            <td className={classes.value}>
              <div className={classes.track}>
                <div className={classes.bar} style={{ width: share(bar.value) }} />
                {bar.band && (
                  <div
                    className={classes.whisker}
                    style={{ left: share(bar.band.from), right: `calc(100% - ${share(bar.band.to)})` }}
                    title={bar.band.text}
                  />
                )}
              </div>
              <span className={classes.text}>
                {bar.text}
                {bar.band && <span className="visually-hidden">, {bar.band.text}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
