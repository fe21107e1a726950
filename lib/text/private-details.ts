import providers from 'email-providers/common.json' with { type: 'json' };
import { type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A detail that belongs to a person at home, and where it stands in a text. */
export type PrivateDetail = { index: number; words: string; kind: 'mobile number' | 'private email address' };

/** What may be a British number: as many digits as one has, with what people write between them. */
const numberLike = /(?<![\d.,£-])(?:\+?44[\s().-]*)?(?:\(?0\)?[\s().-]*)?\d(?:[\s().-]{0,2}\d){8,10}(?![\d,]|\.\d)/g;
const emailLike = /[\w.+'-]+@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;
/** Providers that the list lacks, or has under another name. */
const privateDomains = new Set([...providers, 'googlemail.com', 'sky.com', 'proton.me', 'hotmail.co.uk', 'live.co.uk']);

const britishNumber = (text: string): PhoneNumber | undefined => parsePhoneNumberFromString(text, 'GB');

/** Whether a text is a telephone number that can exist, as people in Britain write it. */
export const isPhoneNumber = (text: string): boolean =>
  /^\+?[\d ()-]{6,24}(?: ext\.? \d+)?$/.test(text) && Boolean(britishNumber(text)?.isPossible());

/** Numbers for stories and films are valid nowhere; they are mobile numbers all the same when they begin with 07. */
const isMobile = (text: string): boolean => {
  const number = britishNumber(text);
  if (!number?.isPossible()) return false;
  const kind = number.getType();
  return (
    kind === 'MOBILE' ||
    kind === 'PERSONAL_NUMBER' ||
    (number.countryCallingCode === '44' && /^7\d{9}$/.test(number.nationalNumber))
  );
};

/** Every mobile number and every address of a private mailbox in a text. */
export function privateDetailsIn(text: string): PrivateDetail[] {
  const numbers = /\d{3}/.test(text) ? [...text.matchAll(numberLike)].filter(([words]) => isMobile(words)) : [];
  const emails = text.includes('@')
    ? [...text.matchAll(emailLike)].filter(([, domain = '']) => privateDomains.has(domain.toLowerCase()))
    : [];
  return [
    ...numbers.map(({ 0: words, index }) => ({ index, words, kind: 'mobile number' as const })),
    ...emails.map(({ 0: words, index }) => ({ index, words, kind: 'private email address' as const })),
  ];
}
