/** What people are told of the move to career bands. */
import { formatDay } from '../../shared/dates.ts'

export const leftNotice = (people: number, endsOn: string) => ({
  title: `Xếp bậc nghề nghiệp: còn ${people} viên chức`,
  body: `Đợt xếp bậc nghề nghiệp viên chức kết thúc ngày ${formatDay(endsOn)}. Hãy mở danh sách của đơn vị để soạn quyết định.`,
})
