/** What a template is filled with. */
import type { Picture } from '../../shared/picture.ts'
import type { Table } from './table.ts'

/**
 * What stands for a tag: words; a list for what is repeated between an opening and a closing tag; whether what stands
 * between them is there at all; a table, set whole in the place of the tag's paragraph; a photograph.
 */
export type TagValue =
  | string
  | boolean
  | readonly TagValues[]
  | { table: Pick<Table, 'columns' | 'rows' | 'strong'> }
  | { picture: Picture }
export interface TagValues {
  readonly [tag: string]: TagValue
}
