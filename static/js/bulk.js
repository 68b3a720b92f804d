/* Selection in a table: count, select all, actions only when something is selected. */
export function startBulkBars(root) {
  for (const table of root.querySelectorAll("[data-bulk]")) {
    const all = table.querySelector("[data-bulk-all]");
    const bar = table.querySelector("[data-bulk-bar]");
    const count = table.querySelector("[data-bulk-count]");
    const boxes = [...table.querySelectorAll("[data-bulk-one]")];
    const refresh = () => {
      const chosen = boxes.filter((box) => box.checked).length;
      count.textContent = chosen ? `${count.dataset.some} ${chosen}` : count.dataset.none;
      bar.classList.toggle("is-active", chosen > 0);
      bar.querySelectorAll("button").forEach((button) => { button.disabled = chosen === 0; });
      if (all) {
        all.checked = chosen > 0 && chosen === boxes.length;
        all.indeterminate = chosen > 0 && chosen < boxes.length;
      }
    };
    all?.addEventListener("change", () => {
      boxes.forEach((box) => { box.checked = all.checked; });
      refresh();
    });
    boxes.forEach((box) => box.addEventListener("change", refresh));
    refresh();
  }
}
