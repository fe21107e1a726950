import { logoDots } from '#components/ui/logo';
import { site } from '#lib/config';
import type { SharedPage } from '#lib/export/share-images';
import { truncateAtWord } from '#lib/text/format';

const maxImageTitleLength = 90;
const maxImageSummaryLength = 170;

/** The picture of a shared link: sizes are those of the picture, which is 1200 by 630. */
export function ShareImage({ kind, title, summary }: SharedPage) {
  return (
    <div tw="flex h-full w-full flex-col justify-between bg-[#0c2f28] p-[72px] text-white">
      <div tw="flex text-[34px] text-[#c9dad2]">{kind ?? ' '}</div>
      <div tw="flex flex-col">
        <div tw={`flex font-bold leading-tight ${title.length > 40 ? 'text-[60px]' : 'text-[84px]'}`}>
          {truncateAtWord(title, maxImageTitleLength)}
        </div>
        <div tw="mt-[28px] flex text-[36px] text-[#e3efe6] leading-snug">
          {truncateAtWord(summary, maxImageSummaryLength)}
        </div>
      </div>
      <div tw="flex items-center font-bold text-[34px]">
        <ShareLogo />
        <div tw="ml-[20px] flex">{site.name}</div>
      </div>
    </div>
  );
}

/** The mark of the site; here its colours stand with its dots, because no style sheet is read. */
function ShareLogo() {
  return (
    <svg viewBox="-12 -12 24 24" width="64" height="64" aria-hidden="true">
      {logoDots.map(({ x, y, radius }, place) => (
        <circle key={x + y} cx={x} cy={y} r={radius} fill={place === logoDots.length - 1 ? '#ffc42e' : '#ffffff'} />
      ))}
    </svg>
  );
}
