/** The document sentence by sentence: arrows choose, letters and figures act; what belongs to a point says to which. */
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Point } from '../../../contract.ts'
import { pointOf } from '../../../rules/splitting/points-of.ts'
import type { Sentence } from '../../../rules/splitting/sentences.ts'
import { TASK_KINDS } from '../../../rules/words.ts'
import { splitWords } from '../../text-of-splitting.vi.ts'
import classes from './Split.module.css'
import type { Choice } from './use-choice.ts'
import type { Splitting } from './use-splitting.ts'

const { sentences: words } = splitWords

interface SentenceListProps {
  sentences: readonly Sentence[]
  points: readonly Point[]
  choice: Choice
  splitting: Splitting
  onFields: () => void
  onNone: () => void
  onRemove: () => void
  onTogglePage: () => void
}

export function SentenceList(props: SentenceListProps) {
  const { sentences, points, choice } = props
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const option = list.current?.querySelector<HTMLElement>(`[data-at="${choice.at}"]`)
    option?.scrollIntoView({ block: 'nearest' })
    if (list.current?.contains(document.activeElement)) option?.focus({ preventScroll: true })
  }, [choice.at])
  return (
    <div
      ref={list}
      role="listbox"
      aria-multiselectable="true"
      aria-label={words.label}
      className={classes.sentences}
      onKeyDown={(event) => {
        if (press(event, props)) event.preventDefault()
      }}
    >
      {sentences.map((sentence, place) => {
        const point = pointOf(sentence, points)
        const isChosen = place >= choice.from && place <= choice.to
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list hears the keys of all its options.
          <div
            key={sentence.from}
            role="option"
            aria-selected={isChosen}
            tabIndex={place === choice.at ? 0 : -1}
            data-at={place}
            data-of={point === null ? 'free' : point.outcome}
            className={classes.sentence}
            onClick={(event) => choice.go(place, event.shiftKey)}
          >
            <span className={classes.words}>{sentence.text}</span>
            <span className={classes.mark}>{markOf(sentence, point, sentences[place - 1]?.page)}</span>
          </div>
        )
      })}
    </div>
  )
}

function markOf({ page }: Sentence, point: Point | null, pageBefore: number | null | undefined): string {
  const parts = [page !== null && page !== pageBefore ? words.page(page) : null, point && ofPoint(point)]
  return parts.filter((part) => part !== null).join(' · ')
}

function ofPoint({ label, outcome, tasks }: Point): string {
  const kinds = [...new Set(tasks.map(({ kind }) => splitWords.kinds[kind].toLowerCase()))]
  const what = outcome === 'none' ? words.none : kinds.length > 0 ? kinds.join(', ') : words.open
  return `${words.ofPoint(label)}: ${what}`
}

type Act = (props: SentenceListProps, keepsAnchor: boolean) => void

const ACTS: Readonly<Record<string, Act>> = {
  ArrowDown: ({ choice }, keepsAnchor) => choice.go(choice.at + 1, keepsAnchor),
  ArrowUp: ({ choice }, keepsAnchor) => choice.go(choice.at - 1, keepsAnchor),
  Home: ({ choice }, keepsAnchor) => choice.go(0, keepsAnchor),
  End: ({ choice, sentences }, keepsAnchor) => choice.go(sentences.length - 1, keepsAnchor),
  Enter: ({ splitting, onFields }) => (splitting.point === null ? splitting.make() : onFields()),
  '+': ({ splitting }) => splitting.extend(),
  '=': ({ splitting }) => splitting.extend(),
  '0': ({ onNone }) => onNone(),
  Delete: ({ onRemove }) => onRemove(),
  t: ({ onTogglePage }) => onTogglePage(),
  n: ({ choice, splitting, sentences, points }) => {
    const next = nextFree(sentences, points, choice.at)
    if (next === -1) splitting.say(words.allTaken)
    else choice.go(next)
  },
}

/** @returns true when the key meant something. */
function press(event: KeyboardEvent, props: SentenceListProps): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false
  const kind = /^[1-5]$/.test(event.key) ? TASK_KINDS[Number(event.key) - 1] : undefined
  if (kind !== undefined) {
    props.splitting.setKind(kind)
    return true
  }
  const act = ACTS[event.key.length === 1 ? event.key.toLowerCase() : event.key]
  act?.(props, event.shiftKey)
  return act !== undefined
}

/** After the one at hand, then from the beginning. */
export function nextFree(sentences: readonly Sentence[], points: readonly Point[], at: number): number {
  const isFree = (sentence: Sentence) => pointOf(sentence, points) === null
  const after = sentences.findIndex((sentence, place) => place > at && isFree(sentence))
  return after !== -1 ? after : sentences.findIndex((sentence) => isFree(sentence))
}
