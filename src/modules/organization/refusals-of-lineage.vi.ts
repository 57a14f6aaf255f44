/** Why lineage and the resolver say no: what happened, and what to do about it. */
import type { Sentences } from '../../shared/refusal.ts'

export const sentencesOfLineage = {
  'organization.no-name-column': [
    422,
    'Không nhận ra cột tên đơn vị nào trong tệp. Hãy đặt dòng tiêu đề có một trong các chữ: Đơn vị, Địa chỉ, Xã, Huyện, Tỉnh.',
  ],
  'organization.names-long': [422, 'Tệp có hơn {most} dòng. Hãy chia tệp thành nhiều phần rồi làm từng phần.'],
} as const satisfies Sentences
