/** An invented person, to look at a form with. */
import type { SaidLine, Told } from './said.ts'

const line = (part: string, from: string, words: Record<string, string>, more: Partial<SaidLine> = {}): SaidLine => ({
  part,
  from,
  to: null,
  slot: part === 'post' ? 'main' : '',
  values: words,
  words,
  unitOnDay: words.unitId ?? '',
  ...more,
})

export const SAMPLE: Told = {
  day: '2026-01-05',
  known: null,
  province: 'Tỉnh Mẫu',
  hidden: new Set<string>(),
  lines: [
    line('name', '1988-04-12', { birthName: 'Nguyễn Văn Mẫu' }),
    line(
      'person',
      '1988-04-12',
      {
        sex: 'Nam',
        bornOn: '12/04/1988',
        birthPlace: 'Xã Mẫu, tỉnh Mẫu',
        homePlace: 'Xã Mẫu, tỉnh Mẫu',
        ethnicity: 'Kinh',
      },
      { values: { sex: 'M', bornOn: '1988-04-12' } },
    ),
    line('citizen-id', '2021-05-10', { number: '000000000000', issuedOn: '10/05/2021' }),
    line('employment', '2015-06-01', { unitId: 'Sở Mẫu' }),
    line('recruitment', '2015-06-01', { recruitedOn: '01/06/2015', body: 'Sở Mẫu' }),
    line('post', '2015-06-01', { title: 'Chuyên viên' }),
    line('rank', '2015-06-01', { rank: 'Chuyên viên' }, { values: { rank: '01.003' } }),
    line('pay', '2021-06-01', { step: '3', coefficient: '3,00' }, { values: { rank: '01.003', step: 3 } }),
    line('training', '2006-09-01', { school: 'Đại học Mẫu', major: 'Luật', mode: 'Chính quy', award: 'Cử nhân' }),
    line('family', '1988-04-12', { relation: 'Cha đẻ', name: 'Nguyễn Văn A', birthYear: '1960' }),
  ],
}
