/** What is wrong with an address, as a sentence goes on after it, and how to put it right. */
type AddressMessage = { wrong: string; fix: string };

const copyWholeAddress = 'Copy the whole address from your browser; it begins with https://.';

/** What is wrong with an address that leads off the site; nothing when it is safe to follow. */
export function checkWebAddress(url: string, protocols: readonly string[] = ['https:']): AddressMessage | undefined {
  if (!URL.canParse(url)) return { wrong: 'is not a web address', fix: copyWholeAddress };
  const { protocol, username, password, port, hostname } = new URL(url);
  if (protocol === 'http:' && !protocols.includes(protocol)) {
    return { wrong: 'is not a safe address', fix: 'Write https:// if the page can be reached by it.' };
  }
  if (!protocols.includes(protocol)) return { wrong: 'is not a web address', fix: copyWholeAddress };
  if (/[\\\s]/.test(url)) return { wrong: 'has a space or a backslash in it', fix: copyWholeAddress };
  if (username || password || /^[^/]*\/\/[^/?#]*@/.test(url)) {
    return { wrong: 'has a user name in it', fix: 'Take out everything from // to @.' };
  }
  if (port) return { wrong: 'names a port', fix: 'Take the colon and the number out, or leave the link out.' };
  if (/^[\d.]+$|^\[/.test(hostname)) {
    return { wrong: 'leads to a bare number and not to a name', fix: 'Write the name of the website.' };
  }
  if (
    !/^([a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(hostname) ||
    /(^|\.)xn--|\.(localhost|local|internal)$/.test(hostname)
  ) {
    return {
      wrong: 'leads to a name that is not a public one in plain letters',
      fix: 'Write the name of the website in the letters a to z.',
    };
  }
  return undefined;
}

export const isEmailAddress = (text: string): boolean => /^[\w.+'-]+@([a-z0-9-]+\.)+[a-z]{2,}$/i.test(text);

/** What is wrong with a mailto: or tel: address. */
export function checkContactAddress(url: string): AddressMessage | undefined {
  const [, email] = /^mailto:([^?]*)(\?subject=[^&]*)?$/i.exec(url) ?? [];
  if (email !== undefined && isEmailAddress(decodeAddress(email))) return undefined;
  if (/^tel:\+?\d[\d-]{4,18}$/i.test(url)) return undefined;
  return {
    wrong: 'is not an email address or a phone number',
    fix: 'Write it like mailto:team@example.org or tel:01632960001.',
  };
}

/** A part of an address with its % signs read, where they can be. */
function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
