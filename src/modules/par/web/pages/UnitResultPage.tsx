/** One unit's result with the working of every figure, beside its block and its year before. */
import { List, Text, Title } from '@mantine/core'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { formatPoints } from '../../../../shared/points.ts'
import { useParam } from '../../../../ui/address.ts'
import { ButtonLink } from '../../../../ui/Links.tsx'
import { NotFound } from '../../../../ui/NotFound.tsx'
import { PageTitle } from '../../../../ui/PageTitle.tsx'
import { PrintButton } from '../../../../ui/PrintButton.tsx'
import { StateBadge } from '../../../../ui/StateBadge.tsx'
import type { BlockRanking, RankedUnit, UnitOfRound } from '../../contract.ts'
import { isFarOff, selfGap } from '../../rules/results/working.ts'
import { percent, signed } from '../../rules/results/written-figures.ts'
import { HUNDRED } from '../../rules/scoring/scoring.ts'
import { ranking, unitResult } from '../data.ts'
import { ModelLabel } from '../parts/ModelLabel.tsx'
import {
  HeadRatingFigure,
  IndexFigure,
  MeanFigure,
  RankFigure,
  RatingFigure,
} from '../parts/ranking/RankingFigures.tsx'
import { type NodeRow, NodesTable, nodeRows } from '../parts/results/NodesTable.tsx'
import { Radar } from '../parts/results/Radar.tsx'
import classes from '../parts/results/Results.module.css'
import { rankingWords, words } from '../text.vi.ts'

export function UnitResultPage() {
  const roundId = useParam('roundId')
  const unitId = Number(useParam('unitId'))
  const { data } = useSuspenseQuery(ranking(roundId))
  const { data: result } = useSuspenseQuery(unitResult(roundId, unitId))
  const block = data.blocks.find(({ units }) => units.some((unit) => unit.unitId === unitId))
  const unit = block?.units.find((one) => one.unitId === unitId)
  if (!block || !unit) return <NotFound />
  const rows = nodeRows(result)
  const areas = rows.filter(({ parentId }) => parentId === null)
  const places = block.rules.decimals
  return (
    <>
      <PageTitle
        title={unit.unitName}
        crumbs={[
          { label: words.menu.rounds, path: '/par' },
          { label: rankingWords.title(data.year), path: `/par/ranking/${roundId}?khoi=${block.blockId}` },
        ]}
        about={
          <>
            <StateBadge tone={data.published ? 'closed' : 'open'}>
              {data.published ? words.status.published : rankingWords.provisional}
            </StateBadge>{' '}
            <ModelLabel isModel={block.isModel} isSample={data.isSample} /> {block.blockName}
          </>
        }
        actions={
          <>
            {unit.assessmentId !== null && (
              <ButtonLink to={`/par/assessments/${unit.assessmentId}`} variant="default">
                {rankingWords.toSheet}
              </ButtonLink>
            )}
            <PrintButton />
          </>
        }
      />
      <Facts block={block} unit={unit} />
      <Title order={2} size="h3" mb="sm">
        {weakestBeside(areas, places)}
      </Title>
      <div className={classes.beside}>
        {areas.length > 2 && (
          <Radar
            spokes={areas.map(({ code, share, meanShare }) => ({ code, own: part(share), mean: part(meanShare) }))}
          />
        )}
        <NodesTable caption={rankingWords.byArea(unit.unitName)} rows={areas} places={places} isBrief />
      </div>
      <section className={classes.section} aria-label={rankingWords.byNode}>
        <Title order={2} size="h3" mb="xs">
          {rankingWords.byNode}
        </Title>
        <SinceLastYear result={result} places={places} />
        <NodesTable
          caption={rankingWords.nodesOf(unit.unitName)}
          rows={rows.filter(({ parentId }) => parentId !== null)}
          places={places}
        />
      </section>
    </>
  )
}

const part = (share: number | null) => (share === null ? null : share / HUNDRED)

/** The finding: where the unit is furthest below its block. */
function weakestBeside(areas: readonly NodeRow[], places: number): string {
  const below = areas.filter(({ toMean }) => toMean !== null && toMean < 0)
  const [worst] = below.toSorted((a, b) => (a.toMean ?? 0) - (b.toMean ?? 0))
  return worst
    ? rankingWords.furthestBelow(worst.title, formatPoints(-(worst.toMean ?? 0), places))
    : rankingWords.nowhereBelow
}

function Facts({ block, unit }: { block: BlockRanking; unit: RankedUnit }) {
  const { rules, units, mean } = block
  const places = rules.decimals
  const gap = selfGap(unit)
  const before = block.previous.find(({ unitId }) => unitId === unit.unitId)
  return (
    <dl className={classes.facts}>
      <Fact term={rankingWords.index}>
        <IndexFigure row={unit} places={places} />
      </Fact>
      <Fact term={rankingWords.rank}>
        <RankFigure row={unit} rows={units} rules={rules} /> / {units.length}
      </Fact>
      {unit.regionRank !== null && <Fact term={unit.region ?? rankingWords.region}>{unit.regionRank}</Fact>}
      {unit.rating !== null && (
        <Fact term={rankingWords.rating}>
          <RatingFigure row={unit} rules={rules} />
        </Fact>
      )}
      {unit.headRating !== null && (
        <Fact term={rankingWords.headRating}>
          <HeadRatingFigure row={unit} rules={rules} />
        </Fact>
      )}
      {mean !== null && (
        <Fact term={rankingWords.mean}>
          <MeanFigure rows={units} mean={mean} places={places} />
        </Fact>
      )}
      {unit.selfIndex !== null && gap !== null && (
        <Fact term={rankingWords.selfIndex}>
          {percent(unit.selfIndex, places)}{' '}
          <span className={isFarOff(gap) ? classes.under : undefined}>
            ({signed(gap, places)}
            {isFarOff(gap) && `, ${rankingWords.farOff}`})
          </span>
        </Fact>
      )}
      <Fact term={rankingWords.sinceBefore}>
        {before
          ? rankingWords.changedSince(signed(unit.index - before.index, places), before.rank, unit.rank)
          : rankingWords.noBefore}
      </Fact>
    </dl>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** Why criteria are not compared, or what was split and merged, which only compares as a whole. */
function SinceLastYear({ result: { nodes, since }, places }: { result: UnitOfRound; places: number }) {
  const codeOf = new Map(nodes.map(({ id, code }) => [id, code]))
  const regrouped = since.changes.filter(({ from, to }) => from.length > 1 || to.length > 1)
  if (since.whyNot !== null)
    return (
      <Text size="sm" c="dimmed" mb="xs">
        {rankingWords.whyNotCompared[since.whyNot]}
      </Text>
    )
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {rankingWords.comparedHow(since.year)}
      </Text>
      {regrouped.length > 0 && (
        <List size="sm" mb="xs">
          {regrouped.map(({ from, to, before, now, delta }) => (
            <List.Item key={to.join()}>
              {rankingWords.regrouped(
                from.map(({ code }) => code).join(', '),
                to.map((id) => codeOf.get(id)).join(', '),
                before === null ? '–' : percent(before, places),
                now === null ? '–' : percent(now, places),
                delta === null ? '–' : signed(delta, places),
              )}
            </List.Item>
          ))}
        </List>
      )}
    </>
  )
}
