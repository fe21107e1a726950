import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';

const strictHtml: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // These five refuse what React writes, which is valid HTML all the same.
    'attr-case': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'valid-id': ['error', { relaxed: true }],
    'void-style': 'off',
    // Boxes to tick share the name of their filter.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
    // A phone number stands as its source printed it.
    'tel-non-breaking': 'off',
  },
};

const validator = new HtmlValidate(new StaticConfigLoader(strictHtml));

/** What is wrong with the HTML of a page. */
export async function findHtmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results
    .flatMap(({ messages }) => messages)
    .filter(({ ruleId, offset }) => ruleId !== 'form-dup-name' || !isHiddenField(html, offset))
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

/** Hidden fields carry the several values of one filter from page to page: the rule has no word for them. */
const isHiddenField = (html: string, offset: number): boolean =>
  html.slice(html.lastIndexOf('<', offset)).startsWith('<input type="hidden"');
