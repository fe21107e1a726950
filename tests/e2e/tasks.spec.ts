import { expect, test } from '@playwright/test';

test('a parent finds what was done in an area, for an age', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Find your area' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Areas' })).toBeVisible();
  await page.getByRole('link', { name: 'Norwich' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Norwich' })).toBeVisible();
  await page
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: /^Priority 1/ })
    .click();
  await expect(page).toHaveURL(/#priority-1$/);
  await expect(page.getByRole('heading', { level: 4, name: 'Communication Hubs' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Which ages its activities are for' })
    .getByRole('link', { name: 'Key stage 1' })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Key stage 1, ages 5 to 7' })).toBeVisible();
});

test('a head reads an offer: is it open, is it for my school, how do I apply, whom do I ask', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Offers' }).click();
  await page.getByRole('link', { name: 'Free school breakfasts and a start-up grant' }).click();
  await expect(page.getByText('Closed', { exact: true })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who could get it' })).toBeVisible();
  await expect(page.getByText('at least 35%')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'How people applied' })).toBeVisible();
  await page
    .getByRole('link', { name: /National School Breakfast Programme team|Stoke-on-Trent Opportunity Area team/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/contacts#/);
});

test('on a phone every offer answers the first six questions of a head without scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/offers');
  const links = await page.locator('main ol h2 a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(links.length).toBeGreaterThan(5);
  for (const link of links) {
    await page.goto(link ?? '');
    for (const fact of ['Status', 'By when', 'For', /^(You get|It gave)$/, 'Apply', 'Ask']) {
      await expect(page.getByRole('term').filter({ hasText: fact }).first(), `${fact} on ${link}`).toBeInViewport();
    }
    const end = await page.locator('.key-facts').evaluate((block) => block.getBoundingClientRect().bottom);
    expect(end, link ?? '').toBeLessThanOrEqual(740);
  }
});

test('the menu marks the section that a page belongs to', async ({ page }) => {
  const current = page.getByRole('banner').locator('nav [aria-current]');
  await page.goto('/areas');
  await expect(current).toHaveAttribute('aria-current', 'page');
  await page.goto('/areas/norwich');
  await expect(current).toHaveText('Areas');
  await expect(current).toHaveAttribute('aria-current', 'true');
  await page.goto('/about');
  await expect(current).toHaveCount(0);
});

test('a lesson can be linked to in the report that it stands in', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 400 });
  await page.goto('/projects/ssif-plymouth-oracy#lesson-1');
  await expect(page.locator('#lesson-1')).toBeInViewport();
});

test('a head checks what the school could have had, and shares the answer by its address', async ({ page }) => {
  await page.goto('/offers');
  await page.getByRole('link', { name: 'See what your school could have had' }).click();
  await page.getByLabel('What percentage of pupils are recorded as eligible for free school meals?').fill('34.9');
  await page.getByRole('button', { name: 'Show what fits' }).click();
  await expect(page).toHaveURL(/free-school-meals=34.9/);
  const possible = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /^Possible/ }) });
  const breakfasts = possible.getByRole('listitem').filter({ hasText: 'Free school breakfasts' }).first();
  await expect(breakfasts).toContainText('At least 35% of your pupils are eligible for free school meals – not met');
  await expect(breakfasts).toContainText('Not known: At least 50% of your pupils are “Ever 6”');
  await page.getByLabel('What percentage of pupils are recorded as eligible for free school meals?').fill('35');
  await page.getByRole('button', { name: 'Show what fits' }).click();
  const likely = page.locator('section', { has: page.getByRole('heading', { level: 2, name: /^Likely/ }) });
  await expect(likely).toContainText('Free school breakfasts');
  await page.goBack();
  await expect(page.getByText('34.9%')).toBeVisible();
});

test('an answer that cannot be read is said, and stays to be put right', async ({ page }) => {
  await page.goto('/check?free-school-meals=thirty&ofsted=good');
  await expect(page.getByText('“thirty” is not a percentage from 0 to 100')).toBeVisible();
  await expect(page.getByLabel('What percentage of pupils are recorded as eligible')).toHaveValue('thirty');
  await expect(page.getByText('Good', { exact: true }).first()).toBeVisible();
});

test('the check of one offer begins on its page', async ({ page }) => {
  await page.goto('/offers/funded-npqs-stoke');
  await page.getByRole('link', { name: 'Was it for you?' }).click();
  await expect(page.getByRole('heading', { name: 'Would it have been for your school?' })).toBeInViewport();
  await page.getByLabel('Which Opportunity Area is your school or college in?').selectOption('Stoke-on-Trent');
  await page.getByLabel('What do you do there?').selectOption('Teacher');
  await page.getByLabel('Do you already hold the qualification that you want to take?').selectOption('Yes');
  await page.getByRole('button', { name: 'Show what fits' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Likely (1)' })).toBeVisible();
  await expect(page.getByText('But national pages ask for more than the local notice')).toBeVisible();
});

test('a head asks whom to ask: by council, with a slip, and in a place that nobody looked after', async ({ page }) => {
  await page.goto('/contacts');
  await page.getByLabel('Your council or area').selectOption('Rutland');
  await page.getByRole('button', { name: 'Show whom to ask' }).click();
  const answer = page.getByRole('region', { name: 'Whom do I ask?' });
  await expect(answer.getByRole('link', { name: 'Sub-regional lead, East Midlands South' })).toBeVisible();
  await expect(answer).toContainText('The list is from 2018–19');
  await page.getByLabel('Your council or area').selectOption('');
  await page.getByLabel('Or type a place').fill('Sheffeild');
  await page.getByRole('button', { name: 'Show whom to ask' }).click();
  await expect(answer).toContainText('We took “Sheffeild” for Sheffield.');
  await expect(page.getByLabel('Or type a place')).toHaveValue('Sheffeild');
  await page.getByLabel('Or type a place').fill('Kent');
  await page.getByRole('button', { name: 'Show whom to ask' }).click();
  await expect(answer).toContainText('Nobody on our list looked after “Kent”.');
});

test('an offer is shown as it stood on another day, with a banner, and the way back', async ({ page }) => {
  await page.goto('/offers');
  await page.getByText('See another day').click();
  await page.getByLabel('The day').fill('2018-12-01');
  await page.getByRole('button', { name: 'Show that day' }).click();
  await expect(page).toHaveURL('/offers?on=2018-12-01');
  await expect(page.getByText('This is how things stood on 1 December 2018.')).toBeVisible();
  await expect(page.getByText('Fully subscribed', { exact: true })).not.toHaveCount(0);
  await page.getByRole('link', { name: 'See them as they stand today' }).click();
  await expect(page).toHaveURL('/offers');
  await page.goBack();
  await expect(page.getByText('This is how things stood on 1 December 2018.')).toBeVisible();
});

test('a teacher reads what a project learned, and from whom that comes', async ({ page }) => {
  await page.goto('/projects');
  await page.getByRole('link', { name: 'Plymouth Oracy Project' }).click();
  await expect(page.getByRole('heading', { name: 'Lessons learned' })).toBeVisible();
  const sources = page.getByRole('region', { name: 'Where this comes from' });
  await expect(sources.getByText('Self-reported').first()).toBeVisible();
  await expect(sources.getByText('21 November 2026')).toBeVisible();
});

test('everything can be reached with the keyboard, beginning with the way past the menu', async ({ page }) => {
  await page.goto('/areas/norwich');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to main content' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' })).toBeFocused();
});

test('an address that leads nowhere says so and shows the nearest pages', async ({ page }) => {
  const answer = await page.goto('/areas/norwhich');
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Did you mean one of these?' })
    .getByRole('link', { name: 'Norwich' })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Norwich' })).toBeVisible();
});

test('a mistake can be reported from the page that has it', async ({ page }) => {
  await page.goto('/areas/norwich');
  await page.getByRole('link', { name: 'Report a mistake' }).click();
  await expect(page.getByText('content/areas/norwich.md')).toBeVisible();
});

test('no page is wider than a phone, nor than a screen enlarged to 400 %', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/', '/areas/norwich', '/offers/funded-npqs-stoke', '/contacts', '/glossary', '/sources']) {
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
  }
});
