/** The entry of the browser's bundle: sheets go in and figures come out as text, as over the wire. */
import { figuresOf } from './sheet-figures-of.ts'

Object.assign(globalThis, { figuresOf: (text: string) => JSON.stringify(figuresOf(JSON.parse(text))) })
