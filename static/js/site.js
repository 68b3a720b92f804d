/* The one module every page loads. Each part looks for its own data- attribute and does nothing without it. */
import { startBulkBars } from "./bulk.js";
import { startCopying } from "./copy.js";
import { startDialogs } from "./dialog.js";
import { startForms } from "./forms.js";
import { startMenus } from "./menu.js";
import { startRows } from "./rows.js";
import { startSliders } from "./slider.js";
import { startTagPickers } from "./tags.js";
import { startThemeChoice } from "./theme_choice.js";

const parts = [startBulkBars, startCopying, startDialogs, startForms, startRows, startSliders, startTagPickers];

const start = (root) => parts.forEach((part) => part(root));

startMenus();
startThemeChoice();
start(document);
document.addEventListener("htmx:load", (event) => {
  if (event.target !== document.body) start(event.target);
});

/* where a row of links scrolls, the current one is in view */
for (const link of document.querySelectorAll(".section-nav [aria-current], .tabs [aria-current]")) {
  const row = link.closest("ul");
  row.scrollLeft += link.getBoundingClientRect().left - row.getBoundingClientRect().left - 24;
}

const root = document.documentElement;
const markScroll = () => root.classList.toggle("has-scrolled", window.scrollY > 8);
window.addEventListener("scroll", markScroll, { passive: true });
markScroll();

/* shows a page of ours where there is no connection; not before this one is complete */
if ("serviceWorker" in navigator) {
  window.addEventListener("load", () => navigator.serviceWorker.register("/sw.js").catch(() => {}));
}

/* the two circles of the hero meet once a visit */
if (document.querySelector(".hero")) {
  try {
    sessionStorage.setItem("has-met", "1");
  } catch {
    /* storage is switched off: they meet again next time */
  }
}
