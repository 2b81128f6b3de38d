import type { Finding } from '@/lib/checks/check';
import type { Rect } from '@/lib/compose/stage';
import type { Mark } from './layout';

const WAVE = 5;

/** A gentle wave under a rectangle's words, as an SVG path. */
function wave({ left, right, bottom }: Rect): string {
  const humps = Math.max(1, Math.round((right - left) / WAVE));
  const step = (right - left) / humps;
  const first = `M${left} ${bottom}q${step / 2} -3.4 ${step} 0`;
  return `${first}${`t${step} 0`.repeat(humps - 1)}`;
}

interface Props {
  readonly marks: readonly Mark[];
  /** The findings whose words stand out at the moment. */
  readonly strong: readonly Finding[];
}

/** Underlines the words concerned, over the page and never in it. */
export function Underlines({ marks, strong }: Props) {
  return (
    <svg className="underlines" aria-hidden="true">
      {marks.map(({ key, rects }) => (
        <g key={key} className={strong.some((finding) => finding.key === key) ? 'mark mark-strong' : 'mark'}>
          {rects.map((rect) => (
            <g key={`${rect.left} ${rect.top}`}>
              <rect
                x={rect.left}
                y={rect.top}
                width={rect.right - rect.left}
                height={rect.bottom - rect.top}
                rx="3"
              />
              <path d={wave(rect)} />
            </g>
          ))}
        </g>
      ))}
    </svg>
  );
}
