import { z } from 'zod'
import { usePlace } from '../../../../../ui/address.ts'

const place = z.object({ khoi: z.string().max(60).optional().catch(undefined) })

/** The block looked at, as the address has it in `khoi`: the first when left out. */
export function useBlock<Block extends { blockId: string }>(
  blocks: readonly Block[],
): [block: Block | undefined, choose: (blockId: string | null) => void] {
  const [{ khoi }, go] = usePlace(place)
  return [blocks.find(({ blockId }) => blockId === khoi) ?? blocks[0], (blockId) => go({ khoi: blockId ?? undefined })]
}
