/** The structure of the files, from what the record is made of. */
import { itemsOf, kindInWords, PARTS } from '../../personnel/index.ts'
import { structureOf } from '../rules/structure.ts'

export const STRUCTURE = structureOf(PARTS, { kinds: kindInWords, itemsOf })
