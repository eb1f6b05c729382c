const errors: ReadonlySet<string> = new Set(
  '#ref! #value! #name? #div/0! #num! #null! #n/a #n/v #bezug! #wert! #valeur! #¡ref! #¡valor! #rif! #valore! #verw! #waarde! #spill! #calc! #err!'.split(
    ' ',
  ),
);

/** True for a cell that holds an error of a spreadsheet instead of a value: `#REF!`, `#N/A`. */
export function isCellError(raw: string): boolean {
  const text = raw.trimStart();
  return text.charCodeAt(0) === 35 && text.length <= 9 && errors.has(text.trimEnd().toLowerCase());
}
