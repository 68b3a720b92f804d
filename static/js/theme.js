/* Runs before the first paint: the reader's own choice of light or dark, and the mark that scripts run. */
(() => {
  const root = document.documentElement;
  root.classList.add("has-js");
  try {
    const choice = localStorage.getItem("theme");
    if (choice === "light" || choice === "dark") root.dataset.theme = choice;
    if (sessionStorage.getItem("has-met")) root.classList.add("has-met");
  } catch {
    /* storage is switched off: follow the system */
  }
})();
