/** What each hand said of a criterion, in the order in which they spoke. */
import { Title } from '@mantine/core'
import { formatInstant } from '../../../../shared/dates.ts'
import { formatPoints } from '../../../../shared/points.ts'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { Item } from '../../contract.ts'
import { itemWords } from '../text.vi.ts'
import classes from './Council.module.css'

export function SaidTable({ said }: { said: Item['said'] }) {
  return (
    <div>
      <Title order={3} size="h4" mb={4}>
        {itemWords.said}
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} aria-label={itemWords.saidTable} tabIndex={0}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{itemWords.hand}</th>
              <th scope="col" className={classes.number}>
                {itemWords.pointsHead}
              </th>
              <th scope="col">{itemWords.content}</th>
            </tr>
          </thead>
          <tbody>
            {said.map((one) => (
              <tr key={one.hand} data-quiet={one.hasLapsed || undefined}>
                <td>
                  {one.handInWords}
                  {one.hand !== 'self' && <div className={classes.quiet}>{one.outcomeInWords}</div>}
                  {one.hasLapsed && <StateBadge tone="attention">{itemWords.lapsed}</StateBadge>}
                  {one.isInForce && <StateBadge tone="good">{itemWords.inForce}</StateBadge>}
                </td>
                <td className={classes.number}>
                  {one.points === null ? itemWords.notCounted : formatPoints(one.points)}
                </td>
                <td>
                  {one.words}
                  <div className={classes.quiet}>
                    {one.byName}, {formatInstant(one.at)}; {itemWords.papers(one.papers)}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
