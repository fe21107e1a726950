/** Words of a question that say nothing of what is asked for. */
export const stopWords: ReadonlySet<string> = new Set(
  'a also am an and any are arent as at be been being but by can cant could did do does doesnt dont for from had happened has have he her his how i if im in into is isnt it its ive just me mean means my of on or our please pound pounds she should so some still than that the their them there these they this those to us was we were what whats when where which while who whom whos whose why will with wont would yet you your'.split(
    ' ',
  ),
);

/** Words that say little on a site about help for schools. */
export const lowWeightWords: ReadonlySet<string> = new Set(
  'about apply ask available behind borough child children city council county district eligible eligibility falling find first free get give help info information kid kids learner learners list local look looking many much near need new no not now open paid pay pays people person phone pupil pupils scheme school schools someone start starting stop student students support tell time uk want website where work works youngster youngsters'.split(
    ' ',
  ),
);

/** A single digit says nothing by itself: "2=2" asks for nothing. */
export const isStopWord = (word: string): boolean => stopWords.has(word) || /^\d$/.test(word);
