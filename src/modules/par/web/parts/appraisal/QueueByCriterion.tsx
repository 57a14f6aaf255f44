/** One criterion across all units on one screen: the same measure for everyone. */
import { Group, Select, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { z } from 'zod'
import { fold } from '../../../../../shared/vietnamese.ts'
import { usePlace } from '../../../../../ui/address.ts'
import { LoadingPage } from '../../../../../ui/LoadingPage.tsx'
import { RefusalList } from '../../../../../ui/RefusalList.tsx'
import { useSession } from '../../../../../ui/session.tsx'
import type { Round } from '../../../contract.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { leafOfNode } from '../../../rules/sheets/leaf-of-node.ts'
import { isScoredByUnit, type Leaf } from '../../../rules/sheets/self-assessment.ts'
import { appraisalByCriterion, criteriaSet } from '../../data.ts'
import { appraisalWords, sheetWords } from '../../text.vi.ts'
import classes from '../sheet/Sheet.module.css'
import { AcrossUnits } from './AcrossUnits.tsx'

const schema = z.object({
  khoi: z.string().max(60).optional().catch(undefined),
  tieuChi: z.string().max(60).optional().catch(undefined),
})

/** A body sees its own criteria; whoever consolidates, or stands in, or a round without bodies, all of them. */
function isOwn(round: Round, leaf: Leaf, unitId: number | null): boolean {
  const { consolidatingUnitId: consolidating, substituteUnitId: substitute } = round
  if (consolidating === null || unitId === null || unitId === consolidating || unitId === substitute) return true
  return round.bodies.some(
    (one) => leaf.appraisingBody !== null && fold(one.body) === fold(leaf.appraisingBody) && one.unitId === unitId,
  )
}

export function QueueByCriterion({ round }: { round: Round }) {
  const [{ khoi, tieuChi }, go] = usePlace(schema)
  const { account } = useSession()
  const block = round.blocks.find(({ id }) => id === khoi) ?? round.blocks[0]
  const { data: set, error } = useQuery({ ...criteriaSet(block?.setId ?? ''), enabled: block !== undefined })
  const byId = new Map(set?.nodes.map((node) => [node.id, node]))
  const leaves = (set?.nodes ?? [])
    .filter((node) => node.scoring !== null)
    .map((node) => ({ node, leaf: leafOfNode(node, byId) }))
    .filter(({ leaf }) => isScoredByUnit(leaf) && isOwn(round, leaf, account?.unitId ?? null))
    .map(({ node }) => node)
  const node = leaves.find(({ id }) => id === tieuChi) ?? leaves[0]
  const across = useQuery({ ...appraisalByCriterion(round.id, node?.id ?? ''), enabled: node !== undefined })
  const rule = node && leafOfNode(node, byId)
  return (
    <>
      <Group gap="sm" mb="sm" align="flex-end">
        {round.blocks.length > 1 && (
          <Select
            label={appraisalWords.block}
            data={round.blocks.map(({ id, name }) => ({ value: id, label: name }))}
            value={block?.id ?? null}
            onChange={(next) => go({ khoi: next ?? undefined, tieuChi: undefined })}
            allowDeselect={false}
            w={280}
          />
        )}
        <Select
          label={appraisalWords.criterion}
          searchable
          data={leaves.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
          value={node?.id ?? null}
          onChange={(next) => go({ tieuChi: next ?? undefined })}
          allowDeselect={false}
          maxDropdownHeight={360}
          flex="1 1 320px"
        />
      </Group>
      <RefusalList of={error ?? across.error} />
      {rule && (
        <div className={`${classes.rule} ${classes.ruleAlone}`}>
          <span className={classes.ruleWord}>{sheetWords.rule}</span> {ruleInWords(rule.scoring, rule.maxPoints)}.
        </div>
      )}
      {across.data && rule && node ? (
        <AcrossUnits
          key={node.id}
          round={round}
          node={node}
          rule={rule}
          rows={across.data.rows}
          appraisers={across.data.appraisers}
        />
      ) : (
        across.isPending && <LoadingPage />
      )}
      {leaves.length === 0 && set && <Text c="dimmed">{appraisalWords.noCriteria}</Text>}
    </>
  )
}
