interface Props {
  source: string;
  onShown: (language: string) => void;
  onScale: (scale: number) => void;
}

export const Article = ({source, onShown, onScale}: Props) => (
  <reader-article
    lang="vi"
    published="2019-10-23T08:06:00+07:00"
    time-zone="Asia/Ho_Chi_Minh"
    source={source}
    syncTitle
    onreader-article-change={({detail}) => onShown(detail.language)}
  >
    <h1 slot="title" lang="vi">
      Lịch tiếp công dân
    </h1>
    <h1 slot="title" lang="en">
      Reception of citizens
    </h1>
    <reader-font-size
      slot="tools"
      steps="1 1.5 2"
      onreader-scale-change={({detail}) => onScale(detail.scale)}
    />
    <div lang="vi">
      <p>Trụ sở mở cửa từ 07:30 đến 11:30 các ngày làm việc.</p>
    </div>
    <div lang="en">
      <p>The office is open from 07:30 to 11:30 on working days.</p>
    </div>
  </reader-article>
);
