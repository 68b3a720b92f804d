/* Search in a list of tags, in any case and with or without accents; what is chosen always stays in sight. */
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase();

export function startTagPickers(root) {
  for (const picker of root.querySelectorAll("[data-tag-picker]")) {
    const search = picker.querySelector("[data-tag-search]");
    if (!search) continue;
    const tags = [...picker.querySelectorAll("li")];
    const none = picker.querySelector("[data-tag-none]");
    search.addEventListener("input", () => {
      const wanted = plain(search.value.trim());
      let found = 0;
      for (const tag of tags) {
        const fits = plain(tag.textContent).includes(wanted);
        found += fits;
        tag.hidden = !fits && !tag.querySelector(":checked");
      }
      none.hidden = found > 0;
    });
    search.addEventListener("keydown", (event) => {
      if (event.key === "Enter") event.preventDefault();
    });
  }
}
