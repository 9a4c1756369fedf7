/**
 * How wide characters are in DejaVu Sans, the widest font that is likely on an office computer, in thousandths of the
 * type size. Text that fits in it fits in the others. Measured with the font itself, which is free: dejavu-fonts.github.io.
 */
interface Width {
  readonly width: number;
  readonly of: string;
}

/** Beyond the tables: letters of other scripts, signs, emoji. */
const WIDEST = 1450;

const REGULAR: readonly Width[] = [
  { width: 278, of: 'ijlìíîïĩīĭįıĵĺļ\u0027' },
  { width: 318, of: 'IJÌÍÎÏĨĪĬĮİĴ ,.·‘’‚\u00a0ł' },
  { width: 390, of: '/:;\\|¦fſľ-()[]ŀ' },
  { width: 411, of: 'tţťŧ!¡rŕŗř' },
  { width: 500, of: '"ªº*_`§¨°´¸–†' },
  { width: 531, of: '“”„sśŝşšzźżž?¿' },
  { width: 562, of: 'cçćĉċčLĹĻĽĿŁ' },
  { width: 592, of: 'Fkķĸvxyýÿŷ•' },
  { width: 617, of: 'PÞTYÝŢŤŦŶŸo«»ðòóôõöøōŏőaàáâãäåāăąeèéêëēĕėęě' },
  { width: 636, of: 'ßEÈÉÊËĒĔĖĘĚhnuñùúûüĥńņňŋũūŭůűųSbdgpqþďđĝğġģŚŜŞŠ0123456789{}¢£¤¥¶€' },
  { width: 695, of: 'KĶAVÀÁÂÃÄÅĀĂĄXZŹŻŽBħRŔŖŘ' },
  { width: 732, of: 'CÇĆĈĊČUÙÚÛÜŨŪŬŮŰŲ' },
  { width: 787, of: 'NÑŃŅŇŊHĤDĎGÐĐĜĞĠĢ&OQÒÓÔÕÖØŌŎŐ' },
  { width: 838, of: 'wŵ#+<=>^~¬±×÷→←−' },
  { width: 950, of: 'MĦ%' },
  { width: 1000, of: 'mæÆWŴ@©®—…¼½¾' },
  { width: 1100, of: 'œŒ№АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
];

const BOLD: readonly Width[] = [
  { width: 348, of: 'ijlìíîïĩīĭįıĵĺļ\u0027 \u00a0' },
  { width: 380, of: 'IJÌÍÎÏĨĪĬĮİĴ/\\|¦ł,.·‘’‚' },
  { width: 435, of: ':;-fſ' },
  { width: 493, of: '!¡()[]tţťŧľrŕŗř' },
  { width: 523, of: '_`§¨°´¸–†"*' },
  { width: 595, of: 'ŀªº?¿zźżžcçćĉċčsśŝşš' },
  { width: 652, of: '•LĹĻĽĿŁx«»vyýÿŷ' },
  { width: 687, of: '“”„kķĸaàáâãäåāăąeèéêëēĕėęěTŢŤŦEFÈÉÊËĒĔĖĘĚoðòóôõöøōŏő' },
  { width: 720, of: '0123456789¢£¥€¶¤hnu{}ñùúûüĥńņňŋũūŭůűųbdgpqþďđĝğġģßSŚŜŞŠ' },
  { width: 741, of: 'YÝŶŸZŹŻŽPCÇĆĈĊČÞ' },
  { width: 790, of: 'BRŔŖŘXAVÀÁÂÃÄÅĀĂĄKĶħ' },
  { width: 850, of: 'UÙÚÛÜŨŪŬŮŰŲGĜĞĠĢDĎHNÑĤŃŅŇŊ#+<=>^~¬±Ð×÷Đ→←−OQÒÓÔÕÖØŌŎŐ' },
  { width: 924, of: '&wŵ' },
  { width: 1002, of: 'ĦM@©®—…%' },
  { width: 1103, of: '¼½¾mæÆWŴœŒ' },
  { width: 1326, of: '№АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя' },
];

const byCharacter = (table: readonly Width[]) =>
  new Map(table.flatMap(({ width, of }) => [...of].map((character) => [character, width] as const)));

const TABLES = { regular: byCharacter(REGULAR), bold: byCharacter(BOLD) };

/** Width of a text on one line in em, with the widest likely font. */
export function emsOf(text: string, bold = false): number {
  const table = bold ? TABLES.bold : TABLES.regular;
  let width = 0;
  for (const character of text) width += table.get(character) ?? WIDEST;
  return width / 1000;
}
