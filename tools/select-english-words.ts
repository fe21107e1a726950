import { getStem } from '#lib/finder/search/stem';

const columnsBeforeRelations = 4;

/**
 * The everyday words of English without their endings, from the four index files of WordNet: those that its example
 * texts use, and short ones with several meanings.
 */
export function selectEnglishWords(indexes: readonly string[]): string[] {
  const words = indexes.flatMap((index) => index.split('\n').filter(isEveryday)).map((line) => line.split(' ', 1)[0]);
  return [...new Set(words.map((word = '') => getStem(word)))].toSorted();
}

/** A line is: word, kind, number of meanings, number of relations, the relations, meanings again, meanings used in texts. */
function isEveryday(line: string): boolean {
  const [word = '', ...columns] = line.split(' ');
  if (!/^[a-z]{3,10}$/.test(word)) return false;
  const [meanings, used] = columns.slice(columnsBeforeRelations - 1 + Number(columns[2])).map(Number);
  return (used ?? 0) > 0 || (word.length <= 6 && (meanings ?? 0) > 1);
}
