import { Text, Title } from '@mantine/core'
import type { Ref } from 'react'
import { plain } from '../../../rules/scoring/plain.ts'
import { ruleInWords } from '../../../rules/scoring/working.ts'
import { sheetWords } from '../../text.vi.ts'
import type { LeafPlace } from '../leaf/sheet-order.ts'
import classes from '../sheet/Sheet.module.css'

/** Where one is, what is asked, and the rule as the annex states it. */
export function CriterionHead({ place, headRef }: { place: LeafPlace; headRef?: Ref<HTMLHeadingElement> }) {
  const { node, area, heading, rule } = place
  return (
    <>
      <Text size="xs" c="dimmed">
        {area.code}. {area.title}
        {heading && ` › ${heading.code} ${heading.title}`}
      </Text>
      <Title order={2} size="h3" ref={headRef} tabIndex={-1} className={classes.head ?? ''}>
        {node.code} {node.title}
        <span className={classes.max}>{sheetWords.most(plain(node.maxPoints))}</span>
      </Title>
      <div className={classes.rule}>
        <span className={classes.ruleWord}>{sheetWords.rule}</span> {ruleInWords(rule.scoring, rule.maxPoints)}.
        {node.dataSource && (
          <div>
            <span className={classes.ruleWord}>{sheetWords.source}</span> {node.dataSource}
          </div>
        )}
      </div>
    </>
  )
}
