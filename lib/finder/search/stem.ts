import { stemmer } from 'stemmer';

/** Forms of a word that no ending tells, each line beginning with the word itself. */
const irregular = `
be been was were
become became
begin began begun
bring brought
build built
buy bought buys buying
catch caught
child children
choose chose chosen
come came
draw drew drawn
drive drove driven
fall fell fallen
feel felt
find found
foot feet
get got
give gave given
go went gone
grow grew grown
hear heard
hold held
keep kept
know knew known
lead led
learn learnt learned
leave left
lose lost
make made
man men
mean meant
meet met
pay paid pays paying
person people
run ran
say said says saying
see saw seen
sell sold
send sent
show shown
speak spoke spoken
spend spent
take took taken
teach taught
tell told
think thought
tooth teeth
win won
woman women
write wrote written
`;

/** Words that share a stem with others but mean something else: a government is no governor. */
const unrelatedWords = new Set(
  'government governments community communities personal author authors us public university universities comprehensive mobile police generation organ'.split(
    ' ',
  ),
);

const baseByForm = new Map(
  irregular
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [base = '', ...forms] = line.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/** A word without its ending; numbers, short words and words that stand apart are left as they are. */
export function getStem(word: string): string {
  const base = baseByForm.get(word) ?? word;
  if (unrelatedWords.has(base)) return base.replace(/ies$/, 'y').replace(/s$/, '');
  return /\d/.test(base) || base.length < 4 ? base : stemmer(base);
}
