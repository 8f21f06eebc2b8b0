// @ts-check
/**
 * Takes files that are dropped, shows which ones were chosen, lets single ones go again, and says before they are sent
 * what cannot be taken. Without it the plain form does the same, and the server says so afterwards.
 */
const form = /** @type {HTMLFormElement} */ (document.getElementById("nap"));
const area = /** @type {HTMLElement} */ (document.getElementById("vung-tha"));
const input = /** @type {HTMLInputElement} */ (document.getElementById("files"));
const list = /** @type {HTMLElement} */ (document.getElementById("da-chon"));
const told = /** @type {HTMLElement} */ (document.getElementById("bao-chon"));
const send = /** @type {HTMLButtonElement} */ (form.querySelector("button[type=submit]"));
const limit = Number(form.dataset.limit);
const formats = (form.dataset.formats || "").split(" ");
const language = document.documentElement.lang;

/** @param {number} bytes */
const size = (bytes) => (bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000)).toLocaleString(language)} KB` : `${(bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })} MB`);

/** Let the field hold these files and no others. @param {File[]} files */
function keep(files) {
  const held = new DataTransfer();
  for (const file of files) held.items.add(file);
  input.files = held.files;
  show();
}

function show() {
  const files = [...(input.files || [])];
  list.replaceChildren(...files.map(row));
  const all = files.reduce((sum, file) => sum + file.size, 0);
  const large = all > limit * 1_000_000;
  told.classList.toggle("bad", large);
  told.textContent = !files.length ? told.dataset.none || "" : (large ? told.dataset.large || "" : told.dataset.chosen || "").replace("{n}", files.length.toLocaleString(language)).replace("{size}", size(all)).replace("{limit}", String(limit));
  send.disabled = large;
}

/** A chosen file with what is known of it now. @param {File} file @param {number} number @returns {HTMLElement} */
function row(file, number) {
  const one = document.createElement("li");
  one.append(`${file.name} (${size(file.size)}) `);
  const suffix = file.name.slice(file.name.lastIndexOf(".")).toLowerCase();
  if (!formats.includes(suffix)) {
    const strange = document.createElement("span");
    strange.className = "bad";
    strange.textContent = `${told.dataset.strange} `;
    one.append(strange);
  }
  const remove = document.createElement("button");
  remove.type = "button";
  remove.className = "quiet small";
  remove.textContent = "×";
  remove.title = told.dataset.remove || "";
  remove.setAttribute("aria-label", `${told.dataset.remove}: ${file.name}`);
  remove.addEventListener("click", () => {
    keep([...(input.files || [])].filter((_file, at) => at !== number));
    const next = /** @type {NodeListOf<HTMLElement>} */ (list.querySelectorAll("button"));
    (next[Math.min(number, next.length - 1)] || input).focus();
  });
  one.append(remove);
  return one;
}

for (const name of ["dragenter", "dragover"]) {
  area.addEventListener(name, (event) => {
    event.preventDefault();
    area.classList.add("over");
  });
}
for (const name of ["dragleave", "drop"]) area.addEventListener(name, () => area.classList.remove("over"));
area.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer?.files.length) keep([...(input.files || []), ...event.dataTransfer.files]);
});
input.addEventListener("change", show);
form.addEventListener("submit", () => {
  send.disabled = true;
  told.textContent = told.dataset.sending || "";
});
addEventListener("pageshow", show); // also when one comes back to the page
area.classList.add("bare"); // the list tells what was chosen: the browser's own words need not
show();
