/** Brings the field at a path into sight and puts the cursor there; the form is opened where it alone has the field. */
export function seekField(path: string, openForm: () => void): void {
  if (found(`[data-path="${CSS.escape(path)}"]`)) return;
  requestAnimationFrame(() => {
    if (found(`[data-path="${CSS.escape(path)}"]`)) return;
    openForm();
    setTimeout(() => {
      const steps = path.split('/').slice(1);
      while (steps.length > 0 && !found(`#${CSS.escape(['root', ...steps].join('_'))}`))
        steps.pop();
    }, 100);
  });
}

function found(selector: string): boolean {
  const at = document.querySelector<HTMLElement>(selector);
  if (at === null) return false;
  for (
    let up = at.closest('details');
    up !== null;
    up = up.parentElement?.closest('details') ?? null
  )
    up.open = true;
  at.scrollIntoView({ block: 'center' });
  const field = at.matches('input, select, textarea, button')
    ? at
    : at.querySelector<HTMLElement>('input, select, textarea, summary');
  field?.focus({ preventScroll: true });
  return true;
}
