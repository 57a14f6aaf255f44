/** What a unit came from and became, drawn left to right; every stage is a link, and a table behind it says the same. */
import { useLayoutEffect, useRef } from 'react'
import { formatDay } from '../../../../../shared/dates.ts'
import { PageLink } from '../../../../../ui/Links.tsx'
import type { Lineage } from '../../../contract/lineage.ts'
import { STILL } from '../../../rules/days.ts'
import { lineageWords } from '../../text-of-lineage.vi.ts'
import { fromWords, toWords } from '../unit/span-in-words.ts'
import classes from './LineageGraph.module.css'
import { lineageLayout, type Placed } from './lineage-layout.ts'

const CARD = { width: 248, height: 100 }
const GAP = { across: 64, down: 14 }

const FIRST: Placed = { key: '', column: 0, row: 0 }

const leftOf = ({ column }: Placed) => column * (CARD.width + GAP.across)
const topOf = ({ row }: Placed) => row * (CARD.height + GAP.down)

/** From the right edge of one to the left edge of the other, leaving and arriving level. */
function lineBetween(from: Placed, to: Placed): string {
  const start = { x: leftOf(from) + CARD.width, y: topOf(from) + CARD.height / 2 }
  const end = { x: leftOf(to), y: topOf(to) + CARD.height / 2 }
  const bend = end.x - GAP.across / 2
  return `M ${start.x} ${start.y} H ${bend - GAP.across / 2} C ${bend} ${start.y}, ${bend} ${end.y}, ${end.x} ${end.y}`
}

interface LineageGraphProps {
  unitId: number
  name: string
  lineage: Lineage
}

export function LineageGraph({ unitId, name, lineage }: LineageGraphProps) {
  const placed = new Map(lineageLayout(lineage).map((one) => [one.key, one]))
  const all = [...placed.values()]
  const width = Math.max(...all.map(leftOf)) + CARD.width
  const height = Math.max(...all.map(topOf)) + CARD.height
  const frame = useRef<HTMLElement>(null)
  const asked = lineage.stages.findLast((stage) => stage.unitId === unitId)
  const middle = leftOf(placed.get(asked?.key ?? '') ?? FIRST) + CARD.width / 2
  // On a narrow screen the unit that is asked about is the one in sight.
  useLayoutEffect(() => {
    if (frame.current) frame.current.scrollLeft = middle - frame.current.clientWidth / 2
  }, [middle])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <section ref={frame} className={classes.frame} aria-label={lineageWords.graph(name)} tabIndex={0}>
      <div className={classes.board} style={{ width, height }}>
        <svg className={classes.lines} width={width} height={height} aria-hidden="true">
          {lineage.steps.map(({ from, to, day, coverage }) => (
            <path
              key={`${from}>${to}@${day}`}
              className={coverage === 'partial' ? `${classes.line} ${classes.partial}` : classes.line}
              d={lineBetween(placed.get(from) as Placed, placed.get(to) as Placed)}
            />
          ))}
        </svg>
        {lineage.stages.map((stage) => (
          <OneStage
            key={stage.key}
            stage={stage}
            at={placed.get(stage.key) as Placed}
            isAsked={stage.unitId === unitId}
            basis={basisOf(lineage, stage.key)}
          />
        ))}
      </div>
    </section>
  )
}

/** By what the stage began: day and decision of the steps into it. */
const basisOf = ({ steps }: Lineage, key: string) =>
  [
    ...new Set(
      steps
        .filter(({ to }) => to === key)
        .map(({ day, event }) => [formatDay(day), event?.legalBasis].filter(Boolean).join(' · ')),
    ),
  ].join('; ')

interface OneStageProps {
  stage: Lineage['stages'][number]
  at: Placed
  isAsked: boolean
  basis: string
}

function OneStage({ stage, at, isAsked, basis }: OneStageProps) {
  const { unitId, fullName, validFrom, validTo, isFirstKnown } = stage
  return (
    <div
      className={classes.stage}
      title={[fullName, basis].filter(Boolean).join('\n')}
      style={{ left: leftOf(at), top: topOf(at), ...CARD }}
      data-asked={isAsked || undefined}
      data-past={(!isAsked && validTo !== STILL) || undefined}
    >
      {isAsked ? (
        <span className={classes.name}>{fullName}</span>
      ) : (
        <PageLink to={`/organization/units/${unitId}`} className={classes.name ?? ''}>
          {fullName}
        </PageLink>
      )}
      <span className={classes.told}>{`${fromWords(validFrom, isFirstKnown)} – ${toWords(validTo)}`}</span>
      {basis !== '' && <span className={`${classes.told} ${classes.basis}`}>{basis}</span>}
    </div>
  )
}
