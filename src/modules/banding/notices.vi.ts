/** What people are told of the move to career bands. */
import { formatDay } from '../../shared/dates.ts'

export const leftNotice = (people: number, endsOn: string, today: string) => ({
  title: `Xếp bậc nghề nghiệp: còn ${people} viên chức`,
  body:
    today <= endsOn
      ? `Đợt xếp bậc nghề nghiệp viên chức kết thúc ngày ${formatDay(endsOn)}. Hãy mở danh sách của đơn vị để soạn quyết định.`
      : `Đợt xếp bậc nghề nghiệp viên chức đã hết hạn ngày ${formatDay(endsOn)} mà chưa xếp xong. Hãy mở danh sách của đơn vị để soạn quyết định ngay.`,
})
