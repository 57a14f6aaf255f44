/** The career on one axis: units, posts, ranks, steps of pay, absences and ratings, with the day everything is of. */
import { Text, Title } from '@mantine/core'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { dayIn } from '../../../../../../shared/dates.ts'
import type { ProvenLine } from '../../../../contract.ts'
import { timelineWords as words } from '../../../text-of-timeline.vi.ts'
import { Proof } from '../Proof.tsx'
import { fromInWords, toInWords } from '../value-in-words.ts'
import { axisOf, type Bar, barAfter, type Lane, lanesOf, placeOn } from './bars-of.ts'
import classes from './CareerTimeline.module.css'
import { findingOf } from './served.ts'
import { TimelineBars } from './TimelineBars.tsx'
import { TimelineTable } from './TimelineTable.tsx'

interface CareerTimelineProps {
  lines: readonly ProvenLine[]
  /** Marked on the axis. */
  day: string
}

export function CareerTimeline({ lines, day }: CareerTimelineProps) {
  const lanes = useMemo(() => lanesOf(lines), [lines])
  const axis = useMemo(() => axisOf(lanes, [day, dayIn(new Date())]), [lanes, day])
  const [chosen, choose] = useState<string | null>(null)
  const frame = useRef<HTMLDivElement>(null)
  const title = findingOf(lines, day)
  // On a narrow screen the marked day is the one in sight.
  useLayoutEffect(() => {
    const scrolled = frame.current
    if (scrolled) scrolled.scrollLeft = (scrolled.scrollWidth * placeOn(axis, day)) / 100 - scrolled.clientWidth * 0.8
  }, [axis, day])
  if (lanes.length === 0) return null
  const bars = lanes.flatMap((lane) => lane.bars)
  const reached = bars.find(({ key }) => key === chosen) ?? lastOn(lanes, day)
  const press = (event: KeyboardEvent) => {
    const next = reached && barAfter(lanes, reached, event.key)
    if (!next) return
    event.preventDefault()
    choose(next.key)
    frame.current?.querySelector<SVGGElement>(`[data-bar="${next.key}"]`)?.focus()
  }
  return (
    <section>
      <Title order={2} size="h4" mb={4}>
        {title}
      </Title>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys go from bar to bar; each bar is a button by itself. */}
      <div ref={frame} className={classes.frame} onKeyDown={press}>
        <TimelineBars {...{ lanes, axis, day, title, reached }} chosen={chosen} onChoose={choose} />
      </div>
      <Chosen bar={bars.find(({ key }) => key === chosen)} />
      <Text size="xs" c="dimmed" className="no-print">
        {words.keys}
        {bars.some(({ from }) => from > day) && ` · ${words.later}`}
      </Text>
      <details className={classes.table}>
        <summary>{words.table}</summary>
        <TimelineTable bars={bars} />
      </details>
    </section>
  )
}

/** Where Tab comes in: the post of the day, or what else runs then. */
function lastOn(lanes: readonly Lane[], day: string): Bar | undefined {
  const lane = lanes.find(({ key }) => key === 'post') ?? lanes[0]
  return lane?.bars.findLast(({ from }) => from <= day) ?? lane?.bars[0]
}

function Chosen({ bar }: { bar: Bar | undefined }) {
  return (
    <div className={classes.chosen} role="status">
      {bar === undefined ? (
        <Text size="sm" c="dimmed" className="no-print">
          {words.choose}
        </Text>
      ) : (
        <>
          <Text size="sm" fw={600} component="span">
            {words.lanes[bar.lane]}: {bar.what}
          </Text>
          <Text size="sm" component="span">
            {words.days(fromInWords(bar.line), toInWords(bar.line) ?? words.now)}
          </Text>
          <Proof line={bar.line} withStanding />
        </>
      )}
    </div>
  )
}
