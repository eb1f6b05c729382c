const longestName = 31;
const numberRoom = 5;

/**
 * The names of the sheets of pages: the id where Excel allows it, else its beginning, `~` and a number. The sheet of
 * pages says which sheet belongs to which page.
 */
export function pageSheets(ids: readonly string[]): ReadonlyMap<string, string> {
  const long = ids.filter((id) => !isSheetName(id));
  return new Map(
    ids.map((id) => {
      if (isSheetName(id)) return [id, id];
      return [id, `${id.slice(0, longestName - numberRoom)}~${long.indexOf(id) + 1}`];
    }),
  );
}

/** Excel keeps the name History for itself. */
function isSheetName(id: string): boolean {
  return id.length <= longestName && id.toLowerCase() !== 'history';
}
