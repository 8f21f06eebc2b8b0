// @ts-check
/**
 * Follows a job: the server tells of each file as it is done (server-sent events), and the part of the page is fetched
 * again, made by the same template. Where events do not come through, the page is asked for again and again instead.
 */
const PAUSE = 700;
const BETWEEN = 1500;
const WATCH = 3000;
const SPOKEN = 10_000;
const told = /** @type {HTMLElement} */ (document.getElementById("nghe"));
const busy = ["waiting", "running"];
let fetched = 0;
let fetching = false;

let spoken = 0;
let state = "";

/** Say how far the job is, but not so often that nothing else can be heard. @param {HTMLElement} fresh */
function tell(fresh) {
  const now = fresh.dataset.state || "";
  if (now === state && Date.now() - spoken < SPOKEN) return;
  state = now;
  spoken = Date.now();
  told.textContent = fresh.dataset.said || "";
}

const part = () => /** @type {HTMLElement} */ (document.getElementById("lan-nap"));

/** Put the part of the page in place as it is now. @returns {Promise<boolean>} whether the job still goes on */
async function again() {
  fetched = Date.now();
  fetching = true;
  try {
    const answer = await fetch(location.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.getElementById("lan-nap");
    if (!answer.ok || !fresh) return answer.status >= 500 || answer.status === 429;
    const focused = document.activeElement?.getAttribute("href");
    part().replaceWith(fresh);
    document.title = page.title;
    if (focused) /** @type {HTMLElement | null} */ (part().querySelector(`a[href="${CSS.escape(focused)}"]`))?.focus();
    tell(fresh);
    return busy.includes(fresh.dataset.state || "");
  } catch {
    return true; // the server is away for a moment
  } finally {
    fetching = false;
  }
}

async function poll() {
  if (await again()) setTimeout(poll, PAUSE);
}

/** Not more often than people can read. */
function soon() {
  if (!fetching && Date.now() - fetched > BETWEEN) again();
}

const source = new EventSource(`/api/v1/jobs/${part().dataset.job}/events`);
for (const kind of ["file", "state"]) source.addEventListener(kind, soon);
source.addEventListener("end", () => {
  source.close();
  poll();
});
source.addEventListener("error", () => {
  if (source.readyState !== EventSource.CLOSED) return; // it tries again by itself
  poll();
});
const watch = setInterval(() => {
  if (busy.includes(part().dataset.state || "")) return soon(); // also where something on the way keeps the events back
  clearInterval(watch);
  source.close();
}, WATCH);
