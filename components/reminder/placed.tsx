import { useLayoutEffect, useRef, useState, type ComponentProps } from 'react';
import { placeBeside, type Side, type Size } from '@/lib/compose/placement';
import { words } from '@/lib/words';
import { ChevronIcon } from '../icons/chevron-icon';
import type { Layout } from './layout';

const MARGIN = 8;
/** With less height than this, CSS pixels, nothing stays in place while the rest scrolls. */
const LOW = 260;
/** With less than this below, CSS pixels, it is scrolled to its end: browsers round. */
const SLACK = 4;

/** Where pill, card or note can stand. */
export interface Place {
  readonly layout: Layout;
  /** Beside the compose box: where one of them stood last, since one takes the place of the other. */
  readonly side: Side | undefined;
  readonly onSide: (side: Side) => void;
}

interface Props extends Place, Omit<ComponentProps<'div'>, 'style'> {
  /** Wanted and least width and the least height, CSS pixels; the height wanted is that of what is inside. */
  readonly width: number | 'of-content';
  readonly least?: Size;
}

/** A box that stands beside the compose box and covers neither the editors nor the control that posts. */
export function Placed({ layout, width, least, side, onSide, children, ...rest }: Props) {
  const outer = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const inner = useRef<HTMLDivElement>(null);
  const [content, setContent] = useState<Size>({ width: 1, height: 1 });

  const [isMoreBelow, setMoreBelow] = useState(false);
  const lookBelow = () => {
    const element = scroller.current;
    if (element) setMoreBelow(element.scrollHeight - element.scrollTop - element.clientHeight > SLACK);
  };
  // After each drawing: its place may have become smaller, or what is in it larger.
  useLayoutEffect(lookBelow);

  useLayoutEffect(() => {
    const [element, frame] = [inner.current, outer.current];
    if (!element || !frame) return undefined;
    const read = () => {
      const width = element.offsetWidth;
      // Without room for its lines above and below it would scroll for no more than those.
      const height = element.offsetHeight + frame.offsetHeight - frame.clientHeight;
      setContent((was) => (was.width === width && was.height === height ? was : { width, height }));
    };
    read();
    if (typeof ResizeObserver === 'undefined') return undefined;
    const watcher = new ResizeObserver(read);
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);

  const wanted = { width: width === 'of-content' ? content.width : width, height: content.height };
  const spot = placeBeside({
    wanted,
    least: {
      width: Math.min(least?.width ?? wanted.width, wanted.width),
      height: Math.min(least?.height ?? wanted.height, wanted.height),
    },
    viewport: layout.viewport,
    box: layout.box,
    keepClear: layout.keepClear,
    margin: MARGIN,
    ...(side && { previous: side }),
  });
  useLayoutEffect(() => onSide(spot.side), [onSide, spot.side]);

  return (
    <div
      {...rest}
      ref={outer}
      data-low={spot.height < LOW || undefined}
      data-more={isMoreBelow || undefined}
      style={{
        left: spot.left,
        top: spot.top,
        width: width === 'of-content' ? 'max-content' : spot.width,
        maxWidth: layout.viewport.right - 2 * MARGIN,
        maxHeight: Math.max(spot.height, 1),
      }}
    >
      <div ref={scroller} className="scroller" onScroll={lookBelow}>
        <div ref={inner} className="inner">
          {children}
        </div>
      </div>
      {isMoreBelow && (
        <div className="more-below" aria-hidden="true">
          <span>{words('reminderMoreBelow')}</span>
          <ChevronIcon />
        </div>
      )}
    </div>
  );
}
