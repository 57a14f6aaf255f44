/** Makes the bundle of a publication and keeps it beside it, for good. */
import { deflate } from '../../../../platform/files/deflate.ts'
import type { Call } from '../../../../platform/http/call.ts'
import { type resultOf, sealBundle } from '../../rules/bundle/bundle.ts'
import { fingerprintOf } from '../../rules/bundle/office-key.ts'
import type { PublicationFile } from '../../rules/bundle/publication-file.ts'
import type { BlockInput } from '../../rules/results/block.ts'

export async function keepBundle(
  { tx, seals }: Pick<Call, 'tx' | 'seals'>,
  input: BlockInput,
  result: ReturnType<typeof resultOf>,
  file: PublicationFile,
): Promise<void> {
  const { zip, sums } = await sealBundle(file, input, { deflate, sign: seals.sign, publicKey: seals.publicKey }, result)
  await tx
    .insertInto('par.publication_bundle')
    .values({
      publication_id: file.id,
      format: file.format,
      zip: Buffer.from(zip),
      sums,
      fingerprint: fingerprintOf(seals.publicKey),
    })
    .execute()
}
