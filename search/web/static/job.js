// @ts-check
/** Asks again for the page of a job until it has ended, and puts its part in place. */
const PAUSE = 700;

async function again() {
  const answer = await fetch(location.href);
  const told = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("lan-nap");
  const here = document.getElementById("lan-nap");
  if (!told || !here) return;
  here.replaceWith(told);
  if (["waiting", "running"].includes(told.dataset.state || "")) setTimeout(again, PAUSE);
}
setTimeout(again, PAUSE);
