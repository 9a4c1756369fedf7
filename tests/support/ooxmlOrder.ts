/**
 * The order in which the OOXML schema (ECMA-376, part 1, wml.xsd) wants the children of the elements that carry
 * properties. Word refuses a file where it is broken. Only names that a summary may use, and their neighbours.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  document: ['background', 'body'],
  p: ['pPr', 'r', 'hyperlink', 'bookmarkStart', 'bookmarkEnd'],
  pPr: [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'widowControl',
    'numPr',
    'suppressLineNumbers',
    'pBdr',
    'shd',
    'tabs',
    'spacing',
    'ind',
    'contextualSpacing',
    'jc',
    'outlineLvl',
    'rPr',
    'sectPr',
  ],
  numPr: ['ilvl', 'numId'],
  pBdr: ['top', 'left', 'bottom', 'right', 'between'],
  rPr: [
    'rStyle',
    'rFonts',
    'b',
    'bCs',
    'i',
    'iCs',
    'caps',
    'strike',
    'color',
    'spacing',
    'sz',
    'szCs',
    'u',
    'vertAlign',
    'lang',
  ],
  tbl: ['tblPr', 'tblGrid', 'tr'],
  tblPr: ['tblStyle', 'tblW', 'jc', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook'],
  tblBorders: ['top', 'left', 'start', 'bottom', 'right', 'end', 'insideH', 'insideV'],
  tblCellMar: ['top', 'left', 'start', 'bottom', 'right', 'end'],
  tblGrid: ['gridCol'],
  tr: ['trPr', 'tc'],
  tc: ['tcPr', 'p'],
  tcPr: ['tcW', 'gridSpan', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'vAlign'],
  tcBorders: ['top', 'left', 'start', 'bottom', 'right', 'end'],
  sectPr: ['headerReference', 'footerReference', 'pgSz', 'pgMar', 'pgNumType', 'cols', 'titlePg', 'docGrid'],
  style: [
    'name',
    'basedOn',
    'next',
    'link',
    'uiPriority',
    'semiHidden',
    'unhideWhenUsed',
    'qFormat',
    'pPr',
    'rPr',
    'tblPr',
  ],
  abstractNum: ['nsid', 'multiLevelType', 'tmpl', 'name', 'lvl'],
  lvl: ['start', 'numFmt', 'lvlRestart', 'pStyle', 'isLgl', 'suff', 'lvlText', 'lvlJc', 'pPr', 'rPr'],
};

/** Elements whose children break the order or are unknown, a line each. */
export function breachesOf(document: Document): string[] {
  return [...document.getElementsByTagName('*')].flatMap((element) => {
    const order = ORDER[element.localName];
    if (!order || element.prefix !== 'w') return [];
    const names = [...element.children].map(({ localName }) => localName);
    const ranks = names.map((name) => order.indexOf(name));
    const broken = ranks.some((rank, index) => rank < 0 || rank < (ranks[index - 1] ?? 0));
    return broken ? [`${element.localName}: ${names.join(' ')}`] : [];
  });
}
