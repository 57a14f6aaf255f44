/** How many move, in one sentence. */
import type { Consequences, Move } from '../../../rules/results/correction.ts'
import { correctionWords as words } from '../../text-of-corrections.vi.ts'

export const ranksMoved = ({ moves }: Consequences): Move[] =>
  moves.filter(({ rankBefore, rankAfter }) => rankBefore !== rankAfter)

export const movesSaid = (told: Consequences): string =>
  told.moves.length === 0 ? words.nobodyMoves : words.moved(told.moves.length, ranksMoved(told).length)
