/** Where one is, whether it is saved, what it adds up to, and where one may go from here. */
import { Title } from '@mantine/core'
import { HelpKeys } from '../../../../../ui/HelpKeys.tsx'
import { ButtonLink, PageLink } from '../../../../../ui/Links.tsx'
import { plain } from '../../../rules/scoring/plain.ts'
import { wholeOf } from '../../../rules/sets/sums.ts'
import { drawWords, setWords, words } from '../../text.vi.ts'
import { ModelLabel } from '../ModelLabel.tsx'
import classes from './Draw.module.css'
import { DrawingSaved } from './DrawingSaved.tsx'
import type { Drawn } from './use-drawing.ts'

export function DrawBar({ drawn }: { drawn: Drawn }) {
  const { set, drawing } = drawn
  const { head, nodes } = drawing
  const { total, survey } = wholeOf(nodes)
  return (
    <div className={classes.bar}>
      <title>{`${drawWords.title(head.name)} · ${words.product}`}</title>
      <nav aria-label={words.menu.sets}>
        <PageLink to="/par/sets" size="sm">
          {words.menu.sets}
        </PageLink>
      </nav>
      <div className={classes.titleRow}>
        <div className={classes.name}>
          <Title order={1} size="h3">
            {head.name} <ModelLabel isModel={head.isModel} warning={head.warning} />
          </Title>
        </div>
        <div className={classes.actions}>
          <DrawingSaved drawn={drawn} />
          <HelpKeys keys={drawWords.keys} />
          <ButtonLink variant="default" to={`/par/sets/${set.id}/mapping`}>
            {drawWords.map}
          </ButtonLink>
          <ButtonLink variant="default" to={`/par/sets/${set.id}`}>
            {drawWords.view}
          </ButtonLink>
        </div>
      </div>
      <div className={classes.figures}>
        <span>
          {drawWords.year} {head.year} · {setWords.levels[head.level]}
        </span>
        <span className={total === head.totalPoints ? undefined : classes.off}>
          {drawWords.whole(plain(total), plain(head.totalPoints))}
        </span>
        <span className={survey === head.surveyPoints ? undefined : classes.off}>
          {drawWords.surveyWhole(plain(survey), plain(head.surveyPoints))}
        </span>
      </div>
    </div>
  )
}
