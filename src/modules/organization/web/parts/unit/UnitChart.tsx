/** The chart of a unit: boxes hanging on lines, a list for whoever hears the page. */
import { PageLink } from '../../../../../ui/Links.tsx'
import { type ChartBox, inColumns } from '../../../rules/chart.ts'
import classes from './UnitChart.module.css'

const COLUMNS = 4

function Box({ box, isRoot = false }: { box: ChartBox; isRoot?: boolean }) {
  return (
    <div className={classes.box} data-root={isRoot || undefined}>
      {box.unitId === null || isRoot ? (
        <span className={classes.title}>{box.title}</span>
      ) : (
        <PageLink to={`/organization/units/${box.unitId}`} className={classes.title ?? ''} c="inherit">
          {box.title}
        </PageLink>
      )}
      {box.lines.map((line) => (
        <span key={line} className={classes.line}>
          {line}
        </span>
      ))}
    </div>
  )
}

function Below({ boxes }: { boxes: readonly ChartBox[] }) {
  return (
    <ul className={classes.below}>
      {boxes.map((box) => (
        <li key={box.unitId ?? box.title} className={classes.item}>
          <Box box={box} />
          {box.below.length > 0 && <Below boxes={box.below} />}
        </li>
      ))}
    </ul>
  )
}

export function UnitChart({ chart, label }: { chart: ChartBox; label: string }) {
  const columns = inColumns(chart.below, COLUMNS)
  return (
    <section aria-label={label} className={classes.chart}>
      <Box box={chart} isRoot />
      <div className={classes.columns} data-columns={columns.length}>
        {columns.map((boxes) => (
          <Below key={boxes[0]?.unitId ?? boxes[0]?.title} boxes={boxes} />
        ))}
      </div>
    </section>
  )
}
