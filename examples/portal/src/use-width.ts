import { useLayoutEffect, useRef, useState } from 'react';

/** Pictures are drawn anew for every so many pixels of width. */
const step = 20;

/** How wide an element is, in steps; 0 until it is on the page. */
export function useWidth() {
  const at = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (at.current === null) return;
    const measure = ({ clientWidth }: Element) => Math.floor(clientWidth / step) * step;
    setWidth(measure(at.current));
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(measure(entry.target));
    });
    observer.observe(at.current);
    return () => observer.disconnect();
  }, []);
  return { at, width };
}
