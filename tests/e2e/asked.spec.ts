import { expect, type Page, test } from '@playwright/test';

const mended = [
  ['/offers?area=NORWICH', '/offers?area=norwich'],
  ['/offers?area=Stoke-on-Trent', '/offers?area=stoke-on-trent'],
  ['/offers?area%5B%5D=norwich', '/offers?area=norwich'],
  ['/offers?area=norwich%20', '/offers?area=norwich'],
  ['/search?area=Whitby&stage=KS2', '/search?area=north-yorkshire-coast&stage=ks2'],
  ['/projects?theme=Maths', '/projects?theme=maths'],
  ['/compare?area=Norwich&area=DERBY', '/compare?area=norwich&area=derby'],
  ['/check?area=Hanley&ofsted=Good', '/check?area=stoke-on-trent&ofsted=good'],
  ['/lessons?kind=LESSON', '/lessons?kind=lesson'],
  ['/offers?area=Norwich&format=csv', '/offers?area=norwich&format=csv'],
] as const;

for (const [written, right] of mended) {
  test(`${written} leads to ${right}`, async ({ request, baseURL }) => {
    const answer = await request.get(written, { maxRedirects: 0 });
    expect(answer.status()).toBe(308);
    expect(answer.headers().location).toBe(right);
    expect((await request.get(`${baseURL}${right}`, { maxRedirects: 0 })).status()).toBe(200);
  });
}

const told = [
  ['/offers?area=atlantis', '“atlantis” is not one of the choices for “Area”. We left it out.'],
  ['/offers?colour=red', 'There is no filter called “colour” here. We left it out.'],
  ['/lessons?colour=red', 'There is no filter called “colour” here. We left it out.'],
  ['/contacts?colour=red', 'There is no filter called “colour” here. We left it out.'],
  ['/search?q=maths&page=999', 'There is no page 999. This is page'],
  ['/search?q=maths&sort=size', 'Results cannot be sorted by “size”.'],
  ['/compare?offer=bogus', '“bogus” is not one of the choices for “offers”. We left it out.'],
  ['/check?offer=bogus', '“bogus” is not one of the choices for “Offer”. We left it out.'],
  ['/check?schools-governed=2.5', '“2.5” is not a whole number, such as 2'],
  ['/search?q=YO11+1AA', 'We cannot look up postcodes such as “YO11 1AA”.'],
  ['/contacts?place=ST1+1AA', 'We cannot look up postcodes such as “ST1 1AA”.'],
  ['/contacts?place=DE1', 'We cannot look up postcodes such as “DE1”.'],
  ['/contacts?place=Leicestershire', 'No channel is known: no source gives an email address or a phone number.'],
  ['/contacts?place=Leicestershire', 'rebecca.smith@emsyh.org.uk'],
] as const;

for (const [address, words] of told) {
  test(`${address} says: ${words}`, async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
  });
}

test('a search for what may look like a postcode but is a school year is none', async ({ page }) => {
  await page.goto('/search?q=y6');
  await expect(page.getByText('We cannot look up postcodes')).toHaveCount(0);
});

const titles = [
  ['/check', /^What can my school get\? –/],
  ['/check?ofsted=good', /^What can my school get\?: \d+ likely, \d+ possible, \d+ unlikely/],
  ['/check?free-school-meals=many', /^Error: What can my school get\?/],
  ['/contacts?place=Leicestershire', /^Contacts for Leicestershire –/],
  ['/contacts?place=Kent', /^No contact found for “Kent” –/],
  ['/contacts?place=S1', /^Error: /],
  ['/lessons?kind=lesson', /^What was learned: \d+ lessons of \d+/],
] as const;

for (const [address, title] of titles) {
  test(`the title of ${address} says what the page shows`, async ({ page }) => {
    await page.goto(address);
    await expect(page).toHaveTitle(title);
  });
}

test('an answer that was refused leads to its field', async ({ page }) => {
  await page.goto('/check?free-school-meals=many&ofsted=good');
  await page.getByRole('link', { name: /“many” is not a percentage/ }).click();
  await expect(page).toHaveURL(/#free-school-meals$/);
  const field = page.getByLabel('What percentage of pupils are recorded as eligible');
  await expect(field).toBeInViewport();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
});

test('what can only give nothing is folded, and an empty page says first what to do', async ({ page }) => {
  await page.goto('/offers');
  await expect(page.getByText('11 more areas have none')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: /^Norwich/ })).toBeHidden();
  await page.goto('/search?q=zzzzzz');
  await expect(page.getByRole('main').getByText('No page mentions “zzzzzz”.')).toBeVisible();
  await expect(page.getByText('Narrow it down')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('checkbox')).toHaveCount(0);
});

const ticked = (page: Page) =>
  page
    .locator('input[type=checkbox]')
    .evaluateAll((boxes) =>
      boxes.flatMap((box) => ((box as HTMLInputElement).checked ? [(box as HTMLInputElement).value] : [])),
    );
const chosen = (page: Page) =>
  page
    .locator('main select')
    .evaluateAll((all) => all.map((each) => (each as HTMLSelectElement).value).filter(Boolean));

const withBoxes = [
  { address: '/offers', box: 'Stoke-on-Trent', button: 'Show results' },
  { address: '/search?q=maths', box: 'Norwich', button: 'Show results' },
  { address: '/projects', box: 'Stoke-on-Trent', button: 'Show results' },
  { address: '/compare', box: 'Norwich', button: 'Compare' },
];

for (const { address, box, button } of withBoxes) {
  test(`after Back the boxes on ${address} agree with what is shown`, async ({ page }) => {
    await page.goto(address);
    const before = await ticked(page);
    await page
      .getByRole('checkbox', { name: new RegExp(`^${box}`) })
      .first()
      .check();
    await expect(page.locator('.not-applied').first()).toBeVisible();
    await page.getByRole('button', { name: button }).first().click();
    await expect(page).not.toHaveURL(address);
    await expect(page.locator('.not-applied:visible')).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(address);
    expect(await ticked(page)).toEqual(before);
    await expect(page.locator('.not-applied:visible')).toHaveCount(0);
  });
}

const withChoices = [
  { address: '/check', name: 'ofsted', choice: 'Good', button: 'Show what fits' },
  { address: '/contacts', name: 'authority', choice: 'Rutland', button: 'Show whom to ask' },
  { address: '/lessons', name: 'kind', choice: undefined, button: 'Show lessons' },
];

for (const { address, name, choice, button } of withChoices) {
  test(`after Back the choices on ${address} agree with what is shown`, async ({ page }) => {
    await page.goto(address);
    await page.locator(`main select[name="${name}"]`).selectOption(choice ?? { index: 1 });
    await expect(page.locator('.not-applied').first()).toBeVisible();
    await page.getByRole('button', { name: button }).click();
    await expect(page).not.toHaveURL(address);
    await page.goBack();
    await expect(page).toHaveURL(address);
    expect(await chosen(page)).toEqual([]);
  });
}

test('no page has an empty list, two terms of one name in a list of facts, or search landmarks without names', async ({
  page,
}) => {
  for (const address of [
    '/contacts',
    '/contacts?place=Rutland',
    '/check?ofsted=good',
    '/areas/derby',
    '/areas/north-yorkshire-coast',
    '/offers',
    '/search?q=zzzzzz',
  ]) {
    await page.goto(address);
    await expect(page.locator('ul:empty, ol:empty, dl:empty'), address).toHaveCount(0);
    const terms = await page
      .locator('dl')
      .evaluateAll((lists) => lists.map((list) => [...list.querySelectorAll('dt')].map((term) => term.textContent)));
    for (const each of terms) expect(new Set(each).size, `${address}: ${each.join(' | ')}`).toBe(each.length);
    const names = await page.locator('search').evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(new Set(names).size, address).toBe(names.length);
    expect(names, address).not.toContain(null);
  }
});

test('places that people type stand in the A to Z and lead to their area', async ({ page }) => {
  await page.goto('/a-z');
  for (const [place, area] of [
    ['Whitby', 'north-yorkshire-coast'],
    ['Scarborough', 'north-yorkshire-coast'],
    ['Filey', 'north-yorkshire-coast'],
    ['Minehead', 'west-somerset'],
  ]) {
    await expect(page.getByRole('link', { name: place ?? '', exact: true })).toHaveAttribute('href', `/areas/${area}`);
  }
});

test('on a phone every column of every table is in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const address of [
    '/themes',
    '/themes/maths',
    '/compare?area=norwich&area=ipswich&area=derby&area=oldham',
    '/areas',
    '/programme',
    '/lessons',
  ]) {
    await page.goto(address);
    for (const fold of await page.locator('main details:has(.table-scroll)').all())
      await fold.evaluate((each) => each.setAttribute('open', ''));
    const hidden = await page
      .locator('.table-scroll td:visible')
      .evaluateAll((cells) => cells.filter((cell) => cell.getBoundingClientRect().right > window.innerWidth).length);
    expect(hidden, address).toBe(0);
    const wide = await page
      .locator('.table-scroll')
      .evaluateAll((tables) => tables.filter((table) => table.scrollWidth > table.clientWidth).length);
    expect(wide, address).toBe(0);
  }
});
