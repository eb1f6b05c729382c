import { useEffect, useState } from 'react';

/** One of several things to look at, named in the address: the way back leads to what was looked at before. */
export function useHash<Name extends string>(names: readonly [Name, ...Name[]]) {
  const named = () => names.find((each) => `#${each}` === location.hash) ?? names[0];
  const [shown, setShown] = useState<Name>(named);
  useEffect(() => {
    const follow = () => setShown(named());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const show = (next: Name) => {
    if (next === shown) return;
    history.pushState(null, '', `#${next}`);
    setShown(next);
  };
  return [shown, show] as const;
}
