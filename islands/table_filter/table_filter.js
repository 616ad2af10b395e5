// @ts-check
// The plan page: rows are filtered while words are typed. Without this script the button of the form does it.

const field = document.getElementById("filter-words");
const count = document.querySelector("[data-row-count]");
if (field instanceof HTMLInputElement && count instanceof HTMLElement) {
  const rows = [...document.querySelectorAll("tr.plan_table__row")].filter((row) => row instanceof HTMLElement);
  const texts = rows.map((row) => {
    // What can be done with a row is no text of the row.
    const copy = /** @type {HTMLElement} */ (row.cloneNode(true));
    copy.querySelectorAll("a").forEach((link) => link.remove());
    return (copy.textContent ?? "").toLocaleLowerCase();
  });
  const all = rows.length;
  const pattern = count.dataset.rowCount ?? "";
  let timer = 0;
  field.addEventListener("input", () => {
    clearTimeout(timer);
    // People who listen to the count are told once they pause.
    timer = setTimeout(() => {
      const words = field.value.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
      let shown = 0;
      rows.forEach((row, index) => {
        const fits = words.every((word) => texts[index]?.includes(word));
        row.hidden = !fits;
        if (fits) shown += 1;
      });
      count.textContent = pattern.replace("%1", String(shown)).replace("%2", String(all));
    }, 200);
  });
}
