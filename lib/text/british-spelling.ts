/** Beginnings of words that Americans spell differently, with ours. What follows the beginning stays as it is. */
const beginnings: Record<string, string> = {
  behavior: 'behaviour',
  color: 'colour',
  endeavor: 'endeavour',
  favor: 'favour',
  flavor: 'flavour',
  harbor: 'harbour',
  honor: 'honour',
  labor: 'labour',
  neighbor: 'neighbour',
  rumor: 'rumour',
  center: 'centre',
  theater: 'theatre',
  fiber: 'fibre',
  catalog: 'catalogue',
  dialog: 'dialogue',
  defense: 'defence',
  offense: 'offence',
  pretense: 'pretence',
  enroll: 'enrol',
  enrollment: 'enrolment',
  fulfill: 'fulfil',
  fulfillment: 'fulfilment',
  instill: 'instil',
  skillful: 'skilful',
  gray: 'grey',
  pediatric: 'paediatric',
  skeptic: 'sceptic',
  jewelry: 'jewellery',
  mom: 'mum',
  program: 'programme',
};

const wholeWord = new RegExp(`^(${Object.keys(beginnings).join('|')})(s|ed|d|ing|ful|able|ite|hood|al|ally)?$`);
const doubled = /^([a-z]*(?:nsel|vel|bel|del|gnal|ncel|tal))(ed|ing|er|ers)$/;
const undoubled = /^(?:excel|expel|repel|propel|compel|dispel|develop|deliver|shovel|metal|total)/;
const withZ = /^([a-z]{2,}[iy])z(e|es|ed|ing|er|ers|ation|ations)$/;
const alwaysZ = /^(?:size|prize|seize|capsize|maize|citizen|re-?size|downsize|over-?size|assize|apprize)/;

/** How we spell a word that is written in the American way; nothing when it is right as it stands. */
export function toBritishSpelling(word: string): string | undefined {
  const [, beginning, ending = ''] = wholeWord.exec(word) ?? [];
  if (beginning) return spelt(beginning, ending);
  const [, stem, after] = doubled.exec(word) ?? [];
  if (stem && !stem.endsWith('ll') && !undoubled.test(word)) return `${stem}l${after}`;
  const [, start, end] = withZ.exec(word) ?? [];
  return start && !alwaysZ.test(word) ? `${start}s${end}` : undefined;
}

function spelt(beginning: string, ending: string): string | undefined {
  const ours = beginnings[beginning];
  // "Honorable" and "laboring" keep their u; "programming" and "enrolled" are spelt alike on both sides.
  if (beginning === 'program' && ending !== '' && ending !== 's') return undefined;
  if (/^(enroll|fulfill|instill)$/.test(beginning) && /^(ed|ing)$/.test(ending)) return undefined;
  if (beginning === 'color' && ending === 'ite') return undefined;
  return ours && `${ours.replace(/e$/, /^[eia]/.test(ending) ? '' : 'e')}${ending}`;
}
