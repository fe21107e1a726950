/** What is wrong with an address, as a sentence goes on after it, and how to put it right. */
type AddressMessage = { message: string; suggestion: string };

const copyWholeAddress = 'Copy the whole address from your browser; it begins with https://.';

/** What is wrong with an address that leads off the site; nothing when it is safe to follow. */
export function checkWebAddress(url: string, protocols: readonly string[] = ['https:']): AddressMessage | undefined {
  if (!URL.canParse(url)) return { message: 'is not a web address', suggestion: copyWholeAddress };
  const { protocol, username, password, port, hostname } = new URL(url);
  if (protocol === 'http:' && !protocols.includes(protocol)) {
    return { message: 'is not a safe address', suggestion: 'Write https:// if the page can be reached by it.' };
  }
  if (!protocols.includes(protocol)) return { message: 'is not a web address', suggestion: copyWholeAddress };
  if (/[\\\s]/.test(url)) return { message: 'has a space or a backslash in it', suggestion: copyWholeAddress };
  if (username || password || /^[^/]*\/\/[^/?#]*@/.test(url)) {
    return { message: 'has a user name in it', suggestion: 'Take out everything from // to @.' };
  }
  if (port) return { message: 'names a port', suggestion: 'Take the colon and the number out, or leave the link out.' };
  if (/^[\d.]+$|^\[/.test(hostname)) {
    return { message: 'leads to a bare number and not to a name', suggestion: 'Write the name of the website.' };
  }
  if (
    !/^([a-z0-9_-]+\.)+[a-z][a-z0-9-]+$/.test(hostname) ||
    /(^|\.)xn--|\.(localhost|local|internal)$/.test(hostname)
  ) {
    return {
      message: 'leads to a name that is not a public one in plain letters',
      suggestion: 'Write the name of the website in the letters a to z.',
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
    message: 'is not an email address or a phone number',
    suggestion: 'Write it like mailto:team@example.org or tel:01632960001.',
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
