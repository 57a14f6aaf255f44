/** @jsxImportSource preact */
/** What stands in the place of a page that is not there: not yet, not any more, not at all. */
import type { ComponentChildren } from 'preact'
import type { Asked } from '../doors.ts'
import { addressOf } from '../places.ts'
import { words } from '../text.vi.ts'
import { Heading } from './Heading.tsx'

export function Nowhere({ sentence = words.nowhereMore }: { sentence?: string }) {
  return (
    <>
      <Heading title={words.nowhere} />
      <p>{sentence}</p>
      <p>
        <a href={addressOf.all}>{words.toAll}</a>
      </p>
    </>
  )
}

interface AnsweredProps<T> {
  of: Asked<T>
  children: (is: T) => ComponentChildren
}

/** The page once its figures are there. */
export function Answered<T>({ of: asked, children }: AnsweredProps<T>) {
  if (asked.kind === 'yes') return <>{children(asked.is)}</>
  if (asked.kind === 'waiting')
    return (
      <p class="waiting" role="status">
        {words.opening}
      </p>
    )
  if (asked.kind === 'no') return <Nowhere sentence={asked.sentence} />
  return (
    <>
      <Heading title={words.notOpened} />
      <p>{words.noLine}</p>
      <button type="button" onClick={asked.again}>
        {words.retry}
      </button>
    </>
  )
}
