/** Characters of the words people send here, each traditional one before what mainland China writes. */
const characters =
  '國国臺台灣湾韓韩門门羅罗萬万億亿幣币無无沒没銷销賒赊賬账掛挂貨货證证狀证單单兌兑標标準准';

/** A text in the forms of one keyboard: full-width signs are plain ones, traditional Chinese is simplified. */
export function simplified(text: string, of = characters): string {
  return text.normalize('NFKC').replace(/[一-鿿]/g, (character) => {
    const at = of.indexOf(character);
    return at % 2 === 0 ? of.charAt(at + 1) : character;
  });
}
