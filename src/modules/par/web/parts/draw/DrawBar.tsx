/** Where one is, whether it is saved, what it adds up to, and where one may go from here. */
import { Text, Title } from '@mantine/core'
import { HelpKeys } from '../../../../../ui/HelpKeys.tsx'
import { ButtonLink, PageLink } from '../../../../../ui/Links.tsx'
import { SavedAt, type SaveState } from '../../../../../ui/SavedAt.tsx'
import { plain } from '../../../rules/scoring/working.ts'
import { wholeOf } from '../../../rules/sets/sums.ts'
import { drawWords, setWords, words } from '../../text.vi.ts'
import { ModelLabel } from '../ModelLabel.tsx'
import classes from './Draw.module.css'
import type { Drawn } from './use-drawing.ts'

export function saveStateOf({ slot, autosave }: Pick<Drawn, 'slot' | 'autosave'>): SaveState {
  const state = slot?.state
  if (state === undefined) return autosave.lastSavedAt ? { is: 'saved', at: autosave.lastSavedAt } : { is: 'untouched' }
  if (state.is === 'waiting' || state.is === 'saving') return { is: 'saving' }
  return { is: 'failed', error: state.is === 'held' ? null : state.refusal }
}

export function DrawBar({ drawn }: { drawn: Drawn }) {
  const { set, drawing, slot, autosave } = drawn
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
          {slot?.state.is === 'held' ? (
            <Text size="sm" c="var(--mantine-color-error)" role="alert" maw={340}>
              {drawWords.held(slot.state.sentence)}
            </Text>
          ) : (
            <SavedAt
              state={saveStateOf({ slot, autosave })}
              {...(slot?.state.is === 'unreached' && { onRetry: () => autosave.retry() })}
            />
          )}
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
