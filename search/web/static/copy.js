// @ts-check
/** Lets a quote be copied with where it is from. Without it the words can be marked and copied by hand. */
const button = /** @type {HTMLButtonElement} */ (document.getElementById("chep"));
const told = /** @type {HTMLElement} */ (document.getElementById("da-chep"));
const quote = /** @type {HTMLElement} */ (document.getElementById("trich-dan"));

/** Copy where the browser has no clipboard for pages without TLS: mark it and let the browser copy. */
function byHand() {
  const selection = /** @type {Selection} */ (getSelection());
  selection.selectAllChildren(quote);
  return document.execCommand("copy");
}

button.hidden = false;
button.addEventListener("click", async () => {
  const words = [...quote.children].map((part) => part.textContent).join("\n");
  try {
    await navigator.clipboard.writeText(words);
    told.textContent = button.dataset.done || "";
  } catch {
    told.textContent = (byHand() ? button.dataset.done : button.dataset.marked) || "";
  }
});
