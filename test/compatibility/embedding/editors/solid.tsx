/** @jsxImportSource solid-js */
import type {ReaderFontSize} from 'portal-reader';
import type {} from 'portal-reader/solid';

/** What an application writes, as it should be. */
export function Article({small}: {small: boolean}) {
  let control!: ReaderFontSize;
  return (
    <reader-article lang="vi" published="23/10/2019" time-zone="Asia/Ho_Chi_Minh" syncTitle={small} class="a">
      <reader-font-size
        ref={control}
        slot="tools"
        for="comments"
        aria-busy={false}
        onClick={(event) => event.currentTarget.steps}
        on:reader-scale-change={({detail}) => detail.scale.toFixed(detail.previous)}
      />
      <reader-language-toggle languages="vi en" inPlace={small} side-by-side="" />
      <reader-hotline-banner number="1022" areaCode="0274" valid-to="2027-12-31" />
    </reader-article>
  );
}

/** Each of these is a mistake, and the compiler says so. */
export const Mistakes = () => [
  // @ts-expect-error the name of the property is timeZone
  <reader-article timezone="Asia/Ho_Chi_Minh" />,
  // @ts-expect-error a text
  <reader-article published={new Date()} />,
  // @ts-expect-error the attribute of a boolean is there or not; the property is syncTitle
  <reader-article sync-title={false} />,
  // @ts-expect-error the detail has no size
  <reader-font-size on:reader-scale-change={({detail}) => detail.size} />,
  // @ts-expect-error the detail is a number
  <reader-font-size on:reader-scale-change={({detail}) => detail.scale.trim()} />,
  // @ts-expect-error another element's
  <reader-font-size number="1022" />,
  // @ts-expect-error there is no such tag
  <reader-hotline number="1022" />,
];
