import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueIn, rhythmIn, startIn } from './due-words.ts'

const OF_2021 = { issuedOn: '2021-09-17', year: 2021 }
const DAY_BLANK = { issuedOn: null, year: 2021 }
const day = (text: string, against: { issuedOn: string | null; year: number | null } = OF_2021) =>
  dueIn(text, against)?.day ?? null

describe('days written out', () => {
  it.each([
    ['Hoàn thành chậm nhất ngày 20/9/2021.', '2021-09-20'],
    ['Gửi Sở Nội vụ đến hết ngày 15 tháng 10 năm 2021.', '2021-10-15'],
    ['Báo cáo không quá ngày 05.12.2021', '2021-12-05'],
    ['Hạn cuối là ngày 31/12/2021', '2021-12-31'],
  ])('%s is %s, stated, nothing to confirm', (text, expected) => {
    expect(dueIn(text, OF_2021)).toMatchObject({ day: expected, basis: 'stated', isAmbiguous: false, reading: null })
  })

  it('“trước ngày” leaves the day itself out and says so', () => {
    const due = dueIn('Báo cáo Chủ tịch UBND tỉnh trước ngày 20/9/2021.', OF_2021)
    expect(due).toMatchObject({ day: '2021-09-19', basis: 'derived', words: 'trước ngày 20/9/2021', isAmbiguous: true })
    expect(due?.reading).toContain('chậm nhất ngày 19/09/2021')
  })

  it('a day without a year is of the year of the document, which has to be confirmed', () => {
    const due = dueIn('Xong chậm nhất ngày 15/10.', OF_2021)
    expect(due).toMatchObject({ day: '2021-10-15', basis: 'derived', isAmbiguous: true })
    expect(due?.reading).toContain('không nêu năm')
  })

  it('the day of a cited document, the day something begins and a day that no calendar has are no due days', () => {
    expect(day('Theo Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.')).toBeNull()
    expect(day('Dừng tiếp nhận công chức kể từ ngày 20/9/2021.')).toBeNull()
    expect(day('Xong trước ngày 31/2/2021.')).toBeNull()
  })

  it('of two days the first is taken, and the other one is not passed over in silence', () => {
    const due = dueIn('Các sở báo cáo chậm nhất ngày 10/10/2021 để tổng hợp, trình chậm nhất ngày 20/10/2021.', OF_2021)
    expect(due).toMatchObject({ day: '2021-10-10', isAmbiguous: true })
    expect(due?.reading).toContain('Câu nêu 2 mốc')
  })
})

describe('months, quarters and years mean their last day', () => {
  it.each([
    ['Ban hành kế hoạch trong quý IV/2021.', '2021-12-31'],
    ['Trình trong quý 2 năm 2022', '2022-06-30'],
    ['Hoàn thành trong tháng 02/2024', '2024-02-29'],
    ['Xong trong tháng 10 năm 2021', '2021-10-31'],
    ['Tổ chức tuyển dụng công chức, viên chức hành chính năm 2021.', '2021-12-31'],
    ['Giảm 10% đến năm 2025', '2025-12-31'],
    ['Sơ kết trong 6 tháng đầu năm 2022', '2022-06-30'],
  ])('%s is %s, derived', (text, expected) => {
    expect(dueIn(text, DAY_BLANK)).toMatchObject({ day: expected, basis: 'derived', isAmbiguous: false })
  })

  it('the last day of every month and quarter, leap years among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const next = new Date(Date.UTC(year, month, 1))
        const last = new Date(next.getTime() - 86_400_000).toISOString().slice(0, 10)
        expect(day(`Hoàn thành trong tháng ${month}/${year}.`)).toBe(last)
        if (month % 3 === 0)
          expect(day(`Hoàn thành trong quý ${['I', 'II', 'III', 'IV'][month / 3 - 1]}/${year}.`)).toBe(last)
      }),
    )
  })

  it('“trước tháng 12/2021” ends with November and says so; “trước quý I/2022” with the year before', () => {
    expect(dueIn('Xong trước tháng 12/2021.', OF_2021)).toMatchObject({ day: '2021-11-30', isAmbiguous: true })
    expect(day('Xong trước quý I/2022.')).toBe('2021-12-31')
  })

  it('“các tháng cuối năm 2021” is read as 31/12 and has to be confirmed; without a year it is only proposed', () => {
    const named = dueIn('Hoàn thành đợt thi đua nước rút các tháng cuối năm 2021.', DAY_BLANK)
    expect(named).toMatchObject({ day: '2021-12-31', basis: 'derived', isAmbiguous: true })
    expect(dueIn('Tập trung trong các tháng cuối năm.', DAY_BLANK)).toMatchObject({
      day: '2021-12-31',
      basis: 'proposed',
      isAmbiguous: true,
    })
  })

  it('the year of a budget, of a stretch or of a term says nothing of when the work is due', () => {
    expect(day('Lập dự toán năm 2022 nâng cấp phần mềm.')).toBeNull()
    expect(day('Kế hoạch giảm đơn vị giai đoạn 2021-2025.')).toBeNull()
    expect(day('Nhiệm vụ từ năm 2021 đến năm 2025 tiếp tục thực hiện.')).not.toBe('2021-12-31')
  })

  it('no words, no day', () => {
    for (const text of ['Khẩn trương hoàn thành.', 'Tăng cường phân cấp, phân quyền.', 'Báo cáo hằng tháng.', ''])
      expect(dueIn(text, OF_2021)).toBeNull()
  })
})

describe('spans counted from the document', () => {
  it('the day of issue is not counted; weekends are left out of working days', () => {
    expect(dueIn('Trong 30 ngày kể từ ngày ban hành, Sở Nội vụ báo cáo.', OF_2021)).toMatchObject({
      day: '2021-10-17',
      basis: 'derived',
      isAmbiguous: false,
    })
    // 17/9/2021 is a Friday: Monday is the first of the five.
    expect(dueIn('Trong thời hạn 5 ngày làm việc kể từ ngày ký.', OF_2021)).toMatchObject({
      day: '2021-09-24',
      basis: 'proposed',
      isAmbiguous: true,
    })
    expect(day('Trong vòng 5 tháng kể từ ngày ban hành.')).toBe('2022-02-17')
  })

  it('is not made up where the copy states no day of issue', () => {
    const due = dueIn('Trong thời hạn 15 ngày kể từ ngày ban hành.', DAY_BLANK)
    expect(due).toMatchObject({ day: null, basis: 'proposed', isAmbiguous: true })
    expect(due?.reading).toContain('văn bản không ghi ngày')
  })
})

it('the same words in decomposed Vietnamese name the same day', () => {
  const text = 'Hoàn thành chậm nhất ngày 20 tháng 9 năm 2021'
  expect(dueIn(text.normalize('NFD'), OF_2021)).toEqual(dueIn(text, OF_2021))
})

it('what begins and how often it is reported are read apart from the end', () => {
  expect(startIn('Dừng tiếp nhận công chức kể từ ngày 20/9/2021 để tổ chức thi tuyển dụng.', OF_2021)).toBe(
    '2021-09-20',
  )
  expect(startIn('Dừng tiếp nhận công chức.', OF_2021)).toBeNull()
  expect(rhythmIn('Báo cáo hằng tháng')).toBe('month')
  expect(rhythmIn('định kỳ hàng quý')).toBe('quarter')
  expect(rhythmIn('Định kỳ 6 tháng, hằng năm')).toBe('half-year')
  expect(rhythmIn('báo cáo hằng năm')).toBe('year')
  expect(rhythmIn('tháng 10/2021')).toBeNull()
})
