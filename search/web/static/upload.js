// @ts-check
/** Takes files that are dropped, and shows which ones were chosen. Without it the plain form does the same. */
const area = /** @type {HTMLElement} */ (document.getElementById("vung-tha"));
const input = /** @type {HTMLInputElement} */ (document.getElementById("files"));
const list = /** @type {HTMLElement} */ (document.getElementById("da-chon"));

function show() {
  const rows = [...(input.files || [])].map((file) => {
    const row = document.createElement("li");
    row.textContent = `${file.name} (${Math.max(1, Math.round(file.size / 1024)).toLocaleString(document.documentElement.lang)} KB)`;
    return row;
  });
  list.replaceChildren(...rows);
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
  if (!event.dataTransfer?.files.length) return;
  input.files = event.dataTransfer.files;
  show();
});
input.addEventListener("change", show);
show();
