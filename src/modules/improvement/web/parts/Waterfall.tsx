/** From the maximum that applied to the points that were reached, step by step: a picture that is a table. */
import { formatPoints } from '../../../../shared/points.ts'
import type { Plan } from '../../contract.ts'
import { type WaterfallStep, waterfallOf } from '../../rules/waterfall.ts'
import { waterfallWords as words } from '../text.vi.ts'
import classes from './Waterfall.module.css'

const SIGNS: Record<WaterfallStep['kind'], string> = { whole: '', loss: '−', gain: '+' }

export function Waterfall({ plan }: { plan: Plan }) {
  const steps = waterfallOf(plan.result, plan.lostPoints, words)
  const most = Math.max(...steps.map(({ to }) => to), 1)
  const shown = (value: number) => formatPoints(value, plan.result.decimals)
  const share = (value: number) => `${(value / most) * 100}%`
  return (
    <table className={classes.picture}>
      <caption className={classes.title}>
        {words.title(shown(plan.lost), shown(plan.result.index))}. {words.rank(plan.result.rank, plan.result.of)}
      </caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{words.headings.label}</th>
          <th scope="col">{words.headings.value}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ label, kind, from, to }) => (
          <tr key={`${kind} ${label}`} data-whole={kind === 'whole' || undefined}>
            <th scope="row" className={classes.label}>
              {label}
            </th>
            <td className={classes.value}>
              <div className={classes.track}>
                <div className={classes.bar} data-kind={kind} style={{ left: share(from), width: share(to - from) }} />
              </div>
              <span className={classes.text}>
                {SIGNS[kind]}
                {shown(to - from)}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
