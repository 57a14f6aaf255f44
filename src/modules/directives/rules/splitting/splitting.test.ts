/** The notice of these tests is invented (bộ mẫu, lời của dự án). */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import notice from '../../../../../db/catalogues/directives/notice-2021-09-17.json' with { type: 'json' }
import { bodiesNamed } from './bodies-named.ts'
import { asRead, contentOf } from './content.ts'
import { levelsOfGroup } from './group-named.ts'
import { goesBefore, labelAmong, pointOf } from './points-of.ts'
import { proposeFreeze, ruleCited } from './propose-binding.ts'
import { proposeKind } from './propose-kind.ts'
import { proposePoint, titleOf } from './propose-point.ts'
import { sentencesOf } from './sentences.ts'
import { unitByName } from './unit-by-name.ts'

const OF_2026 = { issuedOn: '2026-03-10', year: 2026 }
const textsOf = (text: string) => sentencesOf(contentOf(text)).map((sentence) => sentence.text)

describe('sentences', () => {
  it('abbreviations, symbols of documents and figures end no sentence', () => {
    expect(
      textsOf(
        'UBND TP. Mẫu Sơn thực hiện Nghị định số 30/2020/NĐ-CP. Bổ sung 1.234.000 đồng cho Q. Một. Ông Nguyễn V. An báo cáo.',
      ),
    ).toEqual([
      'UBND TP. Mẫu Sơn thực hiện Nghị định số 30/2020/NĐ-CP.',
      'Bổ sung 1.234.000 đồng cho Q. Một.',
      'Ông Nguyễn V. An báo cáo.',
    ])
  })

  it('a point between brackets ends nothing, “v.v.” only before a capital letter', () => {
    expect(textsOf('Rà soát (xem Phụ lục 1. Danh mục) các đơn vị, v.v. theo quy định. Báo cáo kết quả.')).toHaveLength(
      2,
    )
    expect(textsOf('Rà soát trụ sở, nhân sự, v.v. Báo cáo kết quả.')).toHaveLength(2)
  })

  it('each numbered point, letter and dash begins a point under the marks above it', () => {
    const found = sentencesOf(
      contentOf(
        'I. KẾT LUẬN\n4. Về công chức, viên chức\na) Tổ chức tuyển dụng. Báo cáo kết quả.\n- Rà soát chỉ tiêu;\nb) Dừng tiếp nhận.\n5.2. Phát động thi đua.',
      ),
    )
    expect(found.map(({ label, beginsPoint }) => [label, beginsPoint])).toEqual([
      ['I', true],
      ['4', true],
      ['4.a', true],
      ['4.a', false],
      ['4.a', true],
      ['4.b', true],
      ['5.2', true],
    ])
  })

  it('lines that the paper broke are joined, also over a page; page numbers and hyphens of the printer go', () => {
    const pages = [
      { lines: ['1. Sở Nội vụ chủ trì rà soát kinh tế-', 'xã hội và số\u00ad', 'lượng đơn vị,', '', '1'] },
      { lines: ['', '2', 'báo cáo theo Thông báo số 12/TB-', 'UBND của tỉnh.', '- Việc khác.'] },
    ]
    expect(sentencesOf(contentOf(pages))).toMatchObject([
      {
        page: 1,
        text: '1. Sở Nội vụ chủ trì rà soát kinh tế-xã hội và sốlượng đơn vị, báo cáo theo Thông báo số 12/TB-UBND của tỉnh.',
      },
      { page: 2, text: '- Việc khác.' },
    ])
  })

  it('a blank line ends a paragraph, a form feed begins a page; text without one tells no pages', () => {
    expect(sentencesOf(contentOf('Việc một\n\nViệc hai.\fViệc ba.')).map(({ page }) => page)).toEqual([1, 1, 2])
    expect(sentencesOf(contentOf('Việc một.'))[0]?.page).toBeNull()
  })

  it('headings, lines that are not filled and rows of a table stand by themselves', () => {
    expect(
      textsOf(
        'I. KẾT LUẬN\nSở Nội vụ rà soát toàn bộ chỉ tiêu biên chế của các cơ quan, đơn vị trực thuộc, báo\ncáo Chủ tịch UBND tỉnh\nUBND cấp xã tự rà soát.\nSTT\tViệc\tCơ quan\n1\tRà soát.\tSở Y tế\nHết.',
      ),
    ).toEqual([
      'I. KẾT LUẬN',
      'Sở Nội vụ rà soát toàn bộ chỉ tiêu biên chế của các cơ quan, đơn vị trực thuộc, báo cáo Chủ tịch UBND tỉnh',
      ...['UBND cấp xã tự rà soát.', 'STT\tViệc\tCơ quan', '1\tRà soát.\tSở Y tế', 'Hết.'],
    ])
  })

  it('a sentence is on the page where it begins, also when its paragraph began before', () => {
    const content = contentOf('1. Rà soát biên chế. Báo cáo kết\fquả trước quý II. Việc thứ ba.\n\f\n2. Việc khác.')
    expect(sentencesOf(content).map(({ text, page }) => [text, page])).toEqual([
      ['1. Rà soát biên chế.', 1],
      ['Báo cáo kết quả trước quý II.', 1],
      ['Việc thứ ba.', 2],
      ['2. Việc khác.', 3],
    ])
  })

  it('no letter of the document is lost and none comes twice', () => {
    const piece = fc.constantFrom(
      ...[
        'Sở Nội vụ',
        'TP.',
        'số 30/2020/NĐ-CP',
        '1.',
        'a)',
        '-',
        '; ',
        '. ',
        '.',
        '\n',
        '\n\n',
        '\f',
        '(',
        ')',
        'báo cáo',
        ' ',
        'v.v.',
        '…',
        '5.2.',
        '\t',
        'KẾT LUẬN',
      ],
    )
    const letters = (text: string) => text.replace(/[\s]/g, '')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const [text, content] = [pieces.join(''), contentOf(pieces.join(''))]
        const sentences = sentencesOf(content)
        expect(letters(sentences.map((sentence) => sentence.text).join(''))).toBe(letters(text))
        for (const { from, to, text: words } of sentences) expect(asRead(content.slice(from, to))).toBe(words)
        expect(contentOf(content)).toBe(content)
      }),
    )
  })

  it('decomposed Vietnamese, as PDFs have it, is composed', () => {
    expect(textsOf('Đẩy mạnh cải cách.'.normalize('NFD'))).toEqual(['Đẩy mạnh cải cách.'])
  })
})

describe('kinds seen by words', () => {
  it.each([
    ['Không thành lập mới và không chia tách đơn vị sự nghiệp công lập.', 'freeze'],
    ['Dừng tiếp nhận công chức kể từ ngày 20/9/2026.', 'freeze'],
    ['Tạm dừng việc bổ nhiệm cấp phó.', 'freeze'],
    ['Đồng ý cho các cơ quan vận dụng thời hạn chuyển đổi.', 'permission'],
    ['Cho phép vận dụng xếp hạng trường học.', 'permission'],
    ['Xây dựng kế hoạch giảm đơn vị sự nghiệp giai đoạn 2026-2030.', 'dated-by-plan'],
    ['Tăng cường phân cấp, phân quyền.', 'standing'],
    ['Sở Nội vụ chủ động tham mưu.', 'standing'],
    ['Nâng cao chất lượng đội ngũ năm 2026.', 'standing'],
    ['Rà soát, báo cáo trong tháng 6/2026.', 'dated'],
    ['Tăng cường kiểm tra, báo cáo chậm nhất ngày 20/9/2026.', 'dated'],
    ['Xây dựng kế hoạch tinh giản biên chế trong quý II/2026.', 'dated'],
  ])('%s → %s', (text, kind) => {
    expect(proposePoint(sentencesOf(contentOf(text)), OF_2026).kind.kind).toBe(kind)
  })

  it('“dừng” inside other words is no freeze, and nothing told is told as nothing', () => {
    expect(proposeKind('Xây dựng nông thôn mới.', null)).toEqual({ kind: 'standing', words: null })
  })
})

it('of the 25 points of the notice of 17/9/2021 every freeze and permission is seen, and 21 kinds are those people chose', () => {
  const proposed = notice.tasks.map(({ summary, kind, deadline }) => {
    const [of, due] = [sentencesOf(contentOf(summary)), { issuedOn: null, year: 2021 }]
    return { chosen: kind, deadline, ...proposePoint(of, due) }
  })
  const binding = (kind: string) => kind === 'freeze' || kind === 'permission'
  for (const { chosen, kind } of proposed)
    expect(binding(kind.kind) ? kind.kind : '').toBe(binding(chosen) ? chosen : '')
  expect(proposed.filter(({ chosen, kind }) => chosen === kind.kind)).toHaveLength(21)
  // A day is read only where the notice states or implies one.
  for (const { due, deadline } of proposed) if (due !== null) expect(due.day).toBe(deadline)
})

describe('who is to do it', () => {
  it('“giao … chủ trì, phối hợp với …”', () => {
    expect(
      bodiesNamed(
        'Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính, Sở Giáo dục và Đào tạo và UBND các huyện, thành phố xây dựng kế hoạch.',
      ),
    ).toEqual({
      owner: 'Sở Nội vụ',
      coordinating: ['Sở Tài chính', 'Sở Giáo dục và Đào tạo', 'UBND các huyện, thành phố'],
    })
  })

  it('a body that begins the sentence is its owner; nobody named is nobody', () => {
    expect(bodiesNamed('- Văn phòng UBND tỉnh tổng hợp, báo cáo.').owner).toBe('Văn phòng UBND tỉnh')
    expect(bodiesNamed('Các sở, cơ quan có trách nhiệm đăng ký.').owner).toBe('Các sở, cơ quan')
    expect(bodiesNamed('Tăng cường phân cấp.')).toEqual({ owner: null, coordinating: [] })
  })

  it('a group is told from a body, with the levels it means', () => {
    const meant = [
      'Các sở, cơ quan, đơn vị, địa phương',
      'UBND các huyện, thành phố',
      'Các xã, phường',
      'Tất cả cơ quan',
    ]
    expect(meant.map(levelsOfGroup)).toEqual([
      ['department', 'district', 'commune'],
      ['district'],
      ['commune'],
      ['department'],
    ])
    expect(['Sở Nội vụ', 'UBND thành phố Mẫu Sơn', 'Văn phòng UBND tỉnh'].map(levelsOfGroup)).toEqual([
      null,
      null,
      null,
    ])
    // A group that is none of the units: whoever splits chooses its bodies.
    expect(levelsOfGroup('Các cơ sở giáo dục công lập')).toEqual([])
  })

  it('a name finds its unit without accents and in short forms; a group, or two of the same name, finds none', () => {
    const units = [
      { unitId: 1, name: 'Sở Giáo dục và Đào tạo' },
      { unitId: 2, name: 'Ủy ban nhân dân thành phố Mẫu Sơn' },
      { unitId: 3, name: 'Phòng Nội vụ' },
      { unitId: 4, name: 'Phòng Nội vụ' },
    ]
    expect(unitByName('Sở GD&ĐT', units)?.unitId).toBe(1)
    expect(unitByName('UBND TP. Mẫu Sơn', units)?.unitId).toBe(2)
    expect(unitByName('Phòng Nội vụ', units)).toBeNull()
    expect(unitByName('các sở, cơ quan', units)).toBeNull()
  })
})

it('a point is proposed with all of its fields; a freeze begins on its day and is due on none', () => {
  const [first, second, freeze] = sentencesOf(
    contentOf(
      '4.2. Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính rà soát chỉ tiêu biên chế chưa sử dụng. Báo cáo trước ngày 01/7/2026.\n4.3. Dừng tiếp nhận công chức kể từ ngày 20/9/2026.',
    ),
  )
  if (!(first && second && freeze)) throw new Error('three sentences are expected')
  expect(proposePoint([first, second], OF_2026)).toMatchObject({
    label: '4.2',
    owner: 'Sở Nội vụ',
    coordinating: ['Sở Tài chính'],
    title: 'Rà soát chỉ tiêu biên chế chưa sử dụng. Báo cáo trước ngày 01/7/2026',
    due: { day: '2026-06-30', isAmbiguous: true },
    kind: { kind: 'dated' },
  })
  expect(proposePoint([freeze], OF_2026)).toMatchObject({ due: null, startsOn: '2026-09-20', kind: { kind: 'freeze' } })
})

it('an order is proposed with what it stops, a permission with the rule it cites', () => {
  expect(proposeFreeze('Không chia tách, thành lập mới thôn, bản, tổ dân phố.')).toEqual({
    levels: ['village'],
    kinds: ['establish', 'split'],
    workers: [],
  })
  expect(proposeFreeze('Dừng tiếp nhận công chức từ ngày 20/9/2026 để tổ chức thi tuyển dụng.')).toEqual({
    levels: ['department', 'branch', 'commune'],
    kinds: ['take-in'],
    workers: ['civil-servant'],
  })
  expect(proposeFreeze('Dừng mua sắm.')).toEqual({ levels: [], kinds: [], workers: [] })
  expect(ruleCited('Vận dụng thời hạn theo khoản 4 Điều 1 Nghị định 150/2013/NĐ-CP cho đến khi có quy định mới.')).toBe(
    'khoản 4 Điều 1 Nghị định 150/2013/NĐ-CP',
  )
  expect(ruleCited('Vận dụng như các năm trước.')).toBeNull()
})

it('a point knows its sentences; a label is not given twice', () => {
  const points = [
    { startsAt: 0, endsAt: 10, position: 1 },
    { startsAt: 30, endsAt: 40, position: 2 },
  ]
  const sentence = (from: number, to: number) => ({ from, to, text: '', page: null, label: null, beginsPoint: false })
  expect(pointOf(sentence(5, 9), points)).toBe(points[0])
  expect(pointOf(sentence(10, 30), points)).toBeNull()
  expect(goesBefore(12, points)).toBe(points[1])
  expect(goesBefore(50, points)).toBeNull()
  expect([labelAmong('4', ['4', '4 (2)']), labelAmong('5', ['4']), labelAmong(null, ['4'])]).toEqual(['4 (3)', '5', ''])
})

it('a title is short and whole words', () => {
  const title = titleOf(`1. ${'rà soát chức năng nhiệm vụ '.repeat(12)}.`)
  expect(title.length).toBeLessThanOrEqual(121)
  expect(title).toMatch(/^Rà soát.*\p{L}…$/u)
})
