/* Rows of a Django formset (languages and levels): add from the template, remove or mark as deleted. */
export function startRows(root) {
  for (const group of root.querySelectorAll("[data-rows]")) {
    const list = group.querySelector("[data-rows-list]");
    const add = group.querySelector("[data-rows-add]");
    const total = group.querySelector(`[name="${group.dataset.rows}-TOTAL_FORMS"]`);
    const template = group.querySelector("[data-rows-template]");
    const visible = () => [...list.children].filter((row) => !row.hidden);
    const refresh = () => { add.disabled = visible().length >= Number(group.dataset.max); };

    add.addEventListener("click", () => {
      const holder = document.createElement("ul");
      holder.innerHTML = template.innerHTML.replaceAll("__prefix__", total.value);
      const row = holder.firstElementChild;
      total.value = Number(total.value) + 1;
      list.append(row);
      row.querySelector("select, input")?.focus();
      refresh();
    });

    group.addEventListener("click", (event) => {
      const row = event.target.closest("[data-rows-remove]")?.closest("[data-row]");
      if (!row) return;
      const marker = row.querySelector('[name$="-DELETE"]');
      if (marker) marker.checked = true;
      else row.querySelectorAll("select, input:not([type=hidden])").forEach((input) => { input.value = ""; });
      row.hidden = true;
      add.focus();
      refresh();
    });
    list.querySelectorAll('[name$="-DELETE"]:checked').forEach((marker) => { marker.closest("[data-row]").hidden = true; });
    refresh();
  }
}
