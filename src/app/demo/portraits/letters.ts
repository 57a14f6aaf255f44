/** Capital letters of five columns and seven rows: a byte a column, the lowest bit on top. */
import { fold } from '../../../shared/vietnamese.ts'

const COLUMNS: Readonly<Record<string, string>> = {
  a: '7c1211127c',
  b: '7f49494936',
  c: '3e41414122',
  d: '7f4141413e',
  e: '7f49494941',
  f: '7f09090901',
  g: '3e41415173',
  h: '7f0808087f',
  i: '00417f4100',
  j: '2040413f01',
  k: '7f08142241',
  l: '7f40404040',
  m: '7f021c027f',
  n: '7f0408107f',
  o: '3e4141413e',
  p: '7f09090906',
  q: '3e4151215e',
  r: '7f09192946',
  s: '2649494932',
  t: '03017f0103',
  u: '3f4040403f',
  v: '1f2040201f',
  w: '3f4038403f',
  x: '6314081463',
  y: '0304780403',
  z: '6159494d43',
}
export const LETTER = { columns: 5, rows: 7 } as const

/** @returns whether the letter, without its marks, has ink at the column and row. */
export function isInk(letter: string, column: number, row: number): boolean {
  const columns = COLUMNS[fold(letter)]
  if (columns === undefined || column < 0 || column >= LETTER.columns || row < 0 || row >= LETTER.rows) return false
  return ((Number.parseInt(columns.slice(column * 2, column * 2 + 2), 16) >> row) & 1) === 1
}
