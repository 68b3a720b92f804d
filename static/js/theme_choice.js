/* The choice of light, dark or "as the device", kept in this browser only. */
export function startThemeChoice() {
  const group = document.querySelector("[data-theme-choice]");
  if (!group) return;
  const root = document.documentElement;
  const current = group.querySelector(`[value="${root.dataset.theme ?? "auto"}"]`);
  if (current) current.checked = true;
  group.addEventListener("change", ({ target }) => {
    const choice = target.value;
    if (choice === "auto") delete root.dataset.theme;
    else root.dataset.theme = choice;
    try {
      if (choice === "auto") localStorage.removeItem("theme");
      else localStorage.setItem("theme", choice);
    } catch {
      /* storage is switched off: the choice lasts for this page */
    }
  });
}
