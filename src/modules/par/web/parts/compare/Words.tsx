/** Two texts in one: what went is struck through, what came is underlined, and both are said. */
import { Fragment } from 'react'
import { wordChanges } from '../../../rules/sets/compare-sets.ts'
import { compareWords } from '../../text.vi.ts'
import classes from './Words.module.css'

export function Words({ before, now }: { before: string; now: string }) {
  return (
    <>
      {wordChanges(before, now).map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of a text stand where they stand.
        <Fragment key={at}>
          {at > 0 && ' '}
          {part.is === 'same' ? part.text : part.is === 'gone' ? <Gone text={part.text} /> : <Come text={part.text} />}
        </Fragment>
      ))}
    </>
  )
}

export function Gone({ text }: { text: string }) {
  return (
    <del className={classes.gone}>
      <span className="visually-hidden">{compareWords.gone}: </span>
      {text}
    </del>
  )
}

export function Come({ text }: { text: string }) {
  return (
    <ins className={classes.come}>
      <span className="visually-hidden">{compareWords.come}: </span>
      {text}
    </ins>
  )
}
