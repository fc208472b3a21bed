// Opens reports in Chromium and prints what was seen as one JSON object; jobs come as JSON on the command line.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const { chromium, modules, jobs } = JSON.parse(process.argv[2]);
const require = createRequire(pathToFileURL(`${modules}/look.js`));
const playwright = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21aa", "best-practice"];

const open = async (browser, job, options = {}) => {
  const page = await browser.newPage({ reducedMotion: "reduce", ...options });
  const seen = { requests: [], errors: [], dialogs: [] };
  const url = pathToFileURL(job.file).href;
  page.on("request", (request) => request.url() !== url && seen.requests.push(request.url()));
  page.on("pageerror", (error) => seen.errors.push(error.message));
  page.on("console", (message) => message.type() === "error" && seen.errors.push(message.text()));
  page.on("dialog", (dialog) => { seen.dialogs.push(dialog.message()); dialog.dismiss(); });
  await page.goto(url);
  return { page, seen };
};

const doing = {
  async axe(browser, job) {
    const found = [];
    for (const colorScheme of job.schemes.split(" ")) {
      for (const width of [360, 800, 1400]) {
        const { page } = await open(browser, job, { bypassCSP: true, colorScheme, viewport: { width, height: 900 } });
        await page.addScriptTag({ content: axe });
        const result = await page.evaluate((tags) => axe.run(document, { runOnly: tags }), TAGS);
        for (const one of result.violations) found.push([colorScheme, width, one.id, one.nodes[0].html.slice(0, 200)]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (over > 0) found.push([colorScheme, width, "wider than the screen", over]);
        await page.close();
      }
    }
    return found;
  },

  async keys(browser, job) {
    const { page, seen } = await open(browser, job);
    const focus = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
    const shown = () => page.$$eval("#rows tbody tr:not([hidden])", (rows) => rows.map((row) => row.id));
    const steps = { first: await shown() };
    await page.keyboard.press("/");
    steps.slash = await focus();
    await page.keyboard.type(job.search);
    steps.found = await shown();
    await page.keyboard.press("Escape");
    steps.cleared = await shown();
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("j");
    steps.j = await focus();
    steps.opened = await page.evaluate(() => document.activeElement.querySelector("details").open);
    await page.keyboard.press("j");
    steps.jj = await focus();
    await page.keyboard.press("k");
    steps.k = await focus();
    await page.keyboard.press("m");
    steps.m = await focus();
    await page.keyboard.press("ArrowDown");
    steps.down = await focus();
    await page.keyboard.press("Enter");
    steps.entered = await focus();
    const head = page.locator("#rows th[data-sort=outcome]");
    await head.locator("button").focus();
    await page.keyboard.press("Enter");
    steps.sort = [await head.getAttribute("aria-sort"), await shown()];
    await page.keyboard.press("Enter");
    steps.sorted = [await head.getAttribute("aria-sort"), await shown()];
    await page.locator("#keys-use").uncheck();
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press("/");
    steps.off = await page.evaluate(() => document.activeElement === document.body);
    await page.locator("#f-outcome").selectOption(job.outcome);
    steps.chosen = await shown();
    return { ...steps, ...seen };
  },

  async plain(browser, job) {
    const { page } = await open(browser, job, { javaScriptEnabled: false });
    return {
      rows: await page.locator("#rows tbody tr:visible").count(),
      filter: await page.locator("#filter").isVisible(),
      help: await page.locator("#help").isVisible(),
    };
  },

  async inert(browser, job) {
    const { page, seen } = await open(browser, job);
    const names = await page.evaluate(() => [...new Set([...document.querySelectorAll("*")].map((one) => one.localName))]);
    const handlers = await page.evaluate(() =>
      [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames()).filter((name) => /^on|style|src/.test(name)));
    return { ...seen, names: names.sort(), handlers, scripts: await page.locator("script").count(), text: await page.innerText("body") };
  },

  async fonts(browser, job) {
    const { page } = await open(browser, job);
    const session = await page.context().newCDPSession(page);
    await session.send("DOM.enable");
    await session.send("CSS.enable");
    const { root } = await session.send("DOM.getDocument");
    const { nodeIds } = await session.send("DOM.querySelectorAll", { nodeId: root.nodeId, selector: "h1, h2, h3, th, td, .badge" });
    const used = new Set();
    for (const nodeId of nodeIds) {
      const { fonts } = await session.send("CSS.getPlatformFontsForNode", { nodeId });
      for (const font of fonts) used.add(font.familyName);
    }
    return [...used].sort();
  },

  async pdf(browser, job) {
    const { page } = await open(browser, job);
    await page.pdf({ path: job.pdf, preferCSSPageSize: true });
    return true;
  },
};

const browser = await playwright.chromium.launch({ executablePath: chromium, args: ["--no-sandbox"] });
const seen = {};
for (const job of jobs) seen[job.name] = await doing[job.do](browser, job);
await browser.close();
console.log(JSON.stringify(seen));
