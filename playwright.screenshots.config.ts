import config from './playwright.config.ts';

/** Pictures of the pages, to be looked at: "npm run screenshots" puts them into screenshots/. */
export default { ...config, testDir: 'tests/screenshots', projects: [{ name: 'pictures' }] };
