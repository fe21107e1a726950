import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** The school year (in American grades) in which a pupil should be able to read a text, by Flesch and Kincaid. */
export function computeReadingGrade(text: string): number {
  const sentence = Math.max(1, text.match(/[.!?:]+(?=\s|$)/g)?.length ?? 0);
  const word = text.split(/\s+/).filter(Boolean).length;
  return fleschKincaid({ sentence, word, syllable: syllable(text) });
}
